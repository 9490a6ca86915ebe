import { deepEqual, equal, match } from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { nodeFiles } from "../../cli/files.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { catalogue, MemoryFiles, run } from "./support.ts";

const real = { catalogue: { ...catalogue, rules, packs } };

/** Somebody who gives these answers, one after the other, and then goes away. */
function answering(...answers: string[]) {
  const asked: string[] = [];
  return {
    asked,
    ask: (question: string): Promise<string | undefined> => {
      asked.push(question);
      return Promise.resolve(answers.shift());
    },
  };
}

describe("evenhand init", () => {
  it("writes settings that can be read, and what CI and pre-commit need, by its flags", async () => {
    const files = new MemoryFiles();
    const flags = ["--council", "barnet", "--kind", "briefings=group-briefing", "--ci", "github", "--pre-commit"];
    const { code, err } = await run(["init", ...flags], files, real);
    deepEqual([code, err], [0, ""]);
    deepEqual(files.writes, ["evenhand.yml", ".pre-commit-config.yaml", ".github/workflows/evenhand.yml"]);
    const { settings, problems } = readSettings(files.text("evenhand.yml"), { rules, packs });
    deepEqual([settings.council, problems], ["barnet", []]);
    deepEqual(settings.kinds, [{ files: "briefings/**", kind: "group-briefing" }]);
    equal(parse(files.text(".pre-commit-config.yaml")).repos[0].hooks[0].id, "evenhand");
  });

  it("makes the folders that its files stand in, as “new” does", async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-init-"));
    try {
      const files = nodeFiles(folder);
      equal((await run(["init", "--council=barnet", "--ci", "github"], files, real)).code, 0);
      match(readFileSync(join(folder, ".github/workflows/evenhand.yml"), "utf8"), /^name: Evenhand/);
      equal((await run(["new", "motion", "--output", "2027/may/motion.md"], files, real)).code, 0);
      match(readFileSync(join(folder, "2027/may/motion.md"), "utf8"), /kind: motion/);
      writeFileSync(join(folder, "file"), "");
      const { code, err } = await run(["new", "motion", "--output", "file/motion.md"], files, real);
      deepEqual([code, err], [2, "file/motion.md could not be written. There is no such file or folder.\n"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("writes a file that is YAML for each CI system", async () => {
    const jobs = {
      github: [".github/workflows/evenhand.yml", "jobs"],
      gitlab: [".gitlab-ci.yml", "evenhand"],
      azure: ["azure-pipelines.yml", "steps"],
    };
    for (const [system, [name, key]] of Object.entries(jobs)) {
      const files = new MemoryFiles();
      equal((await run(["init", "--council=generic", "--ci", system], files, real)).code, 0);
      deepEqual(files.writes, ["evenhand.yml", name]);
      equal(key! in parse(files.text(name!)), true, system);
    }
  });

  it("writes for CI and pre-commit at the top of the repository, for the folder that it is called in", async () => {
    for (const [folder, system, file] of [
      ["papers", "github", "../.github/workflows/evenhand.yml"],
      ["2027/our papers", "github", "../../.github/workflows/evenhand.yml"],
      ["papers", "gitlab", "../.gitlab-ci.yml"],
      ["our papers: new", "azure", "../azure-pipelines.yml"],
    ] as const) {
      const files = Object.assign(new MemoryFiles({ ".git/config": "" }), { folder: `/council/${folder}` });
      const { out } = await run(["init", "--council=generic", "--pre-commit", "--ci", system], files, real);
      deepEqual(files.writes.slice(0, 2), [`${folder}/evenhand.yml`, ".pre-commit-config.yaml"]);
      match(out, new RegExp(`Wrote ${file.replaceAll(".", "\\.")}\\.`));
      const hook = parse(files.text(".pre-commit-config.yaml")).repos[0].hooks[0];
      const names = [`${folder}/a.md`, `${folder}/b/c.docx`, "other/a.md", `x/${folder}/a.md`, `${folder}/a.py`];
      deepEqual(
        names.filter((name) => new RegExp(hook.files).test(name)),
        names.slice(0, 2),
      );
      const ci = JSON.stringify(parse(files.text(files.writes[2]!)));
      match(ci, system === "github" ? new RegExp(`"paths":"${folder}"`) : new RegExp(`check '?${folder}'? --format`));
    }
  });

  it("takes a council's own pack, where there is one", async () => {
    const files = new MemoryFiles({ "packs/our own.yml": "id: ourtown\n" });
    equal((await run(["init", "--council", "packs/our own.yml"], files, real)).code, 0);
    match(files.text("evenhand.yml"), /^council: "packs\/our own\.yml"$/m);
    const { code, err } = await run(["init", "--council", "other.yml", "--force"], files, real);
    deepEqual(
      [code, err],
      [2, "There is no pack at other.yml. Write a pack's name, or a file with the council's own pack.\n"],
    );
  });

  it("leaves what is there alone, says what to add, and goes on; --force replaces it", async () => {
    const files = new MemoryFiles({ ".gitlab-ci.yml": "mine: {}\n" });
    const argv = ["init", "--council", "generic", "--ci", "gitlab"];
    const { code, out } = await run(argv, files, real);
    deepEqual([code, files.writes, files.text(".gitlab-ci.yml")], [1, ["evenhand.yml"], "mine: {}\n"]);
    match(out, /\.gitlab-ci\.yml is there already[\s\S]*\nevenhand:\n {2}image: node:20/);
    equal((await run([...argv, "--force"], files, real)).code, 0);
    match(files.text(".gitlab-ci.yml"), /^evenhand:/);
  });

  it("asks at a terminal what the flags leave open, and again where an answer cannot be read", async () => {
    const files = new MemoryFiles();
    const person = answering(
      "Portsmout",
      "Portsmouth",
      "../out=minutes",
      ".\\briefs=group-briefing, ./notices/=ward-notice press releases=press-release",
      "azure",
      "maybe",
      "y",
    );
    const { code, err } = await run(["init"], files, { ...real, ask: person.ask });
    equal(code, 0);
    match(err, /There is no pack for a council “Portsmout”\.[\s\S]*\.\.\/out is elsewhere[\s\S]*Write yes or no\./);
    match(person.asked[0]!, /portsmouth +Portsmouth\n/);
    deepEqual(files.writes, ["evenhand.yml", ".pre-commit-config.yaml", "azure-pipelines.yml"]);
    const { settings } = readSettings(files.text("evenhand.yml"), { rules, packs });
    deepEqual(
      settings.kinds.map(({ files }) => files),
      ["briefs/**", "notices/**", "press releases/**"],
    );
    equal(settings.council, "portsmouth");
  });

  it("asks only what is open, and takes an empty answer for none", async () => {
    const files = new MemoryFiles();
    const person = answering("", "", "");
    const { code } = await run(["init", "--council", "crawley"], files, { ...real, ask: person.ask });
    deepEqual([code, person.asked.length, files.writes], [0, 3, ["evenhand.yml"]]);
  });

  it("writes nothing where the person goes away, or where nobody is there to ask", async () => {
    const files = new MemoryFiles();
    const gone = await run(["init"], files, { ...real, ask: answering("barnet").ask });
    deepEqual([gone.code, files.writes], [2, []]);
    match(gone.err, /Nothing was written/);
    const alone = await run(["init"], files, real);
    deepEqual([alone.code, files.writes], [2, []]);
    match(alone.err, /--council barnet/);
    match(
      (await run(["init", "--council=generic", "--kind", "briefings"], files, real)).err,
      /briefings=group-briefing/,
    );
  });
});
