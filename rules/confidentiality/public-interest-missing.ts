import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Meta, Nation } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { belowTitle } from "../../core/rule/body.ts";
import { cues } from "../../core/rule/lexicon.ts";
import { addedFields, insertedWords } from "../../core/rule/rewrites.ts";
import {
  type BlockView,
  type Gathered,
  type Insertion,
  type Outline,
  type ReportMark,
  type ReportRewrite,
  reportRule,
} from "../../core/rule/rule.ts";
import { type Citation, citations } from "./exemptions/exemptCitation.ts";
import { publicInterestField } from "./exemptions/exemptionFields.ts";
import { lawOf } from "./exemptions/exemptions.ts";
import { statements, statementWords } from "./exemptions/exemptStatements.ts";
import { behindClaim } from "./exemptions/noticePlace.ts";
import { mentions, ofPaper, setsAside, weighing } from "./exemptions/publicInterest.ts";
import { ofAPaper, type Weighed, weighedIn } from "./public-interest-missing/weighedInWords.ts";

/**
 * Finds exemptions that are claimed without the weighing they need: information within most paragraphs is exempt only
 * if, and so long as, the public interest in maintaining the exemption outweighs that in disclosing it (Local
 * Government Act 1972, Schedule 12A, paragraph 10 for England and paragraph 21 for Wales, where legal privilege,
 * paragraph 16, is left out; Local Government Act (Northern Ireland) 2014, Schedule 6). Schedule 7A of the Scottish Act
 * has no such test.
 */
export const publicInterestMissing = reportRule({
  id: "public-interest-missing",
  family: "confidentiality",
  summary: "Something is exempt under a paragraph that needs the public interest weighed, and no weighing is given",
  why: "Information is exempt only while the interest in keeping it back is the weightier. Without reasons a reader cannot tell whether it was asked.",
  severity: "error",
  kinds: { "press-release": "off", constitutional: "off", "election-notice": "off", motion: "off", minutes: "warning" },
  principalOnly: true,
  zones: { quoted: "off", backgroundPapers: "off" },
  messages: {
    missing:
      "{paragraph} applies only if the public interest in keeping this back outweighs that in showing it. Say what speaks for disclosure, what against, and which is the weightier.",
    unfounded:
      "Something in this report is kept from the public, and nothing is said of the public interest. When you add the paragraph, say what speaks for disclosure, what against, and which is the weightier.",
    bare: "This says that the public interest was weighed, but not how. Say what speaks for disclosure, what against, and which is the weightier.",
  },
  cues: cues(
    "public-interest-cues",
    oneLine`
      ${statementWords}|public interest|interest of the public|interests of the public|outweigh*|exemption|exempts|
      paragraph*|para|paras|category|schedule 12A|sch. 12A|schedule 6|disclos*|in favour of publication|accountability|
      openness|forewarn|publish*|publication|releas*|for disclosure|could be open|be open|weightier|heavier|
      stays closed|were public|better informed|made public|against disclosure|
      the second|the first|comes first|come first|weigh*|prejudic*|recognised|bid again|bargaining
    `,
  ),
  examples: {
    finds: [
      { text: "Appendix A is exempt under [[paragraph 3]] of Part 1 of Schedule 12A." },
      { text: "Not for publication: paragraph 4 of Part 1 of Schedule 12A. [[The test was met.]]" },
    ],
    quiet: [
      {
        text: "Not for publication under paragraph 16 of Part 4 of Schedule 12A (Wales).",
        note: "No test for privilege in Wales",
      },
      {
        text: "Exempt under paragraph 3 of Part 1 of Schedule 12A. Disclosure would let residents judge the price, but would harm the Council in the bidding that is under way; the second is the weightier until the award.",
      },
      { text: "Paragraph 3 of this report gives the background." },
      { text: "The letter is confidential under section 100A(3)(b), by order of the court." },
    ],
  },
  limits:
    "It sees that reasons are given for either side, not whether they are good, and takes one weighing for the whole report.",
  gather: (view) => {
    const cited = citations(view);
    const claimed = cited.filter(
      ({ start, numbers, past, blank }) =>
        !past &&
        (numbers.length > 0 || blank) &&
        !supposed.test(view.sentenceAt(start).text) &&
        !linked.test(view.sentenceAt(start).text) &&
        !otherwise.test(view.sentenceAt(start).text),
    );
    const listed = listsPapers.test(view.text);
    const apart = claimed.filter(({ start }) => listed || ofAnotherPaper.test(view.sentenceAt(start).text));
    const weighed = weighing(view.text);
    const kept =
      !cited.some(({ past }) => past) &&
      !otherwise.test(view.text) &&
      !byLaw.test(view.text) &&
      (statements(view).some(({ strong }) => strong) || (loosely.test(view.text) && !supposed.test(view.text)));
    const said = weighed === "bare" ? view.sentences.find(({ text }) => mentions.test(text)) : undefined;
    const closes = claimed.length > 0 || kept;
    const aside = closes ? asideIn(view) : undefined;
    const words =
      (view.kind === "cell" || ofAPaper.test(view.text)) && aside === undefined ? weighedIn(view.text) : undefined;
    const says = words && (words.forIt || words.against || words.verdict) ? { words } : {};
    return closes || weighed || "words" in says ? { claimed, apart, weighed, kept, said, aside, ...says } : undefined;
  },
  *judge(outline, facts, { nation, meta }) {
    const reasoned = facts.filter(({ fact }) => fact.weighed === "reasoned");
    if (reasoned.length > 0) {
      yield* unweighed(outline, facts, reasoned, nation);
      const own = meta.exemption?.value;
      const weighed = reasoned.map(({ fact }) => fact.claimed.flatMap(({ numbers }) => numbers));
      // The header has a paragraph for something else than what every weighing speaks of.
      if (
        own &&
        tested(own.paragraphs, undefined, undefined, nation) &&
        (own.publicInterest ?? "").trim() === "" &&
        weighed.every((numbers) => numbers.length > 0 && !numbers.some((one) => own.paragraphs.includes(one)))
      )
        yield {
          at: { field: "exemption" },
          message: "missing",
          data: { paragraph: `Paragraph ${own.paragraphs.join(", ")}` },
          severity: "info",
          rewrites: weighedInMeta(outline, meta),
        };
      return;
    }
    if (weighedInWords(facts)) return;
    const stated = meta.exemption?.value;
    if (stated?.publicInterest && stated.publicInterest.trim().length > shortest) return;
    const bare = facts.some(({ fact }) => fact.weighed === "bare") || (stated?.publicInterest ?? "") !== "";
    // The sentence that claims a weighing is what wants its reasons.
    const told = facts.find(({ fact }) => fact.said);
    const place =
      told?.fact.said === undefined
        ? undefined
        : { block: told.block, at: { start: told.fact.said.start, end: told.fact.said.end } };
    // "public-interest: considered" in the front matter says as little as the sentence that says it again.
    if (place && (stated?.publicInterest ?? "").trim() !== "")
      yield { at: { field: "exemption" }, message: "bare", severity: "info" };
    for (const { fact, block, section } of facts) {
      const claim = fact.claimed.find(({ numbers, part, schedule }) => tested(numbers, part, schedule, nation));
      if (!claim) continue;
      const { start, end, numbers } = claim;
      const paragraph =
        numbers.length > 1 ? `Exemption under paragraphs ${numbers.join(", ")}` : `Paragraph ${numbers[0] ?? ""}`;
      yield bare || citesTest(claim, nation)
        ? {
            at: place ?? { block, at: { start, end } },
            message: "bare",
            severity: asserts(told?.fact.said?.text ?? "") ? "warning" : "info",
          }
        : {
            // Where the public's side is set aside in a sentence, it is that which wants a weighing.
            at: { block, at: fact.aside ?? { start, end } },
            message: "missing",
            data: { paragraph },
            rewrites: [balance(behindClaim(outline, section))],
            ...(fact.apart.includes(claim) ? { severity: "info" as const } : {}),
          };
      return;
    }
    const wrong = facts
      .flatMap(({ fact, block }) => fact.claimed.map((claim) => ({ block, claim })))
      .find(({ claim }) => isNone(claim, nation));
    if (wrong) {
      const at = { block: wrong.block, at: { start: wrong.claim.start, end: wrong.claim.end } };
      yield bare
        ? { at: place ?? at, message: "bare", severity: "info" }
        : { at, message: "unfounded", severity: "info" };
      return;
    }
    if (facts.some(({ fact }) => fact.claimed.length > 0)) return;
    if (stated && tested(stated.paragraphs, undefined, undefined, nation) && stated.paragraphs.length > 0)
      yield bare
        ? { at: place ?? { field: "exemption" }, message: "bare", severity: "info" }
        : {
            at: { field: "exemption" },
            message: "missing",
            data: { paragraph: `Paragraph ${stated.paragraphs.join(", ")}` },
            rewrites: weighedInMeta(outline, meta),
          };
    else if (
      stated?.paragraphs.length === 0 ||
      marked.has(meta.classification?.value) ||
      facts.some(({ fact }) => fact.kept)
    )
      yield told && place && ofShowing.test(told.fact.said?.text ?? "")
        ? { at: place, message: "bare", severity: "info" }
        : { at: { title: true }, message: "unfounded", severity: "info" };
  },
});

/** One section says what speaks for showing the paper, what against, and which is the heavier, in whatever words. */
function weighedInWords(facts: readonly Gathered<{ readonly words?: Weighed }>[]): boolean {
  const bySection = new Map<number, Weighed>();
  for (const { fact, section } of facts) {
    const { words } = fact;
    if (!words) continue;
    const known = bySection.get(section.index);
    const all = {
      forIt: words.forIt || (known?.forIt ?? false),
      against: words.against || (known?.against ?? false),
      verdict: words.verdict || (known?.verdict ?? false),
    };
    if (all.forIt && all.against && all.verdict) return true;
    bySection.set(section.index, all);
  }
  return false;
}

function asideIn({ sentences }: BlockView): Span | undefined {
  for (const { start, text } of sentences) {
    const match = ofPaper.test(text) && !citing.test(text) ? setsAside.exec(text) : null;
    if (match) return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** What claims the paragraph as well says it in the same breath, and has its place there. */
const citing = /\b(?:paragraphs? \d|Schedule (?:12A|6)\b)/;

interface Claims {
  readonly claimed: readonly Citation[];
}

/** A claim for an appendix of its own, where every weighing is told beside the claim for another. */
function* unweighed(
  outline: Outline,
  facts: readonly Gathered<Claims>[],
  reasoned: readonly Gathered<Claims>[],
  nation: Nation,
): Generator<ReportMark<"missing">> {
  const weighed = reasoned.map(({ fact }) => fact.claimed.flatMap(({ labels }) => labels));
  if (weighed.some((labels) => labels.length === 0)) return;
  const labels = weighed.flat();
  for (const { fact, block, section } of facts)
    for (const { start, end, numbers, part, schedule, labels: own } of fact.claimed) {
      if (own.length === 0 || own.some((one) => labels.includes(one)) || !tested(numbers, part, schedule, nation))
        continue;
      yield {
        at: { block, at: { start, end } },
        message: "missing",
        data: { paragraph: `Paragraph ${numbers[0] ?? ""}` },
        rewrites: [balance(behindClaim(outline, section))],
      };
      return;
    }
}

/**
 * Exempt from a charge or a duty, by a paragraph of something else; the law told as law; an exemption that has ended.
 */
const otherwise = regex.i`
  \bexempt from (?:the |a |an |this |any )?(?:[a-z]+ )?(?:
    charges?|levy|levies|fees?|tax|dut(?:y|ies)|rates?|licen[cs]\w+|order|restriction|requirements?|fares?|tolls?|
    control|limit
  )\b|
  \bparagraphs? \d+ of
  \ (?:the (?:scheme|order|polic\w+|regulations|rules|schedule to)|this (?:scheme|order|policy)|Schedule (?!12|7|6))|
  \b[Pp]aragraphs? \d+(?: of Part \d of Schedule 12A)?(?: to the [^.;]{0,40})? (?:
    describes?|covers? (?:the |any )?(?:financial|information|affairs)|defines?|concerns? information|is about|speaks of
  )\b|
  \b[Ii]nformation is exempt\b[^.;]{0,40}\b(?:where|if|when|which)\b|\b(?:may|can) be exempt\b|
  \b(?:was|were) exempt\b[^.;]{0,90}\b(?:and|but) (?:was|were|has been|have been|is now|are now|has since|had)\b|
  \bno longer (?:hold|holds|appl\w+)\b|\bno part of (?:this|the) report\b|\bthis report is (?:open|public)\b
`;
/** What is confidential by law or by order of a court needs no weighing. */
const byLaw = /\b(?:100A|50A|42) ?\(3\)|\b(?:court|government department|Secretary of State)\b/;
/** The interest that is spoken of is the public's in seeing the paper, and not in what the paper proposes. */
const ofShowing = regex.i`
  \b(?:
    disclos\w*|publish\w*|publication|releas\w+|exempt\w*|withh\w+|(?:stay|remain|keep|kept|being|be) (?:\w+ )?(?:
      private|closed|back|confidential
    )|
    public[- ]interest test|openness
  )\b
`;
/** A paragraph relied on in a form that is no full citation. */
const loosely = regex`
  \b(?:exempt|exemption|withholding|withheld|annex|appendix)\b[^.;]{0,50}\bparagraph \d+\b|
  ^[Pp]aragraphs? \d+\b[^.;]{0,30}\b(?:applies|covers (?:the|this) (?:report|annex|appendix)|is relied)|
  ^\d{1,2}(?:,? (?:and|&) \d{1,2})? of Part \d of Schedule 12A
`;

/** "Background papers: …; agent's letter (not for publication by virtue of paragraph 3 …)". */
const listsPapers = /^(?:list of )?background (?:papers|documents)\b[^:]{0,20}:/i;

/** The paper that is kept back is another item of the agenda, which has its own weighing. */
const ofAnotherPaper = regex.i`
  \b(?:in|on|under|within) the (?:private|closed|confidential|exempt|restricted) (?:part|section|half|side|portion) of
  \ (?:the|this|today's) (?:agenda|meeting)\b|
  \b(?:in|to) (?:the|its|an) (?:exempt|private|confidential|closed) (?:report|record|minutes?|decision|paper)\b
  (?! (?:to|of|and) (?:this|the open|the public))|
  \belsewhere on (?:the|this) agenda\b|
  \b(?:an?|the) (?:separate|companion) (?:exempt |private |confidential )?(?:report|item)\b
`;

/** A website's link to the reasons, printed with the page: "Restricted, view reasons (3)". */
const linked = /\bview (?:the )?reasons\b/i;

/** Nothing is kept back yet, or no longer: a rule is told, a case supposed, an exemption lifted. */
const supposed = regex.i`
  \b(?:
    (?:if|whether|unless|whenever|in case|should (?:members|the (?:committee|panel|cabinet|sub-committee)|it))
    \ [^.;]{0,80}\b(?:paragraphs?|exempt|exclu\w+|private)|
    (?:may|might|could|would|can) (?:only )?(?:be|become) (?:exempt|excluded|taken|heard|treated)|
    no longer (?:exempt|applies|covered|falls)|(?:nothing|none|no part)\b[^.;]{0,40} falls? (?:within|under)|
    (?:does|do) not fall (?:within|under)|(?:has|have) (?:ceased|lapsed|been lifted)|
    is now (?:public|published|open)|any (?:report|item|paper|appendix)|as a rule|for example
  )\b
`;

/** "It is not in the public interest to publish them": no word of what weighs on either side. */
const asserts = (text: string): boolean => asserted.test(text) && !giving.test(text);
const asserted = regex.i`
  \b(?:(?:is|are|would|was|were)(?: be)?(?: not|n['’]t)|not (?:be )?(?:thought|held|felt|considered) to be)
  \ (?:felt |thought |held |considered )?(?:to be )?in the public interest\b|
  \b(?:would be|is|are) (?:contrary to|against) the public interest\b
`;
const giving = regex.i`
  \b(?:because|since|as (?:it|they|this|the)|for (?:it|they)|would|could|might|given that|in order|so that|harm|
  prejudic\w+)\b(?! be (?:not|contrary|against))
`;

const marked: ReadonlySet<string | undefined> = new Set(["exempt", "part-exempt"]);
/** A word or two gives no reason. */
const shortest = 40;

/** Does one of the paragraphs need the weighing? A qualification, such as the test's own paragraph, claims nothing. */
function tested(
  numbers: readonly string[],
  part: string | undefined,
  schedule: string | undefined,
  nation: Nation,
): boolean {
  // Scotland's schedule has no such weighing; and a schedule of another nation is no ground at all, which another rule
  // says.
  if (schedule === "7A" || nation === "scotland" || (nation === "northern-ireland" && schedule === "12A")) return false;
  const welsh = part === "4" || (nation === "wales" && part === undefined);
  // A Welsh report that cites the English part has the wrong number, and the same weighing to do.
  const law = lawOf(welsh ? "wales" : schedule === "6" ? "northern-ireland" : part === "1" ? "england" : nation);
  return numbers.some((one) => law !== undefined && one in law.paragraphs && !(welsh && one === "16"));
}

/** Beside its paragraph the paragraph of the weighing itself is cited: that it was done, and not how. */
const citesTest = ({ numbers, beside }: Citation, nation: Nation): boolean =>
  [...numbers, ...beside].includes(nation === "wales" ? "21" : "10") && numbers.length + beside.length > 1;

/** Is the paragraph none that the law has? Whichever is meant, it will need the weighing. */
function isNone({ numbers, part, schedule }: Citation, nation: Nation): boolean {
  if (numbers.length === 0 || schedule === "7A" || nation === "scotland") return false;
  const law = lawOf(part === "4" ? "wales" : nation);
  return law !== undefined && numbers.every((one) => !(one in law.paragraphs));
}

/** A scaffold; template-residue holds the report back until its blanks are filled. */
const balance = (at: Insertion): ReportRewrite =>
  insertedWords(
    "Public interest: disclosure would [insert what it would do for the public]. Against that, it would [insert the harm]. On balance, because [insert why], the interest in maintaining the exemption outweighs the interest in disclosure until [insert date or event].",
    at,
    "Insert a weighing of the public interest with blanks",
  );

/** What weighs an exemption that the metadata states: beside it in front matter, else where a notice stands. */
const weighedInMeta = (outline: Outline, { exemption, header }: Meta): readonly ReportRewrite[] => [
  ...(exemption?.from === "frontMatter" && exemption.value.publicInterest === undefined
    ? [addedFields("Add the public interest to the front matter with a blank", publicInterestField)]
    : []),
  balance(belowTitle(outline, header !== undefined)),
];
