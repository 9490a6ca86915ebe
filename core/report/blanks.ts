/** Are these words a bracket and nothing else: what a new report leaves for its author to write? */
export const isBlank = (words: string): boolean => /^\s*(?:\(?[\d.]+\)? )?\[[^[\]]*\]\.?\s*$/.test(words);

/** A value of front matter that is such a bracket; a letter or a year in brackets is none. */
export const isBlankValue = (words: string): boolean => /^\[[A-Za-z][^[\]]{3,}\]$/.test(words.trim());
