import type { Sides } from "./optionSides.ts";

/** An option as a row or a column of a table sets it out. */
export interface TabledOption {
  readonly label: string;
  readonly block: number;
  readonly sides: Sides;
  /** Its name or a cell of its own says so. */
  readonly recommended: boolean;
  /** The cell for this side is left blank, where the other's, a block, is filled. */
  readonly gap?: Gap | undefined;
  /** The cells for its sides that are blank. */
  readonly blanks?: readonly Blank[];
}

/** One side of an option has nothing in its cell. */
export interface Gap {
  readonly side: "merits" | "demerits";
  /**
   * The block of its cell, where that holds a word that stands for what is to come; else of the last cell before it.
   */
  readonly beside: number;
}

/** A cell in which nothing is said of one side of an option. */
export interface Blank {
  readonly side: "merits" | "demerits";
  /** The block of a cell before it in its row that has words, and how many columns behind that it is. */
  readonly beside: number;
  readonly columns: number;
  /** What the side is called. */
  readonly head: string;
}

/** A table that has a column (or row) for one side alone: the cell that heads it, and the side that is not there. */
export interface OneSided {
  readonly block: number;
  readonly side: "merits" | "demerits";
  /** What the other column (or row) is headed, and which of both it is. */
  readonly head: string;
  readonly line: "column" | "row";
}

/** A table that weighs options: its options, or the one side that it leaves out. */
export interface OptionTable {
  readonly options: readonly TabledOption[];
  readonly lacks: OneSided | undefined;
  /** The table names no option: all of it is about the one whose section it stands in. */
  readonly unnamed: Sides | undefined;
  /** It names the options and weighs none. */
  readonly listing: boolean;
}
