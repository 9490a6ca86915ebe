import { regex } from "../pattern/regex.ts";
import { dayAndMonth, monthName } from "../report/dates.ts";

/** The level of a line that stands alone in a report without marked headings, if it is one: bold, or in capitals. */
export function standsAsHeading(text: string, bold: boolean): number | undefined {
  if (text.length === 0 || text.length > 100 || /[.;,]$/.test(text) || blank.test(text) || day.test(text))
    return undefined;
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text);
  if (!bold && !capitals) return undefined;
  const number = /^\d+(?:\.\d+)*/.exec(text)?.[0];
  return number ? depthOf(number) + 1 : capitals ? 1 : 2;
}

/** How deep a numbered line stands: 1 for "3" and "3.0", 2 for "3.1". */
export const depthOf = (number: string): number => number.replace(/\.0$/, "").split(".").length;

/**
 * The level of a line that stands alone and has no mark at all, if it may be a heading: a few words, numbered or not,
 * that no stop ends.
 */
export function unmarkedLevel(text: string): number | undefined {
  if (text.length < 4 || text.length > 90 || /[.;,]$/.test(text) || blank.test(text) || isOther.test(text))
    return undefined;
  const words = text.split(/\s+/).length;
  const number = /^(\d+(?:\.\d+)*)[.)]?\s+(?=\p{Lu})/u.exec(text)?.[1];
  if (number) return words <= 10 || namesSection(text.replace(/^[\d.)]+\s+/, "")) ? depthOf(number) : undefined;
  const isFew = words <= 8 && /^\p{Lu}/u.test(text);
  if (statute.test(text)) return 1;
  const fits = isFew && !/[:?!]\s|£|\d\s*%/.test(text) && (!label.test(text) || text.endsWith(":"));
  return fits ? (atTheEnd.test(text) ? 1 : 2) : undefined;
}

/** "Background list of documents: Section 100D of the Local Government Act 1972", as some councils print it. */
const statute = regex.i`
  ^(?:list of )?background (?:list of )?(?:papers?|documents?)\s?[:–—(-]\s?
  (?:local government|section 100|access to information)[^.;]{3,60}$
`;

/**
 * Is this, with a whole number before it, the heading over the paragraphs of that number, as the first of them shows?
 * Then it may be longer than one of which nothing is known.
 */
export const headsParagraphs = (number: string | undefined, title: string, next: string | undefined): boolean =>
  number !== undefined &&
  next !== undefined &&
  title.length <= longestTitle &&
  /^\p{Lu}/u.test(title) &&
  !/[.;,:]$|[.;?!]\s/.test(title) &&
  next.startsWith(`${number}.1`) &&
  /^[.)]?\s/.test(next.slice(number.length + 2));
const longestTitle = 140;

/** "The Cabinet is asked to:" opens a list, and "Survey of the gates, May 2026" stands in one. */
const isOther = regex`
  \b(?:is|are|was|were)\b.*:$|
  ^\D.*\b${monthName} 20\d\d$
`;

/** The names that sections have in reports of every council, and questions that stand for them. */
const sectionName = regex.i`
  ^(?:
    (?:the )?(?:
      purpose|introduction|background|summary|executive summary|context|recommendations?|decisions?|proposals?|
      reasons?(?: for (?:the )?(?:decision|recommendations?|urgency))?|consultation|engagement|conclusions?|
      next steps|timetable|risks?|equalit(?:y|ies)|finance|legal|wards affected|background (?:papers?|documents?)|
      implications|(?:options|alternatives)(?: [a-z]+){0,5}|(?:alternative|other) (?:options|courses)(?: [a-z]+){0,5}|
      contact(?: officer)?|appendices|(?:any )?(?:conflicts?|declarations?) of interests?|
      (?:any )?interests? declared|issues|discussion|key issues|current position
    )(?: (?:and|&) [a-z ]{3,40})?|
    (?:financial|legal|equalit(?:y|ies)|risk|climate|environmental|staffing|property|procurement|policy|other)
    (?: and [a-z]+)? (?:implications|considerations|impact(?: assessment)?|issues)|
    (?:what|why|when|who|how|where)\b[^.:;!?]{3,60}\?
  ):?$
`;

/** Does a line bear the name of a section? */
export const namesSection = (text: string): boolean => sectionName.test(text.trim()) || statute.test(text.trim());

/** "3 DECEMBER 2020" is no section 3. */
const day = regex.i`^(?:\w+day,? )?${dayAndMonth},? (?:19|20)\d\d\b`;

/** "Wards affected: Ferry" is a label with its value. */
export const label = /^\p{Lu}[\p{L}()'’ /]{1,40}:(?:\s|$)/u;

/** What stands where a section's words are still wanted. */
const blank = /^(?:[\d.]+\s+)?(?:tbc|tba|tbd|n\/a|nil|none)\W*$/i;
/** What ends a report stands beside its numbered sections, even where the last of them is empty. */
const atTheEnd = regex.i`
  ^(?:
    background (?:papers?|documents?|reading)|appendi|annex|enclos|contact|report author|list of|sign|
    further information|(?:exempt|confidential) (?:appendi|annex|part\b)
  )
`;

/**
 * The levels of such lines, asked line by line. Bold lines all look alike: one without a number directly behind a
 * numbered one is below it, and so are those that follow, until the next with a number.
 */
export class StandingLevels {
  #numbered: number | undefined;
  #below: number | undefined;

  /** Something else stands here: what follows is not directly behind a heading. */
  pass(): void {
    this.#numbered = undefined;
  }

  /** The level of the next line, if it stands as a heading. */
  next(text: string, bold: boolean): number | undefined {
    const level = standsAsHeading(text, bold);
    const above = this.#numbered;
    this.pass();
    if (level === undefined) return undefined;
    if (/^\d/.test(text)) this.#numbered = level;
    if (/^\d/.test(text) || atTheEnd.test(text)) this.#below = undefined;
    else if (above !== undefined) this.#below = above + 1;
    else if (level === 1) this.#below = undefined;
    return this.#below ?? level;
  }
}
