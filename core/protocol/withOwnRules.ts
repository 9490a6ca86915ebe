import { clauseNamed } from "./clauseNamed.ts";
import type { Enforcement } from "./enforcement.ts";
import type { OwnRule } from "./ownRule.ts";
import type { Clause, Protocol, Settings } from "./protocol.ts";

/**
 * The clauses, each with the own rules that say that they enforce it: from then on a clause names rules, and no rule a
 * clause.
 */
export const nameOwnRules = (clauses: readonly Clause[], own: readonly OwnRule[]): readonly Clause[] =>
  clauses.map((clause) => {
    const more = own
      .filter(({ clauses: by }) => by.some((name) => clauseNamed(clauses, name) === clause))
      .map(({ id }): Enforcement => ({ rule: id }));
    return more.length === 0 ? clause : { ...clause, rules: [...clause.rules, ...more] };
  });

/** The protocol with the rules that the settings of a folder add to it; the same for the same two. */
export function withOwnRules(protocol: Protocol, { ownRules }: Settings): Protocol {
  if (ownRules.length === 0) return protocol;
  const byProtocol = extended.get(ownRules) ?? new WeakMap<Protocol, Protocol>();
  extended.set(ownRules, byProtocol);
  const known = byProtocol.get(protocol);
  if (known) return known;
  const made = {
    ...protocol,
    clauses: nameOwnRules(protocol.clauses, ownRules),
    ownRules: [...protocol.ownRules, ...ownRules],
  };
  byProtocol.set(protocol, made);
  return made;
}

const extended = new WeakMap<readonly OwnRule[], WeakMap<Protocol, Protocol>>();
