import { type CompletionItem, CompletionItemKind, type Hover, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type JsonSchema, settingsJsonSchema, toSchema } from "../core/protocol/jsonSchema.ts";
import { packSchema } from "../core/protocol/packSchema.ts";
import { type Protocol, settingsName } from "../core/protocol/protocol.ts";
import { ticksPath, ticksSchema } from "../core/review/ticks.ts";
import type { Rule } from "../core/rule/rule.ts";
import { l10n } from "./wordsOfClient.ts";
import { namesAt } from "./yamlNames.ts";
import { type YamlPlace, yamlPlace } from "./yamlPlace.ts";

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
  if (key === undefined && path.length === 1 && path[0] === "phrases")
    return phraseLists(rules).flatMap(({ id, summary }) => (keys.includes(id) ? [] : [keyItem(id, summary)]));
  if (key === undefined) {
    const around = at(schema, path);
    // A pack's settings of rules are by the rules' names, which its schema does not list.
    if (path.join() === "rules" && !around.some((one) => keysOf(one).length > 0))
      return rules.flatMap(({ id, summary }) => (keys.includes(id) ? [] : [keyItem(id, summary)]));
    return around.flatMap(keysOf).flatMap(([label, about]) => (keys.includes(label) ? [] : [keyItem(label, about)]));
  }
  const names = namesAt([...path, key], { text, packs, rules });
  if (names) return [...names];
  return valuesAt(schema, [...path, key]).map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
}

/** The rules whose phrases a council may add to; their other lists are their own affair. */
function phraseLists(rules: readonly Rule[]): readonly Rule[] {
  const lists = new Set(rules.flatMap(({ lexicons = [] }) => lexicons.map(({ id }) => id)));
  return rules.filter(({ id }) => lists.has(id));
}

/** An entry of a list of plain values is a value of the list's key. */
export function valuePlace(schema: JsonSchema, place: YamlPlace): YamlPlace {
  const { path, key } = place;
  if (key !== undefined || path.at(-1) !== "[]" || at(schema, path).some((one) => keysOf(one).length > 0)) return place;
  return { path: path.slice(0, -2), key: path.at(-2), keys: [] };
}

/** The keys that the schema has at a path, and what each is for; `inner` where a map stands below. */
export const keysAt = (
  schema: JsonSchema,
  path: readonly string[],
): readonly { name: string; about?: string; inner: boolean }[] =>
  at(schema, path).flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([name, { description, properties: below }]) => ({
      name,
      ...(description ? { about: description } : {}),
      inner: below !== undefined,
    })),
  );

/** The values that the schema has at a path, or for the entries of the list that is there. */
function valuesAt(schema: JsonSchema, path: readonly string[]): readonly string[] {
  const values = [...at(schema, path), ...at(schema, [...path, "[]"])].flatMap(
    ({ enum: some = [], type, const: one }) => [
      ...some,
      ...(one === undefined ? [] : [one]),
      ...(type === "boolean" ? [true, false] : []),
    ],
  );
  return [...new Set(values.map(String))];
}

/** What the key under the pointer is for. */
export function yamlHover(document: TextDocument, offset: number, schema: JsonSchema): Hover | null {
  const text = document.getText();
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1).split(/\r?\n/)[0] ?? "";
  const name = /^\s*(?:- +)?([\w/-]+):/.exec(line);
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  if (!name?.[1] || offset > start + name[0].length) return null;
  const { path } = yamlPlace(text, start + name[0].length - 1 - name[1].length);
  const about = at(schema, [...path, name[1]]).find(({ description }) => description);
  if (!about?.description) return null;
  const usual = about.default === undefined ? [] : [l10n.t("Without it: {0}", `\`${JSON.stringify(about.default)}\``)];
  const value = [`**${name[1]}**`, about.description, ...usual].join("\n\n");
  return { contents: { kind: MarkupKind.Markdown, value } };
}

/** Every form that the schema allows at a path; a list's entries are one step, "[]". */
function at(schema: JsonSchema, path: readonly string[]): readonly JsonSchema[] {
  let here = forms(schema);
  for (const step of path) here = here.flatMap((one) => forms(below(one, step)));
  return here;
}

function below({ properties, patternProperties = {}, additionalProperties, items }: JsonSchema, step: string) {
  if (step === "[]") return items;
  const named = properties?.[step];
  if (named) return named;
  const pattern = Object.entries(patternProperties).find(([source]) => new RegExp(source).test(step));
  return pattern?.[1] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}

const forms = (schema: JsonSchema | undefined): readonly JsonSchema[] =>
  schema ? [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(forms)] : [];

const keysOf = ({ properties = {} }: JsonSchema): [string, string | undefined][] =>
  Object.entries(properties).map(([name, { description }]) => [name, description]);

const keyItem = (label: string, documentation: string | undefined): CompletionItem => ({
  label,
  kind: CompletionItemKind.Property,
  insertText: `${label}: `,
  ...(documentation ? { documentation } : {}),
});
