import type { Report, SectionRole } from "../report/report.ts";
import { rolesOf } from "../report/sectionRoles.ts";
import type { OutlineSection } from "./rule.ts";

/** The sections of a report as rules see them, with their roles. */
export function outlineSections(
  { sections, blocks }: Report,
  roleOf: (title: string) => SectionRole | undefined,
): readonly OutlineSection[] {
  const filled = new Set<number>();
  for (const { section, kind, prose } of blocks) if (kind !== "heading" && prose.text !== "") filled.add(section);
  const roles = rolesOf(sections, roleOf);
  return sections.map(({ title, number, depth, zone }, index) => ({
    index,
    title,
    number,
    depth,
    role: roles[index],
    zone,
    empty: !filled.has(index),
  }));
}
