import assert from "node:assert/strict";
import { word } from "../../../core/formats/word.ts";
import { bullets, paragraph, run, styled, table, wordFile } from "../../support/wordFile.ts";

const read = (...given: Parameters<typeof wordFile>) => word.read(wordFile(...given));

const shown = (...given: Parameters<typeof wordFile>): readonly string[] =>
  read(...given).blocks.map(
    ({ kind, zone, number, prose }) => `${kind} ${zone}${number ? ` ${number}` : ""}: ${prose.text}`,
  );

const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** List 1 counts "1", "1.1", "(a)"; list 2 counts "1."; list 3 is list 2, begun again at 5. */
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1")}${level(1, "decimal", "%1.%2")}${level(2, "lowerLetter", "(%3)")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;

describe("a Word document", () => {
  it("has its headings from their styles, below a title one lower", () => {
    const body = styled("Title", "The pier") + styled("Heading1", "Purpose") + styled("Heading2", "Why");
    const { sections, text } = read(body);
    assert.deepEqual(
      sections.map(({ title, depth }) => [title, depth]),
      [
        ["The pier", 1],
        ["Purpose", 2],
        ["Why", 3],
      ],
    );
    assert.equal(text, "# The pier\n\n## Purpose\n\n### Why");
  });

  it("has headings by a style of the council's own, made of one of Word's, and by their place in the outline", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Report heading"/><w:basedOn w:val="Heading1"/></w:style>`;
    const body = styled("Own", "Purpose") + paragraph("Reasons", '<w:outlineLvl w:val="1"/>');
    assert.deepEqual(shown(body, { styles }), ["heading open: Purpose", "heading open: Reasons"]);
  });

  it("takes bold lines and lines in capitals for headings where it has no styles for them", () => {
    const bold = run("Purpose of report", "<w:b/>");
    assert.deepEqual(shown(paragraph("THE PIER") + paragraph(bold) + paragraph("It is closed.")), [
      "heading open: THE PIER",
      "heading open: Purpose of report",
      "paragraph open: It is closed.",
    ]);
    const notBold = run("Purpose of", "<w:b/>") + run(" report", '<w:b w:val="0"/>');
    assert.deepEqual(shown(paragraph(notBold)), ["paragraph open: Purpose of report"]);
  });

  it("takes lines with the names of sections for headings where they have neither style nor mark", () => {
    const lines = [
      "The hut",
      "Background",
      "It is let.",
      "Options",
      "To let it on.",
      "Consultation",
      "Two clubs replied.",
    ];
    assert.deepEqual(
      shown(lines.map((line) => paragraph(line)).join("")).filter((line) => line.startsWith("heading")),
      ["heading open: The hut", "heading open: Background", "heading open: Options", "heading open: Consultation"],
    );
  });

  it("has the numbers that Word prints", () => {
    const body =
      paragraph("Purpose", `<w:pStyle w:val="Heading1"/>${inList(1)}`) +
      paragraph("The pier is closed.", inList(1, 1)) +
      paragraph("It opened in 1901.", inList(1, 1)) +
      paragraph("It is listed.", inList(1, 2)) +
      paragraph("Recommendations", `<w:pStyle w:val="Heading1"/>${inList(1)}`) +
      paragraph("That it is repaired.", inList(1, 1)) +
      paragraph("One", inList(2)) +
      paragraph("Two", inList(2)) +
      paragraph("Five", inList(3));
    assert.deepEqual(shown(body, { numbering }), [
      "heading open: 1 Purpose",
      "paragraph open: 1.1 The pier is closed.",
      "paragraph open: 1.2 It opened in 1901.",
      "listItem open: (a) It is listed.",
      "heading open: 2 Recommendations",
      "paragraph open: 2.1 That it is repaired.",
      "listItem open 1: One",
      "listItem open 2: Two",
      "listItem open 5: Five",
    ]);
    const { sections } = read(body, { numbering });
    assert.deepEqual(
      sections.map(({ number, title }) => [number, title]),
      [
        ["1", "Purpose"],
        ["2", "Recommendations"],
      ],
    );
  });

  it("has bullets, and a paragraph that was taken out of its list", () => {
    const body = paragraph("Item", inList(1)) + paragraph("No item", inList(0));
    assert.deepEqual(shown(body, { numbering: bullets }), ["listItem open: Item", "paragraph open: No item"]);
  });

  it("has its metadata from a table or from lines with labels", () => {
    const rows = table(["Report to:", "Cabinet"], ["Classification", "Exempt"]);
    assert.equal(read(rows).meta.meeting?.value, "Cabinet");
    assert.equal(read(rows).meta.classification?.value, "exempt");
    const broken = "<w:r><w:t>Report to: Cabinet</w:t><w:br/><w:t>Key decision: Yes</w:t></w:r>";
    const { meta } = read(styled("Heading1", "The pier") + paragraph(broken));
    assert.equal(meta.meeting?.value, "Cabinet");
    assert.equal(meta.keyDecision?.value, true);
  });

  it("has tables with the place of each cell, and passages in a table that only lays out the page", () => {
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const rows = `<w:tbl><w:tr><w:tc>${wide}${paragraph("Costs")}</w:tc><w:tc>${paragraph("Year")}</w:tc></w:tr>
      <w:tr><w:tc>${paragraph("Repair")}</w:tc><w:tc>${paragraph("£5")}${paragraph("a day")}</w:tc><w:tc>${paragraph("2027")}</w:tc></w:tr></w:tbl>`;
    const { blocks, text } = read(rows);
    assert.deepEqual(
      blocks.map(({ prose, cell }) => [prose.text, cell?.row, cell?.column]),
      [
        ["Costs", 0, 0],
        ["Year", 0, 2],
        ["Repair", 1, 0],
        ["£5 a day", 1, 1],
        ["2027", 1, 2],
      ],
    );
    assert.equal(text, "| Costs | | Year |\n| --- | --- | --- |\n| Repair | £5 a day | 2027 |");
    const page = table(["1", `${styled("Heading1", "Purpose")}${paragraph("The pier is closed.")}`]);
    assert.deepEqual(shown(page), [
      "paragraph open: 1",
      "heading open: Purpose",
      "paragraph open: The pier is closed.",
    ]);
  });

  it("has a table of options as a table, however much is said in it", () => {
    const much = paragraph(`It would cost less. ${"And so on, for many years to come. ".repeat(9)}`).repeat(2);
    const { blocks } = read(table(["Option", "Merits", "Demerits"], ["Repair it", much, "None"]));
    assert.ok(blocks.every(({ kind }) => kind === "cell"));
    assert.equal(read(table(["1.1", much])).blocks.filter(({ kind }) => kind === "paragraph").length, 3);
  });

  it("has what was inserted and not what was deleted, and says so", () => {
    const body = paragraph(
      `${run("The pier ")}<w:del><w:r><w:delText>was </w:delText></w:r></w:del><w:ins>${run("is ")}</w:ins>${run("closed.")}`,
    );
    assert.deepEqual(shown(body), ["paragraph open: The pier is closed."]);
    assert.match(read(body).problems[0]?.message ?? "", /tracked changes/);
  });

  it("has notes behind their marks and at the end", () => {
    const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const body = paragraph(`${run("Use fell by 5 %.")}${note}`) + paragraph("It is closed.");
    const footnotes = `<w:footnote w:id="3">${paragraph("Count of May 2026.")}</w:footnote>`;
    const { blocks, text } = read(body, { footnotes });
    assert.deepEqual(blocks[0]?.prose.notes, [16]);
    assert.equal(text, "Use fell by 5 %.[^1]\n\nIt is closed.\n\n[^1]: Count of May 2026.");
  });

  it("has a comment that is written to Evenhand before its paragraph, and no other", () => {
    const mark = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    const body = paragraph(`${run("A jewel of a pier.")}${mark(1)}${mark(2)}`);
    const comment = (id: number, words: string): string => `<w:comment w:id="${id}">${paragraph(words)}</w:comment>`;
    const comments = comment(1, "Is this right?") + comment(2, "evenhand allow loaded-word: the petition’s own title");
    const { allowances, blocks } = read(body, { comments });
    assert.deepEqual(
      allowances.map(({ rule, reason, block }) => [rule, reason, block]),
      [["loaded-word", "the petition’s own title", 0]],
    );
    assert.equal(blocks.length, 1);
  });

  it("has text boxes once, fields as they stand, links, controls and signs", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph("In a box.")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("In a box.")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>${run("1 May 2027")}`;
    const rest = `<w:hyperlink>${run("the plan")}</w:hyperlink><w:sdt><w:sdtContent>${run(" & more")}</w:sdtContent></w:sdt><w:r><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/><w:noBreakHyphen/></w:r>`;
    assert.deepEqual(shown(paragraph(`${run("On ")}${field}${run(", see ")}${rest}${box}`)), [
      "paragraph open: On 1 May 2027, see the plan & more ☒-",
      "paragraph open: In a box.",
    ]);
  });

  it("leaves a table of contents out, and has the edges of the page once, which may keep it all from the public", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const body = styled("T1", "Purpose 3") + paragraph("The pier is closed.");
    const edges = { header: paragraph("NOT FOR PUBLICATION"), footer: paragraph("Draft 3") };
    assert.deepEqual(
      shown(body, { styles, ...edges }).map((line) => line.replace(/^\S+ /, "")),
      ["closed: NOT FOR PUBLICATION", "closed: The pier is closed.", "closed: Draft 3"],
    );
  });

  it("says where hidden text stands, and that an embedded document was not read", () => {
    const body = `${paragraph(run("Bid of £5.", "<w:vanish/>"))}<w:altChunk/>`;
    const messages = read(body).problems.map(({ message }) => message);
    assert.match(messages.find((message) => message.startsWith("Hidden")) ?? "", /delete it, or show it/);
    assert.ok(messages.some((message) => /embedded/.test(message)));
    assert.deepEqual(shown(body), ["paragraph open: Bid of £5."]);
  });

  it("is read whatever prefix its program gives to Word’s names", () => {
    const renamed = new TextEncoder().encode(
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="Heading1"/></x:pPr><x:r><x:t>Purpose</x:t></x:r></x:p></x:body></x:document>',
    );
    assert.deepEqual(shown("", { files: { "word/document.xml": renamed } }), ["heading open: Purpose"]);
  });
});
