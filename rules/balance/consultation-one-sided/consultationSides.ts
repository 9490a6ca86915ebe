import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Everyday words that tell of a side where a section reports a consultation, and of nothing elsewhere. */
export const sidesCues = cues(
  "consultation-sides-cues",
  oneLine`
    uniformly|universally|unfailingly|without exception|to a man|to a woman|warmed to|with delight|with enthusiasm|
    with joy|with relief|goodwill|good will|gratitude|good wishes|with thanks|with praise|with offers|were thanked|
    were congratulated|were cheered|were clapped|speaker after|after another|one by one|came round|won over|
    changed their mind*|too happy|too glad|too pleased|are content|were content|was content|see the sense|
    sees the sense|see the point|sees the point|plumped for|can be discounted|may be discounted|be disregarded|
    took part|took the trouble|stronger points|better points|best points|strongest points|stronger case|better case|
    stronger arguments|better arguments|best arguments|what a difference|what a pleasure|what a joy|what a boon|
    what a godsend|what a relief|what a help|what a treat|how glad|how grateful|how pleased|how happy|how much it|
    how much the|how very much|how strongly|how deeply|how keenly|how much they|how badly|
    loud in|loud about|vocal in|vocal about|outspoken in|outspoken about|warm in|solid in|united in|clamouring|clamour|
    queueing up to|queuing up to|path to|been shy|made no bones|its praises|their praises|with feeling|in force for|
    loudest voices|the other way|who did not|that did not|another mind|other kind|the contrary|contrary views|
    other replies|against|reasons given|whatever doubts|misgivings|want|wants|told|made clear|made it clear|made plain|
    made it plain|made known|make clear|ruin|entitled to|bore out|bears out|borne out|bear out|winner|mandate|verdict|
    warmed to|taken to|turnout|turned out|thanks|misunderst*|misinformed|misled|noted|acknowledged|dissent*|critics|
    doubters|usual voices|usual suspects|ordinary|vocal|silent majority|on board|come out|came out|no difficulty|
    nothing against|opinion|postbag|voted with|vote of confidence|a few|a handful|some others|selection of|in the main|
    confirmed|confirms|showed that|shows that|revealed|found that|at one|strength of feeling|mood|by and large|clamour|
    demand for|crying out|can see|cannot see|see no|see the|saw no|letters of|cards of|say no|said no|said yes|rebuff*|
    echoed|chimed|outnumber*|swamped|drowned out
  `,
);

/** Words for being glad of something, in which a section on consultation reports nothing but what people felt. */
export const gladCues = cues(
  "consultation-glad-cues",
  oneLine`
    could hardly wait|could scarcely wait|could barely wait|can scarcely wait|right behind|sold on|hardly have been|
    thank you|went well|gone well|went down well|in no doubt|no doubt as to|talk of the town|excellent|brilliant|
    fantastic|wonderful|superb|marvellous|splendid|terrific|heartening|hearteningly|applause|applauded|ovation|cheers|
    top marks|full marks|high marks|well-wishers|well-wisher|cannot wait|could not wait|can hardly wait|impatient for|
    impatient to|counting the days|convinced|coincide with|coincided with|in tune with|in line with those of|concurred|
    concur with|chimed with|flying colours|resounding|ringing endorsement|great success|huge success|runaway|a hit with|
    struck a chord|captured the imagination|proud of|pride in|optimism|optimistic|hopeful|touched|inspired|heartwarming|
    heart-warming|charmed|won hearts|hearts and minds|long overdue|overdue|about time|breath of fresh air|a boon|
    a godsend|godsend|lifeline|gratitude|thankful|vote of thanks|jumped at|snapped up|queued up|flocked|packed|
    of one mind|as one|to a man|a chorus of|lapped up|embraced|hailed|saluted|complimented|compliments|complimentary|
    admired|admiration|good-humoured|upbeat|buoyant|wholehearted|wholeheartedly|heartily|taken to heart|right direction|
    direction of travel|a step forward|head in favour|at heart
  `,
);
/** Words for the opposite. */
export const crossCues = cues(
  "consultation-cross-cues",
  oneLine`
    a kind thing|a good thing|hardly anyone|scarcely anyone|victimised|victims of|betrayed|betrayal|ignored|robbed|
    cheated|let down|shut out|abandoned|forgotten|punished|penalised|booed|heckled|heckling|barracked|shouted down|
    in tears|tearful|despair*|heartbroken|heart-broken|devastated|devastation|insulted|insult|insulting|contempt|
    shambles|disgrace*|intolerable|scathing|savaged|panned|lambasted|derided|ridiculed|scorn*|mocked|laughed|groaned|
    sighed|winced|rebellion|revolt|mutiny|uphill|never forgive|fed up|sick of|sick and tired|tired of|had enough|
    enough is enough|at their wits|at the end of their tether|nobody present|nobody in the|not one person|
    not one resident|not a single|not one letter|no one present|nobody had a|no friends|few friends|scandal*|stitch-up|
    rip-off|robbery|tax on|killed off|kill off|nail in the coffin|last straw|slap in the face|death knell|disquiet|
    consternation|trepidation|anguish|distress|bemused|baffled|bewildered|incredul*|disbelief|exasperat*|irritat*|irate|
    livid|incensed|aggrieved|affronted|stung|seeth*
  `,
);

const group = oneLine`
  (?:
    (?:[\w'’-]+ )?(?:
      residents|people|tenants|parents|traders|shopkeepers|shoppers|businesses|users|customers|visitors|pupils|students|
      teachers|governors|carers|families|neighbours|villagers|townspeople|motorists|drivers|cyclists|walkers|commuters|
      passengers|members of the public|the public|landlords|leaseholders|householders|homeowners|volunteers|staff|
      employees|workers|unions|clubs|societies|associations|groups|charities|churches|parish councils|town councils|
      stakeholders|partners|providers|employers|farmers|players|patients|clients|respondents|
      (?!officers|others|members|matters|papers|numbers|letters|posters|answers|orders|offers|flyers|banners)[a-z]{3,}
      (?:ers|ists)|
      participants|attendees|consultees|callers|correspondents|opinion|
      the (?:trade|town|village|community|estate|neighbourhood|profession|sector|parish)|everyone|everybody|nobody|
      no one|(?:parishes|villages|wards|streets|halls)|those (?:who|from|present|attending|at|consulted|taking part)
    )
  )
`;
const sources = oneLine`
  (?:
    consultation|survey|poll|questionnaire|exercise|exhibition|drop-ins?|workshops?|feedback|responses?|replies|returns|
    postbag|letters|results?|meetings?|vote|ballot|engagement|comments|evidence|conversations?|correspondence|petition|
    focus groups?
  )
`;

const wantsIt = oneLine`
  (?:
    (?:all )?(?:
      sees? (?:the (?:sense|point|need|wisdom)|much|some good)|wants?|wanted|would like|wish(?:es|ed)?|prefer(?:s|red)?|
      like[sd]?|love[sd]?|back(?:s|ed)?|favour(?:s|ed)?|support(?:s|ed)?|agree[sd]?|approve[sd]?|welcome[sd]?|
      long(?:s|ed)? for|
      (?:is|are|was|were) (?:\w+ )?(?:
        behind|for|in favour|keen|content|happy|glad|pleased|ready|right behind|on board|at one|won over|
        looking forward|happy with
      )
    )|
    need(?:s|ed)?|crying out|clamour\w*|can(?:not)? see (?:the|no harm|nothing wrong)|
    ha(?:s|ve|d) (?:\w+ )?(?:
      warmed|taken|come round|no (?:difficulty|quarrel|problem|objection|complaint)|nothing against|
      come out (?:in favour|for)|said yes
    )|
    voted with their feet
  )
`;
const doesNot = oneLine`
  (?:
    (?:do|does|did|would) not (?:want|wish|like|see why|support|agree|care|believe|accept|trust)|
    (?:is|are|was|were) (?:\w+ )?
    (?:against|opposed|set against|up in arms|unhappy|dead against|hostile|running against)|
    oppose[sd]?|reject(?:s|ed)?|object(?:s|ed)?|dislike[sd]?|
    would (?:ruin|harm|destroy|damage|kill|hurt|close|finish|drive|cost|suffer|lose)|
    ha(?:s|ve|d) (?:\w+ )?(?:come out against|turned against|said no|no wish|no time|no faith)|
    see(?:s)? no (?:good|need|reason|sense|point|merit|case)|
    could (?:see|find) no (?:good|need|reason|sense|point|merit|case)
  )
`;
const tell = oneLine`
  (?:
    told|said|say|says|made (?:it )?(?:clear|plain|known)|make (?:it )?(?:clear|plain|known)|let it be known|written|
    wrote|rung|rang|showed|shows|show|confirmed|confirms|found|revealed|reveals|suggests?|indicates?|demonstrates?|
    left no doubt|is (?:clear|plain|evident|obvious)|are (?:clear|plain|agreed)
  )
`;

/** Any kind of people, by what they do: "swimmers", "allotment holders". */
const kindOf = oneLine`
  (?:^|[.,;:] |\b(?:[Tt]he|[Oo]ur|[Ll]ocal|[Mm]any|[Mm]ost|and) |\d )(?:[A-Z]?[a-z'’-]+ ){0,2}?[A-Za-z]+s
  (?: (?:of|in|at|from) [^.;,]{3,30}?)?
`;
/** Not what they said, but how loudly. */
const loudly = (whichWay: string): RegExp =>
  regex`
  ${kindOf} (?:have|has|had|were|are) (?:been )?(?:[a-z]+ ){0,2}?
  (?:loud|vocal|vociferous|outspoken|warm|united|solid|fulsome|unstinting|eloquent) (?:in|about) (?:their |its |his )?
  (?:[a-z]+ )?${whichWay}
`;

/** "Of 40 parents, most were …": how many asked, and no number of those who think so. */
const ofSoMany = (side: string): RegExp =>
  regex`
  \b[Oo]f (?:the |our |those )?(?:[a-z-]+|\d[\d,]*) ${group}\b[^.;,]{0,25},? (?:
    (?:nearly|almost|virtually) all|all but a (?:few|handful)|most|the (?:vast |great )?(?:bulk|majority)|
    a (?:large |clear |good |comfortable )?majority|by far the most
  ) ${side}\b
`;

const pro: readonly RegExp[] = [
  ofSoMany(wantsIt),
  loudly("(?:support|favour|backing|praise|approval|welcome|enthusiasm|wanting|how much they)"),
  regex`
    ${kindOf} (?:have|has|had|were|are) (?:been )?(?:
      clamouring for|queue?ing up to (?:say|tell|sign|praise|thank)|beating a path to|not been shy (?:about|of|in)|
      made no bones about (?:wanting|liking)|sung (?:its|the|their) praises|spoken with feeling of what it means|
      turned out in force for
    )|
    \bloudest voices (?:have been|were|are) (?:for|in favour)
  `,
  new RegExp(`\\b${sources}\\b[^.;]{0,40} ${tell}\\b[^.;]{0,60} ${wantsIt}\\b`, "i"),
  new RegExp(`\\b${group}\\b[^.;:]{0,70} ${tell}\\b[^.;]{0,50} ${wantsIt}\\b`, "i"),
  regex.i`
    \b${group}\b(?: [\w'’-]+){0,6}? ${wantsIt}
    (?: (?:more|fewer|less|of|in|to|the|this|it|with|behind|that|a|in|us|on)\b|[.,;])
  `,
  regex.i`
    \b(?:letters?|cards?|messages?|e-?mails?|words) of
    \ (?:thanks|praise|support|appreciation|encouragement|congratulation)
  `,
  regex.i`
    \b(?:warm|friendly|enthusiastic|rousing|kind|cordial|generous|ready|good) (?:welcome|reception|hearing)\b|
    \bthere (?:was|is|were|has been)\b[^.;]{0,50}\b
    (?:strong|wide|widespread|general|broad|real|clear|full|much|great|considerable) (?:
      agreement|support|consensus|enthusiasm|approval|backing|appetite|warmth|(?:public |local )?demand|
      interest in the (?:idea|scheme)
    )\b
  `,
];

const con: readonly RegExp[] = [
  ofSoMany(doesNot),
  loudly("(?:opposition|objections?|condemnation|criticism|complaints?|protest|anger|hostility)"),
  new RegExp(`\\b${group}\\b[^.;:]{0,70} ${tell}\\b[^.;]{0,50} ${doesNot}\\b`, "i"),
  new RegExp(`\\b${group}\\b(?: [\\w'’-]+){0,5}? ${doesNot}\\b`, "i"),
  regex.i`
    \b(?:hostile|frosty|icy|stormy|cool|cold|rough|angry|poor) (?:welcome|reception|hearing|reaction|response)\b|
    \ball manner of (?:complaints|objections|grievances)\b|
    \b(?:letters?|cards?|messages?|e-?mails?) of (?:complaint|protest|anger)\b
  `,
];

const better = oneLine`
  (?:the |by far the |much the |far )?(?:
    stronger|better|best|strongest|weightier|
    more (?:telling|thoughtful|reasoned|considered|persuasive|sensible|convincing)
  )
`;
/** One side is said to argue better, or to feel more than can be told. */
const weighed: readonly RegExp[] = [
  regex`
    \b(?:[Tt]hose|[Ll]etters|[Rr]eplies|[Oo]bjectors|[Ss]upporters|[Oo]bjections|[Cc]omments|[Rr]epresentations|[Oo]nes)
    \b[^.;]{0,40}? (?:makes?|made|has|have|had|put|puts|gave|give) ${better}
    \ (?:points?|case|arguments?|reasons?|of the (?:argument|case))\b
  `,
  regex.i`
    \b(?:plain|clear|evident|obvious|apparent|left no doubt|see|seen|show|shows|showed|tell|tells|told)
    \b[^.;]{0,30}\bhow (?:strongly|deeply|keenly|much|badly|bitterly) (?:the |they|people|local )?(?:\w+ )?
    (?:feels?|felt|minds?|cares?|wants?|wanted|resents?|objects?|opposed?)\b
  `,
];

const adverse = oneLine`
  (?:
    objections?|objectors|negative (?:responses?|comments|replies|feedback)|critics|criticisms?|
    critical (?:comments|replies)|opponents|opposition|dissent\w*(?: voices)?|doubters|detractors|complaints|
    hostile (?:comments|replies)|those (?:against|opposed|who (?:objected|opposed|disagreed|were against))|
    opposing (?:views|voices)|
    letters? (?:taking|of|putting|on) (?:the )?(?:other|opposite|contrary|objection)\w*(?: \w+)?|
    replies (?:against|the other way)|the (?:other|opposite|contrary) (?:view|side|case|camp)|concerns|reservations|
    doubts
  )
`;
const brushedOff: readonly RegExp[] = [
  regex`
    \b(?:[Tt]hose|[Pp]eople|[Rr]esidents|[Rr]espondents|[Rr]eplies|[Ll]etters) (?:who |that |which )?
    (?:plumped|opted|voted|wrote|argued|asked|spoke|came out|stood|were|chose|preferred|held out|spoke up)\b[^.;]{0,50}?
    \ (?:can|may|could|should|might|need not) (?:safely |all |largely |mostly |surely )?be (?:
      discounted|disregarded|ignored|set aside|put aside|left out|forgotten|passed over|taken (?:too )?seriously|
      given (?:much|any|great) weight
    )\b
  `,
  regex.i`
    \b${adverse}\b[^.;]{0,90}\b(?:
      misunderst\w+|misinform\w+|misconceptions?|misapprehensions?|scare-?mongering|rumours?|repetitive|misled|mistaken|
      ill-?informed|had not (?:read|seen|understood|been to)|did not understand|entitled to (?:their|an|his|her)|
      of course|the usual|as (?:ever|always|usual|expected)|vocal|small (?:number|minority|group)|(?:a )?handful|few\b|
      few in number|organised|orchestrated|same (?:hand|people|few)|do not live|live (?:outside|elsewhere)|
      outside the (?:area|parish|borough|town|ward|district)|from (?:outside|elsewhere)|
      did not (?:alter|change|affect|amount|carry|outweigh|detract|spoil)|
      (?:has|have) been (?:
        noted|acknowledged|answered|filed|given a reply|dealt with(?: separately)?|replied to|responded to|
        put (?:aside|by)
      )|
      (?:is|are|was|were) (?:duly |politely )?(?:noted|acknowledged|answered|filed|held by|outnumbered|drowned out)|
      self-interest\w*|vested|nimby\w*|predictable|emotional|unrepresentative
    )
  `,
  regex.i`
    \b(?:
      usual (?:small )?(?:
        voices|suspects|objectors|complainants|few|crowd|handful|band|clutch|names|
        group of (?:objectors|residents|critics|complainants)
      )|
      (?:few|those|people|residents|handful) who (?:objected|complained|opposed|disagreed)[^.;]{0,20} (?:have|has|had)
      \ (?:their|its) own (?:reasons|agenda|interests|axe|motives)|
      silent majority|vocal (?:minority|few|group)|
      (?:ordinary|sensible|reasonable|fair-minded|right-thinking|decent|hard-working)
      \ (?:residents|people|customers|users|members of the public|folk|householders|traders)
    )\b
  `,
  regex.i`
    \b(?:selection|sample|some|few|best|pick) of (?:the )?(?:\w+ )?
    (?:positive|favourable|supportive|kinder|warmer|best|good|encouraging|critical|negative)\b|
    \bthose (?:which|who|that) (?:approve|agree|support|favour|are in favour|were in favour|object|oppose)
    \w*\b[^.;]{0,50}\b(?:printed|appendix|annexed|attached|set out|quoted|below|shown|included|reproduced)\b
  `,
];

/** A count stands in it, both sides do, it tells what is to come, or it is one body's answer. */
const fair = regex.i`
  \b\d[\d,]*\s?(?:%|per cent|of\b|repl|respon|people|residents|letters|in favour|against|for\b|names|signatures)|
  \b(?:
    per cent|both|evenly|mixed|divided|whether|if (?:members|the)|will (?:be|have|run|go)|is to|are to|
    would be (?:asked|consulted)|unions?['’]? (?:response|reply)|statutory|section \d|for and against|pros and cons
  )\b|
  \b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of (?:the|its|our|their|those) (?:\w+ )?(?:\w+)
  \b|
  \b(?:six|seven|eight|nine|ten|eleven|twelve|two|three|four|five)
  \ (?:for|in favour|against|supporting|objecting|objections?|letters)\b
`;

/** A feeling has another beside it, or is nobody's. */
const mixed = regex.i`
  \b(?:
    but|although|though|while|whereas|however|less so|others|some|(?:fewer|more) than|or (?:not|neither)|
    asked (?:to|how|if|whether|for)|written to|invited|excellent (?:condition|links|access|examples?|service)|
    packed with|queued up to (?:ask|speak)|officers?|police|council(?:['’]s)? (?:is|was|has)|project (?:is|was)
  )\b
`;

/** The side that a sentence of a section on consultation takes, or "set" where it puts one by. */
export function takesSide(sentence: string, glad: boolean, cross: boolean): "for" | "against" | "set" | undefined {
  if (sentence.length > 320) return undefined;
  if (weighed.some((one) => one.test(sentence)) && !fair.test(sentence)) return "set";
  if (brushedOff.some((one) => one.test(sentence)) && !/\d/.test(sentence.replace(/appendix \w+/gi, ""))) return "set";
  if (fair.test(sentence)) return undefined;
  if (con.some((one) => one.test(sentence))) return "against";
  if (pro.some((one) => one.test(sentence))) return "for";
  if (glad === cross || mixed.test(sentence)) return undefined;
  return glad ? "for" : "against";
}
