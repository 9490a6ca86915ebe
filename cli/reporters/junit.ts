import type { Severity } from "../../core/rule/finding.ts";
import type { FileEntry, ToldRun } from "./entries.ts";
import { fileNotes, type RunNote, runNotes } from "./notes.ts";
import { element, escaped, xmlDocument } from "./xml.ts";

/** Does a severity fail the run? Then it fails its case too, so that a run that passes is shown as passed. */
export type Fails = (severity: Severity) => boolean;

/** Errors in settings, and what could not be read, fail any run. */
const stops: Fails = (severity) => severity === "error";

/**
 * JUnit's XML: a suite for each report, a failed case for each finding that counts against the run, a passed one for
 * what does not, and one for a clean report.
 */
export function* junitText(run: ToldRun, fails: Fails): Iterable<string> {
  const besides = runNotes(run);
  let [tests, failures] = [besides.length, failed(besides, stops)];
  for (const file of run.files) {
    const notes = fileNotes(file);
    tests += Math.max(1, notes.length);
    failures += failed(notes, fails);
  }
  yield* xmlDocument("testsuites", { name: "Evenhand", tests, failures }, suitesOf(run, fails));
}

function* suitesOf(run: ToldRun, fails: Fails): Iterable<string> {
  for (const file of run.files) yield fileSuite(file, fails);
  const besides = runNotes(run);
  if (besides.length > 0)
    yield suite(
      "Evenhand",
      besides.map((note) => testCase(note, stops)),
      failed(besides, stops),
    );
}

function fileSuite(file: FileEntry, fails: Fails): string {
  const notes = fileNotes(file);
  const cases = notes.map((note) => testCase(note, fails));
  return suite(
    file.path,
    cases.length > 0 ? cases : [element("testcase", { name: "clean", classname: file.path })],
    failed(notes, fails),
  );
}

const suite = (name: string, cases: readonly string[], failures: number): string =>
  element("testsuite", { name, tests: cases.length, failures, errors: 0 }, cases);

const failed = (notes: readonly RunNote[], fails: Fails): number =>
  notes.filter(({ severity }) => fails(severity)).length;

function testCase({ path, label, severity, message, start }: RunNote, fails: Fails): string {
  const place = start ? `${path}:${start.line}:${start.column}` : path;
  const told = fails(severity)
    ? element("failure", { type: severity, message: `${place} ${message}` })
    : element("system-out", {}, [escaped(`${place} ${severity}: ${message}`)]);
  return element("testcase", { name: `${label} (${place})`, classname: path }, [told]);
}
