import { regex } from "../../../core/pattern/regex.ts";
import { isOthersMind } from "./othersMind.ts";

/** How it came to be known, or what is known: words for a confidence, and for the mood inside a group. */
export function told(text: string): RegExpExecArray | null {
  const how = secret.exec(text) ?? hearsay.exec(text) ?? gathered.exec(text);
  if (how && !(manner.test(how[0]) && isOthersMind(text, how))) return how;
  const asked = request.exec(text);
  if (asked) return asked;
  const felt = mood.exec(text);
  return felt && !isOthersMind(text, felt) ? felt : null;
}

/** Words that say themselves that something is not for everybody. */
export const secret = regex.i`
  \b(?:
    (?:no|an open) secret|
    (?:after|once|when|with|behind) (?:the|their|its|closed) doors? (?:(?:was|were|had) )?(?:closed|shut)|
    away from the (?:table|chamber|meeting|committee)|little bird|not (?:want|wish|like)(?:ed)? it (?:to be )?known|
    hearts? (?:is|are|was|were) not in|sound(?:ing|ed) (?:us|officers) out|the talk was|brave front|
    let(?:s|ting)? (?:it )?slip|
    let (?:us|officers|the [a-z]+) know,? (?:quietly|privately|discreetly|informally|on the quiet)|
    (?:quietly|privately|discreetly) let (?:us|officers|the [a-z]+) know|sound(?:ing|ed)? out (?:officers|the service)|
    their [a-z]* ?get-togethers?|quietly (?:admit|conced|accept|support|agree|told)\w*|
    not for attribution|unpublished|(?:telephone|private|phone)? ?call(?= in which|,)|rang (?:to|the|us|officers)|
    over (?:lunch|coffee|dinner|drinks|a drink)|
    in (?:a )?(?:private )?(?:conversations?|calls?|phone calls?|chats?|talks?) (?:with|the|between)|
    in a (?:private|quiet) (?:call|conversation|word|chat|meeting|moment)|
    (?:though|but|although) not (?:in public|publicly)|let (?:us|officers) see|
    (?:over|at) (?:a |an informal )?(?:dinner|lunch|breakfast)\b|led to (?:believe|understand)|
    keeping (?:its|their) powder dry|holding (?:its|their) cards|keeping (?:its|their) options|
    private
    \ (?:position|view|opinion|doubts?|thoughts|admission|assurances?|reservations|misgivings|conversations?|call)|
    WhatsApp|text messages?|at loggerheads|break ranks|
    (?:members|councillors|those) (?:of the group )?whom (?:we|officers) (?:have )?(?:briefed|met|spoke|saw)|
    when (?:we|(?:the )?(?:same )?officers|(?:the )?(?:team|service|Director|same people)) (?:briefed|met|spoke to|saw)|
    in the course of (?:briefing|a briefing|costing)|officers (?:who|were) (?:attended|present)|
    as explained to (?:officers|us)|explained (?:it )?to (?:officers|us|the service)|advice given to|researcher|
    political assistant (?:said|told|mention\w+|let)|(?:asked|asking|told|approached|contacted) (?:us|officers)|
    privately|
    in private(?!
      \ (?:
        sector|session|hands|ownership|use|occupation|gardens?|homes|houses|dwellings?|tenancies|tenure|accommodation|
        rented|schools?|practice|hire
      )
    )|
    in (?:strict(?:est)? )?confidence|confidentially|behind (?:the )?closed doors|
    door(?:s)? (?:was|were|had been) (?:closed|shut)|off[- ]the[- ]record|between ourselves|between you and me|
    unofficially|unminuted|not (?:been )?minuted|not for repeating|not to be repeated|marked personal|
    confid(?:ed|es|ing)|let (?:it )?slip|le(?:t|tting) it be known|whisper\w*|leaked|in an unguarded moment|
    at (?:its|their) (?:own )?
    (?:private |last |recent |latest |weekly |monthly |Monday |Tuesday |Wednesday |Thursday |Friday |Sunday |own )*
    (?:group )?(?:meetings?|away[- ]?day|pre-meeting|caucus)|
    at (?:the |a )?(?:[a-z]+ )?(?:group|¤+(?: group)?)(?:['’]s)? (?:private |last |own |recent |weekly )*
    (?:meeting|away[- ]?day|pre-meeting|caucus|discussion)|
    in (?:its|their|the) group meeting|at (?:their|its) briefing|behind the scenes|
    (?:in|inside|within) (?:the |its |their )?(?:¤+ )?(?:group|members['’]) room(?=
      [^.;]*\b(?:
        said|says|told|heard|agreed|admitted|argued|split|divided|wanted|asked|thought|felt|quarrel\w*|discussed|rowed?|
        voted|put to|made up|held|of the view|repl(?:y|ied) (?:was|is) that
      )\b
    )|
    \b(?:
      said|says|told|heard|agreed|admitted|argued|quarrel\w*|discussed|thought|felt|voted|minds?|views?|moods?|
      feelings?|opinions?|line|argument
    )\b[^.;]{0,60}(?:in|inside|within) (?:the |its |their )?(?:¤+ )?(?:group|members['’]) room
  )\b
`;

/** Hearsay of a group's mind. */
const hearsay = regex.i`
  \b(?:
    (?:whips?|leaders?|secretar(?:y|ies)|members?|spokes\w+|benches|side|lot) (?:\w+ )?(?:tells?|told|assures?|assured)
    \ (?:us|me) that|
    it (?:came|comes) out that|
    (?:it is|(?<!\bthere )(?:is|are|was|were)) (?:widely )?
    (?:understood|believed|rumou?red|said|thought|(?<!\b[Ii]t was )reported|known)
    \ (?:to (?:be|have|want|prefer|favour|oppose|dislike|regard|support)|that|(?=,))|
    (?<=, )it is (?:said|understood|believed|whispered),|
    (?:officers|we|I|the Director|the Chief Executive|the (?:Head|service)[a-z ]{0,20}) (?:
      understand|gather|hear|have heard(?! (?:no|nothing|little|neither|not (?:a|one))\b)|have been told|are told|
      am told|are aware|can (?:disclose|report|reveal|say)|have learned|picked up|sense
    )s?\b|
    word (?:is|has it|has reached)|rumou?r\w*|soundings|sources (?:in|within|close to)|those present|
    made (?:it )?(?:plain|clear|known) to (?:the |an? )?
    (?:officers?|Director|Chief Executive|Head|service|report author|author)|
    (?:told|informed|assured|warned|said to|confessed to|admitted to|indicated to|mentioned to) (?:the |an? |senior )?
    (?:officers?|Director|Chief Executive|Head of|Monitoring Officer|report author|staff)|
    e-?mail(?:s|ed)?\b[^.;]{0,40}\b(?:shows?|suggests?|reveals?|said|says|asking|from|to)
  )\b
`;

/** Something not told in public. */
const gathered = regex.i`
  \b(?:
    (?:indicat|intimat|hint|suggest|signall|let on)\w* (?:
      informally|privately|quietly|in conversation|which way|that (?:it|they|its|their) (?:will|would|members|may|might)
    )|
    which way (?:its|their|the) (?:members|votes?|group)|
    will (?:vote against|abstain|support|oppose) (?:but|though|however|if)|
    would (?:settle for|accept|live with|come over|not die in a ditch|be content with|rather see)|
    could(?: not|n['’]t)? live with|spoiling for|come over (?:if|to)|whatever is (?:being )?said (?:outside|in public)|
    for all (?:they|it) says? in public|in public (?:they|it)|
    than (?:they|it|he|she) (?:let(?:s)? on|says?|said|admit(?:s|ted)?|show(?:s|ed)?|pretend(?:s|ed)?) (?:at|in|on|to)
    \ (?:[A-Z]\w+|public|committee|the chamber)|
    would not (?:wear|stomach|swallow|stand for) (?:it|this|that|option)|less hostile|warmed to|cooled on|
    little appetite|no appetite
  )\b
`;

/** What a group asked officers for, or is preparing. */
export const request = regex.i`
  \b(?:
    (?:costings?|figures|advice|information|briefings?|paper|note|options|analysis|modelling)
    \ (?:(?:was|were|has been|have been|recently|also|originally) )*
    (?:requested|asked for|commissioned|sought|prepared|supplied|given|done|worked up) (?:by|for|to)|
    (?:has|have|had|each|both|also|recently|separately) (?:each |both |also |recently |separately |already )?(?:
      asked (?:officers |us |the service |finance )?(?:for|to cost|about|whether)|
      requested (?:costings?|figures|advice|a briefing|information)|sought (?:costings?|advice|figures)
    )|
    drafts? (?:of (?:the|its|their) )?(?:alternative budget|amendment|motion|budget|statement)\b[^.;]{0,40}\b
    (?:seen|shown|shared|supplied|sent|would)|
    seen by officers|
    (?:is|are) (?:preparing|drafting|planning|working on|drawing up) (?:an? |its |their )?
    (?:alternative|amendment|motion|counter|budget|call-in|statement)|
    question (?:put|asked|raised) by\b[^.;]{0,40}\bat (?:their|its)
  )
`;

/** How its members are disposed. */
export const mood = regex.i`
  \b(?:
    at each other['’]s throats|at daggers drawn|barely (?:speaking|on speaking terms)|all over the place|
    in (?:a (?:poor|bad|foul|truculent|sullen) (?:temper|mood)|disarray|two camps)|(?:jump|jumping) ship|
    break(?:ing)? ranks|cross(?:ing)? the floor|peel(?:ing)? (?:off|away)|
    (?:would|will|may|might) (?:rebel|defect|mutiny)|
    (?:
      feelings? (?:in|within|inside)|
      mood
      \ (?:in|of(?! (?:the|this|that) (?:room|meeting|hall|public|town|village|event|residents|evening|audience))|was|is)|
      (?<!\bwhich\s(?:feelings?|tempers|emotions|passions)\s)run(?:s|ning)? high
    )|
    (?:is|are|was|were|remains?|seems?|appears?)
    \ (?:deeply |badly |sharply |evenly |hopelessly |quite |rather |said to be |known to be |split )?(?:
      split|divided|uneasy|unhappy about|nervous|at odds|wavering|lukewarm|minded to|leaning|worried|uncomfortable|
      in two minds|of two minds|not of one mind|not united|
      (?:a long way|far) from (?:united|agreed|of one mind|settled|happy)|deadlocked|resigned to|restless|mutinous|
      fractious|lukewarm|keen|sceptical|split
    )|
    split down the middle|split (?:over|on|about|between)|divisions? (?:within|in|inside)|
    disagree(?:d|s|ment)?\b[^.;]{0,40}\b(?:sharply|among|inside|within|themselves|about)|
    vote (?:in|within|inside) (?:the|its) [^.;]{0,20}(?:was|is) (?:close|split|narrow)|
    (?:several|some|two|three|four|five|many|most|at least \w+|a number|half) of
    \ (?:(?:its|their|the) (?:members|councillors|number)|them|it)
    \ (?:would|may|might|will|are|have|want|think|dislike|accept|oppose)
  )\b
`;

/** Ways of telling that may be anybody's. */
const manner = /^(?:(?:no|an open) secret|hearts?\b|brave front|not for attribution|quietly)/i;

/** Members as such, and a way of telling that is not public. */
export const memberTalk = regex.i`
  \b(?:members|councillors?|the leader|leading member|portfolio holder|political (?:leaders?|colleagues))\b[^.;]{0,90}\b
  (?:
    privately|in private|in confidence|off the record|unminuted|not minuted|confided|behind closed doors|
    let (?:it )?slip|quietly|informally|hinted|over (?:lunch|coffee|dinner|a drink)|unofficially
  )\b|
  \b(?:privately|in private|in confidence|off the record|behind closed doors|unofficially|informally),? [^.;]{0,60}\b
  (?:members|councillors|the leader|leading member|portfolio holder)\b
`;

/** What a group thinks, wants or is about to do. */
export const minded = regex.i`
  \b(?:
    views?|positions?|preferr?\w*|prefer(?:s|red|ence)?|mood|feelings?|opinions?|wishes|wish to|wants?|wanted|likes?|
    liked|dislik\w*|fears?|hopes?|thinks?|believes?|feels?|concern(?:s|ed)|worri\w+|intends?|intention|plans? to|
    planning|will (?:vote|support|oppose|abstain|back|table|move|call|walk|resist|propose|include)|
    would (?:vote|support|oppose|accept|prefer|like|back|resist|agree)|
    may (?:vote|resign|support|oppose|table|call|propose)|might|spoke (?:for|against)|accept(?:s|ed)?|admit(?:s|ted)?|
    conced\w+|opposes?|opposed|favou?rs?|agrees? (?:that|with)|disagrees?|doubts?|asked|asking|asks|said|says|
    discuss(?:ed|ion)|considered|sympath\w+|unlikely to|likely to|reluctan\w+|willing|prepared to|ready to|content|
    minded|messages|not read
  )\b
`;

/** In a briefing: how a meeting of members felt, or what was owned to behind its door. */
export const inTheRoom = regex.i`
  \b(?:mood|feeling|temper|sense|talk)
  \ (?:in the room|round the table|among them|(?:by|at) the end|afterwards|on the night) (?:was|seemed|ran)
  \ (?:to|against|for|that|strongly|all|very much|firmly|not|hostile to|in favour|one of|with|behind|high|low)\b|
  \bwith the doors? (?:shut|closed)\b[^.;]{0,70}\b(?:candid|frank|open|clear|said|admitted|conceded|owned|told)\b
`;

/** One member's words to an officer. */
export const between = regex.i`
  \b(?:Councillor|Cllr|the Leader|a member|the (?:deputy )?leader|members)\b[^.;]{0,80}\b(?:
    between ourselves|between you and me|off the record|in (?:strict(?:est)? )?confidence that|
    privately (?:accept|admit|conced|think|told|agree|that)\w*|confided|not to be repeated|marked personal
  )\b|
  \bconversation which was not minuted\b|
  \b(?:alternative budget|(?:budget )?amendment|motion|call-in)\b[^.;]{0,40}\bseen by officers\b|
  \bdraft (?:alternative budget|amendment|motion)\b[^.;]{0,40}\b(?:shown|sent|shared|seen)\b
`;
