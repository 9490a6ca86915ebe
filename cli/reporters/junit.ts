import type { FileEntry, ToldRun } from "./entries.ts";
import { fileNotes, type RunNote, runNotes } from "./notes.ts";
import { element, escaped, xmlDocument } from "./xml.ts";

/**
 * JUnit's XML: a suite for each report, a failed case for each error and warning, a passed one for what is only
 * information, and one for a clean report.
 */
export function* junitText(run: ToldRun): Iterable<string> {
  const besides = runNotes(run);
  let [tests, failures] = [besides.length, failed(besides)];
  for (const file of run.files) {
    const notes = fileNotes(file);
    tests += Math.max(1, notes.length);
    failures += failed(notes);
  }
  yield* xmlDocument("testsuites", { name: "Evenhand", tests, failures }, suitesOf(run));
}

function* suitesOf(run: ToldRun): Iterable<string> {
  for (const file of run.files) yield fileSuite(file);
  const besides = runNotes(run);
  if (besides.length > 0) yield suite("Evenhand", besides.map(testCase), failed(besides));
}

function fileSuite(file: FileEntry): string {
  const notes = fileNotes(file);
  const cases = notes.map(testCase);
  return suite(
    file.path,
    cases.length > 0 ? cases : [element("testcase", { name: "clean", classname: file.path })],
    failed(notes),
  );
}

const suite = (name: string, cases: readonly string[], failures: number): string =>
  element("testsuite", { name, tests: cases.length, failures, errors: 0 }, cases);

const failed = (notes: readonly RunNote[]): number => notes.filter(({ severity }) => severity !== "info").length;

function testCase({ path, label, severity, message, start }: RunNote): string {
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  const told =
    severity === "info"
      ? element("system-out", {}, [escaped(`${place} ${message}`)])
      : element("failure", { type: severity, message: `${place} ${message}` });
  return element("testcase", { name: `${label} (${place})`, classname: path }, [told]);
}
