import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { MemoryFiles, run } from "./support.ts";

const files = (): MemoryFiles => new MemoryFiles({ "a.md": "A shocking report.\n" });

/** Asserts that a command line is refused before anything is checked, and what it is told. */
const refused = (argv: string, says: RegExp) =>
  it(`refuses “${argv}”`, async () => {
    const answer = await run(argv.split(" "), files());
    equal(answer.code, 2);
    equal(answer.out, "");
    match(answer.err, says);
    doesNotMatch(answer.err, /fault of ours/);
  });

describe("arguments", () => {
  refused("chekc a.md", /Did you mean “evenhand check”\?/);
  refused("a.md", /write “evenhand check a\.md”/);
  refused("--fix a.md", /Flags stand behind a command/);
  refused("--verison", /Did you mean “evenhand --version”\?/);
  refused("--qiuet a.md", /behind a command: evenhand check --quiet\./);
  refused("-x", /“evenhand --help” lists those\./);
  refused("new comittee", /no kind of report “comittee”\. Did you mean “committee-report”\?/);
  refused("new member", /no kind of report “member”\. Write one of/);
  refused("baseline updat", /Did you mean “update”\?/);
  refused("protocol valdate x.yml", /Did you mean “validate”\?/);
  refused("config shwo a.md", /Did you mean “show”\?/);
  refused("config show a.md --council testam", /Did you mean “testham”\?/);
  refused("check --fixx", /no flag --fixx\. Did you mean --fix\?/);
  refused("check --watch", /no flag --watch\. Did you mean the command “evenhand watch”\?/);
  refused("constructor", /no command “constructor”/);
  refused("check --constructor", /no flag --constructor\. “evenhand check --help”/);
  refused("check --no-colour", /no flag --no-colour\. Did you mean --no-color\?/);
  refused("check -f json", /no flag -f/);
  refused("rules --format json", /“evenhand rules” has no flag --format/);
  refused("check --format jsn", /Did you mean “json”\?/);
  refused("check --format", /--format needs a value/);
  refused("check --fail-on errors", /Did you mean “error”\?/);
  refused("check --fix=yes", /--fix is a switch/);
  refused("check --rule shocking-wrod=off", /no rule “shocking-wrod”\. Did you mean “shocking-word”\?/);
  refused("check --rule shocking-word=eror", /not to “eror”\. Did you mean “error”\?/);
  refused("check --rule shocking-word", /--rule takes a rule and a level/);
  refused("check --council testam", /no pack for a council “testam”\. Did you mean “testham”\?/);
  refused("check --kind comittee-report", /Did you mean “committee-report”\?/);
  refused("check --fix --fix-dry-run", /not both/);
  refused("check --fix-dry-run --format json", /leave one of them out/);
  refused("check -", /write --stdin in place of “-”/);
  refused("check --stdin a.md", /standard input alone/);
  refused("check --stdin --fix --format json", /give the answer a file: --format json:FILE/);
  refused("check --stdin --stdin-filename a.pdf", /does not read a file named “a\.pdf”/);
  refused("check --stdin-filename a.md", /goes with --stdin/);
  refused("explain", /Say which rule/);
  refused("explain shocking-wrod", /Did you mean “shocking-word”\?/);
  refused("explain one two", /does not know what to do with “two”/);
  refused("clauses --council testam", /Did you mean “testham”\?/);
  refused("lsp", /lsp --stdio/);

  it("a name like a flag can be checked behind --", async () => {
    const answer = await run(["check", "--", "--odd.md"], new MemoryFiles({ "--odd.md": "A shocking report." }));
    equal(answer.code, 1);
    match(answer.out, /--odd\.md:1:3/);
  });

  it("--version says the package's version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    equal((await run(["--version"], files())).out, `${version}\n`);
  });

  it("--help names every command, and each command's help its flags", async () => {
    const general = await run(["--help"], files());
    for (const command of ["check", "explain", "rules", "clauses", "lsp"])
      match(general.out, new RegExp(`evenhand ${command}`));
    const check = await run(["check", "--help"], files());
    for (const flag of ["--fix-dry-run", "--fail-on LEVEL", "--stdin-filename FILE", "--changed[=REF]"])
      ok(check.out.includes(`  ${flag} `), flag);
    const columns = [...general.out.matchAll(/^ {2}(?:evenhand [a-z]+|--version) +(?=[A-Z])/gm)].map(
      ([row]) => row.length,
    );
    equal(new Set(columns).size, 1);
    equal((await run(["help", "check"], files())).out, check.out);
    equal(check.code + general.code, 0);
  });

  it("lists the council's own rules behind the others", async () => {
    const examples = 'examples: { found: "It comes in due course.", quiet: The course is due. }';
    const own = new MemoryFiles({
      "evenhand.yml": `own-rules:\n  - { id: soon, why: Say when., severity: info, avoid: [in due course], ${examples} }\n`,
    });
    const { code, out } = await run(["rules"], own);
    equal(code, 0);
    match(out, /language\n[\s\S]*\nown\n {2}own\/soon +info +\S/);
    own.set("evenhand.yml", "own-rules: [{ id: soon }]\n");
    const broken = await run(["rules"], own);
    equal(broken.code, 2);
    match(broken.err, /evenhand\.yml.*“why” is missing/);
  });

  it("explain, rules and clauses show the catalogue", async () => {
    match(
      (await run(["explain", "shocking-word"], files())).out,
      /shocking-word \(neutrality, error\)[\s\S]*Testham 6\.1: Write evenly\.[\s\S]*evenhand allow shocking-word/,
    );
    match((await run(["rules"], files())).out, /neutrality\n {2}shocking-word +error +The words[\s\S]*language\n/);
    match(
      (await run(["clauses", "--council", "testham"], files())).out,
      /6\.1 +Write evenly\.\n +Rules: shocking-word\.[\s\S]*For a person to judge: Kindness/,
    );
  });

  it("lsp --stdio starts the server, for a long run", async () => {
    const called: string[] = [];
    const serve = async () => void called.push("serve");
    const longRun = () => void called.push("long run");
    equal((await run(["lsp", "--stdio"], files(), { serve, longRun })).code, 0);
    deepEqual(called, ["long run", "serve"]);
  });
});
