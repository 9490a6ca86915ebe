import type { Span } from "../../../core/report/span.ts";

/** A figure of a block's text that is not what others of the report make: as it is printed, and what they make. */
export interface FigureFault extends Span {
  readonly block: number;
  readonly said: string;
  readonly right: string;
  /** It may be meant, or another of the figures wrong: for information. */
  readonly doubtful?: boolean;
}

/** A table's cell that is not what others of the table make; the cell is the whole block. */
export type CellFault = Omit<FigureFault, "start" | "end">;
