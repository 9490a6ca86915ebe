import { regex } from "../../../core/pattern/regex.ts";
import type { FigureFault } from "./figureFault.ts";
import { isOneDigitOff } from "./slips.ts";
import { unnamed } from "./sums.ts";
import { heldAgainst, type Told, type ToldSums } from "./toldSums.ts";

const inYear = /^ ?(?:in|for) (20\d\d(?:[/-]\d\d)?)\b(?! (?:for|from|on|at) )/;
const takenUp = regex`
  \b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:net |total |estimated |expected )?(?:[a-z]+)
  \ (?:of|is|was|to be|would be|will be|at) $
`;
/** "£0.94m in a full year and £0.41m": the second is a sum of what the first is. */
const joined = /^\d[\d.,]*(?:m|k|bn)?\b[^.;£]{1,60}\band (?:[a-z]+ ){0,2}$/;
/** Another thing is meant, or another time. */
const another = regex.i`
  \b(?:
    option [a-z\d]|further|additional|previous|original|revised|instead|rather than|against|compared|gross|other|
    remaining|from the
  )\b
`;

/** With more sums than this, two may differ in one digit by chance. */
const most = 40;

/** Sums of one name and one year, one of them taken up by its name, that differ in a digit. */
export function* wrongYears({ all, times }: ToldSums): Generator<FigureFault> {
  if (all.length > most) return;
  for (const [index, two] of all.entries()) {
    const year = inYear.exec(two.sum.after)?.[1];
    if (!year || two.sum.noun === unnamed || times(two.sum.value) > 1 || !takenUp.test(two.sum.before)) continue;
    const same = all.filter(
      (one, at) =>
        at !== index &&
        inYear.exec(one.sum.after)?.[1] === year &&
        nounOf(one, all[at - 1]) === two.sum.noun &&
        isOneDigitOff(one.sum, two.sum) &&
        !another.test(`${one.sum.before} ${one.sum.after}`),
    );
    const [one] = same;
    if (!one || same.length > 1 || another.test(two.sum.before)) continue;
    yield { ...heldAgainst(two, one), doubtful: one.block !== two.block };
  }
}

/** What a sum is called, by itself or by the one before it in its sentence that "and" joins it to. */
function nounOf({ sum, block }: Told, before: Told | undefined): string {
  if (sum.noun !== unnamed || before?.block !== block) return sum.noun;
  return before.sum.sentence === sum.sentence && joined.test(sum.before) ? before.sum.noun : sum.noun;
}
