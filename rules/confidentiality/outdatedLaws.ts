import { lawsOfNations } from "./outdated/elsewhere.ts";
import { lawsOfGovernance } from "./outdated/governance.ts";
import type { OutdatedLaw } from "./outdated/law.ts";
import { misdatedActs } from "./outdated/misdated.ts";
import { lawsOfPeople } from "./outdated/people.ts";
import { lawsOfPlaces } from "./outdated/places.ts";

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
