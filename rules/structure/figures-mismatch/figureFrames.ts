import { oneLine } from "../../../core/pattern/regex.ts";
import type { Quantity } from "../quantities.ts";

const moves = oneLine`
  (?:
    rise|rises|rose|risen|rising|increas\w+|grow|grows|grew|grown|growing|climb\w*|gone up|go up|goes up|went up|
    going up|fall|falls|fell|fallen|falling|drop\w*|declin\w+|decreas\w+|reduc\w+|cut|shr[aiu]nk\w*|gone down|go down|
    goes down|went down|come down|came down|up|down
  )
`;

/** How many figures a sentence has, in all and of each kind. */
export type Tally = Readonly<Record<Quantity["kind"] | "all", number>>;

/** Counts quantities by their kind. */
export function tallyOf(quantities: readonly Quantity[]): Tally {
  const tally = { all: quantities.length, money: 0, percent: 0, count: 0, measure: 0, other: 0 };
  for (const { kind } of quantities) tally[kind]++;
  return tally;
}

const covers = (tally: Tally, least: Tally): boolean =>
  tally.all >= least.all &&
  tally.money >= least.money &&
  tally.percent >= least.percent &&
  tally.count >= least.count &&
  tally.measure >= least.measure;

const letters: Readonly<Record<string, Quantity["kind"]>> = {
  m: "money",
  p: "percent",
  c: "count",
  y: "measure",
  o: "other",
};
const letterOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(letters).map(([letter, kind]) => [kind, letter]),
);

/** A sentence with its figures put for: "fell by ⟨p0⟩, from ⟨m1⟩ to ⟨m2⟩". */
export function framed(text: string, quantities: readonly Quantity[]): string {
  let words = "";
  let end = 0;
  for (const [index, one] of quantities.entries()) {
    words += `${text.slice(end, one.start)}⟨${letterOf[one.kind]}${index}⟩`;
    end = one.end;
  }
  return words + text.slice(end);
}

const figure = /\{(\w+)(?::(\w+))?\}/g;

/**
 * A frame of words: `{a}` is a figure of any kind, `{a:mc}` one of the kinds m(oney), c(ount), p(ercent), y(ears and
 * other measures), `~20` so many letters within the clause, `MOVES` a verb of rising or falling.
 */
export class Frame {
  readonly #words: string;
  #pattern: RegExp | undefined;
  #least: Tally | undefined;

  constructor(words: string) {
    this.#words = words;
  }

  /** Has a sentence the figures that the frame asks for? Most sentences have not, and few frames are ever compiled. */
  suits(tally: Tally): boolean {
    this.#least ??= leastOf(this.#words);
    return covers(tally, this.#least);
  }

  /** Where it stands in a sentence whose figures are put for; the groups are named after its figures. */
  exec(words: string): RegExpExecArray | null {
    this.#pattern ??= patternOf(this.#words);
    return this.#pattern.exec(words);
  }
}

/** How many figures there must be, and of each kind that alone will do in a place. */
function leastOf(words: string): Tally {
  const least = { all: 0, money: 0, percent: 0, count: 0, measure: 0, other: 0 };
  for (const [, , kinds = ""] of words.matchAll(figure)) {
    const kind = kinds.length === 1 ? letters[kinds] : undefined;
    least.all++;
    if (kind) least[kind]++;
  }
  return least;
}

const patternOf = (words: string): RegExp =>
  new RegExp(
    words
      .replace(figure, (_, group: string, kinds = "mcpy") => `⟨[${kinds}](?<${group}>\\d+)⟩`)
      .replace(/~(\d+)/g, "[^⟨.;:]{0,$1}")
      .replaceAll("MOVES", moves)
      .replaceAll("STEP", "rise|increase|fall|reduction|cut|drop|decrease|growth|saving"),
  );
