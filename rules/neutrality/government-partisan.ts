import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, insteadOfWords, withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { asideOnGovernment, governmentAsideCues } from "./government-partisan/governmentAside.ts";
import { cutsCues, cutsOf } from "./government-partisan/governmentCuts.ts";
import {
  blame,
  government,
  judgedGovernment,
  measure,
  others,
  settlement,
  slanted,
  strongly,
} from "./governments/governmentJudged.ts";
import { governmentLeanCues, leansOnGovernment } from "./governments/governmentLean.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { loaded, loadedIn } from "./idioms/loadedHits.ts";
import { masked, partyMark } from "./parties/masked.ts";
import { partyLexicons } from "./parties/partyMentions.ts";

/** Words that lean, in a sentence on a government. */
const leanWords = cues(
  "government-lean",
  oneLine`
    seem to think|seems to think|appear to think|appears to think|seem to believe|seems to believe|that cared|who cared|
    who understood|that understood|another week|another day|another year|yet another|one more cut|one more burden|
    one more blow|one more broken|mismanagement|misrule|maladministration|thanks to|gone the way|the way of the rest|
    common sense|promise to|promises to|promised the|add up|do not add up|never did|one hand|gives with|takes with|
    takes away|keeps the credit|kept the credit|handed councils|hands councils|picked the pockets|picks the pockets|
    pockets of|on goodwill|on fresh air|on thin air|magic money|money tree|real world|planet|dream world|living in|
    cloud cuckoo|deaf ear|cold shoulder|short straw|raw deal|rough deal|bad deal|good deal|fair deal|proper deal|
    afterthought|as if|if only|would that|must know|should know better|ought to know|have learned nothing|
    learnt nothing|learned nothing|nothing learned|has nothing to offer|nothing to offer|washed its hands|
    pick up the pieces|pick up the bill|pick up the tab|clear up the mess|look the other way|looked the other way|
    looking the other way|turned away|so-called|nothing of the kind|nothing of the sort|broken promise*|empty promise*|
    hollow promise*|warm words|fine words|turned their back*|turned its back*|paying the price|pay the price|
    at the expense of|other people's expense|somebody else's expense|bonfire|largesse|munificen*|generosity|paymaster*|
    favourites|pets|chums|failure of|failures of|crashed|wrecked|ruined|shattered|trashed|tanked|mini-budget|
    mini budget|nerve|spine|courage to|grandstand*|posturing|showboat*|gimmick*|stunt|headline-grabbing|
    headline grabbing|half-baked|ill-conceived|ill-thought|ill-judged|back of an envelope|back of a|fag packet|
    cack-handed|ham-fisted|bungle*|botch*|shambles|shambolic|farce|farcical|fiasco|omnishambles|mess|muddle|chaos|
    chaotic|incompeten*|inept*|hapless|clueless|asleep|sleepwalk*|deaf to|blind to|tin ear|out of touch|remote from|
    ivory tower|no idea|little idea|knows nothing|know nothing|know little|never been|cannot find|on a map|forgotten|
    forgot|overlooked|second-class|second class|poor relation|crumbs|scraps|pittance|drop in the ocean|sticking plaster|
    too little|too late|short-sighted|false economy|penny wise|own goal|boast*|crow|crows|trumpet*|spin|spun|smoke|
    mirrors|sleight|trick|tricks|con|hoax|sham|charade|fig leaf|pretence|pretend*|hypocri*|double standards|two-faced|
    weasel|lip service|bear examination|does not bear|hold water|promised the earth|jam tomorrow|let down|lets down|
    hung out|stabbed|sold out|sold down|short change|starve|starved|squeezed dry|bled|bleed|bleeding|bled dry|wrung|
    throttl*|strangl*|suffocat*|hamstr*|shackl*|hobbl*|crippl*|kneecap*|clobber*|hammer*|whack*|soak*|fleec*|milk*|
    cash cow|stealth|raid on|grab|tax on|jobs tax|war on|attack on|assault on|contempt for|disdain|indifferen*|neglect*|
    callous*|heartless*|cruel*|spite*|vindictive*|mean-spirited|miserly|stingy|tight-fisted|penny-pinching|profligate|
    reckless*|spendthrift|wasteful|addicted|obsession|dogma|zealot*|ideologue*|experiment with|gamble*|gambling|
    mercifully|thankfully|thank goodness|thanks to this|thanks to the government|thanks to ministers|blessed with|
    at long last|at last|understands councils|understands local|on our side|friend of|friend to|champion of|
    champions of|standing up for|stood up for|saviour|rescue|rescued us|visionary|wisely|brave|bravely|bold|boldly|
    sunlit|new hope|hope at last|rightly|wrongly|needless*|senseless|pointless|perverse*|absurd*|ludicrous|laughable|
    risible|derisory|insult*|slap in the face|kick in the teeth|disgrace*|scandal*|outrage*|shameful*|ashamed|shame on|
    national failure|national neglect|local shoulders|our shoulders|lands on|landed on|burden of|burdens on|
    buck-passing|pass the buck|passes the buck|passing the buck|blame|blames|to blame|culpab*|guilty|fault of|
    at the door of|responsible for the mess|wilful*|deliberate*|cynical*|political choice|political choices|chose to|
    chosen to|prefers to|would rather|rather than fund|instead of funding|more interested in|cares more|care more|
    care little|cares little
  `,
);
/** Words that may judge, and parties: without one of them no sentence on a government is looked at. */
const governmentCues = [
  leanWords,
  governmentLeanCues,
  governmentAsideCues,
  cutsCues,
  cues(
    "government-partisan",
    oneLine`
      properly|adequately|scrabbl*|cling|clings|clinging|desperate|goalposts|betray*|abandon*|raid|raids|raided|raiding|
      rob|robs|robbed|robbing|robber*|plunder*|pilfer*|loot*|stole|stolen|steal|steals|stealing|theft|swindl*|cheat*|
      starv*|hollow*|dump*|forced on|forced upon|foisted|inflict*|imposed on|imposed upon|hands of|wash*|turn* its back|
      turn* their back|its back|their back|his back|her back|care less|no love|no time|no interest|no understanding|
      no regard|no respect|no thought|no feeling|little interest|little understanding|little regard|scant*|obsess*|
      zeal*|dogma*|ideolog*|cynic*|contempt*|punish*|short-chang*|shortchang*|hung out|left to|high and dry|fend for|
      broke|broken|buck|the bill|the parcel|the blame|true to form|once again|yet again|as usual|as ever|at last|picked|
      pickpocket*|mates|cronies|cronyism|friends|donors|smash|cash grab|power grab|land grab|sleight|con trick|war on|
      assault|onslaught|vendetta|slash*|axed|gutted|decimat*|savage*|swingeing|callous*|cruel*|heartless*|arrogan*|
      incompeten*|reckless*|vindictive*|spite*|out of touch|out-of-touch|on the cheap|kept the money|kept the cash|
      pocket*|for granted|for fools|scapegoat*|bully*|bullied|bulldoz*|roughshod|trampl*|tractors|concret*|wreck*|ruin*|
      trash*|vandalis*|destroy*|shamb*|chaos|chaotic|omnishambles|u-turn*|dither*|incapable|clueless|hopeless*|disgrac*|
      shame*|scandal*|hypocri*|lies|lied|mislead*|deceiv*|deceit*|deaf|blind eye|moved by nothing|lip service|
      empty words|empty promises|empty rhetoric|hot air|gimmick*|headline*|wisdom|indifferen*|afterthought|shirk*|
      rigged|set foot|shift*|one hand|come last|comes last|came last|always last|second-class|second class|
      poor relation|forgotten|forgot|penny-pinching|penny pinching|far-sighted|spin|bribe*|bought|pork-barrel|
      pork barrel|fleec*|squeez*|bleed*|bled|stealth*|jobs tax|tax on|death tax|bedroom tax|poll tax|stitch*|unforgiv*|
      inexcus*|indefensib*|wilful*|deliberate*|hostil*|enemy|enemies|pet|whim*|botched|bungl*|mess|disaster*|
      catastroph*|crash*|tank*|wasted|wasteful|squander*|milk*|cash cow|throw*|wolves|courtesy of|no help|little help|
      convenient*|generous*|magnificent|rightly|wrongly|thankfully|mercifully|sadly|regrettably|unfair*|unjust*|
      neglect*|ignor*|let us down|let councils down|let rural|let local|down|cares|care nothing|care little|care only|
      care about|understand*|on our side|on their side|standing up|stood up|back our|backs our|backed our|backing our|
      backing this|listen*|fails to|failed our|failed the|failed this|failed rural|failed coastal|failed local|
      failed these|failed children|failed residents|failed councils|failed northern|failed working|failure to|refus*|
      fit to govern|determined to|bent on|hell-bent|insist*|grudging*|derisory|paltry|miserly|mean-spirited|measly|
      pittance|crumbs|insult*|laughable|ludicrous|absurd*|nonsens*|foolish*|ill-judged|ill-conceived|misguided|
      half-baked|cack-handed|heavy-handed|centralis*|meddl*|interfer*|dictat*|diktat*|favourit*|rewards its|
      rewards their|heartland*|political*|blam*|only itself|to blame|responsible for|price of a|cost of a|minds|mind|
      would rather|prefer|prefers|has little|has no|has nothing|expect no|come to expect|we know|we have all|
      we all know|done nothing|did nothing|do nothing|nothing but|in name only|failed test|
      (?:failed|failing|failure) to (?:properly|adequately|ever|even|seriously)
      \ (?:fund|sort|address|tackle|fix|support|plan|explain)|
      scrabblw+|cling(?:s|ing)? (?:on )?to power|desperate (?:bid|attempt)|economic mismanagement|too late|about-turn|
      climb-down|climbdown|lurch*|flip-flop*|panic*|knee-jerk|so-called|dressed up|austerity|brutal|vicious|needless|
      senseless|smoke and mirrors|fix|bung
    `,
  ),
  lexicons["judging-words"],
  loaded,
  lexicons["party-name"],
];

/** Reports partisan descriptions of a national government. */
export const governmentPartisan = idiomRule({
  id: "government-partisan",
  family: "neutrality",
  summary: "A national government, its ministers or its party are blamed or praised",
  why: "Officers work with every government. What a government decided, when, and what it costs the council can be said without judging it, and the reader will trust it more.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", constitutional: "info", "election-notice": "off" },
  zones: { quoted: "info", backgroundPapers: "info", foreword: "same" },
  reported: "info",
  offers: [
    insteadOfSentence(
      "The Government announced [insert what it decided] on [insert date]; the effect on the Council is [insert figure].",
    ),
    withoutSentence,
  ],
  messages: {
    blame: "“{cue}” judges the Government. Say what was decided, when, and what it means for the council in figures.",
    side: "“{cue}” judges a party. Say which body decided what, when, and what it means in figures.",
    party: "“{cue}” gives a government's party. Write “the Government” or “central government”, and the date.",
  },
  idiom: { marks: "sentence", message: "blame", as: "cue" },
  cues: governmentCues,
  lexicons: [...partyLexicons, loaded, lexicons["judging-words"]],
  examples: {
    finds: [
      { text: "[[Tory cuts have hollowed out the service.]]" },
      { text: "[[This Labour Government has raided the county's reserves.]]" },
      { text: "[[Ministers have betrayed rural councils.]]" },
      { text: "[[Whitehall has washed its hands of the seafront.]]" },
    ],
    quiet: [
      { text: "Government grant fell from £9.1m to £7.4m between 2019/20 and 2023/24." },
      { text: "The offer was made to the previous Government in August 2022." },
      { text: "The Minister of State wrote to leaders on 16 December." },
      {
        text: "The Government has failed to publish the regulations by the date in the Act.",
        note: "A fact with its measure",
      },
    ],
  },
  limits: "Irony without a marked word is not seen.",
  *check(block) {
    const judging =
      block.hits(governmentLeanCues).length > 0 ? new Set(block.sentencesWith(governmentLeanCues)) : undefined;
    for (const sentence of block.sentencesWith(governmentCues)) {
      const text = masked(block, sentence);
      if (isOfTheCouncil(text)) continue;
      const { start, end } = sentence;
      const aside = block.hits(governmentAsideCues).length > 0 ? asideOnGovernment(sentence.text) : undefined;
      if (aside) {
        yield { at: { start, end }, message: "blame", data: { cue: aside } };
        continue;
      }
      const cuts = block.hits(cutsCues).length > 0 && !judgedGovernment(text) ? cutsOf(sentence.text) : undefined;
      if (cuts) {
        yield { at: { start, end }, message: "blame", data: { cue: cuts } };
        continue;
      }
      const moral = judging?.has(sentence) ? leansOnGovernment(sentence.text) : undefined;
      const doubt = { at: { start, end }, message: "blame", data: { cue: moral ?? "" }, severity: "info" } as const;
      if (
        !government.test(text) &&
        !settlement.test(text) &&
        !text.includes(partyMark) &&
        !strongly.test(text) &&
        !capital.test(text)
      ) {
        if (moral) yield doubt;
        continue;
      }
      const found = judgedGovernment(text);
      if (!found) {
        const word = government.test(text) && !others.test(text) ? loadedIn(block, sentence) : undefined;
        if (word && !/^fail/i.test(word)) {
          yield { at: { start, end }, message: "blame", data: { cue: word } };
          continue;
        }
        const seat = capital.test(text) && !others.test(text) ? (blame.exec(text) ?? slanted.exec(text)) : null;
        if (seat) {
          const severity = usual.test(text) && blame.test(text) ? "warning" : "info";
          yield { at: { start, end }, message: "blame", data: { cue: seat[0] }, severity };
          continue;
        }
        const lean = leaning(block, start, end);
        if (lean && (strongly.test(text) || text.includes(partyMark)) && !others.test(text) && !measure.test(text)) {
          const of = strongly.test(text) || nation.test(text) ? {} : ofAParty;
          yield { at: { start, end }, message: "blame", data: { cue: lean }, severity: "info", ...of };
          continue;
        }
        const mild = block.hits(lexicons["judging-words"]).find((hit) => hit.start >= start && hit.end <= end);
        if (mild && !others.test(text) && government.test(text)) {
          const data = { cue: block.text.slice(mild.start, mild.end) };
          yield { at: { start, end }, message: "blame", data, severity: "info" };
        } else if (moral) yield doubt;
        continue;
      }
      const cue = sentence.text.slice(found.at, found.at + found.length);
      const { message, severity } = found;
      const rewrites = message === "party" ? { rewrites: [...unnamed(sentence, text, found.at), withoutSentence] } : {};
      // A party's name before cuts or taxes has one meaning.
      const certain = severity === "error" && text.charAt(found.at) === partyMark ? { certain: true } : {};
      yield { at: { start, end }, message, data: { cue }, severity, ...certain, ...rewrites };
    }
  },
});

/** A party's group, councillors or administration: those of the council, about whom other rules speak. */
const ofCouncil = /¤+(?:['’]s?)? (?:[Gg]roups?|[Cc]ouncillors?|[Cc]llrs?|[Aa]dministrations?)(?:['’]s?)?(?![\w-])/g;
/** The country, and those who govern it. */
const nation = regex`
  \b(?:
    [Gg]overnments?|[Mm]inist(?:ers?|ry|ries)|Chancellor|Westminster|Whitehall|Holyrood|Senedd|Stormont|Parliament|
    Treasury|MPs?|Secretary of State|Prime Minister|Downing Street|[Nn]ational(?:ly)?|nation|country|
    local government|councils|austerity|tax(?:es|payers)?|cuts|Budget
  )\b
`;
/** Does a sentence speak of parties on the council, and of no government? */
const isOfTheCouncil = (text: string): boolean =>
  text.includes(partyMark) && !nation.test(text) && !text.replace(ofCouncil, " ").includes(partyMark);
/** Of a party of which the sentence does not say that it governs the country. */
const ofAParty = {
  message: "side",
  rewrites: [
    insteadOfSentence(
      "[Insert which body] decided [insert what] on [insert date]; the effect on the Council is [insert figure].",
    ),
    withoutSentence,
  ],
} as const;

/** A government, and whoever belongs to it, without the party's name: "the Government", "the Minister". */
function unnamed({ start, text }: Sentence, masked: string, at: number): readonly Rewrite[] {
  const party = /^¤+(?: ?¤+)*(?:['’]s)?\s/.exec(masked.slice(at))?.[0];
  const of = /^Governments?( of the ¤+)/.exec(masked.slice(at))?.[1];
  if (of !== undefined) {
    const end = at + masked.slice(at).indexOf(of) + of.length;
    return [insteadOfWords({ start: start + end - of.length, end: start + end }, "")];
  }
  if (party === undefined) return [];
  const article = /\b(?:this|the|that|an?) (?:same )?$/i.exec(text.slice(0, at))?.[0] ?? "";
  const noun = /^[\p{L}]+/u.exec(text.slice(at + party.length))?.[0] ?? "";
  const singular = /^(?:government|chancellor|secretary|minister|home|prime)$/i.test(noun);
  const end = at + party.length + noun.length;
  const office = /^government/i.test(noun) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  return [
    insteadOfWords(
      { start: start + at - article.length, end: start + end },
      article === "" && !singular ? office : `the ${office}`,
    ),
  ];
}

/** A word that leans, in a sentence on a national government. */
function leaning(block: BlockView, start: number, end: number): string | undefined {
  const hit = block.hits(leanWords).find((one) => one.start >= start && one.end <= end);
  return hit && block.text.slice(hit.start, hit.end);
}

/** The city where a government sits, for the government, and councils that have to do with it. */
const capital = regex`
  \b(?:Edinburgh|Cardiff|London|Belfast)(?:['’]s)? (?:
    (?:
      has|had|keeps?|kept|takes?|took|gives?|gave|will|does|did|is|was|would|cares?|thinks?|knows?|sits?|decided?s?|
      left|leaves?|spends?|spent|wants?|prefers?|never|always
    )
  \ )[^.;]{0,140}\b(?:
    councils?|local (?:government|authorities)|us\b|this (?:county|borough|city|district|island|authority)|
    the rest of (?:us|the country)
  )|
  \b(?:[Aa]s (?:usual|ever|always)|(?:[Oo]nce|[Yy]et) again|[Nn]eedless to say|[Oo]f course),?
  \ (?:Edinburgh|Cardiff|London|Belfast) (?:has|had|will|does|did|is|was|would)\b
`;
/** It is said that the capital always does so. */
const usual = /\b(?:[Aa]s (?:usual|ever|always)|(?:[Oo]nce|[Yy]et) again|[Nn]eedless to say)\b/;
