import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { compileBundle } from "./compiled.ts";
import { interpret } from "./tiers.ts";

// The flags hold for all threads of the process; a thread starts under those that the program has set.
if (isMainThread) interpret();
compileBundle(join(__dirname, "program.cjs"), join(__dirname, "program.code")).run();
