import { regex } from "../../../core/pattern/regex.ts";
import type { Hit } from "../../../core/rule/lexicon.ts";
import { groups, predecessors, rulers } from "../parties/politicalBodies.ts";
import { toldWhenAsking } from "./toldWhenAsking.ts";

interface Pledge {
  readonly start: number;
  readonly end: number;
  readonly manifesto: boolean;
  /** A national government's manifesto, which officers may have to report. */
  readonly national: boolean;
}

/** The words of a masked sentence that give a promise to voters as a reason. */
export function pledged(text: string): Pledge | undefined {
  if (others.test(text)) return undefined;
  const national = government.test(text);
  const manifesto = /\bmanifesto(?:s|es)?\b(?! for (?:walking|cycling|play|books|libraries|culture))/i.exec(text);
  if (manifesto) return keptAsPapers.test(text) || notTheirs.test(text) ? undefined : place(manifesto, true, national);
  const own =
    actorsPledge.exec(text) ??
    mandate.exec(text) ??
    elected.exec(text) ??
    returnedOn.exec(text) ??
    owedTo.exec(text) ??
    keptWord.exec(text) ??
    toldWhenAsking(text) ??
    onCards.exec(text) ??
    (fromTheCouncil.test(text) ? null : throughDoors.exec(text));
  if (own) return place(own, false, national);
  const poll = electoral.exec(text);
  // A promise that is neither a body's own nor of an election may be somebody's: for information.
  const bare = poll ? null : bound.exec(text);
  if (bare) return place(bare, false, true);
  if (!poll || atMeeting.test(text)) return undefined;
  const strong = promise.exec(text);
  if (strong) return place(strong, false, national);
  const weak = said.exec(text);
  if (weak && outcome.test(text) && !counting.test(text)) return place(weak, false, national || !electorate.test(text));
  // Voters in an officers' report are nearly always a reason; where no promise is named it is said for information.
  const voters = regex.i`
    \b(?:
      electorate|voters|electors|hustings|doorsteps?|ballot box|(?:those|people|residents|everyone) who voted|voted for|
      voted in
    )\b
  `.exec(text);
  return voters && (said.test(text) || because.test(text)) && !counting.test(text)
    ? place(voters, false, true)
    : undefined;
}

/** "Twelve members voted for the proposal": a vote in the room. */
const atMeeting = regex.i`
  \b(?:members?|councillors?|votes?|committee|cabinet|council)\b[^.;]{0,40}\bvoted for
  \ (?:the |this |an? |it\b)(?:officers['’] |substantive |original )?
  (?:proposals?|motion|amendment|recommendations?|resolution|report|grant|refusal|approval)?
`;

/** A word of promising beside the occasion of it, or the other way round: for information. */
export function doubtfully(text: string, hits: readonly Hit[], from: number): Pledge | undefined {
  const hit = hits.find(({ phrase }) => phrase.tier === "doubt");
  if (!hit || others.test(text) || counting.test(text) || !occasion.test(text)) return undefined;
  return { start: hit.start - from, end: hit.end - from, manifesto: false, national: true };
}

/** Votes, those who seek them, and those who won them. */
const occasion = regex`
  ¤|
  \b(?:
    got in\b|got us in|(?:present|its|their) majority|four more years|more years we|
    (?<!\b(?:[Cc]abinet|[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Mm]embers|[Pp]anel|[Ii]t) (?:is|are|was|were) (?:not |now )?)
    asked to choose|
    came in on|those now in|(?:through|to) every (?:door|house|home)|-day list|the count\b|
    chose (?:a fresh|change|last)|the contest|group['’]s plan|carried the|won the election|[Vv]oters|
    [Tt]he [Ll]eader['’]s|[Tt]he [Mm]ayor['’]s (?:\w+ )?(?:pledges|promises|list)|
    (?:of|all) (?:the )?(?:three|four|five|six|seven|eight|nine|ten|twelve) (?:promises|pledges|commitments)|
    pre-election (?:commitments?|promises?|pledges?)|now before (?:Cabinet|Council)
  )|
  \b(?:
    largest party|seats were won|the public\b|at the polls|from the campaign|every leaflet|on leaflets|leaflets?\b|
    electors|the coalition said
  )|
  \b(?:
    vot(?:e|es|ed|ers?)\b|elect(?:ed|ion|orate|ors)|campaign\w*|hustings|candidates?|ballot|polls?\b|office\b|
    returned to (?=office|power|the (?:chamber|council|[Tt]own [Hh]all)|[A-Z][a-z]+ Hall)|
    were returned(?! (?:to|by|with|undelivered|unopened|late))|
    (?<!\d[\w.]{0,4} |money |sum |deposit |form |it )was returned
    \ (?:to (?:power|office|the council)|on (?!time|the|\d))|
    platform|slate|manifesto|(?:ruling|majority|controlling|largest|winning) (?:group|party)|coalition|administration|
    leadership|new (?:[Ee]xecutive|[Cc]abinet)|[Pp]arty(?:['’]s)?|the [Ll]eader|the [Mm]ayor|
    members (?:can|are|were|have)|councillors|every door|letterbox|in (?:May|the spring|the run-up)|verdict|
    the people of|those who elected|will of the people|has spoken|have spoken
  )
`;

const place = (match: RegExpExecArray, manifesto: boolean, national: boolean): Pledge => ({
  start: match.index,
  end: match.index + match[0].length,
  manifesto,
  national,
});

/** Promises of nouns and verbs that are hardly anything else. */
const promise = regex.i`
  \b(?:
    promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|undertakings?|undertook|undertaken|assurances?|
    guarantee[sd]?|assured|breach of faith|bad faith with|pledge card|
    (?:
      gave|given|give|kept|keeps|keep|keeping|honou?rs?|honou?red|honou?ring|broke|break|breaks|makes good|made good|
      make good|true to|as good as
    )\b[^.;]{0,20}\b(?:words?|faith)|
    commit(?:ment|ments|ted|ting) (?!of (?:funds|resources))|swore|sworn|clear instruction|bargain|contract with|
    compact with|solemn
  )
`;

/** Words for telling and offering, which are promises only where something is to be done about them. */
const said = regex.i`
  \b(?:
    told|said|offer(?:ed)?|put to|put before|set (?:itself|themselves|out)|asked for|voted for|spoken|ruled (?:out|in)|
    item|prospectus|argument|platform|leaflets?|stood (?:on|for)|campaigned|heard|shown|backed|endorsed|chose|
    c[ao]me (?:in)?to
    \ (?=power|office|control|you\b|people|residents|voters|the (?:public|people|voters|town|country|electorate|polls))|
    sent here|wanted|called for|instructed|instruction
  )\b
`;
const outcome = regex.i`
  \b(?:
    would|will|is to|are to|now|makes? good|honou?rs?|keeps?|deliver\w*|reflects?|accordingly|in that light|therefore|
    in line with|consistent with|gives? effect|because|carries out|carry out|implements?|fulfils?|fulfil|meets?|met|
    this (?:report|proposal|scheme|option)|
    the (?:proposal|scheme|option|recommendation|restructure|specification|report)|officers have|retreat|go back on|
    going back on|drawn up|begins?|continues?|wish(?:es)? to
  )\b
`;
/** A reason, and not only a forecast. */
const because = regex.i`
  \b(?:
    because|accordingly|honou?rs?|deliver\w*|reflects?|in line with|gives? effect|fulfil\w*|implements?|carries out|
    therefore|as a result
  )\b
`;
/** How many votes and voters there are, and who they are: the facts of a poll. */
const counting = regex.i`
  \b(?:
    register(?:ed|s)?|registration|number of (?:voters|electors)|turnout|postal|proxy|identification|
    \d[\d,]* (?:voters|electors)|electors per|ratio|
    doorstep (?:collection|recycling|delivery|crime|lending|assessment|service|scam)s?|
    collected from (?:the|their) doorstep|eligib\w*|parish|ward boundar\w*|disabled voters
  )\b
`;

const electorate = regex.i`
  \b(?:
    electorate|electors|voters|votes|hustings|doorsteps?|ballot|polls?|elections?|country|support|office|power|slate|
    platform
  )\b
`;
/** A promise of members to people: who keeps it, or to whom it was made. */
const bound = regex.i`
  \b(?:
    members|councillors|leader|leadership|cabinet|executive|mayor|administration|group|party|¤+|residents|people|public|
    borough|town|city|county|district|we|team|they|May|spring
  )\b[^.;]{0,80}\b(?:
    promise[sd]?|pledge[sd]?|vow(?:s|ed)?|(?:gave|given|kept?|keeps|broke|break|honou?r\w*) (?:\w+ ){0,2}(?:word|faith)|
    undertook|(?:an|solemn|his|her|their|its) undertaking|assurances|mandate|manifesto|ticket|platform
  )\b|
  \b(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|undertaking|assurances?|mandate|word (?:was )?given|solemn \w+)
  \b[^.;]{0,80}\b(?:
    members|councillors|leader|leadership|cabinet|executive|mayor|administration|group|party|¤+|residents|people|public|
    borough|town|May|spring
  )\b
`;

/** When or of whom votes were asked. */
const electoral = regex.i`
  \b(?:
    (?:general |local |last |May |by-|council |mayoral |borough |county |recent |previous |spring )?elections?
    (?! (?:costs?|expenses|reserve|staff|of (?:a |the )?(?:chair|mayor|deputy|officers)|fees))|
    electorate|electors|voters|(?:at|before|after|since|during|until|in) the polls?|polling day|
    during the (?:contest|campaign)|(?:election|last|local|May|spring) campaign|in the campaign|on the campaign trail|
    campaigned on|hustings|doorsteps?|ballot box|(?:those|people|residents|everyone) who voted|voted for|
    (?:January|February|March|April|May|June|July|autumn|spring|election)['’]s (?:campaign|election|contest)|
    won (?:its|their|a|the) (?:majority|election|council|ward|seats?)|
    (?:sought|seek|seeking|stood for|standing for|won) (?:re-?)?election|
    election (?:address|leaflet|literature|prospectus|programme)|prospectus on which|
    campaign (?:promises?|pledges?|commitments?)|pledge cards?|
    (?:people|voters|residents) (?:of the \w+ )?have (?:spoken|decided|made their choice|had their say)|
    platform on which|(?:leaflets?|ticket|programme|platform) on which|(?:when|while) (?:\w+ ){0,3}votes? (?:was|were)|
    votes were|
    (?:ask|asked|asking|sought|seeking|canvass\w*|appeal\w*) (?:[a-z]+ ){0,3}(?:support|votes?|mandate|backing)\b|
    (?:came|come|coming|took|take|taking|swept|entered|returned|won|winning|elected) (?:in)?(?:to )?
    (?:power|office|control)\b|
    winning (?:slate|side|party|group|team)|stood for (?:election|office|the council)|
    put to the (?:country|people|voters)|asking for another term|last time round|
    told (?:people|residents|everyone|you|voters) (?:last|in|before) (?:May|the spring)
  )\b
`;

/** "The administration's promise", "the Leader gave his word", "¤ pledged". */
const actorsPledge = regex.i`
  (?<![A-Za-z])(?:
    ${rulers}|${predecessors}|the (?:leader|mayor|leadership|executive|cabinet|deputy leader)|councillors|members|
    ¤+(?: \w+)?|${groups}
  )(?:
    (?:['’]s?|s['’])? (?:\w+ ){0,2}?(?:pledges?|promises?|vows?|solemn word|election (?:commitments?|undertakings?))\b|
    (?: who)?(?: (?:has|have|had|also|repeatedly|publicly|solemnly|now|last year|in \w+)){0,2} (?:
      promised
      \ (?:voters|residents|people|the (?:public|electorate|borough|town|city|county)|that|to|a|an|no|more|free|in)|
      pledged(?! £| \d)|vowed|gave (?:his|her|its|their|a|an) (?:solemn )?(?:word|promise|undertaking|pledge|guarantee)|
      made (?:a|an|this|the|its|their|his|her) (?:solemn |clear |firm |public )?(?:pledge|promise|vow)|campaigned on|
      stood on|was elected (?:on|to (?!the (?:chair|committee|board|council)))|
      were elected (?:on|to (?!the (?:chair|committee|board|council)))
    )
  )
`;

const mandate = regex.i`
  \b(?:
    (?:electoral|popular|public|clear|democratic|strong|resounding|fresh|personal|overwhelming) mandate\b
    (?! (?:from|of) (?:the )?(?:union|ballot|board|trustees|members))|
    mandate\b[^.;]{0,20}\b(?:from|of|by) (?:the )?
    (?:people|electorate|voters?|residents|public|ballot box|borough|town|city|county|country|district|polls?)
  )
`;
/** "Were elected to cut the number of managers": elected in order to do something. */
const elected = regex.i`
  \b(?:was|were|been|are|having been|got) (?:re-?)?elected (?:(?:last \w+|in \w+|in \d{4}|with a majority) )?(?:
    on (?:a|the|its|their|this|that)\b|promising|pledging|because|in order to|having|
    to
    \ (?!(?:the|a|an|serve|represent|act as|chair|office|council|committee|fill|sit|membership|parish|posts?|vice|be)\b)
  )
`;
/** "The document on which most of the present Council was returned": what members stood on. */
const returnedOn = regex`
  \b(?:
    document|leaflets?|papers?|pages?|programme|prospectus|booklet|list|promises?|platform|plan|pack|card|pamphlet|
    words|undertakings?
  )\b[^.;]{0,30}? (?:on|by|with|for|under) (?:the strength of )?which
  \ (?:(?:most|many|half|a majority|the majority|the bulk|all) of )?(?:the |those |its |this )?(?:[a-z]+ )?(?:
    Council|Cabinet|members|councillors|[Aa]dministration|chamber|group|Leader|Mayor|Executive|those in charge|
    those now in (?:office|charge)|the majority|they|he|she|we
  )\b[^.;]{0,20}? (?:was|were|had been|has been|got|came) (?:re-?)?
  (?:returned|elected|voted in|chosen|sent|put in|in|to (?:office|power))\b
`;

/** "The pledge to cut fares, on which it was elected": a promise, and that those who made it owe their place to it. */
const owedTo = regex`
  \b(?:pledges?|promises?|commitments?|undertakings?|vows?|programme|offer|prospectus)\b[^.;]{0,80}?,?
  \ (?:on|by|with|for|thanks to) (?:the strength of )?which (?:
    it|he|she|they|we|
    the (?:[a-z]+ )?(?:Government|[Aa]dministration|party|group|Leader|Mayor|Cabinet|Executive|members|councillors)
  ) (?:was|were|had been|has been|got|came) (?:re-?)?
  (?:elected|returned|voted in|chosen by|sent (?:here|to)|put in(?:to)? (?:office|power)|(?:in)?to (?:office|power))\b|
  \b(?:pledges?|promises?|commitments?|undertakings?|vows?)\b[^.;]{0,80}?,? (?:that|which)
  \ (?:won|brought|gave|carried|swept) (?:it|him|her|them|the (?:Government|[Aa]dministration|party|group|Leader|Mayor))
  \ (?:the (?:election|vote|poll|May)|(?:in)?to (?:office|power)|its|their|his|her)\b
`;

/**
 * "Gives effect to the card that went through the town's doors last spring": a promise by the paper that it was made
 * on.
 */
const throughDoors = regex`
  \b(?:
    g[ia]ves? (?:full )?effect to|giving effect to|honou?r(?:s|ed|ing)?|carr(?:y|ies|ied) out|makes? good|made good|
    keeps? (?:to|faith with)?|fulfils?|redeems?|(?:is |are )?(?:true|faithful) to|in (?:line|keeping|accordance) with|
    as (?:set out|printed|foretold) (?:in|on)|does what|what was (?:said|written|printed|set out) (?:in|on)|
    follows(?: from)?|answers to
  ) ?[^.;]{0,24}\b(?:cards?|leaflets?|sheets?|letters?|booklets?|pamphlets?|papers?|flyers?|prospectus|pages?)
  \b[^.;]{0,30}? (?:(?:put|pushed|posted|popped|dropped|delivered|handed in|sent|taken)(?: out| round)?|went|came)
  \ (?:through|to|at|under|into) (?:
    every|each|(?:the|this) (?:city|town|borough|district|county|village|island)['’]s|people['’]s|residents['’]|local|
    so many|a good many|most|all
  ) (?:[a-z]+ ){0,2}
  (?:doors?|letter ?box(?:es)?|homes?|doorsteps?|houses?|households?|address(?:es)?|electors?|voters?|front rooms?)
  \b[^.;]{0,20}\b
  (?:
    spring|summer|autumn|winter|March|April|May|June|September|October|20\d\d|years? ago|poll(?:s|ing)?|election|vote|
    contest|count
  )\b
`;
/** "Makes good what was on the pledge cards." */
export const onCards = regex`
  \b(?:
    carr(?:y|ies|ied|ying) (?:out|through)|deliver(?:s|ed|ing)?(?: on)?|g[ia]ves? effect to|giving effect to|
    honou?r(?:s|ed|ing)?|makes? good|made good|making good|keeps?(?: to)?|kept(?: to)?|fulfils?|follows?|redeems?|
    (?:is|was|does) (?:exactly |just |no more than |only )?
  ) ?(?:
    what(?:ever)? (?:was|were|is|stood|went|the [a-z]+ (?:put|printed|wrote))|
    the (?:words?|line|promise|offer|points?|list|pledge) (?:that (?:was|were|is) )?
  )[^.;]{0,20} ?(?:on|in) (?:the|our|their|its|every|all the|those) (?:
    doorstep|pledge|canvass(?:ing)?|campaign|election|manifesto|hustings
  ) (?:cards?|leaflets?|sheets?|letters?|posters?|literature|addresses|address)\b
`;
/** The council's own leaflets go through doors too. */
const fromTheCouncil = regex`
  \b(?:
    (?:[Cc]ouncil|[Ss]ervice|[Oo]fficers|[Dd]epartment|[Cc]ontractor|[Aa]pplicant|[Dd]eveloper|[Cc]ompany|[Tt]rust)
    (?:['’]s)? (?:sent|put|delivered|posted|leaflets?|letters?|newsletters?|magazine)|
    by (?:the|its) (?:[Cc]ouncil|[Ss]ervice|[Cc]ontractor|[Aa]pplicant|[Dd]eveloper)|consult\w*|questionnaires?|
    surveys?|recycling|bins?|poll cards?|notices?
  )\b
`;

/** "Keeps its word": only where somebody with a word to keep is there or the proposal does it. */
const keptWord = regex.i`
  \b(?:
    (?:
      keep|keeps|kept|keeping|honou?r|honou?rs|honou?ring|honou?red|makes? good|making good|break|breaks|broke|broken|
      breaking
    ) (?:its|their|his|her|our|that|the) (?:own |solemn |election )?(?:word|promises?|pledges?)|
    keep(?:s|ing)? faith with (?:those who voted|(?:the )?(?:voters|electorate|people|residents|public|town|borough))|
    (?:I|we) gave (?:my|our|you my) word|
    (?:as per|true to|in line with|delivering on|deliver on|delivered on|delivers on|making good on)
    \ (?:our|its|their|his|her|my) (?:election )?(?:promises?|pledges?|word)\b
    (?! (?:to (?:the )?(?:UN|Government|minister|tenants?|staff|covenant)))|
    as (?:we|they) (?:had )?promised
    (?! (?:in|by) (?:the|its|their|our) (?:letter|tender|contract|bid|application|report|licence))|
    what (?:we|the (?:group|party|leader|administration|leadership)|this (?:team|administration|leadership)|members)
    \ (?:told|promised|said to|offered|pledged|put to) (?:people|residents|voters|the|everyone|you)
  )\b
`;

/** Who answers for a manifesto that officers may have to report. */
const government = regex`
  \b(?:(?<!local )Government(?:['’]s)?|White Paper|King['’]s Speech|Queen['’]s Speech|ministers?|national manifesto)\b
`;
/** Manifestos of pupils, charities and associations; what officers may not do with one; a convention of Parliament. */
const notTheirs = regex`
  \b(?:
    [Yy]outh|[Cc]hildren['’]s|[Oo]lder [Pp]eople['’]s|[Cc]arers['’]|[Rr]esidents['’]|[Aa]ssociation['’]s|
    [Ss]tudents['’]|[Tt]rust['’]s|[Cc]harity['’]s|[Uu]nion['’]s|[Cc]hamber['’]s|[Ff]orum['’]s
  ) [Mm]anifesto|
  \bmanifesto (?:for \w+ )?(?:written|drawn up|published|issued|prepared|launched) by (?:the )?
  (?:pupils|young|children|students|residents|[A-Z][a-z]+)|
  \b[Oo]fficers\b[^.;]{0,20}\b(?:may not|must not|should not|cannot|do not|never)\b|\bHouse of Lords\b|\bSalisbury\b
`;
/** Manifestos as papers of an archive, a library or a law. */
const keptAsPapers =
  /\b(?:archiv\w+|library|museum|bequest|exhibition|collection|historian|printed material|donated)\b/i;
/** Pledges and ballots of others: charities, unions, tenants, developers, the conduct of elections. */
const others = regex.i`
  \b(?:
    (?:pledge|promise|commitment|undertaking)s? (?:made )?in
    \ (?:its|their|the (?:[Cc]ouncil|[Aa]uthority|[Bb]oard|[Tt]rust)['’]s) (?:own )?(?:[A-Z][\w-]+ ){0,3}
    (?:[Ss]trategy|[Pp]lan|[Pp]olicy|[Ff]ramework|[Cc]harter|[Ss]tatement)|
    by-election (?:was|were|is|are)|costs? of (?:the )?(?:by-)?elections?|covenant|crowdfund\w*|charity|charitable|
    returning officer|polling (?:stations?|places?)|electoral (?:services|commission|registration|roll|register|review)|
    pre-election (?:period|guidance|publicity)|trade union|union['’]s|UNISON|GMB|Unite\b|strike|industrial action|
    tenants['’]? (?:ballot|vote)|ballot of|BID ballot|school governors?|apprentices?|youth (?:parliament|council)|
    parish poll|referendum|neighbourhood plan|oversight|leaseholders|working group|museum(?:['’]s)?|leaflet explain\w+|
    drawn up by (?:pupils|children|young people)|[Gg]ain assurance|
    assurance (?:on|about|over|that (?:there|the) (?:are|is|systems?))|business rates|leaflet \(|shares?|shareholders?|
    pool company|stewardship|donors?|donations?|sponsors?|Leader of the Opposition|proxy|mandate form|repl(?:y|ies)|
    refunds?|call-?back|delivery(?! of the (?:manifesto|pledges?|promises?))|appointment|ward budgets?|Armed Forces|
    White Ribbon|climate pledge|direct debit|applicant|developer|contractor|promissory|warrant\w*|guarantee period|
    members of the (?:fund|scheme)
  )\b
`;
