import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from "vscode-languageserver";
import { optionsTable } from "../../core/protocol/newReport.ts";
import { lawOf, statements, topics } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";
import { l10n } from "../wordsOfClient.ts";

/** The required sections that the report has not got, as headings with their line of guidance. `typed` is what stands behind the marks. */
export function missingSections({ checked: { report, effective } }: OpenReport, typed: Range): CompletionItem[] {
  const there = report.sections.map(({ title }) => title.toLowerCase());
  return effective.context.required.sections
    .filter(({ aliases }) => !aliases.some((alias) => there.includes(alias.toLowerCase())))
    .map(({ title, guidance, severity }, index) => ({
      label: title,
      kind: CompletionItemKind.Module,
      detail: severity === "error" ? l10n.t("required, not there yet") : l10n.t("expected, not there yet"),
      ...(guidance ? { documentation: guidance } : {}),
      sortText: String(index).padStart(3, "0"),
      filterText: ` ${title}`,
      textEdit: {
        range: typed,
        newText: ` ${escaped(title)}\n\n$\{1:[To be completed.${guidance ? ` ${escaped(guidance)}` : ""}]}\n`,
      },
      insertTextFormat: InsertTextFormat.Snippet,
    }));
}

/** Wordings that councils use again and again: an options table, exemptions by the nation's law, a briefing's standing lines. */
export function standardWordings({ checked: { effective } }: OpenReport): CompletionItem[] {
  const { nation, briefingScope } = effective.context;
  const items = [
    wording("options table", "Options with merits, demerits and cost", optionsTable.join("\n")),
    ...exemptions(nation),
    wording("handling note", "Who may see it, and for what", statements.handling),
  ];
  if (/briefing/.test(effective.kind)) {
    const scope = briefingScope === "information" ? statements.information : statements.scope;
    items.push(
      wording("scope line", "What the briefing is confined to", scope),
      wording("not a substitute", "Full advice goes to the body that decides", statements.substitute),
      wording("equal access", "Other groups may have the same", statements.access),
      wording("status line", "The group decides nothing", statements.status),
    );
  }
  return items;
}

function exemptions(nation: OpenReport["checked"]["effective"]["context"]["nation"]): readonly CompletionItem[] {
  const law = lawOf(nation);
  if (!law) return [];
  return Object.entries(law.paragraphs).map(([number, topic]) =>
    wording(
      `exempt, paragraph ${number}`,
      `About ${topics[topic].subject}`,
      `Not for publication: this part holds information about ${topics[topic].subject}, which paragraph ${number} of ${law.cited} covers. For disclosure: [insert the reasons]. Against disclosure: [insert the reasons]. On balance: [insert the conclusion]. It can be released on [insert a date or event].`,
    ),
  );
}

const wording = (label: string, detail: string, text: string): CompletionItem => {
  let stop = 0;
  return {
    label,
    detail,
    kind: CompletionItemKind.Snippet,
    documentation: text,
    insertText: escaped(text).replace(/\[([^\]]+)\]/g, (_, inner: string) => `$\{${++stop}:[${inner}]}`),
    insertTextFormat: InsertTextFormat.Snippet,
  };
};

/** A snippet reads these signs as its own. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
