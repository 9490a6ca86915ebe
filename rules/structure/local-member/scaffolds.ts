import type { Meta } from "../../../core/report/meta.ts";
import { behindBody, belowTitle } from "../../../core/rule/body.ts";
import { addedFields, insertedWords, insteadOfSentence, withoutSentence } from "../../../core/rule/rewrites.ts";
import type { Outline, ReportRewrite } from "../../../core/rule/rule.ts";

const told = "told on [insert the date] and said: [insert their views, or that they had none].";

/** In place of a sentence by which the members were left out, or to hear too late. */
export const nowHeard: readonly ReportRewrite[] = [insteadOfSentence(`The ward members were ${told}`)];

/** A sentence that keeps one side from them has no place in a notice. */
export const bothSides: readonly ReportRewrite[] = [withoutSentence];

/** Behind a list of who was consulted. */
export const alsoHeard = (block: number): readonly ReportRewrite[] => [
  insertedWords(`The ward members were ${told}`, { behind: block }),
];

/** When they were told, in the header. */
export const recordedInHeader = addedFields("Add to the header when they were told, with a blank", {
  key: "ward-members-notified",
  label: "Ward members notified",
  value: '"[insert the date]"',
});

/** When they were told, in the header or where the report tells of consultation, with blanks. */
export function recorded(wards: string, outline: Outline, { frontMatter, header }: Meta): readonly ReportRewrite[] {
  const own = outline.sections.filter(({ empty, depth }) => !empty && depth > 1);
  const place = own.find(({ role }) => role === "consultation") ?? own.find(({ role }) => role === "background");
  const at = place ? { after: place.index } : belowTitle(outline, header !== undefined);
  const record = insertedWords(`The members for ${wards} were ${told}`, at);
  return frontMatter ? [record, recordedInHeader] : [record];
}

/** What a notice lacks of the case for, the case against and the cost, with blanks. */
export const sides = (lacking: readonly string[], { sections }: Outline): readonly ReportRewrite[] => [
  insertedWords(
    lacking.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}: [insert the ${part}].`).join("\n\n"),
    behindBody(sections),
  ),
];
