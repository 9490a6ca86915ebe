import type { Gathered } from "../../../core/rule/rule.ts";
import type { OptionFact } from "./optionFacts.ts";
import type { Option } from "./optionsAnalysis.ts";
import { labelsIn, type Side } from "./sideLabels.ts";

type Fact = Gathered<OptionFact>;

/** A side of an option as a report names it: by a heading, a line of its own, or a label before what it says. */
export interface Named {
  readonly side: Side;
  /** The name as printed, without a number or a colon. */
  readonly words: string;
  /** How deep it stands as a heading. */
  readonly depth?: number;
  readonly section: number;
  /** What stands between the name and what is said: a colon, or a line of its own and perhaps a bullet. */
  readonly before: string;
  /** The block that holds the name, and the last one that is told under it. */
  readonly block: number;
  readonly last: number;
}

/** The blocks that are about an option: those under its heading, or those from its first to its last. */
export function blocksOf({ place, end }: Option, facts: readonly Fact[]): readonly Fact[] {
  if ("block" in place && end && "behind" in end)
    return facts.filter(({ block, kind }) => kind !== "cell" && block >= place.block && block <= end.behind);
  if (!("section" in place)) return [];
  const first = facts.findIndex(({ section }) => section.index === place.section);
  const depth = facts[first]?.section.depth ?? 0;
  const under = facts.slice(Math.max(first, 0));
  const next = under.findIndex(({ section }) => section.index !== place.section && section.depth <= depth);
  return under.slice(1, next < 0 ? undefined : next).filter(({ kind }) => kind !== "cell");
}

/** The names of sides in blocks that are about one option, in their order. */
export const namedIn = (blocks: readonly Fact[]): readonly Named[] =>
  blocks.flatMap((found, index): readonly Named[] => {
    const { fact, kind, block, section } = found;
    const { opens } = fact;
    const place = { block, section: section.index };
    if ((kind === "heading" || fact.bare) && (opens === "merits" || opens === "demerits")) {
      const words = fact.text.replace(/^[\d.]+[.)]?\s+|\s*[:–—]?\s*$/g, "");
      if (kind === "heading") return [{ ...place, side: opens, words, depth: section.depth, before: "", last: block }];
      const behind = blocks.slice(index + 1);
      const other = behind.findIndex((one) => one.kind !== "listItem");
      const items = other < 0 ? behind : behind.slice(0, other);
      const last = (items.at(-1) ?? behind[0] ?? found).block;
      const colon = /[:–—]\s*$/.test(fact.text) ? ":" : "";
      return [{ ...place, side: opens, words, before: `${colon}\n\n${items.length > 0 ? "- " : ""}`, last }];
    }
    if (kind === "heading") return [];
    return labelsIn(fact.text).map(({ side, words }) => ({ ...place, side, words, before: ": ", last: block }));
  });
