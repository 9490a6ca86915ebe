import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A linter that people would use instead, and how it is run over files. */
export interface Peer {
  readonly name: string;
  /** Arguments for Node: the program, then its own. */
  readonly args: (files: readonly string[]) => readonly string[];
}

const packages = [
  "markdownlint-cli2@0.22.1",
  "remark-cli@12.0.1",
  "remark-preset-lint-recommended@7.0.1",
  "alex@11.0.1",
  "write-good@1.0.8",
];

/** Installs the peers into `folder` unless they are there, and answers with those that can be run; `say` is told why others cannot. */
export function installPeers(folder: string, say: (text: string) => void): readonly Peer[] {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  if (!packages.every((name) => existsSync(join(folder, "node_modules", name.replace(/@[^@]*$/, ""))))) {
    say("Installing the peers (once)…");
    const npm = spawnSync(
      "npm",
      ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", ...packages],
      { encoding: "utf8" },
    );
    if (npm.status !== 0)
      say(`Peers could not be installed; the benchmark goes on without: ${npm.stderr.trim().split("\n").at(-1) ?? ""}`);
  }
  const known: readonly Peer[] = [
    { name: "markdownlint-cli2", args: (files) => [program(folder, "markdownlint-cli2"), ...files] },
    {
      name: "remark-lint",
      args: (files) => [
        program(folder, "remark-cli"),
        "--no-config",
        "--no-stdout",
        "--use",
        "remark-preset-lint-recommended",
        ...files,
      ],
    },
    { name: "alex", args: (files) => [program(folder, "alex"), ...files] },
    { name: "write-good", args: (files) => [program(folder, "write-good"), ...files] },
  ];
  return known.filter(({ name, args }) => {
    try {
      args([]);
      return true;
    } catch {
      say(`${name} is not installed; it is left out.`);
      return false;
    }
  });
}

/** The file that a package's first command runs. */
function program(folder: string, name: string): string {
  const home = join(folder, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const [file] = typeof bin === "string" ? [bin] : Object.values(bin);
  if (!file) throw new Error(`${name} has no command.`);
  return join(home, file);
}
