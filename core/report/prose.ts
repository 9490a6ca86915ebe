import { regex } from "../pattern/regex.ts";
import { firstWhere } from "./firstWhere.ts";
import { overlaps, type Span, shift } from "./span.ts";

/**
 * A run of prose that stands in the source. Where `length` and `width` are equal, units map one to one; where they
 * differ (an entity, an escape), the run is one visible whole and cannot be cut.
 */
interface Run {
  /** Offset in the prose, UTF-16 units. */
  readonly at: number;
  /** Length in the prose. */
  readonly length: number;
  /** Offset in the block's source. */
  readonly source: number;
  /** Length in the block's source. */
  readonly width: number;
}

/** The visible words of a block, and where each stands in the block's source (offsets from the block's start). */
export interface Prose {
  readonly text: string;
  /**
   * Where marks of footnotes stand, which are no words: offsets in the prose, in order; `undefined` where there are
   * none.
   */
  readonly notes?: readonly number[];
  /**
   * Where words begin a new line that their author broke or a paragraph of a cell, behind the space that stands for it:
   * offsets in the prose, in order; `undefined` where there are none.
   */
  readonly breaks?: readonly number[];
  /** What is set as code inside the words: spans of the prose, in order; `undefined` where there is none. */
  readonly code?: readonly Span[];
  /** The source span of a prose span; covers whole entities and whatever markup stands between its ends. */
  source(span: Span): Span;
}

/**
 * Between `two signs' that old programs type for quotation marks there is speech: a sentence ends in it, or a word ends
 * in its closing mark.
 */
const isProse = /[.;!?] |[\p{L}.,]['’](?: |$)|(?: [^ ]*){8}/u;

/** Collects prose piece by piece, in source order. */
export class ProseBuilder {
  #text = "";
  #runs: Run[] = [];
  #notes: number[] | undefined;
  #breaks: number[] | undefined;
  #code: Span[] | undefined;
  #endsWithSpace = true;

  /**
   * Adds `text`, which stands at `source` and takes `width` units there. Several spaces between words are one, the
   * number of a paragraph is a number and a space, however it was typed, and where a word may be parted nothing shows.
   */
  add(text: string, source: number, width: number = text.length): void {
    if (width !== text.length) {
      this.#run(isUnseen(text) ? "" : text, source, width);
      return;
    }
    let at = this.#text === "" ? this.#openingNumber(text, source) : 0;
    for (const { index, 0: gap } of text.matchAll(this.#text === "" ? openingGaps : gaps)) {
      if (index < at) continue;
      this.#run(text.slice(at, index), source + at, index - at);
      if (!isUnseen(gap)) this.#run(" ", source + index, gap.length);
      at = index + gap.length;
    }
    this.#run(text.slice(at), source + at, text.length - at);
  }

  /** Adds a paragraph's number without its brackets, colon or dash; how much of the text that takes. */
  #openingNumber(text: string, source: number): number {
    const [whole, opening, inside, closing, , number = inside, behind = closing ?? ""] = dressedNumber.exec(text) ?? [];
    const before = opening ?? "";
    if (whole === undefined || number === undefined) return 0;
    this.#run(number, source + before.length, number.length);
    this.#run(" ", source + before.length + number.length, behind.length);
    return whole.length;
  }

  #run(text: string, source: number, width: number): void {
    if (text.length === 0) return;
    const last = this.#runs.at(-1);
    const plain = width === text.length;
    if (last && plain && last.length === last.width && last.source + last.width === source) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + width, width: last.width + width };
    } else {
      this.#runs.push({ at: this.#text.length, length: text.length, source, width });
    }
    this.#text += text;
    // Asked of the text, all that was joined would be put together each time.
    this.#endsWithSpace = text.endsWith(" ");
  }

  /** The mark of a footnote stands here. */
  addNote(): void {
    this.#notes ??= [];
    this.#notes.push(this.#text.length);
  }

  /** A new line begins here. */
  addBreak(): void {
    this.#breaks ??= [];
    this.#breaks.push(this.#text.length);
  }

  /** All from this place of the prose on is set as code. */
  addCode(start: number): void {
    if (this.#text.length === start || isProse.test(this.#text.slice(start))) return;
    this.#code ??= [];
    this.#code.push({ start, end: this.#text.length });
  }

  get length(): number {
    return this.#text.length;
  }

  get endsWithSpace(): boolean {
    return this.#endsWithSpace;
  }

  build(): Prose {
    return prose(ownCopy(this.#text.trimEnd()), this.#runs, {
      notes: this.#notes,
      breaks: this.#breaks,
      code: this.#code,
    });
  }
}

/** Soft hyphens, and spaces and joiners without width: the inside of a class of a pattern. */
export const unseen = "\\u00AD\\u200B\\u2060";
const allUnseen = new RegExp(`^[${unseen}]+$`);
/** Does nothing of this show? */
export const isUnseen = (text: string): boolean => allUnseen.test(text);

/**
 * Several spaces between words, the stop behind a person's title, which ends nothing ("Cllr. Moss"), and what is not
 * seen. Spaces beside a figure may part the columns of a table that was typed.
 */
const gaps = regex.gu`
  [${unseen}]+|(?<!^|[\d£%]|\b[A-Z])(?:\t[ \t]*| [ \t]+)(?![\d£(–—-]|$)|
  (?<=\b(?:Cllrs?|Mrs?|Ms|Dr))\. (?=\p{Lu})
`;
/** The same, and what stands behind the number of a paragraph: "3.2." with a tab. */
const openingGaps = new RegExp(
  `(?<=^\\d{1,3}(?:\\.\\d{1,3}){1,3})(?:\\.?[ \\t]{2,}|\\.[ \\t]|\\.?\\t)(?=\\S)|${gaps.source}`,
  "gu",
);

/** "[4.2] ", "(4.2) ", "§4.2 ", "4.2: ", "4.2) " and "4.2 – ": what else numbers a paragraph than its number alone. */
const dressedNumber = regex`
  ^(?:
    (\[|\(|§ ?)(\d{1,3}(?:\.\d{1,3}){1,3})([\])][.:]?[ \t]+|(?<=§ ?[\d.]+)\.?[ \t]+)|
    ()(\d{1,3}(?:\.\d{1,3}){1,3})([:)][ \t]+|[ \t][–—-][ \t]+)
  )(?=$|[^\d\s%])
`;

/** Prose that is its own source, from offset 0. */
export const plainProse = (text: string): Prose =>
  prose(ownCopy(text), [{ at: 0, length: text.length, source: 0, width: text.length }]);

/** What stands in `span` of a prose, as prose of a block whose source begins at `from` of the whole one's. */
export function partOf(whole: Prose, span: Span, from: number): Prose {
  const within = (places: readonly number[] | undefined) =>
    places?.filter((at) => at >= span.start && at <= span.end).map((at) => at - span.start);
  const code = whole.code?.filter((one) => overlaps(one, span)).map((one) => shift(one, -span.start));
  return {
    text: ownCopy(whole.text.slice(span.start, span.end)),
    ...placesOf({ notes: within(whole.notes), breaks: within(whole.breaks), code }),
    source: (inner) => shift(whole.source(shift(inner, span.start)), -from),
  };
}

/** Two proses with a space between them; the source of the second begins `apart` units behind that of the first. */
export function joinedProse(first: Prose, second: Prose, apart: number): Prose {
  const from = first.text.length + 1;
  const start = (at: number): number =>
    at < first.text.length
      ? first.source({ start: at, end: at + 1 }).start
      : second.source({ start: Math.max(0, at - from), end: Math.max(0, at - from) + 1 }).start + apart;
  const code = [...(first.code ?? []), ...(second.code ?? []).map((one) => shift(one, from))];
  return {
    text: `${first.text} ${second.text}`,
    ...placesOf({ code }),
    source: (span) => ({
      start: start(span.start),
      end:
        span.end <= span.start
          ? start(span.start)
          : span.end <= from
            ? first.source({ start: 0, end: Math.min(span.end, from - 1) }).end
            : second.source({ start: 0, end: span.end - from }).end + apart,
    }),
  };
}

/**
 * A piece of a long string is a view of it in V8, and would keep a whole version of the report alive for as long as the
 * block stays as it is. Joining and cutting again makes a string of its own.
 */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** What else is known of places in a prose; what there is none of is left out. */
interface Places {
  readonly notes?: readonly number[] | undefined;
  readonly breaks?: readonly number[] | undefined;
  readonly code?: readonly Span[] | undefined;
}

const placesOf = ({ notes, breaks, code }: Places): Pick<Prose, "notes" | "breaks" | "code"> => ({
  ...(notes && notes.length > 0 ? { notes } : {}),
  ...(breaks && breaks.length > 0 ? { breaks } : {}),
  ...(code && code.length > 0 ? { code } : {}),
});

function prose(text: string, runs: readonly Run[], places: Places = {}): Prose {
  return {
    text: withPlainSpaces(text),
    ...placesOf(places),
    source: ({ start, end }) => {
      const from = sourceStart(runs, start);
      return { start: from, end: end > start ? sourceEnd(runs, end) : from };
    },
  };
}

/** Word puts spaces that keep words together, which read as any other; each is one unit, as before. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2007\u202f]/g, " ");

function sourceStart(runs: readonly Run[], offset: number): number {
  const run = runs[runAt(runs, offset)];
  if (!run) return 0;
  if (offset >= run.at + run.length) return run.source + run.width;
  return run.length === run.width ? run.source + (offset - run.at) : run.source;
}

function sourceEnd(runs: readonly Run[], offset: number): number {
  const run = runs[runAt(runs, offset - 1)];
  if (!run) return 0;
  return run.length === run.width ? run.source + Math.min(offset - run.at, run.width) : run.source + run.width;
}

/** Index of the last run that begins at or before `offset`. */
const runAt = (runs: readonly Run[], offset: number): number =>
  Math.max(firstWhere(runs.length, (index) => (runs[index]?.at ?? 0) > offset) - 1, 0);
