import type { CodeLens } from "vscode-languageserver";
import type { Classification } from "../../core/report/meta.ts";
import { countBySeverity } from "../../core/rule/finding.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { titleSpan } from "../../core/run/places.ts";
import { type ReadOption, readOptions } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { kindName } from "../kindName.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/** Lines above the text: what applies to the report and what was found, and what each option has been given. */
export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  listen: (desk) => {
    desk.connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      const open = await desk.report(uri, token);
      return open ? [reportLens(open, desk.skills.commands), ...optionLenses(open)] : null;
    });
    return {};
  },
};

function reportLens({ draft: { document }, checked }: OpenReport, commands: boolean): CodeLens {
  const { report, effective, findings } = checked;
  const marking = markingName(report.meta.classification?.value);
  const { error, warning } = countBySeverity(findings);
  const parts = [
    ...(error > 0 ? [error === 1 ? l10n.t("1 error") : l10n.t("{0} errors", error)] : []),
    ...(warning > 0 ? [warning === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", warning)] : []),
  ];
  const found = parts.length > 0 ? parts.join(", ") : l10n.t("nothing found");
  return {
    range: toRange(document, titleSpan(report)),
    command: {
      title: [marking, effective.protocol.council, kindName(effective.kind), found].join(" · "),
      // A lens without a command is words alone.
      command: commands ? "workbench.actions.view.problems" : "",
    },
  };
}

function markingName(marking: Classification | undefined): string {
  switch (marking) {
    case "public":
      return l10n.t("public");
    case "part-exempt":
      return l10n.t("part exempt");
    case "exempt":
      return l10n.t("exempt");
    case "confidential":
      return l10n.t("confidential");
    default:
      return l10n.t("not classified");
  }
}

const optionLenses = ({ draft: { document }, checked: { report, effective } }: OpenReport): CodeLens[] =>
  readOptions(report, roleFinder(effective.protocol)).map((option) => ({
    range: toRange(document, option.span),
    command: { title: optionWords(option), command: "" },
  }));

/** “3 merits · no demerit · no cost given”. */
export const optionWords = ({
  merits: { length: merits },
  demerits: { length: demerits },
  cost,
  recommended,
}: ReadOption): string =>
  [
    merits === 0 ? l10n.t("no merit") : merits === 1 ? l10n.t("1 merit") : l10n.t("{0} merits", merits),
    demerits === 0 ? l10n.t("no demerit") : demerits === 1 ? l10n.t("1 demerit") : l10n.t("{0} demerits", demerits),
    cost === undefined ? l10n.t("no cost given") : /[£€]/.test(cost) ? cost : l10n.t("cost: {0}", cost),
    ...(recommended ? [l10n.t("recommended")] : []),
  ].join(" · ");
