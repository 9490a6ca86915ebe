import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { numberOf } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigit } from "./slips.ts";
import { nameOf, ofTable, type Table } from "./tables.ts";

/** "Tolls in the spring of 2026 were £7,650 below those of 2025": by how much one row of a table is said to differ. */
export interface Gap extends Span {
  /** The words and years of its sentence. */
  readonly words: ReadonlySet<string>;
  readonly value: number;
  readonly said: string;
}

const gap = regex`
  (?<![\d.,£])(£?(\d{1,3}(?:,\d{3})+|\d{3,}))
  (?! ?(?:m|k|million|thousand)\b) (?:[a-z]+ )?
  (?:below|above|under|over|(?:less|more|lower|higher|fewer|greater) than|(?:down|up) on)\b
`;
/** It is measured against something else than the table's rows. */
const open = regex.i`
  \b(?:
    budget|target|plan|forecast|average|expected|about|around|nearly|almost|some|would|will|could|if|national\w*|limit|
    threshold
  )\b
`;

/** Reads them; most blocks have none. */
export const gapsIn = ({ sentences }: Pick<BlockView, "sentences">): readonly Gap[] =>
  sentences.flatMap(({ start, text }): Gap | [] => {
    const match = text.length > longest ? null : gap.exec(text);
    if (!match || open.test(text)) return [];
    const [, said = "", figures] = match;
    return {
      start: start + match.index,
      end: start + match.index + said.length,
      words: new Set(wordsIn(text)),
      value: numberOf(figures),
      said,
    };
  });
const longest = 300;

const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{3,}|20\d\d/g) ?? []).map((word) => word.replace(/(?<=[a-z]{3})s$/, ""));

interface Column {
  readonly section: number;
  readonly words: readonly string[];
  readonly rows: readonly { readonly words: readonly string[]; readonly value: number }[];
}

const columnsIn = ofTable((table): readonly Column[] =>
  (table[0] ?? []).flatMap((head, column): Column | [] => {
    const rows = table.slice(1).flatMap((row) => {
      const { value, percent, places } = row?.[column]?.cell ?? {};
      return value === undefined || percent || places ? [] : [{ words: wordsIn(nameOf(row?.[0])), value }];
    });
    const words = wordsIn(nameOf(head).replace(/\(.*/, ""));
    return column > 0 && head && words.length > 0 && rows.length > 1 && rows.length === table.length - 1
      ? { section: head.section, words, rows }
      : [];
  }),
);

/**
 * Differences that no two rows of the column named for them have, where one of the two is named too, and another pair
 * has it but for one digit or two neighbours.
 */
export function* wrongGaps(
  facts: readonly Gathered<{ readonly gaps?: readonly Gap[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const columns = tables.flatMap(columnsIn);
  for (const { fact, block, section } of facts)
    for (const { words, value, said, start, end } of fact.gaps ?? []) {
      const own = columns.filter((one) => one.section === section.index && one.words.every((word) => words.has(word)));
      const [column, another] = own;
      if (!column || another || column.rows.some((row) => row.value === value)) continue;
      const pairs = column.rows.flatMap((one, at) =>
        column.rows.slice(at + 1).map((two) => ({ one, two, made: Math.abs(one.value - two.value) })),
      );
      if (pairs.some(({ made }) => Math.abs(made - value) < 1)) continue;
      const named = pairs.filter(({ one, two }) => [one, two].every((row) => isTold(row.words, words)));
      const slips = new Set(named.map(({ made }) => made).filter((made) => isOneDigit(made, value)));
      const [right, more] = slips;
      if (right === undefined || more !== undefined) continue;
      yield { block, start, end, said, right: `${said.startsWith("£") ? "£" : ""}${inFigures(right)}` };
    }
}

/** All words of the row's label are told, or its year and half of the rest: "the same quarter in 2025". */
function isTold(label: readonly string[], words: ReadonlySet<string>): boolean {
  const years = label.filter((word) => /^\d/.test(word));
  const told = label.filter((word) => words.has(word));
  return label.length > 0 && years.every((year) => words.has(year)) && told.length * 2 >= label.length;
}
