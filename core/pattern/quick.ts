import { apart } from "./apart.ts";
import { hasOne, type Keys, keysOf, wordsOf } from "./gate.ts";
import { necessaryWords } from "./necessary.ts";

/**
 * A pattern that is quick to say no: before it runs it looks whether the text has any of the words that it cannot do without.
 * Most patterns of a rule are so never run, nor made, on most reports. It answers as the pattern does, for whatever takes one;
 * for patterns that keep no place (`g`, `y`). `words`, with a space between them, are what `necessaryWords` says of the pattern,
 * "" if it can say nothing; without them it is asked when the pattern has been run often enough to be worth it.
 */
export const quick = (make: () => RegExp, words?: string): Pick<RegExp, keyof QuickPattern> =>
  new QuickPattern(make, words);

/** So often a pattern runs before its source is read for its words. */
const runsBefore = 20;

const everything = new Int32Array(0);

class QuickPattern {
  readonly #make: () => RegExp;
  readonly #words: string | undefined;
  #whole: RegExp | undefined;
  #parts: RegExp | undefined;
  #keys: Keys | undefined;
  #runs = 0;

  constructor(make: () => RegExp, words: string | undefined) {
    this.#make = make;
    this.#words = words;
    this.#keys = words === "" ? everything : undefined;
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#plain().exec(text) : null;
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#plain().test(text);
  }

  get source(): string {
    return this.#written().source;
  }

  get flags(): string {
    return this.#written().flags;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#plain()[Symbol.match](text);
  }

  [Symbol.replace](text: string, by: string & ((words: string, ...groups: unknown[]) => string)): string {
    return this.#plain()[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#plain()[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#plain()[Symbol.split](text, limit);
  }

  #mayMatch(text: string): boolean {
    this.#keys ??= this.#read();
    return this.#keys === undefined || this.#keys === everything || hasOne(wordsOf(text), this.#keys);
  }

  #read(): Keys | undefined {
    if (this.#words !== undefined) return keysOf(this.#words.split(" "));
    if (++this.#runs < runsBefore) return undefined;
    const words = necessaryWords(this.#written());
    return words ? keysOf(words) : everything;
  }

  #plain(): RegExp {
    this.#parts ??= apart(this.#written());
    return this.#parts;
  }

  #written(): RegExp {
    this.#whole ??= this.#make();
    return this.#whole;
  }
}
