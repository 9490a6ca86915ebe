import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A linter that people would use instead, and how it is run over files. */
export interface Peer {
  readonly name: string;
  /** Arguments for Node: the program, then its own. */
  readonly args: (files: readonly string[]) => readonly string[];
  /** Evenhand is to check many reports at least so many times as fast. */
  readonly atLeast?: number;
  /** Takes seconds for what the others do in one: it is measured on less. */
  readonly slow?: boolean;
}

const packages = [
  "markdownlint-cli2@0.22.1",
  "remark-cli@12.0.1",
  "remark-preset-lint-recommended@7.0.1",
  "alex@11.0.1",
  "write-good@1.0.8",
  "textlint@15.8.0",
  "textlint-rule-alex@5.0.0",
  "harper.js@2.10.0",
];

/**
 * Installs the peers into `folder` unless they are there, and answers with those that can be run; `say` is told why
 * others cannot.
 */
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
      atLeast: 1,
      args: (files) => [
        program(folder, "remark-cli"),
        "--no-config",
        "--no-stdout",
        "--use",
        "remark-preset-lint-recommended",
        ...files,
      ],
    },
    { name: "alex", atLeast: 10, args: (files) => [program(folder, "alex"), ...files] },
    { name: "write-good", args: (files) => [program(folder, "write-good"), ...files] },
    {
      name: "textlint with alex",
      atLeast: 10,
      slow: true,
      args: (files) => [
        program(folder, "textlint"),
        "--no-textlintrc",
        "--rules-base-directory",
        join(folder, "node_modules"),
        "--rule",
        "alex",
        ...files,
      ],
    },
    {
      name: "harper.js",
      atLeast: 10,
      slow: true,
      args: (files) => ["--input-type=module", "--eval", harper(home(folder, "harper.js")), "--", ...files],
    },
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

/** harper.js has no command of its own: a program that lints the files it is given, as British English in Markdown. */
function harper(folder: string): string {
  const module = (file: string): string => JSON.stringify(pathToFileURL(join(folder, "dist", file)).href);
  return `
    import { readFileSync } from "node:fs";
    import { Dialect, LocalLinter } from ${module("index.js")};
    import { binary } from ${module("binary.js")};
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    for (const file of process.argv.slice(1)) await linter.lint(readFileSync(file, "utf8"), { language: "markdown" });
  `;
}

/** Where a package is installed. */
function home(folder: string, name: string): string {
  const place = join(folder, "node_modules", name);
  if (!existsSync(place)) throw new Error(`${name} is not installed.`);
  return place;
}

/** The file that a package's first command runs. */
function program(folder: string, name: string): string {
  const place = home(folder, name);
  const { bin } = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const [file] = typeof bin === "string" ? [bin] : Object.values(bin);
  if (!file) throw new Error(`${name} has no command.`);
  return join(place, file);
}
