import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Review } from "../../core/review/review.ts";
import { today } from "../../server/desk.ts";
import { LanguageClient } from "../support/languageClient.ts";
import { paragraph, styled, wordFile } from "../support/wordFile.ts";

const text = `---
council: portsmouth
kind: committee-report
title: Lamps
classification: public
---

# Lamps

The Labour Group asked for more lamps.

## Options considered

2.1 **Option 1 – Keep the lamps.** Merits: no capital cost. Demerits: energy costs rise by £20,000.

2.2 **Option 2 – New lamps.** Merits: energy use falls; repairs fall.
`;

interface Answer {
  readonly review: Review;
  readonly html?: string;
  readonly unread?: string;
}

describe("the language server for reviewers", () => {
  let client: LanguageClient;
  let folder: string;
  let uri: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-review-"));
    uri = pathToFileURL(join(folder, "my report.md")).href;
    client = new LanguageClient();
    await client.start({ pull: true });
    await client.open(uri, text);
  });

  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const review = (more: object = {}): Promise<Answer | null> =>
    client.connection.sendRequest("evenhand/review", { uri, ...more });
  const tick = (clause: string, by: object | null): Promise<{ uri: string; text: string } | null> =>
    client.connection.sendRequest("evenhand/tick", { uri, clause, tick: by });

  it("reviews a Word document that no editor has open, and a report in a file", async () => {
    const word = pathToFileURL(join(folder, "my report.docx")).href;
    writeFileSync(join(folder, "evenhand.yml"), "council: portsmouth\n");
    writeFileSync(
      join(folder, "my report.docx"),
      wordFile(styled("Heading1", "Lamps") + paragraph("The Labour Group asked for more lamps.")),
    );
    const { review: sheet, html } = (await review({ uri: word, html: true }))!;
    assert.equal(sheet.path, "my report.docx");
    assert.ok(sheet.findings.some(({ rule }) => rule === "party-name"));
    assert.match(html ?? "", /<mark\b[^>]*>[^<]*Labour/);
    writeFileSync(join(folder, "other.md"), text);
    assert.equal((await review({ uri: pathToFileURL(join(folder, "other.md")).href }))?.review.options.length, 2);
    writeFileSync(join(folder, "broken.docx"), "no document");
    const broken = await review({ uri: pathToFileURL(join(folder, "broken.docx")).href, html: true });
    assert.deepEqual(Object.keys(broken ?? {}), ["unread"]);
    assert.match(broken?.unread ?? "", /no Word document/);
    assert.equal(await review({ uri: pathToFileURL(join(folder, "gone.docx")).href }), null);
  });

  it("says how each clause stands, as the text now is", async () => {
    const { review: first, html } = (await review())!;
    assert.equal(html, undefined);
    assert.equal(first.path, "my report.md");
    assert.equal(first.options.length, 2);
    const broken = first.clauses.find(({ id }) => id === "6.1")!;
    assert.equal(broken.verdict, "broken");
    const finding = first.findings.find(({ number }) => broken.findings.includes(number))!;
    assert.match(text.slice(finding.span.start, finding.span.end), /Labour/);
    const line = { start: { line: 9, character: 0 }, end: { line: 9, character: 38 } };
    await client.change(uri, 2, [{ range: line, text: "More lamps were asked for." }]);
    const { review: second } = (await review())!;
    assert.equal(second.clauses.find(({ id }) => id === "6.1")!.verdict, "kept");
  });

  it("answers with the sheet as a page, and with nothing for a text that is no report", async () => {
    const { html } = (await review({ html: true }))!;
    assert.match(html!, /^<!doctype html>/);
    assert.match(html!, /<mark class="[a-z]+">The Labour Group|<mark class="[a-z]+">Labour/);
    const other = pathToFileURL(join(folder, "README.md")).href;
    await client.open(other, "# Read me\n");
    assert.equal(await review({ uri: other }), null);
  });

  it("answers with the whole file of ticks, and writes nothing itself", async () => {
    const first = (await tick("6.6.1", { by: " A. Clerk ", note: "Asked." }))!;
    assert.equal(first.uri, `${uri}.review.yml`);
    assert.deepEqual(readdirSync(folder), []);
    writeFileSync(join(folder, "my report.md.review.yml"), first.text);
    const { review: ticked } = (await review())!;
    const given = { by: "A. Clerk", date: today(), note: "Asked." };
    assert.deepEqual(ticked.clauses.find(({ id }) => id === "6.6.1")!.tick, given);
    const second = (await tick("6.6.1", null))!;
    writeFileSync(join(folder, "my report.md.review.yml"), second.text);
    assert.equal((await review())!.review.counts.ticked, 0);
  });

  it("ticks nothing that no person has to judge, in nobody's name, or over a file that cannot be read", async () => {
    assert.equal(await tick("9.9", { by: "A" }), null);
    assert.equal(await tick("6.6.1", { by: " " }), null);
    writeFileSync(join(folder, "my report.md.review.yml"), "ticks: [\n");
    assert.equal(await tick("6.6.1", { by: "A" }), null);
    assert.equal((await review())!.review.problems.length > 0, true);
  });

  it("tells our own client which lines are closed: first of all, and when there are none any more", async () => {
    const told: string[] = [];
    const other = new LanguageClient();
    other.connection.onNotification("evenhand/closedParts", ({ parts }: { parts: unknown }) => {
      told.push(JSON.stringify(parts));
    });
    const until = async (count: number) => {
      while (told.length < count) await new Promise((done) => setTimeout(done, 20));
    };
    await other.start({ pull: true, commands: true });
    const open = `${text}\n## Notes\n\nThe lamps cost £400.\n`;
    await other.open(uri, open.replace("## Notes", "## Exempt appendix"));
    await until(1);
    await other.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await other.open(uri, open);
    await until(2);
    assert.notEqual(told[0], "[]");
    assert.equal(told[1], "[]", "the client may still have the old lines");
    await other.stop();
  });

  it("marks what is wrong in a file of ticks at its place", async () => {
    const { text: good } = (await tick("6.6.1", { by: "A. Clerk" }))!;
    const file = `${uri}.review.yml`;
    await client.open(file, good, "yaml");
    assert.deepEqual(await client.pull(file), []);
    const wrong = good.replace("6.6.1", "96.6");
    assert.notEqual(wrong, good);
    await client.change(file, 2, [{ text: wrong }]);
    const [problem] = await client.pull(file);
    assert.match(String(problem?.message), /96\.6/);
    assert.equal(problem?.range.start.line, wrong.slice(0, wrong.indexOf("96.6")).split("\n").length - 1);
  });
});
