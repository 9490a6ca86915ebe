import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { dayAndMonth } from "../../../core/report/dates.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which a sentence hints at nothing here. */
export const settledCues = cues(
  "predetermination-hints",
  oneLine`
    come to terms with|get used to|grow used to|getting used to|adjust to|prepare for|understand why|explain why|
    see why|required by law|required by statute|law requires|statute requires|rules require|regulations require|
    act requires|because the law|because the statute|because the rules|not because|no other reason|legally obliged|
    obliged to consult|obliged to ask|will debate|debates it|debates them|will consider|will discuss|will decide|
    decides on|considers it|considers the matter|considers them|discusses it|will vote|which come in|which comes in|
    which take effect|which takes effect|which start|which starts|which begin|merely to|only to|simply to|solely to|
    just to|purely to|completes the|complete the|grounds|with reasons|justification|nodded|waved|blessed|approves the|
    refuses the|adopts the|agrees the|grants the|confirms the|courtesy|formality|nicety|ritual|ceremony|afterthought|
    matter of form|matter of courtesy|interest only|academic|politeness|all that is wanted|all that is needed|
    all that is lacking|all that is missing|only thing left|nothing more is needed|any odds|any difference|no difference
  `,
);

const body = oneLine`
  (?:
    (?:[Tt]he |[Ff]ull )?(?:[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?)?(?:
      Cabinet(?: Member)?|Committee|Sub-Committee|Council|Panel|Executive(?: Member)?|Board|Mayor|Leader|
      [Cc]hair(?:man|woman)?
    )|
    [Tt]he (?:committee|panel|cabinet|executive|board|governors)|(?:[Cc]ommittee |[Cc]abinet |[Pp]anel )?[Mm]embers|
    [Cc]ouncillors
  )
`;
const ask = oneLine`
  (?:
    [Cc]onsultation|[Hh]earing|[Mm]eeting|[Ii]nquiry|[Ss]urvey|[Ee]xercise|[Ee]xhibition|[Tt]alks|[Ee]ngagement|
    [Ss]essions?|[Dd]rop-ins?|[Rr]eview|[Pp]etition|[Oo]bjections?|[Cc]omments?|[Vv]iews|[Rr]epresentations|[Rr]eplies|
    [Rr]esponses|[Dd]ebate|[Ss]crutiny|[Cc]all-in
  )
`;
const step = oneLine`
  (?:
    ${body}['’]s? (?:own )?(?:part|views?|say-so|role|vote|decision|approval|voice|share|consideration|blessing)|
    [Vv]ot(?:e|es|ing)|[Aa]pproval|[Dd]ecision|${ask}
  )
`;
const undone = oneLine`
  (?:
    revoked|refused|closed|shut|sold|demolished|felled|dismissed|withdrawn|suspended|removed|ended|moved|merged|evicted|
    taken away|let|cut|made redundant
  )
`;
const starts = oneLine`
  (?:
    takes? effect|comes? (?:in|into (?:force|effect))|begins?|starts?|closes?|shuts?|opens?|rises?|goes? up|ends?|
    will (?:be [a-z]+ed|begin|start|close|open|rise|end|go up|go|move|apply)|appl(?:y|ies)
  )
`;

/** What leaves the outcome open, or is the law's or another's to say. */
const open = regex.i`
  \b(?:
    if|unless|subject to|proposed|proposals?|whether|recommend\w*|would|should|depend\w*|provided|Secretary of State|
    tribunal|court|resolved|minutes?|previous\w*|annual\w*|each year|on appeal|statutory (?:notice|period)|not yet|
    no decision|will be asked|invited to|draft|election|chair for|for chair|ballot|genuine|taken into account|open mind
  )\b
`;

/** Hints that a decision which is still to come has been taken: always for information. */
export const hinted: readonly Frame<"settled" | "will" | "whatever" | "before">[] = [
  {
    // To be heard out, and helped to bear it.
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b${ask}\b[^.;]{0,90}\b(?:
        come to terms with|(?:get|grow|getting|become) (?:more )?used to|adjust to|accept (?:the|that)|
        see (?:why|the need)|(?:understand|explain)(?: to [a-z]+)? (?:why|the (?:need|reasons?) for)|
        prepare (?:[a-z]+ )?for the
      )\b|
      \b${ask}\b[^.;]{0,80}\bbefore (?:his|her|their|its|the) [^.;]{2,40} (?:is|are|has been|have been) ${undone}
    `,
    unless: open,
  },
  {
    // Asked because the law wants it, and for no other reason.
    message: "whatever",
    severity: "info",
    pattern: regex`
      \b${ask}\b[^.;]{0,60}\b(?:because|since|as|for the reason that) (?:the )?
      (?:statute|law|rules?|Act|regulations?|constitution|guidance) (?:requires?|says?|demands?|obliges?|insists?|asks?)
      \b[^.;]{0,40}\b(?:not|rather than|only|no other|alone|nothing)|
      \b${ask}\b[^.;]{0,30}\b(?:required|demanded|wanted) by (?:law|statute|the (?:law|rules|Act|regulations))
      \b[^.;]{0,30}\b(?:will be (?:gone|got) through|for that reason (?:alone|only)|and (?:no|nothing) more|only)\b|
      \b(?:obliged|required|have|has) to (?:consult|ask|listen|hear)\b[^.;]{0,40}\b(?:but|although|though)
      \b[^.;]{0,50}\b(?:not|no|nothing|settled|decided|fixed|made|already)\b
    `,
    unless: /\b(?:if|unless|subject to|no decision|open mind|taken into account|not obliged|need not)\b/i,
  },
  {
    // The thing has a date, and so has the body that is to decide on it.
    message: "before",
    severity: "info",
    pattern: regex`
      \b${starts} (?:on|from|in|at) [^.;]{2,40}[;,:]? (?:and |but |though |although |while )?${body}
      \ (?:will |is to |are to |then |next )?
      (?:debates?|considers?|discuss(?:es)?|decides?|votes? on|looks? at|takes?|receives?|rules? on|meets?) (?:on )?
      (?:it|them|this|the (?:matter|report|scheme|question|charges?|closure|sale|plan|change)|to)\b|
      \b(?:until|by) ${dayAndMonth}\b[^.;]{0,60}\b
      (?:charges?|changes?|scheme|rules?|limits?|hours|fees?|rents?|arrangements|restrictions|zone)\b[^.;]{0,20}, which
      \ (?:come|take|start|begin|appl|go|will)
    `,
    unless: open,
  },
  {
    // All that a meeting is wanted for.
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:
        [Rr]eport|[Mm]eeting|[Ii]tem|[Pp]aper|[Vv]ote|[Rr]esolution|[Hh]earing|[Cc]onsideration|[Dd]ebate|[Aa]pproval|
        [Mm]embers
      )\b[^.;]{0,60}\b(?:merely|only|simply|solely|just|purely)(?: here)? (?:in order )?to (?:
        put|give|lend|set|record|complete|regularise|seal|satisfy|bless|clothe|dress|tidy|legitimise|formalise|validate|
        supply|confer|cover
      )\b|
      \b(?:consideration|vote|meeting|resolution|approval|debate|hearing|signature|nod)\b[^.;]{0,40}\b
      (?:completes?|rounds? off|tidies up|wraps? up|ties? up) (?:the |up )?
      (?:paperwork|formalities|file|process|story|loose ends|record)\b|
      \b(?:to|which) (?:supply|supplies|furnish|provide|give|find|equip|arm)(?:es)?
      \ (?:them|members|it|the [Cc]ommittee|[Cc]abinet|councillors|the [Pp]anel) (?:with )?(?:a |the |some |good )?
      (?:grounds|reasons|arguments|cover|peg|justification|rationale)\b
    `,
    unless: /\b(?:if|unless|subject to|whether|for information|for noting|correct\w*|clerical|minutes?)\b/i,
  },
  {
    // A diary that has the decision in it.
    message: "will",
    severity: "info",
    pattern: regex`
      ^\W*(?:[Oo]n )?${dayAndMonth}(?: \d{4})?[^A-Za-z\d]{1,4}${body}
      \ (?:approves?|agrees?|adopts?|refuses?|rejects?|grants?|confirms?|dismiss(?:es)?|signs?)\b|
      \bonce ${body} (?:has|have) (?:duly |formally )?
      (?:nodded|waved|blessed|rubber-stamped|said yes|put (?:its|their) names?)\b
    `,
    unless: /\b(?:if|unless|subject to|would|recommend\w*|asked|invited)\b/i,
  },
  {
    // The body's own part, or the step that is still to come, as a thing of no weight.
    message: "settled",
    severity: "info",
    pattern: regex`
      \b(?:
        ${step}\b[^.;]{0,40}? (?:is|are|was|will be|can be|would be)
        (?: (?:now|only|merely|no more than|little more than|really|simply|in truth|at best|of)){0,3} (?:an? )?(?:
          courtesy|formality|nicety|ritual|ceremony|afterthought|matter of (?:form|courtesy|manners)|technicality|
          interest only|academic|gesture|politeness
        )|
        (?:[Aa]ll|[Oo]nly thing|[Nn]othing (?:more|else)) (?:that )?(?:is |now |remains )*
        (?:wanted|needed|left|lacking|missing|outstanding|awaited)(?: now)?\b[^.;]{0,20}? is
        \ (?:the |its |their |${body}['’]s? )(?:say-so|signature|nod|vote|blessing|approval|consent|name|seal|assent)|
        ${step}\b[^.;]{0,60}?\b(?:cannot|can not|will not|can no longer|could not)(?: now| in practice| really)?
        \ (?:make|have) (?:a|any|much|no)(?: [a-z]+)? ?(?:difference|odds|effect|bearing|influence|impact)
      )\b
    `,
    unless: open,
  },
];
