import { amount } from "../../report/amount.ts";
import type { ClauseReview, Review, Verdict } from "../review.ts";
import { escaped, table } from "./markup.ts";

/** A sign beside the word: colour alone tells nobody who cannot see it. */
const signs: Readonly<Record<Verdict, string>> = { broken: "✗", noted: "?", kept: "✓", manual: "☐", unchecked: "–" };

const words: Readonly<Record<Verdict, string>> = {
  broken: "Broken",
  noted: "To look at",
  kept: "Kept, as far as the rules see",
  manual: "For a person to judge",
  unchecked: "Not checked in this report",
};

/** Every clause of the protocol: how it stands, and what is ticked. */
export function checklist({ clauses, counts, protocol }: Review): string {
  if (clauses.length === 0)
    return "<p>The protocol that applies has no clauses; what the rules found stands below.</p>";
  const sum = [
    `${counts.broken} broken`,
    `${counts.noted} to look at`,
    `${counts.kept} kept as far as the rules see`,
    `${counts.manual} for a person alone`,
    `${counts.unchecked} not checked`,
  ].join(", ");
  const ticks =
    counts.toTick > 0
      ? ` Of ${counts.toTick} that have something for a person to judge, ${counts.ticked} are ticked.`
      : "";
  const rows = clauses.map((clause) => [
    escaped(clause.id),
    escaped(clause.requirement),
    `<span class="${clause.verdict}"><span aria-hidden="true">${signs[clause.verdict]}</span> ${words[clause.verdict]}</span>${why(clause)}`,
    tickCell(clause),
  ]);
  return `<p>${amount(clauses.length, "clause")}: ${sum}.${ticks}</p>\n${table(
    `Clauses of ${protocol.title}`,
    ["Clause", "What it asks for", "How it stands", "A person’s judgement"],
    rows,
  )}`;
}

/** So many findings are named at a clause; of more, only how many. They all stand below. */
const mostNamed = 20;

function why({ findings, allowed }: ClauseReview): string {
  const links = findings
    .slice(0, mostNamed)
    .map((number) => `<a href="#finding-${number}" aria-label="Finding ${number}">${number}</a>`);
  const more = findings.length - links.length;
  const named = `${findings.length === 1 ? "finding" : "findings"} ${links.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const parts = [...(links.length > 0 ? [named] : []), ...(allowed > 0 ? [`${allowed} allowed`] : [])];
  return parts.length > 0 ? `: ${parts.join("; ")}` : "";
}

function tickCell({ manual, tick }: ClauseReview): string {
  if (manual === undefined) return "Nothing to tick";
  const note = tick?.note ? ` ${escaped(tick.note)}` : "";
  const told = tick
    ? `<strong><span aria-hidden="true">☑</span> Ticked</strong> by ${escaped(tick.by)} on ${escaped(tick.date)}.${note}`
    : '<strong><span aria-hidden="true">☐</span> Not ticked yet.</strong>';
  return `${told} <span class="why">${escaped(manual)}</span>`;
}
