import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";

/** The first two words of every block that somebody else wrote. */
const others = (text: string): readonly string[] =>
  readMarkdown(`# Call-in\n\n${text}\n`).report.blocks.flatMap(({ zone, prose }) =>
    zone === "quoted"
      ? [
          prose.text
            .replace(/^\W*\w?\)\s+/, "")
            .split(" ")
            .slice(0, 2)
            .join(" "),
        ]
      : [],
  );

describe("what is printed as others wrote it", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "the items behind a sentence that says so",
      "The reasons are set out below as they were submitted.\n\n1. Too dear.\n\n2. Too late.\n\nThe Director replied on 4 May.",
      ["Too dear.", "Too late."],
    ],
    [
      "members one after the other",
      "This decision has been called in by:\n\nCouncillor Oke who writes Too dear\n\nCouncillor Hale who writes Too late\n\nIt was heard on 4 May.",
      ["Councillor Oke", "Councillor Hale"],
    ],
    [
      "the items behind a heading that says so",
      "## Reasons for call-in (verbatim):\n\n1. Too dear.\n\nThe Director replied on 4 May.",
      ["Too dear."],
    ],
    ["nothing behind the next heading", "Comments are printed verbatim.\n\n## Advice\n\n- The roof leaks.", []],
    ["nothing where a list is the report's own", "The reasons are:\n\n- It leaks.\n- It is old.", []],
  ];
  for (const [what, text, found] of cases)
    it(`is ${what}`, () => {
      assert.deepEqual(others(text), found);
    });
});
