import { deepEqual, equal, match, ok } from "node:assert/strict";
import { catalogue, MemoryFiles, run, withSameTitle } from "./support.ts";

const report = (index: number) =>
  `# Lamps ${index % 4}\n\n${"Calm words. ".repeat((index * 37) % 90)}\n\n${index % 3 === 0 ? "A shocking report on the the map, AB123456C." : "Calm."}\n`;

function council(): MemoryFiles {
  const files = new MemoryFiles({
    "evenhand.yml": "rulez: {}\nignore: [left.md]\n",
    "old.doc": "",
    "boom.md": "BOOM\n",
    "own.md": "---\ncouncil: own.yml\ntitel: x\n---\n\nA shocking report.\n",
    "own.yml": "id: ownham\n",
    ...Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [`${index % 2 ? "sub/" : ""}r${index}.md`, report(index)]),
    ),
  });
  files.denied.add("sub/r7.md");
  return files;
}

describe("--shard and merge", () => {
  for (const parts of [catalogue, withSameTitle.catalogue])
    for (const format of ["json", "sarif"])
      for (const of of [1, 3, 8])
        it(`join ${of} parts in ${format} into the very answer of one run (${parts.rules.length} rules)`, async () => {
          const files = council();
          const names: string[] = [];
          for (let part = 1; part <= of; part++) {
            names.push(`out/part-${part}`);
            const flags = ["--shard", `${part}/${of}`, "--format", `${format}:out/part-${part}`, "--kind", "motion"];
            await run(["check", ...flags], files, { catalogue: parts });
          }
          for (const told of ["json", "sarif", "github", "junit", "html", "checkstyle", "gitlab"]) {
            const one = await run(["check", "--format", told, "--kind", "motion"], files, { catalogue: parts });
            const joined = await run(["merge", "--format", told, ...names.toReversed()], files, { catalogue: parts });
            equal(joined.out, one.out, told);
            deepEqual([joined.code, joined.err], [one.code, one.err]);
          }
        }).timeout(60_000);

  it("make parts of about one size, which have every report once", async () => {
    const files = council();
    const sizes: number[] = [];
    const all: string[] = [];
    for (const part of [1, 2, 3]) {
      const { out } = await run(["check", "--format", "json", "--shard", `${part}/3`], files);
      const own = Object.keys(JSON.parse(out).shard.places);
      all.push(...own);
      sizes.push(own.reduce((sum, name) => sum + (name === "sub/r7.md" ? 0 : files.bytes(name).length), 0));
    }
    equal(new Set(all).size, all.length);
    equal(all.length, 25);
    ok(Math.max(...sizes) < 1.3 * Math.min(...sizes), String(sizes));
  });

  it("hold a baseline and --max-warnings against all parts together", async () => {
    const all = Array.from({ length: 9 }, (_, index) => [`r${index}.md`, report(index)]);
    const files = new MemoryFiles(Object.fromEntries(all));
    await run(["baseline", "update", "--baseline", "known.json"], files);
    files.set("r3.md", report(3).replace("A shocking", "The shocking"));
    for (const part of [1, 2]) await run(["check", "--shard", `${part}/2`, "--format", `json:p${part}`], files);
    for (const flag of ["--baseline=known.json", "--max-warnings=0"]) {
      const one = await run(["check", "--format", "json", flag], files);
      const joined = await run(["merge", "--format", "json", flag, "p1", "p2"], files);
      deepEqual(joined, one);
      match((await run(["check", "--shard", "1/2", flag], files)).err, /give it to “evenhand merge”/);
    }
    const { baseline } = JSON.parse(
      (await run(["merge", "--format", "json", "--baseline", "known.json", "p1", "p2"], files)).out,
    );
    deepEqual([baseline.gone, baseline.fresh], [1, 1]);
  });

  it("are refused where a part is missing, given twice, of another run or no part", async () => {
    const files = council();
    for (const part of [1, 2, 3]) await run(["check", "--shard", `${part}/3`, "--format", `json:p${part}`], files);
    await run(["check", "--shard", "2/3", "--kind", "motion", "--format", "json:other"], files);
    await run(["check", "--format", "json:whole"], files);
    files.set("broken", "{");
    for (const [names, says] of [
      [["p1", "p3"], /Part 2 of 3 is missing/],
      [["p1", "p2", "p2"], /Part 2 of 3 is given twice/],
      [["p1", "other", "p3"], /other is not a part of the same run/],
      [["p1", "whole"], /whole is a whole run/],
      [["broken"], /broken is not what/],
      [["gone"], /gone: There is no such file/],
      [[], /Say which parts to join/],
    ] as const) {
      const { code, out, err } = await run(["merge", ...names], files);
      deepEqual([code, out], [2, ""]);
      match(err, says);
    }
    match((await run(["check", "--shard", "4/3"], files)).err, /such as --shard 3\/8/);
  });
});
