import { regex } from "../../../core/pattern/regex.ts";

/** Requests, sites or schemes that were assessed. */
const put = regex.i`
  \b(?:
    requests?|applications?|nominations?|projects?|schemes?|sites?|locations?|schools?|parks?|halls?|libraries|
    junctions?|roads|routes?|streets|wards|areas|buildings?|playgrounds?|bridges|villages|estates|beaches|gardens
  ) (?:(?:from|by|for|in|of) [^.;]{2,50} )?(?:that [a-z]+ )?(?:was|were|is|are|has been|have been) (?:each |all |then )?
  (?:assessed|scored|marked|ranked|judged|measured|rated|evaluated|appraised|surveyed|inspected)\b
`;
/** Those who are to be paid for something compete for it. */
const contested = regex.i`
  \b(?:
    bids?|bidd\w+|tender\w*|quot(?:es?|ations?)|contract\w*|suppliers?|contractors?|firms?|compan(?:y|ies)|operators?|
    procure\w*|prices?|offers?|rents?|framework|lots?|submissions?|providers?|developers?|concession\w*
  )\b|
  £
`;

/** Does a sentence give the marks of what was assessed, and bids for nothing? `before` leads up to it. */
export const isAssessed = (text: string, before: string): boolean =>
  put.test(`${before} ${text}`) && !contested.test(`${before} ${text}`);

/** What a council charges, with a figure … */
const charge = regex`
  \b[A-Z][\w-]+['’]s (?:own |present |current |proposed |standard )?(?:prices?|charges?|fees?|rates?|tariffs?|costs?)\b[^.;]{0,30}\b
  (?:is|are|was|were|stands?|would be|at) £
`;
/** … beside what others of its kind do. */
const amongCouncils = regex.i`
  \b(?:
    (?:other|neighbouring|nearby|comparable|similar|nearest|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})
    \ (?:[a-z]+ )?(?:councils|authorities|boroughs|districts|counties|cities)
  )\b
`;
const competes = regex.i`
  \b(?:bids?|bidders?|tender\w*|quot(?:es?|ed|ations?)|offers?|offered|suppliers?|contractors?|firms|compan(?:y|ies))\b
`;

/** "Marlow's charge is £18, the second lowest", where councils are compared: nobody's bid. */
export const isCompared = (text: string, before: string): boolean =>
  charge.test(text) && amongCouncils.test(`${before} ${text}`) && !competes.test(`${before} ${text}`);
