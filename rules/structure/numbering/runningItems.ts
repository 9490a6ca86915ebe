import type { Gathered } from "../../../core/rule/rule.ts";
import type { Numbered } from "./numbers.ts";

/** An item of a list whose numbers go on from section to section: a numbered paragraph of the report. */
export interface RunningItem {
  readonly number: number;
  readonly block: number;
  /** Length of its first word. */
  readonly opening: number;
}

/** Numbers go through a report where they cross so many headings, and there are so many of them. */
const [fewestSections, fewestItems] = [3, 8];

/**
 * The paragraphs of a report that is numbered through, "1." to "34.", by its lists; none where lists begin anew in each
 * section. A number that stands twice or is left out does not end the count.
 */
export function runningItems(facts: readonly Gathered<Numbered>[]): readonly RunningItem[] {
  const run: RunningItem[] = [];
  const sections = new Set<number>();
  const listed = facts.filter(({ number, fact }) => number !== undefined && fact.item);
  // Recommendations whose numbers the report has again are numbered for themselves.
  const others = new Set(listed.filter(({ fact }) => !fact.recommends).map(({ number }) => Number(number)));
  const apart = listed.filter(({ fact, number }) => fact.recommends && others.has(Number(number))).length > 1;
  const items = apart ? listed.filter(({ fact }) => !fact.recommends) : listed;
  let behind = 0;
  for (const [index, { fact, block, section, number }] of items.entries()) {
    const own = Number(number);
    if (own === 1 && run.length > 0) {
      const end = endOfList(items, index);
      // "… agrees to: 1. …, 2. …", and behind it the count goes on.
      if (Number(items[end]?.number) === (run.at(-1)?.number ?? 0) + 1) behind = end;
    }
    if (index < behind) continue;
    // A list within one section, such as the recommendations, stands before the paragraphs that are numbered through.
    if (own === 1 && sections.size === 1 && !sections.has(section.index)) {
      run.length = 0;
      sections.clear();
    }
    const last = run.at(-1)?.number ?? 0;
    const after = Number(items[index + 1]?.number);
    // Twice, or left out: only where the next one goes on from here, else the item is of a list of its own.
    const slips = (own === last || own === last + 2) && last > 0 && after === own + 1;
    if (own !== last + 1 && !slips) continue;
    run.push({ number: own, block, opening: fact.opening });
    sections.add(section.index);
  }
  return sections.size >= fewestSections && run.length >= fewestItems ? run : [];
}

/** The first item that is no longer of the list within one section that begins at this one. */
function endOfList(items: readonly Gathered<Numbered>[], start: number): number {
  let end = start + 1;
  const goesOn = (): boolean =>
    items[end]?.section.index === items[start]?.section.index &&
    Number(items[end]?.number) === Number(items[end - 1]?.number) + 1;
  while (goesOn()) end++;
  return end;
}
