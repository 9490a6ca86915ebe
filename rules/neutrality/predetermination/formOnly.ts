import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which no meeting is held for form's sake here. */
export const formCues = cues(
  "form-only",
  oneLine`
    approval at the|approval by the|approval from|agreement at the|agreement by the|adoption by|adoption at the|
    consent at the|nothing new|no difference|say nothing|add nothing|change nothing|alter nothing|raise nothing|
    little new|little that is new|whichever way|whatever is|whatever the|whatever members|whatever Cabinet|whatever may|
    whatever anyone|whatever anybody|however the|however members|however Cabinet|no matter which|no matter how|
    more or less|as good as|all but|to all intents|in all but name|virtually been|practically been|pretty well|
    pretty much|a matter of course|a matter of form|mere formality|only a formality|taken for granted|taken as read|
    in the bag|a given|the paperwork|the formalities|loose ends|dot the|tidy up|tidying up|make it official|
    rubber-stamp|confined to|confined in|limited in practice|limited in effect|restricted in practice|reduced to|
    in practice to|in effect to|without alteration|without amendment|without change|without any change|
    without any alteration|without any amendment|without modification|unaltered|unchanged|unamended|as it stands|
    as they stand|as drafted|as advertised|for the record|for the minutes|
    Nothing|None of what|No amount|No objection|No response|No reply|nothing that|nothing said|nothing in|only being|
    merely being|simply being|just being|being held only|is only held|
    at most|at the most|at the very most|at best|nothing but|nothing more|nothing beyond|nothing other|no more than|
    and no more|nothing else|little else|but not whether|affect only|alter only|change only|shape only|decide only|
    only affect|only alter|only change|only shape|only decide|affect the
  `,
);

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ )?(?:
      Cabinet(?: Member)?|[Cc]ommittee|Sub-Committee|Council|[Pp]anel|Executive(?: Member)?|Board|Mayor|Leader|
      [Cc]hair(?:man|woman)?|[Mm]eeting|[Vv]ote|[Dd]ebate|[Hh]earing
    )|
    [Mm]embers|[Cc]ouncillors|[Aa]nyone|[Aa]nybody
  )
`;
/** What is done or comes all the same, with no condition. */
const comesAnyway = oneLine`
  (?:
    (?:will|is to|are to) (?:still |then |now )?(?:
      be (?:on site|closed|sold|shut|built|felled|gone|moved|open|in place|under way|demolished|let|installed|charged)|
      close|shut|open|go (?:in|up|ahead|live|on)|start|begin|come (?:in|down|out)|move|cease
    )\b|
    (?:has|have|had) (?:already |now |long )?been (?:
      ordered|booked|printed|signed|let|told|sold|placed|paid|made|hired|engaged|reserved|bought|promised|drawn up|sent
    )\b|
    (?:go|goes) (?:in|up|out|live|ahead|on sale)\b|
    (?:closes?|shuts?|opens?|starts?|begins?|moves?|comes? (?:in|down|out)) (?:on|in|from|at|by)
  \ )
`;

/** What keeps the outcome open, or is fixed by others. */
const open = regex`
  \b(?:
    if|unless|subject to|would|may|might|could|leases?|grants?|statut\w+|by law|law|Government|minister|Act|expires?|
    appeals?|decision notice|minutes?|existing|current contract|in (?:any|either) case the (?:lease|grant)|
    reported back|report back|inform(?:ed)?|notif\w+|publish\w*|option \w+ is
  )\b
`;

/** A decision that is to come makes no odds, is all but taken, or is wanted for the file. */
export const formOnly: readonly Frame<"settled" | "whatever">[] = [
  {
    // "Nothing that emerges from the consultation will alter the plan."
    message: "whatever",
    pattern: regex`
      \b(?:[Nn]othing|[Nn]one of what|[Nn]o (?:reply|response|comment|objection|amount))\b[^.;]{0,50}\b(?:
        [Cc]onsultation|[Hh]earing|[Rr]esponses?|[Rr]epl(?:y|ies)|[Oo]bjections?|[Rr]epresentations?|[Vv]iews|
        [Pp]etitions?|[Ss]urvey|[Ee]ngagement
      )\b[^.;]{0,20} (?:will|can|is going to|could|would|is likely to)
      \ (?:alter|change|affect|sway|shift|stop|move|influence|divert|delay)\b
    `,
    unless: open,
  },
  {
    // "The consultation is only being held because the law requires it."
    message: "settled",
    pattern: regex`
      \b(?:[Cc]onsultation|[Hh]earing|[Ee]xercise|[Dd]rop-ins?|[Rr]eferral to [Ss]crutiny|[Ss]urvey|[Ee]ngagement)
      \ (?:is|was|has been|are|were) (?:being )?(?:only|merely|simply|just|purely) (?:being |been )?
      (?:held|carried out|done|run|undertaken|conducted|there|needed)
      \ (?:because (?:the law|the rules|statute|we (?:have|must)|it (?:is|must)|the [a-z]+ requires?)|
      to (?:satisfy|comply|tick|meet|keep)|for (?:form|show|appearance))\b
    `,
  },
  {
    // "The replies would shift the opening hours at most."
    message: "whatever",
    pattern: regex`
      \b(?:
        [Vv]iews|[Rr]epl(?:y|ies)|[Rr]esponses?|[Cc]omments|[Oo]bjections?|[Rr]epresentations|[Cc]onsultation|
        [Hh]earing|
        [Dd]ebate|[Ss]urvey|[Pp]etition|[Ii]nquiry|[Ww]hat (?:people|residents|consultees|objectors|respondents) say
      )\b(?: (?:[a-z]+ed|that [^.;,]{3,30}|to [^.;,]{3,20}|from [^.;,]{3,20}|on [^.;,]{3,30}|still to come|so far|
      sent in))?
      \ (?:will|would|can|could|may|might|(?:is|are) (?:likely |expected |only |meant )?to)
      (?: (?:now|therefore|still|then|at most|at best))? (?:
        (?:affect|alter|change|shape|influence|decide|settle|touch|shift|move) (?:
          (?:nothing (?:but|more than|beyond|other than)|no more than|at most|little (?:but|beyond|more than)|only)
          \ (?:the |its |a )?(?:[a-z]+ )?(?:timing|dates?|day|wording|colours?|details?|manner|name|look|layout|order|
          hours|signs?|planting)|
          [^.;,]{3,50}?,? (?:
            at (?:the )?(?:very )?(?:most|best)|and (?:no more|nothing (?:else|more|beyond)|little else|that is all)|
            but not (?:whether|the (?:outcome|decision|result|principle|scheme))
          )
        )
      )\b
    `,
    unless: regex`
      \b(?:
        statut\w+|[Bb]y law|regulations?|Government|minister|resolved|Cabinet (?:agreed|decided)|
        Council (?:agreed|decided)|minutes?|[Ii]f|unless
      )\b
    `,
  },
  {
    // "Approval at the meeting on 4 June is expected."
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:[Aa]pproval|[Aa]greement|[Aa]doption|[Cc]onsent) (?:at|by|from) (?:the )?(?:
        (?:next )?[Mm]eeting|[Ff]ull Council|Cabinet|Council|Executive|[A-Z][a-z]+ Committee|[Cc]ommittee|[Pp]anel|
        [Mm]embers|Board
      )\b[^.;]{0,40} (?:is|was) (?:therefore |fully |confidently |widely )?
      (?:expected|anticipated|assumed|assured|certain|not in doubt|taken as read)\b
    `,
    unless: /\b(?:in (?:19|20)\d\d was|subject to|if|not (?:expected|anticipated|assumed))\b/,
  },
  {
    // "Since the replies will say nothing new, the order has been placed."
    message: "settled",
    pattern: regex`
      \b(?:[Ss]ince|[Aa]s|[Bb]ecause|[Gg]iven that|[Nn]o) (?:the |any |further )?
      (?:objections?|replies|responses|representations|comments|consultation|hearing|debate|vote|views)\b[^.;]{0,60}?
      \ (?:will|can|could|would|are (?:likely|expected|bound) to|is (?:likely|expected|bound) to) (?:hardly |scarcely )?
      (?:raise|say|add|bring|tell us|contain|produce|reveal|change|make|alter|affect)(?: up)?
      \ (?:nothing|no difference|anything|little)(?: new| that| of)?\b
    `,
    unless: /\b(?:will not|cannot|conscientious\w*|open mind|considered before)\b/,
  },
  {
    message: "whatever",
    pattern: regex`
      \b(?:[Ww]hichever way|[Ww]hatever|[Hh]owever|[Nn]o matter (?:how|what|which way))
      \ (?:${body}\b[^,.;]{0,50}|(?:is|may be|might be) (?:said|resolved|decided|argued|voted|agreed)[^,.;]{0,30}),
      \ [^.;]{3,60}?\b${comesAnyway}
    `,
    unless: open,
  },
  {
    message: "settled",
    pattern: regex`
      \b[Ii]t (?:
        (?:has|had|is|was) (?:now |already )?(?:
          more or less|as good as|all but|in all but name|to all intents(?: and purposes)?|virtually|practically|
          pretty (?:well|much)
        )(?: been)?|
        (?:has|had) been (?:more or less|as good as|all but|virtually|practically|pretty (?:well|much))
      ) (?:settled|agreed|decided|fixed|accepted|understood|arranged|concluded|promised)\b
      (?=[.,;]|$| (?:that|who|which|what|how)\b[^.;]{0,80}\b(?:will|is to|are to|shall|going|gets?)\b)
    `,
    unless: /\b(?:by (?:the )?(?:Government|minister|court|Inspector|parties)|minute \d|published)\b/,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:
        (?:Cabinet|Council|[Cc]ommittee|Executive|[Pp]anel|[Mm]embers|[Cc]ouncillors)(?:['’]s?)?
        \ (?:agreement|approval|consent|blessing|vote|decision|assent)|
        [Aa]pproval(?: (?:at|by|from|of) [^.;,]{3,40})?|[Tt]he (?:vote|decision)(?: on \d+ [A-Z][a-z]+)?
      ) (?:being|is|was|will be|can be|may be)(?: regarded as| treated as| now| only| merely| simply| no more than)* (?:
        a (?:mere |pure )?(?:matter of (?:course|form)|formality|given)|taken (?:for granted|as read)|in the bag|
        beyond doubt|not in doubt
      )
    `,
    unless: /\b(?:not (?:a|be)|must not|never)\b/,
  },
  {
    message: "settled",
    pattern: regex`
      \b(?:[Mm]eeting|[Cc]abinet|[Cc]ommittee|[Cc]ouncil|[Vv]ote|[Ii]tem|[Pp]aper|[Hh]earing|[Rr]esolution)
      (?: (?:on|of|at|in) [^.;,]{3,30})? (?:is|are|was|being|will be) (?:only |now |merely |just )?
      (?:needed|wanted|required|there|held|called|asked|convened)(?: only| merely| just| simply)? to (?:
        tidy up|complete|finish off|round off|dot|rubber-stamp|put the seal on|make it (?:official|respectable)|see to|
        deal with|wrap up|tie up
      ) (?:the )?(?:paperwork|formalities|file|loose ends|i['’]?s|it\b)
    `,
    unless: /\b(?:parish|trust|company|previous|in 20[01]\d|approved|agreed|resolved|decided)\b/,
  },
  {
    message: "whatever",
    pattern: regex`
      \b(?:[Cc]onsultation|[Ee]ngagement|[Ee]xercise|[Ss]urvey|[Hh]earing)\b[^.;]{0,20}
      \ (?:was|is|has been|were|being|will be) (?:therefore |accordingly |then )?(?:confined|limited|restricted|reduced)
      (?:,? in (?:practice|effect|reality|truth),?| necessarily)? to
      \ (?:when|how|who|what|where|which|telling|explaining|the (?:date|timing|colour|wording|manner))\b
    `,
    unless: regex`
      \b(?:
        statut\w+|regulations?|Cabinet (?:agreed|decided|resolved)|Council (?:agreed|decided|resolved)|
        already (?:agreed|approved) (?:by|in|on)
      )\b
    `,
  },
  {
    // "Once the four weeks are over the order will be confirmed unaltered."
    message: "settled",
    pattern: regex`
      \b(?:[Ww]hen|[Oo]nce|[Aa]fter|[Aa]s soon as|[Aa]t the (?:end|close) of|[Ff]ollowing)\b[^.;]{0,40}?\b(?:
        weeks?|days|period|notice|consultation|objections?|replies|responses|representations|comments|hearing|inquiry
      )\b[^.;]{0,50}? (?:will|is to|are to|shall)
      \ (?:then |duly |simply )?be (?:confirmed|adopted|made|approved|agreed|passed|sealed|signed|introduced|brought in)
      \ ?[^.;,]{0,16}? ?(?:
        without (?:any )?(?:alteration|amendment|change|modification)s?|unaltered|unchanged|unamended|
        as (?:it stands|they stand|drafted|advertised)
      )\b
    `,
    unless: regex`
      \b(?:
        [Ii]f|unless|subject to|would|[Ww]here|[Ii]n the absence|no (?:objections?|replies|representations)|unopposed|
        recommend\w*|Secretary of State|[Mm]inister|Government|[Ii]nspector|may|might|could
      )\b
    `,
  },
  {
    // "… so the vote in March is mainly for the record."
    message: "settled",
    pattern: regex`
      \b(?:[Dd]ebate|[Vv]ote|[Mm]eeting|[Hh]earing|[Dd]ecision|[Dd]iscussion|[Ii]tem|[Cc]onsultation)\b[^.;]{0,30}?
      \ (?:is|was|will be|are|were|being) (?:therefore |now |really )?
      (?:only|chiefly|mainly|merely|just|simply|purely|largely|mostly|no more than|little more than)
      \ (?:there )?for the (?:record|minutes|file|look of (?:it|the thing))\b
    `,
    unless: /\b(?:not|never|audio|recording|broadcast|minute-taker)\b/,
  },
];
