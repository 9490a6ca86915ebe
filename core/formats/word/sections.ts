import { regex } from "../../pattern/regex.ts";
import type { Item } from "./paragraphs.ts";
import { child, type Element, isOn } from "./xml.ts";

/** A section of a document's body, as Word knows it: pages with the same edges. */
export interface PageSection {
  readonly items: readonly Item[];
  /** The ids of the headers and footers that its pages have, be they those of a section before it. */
  readonly printed: ReadonlySet<string>;
}

/** A body by its sections, and the ids of all headers and footers that one of them names. */
export interface Pages {
  readonly sections: readonly PageSection[];
  readonly named: ReadonlySet<string>;
}

/**
 * A body by its sections: each but the last ends with the paragraph that has its properties. Has the document headers
 * of their own for `even` pages?
 */
export function pagesOf(items: readonly Item[], body: Element | undefined, even: boolean): Pages {
  const sections: PageSection[] = [];
  const named = new Set<string>();
  /** By its element and the pages that it is for, what goes on until a section names another. */
  const going = new Map<string, string>();
  const printedBy = (properties: Element | undefined): ReadonlySet<string> => {
    for (const { name, attributes } of properties?.children ?? []) {
      const id = edge.test(name) ? idOf(attributes) : undefined;
      if (id === undefined) continue;
      named.add(id);
      going.set(`${name} ${attributes["w:type"] ?? "default"}`, id);
    }
    const first = isOn(properties, "w:titlePg");
    const printed = [...going].filter(
      ([key]) => !(key.endsWith(" first") && !first) && !(key.endsWith(" even") && !even),
    );
    return new Set(printed.map(([, id]) => id));
  };
  let from = 0;
  for (const [index, item] of items.entries()) {
    const properties = "rows" in item ? undefined : child(child(item.element, "w:pPr"), "w:sectPr");
    if (!properties) continue;
    sections.push({ items: items.slice(from, index + 1), printed: printedBy(properties) });
    from = index + 1;
  }
  sections.push({ items: items.slice(from), printed: printedBy(child(body, "w:sectPr")) });
  return { sections, named };
}

const edge = /^w:(?:header|footer)Reference$/;

/** The prefix of "r:id" is the program's own. */
const idOf = (attributes: Element["attributes"]): string | undefined =>
  Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1];

/** Does the header of a page say that the page is not for the public? A label with an answer does not. */
export const saysClosed = (words: string): boolean =>
  regex.i`
  \bnot for publication\b(?!\s*[:?])|
  ^(?:strictly )?(?:private and )?(?:exempt|confidential)\b(?!\s*(?:or\b|and exempt\b|information|[:?]))
`.test(words);
