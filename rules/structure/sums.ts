import type { Gathered } from "../../core/rule/rule.ts";
import { amountOf, sizes } from "./sizes.ts";
import { digitsOf, isExchange, isMistyped, isShifted, isSwap } from "./slips.ts";

/** A sum of money and the words that say what it is. */
export interface Sum {
  readonly value: number;
  /** What it is rounded to as printed. */
  readonly unit: number;
  /** As printed. */
  readonly amount: string;
  readonly start: number;
  readonly end: number;
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
const nouns =
  "(?:capital |running |annual |total |overall |net |gross |revenue |contract |estimated |one-off |grant |purchase |project |scheme )*(?:savings?|costs?|grants?|budgets?|prices?|values?|income|fees?|funding|loans?|shortfalls?|overspends?|underspends?|surplus|deficits?|allowances?|contributions?|receipts?|payments?|awards?|subsid(?:y|ies)|expenditure|allocation)";
const behind = new RegExp(`^(?:,| a year| per annum| each year| p\\.a\\.)? ?(?:(?:${nouns})\\b)`, "i");
/** "The capital cost of option 2, £2.13m", "annual saving of £1.43m", "costs would average £9,000". */
const ahead = new RegExp(`\\b(${nouns})\\b(?! (?:code|centre|holder))`, "gi");
/** "Awards a grant of £45,000": the noun that the sum is of, whatever else is named before it. */
const direct = new RegExp(`\\b(${nouns}) of (?:up to |about |around |some |not more than |at least )?$`, "i");
/** No further off than this a noun names the sum (UTF-16 units). */
const reach = 100;
const verbs = /\b(sav(?:es?|ing|ed)|cost(?:s|ing)?)\b([^.;:£\d]{0,25})$/i;
const marks =
  /\b(?:20\d\d(?:[/-]\d\d)?|option \w+|phase \w+|lot \w+|gross|net|one-off|capital|revenue|annual|initial|first|second|third|fourth|fifth|additional|further|extra|previous|current|present|existing|former|original|revised|lower|higher|maximum|minimum|average|per \w+|each|original|below|above|up to|over|under|about \w+ of|average|monthly|weekly|total|year (?:\d+|one|two|three|four|five)|quarter \w+|if|without|excluding|including|plus|less|another|other|less than|more than|between|from|remaining|balance|reserve|rise|increase|fall|reduction|cut)\b/gi;
/** Where a sum comes from does not tell it from another. */
const fromReserve = /\b(?:from|out of) (?:the |its |a )?(?:[a-z]+ )?reserves?\b/gi;
/** What a rise of one per cent would cost is no sum that the report gives elsewhere. */
const supposed =
  /\b(?:(?:rise|increase|fall|change|growth|reduction|drop|error|swing)s? (?:of|in [^.;]{3,40}? (?:of|by)) (?:an? |one |half |about |\d[\d.]*) ?(?:%|per cent|percentage points?|point)|(?:[Ii]f|[Ss]hould|[Ww]ere|[Ee]ach|[Ee]very|[Ff]or each) [^.;]{3,60}?\b(?:ros[e]|rises?|fall(?:s|en)?|fell|gr[eo]ws?|increased?|dropp(?:ed|s)|chang(?:ed?|es))\b[^.;]{0,20}? by )/;
const yearly = /\b(?:a year|per annum|each year|annual(?:ly)?|per year|p\.a\.|yearly)\b/i;

/** The sums of a text, of a thousand pounds or more. */
export function sumsIn(text: string): readonly Sum[] {
  const found: Sum[] = [];
  for (const match of text.matchAll(money)) {
    if (found.length >= 12) break;
    const [amount, whole = "", decimals = "", unit = ""] = match;
    const start = match.index;
    const end = start + amount.trimEnd().length;
    const value = amountOf(whole, decimals, unit);
    if (value < 1000) continue;
    const before = clause(text.slice(Math.max(0, start - 150), start));
    const after = text.slice(end, end + 40);
    const noun = nounOf(before, after) ?? unnamed;
    const near = `${before} ${/^[^.;,£]{0,40}/.exec(after)?.[0] ?? ""}`;
    const told = Array.from(near.replace(fromReserve, " ").matchAll(marks), ([word]) => word.toLowerCase());
    if (supposed.test(before)) told.push("supposed");
    found.push({
      value,
      unit: unitOf(value, decimals, unit),
      amount: amount.trimEnd(),
      start,
      end,
      noun,
      marks: [...new Set(told)].sort(),
      yearly: yearly.test(near),
      before: before.slice(-90),
      after: /^[^.;£]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? "",
      sentence: text.slice(0, start).split(/[.;] /).length,
    });
  }
  return found;
}

/** What an amount is rounded to: by its decimals (".34"), its size ("million") or the noughts that it ends with, to a thousand. */
function unitOf(value: number, decimals: string, size: string): number {
  const factor = sizes[size.toLowerCase()] ?? 1;
  if (decimals) return factor * 10 ** -(decimals.length - 1);
  if (factor > 1) return factor;
  return value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1;
}

/** Words that say nothing of what a sum is for, by their beginnings. */
const idle = new Set(
  "estima annual total overal costs saving budget value amount would could should about around being which their there those these where reduce increa approx report counci option scheme projec financ fundin expect includ agains betwee during after before under other total years yearly capita revenu curren presen existi additi furthe extra previo origin revise first second third period result requir propos recomm merit demeri advant disadv limit betwe".split(
    " ",
  ),
);

const isNoun = new RegExp(`^(?:${nouns})$`);

/** What a sum is called that no noun names. */
const unnamed = "sum";

/** What a sum is for, by the beginnings of words: "redund", "softwa". */
const topicsIn = ({ before, after }: Sum): readonly string[] => [
  ...new Set(
    (`${before} ${after}`.toLowerCase().match(/[a-z]{5,}/g) ?? [])
      .filter((word) => !isNoun.test(word))
      .map((word) => word.replace(/(?:ies|s|ing|ed)$/, "").slice(0, 6))
      .filter((word) => !idle.has(word)),
  ),
];

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

interface Differing {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly item: string;
  readonly amount: string;
  readonly other: string;
  /** Only the digits say that one item is meant: the words for it differ. */
  readonly doubtful: boolean;
}

export interface Placed extends Sum {
  readonly block: number;
  readonly digits: string;
}

/** A sum that stands in a table, with the words of its row and column about it. */
export const placed = (value: number, noun: string, block: number, words: string): Placed => ({
  value,
  unit: 1,
  amount: "",
  start: 0,
  end: 0,
  noun,
  marks: [],
  yearly: yearly.test(words),
  before: words,
  after: "",
  sentence: 0,
  block,
  digits: digitsOf(value),
});

/** What the heading of a row or column calls a sum: "Net cost" is a cost. */
export const nounIn = (words: string): string | undefined => {
  const match = anyNoun.exec(words);
  return match ? stem(match[0]) : undefined;
};
const anyNoun = new RegExp(`\\b${nouns}\\b`, "i");

/** A paper with more sums than this is about sums: too many items share a noun for one to be held against another. */
const most = 60;
/** With more sums than this, two may have the same digits by chance. */
const few = 30;

/**
 * Pairs of sums for one item. A slip has a shape: two digits change places, or the size is a thousand or ten times
 * off. Only such pairs are told, and only where the words name one item: the same noun, and nothing that parts them.
 */
export function differing(facts: readonly Gathered<{ readonly sums?: readonly Sum[] }>[]): readonly Differing[] {
  const all: { readonly sum: Sum; readonly block: number }[] = [];
  for (const { fact, block } of facts) if (fact.sums) for (const sum of fact.sums) all.push({ sum, block });
  const named = all.filter(({ sum: { noun } }) => noun !== unnamed);
  if (named.length > most) return [];
  const held = (all.length > few ? named : all).map(
    ({ sum, block }): Placed => ({ ...sum, block, digits: digitsOf(sum.value) }),
  );
  const found: Differing[] = [];
  for (const [index, one] of held.entries()) {
    // A sum that is said twice is settled, and so is one whose slip is explained where it stands.
    const others = held.filter((two, at) => at > index && isSlip(one, two) && isElsewhere(one, two) && alike(one, two));
    const other =
      others.find((two) => two.noun === one.noun && one.noun !== unnamed) ??
      (all.length > few
        ? undefined
        : others.find(
            (two) =>
              two.block !== one.block &&
              isSwap(one, two) &&
              (one.digits.length >= 3 || (one.yearly === two.yearly && sharedTopics(one, two) > 1)),
          ));
    if (!other) continue;
    const counts = (value: number) => all.filter(({ sum }) => sum.value === value).length;
    const [odd, right] = counts(one.value) < counts(other.value) ? [one, other] : [other, one];
    found.push({
      block: odd.block,
      start: odd.start,
      end: odd.end,
      item: `The ${odd.noun}`,
      amount: odd.amount,
      other: right.amount,
      doubtful:
        other.noun !== one.noun ||
        one.noun === unnamed ||
        isNetAlone(one, other) ||
        isAgain(one, other) ||
        isMistyped(one, other),
    });
  }
  return found;
}

/** In another block; or in another sentence of this one, where what it is for is named again. */
const isElsewhere = (one: Placed, two: Placed): boolean =>
  one.block !== two.block || (one.sentence !== two.sentence && sameTopic(one, two));

/** How many words of what they are for two sums share. */
const sharedTopics = (one: Sum, two: Sum): number => {
  const topics = topicsIn(two);
  return topics.length > 0 ? topicsIn(one).filter((topic) => topics.includes(topic)).length : 0;
};
const sameTopic = (one: Sum, two: Sum): boolean => sharedTopics(one, two) > 0;

/** Words that set two sums of one noun apart, whichever of them has it. */
const parting =
  /^(?:supposed|phase|lot|gross|net|one-off|additional|further|extra|previous|former|original|revised|per |each|monthly|weekly|year |quarter |excluding|without|remaining|balance|another|other|reserve)/;

/** What sets them apart: words that only one of them has. */
const partings = (one: Sum, two: Sum): readonly string[] =>
  [
    ...one.marks.filter((mark) => !two.marks.includes(mark)),
    ...two.marks.filter((mark) => !one.marks.includes(mark)),
  ].filter((mark) => parting.test(mark));

/** Only that one is said to be net, and the other not to be gross: perhaps they are the same. */
const isNetAlone = (one: Sum, two: Sum): boolean => partings(one, two).join() === "net";

/** "The saving of £48,000 a year": a yearly sum that has been spoken of before, by the same noun. */
const isAgain = (one: Sum, two: Sum): boolean =>
  one.noun === two.noun &&
  one.noun !== unnamed &&
  one.yearly &&
  two.yearly &&
  !sameTopic(one, two) &&
  [one, two].some(({ before }) => again.test(before));
const again =
  /\b[Tt](?:he|his|hat) (?:annual |yearly |net |total )?(?:saving|cost|income|surplus|deficit|loss)s? of (?:the (?:[a-z]+ )?(?:scheme|project|proposal|plan|works?|service|contract|lease|concession|change)s? (?:[a-z]+ ){0,4})?$/;

/** Words that make one sum another than the last of its name. */
const changing =
  /^(?:previous|current|present|existing|former|original|revised|lower|higher|first|second|third|fourth|fifth|initial|below|above|over|under|rise|increase|fall|reduction|cut|if|plus|less|more|between|average|maximum|minimum|up to|from|20)/;
const kinds = /^(?:net|gross|capital|total|annual|one-off|revenue)$/;
const definite = /\b[Tt]he (?:[a-z-]+ ){0,3}of $/;

/**
 * The same noun of the same kind and time, told of both without a word that parts them. Digits that are no neighbours
 * need what they are for as well, and a digit that is another needs "the net cost of" before one of them.
 */
function isNamedAlike(one: Placed, two: Placed): boolean {
  if (one.noun !== two.noun || one.noun === unnamed || one.yearly !== two.yearly) return false;
  if ([one, two].some((sum) => sum.marks.some((mark) => changing.test(mark)))) return false;
  if (isExchange(one, two)) return sameTopic(one, two);
  const [a, b] = [one, two].map((sum) => sum.marks.filter((mark) => kinds.test(mark)).join());
  return a !== "" && a === b && one.yearly && [one, two].some(({ before }) => definite.test(before));
}

function alike(one: Sum, two: Sum): boolean {
  if (partings(one, two).length > 0 && !isNetAlone(one, two)) return false;
  return agree(one, two, /^option/) && agree(one, two, /^20\d\d/);
}

/** Do both name the same option or year, where both name one? */
function agree(one: Sum, two: Sum, sort: RegExp): boolean {
  const [a, b] = [one, two].map((sum) => sum.marks.filter((mark) => sort.test(mark)));
  return !a?.length || !b?.length || a.some((mark) => b.includes(mark));
}

/** "If demand rose by 10% the cost would rise by £146,000", of £1.46m: a tenth of it is no slip. */
const isTenth = (small: Placed, whole: Placed): boolean =>
  Math.abs(small.value * 10 - whole.value) < 1 &&
  /\b(?:10(?:\.0)? ?%|10 per cent|ten per cent|(?:a|one)[ -]tenth)/i.test(`${small.before} ${small.after}`);

/**
 * The same digits with two neighbours changed over (two digits alone only where what the sum is for is named too), or the
 * same digits at ten, a hundred or a thousand times the size.
 */
export function isSlip(one: Placed, two: Placed): boolean {
  if (one.value === two.value) return false;
  if (one.digits.length !== two.digits.length) return isShifted(one, two);
  if (one.digits === two.digits && (isTenth(one, two) || isTenth(two, one))) return false;
  if (one.digits === two.digits) return one.digits.length >= 2 || (one.yearly && two.yearly);
  if (isExchange(one, two) || isMistyped(one, two)) return isNamedAlike(one, two);
  return isSwap(one, two) && (one.digits.length >= 3 || sameTopic(one, two) || isAgain(one, two));
}
