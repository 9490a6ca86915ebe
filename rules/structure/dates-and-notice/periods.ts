import { regex } from "../../../core/pattern/regex.ts";
import { type Day, toDay, type WrittenDate } from "../../../core/report/dates.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import { numberOf } from "../quantities.ts";
import { length, type TermFault, wrongLength } from "./terms.ts";

/** A length of time that something lasts: "lasts for three years", "six weeks in which to apply". */
interface Claim extends Span {
  readonly number: number;
  readonly unit: string;
  /** "At least" and "within" bound it on one side. */
  readonly bound: "least" | "most" | undefined;
}

const claims = new RegExp(`\\b${length}\\b`, "gi");
/** What leads to a length that something has, and not to one that is counted from elsewhere or comes again. */
const lasts = regex.i`
  \b(?:
    last(?:s|ed|ing)?|run(?:s|ning)?|ran|continue[sd]?|remain(?:s|ed)?[^.;,]{0,25}|open|stays?|stayed|take[sn]?|took|
    taking|valid|in force|made|given|granted|let|hired?|held|invited|appointed|accepted|allowed|appeal|
    objections?[^.;,]{0,20}|comments?[^.;,]{0,20}|consult\w*[^.;,]{0,20}|has|have|had|is|was|be|of|a|an|the|within|in|
    displayed|on display|advertised|closed
  )(?:
    \ (?:
      for|over|up to|at least|at most|no more than|not less than|a (?:period|term|minimum|maximum|total|run) of|a|an|
      the|its|full|initial|whole|minimum of|maximum of|within
    )
  )*\s$
`;
const counted = regex.i`
  ^(?:['’]s?)? (?:
    ago|before|earlier|prior|after(?! the (?:order|notice|date))|later|old|of age|hence|now|late|early|notice|each|a|an|
    per|every
  )\b
`;
const again = regex.i`
  \b(?:
    every|each|first|last|next|further|another|additional|previous|by|other|about|around|some|roughly|nearly|almost|
    over|under|per|after|before|than|or|and|than|average of|clear|working
  )(?: (?:a|the|of))?\s$
`;
/** "… and the 28 days for objections would end on": the length of what has just begun. */
const joined = /\band (?:the|its|their|that)\s$/i;
const purpose = regex.i`
  ^(?:['’])? (?:
    for (?:objections?|comments?|appeals?|repl(?:y|ies)|responses?|representations?|claims?|bids?|call-?in)|
    (?:in which|within which|allowed|to (?:object|appeal|reply|respond|comment))|
    (?:would|will|must|should|end|ends|run|runs|close|closes|expire|expires)
  )\b
`;
const least = /\b(?:at least|no less than|not less than|minimum of|no fewer than)(?: an?| the)?\s$/i;
const most = /\b(?:up to|at most|within|no more than|not more than|maximum of|in under)(?: an?| the)?\s$/i;
/** "A new Board has up to eighteen months": somebody's leave, and no length of what the days begin and end. */
const ofLeave = /\b(?:has|have|had|allowed|given|gives|allows) up to(?: an?| the)?\s$/i;
/** It was made longer or cut short, or may be. */
const changed = regex.i`
  \b(?:
    extend\w*|extension\w*|renew\w*|break|early|shorten\w*|cut short|suspend\w*|paus\w*|adjourn\w*|postpon\w*|delay\w*|
    instead|option to|review\w*|interim|phase|phases|stages?|retrospective|respectively|except
  )\b
`;

/** What may still happen has not changed it. */
const unlessSo = /\b(?:unless|but (?:it )?(?:can|may)|and (?:can|may))\b[^.]*/g;

const begins = regex.i`
  \b(?:
    (?:
      begins?|began|begun|beginning|starts?|started|starting|commences?|commenced|commencing|opens?|opened|opening|made|
      confirmed|granted|signed|sealed|served|dated|issued|published|displayed|advertised|given|installed|let|taken|
      came into (?:force|effect)|takes? effect|took effect|in force|effective|runs?|ran
    )(?: (?:on|from|as of|at (?:noon|midnight)(?: on)?))*|
    from
  )(?: [A-Z][a-z]+day,?)? (?:the )?$
`;
const ends = regex.i`
  \b(?:
    (?:
      ends?|ended|ending|closes?|closed|closing|finish(?:es|ed|ing)?|expires?|expired|expiring|expiry|lapses?|lapsed|
      completed?|completes|last day|final day|closing date|deadline|end date
    )(?: [a-z]+){0,4}?(?: (?:on|is|was|of|at (?:noon|midnight|5 ?pm)|by|be))*|
    until|up to|runs? (?:out|to)|ran to
  )(?: (?:and including|on|at noon on))?(?: [A-Z][a-z]+day,?)? (?:the )?$
`;

/**
 * The claims of a text that its own two days do not make: its beginning and its end, in one sentence or in neighbours
 * that speak of one thing.
 */
export function periodFault(
  dates: readonly WrittenDate[],
  sentences: readonly Sentence[],
  text: string,
): TermFault | undefined {
  if (dates.length < 2) return undefined;
  const told = claimsIn(text);
  if (told.length === 0) return undefined;
  const days = withYears(dates);
  for (const claim of told) {
    const at = sentences.findIndex(({ start, end }) => start <= claim.start && claim.start < end);
    const window = around(sentences, at, days, text);
    if (!window || changed.test(text.slice(window.start, window.end).replace(unlessSo, ""))) continue;
    const period = periodIn(days, text, window);
    if (!period) continue;
    const within = told.filter(({ start }) => start >= window.start && start < window.end);
    if (within.some((one) => fits(period, one))) continue;
    const right = wrongLength(period.days, claim.number, claim.unit);
    if (right === undefined || !isNear(period.days, claim)) continue;
    const said = text.slice(claim.start, claim.end);
    const words = text.slice(period.start, period.end);
    return { start: claim.start, end: claim.end, words: words.length > 90 ? said : words, said, right };
  }
  return undefined;
}

function claimsIn(text: string): readonly Claim[] {
  return Array.from(text.matchAll(claims)).flatMap((match): Claim | [] => {
    const [words, number, unit = ""] = match;
    const { index } = match;
    const before = text.slice(Math.max(0, index - 60), index);
    const after = text.slice(index + words.length, index + words.length + 30);
    const bound = least.test(before) ? "least" : most.test(before) ? "most" : undefined;
    if (
      counted.test(after) ||
      (!bound && again.test(before) && !(joined.test(before) && purpose.test(after))) ||
      !lasts.test(before) ||
      ofLeave.test(before)
    )
      return [];
    return { start: index, end: index + words.length, number: numberOf(number), unit, bound };
  });
}

/** A day without its year is of the year of the one beside it: the next such day behind it. */
const withYears = (dates: readonly WrittenDate[]): readonly WrittenDate[] =>
  dates.map((date, index) => {
    const before = dates[index - 1];
    if (date.day !== undefined || date.year !== undefined || before?.day === undefined || before.year === undefined)
      return date;
    const later = [before.year, before.year + 1].map((year) => toDay(year, date.month, date.date));
    const day = later.find((one) => one !== undefined && one > (before.day ?? 0));
    return day === undefined || day - before.day > farthest ? date : { ...date, day };
  });
/** Farther than this from the day beside it, a day without its year may be of another. */
const farthest = 120;

interface Period extends Span {
  readonly days: readonly [Day, Day];
}

/** The span of time of which a stretch of text gives the first and the last day, where it gives one such. */
function periodIn(dates: readonly WrittenDate[], text: string, { start: from, end: to }: Span): Period | undefined {
  const inside = dates.filter(({ start }) => start >= from && start < to);
  if (inside.some(({ day }) => day === undefined)) return undefined;
  const before = ({ start }: WrittenDate): string => text.slice(Math.max(from, start - 60), start);
  const firsts = inside.filter((date) => begins.test(before(date)));
  const lasts = inside.filter((date) => !firsts.includes(date) && ends.test(before(date)));
  const [first, last] = [firsts[0], lasts[0]];
  if (!first || !last || firsts.length > 1 || lasts.length > 1) return undefined;
  const days = [first.day ?? 0, last.day ?? 0] as const;
  if (days[1] <= days[0]) return undefined;
  return { days, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

/** A sentence with those beside it that go on about the same thing. */
function around(
  sentences: readonly Sentence[],
  at: number,
  dates: readonly WrittenDate[],
  text: string,
): Span | undefined {
  const own = sentences[at];
  if (!own) return undefined;
  const [before, after] = [sentences[at - 1], sentences[at + 1]];
  const days = dates.filter(({ start }) => start >= own.start && start < own.end);
  // "The order was confirmed on 10 May. The owner has six weeks, until 24 May": an end alone is of what began before
  // it.
  const ending = days.length === 1 && days.every(({ start }) => ends.test(text.slice(Math.max(0, start - 60), start)));
  const start = before && (ending || goesOn(before.text, own.text)) ? before.start : own.start;
  const end = after && goesOn(own.text, after.text) ? after.end : own.end;
  return { start, end };
}

const pronoun = /^(?:It|They|This|That|These|Those|The period|The term|Both)\b/;
/** Whether a sentence speaks of what the one before it spoke of: by a pronoun, or by a noun of both. */
function goesOn(before: string, own: string): boolean {
  if (pronoun.test(own)) return true;
  const nouns = new Set(before.toLowerCase().match(/\b[a-z]{5,}\b/g));
  return [...own.matchAll(/\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z]+ )?([a-z]{5,})\b/g)].some(([, noun = ""]) =>
    nouns.has(noun),
  );
}

const fits = ({ days }: Period, { number, unit, bound }: Claim): boolean => {
  if (wrongLength(days, number, unit) === undefined) return true;
  const ratio = (days[1] - days[0]) / inDays(number, unit);
  return bound === "least" ? ratio > 1 : bound === "most" && ratio < 1;
};

/** A length that is many times the other is of something else. */
const isNear = ({ 0: first, 1: last }: readonly [Day, Day], { number, unit }: Claim): boolean => {
  const ratio = (last - first) / inDays(number, unit);
  return ratio > 1 / 3.5 && ratio < 3.5;
};

const inDays = (number: number, unit: string): number =>
  number * (/year/i.test(unit) ? 365 : /month/i.test(unit) ? 30.4 : /week/i.test(unit) ? 7 : 1);
