import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parser as commonmark, Strikethrough, Table, TaskList } from "@lezer/markdown";
import { textFormats } from "../../core/formats/formats.ts";
import { parser, readMarkdown } from "../../core/formats/markdown.ts";
import type { Report } from "../../core/report/report.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { chance } from "../../scripts/random.ts";
import { checkLaws } from "../support/formatLaws.ts";
import { sample } from "../support/sample.ts";
import { someChange } from "../support/someChange.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every format of text promises, whatever it reads. */
for (const format of textFormats) {
  describe(`the laws of a format: ${format.id}`, () => {
    const texts: readonly (readonly [string, Uint8Array])[] = [
      ["the sample", bytes(sample)],
      ["nothing", bytes("")],
      ["blank lines", bytes("\n\n \n")],
      ["no line end", bytes("words")],
      ["line ends of Windows", bytes(sample.replace(/\n/g, "\r\n"))],
      [
        "mixed line ends",
        bytes(sample.replace(/\n/g, (_, at: number) => (at % 3 === 0 ? "\r\n" : at % 3 === 1 ? "\n" : "\r"))),
      ],
      ["a byte order mark", bytes(`\u{FEFF}${sample}`)],
      ["bytes that are no UTF-8", new Uint8Array([...bytes("# Caf"), 0xe9, 0x20, 0xa3, 0x35, 0x0a])],
      ["bytes that are no text", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0x00])],
      ["this test", readFileSync(new URL(import.meta.url))],
    ];
    for (const [name, source] of texts) {
      it(`holds on ${name}`, () => checkLaws(format.read(source)));
    }

    it("reads the same where an editor left the byte order mark in the text, each thing one unit on", () => {
      for (const text of [sample, "# Lamps\n\nWords.\n", "**Meeting:** Cabinet\n**Date:** 3 March 2027\n\nWords.\n"]) {
        const told = ({
          report: { meta, blocks, sections, problems },
        }: ReturnType<NonNullable<typeof format.parse>>) => [
          Object.entries(meta).map(([key, field]) => [key, "value" in field ? field.value : ""]),
          blocks.map(({ kind, prose }) => [kind, prose.text]),
          sections.map(({ title }) => title),
          problems.map(({ message }) => message),
        ];
        const plain = format.parse?.(text);
        const marked = format.parse?.(`\u{FEFF}${text}`);
        assert.ok(plain && marked);
        assert.deepEqual(told(marked), told(plain));
        assert.equal(marked.report.blocks.at(-1)?.span.end, (plain.report.blocks.at(-1)?.span.end ?? 0) + 1);
      }
    });

    it("writes the edits and nothing else, in the encoding that it read", () => {
      const wide = new Uint8Array([0xff, 0xfe, ...[..."One two"].flatMap((letter) => [letter.charCodeAt(0), 0])]);
      for (const source of [bytes("One two"), bytes("\u{FEFF}One two"), wide]) {
        const written = format.write?.(source, [{ start: 4, end: 7, text: "three" }]);
        assert.ok(written);
        assert.equal(format.read(written).text, "One three");
        assert.equal(written[0], source[0], "the mark stays");
      }
    });

    it("says that bytes are not UTF-8, and reads them", () => {
      const report = format.read(new Uint8Array([...bytes("Cost "), 0xa3, 0x35]));
      assert.equal(report.text, "Cost £5");
      assert.match(report.problems[0]?.message ?? "", /UTF-8/);
    });

    it("gives the same report after edits as when read afresh", () => {
      const { next } = chance(7);
      let text = sample.replace(/\n/g, "\r\n").repeat(2);
      let memory = format.parse?.(text).memory;
      for (let round = 0; round < 300; round++) {
        const change = someChange(text, next);
        text = applyEdits(text, [change]);
        const read = format.parse?.(text, memory, [change]);
        assert.ok(read);
        memory = read.memory;
        assert.deepEqual(
          shape(read.report),
          shape(format.parse?.(text).report ?? read.report),
          `round ${round}: ${JSON.stringify(change)}`,
        );
      }
    });
  });
}

const shape = ({ blocks, sections, meta, allowances, problems }: Report) => ({
  blocks: blocks.map(({ prose, ...block }) => [prose.text, block]),
  sections,
  meta,
  allowances,
  problems,
});

describe("markdown", () => {
  const { report } = readMarkdown(sample);
  const shown = report.blocks.map(({ kind, zone, prose }) => `${kind} ${zone}: ${prose.text}`);

  it("shows the words that a reader sees, each in its kind and zone", () => {
    assert.deepEqual(shown, [
      "heading open: Lamps on the quay",
      "paragraph open: Meeting: Cabinet",
      "heading open: Setext heading",
      "heading open: Without a space",
      "heading open: 2. Numbered heading",
      "paragraph open: Bold heading",
      "paragraph open: IN CAPITALS",
      "paragraph open: Text under both.",
      "paragraph open: 1.1 Plain words with emphasis, strong words, code, a link, an £8 entity, an escaped *star* and a note. A second line of the paragraph.",
      "quote quoted: A quotation of two lines, said somebody.",
      "listItem open: first item",
      "listItem open: second item with a second line",
      "listItem open: nested item",
      "listItem open: numbered",
      "listItem open: task to do",
      "cell open: Option",
      "cell open: Cost",
      "cell open: A",
      "cell open: £1,000",
      "cell open: B",
      "cell open: 20",
      "paragraph open: A paragraph with tags and more.",
      "paragraph code: ```\ncode block\n```",
      "heading closed: Part II",
      "paragraph closed: Closed words.",
      "heading closed: Still closed",
      "paragraph closed: More.",
      "heading backgroundPapers: 3. Background papers",
      "paragraph backgroundPapers: Survey of 2025.",
      "paragraph backgroundPapers: The words of the note.",
    ]);
  });

  it("reads a space that keeps words together as any other, and marks it where it stands", () => {
    const text = "Councillor\u00a0Marsh asked for £2\u202fmillion, and a&nbsp;half.\n";
    const prose = readMarkdown(text).report.blocks[0]?.prose;
    assert.equal(prose?.text, "Councillor Marsh asked for £2 million, and a half.");
    const at = prose.text.indexOf("a half");
    assert.deepEqual(prose.source({ start: at, end: at + 6 }), {
      start: text.indexOf("a&nbsp;"),
      end: text.indexOf(".\n"),
    });
  });

  it("reads a word as one where it may be parted at the end of a line", () => {
    const text = "The Lab\u00ADour Group&shy;\u200B asked.\n";
    const prose = readMarkdown(text).report.blocks[0]?.prose;
    assert.equal(prose?.text, "The Labour Group asked.");
    assert.deepEqual(prose.source({ start: 4, end: 10 }), { start: 4, end: 11 });
  });

  it("reads the numbers of a list, as written, for the first block of each item, but not of a list in another", () => {
    const { blocks } = readMarkdown(
      "7. Gauge\n\n   More.\n\n8) Sluice\n\n1. Weir\n   1. Sill\n\n- Bank\n\n> 3. Said.\n",
    ).report;
    assert.deepEqual(
      blocks.map(({ prose, number }) => [prose.text, number]),
      [
        ["Gauge", "7"],
        ["More.", undefined],
        ["Sluice", "8"],
        ["Weir", "1"],
        ["Sill", undefined],
        ["Bank", undefined],
        ["Said.", undefined],
      ],
    );
  });

  it("reads titles, numbers and depths of sections", () => {
    assert.deepEqual(
      report.sections.map(({ title, number, depth }) => [title, number, depth]),
      [
        ["Lamps on the quay", undefined, 1],
        ["Setext heading", undefined, 2],
        ["Without a space", undefined, 2],
        ["Numbered heading", "2", 2],
        ["Part II", undefined, 2],
        ["Still closed", undefined, 3],
        ["Background papers", "3", 2],
      ],
    );
  });

  it("takes bold lines and lines of capitals for headings where there is no #", () => {
    const { sections } = readMarkdown(
      "**1. Purpose**\n\nWords.\n\nRECOMMENDATIONS\n\nThat it be **agreed**.\n\n**Bold words in** a line.\n",
    ).report;
    assert.deepEqual(
      sections.map(({ title }) => title),
      ["Purpose", "RECOMMENDATIONS"],
    );
  });

  it("takes no line for a heading of which a part alone is bold", () => {
    const { sections } = readMarkdown(
      "**Quay lease**\n\n**Meeting:** Cabinet\n\nDay: **3 May**\n\n**1. *Purpose***\n\nTo agree.\n",
    ).report;
    assert.deepEqual(
      sections.map(({ title }) => title),
      ["Quay lease", "Purpose"],
    );
  });

  it("takes numbered lines of capitals for headings where there is no #, with their numbers", () => {
    const { sections, blocks } = readMarkdown(
      "WEIR COUNCIL\n\n1. PURPOSE\n\n1.1 Words.\n\n2. OPTIONS\n\n- KEEP IT\n\n3. RISK\n\n3.1 The weir may leak.\n",
    ).report;
    assert.deepEqual(
      sections.map(({ title, number, depth }) => [number, title, depth]),
      [
        [undefined, "WEIR COUNCIL", 1],
        ["1", "PURPOSE", 1],
        ["2", "OPTIONS", 1],
        ["3", "RISK", 1],
      ],
    );
    assert.equal(blocks.filter(({ kind }) => kind === "listItem").length, 1);
  });

  it("leaves items of a list in capitals as they are", () => {
    const { sections } = readMarkdown(
      "We wrote to:\n\n1. NHS WEIR\n2. UNISON\n3. RSPB\n4. RNLI\n\nNone replied.\n",
    ).report;
    assert.deepEqual(
      sections.map(({ title }) => title),
      [""],
    );
  });

  const headingsOf = (text: string) =>
    readMarkdown(text).report.sections.map(({ title, number, depth }) => [number, title, depth]);

  it("takes a heading without a space, or with a number and a line under it, as it is meant", () => {
    assert.deepEqual(
      headingsOf(
        "# Weir\n\n##Purpose\nWords.\n\n2. Options\n----------\n1. Keep it.\n\n3. **Risk**\n---\n\nIt leaks.\n",
      ),
      [
        [undefined, "Weir", 1],
        [undefined, "Purpose", 2],
        ["2", "Options", 2],
        ["3", "Risk", 2],
      ],
    );
    const quiet = readMarkdown("## Weir\n\n#WeirForAll is their sign.\n\n1. Keep it.\n---\n\n#3 on the list\n").report;
    assert.equal(quiet.sections.length, 1);
  });

  it("takes a bold line, or one in capitals, for a heading also directly over its text", () => {
    assert.deepEqual(
      headingsOf(
        "**1. Purpose**\n1.1 To mend it.\n\n**2. Advice**\n**2.1 Legal**\nIt may.\n\nOPTIONS\nThere are two.\n",
      ),
      [
        ["1", "Purpose", 2],
        ["2", "Advice", 2],
        ["2.1", "Legal", 3],
        [undefined, "OPTIONS", 1],
      ],
    );
    const { blocks } = readMarkdown("# Weir\n\n## Sign\n\nNO SWIMMING\nIN THE POOL\nat night.\n").report;
    assert.equal(blocks.filter(({ kind }) => kind !== "heading").length, 1);
  });

  it("takes lines for headings below a title that is marked", () => {
    assert.deepEqual(
      headingsOf("# Weir\n\nBy the engineer.\n\n**Purpose**\n\nTo mend it.\n\n**Risk**\n\nIt leaks.\n"),
      [
        [undefined, "Weir", 1],
        [undefined, "Purpose", 2],
        [undefined, "Risk", 2],
      ],
    );
    assert.equal(
      headingsOf("# Weir\n\n## Purpose\n\nTo mend it.\n\n## Risk\n\n**A first point**\n\nIt leaks.\n").length,
      3,
    );
  });

  it("takes numbered lines for headings where nothing is marked, and short ones between them", () => {
    assert.deepEqual(
      headingsOf(
        "Weir Council\n\n1. Purpose\n\n1.1 To mend it.\n\n2. Background\n\nThe gates\n\nThey leak.\n\n3. Options\n\n3.1 Keep them\n\n3.2 Mend them\n\n4. Papers\n\nSurvey of the gates\n\nLetter from the angling club\n\n5. Appendices\n\nAppendix 1 – Plan\n\nNone else.\n\nContact\n\nThe engineer.\n",
      ),
      [
        [undefined, "", 0],
        ["1", "Purpose", 1],
        ["2", "Background", 1],
        [undefined, "The gates", 2],
        ["3", "Options", 1],
        ["4", "Papers", 1],
        ["5", "Appendices", 1],
        [undefined, "Contact", 1],
      ],
    );
    assert.deepEqual(headingsOf("Dear all\n\n1. Purpose\n\nTo mend it.\n\nYours sincerely\n\nThe engineer\n"), [
      [undefined, "", 0],
    ]);
  });

  it("takes a paragraph behind a pasted bullet for an item of a list, without its mark", () => {
    const { report } = readMarkdown("For it:\n\n• a **dry** hall\n\n•\tno *move*\n\n• one\n• two\n\n•unspaced\n");
    assert.deepEqual(
      report.blocks.map(({ kind, prose: { text } }) => `${kind}: ${text}`),
      [
        "paragraph: For it:",
        "listItem: a dry hall",
        "listItem: no move",
        "listItem: one",
        "listItem: two",
        "paragraph: •unspaced",
      ],
    );
    const [, item] = report.blocks;
    const { start, end } = item?.prose.source({ start: 0, end: 1 }) ?? { start: 0, end: 0 };
    assert.equal(report.text.slice((item?.span.start ?? 0) + start, (item?.span.start ?? 0) + end), "a");
  });

  it("keeps brackets that link to nothing", () => {
    assert.equal(
      readMarkdown("The cost is [insert cost] here.").report.blocks[0]?.prose.text,
      "The cost is [insert cost] here.",
    );
  });

  it("takes Evenhand for evenhand in an allowance", () => {
    const { report } = readMarkdown(
      "<!-- Evenhand allow party-name: it is quoted -->\n\nThe motion.\n\n<!-- Evenhand: x -->\n",
    );
    assert.deepEqual(
      report.allowances.map(({ rule, block }) => [rule, block]),
      [["party-name", 0]],
    );
    assert.match(report.problems[0]?.message ?? "", /^Write this comment as/);
  });

  it("reads what stands behind a comment on its line, and says where a comment never ends", () => {
    const text =
      "<!-- evenhand allow party-name: it is quoted --> The motion.\n\n<!-- a\nb --> Words <b>here</b>.\nMore.\n\n<!-- <p> --> <!-- c -->\n\nEnd.\n";
    const { report } = readMarkdown(text);
    assert.deepEqual(
      report.blocks.map(({ prose }) => prose.text.trim()),
      ["The motion.", "Words here .", "More.", "End."],
    );
    assert.equal(report.blocks[0]?.span.start, text.indexOf("The motion"));
    assert.deepEqual(
      report.allowances.map(({ rule, reason, block }) => [rule, reason, block]),
      [["party-name", "it is quoted", 0]],
    );
    const open = readMarkdown("# Pier\n\n<!-- evenhand allow party-name: quoted\n\nThe rest.\n").report;
    assert.match(open.problems[0]?.message ?? "", /This comment has no end, so nothing below it was read/);
    assert.equal(open.problems[0]?.span.start, 8);
  });

  it("allows nothing until a day that the calendar has not", () => {
    for (const day of ["2027-04-31", "2027-02-30", "2099-99-99"]) {
      const { allowances, problems } = readMarkdown(
        `<!-- evenhand allow party-name until ${day} by MO: x -->\n\nText.\n`,
      ).report;
      assert.deepEqual(allowances, []);
      assert.match(problems[0]?.message ?? "", /of a day that there is/);
    }
  });

  it("reads an allowance and the block that it is for, and asks for a reason", () => {
    const [allowance] = report.allowances;
    assert.equal(allowance?.rule, "loaded-word");
    assert.equal(report.blocks[allowance?.block ?? 0]?.prose.text.slice(0, 11), "A paragraph");
    const { allowances, problems } = readMarkdown("<!-- evenhand allow party-name -->\n\nText.\n").report;
    assert.deepEqual(allowances, []);
    assert.match(problems[0]?.message ?? "", /reason/);
  });
});

describe("bold headings in Markdown", () => {
  it("may have an allowance behind them", () => {
    const { report } = readMarkdown(
      "**Purpose** <!-- evenhand allow section-order: as the Board asked -->\n\nTo tell.\n\n**Costs**\n\nNone.\n",
    );
    assert.deepEqual(
      report.sections.map(({ title }) => title),
      ["Purpose", "Costs"],
    );
  });
});

describe("plain text", () => {
  it("has headings that are longer than others where the paragraphs below take up their number", () => {
    const read = (text: string) =>
      textFormats
        .find(({ id }) => id === "plain")
        ?.read(new TextEncoder().encode(text))
        .sections.map(({ number, title }) => `${number ?? ""} ${title}`);
    const long = "The breadth, the contribution and the likely result of the work of\nthe Harbour Office for its users";
    const text = `1. Purpose\n\n1.1 To tell.\n\n2. ${long}\n\n2.1 It is much.\n\n3. Current work of the office that is of use to all of the boats\n\n3.1 Some.\n`;
    assert.deepEqual(read(text), [
      "1 Purpose",
      `2 ${long.replace("\n", " ")}`,
      "3 Current work of the office that is of use to all of the boats",
    ]);
    const listed = `1. Purpose\n\n1.1 To agree these.\n\n2. ${long}\n\n3. That all of the boats are counted at the end of each and every month\n\nNone.\n`;
    assert.deepEqual(read(listed), ["1 Purpose"]);
    const statute = "4. Background list of documents: Section 100D of the Local Government Act 1972";
    for (const line of [statute, statute.toUpperCase(), statute.toUpperCase().slice(3)])
      assert.equal(read(`1. Purpose\n\nTo tell.\n\n${line}\n\nNone.\n`)?.length, 2, line);
  });

  const plain = textFormats.find(({ id }) => id === "plain");

  it("reads an allowance before a passage, behind a line and for the file, and no word of it as the report's", () => {
    const text =
      "<!-- evenhand allow-file wards: none is concerned -->\n\nSUMMARY <!-- evenhand allow section-empty: on purpose -->\n\n<!-- evenhand allow party-name: as moved -->\n\nThe Labour Group\nspoke. <!-- evenhand allow loaded-word: as said -->\n\nThe end <!-- of it -->.\n";
    const report = plain?.read(bytes(text));
    assert.deepEqual(
      report?.blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`),
      ["heading: SUMMARY", "paragraph: The Labour Group spoke.", "paragraph: The end <!-- of it -->."],
    );
    assert.deepEqual(
      report?.allowances.map(({ rule, block }) => [rule, block]),
      [
        ["wards", undefined],
        ["section-empty", 0],
        ["party-name", 1],
        ["loaded-word", 1],
      ],
    );
  });

  it("reads front matter, and takes no word of it for the report's", () => {
    const text =
      "---\r\nkind: group-briefing\r\nbriefing:\r\n  non-members-present: no\r\n---\r\n\r\nSUMMARY\r\n\r\nWords.\r\n";
    const report = plain?.read(bytes(text));
    assert.deepEqual(
      report?.blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`),
      ["heading: SUMMARY", "paragraph: Words."],
    );
    assert.deepEqual(
      [report?.meta.kind?.value, report?.meta.briefing?.value.nonMembersPresent, report?.problems],
      ["group-briefing", false, []],
    );
    const open = plain?.read(bytes("---\nkind: minutes\n\nWords.\n"));
    assert.match(open?.problems[0]?.message ?? "", /has no end/);
    const drawn = plain?.read(bytes("---\nTHE TITLE\n---\n\nWords.\n"));
    assert.deepEqual([drawn?.problems, drawn?.meta.frontMatter], [[], undefined]);
  });

  it("takes an appendix for a heading over its text, and not in a list of them", () => {
    const titles = (text: string) => plain?.read(bytes(text)).sections.map(({ title }) => title);
    assert.deepEqual(titles("Appendices\n\nAppendix 1 – Plan\n\nAppendix 2 – Survey\n\nThe end is near.\n"), [
      "Appendices",
    ]);
    assert.deepEqual(titles("Appendix 1 – Survey\n\nThe weir leaks.\n"), ["Appendix 1 – Survey"]);
  });

  it("parts hard-wrapped text by blank lines, numbers, bullets and headings", () => {
    const text =
      "SUMMARY\n\nThe first paragraph\ngoes on here.\n1.1 The second\nends.\n\n• a point\n• another\n\n2. Legal implications\n\n2.1 None.\n";
    const report = plain?.read(bytes(text));
    assert.deepEqual(
      report?.blocks.map(({ kind, prose }) => `${kind}: ${prose.text}`),
      [
        "heading: SUMMARY",
        "paragraph: The first paragraph goes on here.",
        "paragraph: 1.1 The second ends.",
        "listItem: • a point",
        "listItem: • another",
        "heading: 2. Legal implications",
        "paragraph: 2.1 None.",
      ],
    );
    assert.deepEqual(
      report?.sections.map(({ title, number }) => [title, number]),
      [
        ["SUMMARY", undefined],
        ["Legal implications", "2"],
      ],
    );
  });
});

describe("plain words in Markdown", () => {
  const plain = commonmark.configure([{ remove: ["IndentedCode"] }, Table, TaskList, Strikethrough]);
  const nodes = (text: string, by: typeof parser): string[] => {
    const found: string[] = [];
    by.parse(text).iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from}-${to}`) });
    return found;
  };

  it("are stepped over without the loss of a mark, whatever stands between them", () => {
    const { next } = chance(11);
    const parts = [
      "word",
      "a",
      " ",
      "  ",
      "   ",
      "\n",
      "*",
      "**",
      "_",
      "`",
      "~~",
      "[",
      "](x)",
      "]",
      "!",
      "<b>",
      "&pound;",
      "\\",
      "é",
      "| ",
      "’",
    ];
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 12 }, () => parts[Math.floor(next() * parts.length)]).join("");
      assert.deepEqual(nodes(text, parser), nodes(text, plain), JSON.stringify(text));
    }
  });
});
