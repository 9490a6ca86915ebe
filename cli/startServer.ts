import { join } from "node:path";
import { compileBundle } from "./compiled.ts";
import { serveAsEver } from "./longRun.ts";

// The language server as a process of its own: to read five megabytes of program costs more memory than to keep what V8
// made of it.
serveAsEver();
compileBundle(join(__dirname, "serverProgram.cjs"), join(__dirname, "serverProgram.code")).run();
