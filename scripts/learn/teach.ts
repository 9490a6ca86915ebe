import { type Model, most, nameColumns, written } from "../../rules/secondLook/model.ts";
import type { Case } from "./cases.ts";
import { binary, multinomial, type Rows } from "./logistic.ts";
import { rowsOf } from "./rows.ts";

const columns = 1 << 15;
/** How many of the columns the naming keeps: what it costs is this many times the number of rules. */
const kept = 1500;

/** Sentences and what they hold, read once for all folds. */
export interface Lesson {
  readonly cases: readonly Case[];
  readonly seen: Rows;
}

const texts = (cases: readonly Case[]): readonly string[] => cases.map(({ text }) => text);

/** Reads what the cases hold. */
export const lessonOf = (cases: readonly Case[]): Lesson => ({
  cases,
  seen: rowsOf(
    texts(cases),
    (hash) => hash & (columns - 1),
    (hash) => columns + (hash & (columns - 1)),
  ),
});

/** Reports are what the model is for, and papers are many: a sentence counts for more or for less by where it is from. */
const worthOf = ({ source }: Case): number =>
  source === "paper" ? 1 / 3 : source === "report" || source === "clean" ? 4 : 1;

type Seeing = Pick<Model, "constant" | "scale" | "words" | "pieces">;
type NamingPart = Pick<Model, "rules" | "columns" | "names" | "nameScale">;

/** Learns which sentences are not neutral from those that `from` holds true of. */
export function teachSeeing({ cases, seen }: Lesson, from: (one: Case) => boolean): Seeing {
  const weights = binary(
    seen,
    2 * columns,
    Uint8Array.from(cases, ({ rules }) => (rules.length > 0 ? 1 : 0)),
    Float64Array.from(cases, (one) => (from(one) ? worthOf(one) : 0)),
    0.3,
    40,
  );
  const constant = weights[2 * columns] ?? 0;
  const { whole, scale } = rounded(weights.subarray(0, -1), 0.995);
  return {
    constant: Number(constant.toFixed(4)),
    scale,
    words: written(whole.subarray(0, columns)),
    pieces: written(whole.subarray(columns)),
  };
}

/** As whole numbers. The largest are cut to the size that this share of them stays under: no word decides alone. */
function rounded(weights: Float64Array, share: number): { readonly whole: Int8Array; readonly scale: number } {
  const sizes = weights.map(Math.abs).sort();
  const cut = sizes[Math.floor((sizes.length - 1) * share)] || 1;
  const scale = Number((cut / most).toPrecision(6));
  return { whole: Int8Array.from(weights, (one) => Math.max(-most, Math.min(most, Math.round(one / scale)))), scale };
}

/** Learns which rule a sentence that is not neutral breaks: first on all columns, then again on those that told most. */
export function teachNaming(from: readonly Case[], rules: readonly string[]): NamingPart {
  const wrong = from.filter((one) => one.rules.length > 0);
  const right = wrong.map((one) => one.rules.map((rule) => rules.indexOf(rule)));
  const worth = Float64Array.from(wrong, ({ source }) => (source === "report" ? 2 : 1));
  const column = (hash: number): number => hash & (nameColumns - 1);
  const all = rowsOf(texts(wrong), column, (hash) => nameColumns + column(hash));
  const first = multinomial(all, 2 * nameColumns, rules.length, right, worth, 0.1, 20);
  const counts = new Float64Array(2 * nameColumns);
  for (const at of all.columns) counts[at] = (counts[at] ?? 0) + 1;
  const told = [...counts.keys()]
    .map((at) => ({ at, told: Math.sqrt(counts[at] ?? 0) * length(first.subarray(at * rules.length, (at + 1) * rules.length)) }))
    .sort((one, two) => two.told - one.told)
    .slice(0, kept)
    .map(({ at }) => at)
    .sort((one, two) => one - two);
  const place = new Map(told.map((at, index) => [at, index]));
  const few = rowsOf(
    texts(wrong),
    (hash) => place.get(column(hash)) ?? -1,
    (hash) => place.get(nameColumns + column(hash)) ?? -1,
  );
  const weights = multinomial(few, told.length, rules.length, right, worth, 0.1, 40);
  const { whole, scale } = rounded(weights, 0.9995);
  return { rules: rules.join(" "), columns: told.join(" "), names: written(whole), nameScale: scale };
}

const length = (weights: Float64Array): number => Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0));
