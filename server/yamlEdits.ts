import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "./translate.ts";
import type { YamlToken } from "./yamlToken.ts";

/** A key that may stand at a place, what it is for, and what stands under it. */
export interface YamlKey {
  readonly name: string;
  readonly about?: string | undefined;
  /** A value behind the colon, or lines below: more keys, a list of values, or a list of maps with these keys. */
  readonly holds: "value" | "map" | "list" | readonly string[];
}

/** A key in place of the whole one that is being written, with what its value begins with where there is none yet. */
export function keyItem(document: TextDocument, token: YamlToken, { name, about, holds }: YamlKey): CompletionItem {
  const { text, snippet } = token.hasColon ? { text: name, snippet: false } : withValue(name, holds, token.column);
  return {
    label: name,
    kind: CompletionItemKind.Property,
    ...(about ? { documentation: about } : {}),
    ...(token.quote === "" ? {} : { filterText: token.quote + name }),
    textEdit: { range: toRange(document, token), newText: text },
    // The lines below are indented as they have to be.
    insertTextMode: InsertTextMode.asIs,
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  };
}

/** A key of what stands under a key that has nothing behind its colon yet: on the next line, behind `lead`. */
export function keyBelow(
  document: TextDocument,
  token: YamlToken,
  { name, about, holds }: YamlKey,
  lead: string,
): CompletionItem {
  const column = token.column ?? 0;
  const { text, snippet } = withValue(name, holds, column + lead.length);
  return {
    label: name,
    kind: CompletionItemKind.Property,
    ...(about ? { documentation: about } : {}),
    textEdit: { range: toRange(document, token), newText: `\n${" ".repeat(column)}${lead}${text}` },
    insertTextMode: InsertTextMode.asIs,
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
  };
}

function withValue(name: string, holds: YamlKey["holds"], column: number | undefined) {
  if (holds === "value" || column === undefined) return { text: `${name}: `, snippet: false };
  const below = `${name}:\n${" ".repeat(column + 2)}`;
  if (holds === "map") return { text: below, snippet: false };
  if (holds === "list" || holds.length === 0) return { text: `${below}- `, snippet: false };
  const keys = holds.map((key, index) => `${key}: $${index + 1}`).join(`\n${" ".repeat(column + 4)}`);
  return { text: `${below}- ${keys}`, snippet: true };
}

/** A value that may stand at a place. */
export interface YamlValue {
  readonly label: string;
  readonly detail?: string | undefined;
}

/** A value in place of the whole one that is being written, behind a space and within quotation marks as YAML wants. */
export function valueItem(document: TextDocument, token: YamlToken, { label, detail }: YamlValue): CompletionItem {
  const { quote, unclosed, glued, column } = token;
  const text = quote === "" ? inYaml(label, column === undefined) : quoted(label, quote);
  return {
    label,
    kind: CompletionItemKind.EnumMember,
    ...(detail ? { detail } : {}),
    textEdit: { range: toRange(document, token), newText: `${glued ? " " : ""}${text}${unclosed ? quote : ""}` },
  };
}

/** What YAML would take for something other than these words stands in quotation marks. */
const inYaml = (words: string, inBrackets: boolean): string =>
  /^[\s"'&*!|>%@`{}[\],?#-]|:(?:\s|$)|\s#|\s$|^\d+\.\d+$/.test(words) || (inBrackets && /[,[\]{}]/.test(words))
    ? JSON.stringify(words)
    : words;

const quoted = (words: string, quote: string): string =>
  quote === "'" ? words.replaceAll("'", "''") : words.replace(/[\\"]/g, "\\$&");
