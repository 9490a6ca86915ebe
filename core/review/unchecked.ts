import { appendixOf } from "../report/appendixHeading.ts";
import type { ListedAppendix } from "./appendices.ts";
import type { Reviewed } from "./reviewReport.ts";

/** What was not checked in this report, and why; a sheet that is silent about it would be read as clearance. */
export function uncheckedOf(
  { report, effective, result, rules }: Reviewed,
  listed: readonly ListedAppendix[],
): readonly string[] {
  const applied = new Set(effective.rules.map(({ rule }) => rule.id));
  const all = [...new Set([...rules.map(({ id }) => id), ...effective.protocol.ownRules.map(({ id }) => id)])];
  const off = all.filter((id) => !applied.has(id));
  const shared = effective.rules.filter(({ rule }) => rule.on === "repository").map(({ rule }) => rule.id);
  const failed = [...new Set(result.faults.map(({ rule }) => rule))];
  const present = report.sections.map(({ title }) => appendixOf(title));
  const absent = listed.map(({ name }) => name).filter((name) => !present.includes(appendixOf(name) ?? name));
  return [
    ...failed.map(
      (rule) =>
        `The rule “${rule}” failed on this report. This is a fault of Evenhand, and nothing is known of what it would have found.`,
    ),
    ...absent.map((name) => `${name} is listed, but its text is not part of this file.`),
    ...(off.length > 0
      ? [
          `These rules do not apply to the kind “${effective.kind.replaceAll("-", " ")}”, or are turned off: ${off.join(", ")}.`,
        ]
      : []),
    ...(shared.length > 0
      ? [
          `These rules hold several reports against each other, which a sheet about one cannot do: ${shared.join(", ")}. “evenhand check” on the folder does.`,
        ]
      : []),
    "Whether a fact is true, a sum is right or the material facts are complete.",
    "What happened outside the document: who attended, who approved, what was offered to whom.",
    "Whether the report is lawful. A clause that is shown as kept is one in which the rules found nothing; it is not clearance.",
  ];
}
