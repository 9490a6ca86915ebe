import type { Span } from "../../core/report/span.ts";
import type { BlockView } from "../../core/rule/rule.ts";

/**
 * Is the place inside a quotation that a sentence of the author's gives? What a whole block quotes is shown for its own
 * sake, and is not passed over.
 */
export const quotedWithin = (block: BlockView, at: Span): boolean => block.zone !== "quoted" && block.quoted(at);
