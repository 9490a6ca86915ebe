import { type ClauseReview, type Review, type ReviewFinding, severityWords } from "../review.ts";
import { escaped } from "./markup.ts";
import { isShown } from "./report.ts";

/** Each finding once, under the clause that is most particular to it, in the protocol's order. */
export function findingsByClause(review: Review): string {
  if (review.findings.length === 0) return "<p>The rules found nothing.</p>";
  const named = review.clauses.map((clause) => ({
    clause,
    own: review.findings.filter(({ clauses: [first] }) => first === clause.id),
  }));
  const rest = review.findings.filter(({ clauses: [first] }) => !review.clauses.some(({ id }) => id === first));
  const groups = named
    .filter(({ own }) => own.length > 0)
    .map(({ clause, own }) => group(heading(clause, review), own, review));
  return [...groups, ...(rest.length > 0 ? [group("Under no clause of the protocol", rest, review)] : [])].join("\n");
}

const heading = ({ id, requirement }: ClauseReview, { protocol }: Review): string =>
  `${protocol.council} ${id}: ${requirement}`;

const group = (title: string, findings: readonly ReviewFinding[], review: Review): string =>
  `<h3>${escaped(title)}</h3>\n<ol class="findings">\n${findings.map((finding) => item(finding, review)).join("\n")}\n</ol>`;

function item(finding: ReviewFinding, review: Review): string {
  const { number, severity, rule, message, why, line, clauses } = finding;
  const place = isShown(number, review)
    ? `<a href="#mark-${number}" aria-label="Line ${line}: finding ${number} in the report">line ${line}</a>`
    : `line ${line}`;
  // The message names the first of its clauses itself.
  const told = /\([^()]*\)$/.exec(message)?.[0].split(/[ ,()]+/) ?? [];
  const others = clauses.slice(1).filter((id) => !told.includes(id));
  const also = others.length > 0 ? ` <span class="why">Also ${escaped(others.join(", "))}.</span>` : "";
  return [
    `<li id="finding-${number}" value="${number}" class="${severity}">`,
    `<p><strong>${severityWords[severity]}, ${place}: ${escaped(rule)}.</strong> ${escaped(message)}${also}</p>`,
    `<p class="why">${escaped(why)}</p></li>`,
  ].join("");
}
