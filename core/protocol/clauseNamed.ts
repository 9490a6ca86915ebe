import type { Clause } from "./protocol.ts";

/** The clause of this number, or the only one that had it before; another may have the number now. */
export function clauseNamed(clauses: readonly Clause[], name: string): Clause | undefined {
  const own = clauses.find(({ id }) => id === name);
  const before = clauses.filter(({ aliases }) => aliases.includes(name));
  return own ?? (before.length === 1 ? before[0] : undefined);
}
