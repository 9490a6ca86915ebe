import { behindBody } from "../../../core/rule/body.ts";
import { insertedWords, insteadOfSentence } from "../../../core/rule/rewrites.ts";
import type { Outline, ReportRewrite } from "../../../core/rule/rule.ts";

const statement =
  "Interests: [insert any interests declared in this matter by officers and members, or that there are none].";

/** The statement that a report on an award wants, with its blank: where the law is told, else at the end. */
export function stated({ sections }: Outline): readonly ReportRewrite[] {
  const open = sections.filter(({ zone, empty }) => zone === "open" && !empty);
  const place = open.find(({ role }) => role === "legal") ?? open.find(({ role }) => role === "consultation");
  return [insertedWords(statement, place ? { after: place.index } : behindBody(sections))];
}

/** The statement under a heading that has nothing. */
export const statedUnder = (section: number): readonly ReportRewrite[] => [
  insertedWords(statement, { under: section }),
];

/** In place of a sentence that leaves open who has an interest. */
export const asked: readonly ReportRewrite[] = [insteadOfSentence(statement)];

/** What became of an interest that is told, with blanks. */
export const declaredTo = (block: number): readonly ReportRewrite[] => [
  insertedWords(
    "The interest was declared to [insert to whom and when], and [insert another officer] prepared the advice.",
    { behind: block },
  ),
];
