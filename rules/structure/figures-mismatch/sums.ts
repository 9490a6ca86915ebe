import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { amountOf, sizes } from "../sizes.ts";
import { digitsOf } from "./slips.ts";

/** A sum of money and the words that say what it is. */
export interface Sum {
  readonly value: number;
  /** What it is rounded to as printed. */
  readonly unit: number;
  /** As printed. */
  readonly amount: string;
  readonly start: number;
  readonly end: number;
  /** The digits that count: 1,340,000 is "134". */
  readonly digits: string;
  /** The noun that it is a sum of: "saving", "cost"; "sum" where none is named. */
  readonly noun: string;
  /** Words around it that tell one sum of that noun from another: years, options, gross or net. */
  readonly marks: readonly string[];
  readonly yearly: boolean;
  /** The words before it, where it says what it is spent on or comes from. */
  readonly before: string;
  /** The words behind it. */
  readonly after: string;
  /** The sentence that it stands in, counted from the block's start. */
  readonly sentence: number;
}

const money = /£\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,3})?\s?(m\b|k\b|bn\b|million\b|billion\b|thousand\b)?/gi;
const nouns = oneLine`
  (?:
    capital |running |annual |total |overall |net |gross |revenue |contract |estimated |one-off |grant |purchase |
    project |scheme
  \ )*(?:
    savings?|costs?|grants?|budgets?|prices?|values?|income|fees?|funding|loans?|shortfalls?|overspends?|underspends?|
    surplus|deficits?|allowances?|contributions?|receipts?|payments?|awards?|subsid(?:y|ies)|expenditure|allocation
  )
`;
const behind = new RegExp(`^(?:,| a year| per annum| each year| p\\.a\\.)? ?(?:(?:${nouns})\\b)`, "i");
/** "The capital cost of option 2, £2.13m", "annual saving of £1.43m", "costs would average £9,000". */
const ahead = new RegExp(`\\b(${nouns})\\b(?! (?:code|centre|holder))`, "gi");
/** "Awards a grant of £45,000": the noun that the sum is of, whatever else is named before it. */
const direct = new RegExp(`\\b(${nouns}) of (?:up to |about |around |some |not more than |at least )?$`, "i");
/** No further off than this a noun names the sum (UTF-16 units). */
const reach = 100;
const verbs = /\b(sav(?:es?|ing|ed)|cost(?:s|ing)?)\b([^.;:£\d]{0,25})$/i;
const marks = regex.gi`
  \b(?:
    20\d\d(?:[/-]\d\d)?|option \w+|phase \w+|lot \w+|gross|net|one-off|capital|revenue|annual|initial|first|second|
    third|fourth|fifth|additional|further|extra|previous|current|present|existing|former|original|
    revised(?! (?:policy|scheme|plan|proposal|service)\b)|lower|higher|
    maximum|minimum|average|per \w+|each(?! (?:[a-z]+ )?years?\b)|original|below|above|up to|over|under|about \w+ of|average|monthly|weekly|
    total|year (?:\d+|one|two|three|four|five)|quarter \w+|if|without|excluding|including|plus|less|another|other|
    less than|more than|between|from|remaining|balance|reserve|rise|increase|fall|reduction|cut
  )\b
`;
/** Where a sum comes from does not tell it from another. */
const fromReserve = /\b(?:from|out of) (?:the |its |a )?(?:[a-z]+ )?reserves?\b/gi;
/** What a rise of one per cent, or twenty loans where forty are assumed, would cost is no sum given elsewhere. */
const supposed = regex`
  \b(?:
    (?:rise|increase|fall|change|growth|reduction|drop|error|swing)s? (?:of|in [^.;]{3,40}? (?:of|by))
    \ (?:an? |one |half |about |\d[\d.]*) ?(?:%|per cent|percentage points?|point)|
    (?:[Ii]f|[Ss]hould|[Ww]ere|[Ee]ach|[Ee]very|[Ff]or each) [^.;]{3,60}?\b
    (?:ros[e]|rises?|fall(?:s|en)?|fell|gr[eo]ws?|increased?|dropp(?:ed|s)|chang(?:ed?|es))\b[^.;]{0,20}? by
  \ |
    (?:[Ii]f|[Ww]ere|[Ss]hould|[Aa]ssuming|[Ss]upposing)\b[^.;,]{0,50}?
    \ (?:were|was|there|be|took|sold|lent|let|used|came|come|to|in|only|at|by|number(?:ed)?|reached|made) (?:[a-z]+ ){0,3}?
    (?:\d[\d,]*|half|twice|double|none|no|all|every|one|two|three|four|five|six|ten|twenty)\b[^.;£]{0,40}?,[^.;]{0,40}?
    \ (?:would|could|might)\b
  )
`;
const yearly =
  /\b(?:a year|(?:a |each |the first )?full[ -]year|per annum|each year|annual(?:ly)?|per year|p\.a\.|yearly)\b/i;

/** So many sums of a text are read. */
const mostOfText = 12;

/** The sums of a text, of a thousand pounds or more. */
export function sumsIn(text: string): readonly Sum[] {
  const found: Sum[] = [];
  let sentence = 1;
  let counted = 0;
  money.lastIndex = 0;
  for (let match = money.exec(text); match && found.length < mostOfText; match = money.exec(text)) {
    const [amount, whole = "", decimals = "", unit = ""] = match;
    const value = amountOf(whole, decimals, unit);
    if (value < 1000) continue;
    const start = match.index;
    for (; counted < start - 1; counted++)
      if (text.charCodeAt(counted + 1) === space && stops.has(text.charCodeAt(counted))) sentence++;
    found.push(
      new ToldSum(text, { value, unit: unitOf(value, decimals, unit), amount: amount.trimEnd(), start, sentence }),
    );
  }
  return found;
}

const space = " ".charCodeAt(0);
const stops: ReadonlySet<number> = new Set([...".;"].map((stop) => stop.charCodeAt(0)));

/**
 * A sum that a text tells. What the words around it say is read when somebody asks: few sums are ever held against
 * another. A sum is kept as long as its block stands, and so this is read once.
 */
class ToldSum implements Sum {
  readonly value: number;
  readonly unit: number;
  readonly amount: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The words of its clause before it, and those behind it. */
  readonly ahead: string;
  readonly behind: string;
  #digits: string | undefined;
  #noun: string | undefined;
  #marks: readonly string[] | undefined;
  #yearly: boolean | undefined;

  constructor(text: string, told: Pick<Sum, "value" | "unit" | "amount" | "start" | "sentence">) {
    this.value = told.value;
    this.unit = told.unit;
    this.amount = told.amount;
    this.start = told.start;
    this.end = told.start + told.amount.length;
    this.sentence = told.sentence;
    this.ahead = clause(text.slice(Math.max(0, told.start - 150), told.start));
    this.behind = text.slice(this.end, this.end + 60);
  }

  get before(): string {
    return this.ahead.slice(-90);
  }

  get after(): string {
    return /^[^.;£]{0,60}/.exec(this.behind)?.[0] ?? "";
  }

  get digits(): string {
    this.#digits ??= digitsOf(this.value);
    return this.#digits;
  }

  get noun(): string {
    this.#noun ??= nounOf(this.ahead, this.behind.slice(0, 40)) ?? unnamed;
    return this.#noun;
  }

  get yearly(): boolean {
    this.#yearly ??= yearly.test(this.#near);
    return this.#yearly;
  }

  get marks(): readonly string[] {
    this.#marks ??= marksOf(this.#near, this.ahead);
    return this.#marks;
  }

  get #near(): string {
    return `${this.ahead} ${/^[^.;,£]{0,40}/.exec(this.behind)?.[0] ?? ""}`;
  }
}

function marksOf(near: string, ahead: string): readonly string[] {
  const told = Array.from(near.replace(fromReserve, " ").matchAll(marks), ([word]) => word.toLowerCase());
  if (supposed.test(ahead)) told.push("supposed");
  return [...new Set(told)].sort();
}

/**
 * What an amount is rounded to: by its decimals (".34"), its size ("million") or the noughts that it ends with, to a
 * thousand.
 */
function unitOf(value: number, decimals: string, size: string): number {
  const factor = sizes[size.toLowerCase()] ?? 1;
  if (decimals) return factor * 10 ** -(decimals.length - 1);
  if (factor > 1) return factor;
  return value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1;
}

/** What a sum is called that no noun names. */
export const unnamed = "sum";

/** The words since the last stop, so that another sentence's noun is not taken. */
const clause = (words: string): string =>
  words.slice(Math.max(words.lastIndexOf(". "), words.lastIndexOf(";"), words.lastIndexOf("£")) + 1);

const stem = (noun: string): string =>
  /sav/i.test(noun)
    ? "saving"
    : /expenditure$/i.test(noun)
      ? "cost"
      : (/[a-z-]+$/i.exec(noun)?.[0].toLowerCase().replace(/s$/, "") ?? "");

function nounOf(before: string, after: string): string | undefined {
  const words = before.slice(/[^.;:£]*$/.exec(before)?.index ?? 0);
  const own = direct.exec(words);
  if (own) return stem(own[1] ?? "");
  for (const near of words.matchAll(ahead))
    if (words.length - near.index - near[0].length <= reach) return stem(near[1] ?? "");
  const follows = behind.exec(after);
  if (follows) return stem(follows[0]);
  const verb = verbs.exec(before);
  return verb ? stem(verb[1] ?? "") : undefined;
}

/** A sum that stands in a table, with the words of its row and column about it. */
export const tabledSum = (value: number, noun: string, words: string): Sum => ({
  value,
  unit: 1,
  amount: "",
  start: 0,
  end: 0,
  digits: digitsOf(value),
  noun,
  marks: [],
  yearly: yearly.test(words),
  before: words,
  after: "",
  sentence: 0,
});

/** What the heading of a row or column calls a sum: "Net cost" is a cost. */
export const nounIn = (words: string): string | undefined => {
  const match = anyNoun.exec(words);
  return match ? stem(match[0]) : undefined;
};
const anyNoun = new RegExp(`\\b${nouns}\\b`, "i");
export const isNoun = new RegExp(`^(?:${nouns})$`);
