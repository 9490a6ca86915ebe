import { oneLine, regex } from "../../core/pattern/regex.ts";
import { type Sentence, withoutStop } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Rewrite } from "../../core/rule/rule.ts";
import { reportedSpeech } from "../neutrality/sentenceFrames.ts";
import { madeKnown, madeKnownCues } from "./decision-attribution/madeKnown.ts";
import { unattributedCues } from "./decision-attribution/unattributed.ts";
import { inMinutes, plainly, undecidedBy } from "./decision-attribution/undatedDecisions.ts";

/** Words of deciding; without one nothing is said to have been decided. */
const deciding = cues(
  "decision-attribution-cues",
  oneLine`
    been answered|disposed of|been made policy|made policy|thought best|was come to|was closed|expressed|indicated|
    made clear|made plain|favoured|preferred|wanted|wished|signalled|voted|nodded|agreed|decided|resolved|adopted|
    endorsed|accepted|settled|approval|approved|sanctioned|signed off|sign-off|signed|determined|authority exists|
    authorised|authorisation|mandate|go-ahead|green light|consent was|permission was|earlier decision|earlier decisions|
    previous decision|previous decisions|past decision|past decisions|prior decision|prior decisions|settled position|
    settled policy|established position|threshold was set|was set|were set|felt by members|taken up|taken the view|
    took the view|members had|members have|councillors had|councillors have|direction of travel|view of members|
    wish of members|will of members|preference of members|steer of members|feeling of members|wishes of members|
    members wish|members want|members wanted|members felt|member support|steer|committed itself|ruled out|chosen|chose|
    opted|backed|blessing|confirmed|rejected|in principle|commitment was|decision was|decision has|decision had|
    die was cast|was preferred|were preferred|sanction has|been determined|plumped|political backing|member backing|
    way was cleared|way is clear|endorsement of|is committed to|a choice was|a choice has|set a target|set the target|
    instruction to|conceded|agreement in principle|those in charge|came from members|minds were made up|line was taken|
    thumbs up|the nod|fell to|upstairs|agreement to|agreement has|consensus|general agreement|a decision in|
    following approval|already agreed|previously agreed|as agreed|permission to|previous administration|
    last administration|former administration|were content|was content|were happy with|agreed savings|agreed scheme|
    agreed closure|agreed reduction*|approved savings|approved scheme|approved closure|understanding was reached|
    has been the policy|is the policy|as previously|as already|as decided|as approved|as resolved|as instructed|
    as directed|instructed to|directed to|mandated to|authorised to|members are|members were|members have been|
    council policy|policy that|policy to|earlier resolution|previous resolution|original resolution|earlier approval|
    previous approval|earlier agreement|previous instruction|earlier instruction|earlier vote|there is agreement|
    there was agreement|there is consensus|there is a commitment|there was a commitment|there is an understanding|
    approval of members|agreement of members|authority of members|consent of members|instructions of members|
    blessing of members
  `,
);

/** Reports decisions of which neither the body nor the day is told. */
export const decisionAttribution = blockRule({
  id: "decision-attribution",
  family: "roles",
  summary: "A decision is reported without the body that took it, or without its date",
  why: "Only a body with the power can decide, and only on a day that can be looked up. Readers must be able to find the decision, and to see that it was one.",
  severity: "info",
  kinds: { motion: "off", "election-notice": "off", constitutional: "off" },
  zones: { quoted: "off", backgroundPapers: "off" },
  messages: {
    who: "“{words}” does not say who decided. Name the body and give the date or the minute, or say that no decision has been taken.",
    when: "“{words}” does not say when. Give the date of the meeting or the number of the minute.",
  },
  cues: [deciding, plainly, unattributedCues, madeKnownCues],
  examples: {
    finds: [
      { text: "[[Members have agreed]] this." },
      { text: "[[It was decided]] last year." },
      { text: "[[Approval was given]] for two more posts." },
      { text: "[[In line with earlier decisions]], the huts will be let." },
    ],
    quiet: [
      { text: "Cabinet agreed on 30 January 2025 (minute 12) to raise the fee." },
      { text: "Members are asked to agree." },
      { text: "The High Court decided that a covered way is a building." },
      { text: "It has not been decided whether the huts will be let." },
    ],
  },
  limits: "A date in another sentence of the paragraph is not seen as this decision's.",
  *check(block, _options, { kind }) {
    if (block.kind === "heading" || block.kind === "cell" || block.role === "recommendations") return;
    for (const sentence of block.sentencesWith([deciding, plainly, unattributedCues, madeKnownCues])) {
      const found = kind === "minutes" ? inMinutes(sentence) : undecidedBy(block, sentence);
      if (!found || blank.test(sentence.text) || unwell.test(sentence.text.slice(found.start - sentence.start)))
        continue;
      if (reportedSpeech.test(sentence.text.slice(0, found.start - sentence.start))) continue;
      if (stillToCome.test(sentence.text.slice(0, found.start - sentence.start))) continue;
      if (block.quoted(found) || (dated.test(block.text) && !madeKnown.includes(found.frame))) return;
      const { start, end, words, frame } = found;
      const rewrites = attributed(block, sentence, found, frame.message === "who");
      yield { at: { start, end }, message: frame.message, data: { words }, rewrites };
      return;
    }
  },
});

/** A doctor signs people off: nothing is decided by that. */
const unwell = regex`
  ^[^.;]{0,60}?\bsigned off(?:,? (?:sick|ill|work|from work|by (?:his|her|their|a|the) (?:doctor|GP))\b|
  ,? with (?:stress|depression|anxiety|an? [a-z]+ injury)\b)
`;

/** What is still to be looked up. */
const blank = /\[insert the (?:body|date)\b/;

/** Offers to name the body and the day with blanks: behind the words, or at the sentence's end where they lead on. */
function attributed(
  { text, notes }: Pick<BlockView, "text" | "notes">,
  sentence: Sentence,
  { start, end }: Span,
  who: boolean,
): readonly Rewrite[] {
  const words = text.slice(start, end);
  const missing = who ? "([insert the body and the date of the decision])" : "([insert the date of the decision])";
  const title = who ? "Add the body and the date with blanks" : "Add the date with a blank";
  const that = / that$/.exec(words);
  if (that) return [{ with: `${words.slice(0, that.index)} ${missing} that`, trust: "judgement", title }];
  if (!leadsOn.test(words)) return [{ with: `${words} ${missing}`, trust: "judgement", title }];
  if (notes.some((note) => note > sentence.start && note <= sentence.end)) return [];
  const whole = text.slice(sentence.start, withoutStop(sentence).end);
  return [{ ...insteadOfSentence(`${whole} ${missing}${text.slice(withoutStop(sentence).end, sentence.end)}`), title }];
}
const leadsOn =
  /\b(?:to|must|will|would|should|can|could|may|might|have|has|is|are|was|were|be|been|they|wanted|[a-z]+ing)$/;

/** "Comments were taken until the draft was agreed": an order of events, and no report of a decision. */
const stillToCome = regex`
  \b(?:[Bb]efore|[Uu]ntil|[Tt]ill|[Uu]nless|[Pp]rior to) (?:the |a |an |this |that |any |it |they )?(?:[a-z-]+ ){0,4}$
`;

/** A date and a body stand elsewhere in the paragraph. */
const dated = regex`
  \b(?:Cabinet|Council|Committee|Executive|Panel)\b[^.]{0,40}\b(?:on|of) \d{1,2}(?:[a-z]{2})? [A-Z][a-z]+ \d{4}|
  \(minute \d
`;
