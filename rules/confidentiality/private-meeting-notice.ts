import { oneLine, regex } from "../../core/pattern/regex.ts";
import { type Day, longDay, readDate, readDates } from "../../core/report/dates.ts";
import { pickedWords } from "../../core/report/yesNo.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insertedWords, insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type Insertion, type ReportRewrite, reportRule } from "../../core/rule/rule.ts";
import { onlyIn } from "../kinds.ts";
import { statements } from "./exemptions/exemptStatements.ts";
import { noticePlace } from "./exemptions/noticePlace.ts";
import { amissWords, noticeAmiss } from "./private-meeting-notice/noticeAmiss.ts";

/**
 * Finds private business of an English executive without the notice it needs: 28 clear days before the meeting, with a
 * further notice five clear days before that answers representations; or the agreement of the chair of scrutiny that
 * the meeting is urgent (Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England)
 * Regulations 2012, regulation 5; legislation.gov.uk).
 */
export const privateMeetingNotice = reportRule({
  id: "private-meeting-notice",
  family: "confidentiality",
  summary: "The executive is to meet in private, and no notice of it is recorded, or one that was too short",
  why: "A private decision of the executive that was not announced 28 clear days before can be set aside, whatever its merits.",
  severity: "warning",
  kinds: {
    ...onlyIn("committee-report", "noting-report", "decision-record", "monitoring-officer-report", "member-report"),
    // What was decided in private is recorded, and the notice that went before stands in the papers of the meeting.
    "decision-record": "info",
  },
  principalOnly: true,
  messages: {
    amiss:
      "This tells of private business without the notice that it needs: 28 clear days, and five for the answer to representations. Give the notice and the answer, or say who agreed that it is urgent.",
    missing:
      "Part of this is to be taken in private, and no notice of that is recorded. Say when notice was published (at least 28 clear days before the meeting) and what representations came in, or that the chair of scrutiny agreed that it is urgent.",
    short:
      "Notice was given on {given}, {days} clear days before the meeting on {meeting}; 28 are needed. Give the earlier notice, or say who agreed that the business is urgent.",
  },
  cues: cues(
    "private-notice-cues",
    oneLine`
      notice|notices|notification|intention|forward plan|forthcoming|28 day*|28-day|28 clear days|twenty-eight|
      regulation 5|reg 5|reg. 5|in private|behind closed doors|private discussion|private debate|private hearing|
      closed session|
      closed meeting|closed part|closed item|closed business|closed discussion|closed debate|closed section|
      closed hearing|be excluded|excluded from the meeting|closed to the public|private meeting|
      ${amissWords}|private session|private item|private part|private report|private business|general exception|
      special urgency|
      cannot reasonably be deferred|be reasonably deferred|exempt
    `,
  ),
  examples: {
    finds: [
      {
        text: "---\ntitle: [[Depot sale]]\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: part-exempt\n---\n\n# Depot sale\n\nThe bids are in Appendix B.\n",
      },
      {
        text: "---\ntitle: Depot sale\nmeeting: Executive\ndate: 2026-11-09\nclassification: exempt\n---\n\n[[Notice of the private meeting was published on 20 October 2026]].\n",
      },
    ],
    quiet: [
      {
        text: "---\ntitle: Depot sale\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: part-exempt\n---\n\nNotice of the private part was published on 1 October 2026 and no representations were made.\n",
      },
      {
        text: "---\ntitle: Depot sale\nmeeting: Licensing Sub-Committee\ndate: 2026-11-09\nclassification: exempt\n---\n\nThe papers are in Appendix B.\n",
      },
      {
        text: "---\ntitle: Depot sale\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: public\n---\n\nNothing is exempt.\n",
      },
      {
        text: "---\ntitle: Depot sale\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: exempt\n---\n\nThe chair of the Scrutiny Committee agreed on 3 November that the private meeting is urgent and cannot reasonably be deferred.\n",
      },
    ],
  },
  gather: (view) => {
    const { text } = view;
    const notices = view.sentences.flatMap((sentence) => {
      if (!notice.test(sentence.text) || unannounced.test(sentence.text) || ofOthers(sentence.text)) return [];
      const days = readDates(sentence.text).flatMap(({ day }) => day ?? []);
      // Of two notices the first may stand without its year: "on 1 October and 2 December 2026".
      const day = yearless.test(sentence.text) ? undefined : days[0];
      return [{ start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0), day }];
    });
    const agreed = urgency.test(text);
    const closing = excluding.test(text) && !/\bno (?:exempt|private)\b/i.test(text);
    // An appendix that the text calls exempt is taken in private like one that the header marks.
    const apart = statements(view).some(({ labels, sendsOut }) => labels.length > 0 && !sendsOut);
    const amiss = noticeAmiss(view);
    return notices.length > 0 || agreed || closing || apart || amiss
      ? { notices, agreed, closing, apart, amiss }
      : undefined;
  },
  *judge(outline, facts, { meta, nation, classification }) {
    // The regulations bind English councils alone.
    if (nation !== "england" || !isExecutive(meta.meeting?.value ?? "")) return;
    const kept = classification === "exempt" || classification === "part-exempt" || classification === "confidential";
    const partly =
      meta.classification !== undefined &&
      /\b(?:exempt|closed|private|part (?:ii|2|b))\b/i.test(pickedWords(meta.classification.raw)) &&
      !/\bnon?e? exempt|not exempt|\bnon-?exempt/i.test(meta.classification.raw);
    const urgent = facts.some(({ fact }) => fact.agreed);
    for (const { fact, block } of urgent ? [] : facts)
      if (fact.amiss) {
        const { start, end, sure } = fact.amiss;
        yield {
          at: { block, at: { start, end } },
          message: "amiss",
          rewrites: inPlace,
          ...(sure ? {} : { severity: "info" as const }),
        };
      }
    const declared = kept || partly || facts.some(({ fact }) => fact.closing);
    if (!declared && !facts.some(({ fact }) => fact.apart)) return;
    if (facts.some(({ fact }) => fact.agreed)) return;
    const meeting = readDate(meta.date?.raw ?? "")?.day;
    const given = facts.flatMap(({ fact }) => fact.notices);
    // The second notice, five days before, follows the first.
    const inTime = given.some(
      ({ day }) => meeting !== undefined && day !== undefined && clearDays(day, meeting) >= needed,
    );
    for (const { fact, block } of facts) {
      for (const { start, end, day } of inTime ? [] : fact.notices) {
        const days = meeting === undefined || day === undefined ? undefined : clearDays(day, meeting);
        if (days === undefined || meeting === undefined || day === undefined || days < 0) continue;
        yield {
          at: { block, at: { start, end } },
          message: "short",
          data: { given: longDay(day), days, meeting: longDay(meeting) },
          rewrites: [agreedUrgent({ behind: block })],
        };
      }
    }
    if (given.length === 0 && !facts.some(({ fact }) => fact.amiss?.sure))
      yield {
        at: { title: true },
        message: "missing",
        rewrites: [noticeGiven(noticePlace(outline, meta)), agreedUrgent(noticePlace(outline, meta))],
        ...(declared ? {} : { severity: "info" as const }),
      };
  },
});

/** What the regulations ask for, with blanks for what is to be looked up. */
const notified =
  "Notice that this business would be taken in private was published on [insert a date at least 28 clear days before the meeting]. Representations: [insert what was received and the answer to it, or that there were none].";
const noticeGiven = (at: Insertion): ReportRewrite =>
  insertedWords(notified, at, "Insert the notice of the private meeting with blanks");

/** In place of a sentence that tells how it was done without: what has to be told. */
const inPlace: readonly ReportRewrite[] = [insteadOfSentence(notified)];

/** What takes the place of a notice in time. */
const agreedUrgent = (at: Insertion): ReportRewrite =>
  insertedWords(
    "The chair of [insert the overview and scrutiny committee] agreed on [insert the date] that the meeting is urgent and cannot reasonably be deferred (regulation 5(6)).",
    at,
    "Insert the agreement that the business is urgent with blanks",
  );

/** Clear days leave out the day of the notice and the day of the meeting. */
const clearDays = (given: Day, meeting: Day): number => meeting - given - 1;
const needed = 28;

/** A committee that scrutinises the executive is not the executive, and a member who decides alone holds no meeting. */
const isExecutive = (meeting: string): boolean =>
  /\b(?:cabinet|executive|mayor)\b/i.test(meeting) &&
  !/\b(?:individual|portfolio holder|(?:cabinet|executive|lead) member)\b/i.test(meeting) &&
  !regex.i`
    \b(?:
      scrutiny|overview|panel|advisory|working|council meeting|team|fire|police|(?:chief|senior) executives?|
      executive (?:appointments|remuneration|recruitment|directors?|officers?)
    )\b
  `.test(meeting);

const notice = regex.i`
  \b(?:notices?|notification)\b[^.;]{0,80}\b
  (?:private|closed|exempt|28|reg(?:ulation|\.)? ?5|part of the meeting|excluded?)\b|
  \b(?:private|closed|exempt|28[ -](?:clear )?days?|reg(?:ulation|\.)? ?5)\b[^.;]{0,80}\b(?:notices?|notification)\b|
  ^notice was (?:first )?(?:given|published) on \d|
  \bnotice that the (?:press|public)\b[^.;]{0,50}\b(?:leave|withdraw|go out|shut out)\b|
  \b(?:
    in private|behind closed doors|closed to the public|
    (?:private|exempt|closed) (?:session|meeting|part|item|business|discussion|debate|section|hearing|consideration)
  )\b[^.;]{0,60}\b(?:notified|advertised|announced|publicised|made known|given out|forthcoming decisions)\b|
  \b(?:
    forward plan|forthcoming (?:executive |key )?decisions|intention|work programme|
    (?:calendar|schedule|list|register) of (?:key |executive )?decisions|
    (?:was|were|been) (?:told|notified|advertised|announced)
  )\b(?=[^.;]{0,100}\b(?:published|19|20)\d*\b)[^.;]{0,100}\b
  (?:in private|private (?:item|report|business|session|meeting)|(?:containing|as|be|marked) [“"]?exempt)\b
`;
/** A notice to quit, to a tenant, of a contract or under an order: no meeting is announced by it. */
const ofOthers = (text: string): boolean => quits.test(text) && !ofMeeting.test(text);
const quits = regex.i`
  \b(?:
    landlords?|tenants?|tenanc(?:y|ies)|rent(?:ed|ers?|ing)?|evict\w+|possession|quit|sector|housing|lettings?|
    contract(?:s|ors?)?|terminat\w+|leases?|licen[cs]\w+|break|employ\w+|redundan\w+|dismiss\w+|staff|providers?|
    suppliers?|roads?|streets?|traffic|closures?|hire|drivers?|owners?|land|abatement|enforcement|improvement|penalty|
    served|appeals?|invoices?|fostering|carers?|placements?
  )\b
`;
const ofMeeting = regex.i`
  \b(?:
    in private|behind closed doors|meetings?|exclu\w+|press|public|part|items?|business|session|discussion|regulation|
    reg|exempt|published|executive|withdraw|leave
  )\b
`;
const yearless = /\b[Nn]otices\b.*\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ and \d/;
/** "Notice of private meeting: not given": that there was none. */
const unannounced = regex.i`
  \bno (?:such |prior |public |formal |28[- ]day )?(?:notice|notification)\b|
  \b(?:notice|notification)\b[^.;:,\d]{0,60}(?:
    :\s*(?:no|none|not (?:yet )?(?:given|published|issued))\b|
    \b(?:was|has|were|have|is) not (?:yet )?(?:been )?(?:given|published|issued)\b
  )
`;
const urgency = regex.i`
  \b(?:regulation|reg\.?) 5\(6\)|
  \bagree(?:d|ment|s)\b[^.;]{0,80}\b(?:urgent|(?:cannot|could not) (?:reasonably be|be reasonably) deferred)|
  \bchair\w*\b[^.;]{0,60}\bscrutiny\b[^.;]{0,60}\b(?:agreed|consented|confirmed)|\bspecial urgency\b
`;
const excluding = regex.i`
  (?<!\bwhether (?:or not )?(?:the )?(?:press and )?)\b(?:press and )?public(?: and press)?
  \ (?:be|will be|are to be|is to be|should be) excluded\b
  (?! from (?!the (?:meeting|room|chamber|proceedings|hearing|remainder|rest|item|discussion)|this|any))|
  (?<!\b(?:was|were|had been) )\b(?:taken|considered|held|discussed) in private\b
`;
