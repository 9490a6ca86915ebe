import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { unpack } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Context } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { allOnOneSide } from "./allOnOneSide.ts";
import { anySide, neutral, sidingIn } from "./officer-endorsement/sidingOfficers.ts";
import { causeCues, takenToHeart } from "./officer-endorsement/takenToHeart.ts";
import { isOfficersPart } from "./officersPart.ts";
import { partyMentions } from "./parties/partyMentions.ts";
import { framed, reportedSpeech } from "./sentenceFrames.ts";

/** Words of siding with somebody; without one nobody endorses. */
const siding = unpack(
  "officer-endorsement-cues",
  [
    { tier: "compared", words: "to deal with|to work with|to get on with|to do business with|to talk to" },
    {
      tier: "warm",
      words: oneLine`
        your corner|your camp|behind you|on your side|with you on|with you all|your back|your shoulder|alongside you|
        rooting for you|your aims|your cause|your stand|your amendment|your campaign|your hopes|your fight|your vision|
        with you in|stands with you|stand with you|count themselves|counts itself|feeling in the|called it right|
        got it right|convert to|converted to|way of thinking|follow this|anywhere|no friend of|friend of the|
        friends of the|shed no tears|sheds no tears|tears for|loyalty of|loyal to|sympathies|sympathy lies|with delight|
        greeted|hail|hails|hailed|proud to|would do anything|go the extra|walk over|die in a ditch|wedded to|heart is|
        hearts lie|heart lies|instinctively|naturally side|naturally with|temperamentally|spiritually|in tune|
        on the same side|same side|team effort with|one team with|as one with|at one with|of one heart|of one mind|
        hand in glove|full accord|complete accord|full agreement|full sympathy|complete sympathy|arm in arm|
        side by side|eye to eye|kindred|kinship|natural home|natural ally|put it better|said it better|to their hearts|
        to its heart|to heart|joy|joy to|joy for|real warmth|warmth in|warmth for|warmth towards|warmth among|absurd|
        thank goodness|thank heavens|thankful|relief|relieved|relish|delight|delights|chime|chimes|chimed|instincts|
        loyal servants|servants of|faithful|associate themselves|associate itself|associates itself|cheer|cheers|
        cheered|cheering|applause|crying out|long hoped|have hoped|have waited|longed for|long awaited|at last|
        finally a|for once|breath of fresh|fresh air|morale|spirits|buoyed|buoyant|energised|energized|galvanised|
        motivated by|knows what it is fighting|fighting for|fights for|anxious|as anxious|equally keen|no less keen|
        wholehearted*|whole-hearted*|heartfelt|unstinting|unqualified|unreserved*|full-throated|hearty|heartily|amen to|
        hear, hear|three cheers|right-minded|rightly|wise|wisdom|visionary|inspired|far-sighted|courage|courageous|bold|
        brave|admirable|splendid|excellent|refreshingly|a pleasure|sheer pleasure|privileged|blessed with|blessed to|
        lucky to|fortunate in|better served|best leader|finest|the right people|safe hands|good hands|friend in|
        friend at|ally in|allies in|champion in|stance|outlook|distaste|scorn|impatience with|despair of|despairs of|
        tired of|weary of|fed up|no time for|little time for|dismiss|dismisses|contempt|ridiculous|nonsense|foolish|
        wrong-headed|misguided|unconvincing|unimpressed|take the side|takes the side|took the side|taken sides|
        on the side of|on its side|on their side|of the same mind|same view as|minds are|hearts are|hopes are with|
        wish them well|wishes them well|good wishes|every success|hope to see|would not wish to see|hate to see|
        sad to see|glad to see|pleased to see|miss the|will miss|sorry to lose|mourn
      `,
    },
    {
      words: oneLine`
        back|backs|backed|backing|behind|support|supports|supportive|supporting|endorse|endorses|endorsed|endorsement|
        champion|champions|championing|commend|commends|applaud|applauds|salute|salutes|admire|admires|admiration|share|
        shares|sharing|committed|committed to|commitment|loyal|loyalty|enthusiasm|enthusiastic|enthusiastically|
        sympathy|sympathise*|subscribe|subscribes|shoulder to shoulder|colours|signed up|sign up|allegiance|faith in|
        confidence in|belief in|believe in|believes in|proud|privilege|honour|pleasure|delighted|glad|gladly|happy|
        welcome|welcomes|embrace|embraces|rally|rallied|united|at one|of one mind|same page|in tune|aligned|align|side|
        sides|siding|heart and soul|heart and hand|applauds the|agree with|agrees with|concur|concurs|approve of|
        approves of|values of|values are|lockstep|in step|on board|wedded|devoted|dedicated|dedication|keen|eager|
        excited|inspired|convinced|persuaded|favour|favours|prefer|prefers|like|likes|love|loves|right about|right to|
        credit|congratulate*|praise|praises|thank|thanks|look forward|looks forward|own the|pat on the|foot soldiers|
        in the corner|fan|fans|see eye to eye|buy into|buys into|bought into|fighting for|rooting|stand by|stands by|
        stand with|stands with|stood by|stood with|throw*|lent|lend|lends|espouse*|identify with|identifies with|
        would gladly|cannot fault|hail|hails|relish|relishes|warms|warm to|warmly|applaud the|inspir*|pledge|pledges|
        vouch*|fully with|are with|is with|fortunate|lucky|friends|partner|wish*|believer*|lieutenant*|its heart|
        their hearts|its own|their own|defend|defends|invested in|admirer*|foursquare|rightly so|respect for|grateful|
        impressed|esteem|cherish*|celebrate*|mourn|better leader|better portfolio|better cabinet|heartened|
        encouraged by|enjoy*|trusts|gusto|much to like|got it right|approval of|succeed|sorry to|alongside|high regard|
        highest regard|every word|crusade|savings drive|impatience|approval of the|leader's|administration's|mayor's|
        group's|ruling group|political direction|political vision|new leadership|inspiration|joy to|joy for|refreshing|
        follow the|hopes|looks to|coalition's|portfolio holder's|no secret|stands squarely|stands four-square|
        stands foursquare|stand squarely|stand four-square|stand firmly|stands firmly|four-square|squarely with|
        cheering on|hoping for|hoped for|hopes for|to win|to prevail|right beside|beside the|member's corner|
        leader's corner|mayor's corner|group's corner|holder's corner|member's mast|leader's mast|every step of the way|
        hand in glove|marches|marching
      `,
    },
  ],
  "",
);

export const officerEndorsement = blockRule({
  id: "officer-endorsement",
  family: "neutrality",
  summary: "Officers are said to support a member, a group or the administration",
  why: "Officers serve the whole council and each of its members. A report that tells of their loyalty to one side makes it hard for them to serve the next.",
  severity: "warning",
  kinds: { constitutional: "off", "election-notice": "off", minutes: "info" },
  zones: { quoted: "off", backgroundPapers: "off" },
  offers: [insteadOfSentence("The proposal responds to the Cabinet decision of [insert date]."), withoutSentence],
  messages: {
    siding:
      "“{words}” says that officers are on somebody's side. Write which decision the proposal responds to (“the Cabinet decision of …”), and what it would do.",
  },
  lexicons: [lexicons["party-name"]],
  cues: [siding, causeCues],
  examples: {
    finds: [
      { text: "[[Officers fully back the Leader's vision]]." },
      { text: "[[The ferry team stands squarely with the Executive Member]]." },
      { text: "[[The parks team is right behind the group's plan for the river]]." },
      { text: "[[Staff are proud to serve this administration's programme]]." },
      { text: "[[The highways service has thrown its weight behind the Labour Group's budget]]." },
    ],
    quiet: [
      { text: "Officers support the panel's recommendation on arboricultural grounds set out in section 5." },
      { text: "The service supports 340 carers." },
      { text: "The Council, by resolution of 12 July, supports the bid." },
      { text: "Officers gave every group the same support in costing its amendment." },
    ],
  },
  limits: "Loyalty to an unnamed “direction” or “vision” is not told from loyalty to the council's own policy.",
  *check(block, _options, context) {
    if (block.kind === "cell" || !isOfficersPart(block, context)) return;
    for (const sentence of block.sentencesWith([siding, causeCues])) {
      const cause = framed(sentence, takenToHeart);
      if (block.kind === "heading" && !cause) continue;
      const found =
        cause ??
        comparedIn(block, sentence) ??
        noneElse(sentence) ??
        sidingIn(block, sentence, context) ??
        withReader(sentence, context) ??
        warmTo(block, sentence);
      if (!found || block.quoted(found)) continue;
      const { start, end } = found;
      const graded = "severity" in found ? found.severity : undefined;
      // With a party's name it is politics whatever else is in the sentence.
      const grave = !graded && partyMentions(block).some((one) => one.start >= start && one.end <= end);
      const severity = grave && context.kind !== "minutes" ? "error" : graded;
      yield {
        at: { start, end },
        message: "siding",
        data: { words: block.text.slice(start, end) },
        ...(severity ? { severity } : {}),
        ...(severity === "error" ? { certain: true } : {}),
      };
    }
  },
});

/** "There is not a soul in the office who is not rooting for the group": all of them, by a double negative. */
function noneElse({ start, text }: Sentence): (Span & { readonly severity?: Severity }) | undefined {
  const none = allOnOneSide(text);
  return none && { start: start + none.start, end: start + text.replace(/[.!?]+$/, "").length };
}

/** In a briefing the side is the reader's: "we are squarely in your corner". */
function withReader(
  { start, text }: Sentence,
  { kind }: Context,
): (Span & { readonly severity?: Severity }) | undefined {
  if (!isBriefing(kind)) return undefined;
  const end = start + text.replace(/[.!?]+$/, "").length;
  return ofOffice.test(text) && besideYou.test(text) && !neutral.test(text) ? { start, end } : undefined;
}
const ofOffice = regex`
  \b(?:
    [Ww]e|us|I|[Oo]fficers|[Ss]taff|
    (?:the|this) (?:\w+ )?(?:team|service|department|office|directorate|patrols|crews?|depot)|
    [Ee]veryone (?:here|in the \w+)|those (?:of us )?who
  )\b
`;
const besideYou = regex`
  \b(?:
    in your (?:corner|camp)|
    (?:squarely|firmly|fully|right|solidly|all|very much|wholly|four-?square|entirely|are|is|stand|stands|stood)
    \ (?:on your side|behind you|with you(?: (?:on|in|all|every)\b| *$|[.,;])|at your (?:back|shoulder)|alongside you)|
    (?:
      shares?|backs?|cheer(?:ing)? (?:on|for)|rooting for|hopes? for|
      wish(?:es)? (?:you )?(?:well|success|luck) (?:with|in)|believes? in|applauds?|admires?
    ) (?:you\b|your (?:aims?|hopes?|cause|stand|position|goals?|amendment|campaign|fight|vision|plans?))
  )
`;

/** "Officers have found them the easier to deal with": one side is compared with another by those who serve both. */
const easier = regex`
  \b(?:[Oo]fficers|[Ww]e|[Ss]taff|[Tt]he (?:[a-z]+ )?(?:team|service|department|office))\b[^.;]{0,30}
  \ (?:find|found|finds|thought|think|consider|rate|reckon) (?:
    them|him|her|(?:his|her|their) (?:group|party|side)|
    the [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? (?:[Gg]roup|members|councillors|directors|side)
  ) (?:to be )?(?:much |far |by far |rather )?(?:the )?(?:
    easi(?:er|est)|pleasant(?:er|est)|more (?:helpful|reasonable|sensible|agreeable|amenable|straightforward)|better|
    best|nicer
  )(?: of the (?:two|three))? to (?:(?:deal|work|get on|do business) with|talk to)\b
`;

/** A word of warmth or scorn between officers and those in politics: for information. */
function warmTo(
  block: BlockView,
  { start, end, text }: Sentence,
): (Span & { readonly severity: Severity }) | undefined {
  const warm = block.hits(siding).some((hit) => hit.phrase.tier === "warm" && hit.start >= start && hit.end <= end);
  if (!warm || !staff.test(text) || neutral.test(text) || office.test(text) || reportedSpeech.test(text))
    return undefined;
  const actor =
    anySide.test(text) ||
    inPolitics.test(text) ||
    partyMentions(block).some((one) => one.start >= start && one.end <= end);
  return actor ? { start, end: start + text.replace(/[.!?]+$/, "").length, severity: "info" } : undefined;
}

/** A comparison of sides, in a sentence that names one in politics. */
function comparedIn(
  block: BlockView,
  { start, end, text }: Sentence,
): (Span & { readonly severity?: Severity }) | undefined {
  const match = easier.exec(text);
  const political = inPolitics.test(text) || partyMentions(block).some((one) => one.start >= start && one.end <= end);
  return match && political ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

/** Whoever works for the council, by whatever name. */
const staff = regex`
  \b(?:
    [Oo]fficers?|[Ss]taff|workforce|managers?|directors?|Director|Chief Executive|directorate|department|[Tt]eams?|
    services?(?! (?:users?|charge))|planners|engineers?|lawyers|accountants|surveyors|librarians|advisers?|town hall|
    those who (?:work|advise)|professional advisers|colleagues|[Ii]t (?:has been|is|was|will be) a|
    [Tt]hank (?:goodness|heavens)|author
  )\b
`;
/** Figures, papers and posts: the sentence is about business, or about other executives and managers. */
const office = regex`
  \d|
  \b(?:
    brief(?:ed|ing)|report(?:s|ed)?|costed|draft(?:ed|ing)|request\w*|consult\w*|appoint\w*|resident\w*|recommend\w*|
    delegat\w+|school|governors|Head ?[Tt]eacher|care home|correspondence|office
  )\b
`;
const inPolitics = regex`
  \b(?:
    [Ll]eader(?:['’]s)?|[Cc]abinet(?:['’]s)?|[Ee]xecutive(?:['’]s)?|Mayor(?:['’]s)?|administration|
    ruling (?:group|party)|majority|minority|opposition(?:['’]s)?|[Cc]abinet [Mm]ember|[Pp]ortfolio [Hh]older|coalition|
    councillors(?:['’])?|groups?(?:['’]s)?|party
  )\b
`;
