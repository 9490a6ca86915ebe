import type { Standing } from "../../core/rule/adviser.ts";
import { weightAt } from "./model.ts";

/** What it says of the rules that a sentence stands in such a report, section or block. */
export interface StandingsData {
  /** What may be said of where a sentence stands, as `saidOf` says it, with "|" between them. */
  readonly said: string;
  /** For each of them a weight for each rule, and behind them the rules' constants. */
  readonly weights: string;
  readonly scale: number;
}

/** What there is to say of where a sentence stands: "report minutes", "role purpose". */
export const saidOf = (standing: Standing): readonly string[] =>
  Object.entries(standing).map(([what, which]) => `${what} ${which ?? "none"}`);

/** Adds to what a sentence's words say of each rule what the place where it stands says of it. */
export class Standings {
  readonly #rows: ReadonlyMap<string, number>;
  readonly #data: StandingsData;

  constructor(data: StandingsData) {
    this.#data = data;
    this.#rows = new Map(data.said.split("|").map((said, row) => [said, row]));
  }

  /** Adds it to the rules' scores, in their place; nothing, where nobody says where the sentence stands. */
  add(standing: Standing | undefined, scores: Float64Array): void {
    if (!standing) return;
    const { weights, scale } = this.#data;
    const rows = saidOf(standing).flatMap((said) => this.#rows.get(said) ?? []);
    for (const row of [...rows, this.#rows.size])
      for (let rule = 0; rule < scores.length; rule++)
        scores[rule] = (scores[rule] ?? 0) + scale * weightAt(weights, row * scores.length + rule);
  }
}
