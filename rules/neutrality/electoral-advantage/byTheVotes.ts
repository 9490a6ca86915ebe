import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Those who run the council or would; each unit of a party's name is ¤. */
const side = oneLine`
  (?:
    (?:the |its |our |your )?(?:ruling |controlling |majority |minority |opposition |other |largest )?
    (?:
      group|party|administration|coalition|opposition|leadership|Leader|Mayor|Cabinet|
      ¤+(?: (?:[Gg]roup|[Pp]arty|administration))?
    )|
    us
  )
`;
/** Who votes, as a report may call them. */
const voters = "(?:people|residents|voters|families|pensioners|tenants|parents|electors|locals|householders)";

/** Who won, and by how little: it counts where the words behind make a reason of it. */
const few =
  "(?:only |just |barely |a mere |fewer than |less than |under |some )?(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?) votes?";

/** Words without one of which no ward is one that somebody must hold, and no result a reason. */
export const byTheVotesCues = cues(
  "by-the-votes",
  oneLine`
    must hold|must keep|must win|must take|must gain|must retain|needs to hold|needs to keep|needs to gain|has to hold|
    has to win|has to keep|hopes to hold|hopes to win|hopes to gain|hopes to keep|wants to hold|wants to win|
    wants to keep|wants to gain|aims to win|aims to hold|means to win|means to hold|is weakest|is strongest|
    is vulnerable|at its weakest|at its strongest|on polling day|at the polls|at the ballot box|to the other side|
    to the opposition|in play|polled badly|polled poorly|votes last time|the polling booth
  `,
);

/**
 * Ways of weighing a matter by votes that need no further word: what comes of it at the polls, seats that it would
 * cost, a ward that somebody must hold, a narrow result as a reason. The sentence has ¤ for names of parties.
 */
export const byTheVotes = regex`
  \b(?:worth|costs?|costing|pays?|paid back|repaid|earns?|gains?|saves?|rewarded|remembered|thanked|felt)
  \ (?:a good deal |much |far |rather |a lot |many times )?(?:more|less|back|dear|dearly|something|nothing|it|us|
  handsomely)
  ?[^.;]{0,12} (?:on polling day|at the polls|at the ballot box|on election day|in the polling booths?)\b|
  \b(?:nobody|no one|no voters?|no electors?|none) to (?:answer to|face|please|placate|win over|persuade|fear|
  account to)
  [^.;]{0,12} (?:at the polls|on polling day|at the ballot box|at an election)\b|
  \b(?:hand|give|lose|concede|gift|surrender|throw)(?:s|ing|ed|n)? (?:away )?(?:the|that|this|a|another) (?:division|
  ward|seat|
  council|borough|majority) (?:away )?(?:to|into the hands of) (?:the (?:other|opposing) (?:side|party|group|lot)|the
  \ opposition|${side}|our opponents|their rivals|them)\b|
  \b(?:seats?|wards?|divisions?) (?:that (?:are|is) )?in play\b(?! ?area)|
  \b(?:
    punish\w*|reward\w*|repaid|backfire\w*|rebound\w*|asking for trouble|
    pay(?:s|ing)? (?:dearly|for (?:it|this|that)|the price)|
    count against|tell against|tells against|unforgiven|forgiven
  )\b[^.;]{0,30}\bat the
  \ (?:polls|ballot box|next election|next vote|local elections|(?:May|June|spring|coming) elections?)\b
  (?! (?:of|to)\b)|
  \b(?:would|could|may|might|will|can|likely to|risks?|threatens? to)\b[^.;]{0,12}
  \ (?:cost|costing|lose|losing|win|winning|gain|gaining|save|saving|deliver|bring) ${side}
  \ (?:at least |up to |perhaps |as many as )?(?:an?|one|two|three|four|five|several|some|more|its|their|the) (?:more )?
  (?:seats?|wards?|divisions?|majority)\b
  (?! (?:on|in) the (?:[\w-]+ ){0,3}(?:committee|panel|board|chamber|committees))|
  \b(?:wards?|seats?|divisions?|villages|estates?) (?:that |which )?${side}
  \ (?:needs?|must|has|have|hopes?|wants?|aims?|means?|cannot afford not) ?(?:to )?(?:hold|win|keep|gain|take|retain)\b|
  \b(?:wards?|seats?|divisions?) (?:in which|where) ${side}
  \ (?:is|are|looks?|did|does|was|were|polled) (?:at (?:its|their) )?
  (?:weak\w*|strong\w*|vulnerable|badly|poorly|best|worst|thin\w*|ahead|behind|exposed)\b
  [^.;]{0,60}\b(?:would|should|could|gain|benefit|first|most|grants?|schemes?|priority)|
  \b(?:went|fell|slipped|stayed|swung|turned) (?:over |back |away )?(?:to|from|with) (?:${side}|the other side|them)
  [^.;]{0,20}\bby ${few}
  (?: last time| in May| last May| at the last election| in 20\d\d)[^.;]{0,12}, (?:so|which is why|and so|and)\b
  [^.;]{0,60}\b(?:should|first|ought|priority|before|better|best|wise)|
  \b(?:remember|forget|forgive|recall|think of)\w*\b(?! to\b)(?![^.;]*\b(?:photo\w*|identif\w+|ID|certificates?)\b)
  [^.;]{0,60}\b
  (?:when|as|before|next time|by the time) (?:
    ${voters} (?:come to |go to |are )?(?:next )?
    (?:vote(?! (?:by|at|in|on)\b)|asked to vote|enter the polling|in the polling|mark their (?:ballot|cross)|
    the polls|cast|put their cross)|
    they (?:next vote|(?:next |come to |go to |are (?:next )?)?
    (?:enter the polling|in the polling|mark their (?:ballot|cross)|the polls|put their cross))
  )\b|
  \b(?:none|no|not one|neither) (?:of )?[^.;]{0,50}\b
  (?:defends?|faces?|fights?|contests?|is up|are up) (?:an? |the |his |her |their )?(?:seat|election|for election)
  [^.;]{0,12}\b(?:until|before)\b[^.;]{0,60}\b(?:easier|safer|better|best|so|can safely|sooner)\b|
  \b[Ss]par(?:e|es|ing) (?:the )?(?:sitting |ward |local |ruling |back-?bench )?
  (?:members|councillors|group|administration|Leader|leadership|¤+(?: [Gg]roup)?) (?:standing [a-z ]{0,16})?
  (?:an? |the |any )?(?:awkward|difficult|hard|painful|tough|uncomfortable|
  embarrass\w*|rough|row|nasty|bruising|fuss|sore)
  [^.;]{0,30}\b(?:spring|May|campaign|elections?|doorsteps?|contest)\b|
  \bvot(?:e|es|ing) in (?:large |great |greater |big |such )?(?:numbers|strength|force)\b
  [^.;]{0,90}\b(?:with (?:that|this) in mind|should be (?:weighed|borne|spared|kept|looked after)|
  bear(?:ing)? (?:that|this|it) in mind|cannot be ignored|worth (?:keeping|pleasing))\b
`;
