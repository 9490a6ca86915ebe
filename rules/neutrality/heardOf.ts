import { regex } from "../../core/pattern/regex.ts";
/** Does somebody tell in this sentence what was only heard? */
export const isHeard = (text: string): boolean => heard.test(text);

const heard = regex.i`
  \b(?:
    (?:I am|we are|officers (?:are|were)|have been) told(?! to\b)|
    (?:we|I|officers) (?:hear|understand|gather|have heard|have learned)|
    it is (?:said|understood|rumoured|believed|thought)|word (?:is|has it)|rumour has it|apparently|reportedly|
    by all accounts
  )\b
`;

/** Is it said that those who told it, or settled it, want it kept from others? */
export const isKeptQuiet = (text: string): boolean => keptQuiet.test(text);

const keptQuiet = regex.i`
  \b(?:ask(?:s|ed)?|wants?|wanted|wish(?:es|ed)?|would (?:like|rather|prefer)|hopes?)\b[^.;]{0,40}\b(?:
    (?:kept|keep|stays?|stayed|remains?|held)(?: (?:it|that|this))? (?:
      under (?:its|their|our|your|his|her) hats?|quiet|dark|secret|to (?:itself|ourselves|themselves)|
      between (?:us|ourselves|these walls)|from the others?|within (?:the room|these walls)
    )|
    go no further|not to (?:tell|pass it on|let on)
  )\b
`;
