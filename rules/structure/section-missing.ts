import { regex } from "../../core/pattern/regex.ts";
import { normalHeading } from "../../core/report/heading.ts";
import { bodyParts } from "../../core/rule/body.ts";
import type { RequiredSection } from "../../core/rule/requirements.ts";
import {
  type Gathered,
  type Insertion,
  type Outline,
  type OutlineSection,
  type ReportContext,
  type Rewrite,
  reportRule,
} from "../../core/rule/rule.ts";
import { isHearing, isReport } from "./reportShape.ts";
import { dutiesFor, dutiesTold } from "./section-missing/nationalDuties.ts";
import { isColloquial, spelling } from "./section-missing/oddHeadings.ts";
import { isMostlyKnown, isWhole, layoutUnknown } from "./section-missing/ownLayout.ts";
import { headingMeans, isOpening, labelMeans, misspelling, openingsOf } from "./section-missing/sectionHeadings.ts";

/**
 * What may stand for a section: a heading, a label before a paragraph, a short cell or line, a paragraph's first words.
 */
interface Label {
  readonly text: string;
  /** The text runs on behind one of these; not for headings and short lines. */
  readonly openings?: readonly string[];
  /** Labels of one or two words further on in the paragraph: "Financial. … Legal. … Risk. …". */
  readonly within?: readonly string[];
  /** Where the words of a heading stand in their block. */
  readonly start: number;
  /** It is something that the report recommends, wherever it stands. */
  readonly asks?: true;
  /** The duties of one nation of which it tells, by their titles. */
  readonly duties?: readonly string[];
}

export const sectionMissing = reportRule({
  id: "section-missing",
  family: "structure",
  summary: "A section that the council requires of this kind of report is not there",
  why: "Members and the public look for the same headings in every report, and a decision taken without the finance, legal or equality advice can be challenged.",
  severity: "error",
  kinds: { minutes: "off", motion: "off", "election-notice": "off", "press-release": "off" },
  messages: {
    missing:
      "There is no section “{title}”. {guidance}Add the heading, or say under it why there is nothing to report.",
    duty: "Nothing here tells of “{title}”, to which councils of this nation have regard. {guidance} Where nothing arises, say so.",
    layout:
      "Most of the sections that the council requires are not here, {titles} among them, and the headings are others. If this is a report for the body, add them; if it is another document, state its kind.",
    colloquial:
      "“{heading}” stands where readers look for “{title}”. Use the council's own heading, so that the section is found.",
    misspelt: "“{heading}” looks like “{title}” misspelt. Correct the heading, so that readers and templates find it.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: [[Insurance claims]]\n---\n\n## Purpose\n\nTo report the year's claims.\n\n## Recommendation\n\nThat the report is noted.\n\n## Legal implications\n\nNone arise, because nothing is decided.\n\n## Background papers\n\nClaims register 2026.\n",
        note: "No finance section",
      },
      {
        text: "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Insurance claims\n---\n\n## Purpose\n\nTo report the year's claims.\n\n## 2. [[Recomendation]]\n\nThat the report is noted.\n\n## Finance and legal comments\n\nThe fund is sufficient.\n\n## Background papers\n\nClaims register 2026.\n",
        note: "The heading is misspelt",
      },
      {
        text: "---\nkind: planning-report\nmeeting: Planning Committee\ntitle: [[12 Station Road]]\n---\n\n## Site\n\nA corner plot.\n\n## Assessment\n\nThe harm is less than substantial.\n",
      },
    ],
    quiet: [
      {
        text: "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Insurance claims\n---\n\n**Purpose:** to report the year's claims.\n\n**Recommendation(s):** that the report is noted.\n\n## Implications\n\n| Issue | Implications |\n| --- | --- |\n| Financial | The fund is sufficient. |\n| Legal | None arise. |\n\n**Background papers:** claims register.\n",
        note: "Labels and rows of a table count",
      },
      {
        text: "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Insurance claims\n---\n\n## Introduction and recommendation\n\nThat the claims are noted.\n\n## 6. FINANCIAL, LEGAL AND RISK IMPLICATIONS\n\nThe fund is sufficient.\n\n## Access to information\n\nClaims register.\n",
        note: "Merged headings count for each of their parts",
      },
      {
        text: "# A note on the archive\n\nThe archive was moved in 1974.\n\n## Shelves\n\nThere are 40.\n",
        note: "No report",
      },
    ],
  },
  gather: ({ kind, text, role }, _options, context): Label | undefined => {
    const label = labelOf(kind, text);
    const within = kind === "heading" || kind === "cell" || text.length <= longestLabel ? [] : labelsWithin(text);
    const asks = role === "recommendations" && kind !== "heading";
    const duties = dutiesTold(text, context);
    if (within.length === 0 && !asks && duties.length === 0) return label;
    return {
      ...(label ?? { text: "", start: 0 }),
      ...(within.length > 0 ? { within } : {}),
      ...(asks ? { asks } : {}),
      ...(duties.length > 0 ? { duties } : {}),
    };
  },
  *judge(outline, labels, context) {
    if (!isReport(outline, context)) return;
    const { sections } = context.required;
    const labelled = new Set<RequiredSection>();
    for (const label of labels) for (const section of meantBy(label, sections)) labelled.add(section);
    const missing = sections.filter(
      (section) =>
        !labelled.has(section) &&
        !isThere(section, outline.sections) &&
        !isSubject(section, context.meta.title?.value ?? outline.title),
    );
    yield* oddHeadings(labels, context);
    // Where most are missing and nobody says that it is a report, it may be one of a layout that we do not know.
    const sure = context.meta.frontMatter || missing.length * 2 <= sections.length || isWhole(outline, context);
    if (!sure && !isMostlyKnown(outline, context)) {
      yield* layoutUnknown(missing, context);
      return;
    }
    // What is only to be noted has no such effect, unless it is a proposal with its options, on its way to a decision.
    const proposes = context.kind !== "noting-report" || outline.sections.some(hasOptions);
    for (const { title, guidance } of proposes ? dutiesFor(context) : [])
      if (!labels.some(({ fact }) => fact.duties?.includes(title)))
        yield { at: { title: true }, message: "duty", data: { title, guidance }, severity: "info" };
    for (const section of missing) {
      const { role, title, severity, guidance = "" } = section;
      const misspelt = misspeltHeading(section, labels, sections);
      if (misspelt) {
        const { block, heading, start, right } = misspelt;
        const at = { block, at: { start, end: start + heading.length } };
        const rewrites = [{ with: cased(right, heading), trust: "safe" as const }];
        yield { at, message: "misspelt", data: { heading, title: right }, severity, rewrites, about: role };
        continue;
      }
      const place = placeFor(section, sections, outline, labels);
      const insert = `${"#".repeat(place.depth)} ${title}\n\n[To be completed. ${guidance}]`.replace(" ]", "]");
      const rewrites = [{ insert, at: place.at, trust: "judgement" as const, title: `Insert the section “${title}”` }];
      const told =
        (role === "background" && hasTopic(outline.sections)) ||
        (role === "sign-off" && context.meta.clearedBy) ||
        (role === "background-papers" && (context.meta.backgroundPapers?.value.length ?? 0) > 0) ||
        (role === "recommendations" &&
          isHearing(context.meta) &&
          outline.sections.some((one) => one.role === "options"));
      yield {
        at: { title: true },
        message: "missing",
        about: role,
        data: { title, guidance: guidance && `${guidance} ` },
        severity:
          told || (context.parish && !context.ownProtocol && role !== "recommendations")
            ? "info"
            : severity === "error" && (!sure || seldomPrinted(role, context))
              ? "warning"
              : severity,
        rewrites,
      };
    }
  },
});

/** Headings by which a section is known, and which are misspelt or no report's. */
function* oddHeadings(labels: readonly Gathered<Label>[], { required, ownProtocol }: ReportContext) {
  for (const { fact, kind, block, zone } of labels) {
    if (kind !== "heading" || zone !== "open") continue;
    const { text: heading, start } = fact;
    const section = required.sections.find((one) => headingMeans(heading, one));
    if (!section) continue;
    const at = { block, at: { start, end: start + heading.length } };
    const spelt = spelling(heading);
    const rewrite = (words: string): readonly Rewrite[] => [{ with: words, trust: spelt ? "safe" : "judgement" }];
    if (spelt)
      yield {
        at,
        message: "misspelt" as const,
        data: { heading, title: spelt },
        severity: "warning" as const,
        rewrites: rewrite(spelt),
      };
    else if (ownProtocol && isColloquial(heading))
      yield {
        at,
        message: "colloquial" as const,
        data: { heading, title: section.title },
        severity: "info" as const,
        rewrites: rewrite(section.title),
      };
  }
}

/**
 * Scottish and Northern Irish councils without a pack of their own often print no legal section: they tell of the law
 * elsewhere.
 */
const seldomPrinted = (role: string, { nation, ownProtocol }: ReportContext): boolean =>
  role === "legal" && !ownProtocol && (nation === "scotland" || nation === "northern-ireland");

/**
 * A section with a heading of its own making holds the facts, whatever it is called: "Marketing and offers",
 * "Casework".
 */
const hasTopic = (outline: readonly OutlineSection[]): boolean =>
  outline.some(({ depth, role, empty, zone }) => depth > 1 && role === undefined && !empty && zone === "open");

const hasOptions = ({ depth, title, role, empty }: OutlineSection): boolean =>
  depth > 0 && !empty && (role === "options" || /^(?:[\d.]+ )?(?:the )?options\b/i.test(title));

const longestLabel = 80;
/**
 * "5.2 Resources (finance and value for money, procurement, staffing, IT, property)": a label may say in brackets what
 * is under it.
 */
const bracketed = /^[\d.]*\s*([^.;:?!()]{2,80}) \([^()]{2,120}\)$/;

/** A sentence that is a name and nothing else, and another behind it; or a name with a colon where a sentence begins. */
const named = /[.;:)] ([A-ZÀ-Þ][a-zà-ž]+(?: (?:and )?[a-zà-ž]+){0,3})(?:\. (?=[A-ZÀ-Þ])|: (?=\S))/g;
function labelsWithin(text: string): readonly string[] {
  const labels: string[] = [];
  named.lastIndex = 0;
  for (let match = named.exec(text); match; match = named.exec(text)) labels.push(match[1] ?? "");
  return labels;
}

/** "There is a financial risk that …", "The main financial risks are …": what the paragraph is about. */
const ofRisk = regex`
  ^(?:There (?:is|are|would be|will be) |The |An? |No )
  (?:(?:an?|the|no|one|two|three|some|main|principal|key|chief|other|only) ){0,2}([a-z]+ risks?)\b
`;

function labelOf(kind: string, text: string): Label | undefined {
  if (kind === "heading") {
    const title = text.replace(/^(?:\d+(?:\.\d+)*|[A-Z])[.):]*\s+/, "").replace(/\s*:?\s*$/, "");
    return title === "" ? undefined : { text: title, start: text.indexOf(title) };
  }
  // "| Wards: | Quay | Lead contact officer: | Harbour Master |": with its colon a cell is a label in any column.
  const alone = kind === "cell" && text.length <= longestLabel ? /^(\p{Lu}[^:.;?!]+):$/u.exec(text)?.[1] : undefined;
  if (alone !== undefined) return { text: alone, start: 0, within: [alone] };
  const words = text.slice(0, longestLabel + 20).replace(/^[\d.]+\s+/, "");
  const lead =
    text.length > longestLabel && kind !== "cell" && text.endsWith(")") ? bracketed.exec(text)?.[1] : undefined;
  if (lead !== undefined) return { text: lead, start: 0, within: [text.replace(/^[\d.]+\s+/, "")] };
  if (text.length <= longestLabel && !/[.;,?!]$/.test(words))
    // "Lead contact officer: Head of Markets, 01234 567890"
    return { text: /^(\p{Lu}[^:.;?!–]{2,60}):\s+\S/u.exec(words)?.[1] ?? words.replace(/\s*:$/, ""), start: 0 };
  const risk = ofRisk.exec(words)?.[1];
  if (risk) return { text: risk, start: 0 };
  const label = /^\p{Lu}[^:.;?!–—]{2,70}(?::|\.?\s[–—-]\s|\.(?=\s))/u.exec(words)?.[0];
  if (label && label.length <= longestLabel) return { text: label.replace(/[\s:.–-]+$/, ""), start: 0 };
  if (!/^[A-ZÀ-Þ][A-Za-zÀ-ž'’(),-]* [A-Za-zÀ-ž]/.test(words)) return undefined;
  const openings = openingsOf(words);
  return openings.length > 0 ? { text: "", start: 0, openings } : undefined;
}

const isThere = (section: RequiredSection, outline: readonly OutlineSection[]): boolean =>
  outline.some(({ role }) => role === section.role) ||
  (/^implications$/i.test(section.title) && ownHeadings(outline) > 1);

const none: readonly RequiredSection[] = [];

/** The required sections for which a label stands; a short cell does so in the first column alone. */
function meantBy(
  { fact, kind, cell }: Gathered<Label>,
  required: readonly RequiredSection[],
): readonly RequiredSection[] {
  if ((cell?.column ?? 0) > 0 && !fact.within && !fact.openings && !fact.asks) return none;
  const known = meant.get(fact);
  if (known?.of === required) return known.sections;
  const titled =
    kind === "heading" ? required.find(({ title }) => listsParts(title) && isTitle(fact.text, title)) : undefined;
  const found = required.filter((section) => (titled ? section === titled : means(fact, kind, section)));
  const sections = found.length === 0 ? none : found;
  meant.set(fact, { of: required, sections });
  return sections;
}

/**
 * A title of the council's own that lists in brackets what belongs under it, "Resources (finance, staffing, property)":
 * as it has other sections beside, none of its words stands for one of those.
 */
const listsParts = (title: string): boolean => /\([^()]*,[^()]*\)/.test(title);
const isTitle = (text: string, title: string): boolean => normalHeading(text) === normalHeading(title);

/** Kept with the label, which outlives edits elsewhere. */
const meant = new WeakMap<
  Label,
  { readonly of: readonly RequiredSection[]; readonly sections: readonly RequiredSection[] }
>();

function means({ text, within, openings, asks }: Label, kind: string, section: RequiredSection): boolean {
  if (asks && section.role === "recommendations") return true;
  if (kind === "heading") return headingMeans(text, section);
  if (within?.some((label) => labelMeans(label, section))) return true;
  return openings ? isOpening(openings, section) : labelMeans(text, section);
}

/** Implications under a heading each need no heading above them. */
const ownHeadings = (outline: readonly OutlineSection[]): number =>
  outline.filter(({ title }) => /^\w[\w ,]+ implications\b/i.test(title.replace(/^[\d.]+\s+/, ""))).length;

function misspeltHeading(
  section: RequiredSection,
  labels: readonly Gathered<Label>[],
  all: readonly RequiredSection[],
): { readonly block: number; readonly heading: string; readonly start: number; readonly right: string } | undefined {
  for (const { fact, kind, block } of labels) {
    if (kind !== "heading" || all.some((other) => other !== section && headingMeans(fact.text, other))) continue;
    const right = misspelling(fact.text, section);
    if (right) return { block, heading: fact.text, start: fact.start, right };
  }
  return undefined;
}

/** A budget report is about finance from its first line to its last. */
const isSubject = ({ role }: RequiredSection, title = ""): boolean =>
  role === "finance" &&
  regex.i`
    \b(?:
      budgets?|revenue|capital (?:programme|strategy|monitoring|outturn)|treasury|
      financial (?:monitoring|outturn|strategy|plan\w*|position|statements?)|finance (?:monitoring|report|update)|
      accounts|estimates(?! of (?:need|demand|population|housing))|district rate|
      (?:striking|fixing|setting) (?:of )?(?:the |a )?rate|precepts?|council tax (?:base|setting|level)
    )\b
  `.test(title);

/** A heading in capitals is corrected in capitals. */
const cased = (right: string, heading: string): string =>
  heading === heading.toUpperCase() ? right.toUpperCase() : right;

/** Sections that stand together, often one below the other under "Implications". */
const implications = new Set([
  "finance",
  "legal",
  "equality",
  "climate",
  "risk",
  "staffing",
  "procurement",
  "property",
]);

/** Sections that end a report, behind all advice. */
const closings: ReadonlySet<string> = new Set(["background-papers", "appendices", "sign-off", "contact"]);

/**
 * Behind the nearest required section before it that is there, else before the nearest after it, among its own sort
 * first; what ends a report stands before what ends it later, else at the end.
 */
function placeFor(
  section: RequiredSection,
  required: readonly RequiredSection[],
  { sections: outline, title }: Outline,
  labels: readonly Gathered<Label>[],
): { readonly at: Insertion; readonly depth: number } {
  const own = required.indexOf(section);
  if (closings.has(section.role)) return placeAtEnd(required.slice(own + 1), outline);
  const distance = (other: RequiredSection): number =>
    Math.abs(required.indexOf(other) - own) +
    (implications.has(other.role) === implications.has(section.role) ? 0 : 100);
  for (const other of required.filter((one) => one !== section).sort((a, b) => distance(a) - distance(b))) {
    const headed = labels.find(({ fact, kind }) => kind === "heading" && headingMeans(fact.text, other))?.section;
    const there = outline.find(({ role, depth }) => depth > 0 && role === other.role) ?? headed;
    // The title may have a section's name, and nothing stands before it.
    if (!there || there.depth === 0 || (there.depth === 1 && there.title === title)) continue;
    const at = required.indexOf(other) < own ? { after: there.index } : { before: there.index };
    return { at, depth: Math.max(2, there.depth) };
  }
  return { at: { end: true }, depth: 2 };
}

function placeAtEnd(
  later: readonly RequiredSection[],
  outline: readonly OutlineSection[],
): { readonly at: Insertion; readonly depth: number } {
  const parts = bodyParts(outline);
  const depth = Math.max(2, Math.min(...parts.filter((part) => part.depth > 1).map((part) => part.depth)));
  const ending = parts.slice(parts.findLastIndex(({ role = "" }) => !closings.has(role)) + 1);
  const next = ending.find(({ role }) => later.some((one) => one.role === role));
  if (next) return { at: { before: next.index }, depth: Math.max(2, next.depth) };
  const last = parts.at(-1);
  return last && Number.isFinite(depth) ? { at: { after: last.index }, depth } : { at: { end: true }, depth: 2 };
}
