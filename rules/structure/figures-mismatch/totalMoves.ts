import { oneLine, regex, wordSet } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { quantitiesIn } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { scaleOf } from "./confirmed.ts";
import type { FigureFault } from "./figureFault.ts";
import { isNamed, type Row, rowsIn, wordsOf } from "./tabledRises.ts";
import { nameOf, ofTable, type PlacedCell, type Table } from "./tables.ts";

/** "Spending fell by £58,000, or 5.0%": what all of a table is said to have moved by between its two periods. */
export interface TotalMove extends Span {
  readonly subject: readonly string[];
  readonly down: boolean;
  readonly value: number;
  readonly unit: number;
  readonly share?: { readonly value: number; readonly unit: number };
  readonly said: string;
}

const ups = "grew|grown|rose|risen|increased|gone up|went up|climbed|is up|was up";
const downs = "fell|fallen|dropped|declined|decreased|gone down|went down|come down|came down|reduced|is down|was down";
const figure = "£\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?(?:m|million|k)\\b)?";
const share = "(?:(?:,? (?:or|that is|which is)|,? \\() ?(?<share>\\d+(?:\\.\\d+)?)(?: ?%| per cent))?";
const forms: readonly RegExp[] = [
  oneLine`
    ^(?:[\d.]+ )?(?<subject>[A-Z][A-Za-z’' -]{2,50}?) (?:has |have |had )?(?:been )?(?:therefore |thus |also )?
    (?<verb>${ups}|${downs}) by (?<sum>${figure})${share}
  `,
  oneLine`
    ^(?:[\d.]+ )?(?<subject>[A-Z][A-Za-z’' -]{2,50}?) (?:was|were|is) (?<sum>${figure})${share}\)?,?
    \ (?<verb>higher|lower|more|less) than
  `,
  oneLine`
    ^(?:[\d.]+ )?(?:There (?:was|has been) an?|The|That is an?|This is an?)
    (?: total| overall| net)? (?<verb>rise|increase|growth|fall|reduction|drop|decrease)
    (?: in (?<subject>[a-z -]{3,40}?))? (?:of|is|was) (?<sum>${figure})${share}
  `,
].map((one) => new RegExp(one));
const goesDown = new RegExp(`^(?:${downs}|lower|less|fall|reduction|drop|decrease)$`);
/** It is measured against something else. */
const open = regex.i`
  \b(?:budget\w*|target|plan|forecast|inflation|real terms|average|each year|would|will|could|expected|if|about|around|
  nearly|almost|some|over|quarter|month|between|since|mainly|up to)\b
`;

/** Reads them; most blocks have none. */
export const totalMovesIn = ({ text: all, sentences }: Pick<BlockView, "text" | "sentences">): readonly TotalMove[] =>
  mayMove(all)
    ? sentences.flatMap(({ start, text }): TotalMove | [] => {
        const match = text.length > longest ? null : forms.map((form) => form.exec(text)).find((one) => one !== null);
        const { subject = "", verb = "", sum = "", share: part } = match?.groups ?? {};
        if (!match || open.test(match[0])) return [];
        const from = match[0].indexOf(sum);
        const [found] = quantitiesIn(sum);
        if (found?.kind !== "money") return [];
        return {
          start: start + from,
          end: start + from + sum.length,
          subject: wordsOf(subject).filter((word) => !general.has(word)),
          down: goesDown.test(verb),
          value: found.value,
          unit: found.unit,
          said: sum,
          ...(part === undefined ? {} : { share: { value: Number(part), unit: part.includes(".") ? 0.1 : 1 } }),
        };
      })
    : [];
const longest = 300;
/** Inside a function, where the build leaves it as it is. */
const mayMove = (text: string): boolean =>
  text.includes("£") &&
  /\b(?:gr[eo]w|r[oi]se|up|down|f[ae]ll|dropped|decl|decr|incr|reduc|higher|lower|more|less|growth|drop)/.test(text);
/** What all of a table may be called. */
const general = wordSet`
  spending spend expenditure cost total overall net gross figure sum amount whole bill it they this that council our
  together combined all
`;

interface Total {
  readonly rows: readonly Row[];
  readonly total: Row;
  readonly scale: number;
  readonly words: ReadonlySet<string>;
  readonly section: number;
}

const totalIn = ofTable((table): Total | undefined => {
  const last = table.at(-1);
  const label = last?.[0]?.cell.label;
  const rows = rowsIn(table);
  const total = rows.find(({ to }) => last?.some((one) => one === to));
  if (!total || !(label === "total" || label === "totalOf" || last?.[0]?.cell.sums)) return undefined;
  const heads = (table[0] ?? []).map(nameOf);
  const column = last?.indexOf(total.to) ?? -1;
  const head = [heads[column], heads[0]].find((one) => one?.includes("£"));
  const scale = head === undefined ? (total.pounds ? 1 : undefined) : scaleOf(head);
  return scale === undefined
    ? undefined
    : { rows, total, scale, words: new Set(heads.flatMap(wordsOf)), section: total.to.section };
});

const figureOf = (one: PlacedCell): number => one.cell.value ?? 0;
const changeOf = ({ from, to }: Row): number => figureOf(to) - figureOf(from);

/** Moves that are not what the total of the one table of their section moved by between its two periods. */
export function* wrongTotalMoves(
  facts: readonly Gathered<{ readonly totalMoves?: readonly TotalMove[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const all = tables.flatMap((table) => totalIn(table) ?? []);
  for (const { fact, block, section } of facts) {
    const [table, another] = all.filter((one) => one.section === section.index);
    if (!table || another) continue;
    const titled = new Set([...wordsOf(section.title), ...table.words]);
    for (const { subject, down, value, unit, share: part, said, start, end } of fact.totalMoves ?? []) {
      if (table.rows.some((row) => subject.length > 0 && isNamed(row, subject))) continue;
      if (!subject.every((word) => titled.has(word))) continue;
      const slack = unit / 2 + table.scale * (table.scale > 1 ? 0.5 : 0) + 1e-6;
      const made = changeOf(table.total) * table.scale;
      if (table.rows.some((row) => Math.abs(Math.abs(changeOf(row)) * table.scale - value) <= slack)) continue;
      const change = (Math.abs(made) / (figureOf(table.total.from) * table.scale)) * 100;
      const isShare = part !== undefined && Math.abs(change - part.value) <= part.unit;
      const near = value < Math.abs(made) * farthest && value > Math.abs(made) / farthest;
      if (made < 0 !== down || !near || (part !== undefined && !isShare)) continue;
      yield { block, start, end, said, right: inPounds(Math.abs(made)), doubtful: !isShare };
    }
  }
}
/** What moved by so many times as much is something else. */
const farthest = 3;
