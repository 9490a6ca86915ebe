import { type CodeAction, CodeActionKind, type Command, type Range } from "vscode-languageserver";
import type { Report } from "../core/report/report.ts";
import { contains, overlaps } from "../core/report/span.ts";
import type { Edit, Finding } from "../core/rule/finding.ts";
import { applyFixes } from "../core/run/applyFixes.ts";
import { allowance, allowedBy } from "./allowance.ts";
import type { Checked, Draft } from "./draft.ts";
import { footnote } from "./footnotes.ts";
import { withNumber } from "./ownNumbers.ts";
import type { ClientSkills } from "./skills.ts";
import { findingDiagnostic, fixAction, toSpan, workspaceEdit } from "./translate.ts";
import { l10n } from "./wordsOfClient.ts";

/** The kind of the action that applies every safe fix of a report. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.evenhand`;

/**
 * The quick fixes of every finding that touches a range: its fixes, allowing it here, and its rule's page. What several
 * findings share is offered once.
 */
export function quickFixes(draft: Draft, checked: Checked, range: Range, skills: ClientSkills): readonly CodeAction[] {
  const { document } = draft;
  const span = toSpan(document, range);
  const touched = checked.findings.filter((finding) => overlaps(finding.span, span));
  return once([
    ...touched.flatMap((finding) => [
      ...finding.fixes.map((fix) =>
        fixAction(document, finding, { ...fix, edits: withNumber(checked.report, fix.edits) }, skills.versionedEdits),
      ),
      ...(finding.rule === "unsupported-claim" ? source(draft, checked.report, finding, skills) : []),
    ]),
    ...touched.map((finding) => allow(draft, checked, finding, skills)),
    ...touched.map((finding) => explain(draft, finding, skills)),
  ]);
}

/** Actions that say and do the same as one, with the diagnostics of all. */
function once(actions: readonly CodeAction[]): readonly CodeAction[] {
  const alike = new Map<string, CodeAction>();
  for (const { diagnostics = [], ...action } of actions) {
    const key = JSON.stringify(action);
    alike.set(key, { ...action, diagnostics: [...(alike.get(key)?.diagnostics ?? []), ...diagnostics] });
  }
  return [...alike.values()];
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

/** A footnote behind the claim, in which the source is to be named. Only Markdown has them. */
function source({ document }: Draft, report: Report, finding: Finding, skills: ClientSkills): CodeAction[] {
  const block = report.blocks.find(({ span }) => contains(span, finding.span));
  if (document.languageId !== "markdown" || !block) return [];
  const edits = footnote(report, block, finding.span.end);
  if (edits.length === 0) return [];
  return [
    {
      title: l10n.t("Insert a footnote for the source"),
      kind: CodeActionKind.QuickFix,
      diagnostics: [findingDiagnostic(document, finding)],
      edit: workspaceEdit(document, edits, skills.versionedEdits),
    },
  ];
}

function allow(
  draft: Draft,
  { report, findings }: Checked,
  finding: Finding,
  { commands, versionedEdits }: ClientSkills,
): CodeAction {
  const { scope, allowed } = allowedBy(report, finding, findings);
  const title = allowTitle(finding.rule, scope, allowed.length);
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics: [findingDiagnostic(draft.document, finding)] };
  const { uri, version } = draft.document;
  // Those that one comment allows are one action, and the first of them says where it stands.
  const { rule, span } = allowed[0] ?? finding;
  if (commands) return { ...base, command: command(title, "evenhand.allow", uri, version, rule, span.start, title) };
  const edit = allowance(report, finding, "reason to be given");
  return { ...base, edit: workspaceEdit(draft.document, [edit], versionedEdits) };
}

function allowTitle(rule: string, scope: ReturnType<typeof allowedBy>["scope"], count: number): string {
  switch (scope) {
    case "here":
      return count === 1
        ? l10n.t("Allow “{0}” here, because …", rule)
        : l10n.t("Allow “{0}” here (all {1}), because …", rule, count);
    case "table":
      return count === 1
        ? l10n.t("Allow “{0}” in this table, because …", rule)
        : l10n.t("Allow “{0}” in this table (all {1}), because …", rule, count);
    case "file":
      return count === 1
        ? l10n.t("Allow “{0}” in the whole report, because …", rule)
        : l10n.t("Allow “{0}” in the whole report (all {1}), because …", rule, count);
  }
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
