import { oneLine, regex } from "../../core/pattern/regex.ts";
import type { Side } from "./clearanceSides.ts";

// The lines in which a report prints who has cleared it: "Legal: T. Ash 13.11.26", "Finance comments by B. Orr",
// "Cleared by: Section 151 Officer and Monitoring Officer".

const sideWords: Readonly<Record<Side, string>> = {
  finance: oneLine`
    (?:
      financ(?:e|ial)|s\.? ?(?:151|95|73|112|127)|section (?:151|95|73|112|127)|chief financ(?:e|ial) officer|treasurer|
      accountan(?:cy|t)|swyddog adran 151|cyllid|goblygiadau ariannol
    )
  `,
  legal: "(?:legal|law|solicitor|monitoring officer|swyddog monitro|goblygiadau cyfreithiol)",
};
const work = oneLine`
  (?:
    cleared|checked|verified|completed|provided|prepared|written|drafted|reviewed|approved|agreed|confirmed|given|
    signed(?:[- ]off)?
  )
`;

/** What stands before a value: whose it is, and what was done. */
const labels = perSide(
  (words) =>
    regex.gi`
    (?:^|[.;•|]\s+|\bby:? )\W*(?:(?:date of|report|head of|director of|city|borough|county|deputy) )*${words}(?:['’]s)?
    (?: [a-z&()]+| s151| \(s151\)){0,4}?(?: ${work})?(?: by)?\s?[:–—-]+\s*
  `,
);
const day = oneLine`
  (?:on |dated )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-](?:[A-Z][a-z]{2,8}|\d{1,2})[ ./-](?:20)?\d\d\b|20\d\d-\d\d-\d\d)
`;
/** No sentence begins so that is a name. */
const notName = oneLine`
  (?!
    (?:
      The|This|That|These|There|It|An?|If|In|On|All|Any|No|None|Not|Nil|See|As|To|Under|For|Section|Members|Council|
      Report|Paragraph|Awaited|Pending|Outstanding|Advice|Comments
    )\b
  )
`;
const name = `${notName}(?:(?:Mrs?|Ms|Dr)\\.? )?[A-Z](?:\\.|[a-z'’-]+|(?= ))(?: ?[A-Z][\\w.'’-]*){1,3}`;
/** A name and a day, a post, a bracket or nothing behind it; a reference; a day; a yes. */
const value = regex`
  ^(?:
    ${name}(?:,? \(?${day}|(?:,| \(| [–—-]) ?(?:[A-Z][\w'’]+ ?){1,5}|\W{0,3}$|[.;]\s)|[A-Z]{2,}[A-Z\d./-]*\d|${day}|
    [Yy]es\b|[☒☑✓✔]
  )
`;

/** "The legal implications were written by T. Ash": somebody is named. */
const byName = perSide(
  (words) => new RegExp(`\\b${words}[^.;:]{0,40}\\b${work}(?: on [^.;:]{3,20})? by:? (?:the )?(?=\\S)`, "gi"),
);
const capital = /^(?:\p{Lu}[\p{L}.'’-]*)/u;

/**
 * "This report has been cleared by: Finance – …; Legal – …", "Approved by B. Orr on behalf of the Director of Finance".
 */
const whole = regex.i`
  ^\W*(?:(?:this|the) )?(?:(?:report|paper|implications?|comments?|advice) )?(?:(?:has|have|was|were|is) )?(?:been )?
  (?:cleared|approved|agreed|verified|completed|reviewed|checked|confirmed|signed[ -]off) (?:for publication )?by\b
`;
const byWhom = perSide((words) => new RegExp(`\\b${words}\\b`, "i"));
const consultees = /^\W*(?:officers? consulted|consultees?)\s*[:–—-]/i;

/** Does a line print that the officers of one side have cleared the report? */
export function printsSignOff(side: Side, text: string): boolean {
  if (text.length > longest) return false;
  if ((whole.test(text) || consultees.test(text)) && byWhom[side].test(text)) return true;
  for (const match of text.matchAll(labels[side]))
    if (value.test(text.slice(match.index + match[0].length))) return true;
  for (const match of text.matchAll(byName[side]))
    if (capital.test(text.slice(match.index + match[0].length))) return true;
  return false;
}

/** Longer paragraphs are prose (UTF-16 units). */
const longest = 400;

/** What a cell beside a side's name must hold to answer for it: a day, a reference, a name with one of these, a yes. */
export const answersFor = (words: string): boolean => value.test(words.trim()) || new RegExp(day).test(words);

function perSide(make: (words: string) => RegExp): Readonly<Record<Side, RegExp>> {
  return { finance: make(sideWords.finance), legal: make(sideWords.legal) };
}
