import { regex } from "../../core/pattern/regex.ts";
import { isToldBehind } from "../../core/report/reportedSpeech.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Context } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";
import { asDeed } from "./asDeed.ts";
import { asAssessment } from "./officer-opinion/asAssessment.ts";
import { heartfelt, heartfeltCues } from "./officer-opinion/heartfelt.ts";
import { isProfessional, type Opinion, opinionIn } from "./officer-opinion/opinionFrames.ts";
import { heartCues, tookToHeart } from "./officer-opinion/tookToHeart.ts";
import { verdictCues, verdictOnWords } from "./officer-opinion/verdictOnWords.ts";
import { framed, hitsWithin, reportedSpeech } from "./sentenceFrames.ts";

const opinionCues = [lexicons["officer-opinion"], heartfeltCues, heartCues, verdictCues];

/** Reports feelings, hopes and beliefs of the author or of officers that no evidence stands behind. */
export const officerOpinion = blockRule({
  id: "officer-opinion",
  family: "neutrality",
  summary: "Officers' feelings or beliefs in the place of an assessment",
  why: "Officers advise the whole council. What they feel, hope or like is theirs; what members need is the assessment and its reasons.",
  severity: "warning",
  kinds: { minutes: "info", motion: "off", constitutional: "off", "election-notice": "off" },
  zones: { quoted: "off", backgroundPapers: "off", foreword: "info" },
  offers: [withoutSentence],
  messages: {
    first: "“{words}” speaks for the author in person. Write what the assessment is and why, or take the sentence out.",
    feeling: "“{words}” tells what officers feel. Leave the feeling out and give the fact.",
    belief:
      "“{words}” gives a belief without its grounds. Write “The assessment in section … is that … because …”, or take it out.",
    aside: "“{words}” is a personal remark. Leave it out, or give the fact behind it.",
  },
  lexicons: [lexicons["officer-opinion"]],
  cues: opinionCues,
  examples: {
    finds: [
      { text: "[[I feel]] the residents are right." },
      { text: "[[Officers are delighted]] to bring this scheme forward." },
      { text: "[[In our view]] this is simply the fair thing to do." },
      { text: "[[The whole team would love]] to see the baths reopen." },
      { text: "To see the orchard grubbed up would [[break the hearts of everybody in the section]]." },
    ],
    quiet: [
      {
        text: "Officers consider that the harm is less than substantial, for the reasons in paragraphs 41 to 46.",
        note: "A planning judgement with its reasons",
      },
      { text: "In the opinion of the section 151 officer the estimates are robust.", note: "A statutory opinion" },
      { text: "The Chair was of the opinion that the item should be taken as urgent." },
      { text: "In my opinion as Chief Finance Officer the reserves are adequate.", note: "A statutory opinion" },
    ],
  },
  limits: "An opinion that is put as a fact.",
  *check(block, _options, context) {
    if (block.kind === "cell") return;
    const lexicon = lexicons["officer-opinion"];
    for (const sentence of block.sentencesWith(opinionCues)) {
      const found = opinionIn(sentence.text, hitsWithin(block.hits(lexicon), sentence), sentence.start);
      if (found) {
        const start = sentence.start + found.start;
        const at = { start, end: start + found.words.length };
        if (
          block.quoted(at) ||
          isToldBehind(sentence.text, found.start) ||
          (context.kind === "decision-record" && isDeciding(found, sentence.text))
        )
          continue;
        const severity =
          ofOthers.test(sentence.text) || inALetter.test(sentence.text.slice(0, found.start))
            ? "info"
            : lowered(severityOf(found, block, context), sentence.text);
        yield {
          at,
          message: found.message,
          data: { words: found.words },
          severity,
          rewrites: [...asAssessment(block, { ...found, ...at }), ...asDeed(block.text, at), withoutSentence],
        };
        continue;
      }
      const verdict = framed(sentence, verdictOnWords);
      if (verdict && !block.quoted(verdict)) {
        const { words, start, end, frame } = verdict;
        yield { at: { start, end }, message: frame.message, data: { words }, severity: "info" };
        continue;
      }
      const told = isProfessional(sentence.text)
        ? undefined
        : (framed(sentence, heartfelt) ?? framed(sentence, tookToHeart));
      if (!told || block.quoted(told) || reportedSpeech.test(block.text.slice(sentence.start, told.start))) continue;
      const { words, start, end, frame } = told;
      const severity =
        frame.severity ?? lowered(severityOf({ words, message: frame.message }, block, context), sentence.text);
      yield { at: { start, end }, message: frame.message, data: { words }, severity };
    }
  },
});

/** Whoever takes a decision gives the judgement by which it was taken, and what was weighed. */
const isDeciding = ({ words, message }: Opinion, text: string): boolean =>
  message === "first" && judging.test(words) && weighing.test(text);
const judging = regex`
  \b(?:
    [Ii]n my (?:\w+ )?(?:judge?ment|view|opinion)|[Tt]o my mind|(?:[Ii]t )?(?:seems?|appears?) to me|
    [Mm]y (?:\w+ )?(?:judge?ment|view|opinion|conclusion)|
    I (?:\w+ )?(?:consider|conclude|judge|believe|think|find|hold|accept)
  )\b
`;
const weighing = regex.i`
  \b(?:
    (?:out|over)?weigh(?:s|ed|ing)?|on balance|because|since|for the reasons?|having regard|ha(?:ve|s|d) regard|
    in (?:the )?light of|given (?:that|the)|in view of|proportionate|disproportionate|justif(?:y|ies|ied)|necessary|
    sufficient(?:ly)?|reasonable|met by|evidence|paragraphs?|objections?|representations?|consultation|alternatives?|
    disadvantages?|advantages?|risks?|benefits?|costs?
  )\b
`;

/** What a standard letter, a form or a sign says. */
const inALetter = regex.i`
  \b(?:letter|notice|form|page|sign|leaflet|card|script|poster|template|reply|message|recording|apology|e-?mail)
  \b[^.;]{0,24} (?:says?|reads?|states?|said|stated|tells?|told|explains?)\b
`;

/**
 * What is hoped of members urges them, and what is held a pity in people blames them: those have rules of their own.
 */
const ofOthers = regex`
  \b[Ii]t is (?:[a-z]+ly |much |very much )?(?:to be )?hoped (?:that )?
  (?:[Mm]embers|[Cc]ouncillors|the (?:Committee|committee|Council|Cabinet|Panel|Executive|Board)|no member|every member)
  \b|
  \b(?:pity|shame|disappointing|regrettable|unfortunate|sad|galling|depressing) that
  \ (?:the |some |so many |those |these |certain |neither |one |two |a )?(?:[a-z-]+ ){0,2}(?:
    signatories|petitioners|objectors|members?|councillors?|councillor [A-Z]\w+|(?:Councillor|Cllr\.?) [A-Z]\w+|
    applicants?|
    officers?|tenants?|residents|landlords?|managers?|directors?|he|she|they|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]\w+
  ) (?:did|had|has|have|was|were|could|would|never|chose|is|are|saw|felt|preferred)\b
`;

/** In reasons too, what is first of all the matter of another rule is no error of this one. */
const lowered = (severity: Severity, text: string): Severity =>
  severity === "error" && [dissents, serves, defies, suits, settled].some((one) => one.test(text)) ? "info" : severity;

/** Another officer advises otherwise. */
const dissents = regex`
  \b[Tt]he (?:(?:Assistant|Deputy|Corporate|Service|Strategic|Executive) )?(?:
    Head of [A-Z]\w+(?: (?:and )?[A-Z]\w+)*|Director(?: of [A-Z]\w+(?: (?:and )?[A-Z]\w+)*)?|
    [A-Z]\w+ (?:Manager|Engineer|Officer|Solicitor|Accountant)|
    (?:county|borough|city|district) (?:solicitor|engineer|surveyor|treasurer)
  ) (?:was|is|remains?|has been|had been) (?:\w+ly |rather |very )?
  (?:uneasy|unhappy|doubtful|unconvinced|uncomfortable|worried|concerned|troubled|nervous|sceptical|reluctant)\b
`;
/** They help somebody in office, and like it. */
const serves = regex`
  \bhearts? (?:and (?:hand|soul) )?(?:is|are|lies?|beats?|with)\b[^.;]{0,30}\b
  (?:[Mm]ember|Leader|Mayor|[Hh]older|administration|group|Cabinet|Executive)['’]s\b|
  \bheart and (?:hand|soul) with\b|
  \b(?:helping|serving|behind|beside|alongside|working for|counted among|share[sd]?|sharing) (?:\w+ ){0,4}
  (?:him|her|them|the Leader|the Cabinet|the Mayor|the administration|the group|his|her|their)\b
`;
/** Nobody could say otherwise. */
const defies = regex`
  \b(?:heart of stone|hard heart|stony heart)\b[^.;]{0,20}\b
  (?:to (?:argue|object|oppose|vote|say|refuse|resist|turn|disagree|quarrel|deny)|not to|who (?:would|could))\b
`;
/** A firm is liked. */
const suits = /\b(?:pleasure|joy|delight|treat) to (?:deal|work|do business|have dealings) with\b/;
/** No decision could change it. */
const settled = regex`
  \bcannot (?:see|imagine|think of|conceive of) (?:anything|what|how|any|why)\b[^.;]{0,60}\b
  (?:Cabinet|Committee|Council|Executive|[Mm]embers|Panel|Board)\b[^.;]{0,60}\b
  (?:say|says|do|does|decide|difference|change|alter|stop)\b
`;

/** A councillor's own paper and an investigator's may speak in the first person; reasons for a decision must not. */
function severityOf(
  { words, message }: Pick<Opinion, "words" | "message">,
  { role }: BlockView,
  { kind }: Context,
): Severity {
  if (kind === "minutes" || kind === "member-report" || kind === "monitoring-officer-report") return "info";
  // A planning report repeats what consultees wrote, and weighs in its officers' name.
  if (kind === "planning-report" && (message === "belief" || /\b(?:we|our|us)\b/i.test(words))) return "info";
  if (/^those of us\b/i.test(words)) return "info";
  return role === "reasons" || role === "recommendations" ? "error" : "warning";
}
