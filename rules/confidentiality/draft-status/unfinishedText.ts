import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { withoutStop } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView } from "../../../core/rule/rule.ts";

/** The paper itself or a piece of it, and no plan, scheme or works of which it tells. */
const own = oneLine`
  (?:
    [Tt]his (?:report|paper|section|paragraph|page|version|copy|document|appendix|text|table)|
    [Tt]he (?:text|wording|draft|drafting) (?:of|in) (?:this|the present) (?:report|paper|section|paragraph|table)|
    (?:[Ff]igures|[Ss]ums|[Nn]umbers|[Ww]ords|[Ww]ording|[Tt]ext|[Tt]ables?) in this (?:report|paper|section|paragraph|
    table)|
    (?:[Ff]igures|[Ss]ums|[Tt]he (?:list|table|text|paragraph)s?) (?:below|above)|[Tt]he (?:[a-z]+ ){1,3}(?:list|table|
    text) (?:below|above)
  )
`;
/** Pieces of a paper that other papers have too: what is said of these may be said of another's. */
const pieces = oneLine`
  (?:
    (?:[Ss]ection|[Pp]aragraph|[Tt]able|[Aa]ppendix|[Pp]age) [A-Z\d][\d.]*|
    [Tt]he (?:conclusions?|recommendations?|introduction|summary|analysis|covering note|last (?:section|page|
    paragraph))|
    [Tt]hese (?:figures|numbers|sums|words|paragraphs|pages)|[Tt]he report
  )
`;
const nth = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|latest|early|rough|working|quick|preliminary)";
/** Is no more than begun, or is still to be seen to. */
const undone = oneLine`
  (?:
    (?:still |only )?an? (?:[a-z]+ )?draft\b|not (?:yet )?been (?:seen|cleared|checked|read|approved|signed off|
    proofed) by\b|
    awaits\b|awaiting\b|waiting for\b|subject to (?:checking|change|confirmation|legal|finance|clearance)\b|
    still to be (?:written|done|drafted|filled in|supplied)\b|an? (?:guess|estimate|stopgap) for now\b|
    not been through\b|
    being (?:checked|rewritten|redrafted|revised)\b|to be (?:rewritten|redrafted|replaced|supplied|added)\b|
    (?:placeholders|dummies|dummy figures|guesses|to be confirmed)\b|
    
    (?:an? |the )?${nth} (?:cut|stab|go|attempt|pass|sketch|shot|draft|try)\b|
    (?:still |as yet |only )?(?:unfinished|incomplete|half[- ]written|half[- ]finished|in the rough|under construction|
    being written|being drafted|
    a work in progress|work in progress|in progress)\b|
    not (?:yet |quite |been )*(?:finished|complete|completed|final|finalised|settled|agreed|checked|proofed|cleared|
    signed off)\b(?! by (?:the )?(?:Cabinet|Council|Committee|auditor))|
    (?:still |yet )?(?:to be|will be|needs? to be|have to be|has to be) (?:tidied|finished|completed|finalised|
    polished|proofed|written up|filled in|firmed up|corrected|checked|reworked|rewritten)\b|
    needs? (?:tidying|finishing|checking|polishing|proofing|more work)\b|
    provisional in places\b|(?:still )?(?:up in the air|in flux|in a state of flux)\b
  )
`;
const ofItself = new RegExp(
  `\\b${own},? (?:(?:which|that) )?(?:is|are|was|were|has|have|remains?|will|still|needs?)?(?: been)?(?: now| only| still)? ?${undone}`,
);
const ofPiece = new RegExp(
  `^(?:[\\d.]+ )?${pieces},? (?:which )?(?:is|are|has|have|remains?|will|still|needs?)?(?: been)?(?: now| only| still)? ?${undone}`,
);
/** How the writer asks readers to take it, and what is left to come. */
const asked = regex.i`
  \b(?:treat|take|regard|read) (?:all |the |these |any )?(?:sums|figures|numbers|dates|text|table|names) (?:in|below|
  above|here)\b[^.;]{0,20}
  \ as (?:placeholders?|provisional|guesses|rough|a first)\b|
  \b(?:i|we) (?:have|['’]ve) left (?:gaps?|blanks?|spaces?|room|holes?)\b[^.;]{0,40}\b(?:figures?|sums?|names?|dates?|
  text|go|come|follow)\b|
  \b(?:comments|changes|edits|corrections|points) (?:on|to) this (?:draft|version|copy)\b[^.;]{0,30}\b(?:by|before|
  to me|please|welcome)\b|
  \b(?:do not|please do not) (?:rely on|quote|use) (?:the|this|these) (?:table|figures|sums|text|section|
  numbers),? (?:which|as (?:it|they)|yet)\b|
  \b(?:finance|legal|legal services|the (?:director|solicitor|leader|monitoring officer)|highways|housing) (?:has|
  have) not (?:yet )?(?:seen|cleared|read|checked|commented on) (?:it|this|the (?:text|report|figures))\b|
  ^(?:[\d.]+ )?(?:this|the) (?:report|paper|section|table) will be (?:updated|revised|completed|tidied|
  finished) before (?:it|publication|the (?:agenda|meeting|despatch))\b
`;
const behindIt = new RegExp(`\\b${own} (?:is|are) (?:[a-z ]{3,30} and |[a-z ]{3,30}, )${undone}`);
/** Marks of the writing that was to be taken out, and whose comments it has not got yet. */
const leftIn = regex.i`
  \b(?:text|words|changes|figures|sentences|passages|paragraphs)? ?(?:shown |marked |printed |highlighted )?in (?:red|
  yellow|blue|green|bold red)
  \ (?:is|are|was|were) (?:new|changed|added|altered|to (?:go|follow|be checked))\b|
  \b(?:struck[- ]out|struck[- ]through|crossed[- ]out|highlighted) (?:words|text|passages|figures|paragraphs) (?:are|
  is) to (?:go|come out|be (?:taken out|deleted|removed|checked))\b|
  \b(?:takes?|taking|taken) in (?:the )?(?:comments|changes|points|edits|corrections) of\b[^.;]{2,60}\b(?:not|but not|
  though not|except)\b[^.;]{0,12}\b(?:yet )?(?:those|the (?:comments|changes|points)) of\b|
  \b(?:comments|changes|edits|corrections|points) (?:from|of) [A-Z][^.;]{2,40} (?:are|is|have|has) (?:still |
  yet )?(?:to (?:come|follow|be (?:added|taken in|included|worked in))|not (?:yet )?(?:been )?(?:taken in|included|
  added|received|worked in))\b|
  \bmarked with an? (?:query|question mark|asterisk|star)\b[^.;]{0,40}\b(?:margin|pending|until|check\w*)\b|
  ^(?:[\d.]+ )?wording (?:still |yet )?(?:to be (?:agreed|settled|confirmed|finalised)|up in the air|in dispute|
  not (?:yet )?(?:agreed|settled))\b|
  ^(?:[\d.]+ )?(?:before|until) (?:this|the report|the paper) goes out\b[^.;]{0,60}\b(?:check|finish|settle|complete|
  fill)\b
`;
/** A heading or an entry of a list that says how far a paper has got. */
const label = regex.i`
  [–—:(,-] ?(?:rough|working|marked-up|interim|reading|unchecked|uncorrected) (?:copy|version|draft)(?: for (?:comment|
  comments|checking|review))?\b|
  ^[^.]{3,60}, (?:revision|version|draft|issue|rev\.?|v) ?[A-Z\d][\d.]*, (?:not (?:yet )?(?:checked|final|cleared|
  agreed|approved|proofed)|unchecked|for checking|to be checked|incomplete)\b
`;
/** What is proposed, consulted on or built may well be unfinished. */
const ofOthers = regex.i`
  \b(?:consultation (?:draft|version|document)|after the meeting|draft (?:local |neighbourhood )?plan|audit(?:ed|or)?|
  outturn|accounts|amend(?:ment|ing)|constitution|
  building|bridge|road|works|contractor|construction|homes)\b
`;

/** The sentence by which a text says of itself that it is not finished. */
export function unfinishedIn({
  kind,
  text,
  sentences,
  zone,
}: BlockView): (Span & { readonly sure: boolean }) | undefined {
  if (zone === "quoted") return undefined;
  if ((kind === "heading" || kind === "listItem" || kind === "cell") && text.length < 120 && label.test(text))
    return { start: 0, end: text.length, sure: false };
  for (const sentence of sentences) {
    if (sentence.text.length > 300 || ofOthers.test(sentence.text)) continue;
    if (ofItself.test(sentence.text) || behindIt.test(sentence.text)) return { ...withoutStop(sentence), sure: true };
    if (leftIn.test(sentence.text) || asked.test(sentence.text) || ofPiece.test(sentence.text))
      return { ...withoutStop(sentence), sure: false };
  }
  return undefined;
}

/** Words without one of which no text says that it is not finished. */
export const unfinishedWords = oneLine`
  cut|stab|go|attempt|pass|sketch|in progress|incomplete|half-written|half-finished|in the rough|not yet|not quite|
  not been|
  not final|not complete|not checked|not settled|not agreed|tidied|tidying|finished|finalised|polished|proofed|
  firmed up|filled in|needs checking|provisional in places|in the air|in flux|in red|in yellow|struck-out|
  struck-through|
  struck out|crossed-out|highlighted|comments of|changes of|comments from|query|question mark|wording|goes out|
  left gaps|left blanks|left a gap|left a blank|as placeholder*|rely on|not seen|still to be|not been through|for now|
  being checked|to be rewritten|to be redrafted|be updated before|early version|to be added|
  draft|seen by|cleared by|checked by|read by|awaits|awaiting|waiting for|subject to|placeholders|dummy|guesses|
  unchecked|uncorrected|reading copy|to be checked|to follow|yet those of|written up
`;
