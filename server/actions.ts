import { type CodeAction, CodeActionKind, type Command, type Range } from "vscode-languageserver";
import type { Block, Report } from "../core/report/report.ts";
import { contains, overlaps } from "../core/report/span.ts";
import type { Edit, Finding } from "../core/rule/finding.ts";
import { applyFixes } from "../core/run/applyFixes.ts";
import { lineEnd } from "../core/run/places.ts";
import type { Checked, Draft } from "./draft.ts";
import { footnote } from "./footnote.ts";
import { withNumber } from "./newHeadings.ts";
import type { ClientSkills } from "./skills.ts";
import { findingDiagnostic, fixAction, toSpan, workspaceEdit } from "./translate.ts";
import { l10n } from "./wordsOfClient.ts";

/** The kind of the action that applies every safe fix of a report. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.evenhand`;

/** The quick fixes of every finding that touches a range: its fixes, allowing it here, and its rule's page. */
export function quickFixes(draft: Draft, checked: Checked, range: Range, skills: ClientSkills): readonly CodeAction[] {
  const { document } = draft;
  const span = toSpan(document, range);
  return checked.findings
    .filter((finding) => overlaps(finding.span, span))
    .flatMap((finding) => [
      ...finding.fixes.map((fix) =>
        fixAction(document, finding, { ...fix, edits: withNumber(checked.report, fix.edits) }, skills.versionedEdits),
      ),
      ...(finding.rule === "unsupported-claim" ? source(draft, checked.report, finding, skills) : []),
      allow(draft, checked.report, finding, skills),
      explain(draft, finding, skills),
    ]);
}

/** The edit that applies every safe fix until none is left, or `undefined` where there is none. */
export function fixAll(draft: Draft, check: (text: string) => readonly Finding[]): Edit | undefined {
  const before = draft.document.getText();
  const { text } = applyFixes(before, check);
  if (text === before) return undefined;
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  let tail = 0;
  while (tail < Math.min(before.length, text.length) - start && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, text: text.slice(start, text.length - tail) };
}

/** The comment that allows a finding where it stands. Its reason is the author's to give. */
export function allowance(report: Report, { rule, span }: Pick<Finding, "rule" | "span">, reason: string): Edit {
  const eol = lineEnd(report.text);
  const block = report.blocks.find((one) => one.span.start <= span.start && span.start < one.span.end);
  if (!block) {
    const start = report.meta.frontMatter ? nextLine(report.text, report.meta.frontMatter.end) : 0;
    return { start, end: start, text: `<!-- evenhand allow-file ${rule}: ${reason} -->${eol}${eol}` };
  }
  const comment = `<!-- evenhand allow ${rule}: ${reason} -->`;
  if (block.kind === "paragraph" && startsLine(report.text, block))
    return { start: block.span.start, end: block.span.start, text: `${comment}${eol}${eol}` };
  // In a list, a table, a quotation or a heading a line of its own would break the form; the comment stands behind the
  // words.
  const end = block.kind === "heading" ? wordsEnd(report.text, block) : block.span.end;
  return { start: end, end, text: ` ${comment}` };
}

/** A footnote behind the claim, in which the source is to be named. Only Markdown has them. */
function source({ document }: Draft, { text, blocks }: Report, finding: Finding, skills: ClientSkills): CodeAction[] {
  const block = blocks.find(({ span }) => contains(span, finding.span));
  if (document.languageId !== "markdown" || !block) return [];
  const edits = footnote(text, block.span.end, finding.span.end);
  return [
    {
      title: l10n.t("Insert a footnote for the source"),
      kind: CodeActionKind.QuickFix,
      diagnostics: [findingDiagnostic(document, finding)],
      edit: workspaceEdit(document, edits, skills.versionedEdits),
    },
  ];
}

function allow(draft: Draft, report: Report, finding: Finding, skills: ClientSkills): CodeAction {
  const title = l10n.t("Allow “{0}” here, because …", finding.rule);
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics: [findingDiagnostic(draft.document, finding)] };
  const { uri, version } = draft.document;
  if (skills.commands)
    return { ...base, command: command(title, "evenhand.allow", uri, version, finding.rule, finding.span.start) };
  return {
    ...base,
    edit: workspaceEdit(draft.document, [allowance(report, finding, "reason to be given")], skills.versionedEdits),
  };
}

function explain({ document }: Draft, finding: Finding, skills: ClientSkills): CodeAction {
  const title = l10n.t("Explain “{0}”", finding.rule);
  const name = skills.commands ? "evenhand.explain" : "evenhand.server.explain";
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [findingDiagnostic(document, finding)],
    command: command(title, name, finding.rule),
  };
}

const command = (title: string, name: string, ...given: readonly unknown[]): Command => ({
  title,
  command: name,
  arguments: [...given],
});

/** Where a heading's words end: what closes or underlines it stays behind them. */
const wordsEnd = (text: string, { span }: Block): number =>
  span.start + text.slice(span.start, span.end).replace(/(?:[ \t]+#+|\r?\n[ \t]*(?:=+|-+))[ \t]*$/, "").length;

const startsLine = (text: string, { span }: Block): boolean =>
  span.start === 0 || /[\r\n]/.test(text.charAt(span.start - 1));

/** The start of the line after the front matter, past the blank line that parts them. */
const nextLine = (text: string, end: number): number =>
  end + (/^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(end, end + 10))?.[0].length ?? 0);
