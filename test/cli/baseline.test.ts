import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { MemoryFiles, run, withSameTitle } from "./support.ts";

const on = (day: string) => ({ now: () => new Date(`${day}T12:00:00`) });
const at = on("2027-01-15");
const name = "evenhand-baseline.json";

const report = (...sections: string[]) => `# Lamps\n\n${sections.join("\n\n")}\n`;
const costs = "## Costs\n\nThe shocking cost of lamps is known to all.";
const risks = "## Risks\n\nThey face a shocking winter without light.";

async function baselineOf(files: MemoryFiles, ...flags: string[]): Promise<void> {
  const { code, err } = await run(["baseline", "update", ...flags], files, at);
  deepEqual([code, err], [0, ""]);
}

async function check(files: MemoryFiles, more = at) {
  const { out, code, err } = await run(["check", "--baseline", name, "--format", "json"], files, more);
  const value = JSON.parse(out || "{}");
  const findings = value.files?.flatMap(({ findings: own }: { findings: { start: { line: number } }[] }) => own) ?? [];
  return { value, code, err, findings, lines: findings.map((one: { start: { line: number } }) => one.start.line) };
}

describe("a baseline", () => {
  it("leaves out what is known, tells it as allowed, and lets new findings count", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    await baselineOf(files, "--reason", "printed before", "--approver", "Clerk");
    const known = await check(files);
    deepEqual([known.code, known.findings.length, known.value.baseline.known], [0, 0, 1]);
    const [allowed] = known.value.files[0].allowed;
    deepEqual([allowed.by, allowed.reason, allowed.approver], ["baseline", "printed before", "Clerk"]);
    files.set("a.md", report(costs, risks));
    const more = await check(files);
    deepEqual([more.code, more.lines, more.value.baseline.fresh], [1, [9], 1]);
  });

  it("keeps what is known from being put right, until its last day", async () => {
    const old = "## Costs\n\nSee the the map of lamps in town.";
    const files = new MemoryFiles({ "a.md": report(old), "b.md": report(old) });
    await baselineOf(files, "--until", "2027-02-01");
    files.set("a.md", report(old, "## Risks\n\nRead the the list of poles."));
    const fixed = await run(["check", "--baseline", name, "--fix"], files, at);
    equal(files.text("a.md"), report(old, "## Risks\n\nRead the list of poles."));
    equal(files.text("b.md"), report(old));
    match(fixed.out, /1 finding put right/);
    equal((await check(files)).value.baseline.known, 2);
    await run(["check", "--baseline", name, "--fix"], files, on("2027-02-02"));
    equal(files.text("b.md"), report(old.replace("the the", "the")));
  });

  it("are left alone by --fix in a report that others are held against, too", async () => {
    const old = "Here is the the old map of all lamps in town.";
    const files = new MemoryFiles({ "a.md": "# Lamps\n\nCalm.\n", "b.md": report(old) });
    await run(["baseline", "update"], files, { ...at, ...withSameTitle });
    files.set("b.md", report(old, "## Risks\n\nMeanwhile they mend the the poles."));
    await run(["check", "--baseline", name, "--fix"], files, { ...at, ...withSameTitle });
    equal(files.text("b.md"), report(old, "## Risks\n\nMeanwhile they mend the poles."));
  });

  it("does not let a finding that was put right stand for a new one", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    await baselineOf(files);
    files.set("a.md", report(costs.replace("shocking cost of lamps", "shocking bill for poles")));
    const { code, findings, value } = await check(files);
    deepEqual([code, findings.length], [1, 1]);
    deepEqual(value.baseline.stale, [
      {
        path: "a.md",
        rule: "shocking-word",
        fingerprint: value.baseline.stale[0].fingerprint,
        section: ["Lamps", "Costs"],
      },
    ]);
  });

  it("knows text that moved: down, to another section, and to a report with another name", async () => {
    const files = new MemoryFiles({ "a.md": report(costs, risks) });
    await baselineOf(files);
    files.set("a.md", report("New words first.", risks, costs.replace("Costs", "Money")));
    equal((await check(files)).code, 0);
    const renamed = new MemoryFiles({ "b.md": report(costs, risks), [name]: files.bytes(name) });
    equal((await check(renamed)).code, 0);
    const both = new MemoryFiles({ "b.md": report(costs), "c.md": report(costs), [name]: files.bytes(name) });
    const copied = await check(both);
    deepEqual([copied.code, copied.findings.length, copied.value.baseline.gone], [1, 1, 1], "one entry, one finding");
  });

  it("tells twins apart by their section: a new one before the known one is the new one", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    await baselineOf(files);
    files.set("a.md", report(costs.replace("## Costs", "## Bills"), costs));
    deepEqual((await check(files)).lines, [5]);
  });

  it("is accepted until a day that the calendar has", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    const { code, err } = await run(["baseline", "update", "--until", "2027-02-30"], files);
    deepEqual([code, files.writes], [2, []]);
    match(err, /--until takes a day such as 2027-03-31, not “2027-02-30”/);
  });

  it("counts again after its last day, and says so", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    await baselineOf(files, "--until", "2027-01-31", "--approver", "Clerk");
    equal((await check(files, on("2027-01-31"))).code, 0);
    const late = await check(files, on("2027-02-01"));
    equal(late.code, 1);
    match(late.findings[0].message, /allowed until 2027-01-31 by Clerk; that day is over/);
    deepEqual(late.value.baseline.stale, []);
    const over = await run(["baseline", "update", "--until", "2027-01-31"], files, on("2027-02-01"));
    deepEqual([over.code, over.err], [2, "--until 2027-01-31 is over already; name a day to come.\n"]);
  });

  it("tells that an update gave its terms to nothing", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    await baselineOf(files);
    const { out, err } = await run(["baseline", "update", "--until", "2027-01-31", "--approver", "Clerk"], files);
    equal(out, `${name}: 0 added, 0 taken out, 1 kept.\n`);
    match(err, /^The name and last day went to no entry: nothing is new, and what is known keeps its own terms\./);
  });

  it("is not made to last by an update: what is over counts until somebody accepts it anew", async () => {
    const late = on("2027-02-01");
    const files = new MemoryFiles({ "a.md": report(costs) });
    await baselineOf(files, "--until", "2027-01-31", "--approver", "Clerk", "--reason", "as printed");
    files.set("a.md", report(costs, risks));
    const plain = await run(["baseline", "update"], files, late);
    deepEqual([plain.code, plain.out], [1, `${name}: 1 added, 0 taken out, 1 kept.\n`]);
    match(plain.err, /^a\.md: shocking-word, accepted until 2027-01-31 by Clerk\.\nThis was accepted until a day/);
    const entries = () =>
      JSON.parse(files.text(name)).findings.map(({ reason, by, until }: Record<string, string>) => [reason, by, until]);
    deepEqual(entries(), [
      ["as printed", "Clerk", "2027-01-31"],
      [undefined, undefined, undefined],
    ]);
    deepEqual((await check(files, late)).lines, [5]);
    const anew = await run(["baseline", "update", "--until", "2027-06-30"], files, late);
    deepEqual([anew.code, anew.err, anew.out], [0, "", `${name}: 0 added, 0 taken out, 1 kept, 1 accepted anew.\n`]);
    deepEqual(entries()[0], ["as printed", "Clerk", "2027-06-30"]);
    equal((await check(files, late)).code, 0);
    await run(["baseline", "update", "--reason", "for good"], files, on("2027-07-01"));
    deepEqual(entries()[0], ["for good", "Clerk", undefined]);
  });

  it("is pruned of what is found no more, and of nothing else", async () => {
    const files = new MemoryFiles({ "a.md": report(costs), "b.md": report(risks), "c.md": report(risks) });
    await baselineOf(files);
    files.set("b.md", report("Calm.", costs));
    const told = await run(["check", "--baseline", name], files, at);
    match(told.out, /In the baseline, but found no more:\n {2}b\.md › Lamps › Risks: shocking-word/);
    const pruned = await run(["baseline", "prune", "b.md"], files, at);
    match(pruned.out, /1 taken out, 2 kept/);
    const { value, lines } = await check(files);
    deepEqual([value.baseline, lines], [{ known: 2, fresh: 1, gone: 0, stale: [] }, [7]]);
  });

  it("is shown with reasons, and written a line for each finding", async () => {
    const files = new MemoryFiles({ "sub/a.md": report(costs) });
    await baselineOf(files, "--reason", "printed", "--until", "2027-03-31");
    equal(
      files
        .text(name)
        .split("\n")
        .filter((line) => line.includes("shocking-word")).length,
      1,
    );
    const { out } = await run(["baseline", "show"], files);
    match(out, /^sub\/a\.md\n {2}Lamps › Costs › shocking-word: printed, until 2027-03-31\n/);
    match(out, /1 known in 1 report\./);
  });

  it("shows its trend on the page", async () => {
    const files = new MemoryFiles({ "a.md": report(costs, risks) });
    await baselineOf(files);
    files.set("a.md", report(costs, "## New\n\nA shocking thing."));
    const { out } = await run(["check", "--baseline", name, "--format", "html"], files, at);
    match(out, /Against the baseline: 1 new, 1 known, 1 put right\./);
  });

  it("is refused where it is not there or not to be read, and not written where a report could not be", async () => {
    const files = new MemoryFiles({ "a.md": report(costs) });
    const none = await run(["check", "--baseline", "no.json"], files);
    deepEqual([none.code, none.out], [2, ""]);
    match(none.err, /There is no baseline no\.json/);
    files.set(name, "{}");
    match((await run(["check", "--baseline", name], files)).err, /cannot be used/);
    files.set("a.md", "BOOM\n");
    const { code, err } = await run(["baseline", "update", "--baseline", "new.json"], files);
    equal(code, 2);
    match(err, /left as it is/);
    equal(files.kind("/council/new.json"), undefined);
    doesNotMatch((await run(["baseline"], files)).err, /undefined/);
  });
});
