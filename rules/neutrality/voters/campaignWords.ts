import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Kind } from "../../../core/report/meta.ts";
import { isBriefing } from "../../briefing/briefings.ts";
import { imprint } from "../imprint.ts";
import { address, campaignsAddress, handle, looseAddress } from "../parties/partyAddress.ts";

/** What of a campaign the words are. */
export type Message = "imprint" | "address" | "slogan" | "activity" | "appeal" | "loose";

/** Groups of people who travel, visit or learn together. */
const customers = regex.gi`
  \bgroup
  \ (?=(?:bookings?|tickets?|visits?|visitors|travel|rates?|fares?|discounts?|lessons?|classes|exercise|tours?|sales)\b)
`;

/** … and groups who walk, knit or live in a street, told by what they do or by whose they are. */
const civicGroups = regex.gi`
  \b(?:
    (?!(?:ruling|governing|controlling|opposing|sitting|losing|winning|campaigning)\b)[a-z-]+ing|
    (?!(?:members|councillors|leaders|colleagues|independents)\b)[a-z-]+s['’]|
    friends|support|user|residents|tenants|parent|parents|carers|youth|church|history|heritage|art|arts|craft|book|
    allotment|neighbourhood|community|village|play|toddler|scout|bereavement|self-help|faith|drama|theatre|music|
    wildlife|conservation|cycle|action|focus
  )
  \ group(?:['’]s?)?
`;

/** The words of a sentence that belong to a campaign; `masked` is the sentence with its parties hidden. */
export function campaign(text: string, masked: string, kind: Kind) {
  const blank = (words: string): string => "_".repeat(words.length);
  const hidden = masked.replace(customers, blank).replace(civicGroups, blank);
  const briefing = isBriefing(kind);
  const tries: readonly (readonly [Message, RegExp, string])[] = [
    ["imprint", imprint, hidden],
    ["address", address, text],
    ["address", handle, text],
    ["address", campaignsAddress(text) ? looseAddress : never, text],
    ["slogan", civicTag.test(text) ? never : hashtag, text],
    ["activity", activity, hidden],
    ["slogan", slogan, hidden],
    ["appeal", appeal, hidden],
    ["loose", loose, hidden],
    ["loose", councils.test(text) ? never : looseAddress, text],
    ["loose", civicTag.test(text) ? never : looseTag, text],
    ["loose", civicTag.test(text) || councils.test(text) ? never : rallying, text],
    ...(briefing ? ([["activity", groupWork, hidden]] as const) : []),
  ];
  for (const [message, pattern, where] of tries) {
    const match = pattern.exec(where);
    if (match && !(message === "appeal" && councils.test(text)) && !isOthersCampaign(where, match)) {
      const end = match.index + match[0].length;
      const register = ofRegister(match[0], hidden.slice(0, match.index), hidden.slice(end));
      if (register === "sure") continue;
      return { message: register ? "loose" : message, start: match.index, end };
    }
  }
  return undefined;
}

/**
 * Officers take sides, what was promised in a campaign is kept, or residents campaign: other rules speak of those, or
 * none.
 */
const isOthersCampaign = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  (/^campaign/i.test(words) && ofService.test(text.slice(index + words.length))) ||
  isServicesCampaign(text, index, words) ||
  (/side$/i.test(words) && taking.test(text.slice(0, index))) ||
  (/^(?:election (?:address|leaflet|literature)|campaign)/i.test(words) &&
    (promised.test(text) ||
      /\b(?:[Tt]heir|[Ii]ts|[Rr]esidents['’]|[Ff]riends['’]|[Tt]raders['’]|[Oo]bjectors['’]) $/.test(
        text.slice(0, index),
      )));

/** The leaflets of a campaign for health, safety or good habits, told by its subject or by who printed them. */
const isServicesCampaign = (text: string, index: number, words: string): boolean =>
  /campaign/i.test(words) &&
  !contesting.test(text) &&
  (subjectBefore.test(text.slice(0, index)) ||
    subjectBehind.test(text.slice(index + words.length)) ||
    byService.test(text.slice(index + words.length)));
const contesting =
  /¤|\b(?:election|by-election|candidates?|ward|vot(?:e|es|ers|ing)|seats?|canvass\w*|party['’]s|group['’]s)\b/i;
const subject = oneLine`
  (?:
    quit|quitting|stop-smoking|stop smoking|smoking|smoke-?free|no smoking|tobacco|vaping|alcohol|drink-driv\w+|drugs?|
    flu|measles|MMR|vaccin\w+|immunisation|screening|cancer|dementia|diabetes|hygiene|handwashing|sexual health|
    mental[- ]health|wellbeing|breast-?feeding|healthy|health|active travel|walking|cycling|road[- ]safety|safety|
    water[- ]safety|fire|flood\w*|scams?|doorstep crime|fraud|recycl\w+|food waste|waste|litter|fly-tipping|dog fouling|
    energy|insulation|water-saving|library|reading|museum|tourism|visitors?|fostering|foster(?:-| )car\w+|adoption|
    recruitment|apprentic\w+|blood donor|organ donor|awareness|public information|information|
    (?:anti|stop|dry|no|see|think)-\w+
  )
`;
const subjectBefore = new RegExp(`\\b${subject}(?: (?:service|awareness|prevention|week|month))?['’]?s? $`, "i");
const subjectBehind = new RegExp(`^ (?:on|about|against|for|to) (?:\\w+ ){0,2}?${subject}\\b`, "i");
const byService = regex.i`
  ^,? (?:(?:that|which) (?:are|were) )?(?:printed|issued|produced|published|supplied|designed|sent out|provided)
  (?: free)? by (?:the |our )?(?:[\w-]+ ){0,3}?(?:
    health (?:service|board|trust)|NHS|public health|police|fire (?:and rescue )?service|government|department|charity|
    hospital|agency|water company|library service
  )\b
`;

/**
 * The canvass of households by which the register of electors is kept: for sure by what belongs to it or by the
 * register itself, perhaps where the sentence has nothing of a contest or says what canvassing is good for.
 */
function ofRegister(words: string, before: string, behind: string): "sure" | "perhaps" | undefined {
  if (/\bresponses? (?:rate )?to the $/i.test(before)) return "sure";
  if (/^canvassing$/i.test(words) && inGeneral.test(behind)) return "perhaps";
  if (!/^canvass/i.test(words) || contested.test(`${before} ${words} ${behind}`)) return undefined;
  const around = `${before} ${behind}`;
  return registers.test(around) || /^canvass$/i.test(words.trim()) ? "sure" : "perhaps";
}
const inGeneral = /^ (?:can|may|helps?|allows?|lets?|gives?|enables?|tends?|takes?|brings?) (?!place\b)/;
const contested = regex`
  ¤|
  \b(?:
    part(?:y|ies)|candidates?|[Gg]roups?['’]?s?|supporters?|votes?(?! officer)|voters|voting|leaflets?|seats?|contest|
    by-election|volunteers?|activists?|doorsteps?|doors|rosettes?|campaign\w*|sessions?|teams?|rota|[Mm]embers?|
    [Cc]ouncillors?|[Ll]eader|[Mm]ayor|cards?|returns?|us|your|our|Saturdays?|Sundays?|weekends?|evenings?
  )\b
`;
const registers = regex.i`
  \b(?:
    registers?|registered|registration|electors|households?|properties|forms?|Co-?ordinator|annual|door-to-door|hours|
    visits?|fees
  )\b
`;

const ofService = regex`
  ^ (?:from|of|at|in|for) (?:the|our) (?:[a-z]+ ){0,3}
  (?:service|department|directorate|Council|library|libraries|museum|hospital|NHS|safety|unit)\b
`;
const taking = regex.i`
  \b(?:team|officers|staff|service|office|department|unit|section|directorate|library|museum|school)\b[^.;]{0,30}\b
  (?:is|are|was|were|been)\b[^.;]{0,20}$
`;
const promised = regex.i`
  \b(?:promis(?:ed?|es)|pledg(?:ed?|es)|undert(?:ook|aking|aken)|vow(?:ed|s)?|said in|told|held out in|word)
  \b[^.;]{0,60}\b(?:address|leaflet|literature)\b
`;

/** A hashtag that calls for something. */
export const hashtag = regex`
  (?<![\w&/])#(?:[A-Z][A-Za-z0-9]*)?(?:
    Vote(?!r)|Elect(?!r|oral)|HandsOff|(?:Save|Stop|Back|Keep|Protect|Fight)(?:Our|The|For|Your)(?=[A-Z])|StandUp|
    ForTheMany|Winning|TimeFor|Shutters|Enough|Axe|Scrap|Labour(?!Market)|Tory|LibDem|Green(?:Party|Surge)|
    Reform(?:UK)?(?![a-z])|Plaid|SNP|OnYourSide|ForUs|Delivers|BackOnThe
  )[A-Za-z0-9]*
`;
/** … or for what a council may call for as well: "#SaveWater", "#TeamMarlham". */
export const looseTag = regex`
  (?<![\w&/])#(?:[A-Z][A-Za-z0-9]*)?
  (?:Save|Stop|Forward|Change|Back|Fight|Deliver|Promise|Team|Together|Keep|Protect|Choose|Join|OurTown|OurCity)
  [A-Za-z0-9]*
`;

/**
 * A call to join or to add a name, with the address where it is done; a hashtag that is a sentence in the imperative.
 */
export const rallying = regex`
  \b(?:[Rr]esidents|[Rr]eaders|[Pp]eople|[Ee]veryone|[Ss]upporters|[Yy]ou) (?:are|is)
  \ (?:asked|urged|invited|encouraged|begged) to (?:e-?mail|write to|ring|phone|contact|lobby|tell) (?:their|your|all|the)
  \ (?:own |ward |local )?(?:councillors?|members?|MPs?|ministers?)\b[^.;]{0,40}\b(?:
    let (?:them|him|her) know that|tell (?:them|him|her)|say(?:ing)? (?:that|yes|no)|demand|insist|back|
    vote (?:for|against)|support
  )\b|
  \b[a-z0-9-]+\.(?:example|org|com|co\.uk|org\.uk|uk|net)(?:\/[\w/-]*)?,? [^.;]{0,40}\b
  (?:button|page|form|link|place|box) (?:for|to) (?:join|donat|giv|volunteer|helping with|help out)\w*|
  \b(?:
    [Jj]oin (?:us|our|the (?:push|fight|campaign|call|chorus|march|battle|cause|protest|movement))|
    [Aa]dd your (?:name|voice)|[Ll]end (?:your|us)|[Ss]tand with|[Ss]ign (?:our|the)|[Bb]ack (?:our|the|us)|
    [Ss]upport (?:our|the|us)|[Tt]ell (?:them|him|her|[A-Z]\w+)
  )\b[^.;]{0,40}? at (?:www\.)?[a-z0-9-]+\.(?:example|org|com|co\.uk|org\.uk|uk|net)\b|
  (?<![\w&/])#[A-Z][a-z]+(?:The|Our|My|It|Us|Them|This|To|Off|Not|For)[A-Z][A-Za-z]+
`;

/** The council's own campaigns have hashtags too. */
export const civicTag = regex.i`
  \b(?:
    (?:the )?Council['’]s|librar(?:y|ies)|museum|recycl\w*|foster\w*|health|vaccin\w*|festival|reading|winter|safety|
    road works|visitors?|tourism|wellbeing|litter|climate|carers|apprentic\w*|recruitment|volunteer\w* week
  )\b
`;
const never = /$^/;

/** What campaigners do, and the tools of it. */
const activity = regex.i`
  \b(?:
    canvass(?:ing|ers?|ed|es)?(?! (?:of|by|the|for|user|local|public|resident\w*|tenants?|staff|opinions?|views?)\b)
    (?= |[.,;:)]|$)(?: (?:cards?|returns?|sheets?|teams?|sessions?|rota|data|record))?|
    door[- ]knock\w*|knocking(?: |-)up(?: teams?)?|on the knocker|(?:phone|telephone)(?: |-)(?:bank\w*|canvass\w*)|
    (?:polling[- ]day|polling station) tellers|tellers (?:at|for|outside)|
    (?:party|blue|red|yellow|orange|green) rosettes?|garden boards?|stake ?boards?|
    election (?:address(?:es)?|leaflets?|literature|posters?|flyers?|mailshot|mailing)|fighting funds?|
    (?:ward|election|campaign|party|group|candidate|¤+)(?:['’]s?|s['’])?
    \ (?:spring |summer |autumn |next |own |local |campaign )*(?:
      leaflets?|leafleting|newsletters?|flyers?|fliers?|literature|mailings?|mailshots?|posters?|stalls?|rall(?:y|ies)|
      placards?|canvass\w*|badges?|launch
    )|
    (?:
      leaflets?|leafleting|newsletters?|flyers?|literature|posters?|placards?|stalls?|mailshots?|badges|envelopes|
      letters
    ) (?:\w+ ){0,3}(?:for|of|from|by|on behalf of) (?:the |our |your |a |its |their )?
    (?:ward |election |local |spring |by-election |\w+ )?(?:
      campaign(?! (?:for|to|on|against)\b)|candidates?(?! (?:information|pack|for the post))|
      group(?! of| home| session)|party|¤+
    )|
    deliver(?:ing|y of)? (?:a |our |the |your )?(?:group|ward|party|campaign|election|focus) (?:leaflets?|newsletters?)|
    (?<!-)(?<!litter )campaign (?:
      team(?! (?:will|visits?|at the Council))|material|office|headquarters|hq|literature|leaflets?|volunteers|manager|
      rooms?|messages?|donations?|fund\b|stall|trail|visit|photo\w*|session|day
    )(?! (?:for|to) (?:recruit|foster|promot))|
    Focus team|
    (?:[Cc]ouncillor|Cllr)\.? [A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ )?(?:holds|will hold|is holding)\b[^.;]{0,30}\bsurger
    (?:y|ies)|
    (?:[Yy]our|[Oo]ur|come to (?:the|a)|his|her|my|next) (?:next |weekly |monthly |Saturday |regular )?
    (?:(?:ward )?(?:councillors?|members?|MP)['’]?s? |ward |advice |street |drop-in )(?:advice |street )?surger
    (?:y|ies)|
    (?:knock(?:ing)? (?:on|at) doors|deliver(?:ing)? leaflets|leafleting|stuff(?:ing)? (?:the )?envelopes|
    put(?:ting)? up posters|hand(?:ing)? out leaflets)\b[^.;]{0,60}?\b(?:for|with|on behalf of|alongside) (?:the |our )?
    (?:¤+|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+|candidates?\b|group\b(?!['’]| of\b)|party\b)|
    committee rooms?\b[^.;]{0,60}\b(?:polling day|the campaign)\b[^.;]{0,60}(?:¤|\bcandidate|\bparty\b|\bgroup\b)|
    party conference (?:stand|speech|stall)|
    photo(?:graph)?s? (?:of|with) (?:the )?candidates?(?! (?:sites?|area|list|option))
  )
`;

/** Phrases of posters. */
const slogan = regex`
  \b(?:[Ww]e say|[Oo]ur (?:message|call|cry|slogan)(?: is)?)[:,–—] ?["“'‘]?
  (?:[Hh]ands off|[Nn]o to|[Yy]es to|[Vv]ote|(?:[Ss]ave|[Kk]eep|[Bb]ack|[Ff]ight for) our)\b|
  [–—-] (?:fight|campaign|march|stand up|rally) (?:for|against)\b|
  \b(?:
    (?<!
      (?:
        [Nn]obody|[Nn]o one|[Aa]nyone|[Aa]nybody|[Tt]hose|[Mm]embers|[Ee]veryone|[Ee]verybody|[Ss]omebody|[Ss]omeone|
        [Pp]eople|[Cc]olleagues|[Oo]thers|one|two|three|few|some|any
      )
    \ )[Oo]n your side\b(?! of)|
    [Ww]orking (?:hard )?(?:for you|all year round)|[Ss]tanding up for (?:you|our|local|your|the people|working)|
    [Ff]ighting for (?:you|your|our|local|a fair)|(?<!\b(?:for|of|at|in|on|by|about) )[Gg]etting things done|
    [Dd]elivering for (?:you|our|your|the people|local)|
    [Pp]utting (?:[A-Z][\w-]+|residents|people|local people|you|families|communities) first|
    [Ss]trong (?:local )?(?:voice|team)\b[,.!]|(?<=(?:^|[.!?:–—"“'‘] )(?:[Aa] |[Ff]or a |[Yy]our )?)[Ff]resh start[.!:]|
    [Tt]ime for (?:a )?change|[Ff]or the many|[Tt]ogether we can|[Ii]t['’]s time (?:for|to)\b|
    [Yy]our (?:local |hard-working |hardworking |new |friendly |[A-Z]\w+ )*(?:¤+ ?)+
    (?:team|councillors?|candidates?|action team|group|members?|party)?|
    [Yy]our (?:local )?(?:candidates?|action team)\b|[Aa] better (?:deal|future|tomorrow) for (?:all|our|everyone)|
    [Pp]romise made,? promise kept|
    (?<!\b(?:that|this|an?|the|its|our|their|his|her|one|every|another) )[Pp]romises? (?:made, )?kept|
    (?:said no|asked) and we (?:listened|delivered|acted)|[Yy]ou said,? we fought|[Oo]nly we can|
    [Ss]tanding (?:with|up for|by) you\b|[Ff]ighting (?:your|our) corner|¤+ ?[–—:-] ?[a-z]+ing (?:for|with|hard)\b|
    [Tt]eam ¤+|[Tt]he team that (?:gets|delivers|listens|cares)|[Ww]inning here|
    [Oo]nly (?:the )?¤+ can (?:win|beat|stop)|(?:[Aa] )?two[- ]horse race|
    [Ss]end (?:them|Westminster|the council) a message|[Tt]ake back control|[Kk]eep (?:it|them|[A-Z]\w+) ¤+
  )
`;

/** Calls to join, sign, give or vote. */
const appeal = regex`
  \b(?:
    [Vv]ote (?:for )?(?:the )?(?:
      ¤+|[A-Z][a-z]+ (?:for|to)\b|the team|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\.? [A-Z]|
      [A-Z]\w+(?: [A-Z][\w'’-]+)? (?:on|in) (?:\d|May|Thursday)|us\b|change|him\b|her\b
    )|
    [Uu]se your vote|[Ll]end us your (?:vote|support)|
    (?:your|each) votes? (?:on|in|at|for|will|could|can|counts?|makes?)\b[^.;]{0,40}\b
    (?:us|May|ward|difference|here|Thursday)|
    votes? from winning|hold(?:ing)? (?:on to|the line in)|hang on to your poll\w*|
    (?:thinking of|interested in|keen on) joining (?:the|our|my) (?:party|campaign)\b|
    (?:want\w*|like|wish\w*) to join (?:the|our|my) party\b|
    [Jj]oin (?:
      us(?! (?:at|for|on|in|by|as)\b)|the (?:party|campaign|fight|team|movement|¤+)|
      our (?:party|campaign|team|movement|fight)
    )|
    (?:sign|signing|add your name to) (?:up to )?(?:our|the group['’]s|the ¤+(?:['’]s)?|my|
    (?:Councillor|Cllr\.?) [A-Z]\w+['’]s)
    \ petition|
    [Aa]dd your name\b(?! (?:to the (?:waiting|register|list|electoral)))|
    (?:[Dd]onate|[Cc]hip in|[Gg]ive what you can|[Ss]pare a pound\w*|contribut(?:e|ions?)) (?:\w+ ){0,4}
    (?:to|towards?|for) (?:our|the|the group['’]s|its|their|his|her|my) (?:\w+ ){0,2}(?:
      campaign|party|printing|fighting|election|candidate|leaflets?|funds?\b(?= before| for the (?:election|campaign))
    )|
    spare a pound|donation (?:link|page)s?\b[^.;]{0,40}\b(?:party|campaign|group|candidate)|
    (?:party|campaign|group|candidate)(?:['’]s)? donations?|
    [Hh]elp us (?:to )?(?:win|hold|keep|fight|beat|defeat|elect|take|stop)|[Ww]rite in (?:today|now)|
    [Tt]ell your (?:neighbours?|friends|councillors?)\b
    (?! (?:about (?!us\b)|if|when|where|in advance|that (?:you|your)))|
    [Tt]ell councillors to|[Bb]ack (?:Councillor|Cllr)\.? [A-Z][a-z]+ (?:on|in|at|again)|
    (?:put|have) (?:up )?a (?:board|poster|sign) in your|what you get with ¤+|
    (?:become|becoming) a (?:paid-up )?(?:member|supporter) of (?:the party|the group|¤+|our)|
    [Oo]ur doorstep (?:survey|conversations?)|(?:the )?party['’]s (?:membership|raffle|funds|treasurer|agent|candidate)|
    tellers['’] rota|[Dd]o not forget to vote|[Rr]emember to vote|win back (?:the|our|this)|[Ss]how your support|
    [Pp]ut up a poster|[Dd]eliver a leaflet|stand for the council|keep in touch with you about our|what we stand for|
    (?:follow|like|share) (?:the ¤+|our (?:page|team|campaign|group))\b|
    [Ss]ign up to (?:help|deliver|volunteer) (?:for|with) (?:our|the) (?:campaign|party|group|team)|
    [Vv]olunteers? (?:for|to|are needed for|may)\b[^.;]{0,40}\b
    (?:telephone bank|phone bank|campaign team|leaflet\w* (?:the ward|round)|canvass\w*|doorsteps?|polling day)
  )
`;

const things = oneLine`
  (?:
    leaflet\w*|newsletters?|posters?|placards?|flyers?|fliers?|badges|stickers|banners?|balloons|rosettes?|stalls?|
    window posters?|garden stakes|raffle|literature|mailings?|mailshots?|envelopes|volunteers|activists|donations?|
    petitions?|social media|photographs?|videos?|web ?site|telephone calls|membership|printing|print room|photocopying|
    mailing list|rally|lift|minibus|advert\w*|surveys?|helpers?|tellers?|rota|members['’] secretary|
    membership secretary|board in (?:your|the) (?:garden|window)|election address
  )
`;
const owners = oneLine`
  (?:
    the party(?:['’]s)?(?! wall)|political part(?:y|ies)|(?:the|your|our|their) group(?:['’]s| office| room| whip)|
    group office|group['’]s|¤+(?: group)?(?:['’]s?)?|candidates?(?! (?:sites?|information|pack|for the (?:post|role)))|
    the campaign\b(?! (?:for|to|on|against|by|of|was|is|will|ran|reached))|election day|polling day|(?:to|at) the polls|
    by-election|win (?:back )?the (?:seat|ward|council)|activists|May campaign|membership secretary|tellers|
    (?:want|vote for|need|bring) change|for us\b
  )
`;
const given = "\\b(?:posters?|stickers?|badges|banners?|placards?|t-shirts|boards)\\b";
/** Campaigners' things and a campaigner in one sentence: for information. */
const loose = regex.i`
  \b${things}\b[^.;]{0,70}(?<![A-Za-z])${owners}|(?<![A-Za-z])${owners}[^.;]{0,70}\b${things}\b|
  \b(?:rosettes|window posters|garden stakes)\b|
  \b(?:councillors?|members?|group|party|leader)['’]?s?['’]? (?:own )?campaign
  \ (?:page|site|web ?site|account|channel|feed|shop|stall|video)s?\b|
  \b(?:supporters|followers|backers|well-wishers) (?:of (?:the )?[^.;,]{3,30} )?
  (?:can|may|might|could|should|will|are (?:asked|invited|encouraged|urged) to)\b[^.;]{0,40}\b
  (?:shar(?:e|ing)|wear(?:ing)?|display(?:ing)?|post(?:ing)?|fly(?:ing)?)\b[^.;]{0,60}?
  (?:#\w|\b(?:badges?|posters?|banners?|ribbons?|stickers?|rosettes?))|
  ${given}[^.;]{0,90}\b(?:for|to) (?:any(?:one|body)|those|all|people|everyone) (?:who|wanting|wishing|willing)
  \b[^.;]{0,20}\b(?:
    pitch in|lend a hand|back|support|show (?:your|their)|join in|spread the word|do (?:their|your) bit|stand with|
    stand up
  )\b|
  ${given}[^.;]{0,60}\b[a-z0-9-]*(?:friendsof|save|team|back|vote|fight|stop|keep)[a-z0-9-]*\.
  (?:example|org|com|co\.uk|uk)\b
`;

/** What a group might be offered for its own campaign. */
const groupWork = regex.i`
  \b(?:
    your (?:spring |next |ward |group )*
    (?:leaflets?|newsletters?|canvassers|campaign|literature|press stunt|social media)|
    (?:points?|lines?|material|photographs?|quotes?) (?:\w+ ){0,4}for (?:your|the group['’]s|the spring|a) (?:\w+ )?
    (?:leaflets?|newsletters?|campaign|literature)|
    the print (?:room|unit|shop|section) (?:can|will|could) (?:do|run|print|produce|turn|help|have|make|deliver|supply)|
    (?:printers?|reprographics) (?:can|will|could) (?:do|run|print|produce|turn)|
    (?:copy|wording|words|text|side|page|half-page|sheet|card|slip)\b[^.;]{0,50}\b(?:for|through|into|on)
    \ (?:the |people['’]s |residents['’] )?(?:doorsteps?|letter ?boxes|front doors)
  )
`;

/** The council's own consultation, petition scheme, charity or jobs. */
export const councils = regex.i`
  \b(?:
    e-?petition|petitions scheme|Mayor['’]s Charity|(?:Lord )?Mayor['’]s Appeal|food ?bank|library|volunteer scheme|
    consultation (?:closes|page|survey)|residents['’] panel|citizens['’] panel|Poppy Appeal|Scouts?|museum|trustees|
    governors
  )\b
`;
