import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { bounded, counted, judged, many } from "./vagueStates.ts";

/** A quantity in words: what is measured, and where the words stand in the sentence. */
export interface Vague {
  readonly about: "money" | "people" | "time" | "degree";
  readonly start: number;
  readonly end: number;
}

const size = oneLine`
  (?:
    (?:very |fairly |quite |relatively |extremely |really |rather |comparatively )?(?:
      significant|considerable|substantial|sizeable|sizable|modest|large|larger|small|smaller|minimal|marginal|
      negligible|healthy|worthwhile|appreciable|material|moderate|hefty|handsome|heavy|useful|tidy|big|slight|good|
      great|high|low|reasonable|limited|noticeable|fair
    )|
    some(?: additional| extra| further)?|a (?:certain|fair) amount of|a (?:good|great) deal of|a lot of|additional|
    a degree of|a level of
  )
`;
const money = oneLine`
  (?:
    costs?|savings?|sums?|expense|expenditure|outlay|income|receipts?|revenue|rent|amounts? of money|
    financial (?:benefits?|costs?|pressures?|risks?|implications?|impacts?|commitments?|savings?)|pressures?|investment|
    funding|contributions?|grants?|deficits?|shortfalls?|surplus(?:es)?|overspends?|underspends?|budget|subsid(?:y|ies)|
    liabilit(?:y|ies)|bills?|fees?|returns?|premium|price|reductions?|increases?|rises?|cuts?|growth|
    impacts? on (?:the )?budget
  )
`;
const sum = regex.i`
  \b(?:an? |the |any |of |at |with )?${size} (?:
    (?:
      one-off|ongoing|annual|capital|revenue|extra|additional|net|gross|initial|running|up-front|financial|overall|
      recurring|cost|budget|efficiency|cash|unbudgeted|new
    )
  \ ){0,2}${money}\b
`;
const sumOtherwise = regex.i`
  \b(?:
    costs? (?:us |the [Cc]ouncil )?(?:a (?:fair|good|tidy) (?:amount|bit|sum)|quite a (?:bit|lot))\b|
    (?:
      (?:go|goes|going|gone|went|come|comes|came|move|moves|moved) (?:up|down)|ris(?:e|es|ing|en)|rose|fall(?:s|en|ing)?|
      fell|increas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|
      grow(?:s|n|ing)?|grew|exceed(?:s|ed|ing)?(?= the)|uplift(?:s|ed)?|uprated?
    )\b[^.;,]{0,30}? by (?:an?|some) (?:certain|unspecified|unstated|undisclosed|undetermined|particular|modest enough)
    \ (?:amount|sum|figure|percentage|margin|proportion|rate)
    (?!
      \ (?:each|every|per|for (?:each|every)|(?:which|that) (?:is|was|will be) (?:set|given|shown|fixed|in)|set|fixed|
      laid|given|shown|agreed|linked|calculated|of \d|\()
    )|
    (?:saves?|saving|costs?|raises?|releas(?:es?|ing)|frees?(?: up)?|freeing(?: up)?|brings? in|needs?) some (?:more )?money|
    quite some (?:money|expense|cost|investment|spending)|
    (?:will|would|may|could|might) (?:not )?(?:be|prove) (?:very |quite |fairly |rather |relatively )?(?:
      cheap|expensive|costly|affordable|dear|considerable|significant|substantial|minimal|small|large|modest|negligible
    )|
    (?:costs?|savings?|income|outlay|expenditure|fees?|rents?|charges?|prices?) (?:\w+ ){0,6}?(?:
      (?:is|are|was|were|will be|would be|should be|may be) (?:\w+ly )?(?:
        considerable|significant|substantial|minimal|small|large|modest|negligible|low|high|affordable|broadly neutral|
        acceptable|reasonable
      )|
      compares? (?:\w+ )?(?:well|favourably|badly)
    )|
    (?:cost|save|raise|bring in|yield|generate|earn) (?:the council )?(?:
      rather |quite |a good deal |a great deal |a lot |considerably |significantly |substantially |much |somewhat |
      slightly |a little
    \ )(?:more|less)?|
    more than cover\w*|give or take|part of (?:which|this|it|the cost) (?:\w+ ){0,4}(?:recouped|recovered|met|funded)|
    most of (?:the|this)
    \ (?:cost|underspend|overspend|saving|budget|money|variance|income|funding|increase|grant|deficit|pressure)|
    (?:go|gone|going|went) (?:up|down)
    \ (?:slightly|a little|somewhat|considerably|significantly|sharply|a lot|steeply|modestly)|
    (?:broadly|more or less|roughly) (?:cost[- ]neutral|break[s-]? even|in balance|self-financing)|
    (?:a )?(?:small|large|significant|substantial|good) (?:part|proportion|share|element) of (?:the|this|it|which)|
    with a little from
  )\b
`;

const who = oneLine`
  (?:
    them|people|residents|respondents|replies|responses|objectors|objections|letters|comments|representations|
    consultees|traders|businesses|tenants|parents|users|members of the public|local people|households|attendees|
    visitors|complaints|supporters|staff|employees|concerns|submissions|emails|e-mails|signatures|landlords|
    (?:\w+ )?holders|(?:\w+ )?owners|drivers|carers|cyclists|walkers|pupils|shopkeepers|customers|families|participants|
    organisations|groups|neighbours|those who \w+
  )
`;
const number = regex.i`
  \b${many} (?:(?:local|the|these|other|individual|written|late|further|young|older|affected|such|our|nearby) ){0,2}
  ${who}\b
`;
const numberOtherwise = regex.i`
  \b(?:
    (?:was|were|has been|have been) (?:very |quite |fairly |reasonably )?(?:well|poorly|sparsely|thinly|lightly)
    \ (?:attended|supported|used|subscribed)|
    (?:the )?(?:response|turnout|take-up|attendance|uptake) (?:rate )?(?:was|has been|is)
    \ (?:very |quite |fairly |rather )?(?:good|high|low|poor|disappointing|encouraging|strong|modest|limited|small)|
    (?:a )?(?:good|high|low|poor|disappointing|encouraging|strong|modest|limited|large|small|healthy|steady)
    \ (?:response|turnout|take-up|attendance|uptake|level of interest)|
    some (?:chance|likelihood|possibility|risk|prospect) (?:of|that)
  )\b
`;

const time = regex.i`
  \b(?:
    (?:a bit of|something of|rather|quite) a (?:wait|delay|while|queue|gap|hold-up)|in due course|
    in the fullness of time|before (?:too |very )?long|at some (?:point|stage|time)(?: in (?:the )?[\w ]{3,20})?|
    in the (?:very )?(?:near|not (?:too|so) distant|foreseeable) future|
    (?:over|in|for) the (?:last|past) (?:little )?while|
    at a (?:later|future|suitable|convenient) (?:date|time|stage)|sooner or later|
    when (?:resources|time|funds|funding|capacity|circumstances|money) (?:allows?|permits?|is available)|
    as (?:and )?(?:soon|quickly) as (?:is |it is )?(?:possible|practicable|practical|resources allow|can be arranged)|
    in the coming (?:weeks|months|years?)|over the (?:next few|coming) (?:weeks|months|years)|
    (?:early|later|late|some ?time|at some point|soon) in the (?:new )?year|early (?:in the )?(?:next|new) year|
    later (?:this|in the) year
  )\b
`;
const timePlanned = regex.i`
  \b(?:
    (?:will|would|should|is to|are to|due to|expected to|likely to|hoped to|planned to) (?:\w+ ){0,5}?
    (?:shortly|soon|eventually|presently|in time|in a timely manner|in a while|some time)|
    (?:shortly|soon) (?:be|begin|start|after)|
    (?:take|last|need) (?:some|a long|a short|a considerable|a good|quite some|a little|a) (?:time|while|period)|
    for some time|in the next few (?:weeks|months|years)
  )\b
`;

const how = oneLine`
  (?:
    significantly|considerably|substantially|markedly|sharply|steeply|dramatically|steadily|greatly|massively|hugely|
    vastly|somewhat|noticeably|appreciably|slightly|marginally|modestly|a little|a lot|a good deal|a great deal
  )
`;
const change = oneLine`
  (?:
    risen|rose|rises?|fallen|fell|falls?|grown|grew|grows?|increased?|increases|decreased?|declined?|improved?|worsened|
    deteriorated|lengthened|shortened|dropped|reduced?|gone up|gone down|changed|slowed|exceeded|higher|lower|fewer|
    more|less|longer|shorter|better|worse|busier|dearer|cheaper
  )
`;
const degree = regex.i`
  \b(?:
    ${change} (?:very |quite |rather |fairly )?${how}|
    ${how} (?:${change}|(?:over|above|below|under) (?:budget|target|average|the))
  )\b
`;
const degreeOtherwise = regex.i`
  \b(?:an? )?(?:
    significant|considerable|substantial|sizeable|marked|sharp|steep|dramatic|steady|large|noticeable|worthwhile|useful|
    modest|slight|appreciable|big|small|huge|massive|healthy|welcome
  ) (?:rise|fall|increase|decrease|reduction|drop|growth|improvement|cut|decline|change|difference|gap|shift)
  \ (?:in|of|to|on|between)\b
`;

/** Turns of speech that stand where a figure would. */
const idiom = regex.i`
  \b(?:
    an? (?:consideration|factor|issue|problem|concern|nuisance) (?:on|at|in) (?:certain|some)
    \ (?:days|times|occasions|places|seasons)|
    a (?:great|good) many of (?:the|these|those|them|its|our)\b|
    (?:four|five|six|seven|eight|double)-figure (?:sum|bill|cost|saving|deficit|overspend|settlement|price)s?|
    sooner rather than later|(?:gone|going|go|goes|went) through the (?:roof|floor|ceiling)|
    by (?:quite )?a (?:fair|good|wide|healthy|comfortable|considerable|long) (?:margin|way|amount|bit|stretch|chalk)|
    (?:
      an arm and a leg|a pretty penny|a small fortune|a bob or two|a drop in the ocean|pots of money|next to nothing|
      a king['’]s ransom
    )|
    further down the (?:line|road|track)|
    (?:costs?|sums?|savings?|savings|bills?|outlay) of (?:some|any) (?:size|substance|note)|
    a bit of (?:a )?(?:slippage|saving|give|leeway|money|surplus|shortfall)|
    (?:go(?:es|ing)?|gone|went|come|came|crept|creep|risen|rose|fallen|fell|dropped|climbed) (?:(?:up|down) )?(?:by )?
    (?:quite |rather |more than )?a (?:good |fair |great )?(?:bit|little|touch|shade|lot|deal|amount)|
    (?:a small|a tiny|a sizeable|a substantial) (?:minority|majority)|
    (?:modest|high|low|heavy|light|substantial|small|large) so far
  )\b
`;
/** A sum that is called fair or tidy, and not given. */
const tidySum = regex.i`
  \b(?:an?|some|quite an?) (?:very |really |rather |quite |pretty )?(?:
    (?:
      tidy|bonny|bonnie|canny|braw|pretty|decent|goodly|fair|reasonable|respectable|serious|hefty|princely|handsome|
      stiff|steep|eye-watering|fat|good|large|nice
    ) (?:little |old )?(?:amount|sum|figure|whack|packet|slice|chunk|bit|bill|charge|penalty)(?: of (?:money|cash|it))?
    (?=[.,;)]|$| (?:
      and|but|in|at|over|would|will|to be|each|every|on|from|annually|a year|for (?:the|dis|re)|
      (?:to|off) (?:the|its|their|our|that|this) (?:[a-z]+ )?(?:costs?|bills?|budget|price|total|spending|rent|fees?)
    ))|
    (?:tidy|decent|serious|hefty|fair) (?:amount|bit|sum|chunk) of (?:money|cash|expense|cost)
  )|
  \b(?:an?|some|quite an?) (?:
    fair|good|certain|considerable|large|decent|reasonable|significant|substantial|modest|small|huge|great|limited|
    sizeable|generous
  )\ (?:amount|deal|bit|sum|quantity|volume|slice|chunk|measure) of (?:the )?(?:
    (?:officer|staff|extra|additional|new|further|senior|external|capital|revenue|up-?front|outside|agency) ){0,2}(?:
      capital|spending|spend|borrowing|outlay|debt|investment|time|hours|work|effort|overtime|travel(?:ling)?|training|
      equipment|maintenance|support|resources?|stock|land|space|demand|cover|reserves?|staffing
    )\b
`;
/** Money that will come from somewhere, at some time. */
const asAndWhen = regex.i`
  \b(?:costs?|sums?|bills?|money|funds?|funding|expense|outlay)\b[^.;]{0,40}\b
  (?:met|paid(?: for)?|found|funded|covered|settled|spent|borne|sought|raised|dealt with)
  (?: out of [^.;,]{3,30}| from [^.;,]{3,30})? (?:
    as and when|when(?:ever)? and (?:as|if|where)|if and when|somehow|one way or (?:another|the other)|
    by hook or by crook|out of (?:something|somewhere)|from somewhere
  )(?=[.,;]|$| (?:it|they|that) (?:can|arises?|come|comes|falls?|crops?)\b)
`;
const setByLaw = /\b(?:court|tribunal|Act|defined|fair (?:rent|value|price)|regulations?|reasonable costs)\b/;
const spell = /\b(?:for|in|over|within|after) (?:quite )?a (?:short|little|brief|long|fair) (?:while|spell|time)\b/i;

/** Words of law and of other trades, in which these words measure nothing. */
const termsOfArt = regex.i`
  \b(?:
    significant (?:weight|harm|decisions?|trees?|governance|control)|substantial (?:harm|weight|meals?)|
    less than substantial|(?:material|significant) (?:consideration|change of use|misstatement|planning)|
    material(?:ly)? (?:change|uncertain)|no (?:significant|material|substantial|additional)|
    not (?:significant|material|be significant)|where(?:ver)? (?:significant|material)|
    any (?:significant|additional|material|further)|(?:if|whether|should) (?:there|any|the)|
    unacceptable in (?:principle|planning terms|policy)|
    a (?:great|good) deal of (?:detail|information|guidance|care|thought)|range of costs? and [^.;]{0,30}pressures
  )\b
`;

/** What is to rise or fall by an unnamed amount. */
const foreseen = regex`
  \b
  (?:ought to|should|may|might|will|would|could|(?:is|are) (?:expected|likely|set|bound|thought) to|begin(?:s|ning)? to)
  \ (?:[a-z]+ ){0,2}?
  (?:pick up|improve|ease|rise|fall|recover|tail off|slip|drop|go up|come down|settle down|firm up|soften|drift|creep)
  (?: (?:up|down|off|back))?
  \ (?:somewhat|a little|a bit|a touch|slightly|a good deal|considerably|appreciably|towards the (?:back|tail) end)\b|
  \b(?:back|tail) end of (?:the|next|this) (?:financial )?(?:year|season|decade|winter|summer)\b
`;

/** Money, time or work of which a part is meant that nobody measured: "a portion of the money", "some slippage". */
const part = regex.i`
  \b(?:
    (?:a|some) (?:portion|proportion) of (?:the |this |that )?
    (?:money|sum|grant|funding|budget|cost|savings?|balance|reserve|income|work|time|programme)|
    (?:some|a certain amount of|a little|a degree of|an element of)
    \ (?:slippage|underspend(?:ing)?|overspend(?:ing)?|overrun|leeway|headroom|attrition)|
    (?:some|a little|a bit of) (?:extra|additional|further|more) (?:
      mileage|travel(?:ling)?|overtime|storage|cleaning|heating|printing|postage|training|equipment|furniture|software|
      cover|agency cover|maintenance|insurance|advertising|catering|security|wear and tear
    )|
    (?:an? (?:certain|small|modest|fair|further|tidy) (?:amount|sum)|(?:something|a little|a bit) (?:extra|more|over)?)
    \ ?(?:for|towards|to cover)
    \ (?:the )?(?:
      IT|ICT|equipment|furniture|training|travel|overtime|legal (?:fees|costs)|fees|repairs|removals?|contingenc(?:y|ies)|
      unforeseens?|cleaning|security|software|publicity|printing|staff\w*|maintenance|storage|insurance|set-?up
    )
  )(?= (?:on|in|of|at|by|for|and|may|might|will|would|could|should|is|are|has|was|will)\b|[,.;]|$)
`;

/**
 * The first quantity in words of a sentence. In sections where figures are expected every kind counts; elsewhere only a
 * sum that is to be spent or saved, and a date that is put off.
 */
export function vagueIn(sentence: string, expected: boolean, consultation: boolean, plan: boolean): Vague | undefined {
  if (termsOfArt.test(sentence)) return undefined;
  const people = expected
    ? (number.exec(sentence) ?? numberOtherwise.exec(sentence))
    : consultation
      ? null
      : voiced(sentence);
  if (people && (consultation || isVoiced(sentence))) return vague("people", people);
  const trend = expected && !/£ ?\d|\d ?%|\d per cent/.test(sentence) ? foreseen.exec(sentence) : null;
  if (trend) return vague("degree", trend);
  const turn = idiom.exec(sentence) ?? (expected || plan ? spell.exec(sentence) : null);
  if (turn && !/£ ?\d|\d ?%|\d per cent/.test(sentence)) return vague("degree", turn);
  const tidy = expected && !setByLaw.test(sentence) && !/£ ?\d|\d ?%/.test(sentence) ? tidySum.exec(sentence) : null;
  if (tidy) return vague("money", tidy);
  const sometime = !/£ ?\d/.test(sentence) ? asAndWhen.exec(sentence) : null;
  if (sometime) return vague("money", sometime);
  const later = putOff(sentence, expected || plan);
  if (later) return later;
  const spent =
    expected || commits.test(sentence) ? (sum.exec(sentence) ?? (expected ? sumOtherwise.exec(sentence) : null)) : null;
  if (spent) return vague("money", spent);
  const much = expected ? (degree.exec(sentence) ?? degreeOtherwise.exec(sentence)) : null;
  if (much) return vague("degree", much);
  const unmeasured = expected && !consultation ? part.exec(sentence) : null;
  if (unmeasured) return vague("degree", unmeasured);
  const loosely = expected && !consultation ? (counted.exec(sentence) ?? bounded.exec(sentence)) : null;
  if (loosely) return vague("degree", loosely);
  const heard = consultation ? crowdOnly.exec(sentence) : null;
  if (heard) return vague("people", heard);
  const state = expected ? judged.exec(sentence) : null;
  if (state) return vague("degree", state);
  const rough = expected
    ? /\b(?:most of (?:the|this)|(?:well|poorly) attended|some (?:chance|risk) (?:of|that))\b/i.exec(sentence)
    : null;
  return rough ? vague("people", rough) : undefined;
}

/** The time at which something is to be done, where it is no date. */
export function putOff(sentence: string, planned: boolean): Vague | undefined {
  const later = termsOfArt.test(sentence)
    ? null
    : (time.exec(sentence) ?? (planned ? timePlanned.exec(sentence) : null));
  return later ? vague("time", later) : undefined;
}

const crowdOnly = regex.i`
  \b${many}\b[^.;]{0,25}\b(?:
    said|felt|thought|wanted|asked|objected|supported|attended|came|replied|wrote|views?|support|opposition|interest|
    concern
  )\b
`;

const commits = regex.i`
  \b(?:
    there (?:will|would|is likely to|may) be|
    (?:will|would) (?:cost|save|bring|need|mean|result in|lead to|produce|incur|require)|cheap
  )\b
`;
const voices = regex.i`
  \b(?:
    objected|object|wrote|write|replied|responded|supported|support|opposed|oppose|complained|complain|attended|asked|
    said|felt|commented|expressed|signed|received|raised|came in|disagreed|agreed|favoured|preferred|concerned|against|
    in favour|in support|contacted|asking|asks?|want(?:s|ed|ing)? to know|rung|rang|telephoned|phoned|e-?mailed|
    writing in|
    complaining|objecting|(?:got|been|get|keep|kept) in touch|(?:told|tell|telling) us|pressing (?:for|us|officers)
  )\b
`;
const isVoiced = (sentence: string): boolean => voices.test(sentence);
const voiced = (sentence: string): RegExpExecArray | null => (isVoiced(sentence) ? number.exec(sentence) : null);

const vague = (about: Vague["about"], { index, 0: words }: RegExpExecArray): Vague => ({
  about,
  start: index,
  end: index + words.length,
});
