import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

// Run by the build: the declarations of what `import … from "evenhand"` gives, and of nothing that it does not reach.

const root = resolve(import.meta.dirname, "..");
const all = join(root, "dist/all-types");
const kept = join(root, "dist/types");

execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "api")], {
  cwd: root,
  stdio: "inherit",
});
const reached = new Set<string>();
reach(join(all, "api/index.d.ts"));
for (const file of reached) cpSync(file, join(kept, relative(all, file)));
rmSync(all, { recursive: true });
// The declarations are of a module, in a folder of CommonJS programs.
writeFileSync(join(kept, "package.json"), '{ "type": "module" }\n');

function reach(file: string): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"([^"]+)"/g)) {
    if (!name.startsWith("."))
      throw new Error(`${relative(all, file)} needs the types of “${name}”, which is not shipped.`);
    reach(join(dirname(file), name.replace(/\.ts$/, ".d.ts")));
  }
}
