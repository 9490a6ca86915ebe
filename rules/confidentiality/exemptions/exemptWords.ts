import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Something that is kept from the public, as reports name it. */
const kept = "(?:exempt|confidential|closed|restricted|private|part (?:ii|2|b)|withheld|unredacted|pink)";
const paper = oneLine`
  (?:
    appendi(?:x|ces)|annex(?:es)?|reports?|papers?|pages|valuations?|advice|opinion|schedule|enclosure|attachment|
    heads of terms|contract|evaluation|part of the agenda|agenda|item|information|figures?|opinions?|section|briefing|
    note|minutes?
  )
`;

/** Papers that are seldom called private for any other reason than that the public may not see them. */
const work = oneLine`
  (?:exempt|confidential|closed|restricted|withheld|unredacted)
  \ (?:viability |financial |legal |police |independent |draft |written |second )?
  (?:appraisals?|assessments?|study|reviews?|logs?|statements?|memorandum|business case|letters?|dossiers?|transcripts?)
`;
/** "The report taken in private". */
const heardInPrivate = oneLine`
  (?:report|paper|note|minute|item|appendix|valuation|appraisal|advice)s? (?:that was |which was )?
  (?:taken|heard|considered|discussed|read|received|circulated|tabled|debated|seen|given)(?: [a-z]+){0,3}? (?:
    in (?:private(?! by the (?!committee|cabinet|council|panel|board|executive|sub))|closed session|exempt session|
    part (?:ii|2|b))|behind closed doors|with the public (?:out|excluded)|
    after the public (?:had )?(?:left|withdrew|gone)
  )
`;

/** The second part of an agenda, and not of a plan, a form or an Act. */
const ofAgenda = "(?:the|this|that|today['’]s) (?:[a-z]+ )?(?:agenda|meeting|report|papers|minutes)\\b";

/** "The exempt appendix", "Part II", "the pink papers". */
export const keptPaper = regex.i`
  \b${work}\b|\b${heardInPrivate}\b|\b${kept}(?: \w+)? ${paper}\b|
  \b(?:exempt|confidential) (?:settlement|offer|deal|price|bids?|sum|rent|fee|terms)\b|
  \bin Part (?:II|2|B)\b(?! of (?!${ofAgenda}))|^Part (?:II|2|B) of (?=${ofAgenda})|
  \b(?:is|are|remains?|being|which is) (?:(?!not\b)\w+ )?
  (?:exempt\b(?! from (?!publication|disclosure))|commercially sensitive|not for publication|withheld)|
  \bexempt \(?Appendix\b|\bAppendix \w{1,2} (?:is|\()[^.;]{0,12}(?:exempt|closed|not for publication)|
  \bexempt [–—-] (?:Appendix|Annex)|
  \b(?:appendix|annex|report|valuation|advice|opinion|paper|evaluation) \((?:exempt|closed|not for publication)|
  \bfigure withheld\b|\boutcome[^.;]{0,40}exempt
`;
/** Not kept from the public, but free of a charge or a duty. */
export const freeOf = regex.i`
  \b(?:
    bays?|vehicles?|drivers?|residents?|tenants?|charit(?:y|ies)|households?|schools?|pupils?|businesses|premises|users|
    holders?|trees?|works|applications?|people|homes|dwellings|goods|trips|journeys
  ) (?:is|are|was|were|(?:would|will|may|can) be|remains?) (?:also |already |all )?exempt\b|
  \bexempt(?:ed|ion)?\b
  (?= (?:from (?!publication|disclosure)|suppl|rents?|accommodation|work|vehicle|categor|organi|person|propert))|
  \bVAT-exempt\b|\bexempt (?:for|under) VAT\b|
  \b(?:VAT|tolls?|duty|tax|fares?|levy|income)\b(?:[^.;]|\.\d){0,90}\b(?:is|are|being|was|were) (?:\w+ )?exempt\b
  (?! (?:under|from (?:publication|disclosure)|by virtue))
`;
