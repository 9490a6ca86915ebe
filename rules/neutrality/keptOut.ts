import { oneLine, regex } from "../../core/pattern/regex.ts";
/**
 * Rules that keep a council's money, rooms and papers out of elections: "It may not be quoted in election literature",
 * "Events that promote a candidate would not be eligible". They name elections, and weigh nothing by one.
 */
export const keptOut = (text: string): boolean => election.test(text) && (refused.test(text) || barred.test(text));

const election =
  /\b(?:election(?:s|eering)?|candidates?|campaign(?:s|ing)?|canvass\w*|political part(?:y|ies)|party[- ]political)\b/i;
const use = oneLine`
  (?:
    quot(?:ed?|ing)|use[ds]?|print(?:ed)?|reproduced?|display(?:ed)?|distribut(?:ed?|ing)|eligible|allowed|permitted|
    accepted|admitted|copied|funded|hired?|let|booked|supported|film(?:ed|ing)?|for use
  )
`;
const refused = new RegExp(
  `\\b(?:(?:may|must|can|will|would|should|shall|is|are|be|do|does) not|cannot|never|not)(?: be)? ${use}\\b`,
  "i",
);
const barred = regex.i`
  \b(?:
    (?:may|must|shall|can)(?: not|not) canvass (?:for|on behalf of|in|while|at)|politically restricted|ineligible|
    excluded from|(?:is|are) (?:banned|barred|forbidden|prohibited)|against the (?:rules|terms)
  )\b
`;
