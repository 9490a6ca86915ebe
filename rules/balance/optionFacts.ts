import type { Span } from "../../core/report/span.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { type OptionLabel, readOptionLabel } from "./optionLabel.ts";
import { readSides, type Sides } from "./optionSides.ts";

/** A stretch of a block that begins with an option's label, or what stands before the first. */
export interface OptionPart {
  readonly label: OptionLabel | undefined;
  readonly at: Span;
  readonly sides: Sides;
  readonly recommended: boolean;
  /** It sends the reader to an appendix, a table or another paragraph. */
  readonly refers: boolean;
}

/** What a block may say of options; kept of each block, and put together by `analyseOptions`. */
export interface OptionFact {
  readonly text: string;
  readonly inOptions: boolean;
  /** An option may be set out here; under "Finance" or "Consultation" it is only spoken of. */
  readonly mayDefine: boolean;
  /** It begins with a paragraph's number. */
  readonly numbered: boolean;
  readonly opens: "merits" | "demerits" | "both" | undefined;
  /** It goes on about what the block before it set out: "This option …". */
  readonly goesOn: boolean;
  /** It says that options follow. */
  readonly introduces: boolean;
  readonly parts: readonly OptionPart[];
}

const besides = new Set(
  "recommendations reasons purpose summary conclusion finance legal risk equality climate consultation policy staffing procurement property health crime next-steps appendices scrutiny".split(
    " ",
  ),
);

/** What a block says of options, or `undefined` where it can say nothing. */
export function readOptionFact(block: BlockView): OptionFact | undefined {
  const { text, kind, role, zone } = block;
  if (zone === "backgroundPapers" || zone === "foreword" || zone === "quoted" || text.trim() === "") return undefined;
  const body = text.replace(/^\d+(?:\.\d+)*[.)]?\s+/, "");
  const parts = kind === "cell" || kind === "heading" ? [wholePart(block)] : partsOf(block);
  return {
    text: kind === "cell" || kind === "heading" ? text : text.slice(0, 80),
    inOptions: role === "options",
    mayDefine: !besides.has(role ?? ""),
    numbered: body.length < text.length,
    opens: sideOf(body),
    goesOn: /^(?:this|that|it|its)\b(?!.{0,40}\boptions\b)/i.test(body),
    introduces: /\b(?:options?|alternatives?|courses of action|possibilities)\b/i.test(text) && /:$/.test(text.trim()),
    parts,
  };
}

const opensMerits =
  /^(?:the |its |key |main |potential |principal |what are the )*(?:merits?|advantages?|benefits?|pros?|strengths?|positives?|upsides?|arguments? for|points? for|reasons? for|for|in favour|gains?)\b/i;
const opensDemerits =
  /^(?:the |its |key |main |potential |principal |what are the )*(?:demerits?|disadvantages?|dis-?benefits?|drawbacks?|cons?|weaknesses|downsides?|negatives?|limitations?|shortcomings?|arguments? against|points? against|reasons? against|against|risks?)\b/i;
const opensBoth =
  /\b(?:merits?|advantages?|benefits|pros|strengths)\s*(?:and|&|\/|,)\s*(?:the )?(?:demerits?|disadvantages?|dis-?benefits?|drawbacks|cons|weaknesses|risks)\b/i;

/** Which side a heading, a column or a paragraph's first words name. */
export function sideOf(text: string): OptionFact["opens"] {
  if (opensBoth.test(text.slice(0, 60))) return "both";
  const opening = text.trim().slice(0, 60);
  const named = opening.split(/[:–]/)[0] ?? "";
  if (named.split(/\s+/).length > 6) return undefined;
  return opensMerits.test(opening) ? "merits" : opensDemerits.test(opening) ? "demerits" : undefined;
}

function wholePart(block: BlockView): OptionPart {
  return part(block, readOptionLabel(block.text), 0, block.text.length);
}

/** Cuts a block where a sentence begins with an option's label. */
function partsOf(block: BlockView): readonly OptionPart[] {
  const starts: { readonly label: OptionLabel | undefined; readonly start: number }[] = [
    { label: readOptionLabel(block.text), start: 0 },
  ];
  if (
    /\boption|\balternative|\bcourse\b/i.test(block.text) ||
    (block.role === "options" && /^\(?A[.)]\s/.test(block.text))
  ) {
    for (const { start, text } of block.sentences) {
      const label = start > 0 ? readOptionLabel(text) : undefined;
      if (label && label.named !== "nothing") starts.push({ label, start });
    }
  }
  return starts.map(({ label, start }, index) =>
    part(block, label, start, starts[index + 1]?.start ?? block.text.length),
  );
}

function part(block: BlockView, label: OptionLabel | undefined, start: number, end: number): OptionPart {
  const text = block.text.slice(start, end);
  return {
    label,
    at: { start, end: start + text.trimEnd().length },
    sides: readSides(block, { start: Math.min(end, start + (label?.end ?? 0)), end }),
    recommended: /\((?:officers['’]? )?(?:recommended|preferred|proposed)[^()]{0,30}\)/i.test(text),
    refers:
      /\b(?:see|in|at|by)\s+(?:the )?(?:exempt |closed )?(?:appendix|annex|paragraphs?|section|table|part)\s+[A-Z\d]|\b(?:below|above)\b/i.test(
        text,
      ),
  };
}
