import { regex } from "../../../core/pattern/regex.ts";
/**
 * A member is placed by the group ("Councillor Hay of the … Group has two flats"), and what is told is of that person's
 * own life.
 */
export const placesAPerson = (text: string, index: number, name: string): boolean =>
  member.test(text.slice(0, index)) && ownLife.test(text.slice(index + name.length));

const member = /\b(?:Councillor|Cllr) (?:[A-Z][\w'’-]+ ){1,3}of (?:the )?$/;
const ownLife = regex`
  ^,? (?:\w+ )?(?:
    has|had|owns?|owned|owes?|owed|lets?|rents?|lives?|lived|is married|is related|works?|worked|keeps?|runs?|ran|
    bought|sold
  ) (?:a|an|the|two|three|four|several|his|her|some|to|for|in|at|near|next)\b
  (?! (?:asked|told|said|doubts?|view|mind|draft|amendment|budget|motion|plan))
`;
