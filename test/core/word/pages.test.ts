import assert from "node:assert/strict";
import { word } from "../../../core/formats/word.ts";
import { checkLaws } from "../../support/formatLaws.ts";
import { pagesEnd, paragraph, run, styled, table, usualStyles, wordFile } from "../../support/wordFile.ts";

/** Each block with its zone and the heading that it stands under. */
function placed(...given: Parameters<typeof wordFile>): readonly string[] {
  const report = word.read(wordFile(...given));
  checkLaws(report);
  return report.blocks
    .filter(({ kind }) => kind !== "heading")
    .map(({ zone, section, prose }) => `${zone}, ${report.sections[section]?.title}: ${prose.text}`);
}

const reports = styled("Title", "The pier") + styled("Heading1", "Costs");
const papers = styled("Heading1", "Background papers") + paragraph("None.");
const exempt = styled("Heading1", "Exempt appendix 2") + paragraph("Two bids.");
const mark = '<w:r><w:footnoteReference w:id="3"/></w:r>';
const closed = paragraph("NOT FOR PUBLICATION");

describe("a note of a Word document", () => {
  const footnotes = `<w:footnote w:id="3">${paragraph("A bid of £5.")}</w:footnote>`;
  const marked = paragraph(`${run("Bids came in.")}${mark}`);

  it("is of the section and the zone of its mark, whatever the report ends with", () => {
    const open = "open, Costs: A bid of £5.";
    assert.equal(placed(reports + marked + exempt, { footnotes }).at(-1), open);
    assert.equal(placed(reports + marked + papers, { footnotes }).at(-1), open);
    const inCell = table(["A", "B"], ["1", marked]);
    assert.equal(placed(reports + inCell + papers, { footnotes }).at(-1), open);
    assert.equal(placed(exempt + marked + papers, { footnotes }).at(-1), "closed, Exempt appendix 2: A bid of £5.");
    assert.equal(
      placed(papers + marked + exempt, { footnotes }).at(-1),
      "backgroundPapers, Background papers: A bid of £5.",
    );
  });

  it("may hold a table", () => {
    const tabled = `<w:footnote w:id="3">${paragraph("Bids:")}${table(["Bid", "Sum"], ["A", "£5"])}</w:footnote>`;
    assert.deepEqual(placed(reports + marked + papers, { footnotes: tabled }).slice(-5), [
      "open, Costs: Bids:",
      "open, Costs: Bid",
      "open, Costs: Sum",
      "open, Costs: A",
      "open, Costs: £5",
    ]);
  });
});

describe("the edge of a Word document’s pages", () => {
  it("is of its pages, not of the section before them, and closed with them", () => {
    const headers = { h1: paragraph("Town Council"), h2: closed };
    const body =
      reports + papers + paragraph("", pagesEnd("header default h1")) + exempt + pagesEnd("header default h2");
    assert.deepEqual(placed(body, { headers }), [
      "open, : Town Council",
      "backgroundPapers, Background papers: None.",
      "closed, Exempt appendix 2: NOT FOR PUBLICATION",
      "closed, Exempt appendix 2: Two bids.",
    ]);
  });

  it("takes nothing from the heading of the last section, where it is a footer", () => {
    const footers = { f1: paragraph("Draft 3"), f2: paragraph("Bids: exempt") };
    const one = reports + paragraph("It is old.") + papers + pagesEnd("footer default f1");
    assert.equal(placed(one, { footers }).at(-1), "open, The pier: Draft 3");
    const two =
      reports + papers + paragraph("", pagesEnd("footer default f1")) + exempt + pagesEnd("footer default f2");
    assert.deepEqual(placed(two, { footers }).slice(-2), [
      "open, The pier: Draft 3",
      "closed, Exempt appendix 2: Bids: exempt",
    ]);
  });

  const appendix = styled("Heading1", "Appendix 2") + paragraph("A bid of £5.");
  const first = reports + paragraph("It is old.", pagesEnd("header default h1"));
  const bid = (sections: string, parts: Parameters<typeof wordFile>[1] = {}): string | undefined =>
    placed(sections, { headers: { h1: paragraph("Town Council"), h2: closed, h3: paragraph("Bids") }, ...parts }).at(
      -1,
    );

  it("closes nothing where Word does not print it", () => {
    const even = first + appendix + pagesEnd("header default h1", "header even h2");
    assert.equal(bid(even), "open, Appendix 2: A bid of £5.");
    assert.equal(bid(even, { settings: "<w:evenAndOddHeaders/>" }), "closed, Appendix 2: A bid of £5.");
    const title = first + appendix + pagesEnd("header default h1", "header first h2");
    assert.equal(bid(title), "open, Appendix 2: A bid of £5.");
    assert.equal(bid(title.replace(/<\/w:sectPr>$/, "<w:titlePg/></w:sectPr>")), "closed, Appendix 2: A bid of £5.");
  });

  it("goes on for each kind of page until a section names another", () => {
    const between = first + paragraph("Bids.", pagesEnd("header default h2"));
    assert.equal(bid(between + appendix + pagesEnd("header first h3")), "closed, Appendix 2: A bid of £5.");
    assert.equal(bid(between + appendix + pagesEnd("header default h3")), "open, Appendix 2: A bid of £5.");
  });

  it("changes where a line of the contents ends a section", () => {
    const styles = `${usualStyles}<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>`;
    const contents = paragraph("", `<w:pStyle w:val="T1"/>${pagesEnd("header default h1")}`);
    const gallery = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${contents}</w:sdtContent></w:sdt>`;
    for (const list of [contents, gallery])
      assert.equal(
        bid(paragraph("The pier") + list + appendix + pagesEnd("header default h2"), { styles }),
        "closed, Appendix 2: A bid of £5.",
      );
  });
});
