import type { InList } from "./styles.ts";
import { child, type Element, isOn, val } from "./xml.ts";

/** What Word prints before a paragraph of a list: a bullet, or a number as it is written ("3.2", "(a)", "1."). */
export type Label = { readonly kind: "bullet" } | { readonly kind: "number"; readonly text: string };

interface Level {
  readonly format: string;
  /** "%1.%2": each number of a level in its place. */
  readonly text: string;
  readonly start: number;
  readonly legal: boolean;
  /** Paragraphs of so many levels, from the first, begin it anew; 0 where none does. */
  readonly restart: number;
  /** The style whose paragraphs are of this level. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The level of a style's paragraphs. */
  readonly ofStyle: ReadonlyMap<string, number>;
  /** By level, where this list begins to count anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Word knows no more. */
const mostLevels = 9;

/** Counts the paragraphs of a document's lists, in the order in which it is asked. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  /** By definition, the last number of each level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: Element | undefined) {
    const definitions = new Map<string, ReadonlyMap<number, Level>>();
    /** By the name of a style of lists, the definition that has its levels. */
    const ofStyle = new Map<string, string>();
    /** By definition, the style of lists whose levels it has. */
    const borrowed = new Map<string, string>();
    for (const element of root?.children ?? []) {
      const id = element.attributes["w:abstractNumId"];
      if (element.name !== "w:abstractNum" || id === undefined) continue;
      definitions.set(id, levelsOf(element));
      const [own, other] = [val(element, "w:styleLink"), val(element, "w:numStyleLink")];
      if (own !== undefined) ofStyle.set(own, id);
      if (other !== undefined) borrowed.set(id, other);
    }
    for (const element of root?.children ?? []) {
      const id = element.attributes["w:numId"];
      const named = val(element, "w:abstractNumId");
      if (element.name !== "w:num" || id === undefined || named === undefined) continue;
      const definition = ofStyle.get(borrowed.get(named) ?? "") ?? named;
      const levels = new Map(definitions.get(definition));
      const starts = new Map<number, number>();
      for (const override of element.children) {
        if (override.name !== "w:lvlOverride") continue;
        const level = Number(override.attributes["w:ilvl"]);
        const start = val(override, "w:startOverride");
        if (start !== undefined) starts.set(level, Number(start) || 0);
        const own = child(override, "w:lvl");
        if (own) levels.set(level, levelOf(own));
      }
      const linked = [...levels].flatMap(([at, { style }]) => (style === undefined ? [] : [[style, at] as const]));
      this.#lists.set(id, { definition, levels, ofStyle: new Map(linked), starts });
    }
  }

  /** The label of the next paragraph of a list; `undefined` where the list is not known or prints nothing. */
  next({ list: id, level: given, style }: InList): Label | undefined {
    const list = this.#lists.get(id);
    const level = given ?? (style === undefined ? undefined : list?.ofStyle.get(style)) ?? 0;
    const own = list?.levels.get(level);
    if (!list || !own || level < 0 || level >= mostLevels) return undefined;
    if (own.format === "bullet") return { kind: "bullet" };
    const counts = this.#count(id, list, level);
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { format = "decimal", start = 1 } = list.levels.get(at) ?? {};
      return written(counts[at] ?? start, own.legal ? "decimal" : format);
    });
    return text.trim() === "" ? undefined : { kind: "number", text: text.trim() };
  }

  #count(id: string, { definition, levels, starts }: List, level: number): readonly (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    const start = starts.get(level);
    const first = start !== undefined && !this.#begun.has(`${id} ${level}`);
    this.#begun.add(`${id} ${level}`);
    const last = counts[level];
    counts[level] = first ? start : last === undefined ? (levels.get(level)?.start ?? 1) : last + 1;
    for (let deeper = level + 1; deeper < counts.length; deeper++)
      if (level < (levels.get(deeper)?.restart ?? deeper)) counts[deeper] = undefined;
    return counts;
  }
}

const levelsOf = (definition: Element): ReadonlyMap<number, Level> =>
  new Map(
    definition.children
      .filter(({ name }) => name === "w:lvl")
      .map((element) => [Number(element.attributes["w:ilvl"]), levelOf(element)]),
  );

const levelOf = (element: Element): Level => ({
  restart: Number(val(element, "w:lvlRestart") ?? element.attributes["w:ilvl"]),
  style: val(element, "w:pStyle"),
  format: val(element, "w:numFmt") ?? "decimal",
  text: val(element, "w:lvlText") ?? "",
  start: Number(val(element, "w:start") ?? 1) || 0,
  legal: isOn(element, "w:isLgl"),
});

function written(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}

/** a … z, then aa … zz, as Word counts. */
const letters = (count: number): string =>
  count < 1 ? "" : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(9, Math.ceil(count / 26)));

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  let left = Math.min(count, 3999);
  let text = "";
  for (const [value, sign] of romans) for (; left >= value; left -= value) text += sign;
  return text;
}
