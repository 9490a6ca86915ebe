import { regex } from "../../core/pattern/regex.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { weighsAnOption } from "../briefing/notHelp.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { byTheVotes, byTheVotesCues } from "./electoral-advantage/byTheVotes.ts";
import { ofOtherBodies } from "./electoral-advantage/electedElsewhere.ts";
import { conduct, counts, isFramed } from "./electoral-advantage/seatsAndVotes.ts";
import { keptOut } from "./keptOut.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { quotedWithin } from "./quotedWithin.ts";
import { wantsShow } from "./standingFrames.ts";
import { electoralHintCues, hintsAtElection, isAtTheDoors, remembers } from "./voters/electoralHints.ts";
import { closeCues, howClose } from "./voters/howClose.ts";
import { isNotByVotes } from "./voters/notByVotes.ts";
import { pledged } from "./voters/promisesToVoters.ts";

const electoralCues = [lexicons["electoral-advantage"], electoralHintCues, closeCues, byTheVotesCues];

export const electoralAdvantage = blockRule({
  id: "electoral-advantage",
  family: "neutrality",
  summary: "Votes, seats or the date of an election are given as a reason",
  why: "Public money and officers' time may not serve anybody's election. A reason that turns on votes, seats or polling day is not a reason of the council's, and it exposes the decision to challenge.",
  severity: "error",
  kinds: { minutes: "info", motion: "off", "election-notice": "off", constitutional: "off" },
  offers: [withoutSentence],
  messages: {
    advantage:
      "“{cue}” here weighs the matter by votes or an election. Remove the sentence, and give the reason of service, cost or law instead.",
    doubt:
      "“{cue}” may weigh the matter by votes or an election. If it does, remove it, and give the reason of service, cost or law instead.",
  },
  cues: electoralCues,
  lexicons: partyLexicons,
  examples: {
    finds: [
      { text: "[[Option 2 would be popular with voters in the marginal wards.]]" },
      { text: "[[Delaying closure until after polling day limits the damage.]]" },
      { text: "[[The grant will shore up support on the Eastfield estate.]]" },
      { text: "[[Northgate ward was held by 34 votes, and most users of the baths live there.]]" },
    ],
    quiet: [
      { text: "The returning officer will use the hall as a polling station on 1 May." },
      { text: "Tenants voted 62% to 38% for transfer." },
      { text: "Members will elect a chair at the first meeting." },
      {
        text: "No announcement will be made in the pre-election period before the May elections.",
        note: "The law on publicity",
      },
      { text: "The group's amendment to the budget was lost by 31 votes to 19." },
      { text: "The hall has 220 seats, and the majority of users come from the ward." },
    ],
  },
  limits: "A hint at an election without a word for it, such as “before the spring”, is not seen.",
  *check(block, _options, { kind }) {
    const hits = block
      .hits(lexicons["electoral-advantage"])
      .filter(
        (hit) =>
          !quotedWithin(block, hit) &&
          !(/ term$/.test(block.text.slice(hit.start, hit.end)) && ofMoney.test(block.text)),
      );
    const hints = block.hits(electoralHintCues).filter((hit) => !quotedWithin(block, hit));
    for (const sentence of block.sentencesWith(electoralCues)) {
      const { start, end, text } = sentence;
      if (
        divided.test(text) ||
        keptOut(text) ||
        apportioned.test(text) ||
        polled.test(text) ||
        asksForRoom.test(text) ||
        ofOtherBodies(text) ||
        quotedWithin(block, { start, end })
      )
        continue;
      if (kind === "minutes") {
        // What members said of votes is in minutes because they said it; the plainest of it is pointed out.
        if (isAtTheDoors(text))
          yield { at: { start, end }, message: "doubt", data: { cue: text.slice(0, 60) }, severity: "info" };
        continue;
      }
      const weighed = byTheVotes.exec(masked(block, sentence));
      if (weighed) {
        const cue = text.slice(weighed.index, weighed.index + weighed[0].length);
        yield { at: { start, end }, message: "advantage", data: { cue }, certain: true };
        continue;
      }
      const process = administration.test(text);
      const found = hits.find(
        (hit) =>
          (hit.phrase.tier === "strong" ? !others.test(text) : !process) &&
          hit.start >= start &&
          hit.end <= end &&
          hit.phrase.tier !== "hint" &&
          hit.phrase.tier !== "topic" &&
          counts(block, hit.phrase.tier, text, start, end),
      );
      if (found) {
        const cue = block.text.slice(found.start, found.end);
        // What a group says at doors is its own business, which is for the rules on briefings.
        const atDoors = kind === "group-briefing" && /door-?steps?\b/i.test(cue) && !weighsAnOption(text);
        yield {
          at: { start, end },
          message: "advantage",
          data: { cue },
          ...(marginal.test(cue) ? { certain: true } : {}),
          ...(atDoors ||
          forShow(text) ||
          isNotByVotes(text, kind) ||
          isElsewhere(text) ||
          isKept(masked(block, sentence))
            ? { severity: "info" as const }
            : {}),
        };
        continue;
      }
      const timed = process || sober.test(text) ? null : timedBySeats.exec(text);
      if (timed) {
        yield { at: { start, end }, message: "advantage", data: { cue: timed[0] } };
        continue;
      }
      const close = block.hits(closeCues).length > 0 ? howClose(text) : undefined;
      if (close) {
        yield { at: { start, end }, message: "advantage", data: { cue: close }, severity: "warning" };
        continue;
      }
      const stake = hits.find((hit) => hit.start >= start && hit.end <= end && hit.phrase.tier === "stake");
      if (stake && !process && stakes(text) && !conduct.test(text)) {
        const cue = block.text.slice(stake.start, stake.end);
        yield { at: { start, end }, message: "doubt", data: { cue }, severity: "info" };
        continue;
      }
      // A word of elections in a sentence about nothing else of theirs: for information.
      const doubtful = hits.find(
        (hit) =>
          hit.start >= start &&
          hit.end <= end &&
          (isWeighed(text) || (!process && !others.test(text) && isFramed(hit.phrase.tier, text))),
      );
      if (doubtful) {
        const cue = block.text.slice(doubtful.start, doubtful.end);
        yield { at: { start, end }, message: "doubt", data: { cue }, severity: "info" };
        continue;
      }
      const hint = hints.find((hit) => hit.start >= start && hit.end <= end);
      if (hint && (isAtTheDoors(text) || remembers(text) || (!process && hintsAtElection(text)))) {
        const cue = block.text.slice(hint.start, hint.end);
        yield { at: { start, end }, message: "doubt", data: { cue }, severity: "info" };
      }
    }
  },
});

/** A ward that is close is so by votes and by nothing else. */
const marginal = /\bmarginal (?:wards?|seats?|divisions?|constituenc\w+)\b/i;

/** Something to show on doorsteps is how it looks, for the rule on that, unless votes or seats are reckoned with too. */
const forShow = (text: string): boolean => wantsShow.test(text) && !reckoned.test(text);
/** A promise that was made at the doors and is kept is for the rule on those. */
function isKept(text: string): boolean {
  if (!/\bdoor-?steps?\b/i.test(text) || reckoned.test(text)) return false;
  const pledge = pledged(text);
  return pledge !== undefined && !pledge.national;
}
const reckoned = /\b(?:vot\w+|seats?|marginals?|turnout|majorit\w+|poll\w*|elect\w+|wards?|divisions?|candidates?)\b/i;

/**
 * "In Downmere, a Labour stronghold, fees were raised": who runs another place is told by the way, and nothing is
 * weighed.
 */
const isElsewhere = (text: string): boolean => strongholdOf.test(text) && !hereToo.test(text);
const strongholdOf = regex`
  (?:^(?:[\d.]+ )?|[;:,] (?:and |while |whereas )?)(?:[Ii]n |[Aa]t |[Ll]ike )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,
  \ (?:also |once |long |itself |now )?an? (?:[\w-]+ ){0,3}(?:stronghold|heartland),
`;
const hereToo = regex.i`
  \b(?:
    wards?|seats?|divisions?|estates?|votes?|voters?|elections?|May|poll|we|us|our|the group|should|ought|must|would|
    could|might|best|wise\w*|risk\w*|lose|win|hold|safe
  )\b
`;

/**
 * "The seats here are up next May, so it makes sense …": the date of the contest is the reason; or it helps those who
 * stand.
 */
const timedBySeats = regex.i`
  \b(?:seats?|wards?)\b[^.;]{0,50}\b
  (?:(?:is|are|comes?) up (?:for election|in|next|this|on)|(?:is|are) (?:contested|fought)) [^.;]{0,25}\b
  (?:May|elections?|polls?|year)\b[^.;]{0,12},? (?:and )?so (?:it|we|the|officers|this|work)\b|
  \b(?:helpful|useful|handy|welcome|of use|good|awkward|unhelpful|difficult) (?:to|for) (?:those |the |any |sitting )?
  (?:members|councillors|colleagues|those)\b[^.;]{0,20}\b
  (?:standing(?! orders?| down| committee)|who stand(?! down| by)|up for election|defending|seeking re-?election)\b|
  \b(?:best|better|safer|wiser|easier|kinder|prudent|sensible|tactful|shrewd(?:er)?|preferable|wait(?:s|ed)?|left)\b
  [^.;]{0,40}\b(?:once|when|until|till|after)\ (?:the )?(?:[a-z]+ )?elections? (?:is|are|has been|have been)
  \ (?:well and truly |safely |well |comfortably )?(?:out of the way|behind (?:us|them|members)|over and done with|
  past)\b|
  \b(?:once|when|until|till|after)\ (?:the )?(?:[a-z]+ )?elections? (?:is|are|has been|have been)
  \ (?:well and truly|safely|comfortably) (?:out of the way|behind (?:us|them|members)|over|past|won)\b
`;

/**
 * Those who stand, what they hold and when they are asked about it: whatever else the sentence says, it says it of an
 * election.
 */
const stakes = (text: string): boolean => text.length <= 400 && electors.test(text) && !sober.test(text);
const electors = regex`
  \b(?:
    [Ll]eader|[Cc]abinet members|the Executive|in the chamber|the chamber|chamber|colour|supporters|spring|patch|run-up|
    stand\b|support(?:ers)?\b|[Mm]ayor|sitting|standing|opposition|administration|ruling|
    (?:the|this|that|other|controlling|largest) (?:group|party|side)|parties|[Mm]embers|[Cc]ouncillors|challengers?|
    candidates?|rivals?|opponents|vot(?:e|es|ers?|ing)|elect(?:ors?|orate|ion|ions|oral)|ballots?|polls?|
    (?:in|come|next|until|before|by) May|campaign|canvass\w*|doorstep|doormats?|seats?|majorit(?:y|ies)|marginal|wards?|
    divisions?|contest|control (?:next|of the [Cc]ouncil|of the chamber)|power|in charge|council by|last time
  )\b
`;
const sober = regex.i`
  \b(?:
    council tax bills|reserve of|delivered with|popular with visitors|upholster\w*|theatre|auditorium|stadium|
    car seats?|seat belts?|child|children|school|pupils|teach\w*|polling (?:places?|districts?|stations?)|
    \d+ (?:voters|electors)|bus(?:es)? seats?|respondents|planning|balance sheet|budget is balanced|
    finely balanced (?:case|judgement|planning|decision)|referendum|tenants?['’]? (?:vote|ballot)|voted|recorded vote|
    casting vote|power (?:to|of|under|station|supply|cut|line)|powers|electric\w*|contest for the|appoint\w*|
    elect(?:ed)? (?:a|its|the) (?:chair|vice)|board of|governors?|returning officer|election costs?|Boundary|
    register of electors|nominat\w+|trustees|memorial|
    thanked (?:the|Mr|Mrs|Ms|officers|members|her|him|for (?:his|her|their) (?:work|service|report))|dwellings?|retail|
    shopping|landlord|tender|contractors?|supplier|\d+ seats|seats? \d+|cabinet members?['’]? portfolio|select committee
  )\b
`;

/** The term is a loan's or a lease's. */
const ofMoney =
  /\b(?:repa(?:y|id|ys|yable|yment)\w*|loans?|leases?|tenanc(?:y|ies)|licen[cs]es?|secured|mortgages?|borrow\w*)\b/i;

/** Might the hit be of politics, though the sentence has no frame that the rule knows? */
const isWeighed = (text: string): boolean =>
  contested.test(text) && weighed.test(text) && !conduct.test(text) && !told.test(text);

/** Something that only elections have, or a seat or a majority in a place where councillors are elected. */
const contested = regex.i`
  \b(?:
    supporters of the (?:administration|group|Leader|opposition|party|coalition|Mayor)|
    (?:nothing|anything|something) unpopular|
    (?:week|month|day|fortnight|days|weeks|months) (?:before|after) the (?:vote|election|poll)|
    swung the (?:result|ward|seat|vote)|seats? (?:is|are|falls?) (?:vacant|empty|open|due)|
    (?:hold|grip) on (?:the )?[\w ]{3,24}(?:parish|ward|seat|division|village|town|estate)\w*|do(?:es)? not vote|
    rarely votes?|whoever (?:fights|stands)|key (?:ward|seat|division)s?|for both sides|
    (?:ward|seat|division|estate) for both|
    (?:cost|lose|win|gain|worth|buy|bring|deliver|shift)\w* (?:[\w'’]+ ){0,5}votes\b|
    turn(?:s|ed)? out (?:in|to vote|heavily|well)|electoral (?!regist|service|commission|roll|review|officer)|
    (?:administration|group|party|opposition|leader|coalition) is (?:\w+ )?
    (?:weak|strong|vulnerable|ahead|behind|popular|unpopular|strongest|weakest)|
    doorsteps?\b(?! (?:collection|recycling|crime|assessment))|voters?\b|election(?:s)?(?: year)?|by-elections?|
    (?:go|come|back) to the polls|the polls\b|(?:after|before|until|by|straight after) the count\b|
    nominations (?:close|open)|(?:other|rival|sitting|our|their|opposing|likely|strongest) candidates?|a contest|
    contest (?:in|looming|for)|incumbents?|turnout|re-?elect\w*|marginals?\b|(?:is|are) (?:not )?up (?:this|next|for)|
    whoever holds|holds the (?:council|balance)|stuck with|won over|win over|
    (?:slender|narrow|thin|small|tiny|comfortable|safe) (?:lead|majority|majorities)|majority (?:in|at|of \d+ in|last)|
    popular (?:with|among)|unpopular (?:with|among)|political (?:harm|gain|price)
  )\b
`;
/** The matter is weighed: what should be done, what it would bring, and for what reason. */
const weighed = regex.i`
  \b(?:
    mainly|mostly|live (?:mainly|along|on)|safe\b|swung|better|targets?|areas|where|should|would|could|might|best|
    better|worst|safest|can wait|argues? (?:for|against)|since|because|so\b|and (?:wants?|the|its|would)|never done|
    forgive|forget|remember|repay|reward|thank|gain|lose|win\b|good|harm|flat-footed|finished|just as|straight after|
    within reach|live (?:within|near|in)|wants? its|looming|if\b|unless|help\w*|matters?|likely|hard|easy|worth
  )\b
`;
/** What was done, when and how it is run. */
const told = regex.i`
  \b(?:
    pre-election|purdah rules|heightened sensitivity|statut\w+|tenants voted|youth|school council|governors|trade union|
    annual (?:meeting|council)|took place|will take place|was held|were held|will be held|were elected|was elected|
    returned unopposed|results?|expenses|accounts|declared|registered|registration|
    candidates? (?:for the post|were interviewed|must|may|are)|voters? (?:should|must|may|can|need|who)|will be counted|
    count will|tender|interview\w*|suitable candidate|recruit\w*|election of|contested by|
    contested (?:claim|invoice|decision)
  )\b
`;

/** Somebody who stands wants to speak, or to have a hall. */
const asksForRoom = regex.i`
  \b(?:ask(?:s|ed|ing)?|request\w*|appl(?:y|ies|ied|ication))\b[^.;]{0,60}\bcandidates?\b[^.;]{0,60}\b
  (?:may|might|could|can|to) (?:speak|hire|use|address|attend|book)\b
`;

/** Ballots that are not the council's own, and those who run the ones that are. */
const others = regex.i`
  \b(?:
    returning officer|governors?|trustees|Business Improvement District|the BID|directors of the company|schools?|
    pupils|learners|students|tenants|shareholders|trade union|electoral services
  )\b
`;
/**
 * How many electors a member, a ward or a station has, and who asks: reviews of boundaries, council size and polling
 * places.
 */
const apportioned = regex.i`
  \b(?:
    (?:size|membership|strength|composition|make-up|balance) of (?:each of )?(?:the )?(?:political )?groups|
    numbers? of (?:\w+ ){0,2}(?:electors|voters|councillors)|
    (?:electors|electorate|voters)\b[^.;]{0,30}\b(?:for|per|to) (?:each|every|a|an|one|the average|any)\b|
    (?:average|forecast|projected|current|total|registered|parish|ward|divisional) (?:electorates?|electors)|
    electorates?
    \ (?:of|forecast|figures?|in 20\d\d|by 20\d\d|(?:is|was|will be|would be|has) (?:about |forecast |expected |now )?\d)|
    [\d,]+ (?:registered |local |(?:from|by) )?electors|electoral (?:equality|imbalance|variance|inequality|quota)|council size|
    political balance|
    seats? (?:allocated |available |due )?(?:to it )?on (?:the |each |an? |its )?(?:[\w-]+ (?:and )?){0,4}?
    (?:sub-)?(?:committees?|panels?|boards?|authority|outside bod(?:y|ies))|
    warding|electors['’]? (?:ratio|register)|(?:elector|councillor)[- ](?:to[- ])?(?:elector|councillor) ratio|
    (?:each|every|an?|one|the average) (?:member|councillor)\b[^.;]{0,30}\brepresents? [\d,]+
  )\b
`;
/**
 * How polls are run and what they cost, who uses a polling place, how a shareholder's votes were cast; harm, balance
 * and power of planners.
 */
const polled = regex`
  \b(?:
    voters (?:in|of) (?:an? |the )?(?:\w+ )?(?:poll|competition|awards?|contest) (?:of|for|run|by)|
    (?:left|leaves?|leaving|put|puts|placed|delivered) (?:an? |the )?(?:[a-z]+ )?
    (?:cards?|notes?|parcels?|box(?:es)?|bags?|meals?|papers?|slips?)\b[^.;]{0,20} on (?:the|their|a|each) doorsteps?|
    (?:is|are|was|were|be|been|being) (?:left|put|placed|delivered|dropped|collected|found) (?:on|at|from)
    \ (?:the|their|a|each|your) doorsteps?|
    heartlands? of (?:the )?
    (?!(?:[a-z]+ )?(?:group|vote|voters|support\w*|administration|opposition|party|coalition|Leader)\b)[a-z]+|
    signatures\b[^.;]{0,40} doorsteps?|matter of (?:planning )?judgement|(?:from|to|into) the grid|
    [Hh]arm to (?:the|a|its) (?:\w+ )?
    (?:setting|significance|[Cc]onservation|character|heritage|listed|amenity|outlook)|
    heritage assets?|
    (?:cannot|could not) (?:reasonably |properly |lawfully )?
    (?:wait|be (?:held (?:back|over)|delayed|deferred|postponed)) until (?:after )?the (?:poll|election)|
    (?:parish|community|town|residents['’]) polls?|
    responses? (?:rate )?(?:to|from|in) the (?:annual |household )?canvass|canvass (?:forms?|responses?)|
    presiding officers?|poll clerks?|queu(?:es?|ed|ing)|waiting (?:outside|to vote)|
    (?:before|at) the close(?: of poll)?|election agents?|elections? budget|
    polls? (?:expected|held|due) (?:by|in|before)|
    [Vv]oters (?:have |had )?(?:used?|walk(?:ed)?|travel(?:led)?|go|went) |(?:executive|directors['’]) pay|CPI|
    inflation|bonds?|investors?|gilts?|volatile (?:world|markets?|prices?)|doorstep (?:play|and)|
    (?:following|after|since) the (?:[A-Z][a-z]+ )?(?:20\d\d )?[Gg]eneral [Ee]lection|
    (?:German|US|French|American|Presidential) (?:presidential )?elections?|
    campaign (?:funded|on attracting|to (?:recruit|attract|encourage))|as this year precedes|theatre|auditorium|
    other side of the (?:street|road|river|line|wall|fence|site|estate|park)|[Oo]pponents (?:of|in|to|say|argue) |
    safe seats? (?:for|of|on|in) (?:the|a|each)|seat\b[^.;]{0,40} filled|voted for management|
    (?:won|held|elected|returned)\b[^.;]*\bby-election\b[^.;]* on \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d|
    by-election\b[^.;]* on \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d[^.;]* (?:won|held|elected|returned)|
    shareholders?|shares
  )\b
`;
/** How a meeting voted, and what cannot wait for a poll. */
const divided = regex.i`
  \b(?:cannot|can not|may not|must not|could not) (?:wait|be (?:put off|deferred|delayed|postponed|left|held over))
  \b[^.;]{0,12}\b(?:until|till)\b[^.;]{0,50}\b(?:because|since|as (?:the|it)|by law|must be)\b|
  \b(?:lost|carried|agreed|approved|defeated|rejected|adopted|passed|recommended|resolved)\b[^.;]{0,20}\bby
  \ (?:\d+|[a-z-]+) (?:votes )?(?:to|against) (?:\d+|[a-z-]+)\b|
  \b(?:\d+|[a-z-]+) votes? to (?:\d+|[a-z-]+)\b[^.;]{0,20}\babst|
  \b(?:motions?|amendments?|recommendations?|proposals?|resolutions?|items?|the question)\b[^;]{0,80}\b
  (?:lost|carried|agreed|approved|defeated|rejected|adopted|passed)\b[^;]{0,30}\bby (?:\d+|[a-z-]+) (?:votes )?
  (?:to|against) 
`;
/** The conduct of elections, the law on publicity and terms of office. */
const administration = regex.i`
  \b(?:
    (?:room|hall|building|place|venue|premises|club)s? (?:is |as |was )?(?:not |un)?neutral|
    elected (?:for|to|in|as|at)\b[^.;]{0,60}\bby-election\b[^.;]{0,60}\b(?:joined|sits?|sat|is included|took|replaced)
    \b|
    (?:joined|sits? (?:as|with)|left) (?:the|an?) [^.;]{2,40} since the by-election|pre-election|purdah rules|
    publicity (?:guidance|rules?|protocol|policy|advice|restrictions?|requirements?|law|note)|
    (?:guidance|rules?|code|law|advice|protocol|restrictions?) (?:on|about|for|governing) (?:\w+ ){0,2}publicity|
    pledge[sd]?|promise[sd]?|manifesto|assurances?|heightened sensitivity|returning officer|
    electoral (?:commission|services|registration|roll|register|review|cycle)|boundary (?:review|commission)|
    polling stations?|polling places?|term of office|terms of office|annual meeting|annual council|casual vacanc\w*|
    nomination (?:papers?|forms?)|publicity code|code of (?:recommended )?practice|count staff|the count|poll clerks?|
    (?:voter|photo(?:graphic)?) (?:id|identification)|voter authority|postal votes?|election (?:staff|costs?|expenses|
    accounts?|team|office|fees)|
    cost of (?:the )?elections?|by law|statut\w+|neighbourhood plan|referendum|tenants voted|
    ballot of (?:tenants|members|staff)|school governors?|youth (?:parliament|council|mayor)
  )\b
`;
