import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { Block, Report, Section } from "../core/report/report.ts";
import { overlaps, type Span } from "../core/report/span.ts";
import type { Edit } from "../core/rule/finding.ts";
import { newHeading } from "../core/run/headingLook.ts";
import { lineEnd } from "../core/run/places.ts";
import { lawOf } from "../rules/readings.ts";
import type { OpenReport } from "./desk.ts";
import type { ClientSkills } from "./skills.ts";
import { toSpan, workspaceEdit } from "./translate.ts";
import { l10n } from "./wordsOfClient.ts";

/** The kind of the action that moves a passage out of the public part. */
export const extractKind = `${CodeActionKind.RefactorExtract}.evenhand`;

/**
 * The action that moves the selected passages to the report's exempt part, which is made at the end where there is
 * none. Where they stood a line says where they went. `undefined` where no whole passage of the public part is
 * selected.
 */
export function extraction({ draft, checked }: OpenReport, range: Range, skills: ClientSkills): CodeAction | undefined {
  const { report, effective } = checked;
  const span = toSpan(draft.document, range);
  if (span.end === span.start) return undefined;
  const moved = report.blocks.filter((block) => isPublicPassage(block, report) && overlaps(block.span, span));
  if (moved.length === 0) return undefined;
  const eol = lineEnd(report.text);
  // Headings stay: in the exempt part they would end it.
  const passages = [...new Set(moved.map(({ section }) => section))].map((section) =>
    passageOf(
      report,
      moved.filter((block) => block.section === section),
    ),
  );
  const closed = lastClosed(report);
  const name = closed?.title ?? "Exempt appendix";
  const edits: Edit[] = [
    ...remarked(report),
    ...passages.map(({ start, end }) => ({ start, end, text: `The detail is in ${referred(name)}.` })),
    placed(
      report,
      closed?.span.end,
      [
        ...(closed ? [] : [headed(report, name, eol), exemptLine(effective.context.nation)]),
        ...passages.map(({ words }) => words),
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

/**
 * The words of blocks of one section. A paragraph's number stays in its place, and a list's first mark goes with the
 * list as well.
 */
function passageOf({ text }: Report, blocks: readonly Block[]): Span & { readonly words: string } {
  const from = blocks[0]?.span.start ?? 0;
  const end = blocks.at(-1)?.span.end ?? from;
  const start = from + (paragraphNumber.exec(text.slice(from, end))?.[0].length ?? 0);
  return { start, end, words: (blocks.length === 1 ? "" : markBefore(text, from)) + text.slice(start, end) };
}

/** A report that was all public is so in part from now on. */
function remarked({ meta: { classification } }: Report): readonly Edit[] {
  return classification?.value === "public" ? [{ ...classification.span, text: "part-exempt" }] : [];
}

/** What the header states is said of the report as a whole, and stays. */
const isPublicPassage = ({ kind, zone, cell, span }: Block, { text, meta: { header } }: Report): boolean =>
  zone === "open" &&
  !(header && overlaps(header, span)) &&
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

const headed = (report: Report, name: string, eol: string): string =>
  newHeading(report, name, report.text.length, 2).text.replace("\n", eol);

const exemptLine = (nation: Parameters<typeof lawOf>[0]): string =>
  `Not for publication: this part holds exempt information under paragraph [insert number] of ${lawOf(nation)?.cited ?? "[insert the schedule]"}. [Insert the reasons for and against disclosure, and the conclusion.] It can be released on [insert a date or event].`;

/** The last part of the report that is not for publication, with all that stands under it. */
function lastClosed({ sections }: Report): Section | undefined {
  const last = sections.findLastIndex(({ zone, title }) => zone === "closed" && title !== "");
  let part = sections[last];
  // A heading within the part is not the part.
  for (let at = last - 1; part && at >= 0 && sections[at]?.zone === "closed"; at--) {
    const above = sections[at];
    if (above && above.title !== "" && above.depth < part.depth) part = above;
  }
  return part && { ...part, span: { start: part.span.start, end: sections[last]?.span.end ?? part.span.end } };
}

/**
 * A part as a sentence names it: "exempt appendix B" of "Exempt appendix B: Offers", for its title may tell what it
 * keeps.
 */
function referred(name: string): string {
  const title = name.replace(/(?::|\s[–—-])\s.*$/, "");
  const [, sort = "", letter = ""] =
    /^((?:exempt |confidential )?(?:appendix|annex))(?: (\w{1,3}))?$/i.exec(title) ?? [];
  if (sort !== "") return letter === "" ? `the ${sort.toLowerCase()}` : `${sort.toLowerCase()} ${letter}`;
  return /^part \w{1,3}$/i.test(title) ? title : `“${title}”`;
}
