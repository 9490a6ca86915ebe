/** `npm run new-rule FAMILY ID` writes a rule and its test; `npm run generate` then does the rest. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { families } from "../core/rule/families.ts";

const root = join(import.meta.dirname, "..");
const [family = "", id = ""] = process.argv.slice(2);
const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const rule = `import { blockRule } from "../../core/rule/rule.ts";

/** Say what it finds, and the source of any legal or domain fact in it. */
export const ${name} = blockRule({
  id: "${id}",
  family: "${family}",
  summary: "What it finds, in one line without a full stop",
  why: "Why it matters to the council, in a sentence or two.",
  severity: "warning",
  messages: { found: "“{words}” is wrong here because of this. Do that instead." },
  examples: {
    finds: [{ text: "A sentence with [[the marked words]] in it." }, { text: "Another one, with [[other words]]." }],
    quiet: [{ text: "A tempting sentence that is innocent." }, { text: "Another one." }],
  },
  *check({ text }) {
    for (const match of text.matchAll(/the marked words|other words/g)) {
      yield { at: { start: match.index, end: match.index + match[0].length }, message: "found", data: { words: match[0] } };
    }
  },
});
`;

const test = `import { ${name} } from "../../../rules/${family}/${id}.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(${name}, {
  quiet: ["A subtle sentence that must pass."],
  finds: ["A subtle one where [[the marked words]] are found."],
});
`;

const problem = wrong();
if (problem) {
  console.error(`${problem}\nUsage: npm run new-rule -- FAMILY ID (families: ${families.join(", ")})`);
  process.exitCode = 2;
} else {
  for (const [path, content] of [
    [`rules/${family}/${id}.ts`, rule],
    [`test/rules/${family}/${id}.test.ts`, test],
  ] as const) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`Wrote ${path}`);
  }
  console.log("Now write the rule, then: npm run generate && npm test");
}

function wrong(): string | undefined {
  if (!(families as readonly string[]).includes(family)) return `“${family}” is not a family.`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    return `“${id}” is not a rule's id: lower case, words joined by hyphens, saying what is found.`;
  return existsSync(join(root, `rules/${family}/${id}.ts`)) ? `rules/${family}/${id}.ts is there already.` : undefined;
}
