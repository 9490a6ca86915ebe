import { oneLine, regex } from "../../../core/pattern/regex.ts";

const money = "[£€]\\s?\\d(?:[\\d,.]*\\d)?(?:\\s?(?:m|million|bn|billion|k)\\b)?";
/** How often it is paid: "£40,000 a year" is another cost than "£40,000". */
const rate = oneLine`
  (?:
    ,? (?:
      (?:a|per|each|every) (?:year|annum|quarter|month|week|day|head|household|home|property|place|pupil|unit)\b|
      annually|yearly|monthly|weekly|p\.?a\b\.?|once\b|one-off|over (?:the )?(?:\w+|\d+) years
    )
  )?
`;
const sums = new RegExp(`${money}${rate}`, "gi");

/** What follows is the option's cost and nothing else. */
const labelled = /(?:^|[.;:|(]\s*|\b(?:total|net|capital|revenue|estimated|annual|whole-life) )costs?\s?[:–—-]+\s*/i;
/** Money that comes in, is kept or is what something else is worth. */
const gained = regex.i`
  \b(?:
    sav\w+|receipts?|incomes?|earn\w*|grants?|bring\w*|rais\w+|yields?|gain\w*|surplus\w*|profits?|rents?|worth|valued?|
    value|funding|contributions?|paid by|reserve of|budget of|less than|cheaper|lower|fewer|reduc\w+|avoid\w*|cut\w*|
    falls?|fell|drops?
  )\b[^.;:£€]*$
`;
/** "It saves fuel, but costs £80,000." */
const spent = /\b(?:but|though|although|and|it|which|would|will|option|scheme) costs? [^.;:£€]{0,20}$/i;

/**
 * The sum that a text gives as the option's cost, as printed, with how often it is paid: "£2.31m", "£90,000 a year"; or
 * the words behind "Cost:" that say there is none: "nil".
 */
export function costIn(text: string): string | undefined {
  const label = labelled.exec(text);
  if (label) {
    const given = /^[^.;]*(?:\.\d[^.;]*)*/.exec(text.slice(label.index + label[0].length))?.[0] ?? "";
    return first(given) ?? nothingIn(given);
  }
  for (const match of text.matchAll(sums)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (!gained.test(before) || spent.test(before)) return match[0];
  }
  return undefined;
}

/** Does a text give a sum of money? */
export const namesSum = (text: string): boolean => /[£€]\s?\d/.test(text);

const first = (text: string): string | undefined => text.match(sums)?.[0];

/** Words that say that something costs nothing. */
const nothingIn = (text: string): string | undefined =>
  /^\s*((?:nil|none|nothing|zero|0|no (?:\w+ ){0,2}costs?)(?: (?:identified|expected|foreseen|arises?))?(?: \([^()]*\))?)\.?\s*$/i.exec(
    text,
  )?.[1];

/** A bare number below a head that says in what it counts: "Cost (£)", "Net cost, £000", "£m". */
function inPounds(head: string, text: string): string | undefined {
  const unit = /£\s?(000s?|k|m(?:illion)?)?\b/i.exec(head)?.[1]?.charAt(0).toLowerCase();
  if (!head.includes("£") || !/^\d[\d,.]*$/.test(text.trim()) || Number(text) === 0) return undefined;
  return `£${text.trim()}${unit === "0" ? "k" : (unit ?? "")}`;
}

/** The head of a column or row of a table that says what each option costs. */
const heads = /\b(?:costs?|prices?|fees?|budget|expenditure|outlay|spend)\b|^\W*[£€]/i;
const income = /\b(?:sav\w+|incomes?|receipts?|benefits?|avoided)\b/i;

/** Does a column or row of this head say what each option costs? */
export const headsCosts = (head: string): boolean => heads.test(head) && !income.test(head);

/** The cost of an option in a table: from what is headed so, where anything is. */
export function costAmong(cells: readonly { readonly head: string; readonly text: string }[]): string | undefined {
  const headed = cells.filter(({ head }) => headsCosts(head));
  if (headed.length === 0) return cells.map(({ text }) => costIn(text)).find(Boolean);
  const costs = headed.flatMap(({ head, text }) => {
    const sum = first(text) ?? inPounds(head, text) ?? nothingIn(text);
    return sum === undefined ? [] : [{ head, sum }];
  });
  return costs.length > 1
    ? costs.map(({ head, sum }) => `${sum} (${head.trim().toLowerCase()})`).join(", ")
    : costs[0]?.sum;
}
