import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { Problem } from "../core/report/report.ts";
import type { Span } from "../core/report/span.ts";
import type { Edit, Fault, Finding, Fix, Severity } from "../core/rule/finding.ts";
import { pageUrl } from "../core/rule/page.ts";
import type { CheckResult } from "../core/run/checker.ts";
import { l10n } from "./wordsOfClient.ts";

const source = "Evenhand";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A span of the document's text (UTF-16 units) as lines and characters. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** A range of the document as a span of its text. */
export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** A finding as the client shows it, with the page of its rule. */
export const findingDiagnostic = (document: TextDocument, { rule, severity, span, message }: Finding): Diagnostic => ({
  range: toRange(document, span),
  severity: severities[severity],
  source,
  code: rule,
  // A council's own rule has no page on the web.
  ...(rule.includes("/") ? {} : { codeDescription: { href: pageUrl(rule) } }),
  message,
});

/** What is wrong with a file that Evenhand reads, as the client shows it. */
export const problemDiagnostic = (document: TextDocument, { severity, span, message }: Problem): Diagnostic => ({
  range: toRange(document, span),
  severity: severities[severity],
  source,
  message,
});

/** A rule that failed, at the block that it failed on or at the top. */
const faultDiagnostic = (document: TextDocument, { rule, message, span }: Fault): Diagnostic => ({
  range: toRange(document, span ?? { start: 0, end: 0 }),
  severity: DiagnosticSeverity.Warning,
  source,
  code: rule,
  message: l10n.t("{0}. This is a fault of Evenhand; every other rule was checked.", message),
});

/** Everything that is to be told of a report that was checked. */
export const reportDiagnostics = (
  document: TextDocument,
  { findings, problems, faults }: Pick<CheckResult, "findings" | "problems" | "faults">,
  told?: ToldFindings,
): Diagnostic[] => [
  ...problems.map((problem) => problemDiagnostic(document, problem)),
  ...faults.map((fault) => faultDiagnostic(document, fault)),
  ...(told ? told.tell(document, findings) : findings.map((finding) => findingDiagnostic(document, finding))),
];

/** What was last told of the findings of one report: a diagnostic that says the same is the same object. */
export class ToldFindings {
  #last: ReadonlyMap<string, Diagnostic> = new Map();

  tell(document: TextDocument, findings: readonly Finding[]): readonly Diagnostic[] {
    const now = new Map<string, Diagnostic>();
    const told = findings.map((finding) => {
      const last = this.#last.get(finding.fingerprint);
      const diagnostic = last && says(last, document, finding) ? last : findingDiagnostic(document, finding);
      now.set(finding.fingerprint, diagnostic);
      return diagnostic;
    });
    this.#last = now;
    return told;
  }
}

/** Whether a diagnostic is what would be told of a finding. */
const says = (
  { code, message, severity, range: { start, end } }: Diagnostic,
  document: TextDocument,
  finding: Finding,
): boolean =>
  code === finding.rule &&
  severity === severities[finding.severity] &&
  message === finding.message &&
  isAt(document, start, finding.span.start) &&
  isAt(document, end, finding.span.end);

/**
 * Whether an offset is at a place that was told: the place's line begins as far before it, and has not become too
 * short.
 */
const isAt = (document: TextDocument, place: Position, offset: number): boolean =>
  place.line < document.lineCount &&
  document.offsetAt({ line: place.line, character: 0 }) + place.character === offset &&
  document.offsetAt(place) === offset;

/** Edits of one version of a document: a client refuses them once the document has moved on. */
export const workspaceEdit = (document: TextDocument, edits: readonly Edit[], versioned: boolean): WorkspaceEdit => {
  const list = edits.map((edit): TextEdit => ({ range: toRange(document, edit), newText: edit.text }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: list }] }
    : { changes: { [document.uri]: list } };
};

/**
 * A fix as the client offers it beside its finding; against this version of the document where the client can tell
 * versions.
 */
export const fixAction = (document: TextDocument, finding: Finding, fix: Fix, versioned: boolean): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [findingDiagnostic(document, finding)],
  isPreferred: fix.trust === "safe",
  edit: workspaceEdit(document, fix.edits, versioned),
});

const severityWord = (severity: Severity): string =>
  severity === "error" ? l10n.t("error") : severity === "warning" ? l10n.t("warning") : l10n.t("info");

/**
 * What stands behind a finding: why, the clause in our words, where a hard case goes. What it says, an editor shows
 * already.
 */
export function findingHover(document: TextDocument, findings: readonly Finding[], protocol: Protocol): Hover {
  const value = findings
    .map(({ rule, severity, why, clauses }) => {
      const named = clauses.flatMap(({ clause }) => protocol.clauses.filter(({ id }) => id === clause));
      return [
        `**${rule}** · ${severityWord(severity)}`,
        `*${l10n.t("Why:")}* ${why}`,
        ...named.map(({ id, requirement }) => `*${protocol.council} ${id}:* ${requirement}`),
        ...(severity === "error" ? [protocol.escalation] : []),
      ].join("\n\n");
    })
    .join("\n\n---\n\n");
  const [first] = findings;
  return { contents: { kind: MarkupKind.Markdown, value }, ...(first ? { range: toRange(document, first.span) } : {}) };
}
