import { Lines } from "../../core/report/lines.ts";
import type { Report } from "../../core/report/report.ts";
import type { Finding } from "../../core/rule/finding.ts";
import type { Effective } from "../../core/run/checker.ts";
import { type MaskedText, maskText } from "../../core/run/mask.ts";
import type { FileOutcome } from "../outcome.ts";
import { type FileEntry, type Found, fileEntry } from "../reporters/entries.ts";
import { type ShownLine, shownLines } from "../reporters/shownLines.ts";

/** What of an outcome somebody will look at. */
export interface Wanted {
  /** The lines of the report that findings stand on. */
  readonly lines: boolean;
}

/** What was found in a report, without the report. */
export function outcomeOf(found: Found, effective: Effective, wanted: Wanted): FileOutcome {
  const lines = new Lines(found.text);
  const entry = fileEntry(found, lines);
  return {
    entry,
    council: found.protocol.council,
    lines: wanted.lines ? linesOf(entry, found) : [],
    passages: passagesOf(found.report, found.findings, linesOfGit(found.text, lines), effective),
    fixed: 0,
    diff: "",
  };
}

/** The lines of a text that an entry's findings, problems and faults stand on, personal identifiers under dots. */
export function linesOf({ findings, problems, faults }: FileEntry, text: MaskedText): readonly ShownLine[] {
  const top = { offset: 0, line: 1, column: 1 };
  const marks = [...findings, ...problems, ...faults.map(({ start = top, end = top }) => ({ start, end }))];
  // Dots stand for units one to one and leave line ends alone: the places in the entry hold.
  return marks.length === 0 ? [] : shownLines(new Lines(maskText(text)), marks);
}

/** Where git sees lines end: a carriage return alone ends none there. */
function linesOfGit(text: string, lines: Lines): Lines {
  return /\r(?!\n)/.test(text) ? new Lines(text.replace(/\r(?!\n)/g, " ")) : lines;
}

/**
 * For each finding (in the order of the text) the first and last line of the block that it is about, as an outcome
 * keeps them.
 */
function passagesOf(
  report: Report,
  findings: readonly Finding[],
  lines: Lines,
  { rules }: Effective,
): FileOutcome["passages"] {
  const ofBlocks = new Set(rules.filter(({ rule }) => rule.on === "block").map(({ rule }) => rule.id));
  let next = 0;
  // Findings and blocks are in the order of the text.
  return findings.map(({ rule, span }) => {
    while (next < report.blocks.length && (report.blocks[next]?.span.end ?? 0) <= span.start) next++;
    const block = report.blocks[next];
    if (!ofBlocks.has(rule) || !block) return null;
    const last = Math.max(block.span.start, block.span.end - 1);
    return [lines.place(Math.min(block.span.start, span.start)).line, lines.place(last).line] as const;
  });
}
