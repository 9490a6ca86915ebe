import { ErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { appendixOf } from "../../core/report/appendixHeading.ts";
import { ofLaw } from "../../core/report/references.ts";
import type { Span } from "../../core/report/span.ts";
import type { Edit } from "../../core/rule/finding.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { readOptions } from "../../rules/readings.ts";
import type { Desk, OpenReport } from "../desk.ts";
import type { Feature } from "../feature.ts";
import { toRange, workspaceEdit } from "../translate.ts";
import { l10n } from "../wordsOfClient.ts";
import { referenceAt } from "./links.ts";

/** What can be renamed: the letter of an appendix, or the number of an option, wherever the report names it. */
interface Renamed {
  readonly open: OpenReport;
  readonly word: "appendix" | "option";
  readonly name: string;
  readonly at: Span;
  readonly places: readonly Span[];
  /** Names that others have, in capitals. */
  readonly taken: readonly string[];
}

/** The letter of an appendix or the number of an option changes wherever the report speaks of it. */
export const renaming: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  listen: (desk) => {
    desk.connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
      const found = await renamedAt(desk, uri, position);
      return found ? { range: toRange(found.open.draft.document, found.at), placeholder: found.name } : null;
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
        if (found.taken.includes(name.toUpperCase()))
          throw new ResponseError(
            ErrorCodes.InvalidParams,
            found.word === "appendix"
              ? l10n.t("There is an appendix {0} already. Give that one another name first.", name)
              : l10n.t("There is an option {0} already. Give that one another name first.", name),
          );
        const edits = found.places.map((span): Edit => ({ ...span, text: name }));
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
  const reference = await referenceAt(desk, uri, position);
  const named =
    reference?.reference.to === "appendix"
      ? { word: "appendix" as const, name: reference.reference.name }
      : (listedAt(open, offset) ?? optionAt(open, offset));
  if (!named) return undefined;
  const places = placesOf(open, named.word, named.name);
  const at = places.find(({ start, end }) => start - "appendices ".length <= offset && offset <= end);
  if (!at) return undefined;
  const taken = namesOf(open, named.word).filter((name) => name !== named.name.toUpperCase());
  return { open, ...named, at, places, taken };
}

/** An appendix by its entry in the front matter. */
function listedAt({ checked: { report } }: OpenReport, offset: number) {
  const front = report.meta.frontMatter;
  if (!front || offset > front.end) return undefined;
  const start = report.text.lastIndexOf("\n", offset - 1) + 1;
  const line = report.text.slice(start).split(/\r?\n/)[0] ?? "";
  const match = /(?:^|[\s{-])id: *["']?([A-Z]|\d{1,2}[a-z]?)\b/.exec(line);
  if (!match?.[1] || offset < start + match.index || offset > start + match.index + match[0].length + 1)
    return undefined;
  return { word: "appendix" as const, name: match[1] };
}

function optionAt({ checked: { report, effective } }: OpenReport, offset: number) {
  const line = report.text.slice(report.text.lastIndexOf("\n", offset - 1) + 1).split(/\r?\n/)[0] ?? "";
  const start = report.text.lastIndexOf("\n", offset - 1) + 1;
  for (const match of line.matchAll(/\boption (\d{1,2}[a-z]?|[A-Z])\b/gi)) {
    if (start + match.index > offset || offset > start + match.index + match[0].length) continue;
    const name = match[1] ?? "";
    const known = readOptions(report, roleFinder(effective.protocol)).some(({ label }) =>
      new RegExp(`\\b${name}\\b`).test(label),
    );
    if (known) return { word: "option" as const, name };
  }
  return undefined;
}

/** What the report's appendices or options are called, in capitals. */
function namesOf({ checked: { report, effective } }: OpenReport, word: Renamed["word"]): readonly string[] {
  if (word === "option")
    return readOptions(report, roleFinder(effective.protocol)).flatMap(
      ({ label }) => /^option (\w{1,3})\b/i.exec(label)?.[1]?.toUpperCase() ?? [],
    );
  const listed = report.meta.appendices?.value.map(({ id }) => id.replace(/^(?:appendix|annex)\s+/i, "")) ?? [];
  return [...report.sections.flatMap(({ title }) => appendixOf(title) ?? []), ...listed.map((id) => id.toUpperCase())];
}

const oneName = "(?:[A-Z]|\\d{1,2}[a-z]?)(?!\\w)";
/** "appendix a" is one; "the option a member prefers" is none. */
const firstName = { appendix: "(?:[A-Za-z]|\\d{1,2}[a-z]?)(?!\\w)", option: oneName };
const wordsFor = {
  appendix: "[Aa]ppendix|APPENDIX|[Aa]ppendices|APPENDICES|[Aa]nnex(?:es)?|ANNEX(?:ES)?",
  option: "[Oo]ptions?|OPTIONS?",
};

/**
 * Where the report says this letter or number behind the word, in its prose and its front matter; not where an Act's is
 * meant.
 */
function placesOf({ checked: { report } }: OpenReport, word: Renamed["word"], name: string): readonly Span[] {
  // "Appendices A, B and C" name each; what is not a letter or number ends the list.
  const list = new RegExp(
    `\\b(?:${wordsFor[word]})\\s(${firstName[word]}(?:(?:, (?:and |or )?| and | or | to |[–-])${oneName})*)`,
    "g",
  );
  const places = [...report.text.matchAll(list)].flatMap((match): Span[] => {
    if (word === "appendix" && ofLaw.test(report.text.slice(match.index + match[0].length).slice(0, 200))) return [];
    const [whole, names = ""] = match;
    const from = match.index + whole.length - names.length;
    return [...names.matchAll(/\w+/g)].flatMap(({ 0: one, index }): Span[] =>
      one.toUpperCase() === name.toUpperCase() ? [{ start: from + index, end: from + index + one.length }] : [],
    );
  });
  const front = report.meta.frontMatter;
  if (word === "appendix" && front) {
    const text = report.text.slice(front.start, front.end);
    for (const match of text.matchAll(new RegExp(`\\bid: ["']?(${name})\\b`, "g"))) {
      const end = front.start + match.index + match[0].length;
      places.push({ start: end - name.length, end });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
