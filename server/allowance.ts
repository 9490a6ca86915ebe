import type { Block, Report } from "../core/report/report.ts";
import type { Edit, Finding } from "../core/rule/finding.ts";
import { reaches } from "../core/run/allowances.ts";
import { lineEnd } from "../core/run/places.ts";
import { headingEnd } from "./footnotes.ts";

type Found = Pick<Finding, "rule" | "span">;

/** The comment that allows a finding where it stands. Its reason is the author's to give. */
export function allowance(report: Report, { rule, span }: Found, reason: string): Edit {
  const { text, meta, blocks } = report;
  const eol = lineEnd(text);
  const block = blocks[blockOf(report, span.start)];
  if (!block) {
    const { start, gap } = meta.frontMatter ? below(text, meta.frontMatter.end, eol) : { start: 0, gap: "" };
    return { start, end: start, text: `${gap}<!-- evenhand allow-file ${rule}: ${reason} -->${eol}${eol}` };
  }
  const comment = `<!-- evenhand allow ${rule}: ${reason} -->`;
  if (block.kind === "paragraph" && startsLine(text, block))
    return { start: block.span.start, end: block.span.start, text: `${comment}${eol}${eol}` };
  // In a list, a table, a quotation or a heading a line of its own would break the form; the comment stands behind the
  // words.
  const end = block.kind === "heading" ? wordsEnd(text, block) : block.span.end;
  return { start: end, end, text: ` ${comment}` };
}

/** How far the comment that allows a finding reaches, and the findings that it would allow: itself and others. */
export function allowedBy(
  report: Report,
  { rule, span }: Found,
  findings: readonly Finding[],
): { readonly scope: "here" | "table" | "file"; readonly allowed: readonly Finding[] } {
  const block = blockOf(report, span.start);
  const scope = block < 0 ? "file" : "block";
  const allowed = findings.filter(
    (one) => one.rule === rule && reaches({ scope, block }, blockOf(report, one.span.start), report),
  );
  return { scope: scope === "file" ? "file" : report.blocks[block]?.cell ? "table" : "here", allowed };
}

/** The block that holds a place of the text; less than none where it stands in the front matter. */
const blockOf = ({ blocks }: Report, at: number): number =>
  blocks.findIndex(({ span }) => span.start <= at && at < span.end);

/** Where a heading's words end: what closes or underlines it stays behind them. */
const wordsEnd = (text: string, { span }: Block): number =>
  span.start + text.slice(span.start, span.end).replace(headingEnd, "").length;

const startsLine = (text: string, { span }: Block): boolean =>
  span.start === 0 || /[\r\n]/.test(text.charAt(span.start - 1));

/**
 * The place below the front matter, past the blank line that parts them, and the line ends that are wanting there: its
 * last line may be the last of all.
 */
function below(text: string, end: number, eol: string): { readonly start: number; readonly gap: string } {
  const [rest = "", ends = ""] = /^[ \t]*((?:\r\n?|\n){0,2})/.exec(text.slice(end, end + 100)) ?? [];
  return { start: end + rest.length, gap: ends === "" ? eol + eol : "" };
}
