import { regex } from "../../core/pattern/regex.ts";

/** What stands behind a statement: a figure, a place where more is said, a named source. */

/** Numbers that count nothing: a paragraph's own, an option's, a phase's. */
const labels = regex.gi`
  ^\s*\(?\d+(?:\.\d+)*[.)]?\s+|\b(?:option|phase|stage|part|lot|zone|band|tier|year|covid-)\s?\d+|\b\d+\s?-?mph\b|
  \b\d+(?:-year-olds?|-plus\b)|
  \b(?:covenants?|leases?|deeds?|agreements?|conveyances?|charters?|trusts?|orders?|Acts?) of (?:1[6-9]|20)\d\d\b
`;
const counted = regex.i`
  \d|
  \b(?:
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens?|hundred|thousand|
    half of|a third|two-thirds|a quarter|three-quarters
  )\b
`;

/** Does a sentence give a figure, a date or a number of people? */
export const hasFigure = (sentence: string): boolean => counted.test(sentence.replace(labels, " "));

const places = regex`
  \b(?:
    [Aa]ppendix|[Aa]ppendices|[Aa]nnexe?|[Pp]aras?\.?|[Pp]aragraphs?|[Ss]ection|[Tt]ables?|[Ff]igure|[Cc]hart|[Gg]raph|
    [Mm]ap|[Ss]chedule|[Pp]age|[Cc]hapter
  ) \(?(?:\d|[A-Z]\b|below|above)|
  \b[Ff]ootnotes?\b|\b[Bb]ackground [Pp]apers?\b|\bhttps?:|\bwww\.|\[\^?\d+\]|[¹²³⁴⁵⁶⁷⁸⁹]|
  \b(?:set out|listed|shown|given|summarised|described|reported|explained|published) (?:in full )?
  (?:below|above|at|in|on|overleaf)\b|
  \b[Ss]ources?:
`;
const cited = regex`
  \([A-Z][^()]{2,60}\)|
  \b(?:
    Census|ONS|Ofsted|Ofcom|Defra|DfE|DfT|NICE|NHS|HMRC|ADASS|CIPFA|LGA|CQC|HSE|Act|Regulations|Framework|Guidance|
    Guidelines|JSNA|Survey|Review|Report|Inspectorate|Commission|Institute|University|Foundation|Office|Index
  )\b
`;

/** Does a text send the reader to where more is said: an appendix, a table, a footnote, a link? */
export const hasReference = (text: string): boolean => places.test(text);

/** Does a sentence name its source? */
export const namesSource = (sentence: string): boolean => cited.test(sentence);

const polled = regex.i`
  \d|
  \b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|third|quarter)
  \b(?: of(?: the)?)?(?: [\w-]+){0,2} (?:
    who|residents|people|parents|traders|tenants|landlords|members|clubs|schools|businesses|users|replies|households|
    families|responses|firms
  )\b
`;

/** Does a sentence count those whose opinion it gives? */
export const countsPeople = (sentence: string): boolean => polled.test(sentence.replace(labels, " "));
