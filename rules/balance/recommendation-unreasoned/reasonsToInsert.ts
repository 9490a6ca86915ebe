import { insertedSection, insertedWords, insteadOfSentence } from "../../../core/rule/rewrites.ts";
import type { ReportContext, ReportRewrite } from "../../../core/rule/rule.ts";

const because =
  "The recommendation is made because [insert the reasons]; paragraph [insert the number] gives the facts behind them.";

/** A sentence that gives reasons, with places for them, where one stands that gives none. */
export const reasonsHere: ReportRewrite = insteadOfSentence(because);

/** A section with places for the reasons, behind the recommendations. */
export const reasonsSection = (
  recommendations: { readonly index: number; readonly depth: number },
  { required, kind }: ReportContext,
): ReportRewrite => {
  const own = required.sections.find(({ role }) => role === "reasons")?.title;
  const title = own ?? `Reasons for the ${kind === "decision-record" ? "decision" : "recommendation"}`;
  const words = kind === "decision-record" ? because.replace("recommendation", "decision") : because;
  return insertedSection(title, words, { after: recommendations.index }, recommendations.depth);
};

/** A sentence at the end of the reasons for what stands in the recommendation alone. */
export const explanationOf = (words: string, reasons: number): ReportRewrite =>
  insertedWords(
    `The recommendation names ${words} because [insert the reason, and the facts behind it].`,
    { after: reasons },
    `Leave a place to explain “${words}” among the reasons`,
  );

/** The reasons of each of some recommendations ("(b), (c)"), at the end of those that are given. */
export const reasonsOf = (letters: string, reasons: number): ReportRewrite =>
  insertedWords(
    (letters.match(/\([a-h]\)/g) ?? []).map((letter) => `${letter} [insert the reasons]`).join("\n\n"),
    { after: reasons },
    `Leave a place for the reasons of ${letters}`,
  );
