import type { Span } from "../../core/report/span.ts";
import { numberOf } from "./quantities.ts";
import type { Sum } from "./sums.ts";

/** A number of things as running text tells it: "132 homes". */
export interface Counted extends Span {
  readonly value: number;
  /** "The 830 visits": those that the reader knows of. */
  readonly known?: true;
  /** The noun behind it, in small letters and without its plural. */
  readonly noun: string;
  /** The beginnings of the other words of its sentence. */
  readonly topics: readonly string[];
}

/** What a block has of sums and numbers that other blocks may tell again. */
export interface Cited {
  readonly sums?: readonly Sum[];
  readonly counted?: readonly Counted[];
  /** The one sum of a sentence that says that a table follows which makes it up. */
  readonly announces?: Sum;
  /** It says that a table follows which sets its numbers out. */
  readonly tabled?: true;
  /** What is asked for in the recommendations. */
  readonly asks?: true;
  /** A part and the rest, which make a whole that stands elsewhere. */
  readonly rest?: Span & { readonly said: string; readonly made: number; readonly slack: number };
}

const number = /(?<![\d.,£/–-])(\d{1,3}(?:,\d{3})+|\d{2,4})(?![\d.,]\d|%) ([a-z]{4,})\b/g;
const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|metres?|tonnes?|hectares?|acres?|million|thousand|billion|degrees|times|points?|percent|pounds)$/;

/** The numbers of things in a text, by sentence. */
export function countedIn(sentences: readonly { readonly start: number; readonly text: string }[]): readonly Counted[] {
  return sentences.flatMap(({ start, text }) => {
    const found = [...text.matchAll(number)].flatMap((match) => {
      const [words, figures = "", noun = ""] = match;
      const value = numberOf(figures);
      if (measures.test(noun) || (/^(?:19|20)\d\d$/.test(figures) && !/s$/.test(noun))) return [];
      return [
        {
          start: start + match.index,
          end: start + match.index + words.length,
          value,
          noun: singular(noun),
          topics: [],
          ...(/\b(?:[Tt]he|[Tt]hose|[Tt]hese)(?: [a-z]+)? $/.test(
            text.slice(Math.max(0, match.index - 20), match.index),
          )
            ? { known: true as const }
            : {}),
        },
      ];
    });
    if (found.length === 0) return [];
    const topics = topicsOf(text);
    return found.slice(0, 8).map((one) => ({ ...one, topics }));
  });
}

/** A noun for comparing: small letters, no plural. */
export const singular = (noun: string): string => noun.toLowerCase().replace(/(?<=[a-z]{3})s$/, "");
const topicsOf = (text: string): readonly string[] =>
  [...new Set((text.match(/[A-Za-z]{6,}/g) ?? []).map((word) => word.toLowerCase().slice(0, 6)))].slice(0, 30);

const tabled =
  /\b(?:made up|broken down|divided|split|analysed|composed)\b[^.;]{0,20}\b(?:below|follows|table|following)\b|\bmakes? up the total\b/;

const setOut =
  /\b(?:as (?:set out|follows|below|shown)|set out below|shown below|(?:table )?below|following table|in the table)\b/;

/** Does a text say that a table follows? */
export const announcesTable = (text: string): boolean => setOut.test(text.slice(-120));

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
  const announcing = tabled.test(text) ? sentences.find((one) => tabled.test(one.text)) : undefined;
  const own = announcing ? within(announcing.start, announcing.end) : [];
  const [announced] = own;
  const left = leftover.exec(text);
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

const leftover = /\b(?:the|its) (?:remaining|remainder of|balance of|other|rest, about|rest,) £/;
const rated = /\b(?:a year|per annum|each year|a month|per \w+|up to|about|from £[^.;]{1,20} to £)\b/;
