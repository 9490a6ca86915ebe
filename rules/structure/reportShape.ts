import { regex } from "../../core/pattern/regex.ts";
import type { Field, Meta } from "../../core/report/meta.ts";
import type { Outline, ReportContext } from "../../core/rule/rule.ts";

/** A report's header ends within so many blocks. */
export const headBlocks = 24;

const headerFields = [
  "title",
  "meeting",
  "date",
  "responsibleOfficer",
  "author",
  "leadMember",
  "wards",
  "keyDecision",
  "forwardPlan",
  "classification",
  "urgent",
] as const;

/**
 * Is the text a report at all, and not an appendix, a letter or a note? It has front matter, a header block of some
 * fields, or recommendations among sections that a council knows; and it begins no appendix.
 */
export function isReport({ sections, title }: Outline, { meta, kindTold }: ReportContext): boolean {
  if (meta.frontMatter && (meta.kind || meta.meeting || meta.title)) return true;
  const first = meta.title?.value ?? title ?? sections.find(({ depth }) => depth > 0)?.title ?? "";
  if (/^(?:appendix|annex|schedule|attachment|enclosure)\b/i.test(first)) return false;
  if (kindTold && sections.length > 2) return true;
  const roles = new Set(sections.flatMap(({ role }) => role ?? []));
  const fields = headerFields.filter((field) => isStated(meta[field])).length;
  if (fields >= 3) return roles.size >= 2;
  return fields >= 1
    ? roles.size >= 1 && (roles.size >= 2 || fields >= 2)
    : roles.has("recommendations") && roles.size >= 3;
}

/**
 * Is it for a hearing on somebody's application, as before a licensing sub-committee? Officers set out the case and the
 * steps that are open, and often recommend none of them; representations are made by the Act's own rules.
 */
export const isHearing = ({ meeting, title }: Meta): boolean =>
  /\b(?:licen[cs]ing|gambling|taxi|regulatory|appeals?)\b.*\b(?:sub-?committee|panel|hearing)\b/i.test(
    meeting?.raw ?? "",
  ) || ofLicence.test(title?.value ?? "");
const ofLicence = regex.i`
  \b(?:applications? (?:for|to (?:vary|transfer|review))|variation of|review of|transfer of|objections? to)
  \ (?:an? |the )?(?:[\w'’-]+ ){0,3}(?:licen[cs]es?\b|club premises certificate|temporary event notice)
`;

/** Behind a label or a key: a banner alone does not make a header. */
const isStated = (field: Field<unknown> | undefined): boolean => field !== undefined && field.from !== "banner";
