import { cues } from "../../core/rule/lexicon.ts";
import { firstMatch } from "./sentenceFrames.ts";

/** Turns of liking for those who apply, build, supply or run. */
export const admirationCues = cues(
  "admiration",
  "few firms|few developers|few applicants|few landlords|few companies|few builders|not many developers|no other developer*|soft spot|confesses to|admits to|straight as|straight to deal|so helpful|more helpful|most helpful|very helpful|unfailingly|courteous|generous|a credit to|good friend|great friend|refreshing|gratifying|heartening|nicer|excelled|public-spirited|exemplary|first-rate|have always found|always found|obliging|accommodating|masterly|gifted|believe his|believe her|believe their|delightful|lovely|charming|gorgeous|accomplished|always does|always do|always did|always delivers|always keeps|always gets|relied on|relied upon|counted on|depended on|depended upon|be trusted to|let us down|let anybody down|put a foot wrong|failed us|a pleasure|a joy|a privilege|a delight to work|a delight to deal|out of its way|out of their way|out of his way|out of her way|over backwards|a fair wind|deserves credit|deserves praise|deserves to succeed|deserves every|deserves our|deserve credit|deserve every|deserve our|deserve to|thought of|highly regarded|well regarded|well liked|much liked|well respected|lovely people|good people|decent people|nice people|old school|her game|his game|its game|their game|warmest regard|better neighbour|better partner|better landlord|better applicant|hats off|like this one|as this one|a great deal for|so much for the|wonders for|looks like|handsome|grace any|hopes for|hope for in|was struck|is struck|been struck|was moved|taken aback|was impressed|is impressed|was amused|was dismayed|was touched|was surprised|was astonished|was appalled|was puzzled|was bemused|was relieved|known to us|worked with it for|worked with them for",
);

const them =
  "\\b(?:[Tt]he |[Aa]n? |[Tt]his |[Oo]ur |[Bb]oth )(?:[a-z-]+ ){0,2}?(?:applicants?|developers?|agents?|architects?|firms?|company|companies|operators?|family|suppliers?|contractors?|builders?|owners?|manager|management|provider|promoters?|landowners?|designers?|proposers?|bidders?|consultants?|farmer|couple|landlord|tenderers?|club|charity|trust|people|team there)\\b";
const virtue =
  "(?:always (?:does|do|did|delivers?|keeps?|gets?) (?:things|a|its|their|the|what|right|everything)|(?:can|could|may) (?:always |safely |fully )?be (?:relied|counted|depended) (?:up)?on\\b|can be trusted to|(?:has|have) never (?:once |yet )?(?:let (?:us|anybody|anyone|the [Cc]ouncil|residents) down|put a foot wrong|failed us)|(?:has |have )?(?:gone|went|goes|go) out of (?:its|their|his|her) way|(?:has|have) bent over backwards|(?:is|are|was|were) (?:an? )?(?:absolute |real |great )?(?:pleasure|joy|delight|privilege) to (?:work|deal)|deserves? (?:a fair wind|(?:great |every |much |our |the )?(?:credit|praise|success|thanks|encouragement)|to succeed)|(?:is|are) (?:very |highly |extremely |most |much )?(?:well thought of|highly thought of|well liked|much liked)|(?:is|are) (?:lovely|good|decent|nice|splendid) people|(?:has|have) done (?:a great deal|so much|wonders|more than (?:anyone|most)) for|of the old school|at the top of (?:its|their|his|her) (?:game|profession|form))";

const frames: readonly RegExp[] = [
  new RegExp(`${them}[^.;]{0,60}?\\b${virtue}`),
  /\b[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:is|are) (?:lovely|good|decent|nice|splendid) people\b|\b[Ii]t (?:has been|was|is) an? (?:great |real |absolute )?(?:pleasure|joy|privilege|delight) to (?:work|deal) with\b|\b(?:take|takes|took|doff|raise) (?:their|our|its|his|her) hats? (?:off )?to\b|\b(?:[Oo]ne|[Ww]e|[Oo]fficers) could not (?:wish|ask|hope) for (?:an? )?(?:better|finer|more \w+)/,
  /\b(?:[Ww]ere|[Ii]f(?: only)?|[Ww]ould that) (?:all|every|more|other) (?:applicants?|developers?|contractors?|agents?|landlords?|builders?|operators?|owners?)\b[^.;]{0,30}\b(?:like (?:this|these)|as (?:good|helpful|careful|considerate|open)|did the same)\b|\b[Tt]his is (?:what|how) (?:good|proper|real|decent|great) [a-z]+ (?:looks? like|should be|ought)/,
  /\b(?:warmest|highest) regard of (?:every(?:body|one)|all|officers|the (?:team|department|service|staff))\b|\b(?:the|its) (?:manager|owner|director|family|firm|company) is (?:very |extremely |highly |so )?(?:well|highly) (?:thought of|regarded|liked)\b/,
];
const author =
  /\b[Tt]he (?:present )?(?:writer|author|compiler)(?: of (?:this|these) [a-z]+)? (?:could|can) (?:scarcely|hardly|not) believe\b|\b(?:writer|author|compiler)(?: of this [a-z]+)? (?:confesses|admits|owns) to (?:an? )?(?:\w+ )?(?:soft spot|liking|fondness|weakness|prejudice|feeling|affection|sympathy)\b|\b[Tt]he (?:present )?(?:writer|author|compiler|undersigned|minute-?taker)(?: of (?:this|these) [a-z]+)? (?:was|is|were|has been|had been|confesses|admits) (?:\w+ )?(?:struck|moved|impressed|taken aback|surprised|amused|dismayed|shocked|pleased|relieved|sorry|glad|astonished|appalled|touched|delighted|saddened|puzzled|bemused)\b/;
/** A good word for them in other turns: for information. */
const goodWord = new RegExp(
  `\\b(?:[Ff]ew|[Nn]ot many|[Nn]o other) (?:firms|developers|applicants|landlords|companies|builders|operators|agents|architects) would (?:have )?(?:taken|gone|done|been|shown|offered|given|troubled|listened)\\b|${them}(?: \\w+){0,3}? (?:is|are|was|were|has been|have been|could not have been|cannot have been|remains?|has proved|have proved) (?:an? |the |so |most |more |very |always |quite |as |thoroughly |extremely |unfailingly )*(?:straight|honest|helpful|courteous|generous|patient|kind|considerate|refreshing\\w*|credit to|good friend|great friend|pleasure|exemplary|excellent|first-rate|public-spirited|gentleman|good to|model|unfailing\\w*|scrupulous\\w*|honourable|obliging|accommodating|delightful|inspired|gifted|talented|masterly)\\b|\\b(?:refreshing|gratifying|heartening) to (?:deal|work) with\\b|\\b(?:nicer|finer|straighter|kinder|fairer) (?:man|woman|firm|company|team|people|landlord|developer)\\b[^.;]{0,30}\\bthan\\b|\\balways found (?:this|the|our) (?:applicant|developer|agent|firm|company|contractor|operator)\\b|${them}(?:,? who)? (?:excelled|excels|has excelled) (?:him|her|them|it)sel`,
);

/** How a building looks is weighed in planning: a word of liking there is for information. */
const looks =
  /\b(?:[Ii]t|[Tt]his|[Tt]he (?:scheme|design|building|proposal|house|conversion|extension|barn|elevation)) (?:is|would be|will be) an? (?:[a-z]+ )?(?:handsome|lovely|delightful|charming|gorgeous|splendid|accomplished) (?:scheme|building|piece of work|design|proposal|addition|house|thing|conversion)\b|\bwould grace any\b|\beverything (?:that )?(?:one|we|officers|anyone) (?:hopes?|could (?:hope|wish|want))\b/;

/** Said by others, counted, or a condition; and the grounds of an award, which have a rule of their own. */
const excused =
  /\b(?:(?:was|were|is|are|been) (?:chosen|selected|appointed|preferred|picked)|[Rr]epresentations?|[Ss]upporters?|[Oo]bjectors?|[Rr]espondents?|[Rr]esidents? (?:said|say|wrote|felt)|letters?|according to|references? (?:from|were)|scored|score|must|should|if the (?:applicant|developer|contractor)|cannot|can not|may not|not be|whether)\b|\d ?%/;

export interface Liking {
  readonly start: number;
  readonly words: string;
  readonly message: "aside" | "first";
  readonly faint: boolean;
}

/** Officers like an applicant, a builder or a supplier, or tell how something struck them. */
export function likingIn(text: string): Liking | undefined {
  const told = author.exec(text);
  if (told) return { start: told.index, words: told[0], message: "first", faint: false };
  if (excused.test(text)) return undefined;
  const match = firstMatch(frames, text);
  if (match) return { start: match.index, words: match[0], message: "aside", faint: false };
  const look = goodWord.exec(text) ?? looks.exec(text);
  return look ? { start: look.index, words: look[0], message: "aside", faint: true } : undefined;
}
