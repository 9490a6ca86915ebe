import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";

/** Is the section of this heading, with these words under it, kept from the public? */
function closes(heading: string, under: string): boolean {
  const { sections } = readMarkdown(
    `# Lamps\n\n## Background\n\nThe lamps are old.\n\n## ${heading}\n\n${under}\n`,
  ).report;
  return sections.at(-1)?.zone === "closed";
}

const words = "The lowest price is £71,300.";

describe("headings that close a part", () => {
  for (const heading of [
    "Part II",
    "Appendix 1 - NOT FOR PUBLICATION",
    "Appendix C (Exempt)",
    "Appendix D: Bids – exempt under paragraph 3",
    "Annex E – exempt by virtue of paragraph 3",
    "Appendix B (Confidential)",
    "NOT FOR PUBLICATION",
    "Prices of the lamps [EXEMPT]",
    "Exempt Annexe E",
    "Exempt Schedule",
    "Exempt information",
    "Private appendix",
    "Closed appendix 2",
    "Rhan II / Part II",
    "Atodiad Eithriedig B / Exempt Appendix B",
  ])
    it(`are read in “${heading}”`, () => {
      assert.ok(closes(heading, words));
    });

  for (const under of [
    "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A",
    "**Confidential**",
    "This appendix is not for publication, under paragraph 3.",
  ])
    it(`are those of appendices that the next line marks: “${under}”`, () => {
      assert.ok(closes("Appendix C: Bids", under));
    });

  for (const [heading, under] of [
    ["Appendix 2: Private hire fees", words],
    ["Appendix 4: Exempt dwellings", words],
    ["Appendix B: Closed churchyards", words],
    ["Confidential reporting policy", words],
    ["Appendix C – not exempt", words],
    ["Exempt appendices: none", words],
    ["Exempt information", "Appendix 2 is not for publication, under paragraph 3."],
    ["Exempt information", "None."],
    ["Private appendix", "Appendix 3 gives the range of prices. It is not for publication."],
    ["Lease of the yard (exempt)", "The Committee considered an exempt report."],
    ["Appendix C", "This report is exempt under paragraph 3."],
    ["Prices", "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A"],
  ] as const)
    it(`are not “${heading}” over “${under}”`, () => {
      assert.ok(!closes(heading, under));
    });
});
