import { regex } from "../../../core/pattern/regex.ts";

const atDoors = regex.i`
  ^\s*(?:[\d.]+\s+)?(?:what|how) [^.;?]{2,60}? (?:
    means?|meant|does|(?:will|would|could|might|may) (?:mean|do|sound|look|play|land|be (?:seen|heard|taken|received))|
    sounds?|looks?|plays?|lands?|goes? down|comes? across|is (?:seen|heard|taken|received)
  ) (?:on|at|from|in) (?:the |people['’]s |our |your )?
  (?:doorsteps?|doors|marginals?|target (?:seats|wards)|hustings)\??\s*$
`;

/** Does a heading ask how a matter goes down where votes are asked for? */
export const goesDownAtDoors = (heading: string): boolean => atDoors.test(heading);
