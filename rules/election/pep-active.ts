import { regex } from "../../core/pattern/regex.ts";
import { longDay } from "../../core/report/dates.ts";
import type { Kind } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { readLater } from "../readLater.ts";
import { dayOfReport, type ElectionPeriod, isInPeriod, nextPeriod, periodOf, pollDay } from "./electionPeriod.ts";
import { eventsIn, eventWords, type PlannedEvent } from "./pep-active/events.ts";
import { type PollSign, pollsIn, pollWords } from "./polls.ts";
import { daysBeyond, daysWithin, isMonthWithin, isTied } from "./timing.ts";

interface ActiveFact extends Pick<BlockView, "sentences" | "zone"> {
  readonly polls: readonly PollSign[];
  readonly publicity: boolean;
  /** A press release names one of those who may not be in it now. */
  readonly member: boolean;
}

/** Who may not be in the council's publicity now: a release without one of them is most likely a matter of routine. */
const members = cues(
  "pep-active-members",
  "councillor*|cllr*|mayor*|cabinet member*|executive member*|portfolio holder*|leader|convener|provost",
);

export const pepActive = reportRule({
  id: "pep-active",
  family: "election",
  summary: "The report is published in the pre-election period, or plans an event in it",
  why: "From the notice of election to the close of poll the council's publicity must not deal with controversial matters or link views with members or groups. Normal business goes on, with more care.",
  severity: "info",
  kinds: {
    "press-release": "warning",
    "planning-report": "off",
    minutes: "off",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
    "monitoring-officer-report": "off",
  },
  messages: {
    active:
      "This is published {days} before the poll on {poll}; the pre-election period began on {notice}. Check that it must go out now, names no member or group with the proposal, and keeps to facts.",
    event:
      "“{words}” falls in the pre-election period, which ends with the poll on {poll}. Move the event to a day after the poll, or hold it without members and publicity if it cannot wait.",
    tied: "“{words}” is meant for the weeks before a poll. Move it to a day after the poll, or hold it without members and publicity if it cannot wait.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: press-release\ntitle: [[Swimming lessons]]\ndate: 2027-04-14\n---\n\nLessons begin in June. Council elections will be held on 6 May 2027.\n",
        kind: "press-release",
        note: "Three weeks before the poll that it names itself",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Swimming]]\ndate: 2027-04-14\n---\n\n[[A launch event will be held at the pool on 28 April 2027]]. The pool is a polling station on 6 May.\n",
        note: "The banner, and an event",
      },
    ],
    quiet: [
      {
        text: "---\nkind: press-release\ntitle: Swimming lessons\ndate: 2027-01-14\n---\n\nLessons begin in June. Council elections will be held on 6 May 2027.\n",
        kind: "press-release",
        note: "Long before the notice",
      },
      {
        text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Swimming lessons\ndate: 2027-04-14\n---\n\nLessons begin in June.\n",
        note: "No election is known",
      },
    ],
  },
  limits:
    "An election is known from the settings, or where the report gives its polling day or speaks of one in May. For publicity in the weeks before the first Thursday of May there is advice in any case, since the Council may have elections. A by-election counts for its wards.",
  lexicons: [members],
  cues: [members, cues("pep-active-cues", `${pollWords}|${eventWords}`)],
  gather: (block, _options, { kind }): ActiveFact => {
    const member = kind === "press-release" && block.hits(members).some((hit) => !isLeftOut(block, hit));
    return { polls: pollsIn(block), sentences: block.sentences, zone: block.zone, publicity: publicity(kind), member };
  },
  concerns: (outline, facts, context) => isInPeriod(outline, context, facts),
  *judge(outline, facts, context) {
    const { kind } = context;
    const period = periodOf(outline, context, facts);
    const today = dayOfReport(context, facts);
    if (period) {
      const left = period.poll - (today ?? period.poll);
      const days = left === 1 ? "1 day" : `${left} days`;
      const data = { days, poll: pollDay(period), notice: longDay(period.notice) };
      const certain = facts.some(({ fact }) => fact.member) && !period.doubtful;
      yield { at: { title: true }, message: "active", data, ...(certain ? {} : { severity: "info" }) };
    }
    const near = period ?? nextPeriod(outline, context, facts);
    for (const { fact, block } of facts)
      for (const one of near ? eventsOf(fact) : tiedEventsOf(fact)) {
        const at = { block, at: { start: one.start, end: one.end } };
        const surely = near ? severityOf(one, near, today, period !== undefined, publicity(kind)) : undefined;
        // In a release a leaflet is mostly one that tells people what to do.
        const severity = surely && (one.slight || (one.printed && publicity(kind))) ? "info" : surely;
        if (near && severity) yield { at, message: "event", data: { words: one.words, poll: pollDay(near) }, severity };
        else if (!near && one.timing.tied && one.toCome)
          yield { at, message: "tied", data: { words: one.words }, severity: "info" };
      }
  },
});

const eventsOf = readLater(({ sentences, zone, publicity }: ActiveFact) => eventsIn(sentences, zone, publicity));

/** Where no poll is known, only what a sentence itself holds against one counts. */
const tiedEventsOf = (fact: ActiveFact): readonly PlannedEvent[] =>
  fact.sentences.some(({ text }) => isTied(text)) ? eventsOf(fact) : [];

const publicity = (kind: Kind): boolean => kind === "press-release" || kind === "ward-notice";

/**
 * How surely an event falls in the period: on a day of it, in a month of it, or soon, in a report that stands in it
 * itself.
 */
function severityOf(
  { timing, toCome }: PlannedEvent,
  period: ElectionPeriod,
  today: number | undefined,
  now: boolean,
  publicity: boolean,
): "warning" | "info" | undefined {
  const days = daysWithin(timing, period);
  if ((days.length > 0 || timing.tied) && toCome) return period.doubtful ? "info" : "warning";
  const planned = days.some((day) => today !== undefined && day > today && day < period.poll);
  const undated = timing.days.length === 0 && (timing.soon || publicity);
  const beyond = timing.lasting && daysBeyond(timing, period);
  const perhaps = isMonthWithin(timing, period) || (now && toCome && (undated || beyond));
  return (planned || perhaps) && !period.doubtful ? "info" : undefined;
}

/**
 * "Releases quote officers only, and name no councillor": whoever is said to be left out is not in it, nor is
 * "councillors" anybody.
 */
function isLeftOut(block: BlockView, { start, end }: Span): boolean {
  const sentence = block.sentenceAt(start);
  return (
    (/^councillors$/i.test(block.text.slice(start, end)) && !/^ [A-Z]/.test(block.text.slice(end))) ||
    isNamedAfter(block.text.slice(start, end + 20)) ||
    otherLeader.test(block.text.slice(Math.max(0, start - 14), end)) ||
    regex.i`
      \b(?:
        no|nor|neither|without|not (?:name|quote|mention|picture|feature|show|include|carry|give|offer\w*|arrang\w*)|
        never (?:name|quote)
      )\b[^.;]{0,60}$
    `.test(block.text.slice(Math.max(sentence.start, start - 80), start)) ||
    regex.i`
      ^[^.;]{0,40}\b(?:
        (?:is|are|will be|may be|can be) (?:not|never)|(?:may|must|will|can|do|does)(?: not|not) (?:be )?|
        cannot (?:be )?
      )(?: ?(?:named|quoted|mentioned|pictured|appear|featured|speak))\b
    `.test(block.text.slice(end, Math.min(sentence.end, end + 90)))
  );
}

/** "The Mayor's Parlour", "Leader Road" are not the people of that name, and a team has a leader too. */
const isNamedAfter = (text: string): boolean =>
  regex`
  ^\w+(?:['’]s (?:Charity|Parlour|Office|Fund|Appeal|Cup|School|Walk)| (?:Street|Road|Lane|House|Hall|School|Square))\b
`.test(text);
const otherLeader = regex.i`
  \b(?:
    (?:team|project|programme|youth|scout|play|market|course|choir|walk|squadron) leaders?|
    (?:former|late|ex-?) ?(?:lord )?(?:mayor|leader|provost)|as an? (?:\w+ )?councillor
  )$
`;
