import { regex } from "../../../core/pattern/regex.ts";
import { longDay, type WrittenDate } from "../../../core/report/dates.ts";
import type { Nation } from "../../../core/report/meta.ts";
import type { Span } from "../../../core/report/span.ts";
import { clearWorkingDays, daysOfNotice } from "../../../core/report/workingDays.ts";
import { numberOf, numberWords } from "../quantities.ts";

/** Days of notice that are claimed, and that the two days beside them do not make. */
export interface NoticeFault extends Span {
  readonly words: string;
  readonly said: number;
  readonly days: number;
  readonly from: string;
  readonly to: string;
}

const claim = regex.i`
  \b(\d{1,2}|${numberWords.join("|")}|twenty[- ]eight)(?: |-)(?:(clear|clear working|working|calendar) )?days?(?:
    (?:['’]|['’]s)? (?:clear |public |statutory )?notice\b| (?:before|ahead of|prior to|in advance of)\b|
    [^.;]{0,60}\b(?:
      (?:is|are|was|were|has been|have been) (?:therefore |thus |duly )?
      (?:given|met|satisfied|observed|complied with|kept)|
      requires?|required
    )\b
  )|
  \bnotice of (\d{1,2}|${numberWords.join("|")})(?: (clear|clear working|working|calendar))? days?\b|
  \b(?:available|published|open|displayed|advertised) for (?:at least )?
  (\d{1,2}|${numberWords.join("|")}|twenty[- ]eight)(?: (clear|clear working|working))? days?\b|
  \b(?:minimum|requirement|period) of (\d{1,2}|${numberWords.join("|")})(?: (clear|clear working|working))? days?\b
`;
/** It is said that there was not enough, or that something else was allowed. */
const excused = regex.i`
  \b(?:
    not|no|nor|never|cannot|could|fewer|less|short(?:er|ened)?|without|instead|urgen\w+|waive\w*|special circumstances|
    exempt from|unless|until|late|only|breach\w*|fail\w*|extension|relax\w*|abridge\w*|too
  )\b|
  n['’]t\b
`;
/** "May not be taken until the notice has lain for 28 days" is the rule, and no excuse. */
const notExcuses = regex.g`
  \bno (?:special )?urgency\b|
  \b(?:may|can|must|could) ?not (?:lawfully )?be (?:taken|made|held|considered) (?:until|before|unless)\b
`;
const givenOn = regex.i`
  \b(?:
    told|notified|informed|published|issued|sent(?: out)?|dispatched|despatched|served|posted|displayed|put up|
    went (?:in|on|out|up|into|onto|live)|placed|appeared|advertised|circulated|given|gave|entered|made public|notice|
    summons
  )\b[^.;]{0,60}$
`;
const heldOn = regex.i`
  \b(?:
    meet(?:s|ing)?|held|hold|takes?|taken|made|decision|decide[sd]?|decided|considered|determined|hearing|heard|sits?|
    session|Cabinet|Committee|Council
  )\b[^.;]{0,60}$
`;

/** "Seven days' notice before the report is published." */
const publishedOn = /\bpublish\w*\b[^.;]{0,40}$/i;

/** “The agenda was published on 6 July for the meeting on 9 July; five clear days' notice was given.” */
export function noticeFault(dates: readonly WrittenDate[], text: string, nation: Nation): NoticeFault | undefined {
  if (dates.length < 2 || !/\bdays?\b/i.test(text)) return undefined;
  const match = claim.exec(text);
  if (!match || excused.test(text.replace(notExcuses, ""))) return undefined;
  const said = numberOf((match[1] ?? match[3] ?? match[5] ?? match[7] ?? "").replace(/^twenty[- ]eight$/i, "28"));
  const published = dates.find(({ start }) => givenOn.test(clauseBefore(text, start)));
  const until = /^[^.;]{0,40}\bpublish/i.test(text.slice(match.index + match[0].length)) ? publishedOn : heldOn;
  const meeting = dates.find((date) => date !== published && until.test(clauseBefore(text, date.start)));
  if (published?.day === undefined || meeting?.day === undefined || !said || meeting.day <= published.day)
    return undefined;
  const agenda = said <= mostOfAgenda && /clear/i.test(match[0]);
  // Whether the first or the last day counts is doubtful where nothing says “clear”.
  const days = agenda
    ? daysOfNotice(published.day, meeting.day, nation)
    : meeting.day - published.day - (/clear/i.test(match[0]) ? 1 : 0);
  if (days >= said) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  return { start, end, words: match[0], said, days, from: longDay(published.day), to: longDay(meeting.day) };
}

/** What leads to a place in its sentence, behind the figures that stand before it. */
const clauseBefore = (text: string, at: number): string => {
  const before = text.slice(0, at);
  return before.slice(Math.max(before.lastIndexOf(". "), before.search(/\d(?=\D*$)/)) + 1);
};

const callIn = regex.i`
  \b(?:call[- ]in (?:period|window)?|period|after|until|once) ?(?:of |for |is |lasts )?
  (\d{1,2}|${numberWords.join("|")})(?: clear)? working days\b
`;
const takesEffect =
  /\b(?:expires?|ends?|closes?|runs? out|until|effect|implemented|put into|by|from|then)\b[^;]{0,60}$/i;

/** “Published on 16 June, the call-in period of five working days would expire on 18 June.” */
export function callInFault(dates: readonly WrittenDate[], text: string, nation: Nation): NoticeFault | undefined {
  const match = dates.length > 1 ? callIn.exec(text) : null;
  if (
    !match ||
    !/call(?:ed)?[- ]in|into effect|implement/i.test(text) ||
    excused.test(text.replace(/\bif there is no\b|\bunless\b[^.]*/gi, ""))
  )
    return undefined;
  const published = dates.find((date) => /\bpublish\w*\b[^.;]{0,40}$/i.test(clauseBefore(text, date.start)));
  const end = dates.find(
    (date) => date !== published && date.start > match.index && takesEffect.test(text.slice(match.index, date.start)),
  );
  if (published?.day === undefined || end?.day === undefined || end.day <= published.day) return undefined;
  const said = numberOf(match[1]);
  const effect = /\b(?:effect|implemented|put into|from)\b/i.test(text.slice(match.index + match[0].length, end.start));
  const days = clearWorkingDays(published.day, end.day + (effect ? 0 : 1), nation);
  if (days >= said) return undefined;
  const [start, stop] = [match.index, match.index + match[0].length];
  return { start, end: stop, words: match[0], said, days, from: longDay(published.day), to: longDay(end.day) };
}

/** Longer notice than an agenda's is counted in days of the calendar. */
const mostOfAgenda = 5;
