/** One unit for one: lower case, straight quotation marks and hyphens, plain spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join("");
  return /[^\u0020-\u007E£]/.test(folded)
    ? folded
        .replace(/[\s\u00A0\u202F]/g, " ")
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[‐‑]/g, "-")
    : folded;
}

const lowerUnit = (unit: string): string => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);

export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** A letter or digit; false past the end of a text (NaN). */
export const isWord = (unit: number): boolean => wordUnits[unit] === 1;

/** Latin, Greek and Cyrillic letters and digits; no word of a report is written with others. */
const wordUnits = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x530; unit++) {
  const letter = String.fromCharCode(unit);
  if (letter.toLowerCase() !== letter.toUpperCase() || (unit >= 48 && unit < 58) || "ªºß".includes(letter))
    wordUnits[unit] = 1;
}
for (let unit = 0x1e00; unit < 0x2000; unit++) wordUnits[unit] = 1;
