import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formats } from "../../../core/formats/formats.ts";
import { reviewPage } from "../../../core/review/page/page.ts";
import { reviewReport } from "../../../core/review/reviewReport.ts";
import { readTicks, setTick } from "../../../core/review/ticks.ts";
import { createChecker } from "../../../core/run/checker.ts";
import { roleFinder } from "../../../core/run/outline.ts";
import { packs } from "../../../protocols/index.generated.ts";
import { rules } from "../../../rules/index.generated.ts";
import { readClearances, readOptions } from "../../../rules/readings.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** The sheet of an example report, with one clause ticked. */
function sheetOf(name: string): string {
  const checker = createChecker({ rules, packs, formats });
  const bytes = readFileSync(resolve(import.meta.dirname, "../../../examples/reports", name));
  const report = checker.formatFor(name)!.read(bytes);
  const effective = checker.effective(report, undefined, name, { council: "portsmouth" });
  const { protocol } = effective;
  const result = checker.check(report, effective, undefined, "2026-11-24");
  const ticks = setTick("", protocol.id, "6.1", { by: "A. Clerk", date: "2026-11-24", note: "Asked." })!;
  const options = readOptions(report, roleFinder(protocol));
  const clearance = readClearances(report, roleFinder(protocol));
  return reviewPage(
    reviewReport({
      path: name,
      report,
      effective,
      result,
      rules,
      options,
      clearance,
      ticks: readTicks(ticks, protocol, "2026-11-28"),
      today: "2026-11-24",
    }),
  );
}

/** What axe finds wrong with a page in a headless Chromium. */
function violations(page: string): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-axe-"));
  try {
    // The page itself allows no script, which is tested elsewhere.
    const open = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    const script = `<script>${readFileSync(axe, "utf8")}</script>
<script>axe.run().then(({ violations }) => { document.title = "AXE" + encodeURIComponent(JSON.stringify(violations)) + "AXE"; });</script>`;
    const file = join(folder, "sheet.html");
    writeFileSync(
      file,
      open.replace("</body>", () => `${script}</body>`),
    );
    const common = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      `--user-data-dir=${folder}/profile`,
    ];
    const { stdout } = spawnSync(
      "chromium",
      [...common, "--virtual-time-budget=30000", "--dump-dom", `file://${file}`],
      { encoding: "utf8", maxBuffer: 1 << 28, timeout: 110_000 },
    );
    const told = /<title>AXE(.*?)AXE<\/title>/.exec(stdout)?.[1];
    assert.ok(told !== undefined, "axe did not answer");
    return JSON.parse(decodeURIComponent(told));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const shown = (found: readonly Violation[]) =>
  found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);

describe("a review sheet in a browser", function () {
  this.timeout(120_000);

  before(function () {
    if (spawnSync("chromium", ["--version"]).status === 0) return;
    process.stdout.write("    Chromium is not on this machine: the sheet was not tried in it.\n");
    this.skip();
  });

  it("has nothing that axe objects to", () => assert.deepEqual(shown(violations(sheetOf("depot-sale.md"))), []));

  it("nor in dark colours", () => {
    const dark = sheetOf("library-hours.md").replace("@media (prefers-color-scheme: dark)", "@media all");
    assert.match(dark, /@media all/);
    assert.deepEqual(shown(violations(dark)), []);
  });

  it("would hear of a fault", () => {
    const faulty = sheetOf("library-hours.md").replace('<html lang="en-GB">', "<html>");
    assert.deepEqual(
      violations(faulty).map(({ id }) => id),
      ["html-has-lang"],
    );
  });
});
