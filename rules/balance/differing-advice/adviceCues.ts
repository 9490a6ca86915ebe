import { oneLine } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Without one of these words a sentence withholds no advice and tells of no difference. */
export const adviceCues = cues(
  "differing-advice-cues",
  [
    oneLine`
      in turn|to leave it|to leave them|to leave that|leave the point|leave the matter|to let it|to let them|to hold it|
      to hold them|to drop it|to drop them|to think again|to keep it|to save it|it could wait|to wait|
      to soften|to tone down|to water down|to dilute|to play down|to moderate|to temper|to rein in|edge off|simpler|
      wiser|kinder|easier not|better not|best not|not room|no room|space does|space did|which space|trimmed|cut back|
      cut down|cut out|come out|came out|not carried|not developed|not passed|not print*|lest|for want of|for lack of|
      prevailed upon|prevailed on|talked out|talked round|leaned on|leant on|dissuaded|left off|left aside|be withheld|
      was withheld|kept back|not set out|not reproduced|not circulated|to make work|make it work|make them work|add up|
      work back*|find reasons|find the reasons|not summarised|not printed|not annexed|not quoted|left off|not put to|
      not put before|not shown to|not passed to|not passed on|not given to|not sent to|not forwarded|not handed|
      not read out|not feature|not figure|not survive|would not|and the head of|and the director|but the head of|
      but the director|in the drawer|in a drawer|their name to|powder dry|be gained by|purpose in|survive into|
      different mind|differently from|a word with|a call from|not point|not lead|not pull|points the|pointed the|
      points elsewhere|pulls the|pulled the|trouble the|trouble members|burden members|burden the|bother members|
      bother the|spare members|spare the|only confuse|only complicate|only muddle|only alarm|only prolong|wade through|
      plough through|heavy going|too technical|too long|too detailed|very technical|rather technical|rather long|
      highly technical|rather heavy|long and technical|long and detailed|technical and|interest only to|be gained|
      was gained|little point|no point|no purpose|a line had|not the place|on file|the file|a drawer|enough to read|
      enough paper|not wish to|not thank|another occasion|not need to|not those expressed|not those given|
      not those stated|holds to|hold to|held to|not clear|not recommend|first report|earlier report|unable to reach|
      could not reach|could not agree|not agree on|failed to agree|rewrote|marked up|reworded|re-worded|re-wrote|
      re-written|re-drafted|redrafted|recast|re-cast|edited by|altered by|
      softened by|toned down by|not comfortable|not happy|
      not persuaded|not convinced|differing professional|differing views|differing opinions|professional views differ|
      asked to amend|asked to adjust|asked to change|pessimistic|alarmist|over-cautious|overcautious|forthright|gloomy|
      unduly|cause alarm|worse answer|averaged|paraphrased|told which|told what|told how|told to|instructed to|
      directed to|willing to|prepared to be|no longer supports|no longer support|no longer holds|no longer recommends|
      minority report|dissenting|not circulated|not been circulated|not been published|not tabled|not among|not find|
      attempts|exchange of views|matter rests|matter ends|outcome of which|result of which|upshot|not adopted|
      not been adopted|not heeded|not accepted|not acted|not appear|overruled|overridden|talked down|brought round|
      worn down|silenced|not the view|not the views|not that of|not the advice|not the opinion|prepared to accept|
      willing to accept|could accept|could live with|live with|shorter one|softer|gentler|kinder|rosier|happier|
      think the|thinks the|thought the|but the report|but the paper|but this report|but the recommendation|rewritten|
      re-edited|reworked|to have included|on reflection|going to include|gone over|not gone|be removed|be taken out|
      be left out|be dropped|be deleted|be omitted|take out|nevertheless|nonetheless|all the same|even so|just the same|
      same mind|not sign|not endorse|not certify|what it has been|what they have been|all that they|all that it|
      not form|form no part|without the|following a|following discussions|asked to remove|troubled|of the three|
      of the four|of the two|departs|departed|depart from|differently|majority's|liking|unhelpful|inconvenient|
      off message|be welcome|was wanted|was expected|withdrawn|now reads|now recommends|now says|reversed|fresh one|
      fresh report|case officer|case officer's|author|author's|silent on|no space|not room|no time|herself|himself|
      to themselves|held back|came out|comes out|two minds|in no doubt|to understand|part company|parted company|
      at variance|toned|tempered|diluted|moderated|sweetened|blunted|palatable|conversation with|steer|word with|
      asked for it|asked for them|without them|without it|set aside|put aside|laid aside|disregarded|discarded|
      the place to|the place for|not to press|rating was|rating has|rating is|much lower|far lower|much higher|
      considerably lower|not that of|not those of|the third|prevailed|been shortened|shortened accordingly|have liked|
      discussions with|representations from|intervened|took exception|been replaced
    `,
    oneLine`
      not care for|not like the|not hold with|not approve of|dislikes|is not happy|is unhappy|is uneasy|has his doubts|
      has her doubts|gone no further|got no further|taken no further|pursued no further|pressed no further|rests there|
      it rests|left at that|left there
    `,
    oneLine`
      advised|warned|cautioned|counselled|argued|queried|challenged|objected|doubted|earlier version|earlier report|
      previous version|original report|original version|original assessment|initial assessment|first version|
      asked not to|told not to|instructed not to|reminded not to|corporate line|corporate view|agreed line|single view|
      common view|united front|official line|line to take|left unsaid|left aside|parked|shelved|brushed aside|
      played down|glossed over|passed over|one side|not followed|not taken up|not heeded|outweighed|overtaken|otherwise|
      differ|differs|would have|left out|left off|leave out|omitted|taken out|took out|struck out|removed from|been removed|
      was removed|were removed|deleted|cut from|excised|edited out|dropped|edited(?: out)?|condensed|abridged|shortened|
      replaced|toned down|watered down|softened|reworded|redrafted|rewritten|re-written|amended at|altered at|
      revised at|changed at|not set out|not covered|not rehearsed|not repeated|not reproduced|not attached|not included|
      not recorded|not reported|not given here|not gone into|not dwell|not appear|not appended|not mentioned|not shared|
      not reflected|not pursued here|not invited|not asked|not consulted|not sought|not shown|no room|too late|
      on the file|quietly|on instruction|another persuasion|less hopeful|less confident|opposite line|opposite view|
      heavy heart|her name|his name|shown as|was moved|were moved|after discussion with|rather than all|twice that|
      half that|think otherwise|note of dissent|alternative recommendation|counselled|smoothed|put his name|
      put her name|put their name|uneasy|unease|lost in editing|down the middle|one voice|dissuaded|could wait|bypassed|
      stand by|recast|darker view|washed her hands|washed his hands|settled for|declined to|held to it|gloomy|unwelcome|
      another consultant|recorded as neutral|arguments in|need not concern|too negative|too strong|quoted in support|
      no time to|not had time|on the record|own minds|verdict|put the figure|reads better|fanciful|rather different|
      optimistic|dubious|sceptic*|nervous|alarmed|dismayed|qualms|misread|foreseen|discouraged|persuaded|prevailed|
      leant on|pressed|cautious|doubtful|unconvinced|unpersuaded|wary|premature|unsound|unsafe|imprudent|unwise|
      not been sought|not been invited|not been asked|not been consulted|not thought helpful|not helpful|not productive|
      not necessary to rehearse|no purpose|suppress*|withheld|in private|orally|verbally|off the record|kept out|
      look again|think again|reconsider|set aside|overruled|overridden|ignored|outvoted|bypassed|sidelined|
      without legal|without the benefit|without finance|without sight of|without professional|edited|condensed|abridged|
      replaced by|second opinion|hoped for|disregard*|not be productive
    `,
    oneLine`
      higher than|lower than|more than this|longer than|worse than|dearer than|more hopeful|more optimistic|
      more sanguine|more confident|less cautious|more relaxed|proceeds on|rests on|thought by|found by|felt by|
      less said|not fit|not suit|wrong note|not to have|of this length|of this kind|of such a|find room|do without|
      opposite answers|opposite advice|conflicting advice|different answers|conflicting views|not been included|
      not carried|not minuted|not aired|held back|own words|reasons are|reasons is|was considered by
    `,
    oneLine`
      something to say|plenty to say|deal to say|more to say|much to say|boiled down|whittled down|pared down|
      did not fit|does not fit|saw it otherwise|saw it differently|saw things|been thanked|was thanked|other way|
      not every colleague|not every officer|not every adviser|go along with|put his name|put her name|put their name|
      name to the|asked that only|wished that just|nothing but the|that one view|that one opinion|that a single|
      requested that only|wished that only|asked for only|asked that just|wanted only|insisted that only|
      directed that only|prefers only|written accordingly|drafted accordingly|worded accordingly|be reported, and|
      left out of this|left out of the|taken out of this|taken out of the|smoothed over|papered over|skated over|
      muddy the water*|muddied the water*|on one side|to one side|kept out of these|kept out of this|kept out of the|
      eye to eye|difference of|differences of|shorn of|stripped of|sent back|returned twice|was returned|was moved from|
      was lowered|was softened|was raised|were softened|is omitted|are omitted|minded to|comes down on|came down on|
      other side|to a different|on a different|disagree*|dissent*|one voice|of one mind|unanimous|dissociat*|distanced|
      another light|different light|otherwise|differently|differing view*|different view*|another view|contrary view|
      contrary opinion|contrary professional|
      contrary to the advice|contrary to officer*|contrary to advice|contrary to professional|contrary to legal|
      different conclusion|different opinion|different mind|other conclusion|does not share|do not share|did not share|
      not agree|not support|not accept|would not put|caveat*|reservation*|misgiving*|concerns|not content|unhappy|
      uncomfortable|less favourable|less rosy|less optimistic|more cautious|at odds|divided|split|favoured the other|
      favoured another|preferred the other|preferred another|would have preferred|against the advice|against advice|
      against the professional|against professional|against legal|against the legal|despite professional|despite legal|
      against counsel*|against the recommendation|against officer*|against what|despite the advice|despite advice|
      notwithstanding the advice|in spite of the advice|not in line with the advice|departs from|goes against|
      went against|not as advised|original recommendation|earlier recommendation|first recommended|first recommendation|
      initial recommendation|not all|original advice|earlier draft|earlier version|earlier text|previous draft|
      first draft|original draft|may not recognise|no longer recognise|signed off an|not signed off|not signed|
      refused to sign|declined to sign|not cleared|declined to clear|not been cleared
    `,
  ].join("|"),
);
