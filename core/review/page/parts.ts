import type { Review, ReviewAllowance, ReviewOption } from "../review.ts";
import { escaped, list, table } from "./markup.ts";

/** The options as columns, what is said for and against each below it. */
export function options({ options: read }: Review): string {
  if (read.length === 0) return "<p>No options were found in this report.</p>";
  const row = (name: string, of: (option: ReviewOption) => string): readonly string[] => [name, ...read.map(of)];
  const said = (pieces: readonly string[]): string =>
    pieces.length === 0 ? "<strong>None given</strong>" : list(pieces.map(escaped), "");
  const notTold = read.some(({ recommended }) => recommended) ? "No" : "Not said";
  return table(
    "What is said for and against each option",
    ["Option", ...read.map(({ label }) => label)],
    [
      row("Merits", ({ merits }) => said(merits)),
      row("Demerits", ({ demerits }) => said(demerits)),
      row("Cost", ({ cost }) => (cost === undefined ? "None given" : escaped(cost))),
      row("Recommended", ({ recommended }) => (recommended ? "Yes" : notTold)),
      row("Leaves things as they are", ({ doNothing }) => (doNothing ? "Yes" : "No")),
      row("Words spent on it", ({ words }) => String(words)),
    ],
  );
}

/** Who may read the report, its sections and its appendices. */
export const marking = ({ marking: parts }: Review): string =>
  table(
    "Who may read each part",
    ["Part", "What it is", "Marking"],
    parts.map(({ part, sort, marking: told, closed }) => [
      escaped(part),
      sort,
      closed ? `<strong>${escaped(told)}</strong>` : escaped(told),
    ]),
  );

/** What was found and let stand, with who let it stand and why. */
export function allowances({ allowances: all }: Review): string {
  if (all.length === 0) return "<p>No finding was allowed.</p>";
  const rows = all.map((one) => [
    String(one.line),
    escaped(one.rule),
    escaped(one.message),
    escaped(one.reason),
    by(one),
  ]);
  return table("Findings that were allowed", ["Line", "Rule", "What was found", "Why it is allowed", "By"], rows);
}

function by({ by: means, approver, until }: ReviewAllowance): string {
  const where = means === "comment" ? "a comment in the report" : "the settings";
  return escaped(`${approver ?? "Nobody named"}, in ${where}${until === undefined ? "" : `, until ${until}`}`);
}

/** Who has cleared the report, as it says itself. */
export function clearance({ clearance: all }: Review): string {
  if (all.length === 0) return "<p>The report does not say that anybody has cleared it.</p>";
  const rows = all.map(({ role, by: words, outstanding }) => [
    escaped(role.replaceAll("-", " ")),
    outstanding ? "outstanding" : "cleared",
    escaped(words),
  ]);
  return table("What the report says of who cleared it", ["For", "Clearance", "In its words"], rows);
}
