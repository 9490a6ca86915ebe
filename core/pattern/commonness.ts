/**
 * Words of council prose that stand in more than about one sentence of thirty, by how many sentences in a hundred hold
 * them.
 */
const common: readonly (readonly [share: number, words: string])[] = [
  [80, "the"],
  [60, "of and to in a"],
  [30, "is for be that on are by with as it was will not this at or from have has an which been were"],
  [
    15,
    "council report members committee officers any all their its they may can would should no there these other than under",
  ],
  [
    8,
    "if but also his her he she we our your you who what when where how only more most such must could had do does did being into between after before about out up over so some each both one two three",
  ],
  [
    5,
    "service services public local decision cost costs budget year years section paragraph cabinet option options policy information set made work new time group appendix part plan area use used people proposed agreed approved support need case current available recommended recommendation recommendations",
  ],
];

const shares = new Map(common.flatMap(([share, words]) => words.split(" ").map((word) => [word, share] as const)));

/** About how many sentences in a hundred hold the word, or with `whole` false a word that begins so. */
export function commonness(word: string, whole: boolean): number {
  const rare = word.length < 3 ? (whole ? 8 : 25) : word.length < 4 ? 2 : word.length < 6 ? 0.8 : 0.4;
  if (whole) return shares.get(word) ?? rare / 2;
  let sum = rare;
  for (const [known, share] of shares) if (known.startsWith(word)) sum += share;
  return sum;
}
