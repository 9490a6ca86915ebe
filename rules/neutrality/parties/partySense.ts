import { regex, wordSet } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { Hit } from "../../../core/rule/lexicon.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { isHeldForItsAge, isOfLongAgo } from "./holdings.ts";
import { namesPartyInSmall } from "./partyInSmall.ts";
import { unlistedParty } from "./partyUnlisted.ts";

/**
 * Does the name stand for a party here? The cues are the words beside it and its capital letter, and they are the same
 * for every party; only what a word means otherwise (a colour, a surname, work, change) differs.
 */
export function namesParty(block: BlockView, { start, end, phrase }: Hit): boolean {
  if (phrase.tier === "own") return true;
  const sentence = block.sentenceAt(start);
  const looks = looksOf(sentence);
  if (looks.bygone || looks.held) return false;
  const beside: Beside = {
    name: block.text.slice(start, end),
    before: block.text.slice(Math.max(sentence.start, start - 80), start),
    after: block.text.slice(end, Math.max(sentence.end, end)).slice(0, 80),
    titled: looks.titled || (block.kind === "heading" && !inSmallLetters.test(block.text)),
  };
  if (isFieldOf(beside)) return false;
  if (isManOf(beside)) return true;
  switch (phrase.tier) {
    case "sure":
      return (
        !looks.genetic &&
        !address.test(beside.after) &&
        !house.test(beside.after) &&
        !formerRooms.test(beside.after) &&
        !isOtherwise(beside) &&
        !(/party$/i.test(beside.name) && travelling.test(beside.after))
      );
    case "cue":
      return (
        ((/^(?:Lab|Cons?|LD|Grn|Reformers|RUK)$/.test(beside.name) ? partyNoun : bodyNoun).test(beside.after) ||
          ofCouncil.test(beside.after) ||
          (memberBefore.test(beside.before) && /^\s?[,)–—-]/.test(beside.after)) ||
          (beside.name === "Your Party" && !beside.titled && ofMembers.test(beside.before))) &&
        !isName(beside)
      );
    case "colour":
      return (
        regex.i`
          ^\s(?:
            councillors|benches|camp\b|(?:group|side|team)(?:['’]s)? (?:motion|amendment|councillors?|manifesto|whip)\b
          )
        `.test(beside.after) ||
        regex.i`
          ^\s(?:and|or|versus)\s(?:red|blue|yellow|orange|teal|turquoise|purple|green)\s
          (?:groups|members|sides|parties|councillors)\b(?! of)
        `.test(beside.after)
      );
    case "leader":
      return (
        regex`
          ^['’]s\s(?:party|government|lot|people|crowd|followers|supporters|MPs|councillors|team|candidates?)
          (?![A-Za-z])|
          ^\s(?:surge|wave|bandwagon|bounce|playbook|fan club|faithful)(?![A-Za-z])
        `.test(beside.after) && !person.test(beside.before)
      );
    case "small":
      return namesPartyInSmall(beside.name, beside.before, beside.after);
    case "named":
      return unlistedParty(beside.before, beside.after) > 0;
    case "local":
      return (placeBefore.test(beside.before) && localNoun.test(beside.after)) || ofCouncil.test(beside.after);
    case "people":
      return isPeople(beside);
    default:
      return isParty(beside);
  }
}

/** "Liberals' Field", "Tories' Walk": land that is called after those who met there. */
const isFieldOf = ({ name, after }: Beside): boolean =>
  /s$/.test(name) &&
  regex`
    ^['’] (?:
      Acres?|Croft|Field|Fields|Meadow|Piece|Close|Wood|Hill|Lane|Walk|Row|Yard|Wharf|Quay|Well|Gate|Steps|Green|Corner|
      Bank|Oak|Orchard|Path|Stile|Bridge|Farm|Garth|Leaze|Paddock|Way
    )(?![A-Za-z])
  `.test(after);

/** "The Alliance man is less easily pleased", but not the green man on a signal. */
const isManOf = ({ name, before, after }: Beside): boolean =>
  /^[A-Z]/.test(name) &&
  /\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Oo]ne|[Tt]hat|[Ll]one|[Oo]nly|[Ss]ole|[Tt]wo|[Bb]oth) $/.test(before) &&
  (/^(?:Green|Independent)$/.test(name)
    ? /^ (?:woman|lady|contingent|stalwarts?|trio)(?![A-Za-z])/.test(after)
    : /^ (?:man|men|woman|women|lady|gentleman|chap|fellow|contingent|stalwarts?|trio)(?![A-Za-z])/.test(after));

/** "Tory Hill Farm": whatever its first word, it is a place. */
const address = regex`
  ^ (?:
    Hill|Island|Wood|Farm|Lane|Street|Road|Row|Close|Avenue|Drive|Bridge|Brook|Field|Cottages?|Court|Place|Square|
    Terrace|Crescent|Gardens|Top|Bank|Corner
  )(?![A-Za-z])
`;

/**
 * Somebody called Tory, cloth called plaid, a wall between neighbours, a boat; letters that stand for something else.
 */
const isOtherwise = ({ name, before, after }: Beside): boolean =>
  (name === "Tory" && person.test(before)) ||
  (name === "Plaid" &&
    /^ (?:curtains?|cloths?|fabrics?|skirts?|patterns?|rugs?|blankets?|shirts?|wool|kilts?|&|and Sons?\b)/.test(
      after,
    )) ||
  (/\bParty$/.test(name) && /^ (?:[Ww]alls?|[Bb]oats?|[Bb]ags?|[Ss]hops?|[Hh]ire)\b/.test(after)) ||
  (name === name.toUpperCase() && spelt(name, before, after));

/** "The DUP (Detailed Urban Plan)", "Detailed Urban Plan (DUP)", but not a party's own name. */
function spelt(letters: string, before: string, after: string): boolean {
  const words =
    /^ \(([A-Z][\w-]*(?: (?:of |for |and |the )?[A-Z][\w-]*)+)\)/.exec(after)?.[1] ??
    (/^\)/.test(after) ? /([A-Z][\w-]*(?: (?:of |for |and |the )?[A-Z][\w-]*)+) \($/.exec(before)?.[1] : undefined);
  if (words === undefined || /\b(?:Party|Unionist|Nationalist|Cymru|Kingdom)\b/.test(words)) return false;
  return (words.match(/\b[A-Z]/g) ?? []).join("").endsWith(letters);
}

/** A party of people on the road: it travels, is shown round, or is counted. */
const travelling = regex`
  ^,? (?:
    of (?:\w+ )?
    (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|officers|guests|visitors|members and officers)\b|
    (?:(?:then|also|had|has|have|will|would|later|next|first) )*(?:
      travel\w*|visit(?:ed|s)?|arriv\w+|tour(?:ed|s)|set (?:off|out)|stopped (?:at|in|for)|
      return(?:ed|s) (?:to|from|by|on|at)|flew|drove|walked|sailed|went (?:to|by|on to|round)|came (?:by|from)|stayed|
      lunched|dined|inspected|left (?:for|at|by|the (?:building|hotel|station|site))|
      (?:was|were|is|be|being)
      \ (?:shown|met|taken|driven|received|welcomed|greeted|joined|escorted|conducted|flown|guided)\b
    )
  )
`;

/** "Ten things a Labour council has done": a heading in small letters, where a capital tells as much as in a sentence. */
const inSmallLetters = /(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-]).*(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/u;

interface Beside {
  readonly name: string;
  /** Of the same sentence. */
  readonly before: string;
  readonly after: string;
  /** Every long word has a capital, so that a capital says nothing. */
  readonly titled: boolean;
}

/** Residents and First of a place are a local group only before what a group on the council has. */
const placeBefore = regex`
  (?:^|[^A-Za-z])(?!(?:The|Our|All|Some|Local|Council|These|Those|Many|Most|Other|Village|Town|City)\s)[A-ZÀ-Þ][\w-]+\s$
`;
const localNoun = regex`
  ^(?:['’]s?)?\s(?:
    Group(?= (?:on the|councillors|members|moved|tabled|voted|proposed|opposed|asked))|councillors?|Councillors?|Cllrs?|
    administration|manifesto|amendment|budget|policy|policies|record|years|rule|pledges?|promises?|freeze|majority
  )(?![A-Za-z])|
  ^[-‑](?:led|run|controlled|held)\b
`;

/** What only a party has, whatever its name. */
const partyNoun = regex.iu`
  ^(?:['’]s?)?\s(?:
    Group(?:['’]s?|s)?|Party|Party['’]s|MPs?|MSPs?|MSs?|MLAs?|MEPs?|Administrations?|Opposition|
    (?:(?:county|district|borough|city|town|parish|ward|division|local|community) )?(?:Councillors?|Cllrs?|Members?)|
    Manifesto(?:s|es)?|Candidates?|Voters?|Whips?|Backbench(?:ers?|es)?|Politicians?|
    Spokes(?:man|woman|person|people)|Council Leaders?|Activists?|Campaigners?|Supporters?|Leadership|Peers|
    Ministers?|Prime Minister|Chancellor|Governments?|Secretary of State|Home Secretary|Associations?|Leaders?|
    Mayors?|colleagues|caucus|benches|heartlands?
  )(?=$|[^\p{L}\p{N}])|^[-‑](?:led|run|controlled|held|dominated|backed|supported|inspired)\b
`;

/** For names that are programmes and companies more often than parties. */
const bodyNoun = /^\s(?:Party|Councillors?|Cllrs?|MPs?|MSPs?|MLAs?|Administration|Mayor)(?=$|[^\p{L}\p{N}])/iu;

const ofMembers = /\b(?:[Cc]ouncillors?|[Mm]embers|[Cc]andidates?|[Ss]upporters|[Vv]oters) (?:of|for|from) $/;

/** Whatever the name is elsewhere, its group or its members sit on a council. */
const ofCouncil = /^(?:['’]s?)?\s(?:[Gg]roup|[Mm]embers?) (?:on|of) (?:(?:the|this) )?(?:[A-Z]\w+ ){0,4}[Cc]ouncil\b/;

/** What a party has, but other things have too: only behind a capital in the middle of a sentence. */
const lesserNoun = regex.u`
  ^(?:['’]s?)?\s(?:
    budgets?|amendments?|motions?|plans?|proposals?|ideas?|polic(?:y|ies)|pledges?|promises?|cuts|governments?|
    councils?|cabinets?|executive|leaders?|majority|minority|votes?|seats?|wards|record|years|era|rule|control|regime|
    coalition|(?:(?:County|City|Borough|District|Town) )Council|view|line|stance|position|alternative|approach|side|
    ranks|donors?|leaflets?|predecessors?|authorit(?:y|ies)|benches|opponents?|critics|support|opposition|spending|
    priorit(?:y|ies)|initiatives?|freeze|framework|choices?|legacy|inventions?|experiment|flagship|reasons|doctrine|
    stronghold|hands
  )(?=$|[^\p{L}\p{N}])
`;

/**
 * A council or its executive with the capitals of house style, and its budget of a year: no tax, and no council of
 * something else.
 */
const bodyOwned = regex.u`
  ^\s(?:
    (?:Council|Cabinet|Executive)(?:['’]s)?(?=
      [.,;:)]|$|\s(?!(?:of|chambers?|suites?|rooms?|house|hall|summar(?:y|ies)|search|pay|posts?)\b)[\p{Ll}\d£]
    )|Budget (?:for|of) (?:the )?(?:\d|last|this|next)
  )
`;

const whichOne = regex.i`
  \b(?:
    the|an?|this|that|then|last|previous|former|outgoing|incoming|current|present|new|first|old|minority|majority|local|
    ruling|successive
  ) $
`;

/** What only somebody with a mind does. */
const mindVerb = regex.u`
  ^,?\s(?:(?:once again|yet again|as (?:ever|usual|always)|of course|in turn|meanwhile),?\s)?(?:
    (?:
      has|have|had|will|would|may|might|could|can|did|does|do|also|now|never|not|since|long|first|already|both|all|
      then|again|locally|nationally|publicly|repeatedly|consistently|always|is|are|was|were|is said to|even|
      increasingly|deliberately|simply|just|are likely to|is likely to|is expected to|are expected to
    )\s
  ){0,4}(?:
    says?|said|argues?|argued|claims? (?:that|it|they|the|to)|claimed|wants?|wanted|wish(?:es)?|proposes?|proposed|
    opposes?|opposed|oppose|votes?|voted|abstain(?:s|ed)?|pledged|promised|believes?|thinks?|hopes?|fears?|
    accus(?:es?|ed)|criticis(?:es?|ed)|attacks?|attacked|condemns?|condemned|blames?|blamed|
    demands? (?:that|a|an|the)|demanded|urges?|urged|tabled|moved|put forward|calls? (?:for|on)|called|insists?|
    insisted|asks?|asked|reject(?:s|ed)?|campaign(?:s|ed)|complain(?:s|ed)|object(?:s|ed)?|plans? to|planned to|
    intends?|intended|prefers?|preferred|favours?|favoured|welcom(?:es?|ed)|back(?:s|ed)?|
    support(?:s|ed)? (?:the|this|a|an|it|option|our|their)|took (?:control|office|over)|gained|won|lost|holds?|
    held (?:the|a|an|power|\d|control|office)|controls? the|runs? the|ran the|governs?|came to power|comes? to power|
    gain|win|lose|take|takes|refus(?:es?|ed)|agree[sd]?|disagree[sd]?|suggest(?:s|ed)? (?:that|the|a)|introduced|
    inherited|froze|scrapped|raised|cut the|set up|promises?|propos(?:ing|al)|opposing|asking|calling for|likely|
    unhappy|keen|against|in favour|in power|in office|in opposition|in charge|in control|minded|committed|
    on the (?:council|committee)|fail(?:s|ed) to|failed|ignor(?:es?|ed)|broke|tr(?:y|ies|ied) to|tried|treat(?:s|ed)?|
    impos(?:es?|ed)|promot(?:es?|ed)|understands?|understood|sees?|knows?|cares?|doubts?|doubted|spoke|warn(?:s|ed)|
    warns?|described|explained|expects?|expected|dropped|abandoned|delivered|neither|created|built|brought in|let|
    left (?:the|us|a|behind)|increased (?:the|taxes)|talked|stalled|taken|expects?|work|place|get elected|
    made (?:it|the|a|clear)|(?:re-?)?elected(?! (?:members|mayor))|
    needs? to (?:do|get|learn|explain|admit|come|tell|think|stop|start|answer|apologise|wake)|cling(?:s|ing)? to|
    blaming|blocked|blocking|refusing|failing|hiding|pretends?|pretending|claiming|trying|wast(?:es|ed|ing)|
    slash(?:es|ed|ing)|squander(?:ed|s|ing)|axed|axing|cracked down|hik(?:es|ed|ing)|play(?:s|ed|ing) politics|posed|
    posing|bungled|caved|u-turned|dithered|vowed|boast(?:s|ed)|came (?:an?|second|third|first|last|nowhere)|
    come(?=\W*$)|needed(?! (?:for|to|on|at|in|by)\b)|
    went into (?:the|that|this|every) (?:last|next|election|campaign|meeting)|chose(?: to)?|chooses|
    keeps? (?:on|saying|making|telling|quiet)|kept (?:saying|making|telling|quiet)|give up|gone in for|
    referred (?:it|the|this|them)|(?:[a-z]+ly )?seconded|walked (?:out|away)|sat on (?:its|their)|struck a deal|
    signed up|gave (?:us|them|the|its|their|no)|turned (?:down|its|their)|owes?|
    told (?:the|us|residents|voters|everyone)|stood (?:aside|by|up)
  )(?=$|[^\p{L}\p{N}])
`;

/** A member with a title, then the party: "Councillor Moss, Green, asked". */
const memberBefore =
  /\b(?:Cllrs?|Councillors?|MPs?)\.?\s+(?:[\p{Lu}][\p{L}.'’-]*\s*){1,3}\s?[,(–—-]\s?(?:the\s|an?\s)?$/u;
const votes = regex.i`
  \b(?:
    vot(?:e|ed|es|ing)(?: for)?|elect(?:ed|ing) (?:as )?(?:an? )?|st(?:oo|an)d(?:s|ing)? (?:as|for) (?:an? )?|
    defect(?:ed|ing|s)? (?:to|from)|switch(?:ed|ing)? to|join(?:ed|ing)?|
    (?:
      led|run|won|held|controlled|opposed|supported|backed|proposed|moved|tabled|put forward|criticised|seconded|gained|
      lost
    ) (?:by|to)|
    lost to|(?:sit|sits|sat|sitting) as (?:an? )?|
    (?:conversations?|talks|discussions?|meetings?|negotiations?|deal|pact|agreement|understanding) with|
    councillors from|members from|members of
  )\s*$
`;
const person = regex.u`
  \b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Prof(?:essor)?|Alderman|Rev|PC|Sgt)\.?\s
  (?:[\p{Lu}][\p{L}'’-]*\.?\s){0,2}$|\b\p{Lu}\.\s?$
`;
/** Capitals in front of a party's name that belong to the party, or only begin a sentence. */
const openers = wordSet`
  The A An This That These Those Our Your Their His Her Its No Not By From Under With For To Of In At And But If
  When While Although As Or Nor Both Most All Many Some Two Three Four Five Only Even Former Previous Current Local
  New Old Young Scottish Welsh English British Northern Irish National Senior Leading Ruling Minority Majority
  Opposition Several Other Any Each Every Where Because Since After Before Until Unless Whether How Why What Which
  Who Like Unlike Between Against Without Despite Following Later Earlier Here There Then Today Now Thus Hence So
  Yet Meanwhile However Also Neither Either On Over Within Through Across Behind Among During Throughout About
  Alongside Beyond Given Once Would Will Should Could Can May Is Are Was Were Has Have Had Does Did Do Be Being
  Former Ex Non Councillors Cllrs Members Officers Cabinet Council Committee Group Party Mr
`;
const otherOffice = regex.u`
  \b(?:
    (?:
      Minist(?:er|ry)|Department|Secretary(?: of State)?|Commission(?:er)?|Director|Board|Office|Committee|Head|
      Cabinet Member|Portfolio|Centre|Institute
    ) (?:of|for)(?: [\p{L}]+ and)?|and
  )\s$
`;

/** "The cutters *Liberal* and *Northern Green*", "a beer called Reform": what a vessel or a product is called. */
const isChristened = ({ before, after }: Beside): boolean =>
  (vessels.test(before) && !partyNoun.test(after) && !lesserNoun.test(after)) ||
  /^,? (?:is|are|was|were) (?:built|launched|brewed|moored|berthed|slipped|dry-docked|bred) (?:in|at|by|on)\b/.test(
    after,
  );
const vessels = regex`
  \b(?:
    cutters?|ferry|ferries|vessels?|tugs?|launch(?:es)?|boats?|lifeboats?|ships?|trawlers?|dredgers?|yachts?|barges?|
    tenders? to|locomotives?|engines?|gritters?|trams?|inns?|beers?|ales?|ciders?|roses?|varieties|variety|paints?|
    horses?
  )(?: (?:is|are|was|were))?(?: (?:called|named|christened))?,? (?:of the name (?:of )?)?
  (?:the |and |, |["“‘'*_]|MV |[A-Z][a-z]+ ){0,6}$
`;

function isParty(beside: Beside): boolean {
  const { name, before, after, titled } = beside;
  if (isChristened(beside)) return false;
  if (memberBefore.test(before) && /^\s?(?:[,.;:)–—-]|$)/.test(after)) return true;
  if (isName(beside) || (name === "Labour" && costs.test(after)) || isHeritage(beside)) return false;
  const shout = name === name.toUpperCase();
  if (partyNoun.test(after)) return !isPost(beside);
  if (shout) return false;
  if (bodyOwned.test(after)) return name !== "Independent" && !titled && whichOne.test(before);
  if (/^['’]s\s/u.test(after) && /^(?:Labour|Conservative|Reform)$/.test(name)) return true;
  // "The Green, whose hall …": with its article and without a noun it is a place.
  if (mindVerb.test(after) && !titled && !/\b[Tt]he\s$/.test(before))
    return !/^(?:Independent|Unionist|Nationalist)$/.test(name);
  if (votes.test(before) && !titled) return !/^\s\p{Lu}|^-/u.test(after);
  const alone = /^\s*(?:\(?(?:\d+(?:\.\d+)*|[a-z])[.):]{0,2}\s+)?(?:[“"'‘(*•–—-]\s*)*$/.test(before);
  if (alone && /^\s(?:have|amendments?|motions?|pledges?|promises?|cuts|tax cuts)\b/.test(after)) return true;
  if (alone || titled) return false;
  if (lesserNoun.test(after)) return !isOffice(beside);
  return /^(?:Labour|Conservative)$/.test(name) && !isOffice(beside) && !/^\s[\p{Lu}]|^[-/]/u.test(after);
}

/** What is kept, shown or listed for its age: whose portrait hangs there, or who read in the room, is history. */
function isHeritage({ before, after }: Beside): boolean {
  const around = `${before} ${after}`;
  return (
    keepsakes.test(around) ||
    (/\b(?:1[5-8]\d\d|19[0-4]\d)\b/.test(around) &&
      /\b(?:rooms?|halls?|clubs?|institutes?|terraces?|buil[dt]\w*|founded|opened|named|premises)\b/.test(around))
  );
}
const keepsakes = regex.i`
  \b(?:portraits?|banners?|busts?|statues?|relics|memorabilia|plaques?|archives?)\b[^.;]{0,80}\b
  (?:museum|gallery|collection|display(?:ed)?|exhibit\w*|archives?|record office|cent(?:ury|uries)|late|early|first)\b
`;

/** "Labour is taken at 38% of the construction cost": what work costs. */
const costs = regex`
  ^\s(?:
    (?:is|was|are|were|has been|will be|would be)
    \ (?:taken|estimated|assumed|priced|charged|costed|included|allowed|about|put|\d|£)|
    accounts? for|accounted for|makes? up|made up|comes? to|came to|costs?|rates?
  )\b[^.;]{0,60}(?:\bcosts?\b|\bper cent|%|\brates?\b|\bmaterials\b|\bhours?\b|\bplant\b|\bprice[ds]?\b|£)
`;

/** "Independent members" of an audit committee, "Green champions", "Alliance members": posts, not parties. */
function isPost({ name, after }: Beside): boolean {
  if (ofCouncil.test(after) && /\b[Gg]roup\b/.test(after)) return false;
  if (name.toLowerCase() === "independent")
    return !regex.i`
      ^(?:['’]s?)?\s(?:
        Group(?!\s?(?:of|on|to|work|review))|
        (?:(?:county|district|borough|city|town|parish|ward|division|community) )?(?:Councillors?|Cllrs?)|MPs?|
        Administration|Politicians?|Leadership|
        Backbench\w*|Candidates?|Party
      )\b|
      ^[-‑](?:led|run|controlled|held|dominated|backed)\b
    `.test(after);
  return (
    /^\s(?:Group|Party) (?:of|on(?! \d)|work|tour|visit|rate|booking|Ltd|plc|Limited)/i.test(after) &&
    !/^\sGroup of (?:members|councillors)/i.test(after)
  );
}

const isOffice = ({ before, after }: Beside): boolean =>
  otherOffice.test(before) || /^\s(?:Party|Group) (?:Ltd|plc)/.test(after);

/** A club, a hall or an inn: "the Conservative Club", "the Labour in Vain". */
const house = regex`
  ^\s(?:(?:and|&) [A-Z][a-z]+ )?(?:(?:Social|Working Men['’]s) )?(?:Club|Hall|Rooms|Institute|Arms|Inn|Tavern|in Vain)\b
`;
/** Rooms that were once a party's. */
const formerRooms = regex`
  ^(?:\s(?:Association|Party|Club|Council|Federation))?['’]s (?:former|old|one-time) (?:[a-z]+ )?
  (?:rooms?|premises|works|offices?|building|headquarters|hall|house|club)\b
`;

/** A surname, a place or a body's name: "Cllr Green", "Willesden Green", "Electoral Reform". */
function isName({ name, before, after }: Beside): boolean {
  if (person.test(before) || house.test(after) || formerRooms.test(after)) return true;
  const word = /(?:^|[^\p{L}'’-])(\p{Lu}[\p{L}'’-]*)\s$/u.exec(before)?.[1];
  // "Councillor Moss's Labour ward": what is somebody's is no part of the name.
  if (word === undefined || openers.has(word) || /['’]s$/.test(word)) return false;
  if (/^(?:Labour|Conservative|Liberal)$/i.test(name))
    return !partyNoun.test(after) && !mindVerb.test(after) && !lesserNoun.test(after);
  return (
    !/^\s(?:Group|Party)\b|^-(?:led|run|controlled)\b/.test(after) ||
    regex`
      ^(?:
        Village|Welfare|Service|Services|Health|Market|Tax|Sector|Government|Planning|Electoral|Strategic|Public|
        Education|Care|Police
      )$
    `.test(word)
  );
}

/**
 * "the Greens", "Ashfield Independents": a plural with its article, a place, a verb of the mind or at the end of a
 * list.
 */
function isPeople(beside: Beside): boolean {
  const { name, before, after, titled } = beside;
  if (person.test(before) || /\bTrade\s$/i.test(before)) return false;
  if (/^(?:Conservatives|Liberals|Unionists|Nationalists)$/.test(name) || /^CONSERVATIVES$/.test(name)) return true;
  if (name === name.toUpperCase() && titled) return /\bthe\s$/i.test(before);
  if (isGrown(beside) || isPayers(beside)) return false;
  if (/^[A-Z]/.test(name) && /\bas $/.test(before) && votes.test(before) && !/\bnot refer\b/.test(before)) return true;
  if (mindVerb.test(after) || /^\s(?:group|party|councillors|members|amendment)\b|^['’]\s/i.test(after)) return true;
  return (
    regex.i`
      \b(?:
        the|with|by|from|under|of|and|for|against|local|both|two|three|four|five|six|seven|eight|nine|ten|most|all|some|
        (?<=\s)\d+
      )\s$
    `.test(before) ||
    (/\b\p{Lu}[\p{L}]+\s$/u.test(before) && /^(?:Independents|Ratepayers)$/.test(name))
  );
}

/** "Ratepayers may wish to see what each firm quoted": those who pay, with the capital of the sentence's first word. */
const isPayers = ({ name, before, after }: Beside): boolean =>
  name === "Ratepayers" && before.trim() === "" && !/^ (?:group|councillors|members|amendment)\b|^['’] /i.test(after);

/** Greens on a plate, or for bowls and golf. */
const isGrown = ({ name, before, after }: Beside): boolean =>
  /^greens$/i.test(name) &&
  (/\b(?:bowling|putting|golf|village|salad|leafy|spring|mixed|winter|fresh|fairways and)\s$/i.test(before) ||
    /^\s?-?(?:keep(?:er|ers|ing)|staff|mowers?|superintendent|maintenance)\b/i.test(after) ||
    regex.i`
      ^(?:,? (?:and|or)(?: other)?(?: \w+)? |, )
      (?:vegetables?|salads?|fruits?|beans|peas|roots|potatoes|carrots|herbs|fairways|tees|bunkers|pulses)\b
    `.test(after));

/**
 * What holds of a sentence whatever name in it is asked about; found once, for a sentence may hold a thousand names.
 */
interface Looks {
  readonly titled: boolean;
  /** SNP is also what geneticists call a difference of one letter. */
  readonly genetic: boolean;
  /** It tells of a time before today's parties. */
  readonly bygone: boolean;
  /** … or of what a museum or an archive has of them. */
  readonly held: boolean;
}

/** "In 1831", "the tories of the 1650s"; a sentence that names a year of our own time too is about that. */
const before1900 = regex`
  \b(?:in|of|from|since|by|until|about|around|dated|after|before)(?: the| about| early| late| mid)* (?:\d{1,2} )?
  (?:[A-Z][a-z]+ )?1[0-8]\d\ds?\b(?![,.]\d)
`;
const ofToday = /\b(?:19|20)\d\d\b/;

const looks = new WeakMap<Sentence, Looks>();

function looksOf(sentence: Sentence): Looks {
  const known = looks.get(sentence);
  if (known) return known;
  const { text } = sentence;
  const own = {
    titled: isTitleCase(text),
    genetic: /polymorphism|nucleotide|genotyp/i.test(text),
    bygone: (before1900.test(text) && !ofToday.test(text)) || isOfLongAgo(text),
    held: isHeldForItsAge(text),
  };
  looks.set(sentence, own);
  return own;
}

function isTitleCase(sentence: string): boolean {
  const long = sentence.match(/\b[\p{L}]{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
