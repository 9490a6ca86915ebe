import type { Note } from "../formats/format.ts";
import type { CheckResult } from "../run/checker.ts";
import { severityWords } from "./review.ts";

/** What was found in a report as notes for its margin: what is wrong and what could be done; identifiers are masked. */
export function notesOf({ findings, problems }: CheckResult): readonly Note[] {
  const found = findings.map(({ span, severity, rule, message, fixes }): Note => {
    const could = fixes.map(({ title }) => title).join("; ");
    return {
      span,
      paragraphs: [`${severityWords[severity]} (${rule})`, message, ...(could === "" ? [] : [`You could: ${could}.`])],
    };
  });
  const told = problems.map(
    ({ span, severity, message }): Note => ({
      span,
      paragraphs: [`${severityWords[severity]} (the document)`, message],
    }),
  );
  return [...told, ...found];
}
