import type { Report, Zone } from "../report/report.ts";
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
export function markingOf({ meta, sections }: Report, hide: (text: string) => string): readonly MarkedPart[] {
  const classification = meta.classification?.value;
  const exemption = meta.exemption?.value;
  const paragraphs =
    exemption && exemption.paragraphs.length > 0 ? `, paragraph ${exemption.paragraphs.join(", ")}` : "";
  const whole: MarkedPart = {
    part: "The report as a whole",
    sort: "report",
    depth: 0,
    marking: classification ? `${words(classification)}${paragraphs}` : "not classified",
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
  const appendices = (meta.appendices?.value ?? []).map(
    (appendix): MarkedPart => ({
      part: hide(`${appendixName(appendix.id)}${appendix.title ? `: ${appendix.title}` : ""}`),
      sort: "appendix",
      depth: 0,
      marking: appendix.classification ? words(appendix.classification) : "not marked",
      closed: appendix.classification === "exempt" || appendix.classification === "confidential",
    }),
  );
  return [whole, ...parts, ...appendices];
}

/** “Appendix A”, also where the id says the word itself. */
export const appendixName = (id: string): string => (/^(?:appendix|annex)/i.test(id) ? id : `Appendix ${id}`);

const words = (classification: string): string => classification.replace("-", " ");
