import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { textFormats } from "../../../core/formats/formats.ts";
import { readXml } from "../../../core/formats/word/xml.ts";
import { word } from "../../../core/formats/word.ts";
import type { Edit } from "../../../core/rule/finding.ts";
import { reportRule } from "../../../core/rule/rule.ts";
import { applyEdits } from "../../../core/run/applyFixes.ts";
import { createChecker } from "../../../core/run/checker.ts";
import { packs } from "../../../protocols/index.generated.ts";
import { chance } from "../../../scripts/random.ts";
import { sample } from "../../support/sample.ts";
import { asWord, bullets, paragraph, run, styled, table, wordFile } from "../../support/wordFile.ts";

const mainOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)["word/document.xml"] as Uint8Array);

/** Replaces the only place of some words. */
function replaced(bytes: Uint8Array, words: string, by: string): Uint8Array {
  const start = word.read(bytes).text.indexOf(words);
  assert.ok(start >= 0);
  return written(bytes, { start, end: start + words.length, text: by });
}

/** Writes, and sees that the part is well formed. */
function written(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  const after = word.write(bytes, edits);
  readXml(mainOf(after));
  return after;
}

/** Puts lines behind the paragraph with these words. */
function behind(bytes: Uint8Array, words: string, lines: string): Uint8Array {
  const { text } = word.read(bytes);
  const at = text.indexOf(words) + words.length;
  return written(bytes, { start: at, end: at, text: lines });
}

describe("an edit of a Word document", () => {
  it("changes words within their run, and keeps how they look", () => {
    const bytes = wordFile(paragraph(`${run("The pier ")}${run("is a jewel", "<w:i/>")}${run(" & old.")}`));
    const after = replaced(bytes, "a jewel", "listed");
    assert.equal(word.read(after).text, "The pier is listed & old.");
    assert.match(mainOf(after), /<w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">is listed<\/w:t>/);
  });

  it("reaches over several runs, references and tabs", () => {
    const bytes = wordFile(paragraph(`${run("One ")}${run("A & B")}<w:r><w:tab/></w:r>${run("three four")}`));
    assert.equal(word.read(replaced(bytes, "e A & B three f", " <F>")).text, "On <F>our");
    assert.equal(word.read(replaced(bytes, "& ", "")).text, "One A B three four");
  });

  it("keeps blanks that come to stand at the end of a run", () => {
    const bytes = wordFile("<w:p><w:r><w:t>One two</w:t></w:r><w:r><w:t>three</w:t></w:r></w:p>");
    const after = replaced(bytes, "two", "");
    assert.equal(word.read(after).text, "One three");
    assert.match(mainOf(after), /<w:t xml:space="preserve">One <\/w:t>/);
  });

  it("takes a paragraph away with its last word, but not the only one of a cell nor one that ends a section", () => {
    const section = paragraph(run("Third"), "<w:sectPr/>");
    const bytes = wordFile(
      paragraph("First") + paragraph("Second") + section + table(["Cell", "B"]) + paragraph("End"),
    );
    assert.doesNotMatch(mainOf(replaced(bytes, "First", "")), /<w:p><w:r><w:t xml:space="preserve"><\/w:t>/);
    assert.equal(mainOf(replaced(bytes, "First", "")).match(/<w:p>/g)?.length, 5);
    assert.equal(mainOf(replaced(bytes, "Third", "")).match(/<w:p>/g)?.length, 6);
    assert.equal(mainOf(replaced(bytes, "Cell", "")).match(/<w:p>/g)?.length, 6);
  });

  it("puts in headings, paragraphs and items that look like their neighbours", () => {
    const item = paragraph("Item", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const numbered = `<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${bullets}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const bytes = wordFile(
      paragraph("Purpose", numbered) +
        paragraph("Words.", '<w:jc w:val="both"/>') +
        item +
        paragraph("Costs", numbered),
      { numbering },
    );
    const after = behind(
      bytes,
      "- Item",
      "\n\n# 2. Options\n\nTwo were **looked** at:\n\n- to repair it\n- to do nothing",
    );
    assert.equal(
      word.read(after).text,
      "# 1. Purpose\n\nWords.\n\n- Item\n\n# 2. Options\n\nTwo were looked at:\n\n- to repair it\n- to do nothing\n\n# 3. Costs",
    );
    assert.match(mainOf(after), /<w:jc w:val="both"\/><\/w:pPr><w:r><w:t xml:space="preserve">Two were /);
    assert.match(mainOf(after), /<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">looked</);
  });

  it("puts new lines before the heading that begins there", () => {
    const bytes = wordFile(styled("Heading1", "Purpose") + paragraph("Words.") + styled("Heading1", "Costs"));
    const at = word.read(bytes).text.indexOf("# Costs");
    const after = written(bytes, { start: at, end: at, text: "# Options\n\n[Set them out.]\n\n" });
    assert.equal(word.read(after).text, "# Purpose\n\nWords.\n\n# Options\n\n[Set them out.]\n\n# Costs");
  });

  it("puts in a table, and rows under a row", () => {
    const bytes = wordFile(paragraph("Words.") + table(["Report to", "Cabinet"], ["Wards", "All"]) + paragraph("End."));
    const withTable = behind(bytes, "Words.", "\n\n| Option | Cost |\n| --- | --- |\n| A | £5 & more |");
    assert.match(
      word.read(withTable).text,
      /^Words\.\n\n\| Option \| Cost \|\n\| --- \| --- \|\n\| A \| £5 & more \|\n\n\| Report/,
    );
    const withRow = behind(bytes, "| Wards | All |", "\n| **Classification:** | Public |");
    assert.match(word.read(withRow).text, /\| Wards \| All \|\n\| Classification: \| Public \|\n\nEnd\.$/);
    const withSection = behind(bytes, "| Wards | All |", "\n\nMore words.");
    assert.match(word.read(withSection).text, /\| Wards \| All \|\n\nMore words\.\n\nEnd\.$/);
  });

  it("leaves out what Word keeps elsewhere: numbers that it prints, marks of notes, comments", () => {
    const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const footnotes = `<w:footnote w:id="3">${paragraph("A count.")}</w:footnote>`;
    const bytes = wordFile(paragraph(`${run("Use fell.")}${note}${run(" It rose.")}`), { footnotes });
    assert.equal(replaced(bytes, "fell.[^1] It", "grew"), bytes);
    assert.equal(behind(bytes, "It rose.", "\n\n<!-- evenhand allow wards: none -->"), bytes);
    const item = wordFile(paragraph("Item", '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering: bullets });
    assert.equal(replaced(item, "- Item", "* Item"), item);
  });

  it("changes nothing else in the file", () => {
    const picture = new Uint8Array(5000).map((_, at) => (at * 7919) % 251);
    const bytes = wordFile(paragraph("One two."), { files: { "word/media/picture.png": picture } });
    const before = unzipSync(bytes);
    const after = unzipSync(replaced(bytes, "two", "three"));
    assert.deepEqual(Object.keys(after), Object.keys(before));
    for (const [name, content] of Object.entries(before))
      if (name !== "word/document.xml") assert.deepEqual(after[name], content, name);
    assert.equal(word.write(bytes, []), bytes);
  });

  it("gives the text with the edit, wherever in a paragraph it stands", () => {
    const bytes = asWord((textFormats[0] as (typeof textFormats)[0]).read(new TextEncoder().encode(sample)));
    const { text, blocks } = word.read(bytes);
    const { next } = chance(11);
    for (let round = 0; round < 200; round++) {
      const { span, prose } = blocks[Math.floor(next() * blocks.length)] as (typeof blocks)[0];
      const from = Math.floor(next() * (prose.text.length - 1));
      const to = from + Math.floor(next() * (prose.text.length - from - 1));
      const [start, end] = [prose.source({ start: from, end: from }).start, prose.source({ start: to, end: to }).start];
      const edit = { start: span.start + start, end: span.start + end, text: next() < 0.2 ? "" : "a <new> & word" };
      const after = word.read(written(bytes, edit)).text;
      assert.equal(after.replace(/\s+/g, " "), applyEdits(text, [edit]).replace(/\s+/g, " "), JSON.stringify(edit));
    }
  });
});

describe("a field that is added to a Word document", () => {
  const rule = reportRule({
    id: "status-missing",
    family: "structure",
    summary: "A report does not say who may read it",
    why: "Readers ask.",
    severity: "error",
    messages: { missing: "Say it." },
    examples: { finds: [], quiet: [] },
    gather: () => undefined,
    *judge(_, __, meta) {
      const add = { key: "classification", label: "Classification", value: "public" };
      const rewrite = { ...add, trust: "judgement" as const, title: "Add it" };
      if (meta.classification === undefined)
        yield { at: { title: true as const }, message: "missing" as const, rewrites: [rewrite] };
    },
  });
  const checker = createChecker({ rules: [rule], packs, formats: [word] });
  const added = (body: string): string => {
    const bytes = wordFile(body);
    const report = word.read(bytes);
    const { findings } = checker.check(report, checker.effective(report));
    const after = word.read(word.write(bytes, findings[0]?.fixes[0]?.edits ?? []));
    assert.equal(after.meta.classification?.value, "public");
    return after.text;
  };

  it("is a line under the title or above all, or stands with the others as they do", () => {
    assert.equal(
      added(styled("Heading1", "Lamps") + paragraph("They work.")),
      "# Lamps\n\nClassification: public\n\nThey work.",
    );
    assert.equal(added(paragraph("They work, mostly.")), "Classification: public\n\nThey work, mostly.");
    assert.equal(
      added(paragraph("Report to: Cabinet") + styled("Heading1", "1. Purpose")),
      "Report to: Cabinet\n\nClassification: public\n\n# 1. Purpose",
    );
    assert.match(added(table(["Report to", "Cabinet"], ["Wards", "All"])), /\| Classification \| public \|$/);
  });
});
