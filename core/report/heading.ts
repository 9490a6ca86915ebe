const known = new Map<string, string>();
/** Headings recur from report to report; more than this many different ones are not remembered. */
const most = 5000;

/** A heading without case, number, plural brackets and punctuation, for comparing. */
export function normalHeading(title: string): string {
  const before = known.get(title);
  if (before !== undefined) return before;
  const normal = title
    .toLowerCase()
    .replace(/\(s\)/g, "s")
    .replace(/['’]s?\b/g, "")
    .replace(/&/g, "and")
    .replace(/^[\d.]+\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (known.size < most) known.set(title, normal);
  return normal;
}

/**
 * "Background Papers / Papurau Cefndir" is also printed in one language alone, "Resource implications (finance, staff)"
 * without what is behind it.
 */
export function shorterNames(title: string): readonly string[] {
  const names = title.split(/\s+\/\s+/);
  const lead = /^(\S.*?)(?: ?:\s| \()/.exec(title)?.[1];
  return [...(names.length > 1 ? names : []), ...(lead ? [lead] : [])];
}
