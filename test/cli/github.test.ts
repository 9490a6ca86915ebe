import { deepEqual, equal, match, ok } from "node:assert/strict";
import { mostAnnotations } from "../../cli/reporters/github.ts";
import { answer, front } from "./answers.ts";
import { MemoryFiles, run } from "./support.ts";

describe("--format github", () => {
  it("annotates the line, with what GitHub would take for its own signs escaped", async () => {
    const { out } = await answer("github");
    match(
      out,
      /^::error file=reports\/a & b\.md,line=8,endLine=8,col=3,endColumn=11,title=Evenhand%3A shocking-word::/,
    );
    match(out, /2 reports checked: 1 error, 0 warnings/);
  });

  it("shows ten of a level, says how many are left, and writes them all to the job's page", async () => {
    const text = `${front}# Lamps\n\n${"A shocking lamp.\n\n".repeat(14)}`;
    const { out, memory } = await answer("github", { "reports/a.md": text }, { GITHUB_STEP_SUMMARY: "page.md" });
    equal(out.match(/^::error /gm)?.length, mostAnnotations);
    match(out, /4 more findings are not shown here/);
    equal(out.match(/^reports\/a\.md:\d+:3 error shocking-word:/gm)?.length, 14);
    equal(memory.text("page.md").match(/\| error \| reports\/a\.md:/g)?.length, 14);
  });

  it("begins the job's page with what is most serious, wherever it stands, and says what does not fit", async () => {
    const noise = "It is very wet, very cold and very dark.\n\n".repeat(4000);
    const { out, memory } = await answer(
      "github",
      { "reports/a.md": noise, "reports/b.md": "See the the map.\n", "reports/c.md": "A shocking end.\n" },
      { GITHUB_STEP_SUMMARY: "page.md" },
    );
    const page = memory.text("page.md");
    match(
      page,
      /\| --- \|\n\| error \| reports\/c\.md:1 .*\n\| warning \| reports\/b\.md:1 .*\n\| info \| reports\/a\.md:1 /,
    );
    const rows = page.match(/^\| (?:error|warning|info) /gm)?.length ?? 0;
    match(page, new RegExp(`\n… and ${12_002 - rows} more, none of them more serious`));
    ok(rows > 5_000 && Buffer.byteLength(page) < 1_000_000, String(rows));
    equal(out.match(/^reports\/a\.md:\d+:\d+ info minor-word:/gm)?.length, 12_000);
  });

  it("leaves no name of a file or words of a report to be read as a command", async () => {
    const bad = "A shocking lamp.\n";
    const files = new MemoryFiles({ "::error::x.md": bad, "b\n::warning::y\u001B[2J.md": bad, "c ##[error]z.md": bad });
    const { out } = await run(["check", "--format", "github"], files);
    const [, group = ""] = /::group::.*\n([\s\S]*)::endgroup::/.exec(out) ?? [];
    deepEqual(
      group.split("\n").map((line) => line.replace(/:1:3 .*/, "")),
      ["./::error::x.md", "b ::warning::y·[2J.md", "c ## [error]z.md", ""],
    );
    ok(!out.includes("\u001B"));
    equal(out.match(/^::error file=/gm)?.length, 3);
    match(out, /^::error file=b%0A%3A%3Awarning%3A%3Ay·\[2J\.md,/m);
  });
});

describe("paths for GitHub, GitLab and code scanning", () => {
  const texts = { "/council/.git/config": "", "reports/a.md": "A shocking lamp.\n", "/else/b.md": "A shocking one.\n" };
  const from = async (format: string, folder: string, env = {}) => {
    const files = Object.assign(new MemoryFiles(texts), { folder });
    const reports = ["/council/reports/a.md", "/else/b.md"];
    const { out } = await run(["check", "--format", format, ...reports], files, { env });
    const found = [...out.matchAll(/^::error file=([^,]+)|"path": "([^"]+)"|^ {16,}"uri": "([^"]+)"/gm)].map(
      ([, github, gitlab, sarif]) => github ?? gitlab ?? sarif,
    );
    return [...new Set(found)];
  };

  it("count from the top of the repository, wherever the command runs", async () => {
    for (const format of ["github", "gitlab", "sarif"])
      for (const folder of ["/council", "/council/reports", "/council/other"]) {
        const [report, elsewhere] = await from(format, folder);
        deepEqual([report, elsewhere], ["reports/a.md", `${format === "sarif" ? "file://" : ""}/else/b.md`], folder);
      }
  });

  it("count from where the system says that it has put the repository, before all else", async () => {
    for (const name of ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
      deepEqual(await from("gitlab", "/council/reports", { [name]: "/" }), ["council/reports/a.md", "else/b.md"]);
    deepEqual((await from("gitlab", "/council/reports", { CI_PROJECT_DIR: "/other" }))[0], "reports/a.md");
  });
});
