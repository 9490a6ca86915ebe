import { oneLine } from "../../../core/pattern/regex.ts";
/** Those who advise by profession, and the services that they work in, as the ways of a pattern that ignores case. */
export const advisers = oneLine`
  officers?|advis\w+|counsel|engineers?|surveyors?|valuers?|audit\w*|legal|finance|solicitors?|treasurer|directors?|
  heads? of|librarians?|inspectors?|consultants?|managers?|teams?|highways|health|property|estates|planning|procurement|
  building control|trading standards|
  wardens?|architects?|accountants?|planners?|colleagues?|[a-z]+(?:ist|yst)s?
`;

/** Somebody who advises by profession. */
export const adviser = new RegExp(`\\b(?:${advisers})\\b`, "i");
