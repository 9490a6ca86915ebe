import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { optionsTable } from "../../core/protocol/newReport.ts";
import { ownAsks } from "../../core/protocol/ownAsks.ts";
import { plainWords } from "../../core/report/plainWords.ts";
import { shortened } from "../../core/report/shortened.ts";
import type { Span } from "../../core/report/span.ts";
import { handlingOf, lawOf, statements, topics } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";
import { escaped } from "../snippets.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/**
 * Wordings that councils use again and again: an options table, exemptions by the nation's law, a briefing's standing
 * lines. They take the place of what is typed; `number` is that of the next paragraph, where they have numbers.
 */
export function standardWordings(
  { draft: { document }, checked: { report, effective } }: OpenReport,
  typed: Span,
  number: string,
): CompletionItem[] {
  const { nation, briefingScope } = effective.context;
  const items = [
    wording(
      l10n.t("options table"),
      l10n.t("Options with merits, demerits and cost"),
      report.format === "plain" ? plainWords(optionsTable.join("\n")).trim() : optionsTable.join("\n"),
    ),
    ...exemptions(nation),
    wording(l10n.t("handling note"), l10n.t("Who may see it, and for what"), number + handlingOf(effective.kind)),
  ];
  if (/briefing/.test(effective.kind)) {
    const scope = briefingScope === "information" ? statements.information : statements.scope;
    items.push(
      wording(l10n.t("scope line"), l10n.t("What the briefing is confined to"), number + scope),
      wording(
        l10n.t("not a substitute"),
        l10n.t("Full advice goes to the body that decides"),
        number + statements.substitute,
      ),
      wording(l10n.t("equal access"), l10n.t("Other groups may have the same"), number + statements.access),
      wording(l10n.t("status line"), l10n.t("The group decides nothing"), number + statements.status),
    );
  }
  const range = toRange(document, typed);
  return [...items, ...ownStatements(effective, number)].map(({ text, ...item }) => ({
    ...item,
    textEdit: { range, newText: text },
  }));
}

/** What the council's own rules want a report of this kind to say. */
const ownStatements = ({ protocol, kind }: OpenReport["checked"]["effective"], number: string): readonly Wording[] =>
  ownAsks(protocol.ownRules, kind).statements.map(({ text }) =>
    wording(shortened(text, 40), l10n.t("{0} asks for it", protocol.council), number + text),
  );

function exemptions(nation: OpenReport["checked"]["effective"]["context"]["nation"]): readonly Wording[] {
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

/** A wording as it is offered, and the snippet that it is. */
type Wording = CompletionItem & { readonly text: string };

const wording = (label: string, detail: string, text: string): Wording => {
  let stop = 0;
  return {
    label,
    detail,
    kind: CompletionItemKind.Snippet,
    documentation: text,
    text: escaped(text).replace(/\[([^\]]+)\]/g, (_, inner: string) => `$\{${++stop}:[${inner}]}`),
    insertTextFormat: InsertTextFormat.Snippet,
  };
};
