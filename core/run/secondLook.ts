import { addressesIn } from "../report/addresses.ts";
import { isBlank } from "../report/blanks.ts";
import type { Kind } from "../report/meta.ts";
import { attributedQuotations } from "../report/quotations.ts";
import type { Zone } from "../report/report.ts";
import { isReported } from "../report/reportedSpeech.ts";
import { overlaps, type Span } from "../report/span.ts";
import type { Adviser, Standing } from "../rule/adviser.ts";
import { wordingFamilies } from "../rule/families.ts";
import { lowest, type Severity, severities } from "../rule/finding.ts";
import type { View } from "../rule/view.ts";
import type { ZonedMark } from "./answers.ts";
import type { AppliedRule, Effective } from "./effective.ts";
import { lookMessage, rulesAbout } from "./looks.ts";

/**
 * A sentence of fewer words says too little to judge it by likeness, and one of more is no sentence: a table that lost
 * its lines.
 */
const fewestWords = 5;
const mostWords = 80;
/** Where people speak for themselves, or the text is a rule itself. */
const otherVoices: ReadonlySet<Kind> = new Set(["motion", "constitutional"]);
const heardZones: ReadonlySet<Zone> = new Set(["open", "closed", "foreword"]);

/**
 * What the rules marked in a block, after a second look: a mark that the adviser doubts is information, and advice
 * stands behind. The adviser has learnt from council papers, so it doubts only in what says of itself what it is.
 */
export function lookAgain(
  view: View,
  marks: readonly ZonedMark[],
  { rules, kind, saysWhatItIs }: Pick<Effective, "rules" | "kind" | "saysWhatItIs">,
  adviser: Adviser,
): readonly ZonedMark[] {
  const standing: Standing = { report: kind, role: view.role, block: view.kind, zone: view.zone };
  const sure = saysWhatItIs ? marks.map((one) => regraded(one, view, adviser, standing)) : marks;
  const known = sure.filter(({ applied: { rule } }) => wordingFamilies.has(rule.family) || adviser.knows(rule.id));
  const advice = advise(view, known, rules, adviser, standing);
  return advice.length === 0 ? sure : [...sure, ...advice];
}

/**
 * The mark, with no higher a grade than the highest that the adviser leaves it in the sentences that it touches. What
 * the council graded itself keeps its grade, and so does what a rule is certain of.
 */
function regraded(one: ZonedMark, { sentences }: View, adviser: Adviser, standing: Standing): ZonedMark {
  const { applied, mark } = one;
  const own = gradeOf(one);
  if (!mayBeDoubted(applied.rule, own) || applied.severity !== undefined || mark.certain) return one;
  const touched = sentences.filter((sentence) => overlaps(sentence, mark.at));
  const left = touched.map(({ text }) =>
    isForSecondLook(text) ? adviser.gradeOf(inSmallLetters(text), applied.rule.id, own, standing) : own,
  );
  const highest = severities.find((grade) => left.includes(grade)) ?? own;
  return highest === own ? one : { ...one, atMost: highest };
}

/** Of what tells of a disclosure an error stays one: too much hangs on it. */
const mayBeDoubted = ({ family, bySense }: AppliedRule["rule"], own: Severity): boolean =>
  (own !== "info" && wordingFamilies.has(family)) || (own === "warning" && bySense === true);

/** A heading in capitals says what it would in small letters; a word with a capital is else read as a name. */
const inSmallLetters = (text: string): string => (/\p{Ll}/u.test(text) ? text : text.toLowerCase());

const gradeOf = ({ applied, mark, atMost }: ZonedMark): Severity =>
  lowest(mark.severity ?? applied.rule.severity, atMost);

/**
 * What the adviser has to say, at `info`, of the sentences of a block: never of what is a quotation from end to end,
 * and of no rule that has marked the sentence itself.
 */
function advise(
  view: View,
  marks: readonly ZonedMark[],
  rules: readonly AppliedRule[],
  adviser: Adviser,
  standing: Standing,
): readonly ZonedMark[] {
  if (otherVoices.has(standing.report) || view.kind === "heading" || view.kind === "cell" || view.kind === "quote")
    return [];
  if (!heardZones.has(view.zone)) return [];
  // What is still to be written says nothing yet.
  if (isBlank(view.text)) return [];
  return view.sentences.flatMap(({ start, end, text }) => {
    const at: Span = { start, end };
    const advice = adviser.advise(text, standing);
    if (!advice || !isForSecondLook(text) || view.quoted(at) || advice.sureness <= neededFor(text)) return [];
    const there = marks.filter(({ mark }) => overlaps(mark.at, at));
    // An error says enough.
    if (there.some((one) => gradeOf(one) === "error")) return [];
    const spoken = there.map(({ applied }) => applied.rule.id);
    // Behind a rule that spoke already it has nothing to add.
    const heard = advice.rules.findIndex((id) => spoken.includes(id));
    const words = outsideAddresses(text, advice.because).join(" … ");
    if (words === "") return [];
    return advice.rules.slice(0, heard < 0 ? undefined : heard).flatMap((id): ZonedMark[] => {
      const applied = named(id, rules);
      if (!applied || applied.rule.zones?.[view.zone] === "off") return [];
      if (applied.rule.on === "block" && applied.rule.answered?.(view, at)) return [];
      const data = { words, rules: rulesAbout([id]) };
      const mark = { at, message: lookMessage, data, severity: "info", secondLook: true } as const;
      return [{ applied, mark, zone: view.zone, atMost: "info" }];
    });
  });
}

/** The words of a sentence that are no part of an address: what stands in one says nothing, and may name somebody. */
function outsideAddresses(sentence: string, words: readonly string[]): readonly string[] {
  const addresses = addressesIn(sentence);
  if (addresses.length === 0) return words;
  let from = 0;
  return words.filter((one) => {
    const start = sentence.indexOf(one, from);
    if (start < 0) return true;
    from = start + one.length;
    return !addresses.some((address) => overlaps(address, { start, end: from }));
  });
}

/**
 * How sure the adviser must be of a sentence that holds somebody's quotation, whose strong words may be theirs, and of
 * one that tells what somebody said, which is often just that. Held out, it then errs no oftener than elsewhere.
 */
function neededFor(sentence: string): number {
  const marks = /["“]/.test(sentence);
  if (marks && attributedQuotations(sentence).length > 0) return 5;
  return marks || isReported(sentence, sentence.length) ? 1.5 : 0;
}

function named(id: string, rules: readonly AppliedRule[]): ZonedMark["applied"] | undefined {
  const applied = rules.find((one) => one.rule.id === id);
  return applied && applied.rule.on !== "repository" ? { ...applied, rule: applied.rule } : undefined;
}

/** Is a sentence of a length that can be judged by likeness? */
export function isForSecondLook(sentence: string): boolean {
  const words = sentence.match(/\S+/g)?.length ?? 0;
  return words >= fewestWords && words <= mostWords;
}
