import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../cli/options.ts";
import { MemoryFiles, run } from "../cli/support.ts";

/**
 * Types a line and Tab at a zsh that runs in a terminal of its own, and prints what is offered: as zsh hands it to
 * `compadd`, before any of it is laid out.
 */
const typeAtZsh = `
zmodload zsh/zpty
zpty shell zsh -f -i
send() { zpty -w shell "$1" }
send "fpath=($1 \\$fpath); autoload -Uz compinit; compinit -u -D; PROMPT="
send 'mark=OFF""ER:'
send 'offer() { compadd() { [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]] && { builtin compadd "$@"; return }; local -a hits; builtin compadd -A hits "$@"; print -rl -- \${hits/#/$mark} }; _main_complete; print -r -- "E""ND"; exit }'
send 'zle -C offer complete-word offer; bindkey "^I" offer'
zpty -w -n shell "$2"$'\\t'
while zpty -r shell line; do
  [[ $line == *END* ]] && break
  [[ $line == *OFFER:* ]] && print -r -- \${\${line##*OFFER:}%%$'\\r'*}
done
zpty -d shell
`;

const askFish = "source $argv[1]; complete -C $argv[2]";

const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

describe("completions in the shells themselves", () => {
  let folder = "";
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-shells-"));
    for (const [shell, name] of [
      ["zsh", "_evenhand"],
      ["fish", "evenhand.fish"],
    ] as const)
      writeFileSync(join(folder, name), (await run(["completions", shell], new MemoryFiles())).out);
    writeFileSync(join(folder, "report.md"), "");
  });
  after(() => rmSync(folder, { recursive: true }));

  const shells: Readonly<Record<string, (line: string) => readonly string[]>> = {
    zsh: (line) => ["-f", "-c", typeAtZsh, "zsh", folder, line],
    fish: (line) => ["--no-config", "-c", askFish, join(folder, "evenhand.fish"), line],
  };
  for (const [shell, args] of Object.entries(shells))
    it(`${shell} completes commands, flags, values that are known, and files`, function () {
      if (!has(shell)) {
        console.log(`      ${shell} is not installed here.`);
        this.skip();
      }
      this.timeout(60_000);
      const offered = (line: string): readonly string[] => {
        const env = { PATH: process.env.PATH, HOME: folder, TERM: "xterm", LANG: "C.UTF-8" };
        const { stdout, stderr } = spawnSync(shell, args(line), {
          cwd: folder,
          env,
          encoding: "utf8",
          timeout: 30_000,
        });
        equal(stderr, "");
        return stdout
          .split("\n")
          .flatMap((one) => one.split("\t")[0]?.trim() || [])
          .sort();
      };
      deepEqual(offered("evenhand ch"), ["check"]);
      const all = offered("evenhand ");
      deepEqual(
        Object.keys(commands).filter((name) => !all.includes(name)),
        [],
      );
      deepEqual(offered("evenhand check --stdin-"), ["--stdin-filename"]);
      deepEqual(offered("evenhand watch --fail-on "), ["error", "info", "never", "warning"]);
      deepEqual(offered("evenhand check --council te"), ["testham"]);
      deepEqual(offered("evenhand explain sh"), ["shocking-word"]);
      deepEqual(offered("evenhand new min"), ["minutes"]);
      deepEqual(offered("evenhand baseline up"), ["update"]);
      deepEqual(offered("evenhand check rep"), ["report.md"]);
      deepEqual(offered("evenhand config show rep"), ["report.md"]);
      deepEqual(offered("evenhand baseline update rep"), ["report.md"]);
      ok(offered("evenhand check --rule sho").every((one) => one.startsWith("shocking-word")));
      match(offered("evenhand check --rule shocking-word=o").join(), /off/);
    });
});
