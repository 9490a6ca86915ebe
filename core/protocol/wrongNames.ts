import type { z } from "zod";
import type { Yaml } from "../formats/yaml.ts";
import { nearest } from "../report/nearest.ts";
import type { Problem } from "../report/report.ts";
import { bySpan, type Span } from "../report/span.ts";
import { unknownName } from "../report/unknownName.ts";
import type { Rule } from "../rule/rule.ts";
import { clauseNamed } from "./clauseNamed.ts";
import { compileOwnRule } from "./compileOwnRule.ts";
import type { Enforcement } from "./enforcement.ts";
import { metaKeyOf, nearestField } from "./ownRuleSchema.ts";
import type { packSchema } from "./packSchema.ts";
import { ownId, type Protocol, settingsName } from "./protocol.ts";
import { keepRules, noRule, toRuleSettings } from "./ruleSettings.ts";

type Pack = z.output<typeof packSchema>;

/** What a pack names that is not there, what it names twice, and clauses that say nothing of how they are kept. */
export function wrongNames(
  pack: Pack,
  protocol: Protocol,
  base: Protocol | undefined,
  taken: Protocol | undefined,
  rules: readonly Rule[],
  yaml: Yaml,
): readonly Problem[] {
  const all = [...rules, ...protocol.ownRules.map(compileOwnRule)];
  const problems: Problem[] = [];
  keepRules(toRuleSettings(pack.rules), all, yaml, problems);
  return [
    ...problems,
    ...ofId(pack, taken, yaml),
    ...ofClauses(pack, protocol, all, yaml),
    ...ofOwnRules(pack, protocol, yaml),
    ...ofLayout(pack, base, yaml),
  ].sort(bySpan);
}

/** `taken` is the pack that has this id already; a council may well have another edition of its own pack. */
function ofId({ id, council }: Pack, taken: Protocol | undefined, yaml: Yaml): Problem[] {
  const whose = taken?.id === id && taken.council !== council ? `${taken.council}'s pack` : undefined;
  const has = whose ?? (id === ownId ? `the rules that stand in ${settingsName}` : undefined);
  return has === undefined ? [] : [wrong(`“${id}” is the name of ${has}. Give this pack another id.`, yaml, ["id"])];
}

function ofClauses({ clauses }: Pack, protocol: Protocol, rules: readonly Rule[], yaml: Yaml): Problem[] {
  return clauses.flatMap((clause, index): Problem[] => {
    const unknown = (protocol.clauses[index]?.rules ?? [])
      .slice(0, clause.rules.length)
      .flatMap((one, at) => ofEnforcement(one, protocol, rules, yaml, ["clauses", index, "rules", at]));
    const twin = clauses.findIndex(({ id }) => id === clause.id) < index;
    // Another clause may well have the number that this one had, and a clause that was split had one with its twin.
    const taken = clause.aliases.flatMap((alias, at): Problem[] => {
      const place = ["clauses", index, "aliases", at];
      const message = `“${alias}” is this clause's own number. Aliases are numbers that it had before.`;
      return alias === clause.id ? [{ ...wrong(message, yaml, place), severity: "warning" }] : [];
    });
    const enforced = (protocol.clauses[index]?.rules.length ?? 0) > 0;
    return [
      ...unknown,
      ...taken,
      ...(twin ? [wrong(`There are two clauses “${clause.id}”.`, yaml, ["clauses", index, "id"])] : []),
      ...(enforced || clause.manual
        ? []
        : [
            wrong(
              `Clause “${clause.id}” names no rule. Name the rules that enforce it, or say under manual why no document shows whether it is kept.`,
              yaml,
              ["clauses", index, "id"],
            ),
          ]),
    ];
  });
}

/** A rule, messages, sections and fields that a clause names. */
function ofEnforcement(
  { rule, messages = [], about = [] }: Enforcement,
  { sections }: Protocol,
  rules: readonly Rule[],
  yaml: Yaml,
  path: readonly PropertyKey[],
): Problem[] {
  const known = rules.find(({ id }) => id === rule);
  if (!known) {
    const named = yaml.place([...path, "rule"]);
    const ids = rules.map(({ id }) => id);
    return [noRule(rule, ids, named.end > named.start ? named : yaml.place(path))];
  }
  const keys = Object.keys(known.messages);
  const roles = sections.map(({ role }) => role);
  return [
    ...messages.flatMap((key, at): Problem[] => {
      const message = `The rule “${rule}” has no message “${key}”.`;
      const span = yaml.place([...path, "messages", at]);
      return keys.includes(key) ? [] : [unknownName({ severity: "error", message, span }, key, keys)];
    }),
    ...about.flatMap((name, at) =>
      roles.includes(name) || metaKeyOf(name) ? [] : [noRole(name, roles, yaml.place([...path, "about", at]))],
    ),
  ];
}

function ofOwnRules(pack: Pack, protocol: Protocol, yaml: Yaml): Problem[] {
  const own = pack["own-rules"];
  return own.flatMap(({ id, clauses }, index): Problem[] => [
    ...clauses.flatMap((clause, at) =>
      clauseNamed(protocol.clauses, clause)
        ? []
        : [noClause(clause, protocol, yaml.place(["own-rules", index, "clauses", at]))],
    ),
    ...(own.findIndex((one) => one.id === id) < index ? [wrong(twinRule(id), yaml, ["own-rules", index, "id"])] : []),
  ]);
}

/** A role may be new; one that is all but a known one is a slip, and no rule would find its section. */
function ofLayout({ fields, sections, "own-rules": own }: Pack, base: Protocol | undefined, yaml: Yaml): Problem[] {
  const roles = base?.sections.map(({ role }) => role) ?? [];
  const all = [...roles, ...sections.map(({ role }) => role)];
  return [
    ...fields.flatMap(({ field }, index): Problem[] =>
      metaKeyOf(field)
        ? []
        : [wrong(`There is no field “${field}”. ${nearestField(field)}`, yaml, ["fields", index, "field"])],
    ),
    ...sections.flatMap(({ role }, index): Problem[] =>
      sections.findIndex((one) => one.role === role) < index
        ? [
            wrong(
              `There are two sections with the role “${role}”. Give this one a role of its own, or put its title under the other's aliases.`,
              yaml,
              ["sections", index, "role"],
            ),
          ]
        : [],
    ),
    ...sections.flatMap(({ role }, index): Problem[] => {
      const near = roles.includes(role) ? undefined : nearest(role, roles);
      const message = `“${role}” is a role that no rule knows; is it “${near}”? If it is meant, give it a name less like that one.`;
      return near === undefined ? [] : [{ ...wrong(message, yaml, ["sections", index, "role"]), severity: "warning" }];
    }),
    ...own.flatMap((rule, index) =>
      rule.sections.flatMap((role, at) =>
        all.includes(role) ? [] : [noRole(role, all, yaml.place(["own-rules", index, "sections", at]))],
      ),
    ),
  ];
}

const noRole = (role: string, roles: readonly string[], span: Span, pack = "this pack"): Problem =>
  unknownName({ severity: "error", message: `No section of ${pack} has the role “${role}”.`, span }, role, roles);

/** A role that no section of a protocol's layout has. */
export const noSection = (role: string, { id, sections }: Protocol, span: Span): Problem =>
  noRole(
    role,
    sections.map((section) => section.role),
    span,
    `the pack “${id}”`,
  );

/** A clause that a protocol does not have. */
export function noClause(clause: string, { council, clauses }: Protocol, span: Span): Problem {
  const ids = clauses.map(({ id }) => id);
  const message =
    ids.length === 0
      ? `This pack has no clauses, so “${clause}” is none of them.`
      : `${council}'s protocol has no clause “${clause}”.`;
  return unknownName({ severity: "error", message, span }, clause, ids);
}

/** What to say of an own rule whose id another one has. */
export const twinRule = (id: string): string => `There are two rules “${id}”. Give this one another id.`;

const wrong = (message: string, yaml: Yaml, path: readonly PropertyKey[]): Problem => ({
  severity: "error",
  message,
  span: yaml.place(path),
});
