/** What a reviewer marked in a report: words, and the rule that has something to say of them; of several rules, any. */
export interface Label {
  readonly rule?: string | readonly string[];
  /** The words as the report has them; the report as a whole is meant where they are absent. */
  readonly quote?: string;
  /** Which of several places with these words, from 1. */
  readonly nth?: number;
}

/** The rules of a label. */
export const rulesOf = ({ rule = [] }: Label): readonly string[] => [rule].flat();

/** The labels that name words, each with its rules and the place of its words. */
export const placedLabels = (
  text: string,
  labels: readonly Label[],
): readonly { readonly rules: readonly string[]; readonly start: number; readonly end: number }[] =>
  labels.filter(({ quote }) => quote !== undefined).map((label) => ({ rules: rulesOf(label), ...spanOf(text, label) }));

/** Where the words of a label stand in the report's text (UTF-16 units); from -1 where they do not. */
export function spanOf(text: string, { quote = "", nth = 1 }: Label): { readonly start: number; readonly end: number } {
  let start = -1;
  for (let time = 0; time < nth; time++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}
