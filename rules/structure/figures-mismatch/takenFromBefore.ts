import { regex } from "../../../core/pattern/regex.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inPercent } from "../shownFigures.ts";
import { either } from "./formulaSums.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import { type ReckoningFault, wrongSum } from "./reckoning.ts";

/**
 * "Six were upheld, two …", "Of these, six …": numbers without a noun, of the things that the sentence before counts.
 */
const opens = regex`
  ^(?:\d{1,3}(?:\.\d{1,3})+\.? )?(?:Of (?:these|those|them|the total),? )?(?:\d[\d,]*|[A-Z][a-z]+(?:-[a-z]+)?) (?:
    were|was|are|is|had|have|has|(?!need|feed|speed|seed|shed|bed|red|hundred)[a-z]+ed|went|came|got|gave|chose|took|
    said|wrote|made|met|won|lost|led|told|sold|let|kept|left|fell|rose|held|sat|stood|in|on|for|against|from
  )\b
`;
/** Between one part and the next. */
const joint =
  /(?:,|;|,? and|,? but|,? while|,? with)(?: (?:and|with|only|just|the (?:remaining|other)|a further|another))* ?$/;
const last = /\b(?:and|while|but)\b[^,;]{0,20}$|;[^,;]{0,20}$/;
/** What one thing may be twice, or is only a part of a part. */
const loose = regex.i`
  \b(?:
    of (?:which|whom|these|them|those)|includ\w+|more than one|such as|for example|also|both|each|per|some of|
    mention\w*|rais\w+|cit\w+|nam(?:ed|ing)|us(?:ed|ing|e)\b|aged|over|under|attend\w*|visit\w*|contain\w*|
    ha(?:ve|d|s) an? |rest|remain\w*|others?|(?<!had |had had |were |was )none|neither|up from|down from|compared
  )\b
`;

/** "900 were written to; 246 replied." */
const answered = /\b(?:replied|responded|answered|took part|came back|returned (?:it|them|the form)|voted|came)\.?\s*$/;
/** Those who did not: then the parts are all. */
const negative = /\b(?:not|none|no|neither|nothing|never|against)\b/;

/** Parts that do not make the number of things that the sentence before gives. */
export function takenFault(text: string, quantities: readonly Quantity[], before: string): PartsFault | undefined {
  if (before === "" || !opens.test(text)) return undefined;
  const counted = quantitiesIn(before).filter(({ kind }) => kind !== "other" && kind !== "measure");
  const whole = counted.length > 1 && counted.length < 5 && answered.test(before) ? counted.at(-1) : counted[0];
  const several = counted.length > 1;
  if (!whole || (several && whole === counted[0]) || whole.kind !== "count" || whole.loose || whole.value < 4)
    return undefined;
  const parts = quantities.filter(({ kind }) => kind !== "other");
  const taken = / ?Of (?:these|those|them|the total),? /.test(text.slice(0, 26));
  if (parts.length < (taken ? 2 : 3) || parts.length > 7) return undefined;
  if (parts.some(({ kind, loose: about }) => kind !== "count" || about)) return undefined;
  const words = parts.map(({ end }, at) => text.slice(end, parts[at + 1]?.start ?? text.length));
  if (words.some((one) => one.length > 90 || loose.test(one) || /[.:] /.test(one))) return undefined;
  if (!words.slice(0, -1).every((one) => joint.test(one)) || !last.test(words.at(-2) ?? "")) return undefined;
  const sum = parts.reduce((so, { value }) => so + value, 0);
  if (several && (counted.some(({ value }) => value === sum) || !words.some((one) => negative.test(one))))
    return undefined;
  // "Three replied; two agree and one does not": the first is the whole of the others.
  // "Four agreed, three did in part and two did not; one asked for more": the parts end before.
  const soFar = parts.map((_, at) => parts.slice(0, at + 1).reduce((so, { value }) => so + value, 0));
  if (soFar.slice(1, -1).includes(whole.value)) return undefined;
  if (sum === 2 * (parts[0]?.value ?? 0) && (words[0] ?? "").includes(";")) return undefined;
  if (Math.abs(sum - whole.value) <= slackOf([whole, ...parts]) || sum < whole.value * 0.6 || sum > whole.value * 1.5)
    return undefined;
  const [first] = parts;
  const end = text.replace(/[.\s]+$/, "").length;
  // Fewer may be all that is worth telling; more cannot be.
  return { start: first?.start ?? 0, end, sum, total: whole.value, sign: "", doubtful: sum < whole.value };
}

/** "61% (271) were in favour", behind a sentence that gives one number of things: the share of those. */
export function shareOfBefore(
  text: string,
  quantities: readonly Quantity[],
  before: string,
): ReckoningFault | undefined {
  const [share, part] = quantities.filter(({ kind }) => kind !== "other");
  if (share?.kind !== "percent" || part?.kind !== "count" || text.slice(share.end, part.start) !== " (")
    return undefined;
  if (!/^(?:\d{1,3}(?:\.\d{1,3})+\.? )?(?:Of (?:these|those|them),? )?$/.test(text.slice(0, share.start)))
    return undefined;
  const told = quantitiesIn(before).filter(({ kind }) => kind !== "other" && kind !== "measure");
  const [whole] = told;
  if (!whole || told.length > 1 || whole.kind !== "count" || whole.loose || whole.value <= part.value) return undefined;
  const right = (part.value / whole.value) * 100;
  if (Math.abs(right - share.value) <= share.unit) return undefined;
  return {
    start: share.start,
    end: part.end + 1,
    message: "share",
    said: text.slice(share.start, share.end).trim(),
    right: inPercent(right),
    doubtful: true,
  };
}

/** "After the use of £250,000 it would be £1.35m", behind a sentence that gives what there is. */
export function leftFault(text: string, quantities: readonly Quantity[], before: string): ReckoningFault | undefined {
  if (!/^(?:[\d.]+ )?(?:After|Following|Allowing for|Once)\b/.test(text)) return undefined;
  const [used, said, more] = quantities.filter(({ kind }) => kind === "money");
  if (!used || !said || more || !leaves.test(text.slice(used.end, said.start))) return undefined;
  const told = quantitiesIn(before).filter(({ kind }) => kind === "money");
  const [whole] = told;
  if (!whole || told.length > 1 || [whole, used, said].some(({ loose: about }) => about) || used.value > whole.value)
    return undefined;
  const { fits, right } = either({ a: whole, b: used, said, words: "" }) ?? { fits: true, right: "" };
  if (fits) return undefined;
  return wrongSum(text, used.start, said, right);
}
const leaves = regex`
  ^[^.;:]{0,40}\b(?:it|they|the (?:general |capital )?(?:reserve|balance|fund|account|total|sum left))\b(?!['’])
  [^.;:]{0,20}\b(?:be|stand at|fall to|falls to|stands at|is|are) $|
  ^,? (?:there (?:would|will) be|this leaves|that leaves) $
`;
