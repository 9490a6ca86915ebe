import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { adviser } from "./advisers.ts";

/**
 * An adviser who came to another view than the authors, and authors who kept to their own, without a word on why either
 * did: for information.
 */

export const oursCues = cues(
  "differing-advice-ours",
  oneLine`
    ours|our own|their own|its own|his own|her own|than us|from us|than we|from officers|than officers|from the author|
    than the author|from the case officer|than the case officer|from that of|from those of|another view|another answer|
    another conclusion|other view|different view|different conclusion|different answer|different opinion|
    different reading|different judgement|different verdict|contrary view|contrary opinion|contrary conclusion|
    opposite view|opposite conclusion|differently
  `,
);

const view =
  "(?:views?|conclusions?|answers?|opinions?|readings?|judge?ments?|verdicts?|assessments?|positions?|results?)";
const other = oneLine`
  (?:an? |the |quite |rather |very |somewhat |entirely )*
  (?:different|differing|another|other|contrary|opposite|opposing|less \w+|more \w+|darker|sterner|kinder)
`;
const reached = oneLine`
  (?:
    reach(?:es|ed)?|c[ao]mes?(?: down)? (?:to|on)|arrives? at|arrived at|form(?:s|ed)?|takes?|took|taken|holds?|held|
    has|have|had|expressed|gave|gives?|drew|draws|offered|offers|was of|is of|are of|were of
  )
`;
const ours = oneLine`
  (?:
    ours|us\b|we (?:do|did|have|are)|our own|officers['’]?(?: own)?(?: do| did| have)?\b|
    (?:that|those|the one|the view|what is said) (?:of|in|reached|taken|given|put|here|set out)\b|
    (?:the|this) (?:report(?:['’]s)?|author(?:['’]s)?|case officer(?:['’]s)?|service(?:['’]s)?|paper(?:['’]s)?)
  )
`;

const fromOurs = regex.i`
  \b${reached} ${other} (?:[a-z]+ )?${view}\b[^.;]{0,50}? (?:from|than|to) ${ours}|
  \b(?:sees?|saw|reads?|views?|rates?|judges?|judged|weighs?|weighed|regards?) (?:[\w’']+ ){1,7}?
  (?:quite |very |rather )?(?:differently|otherwise) (?:from|than|to) ${ours}|
  \b(?:does|do|did) not (?:see|read|weigh|judge|put) (?:[\w’']+ ){1,7}?
  as (?:we|officers|the (?:author|service)) (?:do|did|have)
`;
const otherwise = regex.i`
  \b${reached} ${other} (?:[a-z]+ )?${view}\b|
  \b(?:sees?|saw|reads?|views?|rates?|judges?|judged|weighs?|weighed|regards?) (?:[\w’']+ ){1,7}?
  (?:quite |very |rather )?(?:differently|otherwise)\b|
  \bdoes not share (?:our|the author['’]s|officers['’]) view
`;
/** "We have gone with our own." */
const keptOurs = regex.i`
  \b(?:we|officers|the (?:author|service|report|team)|I) (?:have |has )?(?:then |nonetheless |however |still )?(?:
    gone with|went with|goes? with|kept to|keeps? to|prefer(?:s|red)?|st[iu]ck (?:with|to)|sticks? (?:with|to)|
    stayed? with|stays with|rel(?:y|ies|ied) on|held to|holds? to|used?|uses|followed?|follows|adopted|backed|chosen|
    chose|stand by|stands by|stood by|left it at
  ) (?:our|their|its|his|her|my) own\b|
  \b(?:we|officers) prefer (?:ours|theirs)\b|\b(?:ours|our own) (?:has been|is|was) (?:used|followed|preferred|kept)\b
`;
/** Why, where it can be read, or whose adviser it was. */
const told = regex.i`
  \b(?:
    because|since|as (?:it|they|the)|on the grounds?|for the reasons?|in that|namely|para(?:graph)?s?\.? \d|section \d|
    appendix|annex|below|above|in full|attached|set out|published|
    (?:applicant|appellant|objector|developer|owner|tenant|claimant|complainant|resident|landlord|bidder|company)s?['’]
    s?|for (?:the|an?) (?:applicant|appellant|objectors?|developer|residents)|court|tribunal|
    (?:planning )?[Ii]nspector(?:ate)?|ombudsman|auditor general|minister|in (?:19|20)\d\d|earlier (?:scheme|case)|
    previous (?:scheme|application|case)|surveys? (?:were|was)|each option
  )\b
`;

/** Does an adviser differ from the authors, and the report not say how? `behind` is the sentence that follows. */
export const differsFromOurs = (sentence: string, behind: string): boolean =>
  sentence.length <= 320 &&
  adviser.test(sentence) &&
  !told.test(sentence) &&
  ((fromOurs.test(sentence) && !told.test(behind)) ||
    (otherwise.test(sentence) && (keptOurs.test(sentence) || keptOurs.test(behind)) && !told.test(behind)));
