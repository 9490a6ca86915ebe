import assert from "node:assert/strict";
import { plainWords } from "../../core/report/plainWords.ts";

describe("plain words", () => {
  it("are without marks of headings, and have a line for each cell of a table", () => {
    const table =
      "## Options\n\n| Option | Merits |\n| --- | --- |\n| 1. Keep | [Words] |\n| Sell | a sum |\n\nThe | end.";
    assert.equal(
      plainWords(table),
      "Options\n\nOption 1: Keep\nMerits: [Words]\n\nOption: Sell\nMerits: a sum\n\nThe | end.",
    );
  });
});
