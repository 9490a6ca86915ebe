/** Does somebody tell in this sentence what was only heard? */
export const isHeard = (text: string): boolean => heard.test(text);

const heard =
  /\b(?:(?:I am|we are|officers (?:are|were)|have been) told(?! to\b)|(?:we|I|officers) (?:hear|understand|gather|have heard|have learned)|it is (?:said|understood|rumoured|believed|thought)|word (?:is|has it)|rumour has it|apparently|reportedly|by all accounts)\b/i;
