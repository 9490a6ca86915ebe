import { type Day, fromIso, longDay, readDate, toDay, weekdayOf, yearOf } from "../../core/report/dates.ts";
import type { Nation } from "../../core/report/meta.ts";
import { latestNotice } from "../../core/report/workingDays.ts";
import type { Outline, ReportContext } from "../../core/rule/rule.ts";
import type { PollSign } from "./polls.ts";

/** The time from the notice of an election to the close of its poll, in which publicity must take no side. */
export interface ElectionPeriod {
  readonly notice: Day;
  readonly poll: Day;
  readonly candidates: readonly string[];
  /** Only the calendar speaks for it: the council may have no election that year. */
  readonly doubtful?: boolean;
}

type Facts = readonly { readonly fact: { readonly polls: readonly PollSign[] } }[];

/**
 * The day on which the report reaches the public: its publication, else its own date or that of its release, else the
 * day of the check.
 */
export function dayOfReport(context: ReportContext, facts: Facts): Day | undefined {
  const { meta, elections } = context;
  const stated = [meta.published, meta.date, meta.meeting].map((field) => readDate(field?.raw ?? "")?.day);
  const day = stated.find((one) => one !== undefined);
  if (day !== undefined) return day;
  for (const { sort, year, month, date } of facts.flatMap(({ fact }) => fact.polls))
    if (sort === "released" && year !== undefined) return toDay(year, month, date);
  return elections.length > 0 ? fromIso(context.today) : undefined;
}

/**
 * The pre-election period in which the report is published, if it is in one: of an election that the settings name, of
 * one whose polling day or nearness the report itself tells, or, for publicity, of the ordinary day of election.
 * Publicity rules: Local Government Act 1986 section 2 and the Code of Recommended Practice on Local Authority
 * Publicity of 2011.
 */
export function periodOf(outline: Outline, context: ReportContext, facts: Facts): ElectionPeriod | undefined {
  const day = dayOfReport(context, facts);
  if (day === undefined) return undefined;
  return periodsFrom(day, outline, context, facts).find(({ notice, poll }) => notice <= day && day <= poll);
}

/** That period, or, of a report that is published before it, the period of the poll that the report tells of. */
export function nextPeriod(outline: Outline, context: ReportContext, facts: Facts): ElectionPeriod | undefined {
  const day = dayOfReport(context, facts);
  if (day === undefined) return undefined;
  const periods = periodsFrom(day, outline, context, facts);
  return (
    periods.find(({ notice, poll }) => notice <= day && day <= poll) ??
    periods.find(({ poll, doubtful }) => day <= poll && poll <= day + far && !doubtful)
  );
}

/** How long before a poll a report may plan for the weeks ahead of it, in days. */
const far = 120;

function periodsFrom(day: Day, outline: Outline, context: ReportContext, facts: Facts): readonly ElectionPeriod[] {
  const signs = facts.flatMap(({ fact }) => fact.polls);
  return [...ofSettings(outline, context), ...ofReport(day, context, signs), ...ofCalendar(day, context, signs)];
}

/** Whether the report is published in such a period, for certain. */
export const isInPeriod = (outline: Outline, context: ReportContext, facts: Facts): boolean =>
  isCertain(periodOf(outline, context, facts));

/** More than the calendar speaks for it. */
export const isCertain = (period: ElectionPeriod | undefined): boolean => period !== undefined && !period.doubtful;

/** The day of a poll, for a message. */
export const pollDay = ({ poll, doubtful = false }: ElectionPeriod): string =>
  doubtful ? `${longDay(poll)} (if the Council holds elections that day)` : longDay(poll);

function* ofSettings(outline: Outline, { elections, nation, meta }: ReportContext): Iterable<ElectionPeriod> {
  for (const { poll: written, notice, kind = "local", wards, candidates } of elections) {
    const poll = fromIso(written);
    if (poll === undefined) continue;
    if (wards.length > 0 && !concerns(wards, meta.wards?.raw ?? "", meta.title?.value ?? outline.title ?? "")) continue;
    yield { poll, notice: fromIso(notice) ?? latestNotice(poll, kind, nation), candidates };
  }
}

/** A by-election binds what is published about its wards, or about every ward. */
const concerns = (wards: readonly string[], listed: string, title: string): boolean =>
  /\ball\b/i.test(listed) || wards.some((ward) => `${listed} ${title}`.toLowerCase().includes(ward.toLowerCase()));

/** Polls are held on Thursdays: a day that only stands near words of an election is a poll's if it is one. */
function* ofReport(day: Day, { nation }: ReportContext, signs: readonly PollSign[]): Iterable<ElectionPeriod> {
  const ordinary = ordinaryDay(yearOf(day), nation);
  const days = signs.flatMap(({ sort, year, month, date }) => {
    const poll = sort === "named" || sort === "near" ? toDay(year ?? yearOf(day), month, date) : undefined;
    return poll === undefined ? [] : [{ sort, poll, likely: sort === "named" || poll === ordinary }];
  });
  const likely = days.filter((one) => one.likely && one.poll >= day);
  // Where the report tells of a poll to come, another day beside words of an election is no second one.
  for (const { sort, poll } of likely.length > 0 ? likely : days) {
    if (poll < day || poll > day + far || (sort === "near" && weekdayOf(poll) !== 4)) continue;
    const period = localPeriod(poll, nation);
    yield { ...period, notice: Math.min(period.notice, noticeOf(poll, signs) ?? poll) };
  }
}

/** The day on which notice of a poll was given, where the report says it and it may be true. */
function noticeOf(poll: Day, signs: readonly PollSign[]): Day | undefined {
  for (const { sort, year, month, date } of signs) {
    const day = sort === "notice" ? toDay(year ?? yearOf(poll), month, date) : undefined;
    if (day !== undefined && day < poll && day > poll - 60) return day;
  }
  return undefined;
}

function* ofCalendar(
  day: Day,
  { nation, kind, elections }: ReportContext,
  signs: readonly PollSign[],
): Iterable<ElectionPeriod> {
  const poll = ordinaryDay(yearOf(day), nation);
  if (poll === undefined) return;
  const period = localPeriod(poll, nation);
  if (signs.some(({ sort }) => sort === "spoken")) yield period;
  else if (elections.length === 0 && (kind === "press-release" || kind === "ward-notice"))
    yield { ...period, doubtful: true };
}

const localPeriod = (poll: Day, nation: Nation): ElectionPeriod => ({
  poll,
  notice: latestNotice(poll, nation === "scotland" ? "scottish-local" : "local", nation),
  candidates: [],
});

/**
 * The first Thursday of May: Representation of the People Act 1983 section 37 for England, where some councils elect
 * each year. All councils of Wales and Scotland elect every five years (2022, 2027), those of Northern Ireland every
 * four (2023).
 */
function ordinaryDay(year: number, nation: Nation): Day | undefined {
  if ((nation === "wales" || nation === "scotland") && year % 5 !== 2) return undefined;
  if (nation === "northern-ireland" && year % 4 !== 3) return undefined;
  const first = toDay(year, 5, 1);
  return first === undefined ? undefined : first + ((4 - weekdayOf(first) + 7) % 7);
}
