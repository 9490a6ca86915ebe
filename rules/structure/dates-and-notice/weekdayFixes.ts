import { type Day, longDay, weekdayName, weekdayOf } from "../../../core/report/dates.ts";
import type { Rewrite } from "../../../core/rule/rule.ts";

const weekday = /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*/;

/**
 * The corrections of a date that falls on another day of the week than is written: the right day of the week or, within
 * the month, the nearest date that is the day written. Which was meant the author knows.
 */
export function weekdayFixes(words: string, day: Day): readonly Rewrite[] {
  const [name = "", short = ""] = weekday.exec(words) ?? [];
  if (name === "") return [];
  const right = weekdayName(weekdayOf(day));
  const first = words.replace(name, name === short ? right.slice(0, 3) : right);
  const other = [-3, -2, -1, 1, 2, 3]
    .map((days) => day + days)
    .find((one) => weekdayName(weekdayOf(one)).startsWith(short));
  const [, date = "", month = ""] = / (\d+) (\S+)/.exec(longDay(other ?? day)) ?? [];
  const second = other !== undefined && longDay(day).includes(` ${month} `) ? dated(words, date) : undefined;
  return [first, ...(second === undefined ? [] : [second])].map((one) => ({ with: one, trust: "judgement" }));
}

/** The words with another date in the place of the first number that stands in them. */
const dated = (words: string, date: string): string =>
  words.replace(/\d{1,2}(st|nd|rd|th)?/, (whole, ending?: string) =>
    ending === undefined ? (/^0/.test(whole) ? date.padStart(2, "0") : date) : date + ordinal(Number(date)),
  );

const ordinal = (date: number): string =>
  date > 10 && date < 14 ? "th" : (({ 1: "st", 2: "nd", 3: "rd" } as Record<number, string>)[date % 10] ?? "th");
