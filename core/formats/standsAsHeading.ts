/** The level of a line that stands alone in a report without marked headings, if it is one: bold, or in capitals. */
export function standsAsHeading(text: string, bold: boolean): number | undefined {
  if (text.length === 0 || text.length > 100 || /[.;,]$/.test(text)) return undefined;
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text);
  if (!bold && !capitals) return undefined;
  const number = /^\d+(?:\.\d+)*/.exec(text)?.[0];
  return number ? number.replace(/\.0$/, "").split(".").length + 1 : capitals ? 1 : 2;
}
