import { apart, apartAsTold } from "./apart.ts";
import { codeOf, Keys, wordsOf } from "./gate.ts";
import { needOf } from "./necessary.ts";

/**
 * A pattern that is quick to say no: before it runs it looks whether the text has any of the words that it cannot do without.
 * Most patterns of a rule are so never run, nor made, on most reports. It answers as the pattern does, for whatever takes one;
 * for patterns that keep no place (`g`, `y`). `need` is what `needOf` says of the pattern, as code, "" if it can say nothing;
 * without it, it is asked when the pattern has been run often enough to be worth it. `places` is what
 * `placesTold` says.
 */
export const quick = (make: () => RegExp, need?: string, places?: string): Pick<RegExp, keyof QuickPattern> =>
  new QuickPattern(make, need, places);

/** So often a pattern runs before its source is read for its words. */
const runsBefore = 20;

const everything = new Keys("");

class QuickPattern {
  readonly #make: () => RegExp;
  readonly #need: string | undefined;
  readonly #places: string | undefined;
  #whole: RegExp | undefined;
  #parts: RegExp | undefined;
  #keys: Keys | undefined;
  #runs = 0;

  constructor(make: () => RegExp, need: string | undefined, places: string | undefined) {
    this.#make = make;
    this.#need = need;
    this.#places = places;
    this.#keys = need === "" ? everything : undefined;
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
    return this.#keys === undefined || this.#keys === everything || this.#keys.metBy(wordsOf(text));
  }

  #read(): Keys | undefined {
    if (this.#need !== undefined) return new Keys(this.#need);
    if (++this.#runs < runsBefore) return undefined;
    const need = needOf(this.#written());
    return need ? new Keys(codeOf(need)) : everything;
  }

  #plain(): RegExp {
    this.#parts ??= this.#inParts();
    return this.#parts;
  }

  #inParts(): RegExp {
    const written = this.#written();
    return this.#places === undefined ? apart(written) : apartAsTold(written, this.#places);
  }

  #written(): RegExp {
    this.#whole ??= this.#make();
    return this.#whole;
  }
}
