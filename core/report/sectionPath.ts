import { firstWhere } from "./firstWhere.ts";
import type { Report } from "./report.ts";

/** The headings that a place of the text stands under, the highest first, without their numbers. */
export function sectionPath({ sections }: Pick<Report, "sections">, offset: number): readonly string[] {
  const here = firstWhere(sections.length, (at) => (sections[at]?.span.start ?? 0) > offset) - 1;
  const titles: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let index = Math.max(here, 0); index >= 0 && depth > 1; index--) {
    const section = sections[index];
    if (!section || section.depth === 0 || section.depth >= depth) continue;
    titles.unshift(section.title);
    depth = section.depth;
  }
  return titles;
}
