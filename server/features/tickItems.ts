import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { reportOf } from "../../core/review/ticks.ts";
import { type Desk, today } from "../desk.ts";
import { toRange } from "../translate.ts";
import { valueItem } from "../yamlEdits.ts";
import { yamlPlace } from "../yamlPlace.ts";
import { keyToken, valueToken } from "../yamlToken.ts";

/**
 * The clauses that a person may tick and has not yet, where one is written in a file of ticks; `undefined` anywhere
 * else.
 */
export async function tickItems(
  desk: Desk,
  document: TextDocument,
  offset: number,
): Promise<CompletionItem[] | undefined> {
  const report = reportOf(document.uri);
  if (report === undefined) return undefined;
  const text = document.getText();
  const { path, key, keys } = yamlPlace(text, offset);
  if (key === "date" && path[0] === "ticks") {
    const token = valueToken(text, offset);
    return token && [valueItem(document, token, { label: today() })];
  }
  if (key !== undefined || path.length !== 1 || path[0] !== "ticks") return undefined;
  const protocol = await protocolOf(desk, report, text);
  const token = keyToken(text, offset);
  if (!protocol || !token) return undefined;
  const range = toRange(document, token);
  const there = new Set(keys);
  return protocol.clauses.flatMap(({ id, requirement, manual }, index): CompletionItem[] =>
    manual === undefined || there.has(id)
      ? []
      : [
          {
            label: id,
            kind: CompletionItemKind.Property,
            detail: requirement,
            documentation: { kind: MarkupKind.Markdown, value: manual },
            sortText: String(index).padStart(4, "0"),
            filterText: `"${id}"`,
            ...(token.hasColon
              ? { textEdit: { range, newText: `"${id}"` } }
              : {
                  textEdit: { range, newText: `"${id}": { by: $\{1:name}, date: ${today()} }` },
                  insertTextFormat: InsertTextFormat.Snippet,
                }),
          },
        ],
  );
}

/** The protocol of the report that the ticks stand beside, else the one that they name. */
async function protocolOf(desk: Desk, report: string, text: string): Promise<Protocol | undefined> {
  const checked = await desk.checkAt(report);
  if (checked) return checked.effective.protocol;
  const named = /^council:[ \t]*["']?([\w-]+)/m.exec(text)?.[1];
  return desk.settings.packs.find(({ id }) => id === named);
}
