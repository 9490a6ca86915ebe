import type { Standing } from "../../core/rule/adviser.ts";
import { places as columns, placeOf } from "../../rules/secondLook/features.ts";
import { type Model, written } from "../../rules/secondLook/model.ts";
import type { NetworkData } from "../../rules/secondLook/network.ts";
import { type StandingsData, saidOf } from "../../rules/secondLook/standings.ts";
import type { Case } from "./cases.ts";
import { binary, multinomial, type Rows } from "./logistic.ts";
import { teachNetwork } from "./network.ts";
import { rootsOf, rounded } from "./rounding.ts";
import { meansOf, rowsOf } from "./rows.ts";

/** How many of the columns the naming keeps: what it costs is this many times the number of rules. */
const kept = 2500;

/** Sentences and what they hold, read once for all folds. */
export interface Lesson {
  readonly cases: readonly Case[];
  readonly seen: Rows;
  readonly means: readonly Float64Array[];
}

const texts = (cases: readonly Case[]): readonly string[] => cases.map(({ text }) => text);

/** Reads what the cases hold. */
export const lessonOf = (cases: readonly Case[]): Lesson => ({
  cases,
  seen: rowsOf(texts(cases), placeOf, (hash) => columns + placeOf(hash)),
  means: meansOf(texts(cases)),
});

/** Reports and papers are what the model is for: their sentences count for more. */
const worthOf = ({ source }: Case): number => (source === "sentences" || source === "examples" ? 1 : 4);

type Seeing = Pick<Model, "constant" | "scale" | "words" | "pieces">;
type NamingPart = Pick<Model, "rules" | "columns" | "names" | "nameScale">;

/** Learns which sentences are not neutral from those that `from` holds true of. */
export function teachSeeing({ cases, seen }: Lesson, from: (one: Case) => boolean): Seeing {
  const weights = binary(
    seen,
    2 * columns,
    Uint8Array.from(cases, ({ rules }) => (rules.length > 0 ? 1 : 0)),
    Float64Array.from(cases, (one) => (from(one) ? worthOf(one) : 0)),
    0.5,
    100,
  );
  const constant = weights[2 * columns] ?? 0;
  const { whole, scale } = rounded(weights.subarray(0, -1), 0.9995);
  return {
    constant: Number(constant.toFixed(4)),
    scale,
    words: written(whole.subarray(0, columns)),
    pieces: written(whole.subarray(columns)),
  };
}

/** What the network says counts for so much: it and the other weights were each taught to say all by themselves. */
const shareOfNetwork = 0.4;

/** Learns both from what the words of a sentence mean. */
export function teachMeaning(
  { cases, means }: Lesson,
  from: (one: Case) => boolean,
  rules: readonly string[],
): { readonly meaning: NetworkData } {
  const right = cases.map((one) => one.rules.map((rule) => rules.indexOf(rule)));
  const worth = Float64Array.from(cases, (one) => (from(one) ? worthOf(one) : 0));
  return { meaning: teachNetwork({ inputs: means, right, worth, outputs: rules.length }, shareOfNetwork) };
}

/** Learns which rule a sentence that is not neutral breaks, from the columns that tell most of that. */
export function teachNaming(from: readonly Case[], rules: readonly string[]): NamingPart {
  const wrong = from.filter((one) => one.rules.length > 0);
  const right = wrong.map((one) => one.rules.map((rule) => rules.indexOf(rule)));
  const all = rowsOf(texts(wrong), placeOf, (hash) => columns + placeOf(hash));
  const told = telling(all, right, rules.length);
  const place = new Map(told.map((at, index) => [at, index]));
  const few = rowsOf(
    texts(wrong),
    (hash) => place.get(placeOf(hash)) ?? -1,
    (hash) => place.get(columns + placeOf(hash)) ?? -1,
  );
  const worth = Float64Array.from(wrong, ({ source }) => (source === "report" ? 2 : 1));
  const weights = multinomial(few, told.length, rules.length, right, worth, 0.1, 120);
  const { whole, scale } = rootsOf(weights, 0.9999);
  const steps = told.map((at, index) => at - (told[index - 1] ?? 0));
  return { rules: rules.join(" "), columns: steps.join(" "), names: written(whole), nameScale: scale };
}

/**
 * A sentence that is not neutral, where it stands, and how far a model that never saw it took its words to speak for
 * each rule.
 */
export interface Placed extends Pick<Case, "rules"> {
  readonly standing: Standing;
  readonly scores: Float64Array;
}

/** Learns what the place of a sentence adds to what its words say of the rule. */
export function teachStandings(
  from: readonly Placed[],
  rules: readonly string[],
): { readonly standings: StandingsData } {
  const all = from.map(({ standing }) => saidOf(standing));
  const said = [...new Set(all.flat())].sort();
  const place = new Map(said.map((one, index) => [one, index]));
  const starts = [0];
  for (const own of all) starts.push((starts.at(-1) ?? 0) + own.length);
  const columns = Int32Array.from(all.flat(), (one) => place.get(one) ?? 0);
  const rows: Rows = { from: Int32Array.from(starts), columns, values: new Float32Array(columns.length).fill(1) };
  const right = from.map((one) => one.rules.map((rule) => rules.indexOf(rule)));
  const worth = new Float64Array(from.length).fill(1);
  const scores = from.map((one) => one.scores);
  const weights = multinomial(rows, said.length, rules.length, right, worth, 2, 60, scores);
  const { whole, scale } = rounded(weights, 1);
  return { standings: { said: said.join("|"), weights: written(whole), scale } };
}

/** The columns that stand with some rules much oftener than with others, in order. */
function telling(rows: Rows, right: readonly (readonly number[])[], outputs: number): readonly number[] {
  const size = 2 * columns;
  const all = new Float64Array(size);
  const byRule = new Float64Array(size * outputs);
  const shares = new Float64Array(outputs);
  for (const [row, wanted] of right.entries()) {
    for (const one of wanted) shares[one] = (shares[one] ?? 0) + 1 / wanted.length / right.length;
    for (const column of rows.columns.subarray(rows.from[row], rows.from[row + 1])) {
      all[column] = (all[column] ?? 0) + 1;
      for (const one of wanted)
        byRule[column * outputs + one] = (byRule[column * outputs + one] ?? 0) + 1 / wanted.length;
    }
  }
  const tells = (column: number): number => {
    let sum = 0;
    for (let one = 0; one < outputs; one++)
      sum += ((byRule[column * outputs + one] ?? 0) - (all[column] ?? 0) * (shares[one] ?? 0)) ** 2;
    return sum / ((all[column] ?? 0) + 3);
  };
  return [...all.keys()]
    .filter((column) => (all[column] ?? 0) >= 2)
    .map((column) => ({ column, tells: tells(column) }))
    .sort((one, two) => two.tells - one.tells || one.column - two.column)
    .slice(0, kept)
    .map(({ column }) => column)
    .sort((one, two) => one - two);
}
