import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which no place is known here by how its vote went. */
export const closeCues = cues(
  "how-close",
  oneLine`
    of taking|of winning|of losing|of holding|ran second|ran third|ran a close|ran close|came second|came third|
    came a close|finished second|finished third|was second|was runner-up|by fewer than|by less than|by under|by only|
    by just|by no more than|by barely|decided by|settled by|votes decided|votes settled|votes swung|
    votes tipped|votes carried|votes made|votes lay|votes separated|votes divided|votes were|papers decided|
    papers settled|by a few papers|that decided|which decided|that settled|
    which settled|that swung|which swung|
    that tipped|which tipped|that turned|which turned|that won|which won|that lost|which lost|count was|vote was|
    poll was|result was|margin was|majority was|contest was|fresh in|in people's minds|in voters' minds|
    in residents' minds|came closest|got closest|went closest|came nearest|got nearest|came near|came close|got close|
    ran closest|within an ace|within a whisker|touching distance|came over to|came across to|went over to|came round to|
    swung to|swung behind|swung away|switched to|flocked to|moved to|turned to|defected to|deserted|came back to|
    is a close|are close|is a tight|is a near|is marginal|is a marginal|turnout|turn-out|go down well|
    go down badly|goes down well|goes down badly|play well|play badly|land well|land badly|do no harm|do us no harm|
    next time round|next time out|next time they|a vote and|votes and|vote and a
  `,
);

const number =
  "(?:\\d{1,3}|an? (?:hundred|dozen|handful|score|few)|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred)";
const soon = oneLine`
  (?:
    in (?:the )?(?:May|June|spring|20\d\d)|last (?:May|time|year)|next (?:May|time)|
    on (?:\d{1,2} May|the day|polling day|6 May|the night)
  )
`;
const place = oneLine`
  (?:
    streets?|estates?|wards?|divisions?|polling districts?|boxes|villages?|parish(?:es)?|houses|roads?|towns?|corners?|
    blocks?
  )
`;

const frames: readonly RegExp[] = [
  // "came within 40 of taking the second seat"
  regex`
    \b(?:came|come|was|were|is|are|finished|got|fell|ran) (?:to )?(?:within|short by|${number} (?:votes? )?short) ?
    (?:${number})?(?: votes?)? of
    \ (?:taking|winning|losing|holding|gaining|it\b|(?:the |a )?(?:first |second |third )?(?:seat|ward|division))
  `,
  // "where it ran second", "in which our candidate came a close third"
  regex`
    \b(?:where|in which|those that) (?:it|they|we|the group|the party|(?:our|its|your|their) candidates?|¤+|[A-Z][a-z]+)
    (?: last time| itself)? (?:ran|came|finished|was|were) (?:an? )?(?:close |good |poor |strong |distant |narrow )?
    (?:second|third|runners?-up|close)\b(?! (?:in the league|to the|on the list|place in the league))
  `,
  // "defended by fewer than a hundred"
  regex`
    \b(?:defended|held|won|lost|taken|kept|carried|gained|saved) by
    \ (?:fewer than|less than|under|only|just|no more than|barely|a mere) ${number}(?: votes?)?
    (?=[.,;:]|$| (?:last|next|in|at|and|there|when|or|but|on|this|with|so|where|which|apiece|each)\b)
  `,
  // "in Mill, where 40 votes decided it last time"
  regex`
    \bwhere (?:only |just |a mere |barely |some |about |fewer than )?(?:${number}|\w+(?:-\w+)?)
    \ (?:votes?|papers|ballots?|crosses|ballot papers) (?:once |last )?
    (?:decided|settled|swung|tipped|carried|made|lay between|separated|divided|were in)
    \ (?:it|the (?:seat|ward|division|result|contest|election|two|parties|candidates|day|count)|all the difference)\b
  `,
  // "with the ward decided by nineteen papers last time"
  regex`
    \b(?:wards?|divisions?|seats?)\b[^.;]{0,24} (?:decided|settled|won|lost|held|taken|kept|gained)
    (?: (?:there|last time|in May|in 20\d\d))? by (?:only |just |a mere |barely |some |about )?
    (?:${number}|\w+(?:-\w+)?) (?:votes?|papers|ballots?|crosses|ballot papers)\b
  `,
  // "streets that decided Northgate last May"
  regex`
    \b${place} (?:that|which) (?:decided|settled|swung|tipped|turned|won|lost|carried|saved)
    \ (?:the (?:seat|ward|division|count|result|election|vote|day|council)|[A-Z][a-z]+(?: [A-Z][a-z]+)?,?) ?${soon}?
  `,
  // "the wards in which the group came nearest to a gain"
  regex`
    \b(?:wards?|divisions?|seats?|streets?|estates?|villages?|places?)\b[^.;]{0,20} (?:in which|where|that|which)
    \ (?:the (?:[A-Z][\w'’-]+ )?(?:group|Group|party|administration)|we|you|they|it|our side|¤+) (?:last )?
    (?:came|got|went|ran|was|were|is|are)
    \ (?:the )?(?:closest|nearest|close|near|within an ace|within a whisker|within touching distance|within reach)
    \ (?:to|of) (?:
      gain|win|tak|los|unseat|beat|oust|topp?l|captur|a (?:seat|gain|councillor|win|second)|the seat|hold
    )\w*
  `,
  // "They came over to the group in droves at the last poll"
  regex`
    \b(?:
      (?:swung|switched|flocked|defected)(?: over| across| back| round| strongly| heavily| in \w+){0,2}|
      (?:came|come|went|gone|moved|turned|drifted)(?: over| across| back| round| in droves| in numbers){1,2}
    ) (?:to|behind|away from)
    \ (?:the (?:[A-Z][\w'’-]+ )?(?:group|Group|party|administration|opposition)
    (?! (?:office|room|home|leader|meeting|manager|secretary))|us|you|them|our side|¤+)\b[^.;]{0,30}?
    \ (?:at|in) (?:the )?(?:last (?:poll|election|count|vote|time)|local elections?|by-election|polls\b)
  `,
  // "where the count was tightest"
  regex`
    \b(?:where|in which) the (?:count|vote|poll|result|margin|majority|contest) was (?:the )?
    (?:tight(?:est)?|clos(?:e|est)|narrow(?:est)?|slim(?:mest)?|thin(?:nest)?|small(?:est)?)\b
  `,
];

const liked = oneLine`
  (?:
    go(?:es)? down (?:very |rather |quite )?(?:well|badly|nicely)|(?:play|land|sit)s? (?:well|badly)|
    do(?:es)? (?:us |them |the group |members |nobody )?(?:no harm|some good|a power of good|a world of good)|
    be (?:popular|remembered|noticed|no bad thing|welcomed?)|please|win (?:a few |some )?friends
  )
`;
const ballot = "(?:elections?|polls?|contests?|count|ballot|time|by-election|vote|May)";

/** How a thing would go down where or when people vote. */
const received: readonly RegExp[] = [
  // "The seat is a tight one, and a crossing would go down well there."
  regex`
    \b(?:wards?|divisions?|seats?|estates?) (?:[a-z]+ )?(?:is|are|was|were|will be) (?:an? )?(?:very |pretty |fairly )?
    (?:close|tight|near|narrow|marginal)(?: (?:one|ones|thing|call|seat|ward))?\b[^.]{0,40}\b(?:${liked}|help|May)\b
  `,
  // "It would do no harm there in May."
  regex`
    \b(?:would|could|might|may|will|should|is likely to|are likely to) (?:\w+ )?${liked}\b[^.;]{0,40}
    \ (?:there|here|locally|in (?:the|that|this) (?:ward|division|seat)|on the [A-Z][a-z]+ (?:estate|scheme)|
    with [a-z]+)
    ,? (?:in|come|by|before|next|this) (?:May|the spring|polling day|the (?:elections?|polls?|count|contest))\b
  `,
  // "… on an estate where turnout was lowest last time."
  regex`
    \b${liked}\b[^.;]{0,60},? (?:where|whose|in which) (?:the )?turn-?out (?:was|is|has been|fell|rose)\b[^.;]{0,40}\b
    (?:at|in|last|on) (?:the )?(?:last |next |May |local )*${ballot}\b|
    \bturn-?out (?:was|is|fell)\b[^.;]{0,40}\b${ballot}\b[^.;]{0,60}\b${liked}\b
  `,
];

/** What people with votes will remember, whatever else the sentence is about. */
const minds: readonly RegExp[] = [
  // "will be fresh in people's minds on 6 May"
  regex`
    \b(?:fresh|still|uppermost) in (?:people['’]s|voters['’]|electors['’]|residents['’]|everybody['’]s|the public)
    \ (?:minds?|memory) (?:${soon}|when they (?:vote|go to the polls))
  `,
  // "a driver who has a vote and eleven cousins"
  regex`
    \b(?:who|which|that|they|all of whom) (?:each |all )?(?:has|have|had) (?:a |the )?votes? and (?:[a-z]+ )?(?:
      cousins|families|family|friends|neighbours|brothers|sisters|children|wives|husbands|a long memory|long memories|
      relatives
    )\b
  `,
];

/** Votes of other bodies, sport, and counts of other things. */
const elsewhere = regex.i`
  \b(?:
    committee|sub-committee|panel|board|cabinet|governors?|trustees|tenants voted|shareholders|motion|amendment|
    recorded vote|league|match|cup|team|race|tender|bid(?:s|der)?|auction|appeal|referendum|parish poll|traffic|badger|
    bird|bat|census|contest for the (?:contract|lease)
  )\b
`;

/**
 * Is a place or a matter weighed by how close the vote was, in a sentence about no other vote? The words that tell it.
 */
export function howClose(sentence: string): string | undefined {
  if (sentence.length > 400) return undefined;
  for (const frame of elsewhere.test(sentence) ? minds : [...minds, ...frames, ...received]) {
    const found = frame.exec(sentence);
    if (found) return found[0];
  }
  return undefined;
}
