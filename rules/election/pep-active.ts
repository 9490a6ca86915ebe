import { type Day, longDay, readDates, toDay, yearOf } from "../../core/report/dates.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { type BlockView, reportRule } from "../../core/rule/rule.ts";
import { dayOfReport, type ElectionPeriod, isInPeriod, periodOf, pollDay } from "./electionPeriod.ts";
import { type PollSign, pollsIn, pollWords, type WrittenDay } from "./polls.ts";

interface ActiveFact {
  readonly polls: readonly PollSign[];
  /** Events that are still to come, and the days on which they are. */
  readonly events: readonly (Span & { readonly words: string; readonly days: readonly WrittenDay[] })[];
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
  cues: [
    members,
    cues(
      "pep-active-cues",
      `${pollWords}|launch*|opening|unveil*|photocall|photo call|press conference|consultation|roadshow*|exhibition*|drop-in|celebrat*|open day|ceremony|public meeting|campaign|newsletter*`,
    ),
  ],
  gather: (block, _options, { kind }): ActiveFact | undefined => {
    const polls = pollsIn(block);
    const events = eventsIn(block);
    const member = kind === "press-release" && block.hits(members).some((hit) => !isLeftOut(block, hit));
    return polls.length + events.length > 0 || member ? { polls, events, member } : undefined;
  },
  concerns: (outline, facts, context) => isInPeriod(outline, context, facts),
  *judge(outline, facts, context) {
    const period = periodOf(outline, context, facts);
    if (!period) return;
    const left = period.poll - (dayOfReport(context, facts) ?? period.poll);
    const days = left === 1 ? "1 day" : `${left} days`;
    const poll = pollDay(period);
    const data = { days, poll, notice: longDay(period.notice) };
    const doubt = period.doubtful ? { severity: "info" as const } : {};
    const routine = facts.some(({ fact }) => fact.member) ? {} : { severity: "info" as const };
    yield { at: { title: true }, message: "active", data, ...routine, ...doubt };
    for (const { fact, block } of facts)
      for (const { start, end, words, days } of fact.events) {
        const year = yearOf(period.poll);
        const inside = days.some((one) => isInside(toDay(one.year ?? year, one.month, one.date), period));
        if (!inside) continue;
        const data = { words, poll };
        yield { at: { block, at: { start, end } }, message: "event", data, severity: "warning", ...doubt };
      }
  },
});

/** "Releases quote officers only, and name no councillor": whoever is said to be left out is not in it, nor is "councillors" anybody. */
function isLeftOut(block: BlockView, { start, end }: Span): boolean {
  const sentence = block.sentenceAt(start);
  return (
    block.text.slice(start, end) === "councillors" ||
    /\b(?:no|nor|neither|without|not (?:name|quote|mention|picture|feature|show|include|carry|give|offer\w*|arrang\w*)|never (?:name|quote))\b[^.;]{0,60}$/i.test(
      block.text.slice(Math.max(sentence.start, start - 80), start),
    ) ||
    /^[^.;]{0,40}\b(?:(?:is|are|will be|may be|can be) (?:not|never)|(?:may|must|will|can|do|does)(?: not|not) (?:be )?|cannot (?:be )?)(?: ?(?:named|quoted|mentioned|pictured|appear|featured|speak))\b/i.test(
      block.text.slice(end, Math.min(sentence.end, end + 90)),
    )
  );
}

const isInside = (day: Day | undefined, { notice, poll }: ElectionPeriod): boolean =>
  day !== undefined && notice <= day && day <= poll;

const event =
  /\b(?:launch(?:es|ed|ing)?|official opening|opening (?:ceremony|event|day)|will (?:be )?open(?:ed)?|unveil\w*|photo ?call|press conference|(?:public )?consultation|roadshows?|exhibition|drop-in|celebrat\w+|open day|ceremony|public meeting|campaign|newsletter)\b/i;
const future =
  /\b(?:will|would|is to|are to|to be|planned|scheduled|due|proposed|begins?|starts?|opens?|takes place|runs from|invites?|plans? to|means? to|intends? to|hopes? to)\b/i;
const past = /\b(?:was|were|had been|has been|took place|ran|closed on)\b/i;
const statutory =
  /\b(?:statutory|section \d+|planning application|court|tribunal|cancelled|postponed|moved to|(?:held|kept)(?: back| over)? (?:until|till)|put (?:off|back)|deferred|delayed until|suspended)\b/i;

/** Events that the council plans, with the days that the sentence gives them. */
function eventsIn({ sentences, zone }: BlockView): ActiveFact["events"] {
  if (zone === "quoted") return [];
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (!event.test(text) || !future.test(text) || statutory.test(text)) return [];
    if (past.test(text) && !/\b(?:will|would|planned|scheduled)\b/i.test(text)) return [];
    const days = readDates(text);
    if (days.length === 0) return [];
    const words = text.replace(/[.;]\s*$/, "");
    const start = sentence.start + (/^[\d.]+\s+/.exec(text)?.[0].length ?? 0);
    return [{ start, end: sentence.start + words.length, words: words.replace(/^[\d.]+\s+/, "").slice(0, 120), days }];
  });
}
