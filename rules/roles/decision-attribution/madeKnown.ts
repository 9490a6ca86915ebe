import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

const members = oneLine`
  (?<!
    \b(?:
      [Ii]ts|[Tt]heir|[Tt]own|[Pp]arish|[Cc]ommunity|[Yy]outh|[Bb]oard|[Pp]anel|[Ss]ome|[Cc]lub|[Gg]roup|[Ff]amily|
      [Ss]taff|[Uu]nion|[Ff]ormer|[Ww]ard|[Ll]ocal|[Ff]orum|[Tt]rust|[Cc]ompany|[Ss]chool|[Cc]ore|[Nn]ew
    )
  \ )(?:
    [Mm]embers|[Cc]ouncillors|[Pp]oliticians|[Tt]he (?:political )?leadership|[Ee]lected members|
    [Tt]hose (?:above|at the top|in charge)
  )
`;
const aux = "(?:(?:have|had|has|were|are) )?(?:(?:already|since|then|long|also|all|now|recently|always|previously) )*";
/** Nothing was asked for but to be told. */
const onlyAsked = regex`
  \b(?:
    to (?:see|know|hear|understand|read|ask|discuss|learn|be (?:told|kept|shown|given|sent))|
    more (?:detail|information|time)|a (?:further |fuller )?(?:report|briefing|paper|site visit|workshop|presentation)|
    members of the public|at the (?:workshop|seminar|briefing|drop-in|site visit)|consultation|survey|questionnaire|
    thank\w*|if|whether|would (?:like|wish)|Ofsted|[Ii]nspector|Government|union|town council\w*|parish council\w*|
    parishes
  )\b
`;

const makers = ["members", "councillors", "politicians", "the leadership"];
const saying = oneLine`
  said|told|let it|made it|made known|have said|had said|have told|had told|have let|had let|had come to|have come to|
  came to|reached|had reached|have reached|arrived at|formed|have long|had long|are of|were of|gave it|gave this|
  gave the|have given|wanted it|were set|had set|had asked|have asked|insisted|would not hear|would not have|
  were agreed|are agreed|had made up|have made up
`;
/** Makers beside what they let be known, and what stands settled by them. */
export const madeKnownCues = cues(
  "decision-attribution-made-known",
  [
    ...makers.flatMap((maker) => saying.split("|").map((verb) => `${maker} ${verb}`)),
    ...oneLine`
      member agreement|member approval|member support|member backing|member consent|members' agreement|
      members' approval|members' backing|political agreement|political support|councillor support|councillor approval|
      cross-party agreement|by members|by councillors|by politicians|an understanding|the understanding|common ground|
      decision on record|decision on file|settled upstream|settled higher|settled elsewhere|decided elsewhere|
      decided upstream|decided higher|agreed elsewhere|of one mind|choice of|since been put|since been moved
    `.split("|"),
  ].join("|"),
);

/** What members let be known, and what is settled among them, without a body or a day. */
export const madeKnown: readonly Frame<"who" | "when">[] = [
  {
    // "Members had said that they wanted it done."
    message: "who",
    pattern: regex`
      \b${members} ${aux}
      (?:said|told (?:officers|the \w+|us)|let it be known|made (?:it )?known|insisted|let officers know) (?:that )?
      (?:they |it |this |he |she |the [a-z]+ |work |that )(?:\w+ )?(?:
        want(?:ed)?|wish(?:ed)?|would (?:not )?(?:have|like|prefer|back|accept|do)|did not want|favour(?:ed)?|preferred|
        must|should|was to|were to|is to|needed to|ought to|had to|could go|
        were (?:minded|content|happy|against|in favour|set)
      )\b
    `,
    unless: onlyAsked,
  },
  {
    // "Members had come to a view on it a while back."
    message: "who",
    pattern: regex`
      \b${members} ${aux}(?:(?:come|came|arrived|got) (?:to|at)|reached|formed|took|taken)
      \ (?:a|an|their|the|that|its|this) (?:\w+ )?(?:view|conclusion|decision|verdict|opinion|mind)\b|
      \b${members} ${aux}(?:been )?(?:of one mind|agreed|at one|as one|set) (?:about|on|over|that|against)\b
    `,
    unless: regex`
      \b(?:
        agreed (?:with|to)|on the (?:evidence|night|day)|at the (?:workshop|seminar)|will|may|should|if|whether|once|
        when|before
      )\b
    `,
  },
  {
    // "since members gave it their nod"
    message: "when",
    pattern: regex`
      \b${members} ${aux}(?:gave|given) (?:it|this|that|the \w+|them) (?:(?:their|a|its|the) )(?:\w+ )?
      (?:nod|blessing|backing|approval|go-ahead|assent|consent|support|yes|vote|imprimatur|seal)\b
    `,
  },
  {
    // "The move has member agreement."
    message: "who",
    pattern: regex`
      \b(?:has|have|had|with|enjoys?|carries|commands?) (?:the )?(?:full |broad |general |clear |strong |wide )?
      (?:members?['’]?|councillors?['’]?|political|cross-party)
      \ (?:agreement|approval|support|backing|consent|sign-off|buy-in|endorsement)\b
    `,
    unless: /\b(?:if|subject to|seek\w*|need\w*|require\w*|would|without|once|whether|not|no|to have)\b/,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:
        fixed|settled|agreed(?: to| on)?|chosen|set|decided(?: on)?|picked|named|approved|dropped|ruled out|blessed|
        asked for|wanted
      ) by (?:members|councillors|politicians|the leadership)\b(?! of\b)
    `,
    unless: onlyAsked,
  },
  {
    message: "who",
    pattern: regex`
      \b(?:[Aa]n|[Tt]he) understanding (?:exists|is|was|has been|had been) (?:\w+ )?
      (?:that|reached|among|between members)\b|
      \b[Tt]here (?:is|was) an? (?:decision|resolution|agreement) (?:already )?on (?:record|file|the books)\b|
      \b(?:is|was) (?:understood|taken|held|felt) to be common ground (?:that|among)\b|
      \b(?:was|were|has been|have been|had been) (?:settled|decided|agreed|fixed|determined) (?:
        upstream|elsewhere|higher up|further up|over (?:our|officers['’]) heads|behind the scenes|
        before (?:this|the) (?:report|paper) (?:was|began)
      )\b|
      \b[Tt]he choice of [^.;,]{3,40} (?:was|has been|had been) (?:made|settled)\b(?! by)
    `,
    unless: /\b(?:by (?:the )?[A-Z]|contractor|with (?:the|its)|lease|tribunal|court|parties|landlord)\b/,
  },
];
