import { regex } from "../../../core/pattern/regex.ts";
import { insteadOfWords } from "../../../core/rule/rewrites.ts";
import type { BlockView, Rewrite } from "../../../core/rule/rule.ts";
import type { Opinion } from "./opinionFrames.ts";

/**
 * "Officers believe that the road is safe" and "in our view the road is safe" as an assessment that the report shows:
 * "The assessment in section [insert number] is that the road is safe". Nothing where no statement follows, or where
 * what is told is a feeling.
 */
export function asAssessment({ text }: BlockView, { start, end, words, message }: Opinion): readonly Rewrite[] {
  if (message === "feeling" || message === "aside" || !(believing.test(words) || viewing.test(words))) return [];
  const behind = text.slice(end, end + 60);
  const link = /^,?(?: that)?,?(?= )/.exec(behind)?.[0] ?? "";
  const rest = behind.slice(link.length);
  if (!/\bthat$/.test(words) && !/that/.test(link) && !stated.test(rest)) return [];
  return [insteadOfWords({ start, end: end + link.length }, "the assessment in section [insert number] is that")];
}

const believing = regex.i`
  \b(?:
    believes?|think|thinks|feel|feels|consider|considers|suspects?|reckons?|hold|holds|maintains?|am sure|are sure|
    am convinced|are convinced|am certain|are certain|am confident|are confident|am of the (?:view|opinion)|
    are of the (?:view|opinion)|take the view|takes the view|find|imagine|guess|would say|would argue|cannot help
    \ (?:feeling|thinking)|conclude|judge
  )(?: that)?$
`;
const viewing = regex.i`
  ^(?:
    (?:in|to) (?:my|our|the author['’]s|the writer['’]s|officers['’]) (?:\w+ )?(?:view|opinion|mind|judge?ment|eyes|
    book)|
    (?:my|our|officers['’]) (?:\w+ )?(?:view|opinion|feeling|belief|sense|instinct|hunch) is|
    it seems to (?:me|us|officers)|for my part|as I see it|as we see it
  )(?: that)?$
`;
/** A subject follows, and no object, person or infinitive. */
const stated = regex`
  ^ (?:
    the|this|that|these|those|it|there|they|he|she|we|I|an?|no|some|most|all|any|members|residents|officers|option|
    Option|
    our|its|their|[A-Z][\w'’-]+
  )\b(?! (?:need|urge|case|way|time) (?:for|to|of)\b)
`;
