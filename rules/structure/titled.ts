import { regex } from "../../core/pattern/regex.ts";
import type { Span } from "../../core/report/span.ts";
import type { Gathered } from "../../core/rule/rule.ts";
import type { NumberFault } from "./numbering/numbering.ts";
import type { Numbered } from "./numbering/numbers.ts";

export type Noun = "table" | "figure" | "option" | "appendix" | "annex" | "step" | "stage" | "phase" | "recommendation";

/** A table's or figure's caption, or the line under which an option is set out. */
export interface Titled extends Span {
  readonly noun: Noun;
  /** "2", "B". */
  readonly id: string;
  /** It says that it goes on from the last. */
  readonly continued: boolean;
}

const title = regex`
  ^(?:\(?[a-z\d.]{1,6}[.)]? )?((Table|Figure|Option|Appendix|Annex|Step|Stage|Phase|Recommendation) (\d{1,2}|[A-H]))
  (?=\s?[:.–—-](?!\d)|$| \(| [A-Z])
`;
const goesOn = /\bcont(?:inued|[’'.]?d?\b)/i;

/** "Table 2: Costs", "2.1 Option B – Sell", "Figure 3". */
export function titleOf(text: string): Titled | undefined {
  const first = text.charCodeAt(0);
  // A word in small letters begins no title.
  if (first >= 97 && first <= 122 && !/^[a-z]{1,4}[.)]/.test(text)) return undefined;
  const match = title.exec(text);
  const [whole = "", name = "", noun = "", id = ""] = match ?? [];
  if (!match) return undefined;
  const start = whole.length - name.length;
  const continued = goesOn.test(text.slice(whole.length, whole.length + 40));
  return { noun: noun.toLowerCase() as Noun, id, start, end: whole.length, continued };
}

type Placed = Titled & { readonly block: number; readonly inCell: boolean };

const nouns: readonly Noun[] = [
  "table",
  "figure",
  "option",
  "appendix",
  "annex",
  "step",
  "stage",
  "phase",
  "recommendation",
];

/** Whether a title is a number or a letter, as a place in their order from 1. */
export const ordinalOf = (id: string): number =>
  /^\d/.test(id) ? Number(id.slice(id.lastIndexOf(".") + 1)) : id.toUpperCase().charCodeAt(0) - 64;

/** A report's titles by their nouns, in order. */
export type Titles = ReadonlyMap<Noun, readonly Placed[]>;

export function titlesOf(facts: readonly Gathered<Numbered>[]): Titles {
  const titles = new Map<Noun, Placed[]>();
  for (const { fact, block, cell } of facts) {
    if (!fact.titled) continue;
    const placed = { ...fact.titled, block, inCell: cell !== undefined };
    const alike = titles.get(placed.noun);
    if (alike) alike.push(placed);
    else titles.set(placed.noun, [placed]);
  }
  return titles;
}

/** At most so many are left out at one place. */
const widest = 2;

/** Tables, figures and options of which one is left out, or two have one number. */
export function* faultyTitles(facts: readonly Gathered<Numbered>[]): Generator<NumberFault> {
  const titles = titlesOf(facts);
  for (const noun of nouns) {
    const all = titles.get(noun) ?? [];
    const letters = all.filter(({ id }) => /\D/.test(id)).length;
    if (all.length < 3 || (letters > 0 && letters < all.length)) continue;
    const named = new Set(
      facts.flatMap(({ fact }) => fact.references.flatMap(({ to, number }) => (to === noun ? [number] : []))),
    );
    yield* leftOut(all, named);
    yield* twice(all.filter(({ inCell }) => !inCell));
    yield* twice(all.filter(({ inCell }) => inCell));
  }
}

function* leftOut(all: readonly Placed[], named: ReadonlySet<string>): Generator<NumberFault> {
  const ids = new Set<string>();
  const firsts = all.filter(({ id }) => !ids.has(id) && ids.add(id));
  for (const [index, own] of firsts.entries()) {
    const last = firsts[index - 1];
    const [number, before] = [ordinalOf(own.id), last ? ordinalOf(last.id) : 0];
    const missing = nextOf(last?.id ?? own.id, before + 1);
    // They begin with the first, and are several: these are all of one paper.
    if (!last || firsts.length < 3 || ordinalOf(firsts[0]?.id ?? "") !== 1) continue;
    if (number <= before + 1 || number > before + 1 + widest) continue;
    if (named.has(missing) || ids.has(missing)) continue;
    yield { ...faultAt(own), message: "gap", before: nameOf(last), missing: nameOf({ ...own, id: missing }) };
  }
}

/** One number twice, one behind the other, where every other stands once. */
function* twice(all: readonly Placed[]): Generator<NumberFault> {
  if (all.length < 3 || new Set(all.map(({ id }) => id)).size !== all.length - 1) return;
  for (const [index, own] of all.entries())
    if (all[index - 1]?.id === own.id && !own.continued) yield { ...faultAt(own), message: "double" };
}

const faultAt = (own: Placed) => ({
  at: { block: own.block, at: { start: own.start, end: own.end } },
  number: nameOf(own),
});

const nextOf = (like: string, ordinal: number): string =>
  /^\d/.test(like) ? String(ordinal) : String.fromCharCode(64 + ordinal);

const nameOf = ({ noun, id }: Titled): string => `${noun[0]?.toUpperCase()}${noun.slice(1)} ${id}`;
