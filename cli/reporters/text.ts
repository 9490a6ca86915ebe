import type { Colors } from "picocolors/types";
import { amount } from "../../core/report/amount.ts";
import { Lines } from "../../core/report/lines.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { lookedTogether } from "../../core/run/looks.ts";
import type { FailOn } from "../flags.ts";
import { counts, type FileOutcome, type Sums, sumsOf } from "../outcome.ts";
import { hasLines } from "../paths.ts";
import { type FileEntry, type Placed, placeName, settingsEntry } from "./entries.ts";
import { frame } from "./frame.ts";
import type { Laid, Reporter } from "./reporter.ts";
import { type ShownLine, shownLines } from "./shownLines.ts";
import { Summary } from "./summary.ts";
import { columns, plain, plainName, wrap } from "./wrap.ts";

/** How the text is laid out. */
export interface TextStyle {
  readonly width: number;
  readonly colours: Colors;
  readonly failOn: FailOn;
  readonly quiet: boolean;
}

/** Something to show at a place: a finding, a problem or a fault. */
interface Note extends Placed {
  readonly severity: Severity;
  readonly label: string;
  /** The headings that it stands under, from the highest. */
  readonly section?: readonly string[] | undefined;
  readonly message: string;
  /** Lines under the message: a mark and words. */
  readonly offers: readonly (readonly [string, string])[];
}

/**
 * Shows findings to a person: for each, its place, the line with the words marked, what is wrong and what can be done.
 */
export function textReporter(write: (text: Laid) => void, style: TextStyle): Reporter {
  const summary = new Summary(style);
  const threshold = style.failOn === "never" ? "error" : style.failOn;
  const shown = (note: Note): boolean => !style.quiet || counts(note.severity, threshold);
  const make = ({ entry, council, lines }: FileOutcome): readonly string[] => {
    const notes = fileNotes(entry).filter(shown);
    const about = `${council} · ${entry.kind.replaceAll("-", " ")}`;
    return [notes.length > 0 ? section({ path: entry.path, about, lines }, notes, style) : ""];
  };
  const take = ([text = ""]: readonly Laid[], sums: Sums): void => {
    summary.add(sums);
    if (text.length > 0) write(text);
  };
  return {
    settings: (outcomes) => {
      for (const outcome of outcomes) {
        summary.addSettings(outcome);
        const { path, problems } = settingsEntry(outcome);
        const notes = problems.map((problem): Note => ({ ...problem, label: "settings", offers: [] }));
        const lines = shownLines(new Lines(outcome.text), notes);
        write(section({ path, about: "settings", lines }, inOrder(notes), style));
      }
    },
    file: (outcome) => take(make(outcome), sumsOf(outcome)),
    pieces: {
      style: `text ${JSON.stringify([style.width, style.colours.isColorSupported, style.quiet && threshold])}`,
      make,
      take,
    },
    end: (totals) => write(summary.text(totals)),
  };
}

function fileNotes({ findings, problems, faults }: FileEntry): readonly Note[] {
  return inOrder([
    ...problems.map((problem): Note => ({ ...problem, label: "report", offers: [] })),
    ...lookedTogether(findings, placeName).map(
      ({ finding, rules }): Note => ({
        ...finding,
        label: rules.join(", "),
        offers: finding.fixes.map(({ title, trust }) =>
          trust === "safe" ? ["fix", `${title} (--fix does this)`] : ["you could", title],
        ),
      }),
    ),
    ...faults.map(
      ({ rule, message, start = top, end = top }): Note => ({
        severity: "error",
        label: rule,
        start,
        end,
        message: `The rule “${rule}” failed here and found nothing; this is a fault of Evenhand, not of the report. ${message}`,
        offers: [],
      }),
    ),
  ]);
}

const top = { offset: 0, line: 1, column: 1 };

const inOrder = (notes: readonly Note[]): readonly Note[] => notes.toSorted((a, b) => a.start.offset - b.start.offset);

/** A file, and what is shown of it. */
interface Shown {
  readonly path: string;
  readonly about: string;
  readonly lines: readonly ShownLine[];
}

function section({ path, about, lines }: Shown, notes: readonly Note[], style: TextStyle): string {
  const { colours } = style;
  const numbered = hasLines(path);
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const head = `${colours.bold(colours.underline(plainName(path)))}  ${colours.dim(plain(about))}`;
  return [
    head,
    "",
    ...notes.flatMap((note) => [...noteLines(placeOf(path, note, numbered), numbered, byNumber, note, style), ""]),
    "",
  ].join("\n");
}

/** Where a file's lines have no numbers that a reader could go to, the heading above says where. */
function placeOf(path: string, { start, section }: Note, numbered: boolean): string {
  if (numbered) return plainName(`${path}:${start.line}:${start.column}`);
  const heading = section?.at(-1);
  return plainName(heading ? `${path}, under “${heading}”` : path);
}

function noteLines(
  place: string,
  numbered: boolean,
  lines: ReadonlyMap<number, ShownLine>,
  note: Note,
  { width, colours }: TextStyle,
): readonly string[] {
  const paint = painter(note.severity, colours);
  const gutter = numbered ? String(note.end.line).length + 4 : 4;
  const bar = colours.dim("│");
  const { lines: rows, more } = frame(lines, note, width - gutter - 2);
  const indent = " ".repeat(gutter);
  const body = rows.flatMap(({ number, words, before, marked }) => [
    `${colours.dim((numbered ? String(number) : "").padStart(gutter - 1))} ${bar} ${words}`,
    `${indent}${bar} ${" ".repeat(before)}${paint("^".repeat(marked))}`,
  ]);
  const rest = more > 0 ? [`${indent}${bar} ${colours.dim(`… and ${amount(more, "more line")}`)}`] : [];
  const message = wrap(plain(note.message), width - gutter).map((words) => indent + words);
  const offers = note.offers.flatMap(([mark, words]) => offerLines(mark, words, indent, width, colours));
  return [
    `${colours.bold(place)}  ${paint(note.severity)}  ${colours.dim(note.label)}`,
    ...body,
    ...rest,
    ...message,
    ...offers,
  ];
}

function offerLines(mark: string, words: string, indent: string, width: number, colours: Colors): readonly string[] {
  const lead = `${mark}: `;
  return wrap(plain(words), width - indent.length - columns(lead)).map(
    (line, index) => indent + (index === 0 ? colours.green(lead) : " ".repeat(lead.length)) + line,
  );
}

/** How a severity is coloured everywhere. */
export function painter(severity: Severity, colours: Colors): (text: string) => string {
  switch (severity) {
    case "error":
      return colours.red;
    case "warning":
      return colours.yellow;
    case "info":
      return colours.cyan;
  }
}
