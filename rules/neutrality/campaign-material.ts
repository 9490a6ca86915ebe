import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Kind } from "../../core/report/meta.ts";
import { overlaps, type Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { answeredNo } from "../briefing/answeredNo.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { invitation } from "../confidentiality/invitedOn.ts";
import { imprint } from "./imprint.ts";
import { keptOut } from "./keptOut.ts";
import { masked } from "./masked.ts";
import { address, campaignsAddress, handle, looseAddress } from "./partyAddress.ts";
import { partyLexicons } from "./partyMentions.ts";
import { framed } from "./sentenceFrames.ts";
import { whoDidIt, whoDidItCues } from "./whoDidIt.ts";

const addressCues = cues(
  "campaign-address",
  oneLine`
    their councillors|your councillors|their councillor|your councillor|facebook.com*|twitter.com*|instagram.com*|www*|
    http*|#*|@*|.example|.com|.org|.uk|.org.uk|.co.uk|.party
  `,
);
const wordCues = cues(
  "campaign-words",
  oneLine`
    fight|tellers*|rota|board|advert*|membership|the party*|back Councillor|back Cllr|get with|member of the|vote|
    only we|standing with|working for|raffle|activists|group office|lift to the polls|win back|Team|tell your|badge*|
    sticker*|banner*|balloons|print room|photocopying|printed|published by|promoted by|promoted|imprint|agent for|
    election agent|leaflet*|leafleting|canvass*|doorstep*|door-knock*|knocking up|knocking-up|knock on doors|
    on the knocker|telling|tellers|phone bank*|telephone bank*|phone canvass*|letter boxes|letterboxes|front doors|
    print unit|print shop|reprographics|printers|message|we say|slogan|hustings|rosette*|placard*|poster*|
    window poster*|garden board*|stakeboard*|badges|flyer*|flier*|newsletter*|in touch|focus team|surger*|donat*|
    chip in|spare a pound|fighting fund|contribution to our|contributions to our|contribution towards|
    contributions towards|printing costs|fundrais*|petition*|add your name|join us|join the|sign up|volunteer*|help us|
    vote for|votes for|vote labour|use your vote|your vote|polling card*|poll card*|postal vote*|your local|your team|
    local team|on your side|working for you|working hard for you|standing up for|fighting for|getting things done|
    delivering for|putting * first|strong voice|fresh start|your SNP|your councillors|your candidate*|candidate*|
    slogan*|strapline*|campaign*|rally|rallies|press stunt|photo opportunity|share this post|follow us|follow the|
    like our page|facebook page|twitter|social media|tear-off|freepost|mailshot|mail-out|election address*|
    manifesto launch|stall|street stall|action day|day of action|write in|tell councillors|tell your councillor|
    hold the line|group's literature|party literature|literature|committee room
  `,
);
/** What campaigns say and do, in words that others seldom use. */
const hintCues = cues(
  "campaign-hints",
  oneLine`
    a hand with|a hand at|their hand with|the poster in|a poster in|this poster in|our poster in|poster in your|
    pile of leaflets|pile of posters|bundle of posters|bundle of leaflets|stack of leaflets|stack of posters|
    boxes of leaflets|box of leaflets|box of posters|boards for gardens|Boards for gardens|boards for your|
    posters for your|Working for|Working hard|Your next|your next|Another four|Another five|this Thursday|This Thursday|
    only one party|our supporters|to the polls for|canvass team|canvass teams|canvassing team|turn them out|
    kick them out|vote them out|throw them out|Turn out|on your side|that listens|Town First|City First|choose change|
    lend us|make your voice heard|voice heard|make your vote|get the vote out|get out the vote|at the ballot box|
    on polling day|vote for anyone else|a vote for|your vote|wasted vote|if you vote|when you vote|vote early|
    cast your vote|might vote|will vote|would vote|intend to vote|voting intention*|your two candidates|
    your three candidates|your candidate*|our candidate*|the candidate for|the candidates for|pledge card*|tellers|
    canvass return*|canvass card*|canvass data|marked register|knock up|knocking up|doorstep script|phone script|
    telephone script|street captain*|road captain*|ward captain*|delivery round*|delivery route*|leaflet drop*|
    leaflet round*|letterbox drop*|target street*|target road*|walk route*|window poster*|garden poster*|stakeboard*|
    rosette*|battle bus|loudhailer|loud-hailer|soapbox|hustings|stump speech|walkabout|can beat them|can win here|
    cannot win here|can't win here|two-horse race|neck and neck|too close to call|squeeze message|swing voter*|
    local people, local|five more years|four more years|had enough|enough is enough|let's take|take back|send them a|
    send a message|don't let them|do not let them|hands off our|on your side|working for you|working all year|
    hard-working local|hardworking local|your local team|your hard-working|sign up to help|help us get|help elect|
    elect a|re-elect|return your|back your|stand with us|stand up for|fight for your|fighter for|strong voice|
    real change|change you can|change is coming|time for a|a fresh start|together we|spring push|autumn push|final push|
    be run off|run off by|stuffing envelopes|envelope stuffing|address labels|election address*|campaign bus|
    campaign van|campaign office|campaign headquarters|the campaign's|helpers|turn out on|out in force|
    show your support|back us|Putting|Vote
  `,
);
const campaignCues = [addressCues, wordCues, hintCues, whoDidItCues];

/** Reports what belongs to an election campaign: slogans, imprints, leaflets, canvassing, addresses of parties, calls to join or give. */
export const campaignMaterial = blockRule({
  id: "campaign-material",
  family: "neutrality",
  summary: "Campaign material: an imprint, a slogan, a party's address, a call to join, sign, give or vote",
  why: "The council's staff, paper, buildings and web pages may not serve a campaign. Section 2 of the Local Government Act 1986 forbids it in publicity, and protocols forbid it in all that officers write.",
  severity: "error",
  kinds: { minutes: "info", "election-notice": "off", constitutional: "warning", motion: "warning" },
  zones: { quoted: "lower", foreword: "same", backgroundPapers: "lower" },
  messages: {
    imprint: "“{cue}” is the imprint of election material. Take it out, with what it belongs to.",
    address: "“{cue}” leads to a party or a campaign. Take it out, and give the council's own page or address.",
    slogan: "“{cue}” is the language of a campaign. Leave it out.",
    activity: "“{cue}” is campaign work, which the council's staff, rooms and papers may not serve. Remove it.",
    loose: "“{cue}” may be campaign work. If it is a party's, a group's or a candidate's, leave it out.",
    appeal:
      "“{cue}” asks readers to support a campaign. Remove it; say how people can take part in the council's decision.",
  },
  cues: campaignCues,
  lexicons: [addressCues, wordCues, hintCues, ...partyLexicons],
  examples: {
    finds: [
      { text: "For more, visit [[www.townlabour.example]] and join us." },
      { text: "[[Leaflets for the ward campaign]] can be printed by Democratic Services." },
      { text: "[[Printed and promoted by]] A. Agent on behalf of B. Candidate." },
      { text: "Share your photographs with [[#HandsOffOurPool]]." },
    ],
    quiet: [
      { text: "Leaflets explaining the new bins will reach every home." },
      { text: "The Council runs a flu vaccination campaign." },
      { text: "Doctors' surgery hours are listed in Appendix 2." },
      { text: "Canvas chairs will be hired, and the poster campaign for foster carers will run in May." },
    ],
  },
  limits: "A party's address or slogan that does not say that it is one.",
  *check(block, _options, { kind }) {
    let last = -1;
    for (const sentence of block.sentencesWith(campaignCues)) {
      const owed = framed(sentence, whoDidIt);
      if (owed && !block.quoted(owed)) {
        yield { at: { start: owed.start, end: owed.end }, message: "slogan", data: { cue: owed.words } };
        continue;
      }
      if (about.test(sentence.text) || keptOut(sentence.text) || answeredNo(block, sentence)) continue;
      const text = masked(block, sentence);
      const within = (hit: Span): boolean => overlaps(hit, sentence);
      const plain = block.hits(wordCues).some(within) ? campaign(sentence.text, text, kind) : addressed(sentence.text);
      const found = plain ?? (block.hits(hintCues).some(within) && !councils.test(text) ? hinted(text) : undefined);
      if (!found || sentence.start + found.start < last) continue;
      const start = sentence.start + found.start;
      const end = sentence.start + found.end;
      if (calls.has(found.message) && petitioned.test(sentence.text) && block.quoted({ start, end })) continue;
      last = end;
      const data = { cue: sentence.text.slice(found.start, found.end) };
      yield {
        at: { start, end },
        message: found.message,
        data,
        // Whoever may have a copy is first of all the matter of the rule on handling.
        ...(isCertain(found.message, sentence.text.slice(found.start, found.end), text.slice(found.start, found.end))
          ? { certain: true }
          : {}),
        ...(found.message === "loose" || (kind === "member-briefing" && invitation(sentence.text))
          ? { severity: "info" }
          : {}),
      };
    }
  },
});

type Message = "imprint" | "address" | "slogan" | "activity" | "appeal" | "loose";

const calls: ReadonlySet<Message> = new Set(["slogan", "appeal", "loose"]);
/** What residents wrote over a petition or on a placard is quoted as theirs. */
const petitioned = /\b(?:petition|placards?|objections?|objectors?|representations?|respondents?)\b/i;

/** An imprint, a party's address, or a call to vote for a party or to join it: nothing else is put so. */
const isCertain = (message: Message, words: string, masked: string): boolean =>
  message === "imprint" ||
  (message === "address" && (address.test(words) || handle.test(words))) ||
  (message === "appeal" &&
    /^(?:vote|join|elect)\b(?:[^.;]{0,10}¤| [A-Z]\w+ (?:on|in) (?:\d|May|Thursday))/i.test(masked));

/** A call, a boast or a tool of campaigners, beside those who stand or those who vote: for information. */
function hinted(text: string) {
  const match =
    shout.exec(text) ?? handWith.exec(text) ?? (contest.test(text) && !elsewhere.test(text) ? tool.exec(text) : null);
  return match ? { message: "loose" as const, start: match.index, end: match.index + match[0].length } : undefined;
}

/** The council's people give a hand with what a politician has delivered. */
const handWith = regex`
  \b(?:giv(?:e|es|ing|en)|gave|lend(?:s|ing)?|lent) (?:a|their) hands? (?:with|at)\b[^.;]{0,20}\b
  (?:[Ll]eader|[Gg]roup|[Pp]arty|[Cc]andidate|[Mm]ember|Councillor [A-Z][\w'’-]+|¤+)(?:['’]s?)? (?:own )?
  (?:spring |election |delivery )?(?:
    bundles|leaflets?|rounds?|deliver(?:y|ies)|envelopes|posters|boards|newsletters?|flyers?|mailings?|canvass\w*|cards|
    stall|literature
  )\b
`;

/** What only a poster says. */
const shout = regex`
  \b(?:[Pp]ut|[Dd]isplay|[Ss]how|[Ss]tick) (?:the|a|this|our) posters?\b[^.;]{0,20}\byour (?:\w+ )?windows?\b|
  \b(?:bundles?|stacks?|piles?|box(?:es)?|bootful|sacks?) of (?:posters|leaflets|placards)\b[^.;]{0,50}\b
  (?:window|boot|hall|door|garden|anyone|anybody|volunteers?|streets?|rounds?)|
  \b[Ww]orking (?:hard )?for [A-Z¤][\w¤]+(?: all|\.|,)|
  \b[Cc]anvass(?:ing)? teams? (?:meets?|will|is|are|goes|go|sets?|starts?)\b|
  \b(?:turn|kick|vote|throw) (?:them|him|her) out\b|\b[Oo]nly one party can\b|\bto the polls for (?:our|the|your) \w+|
  \b(?:[Bb]oards|[Pp]osters|[Ss]igns|[Ss]takes) for (?:your )?(?:gardens?|windows?|front gardens?)\b|
  ¤+(?: \w+)?: (?=[a-z])|
  ^(?:[\d.]+ )?(?:
    Your next (?:[Cc]ouncillor|[Mm]ayor|MP|MSP)|Another (?:four|five|three) years (?:with|of)|This Thursday,? |
    On Thursday,? (?:vote|back|choose|elect)|
    (?:Vote|Elect|Back|Choose|Putting|Fighting for|Standing up for|Delivering for) [A-Z¤][\w'’¤-]*
    (?: [A-Z¤][\w'’¤-]*){0,2}(?: [Ff]irst)?[.!]|
    Vote twice\b|(?:On \w+, )?[Mm]ake your voice heard\b|(?:[Ff]ive|[Ff]our) more years of\b|
    [Ss]end (?:them|the [a-z]+|[A-Z][a-z]+) a message\b|[Dd]on['’]t let them\b|[Ii]t['’]s time for a\b|[Tt]ime for a\b|
    [Ll]ocal people, local\b|[Ee]nough is enough\b|[Hh]ands off our\b
  )|
  \b[Aa] vote for (?:anyone|anybody|any other|us|them|the other|¤|[a-z]+ else)|\b[Oo]nly (?:the )?¤+ can\b|
  \bget (?:the vote out|out the vote)\b|\bif you vote on\b|
  \b[Tt]ellers (?:are|will be) (?:needed|wanted|required|to report)\b
`;
const contest = regex.i`
  ¤|
  \b(?:
    vot(?:e|es|er|ers|ing)\b|candidates?|election|polling|ballot|by-election|canvass\w*|doorstep|ward(?: members)?|seat|
    party|group['’]?s?|Thursday|(?:on|in) (?:\d+ )?May|team\b|councillors?|members['’]|leaflets?|campaign
  )
`;
const tool = regex.i`
  \b(?:
    make your vote|at the ballot box|on polling day|your vote|wasted vote|(?:if|when) you vote|vote early|
    cast your vote|(?:might|would|will|intend to) vote(?! on)|voting intentions?|(?:your|our) (?:\w+ )?candidates?|
    the candidates? for (?!(?:the|an?|this|that|each|any|every|posts?|promotion|training|office|interview) )(?=[A-Z])|
    pledge cards?|tellers|canvass (?:returns?|cards?|data)|marked register|knock(?:ing)? up|
    (?:doorstep|phone|telephone) script|(?:street|road|ward) captains?|delivery r(?:ounds?|outes?)|
    (?:leaflet|letterbox) (?:drops?|rounds?)|target (?:streets?|roads?)|walk routes?|(?:window|garden) posters?|
    stakeboards?|rosettes?|battle bus|loud-?hailer|soapbox|hustings|stump speech|walkabout|
    can(?:not|['’]t)? (?:beat them|win here)|two-horse race|bar chart|neck and neck|too close to call|squeeze message|
    swing voters?|on your side|working (?:for you|all year)|all year round|hard-?working local|
    your (?:local|hard-working) \w*|team for (?=[A-Z])|sign up to help|help (?:us|elect)|re-elect|return your|back your|
    stand with us|stand up for|fight(?:er)? for|strong voice|real change|change (?:you can|is coming|in [A-Z])|
    fresh start|(?:spring|autumn|final) push|run off|stuffing|stuffed|address labels|election address(?:es)?|
    campaign (?:bus|van|office|headquarters)|helpers|back us|turn out on|out in force|show your support
  )\b
`;
/** Votes and teams that no election of councillors has to do with. */
const elsewhere = regex.i`
  \b(?:
    persons nominated|notice of (?:poll|election)|working group|steering group|user group|age group|support group|
    focus group|parish poll|referendum|school|pupils|tenants['’]? ballot|shareholders?|budget|recycling|refuse|waste|
    food|parcel|newspaper|prescription|library|NHS|health|team for (?:children|adults)|polling stations?|poll clerks?|
    (?:hall|library|building|centre|school|court) (?:will|would) (?:be closed|close|not be)|held in the hall|
    presiding officers?|
    (?:vote|voted|voting) (?:in|at) (?:a |the |separate |another |different )?(?:\w+ )?
    (?:buildings?|hall|school|place|church)|
    postal vote|returning officer|register to vote|electoral|museum|archive|collection|enforcement|removed|voter|
    committee will vote|council will vote
  )\b
`;

/** An address or a hashtag of a campaign. */
function addressed(text: string) {
  const match = address.exec(text) ?? handle.exec(text) ?? campaignsAddress(text);
  const tag = match || civicTag.test(text) ? null : hashtag.exec(text);
  const call =
    match || tag || councils.test(text)
      ? null
      : (looseTag.exec(text) ?? rallying.exec(text) ?? looseAddress.exec(text));
  const found = match ?? tag ?? call;
  const message: Message = match ? "address" : tag ? "slogan" : "loose";
  return found ? { message, start: found.index, end: found.index + found[0].length } : undefined;
}

/** Groups of people who travel, visit or learn together. */
const customers = regex.gi`
  \bgroup
  \ (?=(?:bookings?|tickets?|visits?|visitors|travel|rates?|fares?|discounts?|lessons?|classes|exercise|tours?|sales)\b)
`;

/** The words of a sentence that belong to a campaign; `masked` is the sentence with its parties hidden. */
export function campaign(text: string, masked: string, kind: Kind) {
  const hidden = masked.replace(customers, (words) => "_".repeat(words.length));
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

/** Officers take sides, what was promised in a campaign is kept, or residents campaign: other rules speak of those, or none. */
const isOthersCampaign = (text: string, { index, 0: words }: RegExpExecArray): boolean =>
  (/^campaign/i.test(words) && ofService.test(text.slice(index + words.length))) ||
  (/side$/i.test(words) && taking.test(text.slice(0, index))) ||
  (/^(?:election (?:address|leaflet|literature)|campaign)/i.test(words) &&
    (promised.test(text) ||
      /\b(?:[Tt]heir|[Ii]ts|[Rr]esidents['’]|[Ff]riends['’]|[Tt]raders['’]|[Oo]bjectors['’]) $/.test(
        text.slice(0, index),
      )));

/**
 * The canvass of households by which the register of electors is kept: for sure by what belongs to it or by the register
 * itself, perhaps where the sentence has nothing of a contest or says what canvassing is good for.
 */
function ofRegister(words: string, before: string, behind: string): "sure" | "perhaps" | undefined {
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
const hashtag = regex`
  (?<![\w&/])#(?:[A-Z][A-Za-z0-9]*)?(?:
    Vote(?!r)|Elect(?!r|oral)|HandsOff|(?:Save|Stop|Back|Keep|Protect|Fight)(?:Our|The|For|Your)(?=[A-Z])|StandUp|
    ForTheMany|Winning|TimeFor|Shutters|Enough|Axe|Scrap|Labour(?!Market)|Tory|LibDem|Green(?:Party|Surge)|
    Reform(?:UK)?(?![a-z])|Plaid|SNP|OnYourSide|ForUs|Delivers|BackOnThe
  )[A-Za-z0-9]*
`;
/** … or for what a council may call for as well: "#SaveWater", "#TeamMarlham". */
const looseTag = regex`
  (?<![\w&/])#(?:[A-Z][A-Za-z0-9]*)?
  (?:Save|Stop|Forward|Change|Back|Fight|Deliver|Promise|Team|Together|Keep|Protect|Choose|Join|OurTown|OurCity)
  [A-Za-z0-9]*
`;

/** A call to join or to add a name, with the address where it is done; a hashtag that is a sentence in the imperative. */
const rallying = regex`
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
const civicTag = regex.i`
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
      [A-Z]\w+ (?:on|in) (?:\d|May|Thursday)|us\b|change|him\b|her\b
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
    (?:sign|signing|add your name to) (?:up to )?(?:our|the group['’]s|the ¤+(?:['’]s)?|my|Councillor [A-Z]\w+['’]s)
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
const councils = regex.i`
  \b(?:
    e-?petition|petitions scheme|Mayor['’]s Charity|(?:Lord )?Mayor['’]s Appeal|food ?bank|library|volunteer scheme|
    consultation (?:closes|page|survey)|residents['’] panel|citizens['’] panel|Poppy Appeal|Scouts?|museum|trustees
  )\b
`;

/** The law and the rules about it, and what others have printed or done. */
const about = regex.i`
  \b(?:
    Section 110|persons nominated|notice of (?:poll|election)|Representation of the People|election material|
    pre-election|returning officer|Electoral (?:Services|Commission|Registration)|annual canvass|
    canvass of (?:electors|households)|canvass reform|electoral canvass|code of (?:recommended )?practice|
    may not (?:be )?(?:used?|display|distribut)\w*|must not (?:be )?(?:used?|display|distribut|publish|carry)\w*|
    is not permitted|are not permitted|prohibit\w*|forbids?|forbidden|not allowed|fly-?post\w*|deemed consent|
    advertisement regulations|lamp (?:columns?|posts?)|street furniture|nomination papers?|flu (?:jab|vaccin\w*)|
    recruitment campaign|foster carers|health(?:y)? campaign|GP|doctors['’]?|dental|veterinary|tree surgery|
    plastic surgery|printer['’]s imprint|ISBN|lettings policy|museum|archives?|enforcement team|were removed|
    removed from|hired? (?:of|for)
  \ )
`;
