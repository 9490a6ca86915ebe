import assert from "node:assert/strict";
import type { Review } from "../../core/review/review.ts";
import { MemoryFiles, run } from "./support.ts";

const report = `---
council: testham
kind: committee-report
title: Lamps
classification: part-exempt
cleared-by: { legal: "A. Solicitor on 2026-11-20" }
appendices:
  - { id: A, title: Prices, classification: exempt }
---

# Lamps

The **dear&shy;est** price is a shocking one, says AB123456C.

<!-- evenhand allow shocking-word by the Monitoring Officer: it was said at the meeting -->
This is shocking.

## Options considered

Option 1 – Keep the lamps. Merits: no capital cost. Demerits: energy costs rise by £20,000.

Option 2 – New lamps. Merits: energy use falls.

| Lamp | Price |
| --- | --- |
| New | a very high one |
`;
const now = () => new Date(2026, 10, 24);
const files = () => new MemoryFiles({ "lamps.md": report });
const json = async (all: MemoryFiles): Promise<Review> =>
  JSON.parse((await run(["review", "lamps.md", "--format", "json"], all, { now })).out);

describe("evenhand review", () => {
  it("says how each clause stands", async () => {
    const { clauses, counts, findings } = await json(files());
    assert.deepEqual(
      clauses.map(({ id, verdict, findings: own, allowed }) => [id, verdict, own, allowed]),
      [
        ["6.1", "broken", [1], 1],
        ["6.2", "manual", [], 0],
      ],
    );
    assert.deepEqual(
      findings.map(({ rule, line }) => [rule, line]),
      [
        ["shocking-word", 13],
        ["secret-number", 13],
        ["minor-word", 26],
      ],
    );
    assert.deepEqual([counts.broken, counts.toTick, counts.ticked], [1, 1, 0]);
  });

  it("does not call a clause broken for information alone", async () => {
    const all = files();
    all.set("evenhand.yml", "rules: { shocking-word: info }\n");
    const { clauses, counts } = await json(all);
    assert.deepEqual([clauses[0]?.verdict, clauses[0]?.findings, counts.broken, counts.noted], ["noted", [1], 0, 1]);
    const { out } = await run(["review", "lamps.md"], all, { now });
    assert.match(out, /0 broken, 1 to look at, /);
    assert.match(out, /\? +6\.1 to look at \(1\)/);
  });

  it("shows options, marking, allowances, clearance and what was not checked", async () => {
    const { options, marking, allowances, clearance, unchecked } = await json(files());
    assert.deepEqual(
      options.map(({ merits, demerits }) => [merits.length, demerits.length]),
      [
        [1, 1],
        [1, 0],
      ],
    );
    assert.deepEqual(
      marking.map(({ part, closed }) => [part, closed]),
      [
        ["The report as a whole", false],
        ["Lamps", false],
        ["Options considered", false],
        ["Appendix A: Prices", true],
      ],
    );
    assert.deepEqual(
      allowances.map(({ reason, approver }) => [reason, approver]),
      [["it was said at the meeting", "the Monitoring Officer"]],
    );
    assert.deepEqual(clearance, [{ role: "legal", by: "A. Solicitor on 2026-11-20" }]);
    assert.ok(unchecked.some((one) => one.startsWith("Appendix A is listed")));
    for (const [heading, absent] of [
      ["Exempt appendix A: Prices", false],
      ["Appendix A1", true],
    ] as const) {
      const all = new MemoryFiles({ "lamps.md": `${report}\n## ${heading}\n\nThe prices.\n` });
      const { unchecked: left } = await json(all);
      assert.equal(
        left.some((one) => one.startsWith("Appendix A is listed")),
        absent,
        heading,
      );
    }
  });

  it("says in text who allowed something, and until when", async () => {
    const all = new MemoryFiles({
      "lamps.md": report.replace("by the Monitoring Officer", "until 2027-03-31 by the MO"),
    });
    const { out } = await run(["review", "lamps.md"], all, { now });
    assert.match(out, /it was said at the meeting \(the MO, until\s+2027-03-31\)/);
    const checked = await run(["check", "lamps.md"], all, { now });
    assert.match(checked.out, /^1 finding allowed, with the reason, by comments/m);
    const page = await run(["check", "--format", "html", "lamps.md"], all, { now });
    assert.match(page.out, /1 finding allowed, with the reason/);
  });

  it("takes a tick away that is not there, and writes nothing", async () => {
    const all = files();
    const { code, err } = await run(["review", "lamps.md", "--untick", "6.2"], all, { now });
    assert.deepEqual([code, err, all.writes], [0, "", []]);
  });

  it("marks the words that were found, as they show", async () => {
    const { passages, findings } = await json(files());
    const marked = findings.map(({ number }) =>
      passages.flatMap(({ pieces }) =>
        pieces.filter((piece) => piece.findings.includes(number)).map(({ text }) => text),
      ),
    );
    assert.deepEqual(marked, [["shocking"], ["•••••••••"], ["very"]]);
  });

  for (const format of ["text", "json", "html"])
    it(`masks a personal identifier as ${format}`, async () => {
      const { out, code } = await run(["review", "lamps.md", "--format", format], files(), { now });
      assert.doesNotMatch(out, /AB123456C/);
      assert.match(out, /Lamps/);
      assert.equal(code, 0);
    });

  it("writes a page without a script that loads nothing", async () => {
    const all = files();
    all.set("lamps.md", report.replace("# Lamps", "# <script>alert(1)</script> Lamps <img src=x>"));
    await run(["review", "lamps.md", "--format", "html", "--output", "sheet.html"], all, { now });
    const page = all.text("sheet.html");
    assert.doesNotMatch(page, /<script|<img|<link|<iframe|\son\w+=|https?:/);
    assert.match(page, /default-src 'none'/);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(`id="${id}"`), id);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    all.full = true;
    const { code, err } = await run(["review", "lamps.md", "--output", "sheet.txt"], all, { now });
    assert.deepEqual([code, err], [2, "The sheet could not be written to sheet.txt: The disk is full.\n"]);
  });

  it("prints no links for the screen", async () => {
    const { out } = await run(["review", "lamps.md", "--format", "html"], files(), { now });
    const [, printed = ""] = /@media print \{([\s\S]*?)\n\}/.exec(out) ?? [];
    assert.match(printed, /\bnav, \.skip \{ display: none; \}/);
    assert.doesNotMatch(printed, /:focus-visible|:target \{ outline: 0/);
  });

  it("shows items with their numbers, findings behind their words, and each finding's clauses once", async () => {
    const all = files();
    all.set(
      "lamps.md",
      report.replace(
        "## Options",
        "3. That new lamps be bought.\n4. A shocking very item.\n\n- a bullet\n\n## Options",
      ),
    );
    const { out } = await run(["review", "lamps.md", "--format", "html"], all, { now });
    assert.match(out, /<ol class="open"><li value="3">That new lamps be bought\.<\/li>\n<li value="4">A /);
    assert.match(out, /<ul class="open"><li>a bullet/);
    assert.match(out, /shocking<\/mark><sup><a id="mark-1"/);
    assert.doesNotMatch(out, /Also 6\.1/);
  });

  it("names at a clause no more findings than a row has room for", async () => {
    const all = files();
    all.set("lamps.md", `${report}\n${"It is a shocking plan.\n\n".repeat(40)}`);
    const { out } = await run(["review", "lamps.md", "--format", "html"], all, { now });
    assert.match(out, /findings <a href="#finding-1" aria-label="Finding 1">1<\/a>, .* and 21 more; 1 allowed/);
  });

  it("does not say that no option is recommended where the report names none", async () => {
    const { out } = await run(["review", "lamps.md", "--format", "html"], files(), { now });
    assert.match(out, /Recommended<\/th><td>Not said<\/td><td>Not said/);
  });

  it("ticks a clause, and CI can require it", async () => {
    const all = files();
    const before = await run(["review", "lamps.md", "--require-ticks"], all, { now });
    assert.equal(before.code, 1);
    assert.match(before.err, /Not ticked yet: 6\.2\./);
    const ticked = await run(["review", "lamps.md", "--tick", "6.2", "--by", "A. Clerk", "--require-ticks"], all, {
      now,
    });
    assert.equal(ticked.code, 0);
    assert.deepEqual(all.writes, ["lamps.md.review.yml"]);
    assert.deepEqual((await json(all)).clauses[1]!.tick, { by: "A. Clerk", date: "2026-11-24" });
    await run(["review", "lamps.md", "--untick", "6.2"], all, { now });
    assert.equal((await run(["review", "lamps.md", "--require-ticks"], all, { now })).code, 1);
  });

  it("lists what is not ticked in several reports and folders", async () => {
    const all = files();
    all.set("sub/poles.md", report);
    all.set("sub/notes.pdf", "x");
    await run(["review", "lamps.md", "--tick", "6.2", "--by", "A. Clerk"], all, { now });
    const both = await run(["review", "--require-ticks", "lamps.md", "sub"], all, { now });
    assert.deepEqual(
      [both.code, both.out],
      [1, "sub/poles.md: not ticked yet: 6.2\n2 reports, 1 waiting for ticks.\n"],
    );
    assert.match(both.err, /sub\/notes\.pdf: Evenhand does not read/);
    await run(["review", "sub/poles.md", "--tick", "6.2", "--by", "A. Clerk"], all, { now });
    const ticked = await run(["review", "--require-ticks", "."], all, { now });
    assert.deepEqual([ticked.code, ticked.out], [0, "2 reports, all ticked.\n"]);
    for (const [argv, says] of [
      [["."], /A sheet is of one report/],
      [["lamps.md", "sub/poles.md", "--require-ticks", "--format", "json"], /--format goes with one report/],
      [["lamps.md", "gone.md", "--require-ticks"], /gone\.md: There is no such file/],
    ] as const) {
      const { code, err } = await run(["review", ...argv], all, { now });
      assert.equal(code, 2);
      assert.match(err, says);
    }
  });

  it("does not call a report ticked whose protocol has nothing to tick", async () => {
    const all = new MemoryFiles({ "lamps.md": report.replace("council: testham\n", "council: generic\n") });
    for (const argv of [["lamps.md"], ["."]]) {
      const { code, out, err } = await run(["review", "--require-ticks", ...argv], all, { now });
      assert.equal(code, 0);
      assert.doesNotMatch(out, /all ticked/);
      assert.match(err, /^lamps\.md: there is nothing to tick: no council is named\./);
    }
  });

  it("shows no identifier that a reviewer wrote down, whether the report has it or not", async () => {
    const all = files();
    const tick = ["review", "lamps.md", "--tick", "6.2", "--by", "A. Clerk", "--note"];
    await run([...tick, "Asked AB123456C about AB654321C"], all, { now });
    const { clauses } = await json(all);
    assert.equal(clauses[1]?.tick?.note, "Asked ••••••••• about •••••••••");
    assert.match(all.text("lamps.md.review.yml"), /AB654321C/);
  });

  it("refuses a tick that means nothing, and writes none", async () => {
    const all = files();
    for (const more of [
      ["--tick", "6.2"],
      ["--tick", "6.1", "--by", "A"],
      ["--tick", "6.9", "--by", "A"],
      ["--note", "x"],
    ])
      assert.equal((await run(["review", "lamps.md", ...more], all, { now })).code, 2, more.join(" "));
    assert.deepEqual(all.writes, []);
  });

  it("writes over nobody's ticks", async () => {
    const all = files();
    all.set("lamps.md.review.yml", "ticks: [\n");
    const broken = await run(["review", "lamps.md", "--tick", "6.2", "--by", "A"], all, { now });
    assert.equal(broken.code, 2);
    assert.equal(all.text("lamps.md.review.yml"), "ticks: [\n");
    all.set("lamps.md.review.yml", 'council: testham\nticks:\n  "6.2": { by: A, date: soon }\n');
    const told = await run(["review", "lamps.md"], all, { now });
    assert.equal(told.code, 2);
    assert.match(told.err, /lamps\.md\.review\.yml:3: .*Write a date/);
  });

  it("says what it cannot read", async () => {
    assert.equal((await run(["review"], files())).code, 2);
    const gone = await run(["review", "gone.md"], files());
    assert.equal(gone.code, 2);
    assert.match(gone.err, /gone\.md: There is no such file/);
    assert.equal((await run(["review", "x.pdf"], files())).code, 2);
  });
});
