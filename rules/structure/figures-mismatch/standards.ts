import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";

/** A figure that a standard is given, and the one that the same paragraph gave it before. */
export interface StandardFault extends Span {
  readonly said: string;
  readonly right: string;
}

const named = regex.g`
  \b(an?|[Tt]he|its) ([a-z]+ )?(guideline|standard|threshold|benchmark|ceiling|speed limit|limit)
  \ (?:level |figure |value )?of (£ ?)?(\d[\d,]*(?:\.\d+)?)(?! to \d)( ?%| per cent| [a-z]+)?
`;
/** It is another now, elsewhere or for others. */
const parted = regex.i`
  \b(?:
    from|to|instead|new|old|former\w*|previous\w*|present|current|proposed|raised|lowered|changed|increased|reduced|day|
    night|first|second|higher|lower|national|local|each|other|respectively|or
  )\b
`;

/** "Against a guideline of 35", and then "the guideline of 40": one standard with two figures. */
export function standardFault(text: string): StandardFault | undefined {
  const told = [...text.matchAll(named)];
  for (const [index, two] of told.entries()) {
    const one = told[index - 1];
    if (!one || two[1]?.toLowerCase() !== "the" || one[3] !== two[3] || one[5] === two[5]) continue;
    if ((one[2] ?? "") !== (two[2] ?? "") && one[2] && two[2]) continue;
    if (parted.test(text.slice(one.index, two.index + two[0].length))) continue;
    const shown = ([, , , , pound = "", figures = ""]: RegExpExecArray | RegExpMatchArray): string => pound + figures;
    return {
      start: two.index,
      end: two.index + two[0].trimEnd().length,
      said: `The ${two[3]} of ${shown(two)}`,
      right: shown(one),
    };
  }
  return undefined;
}
