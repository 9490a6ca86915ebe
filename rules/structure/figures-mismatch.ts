import type { Span } from "../../core/report/span.ts";
import { cues, type Lexicon } from "../../core/rule/lexicon.ts";
import { type BlockView, type MessageData, reportRule } from "../../core/rule/rule.ts";
import { type Announcement, announcementIn, inlineFault, type ListFault, wrongCounts } from "./announced.ts";
import { wrongCitations } from "./cited.ts";
import { announcesTable, type Cited, citedIn, countedIn } from "./citedFacts.ts";
import { type Count, countFault } from "./counts.ts";
import { formulaFault } from "./formulae.ts";
import { sharesFault, type Whole, wholeBefore, wrongLists } from "./listedSums.ts";
import { metByFault } from "./metBy.ts";
import { type PartsFault, partsFault } from "./partsOfWhole.ts";
import { numberWords, quantitiesIn } from "./quantities.ts";
import { type ReckoningFault, reckoningFault } from "./reckoning.ts";
import { brokenRows, brokenShares } from "./relations.ts";
import { wrongSubtotals } from "./subtotals.ts";
import { differing, sumsIn } from "./sums.ts";
import { type Result, resultIn, wrongResults } from "./surplus.ts";
import { inOneRow, tablesIn } from "./tables.ts";
import { takenFault } from "./takenFromBefore.ts";
import { type Cell, cellOf, wrongTotals } from "./totals.ts";

interface Figures extends Cited {
  readonly cell?: Cell;
  readonly count?: Count;
  readonly parts?: PartsFault;
  readonly reckoned?: ReckoningFault;
  readonly listed?: ListFault;
  readonly results?: readonly Result[];
  readonly announced?: Announcement;
  /** The whole that a list is to make, and an item of a list that gives a number. */
  readonly whole?: Whole;
  readonly item?: string;
  /** The words say that figures are rounded. */
  readonly rounding?: true;
  /** Those who were asked could give more than one answer. */
  readonly several?: true;
}

/** "One" is a pronoun more often than a number. */
const counted = cues("figures-mismatch-numbers", numberWords.slice(1).join("|"));
/** Words by which a sentence works something out. */
const working = cues(
  "figures-mismatch-working",
  "no view|no opinion|no preference|undecided|unsure|neutral|did not know|instalments|tranches|half of|third of|thirds of|quarter of|quarters of|the total to|the total up to|over the two|over the three|of which|of whom|of these|of them|of those|in all|in total|altogether|all told|making|total of|totalling|totaling|adding up to|made up of|comprising|comprise*|consist*|divided into|split into|split between|broken down|as follows|namely|leaving|leaves|so that|so the|makes|gives|giving|produces|producing|make|come to|came to|add up to|resulting|therefore|overspend of|underspend of|variance of|overspending of|each|apiece|a head|increase of|rise of|growth of|gain of|uplift of|fall of|drop of|decrease of|reduction of|decline of|cut of|jump of|increase in|rise in|fall in|reduction in|decrease in",
);
/** What a report says of its own figures, and the option that has no label. */
const notes: Lexicon = {
  id: "figures-mismatch-notes",
  phrases: [
    ...["more than one", "that apply", "multiple*"].map((phrase) => ({ phrase, tier: "several" })),
    ...["rounded", "rounding"].map((phrase) => ({ phrase, tier: "rounding" })),
    ...["set out below", "as set out", "as follows", "shown below", "as below", "table", "table below"].map(
      (phrase) => ({
        phrase,
        tier: "tabled",
      }),
    ),
    ...["do nothing", "doing nothing"].map((phrase) => ({ phrase, tier: "nothing" })),
  ],
};
/** Votes, and answers that are none: a count that has these claims to be of all. */
const answers = cues(
  "figures-mismatch-answers",
  "vote|votes|voted|voting|abstention|abstentions|abstain*|no view|no opinion|no preference|no answer|no comment|undecided|unsure|neutral|neither|not sure|no strong|had no|did not know|did not say|did not answer|don't know",
);
/** Parts behind a colon or in brackets, a share in brackets, "of the 84 trees". */
const laidOut =
  /%\)|: (?:£|\d)|[a-z](?:[,;]| [–-]) (?:with )?\d[\d,]* [a-z]|[a-z] \((?:£|\d)|(?:^|[,;:(] |\b(?:and|that|but|while) )[Oo]f (?:the |these |those |all |its |their |our )?(?:£|\d)/;
const laidOutInWords =
  /, (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty) (?:in|for|against|with|to|of)\b|: [a-z]|(?:^|[,;:(] |\b(?:and|that|but|while) )[Oo]f (?:the |these |those |all |its |their |our )?[a-z]/;

const beginsWithNumber =
  /^(?:\d+(?:\.\d+)+\.? )?(?:\d|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Twenty) ?/;

/** Sentences of three numbers or more are read for what they work out; most have none. */
function readSentences(block: BlockView): Pick<Figures, "parts" | "reckoned"> {
  const words = block.hits(counted).length;
  if (words < 3 && !digits.test(block.text) && !(words > 1 && /\d/.test(block.text))) return {};
  const worked = new Set(block.sentencesWith(working).map(({ start }) => start));
  for (const [index, { start, text }] of block.sentences.entries()) {
    if (words === 0 && !digits.test(text)) continue;
    if (
      !worked.has(start) &&
      !laidOut.test(text) &&
      !reckons.test(text) &&
      !(words > 0 && (laidOutInWords.test(text) || beginsWithNumber.test(text)))
    )
      continue;
    const quantities = quantitiesIn(text);
    if (quantities.length < 2) continue;
    const before = block.sentences[index - 1]?.text ?? "";
    const met = metByFault(text, quantities, before) ?? takenFault(text, quantities, before);
    if (met) return { parts: { ...met, start: met.start + start, end: met.end + start } };
    if (quantities.length === 2) {
      const reckoned = formulaFault(text, quantities);
      if (reckoned) return { reckoned: { ...reckoned, start: reckoned.start + start, end: reckoned.end + start } };
      continue;
    }
    const parts = partsFault(text, quantities, block.sentences[index + 1]?.text ?? "");
    if (parts) return { parts: { ...parts, start: parts.start + start, end: parts.end + start } };
    const reckoned = reckoningFault(text, quantities);
    if (reckoned) return { reckoned: { ...reckoned, start: reckoned.start + start, end: reckoned.end + start } };
  }
  return {};
}

/** Figures that one of them follows from: a rate, a price, a step. */
const reckons = /\d ?%?,? (?:an?|per|each|from|to|of|on|for|or|over) |\bby [£\d]|\bat £\d/;

/** Two numbers; a third may be in words. */
const digits = /\d[^\d][^\d]*\d/;

/** A number of things. */
const things = /\d\d [a-z]{4}/;

/** The surpluses and deficits of a block, where it names any. */
function readResults({ text, sentences }: BlockView): readonly Result[] {
  if (!/surplus of|deficit of|profit of|loss of/.test(text)) return [];
  return sentences.flatMap(({ start, text: words }) => {
    const one = resultIn(words);
    return one ? [{ ...one, start: one.start + start, end: one.end + start }] : [];
  });
}

/** A list inside a sentence that is longer or shorter than the sentence says. */
function readLists(block: BlockView): ListFault | undefined {
  if (!block.text.includes(": ") && !block.text.includes(" (")) return undefined;
  for (const { start, text } of block.sentencesWith(counted)) {
    if (!text.includes(": ") && !text.includes(" (")) continue;
    const fault = inlineFault(text);
    if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
  }
  return undefined;
}

/** The parts of a whole by their names, within a sentence. */
function readShares(block: BlockView): PartsFault | undefined {
  if (!named.test(block.text)) return undefined;
  for (const { start, text } of block.sentences) {
    if (!named.test(text)) continue;
    const fault = sharesFault(text);
    if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
  }
  return undefined;
}

/** A number behind a colon or in brackets, with another behind it. */
const named =
  /\d[^.]*(?:: [^.]*\d[^.]*[;,d] [^.]*\d| (?:made up of|comprising|namely|consisting of) [a-z]| \((?:£ ?)?\d[\d,]*\)[^.]* \((?:£ ?)?\d[\d,]*\))/;
/** An item that gives a number is no longer than this (UTF-16 units). */
const longestItem = 140;

/** A mark on words; for information where it is in doubt. */
const markAt = <Message extends string>(
  block: number,
  { start, end, doubtful = false }: Span & { readonly doubtful?: boolean },
  message: Message,
  data: MessageData,
) => ({ at: { block, at: { start, end } }, message, data, ...(doubtful ? { severity: "info" as const } : {}) });

const listMark = (block: number, fault: ListFault) =>
  markAt(block, fault, "listed", { said: fault.said, listed: fault.listed });

/** Finds sums that differ for one and the same item, and totals that their parts do not make. */
export const figuresMismatch = reportRule({
  id: "figures-mismatch",
  family: "structure",
  summary: "One item has two amounts, or a total is not what its parts add up to",
  why: "Members decide on these figures. Where two of them differ a reader does not know which was meant, and the decision is open to challenge.",
  severity: "warning",
  kinds: { motion: "off", "election-notice": "off" },
  messages: {
    cited: "{said} in the text is {right} in the table that it tells of. Correct one of them.",
    asked: "{said} is asked for, and the report gives {right} for it. Check both.",
    left: "{said} do not make the whole, which is given as {right}. Check all three.",
    told: "{said} here and {right} elsewhere seem to be the same number. Check both.",
    differs: "{item} is {amount} here and {other} elsewhere in the report. Check both, or say in what they differ.",
    total:
      "The figures above add up to {sum}, not {total}. Correct the total or the figures, or note that they are rounded.",
    across:
      "The figures in this row add up to {sum}, not {total}. Correct the total or the figures, or note that they are rounded.",
    count: "The parts add up to {sum}, not {total}. Check the figures.",
    parts:
      "The parts add up to {sum}, and the whole is given as {total}. Correct one of them, or say what the rest is.",
    result: "Income and cost in the table differ by {right}, not {said}. Check all three.",
    listed: "“{said}” are announced, and {listed} follow. Correct the number, or see what is missing.",
    row: "This row's other figures give {right}, not {said}, by the reckoning of the rows around it. Check the row.",
    shares:
      "The shares in this column add up to {said}, not {right}. Correct them, or say that they are rounded or overlap.",
    share: "{said} is not what the two figures give, which is {right}. Check all three.",
    change: "The change between the two figures is {right}, not {said}. Check all three.",
    difference: "The sums in this sentence do not make {said}; the last two differ by {right}. Check them.",
    over: "Rate and time make {right}, not {said}. Check all three, or say what else is in the sum.",
    sum: "The other figures make {right}, not {said}. Check them all.",
    product: "Number and price make {right}, not {said}. Check all three, or say what else is in the sum.",
  },
  examples: {
    finds: [
      { text: "## Summary\n\nThe scheme saves [[£1.34m]] a year.\n\n## Finance\n\nThe annual saving is £1.43m.\n" },
      { text: "| Item | Cost (£) |\n| --- | --- |\n| Piles | 400 |\n| Deck | 300 |\n| Total | [[800]] |\n" },
      { text: "[[Of 90 replies, 50 were in favour, 30 against and 20 undecided]]." },
    ],
    quiet: [
      { text: "## Summary\n\nThe gross saving is £1.34m.\n\n## Finance\n\nThe net saving is £1.43m.\n" },
      {
        text: "| Item | Share |\n| --- | --- |\n| Piles | 33.3% |\n| Deck | 33.3% |\n| Rail | 33.3% |\n| Total | 100% |\n",
        note: "Rounded",
      },
    ],
  },
  limits:
    "It holds amounts against each other only where the same words name them, and totals only in tables that it can read as tables.",
  lexicons: [counted, working, notes, answers],
  gather(block): Figures | undefined {
    const { kind, text, zone } = block;
    if (zone === "code" || zone === "quoted") return undefined;
    const noted = block.hits(notes).map(({ phrase }) => phrase.tier);
    const several = noted.includes("several") ? (true as const) : undefined;
    const numbers = block.hits(counted).length > 0;
    const announced = announcementIn(kind, text, numbers, noted.includes("nothing"));
    const whole = text.endsWith(":") && (numbers || /\d/.test(text)) && kind !== "cell" ? wholeBefore(text) : undefined;
    const item = kind === "listItem" && text.length < longestItem ? { item: text } : {};
    const shared = {
      ...(several ? { several } : {}),
      ...(announced ? { announced } : {}),
      ...(whole ? { whole } : {}),
      ...item,
    };
    if (kind === "cell") {
      const cell = cellOf(text);
      const sums = text.includes("£") && cell?.value === undefined ? sumsIn(text) : [];
      if (!cell && sums.length === 0 && !several && !announced) return undefined;
      return { ...(cell ? { cell } : {}), ...(sums.length > 0 ? { sums } : {}), ...shared };
    }
    const rounding = noted.includes("rounding") ? { rounding: true as const } : {};
    const sums = kind !== "heading" && text.includes("£") ? sumsIn(text) : [];
    const named =
      kind !== "heading" && (noted.includes("tabled") || digits.test(text)) && things.test(text)
        ? countedIn(block.sentences)
        : [];
    const count = block.hits(answers).length > 0 ? countFault(text) : undefined;
    const read = count || kind === "heading" ? {} : readSentences(block);
    const shares = count || "parts" in read || kind === "heading" ? undefined : readShares(block);
    const listed = numbers && kind !== "heading" ? readLists(block) : undefined;
    const results = kind !== "heading" && text.includes("£") ? readResults(block) : [];
    const found = {
      ...(results.length > 0 ? { results } : {}),
      ...(sums.length > 0 ? { sums, ...citedIn(block, sums) } : {}),
      ...(sums.length > 0 && block.role === "recommendations" ? { asks: true as const } : {}),
      ...(named.length > 0
        ? { counted: named, ...(noted.includes("tabled") && announcesTable(text) ? { tabled: true as const } : {}) }
        : {}),
      ...(count ? { count } : {}),
      ...(listed ? { listed } : {}),
      ...rounding,
      ...read,
      ...(shares ? { parts: shares } : {}),
      ...shared,
    };
    return Object.keys(found).length > 0 ? found : undefined;
  },
  *judge(_outline, facts) {
    const several = facts.some(({ fact }) => fact.several);
    const rounded = facts.some(({ fact }) => fact.rounding);
    for (const { fact, block } of facts)
      if (fact.count) yield markAt(block, fact.count, "count", { sum: fact.count.sum, total: fact.count.total });
    for (const { fact, block } of facts) {
      const { parts, reckoned, listed } = fact;
      if (listed) yield listMark(block, listed);
      if (parts) {
        const { sum, total, sign } = parts;
        yield markAt(block, parts, "parts", { sum: shown(sum, sign), total: shown(total, sign) });
      }
      if (reckoned) yield markAt(block, reckoned, reckoned.message, { said: reckoned.said, right: reckoned.right });
    }
    for (const { block, ...fault } of wrongCounts(facts)) yield listMark(block, fault);
    for (const { block, ...fault } of wrongLists(facts)) {
      const { sum, total, sign } = fault;
      yield markAt(block, fault, "parts", { sum: shown(sum, sign), total: shown(total, sign) });
    }
    const tables = tablesIn(facts);
    const totals = [...wrongTotals(tables, rounded)];
    for (const { block, across, sum, total } of totals)
      yield { at: { block }, message: across ? "across" : "total", data: { sum, total } };
    for (const table of tables)
      for (const { block, sum, total } of wrongSubtotals(table))
        yield { at: { block }, message: "total", data: { sum, total } };
    const results = facts.flatMap(({ fact: { results = [] }, block }) => results.map((one) => ({ ...one, block })));
    for (const { block, said, right, ...span } of wrongResults(tables, results))
      yield markAt(block, span, "result", { said, right });
    const slips = differing(facts);
    for (const { block, message, said, right, ...span } of wrongCitations(facts, tables))
      if (!slips.some((one) => one.block === block && one.start === span.start))
        yield markAt(block, span, message, { said, right });
    for (const table of tables)
      for (const { block, message, said, right } of [...brokenRows(table), ...(several ? [] : brokenShares(table))])
        if (!totals.some((one) => one.across && inOneRow(table, one.block, block)))
          yield { at: { block }, message, data: { said, right } };
    for (const { block, item, amount, other, ...span } of slips)
      yield markAt(block, span, "differs", { item, amount, other });
  },
});

const shown = (value: number, sign: PartsFault["sign"]): string => {
  const figures = value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return sign === "%" ? `${figures}%` : `${sign}${figures}`;
};
