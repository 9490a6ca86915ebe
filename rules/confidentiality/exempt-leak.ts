import { regex } from "../../core/pattern/regex.ts";
import { withoutStop } from "../../core/report/sentences.ts";
import { withoutSentence } from "../../core/rule/rewrites.ts";
import { type BlockView, type Gathered, type ReportMark, type Rewrite, reportRule } from "../../core/rule/rule.ts";
import { tellsBid, tellsWinner } from "./exempt-leak/bidsTold.ts";
import { confidedWords, tellsConfided } from "./exempt-leak/confided.ts";
import { once } from "./exemptions/closedTellings.ts";
import { keptAppendices, listCellOf } from "./exemptions/keptAppendices.ts";
import { keptPapers, nothingKept, paperWords, toldOfKept } from "./exemptions/keptPapers.ts";
import { type Fact, harmless, isKept, keptWords, leaksIn, longest, money, released } from "./exemptions/leaks.ts";
import { repeated, sums } from "./exemptions/repeatedSums.ts";
import { reveals } from "./exemptions/revealingTitles.ts";

/**
 * Finds exempt facts in the open text: told beside the reference to them, in an appendix's title, or repeated from a
 * closed part.
 */
export const exemptLeak = reportRule({
  id: "exempt-leak",
  family: "confidentiality",
  summary: "The open text gives away what is kept in the exempt part",
  why: "A sum, a name or a conclusion that stands in the open text is public even if the appendix is closed. It cannot be taken back.",
  severity: "error",
  kinds: { "election-notice": "off" },
  zones: { closed: "off", quoted: "same" },
  offers: [withoutSentence],
  messages: {
    told: "This gives away what the exempt paper holds. Move it there, and say here only that the paper deals with the matter.",
    doubt: "This says something of what the exempt paper holds. Check that a reader could not guess the rest.",
    title:
      "This title gives away what the exempt appendix is about. Give it a neutral title, such as “Staffing matter” or “Tender evaluation”.",
    confided:
      "This tells what was given to the council in confidence. Move it to an exempt appendix, or say here only that it was considered.",
    repeated:
      "This sum also stands in the closed part of the report. Take it out here, or take it out of the closed part if it is public.",
  },
  lexicons: [keptWords, paperWords, confidedWords],
  examples: {
    finds: [
      { text: "[[The exempt valuation puts the barn at £240,000]]." },
      { text: "[[Exempt Appendix 2 – Dismissal of the markets manager]]" },
      { text: "The fee is [[£61,250]].\n\n## Part II\n\nThe agreed fee is £61,250.\n" },
    ],
    quiet: [
      { text: "Exempt Appendix 2 – Staffing matter" },
      { text: "The bids are evaluated in exempt Appendix B." },
      { text: "Rents of £84,000 are VAT-exempt." },
      { text: "The budget of £240,000 was approved in public on 3 May; the bids are in the exempt report." },
    ],
  },
  limits: "It does not know what an exempt appendix in another file holds.",
  readsFields: true,
  gather: (view) => {
    const closed = view.zone === "closed";
    const money = view.text.includes("£") ? sums(view) : [];
    const leaks = closed
      ? []
      : once([...leaksIn(view), ...confidences(view)]).map((leak) => ({
          ...leak,
          ...(leak.message === "title" ? { untitled: untitled(view.text.slice(leak.start, leak.end)) } : {}),
        }));
    const cell = view.kind === "cell" && !closed ? cellOf(view.text) : undefined;
    const list = view.kind === "cell" && !closed ? listCellOf(view.text) : undefined;
    const kept = view.hits(keptWords).length > 0 ? keptLabels(view) : [];
    const beside = closed ? [] : besides(view);
    const papers = closed ? nothingKept : keptPapers(view);
    const named = papers.holds.length + papers.kept.length + papers.told.length + papers.last.length;
    return money.length + leaks.length + kept.length + beside.length + named > 0 || cell || list
      ? { leaks, sums: money, cell, list, kept, beside, papers }
      : undefined;
  },
  concerns: ({ sections }, facts, { meta, classification }) =>
    classification === "exempt" ||
    classification === "confidential" ||
    sections.some(({ zone }) => zone === "closed") ||
    keptAppendices(facts, meta).size > 0 ||
    facts.some(({ fact: { leaks, beside, papers } }) => leaks.length + beside.length + papers.kept.length > 0),
  *judge(_outline, facts: readonly Gathered<Fact>[], { meta, classification }) {
    for (const { fact, block } of facts)
      for (const { start, end, message, untitled: words } of fact.leaks) {
        const at = { block, at: { start, end } };
        if (message === "doubt") yield { at, message, severity: "info" };
        else yield { at, message, ...(words ? { rewrites: [neutrally(words)] } : {}) };
      }
    for (const { id, classification: own, title } of meta.appendices?.value ?? [])
      if ((own === "exempt" || own === "confidential") && reveals(title))
        yield { at: { field: "appendices", part: id }, message: "title" };
    yield* titlesInTables(facts);
    const kept = keptAppendices(facts, meta);
    yield* besideKept(facts, kept);
    yield* toldOfKept(facts, kept);
    if (classification === "exempt" || classification === "confidential") return;
    for (const mark of repeated(facts)) yield { ...mark, rewrites: [redacted] };
  },
});

const neutralTitle = "[insert a neutral title]";
const neutrally = (words: string): Rewrite => ({ with: words, trust: "judgement", title: "Give it a neutral title" });
const redacted: Rewrite = { with: "[redacted]", trust: "judgement", title: "Redact the sum" };

/**
 * The name of an exempt appendix, with a blank in place of its title; `undefined` where it has no name apart from it.
 */
function untitled(words: string): string | undefined {
  const name = regex.i`
    ^[^–—:]{0,60}?\b(?:appendix|annex|enclosure|report|paper|note|supplement|briefing|addendum|minutes?)
    (?: [A-Z\d]{1,3})?(?: \([^()]{1,60}\))? ?(?:[–—:]|-(?= )) ?
  `.exec(words)?.[0];
  return name && name + neutralTitle;
}

const keptLabels = (view: BlockView): readonly string[] => [
  ...view
    .sentencesWith(keptWords)
    .filter(({ text }) => text.length <= longest && isKept.test(text) && !released.test(text))
    .flatMap(({ text }) => [...text.matchAll(appendixNamed)].map((match) => match[1] ?? "")),
  ...(stamped.exec(view.text)?.slice(1) ?? []),
];
/** An entry in the list of appendices, with its marking in capitals behind its title. */
const stamped =
  /^(?:Appendix|Annex|Enclosure) (\w{1,2}) ?[–—:-][^;]{0,80}\b(?:EXEMPT|RESTRICTED|CONFIDENTIAL|NOT FOR PUBLICATION)\b/;

function besides(view: BlockView): Fact["beside"] {
  return view.sentencesWith(paperWords).flatMap((sentence) => {
    const { text } = sentence;
    if (text.length > longest) return [];
    const winner = tellsWinner(text);
    if (winner) return [{ ...withoutStop(sentence), label: winner, plain: true }];
    const match = money.test(text) && !harmless.test(text) ? besideAppendix.exec(text) : null;
    const label = match?.slice(1, 4).find((one) => one !== undefined) ?? "";
    return match ? [{ ...withoutStop(sentence), label, plain: label !== "" && tellsBid(text) }] : [];
  });
}

/** Sums that are given with the number of an appendix of which the report says elsewhere that it is exempt. */
function* besideKept(
  facts: readonly Gathered<Fact>[],
  kept: ReadonlySet<string>,
): Iterable<ReportMark<"doubt" | "told">> {
  if (kept.size === 0) return;
  for (const { fact, block } of facts)
    for (const { label, start, end, plain } of fact.beside)
      if ((label === "" || kept.has(label)) && !fact.leaks.some((leak) => leak.start < end && start < leak.end)) {
        const at = { block, at: { start, end } };
        yield plain ? { at, message: "told" } : { at, message: "doubt", severity: "info" };
      }
}

/** A list of appendices says in a column of its own which of them are exempt. */
function* titlesInTables(facts: readonly Gathered<Fact>[]): Iterable<ReportMark<"title">> {
  const cells = facts.flatMap(({ fact, cell, block }) =>
    cell && fact.cell ? [{ is: fact.cell, block, ...cell }] : [],
  );
  const heads = cells.filter(({ is, row }) => is === "head" && row === 0);
  if (heads.length === 0) return;
  for (const { is, block, table, row } of cells) {
    if (is !== "title" || row === 0) continue;
    const exempt = cells.some(
      (one) =>
        one.is === "exempt" &&
        one.table === table &&
        one.row === row &&
        heads.some((head) => head.table === table && head.column === one.column),
    );
    if (exempt) yield { at: { block }, message: "title", rewrites: [neutrally(neutralTitle)] };
  }
}

function cellOf(text: string): Fact["cell"] {
  if (text.length > 160) return undefined;
  if (
    /^(?:exempt|confidential|yes\b|part (?:ii|2|b)|not for publication|private|\d{1,2}(?:[ ,and]+\d{1,2})*$)/i.test(
      text,
    ) &&
    (text.length < 40 || !/paragraph/i.test(text)) &&
    !/^exempt(?:ion| paragraph| information| category)/i.test(text)
  )
    return "exempt";
  if (/\bexempt|\bclassification|\bconfidential|^(?:status|access|public or private|public\??)$/i.test(text))
    return "head";
  return reveals(text) ? "title" : undefined;
}

/** A sum beside an appendix that may turn out to be an exempt one. */
const besideAppendix = regex`
  \b(?:in|from|at|of|per|see|by|as|with|[Aa]ccording to) (?:Appendix|Annex|Enclosure) (\w{1,2})\b|
  \((?:Appendix|Annex|Enclosure) (\w{1,2})\)|
  \b(?:Appendix|Annex|Enclosure) (\w{1,2})
  \ (?:shows?|puts?|gives?|has|says|records?|makes|sets|tells|bears|reveals?|has it)\b|
  \b(?:in|of|from) (that|the same) (?:appendix|annex|paper)\b
`;
const appendixNamed = /\b(?:Appendix|Annex|Enclosure) (\w{1,2})\b/g;
/** Figures that are told as given in confidence, whether or not there is an exempt paper. */
const confidences = (view: BlockView): Fact["leaks"] =>
  view
    .sentencesWith(confidedWords)
    .filter(({ text }) => text.length <= longest && tellsConfided(text))
    .map((sentence) => ({ ...withoutStop(sentence), message: "confided" as const }));
