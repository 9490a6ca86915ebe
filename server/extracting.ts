import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { Report, Section } from "../core/report/report.ts";
import { byStart, type Span } from "../core/report/span.ts";
import type { Edit } from "../core/rule/finding.ts";
import { newHeading } from "../core/run/headingLook.ts";
import { lineEnd } from "../core/run/places.ts";
import { lawOf } from "../rules/readings.ts";
import type { OpenReport } from "./desk.ts";
import { type Footnote, footnotesIn } from "./footnotes.ts";
import { publicPassages } from "./passages.ts";
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
  const passages = publicPassages(report, span);
  if (passages.length === 0) return undefined;
  const eol = lineEnd(report.text);
  const closed = lastClosed(report);
  const name = closed?.title ?? "Exempt appendix";
  const notes = notesOf(report, passages);
  const edits: Edit[] = [
    ...remarked(report),
    ...passages.map(({ start, end, left }) => ({
      start,
      end,
      text: left.replaceAll("{0}", () => `The detail is in ${referred(name)}.`),
    })),
    ...placed(
      report,
      closed?.span.end,
      [
        ...(closed ? [] : [headed(report, name, eol), exemptLine(effective.context.nation)]),
        ...passages.map(({ words }) => words.replace(/\r?\n/g, eol)),
        ...notes.map(({ start, end }) => report.text.slice(start, end)),
      ],
      notes,
      eol,
    ),
  ];
  return {
    title: closed ? l10n.t("Move to “{0}”", name) : l10n.t("Move to an exempt appendix"),
    kind: extractKind,
    edit: workspaceEdit(draft.document, edits.toSorted(byStart), skills.versionedEdits),
  };
}

/** The footnotes that the passages alone refer to: their sources may tell what the passages tell. */
function notesOf({ text }: Report, passages: readonly Span[]): readonly Footnote[] {
  const all = footnotesIn(text);
  return all.filter((note) => {
    const places = [...text.matchAll(/\[(\^[^\]\s]+)\]/g)]
      .filter(({ index, 1: name }) => name === note.name && index !== note.start + text.slice(note.start).search(/\[/))
      .map(({ index }) => index);
    return places.length > 0 && places.every((at) => passages.some(({ start, end }) => start <= at && at < end));
  });
}

/** A report that was all public is so in part from now on. */
function remarked({ text, meta: { classification } }: Report): readonly Edit[] {
  if (classification?.value !== "public") return [];
  // “For publication: Yes” is asked and answered in other words than “Classification: public”.
  const { label, span } = classification;
  return [{ ...span, text: /publication/i.test(text.slice(label.start, label.end)) ? "In part" : "part-exempt" }];
}

/**
 * Paragraphs at the end of a part of the report, or of the whole of it; the footnotes that are among them go from where
 * they stood.
 */
function placed(
  { text }: Report,
  end: number | undefined,
  paragraphs: readonly string[],
  notes: readonly Footnote[],
  eol: string,
): readonly Edit[] {
  const limit = end ?? text.length;
  let at = text.slice(0, limit).trimEnd().length;
  // A footnote that ends the part makes room for what is written there.
  for (const note of notes.toReversed()) if (note.end === at) at = text.slice(0, note.start).trimEnd().length;
  const words = paragraphs.map((paragraph) => `${eol}${eol}${paragraph}`).join("");
  const tail = text.slice(0, limit).trimEnd().length;
  return [
    { start: at, end: tail, text: tail === text.length ? `${words}${eol}` : words },
    ...notes
      .filter((note) => note.end <= at || note.start >= tail)
      .map((note) => ({ ...withLine(text, note), text: "" })),
  ];
}

const headed = (report: Report, name: string, eol: string): string =>
  newHeading(report, name, report.text.length, 2).text.replace("\n", eol);

/** A footnote with the line's end behind it, and with the free line that is no use without it. */
function withLine(text: string, { start, end }: Span): Span {
  const behind = /^[ \t]*(?:\r\n?|\n)?/.exec(text.slice(end, end + 100))?.[0].length ?? 0;
  const free = /(?:^|\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, start))
    ? (/^(?:[ \t]*(?:\r\n?|\n))?/.exec(text.slice(end + behind, end + behind + 100))?.[0].length ?? 0)
    : 0;
  return { start, end: end + behind + free };
}

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
