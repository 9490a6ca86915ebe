import { regex } from "../../core/pattern/regex.ts";
import { type Day, type WrittenDate, weekdayOf } from "../../core/report/dates.ts";

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
