import { regex } from "../../core/pattern/regex.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule } from "../../core/rule/rule.ts";
import { invitation } from "../confidentiality/invitedOn.ts";
import { onlyIn } from "../kinds.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { keptOut } from "../neutrality/keptOut.ts";
import { partyLexicons, partyMentions } from "../neutrality/parties/partyMentions.ts";
import { framed } from "../neutrality/sentenceFrames.ts";
import { answeredNo } from "./answeredNo.ts";
import { answersAtDoors, carriedOut, weighsAnOption } from "./notHelp.ts";
import { helpCues, helps } from "./party-business/helpForParties.ts";
import { selectionCues, selectionIn } from "./party-business/selection.ts";
import { pickedCues, whoeverIsPicked } from "./party-business/whoeverIsPicked.ts";
import { isStanding } from "./standingSentences.ts";

const partyCues = [lexicons["party-business"], helpCues, selectionCues, pickedCues];

/** Portsmouth 6.6.3 and 6.7, Crawley 6, Plymouth 6.4.1 and 10.1, Barnet 9.3(a) and 3.2, Breckland 6.3 and 3.2. */
export const partyBusiness = blockRule({
  id: "party-business",
  family: "briefing",
  summary: "A briefing deals with the business of a party or a group",
  why: "Officers' time and the council's means are for council business. Candidates, campaigns, whips and party meetings are for parties to see to, without officers.",
  severity: "error",
  kinds: onlyIn("group-briefing", "member-briefing", "ward-notice"),
  offers: [withoutSentence],
  messages: {
    party:
      "“{words}” is the business of a party or a group, not of the council. Remove the sentence, and leave before the group turns to such business.",
    help: "This puts the council's means at the service of a group's publicity. Remove it: officers, money and records are for council business.",
    attack: "This is material to use against others in politics. Remove it; give the facts and options alone.",
  },
  lexicons: partyLexicons,
  cues: partyCues,
  examples: {
    finds: [
      { text: "[[Item 3 is the group whip for the budget.]]", kind: "group-briefing" },
      { text: "[[These points may suit the group's spring leaflet.]]", kind: "group-briefing" },
      {
        text: "[[The meeting will go on to choose a candidate for the by-election in Staithe.]]",
        kind: "group-briefing",
      },
      { text: "[[The table is good ammunition against the other side.]]", kind: "member-briefing" },
    ],
    quiet: [
      { text: "Appointments of council representatives to outside bodies are made in May.", kind: "group-briefing" },
      { text: "The committee will elect its chair at its first meeting.", kind: "group-briefing" },
      { text: "Democratic Services has a leaflet on postal votes.", kind: "group-briefing", note: "The council's own" },
      {
        text: "Officers leave before the group turns to party business.",
        kind: "group-briefing",
        note: "The rule itself",
      },
      { text: "Two candidates for the post of harbour master were seen.", kind: "group-briefing" },
    ],
  },
  limits: "Party business that is told without a word for it, and without naming a party or a group, is not seen.",
  *check(block, _options, { kind }) {
    // Who is present that is no member is for the rule on that.
    if (attendance.test(block.text)) return;
    const hits = block.hits(lexicons["party-business"]);
    for (const { start, end, text } of block.sentencesWith(partyCues)) {
      if (answeredNo(block, { start, end, text })) continue;
      if (block.kind !== "heading" && helps(text)) {
        yield { at: { start, end }, message: "help", ...(invitation(text) ? { severity: "info" as const } : {}) };
        continue;
      }
      const choice = block.kind === "heading" || disclaimed.test(text) ? null : selectionIn(text);
      if (choice) {
        yield { at: { start, end }, message: "party", data: { words: choice[0] } };
        continue;
      }
      const picked =
        block.kind === "heading" || disclaimed.test(text) ? undefined : framed({ start, end, text }, whoeverIsPicked);
      if (picked && !block.quoted(picked)) {
        const severity = picked.frame.severity ? { severity: picked.frame.severity } : {};
        yield { at: { start, end }, message: "party", data: { words: picked.words }, ...severity };
        continue;
      }
      if (kind === "group-briefing" && block.kind !== "heading" && servesLeaflet(text)) {
        yield { at: { start, end }, message: "help", certain: true };
        continue;
      }
      const own = hits.filter(
        (hit) => hit.start >= start && hit.end <= end && !isOther(text, hit.start - start, hit.end - start),
      );
      if (own.length === 0 || disclaimed.test(text) || leftTo.test(text) || keptOut(text)) continue;
      const found = weigh(
        block,
        start,
        end,
        text,
        new Set(own.map(({ phrase }) => phrase.tier)),
        own.filter(({ phrase }) => phrase.tier !== "hint").length,
      );
      if (!found || (found.severity === "info" && (block.kind === "heading" || isStanding(text)))) continue;
      const first = own.find(({ phrase }) => phrase.tier === found.tier) ?? own[0];
      yield {
        at: { start, end },
        message: found.tier === "attack" ? "attack" : "party",
        data: { words: first ? block.text.slice(first.start, first.end) : "" },
        certain: found.tier === "party" && setsWhip.test(text),
        severity:
          isOthersMatter(text) || invitation(text)
            ? "info"
            : found.severity === "error" && answersAtDoors(text)
              ? "warning"
              : found.severity,
      };
    }
  },
});

/** "The whip for the budget will be settled last": a word of groups alone, and what is done with it. */
const setsWhip = regex.i`
  \b(?:the|a|no|any|group|three-line) whip\b[^.;]{0,40}\b(?:
    settled?|agreed?|set|decided?|fixed?|laid down|applied|applies|imposed?|lifted|relaxed|discuss\w*|considered
  )\b
`;

/** What a group may use in what it prints. */
const servesLeaflet = (text: string): boolean =>
  usedIn.test(text) && !official.test(text) && !disclaimed.test(text) && !councilPrints.test(text);
const usedIn = regex`
  \b(?:[Pp]oints?|[Ff]igures?|[Ff]acts|[Tt]ables?|[Ll]ines?|[Pp]aragraphs?|[Tt]ext|[Ww]ording|[Tt]his|[Tt]hese|[Tt]hey|
  [Ii]t|
  [Ss]ummary|[Aa]nswers?|[Qq]uot(?:es|ations?)|[Pp]hotographs?|[Mm]aps?|[Nn]ote)\b[^.;]{0,40}\b
  (?:can|may|could|might|will|would|should|is|are|to)\b[^.;]{0,30}\b
  (?:used?|go|fit|serve|lifted|quoted|dropped|suit\w*|drawn on|handy|useful|ready|meant|written|intended|right|helpful)
  \b[^.;]{0,20}\b(?:in|for|into|on) (?:(?:the|your|a|its|our|their|any|next|this|forthcoming|[A-Z][a-z]+|spring|summer|
  autumn|
  winter|coming|ward|local|election|group['’]s) )*(?:leaflets?|newsletters?|flyers?|election address|canvass\w*)\b
`;
const councilPrints = regex.i`
  \b(?:tenants|residents|service|council|department|team|library|parish|staff|museum|school|collection|calendar|waste|
  recycling|consultation|public health)(?:['’]s?)? (?:leaflets?|newsletters?|flyers?)\b|
  \bofficers (?:will|are to) (?:print|publish|send|post)\b
`;

/**
 * An option is weighed, a group's word is carried out, or the writer speaks of "our" people: other rules speak of
 * those.
 */
const isOthersMatter = (text: string): boolean =>
  weighsAnOption(text) || carriedOut(text) || (ourOwn.test(text) && !meansFor.test(text));
const ourOwn = /\b[Oo]ur (?:own )?(?:supporters|side|people|lot)\b/;
const meansFor = regex.i`
  \b(?:
    leaflets?|newsletters?|posters?|canvass\w*|stall|printed|print room|photocop\w+|deliver\w*|mailing|donat\w*|
    candidates?|selection|rota|addresses|list
  )\b
`;

/**
 * Vacancies of posts, a council's leaders who write a letter, and tenants' associations have the same names as a
 * party's.
 */
function isOther(text: string, start: number, end: number): boolean {
  const behind = text.slice(end);
  switch (text.slice(start, end).toLowerCase()) {
    case "vacancy":
      return /^ (?:notices?|rates?|levels?|factor|list|adverts?|control|savings?)\b/.test(behind);
    case "who should stand":
      return /^ (?:in for|aside|trial|surety)\b/.test(behind);
    case "leadership":
      return /^ (?:has|have|had|said|wrote|replied|sent|put|team|programme|training|role)\b/.test(behind);
    case "street stall":
    case "street stalls":
      return traders.test(text) && !ofHelpers.test(text);
    case "on the doorstep":
      return /^ (?:schemes?|collections?|recycling|deliver\w*|crime|lending|assessments?|play|of)\b/.test(behind);
    case "party members":
      return /^ (?:of|to) (?:the|this|an?) (?:consortium|agreement|contract|partnership|venture|lease)\b/.test(behind);
    case "your agent":
    case "our agent":
      return /^ (?:for|in) the (?:purchase|sale|lease|letting|transfer)\b/.test(behind);
    case "group whip":
    case "chief whip":
    case "deputy whip":
      return asksOrGets.test(behind);
    case "the whip":
      return /^ hand\b/.test(behind) || asksOrGets.test(behind);
    case "branch secretary":
    case "branch secretaries":
      return ofUnion.test(text);
    case "exposed":
    case "exposes":
      return !exposable.test(text);
    case "group deputy leader":
    case "group leadership":
      return asksOrGets.test(behind);
    case "dues":
      return charged.test(text.slice(0, start)) || !ofMembership.test(text);
    case "association":
    case "treasurer":
      return /\b[Aa]ssociation\b/.test(text) && !ofParty.test(text);
    default:
      return false;
  }
}
/** Dues of a harbour, a market or a burial ground. */
const charged = regex.i`
  \b(?:
    harbours?|ports?|docks?|quays?|piers?|wharf|markets?|lights?|pilotage|moorings?|berths?|berthing|anchorage|canals?|
    navigation|river|boats?|ships?|vessels?|tonnage|landing|fish|customs|town|burial|church|cemetery|crematorium|estate|
    water|drainage|toll|statutory|council|trade|union|club|society
  )(?:['’]s?)? $
`;
/** Whose members pay dues in politics. */
const ofMembership =
  /\b(?:[Pp]arty|[Pp]arties|[Gg]roups?(?:['’]s)?|[Bb]ranch|[Cc]onstituency|[Mm]embership|[Ss]ubs|[Ww]hip|[Cc]ouncillors?)\b/;
/** Branches that are no party's. */
const ofUnion =
  /\b(?:federation|(?:trade )?unions?|UNISON|Unison|Unite|GMB|Legion|society|trades council|chamber of)\b/;
/** Who can be shown up: a wall or a step that is exposed lies in the wind. */
const exposable = regex`
  \b(?:
    [Ll]eader|[Cc]ouncillors?|[Mm]embers?|[Gg]roups?|part(?:y|ies)|[Aa]dministration|[Cc]abinet|[Ee]xecutive|
    [Gg]overnment|[Mm]inisters?|[Oo]pposition|record|opponents?|rivals?|them|him|her
  )\b
`;
/** Stalls that the council lets, licenses or runs a market of. */
const traders = regex.i`
  \b(?:
    markets?|trad(?:e|es|er|ers|ing)|vendors?|hawkers?|costermongers?|pitch(?:es)?|licen[cs]\w*|consents?|
    compan(?:y|ies)|operators?|tenders?|bids?|bidders?|contract\w*|management of|managed|rents?|tolls?|fees?|charges?|
    food|fruit|flowers|hot drinks|waste from|rubbish|pavements?|footways?|Act
  )\b
`;
const ofHelpers = regex.i`
  \b(?:
    candidates?|elect\w*|campaign\w*|canvass\w*|part(?:y|ies)|groups?['’]?s?|branch|leaflets?|posters?|volunteers?|
    helpers?|activists?|supporters?|rota|(?:your|our) (?:street )?stalls?
  )\b
`;
/** Whoever holds an office of the group asked for the paper, or has had it. */
const asksOrGets = regex`
  ^(?: of the (?:[A-Z]\w+ )?[Gg]roup)?(?:, (?:Councillor|Cllr) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,)?
  \ (?:has |have |had |also ){0,2}(?:
    asked (?:on|for|in writing|whether|how|by|that)|requested|received|wrote|had (?:this|the same)|
    (?:was|were|been) (?:sent|told|given|briefed|copied)
  )\b
`;
const ofParty = regex.i`
  \b(?:
    candidates?|elect\w*|campaign\w*|canvass\w*|select\w+|wards?|part(?:y|ies)|groups?|whip|conference|AGM|subs|
    members?|leaflets?|raffle|dinner|draw|stall|funds?|fund-?raising|constituency|branch|agent|delegates?|donors?
  )\b
`;

const attendance = /^(?:Attend(?:ing|ees|ance)|In attendance|Present|Those (?:present|attending)|Recipients?): /;

/** What a sentence comes to, by the gravest of its words and by whose they are. */
function weigh(
  block: BlockView,
  start: number,
  end: number,
  text: string,
  tiers: ReadonlySet<string | undefined>,
  count: number,
): { readonly tier: string; readonly severity: Severity } | undefined {
  const council = official.test(text);
  if (tiers.has("party") && !council) return { tier: "party", severity: "error" };
  const owned = owner.test(text) || partyMentions(block).some((one) => one.start >= start && one.end <= end);
  if (tiers.has("attack") && (owned || against.test(text)))
    return { tier: "attack", severity: owned ? "error" : "warning" };
  const campaign = tiers.has("campaign") && (!council || partyOwned.test(text)) && !seats.test(text);
  if (campaign && owned && (contest.test(text) || material.test(text))) return { tier: "campaign", severity: "error" };
  if (campaign && (owned || contest.test(text) || count > 1)) return { tier: "campaign", severity: "info" };
  const doubt = (!council && !seats.test(text) && hinted.test(text)) || partyOnly.test(text);
  return doubt ? { tier: tiers.has("hint") ? "hint" : "campaign", severity: "info" } : undefined;
}

/** A party's offices, gatherings, money and work, and what is done to the other side. */
const hinted = regex.i`
  \b(?:
    (?:Leader|Cabinet Member|Portfolio Holder|(?:Councillor|Cllr\.?) [A-Z]\w+|opponents?|rival|Mayor|
    spokes\w+)(?:['’]s)?
    \b[^.;]{0,60}\b(?:could|might|may|should|can|ought to) (?:well |usefully |always )?be (?:
      used|brought up|raised|quoted|mentioned|thrown|played|circulated|made much of|exploited|held against|dropped|
      leaked|shown|sent
    )|
    (?:owe|owes|pay|paid|collect|due) (?:their|its|the|his|her) (?:levy|subs|dues|share)|levy|meetings of the group|
    group meetings|attendance at group|slate|sharing power|talks with the (?:independents|other)|
    (?:regional|annual|party|national|spring|autumn) conference|(?:to|at|for) conference\b|delegates['’]?|branch|
    association['’]?s?\b|regional (?:organiser|office)|the (?:party|group|branch|association)['’]s?\b|fund-?raising|
    fighting fund|war chest|raffle|subscriptions? for the|treasurer of the|AGM|
    selection (?:meeting|panel|committee|contest)|re-?selection|shortlist\w*|hopefuls|considered for (?:[A-Z]\w+ )?ward|
    stand(?:s|ing)? (?:in|for|against)|names? to the panel|deliver(?:ing)? (?:in|on|to) the [A-Z]|
    volunteers (?:are|will|for|to)|stall in|rota|target (?:list|roads?|streets?)|swing (?:since|of|from|to)|
    walk sheets?|marked register|
    (?:line|copy|quotes?|article|column|tweets?|posts?|hashtags?|graphics?|video)s?
    \ (?:for|on|attacking|should|about|are|to)|
    (?:next|spring|autumn|summer) (?:Focus|newsletter|leaflet|bulletin)|sharpen\w*|
    (?:ways|questions) (?:to|that|which) (?:will |would |might )?
    (?:needle|embarrass|catch|trip|wrong-foot|rattle|unsettle|corner|goad|annoy|hurt|damage)|
    needle|rebut\w*|attack(?:s|ing|ed)? (?:the|on|him|her|them|[A-Z])|dossier|weak (?:spots?|points?)|
    whip(?:['’]s|s)?\b|group (?:rules|funds|dues|officers|discipline)|leadership (?:election|contest|ballot)|dinner|
    supper|tickets from|canvass\w*|members['’] subs|dues|who will (?:stand|succeed)|posts among|spoils|pact
  )\b
`;

/** What the council's own name in the sentence does not excuse. */
const partyOnly = /\b(?:Councillor [A-Z]\w+['’]s fund-?raising|branch secretary|hopefuls|fighting fund|war chest)\b/;

/** Whose it is: a group's, a party's, those of the reader's own side. */
const owner = regex.i`
  \b(?:
    (?:the|this|your|our|each|any|both|ruling|controlling|minority|majority|opposition|other) groups?(?:['’]s?)?
    (?! (?:of|home|work))|
    (?:group|party|branch|association|campaign|constituency) (?:room|leader|members|secretary|treasurer|officers|funds)|
    the (?:
      party|branch|constituency|campaign(?! (?:on|to|for|about|week|against|by|of|in)\b)|cause|opposition|other side|
      other lot|county group
    )|
    the association|
    (?:your|our) (?:\w+ )?(?:
      members|leaflet|leaflets|candidates?|side|ward|team|newsletter|canvassers|supporters|helpers|campaign|record|
      branch|agent|association|stall|people
    )|
    colleagues|members['’] room|comrades|backbench\w*
  )\b
`;
/** So plainly theirs that the council's name beside it only says who was asked to help. */
const partyOwned = /\b(?:group|party|branch)['’]s|\b(?:the|your|our) (?:party|branch|candidates?|canvassers)\b/i;
/** A contest of parties, or the means to fight it. */
const contest = regex.i`
  \b(?:
    ward(?: \w+)? (?:contest|vacancy|seat)|
    (?!(?:the|an?|this|that|one|no|any|each|every|job|post|staff|current|first|second|new) )\w+ vacancy|
    (?:May|spring|autumn|\d May) (?:contest|campaign|leaflet)|by-election contest|challenger|candidac\w+|candidates?|
    nominees?|mayoralty|pact|manifesto|coalitions?|shortlists?|who stands
  )\b
`;
const material = regex.i`
  \b(?:
    leaflets?|posters?|placards?|flyers?|newsletters?|letters|mailshots?|post ?cards|conference|raffle|fundrais\w+|
    fund-rais\w+|donations?|donors?|stall|bunting|lunch|supper|dinner|coffee morning|barbecue|auction|quiz|rota|subs|
    subscriptions?|membership|helpers?|volunteers|activists?|supporters|slogans?|hashtags?|video|photo ?call|
    surger(?:y|ies)|printer|print room|photocopier|envelopes|franking|discipline|disciplinary|expulsion|expelled|
    suspen\w+|leadership|reshuffle|shadow|front[ -]bench|social media|Facebook|logo|branding|record of|let back|
    treasurer|agent|rulebook|rule book|tweets?|posts? for|mailing list|frank|speakers|who stands|complaint
  )\b
`;
const against = regex.i`
  \b(?:
    against (?:the|them|him|her|his|Councillor|those|ministers)|opponents|rivals|critics|
    the (?:county|government|minister|portfolio holder|cabinet member|leader|executive|administration)\b[^.;]{0,30}\b
    (?:embarrass|expos|blame|record|fail)|
    (?:embarrass|expos\w+|blame)\b[^.;]{0,40}\b(?:the|those|Councillor|leader|cabinet|portfolio|government|county|other)
  )\b
`;
/** The council's own, or that of others who are no party. */
const official = regex.i`
  \b(?:
    Democratic Services|Electoral Services|Returning Officer|(?:the|this) council['’]s(?: own)?|the service['’]s|
    service's own|librar(?:y|ies)|museum|schools?|governors|Local Government Association|LGA|post of|posts? at grade|
    interviews?|contractor|tender\w*|bidders?|trade unions?|recruitment|recruits? drivers|home composting|
    council tax bills?|public health|NHS|foster\w*|adopters?|charit(?:y|ies)|parish|town council|chamber of commerce|
    outside bodies|on the [A-Z]\w+ (?:Committee|Panel|Board)|filled by (?:the )?Council|representatives? (?:on|to)|
    UNISON|GMB|canvass of (?:households|electors|properties)|annual canvass|household canvass|chair of the committee|
    vice-chair|independent persons?|co-opted|youth council|polling places?|postal vot\w+|elections office|
    electoral regist\w+|referendum|set by regulations|explain(?:s|ing) (?:how|the|what)|community groups?|friends of|
    user group|working group|steering group
  )\b
`;
/** Who holds how many seats is a fact of the council. */
const seats = /\bseats? (?:on|are|fall|is|allocated)\b|\ballocat\w+ of seats\b/i;
/** The sentence says that there is none of it. */
/** Officers go before it begins, or it is left to those whose business it is. */
const leftTo = regex`
  \b(?:leaves?|withdraws?|goe?s?|steps? out)\b[^.;]{0,20}\bbefore\b[^.;]{0,40}\b(?:whip\w*|selections?|canvass\w*)|
  \b(?:matters?|one) (?:only )?for (?:the )?(?:whips|agents|parties|groups?|party|candidates)\b
`;
const disclaimed = regex.i`
  \b(?:
    not|nor|no|never|nothing|without|none of|outside|excludes?|leave(?:s)?|left|withdr[ae]w\w*|
    before(?! (?:the |a |any |next )?(?:\w+ )?(?:by-)?election)|avoid\w*|rather than|other than|may not|cannot|must not
  )\b[^.;]{0,60}\b(?:
    part(?:y|ies)(?:['’]s?)?(?:[- ]political)? (?:business|matters?|affairs|purposes?|political)|party-political|
    group business|political business|campaign\w*|officer help|own business|elections?|canvass\w*
  )\b|
  \b(?:party(?:[- ]political)?|group|political) (?:business|matters?|affairs) (?:will|may|can|must|should|is|are)
  \b[^.;]{0,12}\b(?:not|never|excluded|outside|left out|out of order|no part)\b
`;
