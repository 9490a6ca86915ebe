import { regex } from "../../../core/pattern/regex.ts";
import { type Day, toDay, type WrittenDate, weekdayOf, yearOf } from "../../../core/report/dates.ts";
import type { Span } from "../../../core/report/span.ts";

/** A date, or a span of time, that cannot be as it is written. */
export interface Wrong {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The day that the date is, where there is one. */
  readonly day?: Day;
}

/** Dates that the calendar does not have, or that fall on another day of the week than is written. */
export const wrongDates = (dates: readonly WrittenDate[], text: string): readonly Wrong[] =>
  dates.flatMap((date) => wrongOf(date, text));

/** Spans of time that end before they begin. */
export const reversedRanges = (dates: readonly WrittenDate[], text: string): readonly Wrong[] =>
  dates.flatMap((date, index) => reversedRange(date, dates[index + 1], text));

function wrongOf(
  { start, end, impossible, weekday, day, month, date, year }: WrittenDate,
  text: string,
): readonly Wrong[] {
  const words = text.slice(start, end);
  if (
    /\b(?:sections?|paragraphs?|clauses?|rules?|items?|tables?|pages?|parts?) $/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return [];
  // "31/9/2026/FUL" is the number of an application.
  if (impossible && text.charAt(end) === "/") return [];
  // In figures the month may stand first, in somebody else's papers.
  if (impossible) return /^\d+[/.-]\d/.test(words) && date <= 12 && month <= 12 ? [] : [{ start, end, words }];
  const named = year !== undefined && day !== undefined && weekday !== undefined && weekday !== weekdayOf(day);
  return named ? [{ start, end, words, day }] : [];
}

/** A date with its day of the week and no year. */
export interface Yearless extends Span {
  readonly words: string;
  readonly weekday: number;
  readonly month: number;
  readonly date: number;
  /** The day that it is by a date with its year that stands near it. */
  readonly day?: Day;
  /** Other such dates of its block. */
  readonly beside: readonly Pick<Yearless, "month" | "date" | "weekday">[];
  /** Years that the block names. */
  readonly years: readonly number[];
}

/** So near to a date of the same block, or to the meeting, a date without a year is of the same winter or summer. */
const near = 62;

/** Dates that have a day of the week and no year; `sure` are those for which the block itself has the year. */
export function yearlessDates(dates: readonly WrittenDate[], text: string): readonly Yearless[] {
  const bare = dates.filter(
    ({ year, weekday, impossible }) => year === undefined && weekday !== undefined && !impossible,
  );
  if (bare.length === 0 || otherYear.test(text)) return [];
  const days = dates.flatMap(({ day }) => day ?? []);
  const years = new Set(days.map(yearOf));
  const [year] = years;
  const named = (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  const all = bare.map(({ start, end, weekday = 0, month, date }) => {
    const words = text.slice(start, end).trimEnd();
    return { start, end: start + words.length, words, weekday, month, date };
  });
  return all.flatMap((each): readonly Yearless[] => {
    const one = { ...each, beside: all.filter((other) => other !== each), years: named };
    if (year === undefined) return [one];
    const { month, date } = each;
    const day = years.size === 1 ? toDay(year, month, date) : undefined;
    return day !== undefined && days.some((other) => Math.abs(other - day) <= near) ? [{ ...one, day }] : [];
  });
}
/** "The following year", "since 2024": some other year may be meant. */
const otherYear = regex.i`
  \b(?:
    (?:last|next|previous|following|preceding|same|earlier|each|every|that|any) year|
    years? (?:ago|before|later|earlier)|every|each
  )\b
`;

/**
 * The day of such a date, where it is another day of the week than is written. Of the year, what stands beside it tells
 * most; else it is the last such day before the meeting or the next behind it. What is far from the meeting may be of
 * any year of which it could be.
 */
export function wrongWeekday(one: Yearless, meeting: Day | undefined): Day | undefined {
  const { day, weekday, month, date, beside, years } = one;
  if (day !== undefined) return weekdayOf(day) === weekday ? undefined : day;
  if (meeting === undefined) return undefined;
  const year = yearOf(meeting);
  const all = [year, year - 1, year + 1];
  const days = all.flatMap((of) => toDay(of, month, date) ?? []);
  if (days.some((of) => weekdayOf(of) === weekday && Math.abs(of - meeting) <= halfYear)) return undefined;
  const known = all.filter((of) => beside.length > 0 && beside.every((other) => fallsIn(of, other)));
  const [of] = known;
  const told = of !== undefined && known.length === 1 ? toDay(of, month, date) : undefined;
  if (
    told !== undefined &&
    beside.some((other) => Math.abs((toDay(of ?? 0, other.month, other.date) ?? 0) - told) <= near)
  )
    return weekdayOf(told) === weekday ? undefined : told;
  const nearest = days.find((each) => Math.abs(each - meeting) <= near);
  if (nearest === undefined) return undefined;
  return years.some((each) => each !== yearOf(nearest) && fallsIn(each, one)) ? undefined : nearest;
}

const halfYear = 183;

const fallsIn = (year: number, { month, date, weekday }: Pick<Yearless, "month" | "date" | "weekday">): boolean => {
  const day = toDay(year, month, date);
  return day !== undefined && weekdayOf(day) === weekday;
};

const begins = regex.i`
  \b(?:began|begins?|started|starts?|opened|opens?|commence[sd]?|ran|runs?|opening|beginning|starting)
  (?: at (?:midnight|midday|noon|[\d.:]+ ?[ap]m))?(?: on| from)? (?:the )?$
`;
const ends = regex.i`
  ^,? (?:and|but)(?: it| will| was| is)*
  \ (?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|expires?d?|complete[sd]?|concluded?)(?: on| by)? (?:the )?
  $
`;

function reversedRange(first: WrittenDate, second: WrittenDate | undefined, text: string): readonly Wrong[] {
  if (first.day === undefined || second?.day === undefined || second.day >= first.day) return [];
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  const between = text.slice(first.end, second.start);
  const spans = /\b(?:from|between) (?:the )?$/i.test(before) && /^ (?:to|until|and|and the|up to) $/.test(between);
  if (!spans && !(begins.test(before) && ends.test(between))) return [];
  return [{ start: first.start, end: second.end, words: text.slice(first.start, second.end) }];
}
