import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextStringify from "retext-stringify";
import { unified } from "unified";

/**
 * What retext-equality says of a place in a text: offsets in UTF-16 units, its rule's name, the words it would accept.
 */
export interface EqualityNote {
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
  readonly expected: readonly string[];
}

/**
 * Asks retext-equality about a text. The only file that imports retext: builds and browsers load it when it is first
 * called.
 */
export function equalityNotes(text: string): readonly EqualityNote[] {
  processor ??= make();
  return processor.processSync(text).messages.flatMap(({ place, ruleId, expected }): EqualityNote[] => {
    const [start, end] = place && "start" in place ? [place.start.offset, place.end.offset] : [];
    return start === undefined || end === undefined
      ? []
      : [{ start, end, pattern: ruleId ?? "", expected: expected ?? [] }];
  });
}

const make = () => unified().use(retextEnglish).use(retextEquality).use(retextStringify);

let processor: ReturnType<typeof make> | undefined;
