import type { Nation } from "../../../core/report/meta.ts";

/** A law that is no longer in force, or that never said what it is cited for. */
export interface OutdatedLaw {
  /** The words by which a sentence is known to cite it; a star stands for any ending. */
  readonly cue: string;
  /** What the sentence must hold besides, where the cue alone is not the citation. */
  readonly form?: RegExp;
  /** Its title in full, of which the cue is a part: all of it is marked. */
  readonly whole?: RegExp;
  /** What is cited in its place. */
  readonly instead: string;
  /** The year in which it ceased to apply; what was done before then is history. */
  readonly until: number;
  /** Where it ceased to apply; everywhere where nothing is said. */
  readonly nations?: readonly Nation[];
  /** Nothing of the name was ever there. */
  readonly never?: boolean;
  /** Whom it still binds: nothing is said where the report is a parish council's, or the sentence speaks of these. */
  readonly stillBinds?: RegExp;
}

export const english: readonly Nation[] = ["england"];
export const welsh: readonly Nation[] = ["wales"];
export const scottish: readonly Nation[] = ["scotland"];
export const englishAndWelsh: readonly Nation[] = ["england", "wales"];
export const british: readonly Nation[] = ["england", "wales", "scotland"];
