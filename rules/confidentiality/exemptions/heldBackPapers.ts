import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** An appendix of the report is kept back, and a reason is given in the place of a paragraph. */

const appendix = oneLine`
  (?:appendi(?:x|ces)|annex(?:es)?|enclosures?|attachments?)(?: [A-Z\d]{1,2}\b)?(?: and [A-Z\d]{1,2}\b)?
`;
const delicate = oneLine`
  (?:
    commercial(?:ly)?|sensitiv\w+|confiden\w+|private|privacy|delica\w+|privileged?|
    personal (?:data|details|information)|
    prices?|bids?|bidders?|tenders?|rivals?|competitors?|negotiat\w+|names
  )
`;
/** It is late or wrong, and will come: that keeps nothing from the public. */
export const unready = oneLine`
  (?!
    [^.;]{0,70}\b(?:
      length|size|bulk|weight|printing|ill\b|away|absent|on leave|ready|unfinished|late\b|complete[d]?|
      finished|received|
      awaited|errors?|mistakes?|wrong|revis\w+|correct\w*|redraw\w*|redrawn|updat\w+|check\w*|out of date|website|
      already
    )\b
  )
`;
const reason = oneLine`
  (?:
    because|since|as (?:it|they|its|the)|owing to|due to|in view of|on account of|on (?:the )?(?:[a-z]+ )?grounds?|
    for (?:(?:reasons?|the sake) of|[a-z]+ reasons)|(?:as )?being(?= (?:[a-z]+ ){0,3}${delicate})|
    as(?= (?:[a-z]+ )?${delicate})
  )
`;
/** Other papers than appendices, which are kept back only where a delicate reason is given. */
const listing = oneLine`
  (?:
    (?:[a-z]+ )?(?:schedules?|lists?|tables?|breakdown|valuations?|evaluations?|business case|appraisals?|analysis)
    (?: of (?:the )?[a-z]+(?: [a-z]+){0,3}?)?
  )
`;
const be = "(?:is|are|has|have|was|were|must|should|will|cannot|can not|may not)";
/** "Annex 2 is being held back on account of its commercial nature", "we have kept back Annex 2 for legal reasons". */
export const heldBack = regex.i`
  \b${appendix}(?:, [^,.;]{3,70},)?
  \ (?:${be}|being)(?: now| also| therefore| all| both)?(?: to)?(?: be(?:en|ing)?)? (?:
    withheld|held back|kept back|kept private|kept (?:under|out of) (?:wraps|sight)|redacted|
    kept (?:out of|off|from) the (?:public|published|open|printed) [a-z]+|
    kept to (?:ourselves|officers|members|itself|themselves)
  )\b(?! (?:by|until|till|pending)\b)[^.;]{0,40}?,? ${reason}\b${unready}|
  \b${listing} (?:${be}|being)(?: now| also| therefore| all)?(?: to)?(?: be(?:en|ing)?)? (?:
    withheld|held back|kept back|kept private|kept (?:out of|off|from) the (?:public|published|open) [a-z]+
  )\b(?! (?:by|until|till|
  pending)\b)[^.;]{0,24}?,? (?=[^.;]{0,60}\b${delicate}\b)${reason}\b${unready}(?: ${delicate}){0,2}|
  \b${appendix}(?: (?:is|are|holds?|contains?|gives?|sets? out|shows?)\b[^.;]{2,50} (?:and|which))?
  \ ${be}(?: now| therefore)?(?: not)?(?: to)?(?: be(?:en|ing)?)?
  (?<=\b(?:not|cannot|not to|not be|not been|not being|not to be|cannot be|is not|are not))
  \ (?:published|made public|made available|released|disclosed|printed|shown|circulated)\b[^.;]{0,40}?,?
  \ (?=[^.;]{0,70}\b${delicate}\b)${reason}\b|
  \b(?:we|officers|the (?:council|service|director|authority)) (?:has |have |are |is |must |will )?(?:now |also )?(?:
    (?:withheld|withhold|withholding|held back|hold back|holding back|kept back|keep back|keeping back) (?:the )?
    ${appendix}(?! (?:until|till)\b)|
    (?:held|hold|holding|kept|keep|keeping) (?:the )?${appendix}
    \ (?:back\b(?! (?:until|till)\b)|private\b|to (?:ourselves|themselves|itself)\b)
  )
`;
