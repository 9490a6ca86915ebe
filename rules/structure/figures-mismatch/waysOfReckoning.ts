import type { Quantity } from "../quantities.ts";

/** What the words make of a figure. */
export type Sort = "total" | "difference" | "part" | "share";

/** All that the figures make in one step, and of money the sums of such products. */
export function* madeBy(
  inputs: readonly Quantity[],
  kind: Quantity["kind"],
  parts: readonly number[],
  times: readonly number[],
): Generator<number> {
  const like = inputs.filter((one) => one.kind === kind).map(({ value }) => value);
  const counted = inputs.filter(isNumber).map(({ value }) => value);
  const numbers = [...counted, ...times.filter((one) => one < 60 || counted.length === 0)];
  const shares = [...inputs.filter((one) => one.kind === "percent").map(({ value }) => value / 100), ...parts];
  if (kind === "percent") {
    const all = inputs.filter((one) => one.kind !== "percent").map(({ value }) => value);
    for (const a of all)
      for (const b of all) if (b > 0) yield* [(a / b) * 100, (Math.abs(a - b) / b) * 100, (a / (a + b)) * 100];
    yield 100 - like.reduce((sum, one) => sum + one, 0);
    return;
  }
  for (const one of like) {
    yield* shares.flatMap((share) => {
      const base = one / (1 + share);
      const whole = share > 0 ? one / share : one;
      return [one * share, one * (1 - share), one * (1 + share), base, one - base, whole, whole - one];
    });
    yield* numbers.flatMap((number) => (number > 0 ? [one / number] : []));
  }
  const sum = like.reduce((so, one) => so + one, 0);
  if (like.length > 1) yield sum / like.length;
  for (const number of numbers) if (number > 0) yield sum / number;
  const products = like.map((one) => numbers.map((number) => one * number));
  yield* products.flat();
  if (kind !== "money") return;
  for (const [index, made] of products.entries())
    for (const other of [...products.toSpliced(index, 1).flat(), ...like.toSpliced(index, 1)])
      for (const one of made) yield* [one + other, Math.abs(one - other)];
  for (const a of numbers) for (const b of numbers) if (a !== b) for (const c of like) yield a * b * c;
}

const isNumber = ({ kind }: Quantity): boolean => kind === "count" || kind === "measure";

/** All that is added up stands in the sentence itself, before the sum. */
const isSum = (inputs: readonly Quantity[], { kind, start }: Quantity): boolean => {
  const like = inputs.filter((one) => one.kind === kind);
  return like.length > 1 && like.every((one) => one.start >= 0 && one.start < start);
};

/** What is left of the first, or the greatest, when some of the others are taken off and added. */
function leftOf([first = 0, ...rest]: readonly number[], { value: goal }: Quantity): readonly number[] {
  const made = rest.reduce((all, value) => all.flatMap((one) => [one + value, one - value]), [first]);
  const best = made.reduce((near, one) => (Math.abs(one - goal) < Math.abs(near - goal) ? one : near));
  return [best];
}

/** The mean of numbers, of which one may say how many they are. */
function meanOf(values: readonly number[]): number {
  const told = values.indexOf(values.length - 1);
  const all = told < 0 ? values : values.toSpliced(told, 1);
  return all.reduce((so, one) => so + one, 0) / all.length;
}

/** What the words mean to be worked out. */
export function meantBy(
  sort: Sort,
  inputs: readonly Quantity[],
  claimed: Quantity,
  parts: readonly number[],
  times: readonly number[],
): readonly number[] {
  const { kind } = claimed;
  const like = inputs
    .filter((one) => one.kind === kind || (kind === "measure" && isNumber(one)))
    .map(({ value }) => value);
  const others = inputs.filter((one) => one.kind !== kind);
  const counted = others.filter(isNumber).map(({ value }) => value);
  const numbers = counted.length > 0 ? counted : times;
  const shares = [...others.filter((one) => one.kind === "percent").map(({ value }) => value / 100), ...parts];
  const [first = 0, second] = like;
  const sum = like.reduce((so, one) => so + one, 0);
  switch (sort) {
    case "part":
      if (kind !== "money") return [meanOf(inputs.filter(isNumber).map(({ value }) => value))];
      if (like.length > 1 && numbers.length === 0) return [sum / like.length];
      return like.length === 1 && numbers.length === 1 ? [first / (numbers[0] ?? 1)] : [];
    case "share": {
      const all = others.map(({ value }) => value);
      const [a = 0, b = 0] = all;
      return all.length === 2 ? [(Math.min(a, b) / Math.max(a, b)) * 100] : [];
    }
    case "difference":
      if (shares.length > 0 && like.length === 1)
        return [first * Math.abs(shares.reduce((so, one) => so - one, shares.length > 1 ? 1 : 2 * (shares[0] ?? 0)))];
      if (others.length > 0) return [];
      return like.length === 2
        ? [Math.abs(first - (second ?? 0))]
        : like.length > 2 && like.length < 5
          ? leftOf(like, claimed)
          : [];
    case "total":
      if (shares.length > 0)
        return like.length === 1
          ? shares.flatMap((share) => [first * share, first * (1 + share), first * (1 - share)])
          : [];
      if (kind !== "money") {
        const [rate = times[0], more] = others.filter(isNumber).map(({ value }) => value);
        if (like.length === 1 && times.length + others.length === 1 && more === undefined) return [first * (rate ?? 0)];
        const all = like.indexOf(like.length - 1);
        return like.length > 1 ? [all < 0 ? sum : sum - (like[all] ?? 0)] : [];
      }
      if (like.length === 1 && numbers.length === 1) return [first * (numbers[0] ?? 0)];
      if (isSum(inputs, claimed) && numbers.every((number) => number === like.length)) return [sum];
      return like.length === 2 && numbers.length === 2
        ? [first * (numbers[0] ?? 0) + (second ?? 0) * (numbers[1] ?? 0)]
        : [];
  }
}
