import type { Section, SectionRole } from "./report.ts";

/**
 * The role of each section: a heading's own, else that of the section it stands in. Where the parts of a report are
 * numbered from 1 below a heading without a number ("RECOMMENDATIONS", "1.0 BACKGROUND", "2.0 OPTIONS"), they do not
 * stand in it.
 */
export function rolesOf(
  sections: readonly Section[],
  roleOf: (title: string) => SectionRole | undefined,
): readonly (SectionRole | undefined)[] {
  const above: { readonly depth: number; role: SectionRole | undefined; readonly numbered: boolean }[] = [];
  return sections.map(({ title, depth, number }) => {
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop();
    const own = title === "" ? undefined : roleOf(title);
    const parent = above.at(-1);
    if (parent && !parent.numbered && own !== undefined && own !== parent.role && isPart(number, title))
      parent.role = undefined;
    const role = own ?? parent?.role;
    if (depth > 0) above.push({ depth, role, numbered: number !== undefined });
    return role;
  });
}

/** "1.0", "3": the number of a part of the whole report. */
const isPart = (number: string | undefined, title: string): boolean =>
  /^\d{1,2}(?:\.0)?\.?$/.test(number ?? /^(\d{1,2}\.0)\s/.exec(title)?.[1] ?? "");
