import type { Kind } from "../report/meta.ts";
import type { BlockKind, CellPlace, Problem, Zone } from "../report/report.ts";
import type { Span } from "../report/span.ts";
import type { Severity } from "../rule/finding.ts";
import type { Tick } from "./ticks.ts";

/**
 * Everything a reviewer needs to see of one checked report, as plain data with personal identifiers under dots. Offsets
 * are UTF-16 units of the report's text, lines count from 1.
 */
export interface Review {
  readonly version: 1;
  readonly path: string;
  /** The day of the check, as 2026-11-24. */
  readonly checked: string;
  readonly title: string;
  /** The report's own facts that a reader looks for first, as printed. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly kind: Kind;
  readonly protocol: {
    readonly id: string;
    readonly council: string;
    readonly title: string;
    readonly escalation: string;
  };
  readonly clauses: readonly ClauseReview[];
  readonly counts: Readonly<Record<Verdict, number>> & { readonly toTick: number; readonly ticked: number };
  /** In the order of the text. */
  readonly findings: readonly ReviewFinding[];
  readonly options: readonly ReviewOption[];
  readonly marking: readonly MarkedPart[];
  readonly allowances: readonly ReviewAllowance[];
  readonly clearance: readonly StatedClearance[];
  /** What was not checked, and why: sentences. */
  readonly unchecked: readonly string[];
  /** What is wrong with the report as a file, and with its ticks. */
  readonly problems: readonly Pick<Problem, "severity" | "message">[];
  /** The report's words, in order. */
  readonly passages: readonly Passage[];
}

/** Who has cleared a report for whom, as it says itself, or that nobody has yet. */
export interface StatedClearance {
  readonly role: string;
  readonly by: string;
  /** The words say that it is still to be given, or was refused. */
  readonly outstanding?: true;
}

/** How people read how grave a finding is. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "For information",
};

/**
 * `broken`: rules found an error or a warning. `noted`: all that they found is information, which may be innocent.
 * `kept`: its rules found nothing. `manual`: only a person can judge it. `unchecked`: none of its rules applies to this
 * report, or one of them failed.
 */
export const verdicts = ["broken", "noted", "kept", "manual", "unchecked"] as const;

export type Verdict = (typeof verdicts)[number];

export interface ClauseReview {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly requirement: string;
  readonly verdict: Verdict;
  /** Numbers of the findings about it. */
  readonly findings: readonly number[];
  /** How many findings against it were allowed. */
  readonly allowed: number;
  /** What a person has to judge, and so to tick; a clause that rules watch may have such a rest. */
  readonly manual?: string;
  readonly tick?: Tick;
}

export interface ReviewFinding {
  /** Counts from 1. */
  readonly number: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  /** Ids of clauses, the most particular first. */
  readonly clauses: readonly string[];
  readonly span: Span;
  readonly line: number;
}

/** An option as the report sets it out. */
export interface ReviewOption {
  readonly label: string;
  readonly merits: readonly string[];
  readonly demerits: readonly string[];
  readonly cost: string | undefined;
  readonly recommended: boolean;
  readonly doNothing: boolean;
  readonly words: number;
}

/** Who may read a part of the report. */
export interface MarkedPart {
  readonly part: string;
  readonly sort: "report" | "section" | "appendix";
  /** How deep a section stands, from 1. */
  readonly depth: number;
  readonly marking: string;
  readonly closed: boolean;
}

export interface ReviewAllowance {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly reason: string;
  readonly by: "comment" | "settings";
  readonly approver?: string;
  readonly until?: string;
}

/** A block of the report, or its front matter or header block, cut where findings begin and end. */
export interface Passage {
  readonly kind: BlockKind | "header";
  readonly zone: Zone;
  /** Of a heading, from 1; else 0. */
  readonly depth: number;
  readonly cell?: CellPlace | undefined;
  /** Of an item of a numbered list, as written; it is not among its words. */
  readonly number?: string | undefined;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** Numbers of the findings that mark it. */
  readonly findings: readonly number[];
}

/** The clauses that wait for a person's tick. */
export const unticked = ({ clauses }: Pick<Review, "clauses">): readonly ClauseReview[] =>
  clauses.filter(({ manual, tick }) => manual !== undefined && tick === undefined);
