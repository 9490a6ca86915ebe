import { regex } from "../../../core/pattern/regex.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigitOff } from "./slips.ts";
import { heldAgainst, ofOneOption, type Told, type ToldSums } from "./toldSums.ts";

/** "Is estimated to reduce cost by", "would bring in". */
const moves = regex`
  \b(?:would|will|is (?:estimated|expected|forecast) to|should|could)\ (?:also\ )?(
    (?:reduce|cut|lower|increase|raise|add to|improve)\ (?:the\ |its\ |our\ )?[a-z]+(?:\ [a-z]+)?\ by|
    save|bring in|release|cost|earn|yield
  ) $
`;
const period = /^ (in a full year|a year|per annum|each year|in the first year)\b/;
/** With more sums than this, two may differ in one digit by chance. */
const most = 40;

const frameOf = ({ sum }: Told): string | undefined => {
  const verb = moves.exec(sum.before)?.[1];
  const time = period.exec(sum.after)?.[1];
  return verb === undefined || time === undefined ? undefined : `${verb.replace(/ (?:the|its|our) /, " ")} ${time}`;
};

/**
 * What is proposed is said in two places to do the same, in the same words, by sums that differ in one digit: for
 * information.
 */
export function* wrongSameMoves({ all, times }: ToldSums): Generator<FigureFault> {
  if (all.length > most) return;
  const framed = all.flatMap((told) => {
    const frame = frameOf(told);
    return frame === undefined ? [] : [{ told, frame }];
  });
  for (const [index, { told: two, frame }] of framed.entries()) {
    const same = framed.filter((one) => one.frame === frame);
    const one = same[0]?.told;
    if (!one || one === two || same.length !== 2 || one.block === two.block || index === 0) continue;
    if (!ofOneOption(one, two) || times(two.sum.value) > 1 || !isOneDigitOff(one.sum, two.sum)) continue;
    yield { ...heldAgainst(two, one), doubtful: true };
  }
}
