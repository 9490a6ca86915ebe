import { oneLine, regex } from "../../../core/pattern/regex.ts";

const chiefs = oneLine`
  (?:(?:groups?['’]s?|groups['’]?|party|two|three|both) )?
  (?:[Ll]eaders?|[Cc]hairs?|[Cc]hairmen|[Ww]hips?|[Dd]eput(?:y|ies)|[Gg]roups)
`;
const parcelled = oneLine`
  (?:
    settled|agreed|fixed|carved up|shared out|divided up|parcelled out|sorted(?: out)?|arranged|decided|worked out|
    stitched up
  )
`;
const aside = oneLine`
  (?:
    (?:between|among(?:st)?) (?:themselves|them\b|the (?:leaders|whips|groups|chairs))|
    over (?:supper|dinner|lunch|breakfast|drinks?|a (?:drink|pint|meal|coffee)|coffee)|
    in the leader['’]s (?:kitchen|car|house|garden|sitting room)|at the (?:pub|Bell|club|bar)
  )
`;
/**
 * Leaders who settle among themselves, over a meal, what a body is to decide; who is to sit or chair, or what the rate
 * is to be.
 */
const apart = regex`
  \b${chiefs}\b[^.;]{0,30} ${parcelled}\b[^.;]{0,50}? ${aside}(?! (?:the|which of the) dates?\b)[^.;]{0,80}\b
  (?:
    chairs?|who|which|whom|that|rate|budget|seats?|places?|so|items?|will|should|
    (?:it|there|[a-z]+) (?:was|were|is|are|has|had|came|went) (?:then |duly |therefore |only )*(?:
      no (?:debate|vote|discussion|contest|division)|
      (?:not|never) (?:debated|discussed|put|moved|voted|opposed|contested)|withdrawn|dropped|a formality
    )
  )\b|
  \b(?:
    [Cc]hairs?(?: and vice-chairs)?|[Ss]eats?|[Pp]laces|[Ww]ho (?:gets|chairs|has|sits)\b[^.;]{0,24}|[Ii]t|
    [Tt]he (?:rate|budget|chairs?|list)
  )\b[^.;]{0,40}? (?:was|were|has been|have been) ${parcelled}\b[^.;]{0,30}? ${aside}
`;

/** Bodies that work with the council, whose leaders and chairs settle things too. */
export const partners = regex`
  \b(?:
    (?:two|three|both|neighbouring|partner|other|parish|town) councils|[Tt]rusts?|companies|schools|boards of|
    solicitors|unions?|charit\w+|clubs|churches|joint (?:meeting|committee)|NHS|twinning|Lille
  )\b
`;
const ofOffice = /\b(?:leaders?|whips?|chairs?|groups|committees?|council|rate|budget|deput(?:y|ies))\b/i;

/** A decision that was taken in a room of theirs. */
const inTheirRoom = regex`
  \b(?:
    [Tt]h(?:e|is|at) (?:decision|matter|choice|award|letting|outcome|result|question|appointment|sale|closure)|[Ii]t|
    [Tt]his
  ) (?:has|had|was|is)(?: already| now| in effect)?(?: been)? (?:taken|made|settled|decided|agreed|fixed|reached)
  \ (?:in|at|round|around) (?:the |our |a )?(?:meeting of )?(?:(?:party|group|political) )*
  (?:leaders['’]|whips['’]|(?<=(?:party|group) )leader['’]s|group['’]s) (?:own )?
  (?:room|office|meeting|table|study|kitchen|supper|corridor)\b
`;

/** The words by which leaders settle a matter among themselves. */
export function amongLeaders(text: string): RegExpExecArray | null {
  const match = apart.exec(text) ?? inTheirRoom.exec(text);
  return match && ofOffice.test(text) && !partners.test(text) ? match : null;
}
