import { firstWhere } from "../report/firstWhere.ts";
import type { Report } from "../report/report.ts";
import { byStart, contains, overlaps, type Span } from "../report/span.ts";
import type { Edit, Finding, Fix } from "../rule/finding.ts";
import { applyEdits } from "./applyFixes.ts";

/** A link within the page, and where the name of the heading stands that it leads to. */
interface Link {
  readonly name: string;
  readonly span: Span;
}

/**
 * The findings with fixes that take along the links of the report to a heading that they rename: in Markdown a heading
 * is named after its words.
 */
export function withHeadingLinks(report: Report, findings: readonly Finding[]): readonly Finding[] {
  if (report.format !== "markdown") return findings;
  const headings = report.blocks
    .filter(({ kind, zone }) => kind === "heading" && zone !== "code")
    .map(({ span }) => span);
  const renames = ({ edits }: Fix): boolean => edits.some((edit) => edit.start < edit.end && isWithin(edit, headings));
  if (!findings.some(({ fixes }) => fixes.some(renames))) return findings;
  const links = linksIn(report.text);
  if (links.length === 0) return findings;
  const sources = headings.map(({ start, end }) => report.text.slice(start, end));
  const names = namesOf(sources);
  const followed = (fix: Fix): Fix => {
    if (!renames(fix)) return fix;
    const now = namesOf(headings.map((span, index) => applyEdits(sources[index] ?? "", within(span, fix.edits))));
    return withLinks(fix, names, now, links);
  };
  return findings.map((finding) =>
    finding.fixes.some(renames) ? { ...finding, fixes: finding.fixes.map(followed) } : finding,
  );
}

/** Does an edit stand in one of these spans, which are in order? Asked of every fix at every key of an editor. */
function isWithin(edit: Edit, spans: readonly Span[]): boolean {
  const span = spans[firstWhere(spans.length, (index) => (spans[index]?.end ?? 0) >= edit.end)];
  return span !== undefined && contains(span, edit);
}

/** The fix with the links to headings that had the one name and have the other now. */
function withLinks(fix: Fix, names: readonly string[], now: readonly string[], links: readonly Link[]): Fix {
  const renamed = new Map(names.flatMap((name, at) => (now[at] === name ? [] : [[name, now[at] ?? name] as const])));
  const edits = links.flatMap(({ name, span }): readonly Edit[] => {
    const text = renamed.get(name);
    return text === undefined || fix.edits.some((edit) => overlaps(edit, span)) ? [] : [{ ...span, text }];
  });
  return edits.length === 0 ? fix : { ...fix, edits: [...fix.edits, ...edits].sort(byStart) };
}

const within = (span: Span, edits: readonly Edit[]): readonly Edit[] =>
  edits
    .filter((edit) => contains(span, edit))
    .map(({ start, end, text }) => ({ start: start - span.start, end: end - span.start, text }));

/** "[costs](#costs)", "[costs]: #costs" and the same in HTML. */
const pageLink = /(?:\]\(\s{0,9}<?|\]:[ \t]{0,9}<?|\bhref=["'])#([^\s()<>"']{1,300})/g;

const linksIn = (text: string): readonly Link[] =>
  Array.from(text.matchAll(pageLink), ({ index, 0: whole, 1: name = "" }) => {
    const end = index + whole.length;
    return { name: decoded(name).toLowerCase(), span: { start: end - name.length, end } };
  });

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * The names by which links find headings, as GitHub and others make them: of two that are alike the second has "-1".
 */
function namesOf(sources: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return sources.map((source) => {
    const name = nameOf(source);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}-${count}`;
  });
}

const nameOf = (source: string): string =>
  source
    .replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, "")
    .replace(/^[ \t]*#{1,6}[ \t]+/, "")
    .replace(/[ \t]+#+[ \t]*$/, "")
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/g, "-");
