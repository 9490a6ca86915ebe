import type { CodeLens } from "vscode-languageserver";
import { roleFinder } from "../../core/run/outline.ts";
import { titleSpan } from "../../core/run/places.ts";
import { type ReadOption, readOptions } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { toRange } from "../translate.ts";

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
  const marking = report.meta.classification?.value?.replace("-", " ") ?? "not classified";
  const parts = (["error", "warning"] as const).flatMap((level) => {
    const count = findings.filter(({ severity }) => severity === level).length;
    return count > 0 ? [counted(count, level)] : [];
  });
  const found = parts.length > 0 ? parts.join(", ") : "nothing found";
  return {
    range: toRange(document, titleSpan(report)),
    command: {
      title: [marking, effective.protocol.council, effective.kind.replaceAll("-", " "), found].join(" · "),
      // A lens without a command is words alone.
      command: commands ? "workbench.actions.view.problems" : "",
    },
  };
}

const optionLenses = ({ draft: { document }, checked: { report, effective } }: OpenReport): CodeLens[] =>
  readOptions(report, roleFinder(effective.protocol)).map((option) => ({
    range: toRange(document, option.span),
    command: { title: optionWords(option), command: "" },
  }));

/** “3 merits · no demerit · no cost”. */
export const optionWords = ({ merits, demerits, cost, recommended }: ReadOption): string =>
  [
    merits.length === 0 ? "no merit" : counted(merits.length, "merit"),
    demerits.length === 0 ? "no demerit" : counted(demerits.length, "demerit"),
    cost ?? "no cost",
    ...(recommended ? ["recommended"] : []),
  ].join(" · ");

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
