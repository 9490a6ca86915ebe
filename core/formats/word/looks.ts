import type { PlacedPiece } from "./projection.ts";
import { child, type Element } from "./xml.ts";

/** Cuts elements out of a part, as they are written there. */
export type Source = (element: Element) => string;

/** What belongs to one place or to one change, and must not be said again elsewhere. */
const ofParagraph = /^w:(?:sectPr|pPrChange|pageBreakBefore|framePr|divId|cnfStyle)$/;
const ofRun = /^w:(?:ins|del|moveFrom|moveTo|rPrChange|vanish|specVanish|webHidden)$/;
const ofRow = /^w:(?:ins|del|trPrChange|tblHeader|cnfStyle|divId|hidden)$/;
const ofCell = /^w:(?:vMerge|hMerge|cellIns|cellDel|cellMerge|tcPrChange|cnfStyle)$/;

/** What words look like that nothing sets apart from those around them. */
const plain = /^w:(?:rFonts|color|spacing|w|kern|sz|szCs|lang)$/;

const beforeBold = /^w:(?:rStyle|rFonts)$/;

/** How the words of a run look. */
export interface Look {
  readonly own: string;
  readonly plain: string;
  readonly bold: string;
}

export const noLook: Look = { own: "", plain: "", bold: "<w:rPr><w:b/></w:rPr>" };

/** How most words of some pieces look. */
export function lookOf(pieces: readonly Pick<PlacedPiece, "run" | "text">[], source: Source): Look {
  const lengths = new Map<Element, number>();
  for (const { run, text } of pieces) if (run) lengths.set(run, (lengths.get(run) ?? 0) + text.length);
  const [run] = [...lengths].reduce<[Element | undefined, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [undefined, 0],
  );
  return run ? lookOfRun(run, source) : noLook;
}

/** How the words of one run look. */
export function lookOfRun(run: Element, source: Source): Look {
  const all = (child(run, "w:rPr")?.children ?? []).filter(({ name }) => !ofRun.test(name));
  const usual = all.filter(({ name }) => plain.test(name));
  const first = usual.filter(({ name }) => beforeBold.test(name));
  const rest = usual.filter(({ name }) => !beforeBold.test(name));
  return {
    own: within("w:rPr", all.map(source)),
    plain: within("w:rPr", usual.map(source)),
    bold: within("w:rPr", [...first.map(source), "<w:b/>", ...rest.map(source)]),
  };
}

/**
 * The properties of a paragraph that another of its kind may have, and those of its mark, by which its number is
 * printed.
 */
export function paragraphProperties(paragraph: Element, source: Source, except = /^$/): string {
  const kept = (child(paragraph, "w:pPr")?.children ?? []).filter(
    ({ name }) => !ofParagraph.test(name) && !except.test(name),
  );
  const written = kept.map((element) =>
    element.name === "w:rPr"
      ? within("w:rPr", element.children.filter(({ name }) => !ofRun.test(name)).map(source))
      : source(element),
  );
  return within("w:pPr", written);
}

/** The properties of a row that another one may have. */
export function rowProperties(row: Element, source: Source): string {
  const exceptions = child(row, "w:tblPrEx");
  const kept = (child(row, "w:trPr")?.children ?? []).filter(({ name }) => !ofRow.test(name));
  return `${exceptions ? source(exceptions) : ""}${within("w:trPr", kept.map(source))}`;
}

/** The properties of a cell that one in another row may have. */
export const cellProperties = (cell: Element, source: Source): string =>
  within("w:tcPr", (child(cell, "w:tcPr")?.children ?? []).filter(({ name }) => !ofCell.test(name)).map(source));

const within = (name: string, content: readonly string[]): string =>
  content.length === 0 ? "" : `<${name}>${content.join("")}</${name}>`;
