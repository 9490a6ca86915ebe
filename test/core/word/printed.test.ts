import assert from "node:assert/strict";
import { word } from "../../../core/formats/word.ts";
import type { Allowance } from "../../../core/report/report.ts";
import { reaches } from "../../../core/run/allowances.ts";
import { checkLaws } from "../../support/formatLaws.ts";
import { paragraph, run, table, usualStyles, wordFile } from "../../support/wordFile.ts";

function read(...given: Parameters<typeof wordFile>) {
  const report = word.read(wordFile(...given));
  checkLaws(report);
  return report;
}

const textOf = (...given: Parameters<typeof wordFile>): string => read(...given).text;

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const written = (content: string): string => `<w:p><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;

describe("what Word prints", () => {
  it("is of a field what stands behind its code, whatever fields stand in the code", () => {
    const inner = `${field("begin")}${code("DOCPROPERTY Lead")}${field("separate")}${run("Labour")}${field("end")}`;
    const outer = `${field("begin")}${code("IF ")}${inner}${code('= "x" "a"')}${field("separate")}${run("the council")}${field("end")}`;
    assert.equal(textOf(paragraph(`${run("Counted by ")}${outer}${run(".")}`)), "Counted by the council.");
    const unprinted = `${field("begin")}${code("TC ")}${run("an entry")}${field("end")}`;
    assert.equal(textOf(paragraph(`${run("Closed")}${unprinted}${run(".")}`)), "Closed.");
    const shown = `${field("begin")}${code("REF x")}${field("separate")}${run("table ")}${inner}${field("end")}`;
    assert.equal(textOf(paragraph(`${run("See ")}${shown}${run(".")}`)), "See table Labour.");
  });

  it("is in capitals where they are a matter of format", () => {
    assert.equal(textOf(paragraph(`${run("The ")}${run("labour group", "<w:caps/>")}`)), "The LABOUR GROUP");
    const styles = `${usualStyles}<w:style w:type="paragraph" w:styleId="Big"><w:name w:val="Big"/><w:rPr><w:caps/></w:rPr></w:style>`;
    const big = (words: string): string => paragraph(words, '<w:pStyle w:val="Big"/>');
    const { sections, text } = read(big("Lamps") + paragraph("Old.") + big("Costs") + paragraph("None."), { styles });
    assert.deepEqual(
      sections.map(({ title }) => title),
      ["LAMPS", "COSTS"],
    );
    assert.equal(textOf(big("Straße"), { styles }), "STRAßE");
    const start = text.indexOf("COSTS");
    const bytes = wordFile(big("Lamps") + paragraph("Old.") + big("Costs") + paragraph("None."), { styles });
    const after = word.write(bytes, [{ start, end: start + 5, text: "Prices" }]);
    assert.match(word.read(after).text, /# PRICES/);
  });

  it("is a blank where the XML has a line end", () => {
    assert.equal(textOf(written("The Labour\n      Group\r\n met.")), "The Labour Group met.");
    const bytes = wordFile(written("A fine\n   jewel of a pier."));
    const { text } = word.read(bytes);
    const [start, end] = [text.indexOf("fine"), text.indexOf(" of a")];
    assert.equal(word.read(word.write(bytes, [{ start, end, text: "listed" }])).text, "A listed of a pier.");
  });

  it("is what CDATA holds, and no comment of the XML", () => {
    const marked = written("<![CDATA[A jewel & <more>]]><!-- <w:t> --> &amp; old.");
    assert.equal(textOf(marked), "A jewel & <more> & old.");
    const after = word.write(wordFile(marked), [{ start: 2, end: 7, text: "<pier>" }]);
    assert.equal(word.read(after).text, "A <pier> & <more> & old.");
    const noted = word.annotate(wordFile(marked), [{ span: { start: 2, end: 7 }, paragraphs: ["Say less."] }]);
    assert.equal(word.read(noted).text, "A jewel & <more> & old.");
    assert.match(word.read(wordFile("<w:p><![CDATA[").slice()).problems[0]?.message ?? "", /damaged/);
  });

  it("is a sign of the font that the sign names", () => {
    const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const signs = [
      sign("Symbol", "F0A3"),
      sign("Calibri", "00A3"),
      sign("Wingdings 2", "F0A3"),
      sign("Symbol", "F0FF"),
    ];
    assert.equal(textOf(paragraph(signs.join(run(" ")))), "≤ £ ☐ •");
  });

  it("is pointed out where it is hidden, in a cell as well", () => {
    const hidden = paragraph(`${run("Seen. ")}${run("A doubt.", "<w:vanish/>")}`);
    const { problems, text } = read(table(["Item", "Note"], ["Lamp", hidden], ["Post", "£3"]));
    assert.deepEqual(
      problems.map(({ message, span }) => [message.slice(0, 11), text.slice(span.start, span.end)]),
      [["Hidden text", "Seen. A doubt."]],
    );
  });
});

describe("a table of a Word document", () => {
  const options = table(["Option", "Merits", "Demerits"], ["Keep", "None.", "It leaks."]);

  it("is one of its own where it stands in the row of a number or a label", () => {
    const rows = table(
      ["Wards", "All"],
      ["5.1", `${paragraph("The options:")}${options}${paragraph("End.")}`],
      ["Date", "May"],
    );
    const { blocks, text } = read(rows);
    assert.equal(
      text,
      "| Wards | All |\n| --- | --- |\n\n5.1\n\nThe options:\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| Keep | None. | It leaks. |\n\nEnd.\n\n| Date | May |\n| --- | --- |",
    );
    assert.deepEqual([...new Set(blocks.flatMap(({ cell }) => cell?.table ?? []))], [0, 1, 2]);
  });

  it("has its columns in their places where a row leaves the first out", () => {
    const before = '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>';
    const rows = table(["Merits", "Demerits"], ["Keep", "None.", "It leaks."]).replace("<w:tr>", before);
    const { blocks, text } = read(rows);
    assert.deepEqual(
      blocks.map(({ prose, cell }) => [prose.text, cell?.column]),
      [
        ["Merits", 1],
        ["Demerits", 2],
        ["Keep", 0],
        ["None.", 1],
        ["It leaks.", 2],
      ],
    );
    assert.equal(text, "| | Merits | Demerits |\n| --- | --- | --- |\n| Keep | None. | It leaks. |");
    const wide = rows.replace('gridBefore w:val="1"', 'gridBefore w:val="99999999"');
    assert.ok(textOf(wide).length < 2000);
  });
});

describe("a comment of a Word document that is written to Evenhand", () => {
  const start = '<w:commentRangeStart w:id="1"/>';
  const end = '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
  const comments = (...paragraphs: readonly string[]): { comments: string } => ({
    comments: `<w:comment w:id="1">${paragraphs.join("")}</w:comment>`,
  });
  const allow = (rule: string): string => `evenhand allow ${rule}: as it was moved`;

  it("allows as many findings as it has lines for", () => {
    const body = paragraph(`${start}${run("A jewel.")}${end}`);
    const broken = `<w:p>${run(allow("wards"))}<w:r><w:br/></w:r>${run(allow("loaded-word"))}</w:p>`;
    for (const two of [[paragraph(allow("wards")), paragraph(allow("loaded-word"))], [broken]])
      assert.deepEqual(
        read(body, comments(...two)).allowances.map(({ rule, reason, block }) => [rule, reason, block]),
        [
          ["wards", "as it was moved", 0],
          ["loaded-word", "as it was moved", 0],
        ],
      );
    const quoted = comments(paragraph("Should this say:"), paragraph(allow("wards")));
    assert.deepEqual(read(body, quoted).allowances, []);
    const long = read(body, comments(paragraph("evenhand allow wards: as it"), paragraph("was moved"))).allowances;
    assert.deepEqual(
      long.map(({ reason }) => reason),
      ["as it was moved"],
    );
  });

  it("allows in every paragraph that it hangs on", () => {
    const body = `${paragraph("Before.")}${paragraph(`${start}${run("A jewel.")}`)}${paragraph("A pearl.")}${paragraph(`${run("A gem.")}${end}`)}${paragraph("Behind.")}`;
    const { allowances, blocks, text } = read(body, comments(paragraph(allow("loaded-word"))));
    assert.deepEqual(
      allowances.map(({ block, last }) => [block, last]),
      [[1, 3]],
    );
    assert.equal(text.match(/<!--/g)?.length, 1);
    const reached = blocks.map((_, index) => reaches(allowances[0] as Allowance, index, { blocks }));
    assert.deepEqual(reached, [false, true, true, true, false]);
    const between = `${paragraph("Before.")}${start}${paragraph("A jewel.")}${paragraph(`${run("A gem.")}${end}`)}`;
    assert.deepEqual(
      read(between, comments(paragraph(allow("loaded-word")))).allowances.map(({ block, last }) => [block, last]),
      [[1, 2]],
    );
  });

  it("allows nothing beyond its mark where nothing says where it ends", () => {
    const body = `${start}${paragraph("A jewel.")}${paragraph(`${run("A gem.")}${end.replace(/^<[^>]*>/, "")}`)}${paragraph("A pearl.")}`;
    const { allowances } = read(body, comments(paragraph(allow("loaded-word"))));
    assert.deepEqual(
      allowances.map(({ block, last }) => [block, last]),
      [[0, 1]],
    );
  });
});
