import type { z } from "zod";
import type { Field, Meta, MetaKey } from "../report/meta.ts";
import { suggestion } from "../report/nearest.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { frontMatterSchema } from "./frontMatterSchema.ts";
import { Yaml, type YamlPair } from "./yaml.ts";

const fence = /^---[ \t]*(?:\r\n?|\n)/;
const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
/** Front matter longer than this is taken for a thematic break that opens the report (UTF-16 units). */
const longest = 100_000;
const shape: Readonly<Record<string, z.ZodType>> = frontMatterSchema.shape;

/** The span of the front matter with both fences, or `undefined`; `closed` is false where the second fence is missing. */
export function findFrontMatter(text: string): { readonly span: Span; readonly closed: boolean } | undefined {
  const open = fence.exec(text);
  if (!open) return undefined;
  closing.lastIndex = open[0].length - 1;
  const close = closing.exec(text.length > longest ? text.slice(0, longest) : text);
  if (close) return { span: { start: 0, end: close.index + close[0].length }, closed: true };
  // A report may begin with a thematic break; a key on the next line says that front matter was meant.
  const meant = /^[a-z][a-z-]*:/.test(text.slice(open[0].length, open[0].length + 40));
  return meant ? { span: { start: 0, end: open[0].length }, closed: false } : undefined;
}

/** Reads the front matter between its fences. What is wrong is said at its place; every other key still counts. */
export function readFrontMatter(
  text: string,
  span: Span,
): { readonly meta: Meta; readonly problems: readonly Problem[] } {
  const start = fence.exec(text)?.[0].length ?? 0;
  const yaml = new Yaml(text.slice(start, span.end).replace(/(?:---|\.\.\.)[ \t]*$/, ""), start);
  const problems: Problem[] = [...yaml.problems];
  const pairs = yaml.pairs();
  if (!pairs && !yaml.empty && problems.length === 0) {
    problems.push({ severity: "error", message: "The front matter must be lines of the form “key: value”.", span });
  }
  const fields: Partial<Record<string, Field<unknown>>> = {};
  for (const pair of pairs ?? []) {
    const name = camel(pair.key);
    const schema = shape[pair.key];
    if (!schema) {
      problems.push({
        severity: "warning",
        message: `“${pair.key}” is not a key of the front matter.${suggestion(pair.key, Object.keys(shape))}`,
        span: pair.label,
      });
    } else if (fields[name]) {
      problems.push({
        severity: "warning",
        message: `“${pair.key}” is given twice; the first one counts.`,
        span: pair.label,
      });
    } else {
      const read = readField(pair, schema);
      if (!read.success) problems.push(...yaml.issues(read.error, [pair.key], keysAt, "warning"));
      const kept = read.success ? read : readField({ ...pair, value: withoutWrong(pair.value, read.error) }, schema);
      if (kept.success) fields[name] = pair.key === "briefing" ? withParts(yaml, pair.value, kept.field) : kept.field;
    }
  }
  return { meta: { ...(fields as Partial<Record<MetaKey, never>>), frontMatter: span }, problems };
}

type Reading =
  | { readonly success: true; readonly field: Field<unknown> }
  | { readonly success: false; readonly error: z.ZodError };

function readField({ key, label, span, value }: YamlPair, schema: z.ZodType): Reading {
  const raw = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  const field = { label, span, raw, from: "frontMatter" as const };
  if (raw === "") return { success: true, field: { ...field, value: blankValue(key) } };
  const first = schema.safeParse(value);
  // "Public" and "Committee report" are "public" and "committee-report".
  const read = !first.success && typeof value === "string" && ofWords.has(key) ? schema.safeParse(asKey(value)) : first;
  return read.success
    ? { success: true, field: { ...field, value: named(key, read.data) } }
    : { success: false, error: read.error };
}

/** A record without the keys of its own that are wrong: the others still count. Anything else is left as it is. */
function withoutWrong(value: unknown, { issues }: z.ZodError): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const wrong = new Set(issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [issue.path[0]])));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
}

/** The keys whose value is one of a few words. */
const ofWords: ReadonlySet<string> = new Set(["classification", "kind", "status"]);
const asKey = (value: string): string => value.trim().toLowerCase().replace(/[ _]+/g, "-");

/** A key that is stated but has nothing after it. */
function blankValue(key: string): unknown {
  if (key === "wards" || key === "background-papers" || key === "appendices") return [];
  if (key === "exemption") return { paragraphs: [] };
  if (key === "briefing" || key === "cleared-by") return {};
  return key === "classification" || key === "key-decision" || key === "urgent" ? undefined : "";
}

/** A briefing with the place of each of its facts: of the key where the value is blank. */
function withParts(yaml: Yaml, value: unknown, field: Field<unknown>): Field<unknown> {
  if (typeof value !== "object" || value === null) return field;
  const parts = Object.entries(value).map(([key, inner]) => {
    const blank = inner === null || inner === "";
    return [camel(key), blank ? yaml.place(["briefing"], key) : yaml.place(["briefing", key])];
  });
  return { ...field, parts: Object.fromEntries(parts) };
}

/** The two keys that hold keys of their own become records with our names. */
function named(key: string, value: unknown): unknown {
  if (key !== "briefing" && key !== "exemption") return value;
  const record = Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [camel(name), inner]));
  return key === "exemption" ? { paragraphs: [], ...record } : record;
}

const keysAt = (path: readonly PropertyKey[]): readonly string[] => {
  let schema: unknown = shape[String(path[0])];
  for (const step of path.slice(1))
    schema = typeof step === "number" ? (schema as { element?: unknown }).element : undefined;
  return Object.keys((schema as { shape?: object } | undefined)?.shape ?? {});
};

const camel = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
