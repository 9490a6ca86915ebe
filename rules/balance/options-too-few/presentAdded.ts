import { regex } from "../../../core/pattern/regex.ts";
import { insteadOfSentence } from "../../../core/rule/rewrites.ts";
import type { Gathered, ReportRewrite } from "../../../core/rule/rule.ts";
import { blocksOf, namedIn } from "../options/namedSides.ts";
import type { OptionFact } from "../options/optionFacts.ts";
import type { Option } from "../options/optionsAnalysis.ts";

const blank = "[To be completed.]";
const trust = "judgement";
const title = "Add the option to do nothing";

/** In the place of a sentence that leaves the present course out: a place for what would come of it. */
export const presentInstead: ReportRewrite = insteadOfSentence(
  "The option to do nothing would [insert its merits and demerits].",
);

/** A sentence behind a paragraph that tells of options in loose words. */
export const presentBehind = (block: number): ReportRewrite => ({
  insert: "Another option is to do nothing, which would [insert its merits and demerits].",
  at: { behind: block },
  trust,
  title,
});

/** The fix that adds the option to do nothing behind the last one, in the form that this has. */
export function presentAdded(
  options: readonly Option[],
  facts: readonly Gathered<OptionFact>[],
): readonly ReportRewrite[] {
  const last = options.at(-1);
  if (!last) return [];
  const { place, form, end } = last;
  if ("block" in place) {
    const found = facts.find(({ block }) => block === place.block);
    if (!found) return [];
    if (form === "table") return inTable(options, found, facts);
    const behind = end && "behind" in end ? end.behind : place.block;
    const text = place.at ? found.fact.text.slice(place.at.start, place.at.end) : found.fact.text;
    const head = nextHead(text);
    // Among other words of a paragraph an option is one more sentence.
    if (head === undefined && form === "loose" && found.kind !== "listItem" && found.number === undefined)
      return [presentBehind(behind)];
    const sides = namedIn(options.flatMap((one) => blocksOf(one, facts))).filter(({ depth }) => depth === undefined);
    const [merits, demerits] = namesOf(sides);
    const next = `${Number(found.number) + 1}`;
    // Where the paragraph behind goes on with the numbers, the author renumbers.
    const taken = facts.some((one) => one.block > place.block && one.number === next);
    const number = found.number === undefined || head !== undefined || taken ? "" : `${next}. `;
    const words = `${number}${head ?? "Do nothing"}: ${merits}: ${blank} ${demerits}: ${blank}`;
    const label = head === undefined ? firstWord.exec(text)?.[0] : labelOf(text);
    const like = { block: place.block, label: label ?? "" };
    return [{ insert: words, at: { behind, like }, trust, title }];
  }
  if (!("section" in place) || form !== "heading") return [];
  const own = facts.find(({ section, kind }) => section.index === place.section && kind === "heading");
  if (!own) return [];
  const marks = "#".repeat(own.section.depth);
  const names = namedIn(options.flatMap((one) => blocksOf(one, facts)));
  const [merits, demerits] = namesOf(names);
  const deeper = names[0]?.depth;
  const sides = [merits, demerits].map((side) =>
    deeper === undefined ? `${side}: ${blank}` : `${"#".repeat(deeper)} ${side}\n\n${blank}`,
  );
  const head = nextHead(own.section.title) ?? "Do nothing";
  return [{ insert: [`${marks} ${head}`, ...sides].join("\n\n"), at: { after: place.section }, trust, title }];
}

/** A row, or a column where the options stand side by side. */
function inTable(
  options: readonly Option[],
  { cell, block, fact }: Gathered<OptionFact>,
  facts: readonly Gathered<OptionFact>[],
): readonly ReportRewrite[] {
  if (!cell) return [];
  const cells = options.flatMap(({ place }) =>
    "block" in place ? facts.filter((one) => one.block === place.block) : [],
  );
  const line = cell.row === 0 || cells.some(({ cell: one }) => one?.row === cell.row && one.column < cell.column);
  const head = nextHead(fact.text) ?? "Do nothing";
  return [{ line: line ? "column" : "row", beside: block, head, fill: blank, trust, title }];
}

type Names = readonly [merits: string, demerits: string];

/** What the sides of the other options are called. */
function namesOf(names: readonly { readonly side: "merits" | "demerits"; readonly words: string }[]): Names {
  const named = (side: "merits" | "demerits", other: string): string => {
    const words = names.find((one) => one.side === side)?.words ?? other;
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return [named("merits", "Merits"), named("demerits", "Demerits")];
}

/** "Option 2 – Tender", "B. Lease", "3 Sell": the number of an option, and what stands before and behind it. */
const titled = regex.u`
  ^(?:\d+(?:\.\d+)+\s+)?((?:(?:[Oo]ption|OPTION|[Aa]lternative|[Cc]ourse|[Ss]cenario|[Mm]odel|[Cc]hoice)\s+)?)
  (\d{1,2}|[A-Ha-h])(\s*[.:)]\s*|\s+[–—-]\s+|\s+(?=\p{Lu}\p{Ll})|\s*$)
`;
const firstWord = /^[\p{L}]+/u;
const labelOf = (text: string): string | undefined => {
  const [, noun = "", number = ""] = titled.exec(text) ?? [];
  return number === "" ? undefined : `${noun}${number}`;
};

/** The label of the option that comes next, with its name; `undefined` where the last one has no number. */
function nextHead(text: string): string | undefined {
  const [, noun = "", number = "", behind = ""] = titled.exec(text) ?? [];
  if (number === "" || (noun === "" && behind.trim() === "" && !/^\d/.test(number))) return undefined;
  const next = /^\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1);
  // What stands behind a colon would be read as the whole of its name.
  const parted = behind.trim() === "" && !/^\s+$/.test(behind) ? ": " : behind.replace(/\s*$/, " ");
  return `${noun}${next}${parted}Do nothing`;
}
