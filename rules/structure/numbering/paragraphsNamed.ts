import { numbersAlone } from "../../../core/report/numbersAlone.ts";
import { type ParagraphsNamed, paragraphsNamed } from "../../../core/report/paragraphsNamed.ts";
import type { Reference } from "./numbers.ts";

/** Paragraphs and sections that a text refers to, but for those of other documents. */
export const referencesIn = (text: string): Reference[] =>
  paragraphsNamed(text).flatMap((named) => {
    const { to, start, own, led, sent, law } = named;
    const numbers = plainOf(named, text);
    const end = numbers.at(-1)?.end;
    if (end === undefined || law) return [];
    if (to === "section" && (!led || ((numbers[0]?.number.length ?? 0) > 1 && !sent))) return [];
    return numbers.map(({ number }): Reference => ({ to, number: number.replace(/\.0$/, ""), start, end, own }));
  });

/** Up to the first that is cut into limbs, which may be a law's: "2.1(a)". */
function plainOf({ numbers }: ParagraphsNamed, text: string): ParagraphsNamed["numbers"] {
  const cut = numbers.findIndex(({ end }, at) =>
    (at === 0 ? /^[A-Za-z(]|^ \(/ : /^[A-Za-z(]/).test(text.slice(end, end + 2)),
  );
  return cut < 0 ? numbers : numbers.slice(0, cut);
}

/** Paragraphs that are named by their number alone. */
export const placesIn = (text: string): readonly Reference[] =>
  numbersAlone(text).flatMap(({ numbers, own, recommends }): readonly Reference[] =>
    // What recommendations there are, their own numbers tell.
    recommends
      ? []
      : numbers.map(
          ({ number, start, end }): Reference => ({
            to: "paragraph",
            number: number.replace(/\.0$/, ""),
            start,
            end,
            own,
          }),
        ),
  );
