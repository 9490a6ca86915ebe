import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { type BuildOptions, build, type OnLoadResult, type Plugin } from "esbuild";
import { programHead, programTail } from "../cli/compiled.ts";
import { inAscii } from "./inAscii.ts";
import { oneLines } from "./oneLine.ts";
import { quickPatterns } from "./quickPatterns.ts";

// Bundles the three shells into dist/. Run by `npm ci` (as `prepare`), so a fresh clone works at once.
//
// Some packages are large and wanted seldom: retext by one rule, on few blocks of few reports, re2js by patterns that a
// council wrote itself, and what unpacks and parses Word documents. The one file that leads to each becomes a bundle of
// its own, and in the other bundles its functions load that bundle when the first of them is called. `require` is
// synchronous, and so core stays synchronous. What `import … from "evenhand"` gives is one file with all of it inside,
// which runs without Node. The files that read settings and packs stay in the program, but what they
// make of zod at their start, a fiftieth of a short run, they make when the first is read. The condition: such a file
// exports functions only (`export function name`), which is checked below.

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const late: Readonly<Record<string, string>> = {
  equality: join(root, "rules/language/inclusive-terms/equality.ts"),
  patterns: join(root, "core/protocol/linearPattern.ts"),
  word: join(root, "core/formats/word/wordDocument.ts"),
};
const lateInside = ["core/protocol/readProtocol.ts", "core/protocol/settings.ts"].map((file) => join(root, file));
const lateFiles = Object.keys(late).map((name) => `./${name}.cjs`);

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  minify: true,
  // Node prints the line that threw.
  lineLimit: 160,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
};

/**
 * Stands in for a file: each function it exports, loading the real one, which is at `from`, when the first is called.
 */
function standIn(file: string, from: string): OnLoadResult {
  const source = readFileSync(file, "utf8");
  const names = [...source.matchAll(/^export function (\w+)/gm)].map(([, exported]) => exported);
  const others = source.match(/^export (?!function |type |interface ).*/m);
  if (others) return { errors: [{ text: `It may export functions and types only, not: ${others[0]}` }] };
  const contents = [
    "let real;",
    `const load = () => (real ??= require(${JSON.stringify(from)}));`,
    ...names.map((exported) => `export const ${exported} = (...given) => load().${exported}(...given);`),
  ].join("\n");
  return { contents, loader: "js", resolveDir: dist };
}

/** The late file is a bundle beside this one. */
const loadLate = (name: string, file: string): Plugin => ({
  name: `late-${name}`,
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => (path === file ? standIn(file, `./${name}.cjs`) : undefined)),
});

/** The late files are in this very bundle. */
const loadLateInside = (files: readonly string[]): Plugin => ({
  name: "late-inside",
  setup({ onResolve, onLoad }) {
    const real = "?real";
    onResolve({ filter: /\.ts\?real$/ }, ({ path }) => ({ path: path.slice(0, -real.length), suffix: real }));
    onLoad({ filter: /\.ts$/ }, ({ path, suffix }) =>
      suffix !== real && files.includes(path) ? standIn(path, path + real) : undefined,
    );
  },
});

/**
 * Loads what Node brings only when a function of it is called: most runs end without a hash, a thread or another
 * program.
 */
const lateBuiltins: Plugin = {
  name: "late-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(?:child_process|crypto|os|readline|zlib)$/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path, namespace: "late-builtin" } : undefined,
    );
    onLoad({ filter: /./, namespace: "late-builtin" }, ({ path }) => {
      const functions = Object.entries(require(path) as object).filter(([, value]) => typeof value === "function");
      const contents = [
        "let real;",
        `const load = () => (real ??= require("${path}"));`,
        ...functions.map(([name]) => `export const ${name} = (...given) => load().${name}(...given);`),
      ].join("\n");
      return { contents, loader: "js", resolveDir: dist };
    });
  },
};

/** V8 keeps a program of ASCII in half the room. */
const asAscii = (file: string): void => writeFileSync(file, inAscii(readFileSync(file, "utf8")));

const quick = quickPatterns(root);
const plugins = [...Object.entries(late).map(([name, file]) => loadLate(name, file)), quick];

const bundles: readonly BuildOptions[] = [
  {
    entryPoints: { cli: "cli/start.ts" },
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
  },
  {
    entryPoints: { program: "cli/bin.ts" },
    format: "cjs",
    banner: { js: programHead },
    footer: { js: programTail },
    outExtension: { ".js": ".cjs" },
    plugins: [...plugins, lateBuiltins, loadLateInside(lateInside)],
    external: [...lateFiles, "./server.cjs"],
    supported: { "dynamic-import": false },
  },
  {
    entryPoints: { server: "cli/startServer.ts" },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
  },
  {
    entryPoints: { serverProgram: "server/main.ts" },
    format: "cjs",
    banner: { js: programHead },
    footer: { js: programTail },
    outExtension: { ".js": ".cjs" },
    plugins,
    external: lateFiles,
    supported: { "dynamic-import": false },
  },
  {
    entryPoints: { client: "client/extension.ts" },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    external: ["vscode"],
  },
  // For vscode.dev: everything in one file each, for a worker has no `require`.
  {
    entryPoints: { serverWorker: "server/worker.ts" },
    plugins: [quick],
    format: "iife",
    platform: "browser",
    target: "es2022",
  },
  {
    // An editor in a browser asks for a name that ends in .js, whatever package.json says.
    entryPoints: { browser: "client/browser.ts" },
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
  },
  {
    entryPoints: { index: "api/index.ts" },
    format: "esm",
    outExtension: { ".js": ".mjs" },
    // One file that needs nothing of Node: programs for browsers are made of it too.
    platform: "browser",
    plugins: [loadLateInside(Object.values(late)), quick],
  },
  { entryPoints: late, format: "cjs", outExtension: { ".js": ".cjs" } },
];

rmSync(dist, { recursive: true, force: true });
const results = await Promise.all(
  bundles.map((bundle) =>
    build({ ...common, ...bundle, plugins: [...(bundle.plugins ?? []), oneLines], metafile: true }),
  ),
);
chmodSync(join(dist, "cli.js"), 0o755);
// Node starts a CommonJS program sooner than a module.
writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
for (const bundle of ["program.cjs", "serverProgram.cjs", "serverWorker.js", "index.mjs"]) asAscii(join(dist, bundle));
for (const script of ["phraseTables", "codeCache", "serverCode", "types"])
  execFileSync(process.execPath, ["--import", "tsx", join(root, `scripts/${script}.ts`)], { cwd: root });
const files = results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})).map((file) => join(root, file));
const sizes = files.map((file) => `${basename(file)} ${Math.round(statSync(file).size / 1024)} kB`);
process.stdout.write(`Built ${sizes.join(", ")}.\n`);
