import type { RuleSetting } from "../protocol/protocol.ts";
import type { Meta } from "../report/meta.ts";
import type { Lexicon } from "../rule/lexicon.ts";
import type { Rule } from "../rule/rule.ts";

/**
 * The phrases that the settings and the report itself add to lexicons, as their rules ask for them (names of a
 * council's own groups, say): also for a rule that is off, for others look for them too. A name with the signs of a
 * pattern in it is none.
 */
export function givenNames(
  rules: readonly Rule[],
  layers: readonly Readonly<Record<string, RuleSetting>>[],
  meta: Meta,
): readonly Lexicon[] {
  const found = new Map<string, Map<string, string>>();
  for (const rule of rules)
    for (const { option, stated, lexicon, tier, fit } of rule.names ?? [])
      for (const name of [...listed(rule, option, layers), stated?.(meta)])
        if (name !== undefined && name.length > 1 && !/[{}|*~<>]/.test(name) && (fit?.test(name) ?? true))
          found.set(lexicon.id, (found.get(lexicon.id) ?? new Map<string, string>()).set(name, tier));
  return [...found].map(([id, names]) => ({ id, phrases: [...names].map(([phrase, tier]) => ({ phrase, tier })) }));
}

/** What an option lists as it is set. */
function listed(
  rule: Rule,
  option: string | undefined,
  layers: readonly Readonly<Record<string, RuleSetting>>[],
): readonly string[] {
  if (option === undefined) return [];
  const set = layers.map((layer) => layer[rule.id]?.options?.[option]).findLast((value) => value !== undefined);
  return (set ?? rule.options?.[option]?.default ?? []) as readonly string[];
}
