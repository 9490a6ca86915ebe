import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import { sizes } from "./sizes.ts";

/** A number in running text that counts something or is a sum of money. */
export interface Quantity extends Span {
  readonly value: number;
  /** "measure" is a number of years, miles or the like; "other" is a date, a label or a part of a longer number. */
  readonly kind: "money" | "percent" | "count" | "measure" | "other";
  /** What it is rounded to, at least: £1.2m to 100,000. */
  readonly unit: number;
  /** "about", "nearly", "at least" stand before it. */
  readonly loose: boolean;
}

/** Numbers in words, from one to nine. */
export const small = "one two three four five six seven eight nine".split(" ");
/** From ten to nineteen. */
export const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
/** Twenty, thirty, up to ninety. */
export const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const inWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...small.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.flatMap((ten, index) => [
    [ten, index * 10 + 20] as const,
    ...small.map((one, more) => [`${ten}-${one}`, index * 10 + 21 + more] as const),
  ]),
]);

/** Words that are numbers, for cues and for patterns. */
export const numberWords = [...small, ...teens, ...tens];

/** A number in words as a pattern, "twenty-eight" whole: its "eight" alone would be read as the number. */
export const wordedNumber = oneLine`
  (?:(?:${tens.join("|")})(?:-(?:${small.join("|")}))?|(?<![a-z]-)(?:${[...teens, ...small].join("|")}))
`;

/** "7", "forty-one", "1,204", as a number. */
export const numberOf = (words = ""): number => inWords[words.toLowerCase()] ?? Number(words.replace(/,/g, ""));

const pattern = regex.gi`
  (£ ?)?(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?( ?(?:m|k|bn|million|billion|thousand)\b)?( ?%| per ?cent\b|p\b)?|
  \b(?:(?:${tens.join("|")})(?:-(?:${small.join("|")}))?|${teens.join("|")}|${small.join("|")})\b(?!-)( per cent\b)?
`;
/**
 * What stands right before or behind a number. These patterns are inside functions, where the build leaves them as they
 * are: on a few letters they are quicker than a look for the words that they need.
 */
const isMeasure = (behind: string): boolean =>
  regex.i`
  ^[ -]?(?:
    years?|months?|weeks?|days?|hours?|minutes?|miles?|km|kilomet|met(?:re|er)s?|mm|cm|hectares?|acres?|degrees|sq|
    square|feet|foot|times|tonnes?|litres?|kg|kW|MW|cubic|points?|percentage
  )\b|
  ^ or (?:more|both|another|the other)\b|^[-–—](?:[a-z]|\d)
`.test(behind);
/** "A rise of one fifth", "two thirds of them". */
const isFraction = (behind: string): boolean =>
  /^[ -](?:halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b/.test(behind);
const isDated = (behind: string): boolean =>
  regex`
  ^(?:st|nd|rd|th)\b|^ ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|^ ?(?:am|pm|noon|o['’]clock)\b|
  ^[/:]\d|^\.\d|
  ^(?: (?:and|to|or|until) |, | ?[–—-] ?)\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)
`.test(behind);
const isLabelled = (ahead: string): boolean =>
  regex.i`
  (?:
    [\d/:.#–—-]|[A-Za-z]|
    \b(?:
      paragraphs?|paras?\.?|sections?|options?|appendix|annex|tables?|phase|lots?|polic(?:y|ies)|articles?|items?|
      rules?|parts?|years?|bands?|grades?|classes|class|zones?|pages?|figures?|numbers?|no\.?|minutes?|orders?|
      regulations?|schedule|version|stage|tier|type|category|level|plot|flat|room|block|route|chapter|step|under|over|
      (?<!-)aged?|ages|january|february|march|april|may|june|july|august|september|october|november|december|clauses?|
      papers?|quarter|week|day|(?<!-)age|conditions?|points?|questions?|number|standing orders?
    )
  \ )$
`.test(ahead) || /\bSOs? $/.test(ahead);
/** "Complaints at stage one": what is called by a number in words. */
const namedByWord = regex.i`
  \b(?:
    stage|tier|phase|options?|level|part|lot|band|zone|category|type|step|version|appendix|chapter|paragraph|section|
    question
  ) $
`;
/** "Sections 11 and 12", "SO 4, 7 and 9": what is joined to the number of such a thing is the number of another. */
const isJoined = (between: string, text: string, last: Quantity): boolean =>
  /^(?:,| and| or| to| &|, and) $/.test(between) &&
  regex`
    (?:
      \b(?:
        SOs?|[Pp]aragraphs|[Pp]aras\.?|[Ss]ections|[Oo]ptions|[Tt]ables|[Ll]ots|[Pp]olicies|[Aa]rticles|[Ii]tems|
        [Rr]ules|[Pp]arts|[Bb]ands|[Gg]rades|[Cc]lasses|[Zz]ones|[Pp]ages|[Ff]igures|[Oo]rders|[Rr]egulations|
        [Cc]lauses|[Cc]onditions|[Aa]ppendices|[Aa]nnexes
      ) (?:\d{1,3}(?:,| and| or| to| &|, and) )*
    )$
  `.test(text.slice(Math.max(0, last.start - 40), last.start));
/** "Of 94 who gave one, 48 …". */
const isPronoun = (ahead: string, behind: string): boolean =>
  /^[,.;:)]/.test(behind) &&
  /\b(?:gave|give|ha[ds]|have|wants?|wanted|asked for|need(?:s|ed)?|got|sent|made|without|own) $/.test(ahead);
const isLoose = (ahead: string): boolean =>
  regex.i`
  \b(?:
    about|around|nearly|almost|some|roughly|approximately|approx\.?|c\.|circa|over|under|at least|at most|up to|
    more than|less than|fewer than|just|well|or so|between|estimated|say|only
  ) $
`.test(ahead);

/** The number of a paragraph, at its beginning: "54.5 On the vote". */
const ofParagraph = /^\d{1,3}(?:\.\d{1,3})+\.? (?=[A-Z(“"])/;
const startsWithDigit = /^\d/;
/** Between two figures that share the size behind the second: "from 11.9 to 10.8 million", "between £2 and £3m". */
const shares = /^ (?:to|and) £?$|^ ?[–—-] ?£?$/;
const sharing = /\b(?:from|between|of|at|by) £?$/;

/** A sentence with more numbers than this is a list of them. */
const most = 40;

/** Every number of a text, in order. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const numbered = startsWithDigit.test(text) ? (ofParagraph.exec(text)?.[0].length ?? 0) : 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < most; match = pattern.exec(text)) {
    const [whole, pound, figures, decimals = "", size = "", percent, wordsPercent] = match;
    const start = match.index;
    const end = start + whole.length;
    const behind = text.slice(end, end + 14);
    const ahead = text.slice(Math.max(0, start - 16), start);
    const factor = sizes[size.trim().toLowerCase()] ?? 1;
    const value =
      figures === undefined
        ? (inWords[whole.toLowerCase().replace(/ per cent$/, "")] ?? 0)
        : (Number(figures.replace(/,/g, "") + decimals) * factor) / (percent === "p" ? 100 : 1);
    const last = found.at(-1);
    const kind =
      start < numbered || (last?.kind === "other" && !pound && isJoined(text.slice(last.end, start), text, last))
        ? "other"
        : kindOf(value, { pound, figures, size, percent: percent ?? wordsPercent, behind, ahead });
    const unit =
      kind === "percent" && !decimals
        ? 1
        : decimals
          ? factor * 10 ** (1 - decimals.length)
          : factor > 1
            ? factor
            : fullUnit(value, figures ?? "");
    const before = factor > 1 && !percent ? found.at(-1) : undefined;
    // "11.9 to 10.8 million": the first is in millions too.
    if (
      before &&
      before.value < 1000 &&
      shares.test(text.slice(before.end, start)) &&
      sharing.test(text.slice(Math.max(0, before.start - 9), before.start))
    )
      found[found.length - 1] = { ...before, value: before.value * factor, unit: before.unit * factor };
    found.push({ start, end, value, kind, unit, loose: isLoose(ahead) || /^ or so\b/.test(behind) });
  }
  return found;
}

interface Around {
  readonly pound: string | undefined;
  readonly figures: string | undefined;
  readonly size: string;
  readonly percent: string | undefined;
  readonly behind: string;
  readonly ahead: string;
}

function kindOf(value: number, { pound, figures, size, percent, behind, ahead }: Around): Quantity["kind"] {
  if (pound || percent === "p") return "money";
  if (percent) return "percent";
  if (figures === undefined && (namedByWord.test(ahead) || (value === 1 && isPronoun(ahead, behind)))) return "other";
  if (figures === undefined) return isMeasure(behind) ? "measure" : isFraction(behind) ? "other" : "count";
  if (isDated(behind) || isLabelled(ahead) || /^[A-Za-z]/.test(behind)) return "other";
  if (/^\d{4}$/.test(figures) && value >= 1900 && value < 2100) return "other";
  return isMeasure(behind) || size.trim().length === 1 ? "measure" : "count";
}

/**
 * "3,500" ends with two noughts; what is printed in full is rounded to a thousand at most, or ten thousand of millions.
 * A small one is a price or a number of things, and exact.
 */
const fullUnit = (value: number, figures: string): number =>
  value < 1000 ? 1 : Math.min(10 ** (/0*$/.exec(figures.replace(/,/g, ""))?.[0].length ?? 0), value >= 1e6 ? 1e4 : 1e3);

/**
 * How far a sum may be off that is made of such figures: half a unit each. Sums in full are taken to be rounded to the
 * thousand at most, and numbers of things not at all.
 */
export const slackOf = (all: readonly Quantity[]): number => all.reduce((slack, one) => slack + stepOf(one) / 2, 1e-6);

function stepOf({ kind, unit, value, loose }: Quantity): number {
  if (loose) return Math.max(unit, value * 0.1);
  // A price in whole pounds is a price.
  if (kind === "money" && value < 1000 && unit >= 1) return 0.2;
  if (kind === "count") return unit >= 100 ? Math.min(unit, value * 0.01) : 0;
  return Math.min(unit, Math.max(value * 0.05, 0.01));
}
