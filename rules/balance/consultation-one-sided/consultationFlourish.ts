import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { dayAndMonth } from "../../../core/report/dates.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { dismissesViews } from "./viewsDismissed.ts";

/** Words of which a turn of phrase has one. */
export const flourishCues = cues(
  "consultation-flourish-cues",
  oneLine`
    on a file|on file|in a box|in a folder|in a drawer|in a cupboard|in the basement|over the moon|tickled|hugging|
    raptures|be happier|been happier|been keener|been warmer|could hardly|could scarcely|could barely|could not|
    went down|gone down|goes down|going down|full of|their praise|its praise|nothing but|all smiles|for it|lips|
    gratitude|grateful|note of thanks|kind remark*|kind word*|kind comment*|kind things|warm words|very kind|
    very understanding|very thoughtful|very positive|tribute|triumph|tonic|groundswell|open arms|behind the|behind it|
    said yes|the tone|the mood|the atmosphere|nothing amiss|nothing wrong|took the point|understood|affection|spoke up|
    spoke warmly|murmur|applause|nodded|cross word|sick of|fed up|fury|feelings|same tale|same story|by the dozen|
    in droves|to judge|one hears|we hear|is said|conversation|the fence|over their|the bar|spoke to|talked to|earshot|
    good terms|be said|be taken|may serve|stand for all|guide to|to be enough|strip out|set aside|axe to grind|to lose|
    to gain|that matter|that count|the trouble|left out|been filed|the file|known to|detain|little to|little that|
    nothing new|on these occasions|sentimental|emotional|copied|were mixed|less room|less space|more thoughtful|smiling|
    beaming|enchanted|charmed|smitten|thrilled|delighted|terrors|treat|queue|graveside
  `,
);

/**
 * Turns of phrase for how people took to a thing, or would have none of it, and ways of hearing it in passing: no count
 * mends them.
 */

const intensely = oneLine`
  (?:
    simply|quite|absolutely|thoroughly|touchingly|hugely|plainly|visibly|wholly|really|truly|positively|frankly|utterly|
    only too|to a (?:man|woman|soul|person),?|one and all|universally
  )
`;
const delighted = oneLine`
  (?:
    delighted|thrilled|charmed|enchanted|captivated|smitten|grateful|overjoyed|touched|taken with|in favour|for it|
    behind it|sold on|won over|content|convinced|reassured|at ease|happy
  )
`;

const pro: readonly RegExp[] = [
  regex.i`
    \b(?:
      over the moon|tickled (?:pink|by|to death|with|at)|hugging themselves|on cloud nine|in raptures|cock-a-hoop|
      walking on air|beside themselves with (?:joy|delight)|jumping for joy|purring|bowled over|head over heels
    )\b
  `,
  new RegExp(`\\b${intensely} (?:\\w+ )?${delighted}\\b`, "i"),
  regex.i`
    \b(?:came|come|went|gone|go) (?:away|home|off)(?: \w+ly)? (?:
      smiling|beaming|singing|${intensely.slice(3, -1)}|won over|convinced|reassured|happy|delighted|grateful|
      with (?:a smile|smiles)
    )\b
  `,
  regex.i`
    \bcould (?:hardly|scarcely|barely|not) (?:have been|be) (?:\w+ )?(?:
      happier|warmer|kinder|keener|sunnier|clearer|
      more (?:welcoming|enthusiastic|positive|supportive|grateful|pleased|complimentary|encouraging)
    )\b|
    \bcould (?:hardly|scarcely|barely) (?:wait|contain)\b|
    \bcould not (?:say enough|speak too highly|praise \w+ (?:enough|too highly)|wait)\b|
    \bcould (?:talk|speak) of nothing else\b
  `,
  regex.i`
    \b(?:has|have|had|was|were|went|going|goes|go) (?:been )?(?:gone )?down
    \ (?:a (?:storm|treat)|(?:\w+ )?(?:well|nicely|beautifully|famously|splendidly|warmly))\b
  `,
  regex.i`
    \bfull of (?:praise|smiles|enthusiasm|compliments|admiration|ticks|gratitude|good humour)\b|
    \bwarm in (?:their|its|his|her) praise\b|
    \bnothing but (?:friends|praise|compliments|kind words|good words|enthusiasm|support|thanks|admiration|good to say)
    \b|
    \b(?:was|were|is|are) all (?:smiles|in favour|for it|of a mind)\b
  `,
  regex.i`
    \b(?:thanks|praise|gratitude) (?:was|were|is|are) on (?:every|all)\w*\b|
    \bstruck by (?:their|the|its) (?:\w+ )?(?:gratitude|warmth|enthusiasm|support|kindness)\b|\bnotes? of thanks\b|
    \b(?:paid|pay|paying) (?:\w+ )?tribute to\b|
    \b(?:wrote|written|rang|rung|came|queued|lined|called|turned) (?:in|up|out)? ?(?:
      by the (?:dozen|score|hundred)|in (?:droves|their (?:droves|dozens|hundreds))|one by one|
      to (?:bless|thank|congratulate|cheer|applaud)
    )\b
  `,
  regex.i`
    \b(?:
      a (?:great )?triumph|a tonic|a delight|a joy|the air of a (?:party|festival)|just the ticket|the best thing since|
      a groundswell|delight all round|smiles all round|approval all round|open arms|a rousing|
      a heartening (?:level|degree|response|show)|sing(?:s|ing)? (?:its|their|the) praises|
      sang (?:its|their|the) praises
    )\b
  `,
  regex.i`
    \b(?:really|fairly|solidly|squarely|right|all|wholeheartedly) (?:got|gets|get|getting|been|stood|stand|lined up)?
    \ ?behind (?:it|the (?:idea|scheme|plan|proposal)|this|what)\b|
    \b(?:said|say|says) yes to (?:it|the|this)\b
  `,
  regex.i`
    \b(?:tone|mood|atmosphere|feeling|spirit)\b[^.;]{0,40}? (?:was|is|were|could) (?:not have been |hardly be )?
    (?:\w+ )?(?:
      one of (?:excitement|good sense|relief|goodwill|warmth|delight|optimism|enthusiasm|celebration|gratitude)|warm|
      sunny|sunnier|kind|festive|happy|buoyant|cheerful|celebratory|excited|joyful|upbeat
    )\b
  `,
  regex.i`
    \b(?:kind|kindly|warm|appreciative|flattering|complimentary) (?:remarks?|words?|comments?|things)\b|
    \b(?:very|really|most) (?:kind|understanding|positive|thoughtful|complimentary|appreciative|gracious)(?: indeed)?\b
    (?= (?:about|and|it|of|indeed)|[.,;])
  `,
  regex.i`
    \b(?:saw|see|sees|seeing) (?:the )?(?:sense|point|wisdom|nothing amiss|nothing wrong|no harm)(?: (?:of|in) it)?
    (?=[.,;]|$)|
    \btook the point\b|\bquite understood\b|\bhold(?:s)? no terrors\b
  `,
  regex.i`
    \bspoke (?:up )?
    (?:warmly|with (?:great |such |real )?(?:affection|feeling|warmth|pride|enthusiasm)|movingly|glowingly)\b
  `,
  regex.i`
    \b(?:hardly|scarcely|not) a (?:cross|bad|unkind|dissenting|harsh) (?:word|voice|note)\b|
    \b(?:hardly|scarcely|barely) a (?:murmur|grumble|complaint|dry eye)\b
  `,
  regex.i`
    \bthe (?:applause|cheers|cheering|clapping)\b[^.;]{0,60}\b(?:drowned|rang|shook|brought)\b|
    \bheads (?:nodded|were nodding)\b
  `,
];
const con: readonly RegExp[] = [
  regex.i`
    \bup in arms\b|\b(?:not|never|hardly) (?:had )?a (?:good|kind) word (?:for|to say)\b|
    \bnothing but (?:grumbl\w+|wailing|complaints?|moans?|contempt|scorn|hostility|gloom|protest)\b|
    \b(?:
      sick (?:and tired )?of|fed up with|at the end of (?:its|their) tether|
      beside (?:itself|themselves) with (?:rage|worry|anger)
    )\b
  `,
  regex.i`
    \b(?:made|make|making) (?:its|their|his|her) (?:fury|anger|outrage|feelings|displeasure|disgust|contempt) (?:\w+ )?
    (?:plain|clear|known|felt)\b|
    \b(?:wholly|utterly|implacably|dead|solidly|bitterly|resolutely|fiercely) (?:opposed|against|hostile)\b
  `,
  regex.i`
    \bsame (?:\w+ )?(?:tale|story|complaint)\b[^.;]{0,40}\bnot a happy\b|
    \bin droves to (?:say|complain|object|protest)\b
  `,
];

const hearing = oneLine`
  (?:
    to judge (?:by|from)|
    (?:from|by) what (?:one|we|officers|the team|this office|is) (?:hears?|heard|said|gathers?|gathered|told|been told)|
    from what reaches|in (?:casual |private )?conversation|
    over (?:the (?:fence|counter|garden gate|wall)|(?:a |their )?(?:tea|coffee|cup of tea|drink|lunch))|
    in the (?:queue|pub|bar|corridor|car park|playground|tea room)|round the [\w ]{3,20}? (?:bar|table|stalls?)|
    at the (?:graveside|school gates?|bar|checkout)|when (?:one|we|officers) (?:spoke|talked|listened) to|in earshot|
    off the record|on (?:good|friendly) terms|within hearing
  )
`;
const felt = oneLine`
  (?:
    for (?:it|the|a)|against|in favour|happy|content|pleased|glad|keen|sense of it|sees?|saw|nothing (?:amiss|wrong)|
    thanks|gratitude|grateful|support\w*|welcom\w+|lik(?:e|es|ed)|lov(?:e|es|ed)|opposed|unhappy|angry|friends|
    welcom\w+|enchanted|charmed|delight\w*|approv\w+|want(?:s|ed)?|wait|good|terrors|blessing|mind|minds|worried|
    furious|sick of|dislik\w+
  )
`;
/** What was picked up in passing stands for what people think. */
const overheard = new RegExp(
  `\\b${hearing}\\b[^.;]{0,120}?\\b${felt}\\b|\\b${felt}\\b[^.;]{0,80}?\\b${hearing}\\b`,
  "i",
);

const few = "(?:one|two|three|some|several|a few|those|they|these)";
/** Some are made to stand for all, or some count for less. */
const set: readonly RegExp[] = [
  regex.i`
    \b(?:as a whole|in general|generally|everyone else|all of them|the rest|the others?)\b[^.;]{0,24} (?:may|can|must)
    \ (?:safely |fairly |well )?be (?:said|taken|assumed|supposed|counted|held) (?:to|as|that)\b|
    \b(?:so|and) it (?:may|can) (?:safely |fairly )?be (?:taken|assumed|supposed|said) that\b
  `,
  regex.i`
    \bone (?:comment |reply |letter )?(?:may|must|will|can) (?:serve|stand|speak|do) for
    \ (?:all|the rest|many|the others|them all)\b|
    \b(?:the )?(?:truest|best|surest|real|only) guide to (?:feeling|opinion|what|how)\b|
    \bwhich ought to be (?:good )?enough\b
  `,
  regex`
    \b(?:[Ss]trip|[Ss]et|[Tt]ake|[Ll]eave|[Ss]tripping|[Ss]etting|[Tt]aking|[Ll]eaving) (?:out|aside|away)
    \ (?:those|the (?:few|ones|people|usual|replies|letters))\b|
    \bwith an axe to grind\b|\bwith something to (?:lose|gain)\b
  `,
  regex.i`
    \bthe ones that (?:matter|count)\b|\bthose (?:who|that) (?:really )?(?:matter|count)\b|
    \b(?:those|the people|people) who (?:had )?(?:taken|took|take) the trouble to (?:understand|read|find out|think)\b
  `,
  regex.i`
    \b(?:
      remainder|rest|others|those against|objectors|doubters|few who \w+|handful[^.;]{0,30}|remarks[^.;]{0,40}|
      what was said against|whatever was said against
    )\b[^.;]{0,40}? (?:has|have|is|are|was|were|can|may|need|do|does) (?:been )?(?:not )?(?:
      left out|filed|answered|dealt with|on (?:the |a )?files?|in (?:a|the) (?:box|folder|drawer|cupboard|basement)|
      put (?:aside|away|by)|kept (?:on|in)|known to|detain|call for|yet to be (?:brought|won|talked) round|
      brought round|given less
    )\b
  `,
  regex.i`
    \b(?:add|adds|added|told|tell|tells|said|says|bring|brought)\b[^.;]{0,30}? (?:little|nothing|no more)
    \ (?:to (?:those|what)|that (?:it|we|officers|the \w+|was|is) (?:did not|had not|not already|not)|new)\b[^.;]{0,50}\b
    (?:repl|know|heard|said|call|raised|detain)|
    \bthe (?:kind|sort) of thing(?:s)? that (?:\w+ ){1,4}(?:says?|say|writes?|come out with) on these occasions\b
  `,
  regex.i`
    \b(?:replies|letters|comments|objections|responses)\b[^.;]{0,30} (?:are|were|is) (?:\w+ )?
    (?:sentimental|emotional|copied|parroted|formulaic|overwrought|ill-informed|hysterical|muddled|rambling)\b
  `,
  regex.i`
    \bcomments (?:were|are) (?:mixed|varied),? and (?:have|has|were) (?:all )?been (?:dealt with|noted|answered)\b|
    \bgiven less (?:room|space|weight)\b|
    \b(?:the )?(?:more|most) (?:thoughtful|sensible|considered|reasoned|helpful)
    \ (?:replies|of (?:them|the replies)|letters|comments|ones|respondents|of ${few})\b
  `,
];
/** Both sides are told, or it is no feeling of anybody's about the matter. */
const balanced = regex.i`
  \b(?:but|although|though|while|whereas|however|on the other hand|for and against|equally)\b
  (?! (?:what|the (?:rest|others|few|remainder|trade|grumbles)|said that))|
  “|"|
  \b(?:
    officers? (?:are|is|were|was)|the Council is|the (?:contractor|supplier|bidder)|Ofsted|inspectors?|very kind offer|
    kindly (?:lent|offered|agreed)
  )\b
`;
const counts = regex.i`
  \d|
  \b(?:half|third|quarter|majority|per cent|two|three|four|five|six|seven|eight|nine|ten)
  \ (?:of|in|said|were|wanted|objected|replied)\b
`;

/** The side that a turn of phrase takes, or that it puts one by. */
export function flourishes(sentence: string): "for" | "against" | "set" | undefined {
  const words = sentence.replace(/^\W*\d+(?:\.\d+)*\.?\s/, "").replace(
    regex.g`
        \b${dayAndMonth}\b|
        \b(?:19|20)\d\d\b
      `,
    "",
  );
  if (words.length > 260) return undefined;
  if (set.some((one) => one.test(words)) || dismissesViews(words)) return "set";
  if (counts.test(words) || balanced.test(words)) return undefined;
  if (con.some((one) => one.test(words))) return "against";
  return pro.some((one) => one.test(words)) || overheard.test(words) ? "for" : undefined;
}

const people = oneLine`
  (?:
    (?!(?:Officers|Members|Ministers|Leaders|Managers|Advisers|Engineers)\b)[A-Z][a-z]+
    (?:ers|people|folk|ists|ants|ents|bours|fans) |
    (?:
      [Vv]illagers|[Ii]slanders|[Rr]esidents|[Pp]arents|[Tt]ownspeople|[Tt]raders|[Ff]amilies|[Uu]sers|[Ss]hoppers|
      [Vv]isitors|[Tt]enants|[Pp]upils|[Cc]hildren|[Pp]eople|[Ll]ocals|[Nn]eighbours|[Cc]ustomers|[Ss]taff|
      [Pp]assengers|[Cc]ommuters|[Dd]rivers
    )
  \ )
`;
/** Outside a section on consultation, everybody and how they feel, and no more. */
const everybody = regex`
  ^(?:\d[\d.]* )?(?:[Tt]he )?(?:[Ll]ocal )?${people}(?:[a-z]+ ){0,5}?(?:
    (?:is|are|was|were|have been|say (?:that )?they (?:are|could not be)) (?:\w+ )?
    (?:overjoyed|over the moon|delighted|thrilled|tickled pink|ecstatic|jubilant|full of praise)|
    could not (?:be|have been) (?:happier|more (?:pleased|delighted))
  )\b
`;

/** Everybody is said to feel one way, in a sentence that says nothing else and gives no number. */
export const speaksForEverybody = (sentence: string): boolean =>
  sentence.length < 120 && !counts.test(sentence.replace(/^\W*\d+(?:\.\d+)*\.?\s/, "")) && everybody.test(sentence);
