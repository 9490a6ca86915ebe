import { regex } from "../pattern/regex.ts";

/** Labels that a council's website prints over a record of a decision, each on a line of its own. */
const label = regex.gim`
  ^(decision status|is key decision|is subject to call[- ]?in|decided at meeting|date of decision|effective from|
  this decision has been called in)\b.{0,4}:
`;

/** Which of the labels stand in a text that a website's page of a decision has, in small letters. */
export const recordLabels = (text: string): readonly string[] =>
  Array.from(text.matchAll(label), ([, name = ""]) => name.toLowerCase());

/** Is a report such a page, by how many of its blocks are labels of one? */
export const isPage = (facts: readonly { readonly fact: { readonly printed?: boolean } }[]): boolean =>
  facts.filter(({ fact }) => fact.printed).length > 1;
