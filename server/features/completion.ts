import type { CancellationToken, CompletionItem, CompletionParams } from "vscode-languageserver";
import { readsAsPack } from "../../core/protocol/packSchema.ts";
import { isPackPlace } from "../../core/protocol/protocol.ts";
import { lineStart } from "../../core/report/lines.ts";
import type { Span } from "../../core/report/span.ts";
import { marksWithSigns } from "../../core/run/headingLook.ts";
import { nextParagraph } from "../../core/run/nextParagraph.ts";
import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { schemaOf, yamlItems } from "../yamlWriting.ts";
import { allowanceItems } from "./allowanceItems.ts";
import { frontMatterItems } from "./frontMatterItems.ts";
import { begunHeading, missingSections } from "./headingItems.ts";
import { tickItems } from "./tickItems.ts";
import { standardWordings } from "./wordingItems.ts";

/** What can be written where the cursor stands. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ["#", ":", " ", "-"] } }),
  listen: (desk) => {
    desk.connection.onCompletion((params, token) => items(desk, params, token));
    return {};
  },
};

async function items(
  desk: Desk,
  { textDocument: { uri }, position, context }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[] | null> {
  const yaml = desk.openSettings.get(uri);
  if (yaml) {
    const at = yaml.offsetAt(position);
    const { rules } = desk.parts;
    if (isPackPlace(uri) && !readsAsPack(yaml.getText())) return null;
    return (await tickItems(desk, yaml, at)) ?? yamlItems(yaml, at, schemaOf(yaml, rules), desk.settings.packs, rules);
  }
  const open = await desk.report(uri, token);
  if (!open) return null;
  const { document } = open.draft;
  const text = document.getText();
  const offset = document.offsetAt(position);
  const line = text.slice(lineStart(text, offset), offset);
  const front = open.checked.report.meta.frontMatter ?? begun(text);
  if (front && offset > front.start && offset < front.end) return frontMatterItems(open, desk, front, offset);
  const allowing = allowanceItems(open, desk, offset);
  if (allowing) return allowing;
  // Words are offered where a line begins and somebody asked: not at every key of every sentence.
  const asked = context?.triggerCharacter === undefined;
  const heading = begunHeading(text, offset);
  if (heading?.marks) return asked || heading.words === "" ? missingSections(open, heading) : null;
  if (!asked) return null;
  // Without marks a heading stands on a line of its own, and a number that Markdown takes for a list's is one.
  const { report } = open.checked;
  const start = offset - line.length;
  const alone = /(?:^|\n)[ \t]*\r?\n$|^$/.test(text.slice(Math.max(0, start - 80), start));
  const mayHead = heading && alone && (heading.number === "" || !marksWithSigns(report, start));
  const sections = mayHead ? missingSections(open, heading) : [];
  const typed = /^\s*([\w-]*)$/.exec(line)?.[1];
  const wordings =
    typed === undefined
      ? []
      : standardWordings(
          open,
          { start: offset - typed.length, end: offset },
          alone ? nextParagraph(report, start) : "",
        );
  return sections.length + wordings.length > 0 ? [...sections, ...wordings] : null;
}

/** Front matter that is being written and has no end yet: up to the first line that is none of it. */
function begun(text: string): Span | undefined {
  const lines = /^\u{FEFF}?---[ \t]*\r?\n(?:[ \t]*(?:[\w-]*|[\w-]+:.*|-(?: .*)?)(?:\r?\n|$))*/u.exec(text)?.[0];
  return lines === undefined ? undefined : { start: 0, end: lines.length + 1 };
}
