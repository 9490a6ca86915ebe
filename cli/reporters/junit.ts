import type { FileEntry, RunEntry } from "./entries.ts";
import { fileNotes, type RunNote, runNotes } from "./notes.ts";
import { element, xmlDocument } from "./xml.ts";

/** JUnit's XML: a suite for each report, a failed case for each finding, a passed one for a clean report. */
export function junitText(run: RunEntry): string {
  const besides = runNotes(run);
  const suites = run.files.map(fileSuite);
  if (besides.length > 0) suites.push(suite("Evenhand", besides.map(failedCase), besides.length));
  const failures = run.files.reduce((sum, file) => sum + fileNotes(file).length, besides.length);
  const tests = run.files.reduce((sum, file) => sum + Math.max(1, fileNotes(file).length), besides.length);
  return xmlDocument(element("testsuites", { name: "Evenhand", tests, failures }, suites));
}

function fileSuite(file: FileEntry): string {
  const notes = fileNotes(file);
  const cases = notes.map(failedCase);
  return suite(
    file.path,
    cases.length > 0 ? cases : [element("testcase", { name: "clean", classname: file.path })],
    notes.length,
  );
}

const suite = (name: string, cases: readonly string[], failures: number): string =>
  element("testsuite", { name, tests: cases.length, failures, errors: 0 }, cases);

function failedCase({ path, label, severity, message, start }: RunNote): string {
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  return element("testcase", { name: `${label} (${place})`, classname: path }, [
    element("failure", { type: severity, message: `${place} ${message}` }),
  ]);
}
