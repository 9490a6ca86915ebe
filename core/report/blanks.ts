/** Are these words a bracket and nothing else: what a new report leaves for its author to write? */
export const isBlank = (words: string): boolean => /^\s*(?:\(?[\d.]+\)? )?\[[^[\]]*\]\.?\s*$/.test(words);

/** A value of front matter that is such a bracket; a letter or a year in brackets is none. */
export const isBlankValue = (words: string): boolean => /^\[[A-Za-z][^[\]]{3,}\]$/.test(words.trim());

/** Do these words leave something for the author to find out and write: "[insert the date of the decision]"? */
export const leavesRoom = (words: string): boolean => /\[insert [^[\]]+\]/i.test(words);
