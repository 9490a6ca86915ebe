import { oneLine, regex } from "../../core/pattern/regex.ts";
import { type Sentence, textBefore } from "../../core/report/sentences.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule } from "../../core/rule/rule.ts";
import { isBriefing } from "../briefing/briefings.ts";
import { excused, judge, lawAsSuch, longest, merits } from "./privileged-advice/lawyersAdvice.ts";
import { opinionFrom } from "./privileged-advice/lawyersMinds.ts";

/** Whoever advises the council on its legal position, or what the advice stands in. */
const advisers = cues(
  "legal-advisers",
  oneLine`
    legal people|prosecutor*|prosecuting solicitor|prosecuting lawyer|advocate|in-house team|wipe the floor|mincemeat|
    those who advise|advising the Council|legal side|legal minds|acting for the Council|advising us|advise us|on advice|in Legal|legal colleagues|our defence|
    our witness*|our risk|the opinion on file|opinion from|by Legal|chambers|learned opinion|second opinion|
    that opinion|this opinion|know the law|on the papers|legal position|shaky ground|weak ground|thin ground|
    firm ground|footing|clause|lease|Legal has|Legal have|our position|our case|our defence|in conference|likelihood of|
    probability of|counsel|counsel's|KC|QC|King's Counsel|silk|barrister*|solicitor*|lawyer*|privileged|are advised|
    is advised|was advised|were advised|been advised|legal risk|legal team*|legal services|legal service|legal adviser*|
    legal advisor*|legal department|legal officers|legal advice|legal opinion|legal view|advice|those instructed|
    opinion runs|the opinion|written opinion|opinion of counsel|monitoring officer|head of legal|director of law|
    city solicitor|county solicitor|borough solicitor|litigation|chances|prospects|odds of|claim|claimant|challenge|
    challenged|appeal|judicial review|tribunal|court|defence|defend|damages|dispute|covenant|proceedings|judge|settle|
    sue|sued|strategy|privilege
  `,
);

/**
 * Finds the substance of legal advice on the council's own position, told where the public and the other side can read
 * it.
 */
export const privilegedAdvice = blockRule({
  id: "privileged-advice",
  family: "confidentiality",
  summary: "What lawyers advised the council about its own position stands in a public document",
  why: "Once the substance of privileged advice is published the privilege is lost, and the other side may use it in court.",
  severity: "error",
  kinds: { "election-notice": "off", constitutional: "info" },
  zones: { closed: "info" },
  offers: [withoutSentence],
  messages: {
    told: "This tells what the council's lawyers advised. Move it to an exempt appendix under the paragraph for legal professional privilege, and say here only that advice was taken.",
    doubt:
      "This may tell what lawyers think of the council's position. If it does, move it to an exempt appendix under the paragraph for legal professional privilege.",
    prospects:
      "This tells how strong the council's legal position is thought to be. Move it to an exempt appendix under the paragraph for legal professional privilege.",
  },
  cues: advisers,
  examples: {
    finds: [
      { text: "[[Counsel has advised that the notice was out of time]]." },
      { text: "[[Our lawyers put the chance of keeping the deposit at one in four]]." },
      { text: "[[The solicitors think the claim is weak and would rather settle]]." },
    ],
    quiet: [
      { text: "Counsel's opinion has been obtained and is in exempt Appendix 4." },
      { text: "Legal Services advise that the Council has power to make the order under section 59." },
      { text: "Residents with a claim should take independent legal advice." },
      { text: "Counsel for the objectors argued that the notice was out of time.", note: "Another party's lawyer" },
    ],
  },
  limits: "Advice that is told without a word for the adviser or for advice is not seen.",
  *check(block, _options, { classification, kind }) {
    const kept = classification === "exempt" || classification === "confidential";
    // A closed paper of a committee is where advice belongs; a briefing goes to one group or member.
    if (block.zone === "closed" && !isBriefing(kind)) return;
    const known = new Set(block.sentencesWith(advisers));
    for (const sentence of block.sentences.filter((one, index, all) => known.has(one) || isNext(one, all[index - 1]))) {
      const message =
        (known.has(sentence) ? judge(sentence, block.role === "legal") : undefined) ?? goingOn(sentence, block);
      if (message)
        yield {
          at: { start: sentence.start, end: sentence.end - (/[.!?]$/.test(sentence.text) ? 1 : 0) },
          message,
          ...(message === "told" ? { rewrites: [adviceTaken, withoutSentence] } : {}),
          ...(kept || message === "doubt" ? { severity: "info" } : {}),
        };
    }
  },
});

/** What may be said of advice in the open: that there is some, and where it lies. */
const adviceTaken = insteadOfSentence(
  "The Council has taken legal advice, which is in exempt Appendix [insert its number].",
);

/** "Their advice is that …", behind a sentence whose subject is the council's lawyers. */
const theirs = regex`
  ^(?:
    (?:Their|His|Her|That|The|Its) (?:advice|opinion|view|answer|conclusion|note|verdict|gist|upshot)
    \ (?:is|was|says|said) (?:that|to|not to)\b|
    (?:It|He|She|They|Both) (?:
      (?:also |further |then )?(?:
        says?|said|thinks?|thought|advises?|advised|finds?|found|concludes?|concluded|warns?|warned|believes?|doubts?|
        considers?|takes? the view|took the view|adds?|holds?|fears?
      ) that\b|
      (?:is|was|are|were) (?:not |far from |less than )?(?:\w+ )?
      (?:uneasy|nervous|doubtful|confident|sanguine|gloomy|encouraging|hopeful|worried|of the view)\b|
      gives? us\b|puts? (?:it|our|the)
    \ )
  )
`;
const lawyersFirst = regex`
  ^(?:[\d.]+ )?(?:(?:[Aa]n?|[Oo]ur|[Tt]he (?:[Cc]ouncil['’]s)?|[Ee]xternal|[Oo]utside|[Ll]eading|[Jj]unior) ?)*
  (?:[Ss]olicitors|[Cc]ounsel|[Ll]awyers|[Bb]arristers?|[Ss]ilk|KC|[Ll]egal (?:team|advisers|advice|opinion))\b
  (?:['’]s (?:\w+ )?(?:note|opinion|advice|view|memorandum))?
`;

const isNext = ({ text }: Sentence, before: Sentence | undefined): boolean =>
  before !== undefined && theirs.test(text) && (lawyersFirst.test(before.text) || opinionFrom.test(before.text));

function goingOn({ text, start }: Sentence, { sentences }: BlockView): "told" | "doubt" | undefined {
  if (!theirs.test(text) || text.length > longest || lawAsSuch.test(text)) return undefined;
  const before = textBefore(sentences, start);
  if (!(lawyersFirst.test(before) || opinionFrom.test(before)) || excused.test(before)) return undefined;
  return merits.test(text) || secretive.test(text) ? "told" : "doubt";
}
/** What a lawyer says of the ground that one stands on, and what the other side is not to hear. */
const secretive = regex.i`
  \b(?:
    defective|flawed|invalid|keep quiet|say nothing|not (?:to )?(?:tell|mention|disclose|let on)|
    until the (?:vendor|seller|buyer|other side|owner)
  )\b
`;
