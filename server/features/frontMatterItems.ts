import type { CompletionItem, Hover } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { frontMatterSchema } from "../../core/formats/frontMatterSchema.ts";
import { type JsonSchema, toSchema } from "../../core/protocol/jsonSchema.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { classifications, kinds } from "../../core/report/meta.ts";
import type { Span } from "../../core/report/span.ts";
import { lawOf, topics } from "../../rules/readings.ts";
import { type Desk, type OpenReport, today } from "../desk.ts";
import { l10n } from "../wordsOfClient.ts";
import { keyItem, valueItem, type YamlKey, type YamlValue } from "../yamlEdits.ts";
import { yamlPlace } from "../yamlPlace.ts";
import { keyToken, valueToken } from "../yamlToken.ts";
import { itemsBelow, keysAt, valuePlace, yamlHover } from "../yamlWriting.ts";

let schema: JsonSchema | undefined;
const frontSchema = (): JsonSchema => {
  schema ??= toSchema(frontMatterSchema, "Front matter");
  return schema;
};

/** Keys that are not there yet, or the values that the key can have; `front` is where the front matter stands. */
export function frontMatterItems(
  open: OpenReport,
  { settings: { packs }, named }: Desk,
  front: Span,
  offset: number,
): CompletionItem[] | null {
  const { document } = open.draft;
  const text = document.getText().slice(0, front.end);
  const { path, key, keys } = valuePlace(frontSchema(), yamlPlace(text, offset));
  if (key === undefined) {
    const token = keyToken(text, offset);
    return token
      ? keysOf(path).flatMap((one) => (keys.includes(one.name) ? [] : [keyItem(document, token, one)]))
      : null;
  }
  const token = valueToken(text, offset);
  if (!token) return null;
  const values = isOfOthers(key) ? saidByOthers(named, key, token.typed.trim()) : valuesOf(key, open, packs);
  if (values) return values.map((one) => valueItem(document, token, one));
  const below = itemsBelow(document, token, (inner) => keysOf([...path, key, ...inner]));
  return below.length > 0 ? below : null;
}

/** What the key under the pointer is for. */
export const frontMatterHover = (document: TextDocument, offset: number): Hover | null =>
  yamlHover(document, offset, frontSchema());

const keysOf = (path: readonly string[]): readonly YamlKey[] =>
  path.length === 1 && path[0] === "cleared-by" ? clearers() : keysAt(frontSchema(), path);

/** Whose clearance a report for decision shows; a council may have others. */
const clearers = (): readonly YamlKey[] => [
  { name: "finance", about: l10n.t("Who cleared the finances, and on which day."), holds: "value" },
  { name: "legal", about: l10n.t("Who cleared the law, and on which day."), holds: "value" },
];

function valuesOf(
  key: string,
  { checked: { effective } }: OpenReport,
  packs: readonly Protocol[],
): readonly YamlValue[] | null {
  switch (key) {
    case "council":
      return packs.map(({ id, title }) => item(id, title));
    case "kind":
      return kinds.map((kind) => item(kind));
    case "classification":
      return classifications.map((one) => item(one));
    case "status":
      return ["draft", "final"].map((one) => item(one));
    case "key-decision":
    case "urgent":
    case "non-members-present":
      return ["yes", "no"].map((one) => item(one));
    case "date":
    case "published":
    case "ward-members-notified":
    case "requested-on":
    case "approved-on":
    case "other-groups-notified":
      return [item(today(), l10n.t("today"))];
    case "wards":
      return ["All", ...strings(effective, "wards", "wards")].map((one) => item(one));
    case "group":
      return strings(effective, "equal-access", "groups").map((one) => item(one));
    case "offered-to":
      return ["all groups", ...strings(effective, "equal-access", "groups")].map((one) => item(one));
    case "paragraphs": {
      const law = lawOf(effective.context.nation);
      return law
        ? Object.entries(law.paragraphs).map(([number, topic]) =>
            item(number, `${topics[topic].subject} (${law.cited})`),
          )
        : null;
    }
    default:
      return null;
  }
}

/** Bodies and posts, which other reports of the workspace name. */
const ofOthers = ["meeting", "author", "responsible-officer", "lead-member"] as const;
const isOfOthers = (key: string | undefined): key is (typeof ofOthers)[number] => ofOthers.some((one) => one === key);

/** As other reports have it, but for what is typed already. */
const saidByOthers = (named: Desk["named"], key: (typeof ofOthers)[number], typed: string): readonly YamlValue[] =>
  [...new Set([...named.values()].flatMap((said) => said[key] ?? []))]
    .filter((one) => one !== typed)
    .sort()
    .map((one) => item(one));

/** A list that a rule's option holds in this council's settings. */
function strings({ rules }: OpenReport["checked"]["effective"], id: string, option: string): readonly string[] {
  const value = rules.find(({ rule }) => rule.id === id)?.options[option];
  return Array.isArray(value) ? value.map(String) : [];
}

const item = (label: string, detail?: string): YamlValue => ({ label, detail });
