import { oneLine, regex } from "../pattern/regex.ts";
import type { Classification, Field } from "../report/meta.ts";
import { pickedWords } from "../report/yesNo.ts";
import { toClassification } from "./fields.ts";

const subject = "(?:this |the )?(?:agenda )?(?:report|paper|document|briefing|item|note)";
/** Why a paper is kept back, or where that is said: nothing else follows a marking in its line. */
const ground = oneLine`
  (?:
    \s*[-:(,.]*\s*(?:
      (?:by|in) virtue of|by reason of|because|since|as (?:it|this)|under|in accordance with|pursuant to|
      within the meaning of|as defined|in terms of|(?:exempt )?information|paragraphs?\b|paras?\.? ?\d|section|sections|
      schedule|regulation|part (?:i|1)\b|(?:access to information )?(?:procedure )?rule|local government|contains?|
      containing|relat\w+ to|exempt|confidential|not for publication|private|members (?:are|will be) asked|
      ${subject} (?:is|contains)|(?:the )?(?:appendi(?:x|ces)|annex(?:es)?)
    )\b.{0,240}
  )?
`;
const closed = regex.i`
  ^(?:${subject} is )?(?:strictly )?(?:
    not for publication|exempt from (?:publication|disclosure|public inspection)|
    (?:(?:likely )?to be )?(?:considered|taken|heard|discussed) in private|
    (?:pink|lilac|green|yellow|buff) (?:paper|pages?|sheets?)\s*[-:(]+\s*(?:exempt|confidential|private)|
    (?:exempt|confidential)(?: (?:report|item|paper|business))?|
    private(?: and confidential)?(?: (?:report|item|paper|business))?|restricted(?: (?:report|item|paper|business))?|
    part (?:ii|2|b)\s*[-:(]+\s*(?:not for publication|exempt|private|confidential|closed)
    (?: (?:report|item|business|information))?
  )${ground}\W*$
`;
const open = regex.i`
  ^(?:(?:${subject}|this) is )?(?:an? )?(?:
    (?:public|open|unrestricted)(?: (?:report|item|paper|document|session|business|agenda item))?|
    (?:open|available) to the public|for (?:general release|publication)|official|not protectively marked|
    non-?(?:exempt|confidential)|not (?:exempt|confidential)|report in public|
    part (?:i|1|a)\s*[-:(]+\s*(?:.{0,40}\b)?(?:open|public|non-?exempt)\b.{0,60}
  )(?:[,;]? (?:with|except|apart from|and contains|but|save|(?:the )?(?:appendi(?:x|ces)|annex(?:es)?))\b.{0,160})?\W*$
`;
/** Some of the papers, and not the report itself. */
const inPart = /\b(?:appendi(?:x|ces)|annex(?:es|ures?)?|enclosures?)\b/i;
/** "Appendix 2 is not for publication by virtue of …" */
const partAlone = regex.i`
  ^(?:the )?(?:appendi(?:x|ces)|annex(?:es)?) [A-Z\d][^.;:]{0,30}?(?: to this report)?(?:\s*[-:]\s*| (?:is|are) )
  (?:not for publication|exempt|restricted)${ground}\W*$
`;

/** "Part exempt – Appendix 2 is exempt under …" */
const partly = /^(?:part(?:ly|ially)?[- ]exempt|exempt in part)\b(?:\s*[-:(,].{0,280})?$/i;

/**
 * A marking that stands in a line of its own at the top, without a label: "NOT FOR PUBLICATION by virtue of paragraph 3
 * of …", "PART I (OPEN TO THE PUBLIC)", "This report is public". `at` is where the line begins in the report's text;
 * `among`: it stands among other facts of the report, and may be a single small word.
 */
export function readBanner(line: string, at: number, among = false): Field<Classification> | undefined {
  const begins = /^[\s#>|*_]*/.exec(line)?.[0].length ?? 0;
  const raw = line.slice(begins).replace(/[\s|*_]+$/, "");
  const printed = raw.replace(/[*_]+/g, "");
  const picked = pickedWords(printed);
  const words = picked.replace(/[–—]/g, "-").replace(/\s+/g, " ");
  const loud = among || picked !== printed || /[*_#]/.test(line.slice(0, begins)) || words === words.toUpperCase();
  const value = meant(words, raw !== "" && loud);
  if (value === undefined) return undefined;
  const span = { start: at + begins, end: at + begins + raw.length };
  return { value, span, label: span, raw, from: "banner" };
}

/** Is the line one of the body's, behind which a marking is no longer the report's? */
export const isSentence = (line: string): boolean => /^\s*\S+(?:\s+\S+){3,}[.!?]\s*$/.test(line) && /[a-z]/.test(line);

/** A line without one of these marks nothing: the long patterns are made when a line has one. */
const mayMark = /exempt|publi[cs]|confidential|private|restricted|\bopen\b|\bpart[ -]|official|release|protectively/i;

/** `loud`: in capitals, in bold, as a heading or ticked, as a single word must be that is to be a marking. */
function meant(words: string, loud: boolean): Classification | undefined {
  if (words.length > 300 || (!loud && !words.includes(" ")) || !mayMark.test(words)) return undefined;
  if (closed.test(words))
    return inPart.test(words)
      ? "part-exempt"
      : /^\W*(?:\w+ ){0,4}?confidential\b/i.test(words)
        ? "confidential"
        : "exempt";
  if (partAlone.test(words) || partly.test(words)) return "part-exempt";
  if (!open.test(words)) return undefined;
  return /\b(?:exempt|confidential)\b/i.test(words.replace(/\b(?:non-?|not )(?:exempt|confidential)\b/gi, ""))
    ? "part-exempt"
    : (toClassification(words) ?? "public");
}

const body = oneLine`
  (?:
    full council|(?:the )?(?:cabinet|executive|council)(?: (?:committee|meeting))?|
    (?:(?:[\p{L}'’&,-]+|and) ){0,7}(?:committee|sub-?committee|panel|board|forum)|
    (?:national park|(?:(?:[\p{L}'’-]+ ){0,3})fire(?: and rescue)?|(?:[\p{L}'’-]+ ){1,3}combined) authority
  )
`;
const dated = oneLine`
  (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?\d{1,2}(?:st|nd|rd|th)? +(?:of )?
  (?:january|february|march|april|may|june|july|august|september|october|november|december),? +20\d\d
`;
const meetingOn = new RegExp(
  oneLine`
    ^(?:(?:agenda )?item (?:no\.? )?\d{1,2}[a-z]?\W+)?(?:report of (?:the )?[^.;]{3,80}? to |report to |meeting of )?
    (?:the )?(${body})(?:\s*[-:,/]\s*|\s{2,}| on | meeting(?: on| of|:)? | held on )(${dated})\W*$
  `,
  "iu",
);

const bodyAlone = new RegExp(
  `^(?:report to |meeting of )?(?:the )?(${body})(?: meeting(?:\\s*[-–—:]\\s*part (?:a|b|i{1,2}|[12]))?)?\\W*$`,
  "iu",
);
const dayAlone = new RegExp(`^(?:date: |on )?(${dated})\\W*$`, "iu");

/** A line at the top, and where it begins in the report's text. */
export interface TopLine {
  readonly line: string;
  readonly at: number;
}

/**
 * What a line at the top holds beside other things: "Cabinet | 10 November 2026 | Public", "# Lamps in Weir Lane
 * (Cabinet, 10 November 2026)".
 */
export function piecesOf({ line, at }: TopLine): readonly TopLine[] {
  const pieces = line.startsWith("#") ? line.matchAll(/(?<=\()[^()]+(?=\)\s*$)/g) : line.matchAll(/[^|]+/g);
  const found = [...pieces].map(({ 0: piece, index }) => ({ line: piece, at: at + index }));
  return found.length === 1 && found[0]?.line === line ? [] : found;
}

/** The marking in a line that also says the day. */
export const readBannerAmong = (pieces: readonly TopLine[]): Field<Classification> | undefined =>
  pieces.length > 2 && pieces.some((piece) => partsOf(piece, dayAlone).length > 0)
    ? pieces.map(({ line, at }) => readBanner(line, at, true)).find((banner) => banner !== undefined)
    : undefined;

/** The body and the day of its meeting as lines at the top give them without labels. */
export interface BannerMeeting {
  readonly meeting: Field<string>;
  readonly date: Field<string>;
}

/**
 * Reads "CABINET – 10 NOVEMBER 2026", or the one in a line and the other in the next: neither says anything without the
 * other.
 */
export function readMeeting(lines: readonly TopLine[]): BannerMeeting | undefined {
  const filled = lines.filter(({ line }) => /\p{L}/u.test(line));
  for (const [index, one] of filled.entries()) {
    const [meeting, date] = partsOf(one, meetingOn);
    if (meeting && date) return { meeting, date };
    const next = filled[index + 1];
    const who = partsOf(one, bodyAlone)[0] ?? (next && partsOf(next, bodyAlone)[0]);
    const day = (next && partsOf(next, dayAlone)[0]) ?? partsOf(one, dayAlone)[0];
    if (who && day) return { meeting: who, date: day };
  }
  return undefined;
}

/** What a pattern's groups hold of a line, each with its place. */
function partsOf({ line, at }: TopLine, pattern: RegExp): readonly Field<string>[] {
  // Signs of one unit each stand for themselves, so that places in the plain words are places in the line.
  const plain = line.replace(/[*_#>|]/g, " ").replace(/[–—]/g, "-");
  const lead = /^\s*/.exec(plain)?.[0].length ?? 0;
  const match = pattern.exec(plain.slice(lead).trimEnd());
  if (!match) return [];
  let from = 0;
  return match.slice(1).map((words): Field<string> => {
    const start = match[0].indexOf(words, from);
    from = start + words.length;
    const span = { start: at + lead + start, end: at + lead + from };
    const raw = line.slice(lead + start, lead + from);
    return { value: raw, span, label: span, raw, from: "banner" };
  });
}
