import { oneLine, regex } from "../../core/pattern/regex.ts";
import { overlaps, type Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { answeredNo } from "../briefing/answeredNo.ts";
import { invitation } from "../confidentiality/invitedOn.ts";
import { whoDidIt, whoDidItCues } from "./campaign-material/whoDidIt.ts";
import { keptOut } from "./keptOut.ts";
import { isHeldForItsAge } from "./parties/holdings.ts";
import { masked } from "./parties/masked.ts";
import { address, campaignsAddress, handle, looseAddress, standsForPlace } from "./parties/partyAddress.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { framed } from "./sentenceFrames.ts";
import { campaign, civicTag, councils, hashtag, looseTag, type Message, rallying } from "./voters/campaignWords.ts";

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
    knocking on doors|delivering leaflets|handing out leaflets|stuffing envelopes|
    
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

/**
 * Reports what belongs to an election campaign: slogans, imprints, leaflets, canvassing, addresses of parties, calls to
 * join or give.
 */
export const campaignMaterial = blockRule({
  id: "campaign-material",
  family: "neutrality",
  summary: "Campaign material: an imprint, a slogan, a party's address, a call to join, sign, give or vote",
  why: "The council's staff, paper, buildings and web pages may not serve a campaign. Section 2 of the Local Government Act 1986 forbids it in publicity, and protocols forbid it in all that officers write.",
  severity: "error",
  kinds: { minutes: "info", "election-notice": "off", constitutional: "warning", motion: "warning" },
  zones: { quoted: "lower", foreword: "same", backgroundPapers: "lower" },
  offers: [withoutSentence],
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
  verbatim: true,
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
      if (isHeldForItsAge(sentence.text)) continue;
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

const calls: ReadonlySet<Message> = new Set(["slogan", "appeal", "loose"]);
/** What residents wrote over a petition or on a placard is quoted as theirs. */
const petitioned = /\b(?:petition|placards?|objections?|objectors?|representations?|respondents?)\b/i;

const ofGroup = /^(?:[Gg]roup|[Pp]arty|[Bb]ranch)['’]s (?:[a-z]+ ){0,2}(?:leaflets?|flyers?|canvass\w*)/;
/** An imprint, a party's address, a group's leaflet, or a call to vote for a party or to join it: nothing else is put so. */
const isCertain = (message: Message, words: string, masked: string): boolean =>
  message === "imprint" ||
  ofGroup.test(words) ||
  (message === "address" && (address.test(words) || handle.test(words))) ||
  (message === "appeal" &&
    /^(?:vote|join|elect)\b(?:[^.;]{0,10}¤| [A-Z]\w+(?: [A-Z][\w'’-]+)? (?:on|in) (?:\d|May|Thursday))/i.test(masked));

/** A call, a boast or a tool of campaigners, beside those who stand or those who vote: for information. */
function hinted(text: string) {
  const match =
    shout.exec(text) ?? handWith.exec(text) ?? (contest.test(text) && !elsewhere.test(text) ? tool.exec(text) : null);
  return match ? { message: "loose" as const, start: match.index, end: match.index + match[0].length } : undefined;
}

/** The council's people give a hand with what a politician has delivered. */
const handWith = regex`
  \b(?:giv(?:e|es|ing|en)|gave|lend(?:s|ing)?|lent) (?:a|their) hands? (?:with|at)\b[^.;]{0,20}\b
  (?:[Ll]eader|[Gg]roup|[Pp]arty|[Cc]andidate|[Mm]ember|(?:Councillor|Cllr\.?) [A-Z][\w'’-]+|¤+)(?:['’]s?)? (?:own )?
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
      : (looseTag.exec(text) ?? standsForPlace.exec(text) ?? rallying.exec(text) ?? looseAddress.exec(text));
  const found = match ?? tag ?? call;
  const message: Message = match ? "address" : tag ? "slogan" : "loose";
  return found ? { message, start: found.index, end: found.index + found[0].length } : undefined;
}

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
    removed from|hired? (?:of|for)|
    (?:was|were|being|been) (?:handed out|given out|distributed|left|shown) (?:at|in|outside|
    to)\b[^.;]{0,60}\bby (?:one of|some of|members of|an?|the|two)
  \ )
`;
