import { regex } from "../pattern/regex.ts";
import { Lines } from "../report/lines.ts";
import type { Report } from "../report/report.ts";
import type { Rule } from "../rule/rule.ts";
import { withoutIdentifiers } from "../run/asides.ts";
import type { CheckResult } from "../run/checker.ts";
import type { Effective } from "../run/effective.ts";
import { dotted, maskedSpans, maskWords, secretsOf } from "../run/mask.ts";
import { outlineOf, roleFinder } from "../run/outline.ts";
import { appendicesOf } from "./appendices.ts";
import { reviewClauses } from "./clauses.ts";
import { markingOf } from "./marking.ts";
import { passagesOf } from "./passages.ts";
import {
  type Review,
  type ReviewFinding,
  type ReviewOption,
  type StatedClearance,
  unticked,
  type Verdict,
  verdicts,
} from "./review.ts";
import type { Tick, Ticks } from "./ticks.ts";
import { uncheckedOf } from "./unchecked.ts";

/** A checked report, and what only a shell can bring. */
export interface Reviewed {
  readonly path: string;
  readonly report: Report;
  readonly effective: Effective;
  readonly result: Pick<CheckResult, "findings" | "problems" | "faults" | "allowed">;
  /** Every rule there is: those that do not apply are told. */
  readonly rules: readonly Rule[];
  readonly options: readonly ReviewOption[];
  /** Who has cleared it for whom, as it says itself. */
  readonly clearance: readonly StatedClearance[];
  readonly ticks: Ticks;
  /** A day as 2026-11-24. */
  readonly today: string;
}

/** Puts together what a reviewer needs to see of a report, personal identifiers under dots. */
export function reviewReport(reviewed: Reviewed): Review {
  const { path, report, effective, result, ticks, today } = reviewed;
  const { protocol } = effective;
  const secrets = secretsIn(reviewed);
  const hide = (text: string): string => maskWords(text, secrets);
  const findings = findingsOf(reviewed, hide);
  const clauses = reviewClauses(protocol, effective, result, findings, ticksShown(reviewed, hide));
  const appendices = appendicesOf(report, outlineOf(report, roleFinder(protocol)).sections);
  const toTick = clauses.filter(({ manual }) => manual !== undefined).length;
  return {
    version: 1,
    path,
    checked: today,
    title: hide(titleOf(report) ?? path),
    facts: factsOf(report, hide),
    kind: effective.kind,
    protocol: {
      id: protocol.id,
      council: protocol.council,
      title: protocol.title,
      escalation: protocol.escalation,
    },
    clauses,
    counts: { ...countVerdicts(clauses), toTick, ticked: toTick - unticked({ clauses }).length },
    findings,
    options: reviewed.options.map((option) => hiddenOption(option, hide)),
    marking: markingOf(report, appendices, hide),
    allowances: allowancesOf(reviewed, hide),
    clearance: reviewed.clearance.map((one) => ({ ...one, by: hide(one.by) })),
    unchecked: uncheckedOf(reviewed, appendices),
    problems: [...result.problems, ...ticks.problems].map(({ severity, message }) => ({
      severity,
      message: hide(message),
    })),
    passages: passagesOf(report, findings, maskedSpans({ text: report.text, ...result }), (text, at) =>
      hide(dotted(text, at)),
    ),
  };
}

/**
 * The report's title: as its header gives it, else the first heading that does not name the council, the body or the
 * day.
 */
export function titleOf({ meta, sections }: Report): string | undefined {
  const headings = sections.filter(({ depth }) => depth > 0).map(({ title }) => title);
  return meta.title?.raw || (headings.find((title) => !overTitle.test(title)) ?? headings[0]);
}
const overTitle = regex.i`
  \b(?:council|authority|cabinet|committee|board|panel|cyngor)$|
  ^(?:
    cyngor|cabinet|executive|council|report (?:of|to|by|from)|agenda|item|part (?:i{1,2}|[12ab])|not for publication|
    exempt|public|open|confidential
  )\b|
  \b20\d\d$
`;

function findingsOf({ report, result }: Reviewed, hide: (text: string) => string): readonly ReviewFinding[] {
  const lines = new Lines(report.text);
  return result.findings.map(({ rule, severity, message, why, clauses, span }, index) => ({
    number: index + 1,
    rule,
    severity,
    message: hide(message),
    why,
    clauses: clauses.map(({ clause }) => clause),
    span,
    line: lines.place(span.start).line,
  }));
}

function allowancesOf({ report, result }: Reviewed, hide: (text: string) => string): Review["allowances"] {
  const lines = new Lines(report.text);
  return result.allowed.map(({ finding, by, reason, approver, until }) => ({
    rule: finding.rule,
    message: hide(finding.message),
    line: lines.place(finding.span.start).line,
    reason: hide(reason),
    by,
    ...(approver === undefined ? {} : { approver: hide(approver) }),
    ...(until === undefined ? {} : { until }),
  }));
}

/** What reviewers wrote names nobody whom the report would not name. */
function ticksShown({ ticks, report, effective }: Reviewed, hide: (text: string) => string): Ticks {
  const shown = (words: string): string => hide(withoutIdentifiers(words, report, effective));
  const told = [...ticks.ticks].map(([clause, { note, by, ...tick }]): [string, Tick] => [
    clause,
    { ...tick, by: shown(by), ...(note === undefined ? {} : { note: shown(note) }) },
  ]);
  return { ...ticks, ticks: new Map(told) };
}

/** A secret that a line end breaks shows with a space in the visible words. */
const secretsIn = ({ report: { text }, result: { findings, allowed } }: Reviewed): readonly string[] => [
  ...new Set(secretsOf({ text, findings, allowed }).flatMap((secret) => [secret, secret.replace(/\s+/g, " ")])),
];

const countVerdicts = (clauses: Review["clauses"]): Readonly<Record<Verdict, number>> =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, clauses.filter((clause) => clause.verdict === verdict).length]),
  ) as Record<Verdict, number>;

const hiddenOption = (
  { label, merits, demerits, cost, recommended, doNothing, words }: ReviewOption,
  hide: (text: string) => string,
): ReviewOption => ({
  label: hide(label),
  merits: merits.map(hide),
  demerits: demerits.map(hide),
  cost: cost === undefined ? undefined : hide(cost),
  recommended,
  doNothing,
  words,
});

/** The facts that a reader looks for first, as the report prints them. */
const shownFacts = {
  meeting: "Meeting",
  date: "Date",
  author: "Author",
  responsibleOfficer: "Responsible officer",
  leadMember: "Lead member",
  status: "Status",
  version: "Version",
} as const;

const factsOf = ({ meta }: Report, hide: (text: string) => string): Review["facts"] =>
  (Object.keys(shownFacts) as (keyof typeof shownFacts)[]).flatMap((key) => {
    const value = meta[key]?.raw;
    return value ? [{ label: shownFacts[key], value: hide(value) }] : [];
  });
