import type { Span } from "./span.ts";

export const kinds = [
  "committee-report",
  "noting-report",
  "decision-record",
  "group-briefing",
  "member-briefing",
  "ward-notice",
  "press-release",
  "monitoring-officer-report",
  "planning-report",
  "member-report",
  "minutes",
  "motion",
  "constitutional",
  "election-notice",
] as const;

/** What sort of document it is; the last four legitimately name parties and groups. */
export type Kind = (typeof kinds)[number];

export const classifications = ["public", "part-exempt", "exempt", "confidential"] as const;

export type Classification = (typeof classifications)[number];

export const nations = ["england", "wales", "scotland", "northern-ireland"] as const;

/** Whose access-to-information schedule applies. */
export type Nation = (typeof nations)[number];

/** A fact that the report states about itself, and where it states it (in the report's text). */
export interface Field<T> {
  readonly value: T;
  /** The value; empty at the end of the label where the value is blank. */
  readonly span: Span;
  /** The label or key. */
  readonly label: Span;
  /** The value as printed, trimmed. */
  readonly raw: string;
  /** A banner is a line of its own without a label: it says what it says, and makes no header. */
  readonly from: "frontMatter" | "header" | "banner";
  /**
   * Where the values of a briefing's facts stand (a label where the value is blank), by our name for the fact; those of
   * who cleared the report, by the key; and each appendix, by its id.
   */
  readonly parts?: Readonly<Record<string, Span>>;
}

export interface Appendix {
  readonly id: string;
  readonly title: string;
  readonly classification?: Classification | undefined;
}

export interface Exemption {
  readonly paragraphs: readonly string[];
  readonly publicInterest?: string | undefined;
  readonly review?: string | undefined;
}

export interface Briefing {
  readonly group?: string | undefined;
  readonly requestedBy?: string | undefined;
  readonly requestedOn?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly approvedOn?: string | undefined;
  readonly business?: string | undefined;
  readonly topic?: string | undefined;
  readonly offeredTo?: readonly string[] | undefined;
  readonly otherGroupsNotified?: string | undefined;
  readonly recipients?: string | undefined;
  readonly attendees?: readonly string[] | undefined;
  readonly nonMembersPresent?: boolean | undefined;
  readonly nonMemberApproval?: string | undefined;
}

/** The report's facts about itself. A missing field was not stated; a blank one is stated with the value "". */
export interface Meta {
  readonly council?: Field<string>;
  readonly kind?: Field<Kind>;
  readonly title?: Field<string>;
  readonly meeting?: Field<string>;
  readonly date?: Field<string>;
  readonly author?: Field<string>;
  readonly responsibleOfficer?: Field<string>;
  readonly leadMember?: Field<string>;
  readonly wards?: Field<readonly string[]>;
  readonly keyDecision?: Field<boolean | undefined>;
  readonly forwardPlan?: Field<string>;
  readonly urgent?: Field<boolean | undefined>;
  /** `undefined` as value: stated, but not in words that mean a classification. */
  readonly classification?: Field<Classification | undefined>;
  readonly status?: Field<string>;
  readonly version?: Field<string>;
  readonly published?: Field<string>;
  readonly exemption?: Field<Exemption>;
  readonly clearedBy?: Field<Readonly<Record<string, string>>>;
  readonly wardMembersNotified?: Field<string>;
  readonly backgroundPapers?: Field<readonly string[]>;
  readonly appendices?: Field<readonly Appendix[]>;
  readonly briefing?: Field<Briefing>;
  /** The front matter with its fences, in the report's text. */
  readonly frontMatter?: Span;
  /** The header block, in the report's text. */
  readonly header?: Span;
}

export type MetaKey = Exclude<keyof Meta, "frontMatter" | "header">;

/** How many facts the report states about itself behind a label or a key: a banner alone does not make a header. */
export const statedFacts = ({ frontMatter: _, header: __, ...facts }: Meta): number =>
  Object.values(facts).filter((fact) => fact !== undefined && fact.from !== "banner").length;
