import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { readXml } from "../../../core/formats/word/xml.ts";
import { word } from "../../../core/formats/word.ts";
import { paragraph, run, styled, table, wordFile } from "../../support/wordFile.ts";

/** Puts lines at the end (or the beginning) of some words, and gives the document's XML and text. */
function put(bytes: Uint8Array, words: string, lines: string, where: "behind" | "before" = "behind") {
  const { text } = word.read(bytes);
  const found = text.indexOf(words);
  assert.ok(found >= 0, text);
  const at = where === "behind" ? found + words.length : found;
  const after = word.write(bytes, [{ start: at, end: at, text: lines }]);
  const xml = new TextDecoder().decode(unzipSync(after)["word/document.xml"] as Uint8Array);
  readXml(xml);
  return { xml, text: word.read(after).text };
}

const arial = '<w:rFonts w:ascii="Arial"/>';
const body = "1.1 To ask Cabinet to set the tolls of the market.";
const box = (words: string): string =>
  `<w:p>${run("Beside it.")}<w:r><w:pict><w:txbxContent>${words}</w:txbxContent></w:pict></w:r></w:p>`;

describe("what a fix puts into a Word document looks like its neighbours", () => {
  it("has the font of the text, but not what marks single words, a change, a page or a section", () => {
    const mark = '<w:rPr><w:ins w:id="1" w:author="A"/><w:sz w:val="24"/></w:rPr>';
    const text = paragraph(
      run("To ", "<w:i/>") +
        run("ask Cabinet to set the tolls.", `${arial}<w:b/><w:sz w:val="24"/><w:highlight w:val="yellow"/>`) +
        run("x"),
      `<w:pageBreakBefore/>${mark}`,
    );
    const { xml } = put(
      wordFile(styled("Heading1", "Purpose") + text),
      "tolls.x",
      "\n\n# Legal\n\nSay **which** power.",
    );
    const added = xml.slice(xml.indexOf("Legal"));
    assert.match(added, /<w:pPr><w:rPr><w:sz w:val="24"\/><\/w:rPr><\/w:pPr>/);
    assert.match(
      added,
      /<w:rPr><w:rFonts w:ascii="Arial"\/><w:sz w:val="24"\/><\/w:rPr><w:t xml:space="preserve">Say /,
    );
    assert.match(
      added,
      /<w:rPr><w:rFonts w:ascii="Arial"\/><w:b\/><w:sz w:val="24"\/><\/w:rPr><w:t xml:space="preserve">which</,
    );
  });

  it("is a row with the shading, widths and letters of the one above", () => {
    const cell = (words: string, properties: string, look: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words, look), '<w:jc w:val="both"/>')}</w:tc>`;
    const shaded = '<w:tcW w:w="2000" w:type="dxa"/><w:vMerge/><w:shd w:val="clear" w:fill="D9E2F3"/>';
    const row = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell("Report to", shaded, `${arial}<w:b/>`)}${cell("Cabinet", "", `${arial}<w:i/>`)}</w:tr>`;
    const wide = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("All of it.")}</w:tc></w:tr>`;
    for (const rows of [row, row + wide]) {
      const bytes = wordFile(`<w:tbl>${rows}</w:tbl>`);
      const { xml } = put(bytes, word.read(bytes).text.trimEnd(), "\n| **Classification** | public |");
      assert.match(
        xml,
        /<w:tr><w:trPr><w:cantSplit\/><\/w:trPr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"\/><w:shd [^>]*\/><\/w:tcPr><w:p><w:pPr><w:jc w:val="both"\/><\/w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial"\/><w:b\/><\/w:rPr><w:t xml:space="preserve">Classification<\/w:t><\/w:r><\/w:p><\/w:tc><w:tc><w:p>.{20,60}<w:rPr><w:rFonts w:ascii="Arial"\/><\/w:rPr><w:t xml:space="preserve">public</,
      );
    }
  });

  it("is a line of the header with its bold label and its tab", () => {
    const line = paragraph(`${run("Report to:", "<w:b/>")}<w:r><w:tab/></w:r>${run("Cabinet", arial)}`);
    const { xml, text } = put(wordFile(line + styled("Heading1", "Purpose")), "Cabinet", "\n\nClassification: public");
    assert.match(text, /^Report to: Cabinet\n\nClassification: public/);
    assert.match(
      xml,
      /<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Classification:<\/w:t><\/w:r><w:r>.{0,60}<w:tab\/><\/w:r>/,
    );
  });

  it("is no numbered line under a title, where the text alone is numbered", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="1.%1"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    const numbered = paragraph("To set the tolls.", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
    const bytes = wordFile(styled("Heading1", "Tolls") + styled("Heading2", "Purpose") + numbered, { numbering });
    assert.match(put(bytes, "# Tolls", "\n\nClassification: public").text, /^# Tolls\n\nClassification: public\n/);
  });

  it("is a heading as the document has them, in capitals where they are", () => {
    const bytes = wordFile(
      paragraph(run("PURPOSE", "<w:u/>")) + paragraph(body) + paragraph("COSTS") + paragraph(body),
    );
    const { text } = put(bytes, "# COSTS", "## Legal implications\n\n[Say which.]\n\n", "before");
    assert.equal(text, `# PURPOSE\n\n${body}\n\n# LEGAL IMPLICATIONS\n\n[Say which.]\n\n# COSTS\n\n${body}`);
  });

  it("is one of Word's headings of the right level where a document has a title", () => {
    const bytes = wordFile(styled("Title", "Tolls") + paragraph(body));
    assert.match(put(bytes, body, "\n\n## Legal\n\nNone.").xml, /<w:pStyle w:val="Heading1"\/>/);
  });

  it("stands beside a text box or a table around one section, and on the page of what it follows", () => {
    const headed = styled("Heading1", "Recommendations") + paragraph("That it is agreed.");
    const after = styled("Heading1", "Costs") + paragraph(body);
    const lines = "\n\n# Reasons\n\nNone.";
    const framed = put(wordFile(`<w:tbl><w:tr><w:tc>${headed}</w:tc></w:tr></w:tbl>${after}`), "agreed.", lines);
    assert.match(framed.xml, /agreed\.<\/w:t><\/w:r><\/w:p><\/w:tc><\/w:tr><\/w:tbl><w:p>.{0,80}Reasons/);
    const boxed = put(wordFile(`${box(headed)}${after}`), "agreed.", lines);
    assert.match(boxed.xml, /<\/w:pict><\/w:r><\/w:p><w:p>.{0,80}Reasons/);
    for (const end of [paragraph("", "<w:sectPr/>"), paragraph('<w:r><w:br w:type="page"/></w:r>')]) {
      const paged = put(wordFile(`${headed}${end}${after}`), "# Costs", "# Reasons\n\nNone.\n\n", "before");
      assert.match(paged.xml, /agreed\.<\/w:t><\/w:r><\/w:p><w:p>.{0,80}Reasons/);
    }
  });

  it("is a table as wide as the page, in the manner of one that compares", () => {
    const known = table(["Option", "Merits", "Cost"]).replace(
      "<w:tbl>",
      '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>',
    );
    const lines = "\n\n| Option | Cost |\n| --- | --- |\n| A | £5 |";
    const { xml } = put(wordFile(`${known}${paragraph(body)}`), body, lines);
    assert.match(xml, /<w:tblPr><w:tblStyle w:val="Grid"\/><w:tblW w:w="5000" w:type="pct"\/><\/w:tblPr>/);
    assert.match(put(wordFile(paragraph(body)), body, lines).xml, /<w:tblBorders>.*<w:gridCol w:w="4500"\/>/);
  });

  it("does not take a picture away with the last words beside it", () => {
    const bytes = wordFile(
      `${paragraph("First.")}<w:p>${run("Figure")}<w:r><w:drawing/></w:r></w:p>${paragraph("End.")}`,
    );
    const start = word.read(bytes).text.indexOf("Figure");
    const after = word.write(bytes, [{ start, end: start + 6, text: "" }]);
    assert.match(new TextDecoder().decode(unzipSync(after)["word/document.xml"] as Uint8Array), /<w:drawing\/>/);
  });

  it("is a comment beside a text box, for Word allows none in it", () => {
    const bytes = wordFile(paragraph("First.") + box(paragraph("A jewel.")) + paragraph("End."));
    const start = word.read(bytes).text.indexOf("jewel");
    const after = word.annotate(bytes, [{ span: { start, end: start + 5 }, paragraphs: ["Say less."] }]);
    const xml = new TextDecoder().decode(unzipSync(after)["word/document.xml"] as Uint8Array);
    assert.match(
      xml,
      /<w:p><w:commentRangeStart w:id="0"\/>.*Beside it\..*A jewel\..*<\/w:pict><\/w:r><w:commentRangeEnd w:id="0"\/>.*End\./,
    );
  });

  it("is written in UTF-8, and says so, where the part was not", () => {
    const declared =
      '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>A jewel.</w:t></w:r></w:p></w:body></w:document>';
    const units = new Uint8Array(Uint16Array.from(`\u{FEFF}${declared}`, (unit) => unit.charCodeAt(0)).buffer);
    const bytes = wordFile("", { files: { "word/document.xml": units } });
    const after = word.write(bytes, [{ start: 2, end: 7, text: "pier" }]);
    const part = new TextDecoder().decode(unzipSync(after)["word/document.xml"] as Uint8Array);
    assert.match(part, /^<\?xml version="1\.0" encoding="UTF-8"\?>.*A pier\./);
  });

  it("stands behind a link or a field, not in it", () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const shown = run("appendix 1", "<w:u/>");
    for (const inner of [
      `<w:hyperlink w:anchor="x">${shown}</w:hyperlink>`,
      `<w:fldSimple w:instr="REF x">${shown}</w:fldSimple>`,
      `${field("begin")}${field("separate")}${shown}${field("end")}`,
    ]) {
      const bytes = wordFile(paragraph(`${run("See also ", arial)}${inner}${run(" here.")}`));
      const { xml, text } = put(bytes, "appendix 1", " and B");
      assert.equal(text, "See also appendix 1 and B here.");
      assert.ok(xml.includes(`${inner}${run(" and B", arial)}`), xml);
    }
  });
});
