import { blockRoles } from "../../../core/report/blockRoles.ts";
import type { Report, SectionRole } from "../../../core/report/report.ts";
import { rolesOf } from "../../../core/report/sectionRoles.ts";
import type { Span } from "../../../core/report/span.ts";
import { compileLexicons, type Matcher } from "../../../core/rule/matcher.ts";
import { gatherFrom } from "../../gathering.ts";
import { optionCues, readOptionFact } from "./optionFacts.ts";
import { analyseOptions, type Option } from "./optionsAnalysis.ts";
import { recommendedOptions } from "./recommendedOption.ts";

/** One option as a report sets it out, for showing beside the others. */
export interface ReadOption {
  /**
   * Its number or letter, else its first words; in lower case, and the same for one option wherever it is spoken of.
   */
  readonly id: string;
  /** As printed, shortened to 60 characters. */
  readonly label: string;
  readonly form: Option["form"];
  /** What is said for it and against it, point by point as written. */
  readonly merits: readonly string[];
  readonly demerits: readonly string[];
  /** The first sum of money given for it, as printed, or the words that say that it costs nothing ("Nil"). */
  readonly cost: string | undefined;
  /** The report says so where it sets the option out, or its recommendations ask for it. */
  readonly recommended: boolean;
  readonly doNothing: boolean;
  /** How many words are spent on it. */
  readonly words: number;
  /** Where it is set out, in the report's text: its heading, its paragraph or item, or the cell that names it. */
  readonly span: Span;
}

/**
 * Reads the options that a report sets out, in the order of the text, whatever their form: headings ("Option 1 …"),
 * paragraphs and items, tables with the sides as columns or rows, and prose ("The alternative would be …"). Call it
 * with what tells a heading's role, which is the pack's business: `readOptions(report, roleFinder(applies.protocol))`,
 * where `roleFinder` is that of `core/run/outline.ts` and `applies` is what `checker.effective` gave.
 */
export function readOptions(report: Report, roleOf: (title: string) => SectionRole | undefined): readonly ReadOption[] {
  const roles = blockRoles(report.blocks, rolesOf(report.sections, roleOf));
  const facts = gatherFrom(report, roleOf, (view) => readOptionFact(view, cueMatcher().match(view.text).size > 0));
  const asked = new Set(
    report.blocks.flatMap(({ kind, prose }, index) =>
      roles[index] === "recommendations" && kind !== "heading" ? recommendedOptions(prose.text) : [],
    ),
  );
  return analyseOptions(facts).options.map((option) => shown(option, report, asked));
}

function shown(option: Option, report: Report, asked: ReadonlySet<string>): ReadOption {
  const { id, label, form, sides, doNothing, place } = option;
  return {
    id,
    label,
    form,
    merits: sides.merited,
    demerits: sides.faulted,
    cost: sides.sum,
    recommended: option.recommended || asked.has(id),
    doNothing,
    words: sides.words,
    span: spanOf(place, report),
  };
}

const nowhere: Span = { start: 0, end: 0 };

function spanOf(place: Option["place"], { blocks, sections }: Report): Span {
  if ("section" in place) return sections[place.section]?.heading ?? nowhere;
  if (!("block" in place)) return nowhere;
  const block = blocks[place.block];
  if (!block) return nowhere;
  if (!place.at) return block.span;
  const { start, end } = block.prose.source(place.at);
  return { start: block.span.start + start, end: block.span.start + end };
}

let compiled: Matcher | undefined;

const cueMatcher = (): Matcher => {
  compiled ??= compileLexicons([optionCues]);
  return compiled;
};
