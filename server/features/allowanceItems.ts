import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from "vscode-languageserver";
import type { Desk, OpenReport } from "../desk.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

const naming = /<!--\s*evenhand\s+allow(?:-file)?\s+([a-z0-9/-]*)$/i;
const beginning = /<!--[ \t]*([a-z][a-z -]*)?$/i;

/**
 * What may be written in a comment that allows a finding, and stands at an offset: the rule, or the words before it;
 * `undefined` where no such comment is written.
 */
export function allowanceItems(open: OpenReport, { skills }: Desk, offset: number): CompletionItem[] | undefined {
  const text = open.draft.document.getText();
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const rule = naming.exec(line)?.[1];
  if (rule !== undefined) return ruleItems(open, text, offset, rule);
  const begun = beginning.exec(line);
  return begun ? openingItems(open, text, offset, { typed: begun[1] ?? "", asks: skills.commands }) : undefined;
}

/** Rules by what they find in the passage below first, then all that apply, in place of the one that is named. */
function ruleItems(
  { draft: { document }, checked: { effective, findings } }: OpenReport,
  text: string,
  offset: number,
  typed: string,
): CompletionItem[] {
  const rest = /^[a-z0-9/-]*/i.exec(text.slice(offset))?.[0] ?? "";
  const end = offset + rest.length;
  const range = toRange(document, { start: offset - typed.length, end });
  // What is written behind the rule stays: a reason, or until when and by whom.
  const hasReason = /^[ \t]*(?::|until\b|by\b)/.test(text.slice(end));
  const close = closing(text, end);
  const below = new Set(findings.filter(({ span }) => span.start >= end).map(({ rule }) => rule));
  return effective.rules
    .map(({ rule }) => rule)
    .map(({ id, summary, why }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: summary,
      documentation: { kind: MarkupKind.Markdown, value: why },
      sortText: `${below.has(id) ? 0 : 1}${id}`,
      textEdit: { range, newText: hasReason ? `${id}${close}` : `${id}: $\{1:reason}${close}` },
      ...(hasReason ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    }));
}

/** The words with which such a comment begins. A client that takes commands asks for the rule at once. */
function openingItems(
  { draft: { document } }: OpenReport,
  text: string,
  offset: number,
  { typed, asks }: { readonly typed: string; readonly asks: boolean },
): CompletionItem[] | undefined {
  const words = [
    { label: "evenhand allow", detail: l10n.t("Allow what is found in the next paragraph, with a reason") },
    { label: "evenhand allow-file", detail: l10n.t("Allow what is found in the whole report, with a reason") },
  ].filter(({ label }) => label.startsWith(typed.toLowerCase()));
  if (words.length === 0) return undefined;
  const range = toRange(document, { start: offset - typed.length, end: offset });
  const space = typed === "" && text.charAt(offset - 1) === "-" ? " " : "";
  const close = closing(text, offset);
  return words.map(({ label, detail }) => ({
    label,
    detail,
    kind: CompletionItemKind.Keyword,
    textEdit: { range, newText: `${space}${label} $0${close}` },
    insertTextFormat: InsertTextFormat.Snippet,
    ...(asks ? { command: { title: label, command: "editor.action.triggerSuggest" } } : {}),
  }));
}

/** What closes the comment that an offset is in, where nothing does: else the rest of the report stays unread. */
function closing(text: string, offset: number): string {
  const next = /-->|<!--|\n[ \t]*\r?\n/.exec(text.slice(offset))?.[0];
  return next === "-->" ? "" : " -->";
}
