import { regex } from "../../../core/pattern/regex.ts";

/**
 * Words that are the last of an officer's post, or the whole of it: "Head of Parks", "Principal Engineer", "Treasurer".
 */
const post = regex.i`
  \b(?:
    Directors?|Cyfarwyddwr|Pennaeth|Swyddog|Prif Weithredwr|Clerc|Head of|Heads of|Managers?|Officers?|Chief Executive|
    Solicitors?|Engineers?|Accountants?|Treasurer|Planners?|Surveyors?|Architects?|Lawyers?|Advis[eo]rs?|Assistant|
    Analysts?|Co-?ordinators?|Consultants?|Librarian|Archivist|Secretary|Auditors?|Business Partner|Clerk|Registrar|
    Controller|Commissioner|Inspectors?|Specialist|Supervisor|Administrator|Ecologist|Scientist|Barrister|Valuer|
    Actuary|Curator|Principal|Superintendent|Coroner|Strategist|Lead for|(?:Service|Programme|Strategic|Team|
    Technical) Lead|Team Leader|Lead,|Town Manager|
    Monitoring Officer|City Solicitor|S\.?151
  )\b
`;

/** Offices that a councillor holds. */
export const memberOffice = regex.i`
  \b(?:
    Councillors?|Cllrs?|Cabinet Member|Executive Member|Member for|Portfolio[ -]Holder|Lead Member|Deputy Leader|
    Leader of (?:the )?(?:Council|[A-Z]\w+)|(?<!\b(?:team|section|group|project|practice) )Leader|Elected Mayor|
    Alderman|Opposition Spokes\w+
  )\b
`;

/** Does a text name an officer's post? Words that belong to a councillor's office are no post. */
export const namesOfficer = (text: string): boolean =>
  post.test(text.replace(/\b(?:Cabinet|Executive) (?:Assistant|Advis[eo]r)\b/gi, " "));
