import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { type Timing, timingOf } from "../timing.ts";

/** Something new in a paper of the pre-election period, by what is said of it rather than by the word "new". */
export interface Initiative {
  /** The sentence leaves no doubt that it is new and is made public now. */
  readonly sure: boolean;
  /** It counts only where the sentence puts it before the poll. */
  readonly timing?: Timing;
}

/** It is to be told to the public: "will be unveiled to islanders", "to make it known", "publicity would start". */
const told = new RegExp(
  [
    "(?:make|made|making|makes) (?:(?:it|this|them|that|all this|the [^.;,]{2,30}) )?(?:known|public)",
    "announc(?:e|es|ed|ement|ing)",
    "unveil\\w*",
    "reveal(?:s|ed|ing)?",
    "disclos(?:e|es|ed|ing)",
    "(?:be |is to |will |to )declared?",
    "proclaim\\w*",
    "launch(?:es|ed|ing)?",
    "publicis(?:e|ed|ing)",
    "publicity (?:will|would|is to|to|can|could|should)",
    "go(?:es)? public",
    "sa(?:y|ying) so",
    "first to (?:hear|know|learn|see)",
    oneLine`
      (?:will|is to|are to|to) (?:
        set out|outline|say (?:at|in|on)|tell (?:residents|the (?:public|press|media|town|city|county)|voters|reporters)
      )
    `,
    "float(?:ed|ing)?",
    "(?:be|is|are) (?:to be )?introduced",
    "break(?:ing)? the news",
    "press (?:notice|release|statement|pack)s? (?:is|are|has been|have been) (?:ready|drafted|prepared|written)",
    "(?:put|shown|given|told|leaked|sent) to (?:the )?(?:press|public|reporters|newspapers|media|residents)",
    "tell (?:[\\w’'-]+ ){1,2}so\\b",
    "(?:put|take|bring) (?:it|this|them) before the (?:public|press)",
  ].join("|"),
  "i",
);
/** What is told of in these is routine. */
const routineNews = regex.i`
  \b(?:
    results?|winners?|interests?|statistics|figures|accounts|minutes|agendas?|inspector['’]s|audit\w*|notice of|notices|
    opening hours|timetables?|term dates|appointments?|new (?:head|director|chief|manager|mayor)|vacanc\w+|inquest|
    weather|tender(?:er)?s?|personal data|nothing
  )\b
`;

/** What people get or have to bear that they did not. */
const measure = oneLine`
  (?:
    grants?|fund|payments?|vouchers?|discounts?|cash|money|free|half-price|cheaper|
    (?:extra|additional|more)(?!
      \ (?:
        costs?|spending|work|time|staff|information|details?|data|pressures?|demand|than|savings?|income|resources?|
        capacity|guidance|evidence|reports?
      )
    )|
    pilot|trial|amnesty|moratorium|ban|curfew|charges?|levy|tax|task ?force|taskforce|commission|scheme|refunds?|
    rebates?|freeze|subsid\w+|bonus|offer|patrols?|wardens|crews?|a share of|licences?|permits?|presumption|programme|
    policy|guarantee|pledge|project|trams?|ferr(?:y|ies)|hubs?|clubs?|fines|fees|rents?|fares|tolls?|allowances?|
    benefits?|collections?|breakfasts|meals|rules?|courses?|radio station|wood|trees|inquiry|strategy|vision|plan for|
    houses|homes|flats|marina|pool|stadium|museum|skate park|playground|(?:relief|link|ring) road|bridge|college|
    schools?|librar(?:y|ies)|bicycles?|speed (?:humps?|limits?|cushions)|cameras|buses|bus gate|gates?|nurser(?:y|ies)|
    twinning|name
  )
`;
const begins = oneLine`
  (?:
    beg(?:in|ins|inning)|starts?|starting|started|for payment|(?:be |is |are )?(?:to be )?paid|pay out|opens?|opened|
    opening|invit(?:e|ed|ing)|stood up|set up|set going|creat(?:e|ed)|introduc(?:e|ed)|
    com(?:e|es|ing) (?:in|into (?:force|being)|back)|take effect|(?:be |is to be )?lifted|lift|bring in|brought in|
    withdraw\w*|hand(?:ed)? out|distribut\w+|given|roll(?:ed)? out|operat\w+|available|brought forward|adopt\w*|
    put in place|in place|offered|made|dropped|scrapped|abolished|write off|written off|waived?|halved?|frozen|cut|
    raised?|doubled?|ban(?:ned)?|allow(?:ed)?|extend(?:ed)?|give|award(?:ed)?|buy back|bought|built|build|set out|moved|
    merged?|clos(?:e|ed)|reopen(?:ed)?|sold|let|renamed?|put in|get|receive
  )
`;
const startsNow = new RegExp(
  `\\b${measure}\\b[^.;]{0,120}\\b${begins}\\b|\\b${begins}\\b[^.;]{0,120}\\b${measure}\\b`,
  "i",
);

/** Nobody had planned it: it is in no plan or budget, or turns round what was decided. */
const offPlan = regex.i`
  \b(?:
    (?:has|have|had) not (?:yet )?
    (?:featured|figured|appeared|been (?:in|part of|foreseen|planned|budgeted|costed|consulted|trailed)) ?
    (?:in |by |for |on )?(?:any|the|an?|anybody|anyone)?|
    (?:in|part of) no (?:plan|programme|budget|strategy|forward plan|manifesto)|
    (?:nobody|no one|no-one) (?:had|has) (?:planned|budgeted|asked|provided|reckoned|allowed)(?: for)?|
    (?:is|are|was|were) (?:an addition|added|a late addition) to (?:the|this)
    \ (?:programme|plan|budget|agenda|package|list|report)\b|
    since the (?:agenda|papers|plan|budget|programme) (?:was|were) (?:drafted|published|set|agreed|drawn up)|
    (?:which|that) no (?:document|report|plan|paper|budget|committee|programme)\b[^.;]{0,12}\b
    (?:mention\w*|contain\w*|provid\w*|seen|considered|includ\w*)|
    change of (?:policy|direction|course|heart|mind)|reversal of (?:the )?policy|
    (?:policy|dramatic|sharp) (?:u-?turn|about-turn|reversal)|in a surprise (?:move|step)|
    (?:departs?|departure|break) (?:from|with) (?:\w+ )?(?:policy|practice|decisions?)|
    (?:has|have|had) not (?:yet )?been (?:before|to|through|considered by|seen by|discussed (?:by|at)|put to)
    \ (?:any|a|the) (?:committee|meeting|panel|body|board|scrutiny)|
    (?:moved|brought|pulled|put) (?:up|forward) (?:from \w+ )?to \d|
    was to (?:have (?:gone|come)|go|come) to (?:Cabinet|Council|committee|the \w+) in|
    (?:unknown to|in none of|absent from) the (?:capital |forward |corporate )?(?:programme|plan|budget|strategy)|
    (?:is|are|was|were) not (?:in|part of|provided for in|mentioned in|foreseen in) the
    \ (?:budget|capital programme|corporate plan|forward plan|manifesto|agenda)|
    did not exist (?:last|until|before|a \w+ ago)|(?:not|never) (?:been )?(?:in|on) (?:the|any) forward plan
  )\b
`;
/** "The first in the region": nobody has it yet. */
const firstOfAll = regex.i`
  \bthe first (?:[\w-]+ ){0,4}(?:in|of) (?:the )?(?:
    country|county|region|nation|province|kingdom|England|Wales|Scotland|Ireland|Northern Ireland|United Kingdom|UK|
    world|Europe|Britain|islands?|north|south|east|west
  )\b|
  \b(?:would|will|to) be(?:come)? the first (?:council|county|authority|city|borough|town|district|place|area)\b
`;
/** "For the first time dogs would be barred": what people do changes. */
const firstTime = regex`
  \b[Ff]or the first time(?: ever| in [^.;,]{3,30})?,? [^.;]{2,60}\b(?:would|will|is to|are to|could|can)\b|
  \b(?:would|will|is to|are to|could) (?:for the first time|now)\b
`;
const decidesEarlier =
  /\b(?:decision|vote|start|opening|launch|date|meeting|payment)s?\b[^.;]{0,60}\bbrought forward\b/i;

/** What a release or a notice says to please: a promise, a first, more of something for a place. */
const promise = regex.i`
  \b(?:
    (?:
      residents|families|parents|people|tenants|traders|pupils|drivers|passengers|pensioners|householders|shoppers|
      businesses|villag\w+|commuters|[\w’'-]+ (?:ward|village|town|area|estate)
    )(?: (?:in|of|at|on) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)? (?:is|are|has been|have been) (?:now )?
    (?:promised|offered|guaranteed|assured)|
    (?:on the (?:table|cards|drawing board|horizon|way)|in the (?:pipeline|offing|works))
    (?= ?(?:[.;,!]|for\b|in\b|this\b|$))|
    (?:picked|chosen|selected|singled out|lined up|earmarked) (?:to|for|as)
    \ (?:pilot|trial|host|try|test|get|have|receive|be|a|an|the)\b|
    (?:wants?|aims?|intends?|hopes?|plans?|sets? out|going) to (?:be|become) the first (?:[\w-]+ ){0,3}(?:in|to|of)\b|
    (?:today|this (?:week|morning|afternoon)) we (?:are )?(?:open|launch|start|begin|introduc|offer|invit|set|giv|put)
    \w*|
    (?:would|will|could) (?:have to )?(?:pay|get|save|gain|receive|lose)\b[^.;]{0,90}\bunder (?:the |new |these )?
    (?:plans?|proposals?|a (?:plan|proposal|scheme))
  )\b
`;
const goodNews = /\b(?:good|great|fantastic|exciting|welcome|happy|big) news (?:for|in|about)\b/i;
/** A release says of what it is to be, to people or to a place, that it will be so. */
const provided = regex`
  \b(?:
    [Cc]oming soon|
    (?:[Yy]our|[Tt]he|[Oo]ur|[Ee]very|[Aa]ll) (?:[\w’'-]+ ){0,3}(?:is|are|will) (?:to )?
    (?:get|have(?! an? (?:\w+ )?(?:stall|stand)\b)|receive|be given)|
    [Ww]e(?: are|['’]re)(?: now)? (?:
      giving|building|opening|bringing|creating|offering|handing|planting|spending|investing|scrapping|cutting|freezing|
      doubling|adding
    )|
    (?:will|is to|are to) go to (?:every|each|all)|
    (?:will|are to|is to) see [^.;]{0,40}\b(?:frozen|cut|halved|scrapped|fall|doubled|lower|cheaper)|
    (?:is|are) to (?:have|get) (?:its|their|a|an) (?:own|new)|
    (?:is|are) to be (?:
      built|opened|created|given|laid out|set up|planted|handed|scrapped|halved|restored|brought back|dropped|
      replaced by
    )|
    (?:will|can now|to) (?:\w+ )?(?:travel|swim|park|ride|eat|learn|play) free|free (?:of charge )?from|
    (?:shown|unveiled|presented) to (?:reporters|the (?:press|media)|residents)
  )\b
`;
/** "Forty extra wardens for Lower Town!" */
const exclaimed = regex`
  ^(?:[\d,]+|[A-Z][a-z]+(?:-[a-z]+)?) (?:more|extra|new|additional|free) [^.;!?]{3,60} (?:for|in|at|on|to)
  \ [^.;!?]{2,50}!?$
`;
/** An approach, a name or a course that is called new. */
const freshCourse = regex.i`
  \b(?:fresh|bold|novel|different|tougher|ambitious|radical)
  \ (?:approach|offer|start|vision|plan|deal|scheme|idea|course|policy|stance)\b|
  \b(?:new|fresh) (?:name|look|deal|offer|approach|vision|direction|role|rule|rules|duty|right|tax|charge|law|by-?law)
  \b[^.;]{0,60}\b(?:is|are)
  \ (?:floated|proposed|suggested|put forward|set out|mooted|unveiled|offered|outlined|recommended)\b|
  \b(?:is|are) (?:floated|mooted|unveiled|aired)\b|\bfloats (?:a|an|the)\b|
  \b(?:ban|rule|charge|fee|limit|tax|levy|fine|curfew)s?\b[^.;]{0,40}\b(?:is|are) to
  \ (?:go|end|be (?:lifted|dropped|scrapped|abolished))\b
`;

/** Business that goes on, that cannot wait, or that waits. */
const ordinary = regex.i`
  \b(?:
    scheme of delegation|given notice|pre-election|before the elections? of|because of the (?:heat|weather|snow|ice)|
    contract|procure\w*|tenders?|renew\w*|re-?let\w*|existing|continu\w+|unchanged|statutory|required (?:by|to)|
    requires|by law|must (?:by law|be)|regulations?(?: \d| require| prescribe)|section \d+|emergenc\w+|floods?|flooded|
    flooding|outbreak|evacuat\w+|already|deferred|postponed|taken off|put (?:back|off)|
    (?:after|until after|following) (?:the )?(?:poll|elections?|by-election|election day)|no change|
    not (?:being |to be )?(?:revised|changed|altered)|nothing (?:new|in)|returning officer|nominat\w+|vacanc\w+|
    recruit\w*|lapses|expir\w+|falls in|holding[- ]over|insurance|audit\w*|roadworks?|road closure|repairs?|resurfac\w+|
    maintenance|boiler|term dates|bank holiday|by order of the|
    (?:was|were|been|having) (?:agreed|approved|decided|authorised|announced|adopted|let)|let in|Secretary of State|
    as in (?:other|previous|past) years|as usual|annual(?:ly)?|polling
  )\b
`;
const upkeep = regex.i`
  \b(?:
    roads? (?:is|are|will be) closed|closed|shut|diverted|diversion|works?|collected|emptied|gritted|delayed|cancelled|
    voters?|vote|ballot|poll cards?
  )\b
`;
/** It has not been done yet. */
const toBe = regex.i`
  \b(?:
    will|would|should|shall|is to|are to|to be|be|proposed?s?|recommend\w*|asked|intend\w*|intention|could|can|hopes?|
    plans?|suggest\w*|starting|for payment
  )\b
`;
const refused = /\b(?:no|not|nothing|never|neither|nor|none|cannot|without)\b/i;

/** Cue words of the frames here that the rule does not have already. */
export const initiativeWords = oneLine`
  make it known|known|make public|make it public|declare|declared|disclosed|say so|publicity|publicis*|go public|
  first to hear|first to know|set out|outline|floated|floats|bring back|frozen|is to go|are to go|go to every|
  to have its own|no document|no report|no plan|rule|pilot|mooted|break the news|is to say|grant|grants|payment|
  payments|voucher*|discount*|cash|free|extra|pilot|trial|amnesty|moratorium|ban|curfew|levy|task force|taskforce|
  commission|refund*|rebate*|bonus|offer|wardens|crews|patrol*|presumption|pledge|guarantee|featured in|figured in|
  addition to|late addition|since the agenda|since the papers|change of policy|change of direction|change of heart|
  u-turn|reversal of|surprise|departs from|departure from|did not exist|forward plan|first time|brought forward|
  promised|guaranteed|on the table|on the cards|in the pipeline|in the offing|picked to|chosen to|chosen for|
  selected to|good news|great news|be the first|become the first|under plans|under proposals|under a plan|fresh|bold|
  novel|prospectus|licence|permits|tax|charge|charges|policy|scheme|programme|fund|fines|fees|fares|rents|allowance|
  inquiry|strategy|vision|marina|skate park|playground|twinning|speed humps|coming soon|is to get|are to get|are giving|
  are building|to be built|travel free|swim free|shown to|first in|not been before|not been to any|moved up|unknown to|
  capital programme|dropped|scrapped|write off|written off|nobody had|no one had
`;

/** What is new in a sentence, so far as its own words show it. */
export function initiativeIn(text: string, press: boolean): Initiative | undefined {
  if (text.length > 420 || ordinary.test(text)) return undefined;
  if (press && (promise.test(text) || exclaimed.test(text) || freshCourse.test(text)) && !refused.test(text))
    return { sure: true };
  if (press && (goodNews.test(text) || provided.test(text)) && !upkeep.test(text)) return { sure: false };
  if (offPlan.test(text)) return { sure: press };
  const quiet = refused.test(text);
  if (quiet) return undefined;
  if (firstOfAll.test(text) || firstTime.test(text) || freshCourse.test(text)) return { sure: false };
  const timing = timingOf(text);
  if (told.test(text) && !routineNews.test(text)) return { sure: startsNow.test(text), timing };
  if ((startsNow.test(text) && toBe.test(text)) || decidesEarlier.test(text)) return { sure: false, timing };
  return undefined;
}
