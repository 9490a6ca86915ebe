import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Severity } from "../../../core/rule/finding.ts";
import type { BlockView, Context } from "../../../core/rule/rule.ts";
import { officersOfCouncil } from "../councilActors.ts";
import { partyMentions } from "../parties/partyMentions.ts";
import { politicalActor } from "../parties/politicalActors.ts";
import { reportedSpeech } from "../sentenceFrames.ts";

const sides = regex`
  \b(?:
    ${officersOfCouncil}|
    [Tt]here is [a-z ]{0,40}(?:in|among|within) the (?:[a-z]+ ){1,3}(?:team|service|department|office|directorate)|
    [Ii]t (?:will be|is|has been|would be) an? [a-z ]{0,12}(?:privilege|honour|pleasure) (?:for|to)
    \ (?:officers|the (?:[a-z]+ ){0,2}(?:team|service|department|staff))|
    [Tt]he values of|[Ee]veryone in [a-z ]{2,30}
  )\b
`;

/**
 * Officers otherwise named: "senior officers", "those who work in housing", "the Council's lawyers", "the Director".
 */
const officersElsewhere = regex`
  \b(?:
    [Ss]enior (?:officers|managers|staff)|[Mm]anagers|[Dd]irectors(?! of)|
    [Tt]he (?:whole|entire) (?:department|service|team|directorate|office)|the author|[Nn]o officer|
    [Tt]hose (?:of us )?who work in [a-z]+|
    [Tt]he Council['’]s (?:officers|lawyers|planners|accountants|engineers|staff)|[Ss]taff (?:morale|spirits)|
    the (?:[a-z]+ ){1,2}(?:team|service|department|directorate|staff)
  )\b
`;

/** A deed or state of siding, after officers and before the side. */
const sided = regex`
  \b(?:
    back(?:s|ed|ing)?|behind|support(?:s|ed|ive|ing)?|endorse(?:s|d)?|endorsement|champion(?:s|ed|ing)?|
    commend(?:s|ed)?|applaud(?:s|ed)?|salute(?:s|d)?|admire(?:s|d)?|admiration|shar(?:e|es|ed|ing)|committed to|
    commitment to|loyal|loyalty|allegiance|enthusias\w+|(?:in |every |full )?sympathy (?:with|for)|sympathise\w*|
    subscribe(?:s|d)? to|shoulder to shoulder|colours|signed up|faith in|confidence in|belie(?:f|ves?) in|proud|
    privilege|honour(?:ed)?|pleasure|delighted|glad(?:ly)?|happy|embrace(?:s|d)?|rall(?:y|ied)|united|at one with|
    of one mind|same page|in tune|aligned|sid(?:e|es|ed|ing) with|the side of|heart and soul|agrees? with|concurs?|
    approves? of|values|lockstep|in step|on board|wedded|devoted|dedicated to|dedication to|keen|eager|excited|inspired|
    convinced|persuaded|favours?|prefers?|likes?|loves?|(?:is|are|was|were) right (?:about|to)|congratulate\w*|praises?|
    thanks?|looks? forward|in (?:his|her|their|your|the [a-z]+['’]s?) corner|
    thr(?:ow|ows|ew|own) in (?:its|their|our) lot|
    do (?:whatever|everything|anything|all) (?:it takes|in (?:its|their) power|possible|that is needed)|fans? of|
    eye to eye|b(?:uys?|ought) into|rooting for|st(?:ands?|ood) (?:by|with)(?! (?:its|their|our|this|that)\b)|
    thr(?:ow|ows|ew|own) (?:its|their)|lend(?:s)? (?:its|their)|lent (?:its|their)|espouse\w*|identif(?:y|ies) with|
    fault|hails?|relish(?:es)?|warms? to|welcomes?|pledged?|vouch\w*|
    (?:are|is) (?:fully |wholly |all |very much |entirely |right |firmly )?with
  )\b
`;

/** What members of one side own or are: their plans, their stand, or they themselves. */
const side = regex`
  \b(?:
    (?:[Tt]he|[Oo]ur|[Tt]his|[Nn]ew|[Pp]resent|[Cc]urrent) (?:
      [Nn]ew |[Rr]uling |[Mm]ajority |[Mm]inority |[Cc]ontrolling |[Ll]argest |[Oo]pposition |[Pp]olitical |
      (?:[A-Z][A-Za-z]+ ){1,3}
    )?(?:
      Leader|Deputy Leader|Lead Member|[Aa]dministration|Executive(?: Member)?|Cabinet(?: Member)?|Mayor|[Gg]roups?|
      [Oo]pposition|coalition|[Ll]eadership|portfolio holder|[Pp]ortfolio [Hh]older|Chair|members?|councillors?
    )(?: for [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?(?:['’]s|s['’])(?!
      \ (?:
        decision|request|report|recommendation|draft budget|approval|consent|office|secretary|hospitality|chain|parlour|
        charity|comments|figures|estimates?|sums|data|assessment|account of|description|remit|membership|terms|question|
        financial|accounts|travel
      )
    )|
    (?:what|that|as|which) (?:the )?(?:[A-Z][a-z]+ ){0,2}
    (?:members|councillors|group|administration|Leader|Cabinet|Executive|Mayor|portfolio holder)
    \ (?:is|are|has|have|wants?|wishes|stands?|believes?|seeks?|took|is trying|are trying|intends?)|
    the (?:stand|stance|line|position|lead|course|direction|path) (?:which |that )?(?:the )?(?:[A-Z][a-z]+ )?
    (?:Leader|[Aa]dministration|Executive|Cabinet|Mayor|[Gg]roup|portfolio holder|Labour|members) (?:has|have)|
    the (?:group|administration|Leader|opposition|ruling group)(?= on\b| in\b| over\b| all\b| and\b|[.,;]|$)|
    political (?:direction|priorities|leadership|agenda|vision|programme|masters|will|aims|objectives|lead)|
    (?:Leader|Cabinet|Executive|Mayor|Administration|administration|group) (?:and|in) (?:its|his|her|their)
    \ (?:vision|programme|plans?|agenda|priorities|policies)|
    (?:
      vision|programme|agenda|priorities|policy|policies|plan|plans|ambition|ambitions|ideas|philosophy|approach|stand|
      stance|values|efforts|determination|manifesto|aims|leadership
    ) of (?:the )?(?:[A-Z][A-Za-z]+ ){0,3}(?:
      Leader|[Aa]dministration|Executive|Cabinet|Mayor|[Gg]roups?|[Oo]pposition|coalition|leadership|portfolio holder|
      members|councillors
    )|
    (?:political )?masters
  )(?![A-Za-z])
`;

/** Said of work that officers do for whoever asks, or of a body's formal act. */
export const neutral = regex.i`
  \b(?:(?:may|might|will) (?:like|wish|want) to (?:know|note|bear)|
    keen to (?:hear|receive|know|learn|meet|talk|understand)\b|for (?:the group['’]s|your|its) eyes|
    shar(?:e|es|ed|ing) (?:with|its (?:figures|workings)|the (?:figures|draft|paper|savings|workings|data))|costing|
    costed|template|officer support|support (?:to|for) (?:all|each|every)|each group|every group|all groups|
    political assistants?|do(?:es)? not|is not|are not|not (?:support|endorse)|cannot support|regardless of|
    decision of (?:the )?Cabinet|resolution|call-in|hospitality|Group Manager|working group|steering group|user group|
    staff side|implement the decision|declar\w+|administration costs?|board|accountable
  )\b
`;

/** "… to sell what the city does not need": denied of things, and not of the siding. */
const ofThings =
  /\b(?:what|which|that) (?:the |its |our )?[a-z]+ (?:(?:do|does|is|are|has|have|can)(?: not|not) )[^.;]*\.?$/;

/** Where a sentence has officers on one side in politics. */
export function sidingIn(
  block: BlockView,
  sentence: Sentence,
  { kind }: Context,
): (Span & { readonly severity?: Severity }) | undefined {
  const { text, start, end } = sentence;
  const who = sides.exec(text) ?? officersElsewhere.exec(text);
  if (!who || neutral.test(text.replace(ofThings, " ")) || reportedSpeech.test(text.slice(0, who.index)))
    return undefined;
  const after = text.slice(who.index);
  const party = partyMentions(block).find((one) => one.start >= start && one.end <= end);
  const object = side.exec(after.slice(who[0].length));
  const objectEnd = object
    ? who.index + who[0].length + object.index + object[0].length
    : party && party.start > start + who.index
      ? party.end - start
      : undefined;
  const whole = { start: start + who.index, end: start + text.replace(/[.!?]+$/, "").length };
  if (beside.test(after.slice(who[0].length))) return whole;
  const felt = feltFor(text, party !== undefined) ? { ...whole, severity: "info" as const } : undefined;
  if (objectEnd === undefined) {
    if (felt) return felt;
    const actor = politicalActor.exec(after.slice(who[0].length)) ?? cause.exec(after.slice(who[0].length));
    if (actor && sided.test(after.slice(who[0].length, who[0].length + actor.index)))
      return { ...whole, severity: "info" as const };
    // "The Lib Dem alternative is one that staff would gladly get behind": the side comes first.
    const before = text.slice(0, who.index);
    if (!(party && party.end - start <= who.index) && !side.test(before)) return undefined;
    const deed = sided.exec(after);
    return deed && own.test(after) ? { ...whole, start } : undefined;
  }
  // Between the officers and the side, or close behind it ("the group's programme through").
  const between = text.slice(who.index + who[0].length, objectEnd);
  const lead = who[0];
  if (!sided.test(between) && !sided.test(lead) && !/^[Tt]he values of/.test(lead)) return felt;
  if (/^[Ww]e$/.test(who[0]) && kind !== "group-briefing" && !strong.test(between)) return felt;
  return whole;
}

/** They stand where a member or a group stands, or want it to win. */
const beside = new RegExp(
  [
    oneLine`
      ^[^.;]{0,30}\b(?:st(?:ands?|ood|anding)|is|are|march(?:es|ing)?) (?:
        (?:
          squarely|firmly|wholly|four-?square|foursquare|fully|right|shoulder to shoulder|hand in (?:hand|glove)|in step
        ) (?:with|behind|beside|alongside|by) SIDE|
        (?:with|behind|beside|alongside) SIDE (?:on|over|all the way|every step|to the (?:end|last|hilt))
      )
    `,
    oneLine`
      ^[^.;]{0,20}\b(?:stands?|stood|is|are) (?:squarely|firmly|four-?square|fully|solidly|right) behind
      \ (?:Councillor|Cllr\.?) [A-Z][\w'’-]+
    `,
    oneLine`
      ^[^.;]{0,30}\b(?:stands?|stood|is|are|sees?|works?|feels?) (?:
        of one (?:heart|mind)|at one|as one|
        in (?:full|complete|perfect|entire|wholehearted) (?:accord|agreement|sympathy)|hand in glove|eye to eye|
        arm in arm|side by side
      ) with (?:SIDE|(?:Councillor|Cllr) [A-Z][a-z]+)(?!['’])
    `,
    "^[^.;]{0,30}\\b(?:is|are|stands?|was|were) heart and (?:hand|soul) (?:with|behind) SIDE",
    "^(?:['’]s)? hearts? (?:is|are|lies|lie|beats?) (?:where|with|beside) SIDE['’]s\\b",
    "^[^.;]{0,40}\\bin SIDE['’]s corner\\b",
    "^[^.;]{0,40}\\bto SIDE['’]s mast\\b",
    "^[^.;]{0,30}\\bwants? SIDE['’]s [a-z ]{2,30} to (?:win|succeed|prevail|be chosen|carry the day)\\b",
    "^[^.;]{0,30}\\b(?:cheer(?:s|ed|ing)?(?: on)?|root(?:s|ed|ing) for|hop(?:es|ed|ing) for) SIDE\\b",
  ]
    .join("|")
    .replaceAll(
      "SIDE",
      oneLine`
        (?:(?:the|its|their|our) )?(?:[A-Z][a-z]+ )?(?:
          Leader|Deputy Leader|[Aa]dministration|Executive Member|Cabinet Member|Lead Member|lead member|Mayor|
          [Pp]ortfolio [Hh]older|[Gg]roup|opposition|ruling group
        )(?: for [A-Z][a-z]+)?
      `,
    ),
);

/** How officers feel about a side, or what they would do for it, when no deed of siding is named: for information. */
const attitude = regex.i`
  \b(?:
    fortunate|lucky|friends?|partner|wish(?:es)?|believers?|lieutenants?|hearts?|(?:its|their) own|confidence|faith|
    defend|invested|admir\w+|foursquare|rightly|respect|regard|grateful|impressed|esteem|cherish\w*|celebrat\w+|better|
    heartened|encouraged|enjoy\w*|trusts|welcom\w+|loyal|devoted|inspired|excited|thrilled|glad|proud|gusto|relish|
    much to like|got it right|is right|are right|was right|united|approval|succeed|success|sorry|miss|sign up|alongside|
    shares?|impatien\w+|hopes?|applause|cheer\w*|fond|warm\w*|thr(?:ow|own|ew)|cause|mission|crusade|vision|wants?|
    eager|keen|happy|delighted|pleas\w+|love|privilege|honour|every word|inspiration|joy|refreshing|follow|looks? to|
    no secret|mind on|wholehearted\w*
  )\b
`;
/** The side itself, or what it stands for. */
export const anySide = regex`
  \b(?:
    administration|ruling group|majority group|minority group|opposition group|Leader|Executive(?= |[.,]|$)|
    Mayor(?=['’]s| |[.,]|$)|Cabinet Member|[Pp]ortfolio [Hh]older|[Gg]roup['’]s|coalition|change of control|
    political (?:leadership|masters)|(?:Councillor|Cllr) [A-Z][A-Za-z-]+
  )\b
`;
/** Business between officers and members, which is no feeling. */
const business = regex.i`
  \b(?:
    \d|brief\w*|report(?:s|ed)?|ask\w*|advis\w+|cost(?:s|ed)?|decision|explain\w*|draft\w*|request\w*|consult\w*|
    question|date|estimates?|meeting|appoint\w*|resident\w*|recommend\w*|comments?|in consultation with|letter|
    delegat\w+|authori\w+|approval|approv\w+
  )\b
`;

/** Are officers said to feel something for a side, in a sentence that is not about their business with it? */
const feltFor = (text: string, party: boolean): boolean =>
  attitude.test(text) && (party || anySide.test(text)) && !business.test(text);

/** What a side is called where it is not named. */
const cause = regex`
  \b(?:
    political (?:direction|will|lead|vision)|(?:Leader|Mayor|Cabinet|Executive|administration|group|opposition)['’]?s?|
    direction of travel|the new (?:regime|order|leadership)|those in (?:charge|power)|ruling [a-z]+|
    members['’] (?:vision|ambitions?|programme)|
    (?:sentiments?|aims?|spirit|intentions?) of the (?:motion|amendment|petition)|
    (?:the|this) motion(?! (?:of|to|for|requires?|asks?)\b)
  )\b
`;

const own = /\b(?:would|could|will|can|gladly|happily|warmly|fully|wholly|are|is|get behind|support|back)\b/;
const strong = /\b(?:fully|wholly|back|behind|champion|share|proud|applaud|committed|loyal|shoulder|united|support)\b/;
