import type { Report } from "./report.ts";

/** The headings that a place of the text stands under, the highest first, without their numbers. */
export function sectionPath({ sections }: Pick<Report, "sections">, offset: number): readonly string[] {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sections[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const titles: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let index = low; index >= 0 && depth > 1; index--) {
    const section = sections[index];
    if (!section || section.depth === 0 || section.depth >= depth) continue;
    titles.unshift(section.title);
    depth = section.depth;
  }
  return titles;
}
