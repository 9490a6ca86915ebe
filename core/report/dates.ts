import { regex } from "../pattern/regex.ts";
import type { Span } from "./span.ts";

/** A calendar day as the number of days since 1 January 1970, so that days can be counted by subtraction. */
export type Day = number;

/** A date as somebody wrote it in a text. */
export interface WrittenDate extends Span {
  /** Absent where no year was written. */
  readonly year: number | undefined;
  /** From 1. */
  readonly month: number;
  readonly date: number;
  /** The day of the week that was written beside it, 0 for Sunday. */
  readonly weekday: number | undefined;
  /** Absent where no year was written, or where the calendar has no such day. */
  readonly day: Day | undefined;
  /** The calendar has no such day, in this year or, where no year was written, in any. */
  readonly impossible: boolean;
}

const milliseconds = 86_400_000;
/** The months as English reports write them, January first. */
export const monthNames: readonly string[] =
  "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
/** A month by its name, and a day of one ("4 May", "4th May"), as pieces of a pattern. */
export const monthName = `(?:${monthNames.join("|")})`;
export const dayAndMonth = `\\d{1,2}(?:st|nd|rd|th)? ${monthName}`;
const weekdayNames = "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday".split("|");

/** The day of a year, month (from 1) and date; `undefined` where the calendar has none. */
export function toDay(year: number, month: number, date: number): Day | undefined {
  const day = Date.UTC(year, month - 1, date) / milliseconds;
  const read = new Date(day * milliseconds);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? day : undefined;
}

/** The day of a moment as settings write it, by this machine's time zone. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

/** The day of an ISO date and nothing else; `undefined` for anything that is none. */
export function fromIso(text: string | undefined): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "") ?? [];
  return year === undefined ? undefined : toDay(Number(year), Number(month), Number(date));
}

/** A day as officers write it: Thursday 3 December 2026. */
export function longDay(day: Day): string {
  const read = new Date(day * milliseconds);
  return `${weekdayNames[read.getUTCDay()]} ${read.getUTCDate()} ${monthNames[read.getUTCMonth()]} ${read.getUTCFullYear()}`;
}

/** 0 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const weekdayName = (weekday: number): string => weekdayNames[weekday] ?? "";

export const yearOf = (day: Day): number => new Date(day * milliseconds).getUTCFullYear();

/** A weekday that stands before a date. */
const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)(?:day|nday|sday|s|nesday|r|rs|rsday|urday)?\.?,? {1,2}(?:the )?$/i;
const month =
  "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\\b\\.?";
/**
 * “3rd December 2026”, “3 Dec”, “13-Dec-24”, “3 December, 2026”. Each pattern begins with a digit: that is what is fast
 * to look for.
 */
const dayFirst = regex.gi`
  \b(\d{1,2})(?: ?(?:st|nd|rd|th)\b)?(?: of|,)?[ \u00a0-]{1,2}${month}(?:,? {1,2}|-)?
  (?:(\d{4})\b|(?<=-)(\d{2})\b|['’](\d{2})\b)?
`;
/** The end of “December 3rd, 2026”; without a year these are too often a month and a number of something else. */
const afterMonth = /\b(\d{1,2})(?: ?(?:st|nd|rd|th)\b)?,? (\d{4})\b/gi;
const monthBefore = new RegExp(`\\b${month} $`, "i");
/** “03/12/2026”, “3.12.26”, “03-12-2026”: the day stands first. */
const figures = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]*\d)/g;
const iso = /\b(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
/** Without one of these beginnings no pattern finds anything: most texts with figures in them have none. */
const candidate = regex`
  \b\d{1,2}(?:
    (?: ?(?:st|nd|rd|th|ST|ND|RD|TH))?(?: of|,)?[ \u00a0-]{1,2}(?:[JFMASONDjfmasond][AEPUCOaepuco]|\d{4}\b)|
    [/.-]\d{1,2}[/.-]\d
  )|
  \b\d{4}-\d\d-
`;
/** What may not stand right before a date: then it is part of a longer number. */
const inNumber = /[\d./:£-]/;

/**
 * Every date in a text, in order, in the forms that are usual in the United Kingdom. Of two-digit years, those to 69
 * are of this century. A month alone, or a month and a year, is no date.
 */
export function readDates(text: string): readonly WrittenDate[] {
  if (!candidate.test(text)) return [];
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, ...[year, monthOf, date, from = match.index]: Parts): void => {
    if (inNumber.test(text.charAt(match.index - 1))) return;
    const named = weekday.exec(text.slice(Math.max(0, from - 16), from));
    const start = named ? from - named[0].length : from;
    const end = match.index + match[0].replace(/[\s,.-]+$/, "").length;
    const read = toWritten(toYear(year), toMonth(monthOf), Number(date), named?.[1]);
    if (read) found.push({ start, end, ...read });
  };
  for (const match of text.matchAll(iso)) add(match, match[1], match[2], match[3]);
  for (const match of text.matchAll(dayFirst)) add(match, match[3] ?? match[4] ?? match[5], match[2], match[1]);
  for (const match of text.matchAll(afterMonth)) {
    const before = monthBefore.exec(text.slice(Math.max(0, match.index - 14), match.index));
    if (before) add(match, match[2], before[1], match[1], match.index - before[0].length);
  }
  for (const match of text.matchAll(figures)) {
    // Points divide sections and versions as well as dates: a short year needs two figures for the day.
    if (match[2] === "." && match[4]?.length === 2 && match[1]?.length !== 2) continue;
    add(match, match[4], match[3], match[1]);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

type Parts = readonly [year: string | undefined, month: string | undefined, date: string | undefined, from?: number];

/** The first date of a text, such as the value of a field. */
export const readDate = (text: string): WrittenDate | undefined => readDates(text)[0];

function toWritten(
  year: number | undefined,
  monthNumber: number,
  date: number,
  named: string | undefined,
): Omit<WrittenDate, "start" | "end"> | undefined {
  // "32 July 2027" is a slip; a larger number, or one without a year, is a number of something.
  const most = year === undefined ? 31 : 39;
  if (monthNumber < 1 || monthNumber > 12 || date < 1 || date > most) return undefined;
  const day = year === undefined ? undefined : toDay(year, monthNumber, date);
  const impossible = (year === undefined ? toDay(2000, monthNumber, date) : day) === undefined;
  const at =
    named === undefined ? -1 : weekdayNames.findIndex((name) => name.toLowerCase().startsWith(named.toLowerCase()));
  return { year, month: monthNumber, date, weekday: at < 0 ? undefined : at, day, impossible };
}

const toYear = (written: string | undefined): number | undefined =>
  written === undefined
    ? undefined
    : written.length === 4
      ? Number(written)
      : Number(written) + (Number(written) < 70 ? 2000 : 1900);

const toMonth = (written = ""): number =>
  /^\d/.test(written)
    ? Number(written)
    : monthNames.findIndex((name) => name.toLowerCase().startsWith(written.toLowerCase())) + 1;
