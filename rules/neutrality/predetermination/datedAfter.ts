import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { readDates, type WrittenDate } from "../../../core/report/dates.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Framed } from "../sentenceFrames.ts";

/** Words without one of which no sentence here has a thing done on a day that follows a decision. */
export const datedCues = cues(
  "dated-after-decision",
  oneLine`
    meets|meet on|sits|considers|to consider|decides|to decide|decide on|members decide|Members decide|determines|
    to determine|hears|to hear|debates|to debate|votes on|to vote|be considered|be decided|be determined|be heard|
    day after|morning after|week after|Monday after|month after|day following|morning following|day later|week later|
    gone out|gone off|went out|are out
  `,
);

const body = oneLine`
  (?:
    (?:[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?)?
    (?:Cabinet(?: Member)?|(?:Sub-)?Committee|Council|Panel|Executive|Board|Mayor|Commission)|
    [Mm]embers|[Cc]ouncillors|[Gg]overnors|[Tt]hey|[Ii]t
  )
`;
/** A body that is yet to decide. */
const pending = regex`
  \b${body} (?:
    meets?|sits?|considers?|decides?|determines?|hears?|debates?|votes? on|
    (?:will|is to|are to|is due to|are due to|is asked to|are asked to)
    \ (?:meet|sit|consider|decide|determine|hear|debate|vote|be asked)|
    (?:is|are) to be asked
  )\b|
  \b(?:will|is to|are to|is due to|are due to|come|comes|goes|go)
  \ (?:be (?:considered|decided|determined|heard|debated|voted on)|(?:before|to) (?:the )?${body})\b
`;
/** What happens then, told as a fact. */
const firmly = regex`
  \b(?:
    go(?:es)?(?! (?:to|before) (?:the )?(?:[A-Z]|committee|cabinet|council))|opens?|starts?|begins?|closes?|shuts?|
    moves?|ends?|ceases?|leaves?|arrives?|passes|rises?|
    takes? (?:effect|office|possession|charge|over|up|its|their|his|her|place)|comes? (?:in|into|down|off|on|to an end)|
    (?:is|are) (?:
      felled|sold|let|demolished|switched|closed|opened|taken|moved|given|handed|replaced|installed|put up|laid|
      launched|unveiled|introduced
    )|
    will (?:
      open|start|begin|close|shut|move|go|end|cease|leave|take|come|rise|pass|
      be (?!asked|considered|reported|invited|published|consulted|notified|told|able|decided|determined|heard|held|put)
      [a-z]+
    )
  )\b
`;
/** The steps by which councils decide, that follow one another on days that are known. */
const steps = regex`
  \b(?:
    call-?in|agendas?|consultation|comments|appeals?|inquiry|deadline|hearings?|minutes|
    decisions? (?:takes?|comes?|will|is|notice)|notices?|results?|period|representations|nominations?|published|
    publication|recess|term|financial year|report|review|statutory|by law|elections?|polls?|count|Budget|minister|
    Government|Secretary of State|Parliament|inspector|court|contract (?:ends|expires)|lease (?:ends|expires)|
    grant (?:ends|expires)
  )\b
`;
const open = regex.i`
  \b(?:
    if|unless|subject to|would|could|might|may|whether|provided|propos\w+|planned|recommend\w*|intended|provisional\w*|
    possible|option|should|depend\w*|contingent|once approved|if approved|expected|hoped|due to expire|not|no
  )\b
`;

const after = regex`
  \b(?:the )?(?:very |next )?(?:day|morning|afternoon|week|fortnight|month|Monday|Tuesday|Wednesday|Thursday|Friday)
  \ (?:after|following) (?:the|that|this|its|their|next) (?:[a-z]+ )?
  (?:meeting|hearing|decision|vote|debate|Committee|Sub-Committee|Cabinet|Council|Panel|session|committee)\b
`;
const letters = regex`
  \b(?:letters?|invitations?|offers?|contracts?|cards?|tickets?|summonses|notices to quit)(?: of [a-z]+)?
  \ (?:have|has|had|were|was|are|is)? ?(?:all |already |now |since )*
  (?:gone(?: out| off)?|went (?:out|off)|out|been (?:sent|posted|issued|signed))\b
`;

const months = regex`
  \b(?:in|from|on|by|of|\d) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b
`;

/** A thing is to be done on a day that follows the decision of it, and nothing leaves the decision open. */
export function datedAfter({ text, start }: Sentence): Framed<"before"> | undefined {
  // The month is no doubt.
  if (open.test(text.replace(/\bMay\b/g, ""))) return undefined;
  const act = firmly.exec(text);
  if (!act) return undefined;
  const found = (severity?: "info"): Framed<"before"> => ({
    start,
    end: start + text.trimEnd().replace(/[.]$/, "").length,
    words: text.trim().replace(/[.]$/, ""),
    frame: { pattern: firmly, message: "before", ...(severity ? { severity } : {}) },
  });
  if (after.test(text)) return steps.test(text.replace(after, "")) ? undefined : found();
  const sent = letters.exec(text);
  if (
    sent &&
    !steps.test(text) &&
    months.test(text) &&
    !/\b(?:20[01]\d|consult\w*|remind\w*|notif\w*|residents|households|tenants|parents)\b/.test(text)
  )
    return found("info");
  const decides = pending.exec(text);
  if (!decides) return undefined;
  const days = readDates(text);
  const meeting = days.find((one) => one.start > decides.index);
  const done = meeting && days.find((one) => one !== meeting && isLater(one, meeting));
  if (!meeting || !done) return undefined;
  const clause = done.start > meeting.start ? text.slice(meeting.start, done.start) : text.slice(0, done.start);
  return firmly.test(clause) && !steps.test(clause) ? found() : undefined;
}

/**
 * Is a date later than another? One without a year is of the other's, or of the year behind it where it is months
 * before.
 */
function isLater(one: WrittenDate, other: WrittenDate): boolean {
  const year = other.year ?? one.year ?? 0;
  const months = (one.year ?? year) * 12 + one.month - (year * 12 + other.month);
  return months === 0 ? one.date > other.date : months > 0 ? months < 12 : one.year === undefined && months < -6;
}
