import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { Progress } from "../../cli/progress.ts";
import { columns } from "../../cli/reporters/wrap.ts";
import { MemoryFiles, run, terminal } from "./support.ts";

const check = async (text: string, width = 80, ...flags: string[]): Promise<string> =>
  (await run(["check", "a.md", ...flags], new MemoryFiles({ "a.md": text }), { out: terminal(width) })).out.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken away.
    /\u001b\[\d+m/g,
    "",
  );

/** The line of the frame with its number, and the words that are marked under it. */
function marked(out: string): readonly [string, string] {
  const lines = out.split("\n");
  const under = lines.findIndex((line) => /│ +\^+$/.test(line));
  const [line, marks] = [lines[under - 1]!, lines[under]!];
  return [line, line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)];
}

describe("the text that a person reads", () => {
  it("is this, for one report", async () => {
    const text = "---\ncouncil: testham\n---\n\n# Lamps\n\nA shocking price for the the lamps.\n";
    equal(
      await check(text),
      [
        "a.md  Testham · committee report",
        "",
        "a.md:7:3  error  shocking-word",
        "   7 │ A shocking price for the the lamps.",
        "     │   ^^^^^^^^",
        "     “shocking” stands here. Take it out. (Testham 6.1)",
        "     you could: Replace “shocking” with “surprising”",
        "",
        "a.md:7:22  warning  double-word",
        "   7 │ A shocking price for the the lamps.",
        "     │                      ^^^^^^^",
        "     “the the” stands here. Take it out.",
        "     fix: Replace “the the” with “the” (--fix does this)",
        "",
        "1 report checked, 0 clean.",
        "1 error, 1 warning",
        "  language         1 warning",
        "  neutrality       1 error",
        "--fix would put 1 of them right.",
        "",
      ].join("\n"),
    );
  });

  for (const [where, text] of [
    ["at the start", `A shocking ${"word ".repeat(200)}`],
    ["in the middle", `${"word ".repeat(200)}shocking ${"word ".repeat(200)}`],
    ["at the end", `${"word ".repeat(200)}shocking`],
    ["between words without an end", `${"w".repeat(900)} shocking ${"w".repeat(900)}`],
  ] as const) {
    it(`cuts a long line to the terminal around a mark ${where}`, async () => {
      for (const width of [40, 60, 97, 140]) {
        const out = await check(text, width);
        equal(marked(out)[1], "shocking");
        for (const line of out.split("\n")) ok(columns(line) <= width, `${columns(line)} columns of ${width}: ${line}`);
      }
    });
  }

  it("marks wide and combining letters where they stand on the screen", async () => {
    const out = await check("東京 cafe\u0301 😀 shocking.\n");
    const [line, under] = out.split("\n").slice(3, 5) as [string, string];
    equal(under.indexOf("^"), columns(line.slice(0, line.indexOf("shocking"))));
  });

  it("wraps what it says to the terminal", async () => {
    const out = await check("A shocking price.", 40);
    match(out, / {5}you could: Replace “shocking” with\n {16}“surprising”\n/);
  });

  it("shows the first lines of a mark that runs over several, without their indentation", async () => {
    const out = await check("- It runs from here\n  over two,\n  and three,\n  to there.\n");
    const frame = [
      "   1 │ - It runs from here",
      "     │           ^^^^^^^^^",
      "   2 │   over two,",
      "     │   ^^^^^^^^^",
      "   3 │   and three,",
      "     │   ^^^^^^^^^^",
      "     │ … and 1 more line",
    ];
    ok(out.includes(frame.join("\n")), out);
  });

  it("--quiet shows what counts against --fail-on, and no summary", async () => {
    const text = "A shocking price for the the lamps, very.\n";
    const quiet = await check(text, 80, "--quiet");
    match(quiet, /shocking-word/);
    doesNotMatch(quiet, /double-word|minor-word|checked/);
    const warnings = await check(text, 80, "--quiet", "--fail-on", "warning");
    match(warnings, /double-word/);
    doesNotMatch(warnings, /minor-word/);
    equal(await check("Calm.", 80, "--quiet"), "");
  });

  it("colours a terminal alone, unless asked", async () => {
    const files = new MemoryFiles({ "a.md": "A shocking price.\n" });
    const coloured = async (flags: string[], more: object): Promise<boolean> =>
      (await run(["check", ...flags], files, more)).out.includes("\u001b[31m");
    ok(await coloured([], { out: terminal(80) }));
    ok(!(await coloured([], {})));
    ok(await coloured(["--color"], {}));
    ok(!(await coloured(["--no-color"], { out: terminal(80) })));
    ok(!(await coloured([], { out: terminal(80), env: { NO_COLOR: "1" } })));
    ok(!(await coloured([], { out: terminal(80), env: { TERM: "dumb" } })));
    ok(!(await coloured(["--output", "x.txt"], { out: terminal(80) })));
  });

  it("tells of progress on a terminal alone, late, and takes it away", () => {
    const told: string[] = [];
    const write = (text: string) => told.push(text);
    const progress = new Progress({ write, isTTY: true }, 9, 0);
    progress.tell(1, 100);
    progress.clear();
    equal(told.length, 0);
    progress.tell(5, 500);
    progress.tell(6, 550);
    equal(told.join("|"), "\r\u001b[KChecking reports: 5 of 9");
    progress.clear();
    equal(told.at(-1), "\r\u001b[K");
    new Progress({ write, isTTY: false }, 9, 0).tell(5, 900);
    equal(told.length, 2);
  });
});
