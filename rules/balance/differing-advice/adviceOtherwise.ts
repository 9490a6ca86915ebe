import { regex } from "../../../core/pattern/regex.ts";

/** An adviser who would have had it otherwise, or whose words are no longer there. */
export const otherwise = regex.i`
  \b(?:
    (?:had |has |have |was |were )?(?:
      advised|recommended|warned|cautioned|counselled|argued|urged|pressed|asked for|wanted|objected|questioned|doubted|
      doubts|queried|challenged|favours?|favoured|suggested|proposed|thinks?|considers?|believes?|sees?|puts?|prefers?
    )\b[^.]{0,110}\b(?:
      but|however|although|though|yet|nevertheless|nonetheless|instead|whereas|while|
      the report (?:proceeds|takes|adopts|recommends|goes)|otherwise|against|
      not been (?:followed|taken|adopted|accepted)|
      (?:was|were|is|are|has been|have been) not (?:followed|taken|adopted|accepted|heeded)
    )|
    (?:but|however|although|though|yet|whereas|while)\b[^.]{0,80}\b(?:
      advised|recommended|warned|cautioned|argued|thinks?|considers?|believes?|would (?:have|prefer|rather)|prefers?|
      sees?
    )|
    (?:earlier|original|previous|first|initial|former)
    \ (?:drafts?|versions?|texts?|reports?|advice|recommendation|assessment|wording|view|figures?)\b[^.]{0,70}\b
    (?:contained|had|included|said|recommended|carried|referred|warned|was|were|is|are|no longer|did not|longer)|
    (?:has|have|had|was|were|been) (?:asked|told|instructed|advised|requested|reminded|encouraged)
    \ (?:not to|to (?:refrain|keep|confine|limit|say|stick|follow|fall|toe|support|present|leave|drop|omit|stop))|
    (?:agreed|corporate|single|common|united|official|house|departmental) (?:line|view|position|voice|front|message)|
    line to take|
    (?:one|other|some|certain|several|two|three|both) (?:of the )?
    (?:officers?|colleagues|advisers|engineers?|professionals|specialists|members of the team)\b[^.]{0,60}\b
    (?:differ|otherwise|differently|less|more|not|other|doubt|disagree|against|opposed)|
    (?:on|in) (?:the|this) (?:one )?(?:point|matter|question) (?:on which )?[^.]{0,40}\bdiffer|
    (?:
      overtaken|outweighed|outranked|left (?:unsaid|aside)|parked|shelved|brushed aside|played down|glossed over|
      passed over|put to one side|not (?:taken|taken up|pursued|followed|heeded|repeated)
    )
  )\b
`;

/** Advice of which the report does not tell the whole, in other words than "left out": for information. */
export const elsewhere = regex.i`
  \b(?:
    (?:darker|gloomier|harsher|brighter|softer|rosier|sterner|blunter|dimmer|bleaker)
    \ (?:view|picture|line|verdict|assessment|conclusion)|
    wash(?:ed|es)? (?:his|her|their) hands|settled for|
    (?:declined|declines|reluctant|unwilling|refuses|refused) to (?:have|be|put|let|lend|comment|endorse|add)|
    (?:will|would|cannot|could) not (?:be held to|answer for|own)|
    (?:unduly|too|over-?) ?(?:gloomy|negative|strong|blunt|cautious|pessimistic|frank|critical|alarming)|unwelcome|
    another (?:consultant|valuer|engineer|surveyor|expert|opinion) (?:was|has been|had to be)|
    recorded as (?:neutral|dissenting|opposed|not)|
    (?:arguments?|disputes?|differences|discord) (?:in|within|inside|among|between) (?:the )?
    (?:department|service|team|directorate|officers|professions|colleagues)|
    need not (?:concern|trouble|detain) (?:members|the)|
    not had (?:the )?(?:time|chance|opportunity) to (?:read|see|comment|check|consider)|reads better|
    (?:uneasy|unease|dubious|sceptic\w*|nervous|alarmed|dismayed|qualms|doubtful|unconvinced|unpersuaded|wary) |
    (?:is|are|was|were|remains?|regards?|considers?|thinks?|calls?|finds?)\b[^.]{0,40}\b(?:
      uneasy|fanciful|dubious|doubtful|unconvinced|unpersuaded|sceptical|wary|premature|unsound|unsafe|imprudent|unwise|
      optimistic|nervous
    )|
    counselled (?:delay|caution|against|refusal|otherwise|patience|restraint)|
    (?:smoothed|softened|toned|ironed) (?:over|out|down)|(?:would|will|could) not put (?:his|her|their) names?|
    lost in (?:editing|drafting|the edit)|split down the middle|
    (?:was|were|been)
    \ (?:dissuaded|discouraged|bypassed|prevailed upon|leant on|talked (?:out of|round)|persuaded (?:not|to))|
    (?:comments|views|note|advice|objections?|concerns?|doubts) (?:could|can|might|should|would have to|had to) wait|
    (?:can(?:not| no longer)|could not|unable to|no longer) (?:stand by|defend|support|vouch for)|
    (?:been|was|were) recast|
    (?:says?|said|states?|reads?|shows?|concludes?) (?:something|things) (?:rather |quite |very |altogether )?
    (?:different|else)|
    (?:its|his|her|their) objections? (?:could|can) be foreseen|notes? of dissent\b[^.]{0,40}\bon (?:the )?file|
    less (?:hopeful|confident|certain|sure|enthusiastic|convinced) (?:than|about|of)|
    (?:of|was of|were of|are of) (?:another|a different|the opposite) persuasion|
    (?:opposite|contrary|different) (?:line|tack|stance)|
    (?:think|thinks|thought|believe|believed|advise|advised|feel|felt|hold|held) otherwise|(?:with )?a heavy heart|
    (?:his|her|their) names? (?:to be |be |was |were )?(?:taken off|removed|left off|withheld|not appear)|
    (?:twice|half|double|treble|a third of|three times|well (?:above|below)) (?:that|the (?:sum|figure)|what is)
    \ (?:\w+ )?(?:here|used|given|stated|shown)|
    (?:is|are|was|were) (?:now )?(?:shown|given|rated|presented|described|recorded) (?:here )?as\b[^.]{0,30}$|
    (?:no room|no space|no time) (?:was|could be|for)|for which there (?:was|is) no|
    (?:received|arrived|came|sent) (?:too late|late)\b[^.]{0,40}\b(?:not|left)|withdrawn (?:on|at|by|after)|
    (?:was|were|has been|have been) moved to (?:other|another)|
    not (?:been )?shown (?:this|the) (?:report|draft|paper|section|text)|rather than all the advice|
    after (?:discussion|a word|a conversation|speaking|talking|a meeting) with the
    \ (?:[Ll]eader|[Pp]ortfolio|[Cc]abinet|[Cc]hair|[Mm]ayor)[^.]{0,50}\b
    (?:shortened|cut|changed|altered|softened|reduced|removed|taken|revised|lost)
  )\b
`;

/** A view or a text that was made to go away, whoever held it: for information. */
export const hushed = regex`
  \b[Aa]fter (?:a|some|another) (?:quiet |private |short |brief )?(?:word|call|conversation|chat|talk|note)
  \ (?:with|from) [^.;]{2,50}\b
  (?:requests?|objections?|conditions?|advice|warnings?|points?|recommendations?|reservations?)\b[^.;]{0,12}
  \ (?:was|were) (?:dropped|withdrawn|let go|set aside|not pressed)\b|
  \b(?:smoothed|papered|skated|glossed) over\b|\bmudd(?:y|ies|ied) the waters?\b|\b(?:left|put) (?:on|to) one side\b|
  \bkept out of (?:these|this|the) (?:papers?|report|pack)\b|\bnot see eye to eye\b|
  \bdifferences? of (?:professional |technical )?(?:opinion|view)\b|
  \b(?:without|minus|free of|shorn of|stripped of) (?:the |any )?(?:[\w'’-]+ ){0,2}
  (?:engineer|surveyor|lawyer|solicitor|treasurer|auditor|officer|adviser|consultant)s?['’]s?['’]?
  \ (?:warnings?|caveats?|reservations?|advice|concerns|objections?)\b|
  \breport was (?:sent back|returned) (?:\w+ )?(?:times )?for (?:amendment|revision|rewriting|redrafting)\b|
  \b(?:rating|score|grade|assessment|conclusion|wording|tone)s? (?:was|were|has been|have been)
  \ (?:moved|changed|lowered|raised|softened|adjusted|revised|downgraded|upgraded)\b[^.;]{0,50}\b
  (?:request|wish|instance|suggestion)\b[^.;]{0,30}\b
  (?:[Cc]hair|[Ll]eader|[Mm]ember|[Cc]abinet|[Gg]roup|[Pp]ortfolio|[Cc]ouncillor)|
  \b(?:alternative|second|other|own) (?:valuation|estimate|assessment|opinion|appraisal)\b[^.;]{0,50}\b
  (?:is|are|was|were) (?:omitted|left out|not included|held back)\b
`;
