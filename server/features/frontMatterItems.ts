import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { frontMatterSchema } from "../../core/formats/frontMatterSchema.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { classifications, kinds } from "../../core/report/meta.ts";
import { lawOf, topics } from "../../rules/readings.ts";
import type { OpenReport } from "../desk.ts";

interface Described {
  readonly description?: string;
  readonly shape?: Readonly<Record<string, Described>>;
}

/** Keys that are not there yet, or the values that the key on this line can have. `front` is the whole front matter. */
export function frontMatterItems(
  open: OpenReport,
  packs: readonly Protocol[],
  front: string,
  line: string,
): CompletionItem[] | null {
  const value = /^(\s*)([a-z-]+):\s*\[?(?:[^\]]*,\s*)?["']?[\w-]*$/.exec(line);
  if (value) return valueItems(value[2] ?? "", open, packs);
  const key = /^(\s*)[a-z-]*$/.exec(line);
  if (!key) return null;
  const parent = key[1] === "" ? undefined : parentKey(front, line);
  const shape: Readonly<Record<string, Described>> = parent
    ? ((frontMatterSchema.shape as unknown as Record<string, Described>)[parent]?.shape ?? {})
    : (frontMatterSchema.shape as unknown as Record<string, Described>);
  const there = new Set([...front.matchAll(/^\s*([a-z-]+):/gm)].map(([, name]) => name));
  return Object.entries(shape)
    .filter(([name]) => !there.has(name))
    .map(([name, { description, shape: inner }]) => ({
      label: name,
      kind: CompletionItemKind.Property,
      ...(description ? { documentation: description } : {}),
      insertText: inner ? `${name}:\n  $0` : `${name}: $0`,
      insertTextFormat: InsertTextFormat.Snippet,
    }));
}

/** The last key without an indent above the line. */
function parentKey(front: string, line: string): string | undefined {
  const before = front.slice(0, front.lastIndexOf(line));
  return [...before.matchAll(/^([a-z-]+):\s*$/gm)].at(-1)?.[1];
}

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
