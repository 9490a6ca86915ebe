import type { Yaml } from "../formats/yaml.ts";
import type { Problem } from "../report/report.ts";
import { unknownName } from "../report/unknownName.ts";
import type { Lexicon, Phrase } from "../rule/lexicon.ts";
import type { Rule } from "../rule/rule.ts";
import type { Settings } from "./protocol.ts";

/**
 * The phrases that a council adds to lists that take any. One that names no tier has that in which the list's rule
 * finds it wherever it stands.
 */
export function keepPhrases(
  phrases: Settings["phrases"],
  all: readonly Rule[],
  yaml: Yaml,
  problems: Problem[],
): Settings["phrases"] {
  const lists = new Map<string, Lexicon>();
  for (const lexicon of all.flatMap(({ lexicons = [] }) => lexicons))
    if (lexicon.added !== false && !lists.has(lexicon.id)) lists.set(lexicon.id, lexicon);
  const kept: Record<string, readonly Phrase[]> = {};
  for (const [id, added] of Object.entries(phrases)) {
    const lexicon = lists.get(id);
    if (lexicon) kept[id] = added.flatMap((phrase, index) => keepTier(phrase, index, lexicon, yaml, problems));
    else problems.push(noList(id, all, [...lists.keys()], yaml));
  }
  return kept;
}

function noList(id: string, all: readonly Rule[], known: readonly string[], yaml: Yaml): Problem {
  const span = yaml.place(["phrases"], id);
  const closed = all.some((rule) => rule.id === id || rule.lexicons?.some((lexicon) => lexicon.id === id));
  const message = closed
    ? `“${id}” takes no phrases: what it finds hangs on more than a phrase. Write a rule of your own, with avoid.`
    : `No rule has phrases called “${id}”.`;
  const none: Problem = { severity: "error", message, span };
  return closed ? none : unknownName(none, id, known);
}

function keepTier(
  phrase: Phrase,
  index: number,
  { id, added, phrases, packed }: Lexicon,
  yaml: Yaml,
  problems: Problem[],
): readonly Phrase[] {
  const { tier } = phrase;
  if (tier === undefined) return [added ? { ...phrase, tier: added } : phrase];
  const tiers = new Set((packed ?? phrases).flatMap((one) => one.tier ?? []));
  if (tiers.has(tier)) return [phrase];
  const message = `“${id}” has no tier “${tier}”. Without one the phrase is found wherever it stands.`;
  const span = yaml.place(["phrases", id, index, "tier"]);
  problems.push(unknownName({ severity: "error", message, span }, tier, tiers));
  return [];
}
