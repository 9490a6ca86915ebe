import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { dayAndMonth } from "../../../core/report/dates.ts";

/**
 * How everybody felt about it, told with a flourish and without a number: for information even where the numbers stand
 * elsewhere.
 */

const folk = oneLine`
  (?:
    people|residents|families|parents|tenants|traders|visitors|pupils|teachers|users|members|customers|passengers|
    drivers|shoppers|staff|carers|neighbours|villagers|everyone|everybody|those (?:who|present|there)|all who
  )
`;
const thing = "(?:idea|drawings?|plans?|proposals?|scheme|designs?|model|news|suggestion|change|display|map|offer)";
const warmly =
  "(?:delight|enthusiasm|applause|joy|excitement|smiles|cheers|warmth|acclaim|open arms|relief|nods|approval)";

const muchLiked =
  "(?:what a (?:\\w+ )?(?:difference|pleasure|joy|boon|godsend|blessing|treat|relief|improvement|help)|how (?:very )?(?:much (?:they|it|the|everyone)[^.;]{0,30}\\b(?:lov|lik|enjoy|valu|miss|help|appreciat|mean|want|improv)\\w*|glad|grateful|pleased|happy|lovely|good|wonderful|welcome))\\b";

/** How people felt, where no more than that is told: "thrilled", "warm about it". */
const moved = oneLine`
  (?:
    thrilled|delighted|overjoyed|elated|ecstatic|enchanted|enthralled|captivated|excited|enthusiastic|effusive|glowing|
    warm (?:about|in)|full of (?:praise|enthusiasm|it)|sold on|won over
  )
`;
const pro: readonly RegExp[] = [
  regex.i`
    \b(?:they|everyone|respondents|consultees|(?:those|people|all) who [^.;,]{3,30}|(?:the )?(?:young |older |local )?
    ${folk}(?: who [^.;,]{3,30})?) (?:was|were|felt|seemed|sounded)
    (?:,? (?:all|without exception|one and all|to a (?:man|woman|person)|as one|uniformly),?)?
    (?: (?:very|quite|truly|clearly|equally|simply|\w+ly))? ${moved}(?=[.,;]|$| (?:about|with|at|by|in|over|to|for|that)\b)
  `,
  // "There was a good deal of support for it."
  regex.i`
    \bthere (?:was|has been|is) (?:an? )?(?:
      (?:(?:good|great|fair) )?(?:deal|lot) of|plenty of|(?:wealth|groundswell|wave|outpouring|mood|spirit) of|
      (?:much|considerable|broad|wide|widespread|strong|solid|warm|real|huge|overwhelming|general|heartening)
    ) (?:local |public |warm )?(?:support|enthusiasm|goodwill|backing|approval|warmth|appetite)\b
    (?![^.;]*\b(?:but|although|though|however|while|whereas|oppos\w+|object\w+|against|concerns?|mixed|less|little)\b)
  `,
  regex.i`
    \b(?:uniformly|universally|unfailingly|without exception|to a (?:man|woman|person)) (?:\w+ )?(?:
      kind|warm|positive|polite|generous|complimentary|enthusiastic|supportive|appreciative|friendly|favourable|glowing
    )\b
  `,
  // "People at the exhibition were quick to see the benefits."
  regex.i`
    \b${folk}\b[^.;,]{0,50}? (?:
      (?:was|were) (?:all |very |soon |equally )?(?:quick|swift|not slow|ready|able)
      \ to (?:see|grasp|spot|appreciate|understand)|
      (?:soon |quickly |readily |at once )?(?:saw|grasped|spotted|appreciated)
    ) (?:the|its|all the|how) (?:\w+ )?
    (?:benefits?|advantages?|points?(?= of|[.,;]|$)|sense|merits?|value|potential|good)\b
  `,
  // "Those who came said how much they liked it."
  new RegExp(
    `\\b${folk}\\b(?: (?:who|that) [^.;,]{3,40}?| there| present| along)? (?:said|told (?:us|officers|staff|the team)|spoke of|talked of|kept saying|wrote) ${muchLiked}`,
    "i",
  ),
  new RegExp(`\\b${folk}\\b[^.;,]{0,40}? warmed to (?:the|it|this|our|what)\\b`, "i"),
  regex.i`
    \b${thing} (?:was|were|has been|have been) (?:met|greeted|received|welcomed|hailed) (?:with|by) (?:\w+ )?${warmly}\b
  `,
  regex.i`
    \b(?:messages?|letters?|cards?|e-?mails?|words|calls|notes?|offers) of
    \ (?:goodwill|good will|gratitude|affection|delight|good wishes)\b|
    \b(?:inundated|flooded|deluged|showered|swamped) with (?:\w+ )?
    (?:thanks|praise|compliments|good wishes|goodwill|support|offers of help)\b
  `,
  regex.i`
    \b(?:officers?|staff|the team|we|they|organisers?) were (?:\w+ )?(?:thanked|congratulated|cheered|clapped|blessed)
    \ (?:
      again and again|repeatedly|over and over|time (?:and|after) (?:time|again)|
      by (?:all|everyone|everybody|one after another)|on all sides|wherever
    )\b
  `,
  // "Those whom officers have met are right behind it."
  regex`
    \b(?:[Tt]hose|[Ee]veryone|[Ee]verybody|[Pp]eople|[Rr]esidents|[Tt]raders|[Tt]enants|[Ff]amilies)
    \ (?:whom |who |that )?(?:officers|we|staff|the team|I) (?:have |had )?
    (?:spoken (?:to|with)|spoke (?:to|with)|met|talked (?:to|with)|bumped into|asked)\b[^.;]{0,50}? (?:is|are|was|were)
    \ (?:all |right |fully |firmly |solidly |very much |entirely |wholly |foursquare )?
    (?:behind|for (?:it|the)|in favour|keen|supportive|content|happy|on board|sold on)\b
  `,
  regex.i`
    \b(?:heartened|encouraged|cheered|touched|buoyed|gratified|moved|delighted|pleased) (?:by|at|to (?:see|hear))
    \ (?:the |how )?(?:sheer |great |large )?(?:number|many|numbers)\b[^.;]{0,70}? (?:
      understand|understood|accept|accepted|agree|agreed|saw|support|supported|welcome|welcomed|recognise|recognised|
      appreciate|appreciated
    )\b
  `,
  new RegExp(
    `\\b${folk}\\b[^.;,]{0,30}? (?:is|are|was|were) (?:only|all) too (?:happy|glad|pleased|willing) to\\b`,
    "i",
  ),
];
/** Everybody rose, or came round. */
const set: readonly RegExp[] = [
  // "The opposition is the work of a small and noisy circle."
  regex.i`
    \b(?:
      opposition|objections?|petition|complaints|campaign|protests?|outcry|noise|fuss|criticism|hostility|resistance|
      replies against
    )\b[^.;,]{0,40}? (?:is|are|was|were|comes?|came|amounts? to|has been|have been) (?:\w+ )?(?:
      the (?:work|doing|voice|creation) of|from|driven by|got up by|stirred up by|whipped up by|orchestrated by|that of|
      those of
    )(?: much)? (?:an? |the )?(?:same |usual )?(?:
      (?:(?:small|tiny|loud|little|close|narrow)(?: and|,) )?
      (?:noisy|vocal|vociferous|disgruntled|unrepresentative|self-appointed|ill-informed|embittered|shrill) (?:\w+ )?
      (?:circle|band|handful|minority|few|group|crowd|knot|lobby)|
      (?:small |tiny |little )?(?:clique|coterie|rump|gang|cabal)|(?:old )?faces|suspects
    )\b
  `,
  regex.i`
    \b(?:speaker after speaker|one (?:speaker |resident |parent |trader )?after another|one by one)\b[^.;]{0,30}\b
    (?:rose|rising|spoke|speaking|stood|standing|got up|came forward|begged|pleaded)\b
  `,
  regex.i`
    \b(?:
      those who (?:were|had been) (?:against|opposed|doubtful|unsure|sceptical)|objectors|doubters|sceptics|opponents|
      critics|the (?:doubters|critics)
    )\b[^.;]{0,40}\b(?:
      came round|come round|were won over|was won over|changed their minds?|thought better of it|
      saw the (?:sense|point|light)|melted away|fell silent
    )\b
  `,
];
const days = new RegExp(`\\b${dayAndMonth}\\b`, "g");
const counted =
  /\d|\b(?:half|third|quarter|majority|per cent|two|three|four|five|six|seven|eight|nine|ten) (?:of|in)\b/i;

/** The side that a flourish takes, or that it puts one by. */
export function gushes(sentence: string): "for" | "set" | undefined {
  const words = sentence
    .replace(/^\W*\d+(?:\.\d+)*\.?\s/, "")
    .replace(days, "")
    .replace(/\b(?:19|20)\d\d\b/g, "");
  if (words.length > 260) return undefined;
  if (set.some((one) => one.test(words))) return "set";
  return !counted.test(words) && pro.some((one) => one.test(words)) ? "for" : undefined;
}
