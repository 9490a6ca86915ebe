import type { Meta } from "../../../core/report/meta.ts";
import { addedFields } from "../../../core/rule/rewrites.ts";
import type { ReportRewrite } from "../../../core/rule/rule.ts";

/** Offers to change the marking, in the report's own form, to what the text or the name of the file says. */
export function markedAs(side: "open" | "closed", { classification }: Meta): readonly ReportRewrite[] {
  if (!classification || classification.from === "banner") return [];
  const word = side === "open" ? "public" : "exempt";
  const value = classification.from === "header" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const field = { key: "classification", label: "Classification", value, instead: true } as const;
  return [addedFields(`Mark the report as ${word}`, field)];
}
