import { blockRoles } from "../core/report/blockRoles.ts";
import type { Report, SectionRole } from "../core/report/report.ts";
import { outlineSections } from "../core/rule/outlineSections.ts";
import type { BlockView, Gathered } from "../core/rule/rule.ts";

/** What can be seen of a block without a checker. */
export type PlainView = Pick<BlockView, "text" | "breaks" | "kind" | "zone" | "role">;

/**
 * What `read` makes of a report's blocks, as a report rule would gather it, for those who show a reading and check
 * nothing.
 * `roleOf` tells a heading's role, which is the pack's business: `roleFinder(applies.protocol)` of
 * `core/run/outline.ts`.
 */
export function gatherFrom<Fact>(
  report: Report,
  roleOf: (title: string) => SectionRole | undefined,
  read: (view: PlainView) => Fact | undefined,
): readonly Gathered<Fact>[] {
  const sections = outlineSections(report, roleOf);
  const roles = blockRoles(
    report.blocks,
    sections.map(({ role }) => role),
  );
  return report.blocks.flatMap(({ prose, section: at, kind, zone, cell, number }, block): Gathered<Fact>[] => {
    const section = sections[at];
    if (!section || zone === "code") return [];
    const fact = read({ text: prose.text, breaks: prose.breaks ?? [], kind, zone, role: roles[block] });
    return fact === undefined ? [] : [{ fact, block, kind, section, zone, cell, number }];
  });
}
