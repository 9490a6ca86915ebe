/** A heading without case, number, plural brackets and punctuation, for comparing. */
export const normalHeading = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\(s\)/g, "s")
    .replace(/['’]s?\b/g, "")
    .replace(/&/g, "and")
    .replace(/^[\d.]+\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
