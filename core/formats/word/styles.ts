import { child, type Element, isOn, val } from "./xml.ts";

/** Which list a paragraph belongs to, and how deep in it, from 0; or by which style the list itself knows the depth. */
export interface InList {
  readonly list: string;
  readonly level?: number | undefined;
  readonly style?: string | undefined;
}

/** What a paragraph's style says of it. */
export interface Style {
  /** As Word shows it, lower case: "heading 1". */
  readonly name: string;
  /** For a heading: its level, from 1; 0 for a title. */
  readonly heading?: number | undefined;
  readonly inList?: InList | undefined;
  readonly bold: boolean;
  /** Word does not show it. */
  readonly hidden: boolean;
  /** Word shows it in capitals, however it was typed. */
  readonly capitals: boolean;
}

/** More than so many styles, each made of the one before, are a ring. */
const mostBases = 20;

/** The styles of a document by their ids. */
export class Styles {
  readonly #elements = new Map<string, Element>();
  readonly #known = new Map<string, Style>();
  #usual = "";

  constructor(root: Element | undefined) {
    for (const style of root?.children ?? []) {
      const { "w:styleId": id, "w:type": type, "w:default": usual } = style.attributes;
      if (style.name !== "w:style" || id === undefined) continue;
      this.#elements.set(id, style);
      if (type === "paragraph" && /^(?:1|true|on)$/.test(usual ?? "")) this.#usual = id;
    }
  }

  /** The style of a paragraph that names this one, or none. */
  of(id: string | undefined): Style {
    const name = id !== undefined && this.#elements.has(id) ? id : this.#usual;
    const known = this.#known.get(name) ?? this.#read(name);
    this.#known.set(name, known);
    return known;
  }

  /** Whether properties of a run, or else the style of characters that they name, turn something on or off. */
  ofRun(properties: Element | undefined, name: Switch): boolean | undefined {
    const id = val(properties, "w:rStyle");
    const own = switched(properties, name);
    return own ?? (id === undefined ? undefined : this.#switched(this.#bases(id), name));
  }

  #switched(styles: readonly Element[], name: Switch): boolean | undefined {
    return firstOf(styles, (style) => switched(child(style, "w:rPr"), name));
  }

  /** The id of the style for headings of a level, from 1. */
  headingId(level: number): string | undefined {
    for (const id of this.#elements.keys()) if (this.of(id).heading === level) return id;
    return undefined;
  }

  #read(id: string): Style {
    const all = this.#bases(id);
    const name = val(all[0], "w:name")?.toLowerCase() ?? "";
    return {
      name,
      heading: levelIn(firstOf(all, (style) => headingLevel(style))),
      // A style may give the depth alone, in the list of the style that it is made of.
      inList: all.reduceRight<InList | undefined>((base, style) => {
        const found = inListOf(child(child(style, "w:pPr"), "w:numPr"), base);
        return found === base ? base : found && { ...found, style: style.attributes["w:styleId"] };
      }, undefined),
      bold: this.#switched(all, "w:b") ?? false,
      hidden: this.#switched(all, "w:vanish") ?? false,
      capitals: this.#switched(all, "w:caps") ?? false,
    };
  }

  /** The style, and those that it is made of. */
  #bases(id: string): readonly Element[] {
    const bases: Element[] = [];
    for (let next = this.#elements.get(id); next && bases.length < mostBases; ) {
      bases.push(next);
      next = this.#elements.get(val(next, "w:basedOn") ?? "");
    }
    return bases;
  }
}

function firstOf<T>(elements: readonly Element[], of: (element: Element) => T | undefined): T | undefined {
  for (const element of elements) {
    const found = of(element);
    if (found !== undefined) return found;
  }
  return undefined;
}

function headingLevel(style: Element): OutlineLevel | undefined {
  const name = val(style, "w:name") ?? "";
  if (/^title$/i.test(name)) return 0;
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level === undefined ? outlineLevel(child(style, "w:pPr")) : Number(level);
}

/** A level of the outline, from 1, or the text below the headings. */
export type OutlineLevel = number | "text";

/** The level that a paragraph's own properties give it in the outline. */
export function outlineLevel(properties: Element | undefined): OutlineLevel | undefined {
  const value = val(properties, "w:outlineLvl");
  if (value === undefined || !/^\d$/.test(value)) return undefined;
  return value === "9" ? "text" : Number(value) + 1;
}

export const levelIn = (outline: OutlineLevel | undefined): number | undefined =>
  outline === "text" ? undefined : outline;

/** What a paragraph or a style says of its list, beside what its style says. List "0" takes it out of any. */
export function inListOf(numbering: Element | undefined, ofStyle: InList | undefined): InList | undefined {
  const list = val(numbering, "w:numId");
  const depth = val(numbering, "w:ilvl");
  const level = depth === undefined ? undefined : Number(depth) || 0;
  if (list !== undefined) return { list, level };
  return level === undefined || !ofStyle ? ofStyle : { list: ofStyle.list, level };
}

/** What a run may be beside its words: bold, hidden, or in capitals. */
type Switch = "w:b" | "w:vanish" | "w:caps";

const switched = (properties: Element | undefined, name: Switch): boolean | undefined =>
  child(properties, name) && isOn(properties, name);
