import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import { heldAgainst, type Told, type ToldSums } from "./toldSums.ts";

/** "An increase of 4% costs £1.2m", and elsewhere £1.5m. */
const priced = regex`
  \b(?<noun>[a-z]{3,}) of (?<rate>\d[\d.]*) ?(?:%|per cent)(?: in [a-z ]{3,30}?)?(?:,? which| that)?
  \ (?:would |will )?(?<verb>cost|save|raise|bring|yield|add)s?(?: in| the [Cc]ouncil)? $
`;
/** Of a part, or with something else. */
const parted = /\b(?:each|every|extra|further|additional|only|alone|first|second|instead|phase|if)\b|\b20\d\d\b/i;

interface RateFault extends Span {
  readonly block: number;
  readonly said: string;
  readonly right: string;
}

/** One step by one rate, with two sums for what it costs or brings: that which is told less often. */
export function* wrongRates({ all, times }: ToldSums): Generator<RateFault> {
  const byName = new Map<string, Told[]>();
  for (const told of all) {
    if (!/%|per cent/.test(told.sum.before)) continue;
    const { noun, rate, verb } = priced.exec(told.sum.before)?.groups ?? {};
    if (noun === undefined || parted.test(`${told.sum.before} ${told.sum.after}`)) continue;
    const key = `${noun} ${Number(rate)} ${verb}`;
    byName.set(key, [...(byName.get(key) ?? []), told]);
  }
  for (const list of byName.values()) {
    const [first, ...others] = list.toSorted((a, b) => times(b.sum.value) - times(a.sum.value));
    for (const other of others)
      if (first && Math.abs(first.sum.value - other.sum.value) > Math.max(first.sum.unit, other.sum.unit))
        yield heldAgainst(other, first);
  }
}
