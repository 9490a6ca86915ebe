import { deepEqual, equal, match } from "node:assert/strict";
import { MemoryFiles, run } from "./support.ts";

/** Which reports a command line checks, in order. */
async function checked(files: MemoryFiles, ...paths: string[]): Promise<readonly string[]> {
  const { out } = await run(["check", "--format", "json", ...paths], files);
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

const files = (more: Readonly<Record<string, string>> = {}): MemoryFiles =>
  new MemoryFiles({
    "top.md": "",
    "motions/ponds.md": "",
    "motions/ponds.txt": "",
    "motions/map.png": "",
    "motions/2026/lamps.md": "",
    "motions/2027/lamps.md": "",
    "node_modules/x/readme.md": "",
    ...more,
  });

describe("patterns that no shell has turned into names", () => {
  it("mean what a shell would have named", async () => {
    deepEqual(await checked(files(), "motions/*.md"), ["motions/ponds.md"]);
    deepEqual(await checked(files(), "./*.md"), ["top.md"]);
    deepEqual(await checked(files(), "/council/motions/p?nds.[tm]*"), ["motions/ponds.md", "motions/ponds.txt"]);
    deepEqual(await checked(files(), "motions/202*"), ["motions/2026/lamps.md", "motions/2027/lamps.md"], "folders");
    deepEqual(await checked(files(), "*/2026/*.md"), ["motions/2026/lamps.md"]);
  });

  it("may reach into every folder, and give several ways to end", async () => {
    const all = ["motions/2026/lamps.md", "motions/2027/lamps.md", "motions/ponds.md", "top.md"];
    deepEqual(await checked(files(), "**/*.md"), all);
    deepEqual(await checked(files(), "motions/*.{md,txt}"), ["motions/ponds.md", "motions/ponds.txt"]);
    deepEqual(await checked(files(), "{motions/2027,motions/2026}/lamps.md"), [
      "motions/2026/lamps.md",
      "motions/2027/lamps.md",
    ]);
  });

  it("leave out what a folder would leave out", async () => {
    const kept = files({ ".git/HEAD": "", ".gitignore": "2026\n", "evenhand.yml": "ignore: [motions/2027]\n" });
    deepEqual(await checked(kept, "motions/**"), ["motions/ponds.md", "motions/ponds.txt"]);
  });

  it("do not look where nothing can be that they mean", async () => {
    const locked = files();
    locked.denied.add("closed");
    equal((await run(["check", "*.md"], locked)).code, 0);
    equal((await run(["check", "**/*.md"], locked)).code, 2);
  });

  it("say so where they mean nothing", async () => {
    for (const pattern of ["reports/*.md", "motions/*.odt", "motions/[draft].md"]) {
      const { code, out } = await run(["check", pattern], files());
      equal(code, 2);
      match(out, /: There is no such file or folder, and no report that this pattern means\./);
    }
  });

  it("come behind a path of that very name", async () => {
    const odd = files({ "motions/[draft].md": "", "motions/d.md": "" });
    deepEqual(await checked(odd, "motions/[draft].md"), ["motions/[draft].md"]);
  });

  it("are no branch, and can be counted, listed and reviewed", async () => {
    const answer = await run(["check", "--changed", "motions/*.md"], files(), {
      git: () => ({ failed: "no git" }) as never,
    });
    match(answer.err, /git/);
    match((await run(["stats", "motions/*.md"], files())).out, /Reports: 1\./);
    match((await run(["review", "--require-ticks", "motions/20*/*.md"], files())).out, /2 reports/);
  });
});
