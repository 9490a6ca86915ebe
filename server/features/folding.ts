import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Report } from "../../core/report/report.ts";
import { sectionEnd } from "../../core/run/places.ts";
import type { Feature } from "../feature.ts";

/** Front matter, sections, tables and exempt parts fold. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  listen: (desk) => {
    desk.connection.onFoldingRanges(async ({ textDocument: { uri } }, token) => {
      const open = await desk.report(uri, token);
      return open ? ranges(open.checked.report, open.draft.document) : null;
    });
    return {};
  },
};

function ranges(report: Report, document: TextDocument): FoldingRange[] {
  const found: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = document.positionAt(start).line;
    const endLine = document.positionAt(report.text.slice(0, end).trimEnd().length).line;
    if (endLine > startLine) found.push({ startLine, endLine, ...(kind ? { kind } : {}) });
  };
  const { frontMatter } = report.meta;
  if (frontMatter) add(frontMatter.start, frontMatter.end, FoldingRangeKind.Imports);
  for (const [index, { depth, span }] of report.sections.entries()) {
    if (depth === 0) continue;
    add(span.start, sectionEnd(report, index), FoldingRangeKind.Region);
  }
  for (const [start, end] of tables(report)) add(start, end);
  return found;
}

function tables({ blocks }: Report): readonly (readonly [number, number])[] {
  const spans = new Map<number, [number, number]>();
  for (const { cell, span } of blocks) {
    if (!cell) continue;
    const known = spans.get(cell.table);
    if (known) known[1] = span.end;
    else spans.set(cell.table, [span.start, span.end]);
  }
  return [...spans.values()];
}
