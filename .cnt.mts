import { execSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { declaredPatterns } from "./scripts/quickPatterns.ts";

let lit = 0,
  comp = 0;
for (const f of execSync("find rules -name '*.ts' ! -name '*.generated.ts'").toString().trim().split("\n")) {
  const { code } = transformSync(readFileSync(f, "utf8"), { loader: "ts", target: "es2023" });
  for (const p of declaredPatterns(code)) {
    p.pattern ? lit++ : comp++;
  }
}
console.log({ lit, comp });
