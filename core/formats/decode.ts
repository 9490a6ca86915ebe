import type { Problem } from "../report/report.ts";
import type { Edit } from "../rule/finding.ts";
import { applyEdits } from "../run/applyFixes.ts";

/** A decoded text file, and what it takes to encode it again as it was. */
export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly mark: boolean;
  readonly problems: readonly Problem[];
}

/** Decodes by byte order mark, else as UTF-8; bytes that are not UTF-8 are read as Windows-1252, with a problem. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), "utf-16le", true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes.subarray(2), "utf-16be", true);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = mark ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
    return { text, encoding: "utf-8", mark, problems: lostSigns(text) };
  } catch {
    const binary = body.includes(0);
    const message = binary
      ? "This file is not text. Nothing in it can be trusted; check the original document."
      : "This file is not UTF-8 and was read as Windows-1252. Save it as UTF-8, so that £ signs, dashes and quotation marks stay what they are.";
    return {
      ...decoded(body, "windows-1252", mark),
      problems: [{ severity: binary ? "error" : "warning", message, span: { start: 0, end: 0 } }],
    };
  }
}

/** A text in which an editor left the byte order mark, with a blank in its place, so that nothing else moves. */
export const withoutMark = (text: string): string => (text.startsWith("\u{FEFF}") ? ` ${text.slice(1)}` : text);

/** Where a program that read the text in a wrong encoding put its mark for a sign that it did not know. */
export function lostSigns(text: string): readonly Problem[] {
  const start = text.indexOf("\u{FFFD}");
  if (start < 0) return [];
  const message =
    "A sign was lost here when the file was read or saved, perhaps a £ sign, a dash or a quotation mark. Open the file again in the encoding that it was written in, or put the sign back.";
  return [{ severity: "warning", message, span: { start, end: start + 1 } }];
}

/** The bytes of a text file with `edits` applied, in the encoding it came in. */
export function rewrite(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const { text, encoding, mark } = decode(bytes);
  const changed = applyEdits(text, edits);
  if (encoding === "utf-8") return new TextEncoder().encode((mark ? "\u{FEFF}" : "") + changed);
  if (encoding === "windows-1252") return new TextEncoder().encode(changed);
  const units = new Uint8Array((changed.length + 1) * 2);
  const view = new DataView(units.buffer);
  const little = encoding === "utf-16le";
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < changed.length; i++) view.setUint16((i + 1) * 2, changed.charCodeAt(i), little);
  return units;
}

const decoded = (bytes: Uint8Array, encoding: Decoded["encoding"], mark: boolean): Decoded => ({
  text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
  encoding,
  mark,
  problems: [],
});
