import type { Election } from "../protocol/protocol.ts";
import type { Classification, Kind, Meta, MetaKey, Nation } from "../report/meta.ts";
import type { BlockKind, CellPlace, SectionRole, Zone } from "../report/report.ts";
import type { Sentence } from "../report/sentences.ts";
import type { Span } from "../report/span.ts";
import type { Writer } from "../report/writer.ts";
import type { Family } from "./families.ts";
import type { Severity, Trust } from "./finding.ts";
import type { Hit, Lexicon } from "./lexicon.ts";
import type { Requirements } from "./requirements.ts";

/** All that a rule may know of a block. Spans count in `text`. */
export interface BlockView {
  readonly kind: BlockKind;
  readonly zone: Zone;
  readonly role: SectionRole | undefined;
  /** The visible words. */
  readonly text: string;
  /** Where marks of footnotes stand: offsets in the text, of which they are no part. */
  readonly notes: readonly number[];
  /** Where new lines begin that an author broke, or paragraphs of a cell: offsets in the text. */
  readonly breaks: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Where the phrases of one of the rule's lexicons stand. */
  hits(lexicon: Lexicon): readonly Hit[];
  /**
   * The sentences that hold a phrase of these of the rule's lexicons, in order: a rule weighs these and leaves the
   * rest.
   */
  sentencesWith(lexicons: Lexicon | readonly Lexicon[]): readonly Sentence[];
  /** The sentence that holds a place in `text`. */
  sentenceAt(offset: number): Sentence;
  /** Is the place inside a quotation or a point that is given to somebody, or is the whole block one? */
  quoted(at: Span): boolean;
  /** Is the place set as code inside the words? */
  inCode(at: Span): boolean;
  /** Does its sentence tell, without quotation marks, that somebody else says what stands at the place? */
  reported(at: Span): boolean;
}

/** What a rule may know of the report when it looks at a block: nothing that changes from edit to edit. */
export interface Context {
  readonly kind: Kind;
  readonly nation: Nation;
  /** Is it a parish, town or community council, which has law of its own? */
  readonly parish: boolean;
  readonly classification: Classification | undefined;
  /** May briefings hold officers' advice, or information alone? */
  readonly briefingScope: "information" | "information-and-advice";
  /** Who wrote it, where that is no officer like others. */
  readonly writer?: Writer | undefined;
  /** The elections that the settings name. */
  readonly elections: readonly Election[];
}

/** A replacement of the marked words. `title` says what it does where "Replace with …" would not. */
export interface Rewrite {
  readonly with: string;
  /**
   * What it takes the place of, where that is not the marked words: the whole sentence that holds them, or other words
   * of the block ("the" before a name, a verb behind it); or nothing, as it is put before the stop of that sentence.
   */
  readonly of?: "sentence" | "stop" | Span;
  readonly trust: Trust;
  readonly title?: string;
}

export type MessageData = Readonly<Record<string, string | number>>;

/** Something that a rule found in a block; `at` counts in the block's text. */
export interface Mark<Key extends string = string> {
  readonly at: Span;
  readonly message: Key;
  readonly data?: MessageData;
  readonly rewrites?: readonly Rewrite[];
  /** In place of the rule's own severity. */
  readonly severity?: Severity;
  /** The marked words are a personal identifier and are never shown again. */
  readonly masked?: boolean;
  /** A second look's, not the rule's own. */
  readonly secondLook?: true;
  /** The words have one meaning wherever they stand: what reads like neutral text takes nothing from their grade. */
  readonly certain?: boolean;
}

/**
 * A place in a report: its title, a section's heading, a field of its metadata or a part of one, or words in a block; or
 * all from a block to the end of another behind it, as a column's figures from the first to the last.
 */
export type Place =
  | { readonly title: true }
  | { readonly section: number }
  | { readonly field: MetaKey; readonly part?: string }
  | { readonly block: number; readonly at?: Span; readonly through?: number };

/**
 * Where text is inserted: at the end of a section, before its heading, right under it, behind a block's last word, or
 * at the report's end.
 */
export type Insertion =
  | { readonly after: number }
  | { readonly before: number }
  | { readonly under: number }
  | { readonly behind: number; readonly like?: Model }
  | { readonly end: true };

/**
 * A label ("Merits") and the block in which it stands: words that are inserted like it begin a paragraph, an item or a
 * line, or follow in the same line, as it does.
 */
export interface Model {
  readonly block: number;
  readonly label: string;
}

/** Blank cells of a row, each so many columns behind a cell that has words (a block), and what is to stand in them. */
export interface CellsFilled {
  readonly fill: string;
  readonly blanks: readonly { readonly beside: number; readonly columns: number }[];
}

/** A column or a row of a table, behind the one that a cell (a block) heads: its own head, and what each cell says. */
export interface TableLine {
  readonly line: "column" | "row";
  readonly beside: number;
  readonly head: string;
  readonly fill: string;
}

/** A field that is added to the metadata; a key such as "briefing.group" stands under another one. */
export interface NewField {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** It takes the place of the value that stands there, where one does. */
  readonly instead?: true;
}

/** An item that is added to a field of the metadata that lists some, such as a ward. */
export interface NewItem {
  readonly to: MetaKey;
  readonly adds: string;
}

/** A rewrite of the marked words, an insertion elsewhere or in a table, or fields added to the metadata. */
export type ReportRewrite =
  | Rewrite
  | { readonly insert: string; readonly at: Insertion; readonly trust: Trust; readonly title: string }
  | ((CellsFilled | TableLine) & { readonly trust: Trust; readonly title: string })
  | (NewItem & { readonly trust: Trust; readonly title: string })
  | (NewField & { readonly trust: Trust; readonly title: string })
  | { readonly fields: readonly NewField[]; readonly trust: Trust; readonly title: string };

/** Something that a rule found in the report as a whole. */
export interface ReportMark<Key extends string = string> {
  readonly at: Place;
  readonly message: Key;
  readonly data?: MessageData;
  readonly rewrites?: readonly ReportRewrite[];
  readonly severity?: Severity;
  readonly masked?: boolean;
  /** The role of the section, or the key of the field, that it asks for. */
  readonly about?: string;
}

export interface OutlineSection {
  readonly index: number;
  readonly title: string;
  readonly number: string | undefined;
  readonly depth: number;
  readonly role: SectionRole | undefined;
  readonly zone: Zone;
  /** Nothing stands between its heading and the next one. */
  readonly empty: boolean;
}

/** The report's shape, without its words. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** The first-level heading that is the report's title, if it has one. */
  readonly title: string | undefined;
  /** What `make` makes, once for all rules of a run that ask for it: their facts must be the same. */
  once<From, Made>(make: (from: From) => Made, from: From): Made;
}

/** A fact that `gather` kept of a block, and where the block is. */
export interface Gathered<Fact> {
  readonly fact: Fact;
  readonly block: number;
  readonly kind: BlockKind;
  readonly section: OutlineSection;
  readonly zone: Zone;
  readonly cell: CellPlace | undefined;
  /** The number that a list gives the block, as written. */
  readonly number: string | undefined;
}

/** What a rule may know when it judges the report as a whole. */
export interface ReportContext extends Context {
  readonly meta: Meta;
  readonly required: Requirements;
  /**
   * Did somebody say of what kind it is: the report itself, the settings or whoever has it checked? Else it is a
   * guess.
   */
  readonly kindTold: boolean;
  /** Is it known whose report it is, so that a council's own protocol applies? */
  readonly ownProtocol: boolean;
  /** The file's path from the settings' folder, with forward slashes; "" for a text without a file. */
  readonly path: string;
  /** The day of the check, as 2026-11-24; absent where nobody said. A rule that looks at it is asked anew each day. */
  readonly today: string | undefined;
}

/** A setting of a rule, as `evenhand.yml` and packs write it. */
export type OptionSpec =
  | { readonly type: "strings"; readonly default: readonly string[]; readonly about: string }
  | { readonly type: "number"; readonly default: number; readonly about: string }
  | { readonly type: "boolean"; readonly default: boolean; readonly about: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type Options<Specs extends OptionSpecs> = {
  readonly [Key in keyof Specs]: Specs[Key]["type"] extends "strings"
    ? readonly string[]
    : Specs[Key]["type"] extends "number"
      ? number
      : boolean;
};

/**
 * Names out of an option that lists them, or out of what the report states of itself, that are phrases of a lexicon.
 */
export interface GivenNames {
  readonly option?: string;
  readonly stated?: (meta: Meta) => string | undefined;
  readonly lexicon: Lexicon;
  readonly tier: string;
  /** What a name must look like to be one. */
  readonly fit?: RegExp;
}

/** One example of a rule, for its page and its tests: found words stand between [[ and ]]. */
export interface Example {
  readonly text: string;
  readonly kind?: Kind;
  readonly zone?: Zone;
  readonly role?: SectionRole;
  /** One word or phrase on why a tempting text is innocent, or what is found. */
  readonly note?: string;
}

/** What every rule says of itself; its documentation page is made of it. */
export interface RuleDescription<Key extends string = string> {
  /** Kebab case; says what is found, and reads after "allow". The file is named after it. */
  readonly id: string;
  readonly family: Family;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Why it matters, for hover and page: a sentence or two. */
  readonly why: string;
  readonly severity: Severity;
  /** Where a kind of report differs. */
  readonly kinds?: Partial<Readonly<Record<Kind, Severity | "off">>>;
  /** What it asks for is law or custom of principal councils: off for parish, town and community councils. */
  readonly principalOnly?: true;
  /** Where a zone differs; `lower` takes one level off. Without a word on them, "quoted" is lower and "code" is off. */
  readonly zones?: Partial<Readonly<Record<Zone, Severity | "off" | "lower" | "same">>>;
  /** Kinds whose own words stand in quotation, as a motion's do when it is printed as received: no lower grade there. */
  readonly speaksInQuotes?: readonly Kind[];
  /** The highest grade in sections of a role: where a report tells what others said, strong words may be theirs. */
  readonly roles?: Readonly<Record<SectionRole, Severity>>;
  /** The highest grade where the sentence gives the words to somebody else, without quotation marks. */
  readonly reported?: Severity;
  /**
   * It goes by what a sentence says and not by a word or a figure, so that a second look may take a warning back, as it
   * may in the families of wording.
   */
  readonly bySense?: true;
  /** Templates with {placeholders}; each says what is wrong and what to do. The clause is added behind it. */
  readonly messages: Readonly<Record<Key, string>>;
  /** What is offered for every mark of a block's words that brings no rewrites of its own. */
  readonly offers?: readonly Rewrite[];
  readonly lexicons?: readonly Lexicon[];
  /**
   * Words without one of which a block has nothing for this rule: it is then not asked, which is what keeps the
   * catalogue fast.
   */
  readonly cues?: Lexicon | readonly Lexicon[];
  /**
   * It looks into addresses, names of files and what is set as code among the words, too; to other rules the words in
   * them are none. Its cues are looked for there.
   */
  readonly verbatim?: true;
  /** What it marks is personal and never shown again: it is asked about reasons and notes beside the text, too. */
  readonly masks?: true;
  readonly options?: OptionSpecs;
  /** Names that the settings or the report itself give, for every rule that looks for a lexicon's phrases. */
  readonly names?: readonly GivenNames[];
  readonly examples: { readonly finds: readonly Example[]; readonly quiet: readonly Example[] };
  /** What the rule cannot see, for its page. */
  readonly limits?: string;
  /** Off unless a pack or the settings turn it on. */
  readonly offByDefault?: boolean;
}

export interface BlockRule extends RuleDescription {
  readonly on: "block";
  /** Whether a sentence has what the rule asks for, so that there is nothing to advise of it. */
  answered?(block: BlockView, sentence: Span): boolean;
  check(block: BlockView, options: Readonly<Record<string, unknown>>, context: Context): Iterable<Mark>;
}

export interface ReportRule extends RuleDescription {
  readonly on: "report";
  /**
   * Whether this report is one that the rule is about, so that a second look may name it; where it is about every
   * report, absent.
   */
  concerns?(
    outline: Outline,
    facts: readonly Gathered<unknown>[],
    context: ReportContext,
    options: Readonly<Record<string, unknown>>,
  ): boolean;
  /** It is given what stands in the printed facts of front matter, too: behind all blocks, as if they stood there. */
  readonly readsFields?: true;
  gather(block: BlockView, options: Readonly<Record<string, unknown>>, context: Context): unknown;
  judge(
    outline: Outline,
    facts: readonly Gathered<unknown>[],
    context: ReportContext,
    options: Readonly<Record<string, unknown>>,
  ): Iterable<ReportMark>;
}

/** One report among several, as a repository rule sees it. */
export interface RepositoryEntry<Fact> {
  readonly path: string;
  readonly meta: Meta;
  readonly facts: readonly Gathered<Fact>[];
}

export interface RepositoryMark<Key extends string = string> extends ReportMark<Key> {
  /** The report that the mark is in. */
  readonly path: string;
}

export interface RepositoryRule extends RuleDescription {
  readonly on: "repository";
  gather(block: BlockView, options: Readonly<Record<string, unknown>>, context: Context): unknown;
  judge(
    reports: readonly RepositoryEntry<unknown>[],
    options: Readonly<Record<string, unknown>>,
  ): Iterable<RepositoryMark>;
}

export type Rule = BlockRule | ReportRule | RepositoryRule;

/**
 * A rule that looks at one block at a time. Its answer depends on nothing else, so it is kept until the block changes.
 */
export function blockRule<const Key extends string, const Specs extends OptionSpecs = Record<never, never>>(
  rule: RuleDescription<Key> & {
    readonly options?: Specs;
    answered?(block: BlockView, sentence: Span): boolean;
    check(block: BlockView, options: Options<Specs>, context: Context): Iterable<Mark<NoInfer<Key>>>;
  },
): BlockRule {
  return { ...rule, on: "block" } as BlockRule;
}

/** A rule that gathers a fact of each block and judges them together. Gathering is kept per block; judging is cheap. */
export function reportRule<const Key extends string, Fact, const Specs extends OptionSpecs = Record<never, never>>(
  rule: RuleDescription<Key> & {
    readonly options?: Specs;
    readonly readsFields?: true;
    /** `undefined` where the block has nothing to say. */
    gather(block: BlockView, options: Options<Specs>, context: Context): Fact | undefined;
    concerns?(
      outline: Outline,
      facts: readonly Gathered<NoInfer<Fact>>[],
      context: ReportContext,
      options: Options<Specs>,
    ): boolean;
    judge(
      outline: Outline,
      facts: readonly Gathered<Fact>[],
      context: ReportContext,
      options: Options<Specs>,
    ): Iterable<ReportMark<NoInfer<Key>>>;
  },
): ReportRule {
  return { ...rule, on: "report" } as unknown as ReportRule;
}

/** A rule that holds several reports against each other. */
export function repositoryRule<const Key extends string, Fact, const Specs extends OptionSpecs = Record<never, never>>(
  rule: RuleDescription<Key> & {
    readonly options?: Specs;
    gather(block: BlockView, options: Options<Specs>, context: Context): Fact | undefined;
    judge(reports: readonly RepositoryEntry<Fact>[], options: Options<Specs>): Iterable<RepositoryMark<NoInfer<Key>>>;
  },
): RepositoryRule {
  return { ...rule, on: "repository" } as unknown as RepositoryRule;
}
