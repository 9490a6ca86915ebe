import type { Rewrite } from "./rule.ts";

/** Offers to take away the sentence that holds the marked words, and its paragraph or point where nothing is left. */
export const withoutSentence: Rewrite = { with: "", of: "sentence", trust: "judgement" };

/** Offers to put words in brackets at the end of the sentence that holds the marked ones, such as its source. */
export const addedToSentence = (words: string): Rewrite => ({ with: ` (${words})`, of: "stop", trust: "judgement" });

/** Offers to write another sentence in the place of the one that holds the marked words. */
export const insteadOfSentence = (words: string): Rewrite => ({ with: words, of: "sentence", trust: "judgement" });
