import { type CompletionItem, CompletionItemKind, InsertTextFormat, type TextEdit } from "vscode-languageserver";
import { ownAsks } from "../../core/protocol/ownAsks.ts";
import { lineStart } from "../../core/report/lines.ts";
import type { Report } from "../../core/report/report.ts";
import type { Span } from "../../core/report/span.ts";
import { newHeading } from "../../core/run/headingLook.ts";
import type { OpenReport } from "../desk.ts";
import type { Numbering } from "../numbering.ts";
import { numberFor } from "../ownNumbers.ts";
import { escaped } from "../snippets.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/** A line on which a heading is begun, or may be. */
export interface BegunHeading {
  /** What of the line is written anew. */
  readonly typed: Span;
  /** The number that the author gave, and the words so far. */
  readonly number: string;
  readonly words: string;
  /** The marks that the author typed; without them the heading is in the report's own form. */
  readonly marks: string;
  readonly closed: string;
}

/** The heading that the line around a place (UTF-16 units) begins; `undefined` where it holds something else. */
export function begunHeading(text: string, offset: number): BegunHeading | undefined {
  const start = lineStart(text, offset);
  const end = offset + text.slice(offset).search(/[\r\n]|$/);
  const line = text.slice(start, offset);
  const [, signs = "", bold = "", gap = "", number = "", words] = begun.exec(line) ?? [];
  // What stands behind the cursor may close the heading, and is no part of another's words.
  const [closing, closed = ""] = /^(?:[ \t]*(#+|\*\*|__))?[ \t]*$/.exec(text.slice(offset, end)) ?? [];
  if (words === undefined || closing === undefined || (signs !== "" && gap === "" && number + words !== ""))
    return undefined;
  const marks = signs + bold;
  const typed = { start: start + signs.length + bold.length, end };
  const shut = signs === "" ? bold : closed.startsWith("#") ? ` ${closed}` : "";
  return { typed, number, words, marks, closed: shut };
}

/** Signs or emphasis, a number, and words that a heading may have. */
const begun = /^(?:(#{1,6})|(\*\*|__))?([ \t]*)(\d+(?:\.0)?[.)]?[ \t]+)?((?:\p{L}[^\r\n|<>*_]{0,80})?)$/u;

/**
 * The required sections that the report has not got, as headings in its own form with their line of guidance. What
 * stands behind them moves up.
 */
export function missingSections(open: OpenReport, heading: BegunHeading): CompletionItem[] {
  const { draft, checked } = open;
  const { document } = draft;
  const { effective } = checked;
  const { typed, number, marks, closed } = heading;
  const text = document.getText();
  const at = lineStart(text, typed.start);
  const report = withoutHeadingIn(checked.report, { start: at, end: typed.end });
  const there = report.sections.map(({ title }) => title.toLowerCase());
  const own = ownAsks(effective.protocol.ownRules, effective.kind).headings;
  const ended = /^\r?\n(?=[^\r\n])/.test(text.slice(typed.end)) ? "\n" : "";
  const { depth } = newHeading(report, "", at, marks.startsWith("#") ? marks.length : 2);
  const level = marks.startsWith("#") ? marks.length : depth;
  // Where the author gave no number the heading has its place among the others.
  const place: Numbering = (number === "" ? numberFor(report, at, level) : undefined) ?? { number, edits: [] };
  const others = place.edits.map((edit): TextEdit => ({ range: toRange(document, edit), newText: edit.text }));
  const space = marks.startsWith("#") ? " " : "";
  return [...effective.context.required.sections, ...own.map((one) => ({ ...one, severity: "warning" }))]
    .filter(({ aliases }) => !aliases.some((alias) => there.includes(alias.toLowerCase())))
    .map(({ title, guidance, severity }, index) => {
      const made = newHeading(report, title, at, level);
      const words =
        marks === ""
          ? made.text.slice(0, made.numberAt) + place.number + made.text.slice(made.numberAt)
          : `${space}${place.number}${made.words}${closed}`;
      const body = `$\{1:[To be completed.${guidance ? ` ${escaped(guidance)}` : ""}]}`;
      return {
        label: title,
        kind: CompletionItemKind.Module,
        detail: severity === "error" ? l10n.t("required, not there yet") : l10n.t("expected, not there yet"),
        ...(guidance ? { documentation: guidance } : {}),
        sortText: String(index).padStart(3, "0"),
        filterText: `${space}${number}${title}`,
        textEdit: { range: toRange(document, typed), newText: `${escaped(words)}\n\n${body}${ended}` },
        insertTextFormat: InsertTextFormat.Snippet,
        ...(others.length > 0 ? { additionalTextEdits: others } : {}),
      };
    });
}

/** The heading that is being written is none of the neighbours. */
const withoutHeadingIn = (report: Report, line: Span): Report => ({
  ...report,
  sections: report.sections.filter(
    ({ span, depth }) => depth === 0 || span.start < line.start || span.start > line.end,
  ),
});
