import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** One family of a place, told by what ails its children: neighbours know it at once, though nobody is named. */

const place = "(?:[A-Z][a-z'’-]+ ){1,3}";
const household =
  "(?:family|household|couple|mother|father|parents?|mum|dad|grandparents?|grandmother|grandfather|foster carers?)";
const whereabouts = "(?:in|at|from|on|of|near) (?:the )?(?:[a-z]+ ){0,2}[A-Z][a-z'’-]+";
const kin = oneLine`
  (?:
    twins|triplets|children|sons?|daughters?|boys?|girls?|child|baby|babies|infants?|toddlers?|brothers|sisters|
    youngest|eldest|grandsons?|granddaughters?|grandchild(?:ren)?|siblings
  )
`;
const ailment = oneLine`
  (?:
    (?:uses?|using|in|needs?|has|have|with|on) (?:an? )?(?:[a-z]+ ){0,2}(?:
      wheelchairs?|walking frames?|hoists?|crutches|hearing aids?|cochlear implants?|feeding tubes?|ventilators?|
      tracheostom(?:y|ies)|calipers|splints|guide dogs?|oxygen|dialysis|insulin
    )|
    (?:fed|feeds?|breathes?) (?:by|through) (?:an? )?tube|tube-fed|on (?:a ventilator|oxygen|dialysis)|
    (?:born|is|are|was|were|both|profoundly|registered|severely) (?:[a-z]+ )?(?:
      blind|deaf|disabled|autistic|paralysed|epileptic|diabetic|non-verbal|terminally ill|premature|
      without (?:an? |the use of )[a-z]+
    )|
    (?:ha(?:s|ve)|with|lives? with|diagnosed with) (?:[a-z]+ )?(?:
      autism|epilepsy|diabetes|cystic fibrosis|cerebral palsy|spina bifida|muscular dystrophy|Down['’]?s syndrome|
      leukaemia|cancer|a brain tumour|a heart condition|seizures|learning disabilit(?:y|ies)|sickle[- ]cell|arthritis|
      brittle bones|a (?:rare|genetic|life-limiting) [a-z]+
    )
  )
`;
/** "A Kelmarsh couple, whose triplets are profoundly deaf", "the family at Kelmarsh Mill with a boy in a wheelchair". */
const told = regex`
  \b(?:[Oo]ne|[Aa]n?|[Tt]he|[Aa]nother) (?:
    (?:young |local |large |single )?${place}${household}|(?:only |young |large |single )?${household} ${whereabouts}
    [^.;,]{0,30}
  ),? (?:
    (?:whose|with|of) (?:[a-z]+ ){0,3}${kin}\b(?:[^.;]|\.\d){0,60}?\b${ailment}\b|
    who (?:have|has|is|are)(?: (?:bringing up|raising|fostering|caring for|looking after))? (?:[a-z]+ ){0,3}${kin}\b
    (?:[^.;]|\.\d){0,60}?\b${ailment}\b|
    (?:with|whose|who (?:have|has)) (?:[a-z]+ ){0,3}
    (?:disabled|deaf|blind|autistic|paralysed|epileptic|diabetic|premature|sick|terminally ill) ${kin}\b
  )
`;
/** Their year, their number or that there is no other: with the place that leaves one. */
const singled = regex.i`
  \b(?:
    twins|triplets|(?:in )?Year (?:\d{1,2}|one|two|three|four|five|six)|in Reception|aged \d{1,2}|\(\d{1,2}\)|
    \d{1,2}-year-old|only|youngest|eldest|both|all (?:three|four|five)
  )\b
`;
/** Rules and examples, and what a family told of itself in public. */
const general = regex.i`
  \b(?:
    any|every|each|where|example|such as|if an?|case study|anonymised|fictional|names? (?:has|have) been|eligib\w+|
    told the (?:committee|panel|cabinet|council|meeting|board)|asked (?:a|the) (?:public )?question|petition\w*|
    presented|charity|fundrais\w+|campaign\w*|trust was (?:set up|founded)
  )\b
`;

/** Does a sentence tell of one family's children so that anybody near would know whose they are? */
export function familyTold(text: string): "known" | "doubt" | undefined {
  const match = text.length > 400 || general.test(text) ? null : told.exec(text);
  if (!match) return undefined;
  // Which year or how many may be told a few words further on.
  return singled.test(text.slice(match.index, match.index + match[0].length + 40)) ? "known" : "doubt";
}
