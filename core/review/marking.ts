import { appendixOf } from "../report/appendixHeading.ts";
import { listed as inOrder } from "../report/listed.ts";
import { markedParagraphs } from "../report/markedParagraphs.ts";
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
  const cited = markedParagraphs(meta);
  const whole: MarkedPart = {
    part: "The report as a whole",
    sort: "report",
    depth: 0,
    marking: classification
      ? `${words(classification)}${cited.length === 0 ? "" : `, ${cited.length > 1 ? "paragraphs" : "paragraph"} ${inOrder(cited)}`}`
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

const words = (classification: string): string => classification.replace("-", " ");
