import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inFigures, inPercent } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { wordsOf } from "./tabledRises.ts";
import { nameOf, ofTable, type PlacedCell, type Table } from "./tables.ts";

/** "Income grew by 8% over the period", "intakes have grown every year": what a series of years is said to have done. */
export interface PeriodMove extends Span {
  readonly subject: readonly string[];
  readonly down: boolean;
  /** A share of what it was, or how much in all; `undefined` where it is said of each year. */
  readonly share?: number;
  readonly step?: number;
  readonly slack: number;
  readonly said: string;
}

const ups = "grew|grown|rose|risen|increased|gone up|went up|climbed";
const downs = "fell|fallen|dropped|declined|decreased|gone down|went down|come down|came down|shrunk|shrank";
const by = oneLine`
  (?<rough>about |around |nearly |almost |some |just over |just under |over |more than )?
  (?:
    (?<percent>\d+(?:\.\d+)?)(?: ?%| per cent)|
    (?:(?<a>an?|one|two|three|four) )?(?:(?:in|out of) (?:every )?(?<b>three|four|five|ten)|(?<part>half|thirds?|
    quarters?|fifths?|tenths?))|
    (?<number>\d[\d,]*)
  )
`;
const moved = regex.g`
  (?:^(?:[\d.]+ )?|[.;:] |, (?:and|but|while) )(?<subject>[A-Za-z][A-Za-z’' -]{2,70}?)\ (?:has\ |have\ |
  had\ )?(?:therefore\ |thus\ |then\ )?
  (?<verb>${ups}|${downs})\ (?:by\ ${by}(?![\d.,]*\d|\ ?(?:points?|percentage|m\b|k\b|million|%))|(?<every>every|
  each)\ year\b)
`;
const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
/** Another measure, or what is only expected. */
const open = regex`
  \b(?:real terms|inflation|average|on average|would|will|could|forecast|expected|if|nationally|elsewhere|except|
  but one)\b
`;

/** Reads them; most blocks have none. */
export const periodMovesIn = ({ sentences }: Pick<BlockView, "sentences">): readonly PeriodMove[] =>
  sentences.flatMap(({ start, text }): readonly PeriodMove[] => {
    if (text.length > longest || !mayMove(text) || open.test(text)) return [];
    return Array.from(text.matchAll(moved)).flatMap((match): PeriodMove | [] => {
      const { subject = "", verb = "", rough, percent, a = "a", b, part, number } = match.groups ?? {};
      const from = match.index + match[0].indexOf(subject);
      const end = match.index + match[0].length;
      const said = text.slice(from + subject.length, end).trim();
      const of = b === undefined ? (part === undefined ? undefined : parts[part.replace(/s$/, "")]) : numberOf(b);
      const share = percent === undefined ? of && (/^an?$/.test(a) ? 1 : numberOf(a)) / of : Number(percent) / 100;
      return {
        start: start + from,
        end: start + end,
        subject: wordsOf(subject),
        down: new RegExp(`^(?:${downs})$`).test(verb),
        slack:
          (percent === undefined ? 0.045 : percent.includes(".") ? 0.0015 : 0.0101) + (rough === undefined ? 0 : 0.02),
        said,
        ...(share === undefined ? {} : { share }),
        ...(number === undefined ? {} : { step: numberOf(number) }),
      };
    });
  });
const longest = 300;
/** Inside a function, where the build leaves it as it is. */
const mayMove = (text: string): boolean =>
  /\b(?:gr[eo]w|r[oi]se|increased|gone|went|climbed|f[ae]ll|dropped|decl|decr|c[ao]me down|shr)/.test(text);

/** What one thing was in three years or more, the earliest first. */
interface Series {
  readonly words: readonly string[];
  readonly section: number;
  readonly values: readonly number[];
}

const year = /\b(?:19|20)\d\d\b/;
const yearOf = (one: PlacedCell | undefined): number | undefined => {
  const told = year.exec(one?.cell.name ?? String(one?.cell.value ?? ""))?.[0];
  return told === undefined ? undefined : Number(told);
};
const fewest = 3;
const most = 12;

const seriesIn = ofTable((table): readonly Series[] => {
  return [...seriesOf(table), ...seriesOf(turned(table))];
});

/** The table with its rows as columns. */
const turned = (table: Table): Table =>
  Array.from(table[0] ?? [], (_, column) => Array.from(table, (row) => row?.[column]));

/** The columns of a table whose rows are years. */
function seriesOf(table: Table): readonly Series[] {
  const years = table.slice(1).flatMap((row) => {
    const told = yearOf(row?.[0]);
    return told === undefined ? [] : [{ row, told }];
  });
  const ordered = years.toSorted((a, b) => a.told - b.told);
  const different = new Set(years.map(({ told }) => told)).size === years.length;
  if (years.length < fewest || years.length > most || table.length - years.length > 2 || !different) return [];
  return (table[0] ?? []).flatMap((head, column): Series | [] => {
    const cells = ordered.map(({ row }) => row?.[column]?.cell);
    const words = wordsOf(nameOf(head));
    const whole = cells.every((cell) => cell?.value !== undefined && cell.value > 0 && !cell.percent);
    return column > 0 && head && words.length > 0 && whole
      ? { words, section: head.section, values: cells.map((cell) => cell?.value ?? 0) }
      : [];
  });
}

/** So many series of a section and no more are looked through. */
const mostSeries = 40;
/** What the subject may be called where a table has one series alone. */
const general = /^(?:number|figure|total|roll|count)$/;
const stem = 5;
const isNamed = ({ words }: Series, subject: readonly string[]): boolean =>
  subject.some((one) => one.length >= stem && words.some((word) => word.slice(0, stem) === one.slice(0, stem)));

/** Moves that no two years of the one series named for them make, and years that went the other way. */
export function* wrongPeriodMoves(
  facts: readonly Gathered<{ readonly periodMoves?: readonly PeriodMove[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const all = groupedBy(tables.flatMap(seriesIn), (one) => one.section);
  for (const { fact, block, section } of facts)
    for (const move of fact.periodMoves ?? []) {
      const own = (all.get(section.index) ?? []).slice(0, mostSeries);
      const named = own.filter((one) => isNamed(one, move.subject));
      const [series, another] = named.length > 0 || !move.subject.some((one) => general.test(one)) ? named : own;
      const right = series && !another ? rightFor(move, series.values) : undefined;
      if (right !== undefined) yield { block, start: move.start, end: move.end, said: move.said, right };
    }
}

/** What the years make, where it is not what is said. */
function rightFor({ down, share, step, slack }: PeriodMove, values: readonly number[]): string | undefined {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  if (share === undefined && step === undefined) {
    const at = values.findIndex(
      (value, index) => index > 0 && (down ? value >= (values[index - 1] ?? 0) : value <= (values[index - 1] ?? 0)),
    );
    return at < 0 ? undefined : `${inFigures(values[at - 1] ?? 0)} and then ${inFigures(values[at] ?? 0)}`;
  }
  const fits = (a: number, b: number): boolean =>
    share === undefined
      ? Math.abs(Math.abs(b - a) - (step ?? 0)) < 0.5
      : Math.abs(Math.abs(b - a) / a - share) <= slack;
  const pairs = values.flatMap((a, at) => values.slice(at + 1).map((b) => ({ a, b })));
  if (pairs.some(({ a, b }) => fits(a, b) && b < a === down)) return undefined;
  const change = Math.abs(last - first);
  const said = share === undefined ? inFigures(change) : inPercent((change / first) * 100);
  if (last < first !== down) return fits(first, last) ? `a ${down ? "rise" : "fall"} of ${said}` : undefined;
  const claimed = share ?? (step ?? 0) / first;
  return claimed > (change / first) * 4 || claimed < change / first / 4 ? undefined : said;
}
