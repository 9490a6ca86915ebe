import { regex } from "../../../core/pattern/regex.ts";
import type { FigureFault } from "./figureFault.ts";
import { groupedBy } from "./groupedBy.ts";
import { heldAgainst, type Told, type ToldSums } from "./toldSums.ts";

/** "An increase of 4% costs £1.2m", and elsewhere £1.5m. */
const priced = regex`
  \b(?<noun>[a-z]{3,}) of (?<rate>\d[\d.]*) ?(?:%|per cent)(?: in [a-z ]{3,30}?)?(?:,? which| that)?
  \ (?:would |will )?(?<verb>cost|save|raise|bring|yield|add)s?(?: in| the [Cc]ouncil)? $
`;
/** Of a part, or with something else. */
const parted = /\b(?:each|every|extra|further|additional|only|alone|first|second|instead|phase|if)\b|\b20\d\d\b/i;

/** The step and its rate that a sum is the price of: "increase 4 cost". */
function stepOf({ sum: { before, after } }: Told): string | undefined {
  if (!/%|per cent/.test(before)) return undefined;
  const { noun, rate, verb } = priced.exec(before)?.groups ?? {};
  return noun === undefined || parted.test(`${before} ${after}`) ? undefined : `${noun} ${Number(rate)} ${verb}`;
}

/** One step by one rate, with two sums for what it costs or brings: that which is told less often. */
export function* wrongRates({ all, times }: ToldSums): Generator<FigureFault> {
  const named = all.flatMap((told) => {
    const name = stepOf(told);
    return name === undefined ? [] : [{ name, told }];
  });
  for (const group of groupedBy(named, ({ name }) => name).values()) {
    const list = group.map(({ told }) => told);
    const [first, ...others] = list.toSorted((a, b) => times(b.sum.value) - times(a.sum.value));
    for (const other of others)
      if (first && Math.abs(first.sum.value - other.sum.value) > Math.max(first.sum.unit, other.sum.unit))
        yield heldAgainst(other, first);
  }
}
