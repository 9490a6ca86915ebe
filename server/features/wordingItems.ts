import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import { optionsTable } from "../../core/protocol/newReport.ts";
import { ownAsks } from "../../core/protocol/ownAsks.ts";
import { plainWords } from "../../core/report/plainWords.ts";
import { shortened } from "../../core/report/shortened.ts";
import { lawOf, statements, topics } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";
import type { Numbering } from "../numbering.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/**
 * The required sections that the report has not got, as headings with their line of guidance. `typed` is what stands
 * behind the marks; `number` stands before the title, and `edits` make room for it.
 */
export function missingSections(
  { draft: { document }, checked: { report, effective } }: OpenReport,
  typed: Range,
  { number, edits }: Numbering,
): CompletionItem[] {
  const others = edits.map((edit): TextEdit => ({ range: toRange(document, edit), newText: edit.text }));
  const there = report.sections.map(({ title }) => title.toLowerCase());
  const own = ownAsks(effective.protocol.ownRules, effective.kind).headings;
  return [...effective.context.required.sections, ...own.map((one) => ({ ...one, severity: "warning" }))]
    .filter(({ aliases }) => !aliases.some((alias) => there.includes(alias.toLowerCase())))
    .map(({ title, guidance, severity }, index) => ({
      label: title,
      kind: CompletionItemKind.Module,
      detail: severity === "error" ? l10n.t("required, not there yet") : l10n.t("expected, not there yet"),
      ...(guidance ? { documentation: guidance } : {}),
      sortText: String(index).padStart(3, "0"),
      filterText: ` ${number}${title}`,
      textEdit: {
        range: typed,
        newText: ` ${number}${escaped(title)}\n\n$\{1:[To be completed.${guidance ? ` ${escaped(guidance)}` : ""}]}\n`,
      },
      insertTextFormat: InsertTextFormat.Snippet,
      ...(others.length > 0 ? { additionalTextEdits: others } : {}),
    }));
}

/**
 * Wordings that councils use again and again: an options table, exemptions by the nation's law, a briefing's standing
 * lines.
 */
export function standardWordings({ checked: { report, effective } }: OpenReport): CompletionItem[] {
  const { nation, briefingScope } = effective.context;
  const items = [
    wording(
      l10n.t("options table"),
      l10n.t("Options with merits, demerits and cost"),
      report.format === "plain" ? plainWords(optionsTable.join("\n")).trim() : optionsTable.join("\n"),
    ),
    ...exemptions(nation),
    wording(l10n.t("handling note"), l10n.t("Who may see it, and for what"), statements.handling),
  ];
  if (/briefing/.test(effective.kind)) {
    const scope = briefingScope === "information" ? statements.information : statements.scope;
    items.push(
      wording(l10n.t("scope line"), l10n.t("What the briefing is confined to"), scope),
      wording(l10n.t("not a substitute"), l10n.t("Full advice goes to the body that decides"), statements.substitute),
      wording(l10n.t("equal access"), l10n.t("Other groups may have the same"), statements.access),
      wording(l10n.t("status line"), l10n.t("The group decides nothing"), statements.status),
    );
  }
  return [...items, ...ownStatements(effective)];
}

/** What the council's own rules want a report of this kind to say. */
const ownStatements = ({ protocol, kind }: OpenReport["checked"]["effective"]): readonly CompletionItem[] =>
  ownAsks(protocol.ownRules, kind).statements.map(({ text }) =>
    wording(shortened(text, 40), l10n.t("{0} asks for it", protocol.council), text),
  );

function exemptions(nation: OpenReport["checked"]["effective"]["context"]["nation"]): readonly CompletionItem[] {
  const law = lawOf(nation);
  if (!law) return [];
  return Object.entries(law.paragraphs).map(([number, topic]) =>
    wording(
      l10n.t("exempt, paragraph {0}", number),
      l10n.t("About {0}", topics[topic].subject),
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
