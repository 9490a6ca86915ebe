import { oneLine, regex } from "../../../core/pattern/regex.ts";
/**
 * Somebody of the public whom neighbours know at once: by the house, by the post and the place, or by what was said
 * over whose head.
 */

import { isNamed, publicFigure, titled } from "../people/persons.ts";

/** Words without one of which nobody is recognised here. */
export const recognisedCues = oneLine`
  maiden name|married name|false name|assumed name|mother's name|heads|'s head|’s head|behind the back|'s back|’s back|
  unwell|poorly|frail|housebound|bedridden|ailing|bereaved|widowed|bereavement|failing|not herself|not himself|
  in mourning|nerves|accident|operation|illness|stroke|the death|fall|head at|teacher at|headteacher at|head of one|
  nurse at|doctor at|governor at|priest at|vicar of|vicar at|sergeant at|constable at|manager at|clerk at|lecturer at|
  whistle-blower*|whistleblower*|whistle blower*|librarian at|midwife at|dentist at|partner at|partner in|magistrate*|
  surgeon at|caretaker at|cook at
`;

const house = oneLine`
  (?:
    (?:the )?(?:[A-Z][\w'’-]+ ){0,3}(?:
      Cottages?|House|Farm(?:house)?|Lodge|Bungalow|Barn|Mill|Rectory|Vicarage|Villa|Grange|Manor|Croft|Gables|Nook|
      Terrace|Court|Close|Row
    )\b|
    (?:[Nn]umber|[Nn]o\.?|[Ff]lat|[Pp]lot) \d+|\d+[A-Za-z]? [A-Z]\w+|
    the (?:end|corner|last|first|top|next) (?:house|cottage|flat|bungalow)
  )
`;
const dweller = oneLine`
  (?:
    lady|woman|man|gentleman|couple|widow|widower|family|resident|tenant|occupier|owner|householder|neighbour|pensioner|
    objector|complainant
  )
`;
const kin = oneLine`
  (?:husband|wife|partner|sons?|daughters?|mother|father|brother|sister|child|baby|grand(?:son|daughter|mother|father))
`;
/** "The gentleman at Fern Lodge, who has been poorly since his wife's fall". */
const atHome = regex`
  \b(?:[Tt]he|[Aa]n?|[Oo]ne) (?:[a-z-]+ ){0,2}?${dweller} (?:at|of|in|from) ${house}[^.;]{0,20},? (?:who|whose)
  \b[^.;]{0,60}?\b(?:
    unwell|poorly|frail|housebound|bedridden|ailing|(?:recently |lately )?(?:bereaved|widowed)|in mourning|
    not (?:been )?(?:herself|himself)|nerves|bereavement|failing|
    (?:(?:his|her|whose|their) )?(?:late )?${kin}(?:['’]s)?
    \ (?:accident|operation|illness|stroke|death|fall|has died|died|was killed|left)|
    since the (?:accident|operation|death|funeral)
  )\b
`;

/** Of whom a service tells no names: and the post, with its place, is as good as one. */
const served =
  "(?:user|patient|client|attender|service user|caller|claimant|resident|learner|member|parent|carer|customer)";
const service = oneLine`
  (?:
    clinic|refuge|food ?bank|shelter|hostel|service|surgery|programme|course|support group|group|ward|day centre|hub|
    helpline|pantry|recovery \w+|unit|project
  )
`;
const postAtPlace = oneLine`
  (?:an? |the |now an? |until lately the )(?:[a-z]+ ){0,2}?(?:
    head ?teacher|head|teacher|nurse|doctor|GP|governor|priest|vicar|curate|sergeant|constable|manager|clerk|lecturer|
    librarian|midwife|dentist|partner|magistrate|surgeon|caretaker|cook
  ) (?:at|of|in) (?:one of the (?:two|three) |the |an? )?(?:
    [A-Z]\w+|
    (?:[a-z]+ )?
    (?:schools?|surger(?:y|ies)|banks?|church(?:es)?|academ(?:y|ies)|colleges?|hospitals?|stations?|librar(?:y|ies))
  )
`;
const byPost = regex`
  \b(?:[Aa]n?|[Oo]ne|[Tt]he|[Aa]nother) (?:[a-z-]+ ){0,2}?${served} (?:of|at|in|on) (?:the |our |its )?
  (?:[\w'’-]+ ){0,3}?${service}\b[^.;,]{0,30}, ${postAtPlace}\b
`;
/** Whoever goes by another name does not want to be known. */
const otherName = regex`
  \b(?:
    attend|come|came|is registered|registered|known to us|enrol(?:led|s)?|signed|goes|joined|lives|living|
    wr(?:ites|ote)|appears?
  )(?:s|ed|ing)? (?:[a-z]+ ){0,2}?under
  \ (?:(?:her|his|their) (?:maiden|married|mother['’]s|middle|former)|an? (?:false|assumed)) name\b
`;

/** "Mr Ivo Strand of the stores, who went over the manager's head with it": who spoke up, by name. */
const overHeads = regex`
  \b(?:went|gone|going|goes|took|taken|takes|complained|reported|wrote)(?: (?:it|them|this|that|the [a-z]+))?
  (?: (?:straight |direct |directly )?to [^.;,]{3,40}?)? (?:
    over (?:the |his |her |their )?[\w ]{0,30}?(?:['’]s? )?heads?|
    behind (?:the |his |her |their )?[\w ]{2,30}['’]s? backs?
  )\b
`;
const told = /^,? (?:who|whose|of|from|in|went|took|had|has|complained|reported|wrote)\b/;

const inPublic = regex`
  \b(?:
    presented|spoke|asked (?:a|the|what|why|how|whether)|petition|inquest|memorial|thanked|award\w*|charity|on behalf|
    represent\w*|anonymised|not (?:his|her|their) real name|fictional|[Cc]ouncillor|any|every|each|for example|such as
  )\b
`;

/** "The whistle-blower in the stores, whom colleagues will know as the man on nights": as good as a name. */
const knownBy = regex`
  \b[Tt]he whistle[- ]?blower\b[^.;]{0,50}?,? (?:
    (?:whom?|who) [^.;]{0,30}\b(?:recogni[sz]e|know|guess|place|identify|spot|pick out)\b|
    (?:who|whose) [^.;]{0,30}\b(?:is (?:well |easily )?known|works?|sits|runs|drives)\b|
    (?:is|was) (?:known|easily|obviously|thought|said|believed|generally)\b
  )
`;

/** Would anybody who lives there know who is meant? */
export function recognised(text: string): "known" | "informant" | undefined {
  if (text.length > 400) return undefined;
  const deed = overHeads.exec(text)?.[0];
  if (deed && !publicFigure.test(text.replace(deed, " ")) && (titled.test(text) || isNamed(text, undefined, told)))
    return "informant";
  if (knownBy.test(text)) return "informant";
  if (inPublic.test(text)) return undefined;
  return atHome.test(text) || byPost.test(text) || otherName.test(text) ? "known" : undefined;
}
