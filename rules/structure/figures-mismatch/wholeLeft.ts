import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigit } from "./slips.ts";
import { ofTable, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** "The budget is £15,500, which leaves £700": what is left of a sum when another, told elsewhere, is taken off. */
export interface WholeLeft extends Span {
  /** Absent where the sentence and the one before it do not tell it. */
  readonly whole?: Quantity;
  readonly left: Quantity;
  /** What else the sentence and the one before it tell. */
  readonly beside: readonly number[];
  readonly said: string;
}

const held = oneLine`
  (?:budget|balance|reserve|fund|allocation|programme|provision|line|pot|sum|limit|allowance|account|estimate|grant)s?
`;
const holds = regex.i`
  \b${held}\b[^.;]{0,90}£|
  £[^.;£]{0,60}\b(?:uncommitted|available|unallocated|unspent|is set aside)\b
`;
const leaves = regex.i`
  (?:
    \b(?:(?:which|that|this|it)\ (?:would\ |will\ )?(?:then\ )?leaves?|leaving|there\ (?:is|remains|would\ be|will\ be))
    (?:\ (?:a\ )?(?:balance|sum|margin|remainder|surplus)\ of)?|
    \b[Tt]he\ (?:remaining\ )?balance\ of|\b(?:exceeds|is\ (?:more|higher|greater|above|
    over)\ (?:than\ )?)\ ?[^.;£\d]{3,40}\ by|
    \b(?:uncommitted|unspent|remaining|unallocated)\ (?:balance|sum)\ (?:of|is|would\ be|will\ be)
  )\ $
`;
const isLeft = regex`
  ^ (?:
    (?:is|was|are|would be|will be)\ (?:left|free|unspent|uncommitted|unallocated|not\ yet\ (?:allotted|allocated|
    committed))|
    (?:would|will)\ (?:remain|be\ left)|(?:not\ yet|still\ to\ be)\ (?:allotted|allocated|committed)|to\ spare|in\ hand|
    remains
  )\b
`;
/** Something else is in it, or it is of another time. */
const open = regex.i`
  \b(?:about|around|nearly|some|over|at least|up to|if|VAT|inflation|a year|each|per|first|second|next year|between)\b
`;

/** Reads them; most blocks have none. */
export const wholeLeftIn = ({ sentences }: Pick<BlockView, "sentences">): readonly WholeLeft[] =>
  sentences.flatMap(({ start, text }, index): WholeLeft | [] => {
    if (!text.includes("£") || text.length > longest) return [];
    const own = quantitiesIn(text).filter(({ kind }) => kind === "money");
    const left = own.find(
      (one) =>
        leaves.test(text.slice(Math.max(0, one.start - 90), one.start)) ||
        isLeft.test(text.slice(one.end, one.end + 40)),
    );
    if (!left || left.loose || left.value < 100) return [];
    const before = sentences[index - 1]?.text ?? "";
    const earlier = `${sentences[index - 2]?.text ?? ""} ${before}`;
    const told = quantitiesIn(before).filter(({ kind }) => kind === "money");
    const inOwn = own.filter((one) => one.end <= left.start);
    const whole = inOwn.length === 1 && holds.test(text.slice(0, left.start)) ? inOwn[0] : undefined;
    const last =
      own.length === 1 && !/^(?:[\d.]+ )?(?:After|Once|Following|With)\b/.test(text) && holds.test(before)
        ? told.at(-1)
        : undefined;
    const all = whole ?? last;
    const apart = !all && own.length === 1;
    if (
      !(all || apart) ||
      all?.loose ||
      (all?.value ?? Infinity) <= left.value ||
      open.test(text.replace(/^[^£]*£[\d,.]+m?/, ""))
    )
      return [];
    const beside = [...quantitiesIn(earlier), ...own]
      .filter((one) => one.kind === "money" && one !== left && one.value !== all?.value)
      .map(({ value }) => value);
    return {
      start: start + left.start,
      end: start + left.end,
      ...(all ? { whole: all } : {}),
      left,
      beside,
      said: text.slice(left.start, left.end).trim(),
    };
  });
const longest = 300;

/** The totals of a table, each as it stands and as a sum in thousands or millions where its headings may say so. */
const tabledSums = ofTable((table): readonly { section: number; value: number; total: boolean }[] => {
  const coarse = (table[0] ?? []).some((head) => head?.cell.label === "coarse");
  return table.slice(1).flatMap((row) => {
    const total = row?.[0]?.cell.label === "total" || row?.[0]?.cell.label === "net";
    return (row ?? []).flatMap((one, column) => {
      const value = Math.abs(one?.cell.value ?? 0);
      if (!one || column === 0 || value === 0 || one.cell.percent) return [];
      return (coarse ? [1, 1e3, 1e6] : [1]).map((times) => ({ section: one.section, value: value * times, total }));
    });
  });
});

/** In a paper with more sums than these some two differ by any other. */
const most = 250;

/** A digit of it is another, two neighbours changed places, or there is one digit more. */
const isSlip = (one: number, two: number): boolean => isOneDigit(one, two) || isLonger(one, two) || isLonger(two, one);
function isLonger(one: number, two: number): boolean {
  const [a, b] = [String(Math.round(one)), String(Math.round(two))];
  return a.length === b.length + 1 && b.length > 2 && [...a].some((_, at) => a.slice(0, at) + a.slice(at + 1) === b);
}

/**
 * Where no sum of the report, taken off the whole, leaves it, and what one of those right before it or a total of the
 * section's tables leaves is a digit off.
 */
export function* wrongWholeLeft(
  facts: readonly Gathered<{ readonly wholeLeft?: readonly WholeLeft[] }>[],
  { all }: ToldSums,
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const tabled = tables.flatMap(tabledSums);
  if (all.length + tabled.length > most) return;
  for (const { fact, block, section } of facts) {
    const totals = tabled.filter((one) => one.total && one.section === section.index).map(({ value }) => value);
    const held = all.filter((one) => one.section === section.index && ofWholes.test(one.sum.noun));
    for (const { whole, left, beside, said, start, end } of fact.wholeLeft ?? []) {
      const others = all.map(({ sum }) => sum.value).filter((value) => value !== left.value);
      const used = [...others, ...tabled.map(({ value }) => value), ...beside];
      const wholes = whole ? [whole.value] : held.map(({ sum }) => sum.value).filter((value) => value > left.value);
      const slack = (whole ? slackOf([whole, left]) : slackOf([left])) + left.unit / 2;
      const together = beside.reduce((so, one) => so + one, 0);
      const isMade = (one: number, taken: number): boolean => Math.abs(Math.abs(one - taken) - left.value) <= slack;
      // Where the whole stands elsewhere, whatever two sums leave may be meant.
      const from = whole ? wholes : used;
      if (from.some((one) => used.some((taken) => isMade(one, taken)) || (together > 0 && isMade(one, together))))
        continue;
      const rests = wholes.flatMap((one) =>
        [...beside, ...totals].map((taken) => one - taken).filter((rest) => rest > 0 && isSlip(rest, left.value)),
      );
      const [right, another] = new Set(rests);
      if (right !== undefined && another === undefined) yield { block, start, end, said, right: inPounds(right) };
    }
  }
}
/** What something may be left of. */
const ofWholes = /^(?:budget|reserve|allocation|grant|fund|funding|balance|provision|allowance)$/;
