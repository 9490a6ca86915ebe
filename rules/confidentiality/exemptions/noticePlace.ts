import type { Meta } from "../../../core/report/meta.ts";
import { belowTitle } from "../../../core/rule/body.ts";
import type { Insertion, Outline, OutlineSection } from "../../../core/rule/rule.ts";

/** The notice of a whole report stands under its title, and that of a part under the heading of the part. */
export function noticePlace(outline: Outline, { classification, header }: Meta): Insertion {
  const part = outline.sections.find(({ zone, depth }) => zone === "closed" && depth > 0);
  return part && classification?.value === "part-exempt"
    ? { under: part.index }
    : belowTitle(outline, header !== undefined);
}

/** At the end of the section that claims the exemption; of what stands under the title, before the first section. */
export const behindClaim = (outline: Outline, { index, title }: OutlineSection): Insertion =>
  title === outline.title ? belowTitle(outline, true) : { after: index };
