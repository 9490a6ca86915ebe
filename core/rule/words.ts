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

/** Has the letter a small form other than itself? */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * The words that a phrase may leave open by naming one of them in angle brackets: `back on <their> word`. Nothing else
 * is a name; a phrase may hold angle brackets of its own.
 */
const openWords: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "<their>",
    ["its", "their", "his", "her", "our", "my", "your", "the council's", "residents'", "people's", "members'"],
  ],
  ["<them>", ["it", "them", "him", "her", "us", "me", "you"]],
  ["<themselves>", ["itself", "themselves", "himself", "herself", "ourselves", "myself", "yourself"]],
  // Those whom a council speaks for, or of.
  [
    "<us>",
    [
      ...["us", "them", "it", "him", "her", "everyone", "everybody", "people", "staff", "officers", "members"],
      ...["residents", "tenants", "taxpayers", "families", "councils", "the council", "this council"],
      ...["the town", "the city", "the county", "the borough", "the district", "the village", "the service"],
    ],
  ],
]);

/** The name of words left open that begins at a place of a phrase; "" if none does. */
export function openWordAt(phrase: string, at: number): string {
  const name = phrase.slice(at, phrase.indexOf(">", at) + 1);
  return openWords.has(name) ? name : "";
}

/** Where the word at a place of a folded text ends, if it is one of those that the name stands for; else -1. */
export function openWordEnd(name: string, text: string, at: number): number {
  const word = openWords
    .get(name)
    ?.find((one) => text.startsWith(one, at) && !isWord(text.charCodeAt(at + one.length)));
  return word === undefined ? -1 : at + word.length;
}

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
