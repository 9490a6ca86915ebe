import { gramsOf, hashOf, piecesOf, Reader } from "../../rules/secondLook/features.ts";
import { wordVectors } from "../../rules/secondLook/wordVectors.ts";
import type { Rows } from "./logistic.ts";

interface Word {
  readonly hash: number;
  readonly pieces: readonly number[];
}

const reader = new Reader<Word>((word) => ({ hash: hashOf(word), pieces: piecesOf(word) }));

/** The hashes of what a sentence holds: words, pairs and triples; and the pieces of its words. */
function hashesOf(sentence: string): { readonly words: number[]; readonly pieces: number[] } {
  const read = reader.read(sentence);
  return { words: gramsOf(read), pieces: read.flatMap(({ pieces }) => pieces) };
}

/** A row for each sentence; words share a weight of one, and so do pieces. `bucket` gives a hash its column, or -1. */
export function rowsOf(
  texts: readonly string[],
  wordColumn: (hash: number) => number,
  pieceColumn: (hash: number) => number,
): Rows {
  const from = new Int32Array(texts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, text] of texts.entries()) {
    const { words, pieces } = hashesOf(text);
    const own = new Map<number, number>();
    const put = (hashes: readonly number[], column: (hash: number) => number): void => {
      const value = 1 / Math.sqrt(hashes.length || 1);
      for (const hash of hashes) {
        const at = column(hash);
        if (at >= 0) own.set(at, (own.get(at) ?? 0) + value);
      }
    };
    put(words, wordColumn);
    put(pieces, pieceColumn);
    for (const [column, value] of own) {
      columns.push(column);
      values.push(value);
    }
    from[row + 1] = columns.length;
  }
  return { from, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

/** The rows of the vectors of each sentence's words; -1 for a word without one. */
export function vectorRowsOf(texts: readonly string[]): readonly (readonly number[])[] {
  const rows = new Reader((word) => wordVectors().rowOf(hashOf(word)));
  return texts.map((text) => [...rows.read(text)]);
}

/** What the words of each sentence come to, by their vectors. */
export const meansOf = (texts: readonly string[]): readonly Float64Array[] =>
  vectorRowsOf(texts).map((rows) => wordVectors().meanOf(rows));
