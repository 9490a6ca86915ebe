import { regex, wordSet } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { inFigures } from "../shownFigures.ts";
import { countedIn } from "./citedFacts.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { isSwap, withDigits } from "./slips.ts";

/** A number of things, and the year that it is told for if there is one: "96 vans replaced by 2029". */
export interface ThingCount extends Span {
  readonly value: number;
  readonly noun: string;
  /** The years of its sentence, joined. */
  readonly years: string;
  /** The beginnings of its sentence's words. */
  readonly topics: readonly string[];
  readonly sided: boolean;
}

const year = /\b20\d\d(?:[/–-]\d\d)?\b/g;
/** Inside a function, where the build leaves it as it is. */
const hasNumbers = (text: string): boolean => /\d\d [a-z]{4}/.test(text);
/** It is one of two, or of something else. */
const apart = regex.i`
  \b(?:another|other|further|additional|more|remaining|compared|against|instead|rather|previous\w*|former\w*|last year|
  each|per|average|between|of which|from \d[\d,]* to)\b
`;
/** Words that every sentence may have, by their beginnings. */
const idle = wordSet`
  woul coul shou will have that this thes thos thei ther whic abou arou coun numb opti unde afte befo betw from with
  prop expe requ need esti tota
`;
const stem = 4;

/** Reads them; most blocks have none. */
export const thingCountsIn = ({
  text: all,
  sentences,
}: Pick<BlockView, "text" | "sentences">): readonly ThingCount[] =>
  hasNumbers(all)
    ? sentences.flatMap((sentence): readonly ThingCount[] => {
        const { text, start } = sentence;
        const years = [...new Set(text.match(year) ?? [])].sort().join();
        if (!hasNumbers(text) || text.length > longest || apart.test(text)) return [];
        const topics = [
          ...new Set((text.match(/[A-Za-z]{5,}/g) ?? []).map((word) => word.slice(0, stem).toLowerCase())),
        ];
        return countedIn([{ start, text }])
          .filter(({ value }) => value >= fewest)
          .map(({ value, noun, start: from, end }) => ({
            start: from,
            end,
            value,
            noun,
            years,
            sided: sides.test(text),
            topics: topics.filter((topic) => !idle.has(topic) && topic !== noun.slice(0, stem)),
          }));
      })
    : [];
const longest = 260;
const fewest = 12;
/** Of more numbers than these two may have the same digits by chance. */
const most = 60;
/** For and against, and the like: two numbers that were counted beside each other. */
const sides = /\b(?:support\w*|oppos\w*|object\w*|favour\w*|against|agree\w*|disagree\w*|attend\w*|replied|replies)\b/i;

/**
 * "96 vans would be replaced by 2029", "replacing 69 vans by 2029": two neighbouring digits of a number of one thing
 * changed over, beside words of one root. Where no year says that one time is meant there must be no third number.
 */
export function* wrongSwapped(
  facts: readonly Gathered<{ readonly things?: readonly ThingCount[] }>[],
): Generator<FigureFault> {
  const all = facts.flatMap(({ fact, block }) => (fact.things ?? []).map((one) => ({ ...one, block })));
  if (all.length > most) return;
  for (const like of groupedBy(all, ({ noun }) => noun).values()) {
    const times = groupedBy(like, ({ value }) => value);
    for (const [index, two] of like.entries()) {
      if ((times.get(two.value)?.length ?? 0) > 1) continue;
      const one = like
        .slice(0, index)
        .find(
          ({ block, value, ...told }) =>
            block !== two.block &&
            isSwap(withDigits(value), withDigits(two.value)) &&
            isOneThing(told, two, times.size === 2),
        );
      const { block, start, end } = two;
      if (one) yield { block, start, end, said: inFigures(two.value), right: inFigures(one.value) };
    }
  }
}

type Told = Pick<ThingCount, "years" | "topics" | "sided">;

function isOneThing(one: Told, two: Told, only: boolean): boolean {
  const shared = one.topics.filter((topic) => two.topics.includes(topic)).length;
  if (one.years !== "" && one.years === two.years) return shared > 0;
  const another = one.years !== "" && two.years !== "";
  return only && !another && shared > 1 && !one.sided && !two.sided;
}
