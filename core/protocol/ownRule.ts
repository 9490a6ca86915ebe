import type { Kind, MetaKey } from "../report/meta.ts";
import type { Zone } from "../report/report.ts";
import type { Severity, Trust } from "../rule/finding.ts";
import type { Phrase } from "../rule/lexicon.ts";

/** A rule that a council wrote for itself, without code. It becomes a `Rule` like any other (`compileOwnRule`). */
export interface OwnRule {
  /** With whose it is: "portsmouth/lead-member-line". */
  readonly id: string;
  readonly why: string;
  readonly severity: Severity;
  /** In place of the usual words; {words} is what was found, {instead} what to write. */
  readonly message: string | undefined;
  /** The clauses that it enforces. */
  readonly clauses: readonly string[];
  /** The kinds of report that it is about; none means all. */
  readonly kinds: readonly Kind[];
  /** The roles of the sections that it is about; none means all. */
  readonly sections: readonly string[];
  /** How the protocol heads sections, by role. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The zones that it is about; none means all but code. */
  readonly zones: readonly Zone[];
  readonly looks: OwnLook;
  readonly examples: { readonly found: readonly OwnExample[]; readonly quiet: readonly OwnExample[] };
}

/** What it looks for: words that should not be there, or something that should. */
export type OwnLook =
  | {
      readonly for: "avoid";
      readonly phrases: readonly Phrase[];
      /** Set phrases that excuse a hit inside them. */
      readonly unless: readonly string[];
      readonly fix: Trust;
    }
  | { readonly for: "pattern"; readonly pattern: string; readonly instead: string | undefined }
  | {
      readonly for: "statement";
      /** One of these must be said; a star at the end of a word stands for any ending. */
      readonly anyOf: readonly string[];
      readonly insert: string | undefined;
    }
  | {
      readonly for: "heading";
      readonly heading: string;
      readonly aliases: readonly string[];
      readonly guidance: string | undefined;
    }
  | {
      readonly for: "field";
      readonly field: MetaKey;
      /** As front matter writes it. */
      readonly key: string;
      readonly label: string;
    };

/** A text with which the rule is tried: a passage, or a whole report that begins with front matter or a heading. */
export interface OwnExample {
  /** Found words may stand between [[ and ]]. */
  readonly text: string;
  readonly kind: Kind | undefined;
}
