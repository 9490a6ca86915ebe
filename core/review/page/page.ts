import type { Review } from "../review.ts";
import { checklist } from "./checklist.ts";
import { findingsByClause } from "./findings.ts";
import { escaped, list, section } from "./markup.ts";
import { allowances, clearance, marking, options } from "./parts.ts";
import { shownReport } from "./report.ts";
import { style } from "./style.ts";

/**
 * The review sheet as one page: self-contained, without a script, to be read on a screen, by a screen reader or in
 * print.
 */
export function reviewPage(review: Review): string {
  const title = `Review sheet: ${review.title}`;
  const parts = partsOf(review);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${escaped(title)}</h1>
${handling(review)}
${facts(review)}
</header>
<nav aria-label="Parts of this sheet">
<ul>
${parts.map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join("\n")}
</ul>
</nav>
<main id="content" tabindex="-1">
${parts.map(({ id, name, html }) => section(id, name, html)).join("\n")}
</main>
<footer>
<p>Made by Evenhand on ${escaped(review.checked)}. A finding is a reason to look, not legal advice; no finding is not clearance. ${escaped(review.protocol.escalation)}</p>
</footer>
</body>
</html>
`;
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly html: string;
}

const partsOf = (review: Review): readonly Part[] => [
  { id: "checklist", name: "Protocol checklist", html: checklist(review) },
  { id: "findings", name: "Findings by clause", html: findingsByClause(review) },
  { id: "options", name: "Options side by side", html: options(review) },
  { id: "marking", name: "Marking of every part", html: marking(review) },
  { id: "allowances", name: "What was allowed, and why", html: allowances(review) },
  { id: "clearance", name: "Who cleared what", html: clearance(review) },
  {
    id: "unchecked",
    name: "What was not checked",
    html: list([...review.problems.map(({ message }) => message), ...review.unchecked].map(escaped), ""),
  },
  { id: "report", name: "The report", html: shownReport(review) },
];

/** The sheet repeats the report's words, and so is handled as the report is. */
function handling({ marking: parts }: Review): string {
  if (!parts.some(({ closed }) => closed)) return "";
  return '<p class="handling"><strong>Not for publication.</strong> This sheet repeats words of the report that are exempt or confidential. Handle it as you handle the report.</p>';
}

function facts({ path, protocol, kind, facts: own, marking: [whole], checked }: Review): string {
  const all = [
    { label: "File", value: path },
    { label: "Protocol", value: protocol.title },
    { label: "Kind of report", value: kind.replaceAll("-", " ") },
    ...own,
    { label: "Classification", value: whole?.marking ?? "" },
    { label: "Checked on", value: checked },
  ];
  const rows = all.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`);
  return `<dl>\n${rows.join("\n")}\n</dl>`;
}
