/** A sum and the digits of it that count. */
export interface Digits {
  readonly value: number;
  /** 1,340,000 is "134". */
  readonly digits: string;
}

export const digitsOf = (value: number): string => String(Math.round(value)).replace(/0+$/, "");

const sameSize = (one: Digits, two: Digits): boolean =>
  one.digits.length === two.digits.length && Math.floor(Math.log10(one.value)) === Math.floor(Math.log10(two.value));

/** Where the digits of two sums of one size differ. */
const places = (one: Digits, two: Digits): readonly number[] =>
  [...one.digits].flatMap((digit, at) => (digit === two.digits[at] ? [] : [at]));

const changedOver = (a: string, b: string, x: number, y: number): boolean => a[x] === b[y] && a[y] === b[x];

/** The same digits at one size, but for two neighbours that changed over. */
export function isSwap(one: Digits, two: Digits): boolean {
  if (!sameSize(one, two)) return false;
  const off = places(one, two);
  const [x = 0, y = 0] = off;
  return off.length === 2 && y === x + 1 && changedOver(one.digits, two.digits, x, y);
}

/** "£44,460" and "£46,440": two digits that are no neighbours changed over. */
export function isExchange(one: Digits, two: Digits): boolean {
  if (!sameSize(one, two)) return false;
  const off = places(one, two);
  const [x = 0, y = 0] = off;
  return off.length === 2 && y > x + 1 && changedOver(one.digits, two.digits, x, y);
}

/** "£244,000" and "£224,000": one digit of three or more is another. */
export const isMistyped = (one: Digits, two: Digits): boolean =>
  one.digits.length >= 3 && sameSize(one, two) && places(one, two).length === 1;

/** "£620,000" and "£602,000": a nought and its neighbour changed over. */
export function isShifted(one: Digits, two: Digits): boolean {
  const [a, b] = [String(Math.round(one.value)), String(Math.round(two.value))];
  const off = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [x = 0, y = 0] = off;
  return (
    a.length === b.length &&
    off.length === 2 &&
    y === x + 1 &&
    x > 0 &&
    changedOver(a, b, x, y) &&
    Math.max(one.digits.length, two.digits.length) >= 3
  );
}
