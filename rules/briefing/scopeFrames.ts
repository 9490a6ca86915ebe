/** Frames by which a briefing is seen to do more than inform and advise; each works on one sentence. */

/** For whom it would be done: a group, its speakers, members in politics. */
export const clientOf =
  /\b(?:(?:the|this|your|our|each) groups?(?:['’]s?)?|group (?:leader|spokes\w+|members)|spokes(?:person|man|woman|people)|members|councillors|colleagues|the (?:leader|portfolio holder|cabinet member|shadow)|Councillor [A-Z]\w+|opposition|you|your)\b/i;

/** Officers write, tidy or help with what a group says in politics. */
export const writesFor =
  /\b(?:officers?|we|the (?:service|department|team|press office|communications team|director|head of \w+)|has been|have been|been|is|are|was|were)\b[^.;]{0,40}\b(?:drafted|written|wrote|ghost-?written|polished|tidied|prepared|composed|edited|rewritten|reworded|put together|supplied|compiled)\b[^.;]{0,60}\b(?:speech|speeches|press release|press statement|statement|script|letters?|article|column|question|questions|motion|amendment|policy|manifesto|leaflet|posts?|tweets?|quotes?|for the group|spokes\w+|by officers)\b|\b(?:speech|press release|script|article|column|motion|amendment|policy paper|questions?|quotes?)\b[^.;]{0,50}\b(?:drafted|written|polished|tidied|prepared|composed|edited|reworded)\b[^.;]{0,30}\b(?:by (?:officers|us|the)|for (?:the group|you|members))\b|\b(?:glad|happy|pleased|willing|ready) to (?:help|assist|draft|write|polish|look over)\b[^.;]{0,50}\b(?:case|speech|motion|amendment|argument|statement|press|leaflet|manifesto|policy|attack|reply|question|remarks)|\b(?:officers?|we|the (?:service|director|head of \w+)) (?:will |can |could |would )?(?:gladly |also |happily )?(?:help\w* (?:to )?(?:shape|draft|write|polish)|look\w* over|polish|tidy)\b[^.;]{0,50}\b(?:speech|motion|amendment|remarks|budget|manifesto|policy|statement|leaflet|case)/i;

/** Somebody advises a group on its stand. */
export const advises =
  /\b(?:(?:we|officers|the (?:service|department|director)|I) (?:would |strongly |therefore |also )?(?:advise|recommend|suggest|urge|counsel|propose)|(?:our|officers['’]|my|the) (?:advice|recommendation|suggestion|counsel) (?:to (?:the group|you) )?is)\b[^.;]{0,40}\b(?:the group|groups|you|colleagues|your group)\b|\b(?:we|officers) (?:would )?(?:advise|recommend|suggest|urge)\b[^.;]{0,20}\b(?:against|option|site|refus|reject|oppos|support)\w*\b[^.;]{0,30}\bto (?:the|this|your) group\b|\b(?:our|officers['’]|my|the) (?:advice|recommendation|suggestion|counsel) to (?:the group|this group|your group|you)\b|\bthe group (?:is|would be|are) (?:best |well |strongly )?advised to\b/i;
/** Advice that any officer may give a member: on interests, on law, on where to ask. */
export const outsideAdvice =
  /\b(?:interests?|dispensation|monitoring officer|legal advice|own advice|take advice|seek advice|predetermin\w+|close their minds|advice (?:will|is to) be|full advice|in the report|published|contact|e-?mail|let (?:us|officers) know|read|note that|refer to|advice (?:of|from) the (?:environment agency|police|ombudsman|actuary)|consult\w* (?:the|with))\b/i;

/** Words of winning and losing a debate. */
export const combat =
  /\b(?:critics?|criticism|opponents?|objectors|rivals?|campaigners|attack\w*|counter\w*|rebut\w*|refut\w+|riposte|retort|argument (?:against|for)|persuasive|awkward question|telling|embarrass\w*|headline|against the (?:motion|amendment|petition|scheme|opposition)|portfolio holder|the (?:press|local paper|media|radio|reporters?)|Echo|Gazette|Herald|Advertiser|Mercury|stress|emphasise|play(?:ing)? down|claims?|blame|credit|heckl\w+|story|safe in its hands|hangs together|taunt|picked apart|defend|defence of|spokes\w+|where the money is coming from|a good (?:reply|answer|line)|ready)\b/i;
/** The sentence says how to do it: a modal, an order, an offer, "how to". */
export const imperative =
  /\b(?:should|could|might|may (?:wish|want|like|prefer|care)|may prefer|will want|would be|ought|can be|how (?:the|to|it|members|they)|to (?:have ready|put|ask|say|answer|reply|use|head off|deflect|stress|make)|here (?:is|are)|attached (?:is|are)|annexed|overleaf|in the box|below are|for use|ready|the (?:most|best|strongest|telling|obvious)|best|if (?:asked|a resident|challenged|pressed|the press)|when (?:asked|challenged|pressed|the)|can (?:point|say|be used|let|argue|claim|make)|could|would (?:let|be wise|be unwise|steer)|suggested|(?:is|are) (?:easily|helping)|is open to|(?:has|have) been (?:checked|chosen|picked|tested)|is jobs|(?:we|officers) can|will say|wise|unwise|it is (?:better|best))\b|^\W*(?:stress|emphasise|say|point|ask|answer|reply|remind|avoid|use|focus|stick|present|frame|highlight|to head)\b/i;
/** The council's own press work, and figures of speech for streets and water. */
export const councilPress =
  /\b(?:(?:the|this) council['’]s (?:press|media|communications|own|published)|press office|members of the press|consultation (?:replies|responses|report)|replies (?:to the|from|were)|residents (?:argued|said|replied|objected|asked)|respondents?|ombudsman|inspector|court|tribunal|published (?:reply|response|statement)|answers? will be sent|questions of fact|station|bus(?:es)? (?:route|stop)|to be seen (?:at|on|in)|can be seen (?:at|on|in|from)|freedom of information|call-?in|insurance claims?|flu|vaccinat\w+|recycling campaign|recruitment campaign|awareness|claims? (?:for|against the council)|listed building|response times?|passed on|for any other purpose)\b/i;
/** The sentence says what the briefing is confined to. */
export const statesScope =
  /\b(?:briefing|note|paper|document|it|this)\b[^.;]{0,40}\b(?:limited|confined|restricted|gives?|contains?|provides?|sets? out|offers?|holds?|is|deals?)\b[^.;]{0,30}\b(?:to |only |nothing but |for )?(?:factual |professional )?(?:information|facts|advice)\b[^.;]{0,60}\b(?:business|only|alone|more|else|no advice|professional advice)\b|\bscope\b[^.;]{0,30}\b(?:facts|information|advice)\b|\binformation only\b/i;
export const disclaimsScope =
  /\b(?:not|nor|no|never|without|cannot|do not|does not|may not|must not|will not|outside|beyond|decline\w*)\b[^.;]{0,50}\b(?:politic\w*|handling|lines? to take|speech\w*|press|media|debate|advice|advise|recommend\w*|motion|position|party)\b/i;

/** Officers advise: allowed or not by the council's own rule. */
export const adviser =
  /\b(?:(?:we|officers|I|the (?:service|department|director|executive director|head of [\w ]{1,30}|section 151 officer|team)) (?:would |strongly |therefore |also |both |all )?(?:advises?|recommends?|suggests?|proposes?|prefers?|favours?|considers? that|believes? that|thinks? that|supports?)|(?:professional|officers?['’]?s?|our|my|technical|the service's) (?:\w+ )?(?:advice|recommendation|preference|opinion|view) (?:is|are|would|remains?|favours?)|professional advice:|it is (?:recommended|advised|suggested) that|(?:best|better|preferred|recommended|right|strongest|most sensible) (?:option|site|course|choice|solution) (?:is|would be|remains)|(?:option|site) \w+ (?:is|would be) (?:the )?(?:best|better|preferable|preferred|recommended|right|to be preferred))\b/i;
/** The press, the other side, residents as an audience. */
export const mediaOrRival =
  /\b(?:press|media|radio|television|local paper|newspapers?|interview\w*|Herald|Echo|Gazette|Mercury|Advertiser|Courier|Journal|campaigners?|critics?|objectors|opposition|opponents?|rivals?|portfolio holder|county council|Councillor [A-Z]|residents|voters|public|motion)\b/i;

/** The best word, the strongest point, the firmest ground: what is said is weighed for its effect. */
export const weighsEffect =
  /\b(?:best|better|strong(?:er|est)?|weak(?:er|est)?|kind(?:er|est)|firm(?:er|est)|safest|safer|sharp(?:er|est)|neatest|simplest|cleverest|telling|winning|good|easy|easiest|warmer|softer|harder)\b[^.;]{0,24}\b(?:points?|words?|way|ways|opening|ground|construction|case|arguments?|answers?|repl(?:y|ies)|lines?|card|hope|defence|message|tone|figure|fact|facts|example|examples|phrase|form|response|question|start|moment|story|face|light|look|impression)\b|\b(?:sounds?|looks?|reads?|plays?|comes? across|goes down|went down) (?:well|better|badly|worse|good|bad|strong|weak|kinder|best)\b|\bstrikes? home\b|\bthank (?:the group|members|you)\b|\bblame (?:can|could|may|might|should)\b/i;
/** Officers offer more than facts. */
export const offersHelp =
  /\b(?:officers?|we|I|our \w+ staff|(?:the |our )?(?:communications|press|media|design|print|research|policy) (?:team|office|officer|staff|unit)|the (?:director|author|service))\b[^.;]{0,20}\b(?:can|could|will|would|are|is|have|has|am)\b[^.;]{0,24}\b(?:glad|happy|pleased|delighted|willing|ready|help|helped|helping|let (?:you|members|the group) have|rehearse|coach|train|place|arrange|polish|draft|write|film|check|look over|lend|supply|steer|warn|suggest|find|sit (?:down|in)|work (?:up|with)|draw up|come (?:along|and))\b/i;
/** A sentence that begins with an order, but for the orders of every briefing. */
export const orders =
  /^\W*(?:\d[\d.]*\s+)?(?:(?:[A-Z][a-z]+:|then|and|so|but|please|in debate|on cost|on timing),?\s+)?(?:[Dd]o not|[Dd]on['’]t|[Nn]ever|[Aa]void|[Kk]eep|[Ss]tick|[Ss]ay|[Aa]sk|[Bb]egin|[Ss]tart|[Ll]ead|[Mm]ention|[Rr]emind|[Uu]se|[Ss]tay|[Ll]eave|[Pp]oint|[Tt]urn|[Ss]tress|[Ee]mphasise|[Dd]well|[Pp]ress|[Cc]oncede|[Aa]dmit|[Dd]eny|[Ii]nsist|[Cc]hallenge|[Cc]ontrast|[Cc]ompare|[Pp]resent|[Ff]rame|[Mm]ake|[Tt]ake|[Gg]ive|[Ll]et|[Ss]pare|[Ss]ave|[Hh]old|[Tt]ell|[Rr]efuse|[Bb]lame|[Pp]raise|[Rr]esist|[Ww]ait|[Cc]laim|[Qq]uote|[Rr]epeat)\b(?!-)(?! (?:of\b|and\b|the (?:present|service|site|building|pool|library) (?:open|as)))/;

/** The group, or whoever speaks for it, is told what it had better do in politics, or is given the means to do it. */
export const goesFurther = new RegExp(
  [
    "\\b(?:the group|members|you|colleagues|councillors|your group|speakers?|the leader|the spokes\\w+) (?:should|could|might|may wish to|may want to|would do well to|would be (?:wise|right|better|best) to|ought to|need to|needs to|can|will want to) (?:\\w+ly )?(?:consider |think about |look at )?(?:attack|press|pin|accus|challeng|expos|exploit|focus|lead|open|close|stress|corner|question|push|prob|highlight|capitali[sz]|go for|go on|wait|hold|argu|claim|seiz|mak|tak|play|us|turn|avoid|rais|remind|contrast|point|reply|answer|counter|rebut|strik|steer|stay|keep|let)\\w*",
    "\\b(?:we|officers|I) (?:\\w+ )?(?:think|believe|feel|consider|say|hope) (?:that )?(?:the group|members|you|colleagues|your group)\\b",
    "\\b(?:our|my|officers['’]|the service['’]s|the) (?:own )?(?:advice|counsel|steer|tip|hint|suggestion) (?:is|would be|to (?:members|the group|you))\\b",
    "\\b(?:drafts?|suggested|possible|model|ready-made|stock|prepared|sample|off-the-peg|useful|killer|awkward|trick|supplementary|follow-up|opening|closing|planted|friendly|hostile) (?:\\w+ ){0,2}(?:amendments?|motions?|speech(?:es)?|answers?|replies|responses|questions?|quotes?|lines?|statements?|press release|tweets?|posts?|rebuttals?|leaflets?|letters?|points?|soundbites?|retorts?|ripostes?|put-downs?)\\b",
    "\\b(?:to|would|could|will|might|that|which) (?:help (?:\\w+ ){0,3}(?:to )?)?(?:win (?:the|an?) (?:argument|debate|vote|day)|wreck|embarrass|wrong-foot|put [^.;]{2,40} on the spot|catch [^.;]{2,30} out|outflank|trip|undermine|blunt|neutralise|score|steal|set out (?:its|their|your|the) stall|gain the upper hand|get (?:one|its|the) (?:over|better)|turn the tables|knock|beat [^.;]{2,30} with|draw blood|land a blow|deflect|take the sting|see off|head off|spike|shoot down|pick apart|tear apart|make [^.;]{2,30} squirm)\\b",
    "\\b(?:in|to) (?:the group|members|your|the party)(?:['’]s?)? (?:own )?(?:interest|advantage|favour|benefit|credit)\\b|\\bbefore (?:the others|others|anyone else|the other (?:side|group)|the opposition) (?:do|does|can|get)\\b|\\ba stick (?:with which )?to beat\\b|\\b(?:hostile|awkward|tricky|difficult) questions\\b|\\b(?:stock|ready) (?:replies|answers)\\b|\\bon the spot\\b|\\bset(?:s|ting)? out (?:its|their|your|the group['’]s) stall\\b",
  ].join("|"),
  "i",
);

/** Interests to be declared, the law, and questions that officers will answer. */
export const ofLaw =
  /\b(?:pecuniary|disclosable|declare\w*|dispensation|monitoring officer|legal advice|take advice|predetermin\w+|close their minds|contact|e-?mail|let (?:us|officers) know|officers will answer|published|consultation|statutory|professional advice|procedure|standing orders?)\b/i;
