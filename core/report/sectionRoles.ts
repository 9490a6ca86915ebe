import type { Section, SectionRole } from "./report.ts";

/** The role of each section: a heading's own, else that of the section it stands in. */
export function rolesOf(
  sections: readonly Section[],
  roleOf: (title: string) => SectionRole | undefined,
): readonly (SectionRole | undefined)[] {
  const above: { readonly depth: number; readonly role: SectionRole | undefined }[] = [];
  return sections.map(({ title, depth }) => {
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const role = (title === "" ? undefined : roleOf(title)) ?? above.at(-1)?.role;
    if (depth > 0) above.push({ depth, role });
    return role;
  });
}
