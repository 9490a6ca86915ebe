import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Meta } from "../../core/report/meta.ts";
import { belowTitle } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields, insertedWords, insteadOfSentence } from "../../core/rule/rewrites.ts";
import { type Insertion, type ReportRewrite, type Rewrite, reportRule } from "../../core/rule/rule.ts";
import { type Citation, citations } from "./exemptions/exemptCitation.ts";
import { reviewField } from "./exemptions/exemptionFields.ts";
import { statements, statementWords } from "./exemptions/exemptStatements.ts";
import { behindClaim, noticePlace } from "./exemptions/noticePlace.ts";

/** Finds exempt reports that do not say when, or upon what event, the exemption ends. */
export const exemptionReview = reportRule({
  id: "exemption-review",
  family: "confidentiality",
  summary: "Nothing says when the exempt information can be released",
  why: "An exemption lasts only while its reason does. A date or an event lets staff open the paper later without asking its author.",
  severity: "info",
  kinds: {
    "press-release": "off",
    constitutional: "off",
    "election-notice": "off",
    motion: "off",
    minutes: "off",
    "ward-notice": "off",
  },
  principalOnly: true,
  messages: {
    missing:
      "Nothing says until when this stays exempt. Give a date or an event, such as the award of the contract, on which it is to be reviewed or released.",
    endless:
      "This keeps the information back without end. Give a date or an event on which the exemption is to be reviewed.",
  },
  cues: cues(
    "review-cues",
    oneLine`
      ${statementWords}|exemption|stay shut|stay sealed|remain sealed|kept shut|never be|for good|in perpetuity|
      paragraph*|para|indefinitely|permanently|for ever|until|review date|be reviewed|on award|on completion|released|
      published once|published when|published after
    `,
  ),
  examples: {
    finds: [
      {
        text: "---\nclassification: part-exempt\nexemption: [[{ paragraphs: [3] }]]\n---\n\nThe bids are in Appendix B.\n",
      },
      { text: "Appendix B is [[exempt indefinitely]] under paragraph 3 of Part 1 of Schedule 12A." },
    ],
    quiet: [
      { text: "Appendix B is exempt under paragraph 3 of Schedule 12A until the contract is awarded." },
      { text: "Appendix B is exempt under paragraph 1 of Schedule 12A.", note: "Personal data are not released" },
      {
        text: "---\nclassification: exempt\nexemption:\n  paragraphs: [3]\n  review: on award\n---\n\nThe bids are in Appendix B.\n",
      },
      { text: "The budget is to be reviewed in March." },
    ],
  },
  gather: (view) => {
    const { text } = view;
    const claimed = citations(view).filter(({ numbers, past }) => !past && numbers.length > 0);
    const endless =
      /\bexempt(?:ion)?\b[^.;]{0,30}\b(?:indefinite(?:ly)?|permanent(?:ly)?|for ever|without (?:limit|end))\b/i.exec(
        text,
      ) ??
      neverOpened.exec(text) ??
      (keptBack.test(text) ? itNeverOpened.exec(text) : null);
    const ends =
      ending.test(text.replace(denied, " ")) &&
      /\bexempt|\bwithh[eo]ld|\bpublic|\bpublish|\breleased?\b|\bdisclos/i.test(text);
    const kept = statements(view).some(({ strong }) => strong);
    return claimed.length > 0 || endless || ends || kept
      ? {
          claimed,
          endless: endless ? { start: endless.index, end: endless.index + endless[0].length } : undefined,
          words: endless?.[0] ?? "",
          ends,
          kept,
        }
      : undefined;
  },
  *judge(outline, facts, { meta }) {
    const { exemption, classification, header } = meta;
    for (const { fact, block } of facts)
      if (fact.endless) {
        yield { at: { block, at: fact.endless }, message: "endless", rewrites: bounded(fact.words) };
        return;
      }
    if ((exemption?.value.review ?? "").trim() !== "") return;
    // An end that is given for one appendix is none for another that has its own paragraph.
    const ended = facts.filter(({ fact }) => fact.ends);
    if (ended.length > 0) {
      if (ended.some(({ fact }) => fact.claimed.every(({ labels }) => labels.length === 0))) return;
      const labels = ended.flatMap(({ fact }) => fact.claimed.flatMap((one) => one.labels));
      for (const { fact, block } of facts) {
        const claim = fact.claimed.find((one) => isOther(one, labels) && lasting(one.numbers));
        if (!claim) continue;
        yield { at: { block, at: { start: claim.start, end: claim.end } }, message: "missing" };
        return;
      }
      return;
    }
    const field = exemption?.value.paragraphs ?? [];
    if (lasting(field)) {
      const rewrites = [...inHeader(meta), reviewed(belowTitle(outline, header !== undefined))];
      yield { at: { field: "exemption" }, message: "missing", rewrites };
      return;
    }
    for (const { fact, block, section } of facts) {
      const claim = fact.claimed.find(({ numbers }) => lasting(numbers));
      if (!claim) continue;
      yield {
        at: { block, at: { start: claim.start, end: claim.end } },
        message: "missing",
        rewrites: [...inHeader(meta), reviewed(behindClaim(outline, section))],
      };
      return;
    }
    const cited = field.length > 0 || facts.some(({ fact }) => fact.claimed.length > 0);
    const marked = classification?.value === "exempt";
    if (!cited && (marked || facts.some(({ fact }) => fact.kept)))
      yield {
        at: { title: true },
        message: "missing",
        rewrites: [...inHeader(meta), reviewed(noticePlace(outline, meta))],
      };
  },
});

/** A sentence that gives the end, with its blank. */
const reviewed = (at: Insertion): ReportRewrite =>
  insertedWords(
    `The exemption is to be reviewed on ${end}.`,
    at,
    "Insert when the exemption is to be reviewed, with a blank",
  );

/** Front matter that states the exemption has a field for it. */
const inHeader = ({ exemption }: Meta): readonly ReportRewrite[] =>
  exemption?.from === "frontMatter" && exemption.value.review === undefined
    ? [addedFields("Add a review to the front matter with a blank", reviewField)]
    : [];

const end = "[insert the date or event]";

/** "Exempt until …" in place of "exempt indefinitely"; what says it otherwise is written anew. */
function bounded(words: string): readonly Rewrite[] {
  const left = words.replace(withoutEnd, `until ${end}`);
  return left === words
    ? [insteadOfSentence(`The exemption is to be reviewed on ${end}.`)]
    : [{ with: left, trust: "judgement" }];
}
const withoutEnd = regex.i`
  \b(?:
    indefinite(?:ly)?|permanently|for (?:good|ever|all time|always)|in perpetuity|without (?:limit|end)|
    whatever happens|
    always
  )$
`;

/** A paper of the meeting that is to stay shut, in whatever words. */
const neverOpened = regex.i`
  \b(?:
    appendi(?:x|ces)|annex(?:es)?|exemption|exempt (?:report|part|information|paper)|th(?:is|e) (?:report|paper)|
    closed (?:part|papers?)
  )\b(?: [A-Z\d]{1,2})?[^.;]{0,24}\b(?:
    (?:stay|stays|remain|remains|be kept|kept|is|are|be|lie|keep) (?:\w+ )?
    (?:closed|exempt|private|shut|sealed|secret|unpublished|confidential|locked away|off the record)\b[^.;]{0,16}\b(?:
      for (?:good|ever|all time|always)|indefinitely|permanently|in perpetuity|whatever happens|always|
      (?:for )?as long as (?:the|there|it|anybody|anyone)|without (?:limit|end)
    )|
    (?:will|can|need|should|is|are|must) (?:never|not (?:ever|at any time))(?: need to)?(?: to)? be
    \ (?:released|published|opened|made public|reviewed|looked at again)
  )\b
`;

/** The block is about a paper that is kept back, so that "it" is that paper. */
const keptBack = regex.i`
  \b(?:appendi(?:x|ces)|annex(?:es)?|enclosure|report|paper)\b[^.;]{0,60}\b
  (?:
    exempt|not (?:for|to be|being) (?:publication|publi\w+|releas\w+|disclos\w+|shown|made public)|withheld|closed|
    restricted|confidential|part (?:ii|2|b)
  )\b[^.]*\.? 
`;
const itNeverOpened = regex.i`
  (?<=[.;] )(?:it|they|this|these|the (?:paper|appendix|annex|information|exemption))
  \ (?:(?:is|are) to|will|shall|must|should|may|has to|can) (?:
    (?:stay|remain|be kept|be held|lie|be) (?:\w+ )?
    (?:closed|exempt|private|shut|sealed|secret|unpublished|back|under lock and key)\b[^.;]{0,16}\b
    (?:
      for (?:good|ever|all time|always)|indefinitely|permanently|in perpetuity|always|without (?:limit|end)|
      (?:for )?(?:so |as |just as )long as [^.;]{2,40}?
      \ (?:sees?|thinks?|wish(?:es)?|likes?|pleases?|chooses?|wants?|considers?|prefers?|suits?|(?:is|are) minded)\b(?: (?:fit|best|right|proper|necessary))?|
      until (?:further notice|(?:somebody|someone|anybody|anyone) [^.;]{2,30})|
      at the [^.;]{2,40}(?:pleasure|discretion)
    )|
    never be (?:released|published|opened|made public|reviewed)
  )\b|
  \bthere is no (?:day|date|time|point) (?:on|at|by) which (?:it|they|this) (?:will|is to|are to|can) be
  \ (?:released|published|opened|reviewed)\b
`;

/** "No member may ask for it to be opened": that it is not to be, and no day on which it is. */
const denied = regex.gi`
  \b(?:no (?:[a-z]+|one)|nobody|none|never|not|nothing|neither|nor|cannot|without)\b
  (?![^.;]*\b(?:until|till|before|unless|once|when|after|pending)\b)[^.;]{0,60}?
  \ be (?:released|made public|published|opened|reviewed|looked at again|shown|disclosed)\b
`;

/** A date or an event up to which something stays exempt. */
const ending = regex.i`
  \b(?:until|till|reviewed (?:on|at|by)) \[|
  (?:^|[.;:(] )(?:[Tt]o|[Ww]ill|[Ii]s to|[Ii]t will) be (?:reviewed|released|published|made public)\b[^.;]{0,30}\b
  (?:on|when|once|at|after|by|in)\b|
  \b(?:until|till|pending|up to)\b[^.;]{0,60}\b(?:
    award|sign|complet|exchange|agreed|contract|sale|sold|conclu|decid|decision|announc|publish|end of|
    \d{1,2}(?:st|nd|rd|th)? [A-Z]|
    expir|proceedings|settle
  )|
  \b(?:exempt|withheld|report|appendix|annex|information|it|they)\b[^.;]{0,60}\b(?:
    (?:will|to|(?<!\bas )can|may) be (?:released|made public|published|opened|reviewed)|
    review(?:ed)? (?:on|by|in|date|at)|released (?:on|when|once|after)
  )|
  \b(?:exempt|exemption|withheld|closed)\b[^.;,]{0,40}\b
  (?:for (?:[a-z-]+ ){1,2}(?:days|weeks|months|years)|(?:is|are|will be|to be) reviewed)\b|
  \b(?:made|be|becomes?) (?:open|public) (?:after|when|once|on)\b|\bno longer (?:be )?exempt\b|
  \b(?:exempt\w*|withheld|report|appendix|annex|information|it|they|this|position|matter|marking|decision|paper|they)
  \b[^.;]{0,40}\b(?:will|is to|are to|to) (?:then |again )?be (?:reviewed|looked at|reconsidered|revisited|re-examined)
  \b[^.;]{0,20}\b(?:when|once|on|by|after|in|at|if|as soon as)\b|
  \breview (?:of the exemption|date)\b|\bopened to the public\b
`;

/** Does a claim speak of appendices, and of none of these? */
const isOther = ({ labels }: Pick<Citation, "labels">, others: readonly string[]): boolean =>
  labels.length > 0 && !labels.some((label) => others.includes(label));

/** Is a paragraph claimed whose reason passes with time? Who somebody is does not. */
const lasting = (numbers: readonly string[]): boolean => numbers.some((one) => !["1", "2", "12", "13"].includes(one));
