import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { shortened } from "../../../core/report/shortened.ts";
import type { Span } from "../../../core/report/span.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { flourishCues, flourishes, speaksForEverybody } from "./consultationFlourish.ts";
import { gushes } from "./consultationGush.ts";
import { crossCues, gladCues, sidesCues, takesSide } from "./consultationSides.ts";
import { dismissedCues } from "./viewsDismissed.ts";

/** What a sentence reports of those who were asked: for, against, or that some views are set aside. */
export interface Heard {
  readonly side: "for" | "against" | "set";
  readonly at: Span;
  readonly words: string;
  /** It speaks for all or most of them. */
  readonly general: boolean;
  /** It is told with a flourish, which numbers elsewhere do not mend. */
  readonly gushing?: true;
  /** It says where the replies can be read. */
  readonly elsewhere?: true;
}

/** What a block reports of a consultation. */
export interface HeardFact {
  readonly said: readonly Heard[];
  readonly for: boolean;
  readonly against: boolean;
  /** Numbers of those who answered are given. */
  readonly counted: boolean;
  /** It heads a row or a column of answers: "Support", "Object". */
  readonly tallies: boolean;
}

/** Without one of these words nobody is reported to be for or against anything. */
const consultationCues = cues(
  "consultation-one-sided-cues",
  [
    oneLine`
      support*|favour*|welcom*|backed|backing|the public back|behind|positive*|enthusias*|keen|liked|loved|love|
      comfortable|happy|satisfied|pleased|content with|agreed with|agreed that|agreement|praise*|endorse*|warm|warmly|
      well received|popular|delighted|nodded|glad|wanted|appreciate*|encouraging|excited|approve|approved of|approval|
      preferred|prefer|for the change|in favour|applaud*|impressed|overjoyed|grateful|reassured|relaxed about|at ease|
      acclaim*|wished to keep|thumbs up|warmth|movingly|eloquent*|case|full of
    `,
    oneLine`
      other replies|other responses|other views|other comments|other letters|other representations|contrary views|
      contrary replies|opposing views|adverse comments|the rest can|the others can|the remainder can|noisy|vocal|
      vociferous|disgruntled|unrepresentative|self-appointed|clique|coterie|cabal|usual suspects|same faces|
      old faces|spoken to|spoken with|spoke to|have met|talked to|buoyed|gratified|hearten*|pleasing|constructive|
      receptive|applause|cheered|overwhelming*|eager|look forward|looking forward|sympath*|saw the|quick to|swift to|
      not slow to|ready to see|grasped|thrilled|relieved|
      relief|urged|begging|wished|called for|asked for|valued|convinced|persuaded|won over|came round|scepti*|frustrat*|
      annoy*|outrag*|indignant|bitter*|dread*|protest*|jeered|walked out|unconvinced|lukewarm|appalled|horrified|
      deplor*|regret*|unfair*|unsafe|danger*|loss of|better|worse|objected|objection*|objectors|object|objects|oppose*|
      opposition|complain*|anger|angry|angered|against|negative*|hostil*|unhappy|rejected|disagree*|worried|worries|
      fear|feared|fears|criticis*|disapprov*|dissatisf*|upset|disappoint*|resist*|disliked|outcry|dismay*|concerns|
      concerned|condemn*|uproar|resent*|furious|alarm*|unpopular|hated|wished it to go|did not want
    `,
    oneLine`
      cross word|smiling|smiled|bowled over|taken with|good-natured|beautifully|thumbs up|thumbs down|good word for|
      kind word for|grumbl*|moans|moaned|gripe*|niggle*|mutter*|up in arms|short shrift|usually say|usual points|
      nothing new|other side|opposite view|contrary view|opposing view|opposing side|another view|looked up|rest can be|
      rest may be|others can be|remainder can be|remainder may be|other views|other comments|comments received|
      comments included|comments were|quotations|quotes|quoted|themes|those who agreed|those who supported|
      those who objected|those in favour|those against|need say no more|consultation supports|
      supports the recommendation|engaged with the|point to|point towards|general tenor|a flavour|the flavour|
      responses were|feedback was|feedback has been|reaction|reception|without demur|in a file
    `,
  ].join("|"),
);

/** All words of which one stands where a side is taken: the everyday ones count only in a section of its own. */
export const answerCues = [consultationCues, sidesCues, gladCues, crossCues, flourishCues, dismissedCues];

const forWords = regex.i`
  \b(?:
    smil(?:es?|ing|ed)|bowled over|won over|taken with|cross word|good[- ]natured|beautifully|thumbs up|purr\w*|
    sang the praises|over the moon|support(?:s|ed|ers?|ive)?|favour(?:ed|s|able|ably|ing)?|welcom(?:es?|ed|ing)|backed|
    backing|back(?= (?:this|the|it))|behind(?= (?:this|the|it))|positive(?:ly)?|enthusias\w+|keen|liked?|loved?|
    comfortable|happy|satisfied|pleased|content|agreed|agreement|praised?|endors(?:es?|ed|ement)|approv(?:e|ed|al)|
    warm(?:ly|th)?|well received|popular|delighted|nodded|glad|wanted|appreciat\w+|could not say enough|movingly|
    eloquent\w*|(?:powerful|strong|good|fine) case|encouraging|excited|preferred?|applaud\w*|impressed|overjoyed|
    grateful|reassured|relaxed|at ease|acclaim\w*|wished to keep|about time|for the change|hearten\w*|pleasing|
    constructive|cordial|friendly|receptive|applause|cheer(?:ed|s)?|overwhelming|eager|looking forward|look forward|
    in tune|sympath\w+|understood the|saw the (?:sense|point|need|case)|no-one spoke against|nobody spoke against|
    thrilled|relieved|relief|urged|begging|wish(?:ed)? (?:to see|for)|called for|asked for|would use|valued?|convinced|
    persuaded|won over|came round|good (?:response|reception)|better
  )\b
`;
const againstWords = regex.i`
  \b(?:
    (?:good|kind) word for|grumbl\w+|moan(?:s|ed|ing)|gripes?|up in arms|short shrift|thumbs down|wanted nothing to do|
    had no time for|saw red|object(?:ed|ions?|ors?|s|ing|(?=\W*$| to\b))|oppos(?:ed?|es|ition|ing)|complain\w*|
    anger(?:ed)?|angry|against|negative(?:ly)?|hostil\w+|unhappy|rejected|disagree[ds]?|worr(?:ied|ies)|fear(?:ed|s)?|
    criticis\w+|disapprov\w+|dissatisf\w+|upset|disappoint\w*|resist\w*|disliked?|outcry|dismay\w*|concern(?:s|ed)?|
    condemn\w*|uproar|resent\w*|furious|alarm\w*|unpopular|hated?|
    (?:did|do|does) not (?:want|support|like|agree|favour)|wished it to go|less keen|not in favour|scepti\w+|
    frustrat\w+|annoy\w*|outrag\w+|indignant|bitter\w*|dread\w*|protest\w*|boycott|shouted|jeer\w*|walked out|
    unconvinced|lukewarm|cool|cold|worse|harm(?:ful)?|loss of|danger\w*|unfair\w*|unsafe|horrified|appalled|deplor\w+|
    regret\w*
  )\b
`;
/** Words that name a side but say nothing of who takes it. */
const idle = regex.gi`
  \b(?:
    support(?:ing|ive)? (?:workers?|services?|staff|groups?|networks?|documents?|package|officers?|needs)|
    (?:no|any) (?:objections?|concerns?|complaints?)|supported (?:living|housing|accommodation|by (?:a|an|the))|
    content of|like to|if (?:approved|agreed|supported)|approved by|agreed by|as concerns|of concern to|concerned with|
    concerning|raised no|would like|subject to|
    support (?:to|for) (?:people|children|families|carers|adults|those|them|residents to)|
    happy to (?:discuss|meet|provide)
  )\b
`;

const crowd = oneLine`
  (?:
    respondents?|replies|responses?|residents|people|users|tenants|parents|traders|businesses|shoppers|families|staff|
    members of the public|the public|local people|customers|participants|attendees|visitors|pupils|carers|leaseholders|
    landlords|neighbours|villagers|motorists|commuters|drivers|cyclists|consultees|stakeholders|partners|
    those (?:who|for the|against the|in favour|present|attending|consulted|we)|everyone|everybody|nobody|no one|
    not a soul|
    the (?:
      drop-in|event|evening|session|workshop|roadshow|open day|display|meeting|community|audience|consultation|
      exhibition|response|feedback|reaction|reception|mood|room|survey|results?|outcome|themes
    )|
    feedback|consultation|reaction|comments|views|organisations|associations|unions|societies|clubs|groups|schools|
    teachers|governors|volunteers|householders|supporters|objectors|opponents|employees|young people|passengers|players|
    members|they|themes|opinion|reception
  )
`;
const people = new RegExp(`\\b${crowd}\\b`, "i");
const there = regex.i`
  \b(?:was|were|has|have|had|been|which|and)? ?(?:met with|received|attracted|enjoyed|drew|commanded) (?:
    (?:very |near-)?(?:
      overwhelming|strong|universal|widespread|general|unanimous|broad|considerable|wide|enthusiastic|much|fierce|stiff|
      significant
    )
  \ )(?:public |local |community )?
  (?:support|approval|enthusiasm|backing|welcome|praise|opposition|hostility|resistance|criticism)\b
  (?! (?:from|by) (?:the |our |its )?(?:[a-z]+ (?:team|service)|officers|staff|HR\b))|
  \bthere (?:was|were|has been|is|are) (?:an? |some |much |no doubt |great )?(?:
    (?:
      very|real|clear|strong|widespread|overwhelming|considerable|general|warm|understandable|broad|good|huge|genuine|
      wide|deep|great|little|much|some|significant|universal|near-universal|strongly|overwhelmingly
    )
  \ ){0,3}(?:
    positive|warm|enthusiastic|negative|hostile|response|support|anger|opposition|welcome|enthusiasm|approval|agreement|
    appetite|concern|dismay|hostility|backing|praise|resistance|outcry|reaction|reception|unhappiness|excitement|
    consensus
  )
`;
const generality = regex.i`
  \b(?:
    full of|glowing|unstinting|could not (?:say|speak|praise|have been)|to a (?:man|woman)|as one|(?:they|all) loved|
    dead against|most|overwhelming(?:ly)?|general(?:ly)?|nearly everyone|almost everyone|everyone|everybody|all(?: of)?|
    broad(?:ly)?|nothing but|very|warm(?:ly)?|majority|unanimous\w*|universal\w*|without (?:demur|exception|dissent)|
    strong(?:ly)?|hugely|widely|widespread|the public|clear(?:ly)?|nobody|no one|largely|mostly|virtually|in the main
  )\b
`;

const setAside = regex.i`
  \b(?:
    (?:letters?|replies|views|opinions|voices|comments|some|others|those)
    \ (?:the other way|of (?:the other|another) (?:kind|mind)|to the contrary|who did not|that did not)\b[^.;]{0,60}\b
    (?:file|seen|kept|held|office|request|repeat(?:ed)?|recorded|listed|noted)\b|
    (?:contrary|other|opposing|opposite|adverse) (?:views|opinions|replies|letters|comments)\b[^.;]{0,40}\b
    (?:need not|not (?:be )?(?:repeated|set out|given)|on (?:the )?file|in the office|kept|on request)\b|
    (?:the (?:rest|others|remainder|objectors)|those against|opponents) (?:said|made|raised|put|had) (?:much )?
    (?:what|the usual|nothing|little|only|more of the same)\b|
    (?:letters?|replies|representations|submissions|views|comments|responses|those|arguments|points|people)
    \ (?:taking|on|for|from|of|putting|made by|arguing|that take|who take|who took) (?:the )?
    (?:other|opposite|contrary|opposing|another)(?: side| view| way| line| camp)?\b[^.;]{0,40}\b
    (?:can|may|are|is|will|have|need)\b[^.;]{0,24}\b
    (?:looked up|read|found|seen|consulted|inspected|website|file|portal|record|elsewhere|not|kept)|
    (?:the )?(?:rest|others|remainder|other side)(?: of the (?:letters|replies|responses))? (?:can|may|will) be
    \ (?:read|found|seen|looked up|consulted|inspected)|
    other (?:views|comments|opinions|points|matters|issues|replies)(?: were| are)?(?: also)?
    \ (?:expressed|made|received|raised|noted|voiced)|
    (?:need|needs?|will) (?:say|be said|detain|not detain|dwell)[^.;]{0,20}(?:no more|no further|nothing)|
    (?:
      objections?|criticisms?|grumbles?|mutter\w+|niggles?|moans?|gripes?|quibbles?|concerns|negative comments|
      opposing views|other replies|complaints|those against|replies against|dissenting (?:voices|views)
    )\b[^.;]{0,40}\b(?:
      (?:is|are|were|was|be) (?:\w+ )?(?:in|on|kept (?:in|on)) (?:a |the )?(?:file|record|filing)|
      (?:are|were|is|was|have been|has been) (?:
        not (?:gone into|set out|reported|summarised|reproduced|included|repeated|listed)|left out|omitted|set aside|
        discounted|disregarded|available on request|held (?:by|on)
      )|
      need not|can be (?:discounted|disregarded|ignored)
    )|
    (?:concerns|objections|doubts|reservations|criticisms?|worries|some (?:dissent|opposition|objections?))
    \ (?:was|were|had been) (?:\w+ )?(?:voiced|raised|expressed|made|heard|received|aired),? but|
    (?:quotations?|quotes|comments|remarks) (?:from|by|of) (?:\w+ ){0,2}
    (?:satisfied|happy|pleased|delighted|grateful|contented|unhappy|angry|dissatisfied)|
    (?:among|amongst|some of|typical of|typical) (?:the )?(?:comments|replies|remarks|responses|quotations)
    (?: (?:received|made|were))? (?:were|was|included?|are)|
    (?:comments|replies|remarks) (?:received )?included [“"']|
    of (?:those|the (?:\w+ )?(?:respondents|people|residents)) who
    \ (?:agreed|supported|approved|favoured|objected|opposed|disagreed|liked|were in favour|were against)|
    which engaged with|
    (?:all of which|which all|all) (?:point(?:s|ed)?|lead(?:s)?|lend(?:s)? (?:weight|support)) (?:to|towards)|
    (?:to give|gives?|giving) (?:the|a) flavour|
    (?:consultation|engagement|survey|feedback|exercise)\b[^.;,]{0,40}\b
    (?:supports?|supported|endorse[sd]?|bears? out|bore out|confirm(?:s|ed)|vindicate[sd]?|backs?|backed)
    \ (?:the|this|our|what|that) (?:\w+ ){0,2}
    (?:recommendations?|proposals?|approach|scheme|plan|option|course|is proposed|view|case)
  )
`;

/** Answers with their numbers, or a body that is named with its letter. */
const numbered = regex.gi`
  (?<![\d/.:])\d[\d,]*(?![\d]*\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am\b|pm\b|a\.m|p\.m|[:/]))
  (?:\s?%| per cent)?
`;
const dates = regex.gi`
  \b\d{1,2}(?: and \d{1,2}| to \d{1,2})? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*(?: \d{4})?|
  \b(?:19|20)\d\d(?:[/–—-]\d\d)?\b|^\W*\d+(?:\.\d+)*\.?\s|
  \b(?:paragraphs?|section|appendix|table|question|item|option|phase)s? \d+(?:\.\d+)*
`;

/** What a block reports of a consultation, or `undefined` where it is about something else. */
export function hearsIn(block: BlockView): HeardFact | undefined {
  const { role, zone, kind } = block;
  if (zone === "quoted" || zone === "backgroundPapers" || kind === "heading") return undefined;
  const own = role === "consultation";
  if (!own && block.hits(consultationCues).length === 0 && block.hits(flourishCues).length === 0) return undefined;
  if (!own && !consulted.test(block.text) && !those.test(block.text)) return everybodyIn(block);
  const bare = block.text.replace(idle, " ");
  const both = (block.text.match(eachCamp)?.length ?? 0) > 1;
  const said = block.sentencesWith(own ? answerCues : consultationCues).flatMap(({ start, end, text }): Heard[] => {
    const gush = gushes(text) ?? (own ? flourishes(text) : undefined);
    if (gush) return [{ side: gush, at: { start, end }, words: shortened(text, 80), general: false, gushing: true }];
    const told = text.replace(oneVoice, "It");
    const plain = sideOf(told, own);
    const within = ({ start: at }: { readonly start: number }) => at >= start && at < end;
    const side =
      plain ??
      (own && !unasked.test(text)
        ? takesSide(told, block.hits(gladCues).some(within), block.hits(crossCues).some(within))
        : undefined);
    if (!side || (side !== "set" && answered(text, block.text.slice(end, end + 90)))) return [];
    return [
      {
        side,
        at: { start, end },
        words: shortened(text, 80),
        general: !plain ? false : side === "set" ? firm.test(text) : generality.test(text),
        ...(readElsewhere.test(text) ? { elsewhere: true as const } : {}),
      },
    ];
  });
  return {
    said,
    for: forWords.test(bare) || both,
    against: againstWords.test(bare) || both,
    counted: (block.text.replace(dates, " ").match(numbered)?.length ?? 0) >= 2,
    tallies: kind === "cell" && block.text.length < 40,
  };
}

/** One council, one member or one letter is no crowd. */
const oneVoice = regex.g`
  \b(?:
    [Tt]he (?:parish|town|community|county|district|borough|city|neighbouring|village) council|
    [Tt]he (?:local |ward )?(?:ward )?(?:councillor|member)|
    [Oo]ne (?:respondent|resident|objector|letter|reply|trader|parent|tenant)
  )\b(?!['’])
`;
/** The replies themselves stand in an appendix or a table. */
const readElsewhere = /\b(?:[Aa]ppendix|[Aa]nnexe?|[Tt]able|[Pp]aragraphs?|[Ss]ections?) (?:[A-Z]\b|\d)/;

/** Where nobody was consulted, what everybody is said to feel. */
function everybodyIn(block: BlockView): HeardFact | undefined {
  const said = block
    .sentencesWith([consultationCues, flourishCues])
    .filter(({ text }) => speaksForEverybody(text))
    .map(({ start, end, text }) => ({
      side: "for" as const,
      at: { start, end },
      words: shortened(text, 80),
      general: false,
      gushing: true as const,
    }));
  return said.length > 0 ? { said, for: false, against: false, counted: false, tallies: false } : undefined;
}

/** "Those who preferred closure said … Those who preferred another operator …": each camp is given its say. */
const eachCamp = regex.g`
  (?:^|[.;:] )(?:[\d.]+ )?(?:Those|People|Respondents|Residents) who (?:
    preferred|favoured|supported|opposed|chose|wanted|objected|agreed|disagreed|
    were (?:for|against|in favour|opposed|content|unhappy)|would (?:keep|close|prefer)
  )\b[^.;]{3,120}?\b
  (?:said|gave|wrote|thought|argued|mentioned|cited|pointed|asked|most often|did so|felt|feared|were concerned)\b
`;

/** The other side is told too: in the sentence itself, by its number, or in the next. */
const answered = (sentence: string, next: string): boolean =>
  regex.i`
  ; (?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|others|the (?:rest|others|remainder))
  \ (?:asked|wanted|preferred|said|were|was|did|had|chose|thought|favoured)\b|
  ^(?:[\d.]+ )?All (?:of the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) (?:[a-z]+ ){0,2}
  (?:respondents|replies|responses|households|letters|representations|who (?:replied|responded))\b
`.test(sentence) ||
  eachCounted.test(sentence) ||
  outOfAll.test(sentence) ||
  fewSay.test(sentence) ||
  regex`
    ^\s*(?:
      (?:There were |We received )?[Nn]o (?:other |formal |letters? of )?
      (?:objections?|opposition|support|adverse (?:comments?|replies)|representations against)\b|
      (?:None|Nobody|No one) (?:objected|was against|opposed)|
      Those who (?:did not|disagreed|opposed|objected|were against|took the (?:other|opposite) view)|
      The (?:others|rest|remainder)|Others
    )\b
  `.test(next);

/** "Six supported the order, two objected and one was neutral": each side has its number, in words too. */
const count = oneLine`
  (?:
    one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|none|
    \d[\d,]*
  )
`;
const stance = oneLine`
  (?:
    supported|supporting|in (?:support|favour)|favoured|agreed|welcomed|for|objected|objecting|opposed|opposing|against|
    disagreed|neutral|undecided|unsure|(?:had|gave|expressed|offered) no (?:view|comment|opinion|preference)|did not
  )
`;
const eachCounted = regex.i`
  \b${count}(?: [a-z]+){0,4} ${stance}\b[^.;]{0,80}(?:, |,? and |,? but |,? while |,? with )${count}(?: [a-z]+){0,4}
  \ ${stance}\b
`;
/** "The majority (71 of 98) opposed it": so many of all, and the rest did not. */
const outOfAll = /\b\d[\d,]* (?:out )?of (?:the |all |all the )?\d[\d,]*\b/;
/**
 * "Most were against it, although a small number understood the reasons": what the fewer said is told in the same
 * breath.
 */
const fewSay = regex.i`
  \b(?:although|though|but|while|whilst|whereas|however),? (?:there (?:was|were) (?:also )?)?
  (?:(?:a|one|the|quite a|only a) )?(?:
    (?:very )?small (?:number|minority|group)|few|handful|minority|couple|number|some|several|most|many|half|nearly all|
    almost all|others?|one or two|two or three|one|two|three|four|five
  )\b(?: of (?:them|these|those|the|respondents|residents|parents|people)(?: [a-z]+)?| [a-z]+){0,3} (?:
    underst(?:ood|and)|accept(?:s|ed)?|acknowledged?|recognised?|saw|see|felt|thought|said|welcomed?|support(?:s|ed)?|
    agreed?|favoured?|opposed?|objected?|disagreed?|preferred?|wanted?|were|are|was|did|raised|asked|expressed|had
  )\b
`;

/** Outside its own section, a block speaks of a consultation where it speaks of answers. */
const consulted = regex.i`
  \b(?:
    respondents|consultees|the (?:public|statutory )?consultation|
    consultation (?:ran|was (?:held|opened|carried out)|took place|opened|closed)\b(?![^]{0,400}\d (?:people|replies|
    agreed))|replies (?:to|were|received)|
    responses (?:to|were|received|to the)|
    feedback (?:
      from|on|about|received|gathered|given|so far|
      (?:was|is|has been) (?:\w+ )?(?:positive|favourable|negative|good|encouraging|mixed|supportive|critical)
    )|
    the (?:response|reaction|reception) (?:(?:from|of|to) [^.;]{3,40} )?(?:was|has been|is) (?:\w+ )?
    (?:positive|favourable|enthusiastic|encouraging|supportive|negative|hostile)|
    the public back|(?:cards|forms|questionnaires|slips) (?:were|was) (?:filled|returned|completed|handed)|
    (?:who )?filled in a (?:card|form)|there were [\d,]+ replies|exhibition was held|letters came in
  )\b
`;
/** A sentence about those who answered. */
const those = /(?:^|[.!?] |\d )Those (?:who (?:wrote|replied|answered|responded)|(?:for|against) the)\b/;
const firm = /\b(?:file|discount|disregard|not (?:set out|reported|summarised)|need (?:say|not))/i;

function sideOf(sentence: string, own: boolean): Heard["side"] | undefined {
  if (unasked.test(sentence)) return undefined;
  if (setAside.test(sentence) && (own || people.test(sentence))) return "set";
  const bare = sentence.replace(idle, " ");
  const [pro, con] = [forWords.test(bare), againstWords.test(bare)];
  if (pro === con) return undefined;
  return there.test(sentence) || subject.test(bare.replace(bodies, " ")) ? (pro ? "for" : "against") : undefined;
}

/** "The Tenants' Federation": bodies by their names are no crowd. */
const bodies = regex.g`
  \b(?:[A-Z][\w'’-]+ ){1,4}
  (?:Association|Chamber|Committee|Council|Federation|Forum|Group|Panel|Partnership|Society|Trust|Union)\b
`;

/** The crowd comes before what it is said to feel, and may be named by what it is of. */
const subject = new RegExp(`\\b${crowd}\\b[^;:]{0,90}?${"(?:"}${forWords.source}|${againstWords.source})`, "i");
/** Nobody has been asked, or what is to come. */
const unasked = regex.i`
  \b(?:
    (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) of (?:its|the|our|their) (?:\w+ )?
    \w+\b[^.;]{0,60}\b(?:and|but|while) (?:one|two|three|four|five|the (?:other|rest)|another|others)\b|
    some (?:respondents|residents|people|of (?:the|those))\b[^.;]{0,90}\bothers\b(?! had)|
    (?:nobody|no one) (?:wrote|replied|responded|commented|answered)|either for or against|will be|is to be|are to be|
    would be (?:consulted|asked)|no (?:consultation|responses|replies|objections?)|not (?:been )?consulted|must consult|
    should be consulted|
    were (?:asked|invited) (?:to|if|whether|for)\b
    (?![^.;]*\b(?:and|but) (?:were|could|they|all|most|loved|said|did|would)\b)|
    duty to
  )\b
`;
