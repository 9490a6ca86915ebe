import { hasOne, type Keys, keysOf, wordsOf } from "./gate.ts";
import { necessaryWords } from "./necessary.ts";

/**
 * The pattern, made quick to say no: before it runs it looks whether the text has any of the words that it cannot do without.
 * Most patterns of a rule are so never run, nor compiled, on most sentences. Answers are the same; the object is the same, too.
 * Patterns that keep a place (`g`, `y`) are left alone. `words`, with a space between them, are what `necessaryWords` says of
 * the pattern; without them it is asked when the pattern has been run often enough to be worth it.
 */
export function quick(pattern: RegExp, words?: string): RegExp {
  if (words === "" || pattern.global || pattern.sticky || pattern.source.length < worthwhile) return pattern;
  const own: QuickPattern = Object.setPrototypeOf(pattern, QuickPattern.prototype);
  own.words = words;
  own.runs = 0;
  own.keys = undefined;
  return own;
}

/** A shorter pattern (UTF-16 units) runs faster than its words are looked for. */
export const worthwhile = 24;

/** So often a pattern runs before its source is read for its words. */
const runsBefore = 20;

const everything = new Int32Array(0);
const { exec } = RegExp.prototype;

class QuickPattern extends RegExp {
  declare words: string | undefined;
  declare keys: Keys | undefined;
  declare runs: number;

  override exec(text: string): RegExpExecArray | null {
    if (this.keys === undefined) {
      if (this.words === undefined && ++this.runs < runsBefore) return exec.call(this, text);
      this.keys = keysOfPattern(this);
    }
    return this.keys === everything || hasOne(wordsOf(text), this.keys) ? exec.call(this, text) : null;
  }

  override test(text: string): boolean {
    return this.exec(text) !== null;
  }
}

function keysOfPattern(pattern: QuickPattern): Keys {
  const words = pattern.words?.split(" ") ?? necessaryWords(pattern);
  return words ? keysOf(words) : everything;
}
