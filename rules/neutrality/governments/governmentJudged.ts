import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { frame } from "../parties/politicalBodies.ts";

/** Nobody else than those who govern the country, or what comes from them. */
export const strongly = regex`
  \b(?:
    (?<!local )Governments?(?:['’]s)?|[Mm]inisters?(?:['’]s?)?(?! of religion)|Whitehall|
    Westminster(?! (?:City|Council|Abbey|Road|World))|Chancellor(?:['’]s)?|Prime Minister(?:['’]s)?|
    (?:HM|the) Treasury(?! Management)|Home (?:Office|Secretary)(?:['’]s)?|Downing Street|Holyrood|Senedd|Stormont|
    Parliament|Secretary of State(?:['’]s)?|[Cc]oalition(?:['’]s)?|
    [Tt]he (?:nation|country)['’]s (?:leaders|paymasters|rulers)|national (?:failure|neglect|politicians|leaders)|
    austerity|mini-budget|funding (?:review|formula|settlement)|[Ss]ettlement|Tory|Tories|
    those (?:in|at) (?:Westminster|Whitehall|the top)
  )
`;
/** A measure, a duty or a record: the sentence informs. */
export const measure = regex`
  \b(?:
    in accordance with|under (?:section|the)|regulations|guidance|statutory|Act \d|consultation (?:on|closes)|published|
    announced that|confirmed that|wrote to|appendix|table|assum\w+|forecast|provisional|Core Spending|planning|NPPF|
    heritage|flood|cyber|safeguarding|domestic abuse
  )\b
`;

interface Judged {
  readonly at: number;
  readonly length: number;
  readonly message: "blame" | "party";
  readonly severity: "error" | "warning" | "info";
}

/** What a masked sentence says of a national government that judges it. */
export function judgedGovernment(text: string): Judged | undefined {
  const result = (match: RegExpExecArray, message: Judged["message"], severity: Judged["severity"]): Judged => ({
    at: match.index,
    length: match[0].length,
    message,
    severity,
  });
  const cuts = partyCuts.exec(text);
  // A party's rule or pact is the council's own past as often as the country's.
  if (cuts) return result(cuts, "blame", local.test(cuts[0]) && !strongly.test(text) ? "info" : "error");
  const actor = government.exec(text);
  const words = blame.exec(text);
  if (actor && words && !others.test(text)) return result(words, "blame", "error");
  if (actor) {
    const slant = slanted.exec(text);
    if (slant && !others.test(text)) return result(slant, "blame", mildly.test(slant[0]) ? "info" : "warning");
  }
  const measure = settlement.exec(text);
  if (measure && !others.test(text)) {
    const scorn = scorned.exec(text);
    if (scorn) return result(scorn, "blame", "warning");
  }
  const party = partyGovernment.exec(text);
  return party ? result(party, "party", recent(text) ? "warning" : "info") : undefined;
}

/** "This ¤ Government", and no word that makes it a matter of the past. */
const recent = (text: string): boolean =>
  !regex.i`
    \b(?:
      previous|former|last|then|of the day|in (?:1[89]|20[01])\d\d|of (?:1[89]|20[01])\d\d|Act 1[89]\d\d|approved|
      archives?
    )\b
  `.test(text);

/** Those who govern the country. */
export const government = frame(
  oneLine`
    (?:
      (?<!local |self-|corporate |good )governments?(?:['’]s)?(?! (?:of jersey|road|street|house|offices|buildings))|
      (?:(?:junior|senior|cabinet|government|treasury|housing|education|transport|environment|tory) )?ministers?
      (?:['’]s)?(?! of religion)|
      whitehall(?:['’]s)?|westminster(?:['’]s)?(?! (?:city|council|abbey|road|street|drive))|
      (?:the|a|this|last|new|previous|successive) chancellors?(?:['’]s)?|(?:deputy )?prime ministers?(?:['’]s)?|
      secretar(?:y|ies) of state(?:['’]s)?|the treasury(?:['’]s)?|hm treasury(?:['’]s)?|the department(?:['’]s)?|
      home office(?:['’]s)?|home secretary(?:['’]s)?|downing street|number (?:10|ten)|no\.? (?:10|ten)|
      holyrood(?:['’]s)?|cardiff bay(?:['’]s)?|the senedd(?:['’]s)?|stormont(?:['’]s)?|national politicians|
      politicians at (?:the centre|westminster|holyrood)|mandarins|
      civil servants in (?:london|whitehall|cardiff|edinburgh)|the powers that be|sw1|
      those in (?:westminster|whitehall|government|london)|central government|(?:the )?(?:party|parties) in government|
      london politicians|politicians in london|friends in parliament|the (?:political )?centre(?= has| keeps| takes)|
      parliament(?=['’]s| has (?:betrayed|abandoned|failed))
    )
  `,
);

/** Blame that no measure needs. */
export const blame = regex.i`
  \b(?:
    goalposts|betray\w*|
    (?<!(?:was|were|been|is|review|plan) )abandon(?:ed|ing|s)
    \ (?!(?:in \d|on \d|reviews?|plans?|proposals?|schemes?|targets?|consultation)\b)|
    raid(?:ed|s|ing)?\b|rob(?:bed|bing|s)?\b|robbery|plunder\w*|pilfer\w*|loot\w*|stole[n]?|steal(?:s|ing)?|theft|
    swindl\w+|cheat\w*|starv(?:ed|ing|es|ation)|hollow(?:ed|ing) out|dump(?:ed|ing|s)|
    (?:forced|foisted|inflicted|imposed) (?:up)?on (?:us|the|this|councils|local|every|an? un\w+)|
    wash(?:ed|es|ing)? (?:its|their|his|her) hands|turn(?:ed|s|ing)? (?:its|their|his|her) back|
    (?:could|couldn['’]t) (?:not )?care less|
    (?:no|little|scant) (?:love|time|interest|understanding|regard|respect|thought|feeling) (?:for|in|of)|obsess\w*|
    zeal\w*|dogma\w*|ideolog\w*|cynic\w*|contempt\w*|punish(?:ed|es|ing|ment|ingly)?|short-?chang\w+|hung out to dry|
    left (?:to (?:fend|rot|pick|sink|carry|foot|cope)|high and dry)|fend for (?:itself|themselves)|
    bro(?:ke|ken) (?:its|their|his|her|a|every|yet another|the) (?:word|promises?|pledges?|undertakings?)|
    broken promises|pass(?:ed|es|ing)? the (?:buck|bill|parcel|blame)|take the blame|true to form|once again|yet again|
    as usual|as ever\b|at last (?:understands?|listen\w*|recogni[sz]es?|sees?)|picked? the pockets?|pickpocket\w*|mates|
    cronies|cronyism|friends in|donors|smash[- ]and[- ]grab|cash grab|power grab|land grab|sleight of hand|con trick|
    war on|assault on|onslaught|vendetta|slash(?:ed|ing|es)?|axed|gutted|decimat\w+|savage\w*|swingeing|callous\w*|
    cruel\w*|heartless\w*|arrogan\w+|incompeten\w+|reckless\w*|vindictive\w*|spite\w*|out[- ]of[- ]touch|on the cheap|
    kept the (?:money|cash)|pocket(?:ed|s|ing) the|taken for granted|take[sn]? (?:us |councils )?for (?:granted|fools)|
    scapegoat\w*|bully\w*|bullied|bulldoz\w+|rid(?:e|es|ing|den) roughshod|trampl\w+|tractors|concret\w+ over|wreck\w*|
    ruin(?:ed|ing|ous)|trash\w*|vandalis\w+|destroy\w*|shamb[lo]\w+|chao(?:s|tic)|omnishambles|u-turn\w*|dither\w*|
    incapable|clueless|hopeless\w*|disgrac\w+|shame\w*|scandal\w*|hypocri\w+|
    (?:tells?|telling|told|peddl\w+|full of|pack of|web of|string of|more|its|their|these|those|such|and|their own)
    \ lies\b|
    \blies (?:about|to (?:us|councils|people|the public|residents|voters))|lied\b|mislead\w*|deceiv\w+|deceit\w*|
    deaf ears?|turned? a (?:blind eye|deaf ear)|moved by nothing|lip service|empty (?:words|promises|rhetoric)|hot air|
    gimmick\w*|headline[- ]grabbing|(?:than|over|chas\w+|prefer\w*|for the) headlines?|
    in (?:its|their|his|her) (?:infinite )?wisdom|indifferen\w+|afterthought|shirk\w*|rigged|never set foot|
    turn(?:ed|ing)? a deaf|shift(?:ed|ing|s)? (?:the )?(?:burden|blame|cost)\b|one hand and (?:took|takes|taking)|
    gives? with one hand|(?:come|came|are|is|put|left|always) last\b|second[- ]class|poor relation|
    forgotten (?:the|our|this|about)|forgot (?:the|our|this|about)|penny[- ]pinching|far-sighted|spin\b|bribe\w*|
    bought off|bought (?:at|with) (?:our|other people|councils)|
    (?:votes|support|silence|loyalty|popularity)\b[^.;]{0,20} bought|
    bought (?:votes|support|silence|loyalty|popularity)|pork[- ]barrel|fleec\w+|squeez\w+ (?:councils|us|local)|
    bled? dry|stealth tax\w*|jobs tax|tax on jobs|death tax|bedroom tax|poll tax mark|stitch(?:ed)?[- ]up|unforgiv\w+|
    inexcus\w+|indefensib\w+|wilful\w*|deliberate(?:ly)? (?:under|starv|target|penal|neglect|cut|pun)\w*|hostil\w+|
    enem(?:y|ies)|pet (?:project|scheme|theor)\w*|whim\w*|botched|bungl\w+|mess (?:made|left|of)|disaster\w*|
    catastroph\w+|crash(?:ed|ing) the economy|tank(?:ed|ing) the economy|wast(?:ed|eful)|squander\w*|milk(?:ed|ing)|
    cash cow|throw\w* (?:councils|us|local|rural) under|thrown to the wolves
  )\b
`;

/** Milder words that lean: praise, pique, and failing without a measure. */
export const slanted = regex.i`
  \b(?:
    courtesy of|no help|little help|convenient(?: for| to)?|generous(?:ly)?|magnificent|rightly|wrongly|thankfully|
    mercifully|sadly|regrettably|unfairly?|unjust\w*|neglect(?:ed|s|ing)?|ignor(?:ed|es|ing)(?! the deadline)|
    let (?:us|councils|the \w+|rural|local \w+) down|cares? (?:little|nothing|more|only|about)|understands?|
    on (?:our|the|their) side|standing up|stood up|back(?:s|ed|ing) (?:our|local|this) (?:town|city|borough|county)|
    listen(?:s|ed|ing)? to|fails? to (?:understand|grasp|see|care|fund properly|recognise|listen|appreciate|value)|
    failed (?:our|the|this|rural|coastal|local|these|children|residents|councils|northern|working)|
    failure to (?:understand|fund (?:\w+ )?properly|care|listen)|
    refus(?:es|ed|al|ing) to (?:listen|fund|understand|see|face|acknowledge|accept the|help|pay|lift)|fit to govern|
    determined to (?:cut|punish|close|make|see|drive|centralise|abolish|do away)|bent on|hell-bent|
    insist(?:s|ed|ence) on (?:starving|cutting|treating|dumping)|grudging\w*|derisory|paltry|miserly|mean-spirited|
    measly|pittance|crumbs|insult\w*|laughable|ludicrous|absurd\w*|nonsens\w+|foolish\w*|ill-judged|ill-conceived|
    misguided|half-baked|cack-handed|heavy-handed\w*|centralis(?:ing|t)\b|meddl\w+|interfer\w+|dictat\w+|diktats?|
    favourit\w+|rewards? (?:its|their)|friends\b|heartlands?|political (?:gain|reasons|ends|motives?)|
    blam(?:e|ed|es|ing) (?:councils|us|local)|only itself to blame|to blame|
    responsible for (?:the|this) (?:mess|crisis|decline|state)|price of a|cost of a government|
    made up (?:its|their) minds?|would rather|prefers? to|has (?:little|no|nothing)|expect no|have come to expect|
    we (?:have )?(?:all )?(?:know|seen|come)|has done nothing|did nothing|do nothing|nothing but|in name only|
    failed test|
    (?:failed|failing|failure) to (?:properly|adequately|ever|even|seriously)
    \ (?:fund|sort|address|tackle|fix|support|plan|explain)|
    scrabbl\w+|cling(?:s|ing)? (?:on )?to power|desperate (?:bid|attempt)|economic mismanagement|too little,? too late|
    about[- ]turn|climb-?down|lurch\w*|flip-flop\w*|panic\w*|knee-jerk
  )\b
`;

/** Words that officers use of a government in their plain sense too. */
const mildly = regex.i`
  ^(?:
    convenient|generous|unfair|ignor|neglect|understands?|listen|interfer|favourit|cares?|prefers?|would rather|
    has (?:little|no|nothing)|stood up|standing up|centralis|dictat|friends|rewards?|determined|refus|sadly|regrettably|
    thankfully|heartlands?|to blame|panic|failure|fails?|lurch|do nothing|did nothing|nothing but|climb|about|let
  \ )
`;

/** What comes from a government, where nobody is named. */
export const settlement = regex.i`
  \b(?:
    settlement|grants?|(?:fair )?funding (?:formula|review)|national funding|austerity|revenue support|council tax cap|
    national (?:polic(?:y|ies)|cuts|programme)|public spending|cuts
  )\b
`;
const scorned = regex.i`
  \b(?:
    so-called settlement|in name only|dressed up|ideolog\w*|dogma\w*|cynic\w*|smash[- ]and[- ]grab|spite\w*|
    sleight of hand|con trick|insult\w*|betray\w*|political (?:spite|vendetta|choice)|
    austerity (?:agenda|obsession|dogma|ideology|project|experiment)|
    (?:savage|brutal|cruel|callous|heartless|vicious|swingeing|needless|senseless) (?:\w+ )?cuts|stealth cut\w*|
    smoke and mirrors|robb\w+|plunder\w*|derisory|punish\w+|rigged|stitch(?:ed)?[- ]up|fix\b|bung|bribe\w*|
    short-?chang\w+|heartless\w*|callous\w*
  )\b
`;

const local = /\b(?:rule|misrule|pact|mess|chaos)$/i;
/** "¤ cuts", "¤'s tax on jobs": a party in front of what national governments do. */
const partyCuts = regex.i`
  ¤(?:['’]s?)?(?: (?:party|group))?(?: (?:and|¤+))*(?: [a-z-]+){0,2} (?:
    rule\b|insurance rise|national polic(?:y|ies)|pension raid|cuts|cutbacks|austerity|tax (?:rises?|raid|on|grab|hike)|
    jobs tax|raid|rises|mess|chaos|recession|inflation|ministers?['’]?|chancellor(?:['’]s)?|pact|stooges|misrule|dogma|
    ideology|obsession|friends in parliament
  )\b|
  ¤+(?:['’]s?) (?:friends|mates|paymasters|donors|tax)\b
`;

const partyGovernment = regex.i`
  ¤+(?:['’]s)? (?:
    governments?|ministers?|chancellors?|prime ministers?|secretar(?:y|ies) of state|home secretar(?:y|ies)|
    majority at westminster
  )\b|
  \bGovernments? of the ¤+
`;

/** Who said it, where it is somebody else's, and governments that are not meant. */
export const others = regex.i`
  \b(?:
    objectors?|respondents?|petition\w*|motion|Local Government Association|LGA|letter from|replied that|stated that|
    described|argued that|commented that|said that|in its view|returned to the Government|ministers of religion|
    corporate government|raid(?:ed|s)? by (?:police|officers)|police raid\w*|immigration raids?|
    (?:police|illegally|warrant)\b|fraud\w*|theft offences?|domestic abuse|crime|criminal|offen[cd]\w+|victims?|
    war memorials?|robber(?:y|ies) (?:fell|rose|offences)|abandoned (?:vehicles?|cars?|trolleys|mines?)|wrecks?\b
  )\b
`;
