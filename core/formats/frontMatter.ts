import type { z } from "zod";
import type { Field, Meta, MetaKey } from "../report/meta.ts";
import { meantName } from "../report/nearest.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { withMeant } from "../report/unknownName.ts";
import { frontMatterSchema, nameOfKey } from "./frontMatterSchema.ts";
import { isDateInWords, isOfBriefing, meantKey, meantValue } from "./otherWords.ts";
import { rightPart } from "./rightPart.ts";
import { givenTwice, Yaml, type YamlPair } from "./yaml.ts";

/** An editor may leave a byte order mark in the text. */
const fence = /^\u{FEFF}?---[ \t]*(?:\r\n?|\n)/u;
const closing = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
/** Lines of bold labels, a table, a quotation or a picture: no key begins so. */
const header = /^\s*(?:\*\*|__|[|><]|!\[)/;
/** Front matter longer than this is taken for a thematic break that opens the report (UTF-16 units). */
const longest = 100_000;
const shape: Readonly<Record<string, z.ZodType>> = frontMatterSchema.shape;
const keys = Object.keys(shape);

/**
 * The span of the front matter with both fences, or `undefined`; `closed` is false where the second fence is missing.
 */
function findFrontMatter(text: string): { readonly span: Span; readonly closed: boolean } | undefined {
  const open = fence.exec(text);
  // A report may begin with a thematic break, and its header stand between it and the next.
  if (!open || header.test(text.slice(open[0].length, open[0].length + 200))) return undefined;
  closing.lastIndex = open[0].length - 1;
  const close = closing.exec(text.length > longest ? text.slice(0, longest) : text);
  if (close) return { span: { start: 0, end: close.index + close[0].length }, closed: true };
  // A report may begin with a thematic break; a key on the next line says that front matter was meant.
  const meant = /^[a-z][a-z-]*:/.test(text.slice(open[0].length, open[0].length + 40));
  return meant ? { span: { start: 0, end: open[0].length }, closed: false } : undefined;
}

/** Front matter as it stands in a text: what it says, and what is wrong in it or in its end. */
export interface FrontReading {
  readonly source: string;
  readonly meta: Meta;
  readonly problems: readonly Problem[];
}

/** Reads the front matter with which a text begins, if it does; what was read before stands where its source does. */
export function frontOf(text: string, before?: FrontReading): FrontReading | undefined {
  const found = findFrontMatter(text);
  if (!found) return undefined;
  const source = text.slice(0, found.span.end);
  if (before?.source === source) return before;
  if (found.closed) return { source, ...readFrontMatter(text, found.span) };
  const unclosed: Problem = {
    severity: "error",
    message: "The front matter that begins here has no end: close it with a line of three hyphens.",
    span: found.span,
  };
  return { source, meta: {}, problems: [unclosed] };
}

/** Reads the front matter between its fences. What is wrong is said at its place; every other key still counts. */
function readFrontMatter(text: string, span: Span): { readonly meta: Meta; readonly problems: readonly Problem[] } {
  const start = fence.exec(text)?.[0].length ?? 0;
  const yaml = new Yaml(text.slice(start, span.end).replace(/(?:---|\.\.\.)[ \t]*$/, ""), start);
  const problems: Problem[] = [...yaml.problems, ...yaml.wrongKeys()];
  const pairs = yaml.pairs();
  if (!pairs && !yaml.empty && problems.length === 0) {
    problems.push({ severity: "error", message: "The front matter must be lines of the form “key: value”.", span });
  }
  const fields: Partial<Record<string, Field<unknown>>> = {};
  const meant = pairs?.map(({ key }) => (Object.hasOwn(shape, key) ? key : meantKey(key, keys)));
  const own = new Set(pairs?.map(({ key }) => key));
  for (const [index, pair] of pairs?.entries() ?? []) {
    const key = meant?.[index];
    if (key !== pair.key && !yaml.isTold(pair.label)) problems.push(strangeKey(pair, key));
    const schema = key === undefined ? undefined : shape[key];
    if (key === undefined || !schema || (key !== pair.key && own.has(key))) continue;
    // Of several other names for one key the last one counts, as it does of keys that are given twice.
    if (meant?.indexOf(key) !== index) problems.push(twin(pair));
    if (meant?.lastIndexOf(key) !== index) continue;
    const { field, error } = readField({ ...pair, key }, schema);
    if (field) fields[nameOfKey(key)] = withParts(yaml, pair, field);
    if (error) problems.push(...yaml.issues(error, [pair.key], schema, "warning"));
  }
  return { meta: { ...(fields as Partial<Record<MetaKey, never>>), frontMatter: span }, problems };
}

const twin = ({ key, label }: YamlPair): Problem => ({ severity: "warning", message: givenTwice(key), span: label });

function strangeKey({ key, label }: YamlPair, meant: string | undefined): Problem {
  const strange: Problem = {
    severity: "warning",
    message: `“${key}” is not a key of the front matter.`,
    span: label,
  };
  return meant === undefined && isOfBriefing(key)
    ? { ...strange, message: `${strange.message} It belongs under “briefing”.` }
    : withMeant(strange, key, meant ?? meantName(key, keys));
}

/** A key as far as it can be read, and what is wrong in it. */
interface Reading {
  readonly field?: Field<unknown>;
  readonly error?: z.ZodError;
}

function readField({ key, label, span, value }: YamlPair, schema: z.ZodType): Reading {
  const raw = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  const field = { label, span, raw, from: "frontMatter" as const };
  if (raw === "") return { field: { ...field, value: blankValue(key) } };
  const first = schema.safeParse(lists.has(key) ? lines(value) : value);
  // "Public" and "Committee report" are "public" and "committee-report".
  const read = !first.success && typeof value === "string" && ofWords.has(key) ? schema.safeParse(asKey(value)) : first;
  if (read.success) return { field: { ...field, value: named(key, read.data) } };
  const { error } = read;
  const meant = meantValue(key, value);
  if (meant !== undefined) return { field: { ...field, value: meant }, error };
  // A marking that means nothing is stated all the same.
  if (key === "classification") return { field: { ...field, value: undefined }, error };
  const right = typeof value === "object" ? rightPart(schema, value, error) : undefined;
  return right === undefined ? { error } : { field: { ...field, value: named(key, right, value as object) }, error };
}

/**
 * The keys whose value is a list of lines. An item with a colon, “Survey: part two”, is a line as well, whatever YAML
 * takes it for.
 */
const lists: ReadonlySet<string> = new Set(["wards", "background-papers"]);
const lines = (value: unknown): unknown => (Array.isArray(value) ? value.map(line) : value);

function line(item: unknown): unknown {
  const [only, ...more] = typeof item === "object" && item !== null ? Object.entries(item) : [];
  return only && more.length === 0 && typeof only[1] !== "object" ? `${only[0]}: ${only[1]}` : item;
}

/** The facts of a briefing that are dates, in our names. */
const dates: ReadonlySet<string> = new Set(["requestedOn", "approvedOn"]);

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

/**
 * A briefing, an exemption, or who cleared the report, with the place of each fact, of the key where the value is
 * blank; or the appendices with that of each, by its id.
 */
function withParts(yaml: Yaml, { key: name, value }: YamlPair, field: Field<unknown>): Field<unknown> {
  if (name === "appendices" && Array.isArray(value)) {
    const places = value.map((one, index) => [String(one?.id ?? ""), yaml.place([name, index])]);
    return { ...field, parts: Object.fromEntries(places) };
  }
  if (
    !(name === "briefing" || name === "cleared-by" || name === "exemption") ||
    typeof value !== "object" ||
    value === null
  )
    return field;
  const parts = Object.entries(value).map(([key, inner]) => {
    const blank = inner === null || inner === "";
    const part = name === "cleared-by" ? key : nameOfKey(key);
    return [part, blank ? yaml.place([name], key) : yaml.place([name, key])];
  });
  return { ...field, parts: Object.fromEntries(parts) };
}

/**
 * The two keys that hold keys of their own become records with our names; dates that were written in other words stand
 * in `written`.
 */
function named(key: string, value: unknown, written: object = {}): unknown {
  if (key !== "briefing" && key !== "exemption") return value;
  const record = Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [nameOfKey(name), inner]));
  if (key === "exemption") return { paragraphs: [], ...record };
  const words = Object.entries(written).filter(([name, inner]) => dates.has(nameOfKey(name)) && isDateInWords(inner));
  return { ...Object.fromEntries(words.map(([name, inner]) => [nameOfKey(name), inner])), ...record };
}
