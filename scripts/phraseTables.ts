import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { linesOf, tablesOf, writeTables } from "../core/rule/phraseTables.ts";
import { lexiconsOf } from "../core/run/checker.ts";
import { rules } from "../rules/index.generated.ts";

// Run by the build: leaves the tables of all rules' phrases beside the programs, which begin sooner than if each made
// them.

const lines = linesOf(lexiconsOf(rules));
writeFileSync(join(resolve(import.meta.dirname, ".."), "dist/phrases.bin"), writeTables(tablesOf(lines), lines));
