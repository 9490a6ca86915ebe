import { type Branch, branchesOf, sourceOf } from "./branches.ts";
import { codeOf, Keys, wordsOf } from "./gate.ts";
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
  #branches: readonly QuickBranch[] | undefined;

  constructor(make: () => RegExp, told: string) {
    this.#make = make;
    this.#told = told;
  }

  exec(text: string): RegExpExecArray | null {
    this.#branches ??= this.#read();
    let first: RegExpExecArray | null = null;
    for (let at = 0; at < this.#branches.length; at++) {
      const found = this.#runs(this.#branches[at] as QuickBranch, text)?.exec(text) ?? null;
      if (found === null || (first !== null && found.index > first.index)) continue;
      // Which of two ways from one place comes first, the whole pattern alone can tell.
      if (first !== null && found.index === first.index) return this.#written().exec(text);
      first = found;
    }
    return first;
  }

  test(text: string): boolean {
    this.#branches ??= this.#read();
    for (let at = 0; at < this.#branches.length; at++)
      if (this.#runs(this.#branches[at] as QuickBranch, text)?.test(text)) return true;
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

  /** The branch's pattern, if the text may match it. */
  #runs(branch: QuickBranch, text: string): RegExp | undefined {
    if (!branch.mayMatch(text)) return undefined;
    return branch.pattern ?? branch.make(this.#written(), Number.parseInt(this.#told, 10));
  }

  #read(): readonly QuickBranch[] {
    const [, ...branches] = this.#told.split(";");
    return branches.map((told) => new QuickBranch(told));
  }

  #written(): RegExp {
    this.#whole ??= this.#make();
    return this.#whole;
  }
}

class QuickBranch {
  pattern: RegExp | undefined;
  readonly #branch: Branch;
  readonly #keys: Keys | undefined;

  constructor(told: string) {
    const at = told.indexOf(":");
    this.#branch = told.slice(0, at);
    this.#keys = at + 1 < told.length ? new Keys(told.slice(at + 1)) : undefined;
  }

  mayMatch(text: string): boolean {
    return this.#keys === undefined || this.#keys.metBy(wordsOf(text));
  }

  /** A pattern that is written otherwise now (with escapes, so of another length) runs as a whole. */
  make(whole: RegExp, length: number): RegExp {
    const { source, flags } = whole;
    this.pattern = source.length === length ? new RegExp(sourceOf(this.#branch, source), flags) : whole;
    return this.pattern;
  }
}
