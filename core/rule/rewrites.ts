import type { Span } from "../report/span.ts";
import type { Insertion, NewField, ReportRewrite, Rewrite } from "./rule.ts";

/** Offers to take away the sentence that holds the marked words, and its paragraph or point where nothing is left. */
export const withoutSentence: Rewrite = { with: "", of: "sentence", trust: "judgement" };

/** Offers to put words in brackets at the end of the sentence that holds the marked ones, such as its source. */
export const addedToSentence = (words: string): Rewrite => ({ with: ` (${words})`, of: "stop", trust: "judgement" });

/** Offers to write another sentence in the place of the one that holds the marked words. */
export const insteadOfSentence = (words: string): Rewrite => ({ with: words, of: "sentence", trust: "judgement" });

/** Offers other words in the place of some of the block's, which need not be those that are marked. */
export const insteadOfWords = (of: Span, words: string): Rewrite => ({ with: words, of, trust: "judgement" });

/** The fix that inserts a section with its text left to the author. */
export const insertedSection = (
  title: string,
  words: string,
  at: Insertion,
  depth = 2,
): ReportRewrite & { readonly insert: string } => ({
  insert: `${"#".repeat(depth)} ${title}\n\n${words}`,
  at,
  trust: "judgement",
  title: `Insert the section “${title}” with a text to complete`,
});

/** The fix that inserts a paragraph, for which `title` says what it does where there is more to say. */
export const insertedWords = (
  insert: string,
  at: Insertion,
  title = "Insert what is missing, with blanks",
): ReportRewrite => ({
  insert,
  at,
  trust: "judgement",
  title,
});

/** The fix that adds fields to the header, for which `title` says what it does. */
export const addedFields = (title: string, ...fields: readonly NewField[]): ReportRewrite => ({
  fields,
  trust: "judgement",
  title,
});

/** The fix that puts other words in the place of the marked ones. */
export const inPlace = (words: string, title?: string): Rewrite => ({
  with: words,
  trust: "judgement",
  ...(title === undefined ? {} : { title }),
});
