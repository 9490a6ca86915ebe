import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

// Bundles the three shells into dist/. Run by `npm ci` (as `prepare`), so a fresh clone works at once.
//
// retext and its patterns are as large as all the rest and are wanted by one rule, on few blocks of few reports. So
// rules/language/equality.ts, the one file that imports them, becomes a bundle of its own, dist/equality.cjs, and in the
// other bundles its functions load that file when the first of them is called. `require` is synchronous, and so core
// stays synchronous. The condition: equality.ts exports functions only (`export function name`), which is checked below.

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const equality = join(root, "rules/language/equality.ts");

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
};

/** Stands in for equality.ts: each function it exports, loading the bundle that holds the real one on its first call. */
const lazyEquality: Plugin = {
  name: "lazy-equality",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]rules[\\/]language[\\/]equality\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const names = [...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
      const others = source.match(/^export (?!function |type |interface ).*/m);
      if (others) return { errors: [{ text: `It may export functions and types only, not: ${others[0]}` }] };
      const contents = [
        "let real;",
        'const load = () => (real ??= require("./equality.cjs"));',
        ...names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`),
      ].join("\n");
      return { contents, loader: "js", resolveDir: dist };
    });
  },
};

const bundles: readonly BuildOptions[] = [
  {
    entryPoints: { cli: "cli/start.ts" },
    format: "esm",
    banner: { js: "#!/usr/bin/env node" },
  },
  {
    entryPoints: { program: "cli/bin.ts" },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    plugins: [lazyEquality],
    external: ["./equality.cjs", "./server.cjs"],
    supported: { "dynamic-import": false },
  },
  {
    entryPoints: { server: "server/main.ts" },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    plugins: [lazyEquality],
    external: ["./equality.cjs"],
  },
  {
    entryPoints: { client: "client/extension.ts" },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    external: ["vscode"],
  },
  { entryPoints: { equality }, format: "cjs", outExtension: { ".js": ".cjs" } },
];

rmSync(dist, { recursive: true, force: true });
const results = await Promise.all(bundles.map((bundle) => build({ ...common, ...bundle, metafile: true })));
chmodSync(join(dist, "cli.js"), 0o755);
execFileSync(process.execPath, ["--import", "tsx", join(root, "scripts/codeCache.ts")], { cwd: root });
const files = results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})).map((file) => join(root, file));
const sizes = files.map((file) => `${basename(file)} ${Math.round(statSync(file).size / 1024)} kB`);
process.stdout.write(`Built ${sizes.join(", ")}.\n`);
