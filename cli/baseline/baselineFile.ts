import * as path from "node:path";
import * as z from "zod";
import { date } from "../../core/protocol/schema.ts";
import { type Files, isFileError } from "../files.ts";
import { UsageError } from "../world.ts";

/** The baseline's usual name, in the working folder. */
export const baselineName = "evenhand-baseline.json";

const entry = z.strictObject({
  path: z.string(),
  rule: z.string(),
  fingerprint: z.string(),
  section: z.array(z.string()),
  reason: z.string().optional(),
  by: z.string().optional(),
  until: date.optional(),
});
const schema = z.strictObject({ version: z.literal(1), findings: z.array(entry) });

/** A finding that is known: findings with the same words under the same headings have an entry each. */
export interface Known {
  /** From the baseline's folder, with forward slashes. */
  readonly path: string;
  readonly rule: string;
  /** Of twins in one report, the one that they share. */
  readonly fingerprint: string;
  /** The headings that it stands under, the highest first. */
  readonly section: readonly string[];
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  /** The last day on which it is accepted, as 2027-03-31. */
  readonly until?: string | undefined;
}

/** Reads a baseline; throws `UsageError` where there is none or it cannot be understood. */
export function readBaseline(files: Files, file: string): readonly Known[] {
  const known = readBaselineIfAny(files, file);
  if (!known) throw new UsageError(`There is no baseline ${file}. “evenhand baseline update” writes one.`);
  return known;
}

/** Reads a baseline; `undefined` where there is none. Throws `UsageError` where it cannot be understood. */
export function readBaselineIfAny(files: Files, file: string): readonly Known[] | undefined {
  const at = path.resolve(files.folder, file);
  try {
    if (files.kind(at) === undefined) return undefined;
    return parse(new TextDecoder().decode(files.read(at)));
  } catch (error) {
    const reason = isFileError(error)
      ? error.message
      : "It is not a baseline that this version can read. Take the file away, and “evenhand baseline update” writes a new one.";
    throw new UsageError(`The baseline ${file} cannot be used. ${reason}`);
  }
}

const parse = (text: string): readonly Known[] => schema.parse(JSON.parse(text)).findings;

/**
 * Writes a baseline, a line for each finding in the order of reports, so that a change of it is read like one of text.
 */
export function writeBaseline(files: Files, file: string, known: readonly Known[]): void {
  const order = (one: Known) => [one.path, ...one.section, one.rule, one.fingerprint].join("\n");
  const lines = [...known]
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
    .map((one) => `    ${JSON.stringify(one)}`);
  const text = `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
  files.write(path.resolve(files.folder, file), new TextEncoder().encode(text));
}
