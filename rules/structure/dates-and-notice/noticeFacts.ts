import { regex } from "../../../core/pattern/regex.ts";
import type { Day, WrittenDate } from "../../../core/report/dates.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/** A day on which a sentence of the report puts a meeting. */
export interface MeetingDay {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  /** The body, as the sentence names it; none beside the header's label. */
  readonly body?: string;
  /** The sentence leaves no doubt that the meeting of this report is meant. */
  readonly sure: boolean;
}

const held = regex`
  \b(?:the|this|that) ((?:[A-Z]\w+ )?(?:Committee|Cabinet|Panel|Board|Commission|Executive|Council))(?:['’]s)?(?:,)?
  (?: at its)?(?: meeting)? (?:on|of|to be held on)$
`;
const alone = /\b(Cabinet|Council|Executive)(?:['’]s)?(?: meeting)? (?:on|of|to be held on)$/;
const future =
  /\b(?:will|would|is to|are to|to be|is asked|is recommended|is invited|were approved|approved as amended)\b/i;
/** A line of a header that stands below the front matter. */
const labelled = /^(?:Date of (?:the )?meeting|Meeting date)\b[^\d]{1,20}\d/i;
/** A meeting that is said to be another one. */
const another = regex.i`
  \b(?:
    next|later|further|subsequent|previous|earlier|last|special|extraordinary|following|then|again|refer\w*|report back|
    update|minute
  )\b
`;

/** The day that a sentence gives to a meeting that is still to come, where it may be the report's own. */
export function meetingDay(
  { sentences, text, zone, role }: BlockView,
  dates: readonly WrittenDate[],
): MeetingDay | undefined {
  if (zone !== "open" || role === "background-papers" || dates.length === 0) return undefined;
  const [only] = dates;
  if (only?.day !== undefined && dates.length === 1 && labelled.test(text))
    return { start: only.start, end: only.end, day: only.day, sure: true };
  if (!/\b(?:Committee|Cabinet|Panel|Board|Commission|Executive|Council)\b/.test(text)) return undefined;
  for (const { start, end, day } of dates) {
    if (day === undefined) continue;
    const before = text.slice(Math.max(0, start - 90), start).replace(/\s+(?:the )?$/, "");
    const body = (held.exec(before) ?? alone.exec(before))?.[1];
    if (!body) continue;
    const sentence = sentences.find((one) => one.start <= start && start < one.end)?.text ?? text;
    if (!future.test(sentence) || another.test(sentence)) continue;
    return {
      start,
      end,
      day,
      body,
      sure: /\b(?:this report|this meeting|set out above|is asked|is recommended)\b/i.test(sentence),
    };
  }
  return undefined;
}

/** The days of a complaint and of the report on it, where a sentence states them. */
export interface ComplaintDays {
  readonly received?: Day;
  readonly reported?: Day;
  /** It is said what limit applies, or why more time was needed. */
  readonly told: boolean;
}

/** A limit that is not the usual one, an extension, or what held the matter up. */
const timeTold = regex.i`
  \bwithin (?:the )?(?:\w+|\d+) (?:working days|days|weeks|months) (?:
    (?:of|from|after) (?:the |a |its )?(?:complaint|receipt|(?:date|day) (?:of|on))|
    (?:that (?:is|are) )?(?:allowed|set|given|required) (?:by|in|under)
  )|
  \btime[- ]limit\b|\b(?:extension|extended)\b[^.;]{0,60}\b(?:agreed|granted|given|allowed|approved|by|until|to)\b|
  \b(?:agreed|granted|gave|allowed|approved)\b[^.;]{0,40}\bextension\b|
  \b(?:complaint|investigation|interviews?|report|inquiry)\b[^.;]{0,60}\b
  (?:delayed|adjourned|postponed|paused|suspended|stayed|resumed|could not (?:be|begin|start)|longer than|took more)\b
`;

/** Reads the days of a complaint out of a block, if it tells any of them or of a limit. */
export function complaintDays(
  { text, sentences }: BlockView,
  dates: readonly WrittenDate[],
): ComplaintDays | undefined {
  const told = timeTold.test(text);
  if (!told && (dates.length === 0 || !/\b(?:complaint|report)\b/i.test(text))) return undefined;
  let received: Day | undefined;
  let reported: Day | undefined;
  for (const { start, day } of dates) {
    if (day === undefined) continue;
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const before = text.slice(Math.max(sentence?.start ?? 0, start - 120), start);
    if (
      /\bcomplaint\b.{0,60}\b(?:received|made|submitted|lodged|sent|dated|arrived|came|reached|handed)\b.{0,30}$/i.test(
        before,
      )
    )
      received ??= day;
    else if (/\b(?:received|lodged)\b.{0,30}\bcomplaint\b.{0,30}$/i.test(before)) received ??= day;
    else if (
      /\breport\b.{0,40}\b(?:completed|finished|issued|signed|sent|dated|concluded|submitted)\b.{0,40}$/i.test(before)
    )
      reported ??= day;
  }
  return received === undefined && reported === undefined && !told
    ? undefined
    : { told, ...(received === undefined ? {} : { received }), ...(reported === undefined ? {} : { reported }) };
}

/** The day on which a sentence says that ward members were told of the matter. */
export interface WardDay {
  readonly start: number;
  readonly end: number;
  /** Absent where no year is written: it is then the last such day before the report came out. */
  readonly day?: Day;
  readonly month: number;
  readonly date: number;
  /** They were told of it, and not asked, or sent something, besides. */
  readonly sure: boolean;
}

const wardMembers = regex.i`
  \b(?:
    (?:ward|local|division) (?:members?|councillors?)|
    (?<!\b(?:cabinet|executive|lead|portfolio) )(?:members?|councillors?) for (?:the |both |all )?(?:[\w'’-]+ ){0,4}?
  )\b[^.;]{0,40}?\b(?:was|were|have been|had been)\b[^.;]{0,25}?\b
  (told|notified|informed|advised|given notice|consulted|briefed|emailed|e-mailed|written to|invited|asked|sent)
  \b[^.;]*$
`;

const ofNotice = regex`
  ^(?:[Nn]otice to (?:the )?(?:ward )?(?:members|councillors)\b[^.;]*, |Date of (?:this |the )?notice:? )
  (?:[A-Z][a-z]+day,? )?$
`;

/** Reads out of a block when ward members were told, if it says so; their notice may give its own day. */
export function wardDay(
  { text, sentences, zone }: BlockView,
  dates: readonly WrittenDate[],
  isNotice: boolean,
): WardDay | undefined {
  const [first] = dates;
  if (isNotice && first?.day !== undefined && ofNotice.test(text.slice(0, first.start)))
    return { ...first, day: first.day, sure: true };
  if (
    zone !== "open" ||
    dates.length === 0 ||
    !/(?:ard|ocal|ivision) (?:[Mm]ember|[Cc]ouncillor)|(?:[Mm]ember|[Cc]ouncillor)s? for /.test(text)
  )
    return undefined;
  for (const { start, end, day, month, date, impossible } of dates) {
    if (impossible) continue;
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const match = wardMembers.exec(text.slice(sentence?.start ?? 0, start));
    const sure = /^(?:told|notified|informed|given notice)$/i.test(match?.[1] ?? "");
    if (match) return { start, end, month, date, sure, ...(day === undefined ? {} : { day }) };
  }
  return undefined;
}

/** A day on which something is to be done once the meeting has agreed to it. */
export interface PlannedDay {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

const onceAgreed = regex`
  \b(?:
    [Ii]f (?:it |this |(?:the )?[A-Za-z-]+ )?(?:is |are |be )?(?:agree|approv|adopt|grant|accept|confirm)\w*|
    [Ss]ubject to (?:the |its |this )?(?:[A-Za-z]+(?:['’]s)? ){0,3}(?:approval|agreement|decision)|
    (?:[Ff]ollowing|[Aa]fter|[Uu]pon|[Oo]nce) (?:approval|agreement|the (?:Cabinet|Committee|Council|meeting)\b)
  )
`;
const thenDone = /\b(?:would|will|shall|is to|are to)\b[^.;]{0,80}?\b(?:on|from|by) (?:[A-Z][a-z]+day,? )?$/;

/** "If the Cabinet agrees, work would begin on 3 May 2027". */
export function plannedDay(
  { text, sentences, zone }: BlockView,
  dates: readonly WrittenDate[],
): PlannedDay | undefined {
  if (zone !== "open" || dates.length === 0 || !onceAgreed.test(text)) return undefined;
  for (const { start, end, day } of dates) {
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    if (day === undefined || !sentence || !onceAgreed.test(sentence.text)) continue;
    if (thenDone.test(text.slice(sentence.start, start))) return { start, end, day };
  }
  return undefined;
}
