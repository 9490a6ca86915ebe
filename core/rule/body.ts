import type { Insertion, Outline, OutlineSection } from "./rule.ts";

/** Is this an appendix, or a part that is not for publication? */
export const isAppendix = ({ depth, title, zone }: Pick<OutlineSection, "depth" | "title" | "zone">): boolean =>
  depth > 0 && (zone === "closed" || /^(?:appendix|annex|part ii|part 2)\b/i.test(title));

/** The sections up to the first that belongs to an appendix, which has an order of its own. */
export function bodyParts(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  const end = sections.findIndex(isAppendix);
  return (end < 0 ? sections : sections.slice(0, end)).filter(({ depth }) => depth > 0);
}

/** Where a report's own text ends: before its appendices and what is not for publication. */
export function behindBody(sections: readonly OutlineSection[]): Insertion {
  const next = sections.find(isAppendix);
  return next && bodyParts(sections).length > 0 ? { before: next.index } : { end: true };
}

/**
 * Where what is said of the whole report stands: under its title, or above its first section where a header stands
 * between.
 */
export function belowTitle({ sections, title }: Outline, header: boolean): Insertion {
  const [first, second] = sections.filter(({ depth }) => depth > 0);
  if (!first) return { end: true };
  if (first.title !== title) return { before: first.index };
  return header ? (second ? { before: second.index } : { end: true }) : { under: first.index };
}

/** The last section of the first of these roles that the report has. */
export function sectionOf({ sections }: Outline, ...roles: readonly string[]): OutlineSection | undefined {
  for (const wanted of roles) {
    const found = sections.findLast(({ role, depth, zone }) => role === wanted && depth > 0 && zone === "open");
    if (found) return found;
  }
  return undefined;
}

/** Behind the section of the first of these roles that the report has, else where its own text ends. */
export function behindSection(outline: Outline, ...roles: readonly string[]): Insertion {
  const found = sectionOf(outline, ...roles);
  return found ? { after: found.index } : behindBody(outline.sections);
}
