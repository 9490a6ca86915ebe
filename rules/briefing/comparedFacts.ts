import type { CellPlace } from "../../core/report/report.ts";
import type { BlockView, Gathered } from "../../core/rule/rule.ts";
import { readOptionLabel } from "../balance/optionLabel.ts";
import { sizes } from "../structure/sizes.ts";

/** A figure with the words that say what it counts, so that it can be found again in another briefing. */
export interface Figure {
  /** Unit and words, such as "£ capital cost". */
  readonly about: string;
  /** As a number, in single units. */
  readonly value: number;
  readonly shown: string;
}

/** What a block holds that briefings on one topic must have alike. */
export interface BlockFacts {
  readonly figures: readonly Figure[];
  /** The option that the block sets out: "2", "c". */
  readonly option: string | undefined;
  /** The block corrects an earlier version, for every group. */
  readonly correction: boolean;
}

/** What a briefing holds. A figure of an option has the option in front of its words. */
export interface BriefingFacts {
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly options: ReadonlySet<string>;
  readonly corrected: boolean;
}

/** The facts of one block, or `undefined` where it has none. */
export function blockFacts({ text, kind, sentences }: BlockView): BlockFacts | undefined {
  if (kind === "heading") return optionOnly(text);
  const option = kind === "cell" ? rowLabel.exec(text)?.[1]?.toLowerCase() : definedOption(text);
  const figures = sentences.flatMap(({ text: sentence }) => figuresOf(sentence));
  const correction = corrects.test(text);
  return option || figures.length > 0 || correction ? { figures, option, correction } : undefined;
}

const optionOnly = (text: string): BlockFacts | undefined => {
  const option = definedOption(text);
  return option ? { figures: [], option, correction: false } : undefined;
};

function definedOption(text: string): string | undefined {
  const label = readOptionLabel(text);
  return label?.defines && (label.named === "number" || label.named === "letter") ? label.id : undefined;
}

const rowLabel = /^(?:option )?(\d{1,2}|[A-H])(?:[.):]| [–—-])?\s+\S|^option (\d{1,2}|[A-H])$/i;
const corrects =
  /\b(?:correct(?:s|ed|ion)|supersedes?|replaces the (?:earlier|first)|revised figures?)\b[^.;]{0,80}\b(?:all|every|each|both) groups?\b|\b(?:all|every|each|both) groups?\b[^.;]{0,80}\bcorrect(?:ed|ion)\b/i;

/** Puts the blocks of a briefing together; a row of a table belongs to the option in its first cell. */
export function briefingFacts(facts: readonly Gathered<BlockFacts>[]): BriefingFacts {
  const rows = new Map<string, string>();
  for (const { fact, cell } of facts)
    if (cell && cell.column === 0 && cell.row > 0 && fact.option) rows.set(rowKey(cell), fact.option);
  const figures = new Map<string, Figure[]>();
  const options = new Set<string>(rows.values());
  let under: { readonly section: number; readonly option: string } | undefined;
  for (const { fact, cell, section, kind } of facts) {
    if (!cell && fact.option) {
      options.add(fact.option);
      if (kind === "heading") under = { section: section.index, option: fact.option };
    }
    const option = cell
      ? rows.get(rowKey(cell))
      : (fact.option ?? (under?.section === section.index ? under.option : undefined));
    for (const figure of fact.figures) {
      const about = option ? `option ${option}, ${figure.about}` : figure.about;
      const same = figures.get(about);
      if (same) same.push(figure);
      else figures.set(about, [figure]);
    }
  }
  return { figures, options, corrected: facts.some(({ fact }) => fact.correction) };
}

const rowKey = ({ table, row }: CellPlace): string => `${table} ${row}`;

const number = /(£\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%|per cent|million|billion|m\b|bn\b|k\b|thousand)?/gi;

function figuresOf(sentence: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of sentence.matchAll(number)) {
    const [shown, pound, whole = "", fraction = "", scale = ""] = match;
    const before = sentence.slice(Math.max(0, match.index - 60), match.index);
    const after = sentence.slice(match.index + shown.length, match.index + shown.length + 40);
    if (!pound && isLabel(before, after, whole)) continue;
    const value = Number(whole.replaceAll(",", "") + fraction) * (sizes[scale.toLowerCase()] ?? 1);
    const percent = /%|per cent/i.test(scale);
    const about = pound || percent ? wordsBefore(before) : wordsBehind(after);
    if (about) found.push({ about: `${pound ? "£ " : percent ? "% " : ""}${about}`, value, shown: shown.trim() });
  }
  return found;
}

/** Years, days, times, and the numbers of options, items and paragraphs count nothing. */
const isLabel = (before: string, after: string, whole: string): boolean =>
  (/\b(?:option|item|paragraph|section|table|appendix|figure|part|page|phase|class|grade|rule|step|stage|act|no|number|year|in|since|by|from|until|of)\.?\s$/i.test(
    before,
  ) &&
    /^\d{1,2}$|^(?:19|20)\d\d$/.test(whole)) ||
  /^(?:\/|:|\.\d|–\d|-\d)/.test(after) ||
  /[/:.–-]$/.test(before) ||
  /^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|am\b|pm\b|st\b|nd\b|rd\b|th\b)/.test(
    after,
  ) ||
  /^(?:19|20)\d\d$/.test(whole) ||
  before.trim() === "";

const small = new Set(
  "a an the of to at in on by for from is are was were be been and or its it their this that with about around some estimated would will could may might which has have had each every year month week total costs, up down over under nearly almost only just than more less between further another extra per now also".split(
    " ",
  ),
);

/** "capital cost of £2.31m" is about its capital cost: the last two words that say something. */
const wordsBefore = (before: string): string =>
  contentWords((/[^.;:(]*$/.exec(before)?.[0] ?? "").replace(/\bcosts?\b/gi, "cost"))
    .slice(-2)
    .join(" ");
/** "61,200 swims" counts swims. */
const wordsBehind = (after: string): string =>
  contentWords(/^[^.;:,()]*/.exec(after)?.[0] ?? "")
    .slice(0, 1)
    .join(" ");

const contentWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z][a-z'’-]+/g) ?? []).filter((word) => !small.has(word));
