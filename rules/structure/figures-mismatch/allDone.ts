import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import type { FigureFault } from "./figureFault.ts";
import { wordsOf } from "./tabledRises.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";

/** "All eight embankments were inspected": of how many things something is said that a table may count. */
export interface AllDone extends Span {
  readonly said: string;
  readonly things: readonly string[];
  readonly done: string;
  /** "None of them": it is to be no thing. */
  readonly none: boolean;
  /** How many they are, where the words say so. */
  readonly number?: number;
}

const whole = oneLine`
  (?:(?<all>[Aa]ll|[Bb]oth|[Ee]ach of|[Ee]very one of)|(?<none>[Nn]one|[Nn]ot one) of)(?: of)?
  (?: the| these| those| our)?
`;
const claim = regex.g`
  (?:^|[.;:,] |\b(?:and|that|but) |\d )${whole}(?: (?<number>\d{1,4}|${wordedNumber}))?
  \ (?<things>[a-z-]+(?: [a-z-]+){0,2}?) (?:were|are|was|is|have been|had been|has been)(?: all| now)?
  \ (?<done>[a-z]{3,}ed)\b
`;
/** Only some of them are meant, or the time is another. */
const partly = /\b(?:other|remaining|rest|except|save for|apart from|but (?:one|two|three)|should|by (?:19|20)\d\d)\b/;

/** Reads them; most blocks have none. */
export const allDoneIn = ({ sentences }: Pick<BlockView, "sentences">): readonly AllDone[] =>
  sentences.flatMap(({ start, text }) =>
    /\b(?:all|both|each of|every one of|none|not one)\b/i.test(text) && !partly.test(text)
      ? Array.from(text.matchAll(claim), ({ 0: said, index, groups = {} }) => ({
          start: start + index,
          end: start + index + said.length,
          said: said.replace(/^[.;:,\d ]+|^(?:and|that|but) /, ""),
          things: wordsOf(groups.things ?? ""),
          done: groups.done ?? "",
          none: groups.none !== undefined,
          ...(groups.number === undefined ? {} : { number: numberOf(groups.number) }),
        }))
      : [],
  );

/** Claims that all were done, or none, beside the one row and column named for them, which have another number. */
export function* wrongDone(
  facts: readonly Gathered<{ readonly allDone?: readonly AllDone[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  for (const { fact, block, section } of facts)
    for (const { start, end, said, things, done, none, number } of fact.allDone ?? []) {
      const found = tables
        .filter((table) => table.some((row) => row?.some((one) => one?.section === section.index)))
        .flatMap(rowsOf)
        .filter((row) => row.words.join() === things.join());
      const [row, another] = found;
      const value = row?.byHead.get(done);
      if (!row || another || value === undefined) continue;
      const all = row.all ?? number;
      if (all === undefined || (number !== undefined && number !== all)) continue;
      if (none ? value !== 0 : value < all) yield { block, start, end, said, right: `${value} of ${all}` };
    }
}

interface CountedRow {
  readonly words: readonly string[];
  readonly byHead: ReadonlyMap<string, number>;
  /** Where a column says how many there are. */
  readonly all?: number;
}

const ofAll = /^(?:number|total|all|held|in all)$/i;

const rowsOf = ofTable((table): readonly CountedRow[] =>
  table.slice(1).map((row) => {
    const byHead = new Map<string, number>();
    let all: number | undefined;
    for (const [column, one] of (row ?? []).entries()) {
      const { value, percent } = one?.cell ?? {};
      if (column === 0 || value === undefined || percent) continue;
      const head = nameOf(table[0]?.[column]);
      if (ofAll.test(head)) all ??= value;
      byHead.set(head.toLowerCase(), value);
    }
    return { words: wordsOf(nameOf(row?.[0])), byHead, ...(all === undefined ? {} : { all }) };
  }),
);
