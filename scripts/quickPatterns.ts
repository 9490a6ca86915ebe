import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { type AnyNode, parse } from "acorn";
import { build, type Plugin } from "esbuild";
import { tell } from "../core/pattern/quick.ts";
import { inAscii } from "./inAscii.ts";
import { isNode, plainCode } from "./oneLine.ts";

/**
 * Has every pattern that a rule declares go through `quick` (core/pattern), so that rules are written with plain
 * patterns and run with quick ones. Patterns inside functions are left alone: they are made anew at every call. A
 * pattern may be written out, put together, or made by a function that the module calls; so the rules' modules are run
 * once to see what is one.
 */
export function quickPatterns(root: string): Plugin {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: "quick-patterns",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!isRule(root, path)) return undefined;
        known ??= readOffPatterns(root);
        const read = await known;
        const code = plainCode(path);
        const places = outermost(candidates(code).filter(({ start }) => read.has(keyOf(root, path, start))));
        if (places.length === 0) return { contents: code, loader: "js" };
        const from = JSON.stringify(join(root, "core/pattern/quick.ts"));
        const made = wrapped(code, places, ({ start }) => ["quick(() => ", `, ${read.get(keyOf(root, path, start))})`]);
        return { contents: `import { quick } from ${from};\n${made}`, loader: "js" };
      });
    },
  };
}

/** What was read off each pattern for `quick`, as the arguments that it takes, by where the pattern is declared. */
async function readOffPatterns(root: string): Promise<ReadonlyMap<string, string>> {
  const patterns = await declaredPatterns(root);
  return new Map(
    [...patterns].map(([place, pattern]) => [
      place,
      tell(pattern)
        .map((told) => JSON.stringify(told))
        .join(", "),
    ]),
  );
}

/**
 * Every pattern that a module of the rules declares and that is worth it, by its place: the file and the UTF-16 unit in
 * its plain code.
 */
export async function declaredPatterns(root: string): Promise<ReadonlyMap<string, RegExp>> {
  const found = new Map<string, RegExp>();
  const telling: Plugin = {
    name: "told-patterns",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!isRule(root, path)) return undefined;
        const code = plainCode(path);
        const contents = wrapped(code, candidates(code), ({ start }) => [
          `$told(${JSON.stringify(keyOf(root, path, start))}, `,
          ")",
        ]);
        // As in the bundles, for the places of a pattern count in what is written.
        return { contents: inAscii(contents), loader: "js" };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [join(root, "rules/index.generated.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [telling],
  });
  const told = <T>(place: string, value: T): T => {
    if (value instanceof RegExp && !/[gy]/.test(value.flags) && value.source.length >= worthwhile)
      found.set(place, value);
    return value;
  };
  new Function("require", "module", "exports", "$told", outputFiles[0]?.text ?? "")(
    createRequire(import.meta.url),
    { exports: {} },
    {},
    told,
  );
  return found;
}

/** Short ones run faster than their words are looked for (UTF-16 units). */
const worthwhile = 24;

const isRule = (root: string, path: string): boolean =>
  path.startsWith(join(root, "rules/")) && !path.endsWith(".generated.ts");

const keyOf = (root: string, path: string, start: number): string => `${relative(root, path)}:${start}`;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The expressions outside all functions that may be patterns, outer ones first. */
function candidates(code: string): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: AnyNode): void => {
    if (/Function|^MethodDefinition$|^PropertyDefinition$/.test(node.type)) return;
    if (mayBePattern(node)) places.push({ start: node.start, end: node.end });
    for (const inside of Object.values(node).flat()) if (isNode(inside)) visit(inside);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return places;
}

const mayBePattern = (node: AnyNode): boolean =>
  (node.type === "Literal" && "regex" in node && node.regex !== undefined) ||
  (node.type === "NewExpression" && node.callee.type === "Identifier" && node.callee.name === "RegExp") ||
  (node.type === "CallExpression" && node.callee.type === "Identifier");

const outermost = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    ({ start, end }) =>
      !places.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
  );

/**
 * The code with something before and behind each place; of two that begin or end together, the outer one comes first.
 */
function wrapped(code: string, places: readonly Place[], round: (place: Place) => readonly [string, string]): string {
  const put = new Map<number, { closing: string; opening: string }>();
  const at = (place: number): { closing: string; opening: string } => {
    const known = put.get(place) ?? { closing: "", opening: "" };
    put.set(place, known);
    return known;
  };
  for (const place of places) {
    const [before, behind] = round(place);
    at(place.start).opening += before;
    at(place.end).closing = behind + at(place.end).closing;
  }
  let result = "";
  let done = 0;
  for (const [place, { closing, opening }] of [...put].sort(([a], [b]) => a - b)) {
    result += code.slice(done, place) + closing + opening;
    done = place;
  }
  return result + code.slice(done);
}
