import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { eventually } from "./eventually.ts";
import type { EditorWindow } from "./window.ts";

const cli = resolve(import.meta.dirname, "../../dist/cli.js");

interface Checked {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly start: { line: number; column: number } }[];
  }[];
  readonly summary: Readonly<Record<"files" | "error" | "warning" | "info", number>>;
}

/** What the command line says of reports, by their paths from the workspace's folder. */
export const checkHere = (workspace: string, ...paths: readonly string[]): Checked => {
  const args = [cli, "check", ...paths, "--format", "json", "--fail-on", "never"];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: workspace, encoding: "utf8" }));
};

/** The Problems panel, scrolled from top to end, has what the command line finds in this report, and no more. */
export async function sameFindings(window: EditorWindow, workspace: string, path: string): Promise<void> {
  const [file] = checkHere(workspace, path).files;
  const expected = (file?.findings ?? []).map(({ rule, start }) => `${rule} [Ln ${start.line}, Col ${start.column}]`);
  assert.ok(expected.length > 0, `the command line finds something in ${path}`);
  // The panel may still show what was there before, and a busy machine may draw a row after the list was scrolled past
  // it.
  await eventually(async () => {
    const found = await window.allProblems(path.split("/").at(-1) ?? "");
    const missing = expected.filter((one) => !found.includes(one));
    const unexpected = found.filter((one) => !expected.includes(one));
    const told = `of ${expected.length}, ${found.length} found; missing: ${missing}; unexpected: ${unexpected}`;
    assert.deepEqual(found.sort(), expected.sort(), told);
  }, 10);
}
