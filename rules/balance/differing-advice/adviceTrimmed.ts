import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { adviser } from "./advisers.ts";

/** Advice that is cut, dropped or not printed for a reason that is no reason: always for information. */

const paper = oneLine`
  (?:
    advice|observations?|comments?|notes?|views?|letters?|memo(?:randum)?|opinions?|assessments?|warnings?|findings?|
    calculations?|conclusions?|reservations?|concerns?|reply|replies|reports?|response|papers?|passages?|paragraphs?|
    sections?|pages?|figures?|objections?|drafts?|that|this|it|they|these|which|those (?:lines|words|parts|remarks)
  )
`;
const cut = oneLine`
  (?:
    (?:is|are|was|were|has been|have been|had been|has|have|do|does|did|been) (?:then |later |since |therefore |now )?
    (?:
      not (?:been )?(?:\w+ )?(?:
        reproduced?|printed|attached|annexed|set out|included?|repeated|given|shown|quoted|reported|circulated|
        mentioned|summarised|developed|carried (?:over|into|through|forward)|passed (?:on|to)|put (?:in|to)|appear|
        feature|taken (?:up|further)|gone into
      )|
      left (?:out|off|aside)|omitted|withheld|taken out|kept (?:back|out)|dropped|removed|struck out|
      cut(?: back| out| down)?|trimmed|shortened|edited(?: out| down)?|deleted|excised|softened|toned down|come out|
      come off
    )|
    (?:came|comes|coming) (?:out|off)\b
  )
`;
const excuse = oneLine`
  \b(?:
    as|because|since|lest|so that|so as (?:not )?to|
    (?:and )?to (?:keep|avoid|save|spare|simplify|make|stop|help|please|suit)|
    for (?:want|lack|reasons?|fear|the sake|simplicity|brevity)|in the interests? of|in order (?:not )?to|
    at the (?:[\w'’]+ ){0,3}(?:request|suggestion|wish|instance|asking|insistence)|
    on (?:the )?(?:\w+ )?(?:instructions?|orders|say-so|direction)|
    (?:after|following) (?:a|an|the|some|further) (?:\w+ )?(?:word|conversation|call|discussion|exchange|talk|chat)|
    when (?:the|his|her|a|somebody|it)|once (?:the|it)
  \ )\b
`;

/** "The finance team was asked to soften its comments." */
const softened = regex.i`
  \b(?:was|were|been|being) (?:[a-z]+ )?
  (?:asked|told|invited|persuaded|instructed|pressed|requested|encouraged|urged|directed) (?:by [^.;,]{3,40} )?to
  \ (?:soften|tone down|water down|dilute|play down|moderate|temper|take the edge off|rein in)
  \ (?:its|his|her|their|the|this|that) (?:[a-z]+ ){0,2}(?:
    advice|comments?|observations?|conclusions?|wording|language|warnings?|assessment|opinion|reports?|findings?|views?|
    reservations?|concerns?|criticisms?|paragraphs?|tone
  )\b
`;

const frames: readonly RegExp[] = [
  new RegExp(`\\b${paper}\\b[^.;]{0,90}? ${cut}\\b[^.;]{0,60}?${excuse}`, "i"),
  new RegExp(`${excuse}[^.;]{3,90}?,? (?:the |her |his |their |that |this )?${paper}(?: [a-z]+)? ${cut}`, "i"),
  // "asked that a page be included; there was not room for it", "another form of words, which space does not allow"
  regex.i`
    \b(?:
      there (?:was|is) (?:no|not(?: the)?) (?:room|space)|space (?:does|did|would) not (?:allow|permit|run)|
      (?:which|that) (?:space|time) (?:does|did|would) not
    )\b
  `,
  // "it was thought simpler not to print that"
  regex.i`
    \b(?:thought|felt|found|considered|judged|deemed|seemed|is|was) (?:it )?
    (?:simpler|better|best|wiser|kinder|easier|neater|tidier|more helpful|politic|prudent)
    \ (?:not to|to (?:leave|omit|drop|keep|spare|cut))\b
  `,
];
/** It thought otherwise, doubted or asked for something. */
const view = regex.i`
  \b(?:
    advi\w+|view\w*|warn\w*|object\w*|doubt\w*|concern\w*|opinion|conclu\w+|thinks?|thought|believes?|
    asked (?:that|for)|wanted|would have|recommend\w*|quoted|notes?|paragraph|pages?|passage|section|figures|memorandum|
    line|reservations?|uneasy|unhappy|minded|proposed|worried|
    worry|worries|anxious|fear(?:s|ed)
  )\b
`;
/** There is a lawful or an honest reason, or it can be read. */
const honest = regex.i`
  \b(?:
    exempt|confidential|superseded|out of date|personal|redacted|privileged?|published|website|online|attached at|
    appendix|annex|in full|below|para(?:graph)?s?\.? \d|section \d|errors?|mistakes?|correct(?:ed|ion)|duplicat\w+|
    repeat(?:s|ed)|no longer (?:\w+ )?(?:includes?|applies|apply|part|proposed|relevant|needed)|restored|reinstated|
    summar\w+|available|on request|deadline|late|residents?['’]|objectors?['’]|trees?|slip|fence|road|site|lease|clause|
    condition
  )\b
`;

/** Is advice cut short for convenience? `before` is the sentence that "it" goes back to. */
export function isTrimmed(sentence: string, before: string): boolean {
  if (
    softened.test(sentence) &&
    adviser.test(sentence) &&
    !/\b(?:landscap\w+|facade|cladding|colours?|lighting)\b/.test(sentence)
  )
    return true;
  if (sentence.length > 340 || !frames.some((frame) => frame.test(sentence)) || honest.test(sentence)) return false;
  const back =
    /^(?:[\d.]+ )?(?:Her|His|Their|Its|That|The|This|It|Those|These|A|An|They|Since|As|After|Because)\b/.test(sentence);
  const around = back ? `${before} ${sentence}` : sentence;
  return adviser.test(around) && view.test(around);
}
