import { deepEqual, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

const files = () =>
  new MemoryFiles({
    "a.md": "# A\n\nA shocking, shocking thing; see the the map.\n",
    "sub/b.md": "---\ncouncil: testham\n---\n\n# B\n\nIt is very, shocking wet.\n",
    "sub/c.md": "# C\n\nCalm.\n",
  });

describe("evenhand stats", () => {
  it("counts findings by rule, family and council, the most first", async () => {
    const { code, out, err } = await run(["stats"], files());
    deepEqual([code, err], [0, ""]);
    match(out, /^Reports: 3\. Findings: 5\. Allowed: 0\.$/m);
    const rows = out.split("\n").map((line) => line.trim().split(/ +/).join(" "));
    deepEqual(rows.slice(2, 6), [
      "Rule errors warnings info together",
      "shocking-word 3 0 0 3",
      "double-word 0 1 0 1",
      "minor-word 0 0 1 1",
    ]);
    equal(rows.includes("generic 2 1 0 3"), true);
    equal(rows.includes("testham 1 0 1 2"), true);
  });

  it("tells the same to a program", async () => {
    const counted = JSON.parse((await run(["stats", "--format", "json", "sub"], files())).out);
    deepEqual([counted.reports, counted.findings], [2, { error: 1, warning: 0, info: 1 }]);
    deepEqual(
      counted.councils.map(({ name, reports }: Record<string, unknown>) => [name, reports]),
      [
        ["testham", 1],
        ["generic", 1],
      ],
    );
  });

  it("says what it could not count", async () => {
    const some = files();
    some.denied.add("sub/c.md");
    const { code, err } = await run(["stats", "sub/c.md", "a.md"], some);
    equal(code, 2);
    match(err, /^Not counted: sub\/c\.md: /);
    match((await run(["stats"], new MemoryFiles({ "a.md": "BOOM" }))).err, /A rule failed/);
  });

  it("says of a report that it was told to count why it is left out", async () => {
    const files = new MemoryFiles({ "archive/one.md": "A shocking report.\n", "evenhand.yml": "ignore: [archive]\n" });
    const { err } = await run(["stats", "archive/one.md"], files);
    match(err, /Not counted: archive\/one\.md: .*ignore/);
  });
});
