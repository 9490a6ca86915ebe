import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { unzipSync } from "fflate";
import { word } from "../../core/formats/word.ts";
import { paragraph, run as runOf, styled, table, wordFile } from "../support/wordFile.ts";
import { MemoryFiles, run } from "./support.ts";

const report = wordFile(
  styled("Heading1", "The map") +
    paragraph("See the the map.") +
    styled("Heading1", "Costs") +
    paragraph("A shocking price."),
);

describe("check of a Word document", () => {
  it("says under which heading each finding stands: nobody can go to a line of it", async () => {
    const { out, code } = await run(["check"], new MemoryFiles({ "a.docx": report }));
    equal(code, 1);
    match(out, /^a\.docx, under “Costs” {2}error {2}shocking-word\n {4}│ A shocking price\.\n {4}│ {3}\^+/m);
    doesNotMatch(out, /a\.docx:\d/);
  });

  it("gives places in the text that it was read as", async () => {
    const { out } = await run(["check", "--format", "json"], new MemoryFiles({ "a.docx": report }));
    const { start, section } = JSON.parse(out).files[0].findings.at(-1);
    const { text } = word.read(report);
    equal(start.offset, text.indexOf("shocking"));
    deepEqual(start, { offset: start.offset, line: 7, column: 3 });
    deepEqual(section, ["Costs"]);
  });

  it("puts right what is safe, in the document itself", async () => {
    const files = new MemoryFiles({ "a.docx": report });
    const { out } = await run(["check", "--fix"], files);
    match(out, /1 finding put right\./);
    equal(word.read(files.bytes("a.docx")).text, word.read(report).text.replace("the the", "the"));
    const shown = await run(["check", "--fix-dry-run"], new MemoryFiles({ "a.docx": report }));
    equal(shown.out, "");
    match(shown.err, /a\.docx is left out of the patch: a Word document is no text\./);
    match(shown.err, /^-See the the map\.\n\+See the map\.$/m);
  });

  it("promises no fix that it cannot make in the document", async () => {
    const mark = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const footnotes = `<w:footnote w:id="3">${paragraph("A count.")}</w:footnote>`;
    const noted = wordFile(paragraph(`${runOf("See the")}${mark}${runOf(" the map.")}`), { footnotes });
    const files = new MemoryFiles({ "a.docx": noted });
    const { out } = await run(["check", "--fix"], files);
    match(out, /you could: Replace “the the” with “the”/);
    doesNotMatch(out, /--fix|put right/);
    deepEqual(files.bytes("a.docx"), noted);
  });

  it("tells what it found in one that it cannot write, and is 2", async () => {
    const large = wordFile(paragraph("See the the shocking map."), {
      files: { "word/media/picture.png": new Uint8Array(10) },
    });
    // So large it says that it is, in the list of the files in it.
    const at = Buffer.from(large).lastIndexOf("word/media/picture.png") - 46;
    new DataView(large.buffer, large.byteOffset).setUint32(at + 24, 300_000_000, true);
    const files = new MemoryFiles({ "a.docx": large, "b.docx": report });
    const { out, code } = await run(["check", "--fix"], files);
    equal(code, 2);
    match(out, /This report was not fixed\. This document unpacks to more than 256 MB\. It was left alone\./);
    match(out, /a\.docx.*shocking-word/);
    deepEqual(files.bytes("a.docx"), large);
    match(out, /1 finding put right\./);
  });

  it("reads one from standard input, in the name that is given", async () => {
    const files = new MemoryFiles();
    files.stdin = report;
    const { out } = await run(["check", "--stdin", "--stdin-filename", "a.docx"], files);
    match(out, /a\.docx, under “Costs” {2}error/);
  });

  it("lists one that cannot be read, and is 2", async () => {
    const files = new MemoryFiles({ "a.docx": report.slice(0, 900), "b.docx": report });
    const { out, code } = await run(["check", "--format", "json"], files);
    equal(code, 2);
    const { unread, summary } = JSON.parse(out);
    match(unread[0].reason, /no Word document, or it is damaged or cut short/);
    equal(summary.files, 1);
  });

  it("passes over what Word keeps beside a document that somebody has open", async () => {
    const files = new MemoryFiles({ "a.docx": report, "~$a.docx": "owner" });
    const { out } = await run(["check", "--format", "json"], files);
    deepEqual(JSON.parse(out).unread, []);
  });

  it("is the same from the cache", async () => {
    const files = new MemoryFiles({ "a.docx": report });
    const [first, second] = [await run(["check", "--cache"], files), await run(["check", "--cache"], files)];
    equal(second.out, first.out);
  });

  it("reads the council and the kind from a table at its head", async () => {
    const rows = table(["Kind of report", "Decision notice"], ["Meeting", "Cabinet"]);
    const { out } = await run(["check", "--format", "json"], new MemoryFiles({ "a.docx": wordFile(rows) }));
    equal(JSON.parse(out).files[0].kind, "decision-record");
  });
});

describe("review of a Word document", () => {
  it("is a copy with comments, where the file's name says so", async () => {
    const files = new MemoryFiles({ "a.docx": report });
    equal((await run(["review", "a.docx", "--output", "out/b.docx"], files)).code, 0);
    equal(word.read(files.bytes("out/b.docx")).text, word.read(report).text);
    const comments = new TextDecoder().decode(unzipSync(files.bytes("out/b.docx"))["word/comments.xml"]);
    match(comments, /Error \(shocking-word\)/);
    deepEqual(files.bytes("a.docx"), report);
  });

  it("is not written over the report, nor to a screen, nor into a report that is none in Word", async () => {
    const files = new MemoryFiles({ "a.docx": report, "a.md": "# The map\n" });
    const refused = async (...args: string[]) => {
      const { code, err } = await run(["review", ...args], files);
      equal(code, 2);
      return err;
    };
    match(await refused("a.docx", "--output", "a.docx"), /a\.docx/);
    match(await refused("a.docx", "--format", "docx"), /needs --output FILE/);
    match(await refused("a.md", "--output", "b.docx"), /this one is none/);
    deepEqual(files.writes, []);
  });

  it("is not written under a name that would pass for a document", async () => {
    const files = new MemoryFiles({ "a.docx": report });
    for (const [name, ...more] of [
      ["b.docm"],
      ["b.DOC"],
      ["b.odt"],
      ["b.dotx"],
      ["b.docx", "--format", "text"],
      ["b.docm", "--format", "docx"],
    ]) {
      const { code, err } = await run(["review", "a.docx", "--output", name ?? "", ...more], files);
      equal(code, 2);
      match(err, /A sheet is no \.\w+ file\./);
    }
    deepEqual(files.writes, []);
  });
});
