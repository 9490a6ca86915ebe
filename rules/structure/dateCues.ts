import { oneLine } from "../../core/pattern/regex.ts";
import { readDates } from "../../core/report/dates.ts";
import type { Lexicon } from "../../core/rule/lexicon.ts";
import { cues } from "../../core/rule/lexicon.ts";

/** Words without which no date stands in a block, and a rule's own: years of this century and the months. */
export const dateCues = (id: string, own = ""): Lexicon =>
  cues(
    id,
    oneLine`
      ${own === "" ? "" : `${own}|`}201*|202*|203*|january|february|march|april|may|june|july|august|september|october|
      november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec
    `,
  );

/** Is there a date with its year in the text? */
export const holdsDate = (text: string): boolean =>
  /\d/.test(text) && readDates(text).some(({ day, impossible }) => day !== undefined || impossible);
