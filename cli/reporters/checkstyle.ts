import type { RunEntry } from "./entries.ts";
import { allNotes, type RunNote } from "./notes.ts";
import { element, xmlDocument } from "./xml.ts";

/** Checkstyle's XML, which Jenkins and others read. */
export function checkstyleText(run: RunEntry): string {
  const byFile = new Map<string, RunNote[]>();
  for (const note of allNotes(run)) byFile.set(note.path, [...(byFile.get(note.path) ?? []), note]);
  const files = [...byFile].map(([name, notes]) => element("file", { name }, notes.map(errorElement)));
  return xmlDocument(element("checkstyle", { version: "4.3" }, files));
}

const errorElement = ({ label, severity, message, start }: RunNote): string =>
  element("error", {
    line: start?.line ?? 1,
    column: start?.column,
    severity,
    message,
    source: `evenhand.${label}`,
  });
