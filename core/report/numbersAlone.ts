import { regex } from "../pattern/regex.ts";
import { isOtherPapersNumber, othersRecommend } from "./otherPapers.ts";
import { type NamedNumber, numbersAt } from "./paragraphsNamed.ts";

/** Paragraphs that are named by their numbers, without the word. */
export interface NumbersAlone {
  readonly numbers: readonly NamedNumber[];
  /** "Above", "below". */
  readonly own: boolean;
  /** Behind the word “recommendation”: those of the recommendations that stand in numbered paragraphs. */
  readonly recommends: boolean;
}

const dotted = "\\d{1,2}(?:\\.\\d{1,2}){1,3}";
/** "See 4.6 above", "for the reasons at 2.7". */
const lead = regex.g`
  \b(?:
    (?:
      [Ss]ee(?: also)?|
      (?:
        set out|described|given|quoted|explained|[Rr]easons?|referred to|mentioned|shown|listed|summarised|detailed|
        discussed|noted|stated|recorded|dealt with
      ) (?:at|in)
    ) (?=${dotted}(?: (?:above|below)\b|[,;)](?!\d)|[.]?$|[.] [A-Z]| (?:and|to|the|is|are|&)(?: |$)| ?[–-] ?\d))|
    (?:at|in|by|under) (?=${dotted} (?:above|below)\b)|
    ([Rr]ecommendations?) (?=${dotted}(?![\w.]*\w|%))
  )
`;
/** "4.1 above", "(4.1) above": not a measure ("it was 4.1 above"). */
const placed = regex.g`
  (?<=^|[(;,] ?|\. |\b(?:and|or|as|also|from|per|with|see) )\(?(?=${dotted}\)? (?:above|below)(?:
    [.,;:)]|$| (?:and|or|is|are|applies|apply|sets?|shows?|explains?|describes?|gives?|refers?)\b
  ))
`;

/** The paragraphs that a text names so, and that are this report's for all that the words say; in order. */
export function numbersAlone(text: string): readonly NumbersAlone[] {
  if (!/\d\.\d/.test(text)) return [];
  const found: NumbersAlone[] = [];
  for (const { 0: word, 1: recommendation, index } of [...text.matchAll(lead), ...text.matchAll(placed)]) {
    const numbers = numbersAt(text, index + word.length);
    const [first, end] = [numbers[0], numbers.at(-1)?.end];
    if (!first || end === undefined) continue;
    if (found.some(({ numbers: [other] }) => other?.start === first.start)) continue;
    const behind = text.slice(end, end + 50);
    if (isOtherPapersNumber(text.slice(0, first.start), behind)) continue;
    if (recommendation !== undefined && othersRecommend.test(sentenceBefore(text, index))) continue;
    found.push({
      numbers,
      own: /^\)? (?:above|below)\b/.test(behind),
      recommends: recommendation !== undefined,
    });
  }
  return found;
}

const sentenceBefore = (text: string, at: number): string => text.slice(text.lastIndexOf(". ", at) + 1, at);
