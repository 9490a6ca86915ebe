import { type Day, longDay, readDate, toDay, yearOf } from "../../../core/report/dates.ts";
import type { Field, Kind, Meta } from "../../../core/report/meta.ts";
import {
  daysOfNotice,
  noticeUnit,
  openForDays,
  parishClearDays,
  parishNotice,
} from "../../../core/report/workingDays.ts";
import type { Gathered, ReportContext } from "../../../core/rule/rule.ts";
import type { ComplaintDays, WardDay } from "./noticeFacts.ts";

/**
 * What the days that a report's header and text give are held against: the notice of its meeting, of its ward members,
 * of a complaint.
 */
type Facts = readonly Gathered<{
  readonly late: boolean;
  readonly ward?: WardDay;
  readonly complaint?: ComplaintDays;
}>[];

/** Kinds that lie open before a meeting. */
export const noticed: ReadonlySet<Kind> = new Set([
  "committee-report",
  "noting-report",
  "planning-report",
  "member-report",
  "constitutional",
  "monitoring-officer-report",
]);

/** The day of the report's meeting. */
export const meetingOf = ({ date, meeting }: Meta): Day | undefined => dayOf(date) ?? dayOf(meeting);

/** The day that a field of the header gives. */
export const dayOf = (field: Field<unknown> | undefined): Day | undefined => readDate(field?.raw ?? "")?.day;

/** The days for which the report lies open before its meeting. */
export function* publicNotice(facts: Facts, { meta, nation, parish, kind }: ReportContext) {
  const meeting = meetingOf(meta);
  const published = dayOf(meta.published);
  if (meeting === undefined || published === undefined) return;
  // A record is published when the decision has been made.
  if (kind === "decision-record" && published > meeting) return;
  const at = { field: "published" } as const;
  const data = { published: longDay(published), meeting: longDay(meeting) };
  const needed = parish ? parishNotice : openForDays[nation];
  const days = parish ? parishClearDays(published, meeting, nation) : daysOfNotice(published, meeting, nation);
  const unit = parish ? "clear days" : noticeUnit(nation);
  const explained = facts.some(({ fact }) => fact.late);
  if (published > meeting) yield { at, message: "reversed" as const, data };
  // A report that is marked urgent and does not say why is for somebody to look at.
  else if (days < needed && !explained)
    yield {
      at,
      message: parish ? ("summons" as const) : ("short" as const),
      data: { ...data, days, needed, unit: unit.replace(/s$/, days === 1 ? "" : "s") },
      ...(meta.urgent?.value === true ? { severity: "info" as const } : {}),
    };
}

/** The days that ward members were told before publication: the header's day, or else the first that the text tells. */
export function* wardNotice(facts: Facts, { meta, kind }: ReportContext, needed: number) {
  const published = dayOf(meta.published);
  if (published === undefined) return;
  const stated = dayOf(meta.wardMembersNotified);
  if (stated !== undefined) {
    const short = shortOfNotice(stated, published, needed);
    if (short) yield { at: { field: "wardMembersNotified" } as const, ...short };
  } else if ((noticed.has(kind) || kind === "ward-notice") && !meta.wardMembersNotified) {
    // A notice's date may be its own; the meeting's comes later than publication.
    const own = kind === "ward-notice" ? dayOf(meta.date) : undefined;
    if (own !== undefined && own < published) {
      const short = shortOfNotice(own, published, needed);
      if (short) yield { at: { field: "date" } as const, ...short };
      return;
    }
    const told = facts.flatMap(({ fact, block }) => {
      const day = fact.ward?.day ?? (fact.ward && lastBefore(published, fact.ward));
      return fact.ward && day !== undefined ? [{ ...fact.ward, day, block }] : [];
    });
    const first = told.reduce<(typeof told)[number] | undefined>((a, b) => (a && a.day <= b.day ? a : b), undefined);
    // Months before or after, another matter is meant.
    if (!first || published - first.day < -21) return;
    const { day, block, start, end, sure } = first;
    const short = shortOfNotice(day, published, needed);
    if (short) yield { at: { block, at: { start, end } }, ...short, ...(sure ? {} : { severity: "info" as const }) };
  }
}

/** A day without its year: the one nearest to publication that is not long after it. */
const lastBefore = (published: Day, { month, date }: WardDay): Day | undefined => {
  const year = yearOf(published);
  const days = [year + 1, year, year - 1].map((one) => toDay(one, month, date));
  return days.find((day) => day !== undefined && day <= published + 21);
};

function shortOfNotice(told: Day, published: Day, needed: number) {
  const days = published - told;
  if (days >= needed) return undefined;
  return {
    message: days <= 0 ? ("wardLate" as const) : ("ward" as const),
    data: { told: longDay(told), published: longDay(published), days, needed, unit: days === 1 ? "day" : "days" },
  };
}

/** What Barnet 14.1 allows; other protocols set no limit. */
const usualDays = 28;

/** Days from the receipt of a complaint to the report on it. */
export function* complaintNotice(facts: Facts, { published, date }: Meta, needed: number) {
  const received = facts.find(({ fact }) => fact.complaint?.received !== undefined);
  const start = received?.fact.complaint?.received;
  const reported = facts.find(({ fact }) => fact.complaint?.reported !== undefined)?.fact.complaint?.reported;
  const end = reported ?? dayOf(published) ?? dayOf(date);
  const limit = needed > 0 ? needed : usualDays;
  const told = facts.some(({ fact }) => fact.complaint?.told);
  if (told || !received || start === undefined || end === undefined || end - start <= limit) return;
  const data = { days: end - start, received: longDay(start), reported: longDay(end), needed: limit };
  const at = { block: received.block };
  if (needed > 0) yield { at, message: "facts" as const, data };
  else yield { at, message: "slow" as const, data, severity: "info" as const };
}
