import { regex } from "../../pattern/regex.ts";
import type { Item } from "./paragraphs.ts";
import { child, type Element } from "./xml.ts";

/** A section of a document's body, as Word knows it: pages with the same edges. */
export interface PageSection {
  readonly items: readonly Item[];
  /** The ids of the headers that begin with it; without any, those of the section before it go on. */
  readonly headers: readonly string[];
}

/** A body by its sections: each but the last ends with the paragraph that has its properties. */
export function pageSections(items: readonly Item[], body: Element | undefined): readonly PageSection[] {
  const sections: PageSection[] = [];
  let from = 0;
  for (const [index, item] of items.entries()) {
    const properties = "rows" in item ? undefined : child(child(item.element, "w:pPr"), "w:sectPr");
    if (!properties) continue;
    sections.push({ items: items.slice(from, index + 1), headers: headersOf(properties) });
    from = index + 1;
  }
  return [...sections, { items: items.slice(from), headers: headersOf(child(body, "w:sectPr")) }];
}

/** The prefix of "r:id" is the program's own. */
const headersOf = (properties: Element | undefined): readonly string[] =>
  (properties?.children ?? [])
    .filter(({ name }) => name === "w:headerReference")
    .flatMap(({ attributes }) => Object.entries(attributes).flatMap(([name, id]) => (/:id$/.test(name) ? [id] : [])));

/** Does the header of a page say that the page is not for the public? A label with an answer does not. */
export const saysClosed = (words: string): boolean =>
  regex.i`
  \bnot for publication\b(?!\s*[:?])|
  ^(?:strictly )?(?:private and )?(?:exempt|confidential)\b(?!\s*(?:or\b|and exempt\b|information|[:?]))
`.test(words);
