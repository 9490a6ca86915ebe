import { regex } from "../../../core/pattern/regex.ts";
/**
 * Seats are shared out by arithmetic (section 15 of the Local Government and Housing Act 1989), and no word says who
 * settled it.
 */
export const apportions = (text: string): boolean =>
  (seatSums.test(text) ||
    exchanged.test(text) ||
    putForward.test(text) ||
    (nominated.test(text) && sitting.test(text))) &&
  !settledApart.test(text);
/** One group's seat is to be had for another's, as the Council is asked to resolve. */
const exchanged = regex.i`
  \b(?:seats?|places?)\b[^.;]{0,60}\b(?:be |is |are |to be )?(?:exchanged|swapped|traded|transferred)\b|
  \b(?:exchange|swap|transfer) (?:of|a|one|the|its|their) (?:seats?|places?)\b
`;
/** Groups put names forward. */
const putForward =
  /\b[Nn]ominations? (?:was|were|is|are|have been|has been|had been) (?:made|received|submitted|invited|put)\b/;
/**
 * Whom a body appoints is by law as the groups wish, who name them: sections 15 and 16 of the Local Government and
 * Housing Act 1989.
 */
const nominated = regex.i`
  \b(?:nominat(?:ed|ions?|ing|es?)|nominees?|substitut(?:es?|ions?|ed))\b[^.;]{0,40}\b
  (?:groups?|part(?:y|ies)|leaders?|nominating officers?)\b|
  \b(?:groups?|part(?:y|ies)|leaders?)(?:['’]s?|s['’])? (?:concerned |has |have |had |may |will |shall )*
  (?:nominat\w+|nominees?)\b|
  \bwishes\b[^.;]{0,40}\bgroups?(?: leaders)?\b[^.;]{0,24}\b(?:as to|about|on) who (?:is to )?sits?\b|
  \bwishes\b[^.;]{0,40}\bgroups?\b[^.;]{0,60}\b(?:appoint\w*|seats?|places?|members?hip)\b|
  \b(?:appoint\w*|seats?|places?|membership)\b[^.;]{0,80}\bwishes\b[^.;]{0,40}\bgroups?\b
`;
/** Those who are named sit on something. */
const sitting = regex.i`
  \b(?:
    who sits|appoint\w*|committees?|sub-committees?|panels?|boards?|bod(?:y|ies)|seats?|places?|vacanc(?:y|ies)|chairs?|
    vice-chairs?|trustees?|changes|members?hip|nominees?
  )\b
`;
const seatSums = regex.i`
  \b(?:
    adjustments?|rounded (?:up|down)|rounding|entitle(?:d|ment|ments)|aggregate|proportion(?:ality|ate|ately|s)?|
    political balance|allocations?|allocated|remainders?|fractions?|
    (?:gains?|loses?|gives? up|cedes?|surrenders?|receives?|takes?) (?:a|an|one|two|three|\d+)
    \ (?:further |extra |more )?(?:seats?|places?)|
    (?:seats?|places?)\b[^.;]{0,40}\b(?:given up|ceded|surrendered|taken|gained|lost) by
  )\b
`;
const settledApart = regex.i`
  \b(?:
    between (?:themselves|them|the (?:leaders|groups))|among(?:st)? (?:themselves|them)|informal\w*|
    over (?:dinner|lunch|breakfast|drinks|supper|a drink|coffee)|private\w*|pre-meeting|caucus|
    so (?:officers|no|nothing|the (?:matter|vote|elections?))|need not|will not be
  )\b
`;
