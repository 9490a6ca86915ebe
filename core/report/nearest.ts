/** The candidate that `word` was most likely meant to be, or `undefined` where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A letter in place of a letter is another word, not a slip.
  let least = Math.min(Math.max(1, Math.floor(word.length / 3)), Math.max(word.length - 1, 0)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) between two words, or `limit` where there are at least as many.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    // No way on from here costs less than the cheapest place of the last two rows.
    if (Math.min(...row) >= limit && Math.min(...last) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}

/**
 * The one candidate that begins with `word`, or with whose words it begins: "loaded" for loaded-word, and "loadde" too.
 */
function begun(word: string, candidates: readonly string[]): string | undefined {
  const given = word.toLowerCase();
  if (given.length < 4) return undefined;
  return (
    theOnly(candidates.filter((one) => one.startsWith(given) || given.startsWith(`${one} `))) ??
    theOnly(candidates.filter((one) => firstWords(one).some((first) => nearest(given, [first]) !== undefined)))
  );
}

/** "noting" of noting-report: whoever writes no more may have slipped in that. */
const firstWords = (name: string): readonly string[] =>
  [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index)).filter((first) => first.length >= 4);

const theOnly = ([only, ...more]: readonly string[]): string | undefined => (more.length === 0 ? only : undefined);

/** "ourtown/jargon" is the name of a council's own rule; one that writes "jargon" or "own/jargon" means it. */
const ofAnother = (name: string, word: string): boolean =>
  name !== word && name.includes("/") && name.slice(name.indexOf("/") + 1) === word.slice(word.indexOf("/") + 1);

/** The name that was most likely meant by one that is none of the candidates, or `undefined` where none is near. */
export function meantName(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  return all.find((one) => ofAnother(one, word)) ?? nearest(word, all) ?? begun(word, all);
}

/** A sentence that suggests a name, or "" where there is none to suggest. */
export const didYouMean = (name: string | undefined): string => (name === undefined ? "" : ` Did you mean “${name}”?`);

/** A sentence that suggests the nearest name, or "" where none is near. */
export const suggestion = (word: string, candidates: Iterable<string>): string =>
  didYouMean(meantName(word, candidates));
