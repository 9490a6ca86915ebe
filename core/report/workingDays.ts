import type { ElectionKind } from "../protocol/protocol.ts";
import { type Day, toDay, weekdayOf, yearOf } from "./dates.ts";
import type { Nation } from "./meta.ts";

const day = (year: number, month: number, date: number): Day => toDay(year, month, date) ?? 0;

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const sum = epact + sunday - 7 * late + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

interface OneOff {
  /** Month and date of each day. */
  readonly on: readonly string[];
  readonly off?: string;
  /** Absent where the whole Kingdom had the day. */
  readonly nation?: Nation;
}

/**
 * Bank holidays that a proclamation under section 1 of the Banking and Financial Dealings Act 1971 added or moved for
 * one year, as the London and Edinburgh Gazettes published them: `off` is the usual day that was moved away.
 */
const oneOff: Readonly<Record<number, OneOff>> = {
  1995: { on: ["05-08"], off: "05-01" }, // fifty years since the end of the war in Europe
  1999: { on: ["12-31"] }, // the millennium
  2002: { on: ["06-03", "06-04"], off: "05-27" }, // golden jubilee
  2011: { on: ["04-29"] }, // wedding of Prince William
  2012: { on: ["06-04", "06-05"], off: "05-28" }, // diamond jubilee
  2020: { on: ["05-08"], off: "05-04" }, // seventy-five years since the end of the war in Europe
  2022: { on: ["06-02", "06-03", "09-19"], off: "05-30" }, // platinum jubilee; funeral of Elizabeth II
  2023: { on: ["05-08"] }, // coronation of Charles III
  2026: { on: ["06-15"], nation: "scotland" }, // Scotland's men at the World Cup
};

const kept = new Map<string, ReadonlySet<Day>>();

/** The bank and public holidays of a nation in a year, substitute days in place of those that fall on a weekend. */
export function bankHolidays(year: number, nation: Nation): ReadonlySet<Day> {
  const key = `${year} ${nation}`;
  const known = kept.get(key);
  if (known) return known;
  const holidays = new Set<Day>();
  // Days that fall together are placed in order, so that a substitute never meets another holiday.
  const place = (...days: readonly Day[]): void => {
    for (const one of days.filter((each) => !weekend(each))) holidays.add(one);
    for (let one of days.filter(weekend)) {
      while (weekend(one) || holidays.has(one)) one++;
      holidays.add(one);
    }
  };
  const easter = easterSunday(year);
  place(day(year, 1, 1), ...(nation === "scotland" ? [day(year, 1, 2)] : []));
  place(day(year, 12, 25), day(year, 12, 26));
  holidays.add(easter - 2);
  if (nation !== "scotland") holidays.add(easter + 1);
  holidays.add(firstMonday(year, 5));
  holidays.add(lastMonday(year, 5));
  holidays.add(nation === "scotland" ? firstMonday(year, 8) : lastMonday(year, 8));
  if (nation === "scotland" && year >= 2007) place(day(year, 11, 30)); // St Andrew's Day Bank Holiday (Scotland) Act 2007
  if (nation === "northern-ireland") place(day(year, 3, 17)); // St Patrick's Day
  if (nation === "northern-ireland") place(day(year, 7, 12)); // Battle of the Boyne
  const special = appliesTo(nation, oneOff[year]);
  const at = (written: string): Day => day(year, Number(written.slice(0, 2)), Number(written.slice(3)));
  if (special?.off) holidays.delete(at(special.off));
  for (const one of special?.on ?? []) holidays.add(at(one));
  kept.set(key, holidays);
  return holidays;
}

const appliesTo = (nation: Nation, special: OneOff | undefined): OneOff | undefined =>
  special?.nation === undefined || special.nation === nation ? special : undefined;

const weekend = (one: Day): boolean => weekdayOf(one) % 6 === 0;

const firstMonday = (year: number, month: number): Day => {
  const first = day(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7);
};

const lastMonday = (year: number, month: number): Day => {
  const last = day(year, month, 31);
  return last - ((weekdayOf(last) + 6) % 7);
};

/** Neither a weekend nor a bank holiday. */
export const isWorkingDay = (one: Day, nation: Nation): boolean =>
  !weekend(one) && !bankHolidays(yearOf(one), nation).has(one);

/** Days between two days, of which neither counts: a notice of “clear days”. Negative days are none. */
export const clearDays = (from: Day, to: Day): number => Math.max(0, to - from - 1);

/**
 * Working days between two days, of which neither counts: the notice that agendas and reports must have. Counts to two
 * years at most.
 */
export function clearWorkingDays(from: Day, to: Day, nation: Nation): number {
  let count = 0;
  for (let one = from + 1; one < Math.min(to, from + 731); one++) if (isWorkingDay(one, nation)) count++;
  return count;
}

/**
 * Days of notice between publication and meeting, neither counted. In Great Britain days on which no office is open are
 * no clear days (R v Swansea City Council, ex parte Elitestone, 1993); in Northern Ireland every day between counts
 * (Interpretation Act (Northern Ireland) 1954 section 39).
 */
export const daysOfNotice = (from: Day, to: Day, nation: Nation): number =>
  nation === "northern-ireland" ? clearDays(from, to) : clearWorkingDays(from, to, nation);

/** What `daysOfNotice` counts. */
export const noticeUnit = (nation: Nation): string =>
  nation === "northern-ireland" ? "clear days" : "clear working days";

/**
 * Clear days of a parish council's summons: Sundays, bank holidays and the days of the Easter and Christmas breaks do
 * not count, and Saturdays do (Local Government Act 1972, section 243 and Schedule 12; the model standing orders say
 * the same).
 */
export function parishClearDays(from: Day, to: Day, nation: Nation): number {
  let count = 0;
  for (let one = from + 1; one < Math.min(to, from + 731); one++)
    if (weekdayOf(one) > 0 && !bankHolidays(yearOf(one), nation).has(one) && !inBreak(one, nation)) count++;
  return count;
}

/**
 * Section 243: from the Thursday before Easter to the Tuesday after it; and from Christmas Eve to the first weekday
 * after the holidays.
 */
function inBreak(one: Day, nation: Nation): boolean {
  const year = yearOf(one);
  const easter = easterSunday(year);
  if (one >= easter - 3 && one <= easter + 2) return true;
  let last = day(year, 12, 26);
  while (!isWorkingDay(last, nation)) last++;
  return one >= day(year, 12, 24) && one <= last;
}

/**
 * Clear days of notice that a meeting of a parish, town or community council must have (Schedule 12, paragraphs 10 and
 * 26).
 */
export const parishNotice = 3;

/** The working day that is `count` working days before (or, below 0, after) a day. */
export function workingDaysBefore(from: Day, count: number, counts: (one: Day) => boolean): Day {
  const step = count < 0 ? 1 : -1;
  let one = from;
  for (let left = Math.abs(count); left > 0; ) {
    one += step;
    if (counts(one)) left--;
  }
  return one;
}

/**
 * Clear working days for which agenda and reports must lie open before a meeting: Local Government Act 1972 section
 * 100B (England five; Wales three since the Local Government and Elections (Wales) Act 2021), Local Government
 * (Scotland) Act 1973 section 50B (three), Local Government Act (Northern Ireland) 2014 (five).
 */
export const openForDays: Readonly<Record<Nation, number>> = {
  england: 5,
  wales: 3,
  scotland: 3,
  "northern-ireland": 5,
};

/**
 * Days before the poll by which the notice of election must be published: rules made under section 36 of the
 * Representation of the People Act 1983 (SI 2006/3304) and the like for each kind of election. For the United Kingdom
 * Parliament the second day after receipt of the writ, which follows the dissolution 25 working days before the poll by
 * one day.
 */
const noticeDays: Readonly<Record<ElectionKind, number>> = {
  local: 25,
  "scottish-local": 28,
  mayor: 25,
  "police-and-crime-commissioner": 25,
  senedd: 25,
  "scottish-parliament": 28,
  "northern-ireland-assembly": 25,
  "greater-london-authority": 30,
  "uk-parliament": 22,
};

/**
 * The latest lawful day of the notice of election for a poll. Saturdays, Sundays, Christmas Eve, Good Friday, Easter
 * Monday and bank holidays are not counted.
 */
export function latestNotice(poll: Day, kind: ElectionKind, nation: Nation): Day {
  const where: Nation = kind.startsWith("scottish") ? "scotland" : nation;
  return workingDaysBefore(poll, noticeDays[kind], (one) => {
    const year = yearOf(one);
    return isWorkingDay(one, where) && one !== easterSunday(year) + 1 && one !== day(year, 12, 24);
  });
}
