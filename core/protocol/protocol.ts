import type { Kind, MetaKey, Nation } from "../report/meta.ts";
import type { WriterKind } from "../report/writer.ts";
import type { Severity } from "../rule/finding.ts";
import type { Phrase } from "../rule/lexicon.ts";
import type { Enforcement } from "./enforcement.ts";
import type { OwnRule } from "./ownRule.ts";

/** How a pack, a clause or the settings set a rule: off, a severity, or a severity with the rule's own options. */
export interface RuleSetting {
  readonly severity?: Severity | "off" | undefined;
  /** In place of `severity`, for these kinds of report. */
  readonly kinds?: Partial<Readonly<Record<Kind, Severity | "off">>> | undefined;
  /** Writers for whose papers the rule is off, whatever else is set. */
  readonly exempt?: readonly WriterKind[] | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** A clause of a protocol, in our own words, and what enforces it. */
export interface Clause {
  readonly id: string;
  /** Numbers by which the same clause is also known. */
  readonly aliases: readonly string[];
  /** What the clause asks for. */
  readonly requirement: string;
  /** What enforces it. */
  readonly rules: readonly Enforcement[];
  /** Why no document shows whether the rest of it is kept. */
  readonly manual?: string | undefined;
}

export interface SectionSpec {
  readonly role: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Severity where it is missing, by kind of report. */
  readonly required: Partial<Readonly<Record<Kind, Severity>>>;
  readonly guidance?: string | undefined;
  /** How we know that it is asked for: a clause, or published papers; general knowledge where nothing is said. */
  readonly source?: string | undefined;
}

export interface FieldSpec {
  readonly field: MetaKey;
  readonly label: string;
  readonly required: Partial<Readonly<Record<Kind, Severity>>>;
  readonly source?: string | undefined;
}

/** A council's protocol as data: its clauses, its report layout and its settings of rules. */
export interface Protocol {
  readonly id: string;
  /** The council as it is named in a message: "Portsmouth". */
  readonly council: string;
  readonly title: string;
  readonly nation: Nation;
  readonly briefingScope: "information" | "information-and-advice";
  /** Where a hard case goes, as a sentence. */
  readonly escalation: string;
  /** How sure we are of the required sections and fields, as a sentence. */
  readonly layout: string;
  readonly clauses: readonly Clause[];
  readonly sections: readonly SectionSpec[];
  readonly fields: readonly FieldSpec[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Rules that the council wrote for itself. */
  readonly ownRules: readonly OwnRule[];
}

/** A finding that somebody has accepted; it counts again after `until` (a day, as 2027-03-31). */
export interface Accepted {
  readonly rule: string;
  readonly fingerprint: string;
  /** The reports in which it is accepted, as patterns that count from the settings' folder; everywhere without them. */
  readonly files?: readonly string[] | undefined;
  readonly reason: string;
  readonly by?: string | undefined;
  readonly until?: string | undefined;
}

/** Which timetable an election follows; the latest day of its notice depends on it. */
export const electionKinds = [
  "local",
  "scottish-local",
  "mayor",
  "police-and-crime-commissioner",
  "senedd",
  "scottish-parliament",
  "northern-ireland-assembly",
  "greater-london-authority",
  "uk-parliament",
] as const;

export type ElectionKind = (typeof electionKinds)[number];

/** An election that a council faces. Days are written as 2027-05-06. */
export interface Election {
  readonly poll: string;
  /**
   * The day on which the notice was published; where it is not said, the latest lawful day is computed from the poll.
   */
  readonly notice?: string | undefined;
  readonly kind?: ElectionKind | undefined;
  /** The wards of a by-election; none means the whole council. */
  readonly wards: readonly string[];
  /** The names on the statement of persons nominated. */
  readonly candidates: readonly string[];
}

/** The file of settings, in the reports' folder or above it. */
export const settingsName = "evenhand.yml";

/** Stands before the ids of rules in settings that name no council. */
export const ownId = "own";

/** What `evenhand.yml` says, with what was wrong in it left out. */
export interface Settings {
  readonly council?: string;
  /** The council's own pack, where the settings name one; `council` is its id. */
  readonly pack?: Protocol;
  readonly kinds: readonly { readonly files: string; readonly kind: Kind }[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Other settings of rules for some files; patterns as in .gitignore, counted from the settings' folder. */
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  /** Rules for the reports of this folder, beside those of its council's pack. */
  readonly ownRules: readonly OwnRule[];
  readonly phrases: Readonly<Record<string, readonly Phrase[]>>;
  /** May sentences that no rule speaks of be looked at once more, for advice at `info`? */
  readonly secondLook: boolean;
  readonly election: readonly Election[];
  readonly accepted: readonly Accepted[];
  readonly ignore: readonly string[];
}

export const noSettings: Settings = {
  kinds: [],
  rules: {},
  overrides: [],
  ownRules: [],
  phrases: {},
  secondLook: true,
  election: [],
  accepted: [],
  ignore: [],
};

/** Does a council's name mean a file with its own pack? */
export const isPackFile = (council: string): boolean => /\.ya?ml$/i.test(council);

/** Is this a pack by its place, in a folder "protocols"? */
export const isPackPlace = (path: string): boolean => /\/protocols\/[^/]+\.ya?ml$/.test(path);
