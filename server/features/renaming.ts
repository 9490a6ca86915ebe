import { ErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { appendixOf } from "../../core/report/appendixHeading.ts";
import type { NamedOne } from "../../core/report/namedLists.ts";
import type { Desk, OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { namesMeant, renamedInList } from "../nameRanges.ts";
import { appendixPlaces, type NamePlace, optionPlaces } from "../renamePlaces.ts";
import { toRange, workspaceEdit } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";

/** What can be renamed: the letter of an appendix, or the number of an option, wherever the report names it. */
interface Renamed {
  readonly open: OpenReport;
  readonly word: "appendix" | "option";
  readonly at: NamedOne;
  readonly places: readonly NamePlace[];
  /** Names that others have, in capitals. */
  readonly taken: ReadonlySet<string>;
}

/** The letter of an appendix or the number of an option changes wherever the report speaks of it. */
export const renaming: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  listen: (desk) => {
    desk.connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
      const found = await renamedAt(desk, uri, position);
      if (!found) return null;
      const { document } = found.open.draft;
      const range = toRange(document, found.at);
      return { range, placeholder: document.getText(range) };
    });
    desk.connection.onRenameRequest(
      async ({ textDocument: { uri }, position, newName }): Promise<WorkspaceEdit | null> => {
        const found = await renamedAt(desk, uri, position);
        if (!found) return null;
        const name = newName.trim().replace(/^(?:appendix|annex|option)\s+/i, "");
        if (!/^(?:[A-Z]|\d{1,2}[a-z]?)$/.test(name))
          throw new ResponseError(
            ErrorCodes.InvalidParams,
            found.word === "appendix"
              ? l10n.t("An appendix is named by one capital letter or a number, such as B or 2.")
              : l10n.t("An option is named by one capital letter or a number, such as B or 2."),
          );
        if (found.taken.has(name.toUpperCase()))
          throw new ResponseError(
            ErrorCodes.InvalidParams,
            found.word === "appendix"
              ? l10n.t("There is an appendix {0} already. Give that one another name first.", name)
              : l10n.t("There is an option {0} already. Give that one another name first.", name),
          );
        const edits = found.places.flatMap((list) => renamedInList(list, found.at.name, name));
        return workspaceEdit(found.open.draft.document, edits, desk.skills.versionedEdits);
      },
    );
    return {};
  },
};

async function renamedAt(
  desk: Desk,
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<Renamed | undefined> {
  const open = await desk.report(uri);
  if (!open) return undefined;
  const offset = open.draft.document.offsetAt(position);
  const { report } = open.checked;
  const appendices = appendixPlaces(report);
  const appendix = nameAt(appendices, offset);
  if (appendix) {
    const listed = report.meta.appendices?.value.map(({ id }) => id.replace(/^(?:appendix|annex)\s+/i, "")) ?? [];
    const headed = report.sections.flatMap(({ title }) => appendixOf(title) ?? []);
    return { open, word: "appendix", ...renamed(appendices, appendix, [...listed, ...headed]) };
  }
  const { places, known } = optionPlaces(open.checked);
  const option = nameAt(places, offset);
  if (!option || !known.has(option.name)) return undefined;
  return { open, word: "option", ...renamed(places, option, known) };
}

function renamed(places: readonly NamePlace[], at: NamedOne, known: Iterable<string>) {
  const taken = new Set(Array.from([...known, ...places.flatMap(namesMeant)], (name) => name.toUpperCase()));
  taken.delete(at.name);
  return { at, places, taken };
}

/** The name that a place of the report touches, with the word before it. */
function nameAt(places: readonly NamePlace[], offset: number): NamedOne | undefined {
  const list = places.find(({ start, end }) => start <= offset && offset <= end);
  return list?.names.find(({ end }) => offset <= end);
}
