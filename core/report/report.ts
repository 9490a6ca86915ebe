import type { Meta } from "./meta.ts";
import type { Prose } from "./prose.ts";
import type { Span } from "./span.ts";

/** What the words of a block are for: whether the public may read them, and whose words they are. */
export type Zone = "open" | "closed" | "foreword" | "quoted" | "backgroundPapers" | "code";

export type BlockKind = "heading" | "paragraph" | "listItem" | "cell" | "quote";

/** What a section is for; a protocol pack says which headings mean which role. */
export type SectionRole = string;

/** Something wrong with the report or its settings as a file, not with its wording. Offsets are into that file. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly span: Span;
  /** What was most likely meant, and where it would have to stand. */
  readonly instead?: Span & { readonly text: string };
}

/** A heading and what stands under it, up to the next heading. Sections are flat and in order; `depth` nests them. */
export interface Section {
  /** The heading's words without their number; "" for what stands before the first heading. */
  readonly title: string;
  /** The heading's number as printed ("3", "2.1", "A"). */
  readonly number?: string;
  /** 1 for the highest; 0 for what stands before the first heading. */
  readonly depth: number;
  /** The section with its heading, in the report's text. */
  readonly span: Span;
  /** The heading's words, in the report's text; empty at the section's start where there is no heading. */
  readonly heading: Span;
  readonly zone: Zone;
}

export interface Block {
  readonly kind: BlockKind;
  /** The block's source, in the report's text. Prose offsets count from `span.start`. */
  readonly span: Span;
  readonly prose: Prose;
  /** Index into `Report.sections`. */
  readonly section: number;
  readonly zone: Zone;
  /**
   * For a cell: its row and column in its table, and the table's number in the report, each from 0; row 0 is the
   * header.
   */
  readonly cell?: CellPlace | undefined;
  /**
   * For the first block of an item of a numbered list: the item's number as written ("22"), which is not among its
   * words.
   */
  readonly number?: string | undefined;
}

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A comment that silences a rule for the block that follows it, or for the file. */
export interface Allowance {
  readonly rule: string;
  /** Where the rule is named, in the report's text. */
  readonly named?: Span;
  readonly reason: string;
  /** Who allowed it, and the last day on which that holds (as 2027-03-31). */
  readonly approver?: string;
  readonly until?: string;
  readonly scope: "block" | "file";
  /** The comment, in the report's text. */
  readonly span: Span;
  /** The first block that starts after the comment (index into `Report.blocks`); for scope "block" only. */
  readonly block?: number;
  /** Where it reaches over several blocks: the last of them. */
  readonly last?: number;
}

/** A report as read: everything a checker needs, in the coordinates of `text` (UTF-16 units). */
export interface Report {
  readonly text: string;
  readonly format: string;
  readonly meta: Meta;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly allowances: readonly Allowance[];
  readonly problems: readonly Problem[];
  /** For a format whose text is a projection: can it carry the edit over into what was read? Without it, every one. */
  readonly takes?: (edit: Span & { readonly text: string }) => boolean;
}
