import type { Span } from "../report/span.ts";

export const severities = ["error", "warning", "info"] as const;

export type Severity = (typeof severities)[number];

/** `own`, but no higher than `atMost`, where that is given. */
export const lowest = (own: Severity, atMost: Severity | undefined): Severity =>
  atMost && severities.indexOf(own) < severities.indexOf(atMost) ? atMost : own;

/** How many there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Adds up severities. */
export function countBySeverity(all: Iterable<{ readonly severity: Severity }>): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of all) counts[severity]++;
  return counts;
}

/** Adds two counts, severity by severity. */
export const addCounts = (one: Counts, other: Counts): Counts => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
});

/** `safe` may be applied in bulk and on save; `judgement` is only ever offered. */
export type Trust = "safe" | "judgement";

/** A replacement of a span of the report's text (UTF-16 units). */
export interface Edit extends Span {
  readonly text: string;
  /**
   * Where in the text a number belongs that it has not got: of a new paragraph, or of a new section, with its depth.
   */
  readonly unnumbered?: { readonly at: number; readonly depth?: number };
}

export interface Fix {
  readonly title: string;
  readonly trust: Trust;
  /** In order, none overlapping another. */
  readonly edits: readonly Edit[];
}

export interface ClauseRef {
  readonly council: string;
  readonly clause: string;
}

export interface Finding {
  readonly rule: string;
  readonly family: string;
  readonly severity: Severity;
  /** In the report's text, UTF-16 units. */
  readonly span: Span;
  /** What is wrong, what to do, and the clause; personal identifiers masked. */
  readonly message: string;
  readonly why: string;
  readonly clauses: readonly ClauseRef[];
  readonly fixes: readonly Fix[];
  /** Names the finding by its words and neighbours, not its place. */
  readonly fingerprint: string;
  /** For the second and later of several findings that would have one name: that name. */
  readonly twinOf?: string;
  /** It is a second look's: no rule stands behind it. */
  readonly secondLook?: true;
  /** The marked text is a personal identifier: whoever shows it again masks it. */
  readonly masked: boolean;
}

/** A rule that threw. Shown on every run; it costs no other finding. */
export interface Fault {
  readonly rule: string;
  readonly message: string;
  /** The block it failed on, in the report's text; absent where it failed on the whole report. */
  readonly span?: Span;
}

/** What an error says. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
