import { type Day, fromIso, readDate, readDates, toDay, yearOf } from "../../core/report/dates.ts";
import { latestNotice } from "../../core/report/workingDays.ts";
import type { BlockView, Outline, ReportContext } from "../../core/rule/rule.ts";

/** The time from the notice of an election to the close of its poll, in which publicity must take no side. */
export interface ElectionPeriod {
  readonly notice: Day;
  readonly poll: Day;
  readonly candidates: readonly string[];
}

/** A polling day that the report itself names; the year may be left out. */
export interface NamedPoll {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

/** Words without which a block names no election. */
export const pollWords = "election*|poll|polls|polling|by-election*|candidate*";

const pollBefore =
  /\b(?:elections?(?! of| to (?:the )?(?:chair|board|office|panel))|by-elections?|poll|polls|polling (?:day|stations?|places?)|go(?:es)? to the polls|candidates?)\b[^.;]{0,70}$/i;
const pollAfter =
  /^,? (?:(?:local|general|district|borough|county|council|mayoral|parliamentary|city) ){0,2}(?:elections?|by-elections?|poll|polls|polling)\b/i;
const otherElection =
  /\b(?:youth|student|tenants?['’]?|governors?|union|board|school council|pension board|deadline|nominations?|register|postal|proxy|notice of|since|after|following|last|previous)\b[^.;]{0,60}$|\bpre-election period[^.;]{0,12}\b(?:began|begins|starts?|started|from)\b[^.;\d]{0,12}$/i;

/** The polling days that a block names: "elections on 6 May 2027", "a candidate in Weir ward on 6 May". */
export function pollsIn({ text }: BlockView): readonly NamedPoll[] {
  if (!/\bpoll|election|candidate/i.test(text)) return [];
  return readDates(text).flatMap(({ start, end, year, month, date, impossible }) => {
    if (impossible) return [];
    const before = text.slice(Math.max(0, start - 90), start);
    const named = (pollBefore.test(before) && !otherElection.test(before)) || pollAfter.test(text.slice(end, end + 40));
    return named ? [{ year, month, date }] : [];
  });
}

/** The day on which the report reaches the public: its publication, else its own date, else the day of the check. */
export function dayOfReport(context: ReportContext): Day | undefined {
  const { meta, elections } = context;
  const stated = [meta.published, meta.date, meta.meeting].map((field) => readDate(field?.raw ?? "")?.day);
  return stated.find((day) => day !== undefined) ?? (elections.length > 0 ? fromIso(context.today) : undefined);
}

/**
 * The pre-election period in which the report is published, if it is in one: of an election that the settings name, or of
 * one whose polling day the report itself gives. Publicity rules: Local Government Act 1986 section 2 and the Code of
 * Recommended Practice on Local Authority Publicity of 2011.
 */
export function periodOf(
  outline: Outline,
  context: ReportContext,
  facts: readonly { readonly fact: { readonly polls: readonly NamedPoll[] } }[],
): ElectionPeriod | undefined {
  const day = dayOfReport(context);
  if (day === undefined) return undefined;
  const named = facts.flatMap(({ fact }) => fact.polls);
  return [...ofSettings(outline, context), ...ofReport(day, context, named)].find(
    ({ notice, poll }) => notice <= day && day <= poll,
  );
}

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

function* ofReport(day: Day, { nation }: ReportContext, named: readonly NamedPoll[]): Iterable<ElectionPeriod> {
  for (const { year, month, date } of named) {
    const poll = toDay(year ?? yearOf(day), month, date);
    if (poll === undefined || poll < day || poll > day + 60) continue;
    yield {
      poll,
      notice: latestNotice(poll, nation === "scotland" ? "scottish-local" : "local", nation),
      candidates: [],
    };
  }
}
