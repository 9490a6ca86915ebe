import { fileURLToPath } from "node:url";
import { compileBundle } from "./compiled.ts";

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
compileBundle(beside("./program.cjs"), beside("./program.code")).run();
