import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { Block, Report } from "../core/report/report.ts";
import { overlaps } from "../core/report/span.ts";
import type { Edit } from "../core/rule/finding.ts";
import { lineEnd } from "../core/run/places.ts";
import { lawOf } from "../rules/readings.ts";
import type { OpenReport } from "./desk.ts";
import type { ClientSkills } from "./skills.ts";
import { toSpan, workspaceEdit } from "./translate.ts";
import { l10n } from "./wordsOfClient.ts";

/** The kind of the action that moves a passage out of the public part. */
export const extractKind = `${CodeActionKind.RefactorExtract}.evenhand`;

/**
 * The action that moves the selected passages to the report's exempt part, which is made at the end where there is none.
 * Where they stood a line says where they went. `undefined` where no whole passage of the public part is selected.
 */
export function extraction({ draft, checked }: OpenReport, range: Range, skills: ClientSkills): CodeAction | undefined {
  const { report, effective } = checked;
  const span = toSpan(draft.document, range);
  if (span.end === span.start) return undefined;
  const moved = report.blocks.filter((block) => isPublicPassage(block, report.text) && overlaps(block.span, span));
  const [first, last] = [moved[0], moved.at(-1)];
  if (!first || !last) return undefined;
  const eol = lineEnd(report.text);
  // A paragraph's number stays in its place, and a list's first mark goes with the list as well.
  const start =
    first.span.start + (paragraphNumber.exec(report.text.slice(first.span.start, last.span.end))?.[0].length ?? 0);
  const mark = first === last ? "" : markBefore(report.text, first.span.start);
  const passage = mark + report.text.slice(start, last.span.end);
  const closed = report.sections.findLast(({ zone, title }) => zone === "closed" && title !== "");
  const name = closed?.title ?? "Exempt appendix";
  const edits: Edit[] = [
    ...remarked(report),
    { start, end: last.span.end, text: `The detail is in the ${lowerFirst(name)}.` },
    placed(
      report,
      closed?.span.end,
      [
        ...(closed ? [] : [`${report.format === "plain" ? "" : "## "}${name}`, exemptLine(effective.context.nation)]),
        passage,
      ],
      eol,
    ),
  ];
  return {
    title: closed ? l10n.t("Move to “{0}”", name) : l10n.t("Move to an exempt appendix"),
    kind: extractKind,
    edit: workspaceEdit(draft.document, edits, skills.versionedEdits),
  };
}

/** A report that was all public is so in part from now on. */
function remarked({ meta: { classification } }: Report): readonly Edit[] {
  return classification?.value === "public" ? [{ ...classification.span, text: "part-exempt" }] : [];
}

const isPublicPassage = ({ kind, zone, cell, span }: Block, text: string): boolean =>
  zone === "open" &&
  kind !== "heading" &&
  cell === undefined &&
  !/^\[\^[^\]]+\]:/.test(text.slice(span.start, span.end));

const paragraphNumber = /^(?:\d+(?:\.\d+)+\.?|\d+[.)]|\([a-z\d]{1,4}\))[ \t]+/;

/** The mark of the list's entry that begins here, with what indents it. */
function markBefore(text: string, at: number): string {
  const line = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  return /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.exec(text.slice(line, at))?.[0] ?? "";
}

/** Paragraphs at the end of a part of the report, or of the whole of it. */
function placed({ text }: Report, end: number | undefined, paragraphs: readonly string[], eol: string): Edit {
  const at = text.slice(0, end ?? text.length).trimEnd().length;
  const words = paragraphs.map((paragraph) => `${eol}${eol}${paragraph}`).join("");
  return { start: at, end: at, text: at === text.length ? `${words}${eol}` : words };
}

const exemptLine = (nation: Parameters<typeof lawOf>[0]): string =>
  `Not for publication: this part holds exempt information under paragraph [insert number] of ${lawOf(nation)?.cited ?? "[insert the schedule]"}. [Insert the reasons for and against disclosure, and the conclusion.] It can be released on [insert a date or event].`;

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
