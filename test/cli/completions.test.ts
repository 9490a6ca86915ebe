import { deepEqual, equal, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { commands } from "../../cli/options.ts";
import { MemoryFiles, run } from "./support.ts";

const script = async (shell: string): Promise<string> => (await run(["completions", shell], new MemoryFiles())).out;

describe("evenhand completions", () => {
  /** What bash offers behind these words, the last of them unfinished. */
  async function offered(...words: string[]): Promise<readonly string[]> {
    const line = ["evenhand", ...words].map((word) => `'${word}'`).join(" ");
    const asked = `${await script("bash")}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _evenhand; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", asked], { encoding: "utf8" });
    equal(stderr, "");
    return stdout.split("\n").filter(Boolean);
  }

  it("completes in bash commands, flags, and values that are known", async () => {
    deepEqual(await offered("ch"), ["check"]);
    deepEqual((await offered("")).toSorted(), [...Object.keys(commands), "--help", "--version"].toSorted());
    deepEqual(await offered("check", "--stdin-"), ["--stdin-filename"]);
    deepEqual(await offered("check", "--fail-on", ""), ["error", "warning", "info", "never"]);
    deepEqual(await offered("check", "--council", "te"), ["testham"]);
    deepEqual(await offered("explain", "sh"), ["shocking-word"]);
    deepEqual(await offered("new", "min"), ["minutes"]);
    deepEqual(await offered("completions", "f"), ["fish"]);
    deepEqual(await offered("check", "rep"), [], "files are bash's own business");
    deepEqual(await offered("config", ""), ["show"]);
    deepEqual(await offered("config", "show", ""), [], "then comes a file");
  });

  it("completes in bash what stands behind an equals sign, which bash takes for a word", async () => {
    deepEqual(await offered("check", "--fail-on", "="), ["error", "warning", "info", "never"]);
    deepEqual(await offered("check", "--fail-on", "=", "in"), ["info"]);
    deepEqual(await offered("check", "--rule", "sh"), ["shocking-word="]);
    deepEqual(await offered("check", "--rule", "=", "sh"), ["shocking-word="]);
    deepEqual(await offered("check", "--rule", "shocking-word", "=", "o"), ["off"]);
    deepEqual(await offered("watch", "--rule", "=", "shocking-word", "="), ["error", "warning", "info", "off"]);
    deepEqual(await offered("init", "--kind", "notes", "=", "min"), ["minutes"]);
  });

  it("offers no files where no file can stand", async () => {
    match(await script("bash"), /"check --jobs"\) compopt \+o default[^;]*; return/);
    match(await script("bash"), /"check --output"\) COMPREPLY=\(\); return/);
    match(await script("zsh"), /--jobs=\[[^\]]*\]:NUMBER: '/);
    match(await script("zsh"), /--council=\[[^\]]*\]:COUNCIL:\{compadd -- generic testham; _files\}/);
    match(await script("fish"), / -l jobs -x /);
    match(await script("fish"), / -l council -r -a 'generic testham/);
  });

  it("works in zsh where it is sourced, and as a file of its own", async () => {
    const text = await script("zsh");
    const { status, error, stdout, stderr } = spawnSync(
      "zsh",
      ["-f", "-c", `autoload -Uz compinit; compinit -u -D; ${text}\necho $_comps[evenhand]`],
      { encoding: "utf8" },
    );
    // Not every machine has it.
    if (error) return;
    deepEqual([status, stdout, stderr], [0, "_evenhand\n", ""]);
  });

  for (const shell of ["zsh", "fish"])
    it(`names every command and flag in the script for ${shell}`, async () => {
      const text = await script(shell);
      for (const [name, { options }] of Object.entries(commands)) {
        match(text, new RegExp(`\\b${name}\\b`));
        for (const flag of Object.keys(options))
          match(text, new RegExp(shell === "zsh" ? `--${flag}[=[]` : ` -l ${flag} `));
      }
      match(text, /shocking-word/);
      equal(text.replace(/'\\''|\\'/g, "").split("'").length % 2, 1, "every quotation mark has its other");
    });

  it("says which shells there are", async () => {
    const { code, err } = await run(["completions", "fishh"], new MemoryFiles());
    equal(code, 2);
    match(err, /bash\|zsh\|fish\. Did you mean “?fish/);
    equal((await run(["completions", "constructor"], new MemoryFiles())).code, 2);
  });
});
