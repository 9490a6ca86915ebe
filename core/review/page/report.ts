import { severities } from "../../rule/finding.ts";
import type { Passage, Piece, Review, ReviewFinding } from "../review.ts";
import { escaped } from "./markup.ts";

/** Does a finding mark words that the sheet shows? What is missing has none. */
export const isShown = (number: number, { passages }: Review): boolean =>
  passages.some(({ pieces }) => pieces.some(({ findings }) => findings.includes(number)));

/** The report's words with what was found in them marked, each mark linked to its finding. */
export function shownReport(review: Review): string {
  const marker = new Marker(review.findings);
  const groups = grouped(review.passages.filter(({ pieces }) => pieces.length > 0));
  return `<article class="report">\n${groups.map((group) => groupHtml(group, marker)).join("\n")}\n</article>`;
}

type Group = readonly [Passage, ...Passage[]];

/** List items that follow each other are one list, numbered or not; cells of one table are one table. */
function grouped(passages: readonly Passage[]): readonly Group[] {
  const groups: [Passage, ...Passage[]][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last && continues(last[0], passage)) last.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

const continues = (first: Passage, next: Passage): boolean =>
  first.kind === next.kind &&
  first.zone === next.zone &&
  ((next.kind === "listItem" && isNumbered(first) === isNumbered(next)) ||
    (next.cell !== undefined && first.cell?.table === next.cell.table));

const isNumbered = ({ number = "" }: Passage): boolean => /^\d+$/.test(number);

function groupHtml(group: Group, marker: Marker): string {
  const [first] = group;
  const { zone } = first;
  const closed = zone === "closed" ? '<span class="closed">Not for publication:</span> ' : "";
  const words = (passage: Passage): string => marker.html(passage.pieces);
  switch (first.kind) {
    case "header":
      return `<pre>${words(first)}</pre>`;
    case "heading": {
      const level = Math.min(first.depth + 2, 6);
      return `<h${level}>${closed}${words(first)}</h${level}>`;
    }
    case "listItem": {
      const list = isNumbered(first) ? "ol" : "ul";
      const item = (one: Passage): string => `<li${isNumbered(one) ? ` value="${one.number}"` : ""}>${words(one)}</li>`;
      return `<${list} class="${zone}">${group.map(item).join("\n")}</${list}>`;
    }
    case "cell":
      return tableHtml(group, marker);
    case "quote":
      return `<blockquote class="${zone}"><p>${closed}${words(first)}</p></blockquote>`;
    case "paragraph":
      return `<p class="${zone}">${closed}${words(first)}</p>`;
  }
}

function tableHtml(cells: Group, marker: Marker): string {
  const rows = [...new Set(cells.map(({ cell }) => cell?.row ?? 0))];
  const html = rows.map((row) => {
    const own = cells.filter(({ cell }) => (cell?.row ?? 0) === row);
    const tag = row === 0 ? "th" : "td";
    const last = Math.max(...own.map(({ cell }) => cell?.column ?? 0));
    const filled = Array.from({ length: last + 1 }, (_, column) => own.find(({ cell }) => cell?.column === column));
    const shown = filled.map((one) => {
      const words = one ? marker.html(one.pieces) : "";
      return words === "" || tag === "td" ? `<td>${words}</td>` : `<th scope="col">${words}</th>`;
    });
    return `<tr>${shown.join("")}</tr>`;
  });
  return `<div class="wide" role="region" tabindex="0" aria-label="A table of the report, number ${(cells[0].cell?.table ?? 0) + 1}"><table class="${cells[0].zone}">\n${html.join("\n")}\n</table></div>`;
}

/** Marks words, and puts behind the words of each finding, where they first stand, the link that names its place. */
class Marker {
  readonly #findings: ReadonlyMap<number, ReviewFinding>;
  readonly #named = new Set<number>();

  constructor(findings: readonly ReviewFinding[]) {
    this.#findings = new Map(findings.map((finding) => [finding.number, finding]));
  }

  html(pieces: readonly Piece[]): string {
    const last = new Map(pieces.flatMap(({ findings }, index) => findings.map((number) => [number, index] as const)));
    return pieces.map((piece, index) => this.#piece(piece, (number) => last.get(number) === index)).join("");
  }

  #piece({ text, findings }: Piece, ends: (number: number) => boolean): string {
    if (findings.length === 0) return escaped(text);
    const own = findings.flatMap((number) => this.#findings.get(number) ?? []);
    const worst = severities.find((level) => own.some(({ severity }) => severity === level));
    const links = own.filter(({ number }) => ends(number) && !this.#named.has(number)).map((one) => this.#link(one));
    const behind = links.length > 0 ? `<sup>${links.join(", ")}</sup>` : "";
    return `<mark class="${worst}">${escaped(text)}</mark>${behind}`;
  }

  #link({ number, severity, rule }: ReviewFinding): string {
    this.#named.add(number);
    return `<a id="mark-${number}" href="#finding-${number}" aria-label="Finding ${number}, ${severity}: ${escaped(rule)}">${number}</a>`;
  }
}
