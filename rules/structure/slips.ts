/** A sum and the digits of it that count. */
export interface Digits {
  readonly value: number;
  /** 1,340,000 is "134". */
  readonly digits: string;
}

export const digitsOf = (value: number): string => String(Math.round(value)).replace(/0+$/, "");

const sameSize = (one: Digits, two: Digits): boolean =>
  one.digits.length === two.digits.length && Math.floor(Math.log10(one.value)) === Math.floor(Math.log10(two.value));

/** Where two texts of one length differ. */
const places = (one: string, two: string): readonly number[] =>
  [...one].flatMap((letter, at) => (letter === two[at] ? [] : [at]));

/** How far apart two characters are that changed over, where nothing else differs. */
function changedOver(one: string, two: string): number | undefined {
  const [x = 0, y = 0, ...more] = places(one, two);
  return y > x && more.length === 0 && one[x] === two[y] && one[y] === two[x] ? y - x : undefined;
}

/** The same digits at one size, but for two neighbours that changed over. */
export const isSwap = (one: Digits, two: Digits): boolean =>
  sameSize(one, two) && changedOver(one.digits, two.digits) === 1;

/** "£44,460" and "£46,440": two digits that are no neighbours changed over. */
export const isExchange = (one: Digits, two: Digits): boolean =>
  sameSize(one, two) && (changedOver(one.digits, two.digits) ?? 0) > 1;

/** "£244,000" and "£224,000": one digit of three or more is another. */
export const isMistyped = (one: Digits, two: Digits): boolean =>
  one.digits.length >= 3 && sameSize(one, two) && places(one.digits, two.digits).length === 1;

/** "£620,000" and "£602,000": a nought and its neighbour changed over, and not the first digit. */
export function isShifted(one: Digits, two: Digits): boolean {
  const [a, b] = [String(Math.round(one.value)), String(Math.round(two.value))];
  return (
    a.length === b.length &&
    a[0] === b[0] &&
    changedOver(a, b) === 1 &&
    Math.max(one.digits.length, two.digits.length) >= 3
  );
}
