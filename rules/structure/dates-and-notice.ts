import { oneLine, regex } from "../../core/pattern/regex.ts";
import { fromIso, longDay, readDates, weekdayName, weekdayOf } from "../../core/report/dates.ts";
import type { Meta } from "../../core/report/meta.ts";
import { isWorkingDay } from "../../core/report/workingDays.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, type Gathered, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { dateCues } from "./dateCues.ts";
import { type AwaitedDay, awaitedDays, usedTooEarly } from "./dates-and-notice/awaited.ts";
import { complaintNotice, dayOf, meetingOf, noticed, publicNotice, wardNotice } from "./dates-and-notice/daysGiven.ts";
import {
  type ComplaintDays,
  complaintDays,
  type MeetingDay,
  meetingDay,
  type PlannedDay,
  plannedDay,
  type WardDay,
  wardDay,
} from "./dates-and-notice/noticeFacts.ts";
import { callInFault, type NoticeFault, noticeFault } from "./dates-and-notice/noticeTold.ts";
import { periodFault } from "./dates-and-notice/periods.ts";
import { type TensedDay, tensedDays } from "./dates-and-notice/tenses.ts";
import { financialYearsFault, monthsFault, type TermFault, termFault } from "./dates-and-notice/terms.ts";
import { type CellDay, cellDay, disorderedTables } from "./dates-and-notice/timetables.ts";
import { weekdayFixes } from "./dates-and-notice/weekdayFixes.ts";
import {
  reversedRanges,
  type Wrong,
  wrongDates,
  wrongWeekday,
  type Yearless,
  yearlessDates,
} from "./dates-and-notice/wrongDates.ts";
import { onlyExcuses } from "./latenessReasons.ts";

interface DateFact {
  /** Dates that the calendar does not have, or that fall on another day of the week than is written. */
  readonly wrong: readonly Wrong[];
  /** Dates with a day of the week and no year. */
  readonly yearless: readonly Yearless[];
  /** Spans of time that end before they begin. */
  readonly ranges: readonly Wrong[];
  /** Another day on which the report says that its meeting is. */
  readonly meeting?: MeetingDay;
  readonly complaint?: ComplaintDays;
  readonly term?: TermFault;
  readonly notice?: NoticeFault;
  readonly tensed: readonly TensedDay[];
  readonly awaited: readonly AwaitedDay[];
  readonly inTable?: CellDay;
  readonly ward?: WardDay;
  readonly planned?: PlannedDay;
  /** The text says why the report is late. */
  readonly late: boolean;
}

/** What was planned so many days before the meeting was planned for another one. */
const longAgo = 120;

/** A report may be written so many days before its meeting. */
const longBefore = 25;

const lateWords = cues("dates-and-notice-late", "late|urgent|urgency|special circumstances|supplement*|100B(4)");

export const datesAndNotice = reportRule({
  id: "dates-and-notice",
  family: "structure",
  summary:
    "A date that the calendar does not have, a meeting on a day when none is held, or too little notice between publication and meeting",
  why: "Agenda and reports must lie open for five clear days before a meeting in England and Northern Ireland, three in Wales and Scotland and for parish and town councils; a decision taken on less notice can be undone.",
  severity: "warning",
  messages: {
    impossible: "“{words}” is not a day of the calendar. Correct the date.",
    weekday: "“{words}” was or will be a {weekday}. Correct the day of the week or the date.",
    range: "“{words}” ends before it begins. Correct one of the dates.",
    term: "“{words}” is {right}, not {said}. Correct the dates or the length of time.",
    closed: "The meeting is on {day}, which is {reason}. Check the date.",
    short:
      "Published on {published} for a meeting on {meeting}: {days} {unit}, and {needed} are required. Publish earlier, or give the special circumstances for a late item.",
    summons:
      "Published on {published} for a meeting on {meeting}: {days} {unit}, and the summons of a parish or town council needs {needed}. Publish earlier, or take the item at the next meeting.",
    reversed: "Published on {published}, after the meeting on {meeting}. Check both dates.",
    over: "The report is a draft, and its meeting was on {meeting}. Check the date or the status.",
    ward: "Ward members were told on {told}, {days} {unit} before publication on {published}. Where the protocol gives them {needed} days, tell them earlier.",
    wardLate: "Ward members were told on {told}, not before publication on {published}. Tell them first.",
    slow: "{days} days lie between the complaint on {received} and this report on {reported}; where a protocol sets a limit, it is {needed}. Say why more were needed.",
    facts:
      "{days} days lie between the complaint on {received} and this report on {reported}; the protocol allows {needed}. Say why more were needed.",
    past: "This is told as past, and the day is after the meeting on {meeting}. Correct the date or the tense.",
    future:
      "This is told as to come, and the day was long before the meeting on {meeting}. Correct the date or the tense.",
    early: "This comes before {ready}, the day on which what is used here is first there. Correct one of the dates.",
    row: "This row ends on {last}, before it begins on {first}. Correct one of the dates.",
    stage: "This stage is on {last}, before the one above it on {first}. Correct the date, or put the stages in order.",
    notice:
      "{said} days’ notice is claimed, and from {from} to {to} there are {days}. Correct the dates, or say what is done about the short notice.",
    planned:
      "This is to be done once the meeting has agreed, and the meeting is on {meeting}, which is later. Check both dates.",
    meeting:
      "The header gives the meeting as {meeting}, and here it is {other}. If the same meeting is meant, correct one of them.",
  },
  options: {
    "ward-notice-days": {
      type: "number",
      default: 7,
      about: "Days before publication by which ward members are told.",
    },
    "complaint-report-days": {
      type: "number",
      default: 0,
      about:
        "Days from a complaint to the Monitoring Officer's report of facts; 0 where the protocol sets none, and more than 28 are then for information.",
    },
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Groynes\ndate: 2027-06-09\npublished: [[2027-06-04]]\n---\n\n## Purpose\n\nTo mend the groynes.\n",
        note: "Friday to Wednesday: two clear working days",
      },
      { text: "The licence runs to [[31 June 2027]] and is then renewed." },
      { text: "The hearing is on [[Monday 9 June 2027]] at noon.", note: "A Wednesday" },
    ],
    quiet: [
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Groynes\ndate: 2027-04-06\npublished: 2027-03-25\n---\n\n## Purpose\n\nTo mend the groynes.\n",
        note: "Easter lies between; five working days are left",
      },
      { text: "The lease ran from 29 February 2024 to 28 February 2027 (see paragraph 30.2)." },
    ],
  },
  limits: "Bank holidays are those of the council's nation; days on which its own offices close are not known.",
  lexicons: [lateWords],
  cues: dateCues(
    "dates-and-notice-cues",
    oneLine`
      late|urgent|urgency|special circumstances|supplement*|start|starts|start date|finish|starting|ends|end date|
      ending|expiry|closes|stage|stages|step|steps|milestone|milestones|date|dates|complaint was|of a complaint|
      of the complaint|time limit*|extension*|extended|adjourned
    `,
  ),
  gather: (block, _options, context): DateFact | undefined => {
    const { text, zone } = block;
    const late =
      block.hits(lateWords).length > 0 &&
      regex.i`
        \b(?:
          late (?:item|report)|(?:report|item|paper|agenda|supplement|matter|[Tt]his|[Ii]t) (?:is|was) late|
          (?:published|issued|circulated|despatched|dispatched|sent out|submitted|reports?|papers?|item|agenda|this)
          (?: [a-z]+){0,3} late because|
          urgen(?:t|cy)|special circumstances|supplement(?:ary)? (?:agenda|report)|100B ?\(4\)
        )
      `.test(text.replace(ofElse, " ").replace(marked, " ")) &&
      !onlyExcuses(text) &&
      !isMark(text) &&
      !isName(block);
    const dates = readDates(text);
    const wrong = zone === "quoted" ? [] : wrongDates(dates, text);
    const yearless = zone === "quoted" ? [] : yearlessDates(dates, text);
    const meeting = meetingDay(block, dates);
    const complaint = context.kind === "monitoring-officer-report" ? complaintDays(block, dates) : undefined;
    const ranges = reversedRanges(dates, text);
    const spans = zone !== "quoted";
    const term =
      (spans && dates.length > 0 ? (termFault(dates, text) ?? periodFault(dates, block.sentences, text)) : undefined) ??
      (spans && /month|year/i.test(text) ? monthsFault(text) : undefined) ??
      (spans && /20\d\d[/–—-]\d\d/.test(text) ? financialYearsFault(text) : undefined);
    const notice = spans
      ? (noticeFault(dates, text, context.nation) ?? callInFault(dates, text, context.nation))
      : undefined;
    const awaited = spans && block.kind !== "cell" ? awaitedDays(dates, text) : [];
    const inTable = block.kind === "cell" ? cellDay(text) : undefined;
    const tensed = tensedDays(block, dates);
    const ward = wardDay(block, dates, context.kind === "ward-notice");
    const planned = plannedDay(block, dates);
    if (
      !planned &&
      !late &&
      !inTable &&
      wrong.length + yearless.length + ranges.length + tensed.length + awaited.length === 0 &&
      !meeting &&
      !complaint &&
      !term &&
      !notice &&
      !ward
    )
      return undefined;
    return {
      wrong,
      yearless,
      ranges,
      tensed,
      awaited,
      ...(inTable ? { inTable } : {}),
      late,
      ...(meeting ? { meeting } : {}),
      ...(complaint ? { complaint } : {}),
      ...(term ? { term } : {}),
      ...(notice ? { notice } : {}),
      ...(ward ? { ward } : {}),
      ...(planned ? { planned } : {}),
    };
  },
  *judge(_outline, facts, context, options) {
    const { meta, kind } = context;
    yield* inThemselves(facts, meetingOf(meta));
    yield* usedTooEarly(facts);
    for (const { block, start, end, message, ...data } of disorderedTables(facts))
      yield { at: { block, at: { start, end } }, message, data };
    if (noticed.has(kind)) {
      yield* meetingDays(facts, context);
      if (kind !== "monitoring-officer-report") yield* publicNotice(facts, context);
    }
    // What cannot wait for five clear days cannot wait for seven.
    if (meta.urgent?.value !== true && !context.parish) yield* wardNotice(facts, context, options["ward-notice-days"]);
    if (kind === "monitoring-officer-report") yield* complaintNotice(facts, meta, options["complaint-report-days"]);
  },
});

/**
 * The label of a row, "Urgent", or "Late item: No": what is marked is read with the header, and nothing is explained.
 */
const isMark = (text: string): boolean =>
  regex.i`
  ^\W*(?:Is (?:it|this) )?(?:urgent|urgency|late)(?: (?:item|report|decision|business|matter))?\??(?: ?[:–—-])? ?
  (?:no(?:t urgent|ne)?|n\/a)?\W*$
`.test(text);

/** … and among a header's other lines, which follow each other in one paragraph. */
const marked = regex.gi`
  \b(?:urgent|urgency|late)(?: (?:item|report|decision|business|matter))?\??\W{0,4}[:–—-]\W{0,4}(?:no|none|n\/a)\b
`;

/** "Urgent repairs": what is urgent there is no report, and explains no short notice. */
const ofElse = regex.gi`
  \b(?:non-)?urgent(?:ly)? (?:\w+ )?(?:
    repairs?|works?|care|treatment|needs?|needed|housing|homes?|cases?|referrals?|responses?|calls?|appointments?|
    admissions?|inspections?|maintenance|defects?|visits?|enquir(?:y|ies)|requests?|priorit(?:y|ies)|actions?
  )\b
`;
/** "Band 2 (urgent)": a few words in a table. */
const isName = ({ kind, text }: BlockView): boolean =>
  kind === "cell" && text.length < 40 && !/\b(?:because|reasons?|item|business|report|decision|agenda)\b/i.test(text);

type Facts = readonly Gathered<DateFact>[];

/** Dates and spans that are wrong whatever the report is about: first those of one sort, then of the next. */
function* inThemselves(facts: Facts, meetingOn: number | undefined) {
  for (const { fact, block } of facts)
    for (const { start, end, words, day } of fact.wrong)
      yield day === undefined
        ? { at: { block, at: { start, end } }, message: "impossible" as const, data: { words } }
        : {
            at: { block, at: { start, end } },
            message: "weekday" as const,
            data: { words, weekday: weekdayName(weekdayOf(day)) },
            rewrites: weekdayFixes(words, day),
          };
  for (const { fact, block } of facts)
    for (const one of fact.yearless) {
      const day = wrongWeekday(one, meetingOn);
      const { start, end, words } = one;
      if (day !== undefined)
        yield {
          at: { block, at: { start, end } },
          message: "weekday" as const,
          data: { words, weekday: weekdayName(weekdayOf(day)) },
          rewrites: weekdayFixes(words, day),
        };
    }
  for (const { fact, block } of facts)
    for (const { start, end, words } of fact.ranges)
      yield { at: { block, at: { start, end } }, message: "range" as const, data: { words } };
  for (const { fact, block } of facts)
    for (const message of ["term", "notice"] as const) {
      const { start, end, ...data } = fact[message] ?? {};
      if (start !== undefined && end !== undefined)
        yield { at: { block, at: { start, end } }, message, data: { ...data } };
    }
}

/** The day of the meeting against the calendar, and against what the text says of it and plans. */
function* meetingDays(facts: Facts, context: ReportContext) {
  const { meta, nation } = context;
  const meeting = meetingOf(meta);
  if (meeting === undefined) return;
  const at = { field: dayOf(meta.date) === undefined ? "meeting" : "date" } as const;
  if (!isWorkingDay(meeting, nation)) {
    const reason = weekdayOf(meeting) % 6 === 0 ? "at a weekend" : "a bank holiday";
    yield { at, message: "closed" as const, data: { day: longDay(meeting), reason } };
  }
  // Which day it is is asked only where it matters: an answer that does not hang on it holds tomorrow.
  const now = /^draft/i.test(meta.status?.raw ?? "") ? fromIso(context.today) : undefined;
  if (now !== undefined && meeting < now)
    yield { at, message: "over" as const, data: { meeting: longDay(meeting) }, severity: "info" as const };
  for (const { fact, block } of facts) {
    const { planned } = fact;
    if (planned && planned.day < meeting && planned.day > meeting - longAgo)
      yield {
        at: { block, at: { start: planned.start, end: planned.end } },
        message: "planned" as const,
        data: { meeting: longDay(meeting) },
        severity: "info" as const,
      };
    for (const { start, end, day, tense } of fact.tensed)
      if (tense === "past" ? day > meeting : day < meeting - longBefore && day > meeting - longAgo * 4)
        yield { at: { block, at: { start, end } }, message: tense, data: { meeting: longDay(meeting) } };
    const other = fact.meeting;
    if (!other || other.day === meeting || Math.abs(other.day - meeting) > 21 || !sameBody(other.body, meta)) continue;
    yield {
      at: { block, at: { start: other.start, end: other.end } },
      message: "meeting" as const,
      data: { meeting: longDay(meeting), other: longDay(other.day) },
      severity: other.sure ? ("warning" as const) : ("info" as const),
    };
  }
}

/** "The Committee" is the meeting's own; "Cabinet" is so only where the meeting is the Cabinet's. */
const sameBody = (body: string | undefined, { meeting }: Meta): boolean =>
  body === undefined || new RegExp(`\\b${body.split(" ").at(-1)}\\b`, "i").test(meeting?.raw ?? "");
