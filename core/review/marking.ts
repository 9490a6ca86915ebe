import { appendixOf } from "../report/appendixHeading.ts";
import type { Report, Zone } from "../report/report.ts";
import type { ListedAppendix } from "./appendices.ts";
import type { MarkedPart } from "./review.ts";

const zones: Readonly<Record<Zone, string>> = {
  open: "open to the public",
  closed: "not for publication",
  foreword: "a member's foreword",
  quoted: "quoted",
  backgroundPapers: "background papers",
  code: "not read",
};

/** Who may read the report, each section and each appendix, as it is marked. */
export function markingOf(
  { meta, sections }: Report,
  listed: readonly ListedAppendix[],
  hide: (text: string) => string,
): readonly MarkedPart[] {
  const classification = meta.classification?.value;
  const cited = meta.exemption?.value.paragraphs ?? [];
  const paragraphs = cited.length > 0 ? cited.join(", ") : paragraphsIn(meta.classification?.raw ?? "");
  const whole: MarkedPart = {
    part: "The report as a whole",
    sort: "report",
    depth: 0,
    marking: classification
      ? `${words(classification)}${paragraphs === "" ? "" : `, paragraph ${paragraphs}`}`
      : "not classified",
    closed: classification === "exempt" || classification === "confidential",
  };
  const parts = sections
    .filter(({ depth }) => depth > 0)
    .map(
      ({ title, number, depth, zone }): MarkedPart => ({
        part: hide(number === undefined ? title : `${number} ${title}`),
        sort: "section",
        depth,
        marking: zones[zone],
        closed: zone === "closed",
      }),
    );
  // Of an appendix that is part of the file, its section says how it is marked.
  const present = new Set(sections.map(({ title }) => appendixOf(title)));
  const appendices = listed
    .filter(({ name, classification }) => classification !== undefined || !present.has(appendixOf(name) ?? name))
    .map(
      ({ name, title, classification }): MarkedPart => ({
        part: hide(title === "" ? name : `${name}: ${title}`),
        sort: "appendix",
        depth: 0,
        marking: classification ? words(classification) : "not marked",
        closed: classification === "exempt" || classification === "confidential",
      }),
    );
  return [whole, ...parts, ...appendices];
}

/**
 * The paragraphs that a marking names: "NOT FOR PUBLICATION by virtue of paragraphs 1 and 3 of Part 1 of Schedule 12A".
 */
const paragraphsIn = (marking: string): string =>
  /\bpara(?:graph)?s?\.? ?(\d{1,2}(?:(?:, | and |, and | & )\d{1,2})*)/i
    .exec(marking)?.[1]
    ?.replace(/,? and | & /g, ", ") ?? "";

const words = (classification: string): string => classification.replace("-", " ");
