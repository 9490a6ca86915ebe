import type { Kind } from "../report/meta.ts";
import type { BlockKind, SectionRole, Zone } from "../report/report.ts";
import type { Severity } from "./finding.ts";

/** Where a sentence stands: what it may be about hangs on that too. */
export interface Standing {
  readonly report: Kind;
  readonly role: SectionRole | undefined;
  readonly block: BlockKind;
  readonly zone: Zone;
}

/** Reads sentences behind the rules: a second look, by likeness and not by reason. */
export interface Adviser {
  /**
   * `undefined` where the sentence reads as neutral, which hangs on its visible words alone; which rules it names hangs
   * on where it stands, too.
   */
  advise(sentence: string, standing?: Standing): Advice | undefined;
  /** May it name this rule? */
  knows(rule: string): boolean;
  /**
   * The grade that a mark of this rule may keep in this sentence: `own`, or a lower one where a reviewer would hardly
   * mark the sentence for it. `own` always, where the adviser does not know the rule. The answer hangs on nothing but
   * the sentence's visible words and these.
   */
  gradeOf(sentence: string, rule: string, own: Severity, standing?: Standing): Severity;
}

export interface Advice {
  /** The rules that a reviewer may have in mind, the likeliest first. */
  readonly rules: readonly string[];
  /** The words that weighed most, in the sentence's order. */
  readonly because: readonly string[];
  /** How sure it is, counted from where it begins to speak (in logits, above 0). */
  readonly sureness: number;
}
