import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { readXml } from "../../../core/formats/word/xml.ts";
import { word } from "../../../core/formats/word.ts";
import { chance } from "../../../scripts/random.ts";
import { paragraph, run, table, wordFile } from "../../support/wordFile.ts";

const partOf = (bytes: Uint8Array, path: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[path] as Uint8Array);

/** Puts a note on some words, and sees that the report reads as before and every part is well formed. */
function annotated(bytes: Uint8Array, ...spans: readonly { start: number; end: number }[]): Uint8Array {
  const notes = spans.map((span, index) => ({ span, paragraphs: [`Note ${index}`, "Fish & <chips>."] }));
  const after = word.annotate(bytes, notes);
  const before = word.read(bytes);
  const again = word.read(after);
  assert.equal(again.text, before.text);
  assert.deepEqual(again.sections, before.sections);
  for (const [path, content] of Object.entries(unzipSync(after)))
    if (/\.(?:xml|rels)$/.test(path)) readXml(new TextDecoder().decode(content));
  return after;
}

function on(bytes: Uint8Array, ...words: readonly string[]): Uint8Array {
  const { text } = word.read(bytes);
  const spans = words.map((one) => {
    const start = text.indexOf(one);
    assert.ok(start >= 0, one);
    return { start, end: start + one.length };
  });
  return annotated(bytes, ...spans);
}

/** The words that a comment stands on. */
function commented(bytes: Uint8Array, id: number): string {
  const main = partOf(bytes, "word/document.xml");
  const [, inside = ""] = main.split(new RegExp(`<w:comment(?:RangeStart|RangeEnd) w:id="${id}"/>`));
  return [...inside.matchAll(/<w:t\b[^>]*>([^<]*)|<w:tab\/>/g)]
    .map(([, words]) => words?.replaceAll("&amp;", "&") ?? " ")
    .join("");
}

describe("a note in the margin of a Word document", () => {
  it("is a comment on the very words, and the words look as before", () => {
    const after = on(wordFile(paragraph(run("The pier is a jewel of the town.", "<w:i/>"))), "a jewel");
    assert.equal(commented(after, 0), "a jewel");
    assert.equal(partOf(after, "word/document.xml").match(/<w:rPr><w:i\/><\/w:rPr>/g)?.length, 3);
    const comments = partOf(after, "word/comments.xml");
    assert.match(comments, /w:id="0" w:author="Evenhand"/);
    assert.match(comments, /Note 0<\/w:t>.*Fish &amp; &lt;chips&gt;\./);
  });

  it("needs a part of its own where there is none, which the package names", () => {
    const after = on(wordFile(paragraph("The pier.")), "pier");
    assert.match(partOf(after, "[Content_Types].xml"), /PartName="\/word\/comments\.xml"/);
    assert.match(partOf(after, "word/_rels/document.xml.rels"), /Target="comments\.xml"/);
  });

  it("stands beside the comments that are there", () => {
    const mark = '<w:r><w:commentReference w:id="4"/></w:r>';
    const comments = `<w:comment w:id="4" w:author="A">${paragraph("Is this right?")}</w:comment>`;
    const after = on(wordFile(paragraph(`${run("The pier.")}${mark}`), { comments }), "The pier");
    const part = partOf(after, "word/comments.xml");
    assert.ok(part.indexOf('w:id="4"') < part.indexOf('w:id="5"'));
    assert.equal(commented(after, 5), "The pier");
    const empty = {
      files: { "word/comments.xml": new TextEncoder().encode(`<w:comments xmlns:w="w"/>`) },
      comments: "",
    };
    assert.equal(commented(on(wordFile(paragraph("The pier."), empty), "pier"), 0), "pier");
  });

  it("may share words with others, and reach over runs, tabs, cells and paragraphs", () => {
    const body = paragraph(`${run("One ")}${run("two & three")}<w:r><w:tab/><w:t>four</w:t></w:r>`);
    const bytes = wordFile(body + table(["Five", "six"]) + paragraph("Seven."));
    const words = ["One two", "two & three four", "& three", "four", "two & three", "six"];
    const after = on(bytes, ...words);
    for (const [id, one] of words.entries()) assert.equal(commented(after, id), one);
    const { text } = word.read(bytes);
    const wide = annotated(bytes, { start: text.indexOf("three"), end: text.indexOf("ven.") });
    assert.equal(commented(wide, 0), "three fourFivesixSe");
  });

  it("is near the words where Word allows none: at the edge of the page, in a note, on a number that is printed", () => {
    const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const footnotes = `<w:footnote w:id="3">${paragraph("A count.")}</w:footnote>`;
    const bytes = wordFile(paragraph("The pier.") + paragraph(`${run("Use fell.")}${note}`), {
      header: paragraph("NOT FOR PUBLICATION"),
      footnotes,
    });
    const after = on(bytes, "NOT FOR", "A count", "[^1]");
    assert.equal(commented(after, 0), "The pier.");
    assert.equal(commented(after, 1), "Use fell.");
    assert.equal(commented(after, 2), "");
    assert.equal(partOf(after, "word/header.xml"), partOf(bytes, "word/header.xml"));
  });

  it("leaves the document as it is where there is nothing to say", () => {
    const bytes = wordFile(paragraph("The pier."));
    assert.equal(word.annotate(bytes, []), bytes);
    assert.throws(() => word.annotate(bytes.slice(0, 100), []), /damaged/);
  });

  it("stands on the words that it is about, wherever they are", () => {
    const runs = `${run("Ann & Bob", "<w:b/>")}<w:hyperlink>${run(" went ")}</w:hyperlink><w:ins>${run("to the")}</w:ins><w:r><w:tab/><w:t>old</w:t><w:t> pier.</w:t></w:r>`;
    const bytes = wordFile(paragraph(runs));
    const { text } = word.read(bytes);
    const { next } = chance(5);
    for (let round = 0; round < 60; round++) {
      const spans = Array.from({ length: 4 }, () => {
        const start = Math.floor(next() * (text.length - 1));
        return { start, end: start + 1 + Math.floor(next() * (text.length - start)) };
      });
      const after = annotated(bytes, ...spans);
      for (const [id, { start, end }] of spans.entries()) assert.equal(commented(after, id), text.slice(start, end));
    }
  });
});
