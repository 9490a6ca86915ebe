import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

const party = oneLine`
  (?:
    [Cc]onservative|Labour|Liberal Democrat|Lib Dem|Green|Reform UK|SNP|Plaid Cymru|Independent|[Cc]oalition|
    [Mm]inority|[Tt]ory
  )
`;
const people = oneLine`
  (?:
    [Ee]lected (?:members|representatives)|[Mm]embers|[Cc]ouncillors|[Pp]oliticians|[Tt]he (?:political )?leadership|
    [Tt]he (?:[Cc]ouncil|authority|[Bb]oard|administration|elected side)|
    [Tt]he [A-Z][a-z]+ group['’]s (?:[a-z]+ )*(?:chairs|leaders|members)
  )
`;
const verbs = oneLine`
  (?:
    gave|given|signed up|turned (?:down|its back|their backs?)|refused|determined|rejected|committed|pledged|set their|
    opted|plumped|chose|picked|said (?:yes|no)|dismissed|threw out|backed|endorsed|sanctioned|consented|assented|agreed|
    approved|decided|resolved|authorised|cut|dropped|scrapped|gave up|abandoned|ended|stopped|took the decision|settled|
    ruled|instructed|directed|asked officers|told officers|granted|allowed|let it be known|nodded|waved
  )
`;
const approval = oneLine`
  (?:
    approval|consent|agreement|endorsement|blessing|go-ahead|assent|authority|instructions?|sanction|decision|sign-off|
    backing|vote|resolution|wish(?:es)?|say-so|nod
  )
`;

const makers = [
  "members",
  "councillors",
  "politicians",
  "the council",
  "the authority",
  "the leadership",
  "the administration",
];
const made = oneLine`
  gave|have given|has given|signed|have signed|turned|refused|determined|rejected|committed|pledged|opted|chose|picked|
  said no|said yes|dismissed|threw|backed|endorsed|sanctioned|consented|took the|settled|ruled|instructed|directed|
  allowed|nodded|waved|cut|dropped|scrapped|abandoned|ended|stopped|would not|came round|came down|have spoken|
  has come down|have come down|have come to|made clear|were not|was not|laid down|drew|found|have chosen|has chosen|
  preferred|overrode|overruled|imposed|lifted|brought in|introduced|kept|spared|saved|lost patience|changed their|
  changed its|thought better|went for|stuck to|stood by
`;
/** Makers beside what they did, and the words of decisions that nobody made. */
export const unattributedCues = cues(
  "decision-attribution-makers",
  [
    ...makers.flatMap((maker) => made.split("|").map((verb) => `${maker} ${verb}`)),
    ...oneLine`
      been agreed to|been agreed|been settled|been decided|been resolved|was settled at|was decided at|was agreed at|
      was settled some|was decided some|was agreed some|was settled earlier|was decided earlier|was agreed earlier|
      have since agreed|have since decided|have now agreed|have already agreed|signed up|gave their|gave its|
      given their|given its|gave it|having been|member endorsement|was cut|members' consent|members' decision|
      members' agreement|members' approval|councillors' decision|dismissed|following a|since the decision|
      after the decision|following the decision|steer from|instruction from|wish of|will of|blessing of|authority of|
      sanction was|assent was|now approved|now agreed|turned its|turned their|picked|the instructions of|
      last considered|has been considered|consent to|decision not|decision to|committee chairs|Executive|the Board|
      refused|abandoned|gave up|turned down|determined that|approved by members|go-ahead|dismissed and|
      members' instruction|councillors have|members have|councillors gave|members gave|has long been settled|steer|
      agreed programme|sanction|consent having|earlier consent|previous consent|authority of
    `.split("|"),
  ].join("|"),
);

/** A party's executive or committee, which is never a body's name. */
const partyBody: Frame<"who" | "when"> = {
  message: "when",
  pattern: regex`
    \b${party}(?:[ -](?:run|led|controlled|and [A-Z][a-z]+|Democrat))*(?:['’]s)? (?:[A-Z][a-z]+ )?
    (?:Cabinet|[Ee]xecutive|Committee|[Cc]ouncil|administration)(?: has| have| had)?(?: already| since| then| narrowly)?
    \ ${verbs}\b
  `,
};

/** It is settled that something will be done, in nobody's words. */
const settledThat: Frame<"who" | "when"> = {
  message: "who",
  pattern: regex`
    \b[Ii]t (?:has|had) (?:now |since |already |long since |more or less |all but |in effect |effectively |as good as )+
    been (?:agreed|settled|decided|resolved|determined|accepted|fixed) that\b
  `,
};
/** It is settled, and neither by whom nor when is said. */
const settledByNobody: Frame<"who" | "when"> = {
  message: "who",
  pattern: regex`
    \b(?:has|have|had) (?:
      now|since|already|long since|more or less|all but|in effect|effectively|to all intents and purposes|at last|
      finally|subsequently
    )(?: more or less| now| all but)? been
    \ (?:agreed(?: to)?|settled|decided(?: on| upon)?|resolved|determined|accepted|fixed|adopted|endorsed|sanctioned)\b
    (?! (?:by|at|in|on|with) (?:the )?(?:[A-Z]|\d))|
    \b(?:has|have|had) (?:more or less|all but|now|already) been (?:agreed|settled|decided)\b|
    \b[Ii]t (?:was|had been|has been) (?:settled|decided|agreed|determined|resolved|fixed|laid down|concluded) (?:
      at an? (?:earlier|early|previous|late) (?:stage|point|date)|some (?:time|months|years) ago|long ago|earlier|
      early on|previously|along the way|in the past|when (?:it|the matter|this) was last
    )\b|
    \b[Mm]embers (?:have|had) (?:since|now|already|long) (?:agreed|decided|resolved|settled|accepted) (?:that|to|on)\b
  `,
  unless: regex`
    \b(?:
      contractor|supplier|landlord|owners?|tenants?|insurers?|Government|minister|Parliament|[Cc]ourt|tribunal|claimant|
      claim|union|unions|pay award|auditors?|lease|licence|contracts?|terms|dates?|wording|text|deal|price|rent|
      planning permission|appeal|Inspector|parties|partner\w*|neighbours?|applicants?|NHS|police|funders?|dispute|
      account|invoice|bill|operators?|minute \d+|with (?:the|an?|its|our|both|all|them)|if|
      [Ww]hen (?:it|this|that|they) (?:has|have|is|are)|once|until|unless|whether
    )\b
  `,
};

/** Decisions told by their makers in general, or by no maker, in the shapes that the plainer frames do not have. */
export const unattributed: readonly Frame<"who" | "when">[] = [
  partyBody,
  settledThat,
  settledByNobody,
  {
    message: "when",
    pattern: regex`
      \b${people}(?: have| has| had)?(?: already| since| then| long| also| recently| narrowly| previously| all| now)*
      \ ${verbs}\b
    `,
    unless: regex`
      \b(?:
        members of (?:the public|staff)|register|newsletter|asked (?:a|about)|questions?|evidence|assurances?|thanks|
        presentations?|examples?|apolog\w+|notice|regard|information|(?:gave|given) (?:rise|way to|details|an update)|
        the (?:chair|vote of)|Mayor|if|will|may|would|should|statutory|grant(?:ed)? (?:of|from)|planning permission|Act|
        pension|Band [A-H]|(?:allowed|given|let) (?:to|for|members)|cut (?:its|their) (?:carbon|emissions)
      )\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:
        [Ff]ollowing|[Aa]fter|[Ss]ince|[Ww]ith|[Ww]ithout|[Oo]n|[Uu]nder|[Bb]y|[Hh]as|[Hh]ave|[Hh]aving|[Ii]n line with|
        [Ii]n the light of
      ) (?:the |an? |its |this |that |full |formal |political |general |earlier |prior |previous |original |recent )*
      (?:(?:members?|councillors?)['’]? ${approval}|(?:political|elected|member) ${approval})\b|
      \b(?:[Ff]ollowing|[Aa]fter|[Ss]ince|[Pp]ending) (?:the |an? |its |this |that |earlier |recent |previous )*
      (?:decision|vote|go-ahead)\b(?! (?:notice|of|by|in|on|at|making|maker)\b)|
      \b(?:[Mm]embers|[Cc]ouncillors)['’] (?:decision|choice|vote|resolve|refusal|agreement|instruction|preference)
      \ (?:not )?(?:to|on|for|of|that|is|was|has)\b|
      \b(?:[Tt]he )?
      (?:blessing|steer|instruction|wish|will|authority|instructions|direction|preference|agreement|say-so) (?:of|from)
      \ (?:the )?(?:
        political leadership|leadership|members|councillors|[Cc]ouncil\b|those (?:who|at|in)|above|politicians|
        administration|elected side
      )
    `,
    unless: regex`
      \b(?:
        asked|would|may|should|if|when|seek\w*|subject to|appeal|Inspector|Government|[Ss]ecretary of State|court|
        Ofsted|Regulator|[Ee]uropean|referendum|call-in|deputation|statutory|must
      )\b
    `,
  },
  {
    message: "who",
    pattern: regex`
      \b[Hh]aving (?:now |already |since )?been
      \ (?:endorsed|approved|agreed|accepted|adopted|settled|rejected|sanctioned)
      (?: by (?:members|councillors|politicians))?(?=[,.])|
      , (?:now|already|since|previously|as) (?:approved|agreed|decided|endorsed|adopted)(?: by (?:members|councillors))?
      ,|
      \b(?:has|have|had|was|were) (?:been )?(?:considered|looked at|examined|discussed) and
      \ (?:dismissed|rejected|ruled out|turned down|dropped|refused|discarded)\b|
      \b(?:was|were|has been|have been|had been) (?:
        picked|chosen|selected|cut|dropped|refused|increased|reduced|deferred|stopped|ended|frozen|doubled|restored|
        raised|lowered
      )\b[^.;]{0,40}\b(?:
        (?:earlier|late|previously|when (?:it|the matter|this) was last)|
        last (?:year|time|autumn|spring|summer|winter|month)|some time ago|in the past|long ago|a (?:year|while) ago
      )\b|
      \b(?:is|was|were|been) the (?:will|wish|decision|view|verdict) of (?:the )?
      (?:Council|members|councillors|authority)\b|
      \b(?:[Ss]anction|[Aa]ssent|[Ll]eave|[Aa]uthorit(?:y|ies)|[Cc]onsent) (?:was|were|has been|had been)
      \ (?:given|granted|forthcoming|withheld|refused)\b|
      \b(?:gave|given|got|getting|received) (?:it |this |them |the [a-z]+ )?(?:the )?
      (?:thumbs up|thumbs down|nod|go-ahead|green light)\b|
      \b[Tt]h(?:e|at|is) (?:earlier|previous|prior|original|first|old)
      \ (?:consent|decision|approval|refusal|agreement|ruling|choice|commitment)(?: (?:to|for|on|not to) [^.;]{2,40})?
      \ (?:stands?|stood|remains?|holds?|still|has|was|is)\b|
      \b[Tt]he decision (?:not )?to [^.;]{3,60} (?:was|has|had|is|means?|meant|stands?|led|cost|has been)\b|
      \b(?:long|already|since|now) (?:been )?(?:settled|accepted|established|agreed|policy) (?:that|policy)\b|
      \b[Ii]t (?:is|was|has been) (?:the )?(?:[Cc]ouncil|member|agreed|settled) policy\b
    `,
    unless: regex`
      \b(?:
        planning permission|[Ll]isted building|Treasury|parental|data subject|inspector|appeal|tender|contractor|
        supplier|bidder|Government|minister|Parliament|[Bb]ank of England|base rate|interest rates?|court|tribunal|
        asked|if|consult(?:ee|ation) (?:was|were)|school (?:place|admission)|applicant|landlord|owner|statutory|
        Regulations|Ofsted|government|auditors?|options? (?:was|were|has|have)
      )\b
    `,
  },
];
