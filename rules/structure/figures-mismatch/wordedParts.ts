const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b/i, 1 / 2],
  [/\b(?:one|a) third\b/i, 1 / 3],
  [/\btwo[- ]thirds\b/i, 2 / 3],
  [/(?<!£[\d,.]+ ?|\b(?:once|twice|times|every) )\b(?:one|a) quarter\b/i, 1 / 4],
  [/\bthree[- ]quarters\b/i, 3 / 4],
  [/\b(?:one|a) fifth\b|\bone in five\b/i, 1 / 5],
  [/\bone in (?:ten|10)\b/i, 1 / 10],
  [/\bone in (?:four|4)\b/i, 1 / 4],
  [/\bone in (?:three|3)\b/i, 1 / 3],
  [/\b(?:twice|doubled?)\b/i, 2],
];

/** The parts and multiples that a text names in words: a quarter, twice. */
export const partsIn = (text: string): readonly number[] =>
  fractions.flatMap(([named, part]) => (named.test(text) ? [part] : []));

const spans: readonly (readonly [RegExp, number])[] = [
  [/\bquarter(?:s|ly)?\b/i, 4],
  [/\bmonth(?:s|ly)?\b/i, 12],
  [/\bweek(?:s|ly)?\b/i, 52],
  [/\bdays?\b|\bdaily\b/i, 7],
  [/\bdays?\b|\bnights?\b|\bdaily\b/i, 365],
];

/** How often a rate may be taken: the quarters, months or weeks that the text names. */
export const timesIn = (text: string): readonly number[] =>
  spans.flatMap(([named, times]) => (named.test(text) ? [times] : []));
