import { regex } from "../../core/pattern/regex.ts";
import { type Field, type Kind, type Meta, type MetaKey, statedFacts } from "../../core/report/meta.ts";
import type { Severity } from "../../core/rule/finding.ts";
import { addedFields } from "../../core/rule/rewrites.ts";
import { type Gathered, type Outline, type ReportContext, reportRule } from "../../core/rule/rule.ts";
import { holdsDate } from "./dateCues.ts";
import { headBlocks, isReport } from "./reportShape.ts";

/** What a line near the report's head holds of a header that was not read as one. */
interface HeadLine {
  /** The line, where it holds a date. */
  readonly dated: string | undefined;
  readonly body: boolean;
  /** "Cabinet is asked to": the recommendations name the body, and no header. */
  readonly asked: boolean;
  /** May be the report's title, printed without a label. */
  readonly title: boolean;
  /** Names the site of a planning application, or what is to be built there: such a report is found by these. */
  readonly site: boolean;
}

type HeaderKey = "title" | "meeting" | "date";

const meetings: readonly Kind[] = [
  "committee-report",
  "noting-report",
  "planning-report",
  "member-report",
  "monitoring-officer-report",
];
const dated: readonly Kind[] = [...meetings, "group-briefing", "member-briefing", "press-release", "ward-notice"];
const labels: Readonly<Record<HeaderKey, string>> = { title: "Title", meeting: "Meeting", date: "Date" };

export const headerMissing = reportRule({
  id: "header-missing",
  family: "structure",
  summary:
    "A fact that a report's header must state is missing or blank: its title, body, date or another that the council asks for",
  why: "Democratic services put a report on an agenda by its header, and years later the header is how anybody finds it and knows what it was for.",
  severity: "warning",
  kinds: { minutes: "off", motion: "off", "election-notice": "off", constitutional: "info" },
  messages: {
    missing: "The header does not state “{label}”. Add it, so that the report can be put on an agenda and found again.",
    blank: "“{label}” is blank. Fill it in before the report is sent for publication.",
    placeholder: "“{label}” says “{words}”, which is the template's word and not an answer. Write the report's own.",
  },
  examples: {
    finds: [
      {
        text: "---\nkind: committee-report\ntitle: [[Moorings at the basin]]\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo set the charges for moorings.\n",
        note: "No date",
      },
      {
        text: "**To:** Harbour Committee\n\n**Date:** 4 March 2027\n\n**Subject:** Moorings\n\n**[[Report of]]:**\n\n## Purpose\n\nTo set charges.\n\n## Recommendations\n\nThat the charges are set.\n",
        note: "A blank field",
      },
      {
        text: "**Committee:** [[Committee]]\n\n**Date:** 4 March 2027\n\n**Subject:** Moorings\n\n## Purpose\n\nTo set charges.\n\n## Recommendations\n\nThat the charges are set.\n",
      },
    ],
    quiet: [
      {
        text: "**To:** Cabinet – 4 March 2027\n\n**Subject:** Moorings\n\n**From:** Harbour Master\n\n## Purpose\n\nTo set charges.\n\n## Recommendations\n\nThat the charges are set.\n",
        note: "The date stands behind the body",
      },
      {
        text: "| **Meeting** | Harbour Committee |\n| --- | --- |\n| **Date of meeting** | 4 March 2027 |\n| **Report title** | Moorings |\n\n## Purpose\n\nTo set charges.\n\n## Recommendations\n\nThat the charges are set.\n",
        note: "A table is a header too",
      },
      { text: "# Notes on the tide tables\n\nThe tables were printed in 1911.\n", note: "No report" },
    ],
  },
  limits: "Of classification, wards and key decision other rules speak.",
  gather: ({ kind, text }): HeadLine | undefined => {
    if (kind === "listItem" || text.length > longestLine || (text.length > 60 && text.endsWith("."))) return undefined;
    if (otherDate.test(text) || point.test(text)) return undefined;
    const line = {
      dated: holdsDate(text) ? text : undefined,
      body: body.test(text) && !asked.test(text),
      asked: asked.test(text),
      title: kind === "paragraph" && mayBeTitle(text),
      site: site.test(text),
    };
    return line.dated || line.body || line.asked || line.title || line.site ? line : undefined;
  },
  *judge(outline, lines, context) {
    const { meta, kind } = context;
    const formal = isReport(outline, context);
    if (!formal && !(statedFacts(meta) >= 3 || meta.frontMatter)) return;
    const head = lines.filter(({ block, zone }) => block < headBlocks && zone !== "closed");
    for (const { field, label, severity } of wanted(kind, context, formal)) {
      const stated = meta[field];
      // Printed without a label, a title may be any line of the block.
      const unlabelled = field === "title" && stated === undefined && !meta.frontMatter && statedFacts(meta) > 0;
      const asks = field === "meeting" && stated === undefined && head.some(({ fact }) => fact.asked);
      const graded = asks
        ? { severity: "info" as const }
        : unlabelled
          ? { severity: "warning" as const }
          : severity === undefined
            ? {}
            : { severity };
      if (stated === undefined) {
        if (!standsElsewhere(field, outline, meta, head) && !(field === "title" && isSited(kind, head)))
          yield {
            at: { title: true },
            message: "missing",
            about: field,
            data: { label },
            rewrites: added(field, label, meta),
            ...graded,
          };
      } else if (stated.raw === "") {
        if (!standsElsewhere(field, outline, meta, head) || isOwn(field, kind))
          if (!isScattered(meta)) yield { at: { field }, message: "blank", data: { label }, about: field, ...graded };
      } else if (placeholder.test(stated.raw))
        yield { at: { field }, message: "placeholder", data: { label, words: stated.raw }, about: field, ...graded };
    }
  },
});

/** Fields of plain words, by their keys: a date or a list cannot be left to be confirmed. */
const keys: Partial<Readonly<Record<MetaKey, string>>> = {
  meeting: "meeting",
  leadMember: "lead-member",
  forwardPlan: "forward-plan",
};

/** The fix that adds the field, with its value left for the author. */
function added(field: MetaKey, label: string, { frontMatter, header }: Meta) {
  // A line of the header may leave a day to be written, which front matter may not.
  if (field === "title" || (field === "date" && !frontMatter && header))
    return [addedFields(`Add “${label}” to the header`, { key: field, label, value: `[insert the ${field}]` })];
  const key = keys[field];
  return key === undefined
    ? []
    : [addedFields(`Add “${label}” to the header`, { key, label, value: "to be confirmed" })];
}

/** "(a) approves the charges from 1 April 2027;" is a line of the body, whatever it holds. */
const point = /^\(?(?:[a-z]|[ivx]{1,4})\)\s|[;,]$|[;,] and$/;
const longestLine = 160;
/** Dates of something else than the meeting. */
const otherDate = regex.i`
  ^\W*(?:past|future) pathway|^\W*(?:date )?published|\bpublication\b|forward plan|\bnotice\b|call-?in|version|approved|
  cleared|key decision|\bminute|\bdue\b|^\W*#? ?source:
`;
const body = regex`
  ^(?!That )(?:[^:]{0,20}:)?\s*(?:(?:[Mm]eeting of|[Rr]eport to) )?(?:the )?(?:[A-Z][\w’'&-]* (?:and )?){0,5}
  (?:Cabinet|Committee|Council|Panel|Board|Commission|Executive)\b|
  ^(?:[A-Z&’'-]+ ){0,6}(?:CABINET|COMMITTEE|COUNCIL|PANEL|BOARD|EXECUTIVE)$|
  \/ (?:[A-Z][\w’'&-]* (?:and )?){0,5}
  (?:Cabinet|Committee|Council|Panel|Board|Executive|CABINET|COMMITTEE|COUNCIL|PANEL|BOARD|EXECUTIVE)$
`;
/** "Cabinet is asked to", "The Committee is recommended to". */
const asked = /^(?:The |That )?(?:[A-Z][\w’'&-]* (?:and )?){1,5}(?:is|are) (?:asked|recommended|invited|requested)\b/;
const site =
  /^\W*(?:proposal|(?:application )?site(?: address)?|location|description of (?:the )?development)\b\W{0,6}\w/i;
const isSited = (kind: Kind, head: readonly Gathered<HeadLine>[]): boolean =>
  kind === "planning-report" && head.some(({ fact }) => fact.site);
/** A few words that are no sentence and no label, and name neither a body, a day nor who reports. */
const mayBeTitle = (text: string): boolean =>
  /^\p{Lu}\S*(?: \S+){2,17}$/u.test(text) &&
  !/[:.;?!]|\b20\d\d$/.test(text) &&
  !body.test(text) &&
  !regex.i`
    ^(?:
      report|meeting|agenda|item|minute|part|page|appendix|purpose|for (?:publication|decision|information)|
      not for publication|this|wards? affected|key decision
    )\b|
    \b(?:council|committee|cabinet|board|panel|authority)$
  `.test(text);

/** The word that a template prints where the report's own should stand. */
const placeholder = regex.i`
  ^(?:the )?(?:
    (?:name of |title of )?(?:committee|meeting|body|report|decision[- ]maker|date|author|officer|subject|title)|
    cabinet ?\/ ?(?:committee|council)|committee ?\/ ?(?:cabinet|council)|day month year|dd.mm.yy(?:yy)?|n\/?a|-+|\?+|
    \.{2,}|\[(?:(?:corporate |executive )?director|head of service|chief officer|officer|name|post)\]
  )$
`;
/** Fields that rules of their own look after. */
const others: readonly MetaKey[] = ["classification", "wards", "keyDecision", "author", "responsibleOfficer"];

interface Wanted {
  readonly field: MetaKey;
  readonly label: string;
  readonly severity: Severity | undefined;
}

/** What the council asks for, what any report of the kind needs, and fields that stand there without a value. */
function wanted(kind: Kind, { required, meta }: ReportContext, formal: boolean): readonly Wanted[] {
  const list: Wanted[] = required.fields
    .filter(({ field }) => formal && !others.includes(field))
    .map((one) => ({ ...one }));
  const add = (field: MetaKey, label: string): void => {
    if (!list.some((one) => one.field === field)) list.push({ field, label, severity: undefined });
  };
  add("title", labels.title);
  if (meetings.includes(kind) || meta.meeting?.raw === "") add("meeting", labels.meeting);
  if (dated.includes(kind) || meta.date?.raw === "") add("date", labels.date);
  for (const field of ["author", "responsibleOfficer"] as const)
    if (meta[field]) add(field, field === "author" ? "Author" : "Report of");
  return list;
}

function standsElsewhere(field: MetaKey, outline: Outline, meta: Meta, head: readonly Gathered<HeadLine>[]): boolean {
  switch (field) {
    case "title":
      return (
        outline.title !== undefined ||
        outline.sections.some(({ depth, title }) => depth === 1 && title !== "") ||
        isHeadedAlike(outline) ||
        head.some(({ fact }) => fact.title)
      );
    case "date":
      return (
        holdsDate(meta.meeting?.raw ?? "") || head.some(({ fact }) => fact.dated && fact.dated !== meta.published?.raw)
      );
    case "meeting":
      return head.some(({ fact }) => fact.body);
    case "responsibleOfficer":
      return (meta.author?.raw ?? "") !== "";
    case "author":
      return (meta.responsibleOfficer?.raw ?? "") !== "";
    default:
      return false;
  }
}

/** A title that looks like the headings of the sections, bold as they are, and stands before the first of them. */
function isHeadedAlike({ sections }: Outline): boolean {
  const [first, second] = sections.filter(({ title }) => title !== "");
  return (
    first !== undefined &&
    first.role === undefined &&
    first.number === undefined &&
    mayBeTitle(first.title) &&
    second?.depth === first.depth &&
    second.role !== undefined
  );
}

/** No other line answers for these: whose paper it is, and on what day it was decided. */
const isOwn = (field: MetaKey, kind: Kind): boolean =>
  field === "responsibleOfficer" || field === "author" || (field === "date" && kind === "decision-record");

/**
 * Text out of a PDF has a label on one line and its value on another, so that several fields look blank: but where the
 * next label follows at once, and the last of them has its value, there is none.
 */
function isScattered(meta: Meta): boolean {
  if (meta.frontMatter) return false;
  const fields = Object.values(meta)
    .flatMap((field) => (field !== undefined && "raw" in field ? [field] : []))
    .toSorted((a, b) => a.label.start - b.label.start);
  const blank = fields.filter(({ raw }) => raw === "");
  return blank.length > 1 && !blank.every((field) => isFollowed(field, fields[fields.indexOf(field) + 1]));
}
/** So many marks and line ends stand at most between a label and the next. */
const farthest = 12;
const isFollowed = (field: Field<unknown>, next: Field<unknown> | undefined): boolean =>
  next !== undefined && next.label.start - field.label.end <= farthest;
