import { regex, wordSet } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { numberOf, small, teens, tens } from "../quantities.ts";
import type { Sum } from "./sums.ts";

/** A number of things as running text tells it: "132 homes". */
export interface Counted extends Span {
  readonly value: number;
  /** "The 830 visits": those that the reader knows of. */
  readonly known?: true;
  /** The noun behind it, in small letters and without its plural. */
  readonly noun: string;
  /** The words of its sentence, and its own. */
  readonly sentence: string;
  readonly words: string;
  /** It is in words, or other words stand before its noun: "ten recorded collisions". */
  readonly worded?: true;
}

/** What a block has of sums and numbers that other blocks may tell again. */
export interface Cited {
  readonly sums?: readonly Sum[];
  readonly counted?: readonly Counted[];
  readonly worded?: readonly Counted[];
  /** The one sum of a sentence that says that a table follows which makes it up. */
  readonly announces?: Sum;
  /** It says that a table follows which sets its numbers out. */
  readonly tabled?: "some" | "all";
  /** What is asked for in the recommendations. */
  readonly asks?: true;
  /** A part and the rest, which make a whole that stands elsewhere. */
  readonly rest?: Span & { readonly said: string; readonly made: number; readonly slack: number };
}

const number = /(?<![\d.,£/–—-])(\d{1,3}(?:,\d{3})+|\d{2,4})(?![\d.,]\d|%) ([a-z]{4,})\b/g;
const measures: ReadonlySet<string> = wordSet`
  year years month months week weeks day days hour hours minute minutes mile miles metre metres tonne tonnes hectare
  hectares acre acres million thousand billion degrees times point points percent pounds
`;
/** A sentence with more numbers of things than this is a list of them. */
const mostOfSentence = 8;

/** The numbers of things in a text, by sentence. */
export function countedIn(sentences: readonly { readonly start: number; readonly text: string }[]): readonly Counted[] {
  const found: Counted[] = [];
  for (const { start, text } of sentences) {
    if (!things.test(text)) continue;
    const before = found.length;
    number.lastIndex = 0;
    for (let match = number.exec(text); match; match = number.exec(text)) {
      const [words, figures = "", noun = ""] = match;
      if (measures.has(noun) || (/^(?:19|20)\d\d$/.test(figures) && !noun.endsWith("s"))) continue;
      const known = /\b[Tt]h(?:e|ose|ese)(?: [a-z]+)? $/.test(text.slice(Math.max(0, match.index - 20), match.index));
      found.push(countOf({ start: start + match.index, words, figures, noun, sentence: text, known }));
      if (found.length - before === mostOfSentence) break;
    }
  }
  return found;
}

interface Told extends Pick<Counted, "start" | "words" | "sentence"> {
  readonly figures: string;
  readonly noun: string;
  readonly known: boolean;
}

const countOf = ({ start, words, figures, noun, sentence, known }: Told): Counted => ({
  start,
  end: start + words.length,
  value: numberOf(figures),
  noun: singular(noun),
  sentence,
  words,
  ...(known ? { known: true as const } : {}),
});

const inWords = regex.gi`
  (?<![\d.,£/–—-])\b(?<figures>(?:${tens.join("|")})(?:-(?:${small.join("|")}))?|${teens.join("|")}|\d{2,3}(?![\d.,]\d|
  %))
  (?:\ (?!of\b|and\b|or\b|in\b|to\b|from\b|per\b|were\b|was\b|are\b)[a-z]{4,})?\ (?<noun>[a-z]{3,}s)\b
`;

/** The numbers of things that are in words, or that have a word before their noun, by sentence. */
export const wordedIn = (sentences: readonly { readonly start: number; readonly text: string }[]): readonly Counted[] =>
  sentences.flatMap(({ start, text }) =>
    Array.from(text.slice(0, longest).matchAll(inWords)).flatMap((match): Counted | [] => {
      const { figures = "", noun = "" } = match.groups ?? {};
      const [words] = match;
      const apart = words.trim().split(" ").length > 2;
      if (measures.has(noun) || !(apart || !/^\d/.test(figures)) || idle.test(words)) return [];
      const known = /\b(?:[Tt]he|[Tt]h[eo]se) $/.test(text.slice(Math.max(0, match.index - 6), match.index));
      const told = { start: start + match.index, words, figures, noun, sentence: text, known };
      return { ...countOf(told), worded: true };
    }),
  );
const longest = 400;
/** What is no more than a part of them, or another kind. */
const idle = regex.i`
  \b(?:
    other|more|less|fewer|further|such|these|those|years?|months?|weeks?|days?|hours?|this|per|has|does|is|minutes?|
    working|different|calendar
  )\b
`;

/** A number of things. */
export const things = /\d\d [a-z]{4}/;

/** A noun for comparing: small letters, no plural. */
export const singular = (noun: string): string => noun.toLowerCase().replace(/(?<=[a-z]{3})s$/, "");
/** What a sentence or a label is about: the beginnings of its words of so many letters. */
export const topicsOf = (text: string, letters = 6): readonly string[] => {
  const words = (text.match(/[A-Za-z]+/g) ?? []).filter(({ length }) => length >= letters);
  return [...new Set(words.map((word) => word.toLowerCase().slice(0, 6)))].slice(0, 30);
};

/**
 * Inside a function, where the build leaves it as it is: it is not worth while to look for its words in a whole block.
 */
const isTabled = (text: string): boolean =>
  regex`
  \b(?:made up|broken down|divided|split|analysed|composed)\b[^.;]{0,20}\b(?:below|follows|table|following)\b|
  \bmakes? up the total\b
`.test(text);

/** "They come to £43,500", of what is set out in the table that follows. */
const totalled = regex`
  ^(?:[\d.]+ )?(?:(?:They|These|Those|It|This)|The (?:[a-z]+ ){0,2}[a-z]+s)(?: (?:all|together|in all|would|will)){0,2}
  \ (?:comes?|amounts?|adds?(?: up)?|totals?) (?:to )?£
`;
const setOut =
  /\b(?:as (?:set out|follows|below|shown)|set out below|shown below|(?:table )?below|following table|in the table)\b/;

/** Does a text say that a table follows? */
export const announcesTable = (text: string): boolean =>
  setOut.test(text.slice(-120)) || showsThem.test(text.slice(-120));
/** "Table 1 shows them by service": those that were just counted, and no others. */
const showsThem = /\b[Tt]able \d+ (?:shows|gives|sets|lists|breaks|has) (?:them|these|those|all of them)\b/;
/** Does a text say that all that it counts are in the table that follows? */
export const tablesAll = (text: string): boolean => showsThem.test(text.slice(-120));

/** What a block that stands before a table, asks for a sum or tells a part and the rest says of sums. */
export function citedIn(
  {
    text,
    sentences,
  }: {
    readonly text: string;
    readonly sentences: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  },
  sums: readonly Sum[],
): Pick<Cited, "announces" | "rest"> {
  const within = (start: number, end: number) => sums.filter((sum) => sum.start >= start && sum.end <= end);
  const below = setOut.test(text);
  const announcing =
    below || isTabled(text)
      ? sentences.find((one) => isTabled(one.text) || (below && totalled.test(one.text)))
      : undefined;
  const own = announcing ? within(announcing.start, announcing.end).filter((sum) => !uncommitted.test(sum.after)) : [];
  const [announced] = own;
  const left = leftOver(text);
  const sentence = left ? sentences.find(({ start, end }) => left.index >= start && left.index < end) : undefined;
  const [part, rest, more] = sentence ? within(sentence.start, sentence.end) : [];
  const two =
    part &&
    rest &&
    !more &&
    left &&
    rest.start > left.index &&
    part.end <= left.index &&
    !rated.test(sentence?.text ?? "");
  return {
    ...(announced && own.length === 1 ? { announces: announced } : {}),
    ...(two
      ? {
          rest: {
            start: rest.start,
            end: rest.end,
            said: `${part.amount} and ${rest.amount}`,
            made: part.value + rest.value,
            slack: (part.unit + rest.unit) / 2,
          },
        }
      : {}),
  };
}

/** "In which £530,000 is uncommitted": what there is, and not what is to be set out. */
const uncommitted = regex`
  ^,? (?:(?:is|are|was|were|remains?|has|have|had)(?: still| not)?(?: been)?|of which is) (?:
    uncommitted|unallocated|unspent|available|left|free|held|spent|committed|unused|set aside
  )\b
`;

const leftOver = (text: string): RegExpExecArray | null =>
  /\b(?:the|its) (?:remaining|remainder of|balance of|other|rest, about|rest,) £/.exec(text);
const rated = /\b(?:a year|per annum|each year|a month|per \w+|up to|about|from £[^.;]{1,20} to £)\b/;
