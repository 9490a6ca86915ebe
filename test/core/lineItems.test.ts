import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { checkLaws } from "../support/formatLaws.ts";

/** The blocks of a text: what each is, its words, and what stands there in the source. */
const blocksOf = (text: string): readonly (readonly [string, string])[] => {
  const { report } = readMarkdown(text);
  checkLaws(report);
  return report.blocks.map(({ kind, prose }) => [kind, prose.text]);
};

describe("lines of a paragraph that are items", () => {
  const lists: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      "letters in brackets under what leads to them",
      "2.1 That Cabinet:\n(a) buys **two** boats;\n(b) sells the tug.\n",
      [
        ["paragraph", "2.1 That Cabinet:"],
        ["listItem", "(a) buys two boats;"],
        ["listItem", "(b) sells the tug."],
      ],
    ],
    [
      "Roman numbers, one of them over two lines",
      "(i) buys two boats\nfor the harbour;\n(ii) sells the tug.\n",
      [
        ["listItem", "(i) buys two boats for the harbour;"],
        ["listItem", "(ii) sells the tug."],
      ],
    ],
    [
      "bullets, which are no words",
      "The choices:\n• Dredge the berth\n• Leave it\n",
      [
        ["paragraph", "The choices:"],
        ["listItem", "Dredge the berth"],
        ["listItem", "Leave it"],
      ],
    ],
    [
      "dashes",
      "– Dredge the berth\n– Leave it\n",
      [
        ["listItem", "Dredge the berth"],
        ["listItem", "Leave it"],
      ],
    ],
    [
      "appendices",
      "Appendix 1: Chart\nAppendix 2 (exempt): Offers for the tug\n",
      [
        ["paragraph", "Appendix 1: Chart"],
        ["paragraph", "Appendix 2 (exempt): Offers for the tug"],
      ],
    ],
    [
      "numbered paragraphs",
      "4.1 The berth is shallow.\n4.2 The tug is old.\n",
      [
        ["paragraph", "4.1 The berth is shallow."],
        ["paragraph", "4.2 The tug is old."],
      ],
    ],
    [
      "within a numbered item",
      "1. That Cabinet:\n   (a) buys two boats;\n   (b) sells the tug.\n",
      [
        ["listItem", "That Cabinet:"],
        ["listItem", "(a) buys two boats;"],
        ["listItem", "(b) sells the tug."],
      ],
    ],
  ];
  for (const [name, text, blocks] of lists)
    it(`are blocks of their own: ${name}`, () => assert.deepEqual(blocksOf(text), blocks));

  it("keep the number of the item that they stand in for its first block", () => {
    const { blocks } = readMarkdown("1. That Cabinet:\n   (a) buys two boats;\n   (b) sells the tug.\n").report;
    assert.deepEqual(
      blocks.map(({ number }) => number),
      ["1", undefined, undefined],
    );
  });

  for (const text of [
    "The charge is for moorings under section\n(b) of the byelaws and no other.\n",
    "The costs are shown in Appendix 1 and\nAppendix 2 shows the chart of the berth\nas it was.\n",
    "The tug – a gift of 1974\n– is old.\n",
    "The berth takes boats of up to\n4.2 metres and the quay those of\n6.5 metres.\n",
  ])
    it(`are none where a sentence was broken: ${text.slice(0, 30)}…`, () => assert.equal(blocksOf(text).length, 1));

  it("are the same blocks again after an edit elsewhere", () => {
    const text = "(a) buys two boats;\n(b) sells the tug.\n\nThe berth is shallow.\n";
    const before = readMarkdown(text);
    const change = { start: text.length - 9, end: text.length - 2, text: "deep" };
    const after = readMarkdown(`${text.slice(0, -9)}deep.\n`, before.memory, [change]);
    assert.equal(after.report.blocks[1]?.prose, before.report.blocks[1]?.prose);
  });
});

describe("a paragraph's number", () => {
  for (const written of ["4.2", "4.2.", "[4.2]", "(4.2)", "§4.2", "§ 4.2", "4.2:", "4.2)", "4.2 –"])
    it(`is a number and a space, typed as ${written}`, () =>
      assert.deepEqual(blocksOf(`${written} The berth is shallow.\n`), [["paragraph", "4.2 The berth is shallow."]]));

  for (const text of ["4.2 – 4.6 metres of water", "(2.5)% of it", "4.2:1 is the slope"])
    it(`is not what “${text}” begins with`, () => assert.deepEqual(blocksOf(`${text}\n`), [["paragraph", text]]));
});

describe("numbered paragraphs in a table", () => {
  const rows = (first: string, second: string): string =>
    `| | |\n| --- | --- |\n| 4.1 | ${first} |\n| **4.2** | ${second} |\n`;

  it("are paragraphs, each with its place", () => {
    const text = rows("The berth is *very* shallow.", "The tug is too old.");
    assert.deepEqual(blocksOf(text), [
      ["paragraph", "4.1 The berth is very shallow."],
      ["paragraph", "4.2 The tug is too old."],
    ]);
    const [, block] = readMarkdown(text).report.blocks;
    const at = block?.prose.text.indexOf("tug") ?? 0;
    const { start, end } = block?.prose.source({ start: at, end: at + 3 }) ?? { start: 0, end: 0 };
    assert.equal(text.slice((block?.span.start ?? 0) + start, (block?.span.start ?? 0) + end), "tug");
  });

  it("are the same again after an edit elsewhere", () => {
    const text = `${rows("The berth is very shallow.", "The tug is too old.")}\nThe end is near.\n`;
    const before = readMarkdown(text);
    const change = { start: text.length - 6, end: text.length - 2, text: "far" };
    const after = readMarkdown(`${text.slice(0, -6)}far.\n`, before.memory, [change]);
    assert.equal(after.report.blocks[1]?.prose, before.report.blocks[1]?.prose);
  });

  it("are not rows of figures", () => {
    assert.equal(blocksOf(rows("£40,000", "£60,000"))[1]?.[0], "cell");
    assert.equal(
      blocksOf("| Depth | What |\n| --- | --- |\n| 4.1 | The old tug berth |\n| low | The inner berth |\n")[2]?.[0],
      "cell",
    );
  });
});

describe("a line that opens the closed part of a report", () => {
  const zoneOf = (line: string, before = "# Sale of the tug\n\n## Purpose\n\nTo sell it.\n\n"): string | undefined =>
    readMarkdown(`${before}${line}\n\nTwo offers came.\n`).report.blocks.at(-1)?.zone;
  for (const line of ["**PART II – EXEMPT**", "PART B (NOT FOR PUBLICATION)", "**Part 2: offers for the tug**"])
    it(`is a heading: ${line}`, () => assert.equal(zoneOf(line), "closed"));
  for (const line of ["Part II follows.", "**Part II** is exempt", "**Part 2 of the Act**"])
    it(`is not “${line}”`, () => assert.equal(zoneOf(line), "open"));
  it("is not the marking above the first section", () =>
    assert.equal(zoneOf("**PART II**\n\n## Purpose", "# Sale of the tug\n\n"), "open"));
});

describe("lines with neither mark nor number", () => {
  const headingsOf = (text: string): readonly string[] =>
    blocksOf(text).flatMap(([kind, words]) => (kind === "heading" ? [words] : []));
  it("are headings where several bear the names of sections, and the line over the first is the title", () =>
    assert.deepEqual(
      headingsOf(
        "Bulletin 4\n\nBackground\n\nThe weir dates from 1911.\n\nThe keeper's hut\n\nIt has no heating.\n\nConsultation\n\nTwo clubs replied.\n\nWhat happens next?\n\nCabinet meets in May.\n",
      ),
      ["Bulletin 4", "Background", "The keeper's hut", "Consultation", "What happens next?"],
    ));
  it("are headings beside a title of several lines in capitals, too", () =>
    assert.deepEqual(
      headingsOf(
        "QUAY COUNCIL\n\nCABINET\n\nHUT FEES\n\nDIRECTOR OF PARKS\n\nBackground\n\nThe hut is let.\n\nOptions\n\nTo let it on.\n\nConsultation\n\nTwo clubs replied.\n\nRECOMMENDATIONS\n\nThat it is let.\n",
      ),
      [
        "QUAY COUNCIL",
        "CABINET",
        "HUT FEES",
        "DIRECTOR OF PARKS",
        "Background",
        "Options",
        "Consultation",
        "RECOMMENDATIONS",
      ],
    ));
  it("may end with colons, but for those over a list", () =>
    assert.deepEqual(
      headingsOf(
        "Purpose:\n\nTo let the hut.\n\nDecision:\n\nThe hut is let.\n\nState of the hut:\n\nIt is damp.\n\nThe work needed:\n\n- a roof\n- a door\n\nReasons for the decision:\n\nIt earns £900.\n",
      ),
      ["Purpose:", "Decision:", "State of the hut:", "Reasons for the decision:"],
    ));
  it("are words like others where fewer than three are so named", () =>
    assert.deepEqual(headingsOf("Background\n\nThe weir is old.\n\nThe hut\n\nIt is damp.\n"), []));
});
