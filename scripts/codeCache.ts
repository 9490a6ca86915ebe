import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileBundle } from "../cli/compiled.ts";
import { startAsEver } from "../cli/longRun.ts";

// Run by the build: checks the examples once with the built program and keeps the code that V8 compiled meanwhile
// beside it, so that the command line starts as if it had just run.

// V8 takes compiled code only under the flags that it was made under.
startAsEver();
const root = resolve(import.meta.dirname, "..");
const code = join(root, "dist/program.code");
const program = compileBundle(join(root, "dist/program.cjs"), code);
process.argv.splice(2, process.argv.length, "check", join(root, "examples"), "--fail-on", "never");
process.stdout.write = () => true;
process.on("exit", () => {
  startAsEver();
  writeFileSync(code, program.code());
});
program.run();
