import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Words for going on as now, or for saying no: the course against which every other is measured. */
const present = regex.i`
  \b(?:
    do(?:ing)? (?:nothing|minimum|the minimum)|do-(?:nothing|minimum)|status quo|
    sit(?:ting)? (?:tight|(?:back )?on (?:our|its|the|their) hands|it out)|wait(?:ing)? and see|
    let(?:ting)? (?:matters|things) (?:lie|drift|be)\b|(?:take|impose|make) no|
    no (?:further |other )?(?:
      amendments?|change|action|award|increase|order|sale|scheme|rise|grant|contract|extension|policy|longer|fund|
      steps?|sanctions?|intervention|measures?|investment|disposal|reduction|replacement
    )|
    (?:nil|zero|0(?:\.0+)?%) (?:increase|rise|growth|change|uplift)|gwneud dim|dim newid|parhau (?:fel|â|gyda)|
    dismiss\w*|stand(?:ing)? still|standstill|unchanged|business as usual|
    as (?:
      now|at present|before|they are|it is|we are|it stands|(?:in |for )?20\d\d|
      (?:in |for )?(?:last|this) (?:year|season|summer|winter)
    )|
    at present|present|current(?:ly)?|existing|continu\w+|carry(?:ing)? on|go(?:ing|es)? on (?:with |as |[a-z]+ing\b)|
    hold(?:ing)? (?:it|on to)\b|
    hold(?:ing)? (?:the|it|them|these|all|both) (?:[a-z]+ ){0,3}(?:empty|vacant|idle|unlet|unused|in reserve)\b|
    hold(?:ing)? (?:the|our|this|each) [a-z ]{3,30} to (?:(?:the|its|their|his|her) )?(?:present |existing |current )?
    (?:contracts?|leases?|agreements?|terms|covenants?|obligations?|bargain)\b|
    (?:hold|peg|pin)(?:ging|ning|ing)? (?:[a-z]+ ){1,4}(?:at|to) (?:(?:the|their|its|this|last|today['’]s) )?
    (?:[a-z]+(?:['’]s)? )?(?:(?:in |for |of )?20\d\d(?:[/–-]\d\d)? )?(?:levels?|rates?|figures?|scales?|prices?|amounts?)\b|
    hold(?:ing)? the (?:[a-z]+ )?(?:
      site|land|buildings?|propert\w+|assets?|plots?|fields?|freehold|fees?|charges?|rates?|rents?|prices?|tariff|
      budget|grant|posts?|level|line|shares|position
    )\b|
    (?:limp|soldier|struggle|muddle|plod|stagger|hobble|scrape|rub|patch)(?:ing|s)? (?:on|by|along|through)|
    mak(?:es?|ing) (?:do|no (?:further|other|new|more|change|provision|award|grant|order|extension))|retain\w*|
    retention|keep\w*|leav(?:e|es|ing)|remain\w*|maintain\w*|stay(?:s|ing)?|baseline|freez\w+|frozen|not to|
    not (?:proceed\w*|make|award|agree|approve|adopt|sell|renew|act)|declin(?:e|ing)|refus(?:e|al|ing)|
    reject(?:ion|ing)?(?= the)|make no|without a|(?:(?<!\b(?:the|year|month|week)[ -])end(?:s|ed|ing)?\b(?! of)|(?:stop|cease|withdraw|abolish)\w*)|lapse|unaltered|unamended|without (?:any )?(?:change|amend|alter)\w*|expire|defer\w*|wait\w*|
    rely on|go out again|take (?:it|the \w+) back|
    extend(?:ing)? (?:both|all|each|the|its|our|these) (?:\w+ )?(?:contracts?|leases?|licen[cs]es?|agreements?)|
    (?:when|until|till) (?:the |its |it|they)[\w ]{0,20}
    (?:fails?|breaks?(?: down)?|gives? (?:out|way)|wears? out|runs? out)
  )\b
`;

/** Does a text name the course of going on as now, or of refusing? */
export const namesPresent = (text: string): boolean => present.test(text);

/** The same in words that mean nothing else, for the text of options that are set out under labels of their own. */
const presentOnly = regex.i`
  \b(?:
    do(?:ing)? (?:nothing|minimum)|do-(?:nothing|minimum)|status quo|no change|no (?:further )?action|unchanged|
    business as usual|
    as (?:now|at present|is|they are|it is)\b|freez(?:e|ing) (?:the )?(?:council tax|precept|fees?|charges?|rents?|
    fares?)|carry(?:ing)? on|go(?:ing|es)? on (?:with |as |[a-z]+ing\b)|
    hold(?:ing)? (?:it|on to)\b|
    (?:limp|soldier|struggle|muddle|plod|stagger|hobble|scrape|rub|patch)(?:ing|s)? (?:on|by|along|through)|
    mak(?:es?|ing) (?:do|no (?:further|other|new|more|change|provision|award|grant|order|extension))|
    continu(?:e|ing|ation) (?:as|with|to|of|the)|
    (?:keep|retain|leav|maintain|stay)\w* (?:the|with|things|as|it|both|all|what)\b|declin(?:e|ing) to|
    refus(?:e|al|ing)|(?<!\b(?:does|did) )not (?:to )?(?:proceed|renew|award|approve|adopt)\w*|
    (?<!\b(?:do|does|did) )not (?:to )?agree\w*|
    (?:present|existing|current)
    \ (?:service|arrangements?|system|position|contract|policy|model|provision|level|hours|tariff|use)
  )\b
`;

/** Does the text say, before anything that speaks for or against it, that the option is to go on as now? */
export const namesPresentOnly = (text: string): boolean => presentOnly.test(text.split(weighing, 1)[0] ?? "");

/** What speaks for an option ("Merits: keeps the stalls open") is not what it is. */
export const weighing =
  /\b(?:(?:de|dis)?-?merits?|(?:dis)?advantages?|benefits|pros|cons|drawbacks|in (?:its )?favour|against)\b ?[:–—]/i;

/** Why there is no wider choice: law, a court, a market, or that the choice is made elsewhere. */
const excused = regex.i`
  \b(?:
    because|since|as (?:the|this|it|there)|duty|dut(?:y|ies)|must|statut\w+|law(?:ful)?|unlawful|court|ordered|
    required?|requires|legal\w*|regulations?|only one (?:bid|tender|offer|application|reply)|directed|no discretion|
    cannot|for the reasons?|reason for|not (?:open|lawful|possible)
  )\b
`;

/** Does the text say why there is no wider choice? */
export const isExcused = (text: string): boolean => excused.test(text);

/** What there is now comes to an end, whatever the Council decides. */
const ending = regex.i`
  \b(?:
    (?:will|would|does|did) not (?:be )?(?:seek|apply for|renew|extend|accept|agree to|offer)(?:ing)?
    \ (?:(?:a|an|any|the|its|this) )?(?:(?:further|new|present|longer) )?
    (?:renewal|extension|term|lease|contract|agreement|it)\b|
    (?:has|have) (?:given|served) (?:[a-z]+ ){0,2}notice (?:
      that it (?:will|would|intends|does|is)|to (?:leave|quit|end|terminate|withdraw|close|vacate)|
      of (?:termination|withdrawal|closure|its intention)
    )|
    (?:all|every|both|the last) (?:of the )?(?:options? to extend|extensions?)[^.;]{0,30}\b(?:used|taken|exhausted)|
    (?:contract|lease|agreement|licence|scheme|order|arrangement)s? (?:can|could|may) (?:not|no longer) be
    \ (?:extended|renewed|continued)|
    no (?:further|more) (?:extensions?|renewals?) (?:is|are|can|could)|
    (?:present|existing|current|old) [^.;]{3,40}\b(?:is|are) no longer
    \ (?:made|sold|supported|supplied|available|lawful|permitted|in force)|
    (?:scheme|grant|fund|duty|power|body|service|order) (?:was|has been) (?:abolished|repealed|wound up|dissolved)|
    (?:has|have) (?:ceased trading|gone into (?:administration|liquidation))
  )\b
`;

/** Does the text say that the present course ends of itself? */
export const endsPresent = (text: string): boolean => ending.test(text);

const noun = oneLine`
  (?:
    options?|courses?(?: of action)?|alternatives?|choices?|ways? (?:forward|ahead|of \w+)|possibilit(?:y|ies)|
    proposals?|models?
  )
`;
const single = regex.i`
  \b(?:only|just|but|merely|one and only|no more than|sole) (?:one |a single )?(?:\w+ )?${noun} (?:
    is|was|has|are|being|before|open|available|presented|put|developed|worked|considered|identified|remains|needs?|need|
    to|that|which|for
  )\b|
  \b(?:a single|one) (?:\w+ )?${noun} (?:
    (?:open|available|left) to (?:the )?(?:council|cabinet|(?:sub-)?committee|executive|board|panel|authority|members)|
    only|alone|is (?:now |here )?(?:put|presented|offered|before)|
    was (?:considered|developed|worked up|looked at|identified|examined)|
    has been (?:
      considered|developed|worked up|identified|looked (?:at|into)|examined|explored|costed|assessed|studied|appraised|
      pursued
    )
  )|
  \bthe only (?:one|${noun}) (?:\w+ )?
  (?:developed|considered|worked up|put forward|examined|identified|presented|costed|available|open|before|is|was)\b|
  \b(?:no|not any) others? (?:
    (?:\w+ )?${noun} |
    (?!\w*(?:effect|impact|harm|risk|issue|concern|breach|fault|need|interest|consequence|cost|group)s? )
    (?!\w+ (?:\w+ )?(?:been )?identified)\w+
  \ )?(?:was|were|has been|have been|is|are) (?:\w+ )?
  (?:considered|developed|worked up|looked at|identified|examined|put forward|costed|offered)\b|
  \bnothing (?:else )?to choose (?:between|from)|
  \bthe option (?:considered|examined|looked at|developed|explored) (?:was|is) to\b|
  \bothers? (?:have|has|were|was) not been worked up|\b(?:was|were) (?:also )?thought (?:of|about)\b|
  \b(?:has|have|was|were) not (?:been )?(?:offered|given|shown|asked to look at) any(?:thing|(?: other)? ${noun})
  \ (?:beyond|other than|but|except|besides)\b|
  \bonly (?:show|game) in town\b|\btake it or leave\b|
  \b(?:gives?|offers?|presents?|contains?|sets? out|puts? forward) (?:only |just |but )?(?:one|a single) ${noun}\b
`;
const presentLeftOut = regex.i`
  \b(?:
    do(?:ing)?[- ]nothing|leaving|keeping|staying|carrying on|continuing|retaining|no change|the status quo|status quo|
    a freeze|(?:the )?(?:present|existing|current) [\w ]{3,40}|business as usual
  )\b[^.;]{0,70}\b(?:
    (?:was|were|is|are|has been|have been|not|never) (?:not |never )?(?:been )?(?:
      examined|considered|costed|looked at|assessed|developed|pursued|modelled|offered|included|thought (?:of|worth)|
      an option|shown|compared|appraised|among|one of
    )
  )\b
`;
const denies = /\b(?:not|never|no longer)\b/i;

/** How many courses a passage names, and where it stops short. */
export type Shortage = "one" | "present";

/** What a sentence about options, wherever it stands, says of their number. */
export function shortageIn(sentence: string): Shortage | undefined {
  if (unwished.test(sentence)) return "present";
  const left = presentLeftOut.exec(sentence);
  if (left && denies.test(left[0]) && !isExcused(sentence)) return "present";
  if (
    single.test(sentence) &&
    !tellsApart.test(sentence) &&
    !isExcused(sentence) &&
    !namesPresent(sentence) &&
    aboutDecision.test(sentence)
  )
    return "one";
  if (
    paired.test(sentence) &&
    !announced.test(sentence) &&
    /\bor\b|:|\bbetween\b|\b(?:both|all) of which\b|\bonly in\b|\b(?:variant|variation|version)/.test(sentence) &&
    !namesPresent(sentence) &&
    !isExcused(sentence)
  )
    return "present";
  if (allEnd.test(sentence) && !isExcused(sentence)) return "present";
  if (ways.test(sentence) && !namesPresent(sentence) && !isExcused(sentence)) return "present";
  return undefined;
}

/** "Each of the three options ends the scheme", "there is no point in costing the present service". */
const allEnd = regex.i`
  \b(?:each|all|both|every one) of (?:the|these|them)(?: (?:two|three|four|five))? options?,? (?:would |will )?
  (?:ends?|clos(?:es?)|stops?|sells?|withdraws?|abolish(?:es)?|scraps?|demolish(?:es)?)\b|
  \b(?:no (?:point|purpose|sense|use|call|need) (?:in|to|for)|not worth|would be idle to|pointless to)
  \ (?:cost|pric|examin|consider|apprais|assess|model|compar|set)\w*(?: out)? (?:the (?:present|existing|current)
  \ (?:service|arrangements?|system|contract|provision|level|scheme)|doing nothing|the status quo|business as usual)\b
`;

/** "Option 3 is the only option that meets the standard": there are others, and that is what it has before them. */
const tellsApart = regex.i`
  \b(?:option|alternative|course|model|choice) (?:\d{1,2}|[A-H]|one|two|three|four|five|six) (?:is|was|remains)
  \ (?:therefore |thus |also |now )?the only (?:one|${noun}) (?:that|which|to|with|under which|in which)\b
`;

/**
 * "It is not among them, since nobody on the group wished it": that somebody would rather not is no reason to leave a
 * course out.
 */
const unwished = regex.i`
  \b(?:
    not (?:among|one of) (?:them|these|the (?:options|courses|choices))|
    (?:is|was|has been|have been) (?:left out|omitted|excluded|dropped)(?: of| from)?
  )\b[^.;]{0,40}\b(?:since|because|as|for)
  \ (?:nobody|no one|no member|none of|members?|councillors?|the (?:group|working party|panel|cabinet|leader|chair))
  \b[^.;]{0,40}\b(?:wish|want|care|like|ask|favour|interest)\w*
`;

/** Options of members, not of pupils, tenants or leases. */
const aboutDecision = regex.i`
  \b(?:
    members|council|cabinet|committee|councillors|executive|report|recommend\w*|considered|developed|worked up|
    presented|before|examined|looked at|explored|costed|appraised|identified|thought|agree|approve|alternatives?|
    put forward|way ahead|way forward|costed|option \d
  )\b
`;
const paired = regex.i`
  \b(?:the )?(?:two|three|four|only|2|3) (?:possible |available |main |realistic )?
  (?:options|courses(?: of action)?|alternatives|choices|possibilities)
  \ (?:open|available|before|are|considered|for|facing|put|to)\b|
  \b(?:are|remain|had?s?|have|sees?|face[sd]?) (?:only |just |but )?(?:two|2) (?:[a-z]+ )?
  (?:options|courses(?: of action)?|alternatives|choices)(?: [^.;:]{0,30})?:|
  \b(?:choice|decision|question) (?:is|lies|was|before \w+ is) (?:simply |only |therefore )?(?:one )?
  between\b[^.;]{3,80}\band\b|
  \b(?:asked|invited|free|able|left) to (?:choose|pick|decide) between\b|
  \b(?:variants?|variations?|versions?) (?:of|on) (?:the same|one|each other|option|a single)|
  \bdiffer(?:s|ing)? only in\b|
  \b(?:members|council|cabinet|committee) (?:have|has) a choice (?:of|between) (?:two|three|four)\b[^.;:]{3,50}
  (?:,|\bor\b) (?:both|all|each|either) of (?:which|whom)\b|
  \bthose are the (?:options|choices|alternatives)\b|
  \b(?:members|the (?:council|cabinet|committee)|cabinet|council) (?:must|may|can|could|should)
  \ (?:choose|pick|decide|opt) (?:between|either)\b
`;
/** "The Committee may choose between three options.": which, is said elsewhere. */
const announced = regex.i`
  \bbetween (?:the )?(?:following )?(?:two|three|four|five|six|[2-9]) (?:\w+ )?
  (?:options|courses(?: of action)?|alternatives|choices)
  (?: (?:in|at|from|set out|described|listed|given|below|above)\b[^.;,]{0,40})?[.:]?$
`;
const ways = regex.i`
  \b(?:two|three|four|five|six) (?:\w+ )?ways (?:to|of) (?:cut|reduc|clos|sell|charg|rais|spend|buil|outsourc|mak)
  \w*\b[^.]{0,90}\b(?:drawn up|put forward|considered|identified|pick|choose|set out|developed)\b
`;

/** The courses that a passage in the section for options names side by side; fewer than two where it names none so. */
export function coursesIn(text: string): readonly string[] {
  const marked = text
    .split(/(?:^|[\s;,:])\(?(?:[a-h]|[ivx]{1,4}|\d)[).]\s+/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (marked.length >= 2 && /(?:^|[\s;,:])\(?(?:[a-h]|[ivx]{1,4}|\d)[).]\s/.test(text)) return marked;
  const body = text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "").replace(/\.\s*$/, "");
  const pieces = body.split(/;\s*(?:or |and )?/);
  if (pieces.length >= 2 && pieces.every((piece) => piece.split(/\s+/).length <= 16)) return pieces;
  if (/[.;]\s/.test(body)) return [];
  const offered =
    regex`
    \b(?:may|can|could|might|either|are to|is to|options are|choose to|invited to|^(?:to )?[A-Z][a-z]+)\s([\s\S]{3,})$
  `.exec(body)?.[1] ?? "";
  const ors = offered.split(/,?\s+or\s+(?:to\s+)?/);
  return ors.length >= 2 ? ors : [];
}
