import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { contains, overlaps } from "../../core/report/span.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { sectionEnd } from "../../core/run/places.ts";
import { type ReadOption, readOptions } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/** The report's sections, each within the one it stands in, and the options that it sets out. */
export const symbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  listen: (desk) => {
    desk.connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
      const open = await desk.report(uri, token);
      return open ? outline(open) : null;
    });
    return {};
  },
};

function outline({ draft: { document }, checked: { report, effective } }: OpenReport): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const above: { readonly depth: number; readonly symbol: DocumentSymbol }[] = [];
  const options = readOptions(report, roleFinder(effective.protocol));
  for (const [index, { title, number, depth, span, heading }] of report.sections.entries()) {
    if (depth === 0) continue;
    const within = options.filter(({ span: at }) => contains(span, at));
    // An option that has the heading to itself is this section.
    const own = within.filter(({ span: at }) => overlaps(heading, at));
    const symbol: DocumentSymbol = {
      name: `${number ? `${number} ` : ""}${title}` || l10n.t("(untitled)"),
      ...detailOf(own),
      kind: SymbolKind.String,
      range: toRange(document, { start: span.start, end: sectionEnd(report, index) }),
      selectionRange: toRange(document, heading),
      children: within.filter((one) => !own.includes(one)).map((one) => optionSymbol(one, document)),
    };
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
    (above.at(-1)?.symbol.children ?? top).push(symbol);
    above.push({ depth, symbol });
  }
  return top;
}

const optionSymbol = (option: ReadOption, document: TextDocument): DocumentSymbol => ({
  name: option.label,
  ...detailOf([option]),
  kind: SymbolKind.EnumMember,
  range: toRange(document, option.span),
  selectionRange: toRange(document, option.span),
});

const detailOf = (options: readonly ReadOption[]): { readonly detail?: string } =>
  options.some(({ recommended }) => recommended) ? { detail: l10n.t("recommended") } : {};
