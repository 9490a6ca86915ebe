import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { readXml } from "../../../core/formats/word/xml.ts";
import { word } from "../../../core/formats/word.ts";
import type { Edit } from "../../../core/rule/finding.ts";
import { paragraph, run, styled, table, wordFile } from "../../support/wordFile.ts";

/** The main part after an edit at some words, and whether the report said that the edit can be carried over. */
function edited(bytes: Uint8Array, words: string, by: string): { readonly xml: string; readonly taken: boolean } {
  const { text, takes } = word.read(bytes);
  const start = text.indexOf(words);
  assert.ok(start >= 0, text);
  return written(bytes, { start, end: start + words.length, text: by }, takes);
}

function written(bytes: Uint8Array, edit: Edit, takes = word.read(bytes).takes) {
  const after = word.write(bytes, [edit]);
  const xml = new TextDecoder().decode(unzipSync(after)["word/document.xml"] as Uint8Array);
  readXml(xml);
  const taken = takes?.(edit) ?? false;
  assert.equal(taken, after !== bytes, "what can be carried over is");
  return { xml, taken };
}

function behind(bytes: Uint8Array, words: string, lines: string) {
  const { text } = word.read(bytes);
  const at = text.indexOf(words) + words.length;
  return written(bytes, { start: at, end: at, text: lines });
}

const textOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/g)].map(([one]) => one.replace(/<[^>]*>/g, ""));

describe("an edit of a Word document", () => {
  it("asks once that blanks are kept, whatever the run said of them", () => {
    for (const said of ['xml:space="default"', "xml:space = 'default'", 'xml:space="preserve"', ""]) {
      const bytes = wordFile(`<w:p><w:r><w:t ${said}>We utilise it.</w:t></w:r></w:p>`);
      assert.match(edited(bytes, "utilise", "use").xml, /<w:t +xml:space="preserve">We use it\.</);
      const note = word.annotate(bytes, [{ span: { start: 3, end: 10 }, paragraphs: ["Use"] }]);
      readXml(new TextDecoder().decode(unzipSync(note)["word/document.xml"] as Uint8Array));
      assert.equal(word.read(note).problems.length, 0);
    }
  });

  const box = (choice: string, fallback: string): string =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${choice}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${fallback}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const words = paragraph("We utilise boxes.");

  it("changes both copies of a text box, or neither", () => {
    const both = edited(wordFile(paragraph("First.") + box(words, words)), "utilise", "use");
    assert.deepEqual(both.xml.match(/We use boxes\./g)?.length, 2);
    const other = edited(wordFile(box(words, paragraph("We utilise old boxes."))), "utilise", "use");
    assert.equal(other.taken, false);
    const picture = edited(wordFile(box(words, "")), "utilise", "use");
    assert.equal(picture.taken, false);
    const line = behind(wordFile(box(words, words)), "boxes.", "\n\nMore.");
    assert.equal(line.xml.match(/More\./g)?.length, 2);
    const twice = edited(wordFile(box(box(words, words), box(words, words))), "utilise", "use");
    assert.equal(twice.taken, false);
  });

  it("leaves words alone that are written in two ways within a paragraph", () => {
    const two = `<mc:AlternateContent><mc:Choice Requires="a">${run("utilise")}</mc:Choice><mc:Fallback>${run("utilise")}</mc:Fallback></mc:AlternateContent>`;
    assert.equal(edited(wordFile(paragraph(`${run("We ")}${two}`)), "utilise", "use").taken, false);
    const around = (content: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="a">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`;
    assert.equal(edited(wordFile(around(words)), "utilise", "use").taken, false);
    const boxed = `<w:r><w:pict><w:txbxContent>${words}</w:txbxContent></w:pict></w:r>`;
    assert.equal(edited(wordFile(`<w:p>${around(boxed)}</w:p>`), "utilise", "use").taken, false);
  });

  it("does not reach over a tracked change, but changes what stands between two", () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>iz</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2">${run("is")}</w:ins>`;
    const across = wordFile(paragraph(`${run("We util")}${deleted}${inserted}${run("e it.")}`));
    assert.equal(edited(across, "utilise", "use").taken, false);
    assert.equal(
      edited(wordFile(paragraph(`${run("util")}${deleted}${run("ise it.")}`)), "utilise", "use").taken,
      false,
    );
    const within = wordFile(paragraph(`${run("We ")}<w:ins w:id="2">${run("utilise")}</w:ins>${run(" it.")}`));
    assert.match(edited(within, "utilise", "use").xml, /<w:ins w:id="2"><w:r><w:t xml:space="preserve">use</);
    assert.deepEqual(textOf(edited(across, "utilise it", "").xml), ["We iz."]);
  });

  it("leaves a locked control alone, and puts lines behind one that takes none", () => {
    const control = (properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph("We utilise it.")}</w:sdtContent></w:sdt>`;
    const locked = wordFile(control('<w:lock w:val="sdtContentLocked"/><w:text/>') + paragraph("End."));
    assert.equal(edited(locked, "utilise", "use").taken, false);
    assert.match(behind(locked, "it.", "\n\nMore.").xml, /<\/w:sdtContent><\/w:sdt><w:p>.{0,60}More\./);
    const plain = wordFile(control("<w:text/>") + paragraph("End."));
    assert.match(edited(plain, "utilise", "use").xml, /We use it/);
    assert.match(behind(plain, "it.", "\n\n# New\n\nMore.").xml, /<\/w:sdtContent><\/w:sdt><w:p>.{0,90}New/);
    const rich = wordFile(control("") + paragraph("End."));
    assert.match(behind(rich, "it.", "\n\nMore.").xml, /More\..*<\/w:sdtContent>/);
  });

  it("leaves the mark of a note, and says that it cannot be carried over", () => {
    const mark = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const footnotes = `<w:footnote w:id="3">${paragraph("A count.")}</w:footnote>`;
    const bytes = wordFile(paragraph(`${run("util")}${mark}${run("ise")}`), { footnotes });
    assert.equal(edited(bytes, "util[^1]ise", "use").taken, false);
  });
});

describe("new lines in a Word document", () => {
  const next = styled("Heading1", "Costs") + paragraph("None.");

  it("stand before the end of the pages that their paragraph ends", () => {
    const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
    const body = styled("Heading1", "Purpose") + paragraph("To ask.", `<w:keepNext/>${section}`) + next;
    const { xml } = behind(wordFile(body), "To ask.", "\n\nOne more.\n\nAnother.");
    const ends = xml.indexOf(section);
    assert.equal(xml.lastIndexOf(section), ends);
    assert.ok(xml.lastIndexOf("<w:p>", ends) > xml.indexOf("One more."));
    assert.ok(ends < xml.indexOf("Another.") && ends < xml.indexOf("Costs"));
    const heading = behind(wordFile(body), "To ask.", "\n\n# Legal\n\n| A | B |\n| --- | --- |\n| 1 | 2 |").xml;
    assert.ok(
      heading.indexOf(section) > heading.indexOf("</w:tbl>") && heading.indexOf(section) < heading.indexOf("Costs"),
    );
  });

  it("stand before the page break that ends their paragraph", () => {
    const pageBreak = '<w:br w:type="page"/>';
    for (const broken of [
      paragraph(`${run("To ask.", "<w:b/>")}<w:r>${pageBreak}</w:r>`),
      `<w:p><w:r><w:t>To ask.</w:t>${pageBreak}</w:r></w:p>`,
    ]) {
      const bytes = wordFile(styled("Heading1", "Purpose") + broken + next);
      const { text } = word.read(bytes);
      const heading = { start: text.indexOf("# Costs"), end: text.indexOf("# Costs"), text: "# Legal\n\nNone.\n\n" };
      for (const { xml } of [behind(bytes, "To ask.", "\n\nOne more."), written(bytes, heading)]) {
        assert.equal(xml.match(/w:type="page"/g)?.length, 1);
        assert.match(
          xml,
          /(?:One more|None)\.<\/w:t><\/w:r><w:r>(?:<w:rPr>.*<\/w:rPr>)?<w:br w:type="page"\/><\/w:r><\/w:p><w:p>/,
        );
      }
      const two = [behindAt(text, "To ask.", "\n\nOne more."), heading];
      const both = new TextDecoder().decode(unzipSync(word.write(bytes, two))["word/document.xml"] as Uint8Array);
      readXml(both);
      assert.equal(both.match(/w:type="page"/g)?.length, 1);
    }
  });

  it("stand under their row, whatever else ends pages", () => {
    const rows = table(["Wards", "All"]) + paragraph("", "<w:sectPr/>") + next;
    assert.match(behind(wordFile(rows), "| Wards | All |", "\n\nMore.").xml, /<\/w:tbl><w:p>.{0,60}More\./);
  });
});

function behindAt(text: string, words: string, lines: string): Edit {
  const at = text.indexOf(words) + words.length;
  return { start: at, end: at, text: lines };
}
