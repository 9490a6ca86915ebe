import type { Meta } from "../../../core/report/meta.ts";
import { behindBody } from "../../../core/rule/body.ts";
import { addedFields, insertedWords } from "../../../core/rule/rewrites.ts";
import type { Insertion, Outline, OutlineSection, ReportRewrite } from "../../../core/rule/rule.ts";
import type { Part } from "./recordAnswers.ts";

/** What each part is headed by, and what it is to say, left to the author. */
export const titles: Readonly<Record<Part, string>> = {
  decision: "Decision",
  reasons: "Reasons for the decision",
  alternatives: "Alternatives considered and rejected",
  interests: "Interests declared and dispensations",
};
export const left: Readonly<Record<Part, string>> = {
  decision: "[insert the decision in full]",
  reasons: "[insert the reasons for the decision]",
  alternatives: "[insert each alternative that was considered and why it was rejected, or that there was none and why]",
  interests: "[insert any conflict of interest that was declared and any dispensation, or that there was none]",
};

/** Behind the nearest part that a record states before it, else before the nearest after it. */
export function placeOf(part: Part, outline: Outline, stated: (part: Part) => OutlineSection | undefined): Insertion {
  const order = Object.keys(titles) as Part[];
  const at = order.indexOf(part);
  const before = order.slice(0, at).findLast((one) => stated(one));
  const after = order.slice(at + 1).find((one) => stated(one));
  const beside = stated(before ?? after ?? part);
  if (!beside) return behindBody(outline.sections);
  return before ? { after: beside.index } : { before: beside.index };
}

export const dateLeft = "[insert the date of the decision]";

/** In front matter a date cannot be left to be written: there the text says it. */
export function dayLeft(
  { frontMatter, header, date }: Meta,
  decision: OutlineSection | undefined,
): readonly ReportRewrite[] {
  const label = "Date of decision";
  const value = dateLeft;
  if (!frontMatter && header && (!date || date.raw === ""))
    return [addedFields("Add the date of the decision to the header", { key: "date", label, value })];
  return decision
    ? [insertedWords(`${label}: ${value}`, { after: decision.index }, "Insert a line for the date of the decision")]
    : [];
}
