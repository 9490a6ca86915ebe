import type { Kind, MetaKey } from "../report/meta.ts";
import { plainWords } from "../report/plainWords.ts";
import { ownAsks } from "./ownAsks.ts";
import type { Protocol } from "./protocol.ts";

/** What a new report begins with, beside what the pack requires. */
export interface Scaffold {
  /** Standing lines for this kind, such as a briefing's; each a paragraph of its own. */
  readonly statements: readonly string[];
  /** Days are written as 2026-12-03. */
  readonly today: string;
  /** How the report names its council, where that is not the pack's id. */
  readonly council?: string;
  /** As plain text, whose title stands in the front matter. */
  readonly plain?: boolean;
}

const decides: ReadonlySet<Kind> = new Set(["committee-report", "member-report", "decision-record"]);
/** What rests on papers that a reader may ask for. */
const restsOnPapers: ReadonlySet<Kind> = new Set([...decides, "noting-report"]);
/** What goes to the public or a ward, and to no meeting. */
const goesOut: ReadonlySet<Kind> = new Set(["press-release", "ward-notice", "election-notice"]);
/** What is for everybody by what it is: no marking says so. */
const isPublic: ReadonlySet<Kind> = new Set(["press-release", "election-notice"]);
const briefs: ReadonlySet<Kind> = new Set(["group-briefing", "member-briefing"]);

/** What such a paper has even where the pack does not ask for it. */
const usual: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  "committee-report": ["options", "legal", "equality"],
  "member-report": ["options", "legal", "equality"],
  "decision-record": ["options"],
  "group-briefing": ["purpose", "background", "options", "next-steps"],
  "member-briefing": ["purpose", "background", "options", "next-steps"],
};
/** What a report has that asks for a decision, where the pack lays down no sections for its kind. */
const usualOfNone: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  "member-report": ["purpose", "recommendations", "reasons", "background", "finance"],
};

/** What a report has that asks for none, where the pack lays down a single section for its kind. */
const usualOfFew: Partial<Readonly<Record<Kind, readonly string[]>>> = { "noting-report": ["purpose", "background"] };

type Part = Pick<Protocol["sections"][number], "role" | "title" | "guidance">;

/** What a paper of a kind has to hold where the pack lays down no sections for it; options stand behind the second. */
const ownParts: Partial<Readonly<Record<Kind, readonly Part[]>>> = {
  "decision-record": [
    {
      role: "decision",
      title: "Decision",
      guidance: "State the decision in full, the power that it is taken under and what gives it to whoever takes it.",
    },
    {
      role: "reasons",
      title: "Reasons for the decision",
      guidance: "Give the reasons that follow from the facts and options.",
    },
    {
      role: "interests",
      title: "Interests declared",
      guidance: "Name any conflict of interest and any dispensation, or say that there were none.",
    },
  ],
  "planning-report": [
    {
      role: "proposal",
      title: "Proposal",
      guidance: "Describe what the application asks for, with its number and applicant.",
    },
    {
      role: "background",
      title: "Site and history",
      guidance: "Describe the site, what is around it and earlier decisions.",
    },
    {
      role: "policy",
      title: "Policy",
      guidance: "Name the policies of the development plan that apply, and whatever else is material.",
    },
    {
      role: "consultation",
      title: "Representations",
      guidance: "Who was asked and when, how each view was put and by how many.",
    },
    { role: "issues", title: "Assessment", guidance: "Hold the proposal against the policies, matter by matter." },
    {
      role: "recommendations",
      title: "Recommendation",
      guidance: "Say what is recommended, with its conditions or the reasons for refusal.",
    },
  ],
  "monitoring-officer-report": [
    { role: "complaint", title: "Complaint", guidance: "Set out what the complaint says." },
    { role: "evidence", title: "Evidence", guidance: "List what was read, heard and seen." },
    {
      role: "facts",
      title: "Facts found",
      guidance: "State the facts that the evidence shows, with no conclusion on the code.",
    },
  ],
  "press-release": [
    {
      role: "proposal",
      title: "What is announced",
      guidance: "Say what was decided, by whom and when, and what changes for residents.",
    },
    {
      role: "contact",
      title: "Notes for editors",
      guidance: "Say where the report and the decision can be read, and whom to ask.",
    },
  ],
  "ward-notice": [
    { role: "proposal", title: "What is proposed", guidance: "Describe the change in the ward, with its dates." },
    { role: "advantages", title: "Advantages", guidance: "Say what speaks for the proposal." },
    { role: "disadvantages", title: "Disadvantages", guidance: "Say what speaks against the proposal." },
    { role: "finance", title: "Cost", guidance: "Say what it costs or saves, and from which budget." },
  ],
};

/** What stands behind the options, whatever the pack's own order. */
const behindOptions: ReadonlySet<string> = new Set(
  "implications finance legal equality climate risk wards background-papers appendices contact sign-off interests".split(
    " ",
  ),
);

/** Where a section stands that the pack gives no place among those of this kind. */
const rank = (role: string): number => (role === "purpose" ? 0 : behindOptions.has(role) ? 2 : 1);

/** What closes a report. */
const closing: ReadonlySet<string> = new Set(["background-papers", "appendices", "contact", "sign-off"]);

/** The sections that a pack asks for, and among them those that it does not: before what closes the report. */
function sectionsOf({ sections }: Protocol, kind: Kind): readonly Part[] {
  const asked = sections.filter(({ required }) => required[kind]);
  const few = asked.length < 2 ? (usualOfFew[kind] ?? []) : [];
  const roles = new Set([...(usual[kind] ?? []), ...(asked.length === 0 ? (usualOfNone[kind] ?? []) : few)]);
  const there = new Set(asked.map(({ role }) => role));
  const wanted = sections.filter(({ role, required }) => required[kind] || (roles.has(role) && !there.has(role)));
  const last = wanted.findLastIndex(({ required }) => required[kind]);
  if (asked.length === 0) return [...wanted].sort((a, b) => rank(a.role) - rank(b.role));
  const end = wanted.findIndex(({ role, required }) => required[kind] && closing.has(role));
  const late = (index: number) => end >= 0 && index > last;
  const early = wanted.filter((_, index) => !late(index));
  return end < 0 ? wanted : [...early.slice(0, end), ...wanted.filter((_, index) => late(index)), ...early.slice(end)];
}

/** The sections in order: the options before what follows from them, and before what closes the report. */
function laidOut(required: readonly Part[], own: readonly Part[]): readonly Part[] {
  const options = required.filter(({ role }) => role === "options");
  const others = [...own, ...required.filter(({ role }) => role !== "options")];
  const first = others.findIndex(({ role }) => behindOptions.has(role));
  const inPlace = required.findIndex(({ role }) => role === "options");
  const at = first < 0 || (own.length === 0 && inPlace >= 0 && inPlace < first) ? inPlace + own.length : first;
  return options.length === 0 ? others : [...others.slice(0, at), ...options, ...others.slice(at)];
}

/** With the headings that the council's own rules ask for, before what closes the report. */
function withHeadings(parts: readonly Part[], headings: readonly Pick<Part, "title" | "guidance">[]): readonly Part[] {
  const titles = new Set(parts.map(({ title }) => title.toLowerCase()));
  const more = headings.filter(({ title }) => !titles.has(title.toLowerCase())).map((part) => ({ ...part, role: "" }));
  const end = parts.findIndex(({ role }) => closing.has(role));
  const at = end < 0 ? parts.length : end;
  return [...parts.slice(0, at), ...more, ...parts.slice(at)];
}

/**
 * The text of a new report of a kind, as this council lays it out: front matter, the required sections with a line of
 * guidance each, an options table where a decision is asked for. What is still to be written stands in square brackets,
 * so that the checker finds whatever is forgotten; what only the author knows (when the meeting is, who may see it,
 * yes or no) is left blank, so that the report says nothing that nobody said.
 */
export function newReport(protocol: Protocol, kind: Kind, { statements, today, council, plain }: Scaffold): string {
  const asks = ownAsks(protocol.ownRules, kind);
  const required = protocol.fields.filter((field) => field.required[kind]).map(({ field }) => field);
  const fields = [...required, ...asks.fields];
  const asked = sectionsOf(protocol, kind);
  const roles = new Set(protocol.sections.flatMap(({ role, required }) => (required[kind] ? [role] : [])));
  // A pack that asks for a section or none leaves the rest to the kind.
  const own = roles.size > 1 ? [] : (ownParts[kind] ?? []).filter(({ role }) => !roles.has(role));
  const headed = [...asked, ...own].map(({ role }) => role);
  // A section that is asked for by what must be said in it alone.
  const more = asks.statements.flatMap(({ sections: roles }) =>
    roles.some((role) => headed.includes(role)) ? [] : protocol.sections.filter(({ role }) => role === roles[0]),
  );
  const sections = withHeadings(laidOut(asked, [...own, ...new Set(more)]), asks.headings);
  const said = (role?: string): readonly string[] =>
    asks.statements
      .filter((one) => (role === undefined ? one.sections.length === 0 : one.sections.includes(role)))
      .flatMap(({ text }) => [text, ""]);
  const papers =
    fields.includes("backgroundPapers") ||
    (restsOnPapers.has(kind) && !sections.some(({ role }) => role === "background-papers"));
  const title = "[Title of the report]";
  const text = [
    "---",
    `council: ${council ?? protocol.id}`,
    `kind: ${kind}`,
    ...(plain ? [`title: "${title}"`] : []),
    ...frontMatter(kind, fields, today),
    ...(papers ? ["background-papers: []"] : []),
    "---",
    "",
    ...(plain ? [] : [`# ${title}`, ""]),
    ...statements.flatMap((statement) => [statement, ""]),
    ...said(),
    ...sections.flatMap(({ role, title: heading, guidance }, index) => [
      `## ${index + 1}. ${heading}`,
      "",
      `[To be completed.${guidance ? ` ${guidance}` : ""}]`,
      "",
      ...(role === "options" ? [...optionsTable, ""] : []),
      ...said(role),
    ]),
  ].join("\n");
  return plain ? plainWords(text) : text;
}

/** A table that asks for each option's merits, demerits and cost, the present service among them. */
export const optionsTable: readonly string[] = [
  "| Option | Merits | Demerits | Cost |",
  "| --- | --- | --- | --- |",
  "| 1. Continue as now | [To be completed.] | [To be completed.] | [To be completed.] |",
  "| 2. [Name of the option] | [To be completed.] | [To be completed.] | [To be completed.] |",
];

const keys: Partial<Readonly<Record<MetaKey, string>>> = {
  meeting: 'meeting: "[Body that decides]"',
  author: 'author: "[Post of the author]"',
  responsibleOfficer: 'responsible-officer: "[Post that answers for the report]"',
  leadMember: 'lead-member: "[Cabinet member or portfolio holder]"',
  wards: "wards:",
  keyDecision: "key-decision:",
  forwardPlan: 'forward-plan: "[Number of the report or the decision in the forward plan]"',
  urgent: "urgent:",
  published: "published:",
  wardMembersNotified: "ward-members-notified:",
  appendices: "appendices: []",
};

function frontMatter(kind: Kind, fields: readonly MetaKey[], today: string): readonly string[] {
  const wanted = new Set<MetaKey>([...(goesOut.has(kind) ? [] : ["meeting" as const]), "author", ...fields]);
  const lines = Object.entries(keys).flatMap(([field, line]) => (wanted.has(field as MetaKey) ? [line] : []));
  return [
    ...lines,
    // Of what goes to a meeting it is the meeting's day, which is not the day on which the report is begun.
    goesOut.has(kind) || briefs.has(kind) ? `date: ${today}` : "date:",
    ...(isPublic.has(kind) && !wanted.has("classification") ? [] : ["classification:"]),
    "status: draft",
    'version: "0.1"',
    ...(decides.has(kind) || wanted.has("clearedBy") ? clearance : []),
    ...(briefs.has(kind) ? briefing : []),
  ];
}

const clearance: readonly string[] = [
  "cleared-by:",
  '  finance: "[Name of the finance officer, and the day]"',
  '  legal: "[Name of the legal officer, and the day]"',
];

const briefing: readonly string[] = [
  "briefing:",
  '  group: "[Name of the group]"',
  '  requested-by: "[Member who asked for it]"',
  "  requested-on:",
  '  approved-by: "[Senior officer who approved it]"',
  "  approved-on:",
  '  business: "[Meeting, day and item that it is about]"',
  "  topic:",
  "  offered-to:",
  "  other-groups-notified:",
  '  recipients: "[Members who may have it]"',
  "  non-members-present:",
];
