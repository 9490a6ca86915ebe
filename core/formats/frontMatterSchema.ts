import * as z from "zod";
import { fromIso } from "../report/dates.ts";
import { listed } from "../report/listed.ts";
import { classifications, kinds } from "../report/meta.ts";

const text = z.union([z.string(), z.number()], "Write a line of text here.").transform(String);
const list = z.union([z.array(text), text.transform((one) => [one])], "Write a list here, such as [A, B].");
/** One name or several: "A, B and C". */
const names = z.union([text, z.array(text).transform(listed)], "Write a name here, or a list such as [A, B].");
const yesNo = z.union(
  [z.boolean(), z.enum(["yes", "no", "Yes", "No"]).transform((word) => word.toLowerCase() === "yes")],
  "Write yes or no here.",
);
const date = z
  .string("Write a date here, such as 2026-12-03.")
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "This is not a date in the form 2026-12-03.", abort: true })
  .refine((value) => fromIso(value) !== undefined, "This is not a date in the form 2026-12-03.");
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `Write one of ${values.join(", ")}.`);
/** A field of a record that may be left blank. */
const blank = <T extends z.ZodType>(inner: T) => inner.nullish().transform((value) => value ?? undefined);

/** What the front matter of a report may say, key by key. Editors complete from the JSON Schema made from it. */
export const frontMatterSchema = z.strictObject({
  council: text.describe("A protocol pack's id, or a path to the council's own pack."),
  kind: oneOf(kinds).describe("What sort of document this is."),
  title: text.describe("The report's title, as the agenda prints it."),
  meeting: text.describe("The body that decides on the report or receives it."),
  date: date.describe("The meeting's date, as 2026-12-03."),
  author: text.describe("The author's post; a name may stand beside it."),
  "responsible-officer": text.describe("The post that answers for the report."),
  "lead-member": text.describe("The cabinet member or portfolio holder."),
  wards: list.describe("The wards affected, or All."),
  "key-decision": yesNo.describe("Is this a key decision?"),
  "forward-plan": text.describe("The reference in the forward plan."),
  urgent: yesNo.describe("Is the item urgent?"),
  classification: oneOf(classifications).describe("Who may see the report."),
  status: oneOf(["draft", "final"]).describe("Is the text a draft or final?"),
  version: text.describe("The version of the text."),
  published: date.describe("The day on which the report is published."),
  exemption: z
    .strictObject({
      paragraphs: list.optional().describe("Paragraph numbers of the nation's schedule of exempt information."),
      "public-interest": blank(text).describe("Why keeping the exemption outweighs disclosure."),
      review: blank(text).describe("When the information can be released."),
    })
    .describe("Why a part of the report is not public."),
  "cleared-by": z.record(z.string(), text).describe("Who cleared the report and when, by service."),
  "ward-members-notified": text.describe("When the ward members were told."),
  "background-papers": list.describe("The documents that the report relies on."),
  appendices: z
    .array(
      z.strictObject({
        id: text.describe("The appendix's letter or number."),
        title: text.describe("The appendix's title, as the report prints it."),
        classification: oneOf(classifications).optional().describe("Who may see the appendix."),
      }),
    )
    .describe("The appendices and how each is marked."),
  briefing: z
    .strictObject({
      group: blank(names).describe("The group that asked, or the groups."),
      "requested-by": blank(text).describe("Who asked, by role."),
      "requested-on": blank(date).describe("When they asked."),
      "approved-by": blank(text).describe("The senior officer who agreed."),
      "approved-on": blank(date).describe("When it was agreed."),
      business: blank(text).describe("The council business that it is about: body, date and item."),
      topic: blank(text).describe("The same topic in several briefings makes them comparable."),
      "offered-to": blank(list).describe("The groups that were offered the same."),
      "other-groups-notified": blank(text).describe("When the other groups were told."),
      recipients: blank(names).describe("Whom it is for."),
      attendees: blank(list).describe("Who was there."),
      "non-members-present": blank(yesNo).describe("Was anybody there who is not a councillor?"),
      "non-member-approval": blank(text).describe("Reference and date of the approval for them."),
    })
    .describe("For briefings: who asked, who agreed and who else was offered the same."),
});

/** The name that metadata has for a key of front matter: lead-member is leadMember. */
export const nameOfKey = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
