import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inPercent } from "../shownFigures.ts";
import type { Counted } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { wordsOf } from "./tabledRises.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";

/** "Among parents two in three were in favour": a share in words, and its sentence. */
export interface WordedShare extends Span {
  readonly value: number;
  readonly said: string;
  readonly sentence: string;
  /** Where the share stands in its sentence. */
  readonly at: number;
  /** "Four councillors in five": what it is a share of. */
  readonly noun?: string;
  /** The number that the sentence before gives first. */
  readonly before?: number;
}

const word = "one|two|three|four|five|six|seven|eight|nine|ten|[1-9]";
const whole = "three|four|five|six|seven|eight|nine|ten|twelve|twenty|[3-9]|1[02]|20";
/** "Two in three", "four places out of every five", "nearly one column in three". */
const inSo = regex.g`
  \b(?<a>${word})\ (?:(?<noun>[a-z]{3,})\ )?(?:(?:in|out\ of)\ (?:every\ )?|of\ every\ )(?<b>${whole})
  (?![\d.,/]*\d|\ (?:[a-z]+\ )?(?:years?|months?|weeks?|days?|hours?|wards?|schools?|sites?|areas?|centres?|homes?|
  cases?|villages?|towns?|stages?)\b)
`;
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
};
/** "Two thirds of the passengers", "a quarter were against". */
const fraction = regex.g`
  \b(?:(?<a>an?|one|two|three|four)[\ -])?(?<b>half|thirds?|quarters?|fifths?)
  (?=\ of\ (?:the|them|its|those|all|these)\b|,?\ (?:were|was|are|is|had|have|did|said|chose|wanted|[a-z]+ed)\b)
`;
/** Less or more of it, a change of it, or not what the table counts. */
const notSo = regex.i`
  \b(?:
    more than|less than|fewer than|over|under|at least|at most|up to|between|ris(?:e|es|en)|rose|f[ae]ll(?:s|en)?|grew|
    up|
    down|increase[ds]?|cut|reduc\w+|each|would|could|target|aim|against|average|first|second|third
  )\ (?:by\ |from\ |to\ |of\ |a\ |the\ )*$
`;
const near = 60;

/** May a text give one? Inside a function, where the build leaves it as it is. */
const mayShare = (text: string): boolean =>
  /\b(?:in|of) (?:every )?(?:[a-z]{3,6}|\d)|\b(?:half|thirds?|quarters?|fifths?)\b/.test(text);

/** Reads them; most blocks have none. */
export const wordedSharesIn = ({ sentences }: Pick<BlockView, "sentences">): readonly WordedShare[] =>
  sentences.flatMap(({ start, text }, index): readonly WordedShare[] => {
    if (text.length > longest || !mayShare(text)) return [];
    const told = /\d[\d,]*(?![\d.%])/.exec((sentences[index - 1]?.text ?? "").replace(ofParagraph, ""))?.[0];
    const before = told === undefined ? {} : { before: numberOf(told) };
    return [...text.matchAll(inSo), ...text.matchAll(fraction)].flatMap((match): WordedShare | [] => {
      const { a = "a", b = "", noun } = match.groups ?? {};
      const value = (/^an?$/.test(a) ? 1 : numberOf(a)) / (parts[b] ?? numberOf(b));
      const at = match.index;
      if (!(value > 0 && value < 1) || notSo.test(text.slice(Math.max(0, at - near), at))) return [];
      const said = match[0];
      return {
        start: start + at,
        end: start + at + said.length,
        value,
        said,
        sentence: text,
        at,
        ...(noun === undefined ? {} : { noun: noun.replace(/s$/, "") }),
        ...before,
      };
    });
  });
const longest = 320;
const ofParagraph = /^\d{1,3}(?:\.\d{1,3})*\.? /;

/** A row of whole numbers, and the shares that they are of one another and of their columns. */
interface SharedRow {
  readonly words: readonly string[];
  readonly section: number;
  readonly shares: readonly Share[];
}

/** A share that two figures make, with the beginnings of the words over their columns. */
interface Share {
  readonly value: number;
  readonly topics: readonly string[];
}

const ofTotals: ReadonlySet<string | undefined> = new Set(["total", "totalOf", "subtotal", "net"]);
/** With more columns than this some two of its figures make any share. */
const widest = 6;

const sharedRows = ofTable((table): readonly SharedRow[] => {
  const heads = table[0] ?? [];
  if (heads.length > widest || heads.length < 2 || table.length < 3) return [];
  const isTotal = (row: Table[number] | undefined): boolean =>
    ofTotals.has(row?.[0]?.cell.label) || row?.[0]?.cell.sums === true;
  const rows = table.slice(1).filter((row) => !isTotal(row));
  const last = table.findLast(isTotal);
  const columns = [...heads.keys()].filter((column) => column > 0);
  const topicsOf = new Map(columns.map((column) => [column, beginningsOf(nameOf(heads[column]))] as const));
  const figureIn = (row: Table[number] | undefined, column: number): number => {
    const { value = 0, percent } = row?.[column]?.cell ?? {};
    return percent || value < 0 ? 0 : value;
  };
  const sums = new Map(
    columns.map((column) => {
      const sum = rows.reduce((so, one) => so + figureIn(one, column), 0);
      return [column, figureIn(last, column) || sum] as const;
    }),
  );
  return rows.flatMap((row): SharedRow | [] => {
    const first = row?.[0];
    const words = wordsOf(nameOf(first).replace(/[,(;–:].*$/, ""));
    const figures = columns
      .map((column) => ({ column, value: figureIn(row, column) }))
      .filter(({ value }) => value > 0);
    if (!first || words.length === 0 || figures.length === 0) return [];
    const most = Math.max(...figures.map(({ value }) => value));
    // "For | Against | Total": every share is of the total.
    const isTotalled = figures.length > 2 && figures.reduce((so, { value }) => so + value, 0) === 2 * most;
    const share = (value: number, ...of: readonly number[]): Share => ({
      value,
      topics: of.flatMap((column) => topicsOf.get(column) ?? []),
    });
    const within = figures.flatMap((a) =>
      figures
        .filter((b) => a.value < b.value && (!isTotalled || b.value === most))
        .flatMap((b) => {
          const of = isTotalled ? [a.column] : [a.column, b.column];
          return [share(a.value / b.value, ...of), share(1 - a.value / b.value, ...of)];
        }),
    );
    const ofColumns = figures.flatMap(({ column, value }) => {
      const sum = sums.get(column) ?? 0;
      return sum > value ? [share(value / sum, column)] : [];
    });
    const told = columns.flatMap((column) => {
      const { value = 0, percent } = row?.[column]?.cell ?? {};
      return percent ? [share(value / 100, column), share(1 - value / 100, column)] : [];
    });
    return { words, section: first.section, shares: [...within, ...ofColumns, ...told] };
  });
});
const stem = 5;
/** A share in words is a round one: two in five may be 36 or 44 in a hundred. */
const slack = 0.045;
/** What is as far off as this is a share of something else. */
const far = 0.35;

/** So many rows of a section's tables and no more are looked through. */
const mostRows = 60;

type Facts = readonly Gathered<{ readonly shares?: readonly WordedShare[] }>[];

/** How answers are told in running text, by the words over the columns of a table. */
const told: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in favour|support\w*|(?:were|was|are) for)\b/, "for"],
  [/\b(?:opposed|objected|did not want)\b/, "again"],
];

/**
 * Shares in words of the one row of their section's tables that the sentence names, under columns that it speaks of,
 * where none of the row's figures make it.
 */
export function* wrongRowShares(facts: Facts, tables: readonly Table[]): Generator<FigureFault> {
  if (facts.length === 0) return;
  const rows = groupedBy(tables.flatMap(sharedRows), (row) => row.section);
  for (const { fact, block, section } of facts) {
    const own = rows.get(section.index) ?? [];
    if (own.length === 0 || own.length > mostRows) continue;
    for (const { sentence, at, value, said, start, end } of fact.shares ?? []) {
      const beginnings = new Set([
        ...beginningsOf(sentence).filter((one) => one !== "for"),
        ...told.flatMap(([pattern, topic]) => (pattern.test(sentence) ? [topic] : [])),
      ]);
      const words = wordsOf(clauseAround(sentence, at));
      const named = own.filter((row) => isNamedIn(words, row.words));
      const longest = Math.max(...named.map((row) => row.words.length));
      const [row, another] = named.filter((one) => one.words.length === longest);
      if (!row || another || isOfOther.test(sentence)) continue;
      const spoken = row.shares.filter(({ topics }) =>
        topics.some((topic) => beginnings.has(topic) && !row.words.some((one) => one.startsWith(topic))),
      );
      const nearest = spoken.map((one) => one.value).toSorted((x, y) => Math.abs(x - value) - Math.abs(y - value))[0];
      if (nearest === undefined) continue;
      const off = Math.abs(nearest - value);
      if (off > slack && off < far) yield { block, start, end, said, right: inPercent(nearest * 100) };
    }
  }
}
const beginningsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((one) => one.slice(0, stem));

/** The words about a share, up to the next clause; the whole sentence where they only point back: "of those". */
function clauseAround(sentence: string, at: number): string {
  let [from, to] = [0, sentence.length];
  for (const { index } of sentence.matchAll(/; |, (?:and|but|while|whereas|with) /g))
    if (index <= at) from = index;
    else to = Math.min(to, index);
  const clause = sentence.slice(from, to);
  return /\bof (?:those|them|these)\b/.test(clause) && !sentence.includes(";") ? sentence : clause;
}
/** Another time or place is held against it. */
const isOfOther = /\b(?:last year|a year (?:ago|before|earlier)|nationally|elsewhere|previous\w*|in 20\d\d)\b/;

/** Do the words of a name stand one behind the other? */
export const isNamedIn = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((_, at) => name.every((one, index) => words[at + index] === one));

/**
 * "That is a reply from four councillors in five", behind "Of 27 who replied", where the report knows of 36 councillors
 * and no other number of them.
 */
export function* wrongShareOfAll(
  facts: Facts,
  counted: readonly Gathered<{ readonly counted?: readonly Counted[] }>[],
): Generator<FigureFault> {
  const byNoun = groupedBy(
    facts.length === 0 ? [] : counted.flatMap(({ fact }) => fact.counted ?? []),
    (one) => one.noun,
  );
  const valuesOf = new Map([...byNoun].map(([noun, all]) => [noun, new Set(all.map(({ value }) => value))] as const));
  for (const { fact, block } of facts)
    for (const { noun, before, value, said, start, end, sentence, at } of fact.shares ?? []) {
      if (noun === undefined || before === undefined || !drawn.test(sentence.slice(0, at))) continue;
      const all = valuesOf.get(noun);
      if (!all || all.size > 5) continue;
      const shares = [...all].filter((one) => one > before).map((one) => before / one);
      const [share, another] = shares;
      if (share === undefined || another !== undefined) continue;
      const off = Math.abs(share - value);
      if (off > slack && off < far) yield { block, start, end, said, right: inPercent(share * 100) };
    }
}
const drawn = regex`^(?:[\d.]+ )?(?:That|This|It|Which|The replies|The answers|The return|In all)\b[^.;:\d]{0,60}$`;
