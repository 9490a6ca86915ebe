import type { ToldRun } from "./entries.ts";
import { fileNotes, type RunNote, runNotes } from "./notes.ts";
import { element, xmlDocument } from "./xml.ts";

/** Checkstyle's XML, which Jenkins and others read. */
export function checkstyleText(run: ToldRun): Iterable<string> {
  return xmlDocument("checkstyle", { version: "4.3" }, filesOf(run));
}

function* filesOf(run: ToldRun): Iterable<string> {
  const besides = new Map<string, RunNote[]>();
  for (const note of runNotes(run)) besides.set(note.path, [...(besides.get(note.path) ?? []), note]);
  for (const [name, notes] of besides) yield fileElement(name, notes);
  for (const file of run.files) {
    const notes = fileNotes(file);
    if (notes.length > 0) yield fileElement(file.path, notes);
  }
}

const fileElement = (name: string, notes: readonly RunNote[]): string =>
  element("file", { name }, notes.map(errorElement));

const errorElement = ({ label, severity, message, start }: RunNote): string =>
  element("error", {
    line: start?.line ?? 1,
    column: start?.column,
    severity,
    message,
    source: `evenhand.${label}`,
  });
