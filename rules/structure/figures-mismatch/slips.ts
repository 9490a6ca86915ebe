/** A sum and the digits of it that count. */
export interface Digits {
  readonly value: number;
  /** 1,340,000 is "134". */
  readonly digits: string;
}

/** The digits of a sum that count: without pence and without noughts at its end. */
export const digitsOf = (value: number): string => String(Math.round(value)).replace(/0+$/, "");

/** A sum with the digits of it that count. */
export const withDigits = (value: number): Digits => ({ value, digits: digitsOf(value) });

/** As many digits that count, and as many in all. */
export const sameSize = (one: Digits, two: Digits): boolean =>
  one.digits.length === two.digits.length && Math.floor(Math.log10(one.value)) === Math.floor(Math.log10(two.value));

/** In how many places two texts of one length differ, up to three, and where the first two are. */
function places(one: string, two: string): readonly [count: number, x: number, y: number] {
  let [count, x, y] = [0, 0, 0];
  for (let at = 0; at < one.length && count < 3; at++) {
    if (one.charCodeAt(at) === two.charCodeAt(at)) continue;
    count++;
    if (count === 1) x = at;
    else if (count === 2) y = at;
  }
  return [count, x, y];
}

/** How far apart two characters are that changed over, where nothing else differs; 0 where it is not so. */
function changedOver(one: string, two: string): number {
  const [count, x, y] = places(one, two);
  return count === 2 && one[x] === two[y] && one[y] === two[x] ? y - x : 0;
}

/** How many of each digit a number has: one and the same for numbers whose digits stand in another order. */
export function digitCounts(value: number): number {
  let counts = 0;
  for (let left = Math.round(value); left > 0; left = Math.floor(left / 10)) counts += 16 ** (left % 10);
  return counts;
}

/** The same digits at one size, but for two neighbours that changed over. */
export const isSwap = (one: Digits, two: Digits): boolean =>
  sameSize(one, two) && changedOver(one.digits, two.digits) === 1;

/** "£44,460" and "£46,440": two digits that are no neighbours changed over. */
export const isExchange = (one: Digits, two: Digits): boolean =>
  sameSize(one, two) && changedOver(one.digits, two.digits) > 1;

/** "£244,000" and "£224,000": one digit of three or more is another. */
export const isMistyped = (one: Digits, two: Digits): boolean =>
  one.digits.length >= 3 && sameSize(one, two) && places(one.digits, two.digits)[0] === 1;

/** "£620,000" and "£602,000": a nought and its neighbour changed over, and not the first digit. */
function isShifted(one: Digits, two: Digits): boolean {
  if (Math.max(one.digits.length, two.digits.length) < 3) return false;
  const [a, b] = [String(Math.round(one.value)), String(Math.round(two.value))];
  return a.length === b.length && a[0] === b[0] && changedOver(a, b) === 1;
}

/** "£58,310" and "£83,150": the same four digits or more, and none but the places of several of them differ. */
export const isShuffle = (one: Digits, two: Digits): boolean =>
  one.digits.length >= 4 &&
  sameSize(one, two) &&
  changedOver(one.digits, two.digits) === 0 &&
  digitCounts(one.value) === digitCounts(two.value);

/** Is one perhaps the other, by a slip of any kind? The words about them decide; few pairs come so far. */
export const isNearly = (one: Digits, two: Digits): boolean =>
  one.digits.length !== two.digits.length
    ? isShifted(one, two)
    : one.digits === two.digits ||
      (sameSize(one, two) && (changedOver(one.digits, two.digits) > 0 || isMistyped(one, two) || isShuffle(one, two)));

/** As long in full, of two digits or more, and all are the same but for one, or for two neighbours that changed over. */
export function isOneDigit(one: number, two: number): boolean {
  const [a, b] = [String(Math.round(one)), String(Math.round(two))];
  if (a.length < 2 || a.length !== b.length) return false;
  return places(a, b)[0] === 1 || changedOver(a, b) === 1;
}

/** The same digits but for one, which is not the first, or for two neighbours. */
export function isOneDigitOff(one: { readonly value: number }, two: { readonly value: number }): boolean {
  let [a, b] = [digitsOf(one.value), digitsOf(two.value)];
  // "1,240" and "1,204": noughts change places too.
  if (a.length !== b.length) [a, b] = [String(Math.round(one.value)), String(Math.round(two.value))];
  if (a.length < 2 || a.length !== b.length || Math.floor(Math.log10(one.value)) !== Math.floor(Math.log10(two.value)))
    return false;
  const off = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  if (off.length === 1) return (off[0] ?? 0) > 0;
  const [x = 0, y = 0] = off;
  return off.length === 2 && y === x + 1 && a[x] === b[y] && a[y] === b[x];
}

/**
 * "£102,000" and "£120,000": what was made, rounded as the figure is, with two neighbours changed over: noughts too,
 * and three digits or more that count.
 */
export function isChangedOver(
  { value, unit }: { readonly value: number; readonly unit: number },
  made: number,
): boolean {
  const rounded = Math.round(made / unit) * unit;
  const [one, two] = [withDigits(rounded), withDigits(value)];
  if (Math.max(one.digits.length, two.digits.length) < 3) return false;
  return one.digits.length === two.digits.length ? isSwap(one, two) : isShifted(one, two);
}

/** One digit of what the parts make, or two neighbours in one part, are all that keeps them from their whole. */
export const isSlipOfParts = (
  sum: number,
  whole: { readonly value: number },
  parts: readonly { readonly value: number; readonly unit: number }[],
): boolean =>
  isOneDigitOff({ value: sum }, whole) ||
  (parts.length > 1 && parts.some((part) => isChangedOver(part, part.value + whole.value - sum)));
