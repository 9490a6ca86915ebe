import { appendixOf } from "../../../core/report/appendixHeading.ts";
import { listed } from "../../../core/report/listed.ts";
import { type Meta, statedFacts } from "../../../core/report/meta.ts";
import type { RequiredSection } from "../../../core/rule/requirements.ts";
import type { Outline, OutlineSection, ReportContext } from "../../../core/rule/rule.ts";

/**
 * Is it plainly a whole report of a council that we know? Somebody says of what kind it is, or every heading is one of
 * the council's; and its header states what a report's does.
 */
export function isWhole(outline: Outline, { meta, kindTold, ownProtocol }: ReportContext): boolean {
  if (!ownProtocol || !hasWholeHeader(meta)) return false;
  const own = ownSections(outline);
  return kindTold || (own.length > 1 && own.every(({ role }) => role !== undefined));
}

/**
 * Is it most likely one, with a heading or two of the author's own among the council's? Then what is missing is told at
 * a lower grade.
 */
export function isMostlyKnown(outline: Outline, { meta, ownProtocol }: ReportContext): boolean {
  const own = ownSections(outline);
  const known = own.filter(({ role }) => role !== undefined).length;
  return ownProtocol && hasWholeHeader(meta) && known >= fewestKnown && known * 2 > own.length;
}
const fewestKnown = 3;

/** The sections of the report itself: its title is none, nor is an appendix that is bound with it. */
const ownSections = ({ sections, title }: Outline): readonly OutlineSection[] => {
  const appendix = sections.findIndex((one) => one.zone === "closed" || appendixOf(one.title) !== undefined);
  return sections.slice(0, appendix < 0 ? undefined : appendix).filter((one) => one.depth > 0 && one.title !== title);
};

const hasWholeHeader = (meta: Meta): boolean => meta.header !== undefined && statedFacts(meta) >= wholeHeader;
const wholeHeader = 5;

/** Of a council's own report, that its sections were not looked for: silence would be read as if they were there. */
export function* layoutUnknown(missing: readonly RequiredSection[], { ownProtocol }: ReportContext) {
  if (!ownProtocol) return;
  const titles = missing.map(({ title }) => `“${title}”`);
  yield {
    at: { title: true as const },
    message: "layout" as const,
    data: { titles: listed(titles.slice(0, mostTitles)) },
    severity: "info" as const,
  };
}
const mostTitles = 4;
