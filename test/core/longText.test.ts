import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { longest } from "../../core/formats/longBlocks.ts";
import { markdown, readMarkdown } from "../../core/formats/markdown.ts";
import { deepest } from "../../core/formats/markdownBlocks.ts";
import { plain } from "../../core/formats/plain.ts";
import type { Report } from "../../core/report/report.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

/** Sentences without a blank line between them, numbered so that each is known. */
const many = (count: number, sentence = (index: number) => `Ward ${index} has **new** lamps &amp; signs.`) =>
  Array.from({ length: count }, (_, index) => sentence(index)).join(" ");

const shown = ({ text, blocks }: Report): readonly string[] =>
  blocks.map(({ span, prose }) => {
    const { start, end } = prose.source({ start: 0, end: prose.text.length });
    return text.slice(span.start + start, span.start + end);
  });

describe("a paragraph longer than anybody writes", () => {
  const text = `# Lamps\n\n${many(900)}\n\nThe end.\n`;
  const { report } = readMarkdown(text);

  it("comes in parts that end with a sentence, and nothing of it is lost", () => {
    const [, ...parts] = report.blocks;
    assert.ok(parts.length > 3, `${parts.length} parts`);
    for (const { prose, kind, section } of parts) {
      assert.ok(prose.text.length <= longest);
      assert.match(prose.text, /^(?:Ward \d|The end).*\.$/);
      assert.deepEqual([kind, section], ["paragraph", 0]);
    }
    assert.equal(
      parts.map(({ prose }) => prose.text).join(" "),
      `${many(900, (index) => `Ward ${index} has new lamps & signs.`)} The end.`,
    );
  });

  it("knows of each part where it stands", () => {
    assert.equal(shown(report).slice(1).join(" "), `${many(900)} The end.`);
    const [, first, second] = report.blocks;
    assert.ok(first && second && first.span.end < second.span.start);
    const at = second.prose.text.indexOf("new lamps");
    const { start, end } = second.prose.source({ start: at, end: at + 9 });
    assert.equal(text.slice(second.span.start + start, second.span.start + end), "new** lamps");
  });

  it("has a finding in its last part at its words", () => {
    const checker = createChecker({ rules, packs, formats });
    const told = text.replace("The end.", "").replace("Ward 880 has", "The Labour Party has");
    const own = readMarkdown(told).report;
    const found = checker.check(own, checker.effective(own)).findings.filter(({ rule }) => rule === "party-name");
    assert.deepEqual(
      found.map(({ span }) => told.slice(span.start, span.end)),
      ["Labour Party"],
    );
  });

  it("is cut at a word where there is no sentence, and anywhere where there is no word", () => {
    const words = readMarkdown("lamp ".repeat(5000)).report;
    for (const { prose } of words.blocks) assert.match(prose.text, /^lamp.*lamp$/);
    const signs = readMarkdown("💡".repeat(9000)).report;
    assert.ok(signs.blocks.length > 1);
    for (const { prose } of signs.blocks) assert.match(prose.text, /^(?:💡)+$/u);
  });

  it("keeps the marks of footnotes in the part that they stand in", () => {
    const noted = many(700, (index) => `Ward ${index} has lamps.${index % 100 === 0 ? "[^1]" : ""}`);
    const { blocks } = readMarkdown(noted).report;
    const before = blocks.flatMap(
      ({ prose }) => prose.notes?.map((at) => prose.text.slice(Math.max(0, at - 6), at)) ?? [],
    );
    assert.deepEqual(before, Array(7).fill("lamps."));
  });

  it("comes in parts from plain text too, and a heading's second part is text", () => {
    const { blocks } = plain.parse(many(900)).report;
    assert.ok(blocks.length > 3);
    const kinds = readMarkdown(`# ${many(400)}`).report.blocks.map(({ kind }) => kind);
    assert.deepEqual(kinds, ["heading", "paragraph"]);
  });

  it("keeps its parts where it is read again, and reads as new where it was edited", () => {
    const first = markdown.parse(text);
    const again = markdown.parse(`${text}More.\n`, first.memory, [
      { start: text.length, end: text.length, text: "More.\n" },
    ]);
    assert.equal(again.report.blocks[2]?.prose, first.report.blocks[2]?.prose);
    const at = text.indexOf("Ward 400");
    const edited = text.slice(0, at) + text.slice(at + 9);
    const own = markdown.parse(edited, first.memory, [{ start: at, end: at + 9, text: "" }]).report;
    assert.deepEqual(shown(own), shown(readMarkdown(edited).report));
  });
});

describe("Markdown made to be slow to parse", () => {
  it("keeps the words of a line with more brackets than links", () => {
    const line = "[a](b ".repeat(5000).trimEnd();
    const { blocks } = readMarkdown(`${line}\n`).report;
    assert.equal(blocks.map(({ prose }) => prose.text).join(" "), line);
  });

  it("reads lists within lists no deeper than anybody nests them", () => {
    const nested = `${"+ ".repeat(40)}lamp`;
    assert.deepEqual(shown(readMarkdown(nested).report), ["lamp"]);
    const deeper = `${"+ ".repeat(deepest * 3)}lamp`;
    assert.match(shown(readMarkdown(deeper).report).join(""), /\+ \+ lamp$/);
  });

  it("reads alike at once and after an edit that makes a line too long, or no longer", () => {
    const long = `${"See [the plan](plan.md). ".repeat(790)}\n\nNext [one](one.md).\n`;
    const added = "See [the map](map.md). ".repeat(20);
    const longer = added + long;
    const steps = [
      { from: long, to: longer, change: { start: 0, end: 0, text: added } },
      { from: longer, to: long, change: { start: 0, end: added.length, text: "" } },
    ];
    for (const { from, to, change } of steps) {
      const own = markdown.parse(to, markdown.parse(from).memory, [change]).report;
      assert.deepEqual(
        own.blocks.map(({ prose }) => prose.text),
        readMarkdown(to).report.blocks.map(({ prose }) => prose.text),
      );
    }
  });

  it("steps over a row of blanks, wherever it stands", () => {
    // Looked through from each of them, they would outlast the runner's patience.
    const blanks = " ".repeat(400_000);
    for (const text of [`The lamp${blanks}stays.\n`, `Title: Lamps${blanks}\nThe end.\n`, `Lamps${blanks}`])
      for (const format of [markdown, plain])
        assert.match(
          format.parse(text).report.blocks[0]?.prose.text.replace(/ +/g, " ") ?? "",
          /^(?:The lamp stays|Title: Lamps|Lamps)/,
        );
    assert.equal(
      readMarkdown("Lamps   \nand *signs*  \nstay  here.\n").report.blocks[0]?.prose.text,
      "Lamps and signs stay here.",
    );
  });

  it("leaves tables as long as they are", () => {
    const rows = Array.from({ length: 900 }, (_, index) => `| Ward ${index} | A lamp and a sign |`).join("\n");
    const { blocks } = readMarkdown(`| Ward | What |\n| --- | --- |\n${rows}\n`).report;
    assert.equal(blocks.length, 1802);
    assert.ok(blocks.every(({ kind }) => kind === "cell"));
  });

  it("takes for a comment what ends, and says so of what does not", () => {
    const { blocks, problems } = readMarkdown("<!-- a --> Lamps <!-- b --> stay.\n\n<!-- <!-- <!--\n").report;
    assert.deepEqual(
      blocks.map(({ prose }) => prose.text),
      ["Lamps stay."],
    );
    assert.match(problems[0]?.message ?? "", /no end/);
  });
});
