import type { CancellationToken, DocumentLink, Location, TextEdit } from "vscode-languageserver";
import { type Reference, references } from "../../core/report/references.ts";
import { overlaps } from "../../core/report/span.ts";
import type { Desk, OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { toRange } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/** References to paragraphs and appendices lead to them, and to an appendix all its references. */
export const links: Feature = {
  capabilities: () => ({ documentLinkProvider: {}, definitionProvider: true, referencesProvider: true }),
  listen: (desk) => {
    const { connection } = desk;
    connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
      const open = await desk.report(uri, token);
      return open ? references(open.checked.report).flatMap((one) => linkOf(one, open)) : null;
    });
    connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
      const found = await referenceAt(desk, uri, position, token);
      return found?.reference.target
        ? { uri, range: toRange(found.open.draft.document, found.reference.target) }
        : null;
    });
    connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
      const found = await referenceAt(desk, uri, position, token);
      if (!found) return null;
      const { document } = found.open.draft;
      return found.alike.map(({ span }): Location => ({ uri, range: toRange(document, span) }));
    });
    return {};
  },
};

function linkOf({ span, to, name, target }: Reference, { draft: { document } }: OpenReport): DocumentLink[] {
  if (!target) return [];
  const { line, character } = document.positionAt(target.start);
  const tooltip =
    to === "appendix"
      ? l10n.t("Go to Appendix {0}", name)
      : name.includes(".")
        ? l10n.t("Go to paragraph {0}", name)
        : l10n.t("Go to section {0}", name);
  return [{ range: toRange(document, span), target: `${document.uri}#L${line + 1},${character + 1}`, tooltip }];
}

/** The reference under a position, and every reference to the same place. */
export async function referenceAt(
  desk: Desk,
  uri: string,
  position: TextEdit["range"]["start"],
  token?: CancellationToken,
) {
  const open = await desk.report(uri, token);
  if (!open) return undefined;
  const offset = open.draft.document.offsetAt(position);
  const all = references(open.checked.report);
  const at = { start: offset, end: offset };
  const reference =
    all.find(({ span }) => overlaps(span, at)) ?? all.find(({ target }) => target && overlaps(target, at));
  if (!reference) return undefined;
  return { open, reference, alike: all.filter(({ to, name }) => to === reference.to && name === reference.name) };
}
