import { byStart } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import type { Lexicon } from "../../core/rule/lexicon.ts";
import { editorsNotes } from "./editorsNotes.ts";
import { type Place, patterns, type ResidueMessage, signs } from "./residuePatterns.ts";

/** What a report, a form or an editor's note must hold one of before any pattern is tried. */
export const residueCues: Lexicon = {
  id: "template-residue-cues",
  phrases: signs.flatMap(([tier, phrases]) => phrases.split("|").map((phrase) => ({ phrase, tier }))),
};

/** The groups of cues of which one may stand in words that the matcher has not read. */
export function groupsIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const may = (phrase: string): boolean => lower.includes(phrase.replace("*", "").toLowerCase());
  return new Set(signs.flatMap(([tier, phrases]) => (phrases.split("|").some(may) ? [tier] : [])));
}

/** Something that a template or an editor left behind. */
export interface Residue {
  readonly start: number;
  readonly end: number;
  readonly message: ResidueMessage;
  readonly severity?: Severity;
}

/** A note on a law report, a quoted slip, an interval: brackets that belong to the text. */
const innocent = /^\[(?:\d{4}|sic|\d+\s*,\s*\d+|\.\.\.|…|x|\?)\]$/i;

const all = [...patterns, ...editorsNotes];

/** Of a block that is all placeholders no more are told. */
const most = 50;

/**
 * What templates, forms and editors left behind in some words, in order and free of overlaps. `groups` are those of the
 * cues that stand in the words: no other pattern is tried.
 */
export function residues(place: Place, groups: ReadonlySet<string | undefined>): readonly Residue[] {
  const found: Residue[] = [];
  for (const { find, sign, message, severity, unless } of all) {
    if (!groups.has(sign)) continue;
    for (const match of place.text.matchAll(find)) {
      if (found.length >= most) break;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (innocent.test(match[0]) || found.some((other) => start < other.end && other.start < end)) continue;
      if (unless?.(match, place)) continue;
      found.push({ start, end, message, ...(severity ? { severity } : {}) });
    }
  }
  return found.sort(byStart);
}
