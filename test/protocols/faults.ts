import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const folder = import.meta.dirname;

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());

const faultSchema = z.strictObject({
  in: z.string(),
  breaks: z.string().optional(),
  keeps: z.string().optional(),
  section: z.string().optional(),
  /** The section that was taken out is put at the end. */
  append: z.boolean().default(false),
  take: texts.default([]),
  put: texts.default([""]),
  day: z.string().default("2027-01-05"),
  beside: z.strictObject({ take: z.string(), put: z.string() }).optional(),
});

/** What breaks a rule, and what keeps it. */
export type Fault = z.output<typeof faultSchema>;

const read = (name: string): unknown => parse(readFileSync(join(folder, name), "utf8"));

/** The fault of each rule. */
export const faults = z.record(z.string(), faultSchema).parse(read("faults.yml"));

/** The faults of a council's clauses that show more than those of their rules in general: by clause, then by rule. */
export const ownFaults = (council: string): Readonly<Record<string, Readonly<Record<string, Fault>>>> =>
  z.record(z.string(), z.record(z.string(), faultSchema)).parse(read(`${council}.yml`));

/** The same fault in a document of one of these kinds, where it is one of words alone. */
export function inKind(fault: Fault, kinds: readonly string[]): Fault {
  if (fault.breaks === undefined || kinds.includes(kindOf(fault.in))) return fault;
  const other = readdirSync(join(folder, "documents"))
    .map((name) => name.replace(".md", ""))
    .find((name) => kinds.includes(kindOf(name)));
  if (other === undefined) return fault;
  const words = (text: string | undefined): string | undefined => text?.replace(/^\d+\.\d+ /, "");
  return { ...fault, in: other, breaks: words(fault.breaks), keeps: words(fault.keeps) };
}

const kindOf = (name: string): string => /^kind: (.*)$/m.exec(documentOf(name))?.[1] ?? "";

/** A document as it stands, with a passage. */
export const documentOf = (name: string, passage = ""): string =>
  readFileSync(join(folder, "documents", `${name}.md`), "utf8").replace(
    "{passage}\n\n",
    passage === "" ? "" : `${passage}\n\n`,
  );

/** The document that keeps what the fault breaks. */
export const kept = (fault: Fault): string => documentOf(fault.in, fault.keeps);

/** The document that is broken. Whatever the fault takes out must be there. */
export function broken(fault: Fault): string {
  if (fault.breaks !== undefined) return documentOf(fault.in, fault.breaks);
  let text = fault.take.includes("{passage}") ? documentOf(fault.in, "{passage}") : documentOf(fault.in);
  if (fault.section !== undefined) text = withoutSection(text, fault.section, fault.append);
  for (const [index, words] of fault.take.entries()) {
    if (!text.includes(words)) throw new Error(`“${words}” is not in ${fault.in}.md`);
    text = text.replace(words, fault.put[index] ?? fault.put.at(-1) ?? "");
  }
  return text;
}

function withoutSection(text: string, title: string, append: boolean): string {
  const parts = text.split(/^(?=## )/m);
  const section = parts.find((part) => part.split("\n")[0]?.endsWith(title));
  if (section === undefined) throw new Error(`There is no section “${title}”`);
  return parts.filter((part) => part !== section).join("") + (append ? `\n${section}` : "");
}
