import { regex } from "../../core/pattern/regex.ts";
import { leavesRoom } from "../../core/report/blanks.ts";
import type { Sentence } from "../../core/report/sentences.ts";
import type { Span } from "../../core/report/span.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { addedToSentence, withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, blockRule, type Context } from "../../core/rule/rule.ts";
import { allOnOneSide } from "../neutrality/allOnOneSide.ts";
import { countsPeople, hasFigure, hasReference, namesSource } from "./support.ts";
import { claimCues } from "./unsupported-claim/claimCues.ts";
import { type Claim, claimIn } from "./unsupported-claim/claims.ts";
import { saidOfPeople } from "./unsupported-claim/saidOfPeople.ts";

/** Does a footnote stand in or behind the sentence? */
const hasNote = ({ notes }: BlockView, { start, end }: Span): boolean =>
  notes.some((note) => note > start && note <= end);

export const unsupportedClaim = blockRule({
  id: "unsupported-claim",
  family: "balance",
  summary: "A claim about evidence, opinion or rank that nothing stands behind",
  why: "Members rely on what a report says is known, shown or wanted. A claim without a figure, a source or a reference cannot be tested, and a decision that rests on it can be challenged.",
  severity: "warning",
  kinds: {
    "planning-report": "info",
    "member-report": "info",
    minutes: "info",
    motion: "off",
    constitutional: "off",
    "election-notice": "off",
  },
  zones: { quoted: "off", backgroundPapers: "off", foreword: "info" },
  reported: "info",
  roles: { consultation: "info" },
  cues: claimCues,
  messages: {
    evidence:
      "“{words}” names no study, figure or paper. Give the source (a footnote, a link or a background paper) or the figure, or leave the claim out.",
    known:
      "“{words}” takes for granted what members may want to test. Give the figure or the source that shows it, or leave it out.",
    wanted:
      "“{words}” says what people think without saying who was asked. Give the survey or the replies, with numbers and date, or leave it out.",
    rank: "“{words}” ranks without a figure. Give the figure, whom it is compared with and the source, or leave it out.",
  },
  examples: {
    finds: [
      { text: "[[Several studies demonstrate]] that shorter queues keep shoppers in a town." },
      { text: "[[It is generally accepted]] that the crossing is a danger." },
      { text: "[[Tenants do not want]] a second collection day." },
      { text: "The depot is [[the most efficient in the region]]." },
    ],
    quiet: [
      {
        text: "The 2024 survey (Appendix C, 318 replies) shows that 58% prefer a kerbside box.",
        note: "Figure and source",
      },
      { text: "Evidence suggests a link (Halden 2021, background paper 2).", note: "A source is named" },
      { text: "Several studies demonstrate that shorter queues keep shoppers in a town.[^1]", note: "A footnote" },
      { text: "Residents want to know when the bridge will open again.", note: "A question, not a claim" },
      { text: "No research was found on this point.", note: "The lack is admitted" },
    ],
  },
  limits: "Whether the source that is named says what is claimed. Claims that use none of the usual words.",
  answered: hasNote,
  *check(block, _options, context) {
    if (block.kind === "heading") return;
    const sentences = block.sentencesWith(claimCues);
    let references: readonly Sentence[] | undefined;
    const hits = block.hits(claimCues);
    for (const sentence of sentences) {
      const { start, end, text } = sentence;
      const cued = new Set(hits.flatMap((hit) => (hit.start < end && hit.end > start ? [hit.phrase.tier] : [])));
      // Minutes pass on claims as they were made: only one that nobody made is asked about.
      const claim = context.kind === "minutes" ? saidOfPeople(text) : (claimIn(text, cued) ?? saidOfPeople(text));
      if (
        !claim ||
        leavesRoom(text) ||
        atPolls.test(text) ||
        stands(claim, text) ||
        told.test(text.slice(0, claim.start))
      )
        continue;
      // That officers are all for one side is for the rule on endorsement.
      if (allOnOneSide(text) || hasNote(block, sentence)) continue;
      references ??= hasReference(block.text) ? block.sentences.filter((one) => hasReference(one.text)) : [];
      if (claim.about === "wanted" ? hasReference(text) : references.some((one) => isFor(sentence, one))) continue;
      // What a sentence before it refers to is about something else, or so it seems.
      const sure = claim.sure && (claim.about === "wanted" || references.length === 0);
      const at = { start: start + claim.start, end: start + claim.end };
      if (block.quoted(at)) continue;
      yield {
        at,
        message: claim.about,
        data: { words: block.text.slice(at.start, at.end) },
        rewrites: [addedToSentence(`[insert ${shownBy[claim.about]}]`), withoutSentence],
        ...severityOf(sure, context),
      };
    }
  },
});

/**
 * Does a sentence with a reference stand for a claim: the same, one behind it, or one that speaks of evidence or
 * shares a word?
 */
function isFor({ start, text }: Sentence, reference: Sentence): boolean {
  if (reference.start >= start || evidence.test(reference.text)) return true;
  const own = new Set(wordsOf(text));
  return wordsOf(reference.text).some((word) => own.has(word));
}
const evidence = regex.i`
  \b(?:
    evidence|stud(?:y|ies)|research|surveys?|reviews?|data|figures|sources?|statistics|literature|analys[ie]s|papers?|
    counts?|results?|findings|background
  )\b
`;
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6));
/** What would show each kind of claim. */
const shownBy: Readonly<Record<Claim["about"], string>> = {
  evidence: "the source",
  known: "the figure or source that shows it",
  wanted: "the survey or replies that show it, with numbers and date",
  rank: "the figure and its source",
};

/** In front of a claim: it is somebody else's, and the report only passes it on. */
const told = regex`
  \b(?:claim|allegation|assertion|suggestion|argument|contention|statement)s? that(?: [\w'’-]+){0,6} ?$|
  \b(?:
    Mr|Mrs|Ms|Miss|Dr|[Oo]bjectors?|[Pp]etitioners?|[Rr]espondents?|[Aa]pplicants?|[Aa]ppellants?|[Ss]upporters?|
    [Ss]peakers?|[Aa]gent|[Cc]omplainants?|[Nn]eighbours?|[Uu]nion
  )\b[^.;]{0,60}\b(?:
    says?|said|argue[sd]?|claim(?:s|ed)?|states?|stated|maintain(?:s|ed)?|contends?|contended|believe[sd]?|felt|wrote|
    told
  )\b[^.;]{0,20}$|
  ^(?:[\d.]+ )?(?:One|Another|A|An|The|Two|Three|Several|Some) (?:[a-z]+ ){0,2}?(?:
    tenant|resident|trader|respondent|objector|parent|user|visitor|neighbour|supporter|landlord|shopper|reply|letter|
    member|speaker|customer
  )s? (?:wrote|said|says|stated|felt|thought|commented|argued|added)\b[^.;]{0,160}$
`;

/** Whom people voted for, and why, is told of an election: the rules on pledges and votes speak of it. */
const atPolls = regex`
  \b(?:trust|faith|confidence|hopes?) in us\b|\b(?:voted|vote) (?:for|against) (?:us|them|the [A-Z])|
  \bput (?:us|them|this administration) (?:in|into|back in) (?:office|power)\b
`;

/**
 * What excuses a claim in its own sentence: what is known or wanted is not shown by any number that happens to stand
 * there.
 */
function stands({ about }: Claim, sentence: string): boolean {
  if (about === "wanted") return countsPeople(sentence);
  if (namesSource(sentence.slice(1))) return true;
  return about === "known"
    ? /\d/.test(sentence.replace(/^\W*\d+(?:\.\d+)*/, ""))
    : hasFigure(sentence.replace(terms, " "));
}

/** "Families paid within twelve weeks": of whom something is claimed, and no figure that shows it. */
const terms = regex.gi`
  \b(?:within|after|under|before) (?:about |some )?[a-z]+(?:-[a-z]+)?
  \ (?:minutes|hours|days|weeks|months|years|miles|metres)\b
`;

const severityOf = (sure: boolean, { kind }: Context): { readonly severity?: Severity } =>
  sure && kind !== "planning-report" && kind !== "member-report" ? {} : { severity: "info" };
