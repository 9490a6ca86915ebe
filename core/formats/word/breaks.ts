import type { Edit } from "../../rule/finding.ts";
import type { Placed } from "./projection.ts";
import { child, type Element } from "./xml.ts";

/** What ends a page behind the words of a paragraph: the properties of a section that ends there, and breaks. */
export function breaksOf({ paragraph: { element }, pieces, row }: Placed): readonly Element[] {
  if (row) return [];
  const section = child(child(element, "w:pPr"), "w:sectPr");
  const last = pieces.at(-1);
  const from = last ? last.at + last.width : element.opened;
  const inside = from >= element.opened && from <= element.closing;
  return [...(section ? [section] : []), ...(inside ? pageBreaks(element, from) : [])];
}

const pageBreaks = ({ children }: Element, from: number): readonly Element[] =>
  children
    .filter(({ name, end }) => name === "w:r" && end > from)
    .flatMap((run) =>
      isBreakAlone(run) ? [run] : run.children.filter((one) => one.start >= from && isPageBreak(one)),
    );

const isPageBreak = ({ name, attributes }: Element): boolean => name === "w:br" && attributes["w:type"] === "page";

/** A run that holds nothing but a page break. */
function isBreakAlone({ children }: Element): boolean {
  const content = children.filter(({ name }) => !/^w:(?:rPr|lastRenderedPageBreak)$/.test(name));
  return content.length === 1 && content.every(isPageBreak);
}

/**
 * New paragraphs behind one. Where it ends a page, the last of them ends it instead: the page break and the properties
 * of the section go on to it.
 */
export function behindParagraph(content: string, outer: Element, anchor: Placed, text: string): readonly Edit[] {
  const put = (shown: string): Edit => ({ start: outer.end, end: outer.end, text: shown });
  const breaks = outer === anchor.paragraph.element ? breaksOf(anchor) : [];
  const opening = content.lastIndexOf("<w:p>");
  if (breaks.length === 0 || opening < 0) return [put(content)];
  const of = (isSection: boolean): string =>
    breaks
      .filter(({ name }) => (name === "w:sectPr") === isSection)
      .map(({ name, start, end }) => {
        const source = text.slice(start, end);
        return name === "w:br" ? `<w:r>${source}</w:r>` : source;
      })
      .join("");
  const before = content.slice(0, opening + "<w:p>".length);
  const last = content.slice(before.length, content.lastIndexOf("</w:p>"));
  const closing = last.startsWith("<w:pPr>") ? last.indexOf("</w:pPr>") : -1;
  const [section, ends] = [of(true), of(false)];
  const properties =
    closing >= 0 ? `${last.slice(0, closing)}${section}</w:pPr>` : section && `<w:pPr>${section}</w:pPr>`;
  const words = closing >= 0 ? last.slice(closing + "</w:pPr>".length) : last;
  const moved = `${before}${properties}${words}${ends}</w:p>`;
  return [put(moved), ...breaks.map(({ start, end }) => ({ start, end, text: "" }))];
}
