import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { frame, opponents, predecessors, rulers } from "../parties/politicalBodies.ts";

export const before = [
  "previous",
  "former",
  "last",
  "old",
  "outgoing",
  "preceding",
  "prior",
  "earlier",
  "past",
  "successive",
  "departing",
  "defeated",
  "late",
  "new",
  "present",
  "current",
  "incoming",
  "then",
  "this",
  "existing",
  "the",
];

/** The one who is judged in a masked sentence, in its own words. */
export function judgedActor(text: string): string | undefined {
  const before = earlier.exec(text);
  if (before && (blame.test(text) || praise.test(text) || contrast.test(text))) return before[0];
  const now = present.exec(text);
  if (now && (praise.test(text) || faults.test(text) || (before !== null && contrast.test(text)))) return now[0];
  const opposed = opposing.exec(text);
  // What is said of them stands behind them, in the same clause.
  if (opposed && wanting.test(text.slice(opposed.index).split(/[;:]|, (?:whereas|while|but with|and with) /)[0] ?? ""))
    return opposed[0];
  return turn.exec(text)?.[0];
}

/** Those who ran the council, those who run it, and those who oppose them. */
export const earlier = frame(predecessors);
export const present = frame(rulers);
export const opposing = frame(opponents);

/** What is said of those who left something undone or in a bad way. */
export const blame = regex.i`
  \b(?:
    fail\w*|neglect\w*|drift\w*|duck\w*|dither\w*|dodg\w+|shirk\w*|eye off the ball|grew unchecked|unchecked|
    talked (?:about|of|only)|final weeks|shelved|timid\w*|mess|ruin\w*|shambles|chao\w+|knees|rot|decay|disarray|
    squander\w*|wast(?:e|ed|eful|ing)|mismanag\w+|mishandl\w+|ignor\w+|poor(?:ly)?|weak\w*|lax|limp\w*|black hole|
    hole in|sat on|hand[- ]wringing|wrung|nothing|never|
    kept no (?:\w+ )?(?:list|records?|count|note|accounts?|register|check)|asked no questions|any(?:body|one) who asked|
    no (?:plan|grip|strategy|vision|idea|thought|answer|money|will|attempt|interest)|
    without (?:a|any) (?:plan|thought|strategy|grip)|lack(?:ed|s|ing)?|refus(?:ed|al)|unwilling\w*|unable|
    let (?:it|the \w+|things|them|\w+ \w+) (?:slide|drift|lapse|go|fall|decline|rot|slip)|
    allowed\b[^.;]{0,40}\b
    (?:to (?:lapse|decline|decay|deteriorate|fall|run|drift|grow|slip|rot|fester|mount|pile|wither|close|become))|
    run down|ran down|left (?:behind|us|it|the|a|an|unresolved|unaddressed|others|no)\b|bequeath\w*|saddled|lumbered|
    inherit\w*|burden\w*|parting gift|overspen[dt]\w*|deficit|debts?|unfunded|postpon\w+|put off|kicked|long grass|
    blind eye|head in the sand|too (?:long|little|late|slow|timid|often)|careless\w*|reckless\w*|cavalier|extravagan\w+|
    profliga\w+|incompeten\w+|inept\w*|bungl\w+|botch\w*|shortsight\w+|short-sight\w+|compla\w+|indecisi\w+|inaction|
    inertia|stagna\w+|paralys\w+|broken|crisis|disaster\w*|sorry|damage\w*|wreck\w*|starv\w+|scandal\w*|half-hearted\w*|
    lost (?:years|decade|control|its way)|penny-pinching|cut corners|penny wise|swept|could not (?:bring|be)|
    would not (?:take|face|act)|did (?:little|not (?:act|face|have the))|little (?:was|or nothing)|shrank|preferred to|
    content to|happy to (?:let|leave)|asleep|joke|unpicked?|undo(?:ne|ing)?|clear(?:ing)? up|clean(?:ing)? up|
    pick(?:ing)? up the pieces|repair the damage|price of|paying for|cost of (?:its|their)|laid bare|exposed|blame\w*|
    fault|responsible for the|opaque|secre\w+|misguided|misjudg\w+|mistake\w*|errors? of|wrong\b|folly|foolish\w*|
    vanity|white elephant|pet project
  )\b
`;

/** What is said of those who do better. */
export const praise = regex.i`
  \b(?:
    at (?:long )?last|finally|got (?:a |to )?grips?|got to grips|a grip|gripped|turned (?:\w+ ){0,2}(?:round|around)|
    turn(?:ed|ing) the (?:corner|page|tide)|
    put(?:ting)? (?:it|them|things|matters|this|that|the \w+) (?:right|straight|in order)|reviv\w+|rescued|
    energ(?:y|etic\w*)|vigou?r\w*|courage\w*|bold(?:ly|ness)?|decisive\w*|willing(?:ness)? to (?:take|face|act|do)|
    prudent(?:ly)?|competen(?:t|tly|ce)|sound (?:management|finances|stewardship)|firm(?:ly)? (?:hand|grip)|
    succeeded where|new broom|nobody at|no one at|adults are|grown-ups|in opposition|breath of fresh air|
    fresh (?:start|pair|thinking|approach|impetus|energy|eyes)|
    new (?:energy|impetus|life|dawn|vigour|urgency|drive|realism)|faced up|shown (?:itself|leadership|courage)|
    admirabl\w+|commendabl\w+|impressive\w*|rolled up|clear(?:ed)? up the mess|
    brought (?:order|discipline|rigour|stability)|on the mend|rightly|wisely|sensibly|deserves? (?:the )?credit|
    proud(?:ly)?|thankfully|fortunately|where others|common sense|difficult choices|tough (?:choices|decisions)
  )\b
`;

/** Words for how badly somebody did. */
export const faults = regex.i`
  \b(?:
    fail(?:s|ed|ure)|broken|broke|neglect\w*|squander\w*|mismanag\w+|chao\w+|shambl\w+|dither\w*|reckless\w*|
    incompeten\w+|inherited (?:a|an|the|nothing|only|debts?)\b|ideolog\w+|arrogan\w+|out of touch|lost its way|
    out of ideas|running out|obsess\w+|betray\w*|record of|in disarray|weak\w*|drift\w*|wasted
  )\b
`;

/** Two held against each other. */
export const contrast = regex.i`
  \b(?:
    unlike|whereas|in contrast|by contrast|contrast(?:s|ed)? (?:with|sharply)|compared (?:with|to)|
    than (?:under|its|the|any|those|that of)|set against|where (?:the|its|their) (?:last|previous|former|old)|
    what (?:the|its) (?:previous|last|former)|more (?:in|than|done|was|has)|only (?:since|under|when|after|now)|
    not until|it took|no longer|gone are|instead of
  )\b
`;

/** What is said of an opposition that is held to account. */
export const wanting = regex.i`
  \b(?:
    fail(?:s|ed|ure)?|only|nothing|
    no (?:alternatives?|plans?|answers?|credible|costed|ideas?|suggestions?|proposals?|sums|figures|better)|
    neither(?! (?:had|has|have|made|gave|offered|sent|raised) (?:any )?(?:comments?|objections?|questions?)\b)|
    without (?:a|any|offering)|never|
    not (?:
      done so|one|once|a single|put|offered|produced|come|been able|costed|taken|explained|said how|bothered|troubled|
      able|yet|seen fit
    )|
    has not|have not|did not|do not|does not|could not|cannot|criticis\w*|carp\w*|snip\w+|sneer\w*|scaremonger\w*|
    complain\w*|oppos(?:ed|es|ing) (?:everything|every|for|it|all|each)|refus\w+|silent|silence|sat on|absent|uncosted|
    unfunded|unrealistic|incredible|opportunis\w*|mischief|obstruct\w*|block(?:ed|ing)|delay(?:ed|ing)|
    play(?:ed|ing)? (?:politics|games)|grandstand\w*|bluster|cynic\w+|hypocri\w+|irresponsib\w+|fantas\w+|wish list|
    back of an envelope|doesn't|wrong|wrung|negativ\w+|talk(?:ed|ing)? down|easy|content to|little (?:to|of|in)|
    lack(?:s|ed)?|weak|half-hearted\w*|would (?:have )?(?:wreck|bankrupt|cut|leave|left|ruin|waste|put at)\w*|
    reckless\w*|chose|disagree\w* among|divided|disarray|constructive\w*|credit\b
  )\b
`;

/** The day on which all changed, without anybody's name. */
const turn = new RegExp(
  [
    oneLine`
      \b(?:only|not|little|nothing)\b[^.;]{0,40}\b(?:since|until|before) (?:the )?(?:
        change of (?:control|administration|leadership)|
        (?:the )?(?:present|current|new) (?:leadership|administration|executive|cabinet|team)
      )\b
    `,
    "\\bonly (?:the|a|with the|after the) change of (?:control|administration|leadership)\\b",
    oneLine`
      \b(?:since|until|after|with) the change of (?:control|administration|leadership)\b[^.;]{0,80}\b
      (?:vigour|energy|grip|improv\w+|better|properly|seriously|at last|finally|progress|urgency|order|managed|pace)\b
    `,
    oneLine`
      \bnothing (?:of (?:consequence|substance|note|value)|useful|worth\w*|whatever|at all|much|serious)\b[^.;]{0,40}\b
      (?:before|until|between|under) (?:May|\d{4}|the (?:change|election|new))
    `,
    oneLine`
      \b(?:
        (?:years|decades?) of (?:
          drift|neglect|decline|inaction|dither\w*|waste|mismanagement|indecision|inertia|stagnation|under-?investment|
          complacency|excuses|failure|chaos|decay|delay|misrule|muddle|short-term\w*
        )|
        wasted years|lost (?:years|decade)
      )\b(?=
        [^.;]{0,80}\b(?:
          end|ended|over|came|come|since|now|under|behind|put right|leadership|administration|council|control|
          inherit\w*|before|reversed|undone
        )
      )
    `,
    "\\b(?:fresh|new|safe|steady|different) (?:pair of )?hands? (?:at|on) the (?:top|helm|tiller|wheel)\\b",
    oneLine`
      \b(?:crew|crowd|lot|people|gang|bunch|outfit|team|those|regime|tenants|occupants|men|set)\b[^.;]{0,20}\b
      (?:who|that)\b[^.;]{0,20}\b(?:had|held|ran|were in|was in|sat in|occupied|took)\b[^.;]{0,24}\b
      (?:keys|charge|control|run|reins|tiller|wheel|offices?)\b[^.;]{0,30}\b
      (?:town hall|county hall|city hall|civic centre|guildhall|council|borough|county|town|city|district)\b
    `,
    oneLine`
      \b(?:until|before|when|since|after) (?:they|it|that lot|its leaders) (?:was|were|got)
      \ (?:turfed|voted|kicked|booted|thrown|swept|chucked|shown) (?:out|the door|from office|from power)\b
    `,
    oneLine`
      \b(?:(?:what|this) (?:comes|came) of|the (?:price|legacy|reward|fruits?) of|what happens (?:when|with|under))
      (?: having(?: had)?| electing| years (?:of|under))? (?:an? |the |those |such )?
      (?:council|cabinet|executive|leadership|leaders|authority|administration)s? (?:
        (?:that|which|who) (?:
          preferred|prefers?|liked?|likes|loved?|thought|put|puts|spent|looked|could not|cannot|would not|cared?|never|
          did not|saw|sat|had (?:no|other)|wanted|chose|let
        )|
        puts?|prefers?|looks? the other way|cannot
      )\b
    `,
    "\\bnew broom\\b",
    oneLine`
      \b(?:nobody|no ?one|those) (?:at the top|in charge|in power|in control)\b[^.;]{0,40}\b
      (?:wanted|cared|knew|listened|noticed|would|had)\b
    `,
    oneLine`
      \b(?:adults|grown-ups|professionals|competent people|people who care) (?:are|were) (?:back |now |at last )?
      (?:in charge|in the room|in control)\b
    `,
    oneLine`
      \b(?:
        inherited|
        (?:council|authority|borough|county|district|city|administration|cabinet|executive|leadership|we) (?:was|were)
        \ (?:left|handed)|
        was bequeathed|took over|took on
      )\b[^.;]{0,40}\b(?:
        on its knees|in ruins|in disarray|in chaos|shambles|mess|black hole|basket case|crisis|wreck|
        nobody had looked after|failing (?:service|council)|at rock bottom|
        in a (?:sorry|poor|dire|parlous|terrible) (?:state|condition)|neglected (?:service|stock|estate)|broken
      )\b
    `,
    oneLine`
      \b(?:mess|debts?|ruins|chaos|muddle|shambles|neglect|damage|problems)
      \ (?:bequeathed|left(?: behind)?|inherited|caused|handed down|made) (?:by|from|to)
      \ (?:those|the (?:previous|last|former|old)|its predecessors?|others|people)\b
    `,
    oneLine`
      \b(?:
        timid|lazy|weak|reckless|spendthrift|profligate|complacent|incompetent|tired|discredited|failed|divided|inept|
        cautious
      ) (?:council|administration|cabinet|executive|leadership|regime)\b
    `,
  ]
    .map((one) => `(?:${one})`)
    .join("|"),
  "i",
);
