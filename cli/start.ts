import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { compileBundle } from "./compiled.ts";
import { interpretPatterns } from "./patterns.ts";

// The flags hold for all threads of the process; a thread starts under those that the program has set.
if (isMainThread) interpretPatterns();
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
compileBundle(beside("./program.cjs"), beside("./program.code")).run();
