import { type CompletionItem, type Hover, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type JsonSchema, settingsJsonSchema, toSchema } from "../core/protocol/jsonSchema.ts";
import { packSchema } from "../core/protocol/packSchema.ts";
import { type Protocol, settingsName } from "../core/protocol/protocol.ts";
import { ownValue } from "../core/report/ownValue.ts";
import { ticksPath, ticksSchema } from "../core/review/ticks.ts";
import type { Rule } from "../core/rule/rule.ts";
import { toRange } from "./translate.ts";
import { l10n } from "./wordsOfClient.ts";
import { keyBelow, keyItem, valueItem, type YamlKey, type YamlValue } from "./yamlEdits.ts";
import { namesAt } from "./yamlNames.ts";
import { type YamlPlace, yamlPlace } from "./yamlPlace.ts";
import { keyToken, valueToken, type YamlToken } from "./yamlToken.ts";

let settings: JsonSchema | undefined;
let ticks: JsonSchema | undefined;
let pack: JsonSchema | undefined;

/** The schema of settings, a pack or a file of ticks; made when first asked for. */
export function schemaOf({ uri }: TextDocument, rules: readonly Rule[]): JsonSchema {
  if (uri.endsWith(ticksPath(""))) {
    ticks ??= toSchema(ticksSchema, "What a person has judged of a report");
    return ticks;
  }
  if (!uri.endsWith(`/${settingsName}`)) {
    pack ??= toSchema(packSchema, "A council's protocol pack");
    return pack;
  }
  settings ??= settingsJsonSchema(rules);
  return settings;
}

/** The keys that are not there yet, or the values that the key on this line can have. */
export function yamlItems(
  document: TextDocument,
  offset: number,
  schema: JsonSchema,
  packs: readonly Protocol[],
  rules: readonly Rule[],
): CompletionItem[] {
  const text = document.getText();
  if (/^\s*#/.test(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))) return [];
  const { path, key, keys } = valuePlace(schema, yamlPlace(text, offset));
  if (key === undefined) {
    const token = keyToken(text, offset);
    if (!token) return [];
    return keysOf(schema, path, rules).flatMap((one) =>
      keys.includes(one.name) ? [] : [keyItem(document, token, one)],
    );
  }
  const token = valueToken(text, offset);
  if (!token) return [];
  const values = namesAt([...path, key], { text, packs, rules }) ?? valuesAt(schema, [...path, key]);
  return values.length > 0
    ? values.map((one) => valueItem(document, token, one))
    : itemsBelow(document, token, (inner) => keysOf(schema, [...path, key, ...inner], rules));
}

/** The keys of settings or a pack; those of some maps are names that the schema does not list. */
function keysOf(schema: JsonSchema, path: readonly string[], rules: readonly Rule[]): readonly YamlKey[] {
  const named = ({ id, summary }: Rule): YamlKey => ({ name: id, about: summary, holds: "value" });
  if (path.length === 1 && path[0] === "phrases")
    return phraseLists(rules).map((rule) => ({ ...named(rule), holds: ["phrase"] }));
  const known = keysAt(schema, path);
  return path.join() === "rules" && known.length === 0 ? rules.map(named) : known;
}

/** What may stand in the lines under a key that has nothing behind its colon: keys, or those of a list's first map. */
export function itemsBelow(
  document: TextDocument,
  token: YamlToken,
  keysAt: (inner: readonly string[]) => readonly YamlKey[],
): CompletionItem[] {
  if (token.column === undefined || token.quote !== "" || token.end > token.start) return [];
  const indent = " ".repeat(token.column + 2);
  const text = document.getText();
  const { keys } = yamlPlace(
    `${text.slice(0, token.end)}\n${indent}${text.slice(token.end)}`,
    token.end + 1 + indent.length,
  );
  const below = keysAt([]);
  return below.length > 0
    ? below.flatMap((one) => (keys.includes(one.name) ? [] : [keyBelow(document, token, one, "  ")]))
    : keysAt(["[]"]).map((one) => keyBelow(document, token, one, "  - "));
}

/** The rules whose phrases a council may add to; their other lists are their own affair. */
function phraseLists(rules: readonly Rule[]): readonly Rule[] {
  const taking = rules.flatMap(({ lexicons = [] }) => lexicons.filter(({ added }) => added !== false));
  const lists = new Set(taking.map(({ id }) => id));
  return rules.filter(({ id }) => lists.has(id));
}

/** An entry of a list of plain values is a value of the list's key. */
export function valuePlace(schema: JsonSchema, place: YamlPlace): YamlPlace {
  const { path, key } = place;
  if (key !== undefined || path.at(-1) !== "[]" || at(schema, path).some(isMap)) return place;
  return { path: path.slice(0, -2), key: path.at(-2), keys: [] };
}

/** The keys that the schema has at a path, what each is for, and what stands under it. */
export const keysAt = (schema: JsonSchema, path: readonly string[]): readonly YamlKey[] =>
  at(schema, path).flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([name, below]) => ({ name, about: below.description, holds: held(below) })),
  );

/** What stands under a key: behind its colon, if the schema allows that. */
function held(schema: JsonSchema): YamlKey["holds"] {
  const all = forms(schema);
  if (all.some(isPlain)) return "value";
  if (all.some(isMap)) return "map";
  const entry = all.flatMap(({ items }) => forms(items)).find(isMap);
  if (!entry) return all.some(({ items }) => items) ? "list" : "value";
  const { required = [], properties = {} } = entry;
  return required.filter((name) => forms(properties[name]).some(isPlain));
}

const isPlain = ({ enum: some, const: one, type }: JsonSchema): boolean =>
  some !== undefined || one !== undefined || (type !== undefined && !["object", "array"].includes(String(type)));
const isMap = ({ properties, patternProperties, additionalProperties }: JsonSchema): boolean =>
  properties !== undefined || patternProperties !== undefined || typeof additionalProperties === "object";

/** The values that the schema has at a path, or for the entries of the list that is there. */
function valuesAt(schema: JsonSchema, path: readonly string[]): readonly YamlValue[] {
  const values = [...at(schema, path), ...at(schema, [...path, "[]"])].flatMap(
    ({ enum: some = [], type, const: one }) => [
      ...some,
      ...(one === undefined ? [] : [one]),
      ...(type === "boolean" ? [true, false] : []),
    ],
  );
  return [...new Set(values.map(String))].map((label) => ({ label }));
}

/** What the key under the pointer is for. */
export function yamlHover(document: TextDocument, offset: number, schema: JsonSchema): Hover | null {
  const text = document.getText();
  const token = keyToken(text, offset);
  if (!token?.hasColon) return null;
  const name = text.slice(token.start, token.end).replace(/["']/g, "");
  const { path } = yamlPlace(text, token.start);
  const about = at(schema, [...path, name]).find(({ description }) => description);
  if (!about?.description) return null;
  const usual = about.default === undefined ? [] : [l10n.t("Without it: {0}", `\`${JSON.stringify(about.default)}\``)];
  const value = [`**${name}**`, about.description, ...usual].join("\n\n");
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(document, token) };
}

/** Every form that the schema allows at a path; a list's entries are one step, "[]". */
function at(schema: JsonSchema, path: readonly string[]): readonly JsonSchema[] {
  let here = forms(schema);
  for (const step of path) here = here.flatMap((one) => forms(below(one, step)));
  return here;
}

function below({ properties, patternProperties = {}, additionalProperties, items }: JsonSchema, step: string) {
  if (step === "[]") return items;
  const named = ownValue(properties, step);
  if (named) return named;
  const pattern = Object.entries(patternProperties).find(([source]) => new RegExp(source).test(step));
  return pattern?.[1] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}

const forms = (schema: JsonSchema | undefined): readonly JsonSchema[] =>
  schema ? [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(forms)] : [];
