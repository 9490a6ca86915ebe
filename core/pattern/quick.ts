import { type Branch, branchesOf, sourceOf } from "./branches.ts";
import { codeOf, Gates, wordsOf } from "./gate.ts";
import { needOf } from "./necessary.ts";

/**
 * A pattern that is quick to say no: it is run branch by branch, and before a branch runs it is looked whether the text has any
 * of the words that the branch cannot do without. Most branches of a rule's patterns are so never run, nor made, on most
 * reports. It answers as the pattern does, for whatever takes one; for patterns that keep no place (`g`, `y`). `told` is what
 * `tell` says of the pattern.
 */
export const quick = (make: () => RegExp, told: string): Pick<RegExp, keyof QuickPattern> =>
  new QuickPattern(make, told);

/** What `quick` has to know of a pattern: the length of its source and, of each branch, its parts and what it needs. */
export const tell = (pattern: RegExp): string =>
  [
    pattern.source.length,
    ...branchesOf(pattern).map((branch) => {
      const need = needOf(new RegExp(sourceOf(branch, pattern.source), pattern.flags));
      return `${branch}:${need ? codeOf(need) : ""}`;
    }),
  ].join(";");

class QuickPattern {
  readonly #make: () => RegExp;
  readonly #told: string;
  #whole: RegExp | undefined;
  #read: Branches | undefined;

  constructor(make: () => RegExp, told: string) {
    this.#make = make;
    this.#told = told;
  }

  exec(text: string): RegExpExecArray | null {
    const { gates } = this.#branches;
    const words = wordsOf(text);
    let first: RegExpExecArray | null = null;
    for (let at = gates.next(words, 0); at >= 0; at = gates.next(words, at + 1)) {
      const found = this.#pattern(at).exec(text);
      if (found === null || (first !== null && found.index > first.index)) continue;
      // Which of two ways from one place comes first, the whole pattern alone can tell.
      if (first !== null && found.index === first.index) return this.#written().exec(text);
      first = found;
    }
    return first;
  }

  test(text: string): boolean {
    const { gates } = this.#branches;
    const words = wordsOf(text);
    for (let at = gates.next(words, 0); at >= 0; at = gates.next(words, at + 1))
      if (this.#pattern(at).test(text)) return true;
    return false;
  }

  get source(): string {
    return this.#written().source;
  }

  get flags(): string {
    return this.#written().flags;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#written()[Symbol.match](text);
  }

  [Symbol.replace](text: string, by: string & ((words: string, ...groups: unknown[]) => string)): string {
    return this.#written()[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#written()[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#written()[Symbol.split](text, limit);
  }

  get #branches(): Branches {
    this.#read ??= new Branches(this.#told);
    return this.#read;
  }

  #pattern(branch: number): RegExp {
    return this.#branches.patterns[branch] ?? this.#branches.make(branch, this.#written());
  }

  #written(): RegExp {
    this.#whole ??= this.#make();
    return this.#whole;
  }
}

/** The branches of a pattern, as `tell` told them; each is made when a text first has the words that it needs. */
class Branches {
  readonly gates: Gates;
  readonly patterns: (RegExp | undefined)[];
  readonly #parts: readonly Branch[];
  readonly #length: number;

  constructor(told: string) {
    const [length, ...branches] = told.split(";");
    this.#length = Number(length);
    const both = branches.map((branch) => branch.split(":"));
    this.#parts = both.map(([parts = ""]) => parts);
    this.gates = new Gates(both.map(([, need = ""]) => need));
    this.patterns = new Array(branches.length);
  }

  /** A pattern that is written otherwise now (with escapes, so of another length) runs as a whole. */
  make(branch: number, whole: RegExp): RegExp {
    const { source, flags } = whole;
    const made =
      source.length === this.#length ? new RegExp(sourceOf(this.#parts[branch] as Branch, source), flags) : whole;
    this.patterns[branch] = made;
    return made;
  }
}
