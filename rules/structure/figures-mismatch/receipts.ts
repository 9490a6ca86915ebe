import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { Gathered } from "../../../core/rule/rule.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import type { FigureFault } from "./figureFault.ts";

/** "Four tenders were received": how many of a kind came in, in all. */
export interface Receipt extends Span {
  /** What came in, without its plural. */
  readonly noun: string;
  readonly value: number;
  readonly said: string;
  /** Where its sentence begins in the block. */
  readonly sentence: number;
}

const received = regex.gi`
  \b(\d{1,3}(?:,\d{3})+|\d+|${wordedNumber}) (?:valid |compliant |written |public )?(
    tenders|bids|offers|quotations|quotes|expressions of interest|replies|responses|representations|applications|
    submissions
  ) (?:were |was |have been |had been )?(?:received|returned|submitted)\b(?!
    \ (?:
      from|by|in|on|to|about|for|after|before|via|through|over|during|with|late|that|which|against|per|each|
      and (?:rejected|set aside|withdrawn)
    )
  )
`;
/** A part of them, another time or another contest. */
const another = regex.i`
  \b(?:
    of (?:these|those|them|which|the)|only|further|additional|previous\w*|last year|first|second|third|lots?|phase|
    stage|round|per|each|late|another|more|other|than|average|between|option|20\d\d
  )\b
`;

/** What a block says of how many came in. */
export function receiptsIn(
  sentences: readonly { readonly start: number; readonly text: string }[],
): readonly Receipt[] {
  return sentences.flatMap(({ start, text }) =>
    text.includes("ed") && !another.test(text)
      ? Array.from(text.matchAll(received), (match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
          noun: (match[2] ?? "").toLowerCase(),
          value: numberOf(match[1]),
          said: `${match[1]} ${match[2]}`,
          sentence: start,
        }))
      : [],
  );
}

type Facts = readonly Gathered<{ readonly receipts?: readonly Receipt[] }>[];

/** Two numbers of what came in, where the report has no third: the later is told. */
export function* wrongReceipts(facts: Facts): Generator<FigureFault> {
  const all = facts.flatMap(({ fact, block }) => (fact.receipts ?? []).map((one) => ({ ...one, block })));
  for (const noun of new Set(all.map((one) => one.noun))) {
    const own = all.filter((one) => one.noun === noun);
    const [first] = own;
    const other = own.find(({ value }) => value !== first?.value);
    if (!first || !other || (other.block === first.block && other.sentence === first.sentence)) continue;
    if (new Set(own.map(({ value }) => value)).size > 2) continue;
    yield { block: other.block, start: other.start, end: other.end, said: other.said, right: first.said };
  }
}
