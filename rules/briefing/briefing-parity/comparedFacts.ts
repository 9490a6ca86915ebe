import { regex, wordSet } from "../../../core/pattern/regex.ts";
import type { CellPlace } from "../../../core/report/report.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { readOptionLabel } from "../../balance/options/optionLabel.ts";
import { sizes } from "../../structure/sizes.ts";

/** A figure with the words that say what it counts, so that it can be found again in another briefing. */
export interface Figure {
  /** Unit and words, such as "£ capital cost". */
  readonly about: string;
  /** As a number, in single units. */
  readonly value: number;
  readonly shown: string;
  /** By how much it may be off, where it is rounded: "£1.2m", "about £4m". */
  readonly rounding: number;
  /** What it holds for alone: a year, a kind, one side. Figures of two of these cannot be compared. */
  readonly holds: Holds;
}

/**
 * Of a figure: the year or the day of the week that it is of, whether it is net or gross, and for what or whom it is,
 * where its words say so.
 */
export interface Holds {
  readonly year: string | undefined;
  readonly net: string | undefined;
  readonly whose: string | undefined;
}

/** What a block holds that briefings on one topic must have alike. */
export interface BlockFacts {
  readonly figures: readonly Figure[];
  /** The option that the block sets out: "2", "c". */
  readonly option: string | undefined;
  /** The block corrects an earlier version, for every group. */
  readonly correction: boolean;
  /** The words of a cell: what it says is told by its row and its column. */
  readonly words?: string;
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
  const [, numbered, called = numbered] = (kind === "cell" && rowLabel.exec(text)) || [];
  const option = kind === "cell" ? called?.toLowerCase() : definedOption(text);
  const figures = sentences.flatMap(({ text: sentence }) => figuresOf(sentence));
  const correction = corrects.test(text);
  if (kind === "cell") return { figures, option, correction, words: text };
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
const corrects = regex.i`
  \b(?:correct(?:s|ed|ion)|supersedes?|replaces the (?:earlier|first)|revised figures?)\b(?:[^.;]|\.\d){0,80}\b
  (?:all|every|each|both) groups?\b|
  \b(?:all|every|each|both) groups?\b[^.;]{0,80}\bcorrect(?:ed|ion)\b
`;

/** Puts the blocks of a briefing together; a row of a table belongs to the option in its first cell. */
export function briefingFacts(facts: readonly Gathered<BlockFacts>[]): BriefingFacts {
  const rows = new Map<string, string>();
  for (const { fact, cell } of facts)
    if (cell && cell.column === 0 && cell.row > 0 && fact.option) rows.set(rowKey(cell), fact.option);
  const table = new Map<string, string>();
  for (const { fact, cell } of facts)
    if (cell && fact.words !== undefined) table.set(cellKey(cell.table, cell.row, cell.column), fact.words);
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
    for (const figure of fact.figures.length > 0 || !cell ? fact.figures : ofCell(fact, cell, table, option)) {
      const about = option ? `option ${option}, ${figure.about}` : figure.about;
      const same = figures.get(about);
      if (same) same.push(figure);
      else figures.set(about, [figure]);
    }
  }
  return { figures, options, corrected: facts.some(({ fact }) => fact.correction) };
}

const rowKey = ({ table, row }: CellPlace): string => `${table} ${row}`;
const cellKey = (table: number, row: number, column: number): string => `${table} ${row} ${column}`;

/** A cell that is a number and no more, with the words of its row and its column: "Capital cost | £1.2m". */
function* ofCell(
  { words = "" }: BlockFacts,
  { table, row, column }: CellPlace,
  cells: ReadonlyMap<string, string>,
  option: string | undefined,
): Iterable<Figure> {
  if (column === 0 || !bareNumber.test(words)) return;
  const label = cells.get(cellKey(table, row, 0)) ?? "";
  const head = cells.get(cellKey(table, 0, column)) ?? "";
  const [, scale] = inHead.exec(head) ?? [];
  const headed = row === 0 || bareNumber.test(head) ? "" : head.replace(inHead, "");
  const pounds = scale === undefined || words.includes("£") ? "" : "£";
  const what = option ? headed : `${label} ${headed.replace(plainHead, "")}`;
  const [one] = figuresOf(`${what.replace(/[.;:()]/g, " ")} ${pounds}${words}${scale?.replace(/^0+$/, "k") ?? ""}`);
  if (one) yield one;
}
const bareNumber = /^(?:about |some )?£?\d[\d,]*(?:\.\d+)? ?(?:%|per cent|million|m|bn|k)?$/i;
/** "£m", "Cost (£000)". */
const inHead = /\(?£ ?(000|m|k)?s?\)?/i;
/** Heads that say nothing of what is counted. */
const plainHead = /\b(?:cost|amount|figure|value|number|total|sum|estimate)s?\b/gi;

const number = /(£\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%|per ?cent|million|billion|m\b|bn\b|k\b|thousand)?/gi;

function figuresOf(sentence: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of sentence.matchAll(number)) {
    const [shown, pound, whole = "", fraction = "", scale = ""] = match;
    const before = sentence.slice(Math.max(0, match.index - 60), match.index);
    const after = sentence.slice(match.index + shown.length, match.index + shown.length + 40);
    if (!pound && isLabel(before, after, whole)) continue;
    const size = sizes[scale.toLowerCase()] ?? 1;
    const value = Number(whole.replaceAll(",", "") + fraction) * size;
    const percent = /%|per ?cent/i.test(scale);
    // "Jobs lost: 14" has nothing behind the number.
    const ofLabel = /:\s*$/.test(before) || after.trim() === "";
    const words = pound || percent ? wordsBefore(before) : wordsBehind(after) || (ofLabel ? wordsBefore(before) : "");
    if (!words || ofMeeting.test(words)) continue;
    const unit = pound ? "£ " : percent ? "% " : "";
    const about = `${unit}${words}${period.exec(after)?.[0].trimEnd().replace(/^ ?/, " ") ?? ""}`;
    found.push({
      about,
      value,
      shown: shown.trim(),
      rounding: roundingOf(before, whole, fraction, size),
      holds: holdsFor(before, after),
    });
  }
  return found;
}

/** Years, days, times, and the numbers of options, items and paragraphs count nothing. */
const isLabel = (before: string, after: string, whole: string): boolean =>
  (regex.i`
    \b(?:
      option|item|paragraph|section|table|appendix|figure|part|page|phase|class|grade|rule|step|stage|act|no|number|
      year|in|since|by|from|until|of
    )\.?\s$
  `.test(before) &&
    /^\d{1,2}$|^(?:19|20)\d\d$/.test(whole)) ||
  /^(?:\/|:|\.\d|–\d|-\d)/.test(after) ||
  /[/:.–—-]$/.test(before) ||
  regex`
    ^\s?(?:
      January|February|March|April|May|June|July|August|September|October|November|December|am\b|pm\b|st\b|nd\b|rd\b|
      th\b
    )
  `.test(after) ||
  /^(?:19|20)\d\d$/.test(whole) ||
  // "4. The pier" is a number of a list, "4,100 vehicles cross it" is none.
  (before.trim() === "" && !whole.includes(","));

/** What is counted of the meeting or the paper, and not of its topic: "12 members", "4 questions", "Tel: 01234". */
const ofMeeting = regex`
  \b(?:
    members|councillors|attend\w*|present|apologies|room|floor|no|number|questions|minutes|slides|pages?|dates?|times?|
    tel|telephone|phone|ref|reference|version|item|duration
  )\b
`;
/** What it comes to is of a month, or of several years together. */
const period = regex.i`
  ^ ?(?:
    (?:an?|each|every) (?:month|week|day|quarter|hour)|per (?!cent|annum|year)\w+|
    over (?:the )?(?:\w+ )?\w+ (?:years|months)
  )\b
`;

/** The last digit of a figure with a scale is rounded, and so is what is said to be about so much. */
function roundingOf(before: string, whole: string, fraction: string, size: number): number {
  const hedged = /\b(?:about|around|some|roughly|approximately|nearly|almost|over|circa|c\.) ?£?$/i.test(before);
  if (!hedged && (fraction === "" || size === 1)) return 0;
  const digits =
    fraction === "" ? -(/(?:,?0)*$/.exec(whole)?.[0].replaceAll(",", "").length ?? 0) : fraction.length - 1;
  return size / 10 ** digits;
}

function holdsFor(before: string, after: string): Holds {
  const [clause = ""] = /[^.;:(]*$/.exec(before) ?? [];
  const [behind = ""] = /^[^.;:,()]*/.exec(after) ?? [];
  const year = ofYear.exec(behind)?.[0] ?? ofYear.exec(clause)?.[0];
  const net = (/^ ?\(?(?:net|gross)\b|\b(?:net|gross)\b/i.exec(after.slice(0, behind.length + 8)) ??
    /\b(?:net|gross)\b/i.exec(clause))?.[0]
    .toLowerCase()
    .replace(/\W/g, "");
  return { year, net, whose: (ofPart.exec(clause) ?? forWhom.exec(after))?.[0].trim() };
}
const ofYear = regex`
  \b(?:
    (?:19|20)\d\d(?:[/–—-]\d\d)?|(?:first|second|third|fourth|fifth|last|final) year|
    in the (?:first|second|third|fourth|fifth|last)|(?:week|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekends?
  )\b
`;
/** One of several parts or places. */
const ofPart = regex`
  \b(?:[Pp]hase|[Ss]tage|[Ss]ite|[Ll]ot|[Zz]one|[Bb]lock|[Tt]ier|[Bb]and|[Pp]lot|[Pp]ackage) (?:\d+|[A-H])\b|
  \b[A-Z][\w'’-]+ (?:[Ww]ard|[Dd]ivision|[Pp]arish)\b
`;
const forWhom =
  /^ ?(?:\((?!net|gross)[a-z]+\)|for (?:(?:the|a|an|each) )?[\w’'-]+|against\b|in favour\b|in support\b|opposed\b)/;

/** Do two figures give the same, so far as they can be compared? */
export const agree = (one: Figure, other: Figure): boolean =>
  (["year", "net", "whose"] as const).some(
    (key) => one.holds[key] !== undefined && other.holds[key] !== undefined && one.holds[key] !== other.holds[key],
  ) || Math.abs(one.value - other.value) <= (Math.max(one.rounding, other.rounding) / 2) * (1 + 1e-9);

const small = wordSet`
  a an the of to at in on by for from is are was were be been and or its it their this that with about around some
  estimated would will could may might which has have had each every year month week total costs, up down over under
  nearly almost only just than more less between further another extra per now also net gross
`;

/** "capital cost of £2.31m" is about its capital cost: the last two words that say something. */
const wordsBefore = (before: string): string =>
  contentWords((/[^.;:(]*$/.exec(before.replace(/:\s*$/, " "))?.[0] ?? "").replace(/\bcosts?\b/gi, "cost"))
    .slice(-2)
    .join(" ");
/** "61,200 swims" counts swims. */
const wordsBehind = (after: string): string =>
  contentWords(/^[^.;:,()]*/.exec(after)?.[0] ?? "")
    .slice(0, 1)
    .join(" ");

const contentWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z][a-z'’-]+/g) ?? []).filter((word) => !small.has(word));
