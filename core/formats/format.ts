import type { Report } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import type { Edit } from "../rule/finding.ts";

/** What a parser may remember between two readings of the same report; opaque to everybody else. */
export interface ReadMemory {
  readonly format: string;
}

/** An edit of the text since the memory was made: the units `start` to `end` of the old text became `text`. */
export type Change = Edit;

/** Paragraphs of words to somebody who reads a report, about a stretch of its text (UTF-16 units). */
export interface Note {
  readonly span: Span;
  /** The first is its heading. */
  readonly paragraphs: readonly string[];
}

/**
 * Bytes ⇄ report. A format whose text is a projection (Word) has no `parse`; its `write` carries edits of the projected
 * text back into the bytes it read.
 */
export interface Format {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Never throws: what could not be read is said in `problems`. */
  read(bytes: Uint8Array): Report;
  /** Reads text that is already decoded. `changes` say, in order, how `memory`'s text became this one. */
  parse?(
    text: string,
    memory?: ReadMemory,
    changes?: readonly Change[],
  ): { readonly report: Report; readonly memory: ReadMemory };
  /**
   * The bytes with the edits (in order, not overlapping, in `Report.text`) applied; a projection leaves out those that
   * it cannot carry over.
   */
  write?(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array;
  /** The bytes with notes in their margin, where the format has one; their text stays as it is. */
  annotate?(bytes: Uint8Array, notes: readonly Note[]): Uint8Array;
}

/** Of these formats the one that reads a file of this name, by its extension. */
export const formatOf = (formats: readonly Format[], name: string): Format | undefined =>
  formats.find(({ extensions }) => extensions.some((extension) => name.toLowerCase().endsWith(extension)));
