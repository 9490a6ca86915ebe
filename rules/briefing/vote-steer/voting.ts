import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Frames of speech about how members will vote and should vote; each works on one sentence. Gaps are bounded. */

const member = oneLine`
  (?:
    members|councillors|colleagues|the group|groups?|your group|this group|our group|you|everyone|everybody|each of you|
    all of you|the committee|ward members|backbench\w*
  )
`;
const urging = oneLine`
  (?:
    should|ought to|ought|must|need to|needs to|had better|would be (?:wise|right|well advised|better) to|
    would do (?:well|better) to|do well to|could usefully|will want to|may (?:wish|want|prefer|care|like) to|
    might (?:wish|want|prefer|care|like|do well) to|
    (?:is|are|be) (?:
      asked|urged|advised|encouraged|invited|exhorted|expected|recommended|pressed|reminded|instructed|whipped|
      requested|best advised|strongly advised|begged
    ) to|
    let us|let's|best to|better to|wise to|sensible to|has only to|have only to|has to|have to|can safely|
    (?:we|officers) (?:advise|urge|suggest|recommend|would|ask|hope|trust|look to)[^.;]{0,40}
  )
`;
const casting = oneLine`
  (?:
    vot(?:e|es|ing) (?:
      for|against|with|down|through|in favour|in support|the same way|together|as one|yes|no|aye|accordingly|solidly|it|
      this|that|them|en bloc|option|to (?:approve|reject|refuse|defer|support|adopt|keep)
    )|
    abstain|abstaining|withhold (?:its|their|your) votes?|
    (?:put|add|lend) (?:its|their|your) (?:names?|votes?|weight) to|side with|divide (?:on|against)|refuse to vote|
    not vote for|be (?:found )?among the (?:ayes|noes)|give (?:it|this|the \w+) (?:its|their|your) votes?|
    use (?:its|their|your) votes?|cast (?:its|their|your) votes? (?:for|against|with)|raise (?:its|their|your) hands?
  )
`;
/** Somebody is told how to vote. */
export const directed = new RegExp(`\\b${urging}\\b[^.;]{0,50}\\b${casting}\\b`, "i");
/** The same of a stance, which in a briefing comes to the same. */
export const stanceUrged = regex.i`
  \b${member}\b[^.;]{0,30}\b${urging} (?:\w+ly )?(?:
    support|oppose|back|reject|resist|block|defeat|endorse|get behind|come out|go for|plump for|throw out|hold out|
    settle for|fight|turn down|second|insist on|call for a|demand|stick (?:to|with)|side with|dig|
    hold(?! on to\b| (?:next|in|at|this|it|them|these|those|on)\b)
  )\b
`;
/** "Vote for …", "Please support …", "If pressed, settle for …": an order to the reader at the sentence's start. */
export const isOrder = (text: string): boolean => plainOrder.test(text) || (ledOrder.test(text) && object.test(text));

const lead = oneLine`
  (?:
    please|in short|in brief|so|then|therefore|if pressed|if pushed|if it comes to it|at the meeting|on the night|
    on the day|whatever happens|above all|best line|line|tactics?|steer
  )[,:]? (?:do )?
`;
const plainOrder = regex.i`
  ^\W*(?:\d[\d.]*\s+)?(?:${lead})?(?:
    vote (?!heads?\b)|(?:do not|don['’]t|never) (?:support|back|oppose|vote|concede|give way|agree|second)\b|abstain\b|
    oppose (?:the|this|option|any)|whip\b|hold (?:the line|out|firm)|stand firm|do(?: not|n['’]t) vote|
    (?:support|back) (?:the|this) (?:officers['’] )?(?:recommendations?|amendment|motion|item)|side with
  )\b
`;
const ledOrder = regex.i`
  ^\W*(?:\d[\d.]*\s+)?(?:${lead})+(?:
    support|reject|back|block|resist|settle|let|refuse|defer|turn down|throw out|give|agree|get behind|keep|stand|move|
    call
  )\b
`;
const object = regex.i`
  \b(?:
    option|recommendations?|proposals?|amendments?|motions?|items?|reports?|plans?|budget|ayes|noes|votes?|line|
    compromise|variation|scheme|closure|charges?|fees?|them|both|either|position|ground
  )\b
`;

const outcome = oneLine`
  (?:
    carr(?:y|ied)|pass(?:ed)?|win|won|defeat(?:ed)?|block(?:ed)?|stop(?:ped)?|see|sink|sunk|overturn(?:ed)?|fall|fails?|
    lose|lost|get|goes?|go|secure|deliver|turn|tip|swing|decide|settle|kill|make|push|force|keep|hold|beat
  )
`;
/** "Enough votes to carry it", "two abstentions would sink it", "it should go through with votes to spare". */
export const arithmetic = new RegExp(
  [
    oneLine`
      \b(?:
        (?:enough|sufficient|too few|more than enough|plenty of) (?:\w+ )?
        (?:votes|hands|numbers|members|councillors|support|supporters|backers|backing|bodies|people)|
        the (?:\w+ )?(?:votes|hands|numbers|support|backing|bodies)
      )\b[^.;]{0,40}\b(?:to|for)\b[^.;]{0,12}\b${outcome}\b
    `,
    oneLine`
      \b(?:one|two|three|four|five|six|seven|\d{1,2}|a (?:single|handful of|few)|every|all|both) (?:of \w+ )?
      (?:more |other |further |stray )?(?:votes?|abstentions?|absences?|absentees|defections?|defectors?|rebels?)
      \b[^.;]{0,30}\b(?:would|will|could|can|might|is|are|short|away|shy|needed|enough|from)\b[^.;]{0,40}\b
      (?:${outcome}|all it|needed|enough|short|off)\b
    `,
    oneLine`
      \b(?:would|will|should|could|ought to|can|is likely to|are likely to|is going to|looks? set to)\b[^.;]{0,20}\b(?:
        go through|get through|
        be (?:carried(?! (?:out|over|forward|on))|lost|defeated|passed(?! (?:on|to|over|round|down)\b)|voted)|pass|fall|
        carry|scrape|sail|win|lose
      )\b[^.;]{0,30}\b(?:
        by (?:one|two|three|four|five|six|\d{1,2})|comfortably|easily|narrowly|on the nod|room to spare|to spare|
        if (?:the (?:group|independents?|other|rest|two|three|four)|members|one|two|three|four|they|all|both|enough|every|no ?one|
        nobody)|unless|only with|without (?:them|their)
      )\b
    `,
    oneLine`
      \b(?:needs?|would need|depends? on|turns? on|hangs? on|comes? down to|come down to|rests? on|hinges? on)
      \b[^.;]{0,25}\b(?:
        (?<!no )votes? of(?! (?:[Ff]ull )?[Cc]ouncil)|every (?:one|single)|all of (?:its|their|the)|
        (?:one|two|three|four|\d{1,2}) (?:votes?|members?|councillors?)|whether [^.;]{0,30}(?:vote|abstain|turn up)
      )\b
    `,
    oneLine`
      \b(?:command|commands|have|has|muster|musters|put together|build|lacks?|be short of|short of) (?:an? |the |its )?
      (?:\w+ )?majority\b[^.;]{0,40}\b(?:if|unless|with|without|on this|on the night|against|for option)\b
    `,
    oneLine`
      \b(?:votes?|division|result|numbers?|outcome)\b (?:is|are|will be|would be|looks?|could be) (?:\w+ )?(?:
        close|tight|on a knife-edge|finely balanced|in the bag|safe|as good as|winnable|lost already|secure|
        there for the taking
      )\b
    `,
    oneLine`
      \b(?:count|tally|split|reckon\w*|likely|expect\w*|canvass\w*)\b[^.;]{0,30}\b\d{1,2} (?:for|to \d|in favour|votes)
      \b
    `,
    oneLine`
      \bmajority (?:of (?:one|two|three|four|five|six|\d{1,2})|is (?:thin|slim|slender|fragile|\w+ enough))
      \b[^.;]{0,60}\b(?:could|would|can|will|if|enough|means)\b
    `,
    oneLine`
      \bshort of (?:one|two|three|four|five|\d{1,2}|some|several) (?:of (?:its|their) )?(?:members|councillors|votes)\b|
      \b(?:one|two|three|four|\d{1,2}) (?:members|votes|councillors) (?:short|down|away|adrift|shy)\b
    `,
  ].join("|"),
  "i",
);

const forecast = oneLine`
  (?:is|are|looks?|seems?|appears?|can be|could be|might be|may be|would be|will be|remains?|sounds?)\b[^.;]{0,20}\b
`;
const takesSide = oneLine`
  (?:
    vote (?!on\b)|abstain|divide|back(?! (?:to|from|into|before|in)\b)|support|oppose|side with|rebel|resist|fold|
    give way|give in|peel|come over|cross|go along|go with|cave
  )
`;
/** Somebody is expected to take a side. */
export const willVote = regex.i`
  \b${forecast}(?:
    likely|certain|sure|bound|expected|set|minded|inclined|ready|prepared|willing|unlikely|going|hoping|tempted|happy|
    content|known
  ) to\b[^.;]{0,16}\b${takesSide}|
  \b(?:will|would|may|might|could|intends? to|plans? to|means? to)\b[^.;]{0,16}\b${takesSide}|
  \b(?:has|have) (?:signalled|indicated|hinted|promised|let it be known)\b[^.;]{0,40}\b${takesSide}
`;
/** Members who waver, and what would bring them across. */
export const wonOver = (text: string): boolean =>
  wavers.test(text) && unsure.test(text) && across.test(text) && !publicMind.test(text);
const wavers = regex.i`
  \b(?:
    waver\w*|undecided|in two minds|unsure|not (?:yet )?(?:sure|made up)|newest|shaky|soft on|second thoughts|doubters?|
    doubtful|lukewarm|unconvinced
  )\b
`;
const unsure = regex.i`
  \b(?:
    (?:
      one|two|three|four|some|several|most|half|many|a few|any|those|
      the (?:newest|newer|younger|older) (?:two|three|members?)|two newest members|members?|councillors?
    )\b[^.;]{0,30}\b(?:
      of (?:the|its|their)
      \ (?:cabinet|executive|committee|panel|board|group|opposition|administration|other (?:side|group))|
      on (?:the )?(?:other side|cabinet|executive|committee|panel)|from (?:the )?[a-z ]{3,20} wards?|members?|
      councillors?|are|who are
    )\b|
    (?:vice-chair|chair|leader|portfolio holder|cabinet member|councillor [a-z]+)\b|
    the (?:waverers|doubters|undecided)\b|(?:waverers|doubters|undecided ones)\b|those who (?:are|have not|remain)
  )
`;
const across = regex.i`
  \b(?:
    (?:bring|brings|brought|win|won|winning|coax\w*|draw|pull|swing|carry|get|nudge|tempt|fetch)\b[^.;]{0,24}\b
    (?:across|over|round|on board|onside|with (?:us|you|the group))|
    (?:could|would|might|may|should|ought to|will|can|to|be)(?: help to| well)? (?:be )?(?:
      tip|tipped|sway|swayed|persuade|persuaded|convince|convinced|talked round|turned|prised|peeled|shift|shifted|
      budge|crack|cracked|come (?:across|over|round)
    )\b|
    will not dare
  )
`;
/** People who are no members of the body that votes. */
const publicMind = regex.i`
  \b(?:
    members of the public|trust|residents|tenants|parents|owners|landlords|traders|businesses|customers|staff|employees|
    pupils|barge|crane|lorr(?:y|ies)|trustees|governors|shareholders|panels (?:across|over)
  )\b[^.;]{0,40}\b(?:undecided|unsure|persuad\w+|convinc\w+|across|over|round|second thoughts)\b
`;

/** How open somebody is to being won. */
export const reckoned = regex.i`
  \b${forecast}(?:
    leaning|split|divided|undecided|wavering|wobbling|soft on|solid|on board|onside|on side|in play|winnable|amenable|
    open to (?:persuasion|offers?|a deal)|sympathetic|nervous|lukewarm|unhappy|relied (?:up)?on|counted (?:up)?on|
    gettable
  )\b
`;
export const ballot = regex.i`
  \b(?:
    vot(?:e|es|ed|ing)|abstain\w*|abstention\w*|divid(?:e|es|ing)|support|back(?:s|ing)?|oppos(?:e|es|ing)|side with|
    majority|amendment|motion|rebel|carry|carried|field clear|chamber
  )\b
`;

/** How a vote is to be staged. */
export const staged = new RegExp(
  [
    oneLine`
      \b(?:named|recorded|early|snap|separate|second|roll-call) vote\b[^.;]{0,40}\b(?:
        should|would|could|might|worth|will (?:put|show|force|make|embarrass)|
        to (?:embarrass|expose|flush|force|put|show|smoke)
      )\b
    `,
    oneLine`
      \b(?:call for|ask for|demand|insist on|press for|push for|seek|request|worth (?:asking|calling) for)
      \b[^.;]{0,20}\b(?:named|recorded|roll-call) vote\b
    `,
    oneLine`
      \b(?:seconders?|proposers?|movers?|speakers?)\b[^.;]{0,40}\b
      (?:primed|lined up|lined|ready|in place|found beforehand|briefed|arranged|fixed up|squared)\b
    `,
    oneLine`
      \b(?:
        abstain(?:ing)?|abstention|staying away|walking out|sitting (?:it )?out|absence|
        (?:voting|a vote) (?:for|against)
      )\b[^.;]{0,50}\b(?:would|will|could|might|may|is|saves?|spares?|avoids?|keeps?|leaves?)\b[^.;]{0,30}\b(?:
        spare|avoid|save|keep|let|leave|suit|serve|safe\w*|better|best|see|sink|kill|help|allow|hand|send|do (?:the|no)|
        be (?:the|a|enough|seen)|show|cost|lose|read as|the (?:line|course|way)
      )\b
    `,
    oneLine`
      \b(?:the|right|best|good) (?:time|moment|meeting|night|place) (?:to|for)\b[^.;]{0,30}\b
      (?:vote|test|division|motion|amendment|push|force|strike)\b
    `,
    oneLine`
      \b(?:bring|move|table|put(?: up| down)?|lodge|hold back|keep)\b[^.;]{0,40}\b(?:amendment|motion)\b[^.;]{0,50}\b(?:
        split|embarrass|force|expose|catch|late|last minute|surprise|trap|win|carry|go through|peel|without warning|
        at the last
      )\b
    `,
    "\\b(?:let|lets|allow)\\b[^.;]{0,30}\\b(?:fall|be lost|go down|run)\\b[^.;]{0,50}\\b(?:then|and|before)\\b",
  ].join("|"),
  "i",
);

/** Votes that are no councillors' votes, and the law of voting. */
export const innocentVote = regex.i`
  \b(?:each|every (?:member|one)) ha(?:s|ve) (?:one|a|an equal) vote\b|\bwho (?:can|may|cannot|may not) vote\b|
  \b\d{3,} (?:were |said |voted )?(?:in favour|against|yes|no|for)\b|
  \b(?:voting|votes?) (?:on [^.;]{0,30} )?(?:is|are|will be|must be|shall be) (?:by|taken|recorded|counted)\b|
  \b(?:Council|Cabinet|Committee|Panel|Commission) (?:will|is to|must|may|can) vote on\b|
  \b(?:needs?|requires?|without|takes?) (?:no|a|the|any) (?:further |separate |formal )?vote (?:of|by|at|in)
  \ (?:[Ff]ull )?(?:Council|Cabinet|Committee)\b|
  \b(?:
    (?:two[- ]thirds|three[- ]quarters) of (?:the |those |all )?
    (?:persons|people|members|councillors|whole|votes|total|number|panel|committee|council|board)|
    disclosable|pecuniary|interests?|declare|arrears|open minds?|leave the room|withdraw from the (?:meeting|room)|
    dispensation|
    declared? an interest|quor(?:um|ate)|by law|standing orders?|procedure rules?|council rules?|(?:under|by|in) rule|
    rule \d|constitution|(?:each|every|individual) members? to (?:decide|judge)|how to vote is|
    for members (?:themselves )?to decide|entitled to vote|eligible|shareholders?|polling|polls?|ballots?|balloted|
    referendum|by-elections?|general election|parliament\w*|website|postal votes?|proxy|casting vote|tied|
    equality of votes|whip-?round|vote of thanks|vote of no confidence|vote head|virement|board of the company|
    simple majority of those|(?:vote |voted )?for, against (?:or|and)|for or against|voting rights|right to vote|
    electors?|electoral
  )\b|
  \b(?:
    residents|tenants|leaseholders|parents|pupils|households|businesses|levy payers|trustees|governors|staff|employees|
    the public|patients|readers|listeners|young people|customers|
    members of the (?:public|company|association|club|trust|union)
  )\b[^.;]{0,50}\b(?:vot|abstain|ballot|support|oppos)|
  \bmajority (?:of|party|view|owner|share|stake|were|was|had|said|favoured|wanted|in favour)
`;
/** What was done in public is a fact. */
export const past = regex`
  \b(?:was|were) (?:voted|carried|lost|defeated|agreed|passed|rejected|withdrawn)\b|
  \b(?:resolved|voted) (?:by|on|to|unanimously)\b|\bvoted \d|\bvoted\b[^.;]{0,60}\bon \d|
  \bon \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\b[^.;]{0,40}\b(?:voted|lost|carried)\b|
  \bby (?:nine|ten|eleven|twelve|\d+) votes to\b
`;

/** The sentence advises, hopes, forecasts or sets a condition: a bare fact of the chamber does none of it. */
export const tendency = regex`
  \b(?:
    should|ought|must|need(?:s|ed)?|[Bb]est|better|wise|shrewd|sensible|prudent|safe(?:r|st)?|right|logical|natural|
    obvious|pays?|worth|useful|gain(?:ed)?|advis(?:e|ed|es|able)|suggest(?:s|ed)?|hopes?|hoped|[Ee]xpect(?:s|ed)?|
    important|preferred|would|could|might|may|can|will|[Ii]f|[Uu]nless|[Ll]ikely|[Tt]ry|[Aa]sk|[Ll]et|[Dd]o not|
    [Dd]on['’]t|provided|tempted|[Rr]ecommended|known to|[Ee]nough|[Oo]nly|[Ee]very|[Pp]lease|deserves?|[Nn]obody
  )\b
`;
/** A vote is called good or bad. */
export const valued = regex.i`
  \b(?:
    best|better|safest|safer|safe|sensible|wise|wiser|shrewd|prudent|right|logical|natural|obvious|only|honest|easy|
    easier|sound|smart|clever|expected|recommended|preferred|suggested|tactical
  ) (?:\w+ )?(?:vot\w+|course|line|choice|way|position|move|play|tactic)\b|
  \bvot(?:e|es|ing)(?: \w+)? (?:in favour|against|for|position)\b|
  \b(?:shrewd|wise|sensible|best|better|prudent|safer|safest) to\b|
  \b(?:pay|worth|nothing to be gained|nothing to lose)\b
`;

/** The readers, or others who sit in the chamber. */
export const audience = regex`
  \b(?:
    [Mm]embers?|[Cc]ouncillors|[Cc]olleagues|[Tt]he group|[Yy]our group|groups|[Yy]ou|[Yy]our|[Tt]hose of you|
    [Ee]veryone|[Ee]verybody|[Nn]obody|[Nn]o one|the whole group|[Tt]he (?:ruling|other|opposition|minority) group|
    benches|please|[Pp]lease
  )\b
`;
/** Verbs of taking a side on a proposal. */
export const sided = regex.i`
  \b(?:
    support\w*|oppos\w+|back(?:s|ed|ing)?|reject\w*|resist\w*|block\w*|defeat\w*|carr(?:y|ies|ied)|
    let (?:it|this|them|the \w+)|turn (?:\w+ ){1,3}down|turn down|go(?:es)? (?:against|along)|
    stand (?:behind|by|against|up)|insist\w*|approv\w+|refus\w+|accept\w*|press(?:es|ed)? for|in favour|against|
    conced\w+|give way|stick (?:to|with)|hold out|force the issue|wins? by|loses? by|take a stand|fall in|
    speak (?:for|against|in)
  )\b
`;
/** Members are asked to do what members are always asked to do. */
export const neutralAsk = regex.i`
  \b(?:
    (?:is|are|be) (?:asked|invited) to (?:note|consider|comment)|may (?:ask|contact|attend|inspect)|wish to note|
    need to (?:agree|set|decide|consider)|will be asked|
    (?:Cabinet|Council|Committee|Panel|Commission) (?:is|are|will)\b[^.;]{0,24}\b
    (?:considers?|receives?|meets?|takes?|decides?|debates?)|
    against (?:the budget|budget|target|the target|a target|last year|inflation|\d|flood\w*|loss|fire|damage)|
    support (?:services?|staff|workers?|officers?|needs|plans?|centres?|grants?|for)|guard against|insur\w+
  )\b
`;

/** What a chamber has, and a briefing on council business seldom speaks of. */
export const chamberNoun = regex`
  \b(?:
    item \d+|items \d|motions?|amendments?|seconders?|debates?|chamber|benches|divisions?|compromise|concessions?|
    fall-?back|bottom line|waver\w+|arithmetic|majority|hands|ranks|bloc|alliance|deal|bargain|minds|speakers|
    supporters|allies|rebels?|whips?|[Tt]he other (?:side|group|groups)|[Tt]he opposition|[Ii]ndependents|ruling group|
    minority group|Greens|Conservatives|Labour|Liberal Democrats|Reform UK|Plaid|SNP|the item|
    [Tt]he (?:group|committee|outcome|result)|(?:Councillor|Cllr\.?) [A-Z]\w+|minority members
  )\b
`;
/** A judgement of what would serve, matter or be enough. */
export const serves = regex.i`
  \b(?:
    should|ought|could|might|better|best|worth\w*|wise\w*|enough|sure|certain|likely|unlikely|matters?|mattered|spares?|
    safe\w*|unless|hopes?|rel(?:y|ied)|counts? on|counted on|suits?|useful\w*|helps?|advantage|chance|risk\w*|tempt\w*|
    tactic\w*|need not|no need|pays?|gains?|prefer\w*|short|numbers|odds|look(?:s|ing)? (?:to|as|certain|set)|time to|
    moment|before\w*hand|in return|lined|ready|settle\w*|hold(?:s|ing)?|hope|let(?:ting)?|too late|only|everyone|
    whichever|would have to|fail|fails|lost|easier|harder
  )\b
`;
