import { regex } from "../../../core/pattern/regex.ts";

const sums = "(?:costs?|costings?|figures?|prices?|estimates?|sums?|quotations?|numbers)";
const done = regex.i`
  (?:worked (?:up|out)|obtained|sought|given|got|prepared|drawn up|calculated|modelled|put together|asked for|taken|
  made)
`.source;

/** One course has its costs, and the others none, for no reason but that nobody wants them. */
const forOneAlone = new RegExp(
  `\\b${sums} (?:(?:have|has) been |were |was |are |is )(?:only )?${done} (?:for|of) [^.;,]{3,50}? (?:alone|only)\\b`,
  "i",
);
/** A course is left without its costs, and the sentence says no more. */
const forThisNone = new RegExp(
  `^(?:[\\d.]+ )?(?:no ${sums} (?:(?:have|has) been |were |was |are |is )(?:yet )?${done} (?:for|of) ` +
    `(?!(?:any|either|each|both|all|every|the (?:options|others|rest|two|three|four))\\b)[^.;,]{3,60}|` +
    `the (?:[a-z]+ )?costs? of (?!(?:any|either|each|both|all|every)\\b)[^.;,]{3,50} ` +
    `(?:has|have) not been ${done}|(?:nobody|no one) has (?:priced|costed|valued) [^.;,]{3,50})\\.?$`,
  "i",
);
const reason = regex.i`
  \b(?:
    because|as (?:the|it|they)|since (?:the|it|they)|for sale|withdrawn|unlawful|until|not yet|at this stage|
    would be (?:sought|obtained|reported)|will be|existing (?:contract|service)
  )\b
`;

/** Among options: is one alone said to have been costed, or one to have been left without costs? */
export const isUncosted = (text: string): boolean =>
  (forOneAlone.test(text) || forThisNone.test(text)) && !reason.test(text);
