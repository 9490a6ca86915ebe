import { oneLine, regex } from "../../core/pattern/regex.ts";
import { unpack } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { blockRule } from "../../core/rule/rule.ts";
import { keptOut } from "./keptOut.ts";
import { masked } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";
import { hitsWithin } from "./sentenceFrames.ts";
import { doubtfully, pledged } from "./voters/promisesToVoters.ts";
import { askingWords } from "./voters/toldWhenAsking.ts";

/**
 * Words that open a sentence to the patterns; tier "doubt" names a promise or its occasion, and is weighed with the
 * other half.
 */
const pledgeCues = unpack(
  "manifesto-pledge",
  [
    {
      tier: "doubt",
      words: oneLine`
        doorstep card*|pledge card*|canvass card*|campaign card*|election card*|canvassing card*|pledge leaflet*|
        doorstep leaflet*|letter boxes|seats were won|election was won|majority was won|laid before the public|
        laid before voters|
        put to the public|put to voters|put to the voters|put to the people|endorsed the|at the polls|from the campaign|
        on the campaign|in the campaign|during the campaign|on every leaflet|on leaflets|in leaflets|its leaflets|
        their leaflets|leaflet|elected to|told electors|told voters|told residents|told the voters|told the electorate|
        told people|list of things|said it would do|said they would do|stood for|stands for|what it stood|
        sold to the public|sold to voters|trailed|heralded|advertised to voters|coalition agreement|
        partnership agreement between|election programme|local programme|programme for government|
        programme for the county|programme for the borough|programme for the city|programme for the town|point plan|
        hundred-day plan|hundred days|first 100 days|100-day plan|campaigned against|campaigned for|campaigned to|
        campaigning|campaign trail|campaign promise*|campaign commitment*|campaign literature|keep faith|keeping faith|
        kept faith|run-up to May|run up to May|before the vote|ran on|ran for office|fought on|fought the|were returned|
        was returned|returned to office|returned to power|given its verdict|given their verdict|gave its verdict|
        gave their verdict|verdict of the|people voted|residents voted|they voted|every door|door in May|doors in|
        letterbox*|redeems|redeem|redeemed|headline promise*|headline pledge*|headline commitment*|flagship promise*|
        flagship pledge*|elected it|elected them|elected him|elected her|those who elected|people who elected|
        having told|having promised|having pledged|having campaigned|bound by what|successful candidate*|
        winning candidate*|new members promised|election address*|local prospectus|party's prospectus|
        group's prospectus|policy prospectus|document on which|page of the|commitment given|commitments made|
        commitments given|commitment made|commitments to voters|commitment to the electorate|gave a commitment|
        made a commitment|assurances given|assurance given|nailed its|nailed their|staked|red line in|
        on the side of a bus|billboard*|slogan|contract with the people|deal with the people|bargain with|compact with|
        debt to those|owes it to|owe it to|what people were|what residents were|what the town was|were told they would|
        was told it would|said it would|said they would|said that it would|said that they would|said he would|
        said she would|undertook to|undertaken to|word was given|as good as its|as good as their|five pledges|
        six pledges|ten pledges|key pledge*|pledge card*|mandate to|mandate for|mandated by|a mandate|
        instructed by the voters|instruction from the|will of the people|the people's will|popular will|
        the public has spoken|has spoken|have spoken|go back on|went back on|renege*|break with|broken promise*|
        manifest*|leader's word|mayor's word|administration's word|their word before|his word before|her word before|
        got in|get in|got us in|present majority|its majority|more years|asked to choose|through every|-day list|
        came in on|came to power on|put before|ticks off|tick off|ticking off|successful at|had said that|fresh start|
        new start|change of direction|feel bound|feels bound|bound to keep|bound by|first page|carried the election|
        won the election|won it the|group's plan|party's plan|plan for the borough|plan for the county|
        plan for the city|plan for the town|their answer|told they would|chose last|the offer that|what carried|
        sent a message|made much of|made a point of|asked for change|vote for change|voted for change|
        mandate for change|list of ten|list of five|pre-election|top of the list|number one on|number four on|
        delivery of the manifesto|delivers the manifesto|pitch to|pitched to|pitch for|prize for|reward for those who
      `,
    },
    {
      words: oneLine`
        ${askingWords}|people's doors|residents' doors|local doors|town's doors|city's doors|borough's doors|
        county's doors|
        district's doors|village's doors|island's doors|most doors|all doors|front doors|every home|every house|
        every household|each household|all households|May poll|
        spring poll|local poll|local polls|before the vote|
        on which most|on which the present|on which the majority|by which most|undertook|undertaking|undertakings|
        assurance|assurances|contract with|put before|what was offered|was promised|manifesto*|pledg*|promised|promise|
        promises|vow|vows|vowed|gave his word|gave her word|gave their word|gave my word|gave our word|solemn*|mandate|
        mandates|its word|their word|his word|her word|our word|that word|faith|election|elections|by-election*|
        electorate*|electors|voters|the poll|the polls|polling day|votes were|votes was|campaigned|the campaign|
        election campaign|May campaign|local campaign|spring campaign|last campaign|'s campaign|hustings|doorstep*|
        ballot box|contest|slate|put to the country|put to the people|stood on|stood for|standing for|elected to|
        elected on|elected because|elected promising|elected in|elected having|re-elected|was elected|were elected|
        asked them for|asked people for|asked you for|asked residents for|asking for|for their support|came into office|
        come into office|came to office|took office|won office|into power|to power|winning|last time round|
        leaflet on which|leaflets on which|ticket|platform on|prospectus|have spoken|voted for|who voted|what we told|
        what we promised|what we said
      `,
    },
  ],
  "",
);

/** Reports a promise to voters as a reason for what the council is to do. */
export const manifestoPledge = blockRule({
  id: "manifesto-pledge",
  family: "neutrality",
  summary: "A manifesto or a promise made at an election is given as a reason",
  why: "A promise to voters binds those who made it, not the council. Officers' reasons are the council's adopted policies, its duties and the facts.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "info", backgroundPapers: "info" },
  offers: [
    insteadOfSentence("The proposal carries out [insert the policy that the Council adopted, and when]."),
    withoutSentence,
  ],
  messages: {
    manifesto: "“{cue}” is a party's, not the council's. Name the policy that the Council adopted, and when.",
    pledge:
      "“{cue}” gives a promise to voters as a reason. Leave it out, and name the policy that the Council adopted, and when.",
  },
  cues: pledgeCues,
  lexicons: partyLexicons,
  examples: {
    finds: [
      { text: "[[The scheme carries out the manifesto commitment to free swimming.]]" },
      { text: "[[Members promised voters a second bridge.]]" },
      { text: "[[The recommendation honours a pledge made at the May election.]]", role: "recommendations" },
      { text: "[[Weekly collections are what people were told they would get when their votes were being sought.]]" },
    ],
    quiet: [
      { text: "The Council signed the Armed Forces Covenant pledge in 2019." },
      { text: "The developer promised a travel plan by condition 14." },
      { text: "Parish elections cost £41,000, and the Council has committed £20,000 to the reserve." },
      { text: "The union's ballot gives it a mandate for action short of a strike." },
    ],
  },
  limits: "A promise of which neither the promise nor the election is named.",
  *check(block, _options, { kind }) {
    const reasoned = block.role === "reasons" || block.role === "recommendations";
    for (const sentence of block.sentencesWith(pledgeCues)) {
      const text = masked(block, sentence);
      if (isTyped(text)) continue;
      if (ownLeaflet.test(text) && !/manifesto|pledg|promis/i.test(text)) continue;
      if (text.trimEnd().endsWith("?") && declined.test(block.text.slice(sentence.end, sentence.end + 120))) continue;
      if (keptOut(text) || asksForBriefing.test(text) || thePromise.test(sentence.text) || benefitsChosen.test(text))
        continue;
      const hits = hitsWithin(block.hits(pledgeCues), sentence);
      const plain = hits.some(({ phrase }) => phrase.tier !== "doubt") || promising.test(text);
      const found = (plain ? pledged(text) : undefined) ?? doubtfully(text, hits, sentence.start);
      if (!found) continue;
      const { start, end } = sentence;
      const cue = sentence.text.slice(found.start, found.end);
      const grave = kind !== "member-report" && (reasoned || block.zone === "foreword");
      const severity = found.national ? "info" : grave ? "error" : "warning";
      yield {
        at: { start, end },
        message: found.manifesto ? "manifesto" : "pledge",
        data: { cue },
        severity,
        ...(found.manifesto && severity === "error" ? { certain: true } : {}),
        ...(resolves.test(sentence.text) ? { rewrites: [inAccordance, withoutSentence] } : {}),
      };
    }
  },
});

/** What is put to the vote goes on being a resolution. */
const resolves = /^\W*(?:[a-z\d.()]{1,6}\s)?(?:That|To) /;
const inAccordance = insteadOfSentence(
  "That [insert what is to be done], in accordance with [insert the policy that the Council adopted, and when].",
);

/** The rows of a table that was typed with bars are no sentence. */
const isTyped = (text: string): boolean => /(?:[^|]*\|){4}/.test(text);

/** A member's question that officers leave to members. */
const declined = regex`
  ^\W*(?:That|This|It)? ?(?:is )?(?:
    not (?:a )?(?:matter|question|one|something) (?:on which|for|that) (?:the )?officers?|
    [Oo]fficers? (?:cannot|can['’]t|do not|may not)|(?:is )?(?:a matter|one) for (?:members|parties|the (?:group|party))
  )\b
`;

/** "The Leader of the group asked on 12 January for a briefing": what a briefing has to say of itself. */
const asksForBriefing = /\bask(?:s|ed)\b[^.;]{0,40}\bfor (?:an? |this |the )?(?:\w+ )?(?:briefing|note)\b/i;

/** Scotland's programme after the Independent Care Review of 2020, by its name. */
const thePromise = /[a-z,’'] The Promise\b/;
/** An election that a person makes under a scheme: of benefits, of tax, of a refund. */
const benefitsChosen = regex.i`
  \b(?:
    [Ee]lections? (?:for|to) (?:the |a |its |each )?(?:parish|town|community|neighbouring|youth) councils?|
    (?:parish|town) clerk
  )\b|
  \b(?:
    (?:an|the|this|that|such) election (?:must|may|can|is|has to|should) be (?:made|sent|given|returned|in writing)|
    (?:ma(?:de|ke|kes|king)|sign\w*|return\w*) (?:an|the|this|that|their|such an?) election
    \ (?:before|by|under|of|for|to (?:take|receive|have|be|draw)|in writing|form)
  )\b
`;

const promising = regex.i`
  \bwhich (?:most|the majority|the present)\b|
  (?:put|pushed|posted|popped|dropped|delivered|went|came) through [^.;]{2,30}\b(?:doors?|letter ?box)|manifesto|pledg|
  promis|mandat|campaign|elect|vot(?:e|ing)|faith|doorstep|hustings|poll
`;

/** A leaflet that the council sends. */
const ownLeaflet = regex`
  \bleaflets? (?:would|will|is|are|has|have|can|may)\b(?: to)?(?: be| been)?
  \ (?:sent|delivered|enclosed|posted|printed|issued|prepared|translated|distributed|handed)\b
`;
