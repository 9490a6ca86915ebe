import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { frontMatterSchema } from "../../core/formats/frontMatterSchema.ts";
import { type JsonSchema, toSchema } from "../../core/protocol/jsonSchema.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { classifications, kinds } from "../../core/report/meta.ts";
import { lawOf, topics } from "../../rules/readings.ts";
import { type Desk, type OpenReport, today } from "../desk.ts";
import { l10n } from "../wordsOfClient.ts";
import { yamlPlace } from "../yamlPlace.ts";
import { keysAt, valuePlace } from "../yamlWriting.ts";

let schema: JsonSchema | undefined;

/**
 * Keys that are not there yet, or the values that the key can have. `front` is the whole front matter, `offset` a place
 * in it.
 */
export function frontMatterItems(
  open: OpenReport,
  { settings: { packs }, named }: Desk,
  front: string,
  offset: number,
): CompletionItem[] | null {
  schema ??= toSchema(frontMatterSchema, "Front matter");
  const line = front.slice(front.lastIndexOf("\n", offset - 1) + 1, offset);
  const { path, key, keys } = valuePlace(schema, yamlPlace(front, offset));
  if (isOfOthers(key)) return saidByOthers(open, named, key, line, offset);
  if (key !== undefined) return /(?:[:[,]|- )\s*["']?[\w-]*$/.test(line) ? valueItems(key, open, packs) : null;
  if (!/(?:^|[{,]|- )\s*["']?[a-z-]*$/.test(line)) return null;
  const inBrackets = /[{,]\s*["']?[a-z-]*$/.test(line);
  const known = path.length === 1 && path[0] === "cleared-by" ? clearers() : keysAt(schema, path);
  return known
    .filter(({ name }) => !keys.includes(name))
    .map(({ name, about, inner }) => ({
      label: name,
      kind: CompletionItemKind.Property,
      ...(about ? { documentation: about } : {}),
      insertText: inner && !inBrackets ? `${name}:\n  $0` : `${name}: $0`,
      insertTextFormat: InsertTextFormat.Snippet,
    }));
}

/** Whose clearance a report for decision shows; a council may have others. */
const clearers = () => [
  { name: "finance", about: l10n.t("Who cleared the finances, and on which day."), inner: false },
  { name: "legal", about: l10n.t("Who cleared the law, and on which day."), inner: false },
];

function valueItems(
  key: string,
  { checked: { effective } }: OpenReport,
  packs: readonly Protocol[],
): CompletionItem[] | null {
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

/** As other reports have it, in place of all that is typed: a post is several words. */
function saidByOthers(
  { draft: { document } }: OpenReport,
  named: Desk["named"],
  key: (typeof ofOthers)[number],
  line: string,
  offset: number,
): CompletionItem[] | null {
  const typed = /:\s*["']?([^"'\n]*)$/.exec(line)?.[1];
  if (typed === undefined) return null;
  const range = { start: document.positionAt(offset - typed.length), end: document.positionAt(offset) };
  return [...new Set([...named.values()].flatMap((said) => said[key] ?? []))]
    .filter((one) => one !== typed.trim())
    .sort()
    .map((one) => ({ ...item(one), textEdit: { range, newText: one } }));
}

/** A list that a rule's option holds in this council's settings. */
function strings({ rules }: OpenReport["checked"]["effective"], id: string, option: string): readonly string[] {
  const value = rules.find(({ rule }) => rule.id === id)?.options[option];
  return Array.isArray(value) ? value.map(String) : [];
}

const item = (label: string, detail?: string): CompletionItem => ({
  label,
  kind: CompletionItemKind.EnumMember,
  ...(detail ? { detail } : {}),
});
