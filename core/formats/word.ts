import type { Format } from "./format.ts";
import { annotateWord, readWord, writeWord } from "./word/wordDocument.ts";

/**
 * Word documents. Their text is a projection: it is read whole every time, and edits are carried back into the
 * paragraphs.
 */
export const word: Format & Required<Pick<Format, "write" | "annotate">> = {
  id: "word",
  extensions: [".docx"],
  read: readWord,
  write: writeWord,
  annotate: annotateWord,
};
