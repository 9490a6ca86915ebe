import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** Frames by which a briefing is seen to do more than inform and advise; each works on one sentence. */

/** For whom it would be done: a group, its speakers, members in politics. */
export const clientOf = regex.i`
  \b(?:
    (?:the|this|your|our|each) groups?(?:['’]s?)?|group (?:leader|spokes\w+|members)|spokes(?:person|man|woman|people)|
    members|councillors|colleagues|the (?:leader|portfolio holder|cabinet member|shadow)|
    (?:Councillor|Cllr\.?) [A-Z]\w+|opposition|
    you|your
  )\b
`;

/** Officers write, tidy or help with what a group says in politics. */
export const writesFor = regex.i`
  \b(?:
    officers?|we|the (?:service|department|team|press office|communications team|director|head of \w+)|has been|
    have been|been|is|are|was|were
  )\b[^.;]{0,40}\b(?:
    drafted|written|wrote|looked over|checked over|gone over|touched up|ghost-?written|polished|tidied|prepared|
    composed|edited|rewritten|reworded|put together|supplied|compiled
  )\b[^.;]{0,60}\b(?:
    speech|speeches|press release|press statement|statement|script|letters?|article|column|question|questions|motion|
    amendment|policy|manifesto|leaflet|posts?|tweets?|quotes?|for the group|spokes\w+|by officers
  )\b|
  \b(?:speech|press release|script|article|column|motion|amendment|policy paper|questions?|quotes?)\b[^.;]{0,50}\b
  (?:drafted|written|looked over|checked over|gone over|touched up|polished|tidied|prepared|composed|edited|reworded)
  \b[^.;]{0,30}\b(?:by (?:officers|us|our|the)|for (?:the group|you|members))\b|
  \b(?:glad|happy|pleased|willing|ready) to (?:help|assist|draft|write|polish|look over)\b[^.;]{0,50}\b
  (?:case|speech|motion|amendment|argument|statement|press|leaflet|manifesto|policy|attack|reply|question|remarks)|
  \b(?:officers?|we|the (?:service|director|head of \w+)) (?:will |can |could |would )?(?:gladly |also |happily )?
  (?:help\w* (?:to )?(?:shape|draft|write|polish)|look\w* over|polish|tidy)\b[^.;]{0,50}\b
  (?:speech|motion|amendment|remarks|budget|manifesto|policy|statement|leaflet|case)
`;

/** Somebody advises a group on its stand. */
export const advises = regex.i`
  \b(?:
    (?:
      we|officers|I|
      the (?:[A-Z]?[\w&-]+ ){0,3}(?:service|department|director|team|unit|section|manager|office)
    ) (?:would |strongly |therefore |also )*
    (?:advise|recommend|suggest|urge|counsel|propose)|
    (?:our|officers['’]|my|the) (?:advice|recommendation|suggestion|counsel) (?:to (?:the group|you) )?is
  )\b[^.;]{0,40}\b(?:the group|groups|you|colleagues|your group)\b|
  \b(?:we|officers) (?:would )?(?:advise|recommend|suggest|urge)\b[^.;]{0,20}\b
  (?:against|option|site|refus|reject|oppos|support)\w*\b[^.;]{0,30}\bto (?:the|this|your) group\b|
  \b(?:our|officers['’]|my|the) (?:advice|recommendation|suggestion|counsel) to (?:the group|this group|your group|you)
  \b|
  \bthe group (?:is|would be|are) (?:best |well |strongly )?advised to\b
`;
/** Advice that any officer may give a member: on interests, on law, on where to ask. */
export const outsideAdvice = regex.i`
  \b(?:
    interests?|dispensation|monitoring officer|legal advice|own advice|take advice|seek advice|predetermin\w+|
    close their minds|advice (?:will|is to) be|full advice|in the report|published|contact|e-?mail|
    let (?:us|officers) know|read|note that|refer to|
    advice (?:of|from) the (?:environment agency|police|ombudsman|actuary)|consult\w* (?:the|with)
  )\b
`;

/** Words of winning and losing a debate. */
export const combat = regex.i`
  \b(?:
    critics?|criticism|opponents?|objectors|rivals?|campaigners|attack\w*|counter\w*|rebut\w*|refut\w+|riposte|retort|
    argument (?:against|for)|persuasive|awkward question|telling|embarrass\w*|headline|
    against the (?:motion|amendment|petition|scheme|opposition)|portfolio holder|
    the (?:press|local paper|media|radio|reporters?)|Echo|Gazette|Herald|Advertiser|Mercury|stress|emphasise|
    play(?:ing)? down|claims?|blame|credit|heckl\w+|story|safe in its hands|hangs together|taunt|picked apart|defend|
    defence of|spokes\w+|where the money is coming from|a good (?:reply|answer|line)|ready
  )\b
`;
/** The sentence says how to do it: a modal, an order, an offer, "how to". */
export const imperative = regex.i`
  \b(?:
    should|could|might|may (?:wish|want|like|prefer|care)|may prefer|will want|would be|ought|can be|
    how (?:the|to|it|members|they)|to (?:have ready|put|ask|say|answer|reply|use|head off|deflect|stress|make)|
    here (?:is|are)|attached (?:is|are)|annexed|overleaf|in the box|below are|for use|ready|
    the (?:most|best|strongest|telling|obvious)|best|if (?:asked|a resident|challenged|pressed|the press)|
    when (?:
      asked|challenged|pressed|
      the(?! (?:[\w’'-]+ ){1,4}(?:went|came|met|saw|was|were|had|did|called|rang|spoke|visited|[a-z]+ed)\b)
    )|
    can (?:point|say|be used|let|argue|claim|make)|could|would (?:let|be wise|be unwise|steer)|suggested|
    (?:is|are) (?:easily|helping)|is open to|(?:has|have) been (?:checked|chosen|picked|tested)|is jobs|
    (?:we|officers) can|will say|wise|unwise|it is (?:better|best)
  )\b|
  ^\W*(?:stress|emphasise|say|point|ask|answer|reply|remind|avoid|use|focus|stick|present|frame|highlight|to head)\b
`;
/** The council's own press work, and figures of speech for streets and water. */
export const councilPress = regex.i`
  \b(?:
    (?:
      roofs?|pipes?|gutters?|windows?|tanks?|boilers?|valves?|mains?|walls?|sewers?|joints?|seals?|ceilings?|skylights?
    )\b[^.;]{0,60}\bleak(?:s|ed|ing)?|
    leaks? (?:in|from|at|of) (?:the )?(?:\w+ ){0,2}(?:roof|pipe|main|tank|pool|boiler|basement|ceiling)|water leak\w*|
    \b(?:water|gas|oil|heat|pipes?)\b[^.;]{0,60}\b(?:through|in|from|by|to) (?:the )?leaks?\b|
    (?:refer|pass|direct|put|send|forward|point) (?:it|them|him|her|any|all|such|enquiries|questions|calls)
    \b[^.;]{0,20}\bto (?:the )?(?:communications|press|media|officers?|[Dd]irector|[Hh]ead of|service|monitoring)|
    (?:the|this) council['’]s (?:press|media|communications|own|published)|press office|members of the press|
    consultation (?:replies|responses|report)|replies (?:to the|from|were)|
    residents (?:argued|said|replied|objected|asked)|respondents?|ombudsman|inspector|court|tribunal|
    published (?:reply|response|statement)|answers? will be sent|questions of fact|(?<!radio |television |TV )station|
    bus(?:es)? (?:route|stop)|to be seen (?:at|on|in)|can be seen (?:at|on|in|from)|freedom of information|call-?in|
    insurance claims?|flu\b|vaccinat\w+|recycling campaign|recruitment campaign|awareness|
    claims? (?:for|against the council)|listed building|response times?|
    doorstep (?:schemes?|collections?|recycling|deliver\w*|crime|lending|assessments?|play)|passed on|
    for any other purpose
  )\b
`;
/** The sentence says what the briefing is confined to. */
export const statesScope = regex.i`
  \b(?:
    briefing|note|paper|document|it|this|(?:what|the following|the facts) (?:follows?|below)|these pages|
    all that follows
  )\b[^.;]{0,40}\b(?:limited|confined|restricted|gives?|contains?|provides?|sets? out|offers?|holds?|is|deals?)
  \b[^.;]{0,30}\b(?:to |only |nothing but |for )?(?:factual |professional )?(?:information|facts|advice)\b[^.;]{0,60}\b
  (?:business|an? (?:council )?(?:matter|item)|only|alone|more|else|no advice|professional advice)\b|
  \bscope\b[^.;]{0,30}\b(?:facts|information|advice)\b|\binformation only\b
`;
export const disclaimsScope = regex.i`
  \b(?:not|nor|no|never|without|cannot|do not|does not|may not|must not|will not|outside|beyond|decline\w*)
  \b[^.;]{0,50}\b
  (?:politic\w*|handling|lines? to take|speech\w*|press|media|debate|advice|advise|recommend\w*|motion|position|party)\b
`;

/** Officers advise: allowed or not by the council's own rule. */
export const adviser = regex.i`
  \b(?:
    (?:
      we|officers|I|the (?:service|department|director|executive director|head of [\w ]{1,30}|section 151 officer|team)
    ) (?:would |strongly |therefore |also |both |all )?(?:
      advises?|recommends?|suggests?|proposes?|prefers?|favours?|considers? that|believes? that|thinks? that|supports?
    )|
    (?:professional|officers?['’]?s?|our|my|technical|the service's) (?:\w+ )?
    (?:advice|recommendation|preference|opinion|view) (?:is|are|would|remains?|favours?)|
    professional advice:|it is (?:recommended|advised|suggested) that|
    (?:best|better|preferred|recommended|right|strongest|most sensible) (?:option|site|course|choice|solution)
    \ (?:is|would be|remains)|
    (?:option|site) \w+ (?:is|would be) (?:the )?(?:best|better|preferable|preferred|recommended|right|to be preferred)
  )\b
`;
/** The press, the other side, residents as an audience. */
export const mediaOrRival = regex.i`
  \b(?:
    press|media|radio|television|local paper|newspapers?|interview\w*|Herald|Echo|Gazette|Mercury|Advertiser|Courier|
    Journal|campaigners?|critics?|objectors|opposition|opponents?|rivals?|portfolio holder|county council|
    (?:Councillor|Cllr\.?) [A-Z]|residents|voters|public|motion
  )\b
`;

/** The best word, the strongest point, the firmest ground: what is said is weighed for its effect. */
export const weighsEffect = regex.i`
  \b(?:
    best|better|strong(?:er|est)?|weak(?:er|est)?|kind(?:er|est)|firm(?:er|est)|safest|safer|sharp(?:er|est)|neatest|
    simplest|cleverest|telling|winning|good|easy|easiest|warmer|softer|harder
  )\b[^.;]{0,24}\b(?:
    points?|words?|way|ways|opening|ground|construction|case|arguments?|answers?|repl(?:y|ies)|lines?|card|hope|defence|
    message|tone|figure|fact|facts|example|examples|phrase|form|response|question|start|moment|story|face|light|look|
    impression
  )\b|
  \b(?:sounds?|looks?|reads?|plays?|comes? across|goes down|went down)
  \ (?:well|better|badly|worse|good|bad|strong|weak|kinder|best)\b|
  \bstrikes? home\b|\bthank (?:the group|members|you)\b|\bblame (?:can|could|may|might|should)\b
`;
/** Officers offer more than facts. */
export const offersHelp = regex.i`
  \b(?:
    officers?|we|I|our \w+ staff|
    (?:the |our )?(?:communications|press|media|design|print|research|policy) (?:team|office|officer|staff|unit)|
    the (?:director|author|service)
  )\b[^.;]{0,20}\b(?:can|could|will|would|are|is|have|has|am)\b[^.;]{0,24}\b(?:
    glad|happy|pleased|delighted|willing|ready|help|helped|helping|let (?:you|members|the group) have|rehearse|coach|
    train|place|arrange|polish|draft|write|film|check|look over|lend|supply|steer|warn|suggest|find|sit (?:down|in)|
    work (?:up|with)|draw up|come (?:along|and)
  )\b
`;
/** What to say when asked, which turns the question on somebody: no answer of fact. */
export const turnsQuestion = regex`
  \b(?:[Ii]f|[Ww]hen|[Ss]hould) (?:it|that|this|the (?:point|matter|charge|question|criticism))
  \ (?:is|be|were|was|should be) (?:put|raised|thrown|said|suggested|pointed out|objected|alleged|brought up|made)
  \b[^.;:]{0,90}[,:–—] ?(?:then )?(?:the|your|a good|one|the best)
  \ (?:answer|reply|response|line|riposte|retort|rejoinder|thing to say)(?: to (?:give|make|use|have ready))?
  \ (?:is|would be|will be|should be) (?:
    that (?:they|those|it (?:was|is) (?:they|the)|the (?:other|last|previous|same|opposition)|nobody|no one|who)\b|
    to (?:ask|point|remind|turn|say)\b
  )|
  \b(?:[Ii]f|[Ww]hen|[Ss]hould|[Ww]henever|[Ww]ere)
  \ (?:you|members|anyone|anybody|they|it|somebody|people|residents|the (?:press|paper|question|point|other side|leader))
  \b[^.;:]{0,70}[,:–—] ?
  (?:then |simply |just |do |always |(?:the (?:thing|trick|art|best thing|answer)|it) is (?:best |better )?to )*
  (?:move on|change the subject|turn|throw|push|put|bat|fire|come) (?:it|that|the question|them|this|back)\b|
  \b(?:[Ii]f|[Ww]hen|[Ss]hould) (?:you |members |they |anyone )?(?:are |is |be )?
  (?:asked|challenged|pressed|tackled|taxed)\b[^.;:]{0,70}[,:–—] ?(?:then |simply |just )*(?:
    ask (?:who|them|him|her|whose|why|what)|blame|remind (?:them|people|him|her|everyone)|
    point (?:the finger|to who|at)|say (?:who|whose|that (?:it|they|the (?:last|other|previous|opposition|government)))
  )\b
`;
/** Somebody raises what is awkward, and readers are told what to say to it. */
const somebody = oneLine`
  (?:
    he|she|they|(?:any|some)(?:one|body)(?: else)?|[Cc]ouncillor [A-Z]\w+|
    (?:the|an?|his|her|their) (?:[a-z'’-]+ ){0,5}[a-z]+|[A-Z]\w+(?: [A-Z]\w+)?
  )
`;
const raises = oneLine`
  (?:
    puts?|raises?|brings? up|makes? (?:the|that|this|a) (?:point|charge|case|claim)|presses|press|complains?|objects?
  )
`;
const assails = oneLine`
  (?:
    throws?|attacks?|accuses?|challenges?|taxes|tax|turns? on|harps?|goes? on (?:about|at)|tackles?|goads?|heckles?|
    makes? (?:the|that|this|a) (?:charge|claim)
  )
`;
const reply =
  "(?:reply|answer|response|thing to (?:say|answer)|line(?: to (?:take|use))?|riposte|retort|rejoinder|comeback)";
export const scriptsReply = regex`
  \b(?:[Ii]f|[Ww]hen|[Ss]hould|[Ww]henever) ${somebody} (?:then |ever |again )?(?:
    (?:${raises}|${assails})\b[^.;:]{0,90}[,:–—] ?(?:then )?(?:
      (?:the|a good|one|our) (?:best |right |only |safest |short )?
      (?:thing to (?:say|answer)|line(?: to (?:take|use))?|riposte|retort|rejoinder|comeback|reply to (?:give|make|use))
      \ (?:is|would be|will be|should be)\b|
      your (?:best |only |safest |short )?${reply} (?:is|would be|will be|should be|can be|might be)\b|
      (?:you|members|the group|colleagues) (?:need|should|can|could|might|may) (?:only |just |simply |always |well )?
      (?:say|reply|retort|answer back|counter|hit back|come back)\b
    )|
    ${assails}\b[^.;:]{0,90}[,:–—] ?(?:then |simply |just |do )*(?:
      (?:the|a) (?:best |right |only |short )?${reply} (?:is|would be|will be|should be)\b|
      (?:say|retort|remind (?:them|him|her|people|everyone)|tell (?:them|him|her|people))\b
    )
  )
`;
/** Questions are supplied to be thrown at somebody. */
export const armsWith = regex`
  \b(?:crib|list|set|sheet|batch|handful|bank|stock|dozen) of (?:[a-z]+ ){0,2}questions
  \ (?:to|with which to|for (?:the group|members|you) to) (?:throw|put|fling|fire|lob|ask|spring|embarrass|catch)\b
`;
/** One thing is to be talked of in another's place. */
export const talksOfOther = regex`
  \b[Rr]ather than (?:defend|answer|dwell on|argue|explain|deny|discuss|get into)\b[^.;]{0,50},
  \ (?:talk|speak|point|go|move|turn|stick|say|lead|dwell|stress)\b
`;
/** A question put for the group: what it is to say. */
export const asksWhatToSay = regex`
  \b[Ww]hat (?:should|do|can|could|might|shall|are) (?:we|the group|you|our (?:members|people|candidates|side))
  \b[^.?;]{0,20}\b(?:say|answer|reply|tell|claim)\b[^.?;]{0,60}\?
`;
/** … and it is told what. */
export const answers = regex`
  ^\W*(?:
    That|Say|Tell|Stress|Point|Remind|Ask|Simply|Only|Blame|Just|As little|As much|Nothing|
    The (?:line|answer|short answer|best|thing|truth)|Whatever|Anything|Turn|Stick|Use|Quote|Compare|Mention
  )\b
`;
/** To be first with it, or to have it taken for one's own. */
export const stealsMarch = regex`
  \b(?:get(?:s|ting)?|nip(?:s|ping)?|go(?:es|ing)?|be|jump|come|step) (?:in |out )?(?:ahead of|before|first|in front of)
  \b[^.;]{0,50}\b(?:by|with|and) (?:announc|claim|putting|saying|releas|launch|brief|call|issu|tweet|post)\w*|
  \b(?:announc|present|claim|brand|badg|launch|pass|sell)\w* (?:it|this|them|the \w+) (?:off )?as
  \ (?:your|its|their|the group['’]s|our) (?:own|idea|doing|work|win|victory)\b|
  \bsteal(?:s|ing)? (?:a march|(?:\w+ )?thunder|the (?:credit|headlines?))\b|
  \b(?:claim|take|get|have|bank|earn)\w* (?:the |all the |some of the |its share of the )?credit (?:for|before|with|at)
  \b
`;
/** A sentence that begins with an order, but for the orders of every briefing. */
export const orders = regex`
  ^\W*(?:\d[\d.]*\s+)?(?:(?:[A-Z][a-z]+:|then|and|so|but|please|in debate|on cost|on timing),?\s+)?(?:
    [Dd]o not|[Dd]on['’]t|[Nn]ever|[Aa]void|[Kk]eep|[Ss]tick|[Ss]ay|[Aa]sk|[Bb]egin|[Ss]tart|[Ll]ead|[Mm]ention|
    [Rr]emind|[Uu]se|[Ss]tay|[Ll]eave|[Pp]oint|[Tt]urn|[Ss]tress|[Ee]mphasise|[Dd]well|[Pp]ress|[Cc]oncede|[Aa]dmit|
    [Dd]eny|[Ii]nsist|[Cc]hallenge|[Cc]ontrast|[Cc]ompare|[Pp]resent|[Ff]rame|[Mm]ake|[Tt]ake|[Gg]ive|[Ll]et|[Ss]pare|
    [Ss]ave|[Hh]old|[Tt]ell|[Rr]efuse|[Bb]lame|[Pp]raise|[Rr]esist|[Ww]ait|[Cc]laim|[Qq]uote|[Rr]epeat
  )\b(?!-)(?! (?:of\b|and\b|the (?:present|service|site|building|pool|library) (?:open|as)))
`;

/** The group, or whoever speaks for it, is told what it had better do in politics, or is given the means to do it. */
export const goesFurther = new RegExp(
  [
    oneLine`
      \b(?:the group|you|members|colleagues|your speakers?)
      \ (?:can|could|may|might|should|would|ought to|need|will want to|has only to|have only to)
      \ (?:\w+ly |well |safely |also |like to |want to |wish to |care to |prefer to |afford to |do worse than )*(?!
        (?:
          be (?:asked|told|sent|briefed|given|shown|notified|invited|consulted|aware|advised)|ask|contact|note|attend|
          inspect|request|receive|find|see|vote|decide|declare|remember|know|apply|consider|read|have|get|obtain|call|
          submit|refer|choose|need|not|nominate|appoint|report|agree|discuss|propose|move|meet|visit|want|weigh|
          conclude|differ|disagree|reach|judge|withdraw|prefer|properly|rightly|fairly|lawfully|reasonably|well
        )\b
      )[a-z]+
    `,
    oneLine`
      ^\W*(?:\d[\d.]*\s+)?(?:if|when|should|were) (?:
        pressed|asked|challenged|questioned|attacked|cornered|
        (?:the|a) (?:local |county )?(?:
          press|papers?|media|radio|reporters?|journalists?|opposition|leader|cabinet|other side|point|question|cost|
          subject
        )|
        anyone|anybody|somebody|a (?:resident|reporter|member)|it comes|they|he|she
      )[^.;]{0,60}, (?:
        (?:the|your|a good|our) (?:[a-z]+ )?(?:thing to say|answer|line|reply|response|point)\b|
        (?:[a-z]+ ){0,2}?(?:
          say|change|point|turn|stress|ask|answer|reply|remind|deny|use|quote|mention|blame|stick|keep|move|fall back|
          switch|smile|refuse|insist|claim|cite|hit|go|be
        )\b
      )
    `,
    oneLine`
      \b(?:it|this|that|the attached|a letter|a word|silence) (?:will|would|might|could|may|should)
      \ (?:well |also |always |usually )?(?:
        pay|
        be
        \ (?:wise|as well|sensible|shrewd|better|best|clever|prudent|unwise|a mistake|helpful|good (?:politics|tactics))|
        help|do no harm|make a (?:good|fine|strong|neat|powerful|useful|great)|play|go down|land|sound|look|read
      )\b
    `,
    oneLine`
      \b(?:
        facts|points|figures|lines|arguments|reasons|ways|way|questions|quotes|things|words|phrases|stories|examples|
        remark|opening
      ) (?:to|that will|that would|with which to|for)\b[^.;]{0,40}\b(?:
        floor|beat|win|silence|dispose|shut|stop|finish|sink|use|deploy|hit|land|rattle|throw|trap|confound|confuse|
        disarm|answer|meet|crush|demolish|opposition|critics?|seconder|speaker|spokes\w+|rivals?|leader|cabinet|
        petitioner|objectors|campaigners
      )\b
    `,
    oneLine`
      \b(?:weak|soft|sore|vulnerable) (?:points?|spots?|side|underbelly)\b|\bwhere to aim\b|\bgo easy on\b|
      \bseen with\b|\bfirst with the (?:news|story)\b|
      \bletter to the (?:local|county|evening|weekly)? ?(?:paper|press|editor)\b|\bchange the subject\b|\bmagnanimous\b
    `,
    oneLine`
      \b(?:the group|members|you|colleagues|councillors|your group|speakers?|the leader|the spokes\w+) (?:
        should|could|might|may wish to|may want to|would do well to|would be (?:wise|right|better|best) to|ought to|
        need to|needs to|can|will want to
      ) (?:\w+ly )?(?:consider |think about |look at )?(?:
        attack|press|pin|accus|challeng|expos|exploit|focus|lead|open|close|stress|corner|question|push|prob|highlight|
        capitali[sz]|go for|go on|wait|hold|argu|claim|seiz|mak|tak|play|us|turn|avoid|rais|remind|contrast|point|reply|
        answer|counter|rebut|strik|steer|stay|keep|let
      )\w*
    `,
    oneLine`
      \b(?:we|officers|I) (?:\w+ )?(?:think|believe|feel|consider|say|hope) (?:that )?
      (?:the group|members|you|colleagues|your group)\b
    `,
    oneLine`
      \b(?:our|my|officers['’]|the service['’]s|the) (?:own )?(?:advice|counsel|steer|tip|hint|suggestion)
      \ (?:is|would be|to (?:members|the group|you))\b
    `,
    oneLine`
      \b(?:
        drafts?|suggested|possible|model|ready-made|stock|prepared|sample|off-the-peg|useful|killer|awkward|trick|
        supplementary|follow-up|opening|closing|planted|friendly|hostile
      ) (?:\w+ ){0,2}(?:
        amendments?|motions?|speech(?:es)?|answers?|replies|responses|questions?|quotes?|lines?|statements?|
        press release|tweets?|posts?|rebuttals?|leaflets?|letters?|points?|soundbites?|retorts?|ripostes?|put-downs?
      )\b
    `,
    oneLine`
      \b(?:to|would|could|will|might|that|which) (?:help (?:\w+ ){0,3}(?:to )?)?(?:
        win (?:the|an?) (?:argument|debate|vote|day)|wreck|embarrass|wrong-foot|put [^.;]{2,40} on the spot|
        catch [^.;]{2,30} out|outflank|trip|undermine|blunt|neutralise|score|steal|set out (?:its|their|your|the) stall|
        gain the upper hand|get (?:one|its|the) (?:over|better)|turn the tables|knock|beat [^.;]{2,30} with|draw blood|
        land a blow|deflect|take the sting|see off|head off|spike|shoot down|pick apart|tear apart|
        make [^.;]{2,30} squirm
      )\b
    `,
    oneLine`
      \b(?:in|to) (?:the group|members|your|the party)(?:['’]s?)? (?:own )?(?:interest|advantage|favour|benefit|credit)
      \b|
      \bbefore (?:the others|others|anyone else|the other (?:side|group)|the opposition) (?:do|does|can|get)\b|
      \ba stick (?:with which )?to beat\b|\b(?:hostile|awkward|tricky|difficult) questions\b|
      \b(?:stock|ready) (?:replies|answers)\b|\bon the spot\b|
      \bset(?:s|ting)? out (?:its|their|your|the group['’]s) stall\b
    `,
  ].join("|"),
  "i",
);

/** Interests to be declared, the law, and questions that officers will answer. */
export const ofLaw = regex.i`
  \b(?:
    pecuniary|disclosable|declare\w*|dispensation|monitoring officer|legal advice|take advice|predetermin\w+|
    close their minds|contact|e-?mail|let (?:us|officers) know|officers will answer|published|consultation|statutory|
    professional advice|procedure|standing orders?
  )\b
`;
