import { behindBody } from "../../core/rule/body.ts";
import type { Insertion, NewField, Outline, OutlineSection, ReportRewrite, Rewrite } from "../../core/rule/rule.ts";

/** The fix that inserts a section with its text left to the author. */
export const insertedSection = (
  title: string,
  words: string,
  at: Insertion,
  depth = 2,
): ReportRewrite & { readonly insert: string } => ({
  insert: `${"#".repeat(depth)} ${title}\n\n${words}`,
  at,
  trust: "judgement",
  title: `Insert the section “${title}”`,
});

/** The fix that inserts a paragraph, for which `title` says what it does. */
export const insertedWords = (insert: string, at: Insertion, title: string): ReportRewrite => ({
  insert,
  at,
  trust: "judgement",
  title,
});

/** The fix that adds fields to the header, for which `title` says what it does. */
export const addedFields = (title: string, ...fields: readonly NewField[]): ReportRewrite => ({
  fields,
  trust: "judgement",
  title,
});

/** The fix that puts other words in the place of the marked ones. */
export const inPlace = (words: string, title?: string): Rewrite => ({
  with: words,
  trust: "judgement",
  ...(title === undefined ? {} : { title }),
});

/** The last section of the first of these roles that the report has. */
export function sectionOf({ sections }: Outline, ...roles: readonly string[]): OutlineSection | undefined {
  for (const wanted of roles) {
    const found = sections.findLast(({ role, depth, zone }) => role === wanted && depth > 0 && zone === "open");
    if (found) return found;
  }
  return undefined;
}

/** Behind the section of the first of these roles that the report has, else where its own text ends. */
export function behindSection(outline: Outline, ...roles: readonly string[]): Insertion {
  const found = sectionOf(outline, ...roles);
  return found ? { after: found.index } : behindBody(outline.sections);
}
