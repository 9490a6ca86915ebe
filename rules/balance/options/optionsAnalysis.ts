import type { Gathered, Insertion, Outline, Place } from "../../../core/rule/rule.ts";
import { namelessOptions } from "./namelessOptions.ts";
import { type OptionFact, refersOn, saysRecommended } from "./optionFacts.ts";
import { doesNothing, OptionReader } from "./optionReader.ts";
import { addSides, noSides, readSides, type Sides } from "./optionSides.ts";
import type { Blank, Gap, OneSided } from "./optionTable.ts";
import { labelledBlocks } from "./untitledOptions.ts";

/** An option that a report sets out, and what it says of it in all places that are about it. */
export interface Option {
  /** Its number or letter, else its first words; in lower case. */
  readonly id: string;
  /** As printed, shortened for messages. */
  readonly label: string;
  /**
   * How it is set out: under a heading, as a paragraph or item, as a row or column, or in loose words ("Another option
   * is …").
   */
  readonly form: "heading" | "paragraph" | "table" | "loose";
  readonly sides: Sides;
  readonly recommended: boolean;
  /** It is to do nothing, or to go on as now. */
  readonly doNothing: boolean;
  /** It stands in the section for options, and not only under some other heading. */
  readonly inSection: boolean;
  /** A table names it and weighs nothing. */
  readonly listed: boolean;
  /** Nothing but the section that it stands in says that it is an option: where it ends is a guess. */
  readonly guessed: boolean;
  /** A table has a cell for this side of it, and the cell is blank. */
  readonly gap?: Gap | undefined;
  /** The cells of a table for its sides that are blank. */
  readonly blanks?: readonly Blank[] | undefined;
  /** It sends the reader elsewhere for more. */
  readonly refers: boolean;
  readonly place: Place;
  /** Where more about it would stand; a table's row has no such place. */
  readonly end: Insertion | undefined;
}

/** A report's analysis of its options, in the order of the text. */
export interface OptionsAnalysis {
  readonly options: readonly Option[];
  /** Tables that weigh options by one side alone. */
  readonly onesided: readonly OneSided[];
  /** Options are weighed in words that belong to none of them. */
  readonly elsewhere: boolean;
}

/** A report's options, put together once for all the rules that judge them in one run: they gather the same facts. */
export const optionsOf = (outline: Outline, facts: readonly Gathered<OptionFact>[]): OptionsAnalysis =>
  outline.once(analyseOptions, facts);

/** Puts a report's options together out of what its blocks say. */
export function analyseOptions(facts: readonly Gathered<OptionFact>[]): OptionsAnalysis {
  const reader = new OptionReader(labelledBlocks(facts));
  const tables = new Map<number, Gathered<OptionFact>[]>();
  for (const fact of facts) {
    if (!fact.cell) continue;
    const cells = tables.get(fact.cell.table);
    if (cells) cells.push(fact);
    else tables.set(fact.cell.table, [fact]);
  }
  for (const fact of facts) {
    if (fact.kind === "heading") reader.heading(fact);
    else if (fact.kind !== "cell") reader.text(fact);
    else reader.cell(fact, tables);
  }
  return withNameless(reader.analysis, facts);
}

/**
 * Where fewer than two options have a name or a place of their own, those that the section for options sets out
 * without.
 */
function withNameless(analysis: OptionsAnalysis, facts: readonly Gathered<OptionFact>[]): OptionsAnalysis {
  const named = analysis.options.filter(({ inSection }) => inSection);
  if (named.length > 1 || named.some(({ id, form }) => form === "table" || /^(?:\d{1,2}[a-z]?|[a-z])$/.test(id)))
    return analysis;
  const nameless = namelessOptions(facts).map(
    ({ label, texts, place }): Option => ({
      id: label.toLowerCase(),
      label,
      form: "loose",
      sides: texts.map(readSides).reduce(addSides, noSides),
      recommended: [label, ...texts].some(saysRecommended),
      doNothing: doesNothing.test(label),
      inSection: true,
      listed: false,
      guessed: true,
      refers: texts.some(refersOn),
      place,
      end: undefined,
    }),
  );
  if (nameless.length < 2) return analysis;
  return { ...analysis, options: [...analysis.options.filter(({ inSection }) => !inSection), ...nameless] };
}
