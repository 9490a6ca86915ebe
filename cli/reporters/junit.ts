import type { FileEntry, ToldRun } from "./entries.ts";
import { fileNotes, type RunNote, runNotes } from "./notes.ts";
import { element, xmlDocument } from "./xml.ts";

/** JUnit's XML: a suite for each report, a failed case for each finding, a passed one for a clean report. */
export function* junitText(run: ToldRun): Iterable<string> {
  const besides = runNotes(run).length;
  let [tests, failures] = [besides, besides];
  for (const file of run.files) {
    const notes = fileNotes(file).length;
    tests += Math.max(1, notes);
    failures += notes;
  }
  yield* xmlDocument("testsuites", { name: "Evenhand", tests, failures }, suitesOf(run));
}

function* suitesOf(run: ToldRun): Iterable<string> {
  for (const file of run.files) yield fileSuite(file);
  const besides = runNotes(run);
  if (besides.length > 0) yield suite("Evenhand", besides.map(failedCase), besides.length);
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
