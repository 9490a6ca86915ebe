/** Reads sentences behind the rules: a second look, by likeness and not by reason. */
export interface Adviser {
  /** `undefined` where the sentence reads as neutral. The answer hangs on the sentence's visible words alone. */
  advise(sentence: string): Advice | undefined;
  /** May it name this rule? */
  knows(rule: string): boolean;
  /**
   * Is it most unlikely that a reviewer would mark this sentence for this rule? Never, where the adviser does not know the
   * rule. A `grave` mark is doubted only in a sentence that reads as neutral. The answer hangs on nothing but the sentence's
   * visible words and this.
   */
  doubts(sentence: string, rule: string, grave: boolean): boolean;
}

export interface Advice {
  /** The rules that a reviewer may have in mind, the likeliest first. */
  readonly rules: readonly string[];
  /** The words that weighed most, in the sentence's order. */
  readonly because: readonly string[];
}
