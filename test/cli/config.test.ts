import { deepEqual, equal, match } from "node:assert/strict";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

const settings = `council: testham
kinds:
  - { files: "briefings/**", kind: group-briefing }
rules:
  double-word: error
  minor-word: off
overrides:
  - { files: "briefings/**", rules: { double-word: info } }
ignore: [drafts/]
`;
const files = () =>
  new MemoryFiles({
    "evenhand.yml": settings,
    "a.md": "---\ncouncil: generic\nkind: minutes\n---\n\n# A\n",
    "briefings/b.md": "# B\n\nA matter.\n",
    "drafts/c.md": "# C\n",
    "a.docx.xyz": "",
  });
const shown = async (file: string) =>
  JSON.parse((await run(["config", "show", file, "--format", "json"], files())).out);

describe("evenhand config show", () => {
  it("says what the report says of itself", async () => {
    const { council, kind, ignored } = await shown("a.md");
    deepEqual(
      [council, kind, ignored],
      [{ value: "generic", from: "the report itself" }, { value: "minutes", from: "the report itself" }, false],
    );
  });

  it("says what the settings say, by path, and which of two wins", async () => {
    const { council, kind, rules } = await shown("briefings/b.md");
    deepEqual([council.from, kind], ["evenhand.yml", { value: "group-briefing", from: "“kinds” in evenhand.yml" }]);
    const set = Object.fromEntries(
      rules.map(({ id, severity, from }: Record<string, string>) => [id, `${severity}, ${from}`]),
    );
    equal(set["double-word"], "info, “overrides” in evenhand.yml");
    equal(set["minor-word"], "off, evenhand.yml");
    equal(set["shocking-word"], "error, the rule itself");
  });

  it("says what the command line says, which a report outdoes", async () => {
    const flags = ["--council", "generic", "--kind", "motion", "--rule", "minor-word=error"];
    const told = async (file: string) =>
      JSON.parse((await run(["config", "show", file, ...flags, "--format", "json"], files())).out);
    const { council, kind, rules } = await told("briefings/b.md");
    deepEqual(
      [council, kind],
      [
        { value: "generic", from: "--council" },
        { value: "motion", from: "--kind" },
      ],
    );
    const minor = rules.find(({ id }: { id: string }) => id === "minor-word");
    deepEqual([minor.severity, minor.from], ["error", "--rule"]);
    equal((await told("a.md")).kind.from, "the report itself");
  });

  it("says what the options are of a rule that is off, for others may go by them", async () => {
    const own = new MemoryFiles({
      "evenhand.yml":
        'rules: { party-name: { local-groups: [Riverside] } }\noverrides: [{ files: "*.md", rules: { party-name: off } }]\n',
      "a.md": "# A\n",
    });
    const { out } = await run(["config", "show", "a.md"], own, { catalogue: { ...catalogue, rules, packs } });
    match(out, / {2}party-name +off .*\n +local-groups: \["Riverside"\], from evenhand\.yml\n/);
  });

  it("says that the settings leave a report out, and where nothing is said", async () => {
    equal((await shown("drafts/c.md")).ignored, true);
    const { out } = await run(["config", "show", "x.md"], new MemoryFiles({ "x.md": "# X\n" }));
    match(out, /^x\.md\n {2}settings {2}none/);
    match(out, /council {3}generic, from nothing: neither/);
    match(out, /kind {6}committee-report, from its title and words/);
  });

  it("says why it cannot", async () => {
    match((await run(["config", "show"], files())).err, /evenhand config show FILE/);
    match((await run(["config", "show", "gone.md"], files())).err, /gone\.md: There is no such file/);
    match((await run(["config", "show", "a.docx.xyz"], files())).err, /does not read files of this kind/);
    match((await run(["config", "show", "."], files())).err, /This is a folder\. Name a report in it\./);
  });
});
