import { isMap, parseDocument, Scalar } from "yaml";
import * as z from "zod";
import { Yaml, type YamlPair } from "../formats/yaml.ts";
import type { Clause, Protocol } from "../protocol/protocol.ts";
import { date } from "../protocol/schema.ts";
import { suggestion } from "../report/nearest.ts";
import type { Problem } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import { unknownName } from "../report/unknownName.ts";

const tickSchema = z.strictObject({
  by: z.string().trim().min(1, "Write the name of whoever judged it.").describe("Who judged the clause to be kept."),
  date: date.describe("The day of the judgement."),
  note: z.string().optional().describe("What was looked at, or who was asked."),
});

/** The file of ticks that stands beside a report. */
export const ticksSchema = z.strictObject({
  council: z.string().describe("The pack whose clauses are ticked."),
  ticks: z
    .record(z.string(), tickSchema)
    .default({})
    .describe("By clause: who judged that it is kept, and when. Write a clause's number in quotation marks."),
});

/** A person's word that a clause is kept. The date is a day as 2026-11-24. */
export type Tick = z.output<typeof tickSchema>;

/** A file of ticks as read. Problems stand in its text. */
export interface Ticks {
  readonly ticks: ReadonlyMap<string, Tick>;
  readonly problems: readonly Problem[];
}

/** Where the ticks of a report stand: beside it, under its whole name, so that two reports never share them. */
export const ticksPath = (report: string): string => `${report}.review.yml`;

/** The report whose ticks stand in a file of this name; `undefined` where it is none of ticks. */
export const reportOf = (path: string): string | undefined =>
  path.endsWith(ticksPath("")) ? path.slice(0, -ticksPath("").length) : undefined;

/** No ticks, as where there is no file. */
export const noTicks: Ticks = { ticks: new Map(), problems: [] };

type Pack = Pick<Protocol, "id" | "council" | "clauses">;

/**
 * Reads a report's ticks. What is wrong costs only the tick it is in; those of another council's protocol count for
 * nothing, nor does a judgement of a day that is yet to come. `today` is a day such as 2026-11-24.
 */
export function readTicks(text: string, protocol: Pack, today: string): Ticks {
  const yaml = new Yaml(text, 0, true);
  const pairs = yaml.pairs();
  if (yaml.problems.length > 0 || !pairs) {
    const none = yaml.empty ? [] : [problem("Ticks must be lines of the form “key: value”.")];
    return { ticks: new Map(), problems: yaml.problems.length > 0 ? yaml.problems : none };
  }
  const known = Object.keys(ticksSchema.shape);
  const unknown = pairs
    .filter(({ key }) => !known.includes(key))
    .map(({ key, label }) => unknownName(problem(`“${key}” is not a key of this file.`, label), key, known));
  const problems = [...yaml.wrongKeys(), ...unknown];
  const others = otherCouncil(pairs, protocol);
  if (others) return { ticks: new Map(), problems: [...problems, others] };
  const written = pairs.find(({ key }) => key === "ticks");
  if (typeof written?.value !== "object" || written.value === null || Array.isArray(written.value)) {
    const wrong = written && written.value !== "" && written.value !== null;
    const shape = wrong ? [problem("“ticks” must be a map of clauses.", written.span)] : [];
    return { ticks: new Map(), problems: [...problems, ...shape] };
  }
  return readEach(written.value, protocol, { yaml, before: problems, today });
}

function otherCouncil(pairs: readonly YamlPair[], { id }: Pack): Problem | undefined {
  const council = pairs.find(({ key }) => key === "council");
  if (!council) return problem(`Say whose clauses these are: “council: ${id}”. Without that the ticks do not count.`);
  if (council.value === id) return undefined;
  const named = String(council.value);
  return problem(
    `These ticks are for the protocol “${named}”, and the report follows “${id}”. They do not count.`,
    council.span,
  );
}

function readEach(
  written: object,
  protocol: Pack,
  { yaml, before, today }: { readonly yaml: Yaml; readonly before: readonly Problem[]; readonly today: string },
): Ticks {
  const ticks = new Map<string, Tick>();
  const problems = [...before];
  for (const [name, value] of Object.entries(written)) {
    const clause = protocol.clauses.find(({ id }) => id === name);
    const read = tickSchema.safeParse(value);
    if (!clause?.manual) problems.push(problem(wrongClause(name, clause, protocol), yaml.place(["ticks"], name)));
    else if (read.success && read.data.date > today)
      problems.push(
        problem(
          `${read.data.date} is yet to come. Write the day of the judgement.`,
          yaml.place(["ticks", name, "date"]),
        ),
      );
    else if (read.success) ticks.set(clause.id, read.data);
    else problems.push(...yaml.issues(read.error, ["ticks", name], tickSchema, "error"));
  }
  return { ticks, problems };
}

/**
 * The text of the ticks with one set, or taken out where `tick` is absent; comments and other ticks stay as they are.
 * `undefined` where the text cannot be read or is about another protocol, so that nobody's ticks are lost.
 */
export function setTick(text: string, council: string, clause: string, tick: Tick | undefined): string | undefined {
  const document = parseDocument(text, { logLevel: "silent", schema: "failsafe" });
  const empty = document.contents === null;
  if (document.errors.length > 0 || !(empty || isMap(document.contents))) return undefined;
  if (!empty && document.get("council") !== council) return undefined;
  if (empty) document.set("council", council);
  const ticked = isMap(document.get("ticks", true));
  if (!tick && !ticked) return text;
  if (!ticked) document.delete("ticks");
  const key = new Scalar(clause);
  // Other readers would take 6.10 for a number, and so for 6.1.
  key.type = Scalar.QUOTE_DOUBLE;
  if (tick) document.setIn(["ticks", key], tickEntry(tick));
  else document.deleteIn(["ticks", key]);
  if (!tick) withoutEmptyTicks(document);
  return document.toString({ lineWidth: 0 });
}

/** Takes away a list of ticks in which none is left; what was noted in it stays, at the end. */
function withoutEmptyTicks(document: ReturnType<typeof parseDocument>): void {
  const left = document.get("ticks", true);
  if (!isMap(left) || left.items.length > 0) return;
  const notes = [document.comment, left.commentBefore, left.comment].filter((note) => note);
  document.delete("ticks");
  document.comment = notes.length > 0 ? notes.join("\n") : null;
}

const tickEntry = ({ by, date, note }: Tick): Tick => ({ by, date, ...(note ? { note } : {}) });

const wrongClause = (
  name: string,
  clause: Clause | undefined,
  { council, clauses }: Pick<Protocol, "council" | "clauses">,
): string => {
  if (clause) return `${council} ${name} is checked by rules alone; there is nothing in it to tick.`;
  const ids = clauses.map(({ id }) => id);
  const now = clauses.filter(({ aliases }) => aliases.includes(name)).map(({ id }) => id);
  if (now.length > 0)
    return `${council} ${name} is now ${now.join(" and ")}. See whether it is kept as it now reads, and tick that.`;
  // Which clause was judged only that person knows: another name is suggested, but none offered to be put in.
  return `${council} has no clause “${name}”.${suggestion(name, ids)}`;
};

const problem = (message: string, span: Span = { start: 0, end: 0 }): Problem => ({ severity: "error", message, span });
