import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { type Sentence, withoutStop } from "../../../core/report/sentences.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { type Frame, type Framed, framed } from "../../neutrality/sentenceFrames.ts";
import { scrutinyHeld } from "./scrutinyHeld.ts";

/**
 * Scrutiny that the executive holds in hand: it writes the papers, sits on the panel, says what may be looked at, is
 * copied, is thanked for what it did, or has the panel do its talking. Read off what a sentence says of the two bodies
 * and of the work.
 */

/** Words without one of which a sentence does not speak of both. */
export const scrutinyBoundCues = cues(
  "exec-scrutiny-bound",
  oneLine`
    Cabinet|Cabinet's|the Executive|Executive's|Executive Member|Executive Members|Executive wishes|the Leader|Leader's|
    Leader and|portfolio holder*|lead member*|the Mayor|Mayor's|administration's|separate scrutiny view|scrutiny view|
    member who set|member who took|member who made|who set them|same councillors|on both sides|purpose of|point of|
    aim of|scrutiny is|scrutiny are|scrutiny members|scrutiny councillors|scrutiny committee is|scrutiny panel is|
    scrutiny should|scrutiny chair|Scrutiny is|Scrutiny will|who took it|who made it
  `,
);

/** What a sentence says of scrutiny in the executive's hand. */
export interface Bound extends Framed<"bound"> {
  /** It names no body of scrutiny: it counts in a paper, or under a heading, that does. */
  readonly loose: boolean;
  /** It counts under a heading of scrutiny alone: it speaks of the executive, and not of scrutiny. */
  readonly headed?: true;
}

const named = regex.i`
  \b(?:the |this |our )?(?:Panel|Commission|(?<!Cabinet |Planning |Licensing |Standards |Pensions? )Committee)\b|
  \b(?:scrutiny|scrutineers?|select committee|task (?:and finish )?group|review (?:panel|group)|call-in|overview)\b
`;
/** Scrutiny by somebody else, of something else, or by its own law. */
const other = regex.i`
  \b(?:
    close scrutiny|under scrutiny|public scrutiny|police and crime|Secretary of State|Parliament\w*|House of|Ministers?|
    audit(?:ed|ors?) (?:report|opinion)
  )\b
`;

/** Does a heading or a title speak of scrutiny's own work? */
export const isOfScrutiny = (title: string): boolean =>
  regex.i`
  \b(?:
    scrutiny|overview|select committee|commission|task (?:and finish )?group|call-in|lines of (?:enquiry|inquiry)|
    work programme|(?:scope|findings|conclusions|purpose) of (?:the )?review|review of|inquiry into|review panel|
    evidence received|how the recommendations
  )\b
`.test(title);

/** What neither of the two does in its own right with the other: help, hand, voice, silence, seat. */
const amiss = regex.i`
  \b(?:
    help(?:s|ing)?|assist(?:s|ing)?|support\w*|back(?:s|ing)?|loyal\w*|disloyal\w*|colleagues?|friends?|ally|allies|
    message|communications?|newsletter|achievements?|successe?s?|good (?:job|news|work|name)|thank\w*|prais\w*|
    credit\w*|triumph\w*|wise\w*|wisdom|foresight|courage|right\b|rightly|case\b|side\b|defen[cd]\w*|behind|shoulder\w*|
    stand(?:s|ing)? |withdr\w+|removed|struck|objected|amend(?:s|ed|ments?)|draft(?:s|ed)?|wrote|written|rewr\w+|
    beforehand|in advance|chosen|chose|picks?|picked|selected|consultants?|embarrass\w*|difficult\w*|contradict\w*|
    criticis\w*|critics?|sum(?:s|med)? up|extension|arm of|joint report|voted|vote|same|until|once|pursued|wish(?:es)?|
    request|approval|clear(?:s|ed|ance)?|settl\w+|decided (?:which|what|that it|how)|blessing|confin\w*|limits?|limited|
    leave|leav\w+|left (?:out|alone|to)|steer\w*|together|share[ds]?|single|spar(?:e|ed|ing)|nothing|already|
    chair(?:s|ed|man|woman)?\b|leads?\b|led\b|sits?\b|sat\b|places|seats|suppl(?:y|ied)|questions (?:were|are|to be)|
    reproduc\w+|copied|copy of|word for word|title page|promot\w*|sell(?:s|ing)?|explain(?:s|ing)?|reassur\w*|
    persuad\w*|convince\w*|win\b|won\b|rally|champion\w*|celebrat\w*|applaud\w*|congratulat\w*|commend\w*|
    sounding board|voice|speak(?:s|ing)? (?:up|for|on)|hindrance|smooth\w*|duty\b|task\b(?! (?:and|group))|job\b|role\b|
    part\b|trust\w*|keeps?|kept|silen\w*|quiet\w*|taken off|dropp\w+|instead of|
    reports? to (?:the )?(?:Cabinet Member|Leader|portfolio)|friendly|grateful|gratitude|serv(?:e|es|ing)\b|useful to|
    disturb\w*|trouble\w*|upset\w*|harm\w*|damag\w*|undo\w*|undermin\w*|let (?:it|the|this)|homework|positive|delighted|
    satisf\w+|strongly|keep an eye|moved to|first be|issued|carr(?:y|ies|ied|ying)|through\b|press\b
  )\b
`;
/** Their ordinary dealings: evidence, questions, comments, recommendations, responses, reference back. */
const ordinary = regex.i`
  \b(?:
    respon(?:d|se|ds|ses)|attend(?:ed|s|ing|ance)?|refer(?:red|s|ring)? (?:it |the (?:decision|matter|following) |back)|
    before (?:the )?(?:Cabinet|decision|it decides)|will decide|decides? (?:on|in)|comments? (?:to|on|be|was|were)|
    can comment|whether|
    recommend(?:s|ed|ations?)?
    \ (?:that|to (?:the )?(?:Cabinet|Executive|Council)|(?:the )?(?:Cabinet|Executive)|of the|were|are|is)|
    accept(?:ed|s)|rejected|consider(?:ed|s|ing)?|call-in (?:period|rules?|request|notice)|called in|grounds?|quorum|
    minutes?|urgen\w+|consent|working days|report(?:ed|s)? to (?:the )?(?:Council|Cabinet on|meeting)|
    ask(?:s|ed|ing)? (?:the |that the )?
    (?:Cabinet|Leader|Executive|officers|Mr|Mrs|Ms|why|about|for|how|what|Commission|Committee|Panel)|
    invit\w+ (?:the )?(?:Cabinet|Leader|Executive)|section \d|Act\b|regulations|constitution|para(?:graph)?s?\.? \d|
    appendix \w|
    moved|seconded|resolved|urges?|amendment|forward plan|none of (?:whom|them)|(?:is|are) not (?:represented|in the)|
    (?:interviewed|questioned) (?:the )?(?:cabinet|executive|leader|portfolio)|
    no (?:members? of the Executive|duties|conflict|interest|decision)|may not|must not|cannot|disagree\w*|
    agreed by the (?:panel|committee)|examined by|full advice|key decision|subject:|replied|said that|Opposition|
    (?:19|20)\d\d|introduced the|question for the|advised that|monitor\w*|without choosing|chose to|
    will be (?:sent|reported|given|heard)|(?:answered|answer(?:ing)?) (?:the )?(?:questions|panel)|
    (?:heard|evidence) from (?:the )?(?:Cabinet|Leader|portfolio)|fix the date|for attending|left the|
    independent member|not (?:there |here )?to
  )\b
`;
const ofScrutiny = regex`
  \b(?:
    [Ss]crutiny|[Cc]all-in|[Ss]elect [Cc]ommittee|[Tt]ask (?:and finish )?group|review panel|
    (?:[Tt]he|[Aa]|[Tt]his) (?:panel|review)|[Tt]his committee|
    (?:the |this |our )(?:Panel|Commission|(?<!Cabinet )Committee)(?:['’]s)?|witness(?:es)?|
    [Ii]ts (?:inquiry|report|review)
  )\b
`;
const ofExecutive = regex`
  \b(?:
    Cabinet(?: Member)?|(?<!Chief )Executive(?: Member)?(?! Director| Officer| Summary| Regulations)|
    Leader(?! of the Opp)|portfolio holder|lead member|Mayor
  )(?:['’]s)?\b
`;

/** The frame of a sentence that speaks of both bodies and of something amiss between them, in whatever shape. */
const between: Frame<"bound"> = { message: "bound", pattern: amiss };

/** Where a sentence tells of it, or `undefined`. */
export function scrutinyBound(sentence: Sentence): Bound | undefined {
  const { text, start } = sentence;
  if (text.length > 340 || other.test(text)) return undefined;
  const found = framed(sentence, scrutinyHeld);
  if (found) return { ...found, loose: !named.test(text) };
  if (!ofExecutive.test(text) || ordinary.test(text) || !amiss.test(text)) return undefined;
  const headed = !ofScrutiny.test(text);
  if (headed && /^[^.]{0,40}: /.test(text)) return undefined;
  const number = /^[\d.]+\s+/.exec(text)?.[0].length ?? 0;
  const { end } = withoutStop(sentence);
  const words = text.slice(number, end - start);
  return {
    start: start + number,
    end,
    words,
    frame: between,
    loose: headed || !named.test(text),
    ...(headed ? { headed } : {}),
  };
}
