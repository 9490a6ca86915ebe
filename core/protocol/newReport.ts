import type { Kind, MetaKey } from "../report/meta.ts";
import type { Protocol } from "./protocol.ts";

/** What a new report begins with, beside what the pack requires. */
export interface Scaffold {
  /** Standing lines for this kind, such as a briefing's; each a paragraph of its own. */
  readonly statements: readonly string[];
  /** Days are written as 2026-12-03. */
  readonly today: string;
}

const decides: ReadonlySet<Kind> = new Set(["committee-report", "member-report", "decision-record"]);
const briefs: ReadonlySet<Kind> = new Set(["group-briefing", "member-briefing"]);

/** What such a paper has even where the pack does not ask for it. */
const noRoles: ReadonlySet<string> = new Set();
const decisionRoles: ReadonlySet<string> = new Set(["options"]);
const briefingRoles: ReadonlySet<string> = new Set(["purpose", "background", "options", "next-steps"]);

type Part = Pick<Protocol["sections"][number], "role" | "title" | "guidance">;

/** What a paper of a kind has to hold where the pack lays down no sections for it; options stand behind the second. */
const ownParts: Partial<Readonly<Record<Kind, readonly Part[]>>> = {
  "decision-record": [
    { role: "decision", title: "Decision", guidance: "State the decision in full." },
    { role: "reasons", title: "Reasons for the decision", guidance: undefined },
    {
      role: "interests",
      title: "Interests declared",
      guidance: "Name any conflict of interest and any dispensation, or say that there were none.",
    },
  ],
  "ward-notice": [
    { role: "proposal", title: "What is proposed", guidance: "Describe the change in the ward, with its dates." },
    { role: "advantages", title: "Advantages", guidance: undefined },
    { role: "disadvantages", title: "Disadvantages", guidance: undefined },
    { role: "finance", title: "Cost", guidance: undefined },
  ],
};

/** What stands behind the options, whatever the pack's own order. */
const behindOptions: ReadonlySet<string> = new Set(
  "implications finance legal equality climate risk wards background-papers appendices contact sign-off interests".split(
    " ",
  ),
);

/** The sections in order: the options before what follows from them, and before what closes the report. */
function laidOut(required: readonly Part[], own: readonly Part[]): readonly Part[] {
  const options = required.filter(({ role }) => role === "options");
  const others = [...own, ...required.filter(({ role }) => role !== "options")];
  const first = others.findIndex(({ role }) => behindOptions.has(role));
  const inPlace = required.findIndex(({ role }) => role === "options");
  const at = first < 0 || (own.length === 0 && inPlace >= 0 && inPlace < first) ? inPlace + own.length : first;
  return options.length === 0 ? others : [...others.slice(0, at), ...options, ...others.slice(at)];
}

/**
 * The text of a new report of a kind, as this council lays it out: front matter, the required sections with a line of
 * guidance each, an options table where a decision is asked for. What is still to be written stands in square brackets,
 * so that the checker finds whatever is forgotten.
 */
export function newReport(protocol: Protocol, kind: Kind, { statements, today }: Scaffold): string {
  const fields = protocol.fields.filter(({ required }) => required[kind]).map(({ field }) => field);
  const usual = briefs.has(kind) ? briefingRoles : decides.has(kind) ? decisionRoles : noRoles;
  const sections = laidOut(
    protocol.sections.filter(({ role, required }) => required[kind] || usual.has(role)),
    protocol.sections.some(({ required }) => required[kind]) ? [] : (ownParts[kind] ?? []),
  );
  const title = "[Title of the report]";
  return [
    "---",
    `council: ${protocol.id}`,
    `kind: ${kind}`,
    `title: "${title}"`,
    ...frontMatter(kind, fields, today),
    "---",
    "",
    `# ${title}`,
    "",
    ...statements.flatMap((statement) => [statement, ""]),
    ...sections.flatMap(({ role, title: heading, guidance }, index) => [
      `## ${index + 1}. ${heading}`,
      "",
      `[To be completed.${guidance ? ` ${guidance}` : ""}]`,
      "",
      ...(role === "options" ? [...optionsTable, ""] : []),
    ]),
  ].join("\n");
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
  wards: "wards: [All]",
  keyDecision: "key-decision: no",
  urgent: "urgent: no",
  appendices: "appendices: []",
};

function frontMatter(kind: Kind, fields: readonly MetaKey[], today: string): readonly string[] {
  const wanted = new Set<MetaKey>(["meeting", "author", ...fields]);
  const lines = Object.entries(keys).flatMap(([field, line]) => (wanted.has(field as MetaKey) ? [line] : []));
  return [
    ...lines,
    `date: ${today}`,
    "classification: public",
    "status: draft",
    'version: "0.1"',
    ...(decides.has(kind) ? ["background-papers: []"] : []),
    ...(briefs.has(kind) ? briefing : []),
  ];
}

const briefing: readonly string[] = [
  "briefing:",
  "  group:",
  "  requested-by:",
  "  requested-on:",
  "  approved-by:",
  "  approved-on:",
  "  business:",
  "  topic:",
  "  offered-to: all groups",
  "  other-groups-notified:",
  "  recipients:",
  "  non-members-present: no",
];
