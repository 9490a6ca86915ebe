import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { amongLeaders } from "../groups/amongLeaders.ts";
/**
 * What a sentence with a word of secrecy passes on, where it is no talk of a group's: a paper, one member's letter, an
 * officer's own words, how many votes there are, or what the group settled. Other rules speak of those; of these frames
 * each works on one sentence, in which each unit of a party's name is ¤.
 */
export const isNoGroupsTalk = (text: string, isBriefing: boolean): boolean =>
  ((isBriefing && (paper.test(text) || plans.test(text)) && !talk.test(text)) ||
    letter.test(text) ||
    byOneMember.test(text) ||
    byOfficers.test(text) ||
    heldBack.test(text) ||
    readied.test(text) ||
    redrafted.test(text) ||
    counted.test(text) ||
    (disposedOf.test(text) && !behindDoors.test(text)) ||
    amongLeaders(text) !== null ||
    leaking.test(text)) &&
  !ofColleagues.test(text);

const papers = oneLine`
  (?:
    papers?|drafts?|workings?|costings?|figures|sums|spreadsheets?|budget|amendment|motion|memo|slides?|deck|list|
    document|plan|note|leaflet|manifesto|speech|research|version|scheme|pages?|alternative
  )
`;
/** A document of the group's, and how it stands with it or came to the writer. */
const paper = regex`
  \b(?:unpublished|private|confidential|secret|leaked|draft|shadow|early|embargoed|half-written|internal)\b
  (?:,? [\w'’-]+){0,3}? ${papers}\b|
  \b${papers}\b[^.;]{0,90}?\b(?:
    drawn up|put (?:it |them )?out|published|printed|marked (?:for|private|confidential)|found its way|came (?:to|into)|
    fell into|reached (?:us|officers|this)|left (?:in|on|behind|with)|passed (?:to|on)|forwarded|sent to|lent|
    been (?:shown|seen|sent|working)|seen (?:by|it)|in our hands|has (?:gone|reached)
  )\b|
  \b(?:let|shown?|lent|sent|given|gave|passed|handed|had a (?:look|sight)|(?:had|caught|got) sight|seen|read)
  \ (?:us |officers |me |the \w+ )?(?:have |see |look |read |sight of |at |of |a (?:look|glance|peep) at )?
  (?:an? |the |its |their |[A-Z][\w'’-]+ |¤+ |\w+ ){1,5}?${papers}\b
`;
/** What the group is going to do in public: it is its plan that is told. */
const plans = regex`
  \b(?:is|are) (?:also |now |already )?
  (?:working (?:up|on)|drawing up|drafting|preparing|putting together|costing|writing)\b|
  \b(?:intends?|means?|plans?|proposes?|hopes?|(?:is|are) (?:going|about|planning|preparing|ready|due)) to (?:
    drop|cut|table|move|publish|announce|propose|scrap|freeze|close|sell|amend|call (?:it|this|the [a-z]+) in|launch|
    bring (?:in|forward)|unveil|abolish|double|halve|reopen
  )\b
`;
/** Somebody opened his mouth. */
const talk = regex`
  \b(?:
    said|says?|tells?|told (?:us|me|officers|the|him|her)|admitted|confided|owned (?:up|to|that)|conceded|mood|feeling|
    talk(?:ed|ing)?|split|divided|let (?:it )?slip|asked|grumbl\w+|argued|quarrel\w*|confess\w*|heard
  )\b
`;

const councillor = oneLine`
  (?:Councillor|Cllr\.?|Alderman) (?:[A-Z][\w'’.-]+ ?){1,3}|[Hh]e |[Ss]he |
  (?:[Tt]he |[Aa] |[Oo]ne )(?:¤+ )?(?:(?:ward|local|division|county) (?:member|councillor)|councillor) 
`;
/** A member's own letter, message or call, with its words. */
const letter = regex`
  (?:^|[,;] |\b(?:and|but|that|when) )(?:[\d.]+ )?(?:${councillor})[^.;]{0,40}?\b
  (?:wrote|e-?mailed|emailed|texted|replied|answered|messaged|put it)\b|
  \b(?:(?:Councillor|Cllr\.?) [A-Z][\w'’-]+?['’]s?|[Hh]is|[Hh]er) (?:own )?
  (?:WhatsApp|text|e-?mail|letter|message|note|voicemail|reply|text message)\b[^.;]{0,30} (?:to|of|from)\b|
  \b[Ii]n an? (?:e-?mail|letter|text|message|note|voicemail)\b[^.;]{0,80}\b
  (?:he|she|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+|the member) (?:wrote|says?|said|put|told|asked)\b
`;
/** One member lets officers know what that member wants, and speaks for nobody else. */
const byOneMember = regex`
  ^(?:[\d.]+ )?
  (?:
    Councillor (?:[A-Z][\w'’.-]+ ?){1,3}|The (?:¤+ )?(?:ward|local|division|county) (?:member|councillor) |
    (?:The |Its |Their )?(?:¤+ |[A-Z][\w'’-]+ Group['’]s )?(?:spokes(?:man|woman|person)|(?:lead|shadow) member)
    (?: (?:on|for) [^.;,]{2,40}?)?,? 
  )
  (?:has |had )?(?:(?:since |also |privately |quietly )?let it be known|made (?:it )?(?:known|plain|clear))\b
`;

/** Officers are the ones who tell. */
const byOfficers = regex`
  (?:^|[,;] )(?:[\d.]+ )?(?:[Tt]he |[Aa]n? |[Oo]ur )?(?:
    (?:Assistant |Deputy |Strategic |Corporate |Service |Executive )?
    (?:Director|Head|Chief Executive|Manager|Monitoring Officer|Solicitor|Surveyor|Engineer|Accountant)
    (?: (?:of|for)(?: [A-Z]\w+,?| and){1,6})?|
    officers?
  ) (?:has |had |have |also )?
  (?:told|wrote to|e-?mailed|assured|warned|advised|informed|approved|agreed to|granted|consented to|notified)\b
  (?! by\b)
`;

/** Other groups are not to know of the briefing itself: that is for the rule on equal access. */
const heldBack = regex`
  \b(?:
    (?:rather|prefer\w*|wish\w*|asked|ask|better|best|like[ds]?|anxious|keen|content) [^.;]{0,40}?\b
    (?:not|never|nobody|no one|neither|none)\b[^.;]{0,40}?|
    not (?:to be )?
  )\b(?:mentioned|told|offered|shown|passed|spoken of|made known|advertised|broadcast|shared|let on|known)\b[^.;]{0,12}
  \ (?:to|of|with|among|by) (?:the )?(?:others?|other groups?|rest|opposition|any other|anybody else|anyone else)\b
`;

/** Readers are told to be ready for what another side will say. */
const readied = regex`
  \b(?:
    (?:as well|wise|prudent|sensible|best|better|good|useful|worth) (?:to )?
    (?:be|have|having|being|get|getting|keep|keeping) (?:an? |some |something |the )?
    (?:answer|reply|line|response|rejoinder|rebuttal|retort|figures|facts|ready|prepared|something|words?)|
    (?:an?|the) (?:answer|reply|line|response|rebuttal) (?:ready|prepared|to hand)|
    (?:group|members|you) (?:should|might|may|could|ought to|would do well to|will want to)
    \ (?:be ready|be prepared|prepare|have (?:an?|the) (?:answer|reply|line|response))
  )\b
`;

/** What a report says was altered for somebody: that is for the rule on differing advice. */
const redrafted = regex`
  \b(?:
    [Ii]t|[Tt]his|[Tt]hey|paragraph [\d.]+|
    [Tt]he (?:paragraph|sentence|passage|section|advice|warning|wording|draft|report|words?)
  ) (?:has |have |had )?(?:been |was |were )(?:since |then |later )?(?:
    cut(?: back| down| out)?|taken out|removed|softened|toned down|trimmed|shortened|watered down|reworded|rewritten|
    redrafted|struck out|dropped|left out|changed|altered
  )\b[^.;]{0,40}\b(?:after|because|when|since|as|at|on|for|to)\b[^.;]{0,40}\b(?:
    rang|asked|wish\w*|request|whip|insist\w*|pressed|wanted|please\w*|spare|suit|objected|complained|
    said (?:so|that it)|put (?:his|her|their) foot down
  )\b
`;

const several = "(?:one|two|three|four|five|six|seven|eight|nine|ten|most|some|several|\\d{1,2})";
/** So many are for it and the others may be won: that is for the rule on steering votes. */
const counted = regex.i`
  \b(?:soundings|head ?-?count|count|reckoning|arithmetic|numbers)\b[^.;]{0,40}?\b${several} (?:of \w+ )?
  (?:are|is|will|would|can|may|look|have)\b|
  \b${several} (?:of (?:the|them|its) ?\w* )?(?:are|is) (?:there|home|in the bag|on board|onside|safe|sure|certain)
  \ (?:already|now)\b|
  \b(?:can|could|may|might) be (?:brought|talked|won|got|coaxed|nudged|fetched) (?:over|round|across)\b[^.;]{0,30}\bif
  \ (?:somebody|someone|one of|the group|you|a word)\b
`;

/** What the meeting is known for is what it settled. */
const disposedOf = regex`
  \b(?:
    disposed of|dealt with|done and dusted|signed and sealed|sewn up|wrapped up|squared away|put to bed|
    (?:that |which )?option [\dA-Z] (?:is|was) (?:the one|its choice|to be)|
    (?:it |that it )?(?:is|was) (?:to be|going to be) option [\dA-Z]|(?:made|made up|making up) (?:its|their) minds?|
    (?:is|was) the one (?:that )?(?:it|they) (?:will|would|wanted?)
  )\b
`;

/** … unless it was settled where nobody else was. */
const behindDoors =
  /\b(?:room|sandwich\w*|coffee|lunch|drinks?|upstairs|downstairs|lobby|corridor|doors?|private\w*|quietly|pub|bar)\b/i;

/** Water gets out of pipes and through roofs. */
const leaking = regex`
  \b(?:leaked|leaking|leaks)\b(?=
    [^.;]*\b(?:roofs?|pipes?|water|rain\w*|gutters?|tanks?|cistern|mains?|boilers?|gas|oil|like one|effluent|sewer\w*)\b
  )|
  \b(?:roofs?|pipes?|water|rain\w*|gutters?|tanks?|cistern|mains?|boilers?|gas|oil|economy|effluent|sewer\w*)
  \b[^.;]{0,60}\b(?:leaked|leaking|leaks)\b
`;

/** … but what a member tells of colleagues is the group's. */
const ofColleagues = regex`
  \b(?:(?:his|her|their|its) (?:own )?(?:colleagues|group|people|side|members|leader|whip|benches|party)|colleagues)
  \b[^.;]{0,40}\b
  (?:would|will|are|were|is|was|had|have|has|do|does|did|wants?|thinks?|thought|could|cannot|may|might|expects?)\b
`;
