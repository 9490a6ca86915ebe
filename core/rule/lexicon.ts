/**
 * One phrase of a lexicon. `*` at a word's end stands for any ending of that word, and behind the first word `<their>`,
 * `<them>`, `<themselves>` and `<us>` for any of the words that may stand there (words.ts): `drag* <their> feet`.
 */
export interface Phrase {
  /** Matched ignoring case unless it has a capital letter, which then must stand as written. */
  readonly phrase: string;
  /** What to write in its place; "" to leave it out. */
  readonly instead?: string | undefined;
  /** Why it is not neutral, for the message: a clause that reads after "because". */
  readonly because?: string | undefined;
  /** A rule's own grade or group for the phrase. */
  readonly tier?: string | undefined;
}

/** Phrases that share a tier and an advice, their words in one line with a bar between them. */
export interface PackedPhrases extends Omit<Phrase, "phrase"> {
  readonly words: string;
}

/** A named list of phrases. All lexicons of all rules are compiled into one matcher; a rule asks for its own hits. */
export interface Lexicon {
  readonly id: string;
  readonly phrases: readonly Phrase[];
  /**
   * The same phrases, as they were written: the matcher reads these where they are, without a phrase being made of
   * each.
   */
  readonly packed?: readonly PackedPhrases[];
  /** The tier of a phrase that a council adds and that names none; `false` where none can be added. */
  readonly added?: string | false | undefined;
  /** Set phrases: a hit that lies inside one of them is dropped. */
  readonly unless?: readonly string[] | undefined;
  /** In place of `unless`, where the phrases are packed: the set phrases with a bar between them, "" for none. */
  readonly packedUnless?: string;
}

/**
 * A lexicon of bare phrases with a bar between them: `cues("advocacy-cues", "urge*|call on|must")`. Those that are too
 * long for a line are written as `oneLine`.
 */
export const cues = (id: string, phrases: string): Lexicon => new Packed(id, [{ words: phrases }], "", false);

/** One lexicon or several, as several. */
export const listOf = (lexicons: Lexicon | readonly Lexicon[]): readonly Lexicon[] =>
  "id" in lexicons ? [lexicons] : lexicons;

/** The lexicon that was packed; `unless` has a bar between its set phrases. */
export const unpack = (
  id: string,
  packed: readonly PackedPhrases[],
  unless: string,
  added?: Lexicon["added"],
): Lexicon => new Packed(id, packed, unless, added);

/**
 * A lexicon whose phrases are spelt out only if somebody asks for them one by one: most of tens of thousands never are.
 */
class Packed implements Lexicon {
  readonly id: string;
  readonly packed: readonly PackedPhrases[];
  readonly packedUnless: string;
  readonly added: Lexicon["added"];
  #phrases: readonly Phrase[] | undefined;

  constructor(id: string, packed: readonly PackedPhrases[], packedUnless: string, added: Lexicon["added"]) {
    this.id = id;
    this.packed = packed;
    this.packedUnless = packedUnless;
    this.added = added;
  }

  get phrases(): readonly Phrase[] {
    this.#phrases ??= this.packed.flatMap((line) => line.words.split("|").map((phrase) => phraseOf(line, phrase)));
    return this.#phrases;
  }
}

/** One phrase of a line, with what they share. */
export function phraseOf({ words: _, ...shared }: PackedPhrases, phrase: string): Phrase {
  return { ...shared, phrase };
}

/** Where a phrase of a lexicon stands in a block's prose (UTF-16 units from the prose's start). */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
}
