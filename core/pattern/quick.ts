import { type Branch, branchesOf, sourceOf } from "./branches.ts";
import { Gates, tellNeeds, wordsOf } from "./gate.ts";
import { needOf } from "./necessary.ts";

/**
 * A pattern that is quick to say no: it is run branch by branch, and before a branch runs it is looked whether the text
 * has any of the words that the branch cannot do without. Most branches of a rule's patterns are so never run, nor
 * made, on most reports. It answers as the pattern does, for whatever takes one; for patterns that keep no place (`g`,
 * `y`). `branches` and
 * `needs` are what `tell` says of the pattern.
 */
export const quick = (make: () => RegExp, branches: string, needs: string): Pick<RegExp, keyof QuickPattern> =>
  new QuickPattern(make, branches, needs);

/**
 * What `quick` has to know of a pattern: the length of its source and the parts of each branch; and what each branch
 * needs.
 */
export function tell(pattern: RegExp): readonly [branches: string, needs: string] {
  const { source, flags } = pattern;
  const branches = branchesOf(pattern);
  const needs = branches.map((branch) => needOf(new RegExp(sourceOf(branch, source), flags)));
  return [[source.length, ...branches].join(";"), tellNeeds(needs)];
}

class QuickPattern {
  readonly #make: () => RegExp;
  readonly #told: string;
  readonly #needs: string;
  #whole: RegExp | undefined;
  #read: Gates | undefined;
  /** The branches that have been made: each is when a text first has the words that it needs. */
  #branches: Branches | undefined;

  constructor(make: () => RegExp, branches: string, needs: string) {
    this.#make = make;
    this.#told = branches;
    this.#needs = needs;
  }

  exec(text: string): RegExpExecArray | null {
    const gates = this.#gates;
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
    const gates = this.#gates;
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

  get #gates(): Gates {
    this.#read ??= new Gates(this.#needs);
    return this.#read;
  }

  #pattern(branch: number): RegExp {
    this.#branches ??= new Branches(this.#written(), this.#told);
    return this.#branches.at(branch);
  }

  #written(): RegExp {
    this.#whole ??= this.#make();
    return this.#whole;
  }
}

/** The branches of a pattern, as `tell` told them, each made when it is first asked for. */
class Branches {
  readonly #whole: RegExp;
  readonly #parts: readonly Branch[];
  readonly #made: (RegExp | undefined)[];

  constructor(whole: RegExp, told: string) {
    const [length, ...parts] = told.split(";");
    this.#whole = whole;
    // A pattern that is written otherwise now (with escapes, so of another length) runs as a whole.
    this.#parts = Number(length) === whole.source.length ? parts : parts.map(() => "");
    this.#made = new Array(parts.length);
  }

  at(branch: number): RegExp {
    const made = this.#made[branch] ?? this.#make(this.#parts[branch] as Branch);
    this.#made[branch] = made;
    return made;
  }

  #make(branch: Branch): RegExp {
    const { source, flags } = this.#whole;
    return branch === "" ? this.#whole : new RegExp(sourceOf(branch, source), flags);
  }
}
