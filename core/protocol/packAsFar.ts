import type { z } from "zod";
import { packSchema } from "./packSchema.ts";

type Pack = z.output<typeof packSchema>;

/**
 * A pack that does not read as one, as far as it does, so that all that is wrong in it is told at once. Every item of
 * its lists is there, in its place: what cannot be read of it has made way for something that nobody objects to.
 */
export function packAsFar(written: Readonly<Record<string, unknown>>): Pack {
  const { clauses, sections, fields, "own-rules": own } = packSchema.shape;
  const clause = clauses.unwrap().element;
  const section = sections.unwrap().element;
  const field = fields.unwrap().element;
  const ownRule = own.unwrap().element;
  const rules = Object.entries(isRecord(written.rules) ? written.rules : {}).map(([id, setting]) => ({
    [id]: setting,
  }));
  return packSchema.parse({
    ...legible(packSchema.shape, written, ["extends", "nation", "briefings"]),
    id: "unnamed",
    council: "-",
    title: "-",
    escalation: "-",
    layout: "-",
    ...legible(packSchema.shape, written, ["id", "council"]),
    clauses: items(written.clauses, clause, (item, index) => ({
      id: `item ${index + 1}`,
      requires: "-",
      // Its rules may be what cannot be read.
      manual: "-",
      ...legible(clause.shape, item, ["id", "aliases", "requires", "rules"]),
    })),
    sections: items(written.sections, section, (item, index) => ({
      role: `unread-section-${"x".repeat(index + 1)}`,
      title: "-",
      ...legible(section.shape, item, ["role", "title", "aliases", "required"]),
    })),
    fields: items(written.fields, field, (item) => ({
      field: "title",
      label: "-",
      ...legible(field.shape, item, ["field"]),
    })),
    rules: Object.assign({}, ...rules.filter((one) => packSchema.shape.rules.safeParse(one).success)),
    "own-rules": items(written["own-rules"], ownRule, (item, index) => ({
      id: `item-${index + 1}`,
      why: "-",
      avoid: ["--"],
      examples: { found: "--", quiet: "-" },
      ...legible(ownRule.shape, item, ["id", "clauses", "sections"]),
    })),
  });
}

/** The items of a list that can be read, and what stands in for the others. */
function items(
  written: unknown,
  schema: z.ZodType,
  standIn: (item: Readonly<Record<string, unknown>>, index: number) => unknown,
): readonly unknown[] {
  if (!Array.isArray(written)) return [];
  return written.map((item: unknown, index) =>
    schema.safeParse(item).success ? item : standIn(isRecord(item) ? item : {}, index),
  );
}

/** Of these keys those whose values can be read. */
function legible(
  shape: Readonly<Record<string, z.ZodType>>,
  written: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    keys.flatMap((key) =>
      Object.hasOwn(written, key) && shape[key]?.safeParse(written[key]).success ? [[key, written[key]]] : [],
    ),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
