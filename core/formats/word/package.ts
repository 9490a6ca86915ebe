import { type Unzipped, unzipSync, zipSync } from "fflate";
import { isWhole } from "./checksums.ts";
import { type Element, plainly, readXml, TooMuch } from "./xml.ts";

/** Why a document cannot be read, in words for whoever wrote it. */
export class DocumentError extends Error {}

/**
 * What the parts with text may take together when they are unpacked (bytes), and what all of a document may, pictures
 * too.
 */
export const mostBytes = 64_000_000;
const mostOfAll = 256_000_000;

/**
 * Elements and attributes of all parts that are read: a page of text has a thousand, one full of cells nine thousand.
 * So many take about 700 MB.
 */
export const mostElements = 4_000_000;

const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** A Word document as it is kept: parts of XML, and what each refers to, in a zip file. */
export class WordPackage {
  readonly #bytes: Uint8Array;
  readonly #parts: Unzipped;
  readonly #texts = new Map<string, string>();
  readonly #roots = new Map<string, Element>();
  readonly #allowed = { left: mostElements };
  /** The path of the document's main part. */
  readonly main: string;

  /** Throws a `DocumentError` where the bytes are no such document, or unpack to more than `mostBytes`. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#parts = unpacked(bytes, /\.(?:xml|rels)$/, mostBytes);
    const broken = Object.keys(this.#parts).find((name) => !isWhole(bytes, name, this.#parts[name]));
    if (broken !== undefined) throw damaged(broken);
    const found = this.related("").find(({ type }) => type === "officeDocument");
    if (!found || !this.#parts[found.path])
      throw new DocumentError("This file is no Word document: the part with its text is missing.");
    this.main = found.path;
  }

  /** The text of a part, or `undefined` where there is none. */
  text(path: string): string | undefined {
    const bytes = this.#parts[path];
    if (!bytes) return undefined;
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = plainly(
        new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8").decode(bytes),
      );
      this.#texts.set(path, text);
    }
    return text;
  }

  /** The root of a part, or `undefined` where there is none. Throws a `DocumentError` where it is damaged. */
  root(path: string): Element | undefined {
    const known = this.#roots.get(path);
    const text = this.text(path);
    if (known || text === undefined) return known;
    try {
      const root = readXml(text, this.#allowed);
      this.#roots.set(path, root);
      return root;
    } catch (error) {
      if (error instanceof TooMuch) throw tooLong;
      throw damaged(path);
    }
  }

  /** What a part refers to, by the last word of each relation's type ("footnotes"). "" is the package itself. */
  related(path: string): readonly { readonly id: string; readonly type: string; readonly path: string }[] {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const name = path.slice(folder.length);
    const relations = this.root(`${folder}_rels/${name}.rels`)?.children ?? [];
    return relations.flatMap(({ attributes: { Id: id = "", Type = "", Target = "", TargetMode } }) =>
      TargetMode === "External"
        ? []
        : [{ id, type: Type.slice(Type.lastIndexOf("/") + 1), path: resolved(folder, Target) }],
    );
  }

  /**
   * The document with other text in some parts. Throws a `DocumentError` where the whole unpacks to more than 256 MB.
   */
  with(texts: ReadonlyMap<string, string>): Uint8Array {
    const parts = unpacked(this.#bytes, /(?:)/, mostOfAll);
    for (const [path, text] of texts) parts[path] = new TextEncoder().encode(inUtf8(text));
    // The format knows no time before 1980, and Word itself writes that one.
    return zipSync(parts, { mtime: new Date(1980, 0, 1) });
  }
}

/** What is said of a document that has more in it than any report. */
export const tooLong = new DocumentError(
  "This document has more in it than any report (too many paragraphs, cells of tables or pieces of text), so it was not read. Save it in parts.",
);

const damaged = (path: string): DocumentError =>
  new DocumentError(`This document is damaged (in ${path}), so it was not read. Open it in Word and save it again.`);

/** A part as it is written: without a byte order mark, and saying no other encoding of itself. */
const inUtf8 = (text: string): string =>
  text.replace(/^\u{FEFF}/u, "").replace(/^(<\?xml\b[^>]*?\bencoding=["'])[^"']*/, "$1UTF-8");

/** A path within the package from a target that is given from a folder, or from the root. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The files of a package whose names fit. A file that says less than it holds is cut where it said it would end. */
function unpacked(bytes: Uint8Array, names: RegExp, most: number): Unzipped {
  if (isCompound(bytes))
    throw new DocumentError(
      "This document is protected by a password, or in the format of Word 97 to 2003. Save it as an unprotected .docx.",
    );
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!names.test(name)) return false;
        size += originalSize;
        if (size > most)
          throw new DocumentError(`This document unpacks to more than ${most / 1_000_000} MB. It was left alone.`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError("This file is no Word document, or it is damaged or cut short, so it was not read.");
  }
}
