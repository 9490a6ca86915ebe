/** One phrase of a lexicon. `*` at a word's end stands for any ending of that word. */
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

/** A named list of phrases. All lexicons of all rules are compiled into one matcher; a rule asks for its own hits. */
export interface Lexicon {
  readonly id: string;
  readonly phrases: readonly Phrase[];
  /** Set phrases: a hit that lies inside one of them is dropped. */
  readonly unless?: readonly string[] | undefined;
}

/** A lexicon of bare phrases, written in one line with a bar between them: `cues("advocacy-cues", "urge*|call on|must")`. */
export const cues = (id: string, phrases: string): Lexicon => ({
  id,
  phrases: phrases.split("|").map((phrase) => ({ phrase })),
});

/** Phrases that share a tier and an advice, their words in one line with a bar between them: how a generated module holds them. */
export interface PackedPhrases extends Omit<Phrase, "phrase"> {
  readonly words: string;
}

/** The lexicon that was packed; `unless` has a bar between its set phrases. */
export function unpack(id: string, packed: readonly PackedPhrases[], unless: string): Lexicon {
  const phrases: Phrase[] = [];
  for (const { words, instead, because, tier } of packed)
    for (const phrase of words.split("|")) phrases.push({ phrase, instead, because, tier });
  return { id, phrases, unless: unless === "" ? [] : unless.split("|") };
}

/** Where a phrase of a lexicon stands in a block's prose (UTF-16 units from the prose's start). */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: Phrase;
}
