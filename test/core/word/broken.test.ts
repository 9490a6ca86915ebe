import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mostBytes } from "../../../core/formats/word/package.ts";
import { mostParagraphs } from "../../../core/formats/word/paragraphs.ts";
import { readXml, TooMuch } from "../../../core/formats/word/xml.ts";
import { word } from "../../../core/formats/word.ts";
import { chance } from "../../../scripts/random.ts";
import { checkLaws } from "../../support/formatLaws.ts";
import { paragraph, run, table, wordFile } from "../../support/wordFile.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of a file that is no document, or not a whole one. */
function refusal(file: Uint8Array): string {
  const { text, problems } = word.read(file);
  assert.equal(text, "");
  assert.equal(problems[0]?.severity, "error");
  assert.throws(() => word.write(file, [{ start: 0, end: 0, text: "a" }]));
  return problems[0]?.message ?? "";
}

describe("a Word document that cannot be read", () => {
  const whole = wordFile(paragraph("The pier is closed."));

  it("is no zip file, or cut short", () => {
    assert.match(refusal(bytes("")), /no Word document/);
    assert.match(refusal(bytes("# A report in Markdown")), /no Word document/);
    for (let length = 1; length < whole.length; length += 97)
      assert.match(refusal(whole.slice(0, length)), /damaged or cut short/);
  });

  it("is protected by a password, or of an old format", () => {
    assert.match(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])), /password/);
  });

  it("has a part that is not what its checksum says", () => {
    const content = "<!--a note of nobody-->";
    const file = wordFile(paragraph("The pier is closed."), { files: { "word/more.xml": bytes(content) } });
    const other = file.slice();
    // Of a file in a zip file the checksum stands sixteen bytes behind the sign that begins its entry in the list.
    const entry = Buffer.from(other).lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    other[entry + 16] = (other[entry + 16] ?? 0) ^ 1;
    assert.match(refusal(other), /damaged \(in [\w./[\]]+\)/);
    assert.equal(word.read(file).problems.length, 0);
  });

  it("has no part with its text, or a damaged one", () => {
    assert.match(refusal(wordFile("", { files: { "_rels/.rels": bytes("<Relationships/>") } })), /missing/);
    const part = (text: string) => wordFile("", { files: { "word/document.xml": bytes(text) } });
    for (const text of ["", "words", "<w:document><w:body>", "<w:document><w:p></w:document>", "<a>&nothing;</a>"])
      assert.match(refusal(part(text)), /damaged \(in word\/document\.xml\)/, text);
  });

  it("unpacks to more than anybody wrote", () => {
    const huge = new Uint8Array(mostBytes + 1);
    assert.match(refusal(wordFile("", { files: { "word/styles.xml": huge } })), /unpacks to more than 64 MB/);
  });

  it("says that it unpacks to less than it does: no more than that is read", () => {
    const file = wordFile("", { files: { "word/document.xml": new Uint8Array(3_000_000).fill(0x20) } });
    const at = Buffer.from(file).lastIndexOf("word/document.xml") - 46;
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 1000, true);
    assert.match(refusal(file), /damaged/);
  });

  it("has more in it than anybody wrote", () => {
    assert.match(refusal(wordFile("<w:p/>".repeat(mostParagraphs + 1))), /more in it than any report/);
    const cells = `<w:tr>${"<w:tc><w:p/></w:tc>".repeat(60)}</w:tr>`;
    assert.match(refusal(wordFile(`<w:tbl>${cells.repeat(mostParagraphs / 60 + 1)}</w:tbl>`)), /Save it in parts/);
    assert.equal(word.read(wordFile(paragraph("The pier.") + "<w:p/>".repeat(20_000))).text, "The pier.");
  });

  it("has more elements and attributes than may be read", () => {
    const part = '<a b="1" c="2"><d/><d e="3"/></a>';
    assert.equal(readXml(part, { left: 6 }).children.length, 2);
    assert.throws(() => readXml(part, { left: 5 }), TooMuch);
    const allowed = { left: 9 };
    readXml(part, allowed);
    assert.throws(() => readXml(part, allowed), TooMuch);
  });

  it("is nested deeper than any document", () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);
    assert.match(refusal(wordFile(deep)), /damaged/);
  });
});

describe("any Word document", () => {
  it("keeps the laws of a format, whatever bytes are changed in it", () => {
    const body = paragraph(`${run("One & two ")}${run("three")}`) + table(["A", "B"], ["1", "2"]);
    const whole = wordFile(body.repeat(20));
    const { next } = chance(3);
    for (let round = 0; round < 200; round++) {
      const file = whole.slice();
      for (let change = 0; change < 3; change++) file[Math.floor(next() * file.length)] = Math.floor(next() * 256);
      checkLaws(word.read(file));
    }
  });

  const shared = join(import.meta.dirname, "../../../../shared/docx");
  it("of those that other programs test their readers with is read, with every word in its place", function () {
    if (!existsSync(shared)) this.skip();
    const names = readdirSync(shared, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".docx"));
    assert.ok(names.length > 100);
    for (const name of names) {
      const report = word.read(readFileSync(join(shared, name)));
      checkLaws(report);
      assert.deepEqual(
        report.problems.filter(({ severity }) => severity === "error"),
        [],
        name,
      );
    }
  });
});
