import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyNode, parse } from "acorn";
import { type Plugin, transformSync } from "esbuild";
import { necessaryWords } from "../core/pattern/necessary.ts";

/**
 * Has every pattern that a rule declares go through `quick` (core/pattern), so that rules are written with plain patterns and
 * run with quick ones. Patterns inside functions are left alone: they are made anew at every call.
 */
export const quickPatterns = (root: string): Plugin => ({
  name: "quick-patterns",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(join(root, "rules/")) || path.endsWith(".generated.ts")) return undefined;
      const { code } = transformSync(readFileSync(path, "utf8"), { loader: "ts", target: "es2023" });
      const places = declaredPatterns(code);
      if (places.length === 0) return undefined;
      const from = JSON.stringify(join(root, "core/pattern/quick.ts"));
      return { contents: `import { quick } from ${from};\n${wrapped(code, places)}`, loader: "js" };
    });
  },
});

interface Place {
  readonly start: number;
  readonly end: number;
  readonly pattern: RegExp | undefined;
}

/**
 * Where patterns that keep no place stand in a module, outside all functions, in order; `pattern` where it is written out and
 * not put together.
 */
export function declaredPatterns(code: string): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: AnyNode): void => {
    if (/Function|^MethodDefinition$|^PropertyDefinition$/.test(node.type)) return;
    if (isPattern(node)) {
      const { start, end } = node;
      places.push({
        start,
        end,
        pattern: node.type === "Literal" && node.value instanceof RegExp ? node.value : undefined,
      });
      return;
    }
    for (const inside of Object.values(node).flat()) if (isNode(inside)) visit(inside);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return places.sort((a, b) => a.start - b.start);
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** A pattern without the flags that keep a place. Short ones run faster than their words are looked for. */
function isPattern(node: AnyNode): boolean {
  if (node.type === "Literal" && "regex" in node && node.regex)
    return node.regex.pattern.length >= worthwhile && !/[gy]/.test(node.regex.flags);
  if (node.type !== "NewExpression" || node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return false;
  const flags = node.arguments[1];
  return flags === undefined || (flags.type === "Literal" && !/[gy]/.test(String(flags.value)));
}

/** In UTF-16 units. */
const worthwhile = 24;

function wrapped(code: string, places: readonly Place[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, pattern } of places) {
    const words = pattern ? `, ${JSON.stringify(necessaryWords(pattern)?.join(" ") ?? "")}` : "";
    result += `${code.slice(at, start)}quick(() => ${code.slice(start, end)}${words})`;
    at = end;
  }
  return result + code.slice(at);
}
