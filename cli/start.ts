import { fileURLToPath } from "node:url";
import { compileBundle } from "./compiled.ts";
import { interpretPatterns } from "./patterns.ts";

interpretPatterns();
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
compileBundle(beside("./program.cjs"), beside("./program.code")).run();
