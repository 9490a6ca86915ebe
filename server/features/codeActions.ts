import type { CancellationToken, CodeAction, CodeActionParams, Range } from "vscode-languageserver";
import { secretsOf } from "../../core/run/mask.ts";
import { fixAll, fixAllKind, quickFixes } from "../actions.ts";
import type { Desk, OpenReport } from "../desk.ts";
import { extraction, extractKind } from "../extracting.ts";
import type { Feature } from "../feature.ts";
import { meantFixes } from "../meantFixes.ts";
import { withNumbers } from "../ownNumbers.ts";
import { workspaceEdit } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/** Quick fixes of the findings in a range, and every safe fix of the report as one action. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: ["quickfix", extractKind, fixAllKind] } }),
  listen: (desk) => {
    desk.connection.onCodeAction((params, token) => actions(desk, params, token));
    return {};
  },
};

async function actions(
  desk: Desk,
  { textDocument: { uri }, range, context: { only } }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const open = await desk.report(uri, token);
  // A kind without words holds all, and so does a list without kinds.
  const kinds = only?.filter((one) => one !== "") ?? [];
  const all = kinds.length === 0;
  const wants = (kind: string) => all || kinds.some((one) => kind === one || kind.startsWith(`${one}.`));
  const meant = wants("quickfix") ? await fixesOfNames(desk, uri, range, open) : [];
  if (!open) return [...meant];
  const { draft, checked } = open;
  const found = wants("quickfix") ? [...meant, ...quickFixes(draft, checked, range, desk.skills)] : [];
  const extract = wants(extractKind) ? extraction(open, range, desk.skills) : undefined;
  if (extract) found.push(extract);
  if (all || !wants(fixAllKind)) return found;
  const check = await desk.checkerOf(draft);
  const edit = fixAll(draft, (text) => withNumbers(check(text)));
  if (edit) {
    const change = workspaceEdit(draft.document, [edit], desk.skills.versionedEdits);
    found.push({ title: l10n.t("Apply all safe fixes"), kind: fixAllKind, edit: change });
  }
  return found;
}

/** For names that nobody knows, in a report, in settings or in a pack. */
async function fixesOfNames(
  desk: Desk,
  uri: string,
  range: Range,
  open: OpenReport | undefined,
): Promise<readonly CodeAction[]> {
  if (open) {
    const { draft, checked } = open;
    const { report, findings, allowed } = checked;
    const secrets = secretsOf({ text: report.text, findings, allowed });
    return meantFixes(draft.document, checked.problems, range, desk.skills, secrets);
  }
  const document = desk.openSettings.get(uri);
  return document ? meantFixes(document, await desk.problemsOf(document), range, desk.skills) : [];
}
