import type { Span } from "../report/span.ts";
import type { Rewrite } from "./rule.ts";

/** Offers to take away the sentence that holds the marked words, and its paragraph or point where nothing is left. */
export const withoutSentence: Rewrite = { with: "", of: "sentence", trust: "judgement" };

/** Offers to put words in brackets at the end of the sentence that holds the marked ones, such as its source. */
export const addedToSentence = (words: string): Rewrite => ({ with: ` (${words})`, of: "stop", trust: "judgement" });

/** Offers to write another sentence in the place of the one that holds the marked words. */
export const insteadOfSentence = (words: string): Rewrite => ({ with: words, of: "sentence", trust: "judgement" });

/** Offers other words in the place of some of the block's, which need not be those that are marked. */
export const insteadOfWords = (of: Span, words: string): Rewrite => ({ with: words, of, trust: "judgement" });
