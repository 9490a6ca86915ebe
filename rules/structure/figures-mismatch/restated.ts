import type { Span } from "../../../core/report/span.ts";
import { conversionFault } from "./conversions.ts";
import { standardFault } from "./standards.ts";

/** A figure that a paragraph gives twice, in another unit or of one standard, and not as the same. */
export interface Restated extends Span {
  readonly message: "converted" | "told";
  readonly said: string;
  readonly right: string;
}

/** The first such figure of a text. */
export function restatedIn(text: string): Restated | undefined {
  const converted = text.includes("(") ? conversionFault(text) : undefined;
  if (converted) return { ...converted, message: "converted" };
  const standard = / of (?:£ ?)?\d/.test(text) ? standardFault(text) : undefined;
  return standard && { ...standard, message: "told" };
}
