import assert from "node:assert/strict";
import { word } from "../../../core/formats/word.ts";
import { paragraph, run, styled, table, usualStyles, wordFile } from "../../support/wordFile.ts";

const read = (...given: Parameters<typeof wordFile>) => word.read(wordFile(...given));

const textOf = (...given: Parameters<typeof wordFile>): string => read(...given).text;

const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const inList = (at: number, list?: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/>${list === undefined ? "" : `<w:numId w:val="${list}"/>`}</w:numPr>`;

/** A council's template: headings numbered by their styles, the second made of the first. */
const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr>${inList(1)}</w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Numbered para"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="Contents title"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/></w:pPr></w:style>`;

const numbering = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Council"/>${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}${level(2, "decimal", "%1.%2.%3", '<w:pStyle w:val="Para"/>')}${level(3, "lowerLetter", "(%4)", '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Council"/></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

const lines = (body: string): readonly string[] => textOf(body, { styles, numbering }).split(/\n+/);

describe("a Word document from a council's template", () => {
  it("has the numbers of a style that gives its depth alone, or that its list knows", () => {
    assert.deepEqual(lines(styled("H1", "Purpose") + styled("H2", "Why") + styled("Para", "The pier is closed.")), [
      "# 1. Purpose",
      "## 1.1 Why",
      "1.1.1 The pier is closed.",
    ]);
    assert.deepEqual(lines(styled("H1", "Purpose") + paragraph("Why", `<w:pStyle w:val="H1"/>${inList(1)}`)), [
      "# 1. Purpose",
      "# 1.1 Why",
    ]);
  });

  it("has the numbers of a style of lists, and those that nothing begins anew", () => {
    const item = (words: string): string => paragraph(words, inList(3, 2));
    assert.deepEqual(
      lines(paragraph("Purpose", inList(0, 2)) + item("One") + paragraph("Costs", inList(0, 2)) + item("Two")),
      ["1. Purpose", "(a) One", "2. Costs", "(b) Two"],
    );
  });

  it("counts the paragraph of a list that has no words, and says the numbers in cells", () => {
    const empty = paragraph("<w:r/>", inList(0, 1));
    assert.deepEqual(lines(empty + paragraph("Two", inList(0, 1))), ["2. Two"]);
    assert.equal(lines(table([empty, paragraph("Repair it", inList(0, 1))]))[0], "| 1. | 2. Repair it |");
  });

  it("has no heading in a style that is outside the outline, in a bold bullet, or at the edge of a page", () => {
    assert.deepEqual(lines(styled("Toc", "In this report") + styled("H1", "Purpose")), [
      "In this report",
      "# 1. Purpose",
    ]);
    const bullet = `<w:abstractNum w:abstractNumId="0">${level(0, "bullet", "•")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = paragraph(run("Repair the pier", "<w:b/>"), inList(0, 1));
    const edges = { header: paragraph("NOT FOR PUBLICATION"), footer: paragraph("DRAFT THREE") };
    assert.equal(
      textOf(body, { numbering: bullet, ...edges }),
      "NOT FOR PUBLICATION\n\n- Repair the pier\n\nDRAFT THREE",
    );
  });

  it("has bold lines for headings below a title, bold by a style of characters as well", () => {
    const strong =
      '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      styled("Title", "The pier") +
      paragraph(run("Purpose", '<w:rStyle w:val="Strong"/>')) +
      paragraph("LEGAL COMMENTS") +
      paragraph("It is closed.");
    assert.equal(
      textOf(body, { styles: usualStyles + strong }),
      "# The pier\n\n## Purpose\n\n## LEGAL COMMENTS\n\nIt is closed.",
    );
  });

  it("has bold lines for headings below a title that is its only heading, but not the bold lines of its header", () => {
    const bold = (words: string): string => paragraph(run(words, "<w:b/>"));
    const body =
      styled("Heading1", "The pier") + bold("Report to: Cabinet") + bold("Purpose") + paragraph("It is closed.");
    const { text, meta } = read(body);
    assert.equal(text, "# The pier\n\nReport to: Cabinet\n\n## Purpose\n\nIt is closed.");
    assert.equal(meta.meeting?.value, "Cabinet");
    assert.equal(read(bold("THE PIER") + bold("Report to: Cabinet")).meta.meeting?.value, "Cabinet");
  });

  it("has the boxes and lists of Word's older forms, and leaves them whole", () => {
    const field = (data: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const ticked = field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>');
    const empty = field('<w:checkBox><w:default w:val="0"/></w:checkBox>');
    const list = field(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Public"/><w:listEntry w:val="Part exempt"/></w:ddList>',
    );
    const file = wordFile(
      paragraph(run("Classification: ") + list) + paragraph(run("Yes ") + ticked + run(" No ") + empty),
    );
    const { text, meta } = word.read(file);
    assert.equal(text, "Classification: Part exempt\n\nYes ☒ No ☐");
    assert.equal(meta.classification?.value, "part-exempt");
    assert.equal(word.write(file, [{ start: 16, end: 27, text: "public" }]), file);
  });

  it("has ticks that are letters in a font of signs", () => {
    const font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    assert.equal(
      textOf(paragraph(`${run("þ", font)}${run(" Yes ")}${run("\uF0A8", font)}${run(" No")}`)),
      "☒ Yes ☐ No",
    );
  });

  it("joins paragraphs whose end was deleted, and leaves deleted rows out", () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    assert.equal(textOf(paragraph(run("The pier "), gone) + paragraph("is closed.")), "The pier is closed.");
    assert.equal(
      textOf(paragraph("The pier", gone) + table(["A", "B"]) + paragraph("is closed.", gone)),
      "The pier\n\n| A | B |\n| --- | --- |\n\nis closed.",
    );
    const deleted = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
    const { text, problems } = read(table(["A", "B"]).replace("</w:tbl>", deleted));
    assert.equal(text, "| A | B |\n| --- | --- |");
    assert.match(problems[0]?.message ?? "", /tracked changes/);
  });

  it("loses no words where a whole paragraph was deleted with its end", () => {
    const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const deleted = paragraph("<w:del><w:r><w:delText>was</w:delText></w:r></w:del>", gone);
    assert.equal(textOf(paragraph("The pier ", gone) + deleted + paragraph("is closed.")), "The pier is closed.");
  });

  it("has a note that is marked twice once", () => {
    const marked = paragraph(`${run("Closed.")}<w:r><w:footnoteReference w:id="3"/></w:r>`);
    const footnotes = `<w:footnote w:id="3">${paragraph("In May.")}</w:footnote>`;
    assert.equal(textOf(marked + marked, { footnotes }), "Closed.[^1]\n\nClosed.[^1]\n\n[^1]: In May.");
  });

  it("has no list deeper and no table wider than Word knows them", () => {
    const deep = `<w:abstractNum w:abstractNumId="0">${level(4e9, "decimal", "%1")}${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const items = paragraph("One", inList(4e9, 1)) + paragraph("Two", inList(0, 1));
    assert.equal(textOf(items, { numbering: deep }), "One\n\n1. Two");
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="99999"/></w:tcPr>${paragraph("A")}</w:tc>`;
    assert.ok(textOf(`<w:tbl><w:tr>${wide.repeat(60)}</w:tr></w:tbl>`).length < 2000);
  });

  it("has a header where its pages begin, and those closed that it keeps from the public", () => {
    const pages = `<w:sectPr/>`;
    const exempt = `<w:sectPr><w:headerReference w:type="default" xmlns:r="r" r:id="r1"/></w:sectPr>`;
    const body =
      paragraph("The pier is closed.") + paragraph("It is listed.", pages) + paragraph("Bids") + table(["A", "£5"]);
    const header = paragraph("NOT FOR PUBLICATION");
    assert.deepEqual(
      read(body + exempt, { styles: usualStyles, header }).blocks.map(({ zone, prose }) => `${zone}: ${prose.text}`),
      [
        "open: The pier is closed.",
        "open: It is listed.",
        "closed: NOT FOR PUBLICATION",
        "closed: Bids",
        "closed: A",
        "closed: £5",
      ],
    );
    const asks = read(body + exempt, { styles: usualStyles, header: paragraph("Confidential or exempt: No") });
    assert.ok(asks.blocks.every(({ zone }) => zone === "open"));
  });

  it("reads a word as one where it may be parted at the end of a line", () => {
    const words = "The Lab\u00ADour Group&#173; asked&#8203;.";
    const file = wordFile(paragraph(`<w:r><w:t>${words}</w:t></w:r>`));
    assert.equal(word.read(file).text, "The Labour Group asked.");
    const changed = word.read(word.write(file, [{ start: 4, end: 16, text: "group" }]));
    assert.equal(changed.text, "The group asked.");
  });

  it("points out what a style hides, and tells of rows and ends of paragraphs that were inserted", () => {
    const notes =
      '<w:style w:type="paragraph" w:styleId="Notes"><w:name w:val="Guidance"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>';
    for (const body of [styled("Notes", "Say why."), paragraph(run("Say why.", '<w:rStyle w:val="Note"/>'))])
      assert.match(read(body, { styles: notes }).problems[0]?.message ?? "", /^Hidden text/);
    assert.deepEqual(read(styled("Notes", run("Shown.", '<w:vanish w:val="0"/>')), { styles: notes }).problems, []);
    const row = table(["A", "B"]).replace("<w:tr>", '<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>');
    for (const body of [row, paragraph("New.", '<w:rPr><w:ins w:id="1"/></w:rPr>')])
      assert.match(read(body).problems[0]?.message ?? "", /tracked changes/);
  });

  it("allows a finding in a cell by a comment on its words", () => {
    const body = table(
      ["Option", `${run("A jewel")}<w:r><w:commentReference w:id="1"/></w:r>`].map((cell) => paragraph(cell)),
    );
    const comments = `<w:comment w:id="1">${paragraph("evenhand allow loaded-word: the petition’s title")}</w:comment>`;
    const { allowances, blocks } = read(body, { comments });
    assert.deepEqual(
      allowances.map(({ rule, block }) => [rule, block]),
      [["loaded-word", 1]],
    );
    assert.equal(blocks[1]?.prose.text, "A jewel");
  });

  it("has its metadata from a table with two labels in a row, and with merged cells", () => {
    const four = table(
      ["Report to", "Cabinet", "Date of meeting", "3 December 2026"],
      ["Author", "A. Bell", "Wards", "All"],
    );
    assert.equal(read(four).meta.meeting?.value, "Cabinet");
    assert.equal(read(four).meta.date?.value, "3 December 2026");
    const wide = (words: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(words)}</w:tc>`;
    const merged = `<w:tbl><w:tr>${wide("Report to:")}${wide("Cabinet")}${wide("Date:")}${wide("3 December 2026")}</w:tr></w:tbl>`;
    assert.equal(read(merged).meta.meeting?.value, "Cabinet");
    assert.equal(read(merged).meta.date?.value, "3 December 2026");
    assert.equal(read(table(["Report to:", "", "Date:", "3 December 2026"])).meta.date?.value, "3 December 2026");
  });
});
