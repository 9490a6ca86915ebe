import { readFileSync } from "node:fs";
import { type AnyNode, parse, type TaggedTemplateExpression } from "acorn";
import { type Plugin, transformSync } from "esbuild";
import { joined } from "../core/pattern/regex.ts";

/** Has patterns that are written over several lines stand in one in the bundles. */
export const oneLines: Plugin = {
  name: "one-lines",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      readFileSync(path, "utf8").includes("/pattern/regex.ts")
        ? { contents: plainCode(path), loader: "js" }
        : undefined,
    ),
};

/** A file's code without types, each of its patterns in one line; read once, for every bundle has nearly all files. */
export function plainCode(path: string): string {
  const code =
    plain.get(path) ?? asOneLine(transformSync(readFileSync(path, "utf8"), { loader: "ts", target: "es2023" }).code);
  plain.set(path, code);
  return code;
}

const plain = new Map<string, string>();

/**
 * JavaScript in which what is written as regex`…` and oneLine`…` (core/pattern/regex.ts) stands as literals of one
 * line.
 */
export function asOneLine(code: string): string {
  if (!/\b(?:regex(?:\.\w+)?|oneLine)`/.test(code)) return code;
  let result = "";
  let done = 0;
  const found = written(parse(code, { ecmaVersion: "latest", sourceType: "module" }), code);
  for (const { start, end, by } of found.toSorted((a, b) => a.start - b.start)) {
    result += code.slice(done, start) + by;
    done = end;
  }
  return result + code.slice(done);
}

interface Literal {
  readonly start: number;
  readonly end: number;
  /** The code that takes its place. */
  readonly by: string;
}

/** Whatever is written so, in no order; one inside another is done with it. */
function written(node: AnyNode, code: string): readonly Literal[] {
  if (node.type === "TaggedTemplateExpression") {
    const [, tag, flags = ""] = /^(oneLine|regex)(?:\.(\w+))?$/.exec(code.slice(node.tag.start, node.tag.end)) ?? [];
    if (tag)
      return [{ start: node.start, end: node.end, by: literalOf(node, code, tag === "regex" ? flags : undefined) }];
  }
  return Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((inside) => written(inside, code));
}

/** A pattern with these flags, or a string where there are none. */
function literalOf({ quasi }: TaggedTemplateExpression, code: string, flags: string | undefined): string {
  const lines = quasi.quasis.map(({ value }) => joined(value.raw));
  const [first = ""] = lines;
  if (quasi.expressions.length === 0)
    return flags === undefined ? JSON.stringify(first) : String(new RegExp(first, flags));
  const put = quasi.expressions.map(({ start, end }) => `\${${asOneLine(`(${code.slice(start, end)})`)}}`);
  const text = lines.map((line, at) => line.replaceAll("\\", "\\\\") + (put[at] ?? "")).join("");
  if (flags === undefined) return `\`${text}\``;
  return flags === "" ? `new RegExp(\`${text}\`)` : `new RegExp(\`${text}\`, "${flags}")`;
}

/** Is this a part of a syntax tree? */
export const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
