import { oneLine, regex, wordSet } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { inFigures, inPercent } from "../shownFigures.ts";
import type { FigureFault } from "./figureFault.ts";
import { ofTable, type PlacedCell, type Table } from "./tables.ts";

/** "The rise for ferries is 26%": what something is said to rise or fall by. */
export interface Rise extends Span {
  /** The words that name it, without plurals: more than one thing may be named. */
  readonly names: readonly (readonly string[])[];
  readonly down: boolean;
  /** "Ferries would rise": that may be their number. */
  readonly verb: boolean;
  readonly value: number;
  /** It goes on from another of its sentence. */
  readonly further: boolean;
  /** A share of what it was, or pounds. */
  readonly sign: "%" | "£";
  readonly slack: number;
  readonly said: string;
}

const step = "(?:percentage |proposed |actual )?(?<step>rise|increase|uplift|fall|reduction|cut|drop|decrease)";
const moves = oneLine`
  (?:would |will |is to |are to |is |are )?(?:be )?(?<verb>
    rises?|rose|go(?:es)? up|went up|increase[ds]?|raised|falls?|fell|go(?:es)? down|went down|cut|reduced|
    drop(?:s|ped)?|decrease[ds]?
  )(?: by)?
`;
const figure = oneLine`
  (?<said>
    (?:about |some |nearly |almost |just over |just under )?
    (?:£\d[\d,]*(?:\.\d\d)?(?! ?(?:m\b|million|k\b|bn))|\d+(?:\.\d+)?(?: ?%| per cent))
  )(?! points?\b)
`;
const word = "(?!(?:is|are|was|by|would|will)\\b)[A-Za-z][A-Za-z'’-]*";
export const name = `(?:the |an? |each )?(?<name>${word}(?: ${word}){0,5}?)`;
const is = "(?: is| are| was| will be| would be| comes to| amounts to| works out at)";
export const starts = "(?:^|[.;:,] |\\band |\\b(?:[Tt]he|[Aa]n?|[Ee]ach) |\\d )";
const ends = "(?=[.,;)]|$| and (?:by |of |one )?(?:£?\\d|(?:for|on|of)\\b))";
const charges = "\\b(?:[Dd]ues|[Cc]harges|[Ff]ees|[Pp]rices|[Rr]ates|[Rr]ents|[Tt]ariffs|[Ff]ares|[Aa]llowances)";
/** The words that say so. */
const forms: readonly RegExp[] = [
  `\\b[Tt]he ${step} (?:for|in|on|to|of) ${name},?(?:${is}| of|,) ${figure}`,
  oneLine`
    \b(?:[Aa]n?|[Tt]he) ${step} of ${figure} (?:(?:is|was) (?:proposed|made|planned|shown) )?(?:for|in|on|to)
    \ ${name}${ends}
  `,
  `\\b[Ff]or ${name},? the ${step}${is} ${figure}`,
  `\\b${step} (?:is|was|would be) (?:for|in|on) ${name},? (?:at|of) ${figure}`,
  `(?:^|[.;] )${name}: an? ${step} of ${figure}`,
  `${starts}${name} ${moves} ${figure}`,
  `${charges} ${moves} ${figure} (?:for|on) ${name}${ends}`,
  `${starts}${name} (?:would|will) (?:pay|cost) ${figure} (?<step>more|less)\\b`,
].map((one) => new RegExp(one, "g"));
/** What goes on from such words: "… and for fishing vessels 7%", "… and by 7% for fishing vessels". */
const further: readonly RegExp[] = [
  `\\band (?:that )?(?:(?:for|in|on) )?${name},?(?:${is}| by)? ${figure}`,
  `\\band (?:by |of )?${figure} (?:for|on) ${name}${ends}`,
].map((one) => new RegExp(one, "g"));
const falls = /\b(?:less|falls?|fell|reduc\w+|cut|drop\w*|decreas\w+|(?:go|goes|went) down)\b/;
const steps = regex`
  \b(?:
    more|less|rises?|rose|increase[ds]?|uplift|raised|falls?|fell|reduc\w+|cut|drop\w*|decrease[ds]?|
    (?:go|goes|went) (?:up|down)
  )\b
`;
/** Measured by something else than the table's two columns, or not what the table proposes. */
const open = regex`
  \b(?:
    real terms|inflation|on average|average|since|each year|a year|per year|annum|compared|than|up to|between|at least|
    at most|if|over (?:the |its )?(?:\w+ ){0,2}years|respectively|capped|cap|last|reject\w+|asked|request\w+|suggest\w+|
    wanted|sought|considered|could|instead|would have|not
  )\b
`;

/** A sum by the year, as the table has it. */
const yearly = /(£\d[\d,]*) (?:a year|per annum)(?=[.;,])/g;

/** Reads them; most blocks have none. */
export function risesIn({ sentences }: Pick<BlockView, "sentences">): readonly Rise[] {
  return sentences.flatMap(({ start, text }) =>
    /\d(?: ?%| per cent)|£\d/.test(text) && steps.test(text) && !open.test(text.replace(yearly, "$1"))
      ? [...risesOf(text, start)]
      : [],
  );
}

function* risesOf(text: string, start: number): Generator<Rise> {
  const first = steps.exec(text)?.[0] ?? "";
  const seen = new Set<number>();
  for (const form of [...forms, ...further])
    for (const { 0: words, index, groups = {} } of text.matchAll(form)) {
      const { said = "", step: noun, verb } = groups;
      const names = namesIn(groups.name ?? "");
      const at = index + words.lastIndexOf(said);
      if (seen.has(at) || names.some((one) => one.length === 0)) continue;
      seen.add(at);
      const figures = said.replace(/^[a-z ]+/, "");
      const exact = figures.includes(".");
      const sign = figures.startsWith("£") ? "£" : "%";
      yield {
        start: start + index,
        end: start + at + said.length,
        names,
        further: further.includes(form),
        verb: verb !== undefined,
        down: falls.test(noun ?? verb ?? first),
        value: Number(/[\d.,]*\d/.exec(figures)?.[0].replace(/,/g, "")),
        sign,
        slack: (sign === "£" ? (exact ? 0.005 : 0.5) : exact ? 0.1 : 1) + (figures === said ? 0 : 2),
        said: figures,
      };
    }
}

const idle = wordSet`
  the a an each all every per of for in on to charge due fee price rate rent cost tariff fare allowance levy our its
  their and time
`;
/** What counts as one word with another: its plural, or what was done with it ("tickets sold", "ticket sales"). */
const plurals: Readonly<Record<string, string>> = {
  children: "child",
  people: "person",
  men: "man",
  women: "woman",
  sold: "sale",
  lent: "loan",
};
const plain = (word: string): string =>
  plurals[word] ??
  word
    .replace(/ies$/, "y")
    .replace(/(ch|sh|x|ss)es$/, "$1")
    .replace(/([^s])s$/, "$1");

/** The words of a name, each in the singular, without those that any row may have. */
export const wordsOf = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[a-z]+/g) ?? []).map(plain).filter((word) => !idle.has(word));

/** "Junior and adult swims" are both swims. */
export function namesIn(named: string): readonly (readonly string[])[] {
  const names = named.split(/ and |, /).map(wordsOf);
  const last = names.at(-1) ?? [];
  return names.map((one) => (one.length < last.length ? [...one, ...last.slice(one.length - last.length)] : one));
}

export interface Row {
  /** The words of its label, and those before a comma or a bracket, which name it. */
  readonly words: ReadonlySet<string>;
  readonly main: readonly string[];
  readonly from: PlacedCell;
  readonly to: PlacedCell;
  /** The figures are in pounds. */
  readonly pounds: boolean;
}

const years = /\b20(\d\d)\b/;
const before = /\b(?:now|current\w*|present|existing|this year|before|today|old|last year)\b/i;
const after = /\b(?:proposed|new|next year|after|recommended|from (?:\d+ )?(?:April|January|May|September))\b/i;

/** The rows of a table with two columns of one time and a later one. */
export const rowsIn = ofTable((table): readonly Row[] => {
  const heads = table[0] ?? [];
  const places = [...heads.entries()].flatMap(([column, head]) => {
    const words = head?.cell.name ?? String(head?.cell.value ?? "");
    const year = years.exec(words)?.[1];
    // "To April 2027" is before "from May 2027".
    const time =
      year !== undefined
        ? Number(year) + (/\bfrom\b/i.test(words) ? 0.5 : 0)
        : before.test(words)
          ? 0
          : after.test(words)
            ? 99
            : undefined;
    const shares = table.slice(1).filter((row) => row?.[column]?.cell.percent).length;
    const own = shares > 0 && shares * 2 > table.length - 1;
    return column === 0 || time === undefined || own || /\b(?:change|difference|rise|increase)\b|%/i.test(words)
      ? []
      : [{ column, time, words }];
  });
  const [one, two, more] = places.toSorted((a, b) => a.time - b.time);
  if (!one || !two || more || one.time === two.time) return [];
  // "A medium production", in the row "Medium" under "Type of production".
  const ofAll = wordsOf(heads[0]?.cell.name ?? "");
  return table.slice(1).flatMap((row) => {
    const label = row?.[0]?.cell;
    const [from, to] = [row?.[one.column], row?.[two.column]];
    if (!label?.name || from?.cell.value === undefined || to?.cell.value === undefined || from.cell.value <= 0)
      return [];
    if (from.cell.percent || to.cell.percent) return [];
    const pounds =
      [from, to].every(({ cell }) => cell.pounds) ||
      [one, two].every(({ words }) => /\(£\)|^£$|£(?![\d'’0mk])/.test(words));
    return [
      {
        words: new Set([...wordsOf(label.name), ...ofAll]),
        main: wordsOf(label.name.replace(/[,(;–].*$/, "")),
        from,
        to,
        pounds,
      },
    ];
  });
});

/** Rises and falls that are not those of the rows named for them. */
export function* wrongRises(
  facts: readonly Gathered<{ readonly rises?: readonly Rise[] }>[],
  tables: readonly Table[],
): Generator<FigureFault> {
  if (facts.length === 0) return;
  const rows = tables.flatMap(rowsIn);
  for (const { fact, block, section } of facts) {
    let known = false;
    for (const rise of fact.rises ?? []) {
      const named = rise.names.map((words) => rows.filter((row) => isNamed(row, words)));
      const single = named.every((found) => found.length === 1);
      if (!rise.further) known ||= single;
      if (!single || (rise.further && !known)) continue;
      const all = named.flat();
      if (all.some((row) => fits(rise, row) || (rise.sign === "£" && !row.pounds))) continue;
      const [row] = all;
      if (!row) continue;
      const { start, end, said } = rise;
      yield { block, start, end, said, right: changeOf(rise, row), doubtful: row.from.section !== section.index };
    }
  }
}

export const isNamed = ({ words, main }: Row, name: readonly string[]): boolean =>
  name.every((word) => words.has(word)) && main.every((word) => name.includes(word));

const valuesOf = ({ from, to }: Row): readonly [number, number] => [from.cell.value ?? 0, to.cell.value ?? 0];
/** "£1.2m" is rounded. */
const isRounded = ({ from, to }: Row): boolean => from.cell.places === 9 || to.cell.places === 9;

/** What moves the other way may be something else of that name, unless it is by as much. */
function fits({ value, sign, slack, down, verb }: Rise, row: Row): boolean {
  const [from, to] = valuesOf(row);
  const opposite = down !== to < from && to !== from;
  const change = Math.abs(to - from);
  const rough = isRounded(row) ? 10 : 0;
  const same =
    sign === "£"
      ? Math.abs(change - value) <= slack + 1e-6
      : Math.abs((change / from) * 100 - value) <= slack + rough + 1e-6;
  return opposite ? verb || !same : same;
}

function changeOf({ sign, down }: Rise, row: Row): string {
  const [from, to] = valuesOf(row);
  const change = Math.abs(to - from);
  const shown = sign === "£" ? `£${inFigures(change, 2)}` : inPercent((change / from) * 100);
  return to < from === down ? shown : `a ${to < from ? "fall" : "rise"} of ${shown}`;
}
