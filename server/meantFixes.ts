import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Problem } from "../core/report/report.ts";
import { shortened } from "../core/report/shortened.ts";
import { overlaps } from "../core/report/span.ts";
import { maskWords } from "../core/run/mask.ts";
import type { ClientSkills } from "./skills.ts";
import { problemDiagnostic, toSpan, workspaceEdit } from "./translate.ts";
import { l10n } from "./wordsOfClient.ts";

/** What was most likely meant, put in the place of names in a range that nobody knows; no title shows a secret. */
export function meantFixes(
  document: TextDocument,
  problems: readonly Problem[],
  range: Range,
  skills: ClientSkills,
  secrets: readonly string[] = [],
): readonly CodeAction[] {
  const span = toSpan(document, range);
  return problems.flatMap((problem): CodeAction[] => {
    const { instead } = problem;
    if (!instead || !overlaps(problem.span, span)) return [];
    return [
      {
        title: l10n.t("Change to “{0}”", shortened(maskWords(instead.text, secrets), 60)),
        kind: CodeActionKind.QuickFix,
        diagnostics: [problemDiagnostic(document, problem)],
        isPreferred: true,
        edit: workspaceEdit(document, [instead], skills.versionedEdits),
      },
    ];
  });
}
