import { insertedWords } from "../../../core/rule/rewrites.ts";
import type { OutlineSection, ReportRewrite } from "../../../core/rule/rule.ts";

export const leaveBlank = "Insert a blank for the text";
/** The fix that leaves a blank under a heading. */
export const underHeading = ({ index, title }: OutlineSection): ReportRewrite =>
  insertedWords(toWrite(title), { under: index }, leaveBlank);

/** What is to stand there, as a blank: "[insert the financial implications]", "[insert what is to be said of risk]". */
export function toWrite(title: string): string {
  const name = title
    .replace(/^(?:\(?[\dA-Za-z][\d.]*[.)]?\s+)(?=\p{Lu})/u, "")
    .replace(/[[\]]/g, "")
    .replace(/\W+$/, "");
  const plain = /^\p{Lu}\p{Ll}|^\p{Lu}{4}/u.test(name) && !/\p{Ll} \p{Lu}/u.test(name) ? name.toLowerCase() : name;
  if (subject.test(name)) return `[insert the ${plain} implications]`;
  return names.test(name)
    ? `[insert the ${plain.replace(/^the /i, "")}]`
    : `[insert what is to be said under “${name}”]`;
}
const subject =
  /^(?:financial|legal|equality|equalities|climate|environmental|staffing|property|procurement|resource|carbon)$/i;
const names =
  /\b(?:implications?|comments?|considerations?|advice|reasons?|recommendations?|options|papers?|background|risks)$/i;

/** "None" with its reason left to the author. */
export const reasoned = (words: string): string =>
  `${words.replace(/^[-–—.\s]+$/, "None").replace(/[.!\s]+$/, "")}, because [insert the reason].`;
