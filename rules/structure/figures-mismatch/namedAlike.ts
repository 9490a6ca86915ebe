import { regex } from "../../../core/pattern/regex.ts";
import type { Differing } from "./differingSums.ts";
import type { Told, ToldSums } from "./toldSums.ts";

/** A thing that has one price or value: "the market value is £190,000", "the contract sum of £84,000". */
const bare = regex`
  \b[Tt]he (
    market value|purchase price|sale price|asking price|guide price|contract (?:sum|price|value)|rateable value|
    insured value|tender sum|grant offer
  )(?: of the (?:land|site|building|property|freehold|lease|leasehold|hall|house|plot|contract))?
  \ (?:is|of|was|at|would be|will be|has been (?:assessed|put|agreed) at|stands at)(?: about)? $
`;
/** It was another at another time, or may be of something else. */
const parted = regex.i`
  \b(?:19|20)\d\d\b|
  \b(?:
    in|before|after|if|with|without|option|when|once|then|now|today|former\w*|previous\w*|original\w*|revised|first|
    second|other|between|than|per|each|lots?|plots?|phase|north|south|east|west
  )\b
`;

/** What is named by a name that only one sum of a report can have, and has two of them. */
export function namedAlike({ all }: ToldSums): readonly Differing[] {
  const byName = new Map<string, (Told & { readonly name: string })[]>();
  for (const told of all) {
    const name = bare.exec(told.sum.before)?.[1];
    if (name === undefined || told.sum.yearly) continue;
    const list = byName.get(name) ?? [];
    list.push({ ...told, name });
    byName.set(name, list);
  }
  return [...byName.values()].flatMap((list) => {
    const [first] = list;
    const values = new Set(list.map(({ sum }) => sum.value));
    const other = list.find(({ sum }) => sum.value !== first?.sum.value);
    if (!first || !other || values.size !== 2 || first.block === other.block) return [];
    if (list.some(({ sum }) => parted.test(`${sum.before} ${/^[^(.;]{0,30}/.exec(sum.after)?.[0] ?? ""}`))) return [];
    if (Math.abs(first.sum.value - other.sum.value) <= Math.max(first.sum.unit, other.sum.unit)) return [];
    const { start, end, amount } = other.sum;
    return [
      {
        block: other.block,
        start,
        end,
        item: `The ${other.name}`,
        amount,
        other: first.sum.amount,
        doubtful: false,
      },
    ];
  });
}
