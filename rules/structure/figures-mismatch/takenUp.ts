import { regex } from "../../../core/pattern/regex.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigitOff } from "./slips.ts";
import { nounIn, type Sum } from "./sums.ts";
import { heldAgainst, type Told, type ToldSums } from "./toldSums.ts";

/** "The net saving of": a sum of a kind that the reader knows of. */
const known = regex`
  \b(?:[Tt]he|[Tt]h(?:is|at)|[Ii]ts) (net|gross|total|annual|yearly|capital|one-off|full-year)
  \ (saving|cost|income|surplus|deficit|shortfall|grant|budget|contribution|price|fee|subsidy)s?
  (?: (?:of|is|was|at|would be|will be))+(?: about)? $
`;
/** What stands right before a sum that is taken up in one of these ways. */
const leads = /\b(?:of|is|was|at|be|about) $|\band (?:[a-z]+ ){0,2}$/;
/** "The figure of £3,000 for bed and breakfast": what it is for stands behind it. */
const figureFor = /\b[Tt]he (?:figure|sum|amount|total) of $/;
const forWhat = regex`
  ^ for ([a-z][a-z'’-]*(?: [a-z'’-]+){0,3}?)
  (?= (?:is|was|has|had|have|would|will|in|at|from|to|by|as|that|which)\b|[.,;)])
`;
/** "£113,000 in 2027/28 and £331,000 in a full year": the second is of what the first is. */
const joined = /^\d[\d.,]*(?:m|k|bn)?\b[^.;£]{1,60}\band (?:[a-z]+ ){0,2}$/;
const everyYear = regex`
  ^ ?(?:in|for) (?:a|each|every|any) (?:(?:full|later|subsequent|following|further) )?year\b|
  ^ (?:a|per|each) (?:full )?year\b
`;
/** Another time, or another thing. */
const another = regex.i`
  \b(?:
    20\d\d|option [a-h\d]|further|additional|previous|original|former|revised|instead|rather than|gross|other|remaining|
    first|last|if|each|per|up to|maximum|minimum|average
  )\b
`;

/**
 * A sum that takes up one that the report has told twice or more, by its name, its place beside another or what it is
 * for, and has another digit.
 */
export function* wrongTakenUp(told: ToldSums): Generator<FigureFault> {
  for (const [index, two] of told.all.entries()) {
    if (!leads.test(two.sum.before.slice(-24)) || told.times(two.sum.value) > 1) continue;
    const one = namedBefore(two, told) ?? ofFullYear(two, told, index) ?? ofThing(two, told);
    if (one) yield heldAgainst(two, one);
  }
}

const isSlip = (one: Sum, two: Sum): boolean => isOneDigitOff(one, two);

function namedBefore({ sum, block }: Told, { all, times }: ToldSums): Told | undefined {
  const [, kind = "", noun = ""] = known.exec(sum.before) ?? [];
  if (kind === "" || another.test(sum.before.split(/ and |[,;:] /).at(-1) ?? "")) return undefined;
  const name = new RegExp(`\\b${kind} ${noun}s?\\b`, "i");
  return all.find(
    (one) =>
      (one.block !== block || one.sum.sentence !== sum.sentence) &&
      times(one.sum.value) > 1 &&
      name.test(one.sum.before) &&
      isSlip(one.sum, sum) &&
      !another.test(`${one.sum.before} ${one.sum.after}`),
  );
}

function ofFullYear({ sum, block }: Told, { all, times }: ToldSums, index: number): Told | undefined {
  const first = all[index - 1];
  if (first?.block !== block || first.sum.sentence !== sum.sentence) return undefined;
  if (!joined.test(sum.before) || !everyYear.test(sum.after)) return undefined;
  return all.find(
    (one) =>
      one.block !== block &&
      times(one.sum.value) > 1 &&
      one.sum.noun === first.sum.noun &&
      isSlip(one.sum, sum) &&
      !another.test(`${one.sum.before} ${one.sum.after}`),
  );
}

/** What a sum is for is named in the clause of one other sum of the report, and no third. */
function ofThing({ sum, block }: Told, { all }: ToldSums): Told | undefined {
  const [, thing = ""] = (figureFor.test(sum.before) && forWhat.exec(sum.after)) || [];
  if (thing.length < 6 || nounIn(thing) !== undefined) return undefined;
  const named = all.filter((one) => one.block !== block && one.sum.before.toLowerCase().includes(thing));
  if (named.some((one) => one.sum.value === sum.value)) return undefined;
  const [one, more] = named.filter((near) => isSlip(near.sum, sum));
  return more ? undefined : one;
}
