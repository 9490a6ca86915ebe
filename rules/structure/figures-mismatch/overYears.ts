import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf, type Quantity, quantitiesIn } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { digitsOf, isOneDigit } from "./slips.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";
import type { ToldSums } from "./toldSums.ts";

/** "Over the five years it would bring in £292,500 more": a gain or loss of so many years. */
export interface OverYears extends Span {
  readonly years: number;
  readonly figure: Quantity;
  readonly said: string;
  /** What a year's sum rises or falls by, and what it was and is, where the sentences before tell it. */
  readonly step?: { readonly from: number; readonly to: number };
  /** What comes in or goes out in all, and not what it is more or less. */
  readonly all?: true;
}

const term = regex`
  \b(?:[Oo]ver|[Ii]n|[Ff]or|[Aa]cross|[Dd]uring) (?:the |these |those |all |its )?
  (?<years>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b
`;
const gains = regex`
  \b(?:more|extra|less|rise|increase|fall|saving|saves?|gain|reduction|growth|difference|additional|loss|loses|gains|
  lower|higher)\b
`;
const flows = regex`
  \b(?:brings?|bringing|brought|yields?|earns?|raises?|costs?|pays?|income|rents?|spend(?:ing)?|receives?|worth|
  comes? to|
  total\w*|generates?|produces?)\b
`;
const moves = /\bfrom £(\d[\d,]*)(?: a year)? to £(\d[\d,]*)(?![\d.,]*\d| ?(?:m|k|million)\b)/;
const open = regex`
  \b(?:inflation|rising|growing|each|average|about|around|nearly|some|over £|up to|interest|discount\w*|first|phased|
  half|if)\b|%
`;

/** Reads them; most blocks have none. */
export const overYearsIn = ({ sentences }: Pick<BlockView, "sentences">): readonly OverYears[] =>
  sentences.flatMap(({ start, text }, index): OverYears | [] => {
    const years = text.length > longest ? undefined : term.exec(text)?.groups?.years;
    const isGain = gains.test(text);
    if (years === undefined || !(isGain || flows.test(text)) || open.test(text)) return [];
    const [figure, another] = quantitiesIn(text).filter(({ kind }) => kind === "money");
    if (!figure || another || figure.loose || figure.value < 1000) return [];
    const before = moves.exec(`${sentences[index - 1]?.text ?? ""}`);
    const step = before ? { step: { from: numberOf(before[1]), to: numberOf(before[2]) } } : {};
    const said = text.slice(figure.start, figure.end).trim();
    const told = { start: start + figure.start, end: start + figure.end, years: numberOf(years), figure, said };
    return isGain ? { ...told, ...step } : { ...told, all: true };
  });
const longest = 260;

/** The total row of a table that says how many years it is for: its sums as printed, and as thousands or millions. */
const totalsOverYears = ofTable((table): { readonly years: number; readonly sums: readonly number[] } | readonly [] => {
  const last = table.at(-1);
  const column = (table[0] ?? []).findIndex((head, at) => at > 0 && /\byears\b/i.test(nameOf(head)));
  const years = last?.[column]?.cell.value;
  if (last?.[0]?.cell.label !== "total" || years === undefined) return [];
  const values = last.flatMap((one, at) => (at > 0 && at !== column ? (one?.cell.value ?? []) : []));
  return { years, sums: values.flatMap((value) => [1, 1e3, 1e6].map((scale) => Math.abs(value) * scale)) };
});

/** One is the other, rounded up or down as it is printed, but for one digit or two neighbours. */
const isRoundedSlip = (one: number, { value, unit }: Quantity): boolean =>
  [Math.floor, Math.ceil].some((round) => {
    const [a, b] = [round(one / unit), Math.round(value / unit)];
    return digitsOf(a).length >= fewest && isOneDigit(a, b) && a !== b;
  });
/** Sums of fewer digits make any other so many times. */
const fewest = 3;
/** Of more sums than these one makes any other so many times. */
const most = 80;
/** So many years too many or too few are a slip. */
const near = 2;

/**
 * Sums for a term of years that are so many times a yearly one, or what it moves by, and so many are not the years; or
 * that are a digit off.
 */
export function* wrongOverYears(
  facts: readonly Gathered<{ readonly overYears?: readonly OverYears[] }>[],
  { all, times }: ToldSums,
  tables: readonly Table[],
): Generator<FigureFault> {
  if (all.length > most || facts.length === 0) return;
  const totals = tables.flatMap(totalsOverYears);
  for (const { fact, block } of facts)
    for (const { years, figure, said, step, all: inAll, start, end } of fact.overYears ?? []) {
      const { value, unit } = figure;
      const tabled = totals.filter((one) => one.years === years).flatMap((one) => one.sums);
      if (tabled.some((one) => Math.abs(one - value) <= unit / 2 + 1e-6)) continue;
      const slipped = tabled.filter((one) => isRoundedSlip(one, figure));
      const [printed] = slipped;
      if (printed !== undefined && slipped.length === 1 && times(value) < 2)
        yield { block, start, end, said, right: inPounds(printed) };
      if (inAll || printed !== undefined) continue;
      const steps = step ? [Math.abs(step.to - step.from), step.to, step.from] : [];
      const yearly = [...new Set([...steps, ...all.map(({ sum }) => sum.value)])].filter(
        (one) => one > 0 && one !== value,
      );
      if (times(value) > 1 || yearly.some((one) => Math.abs(one * years - value) <= unit)) continue;
      const isTimes = (one: number): boolean => {
        const count = Math.round(value / one);
        return count > 1 && Math.abs(count - years) <= near && count * one === value && digitsOf(one).length >= fewest;
      };
      const [change] = steps;
      const right =
        change !== undefined && (isOneDigit(change * years, value) || isTimes(change)) ? change : yearly.find(isTimes);
      if (right !== undefined) yield { block, start, end, said, right: inPounds(right * years) };
    }
}
