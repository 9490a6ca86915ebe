/** Words as a message repeats them: no more than `most` units of UTF-16, with an ellipsis where they are cut. */
export const shortened = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 3).trimEnd()}…` : words;
