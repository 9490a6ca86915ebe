import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words by which something is said to have been given in confidence. */
export const confidedWords = cues(
  "given-in-confidence",
  "in confidence|strict confidence|strictest confidence|commercial confidence|complete confidence",
);

const given = oneLine`
  \b(?:given|supplied|shown|provided|sent|disclosed|handed|submitted|passed|quoted|lent|opened|made available)
  \b[^.;£]{0,50}\bin (?:(?:the )?strict(?:est)? |commercial |complete )?confidence\b
`;
const figure = "(?:£ ?\\d|\\d(?:[\\d.,]*\\d)? ?(?:%|per cent))";
/**
 * "The accounts, which were given to us in confidence, show a loss of £9,000", and "the £9,000 that was quoted in
 * confidence".
 */
const told = regex.i`
  ${given}\)?,? (?:and |which |that )?(?:then )?(?:
    allows?|allowed|shows?|showed|puts?|gives?|gave|assumes?|assumed|has|have|had|values?|valued|names?|named|is|are|
    was|were|makes?|made|records?|records?|runs?|stands?|stood|comes?|came
  )\b[^;]{0,70}?${figure}|
  ${figure}[^.;]{0,60}${given}
`;
/** Whoever gave it let it be told, or only the closed paper tells it. */
const allowed = regex.i`
  \b(?:
    with (?:(?:its|their|his|her) |the [a-z]+['’]s )(?:consent|agreement|leave|permission)|
    (?:has|have|had) (?:since )?(?:agreed|consented)|may be (?:told|published)|since (?:been )?published|no longer|
    (?:is|are|was|were) in (?:the )?(?:exempt|closed|confidential|private|restricted)|replies|respondents?|survey|
    budget of|threshold
  )\b
`;

/** Does a sentence tell figures that it says were given in confidence? */
export const tellsConfided = (sentence: string): boolean => told.test(sentence) && !allowed.test(sentence);
