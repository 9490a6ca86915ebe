/**
 * The first of `length` places, from 0, for which `holds`; `length` where it holds for none. It must not cease to hold
 * from one place to the next: the place is found by halving.
 */
export function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
