import { regex } from "../../core/pattern/regex.ts";
import { type Day, monthNames, readDates, toDay, yearOf } from "../../core/report/dates.ts";
import type { ElectionPeriod } from "./electionPeriod.ts";
import type { WrittenDay } from "./polls.ts";

/** When a thing is to be, as far as its own sentence says it. */
export interface Timing {
  readonly days: readonly WrittenDay[];
  /** Months without a day: "the third week of April". From 1. */
  readonly months: readonly number[];
  /** It is near: "at once", "by the weekend". */
  readonly soon: boolean;
  /** It is held against the poll itself: "on the eve of the by-election". */
  readonly tied: boolean;
  /** It goes on until the day that is named. */
  readonly lasting: boolean;
}

const weekdays = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const contest = "(?:poll|polls|polling(?: day)?|elections?|by-elections?|count|vote|voting|ballot)";

/** Near enough to fall before a poll that is a few weeks off. */
const soon = regex.i`
  \b(?:
    today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend|month)|(?:straight|right) ?away|at once|
    immediately|forthwith|without delay|next (?:week|weekend|month|${weekdays})|
    (?:in|over|within) the (?:next|coming|following) (?:(?:few|two|three|\w+) )?(?:days?|weeks?|fortnight)|
    within (?:days|a (?:week|fortnight)|(?:a few|two|three) (?:days|weeks))|
    (?:by|before|at) the (?:end of the (?:week|month)|weekend|month['’]s end)|
    (?:on|by|for|from|this|until|every|each|and) (?:the )?${weekdays}(?!s)|as soon as (?:next|possible|this|the)|
    later (?:today|this (?:week|month))|(?:in|for) the week (?:of|beginning|commencing)|
    on the (?:\d{1,2}(?:st|nd|rd|th)|first|second|third)\b(?! (?:of|floor|page))|the bank holiday|May Day|
    St (?:George|David|Patrick|Andrew)['’]?s Day|(?:straight |just |right )?after Easter|while the weather (?:is|holds)|
    starting now|before (?:the month|April|May) is out
  )\b
`;
const tied = regex.i`
  \b(?:
    (?:
      before|until|till|to|up to|through(?:out)?|during|in the (?:run-up|weeks?|days?) (?:to|before)|of|ahead of|
      in time for
    )(?: the)?(?: (?:close|eve|day|morning|date) of)?(?: the)?(?:
      \ (?:
        coming|forthcoming|next|borough|council|county|district|city|local|general|ward|parish|mayoral|town|
        commissioner['’]s
      )
    )* ${contest}|
    (?:before|until)
    \ (?:they|residents|electors|voters|people|anybody|anyone|the (?:town|city|county|ward|borough|district))
    \b[^.;,]{0,24}? (?:votes?|go(?:es)? to the polls|polls?)|
    (?:eve|weekend|day|week|${weekdays}|days|weeks|fortnight) before [^.;,]{0,40}\b
    (?:votes?|polls?|polling day|elections?|by-elections?|count)|
    while the [^.;,]{0,30}elections? (?:is|are) (?:under way|on|being held)|
    \beve of (?:the )?(?:poll|by-election|election)|polling(?:-day)? eve|(?:days?|weeks?|fortnight) of the campaign|
    (?:left|remaining) before [^.;,]{0,30}(?:polls?|elections?|by-elections?|vote)
  )\b
`;
const afterwards = regex.i`
  \b(?:after|following|since|beyond|past|until after|till after)(?: the)?(?: [\w’'-]+){0,2}
  \ (?:${contest}|(?:residents|electors) (?:have )?vote[ds]?)\b|
  \bwholly after\b
`;
const ofPoll = new RegExp(`\\b${contest},? (?:held )?(?:on |of )?(?:the )?(?:${weekdays},? )?$`, "i");
const monthAlone = regex.g`
  \b(?:in|during|through|throughout|of|late|early|mid|end|this|the|until|till|by|for)[ -](${monthNames.join("|")})\b
  (?! ?\d)
`;

/** Does a sentence hold a thing against the poll itself? */
export const isTied = (text: string): boolean => tied.test(text);

/** When a sentence says that a thing will be. */
export function timingOf(text: string): Timing {
  const after = afterwards.test(text);
  return {
    // "After the poll on 6 May": that day tells when the poll is, and not when the thing will be.
    days: readDates(text).filter(({ start }) => !(after && ofPoll.test(text.slice(0, start)))),
    months: [...text.matchAll(monthAlone)].map(([, name = ""]) => monthNames.indexOf(name) + 1),
    soon: !after && soon.test(text),
    tied: !after && tied.test(text),
    lasting: /\b(?:until|till|throughout|up to)\b/i.test(text),
  };
}

/** The days of the period that a sentence names, where it names any of them. */
export function daysWithin({ days }: Timing, { notice, poll }: ElectionPeriod): readonly Day[] {
  const year = yearOf(poll);
  return days
    .map((one) => toDay(one.year ?? year, one.month, one.date))
    .filter((day): day is Day => day !== undefined && notice <= day && day <= poll);
}

/** Is a month that a sentence names without a day over before the poll, and has the period begun in it? */
export const isMonthWithin = ({ months }: Timing, { notice, poll }: ElectionPeriod): boolean =>
  months.some((month) => monthOf(notice) <= month && month < monthOf(poll));

const monthOf = (day: Day): number => new Date(day * 86_400_000).getUTCMonth() + 1;

/** Does a sentence of a report of the period put something before the poll, on a day that is not over? */
export function isBeforePoll(timing: Timing, period: ElectionPeriod, today: Day): boolean {
  if (timing.tied || daysWithin(timing, period).some((day) => day >= today)) return true;
  return timing.days.length === 0 && (timing.soon || isMonthWithin(timing, period));
}

/** Does a sentence name a day of the weeks after the poll? */
export const daysBeyond = ({ days }: Timing, { poll }: ElectionPeriod): boolean =>
  days.some((one) => {
    const day = toDay(one.year ?? yearOf(poll), one.month, one.date);
    return day !== undefined && poll < day && day < poll + 60;
  });
