import { regex } from "../../../core/pattern/regex.ts";
import { numberOf, wordedNumber } from "../quantities.ts";
import { inFigures } from "../shownFigures.ts";
import type { CellFault } from "./figureFault.ts";
import { nameOf, ofTable } from "./tables.ts";

/** "Two assistants at £21,450 each", "Licences, 36 at £85", "14 x £310". */
const priced = regex.i`
  (?:^|[ ,(:])(?<number>\d{1,3}(?:,\d{3})*|\d+|${wordedNumber})(?:\ [a-z-]+){0,4}?\ (?:at|x|×|
  @)\ £(?<price>\d[\d,]*(?:\.\d\d)?)
  (?!\ ?(?:m|k|million)\b)(?:\ (?:each|apiece|per\ (?!cent)[a-z]+|an?\ [a-z]+))?\)?$
`;
/** More goes into it than the number and the price. */
const more = regex.i`
  £[^£]*£|%|\b(?:
    plus|less|and|with|includ\w+|VAT|net|after|before|over|for|hours?|days?|weeks?|months?|years?|nights?|sessions?
  )\b|[*†]
`;
/** Thousands over the column. */
const sizes = [1, 1000, 1_000_000];

/** Rows of which the one figure in pounds is not the number times the price that their heading gives. */
export const wrongPricedRows = ofTable((table): readonly CellFault[] => {
  const coarse = (table[0] ?? []).some((head) => head?.cell.label === "coarse");
  return table.flatMap((row): readonly CellFault[] => {
    const name = nameOf(row?.[0]).trim();
    const { number, price } = priced.exec(name)?.groups ?? {};
    const cells = (row ?? []).slice(1).filter((one) => one?.cell.value !== undefined);
    const [own, another] = cells;
    if (number === undefined || price === undefined || !own || another || more.test(name)) return [];
    const value = own.cell.value ?? 0;
    const right = numberOf(number) * Number(price.replace(/,/g, ""));
    const slack = price.includes(".") ? 1 : 0.5;
    const fits = (coarse || own.cell.places === 9 ? sizes : [1]).some(
      (size) => Math.abs(value * size - right) <= Math.max(slack, size > 1 || own.cell.places === 9 ? right * 0.05 : 0),
    );
    if (fits || own.cell.percent || value > right * 1.6 || value < right * 0.6) return [];
    return [{ block: own.block, said: inFigures(value), right: inFigures(right) }];
  });
});
