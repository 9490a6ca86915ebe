import assert from "node:assert/strict";
import type { Change } from "../../core/formats/format.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { chance } from "../../scripts/random.ts";

const shown = (text: string, before?: string, changes?: readonly Change[]): readonly string[] => {
  const memory = before === undefined ? undefined : readMarkdown(before).memory;
  return readMarkdown(text, memory, changes).report.blocks.map(
    ({ kind, span, prose }) => `${kind} ${span.start}-${span.end}: ${prose.text}`,
  );
};

const after = (text: string, changes: readonly Change[]): string =>
  changes.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);

const sameAsAfresh = (before: string, changes: readonly Change[]): void =>
  assert.deepEqual(
    shown(after(before, changes), before, changes),
    shown(after(before, changes)),
    JSON.stringify({ before, changes }),
  );

const typed = (before: string, sign: string, behind: string): Change[] => {
  const at = before.indexOf(behind) + behind.length;
  return [{ start: at, end: at, text: sign }];
};

const long = `${"A paragraph that stands above.\r\n\r\n".repeat(20)}`;

describe("Markdown read again after a change", () => {
  it("goes on with a paragraph whose next line is no heading any more, when something changed above as well", () => {
    for (const eol of ["\n", "\r\n", " \n"])
      for (const first of ["Option 2", "> quoted"]) {
        const text = `${long}${first}${eol}##${eol}${eol}End.${eol}`;
        sameAsAfresh(text, [...typed(text, "d", "##"), { start: 3, end: 4, text: "" }]);
      }
  });

  it("goes on with a paragraph above a table whose second line is none any more", () => {
    for (const eol of ["\n", "\r\n", " \n"]) {
      const text = `${long}It was so${eol}| Option | Cost |${eol}| --- | --- |${eol}| A | 5 |${eol}`;
      sameAsAfresh(text, typed(text, "x", "| ---"));
    }
  });

  it("sees where a part ends that several changes have cut", () => {
    const text = `${long}| c | d |\n***\nlazy\n\n${long}`;
    const at = text.indexOf("***") + 1;
    sameAsAfresh(text, [
      { start: at + 1, end: at + 3, text: "y" },
      { start: 10, end: 10, text: "x" },
    ]);
  });

  it("reads words under a line of hyphens as a heading, though the same stood there as a paragraph", () => {
    const text = `${long}> quote\n> -\n\nquote\n`;
    sameAsAfresh("> quote\n-\n", [{ start: 0, end: 2, text: "" }]);
    sameAsAfresh("quote\n===\n", [{ start: 0, end: 0, text: "> " }]);
    sameAsAfresh(text, [{ start: text.length, end: text.length, text: "-\n" }]);
  });

  it("is as if read afresh, whatever was typed, pasted and deleted", () => {
    const lines =
      "word one|## head|##|- item|- |  - sub|1. num|> quote|>|```|    code|<div>|</div>|<!--|-->|[ref]: http://x.y|===|---|||||lazy|  |\\"
        .split("|")
        .concat("| a | b |", "| --- | --- |");
    const signs = [
      "x",
      "#",
      " ",
      "\n",
      "\n\n",
      "- ",
      "|",
      "```",
      "> ",
      "    ",
      "=",
      "---",
      "<!--",
      "-->",
      "\\",
      "\r\n",
    ];
    for (let seed = 1; seed < 60; seed++) {
      const { next } = chance(seed);
      const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
      const eol = seed % 2 ? "\r\n" : "\n";
      let text = Array.from({ length: 25 }, () => pick(lines)).join(eol) + eol;
      let { memory } = readMarkdown(text);
      for (let round = 0; round < 30; round++) {
        const changes: Change[] = [];
        const before = text;
        for (let count = 0; count < 1 + (round % 3); count++) {
          const start = Math.floor(next() * (text.length + 1));
          const end = next() < 0.5 ? start : Math.min(text.length, start + Math.floor(next() * 10));
          const change = { start, end, text: next() < 0.6 ? pick(signs) : `${eol}${pick(lines)}${eol}` };
          changes.push(change);
          text = after(text, [change]);
        }
        const read = readMarkdown(text, memory, changes);
        const blocks = read.report.blocks.map(
          ({ kind, span, prose }) => `${kind} ${span.start}-${span.end}: ${prose.text}`,
        );
        assert.deepEqual(blocks, shown(text), JSON.stringify({ seed, round, before, changes }));
        memory = read.memory;
      }
    }
  });
});
