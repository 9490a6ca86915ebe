import { writeFileSync } from "node:fs";
import { nameCases, teachNames } from "./scripts/learn/names.ts";

const c = nameCases(".");
const t = teachNames(c);
console.log(t.figures, t.model.threshold, JSON.stringify(t.model).length);
const lines = Object.entries(t.model).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
writeFileSync(
  "rules/secondLook/loadedNames.generated.ts",
  `// Written by “npm run learn”. Do not edit.\nimport type { NamesModel } from "./loadedNames.ts";\n\nexport const names: NamesModel = {\n${lines.join("\n")}\n};\n`,
);
