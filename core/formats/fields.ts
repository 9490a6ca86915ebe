import { regex } from "../pattern/regex.ts";
import { type Classification, type Kind, kinds } from "../report/meta.ts";
import { pickedWords, toYesNo } from "../report/yesNo.ts";

/**
 * What the words of a classification line mean; `undefined` where they mean none. In two languages, "Cyhoeddus /
 * Public", they mean what the one says that we read.
 */
export function toClassification(raw: string): Classification | undefined {
  const whole = classificationIn(raw);
  if (whole !== undefined || !raw.includes("/")) return whole;
  const read = raw.split(/\s+\/\s+/).flatMap((half) => classificationIn(half) ?? []);
  return read.length === 1 ? read[0] : undefined;
}

function classificationIn(raw: string): Classification | undefined {
  const text = pickedWords(raw)
    .toLowerCase()
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:this|the) (?:report|item|paper) is (?:an? )?/, "");
  if (text === "") return undefined;
  if (publicWords.test(text))
    return regex`
      \b(with|and|except|(?<!\bnot )contains?|including)\b(?! no\b| nothing\b).*\b(exempt|confidential|part (ii|2|b))\b|
      [(;,:-] ?(the )?(appendi(x|ces)|annex(es)?|schedules?) [^()]{0,40}(?<!\b(not|non|no)[ -])\b(exempt|confidential|not for publication)\b|
      [(;,:-] ?(exempt|confidential) (appendi(x|ces)|annex(es)?|schedules?)(?!: none)
    `.test(text)
      ? "part-exempt"
      : "public";
  if (/^part[- ]exempt|^(partly|partially) (exempt|private|confidential|restricted|closed)/.test(text))
    return "part-exempt";
  // "For publication: in part".
  if (inPart.test(text) || /^(?:yes, )?(?:in part|partly|partially|part)(?: only)?$/.test(text)) return "part-exempt";
  if (/^(strictly )?confidential\b(?!\s*\/\s*exempt)/.test(text)) return "confidential";
  if (/^(exempt|part (ii|2|b)\b|restricted|not for publication|private|closed|pink)/.test(text)) return "exempt";
  return undefined;
}

/** "Restricted in part – Appendix 3", "Exempt (Appendix B only)". */
const inPart = regex`
  ^(exempt|restricted|not for publication|private|closed|confidential)\b[^a-z]{0,3}(
    in part\b|
    (as to |for )?(the )?(appendi(x|ces)|annex(es)?|schedules?) [a-z\d]{1,2}\b( (and|to) [a-z\d]{1,2})?( only)?\W*$
  )
`;

const publicWords = regex`
  ^(
    public|unrestricted|not restricted|open\b|part (i|1|a)\b(?!\s*(and|&|\/)\s*(part )?(ii|2|b)\b)|
    for (general )?(release|publication)|general (release|publication)|official\b(?!.{0,3}sensitive)|not exempt|not confidential|
    non-?(?:exempt|confidential)|disclosable|publi[cs]h|available to the public|not protectively marked|
    ((this|the) report )?(does not contain|contains no|no) (any )?
    (exempt|confidential|information (which|that) (warrants|is exempt))
  )
`;

/** Yes, no, or of which type the decision is: "Key", "Non-key". */
export function toKeyDecision(raw: string): boolean | undefined {
  const words = raw.replace(/^(?:this|it) (?:decision )?is (?:an? )?/i, "");
  if (/^(?:non[- ]?|not (?:an? )?)key\b/i.test(words)) return false;
  return /^key\b(?!\/)/i.test(words) ? true : toYesNo(raw);
}

/**
 * The answer to "Restricted?" or "Exempt?": yes, no, or which part is ("Report unrestricted; Appendix 3 restricted").
 */
export function toWhetherClosed(raw: string): Classification | undefined {
  if (/^see\b/i.test(raw)) return undefined;
  const answer = raw.replace(/^is (?:this|the) report (?:restricted|exempt)\?\s*/i, "");
  if (answer !== raw) return toWhetherClosed(answer);
  if (someOfIt.test(raw) && !/\b(?:none|nor|neither)\b/i.test(raw)) return "part-exempt";
  const whole = toYesNo(raw);
  if (whole !== undefined) return whole ? "exempt" : "public";
  if (/^(?:under |by virtue of |within )?para(?:graph|\b)/i.test(raw)) return "exempt";
  return toClassification(raw.replace(/^(?:(?:the|this|main|cover|covering) )*report(?: itself)?(?: is)?[:,]? /i, ""));
}
const someOfIt = regex.i`
  \b(?:appendi(?:x|ces)|annex(?:es)?|(?<!\b(?:of|to|under) )schedules?) (?:[a-z\d]{1,2}|only)\b|\b(?:in|one) part\b|
  ^part(?:ly|ial(?:ly)?)?\b
`;

/** A list as people write it in a line: commas, semicolons or "and" between the items. */
export const toList = (raw: string): readonly string[] =>
  raw
    .split(/(?:\s*[;,]\s*|\s+and\s+)(?![^(]*\))/)
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** Kinds of document by the words that councils print for them, beside our own names of the kinds. */
const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:record of (?:\w+ ){0,3}decision|(?:\w+ ){0,2}decision (?:record|notice))\b/, "decision-record"],
  [/^(?:(?:report )?for (?:information|noting)|information (?:report|item))\b/, "noting-report"],
  [/^(?:(?:report )?for decision|(?:cabinet|council|executive|officers?['’]?) report)\b/, "committee-report"],
  [/^(?:press|media|news) (?:release|notice)\b/, "press-release"],
  [/^(?:draft |printed )?minutes?\b/, "minutes"],
  [/^(?:notices? of )?motions?\b/, "motion"],
  [/^(?:constitution(?:al)?|political (?:balance|proportionality)|proportionality)\b/, "constitutional"],
  [/^monitoring officer['’]?s?\b/, "monitoring-officer-report"],
  [/^(?:notice of (?:election|poll)|election notice)\b/, "election-notice"],
  [/^planning (?:application|report)\b/, "planning-report"],
];

/** What a line "Kind: …" or "Type of report: …" means; `undefined` where it means none of our kinds. */
export function toKind(raw: string): Kind | undefined {
  const text = raw.toLowerCase().replace(/\s+/g, " ").trim();
  const plain = text.replace(/[ .]+$/, "").replaceAll(" ", "-");
  return (
    kinds.find((kind) => plain === kind || plain === `${kind}-report`) ??
    kindWords.find(([words]) => words.test(text))?.[1]
  );
}
