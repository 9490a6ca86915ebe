/** Says of a sentence that no rule speaks of whether a reviewer might: a second look, by likeness and not by reason. */
export interface Adviser {
  /** `undefined` where the sentence reads as neutral. The answer hangs on the sentence's visible words alone. */
  advise(sentence: string): Advice | undefined;
}

export interface Advice {
  /** The rules that a reviewer may have in mind, the likeliest first. */
  readonly rules: readonly string[];
  /** The words that weighed most, in the sentence's order. */
  readonly because: readonly string[];
}
