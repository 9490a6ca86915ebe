import { regex } from "../../core/pattern/regex.ts";
import { monthNames } from "../../core/report/dates.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { conditional, deciding, foregone } from "./foregoneFrames.ts";
import { idiomRule } from "./idioms/idiomRule.ts";
import { otherPeople, othersBody } from "./othersBodies.ts";
import { ahead, aheadCues } from "./predetermination/aheadOfDecision.ts";
import { arranged, arrangedCues } from "./predetermination/arrangedAhead.ts";
import { boughtAhead, boughtCues, isBeforeDecision } from "./predetermination/boughtAhead.ts";
import { datedAfter, datedCues } from "./predetermination/datedAfter.ts";
import { formCues, formOnly } from "./predetermination/formOnly.ts";
import { gotReady, readyCues } from "./predetermination/gotReady.ts";
import { leftOpen } from "./predetermination/leftOpen.ts";
import { namedWinner, winnerCues } from "./predetermination/namedWinner.ts";
import { pressedCues, pressedOn } from "./predetermination/pressedOn.ts";
import { isTrustOfOthers } from "./predetermination/reliedOn.ts";
import { doubtful, frames, type Key, open } from "./predetermination/settledFrames.ts";
import { hinted, settledCues } from "./predetermination/settledHints.ts";
import { quotedWithin } from "./quotedWithin.ts";
import { type Frame, framed, hitsWithin, reportedSpeech } from "./sentenceFrames.ts";

const predeterminationCues = [
  lexicons.predetermination,
  settledCues,
  aheadCues,
  readyCues,
  datedCues,
  pressedCues,
  formCues,
  arrangedCues,
  boughtCues,
  winnerCues,
];

export const predetermination = idiomRule({
  id: "predetermination",
  family: "neutrality",
  summary: "A decision that is still to be taken is treated as settled",
  why: "A body that is shown to have decided before it heard the evidence can have its decision quashed. A report must leave the outcome open.",
  severity: "warning",
  kinds: {
    minutes: "info",
    motion: "off",
    constitutional: "info",
    "election-notice": "off",
    "decision-record": "info",
  },
  zones: { quoted: "info", backgroundPapers: "off" },
  offers: [withoutSentence],
  reported: "info",
  roles: { consultation: "info" },
  messages: {
    settled:
      "“{words}” treats the matter as settled. Say what is proposed, who decides it and when, and leave the outcome open.",
    will: "“{words}” says what a body is yet to decide. Write “will be asked to …” or “subject to approval, … would …”.",
    whatever:
      "“{words}” says that views still to come will change nothing. Say how the replies will be weighed before the decision.",
    before:
      "“{words}” has the matter carried out before it can be decided. Make it conditional on the decision, and check the dates.",
  },
  idiom: { marks: "words", message: "settled", as: "words" },
  lexicons: [lexicons.predetermination],
  cues: predeterminationCues,
  examples: {
    finds: [
      { text: "[[The Cabinet will adopt]] the charging plan on 4 June." },
      { text: "[[Whatever the traders say]], the market hall will go." },
      { text: "For this Committee [[the vote is a formality]]." },
      { text: "[[The nursery shuts on 31 July, and comments are invited until 15 August]]." },
    ],
    quiet: [
      { text: "Subject to approval, works would start in August." },
      { text: "Council approved the policy on 3 May 2023." },
      { text: "The Committee will be asked to approve the plan on 4 June." },
      { text: "The lease will expire in June whichever option is chosen.", note: "No decision of the council" },
      { text: "Those members should take care not to close their minds." },
    ],
  },
  limits: "Dates are compared only within one sentence.",
  *check(block, _options, { kind }) {
    if (block.kind === "heading" || block.kind === "cell") return;
    for (const sentence of block.sentencesWith(predeterminationCues)) {
      const cued = hitsWithin(block.hits(lexicons.predetermination), sentence).length > 0;
      const found =
        (hitsWithin(block.hits(formCues), sentence).length > 0 ? framed(sentence, formOnly) : undefined) ??
        (hitsWithin(block.hits(winnerCues), sentence).length > 0 ? framed(sentence, namedWinner) : undefined) ??
        (cued ? plainly(block, sentence) : undefined) ??
        (hitsWithin(block.hits(settledCues), sentence).length > 0 ? framed(sentence, hinted) : undefined) ??
        (hitsWithin(block.hits(aheadCues), sentence).length > 0 ? framed(sentence, ahead) : undefined) ??
        (hitsWithin(block.hits(readyCues), sentence).length > 0 ? framed(sentence, gotReady) : undefined) ??
        (hitsWithin(block.hits(pressedCues), sentence).length > 0 ? framed(sentence, pressedOn) : undefined) ??
        (hitsWithin(block.hits(datedCues), sentence).length > 0 ? datedAfter(sentence) : undefined) ??
        (hitsWithin(block.hits(arrangedCues), sentence).length > 0 ? framed(sentence, arranged) : undefined) ??
        (isBeforeDecision(kind) && hitsWithin(block.hits(boughtCues), sentence).length > 0
          ? framed(sentence, boughtAhead)
          : undefined);
      if (!found || quotedWithin(block, found) || disclaimed.test(sentence.text)) continue;
      if (
        found.frame.pattern !== done &&
        !doubtful.includes(found.frame) &&
        !foregone.includes(found.frame) &&
        reportedSpeech.test(block.text.slice(sentence.start, found.start))
      )
        continue;
      const { message, severity } = found.frame;
      yield {
        at: { start: found.start, end: found.end },
        message,
        data: { words: found.words },
        rewrites: leftOpen(block, found, message),
        ...(severity ? { severity } : {}),
      };
    }
  },
});

/** What a sentence with one of the rule's own phrases says. */
function plainly(block: BlockView, sentence: Sentence) {
  return (
    framed(sentence, frames) ??
    closesFirst(sentence) ??
    phraseIn(block, sentence) ??
    framed(sentence, doubtful) ??
    foreseen(block, sentence) ??
    (hitsWithin(block.hits(lexicons.predetermination), sentence).some(({ phrase }) => phrase.tier === "fore") ||
    / (?:certain|sure|bound|not going) to /.test(sentence.text)
      ? framed(sentence, foregone)
      : undefined) ??
    past(block, sentence)
  );
}

function phraseIn(block: BlockView, sentence: Sentence) {
  const hit = hitsWithin(block.hits(lexicons.predetermination), sentence).find(
    ({ phrase }) => phrase.tier === "settled",
  );
  if (!hit || recorded.test(block.text.slice(Math.max(sentence.start, hit.start - 12), hit.end))) return undefined;
  if (minds.test(hit.phrase.phrase) && ofAnother.test(block.text.slice(sentence.start, hit.start))) return undefined;
  if (minds.test(hit.phrase.phrase) && judgesBids(block.text.slice(sentence.start, hit.start), sentence.text))
    return undefined;
  if (isTrustOfOthers(block.text.slice(sentence.start, hit.start), block.text.slice(hit.start, sentence.end)))
    return undefined;
  const loud =
    decided.test(sentence.text) &&
    !open.test(sentence.text) &&
    !weak.test(hit.phrase.phrase) &&
    !paperForForm.test(sentence.text);
  const frame: Frame<Key> = { pattern: decided, message: "settled", ...(loud ? {} : { severity: "info" as const }) };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** A parish council, a firm or a club may have made up its mind. */
const minds = /mind|wedded to|intent on|bent on|set on|face/;
const ofAnother = new RegExp(
  `\\b(?:(?:parish|town|community|county|district|neighbouring) (?:council|councillors)|${othersBody}|${otherPeople}|` +
    "applicants?|family|couple|claimant|minister|Government)(?: [a-z]+ly)?(?: (?:has|have|had|is|are|was|were|" +
    "seems?|remains?|already|now|also|all))* $",
  "i",
);

/** Those who judge bids or applicants have made up their minds: that is their part, and no decision of the council. */
const judgesBids = (before: string, sentence: string): boolean => judges.test(before) && bids.test(sentence);
const judges = regex`
  \b(?:[Tt]he|[Aa]|[Oo]ur|[Tt]heir)
  \ (?:[a-z]+ ){0,2}(?:panel|evaluators?|assessors|scorers|interviewers|judges|jury|moderators?)
  (?: has| have| had| all| then| each| had not| only)* $
`;
const bids = regex.i`
  \b(?:
    scor(?:e|es|ed|ing)|evaluat\w+|bids?|bidders?|tender\w*|offers?|suppliers?|submissions?|candidates?|interviews?|
    presentations?|shortlist\w*|applicants?|references|entries|proposals|firms?
  )\b
`;

/** What is left for a report to say is for the rule on briefings that stand in its place. */
const paperForForm = regex`
  \b(?:papers?|reports?|covering (?:note|sheet)|advice)\b[^.;]{0,40}\b(?:will|would|is to|can) be (?:\w+ )?
  (?:an? |no more than an? |little more than an? )(?:mere |pure )?formality\b
`;

/** What a meeting took as read. */
const recorded = /\b(?:was|were) (?:then )?taken as read$/i;

/** Something is done, or spoken of as certain, beside a decision that is yet to come: for information. */
function foreseen(block: BlockView, sentence: Sentence) {
  const { text } = sentence;
  const hits = hitsWithin(block.hits(lexicons.predetermination), sentence);
  const pending = hits.find(({ phrase }) => phrase.tier === "pending");
  const certain = hits.find(({ phrase }) => phrase.tier === "certain");
  const found =
    pending && done.test(text.replace(asked, ""))
      ? pending
      : certain && (pending || forDecision.test(text))
        ? certain
        : undefined;
  if (!found || left.test(text)) return undefined;
  const frame: Frame<Key> = { pattern: done, message: pending ? "before" : "settled", severity: "info" };
  return { start: found.start, end: found.end, words: block.text.slice(found.start, found.end), frame };
}

/** What somebody is to decide is not done by being named: "to decide whether the hall is sold". */
const asked = /\b(?:decid|consider|determin)\w* (?:whether|if) [^,.;:]*/g;

/** What is made ready, told or set in train. */
const done = regex`
  \b(?:
    (?:ha(?:s|ve)|had|are|is|were|was|will be)(?: now| already| just)? (?:been )?(?:
      shaken|cleared|picked|down|gone|up|finished|complete|sold|shut|dug|measured|fenced|demolished|built|read|packed|
      left|hired|made
    )|
    (?:agrees|approves|adopts|confirms|signs) the [^.;]{2,40}\b(?:and|then)\b|may begin|being certain|being assured|
    only one (?:answer|outcome|result|course)|need not hear|got through|gone through|endured|bless|
    not to (?:question|debate)|complete the formalities|will follow|booked|ordered|printed|printers|chosen|picked|
    appointed|drafted|drawn up|engraved|hired|lined up|told|signed|bought|sold|packed|served|moved|advertised|painted|
    installed|recruited|named|announced|reserved|arranged|ready|begun|started|emptied|boarded|felled|cleared|instructed|
    notices?|will (?:move|close|begin|start|issue|go|be (?:sent|issued|moved|closed|sold|demolished))|can issue|
    can (?:begin|start|go)|takes up|expects?|in place|gone through|written up
  )\b
`;
/** Those who are to decide, a process that is to inform them, and what it is about. */
const forDecision = regex`
  \b(?:
    [Mm]embers|[Cc]abinet|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Ee]xecutive|[Cc]hair|hearing|inquiry|vote|consultation|
    [Cc]onsultees|[Oo]bjectors|[Oo]bjections|[Rr]epresentations|[Rr]esponses|[Dd]ecision|charge|closure|merger|scheme|
    road|sale
  )\b
`;
/** What leaves it open, or is another's to decide, or lies behind. */
const left = regex`
  \b(?:
    subject to|coming (?:to (?:an|its|the) end|to light|into (?:force|effect|use))|
    (?:(?:moved|seconded),?|being|amendment|motion)(?: [a-z]+){0,3} put to the vote|
    put to the vote,? (?:and|where|when|whereupon|with)|(?:come|came|brought|return\w*|report\w*|refer\w*) back to|
    [Ii]f (?:approved|agreed|members|the|Cabinet|it|adopted|granted)|unless|provisional\w*|would|could|might|may|
    options?|recommend\w*|propos\w+|(?:asked|invited) to (?:approve|agree|decide|consider|note|comment)|seeks?|
    draft (?:report|plan|budget)|in (?:19|20)\d\d|each year|annually|every year|delegat\w+|terms of reference|statutory|
    Regulations|Act|Secretary of State|High Court|Government|minister|Parliament|inspector|Ombudsman|tribunal|whichever|
    previous\w*|last year|contingen\w+|will be asked|due to be considered|for consideration|planning permission|
    [Aa]ppendix|paragraph|not be taken|no decision|£|forecast|risk|monitor\w*|NPPF|polic(?:y|ies)|must|condition
  )\b
`;

/** What is done, fixed or past arguing, said of what is for decision: for information. */
function past(block: BlockView, { start, end, text }: Sentence) {
  const hit = block
    .hits(lexicons.predetermination)
    .find((one) => one.phrase.tier === "past" && one.start >= start && one.end <= end);
  if (!hit || !deciding.test(text) || conditional.test(text)) return undefined;
  const frame: Frame<Key> = { pattern: deciding, message: "settled", severity: "info" };
  return { start: hit.start, end: hit.end, words: block.text.slice(hit.start, hit.end), frame };
}

/** A matter for decision, or those who decide it, are in the sentence. */
const decided = regex`
  \b(?:
    [Pp]lanners|[Ii]nspectors?|[Ll]icensing|[Mm]embers|[Cc]ouncillors|[Cc]abinet|[Cc]ommittee|[Cc]ouncil|[Pp]anel|
    [Ee]xecutive|[Bb]oard|[Cc]hair\w*|[Ll]eader|decisions?|consultation|hearing|inquiry|vote|approval|outcome|review|
    application|applicant|scheme|plans?|sale|closure|appeal|report|proposal|contract|permission|licen[cs]e|objections?|
    resolution|meeting|option \w+|call-in|scrutiny|dismissal|grant|merger|order|policy|site|centre|budget
  )\b
`;

/** Phrases that are as often said of other things. */
const weak = regex`
  ^(?:
    all but|a history|placate|mollify|token|ceremonial|doomed|heard but|unstoppable|secured|behind closed|plain sailing|
    no (?:chance|hope|realistic)|need not|ahead of time|been promised|(?:decided|agreed|settled) in|duly|regardless|
    locked in|a given|taken as read|waste of|presented with|no (?:prospect|question|intention)|little|too late|
    (?:a|only a) matter|set on|baked|push|rushed|in the public
  )
`;

/** The sentence forbids it, denies it or records that somebody stood back because of it. */
const disclaimed = regex.i`
  \b(?:
    not (?:
      a (?:foregone|done|mere|rubber|formality|decision)|to (?:close|predetermine)|made up|
      been (?:made|taken|decided|settled)
    )|
    no (?:decision|member)|must not|should not (?!take long|detain|be long|deter|trouble|hold (?:up|back)|stand in)|
    has not|have not|care not|without (?:having|prejudice)|avoid\w*|declar\w+|left the (?:meeting|room)|predetermin\w+|
    closed mind|open mind|withdrew|whether (?:the |any )?members|nothing (?:has been|is) (?:decided|settled)
  )\b
`;

/** Something is certain to happen on a day, and views on it are taken until a later one. */
function closesFirst({ text, start }: Sentence) {
  const act = happens.exec(text);
  const until = views.exec(text);
  if (!act || !until || open.test(act[0])) return undefined;
  const [, one, oneMonth = "", oneYear] = act;
  const [, two, twoMonth = "", twoYear] = until;
  const dayOf = (date: string | undefined, month: string, year: string | undefined) =>
    Number(year ?? 0) * 400 + monthNames.indexOf(month) * 32 + Number(date);
  const sameYear = oneYear && twoYear ? oneYear : undefined;
  if (dayOf(one, oneMonth, sameYear && oneYear) >= dayOf(two, twoMonth, sameYear && twoYear)) return undefined;
  const frame: Frame<Key> = { pattern: happens, message: "before" };
  const words = text.replace(/[.!?]$/, "");
  return { start, end: start + words.length, words, frame };
}

const day = `(\\d{1,2}) (${monthNames.join("|")})(?: (\\d{4}))?`;
const happens = regex`
  \b(?:
    closes?|will close|ends?|will end|ceases?|will cease|shuts?|will shut|goes|will go|opens?|starts?|will start|
    takes effect|will (?:be )?[a-z]+ed|comes into force
  ) (?:on|from) ${day}
`;
const views = regex`
  \b(?:comments|views|consultation|responses|representations|objections|replies)\b[^.;]{0,50}\b
  (?:until|till|by|to|on|closes) ${day}
`;
