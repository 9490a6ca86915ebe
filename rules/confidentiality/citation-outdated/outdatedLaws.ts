import { lawsOfNations } from "./elsewhere.ts";
import { lawsOfGovernance } from "./governance.ts";
import type { OutdatedLaw } from "./law.ts";
import { misdatedActs } from "./misdated.ts";
import { lawsOfPeople } from "./people.ts";
import { lawsOfPlaces } from "./places.ts";

/**
 * Laws that reports still cite though something else has taken their place, with what did and since when
 * (legislation.gov.uk; for codes and policy, the department's own page), and Acts by a year that has none.
 */
export const outdatedLaws: readonly OutdatedLaw[] = [
  ...lawsOfGovernance,
  ...lawsOfPlaces,
  ...lawsOfPeople,
  ...lawsOfNations,
  ...misdatedActs,
];
