import type { Gathered, ReportRewrite } from "../../../core/rule/rule.ts";
import { blocksOf, type Named, namedIn } from "../options/namedSides.ts";
import type { OptionFact } from "../options/optionFacts.ts";
import type { Option } from "../options/optionsAnalysis.ts";
import type { OneSided } from "../options/optionTable.ts";
import { otherSide, type Side } from "../options/sideLabels.ts";

const blank = "[To be completed.]";

/**
 * The fixes that make room for what is not said of an option, in the words and in the form in which the report names
 * the sides of this option or of another: cells of a table, headings, lines, or labels within a paragraph.
 */
export function scaffold(
  option: Option,
  lacks: Side | "neither",
  options: readonly Option[],
  facts: readonly Gathered<OptionFact>[],
): readonly ReportRewrite[] {
  const sides: readonly Side[] = lacks === "neither" ? ["merits", "demerits"] : [lacks];
  const trust = "judgement";
  if (option.form === "table") {
    const blanks = (option.blanks ?? []).filter(({ side }) => sides.includes(side));
    return blanks.length < sides.length
      ? []
      : [{ fill: blank, blanks, trust, title: titleOf(blanks.map(({ head }) => head)) }];
  }
  if (!option.end || standsBeforeAnother(option, options)) return [];
  const own = namedIn(blocksOf(option, facts)).find(({ side }) => side !== lacks);
  const others = options.flatMap((one) => (one === option ? [] : namedIn(blocksOf(one, facts))));
  const model = own ?? others.find(({ side }) => side === sides[0]) ?? others[0];
  const words = sides.map((side) => nameOf(side, model, others));
  const title = titleOf(words);
  if (model?.depth !== undefined && "after" in option.end) {
    const marks = "#".repeat(model.depth);
    const insert = words.map((one) => `${marks} ${one}\n\n${blank}`).join("\n\n");
    const at = own ? (lacks === "merits" ? { before: own.section } : { after: own.section }) : option.end;
    return [{ insert, at, trust, title }];
  }
  const behind = own?.last ?? ("behind" in option.end ? option.end.behind : undefined);
  const labelled = model && model.depth === undefined ? model : undefined;
  const insert = words.map((one) => `${one}${labelled?.before ?? ": "}${blank}`).join(labelled ? "\n\n" : " ");
  const like = labelled && { block: labelled.block, label: labelled.words };
  const at = behind === undefined ? option.end : { behind, ...(like ? { like } : {}) };
  return [{ insert, at, trust, title }];
}

/** The column or row that a table which weighs by one side alone has not got. */
export const otherLine = ({ block, head, line }: Pick<OneSided, "block" | "head" | "line">): ReportRewrite => ({
  line,
  beside: block,
  head,
  fill: blank,
  trust: "judgement",
  title: `Add a ${line} “${head}”`,
});

/** Does another option begin behind it in the same block? */
const standsBeforeAnother = ({ place }: Option, options: readonly Option[]): boolean =>
  "block" in place &&
  place.at !== undefined &&
  options.some(
    ({ place: other }) =>
      "block" in other && other.block === place.block && (other.at?.start ?? 0) > (place.at?.start ?? 0),
  );

/** What a side is called: as another option has it, else as what goes with the name of the other side. */
function nameOf(side: Side, model: Named | undefined, others: readonly Named[]): string {
  const known = model?.side === side ? model : others.find((one) => one.side === side && one.depth === model?.depth);
  const name = known?.words ?? otherSide(model?.words ?? "", side);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const titleOf = (sides: readonly string[]): string => `Add ${sides.map((side) => `“${side}”`).join(" and ")}`;
