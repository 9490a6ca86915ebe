import { deepEqual } from "node:assert/strict";
import { readDiff } from "../../cli/run/readDiff.ts";

describe("a diff", () => {
  it("is not taken for one where a line of the text looks so", () => {
    const diff =
      '--- a.md\n+++ a.md\n@@ -1 +1,2 @@\n--- x\n+++ b.md\n+@@ -9 +9 @@\n--- "b\\303\\251.md"\n+++ "b\\303\\251.md"\n@@ -5,2 +4,0 @@\n-x\n-y\n';
    deepEqual(
      [...readDiff(diff)],
      [
        ["a.md", { was: "a.md", lines: [{ first: 1, last: 2 }] }],
        ["bé.md", { was: "bé.md", lines: [{ first: 5, last: 4 }] }],
      ],
    );
  });

  it("names the lines beside a change that were of its paragraph", () => {
    const lines = (hunk: string) => [...readDiff(`--- a.md\n+++ a.md\n${hunk}\n`)].flatMap(([, { lines }]) => lines);
    deepEqual(lines("@@ -4,3 +4,2 @@\n before\n-gone\n after"), [{ first: 4, last: 5 }]);
    deepEqual(lines("@@ -4,3 +4,2 @@\n \n-gone\n after"), [{ first: 5, last: 5 }]);
    deepEqual(lines("@@ -4,4 +4,2 @@\n \n-gone\n-\n after"), [{ first: 5, last: 4 }]);
    deepEqual(lines("@@ -4,2 +4,3 @@\n before\n+\n after"), [{ first: 4, last: 6 }]);
    deepEqual(lines("@@ -4,2 +4,3 @@\n - one\n+- two\n - three"), [{ first: 5, last: 5 }]);
    deepEqual(lines("@@ -4,2 +4 @@\n # Heading\n-gone"), [{ first: 5, last: 4 }]);
  });
});
