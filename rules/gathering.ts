import type { Report, SectionRole } from "../core/report/report.ts";
import type { BlockView, Gathered, OutlineSection } from "../core/rule/rule.ts";

/** What can be seen of a block without a checker. */
export type PlainView = Pick<BlockView, "text" | "kind" | "zone" | "role">;

/**
 * What `read` makes of a report's blocks, as a report rule would gather it, for those who show a reading and check nothing.
 * `roleOf` tells a heading's role, which is the pack's business: `roleFinder(applies.protocol)` of `core/run/outline.ts`.
 */
export function gatherFrom<Fact>(
  report: Report,
  roleOf: (title: string) => SectionRole | undefined,
  read: (view: PlainView) => Fact | undefined,
): readonly Gathered<Fact>[] {
  const sections = sectionsOf(report, roleOf);
  return report.blocks.flatMap(({ prose, section: at, kind, zone, cell, number }, block): Gathered<Fact>[] => {
    const section = sections[at];
    if (!section || zone === "code") return [];
    const fact = read({ text: prose.text, kind, zone, role: section.role });
    return fact === undefined ? [] : [{ fact, block, kind, section, zone, cell, number }];
  });
}

/** Sections with roles; one without a role of its own has that of the section it stands in. */
export function sectionsOf(
  report: Report,
  roleOf: (title: string) => SectionRole | undefined,
): readonly OutlineSection[] {
  const above: { readonly depth: number; readonly role: SectionRole | undefined }[] = [];
  return report.sections.map(({ title, number, depth, zone }, index) => {
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const role = (title === "" ? undefined : roleOf(title)) ?? above.at(-1)?.role;
    if (depth > 0) above.push({ depth, role });
    return { index, title, number, depth, role, zone, empty: false };
  });
}
