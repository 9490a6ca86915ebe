import { regex } from "../../../core/pattern/regex.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { costAmong, headsCosts, namesSum } from "./optionCosts.ts";
import { type OptionFact, saysRecommended } from "./optionFacts.ts";
import { readOptionLabel } from "./optionLabel.ts";
import { told } from "./optionPoints.ts";
import { addSides, noSides, readSides, type Sides } from "./optionSides.ts";
import type { Blank, Gap, OneSided, OptionTable, TabledOption } from "./optionTable.ts";
import { otherSide } from "./sideLabels.ts";

type Cell = Gathered<OptionFact>;

const aboutOptions =
  /\b(?:options?|alternatives?|courses?|scenarios?|models?|sites?|choices?|approach(?:es)?|routes?|proposals?)\b/i;

/** How many were for it and how many against: replies counted, and nothing weighed. */
const counted = /^\s*(?:\d[\d,.]*\s?%?|[–—-]|nil)?\s*$/i;

/** Reads a table; `undefined` where it weighs nothing. */
export function readTable(cells: readonly Cell[]): OptionTable | undefined {
  if (cells.every(({ cell, fact }) => !cell || cell.row === 0 || cell.column === 0 || counted.test(fact.text)))
    return undefined;
  const weighs = cells.some(({ cell, fact }) => (cell?.row === 0 || cell?.column === 0) && fact.names !== undefined);
  const beside = cells.flatMap(({ cell, fact }) => (cell?.column === 1 ? [fact.names] : []));
  return weighs || (beside.includes("merits") && beside.includes("demerits"))
    ? readWeighing(cells)
    : readListing(cells);
}

/** A table in the section for options that names them in its first column and weighs none: "Option | Cost". */
function readListing(cells: readonly Cell[]): OptionTable | undefined {
  const head = cells.find(({ cell }) => cell?.row === 0 && cell.column === 0);
  // Under another heading it must be called that, and nothing more.
  const called = head?.fact.inOptions
    ? /^(?:options?|alternatives?|scenarios?|models?|courses?)\b/i
    : /^(?:options?|alternatives?)$/i;
  if (!head || !called.test(head.fact.text.trim())) return undefined;
  const rows = new Map<number, { readonly head: string; readonly text: string }[]>();
  const heads = new Map(cells.flatMap(({ cell, fact }) => (cell?.row === 0 ? [[cell.column, fact.text]] : [])));
  for (const { cell, fact } of cells) {
    if (!cell) continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push({ head: heads.get(cell.column) ?? "", text: fact.text });
  }
  const options = cells.flatMap(({ cell, fact, block }): TabledOption[] => {
    if (cell?.column !== 0 || cell.row === 0 || isBlank(fact.text)) return [];
    const row = rows.get(cell.row) ?? [];
    const words = row.map(({ text }) => text).join(" ");
    return [
      {
        label: nameOf(fact.text, row[1]?.text ?? ""),
        block,
        recommended: isRecommended(row.map(({ text }) => text)),
        sides: {
          ...noSides,
          // What the cells say is shown; that they weigh an option, no heading says.
          ...saidIn(row.slice(1).map(({ text }) => text)),
          cost: namesSum(words),
          sum: costAmong(row),
          words: words.split(/\s+/).length,
        },
      },
    ];
  });
  return { options, lacks: undefined, unnamed: undefined, listing: true };
}

function saidIn(cells: readonly string[]): Pick<Sides, "merited" | "faulted"> {
  const sides = cells.filter((text) => text.includes(" ")).map(readSides);
  return { merited: sides.flatMap(({ merited }) => merited), faulted: sides.flatMap(({ faulted }) => faulted) };
}

function readWeighing(cells: readonly Cell[]): OptionTable | undefined {
  const at = new Map(cells.map((cell) => [`${cell.cell?.row} ${cell.cell?.column}`, cell]));
  const rows = 1 + cells.reduce((most, { cell }) => Math.max(most, cell?.row ?? 0), 0);
  const columns = 1 + cells.reduce((most, { cell }) => Math.max(most, cell?.column ?? 0), 0);
  const get = (row: number, column: number) => at.get(`${row} ${column}`);
  const heads = range(columns).map((column) => get(0, column));
  const strong = heads.flatMap((head) => (head && pairedSide(head.fact.text) ? [head.fact.names] : []));
  const relevant =
    cells.some(({ fact }) => fact.inOptions) ||
    aboutOptions.test(get(0, 0)?.fact.text ?? "") ||
    (strong.includes("merits") && strong.includes("demerits"));
  if (heads[0]?.fact.names && columns === 2)
    return (
      banded(heads, range(rows).slice(1), get) ?? aboutOne(heads, range(rows).slice(1), (side, row) => get(row, side))
    );
  if (heads.some((head) => head?.fact.names))
    return relevant ? grid(heads, range(rows).slice(1), get, (side, item) => [item, side]) : undefined;
  const firsts = range(rows).map((row) => get(row, 0));
  const named = firsts.map((first) => first?.fact.names);
  const paired = named.includes("merits") && named.includes("demerits");
  if (columns === 2 && paired) return ofOne(firsts, get);
  const grouped = columns > 2 && relevant ? inGroups(range(rows).slice(1), get) : undefined;
  if (grouped) return grouped;
  if (columns < 3 || !(paired || firsts.some((first) => first && strongSide(first.fact.text)))) return undefined;
  return grid(firsts, range(columns).slice(1), get, (side, item) => [side, item]);
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

type Place = readonly [row: number, column: number];

type At = (row: number, column: number) => Cell | undefined;

/** A table of sides alone, under the heading of the option that it is about. */
function aboutOne(
  heads: readonly (Cell | undefined)[],
  items: readonly number[],
  cell: (side: number, item: number) => Cell | undefined,
): OptionTable {
  // Of "Risk | Mitigation" alone one cannot tell what it says of the option.
  if (!sidesAlone(heads)) {
    const weighed = { ...noSides, merits: 1, demerits: 1, namesMerits: true, namesDemerits: true };
    return { options: [], lacks: undefined, unnamed: weighed, listing: false };
  }
  let unnamed = noSides;
  for (const item of items)
    for (const [side, head] of heads.entries()) {
      const { text = "", breaks } = cell(side, item)?.fact ?? {};
      const names = head?.fact.names;
      if (isBlank(text)) continue;
      unnamed = addSides(unnamed, {
        ...noSides,
        words: text.trim().split(/\s+/).length,
        cost: namesSum(text),
        sum: head && headsCosts(head.fact.text) ? costAmong([{ head: head.fact.text, text }]) : undefined,
        ...(names === "merits" || names === "both" ? { merits: 1, namesMerits: true } : {}),
        ...(names === "demerits" || names === "both" ? { demerits: 1, namesDemerits: true } : {}),
        merited: names === "merits" ? told(text, breaks) : [],
        faulted: names === "demerits" ? told(text, breaks) : [],
      });
    }
  return { options: [], lacks: undefined, unnamed, listing: false };
}

/** Two columns, of which the first names the sides: of the option that its head names, or of the one it stands under. */
function ofOne(firsts: readonly (Cell | undefined)[], get: At): OptionTable | undefined {
  const [label, beside] = [get(0, 0), get(0, 1)];
  const head = beside && label && /^(?:options?|alternatives?)$/i.test(label.fact.text.trim()) ? beside : label;
  const names = head && (head !== label || readOptionLabel(head.fact.text)?.defines);
  return names
    ? grid(firsts, [1], get, (side, item) => (side > 0 ? [side, item] : [0, head === label ? 0 : 1]))
    : aboutOne(firsts, [1], (side, item) => get(side, item));
}

/** "Advantages | Disadvantages" with each option's name in a row of its own, above what the columns say of it. */
function banded(heads: readonly (Cell | undefined)[], rows: readonly number[], get: At): OptionTable | undefined {
  const isName = (row: number) =>
    isBlank(get(row, 1)?.fact.text) && readOptionLabel(get(row, 0)?.fact.text ?? "")?.defines === true;
  const [first] = rows;
  if (first === undefined || !isName(first)) return undefined;
  const options = rows.filter(isName).flatMap((row) => {
    const place = (side: number): Place => (side === 0 ? [row, 0] : [row + 1, side - 1]);
    return grid([get(row, 0), ...heads], [row], get, place)?.options ?? [];
  });
  return { options, lacks: undefined, unnamed: undefined, listing: false };
}

/** Several rows for each option: its name beside the first alone, the sides in the second column. */
function inGroups(rows: readonly number[], get: At): OptionTable | undefined {
  const sides = rows.map((row) => get(row, 1)?.fact.names);
  if (!sides.includes("merits") || !sides.includes("demerits")) return undefined;
  const groups: number[][] = [];
  for (const row of rows)
    if (isBlank(get(row, 0)?.fact.text)) groups.at(-1)?.push(row);
    else groups.push([row]);
  if (groups.length < 2) return undefined;
  const options = groups.flatMap(([first = 0, ...others]) => {
    const group = [first, ...others];
    const heads = [get(first, 0), ...group.map((row) => get(row, 1))];
    const place = (side: number): Place => (side === 0 ? [first, 0] : [group[side - 1] ?? first, 2]);
    return sidesAlone(heads) ? (grid(heads, [first], get, place)?.options ?? []) : [];
  });
  return { options, lacks: undefined, unnamed: undefined, listing: false };
}

/** Do heads name both sides? */
const sidesAlone = (heads: readonly (Cell | undefined)[]): boolean =>
  ["merits", "demerits"].every((side) =>
    heads.some((head) => head?.fact.names === side || head?.fact.names === "both"),
  );

/**
 * `heads` name the sides along one edge of the table; `items` are its options along the other; `place` is the row and
 * the column of what is said on a side of an item.
 */
function grid(
  heads: readonly (Cell | undefined)[],
  items: readonly number[],
  get: At,
  place: (side: number, item: number) => Place,
): OptionTable | undefined {
  const cell = (side: number, item: number) => get(...place(side, item));
  const sides = heads.map((head, index) => (index > 0 && head ? head.fact.names : undefined));
  if (heads[0]?.fact.names && !readOptionLabel(heads[0].fact.text)) return aboutOne(heads, items, cell);
  const has = (side: "merits" | "demerits") => sides.some((one) => one === side || one === "both");
  if (!has("merits") || !has("demerits")) {
    const side = has("merits") ? "demerits" : "merits";
    const head = heads.find((one, index) => one && sides[index] !== undefined && strongSide(one.fact.text));
    if (!head) return undefined;
    const line = head.cell?.row === 0 ? "column" : "row";
    const lacks: OneSided = { block: head.block, side, head: otherSide(head.fact.text, side), line };
    return { options: [], lacks, unnamed: undefined, listing: false };
  }
  // Outside the section for options a cell with a figure alone is not kept: "£40,000".
  const isUnread = (item: number) => (head: Cell | undefined, side: number) =>
    head !== undefined && !head.fact.inOptions && headsCosts(head.fact.text) && !cell(side, item);
  const options = items.flatMap((item): TabledOption[] => {
    const name = cell(0, item);
    if (!name || /^(?:total|notes?|source)\b/i.test(name.fact.text)) return [];
    const filledBy = (side: "merits" | "demerits") => {
      const at = sides.findIndex(
        (one, index) => (one === side || one === "both") && !isBlank(cell(index, item)?.fact.text),
      );
      return at < 0 ? undefined : cell(at, item);
    };
    const said = (side: "merits" | "demerits") =>
      heads.flatMap((_, index) => {
        const fact = sides[index] === side ? cell(index, item)?.fact : undefined;
        return fact === undefined || isBlank(fact.text) ? [] : told(fact.text, fact.breaks);
      });
    const [speaksFor, speaksAgainst] = [filledBy("merits"), filledBy("demerits")];
    const [merits, demerits] = [speaksFor !== undefined, speaksAgainst !== undefined];
    const row = heads.map((head, index) => ({ head: head?.fact.text ?? "", text: cell(index, item)?.fact.text ?? "" }));
    const sum = costAmong(row);
    return [
      {
        label: nameOf(name.fact.text, sides[1] === undefined ? (cell(1, item)?.fact.text ?? "") : ""),
        block: name.block,
        recommended:
          isRecommended(
            heads.flatMap((_, index) => (sides[index] === undefined ? [cell(index, item)?.fact.text ?? ""] : [])),
          ) || row.some(({ head, text }) => asksRecommended.test(head.trim()) && affirms.test(text.trim())),
        gap: gapBeside(name, speaksFor, speaksAgainst, (side) => {
          const at = sides.indexOf(side);
          const own = at < 0 ? undefined : cell(at, item);
          return own && /[a-z]/i.test(own.fact.text) ? own : undefined;
        }),
        blanks: (["merits", "demerits"] as const).flatMap((side) => {
          if (side === "merits" ? merits : demerits) return [];
          const at = sides.indexOf(side);
          return at < 0 ? [] : blankAt({ side, head: heads[at]?.fact.text.trim() ?? side }, place(at, item), get);
        }),
        sides: {
          ...noSides,
          merits: Number(merits),
          demerits: Number(demerits),
          namesMerits: merits,
          namesDemerits: demerits,
          merited: said("merits"),
          faulted: said("demerits"),
          words: row.reduce((count, { text }) => count + (text === "" ? 0 : text.split(/\s+/).length), 0),
          sum,
          cost: namesSum(sum ?? "") || row.some(({ text }) => namesSum(text)) || heads.some(isUnread(item)),
        },
      },
    ];
  });
  return { options, lacks: undefined, unnamed: undefined, listing: false };
}

/** A blank cell as it is found from the nearest one before it in its row that has words. */
function blankAt(named: Pick<Blank, "side" | "head">, [row, column]: Place, get: At): readonly Blank[] {
  for (let at = column - 1; at >= 0; at--) {
    const cell = get(row, at);
    if (cell) return [{ ...named, beside: cell.block, columns: column - at }];
  }
  return [];
}

function gapBeside(
  name: Cell,
  merits: Cell | undefined,
  demerits: Cell | undefined,
  cellOf: (side: "merits" | "demerits") => Cell | undefined,
): Gap | undefined {
  if (merits && demerits) return undefined;
  if (merits) return { side: "demerits", beside: (cellOf("demerits") ?? merits).block };
  return demerits && { side: "merits", beside: (cellOf("merits") ?? name).block };
}

/** The name of an option: where its cell has but a number, with the words beside it that say what it is. */
function nameOf(cell: string, beside: string): string {
  const name = cell.trim();
  const says = /^(?:\d+ )?\p{L}{2}/u.test(beside) && !isBlank(beside);
  return says && /^(?:option )?(?:\d{1,2}|[A-Z])[.)]?$/i.test(name) ? `${name.replace(/[.)]$/, "")}. ${beside}` : name;
}

const isRecommended = (cells: readonly string[]): boolean =>
  cells.some(
    (text) => saysRecommended(text) || /^(?:the )?(?:recommended|preferred)(?: option)?\.?$/i.test(text.trim()),
  );

/** "Recommended?": a column that says yes or no of each. */
const asksRecommended = /^(?:officers?['’]? )?(?:recommend(?:ed|ation)?|preferred)(?: option)?\??$/i;
const affirms = /^(?:yes|y|[✓✔])\.?$/i;

/** A dash or "N/A" in a cell says nothing; "None identified" does. */
const isBlank = (text = ""): boolean =>
  /^\s*(?:[-–—.…?]*|n\/?a\.?|tbc|to follow|\[[^\]]*\])\s*$/i.test(text) && !/^\s*\[/.test(text);

/** Heads of two columns that, side by side, weigh one course against another, whatever the courses are called. */
const pairedSide = (text: string): boolean =>
  /^(?:\w+ )?(?:(?:de|dis)?(?:merits?|(?:anf|m)anteision|advantages?))\b|^(?:pros|cons)\b/i.test(text.trim());

const strongSide = (text: string): boolean =>
  regex.i`
  ^(?:\w+ )?(?:de|dis)?(?:merits?|(?:anf|m)anteision|advantages?|benefits?)\b|
  ^(?:pros|cons|drawbacks|strengths|weaknesses)\b
`.test(text.trim());
