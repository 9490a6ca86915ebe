import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** "Tenants could not speak highly enough of it": all are said to be of one mind, and nobody counted them. */
const anyBody = oneLine`
  (?:
    residents|parents|traders|shoppers|tenants|leaseholders|businesses|(?:local|young|older) people|families|villagers|
    neighbours|landlords|visitors|householders|customers|users|carers|patients|pupils|students|passengers|commuters|
    motorists|drivers|cyclists|shopkeepers|retailers|employers|taxpayers|voters|pensioners|stallholders|farmers|clubs|
    people|staff|guests|members of the public|
    the (?:whole |entire )?(?:town|village|street|estate|community|neighbourhood|public|trade|business community|parish)
  )
`;
const everybody = oneLine`
  (?:
    every(?:one|body)(?: (?:who|in|on|at|we) [^.;,]{3,40}?)?|
    all (?:those |the people )?(?:who|we|officers) [^.;,]{3,40}?|
    ${anyBody}(?: (?:of|in|on|at|from) (?:the )?[\w'’-]+(?: [\w'’-]+)?)?
  )
`;

/** Approval without limit. */
export const unanimous = regex.i`
  \b(?:could|can) (?:not|hardly|scarcely) (?:say|speak|praise|thank|think|rate|recommend)(?: [\w'’]+){0,4}
  \ (?:enough|too highly|highly enough|more highly)\b|
  \b(?:have|has|had|heard) nothing but (?:praise|good|kind|compliments|warm|admiration|thanks)\b|
  \b(?:have|has|had|hear|heard|say)(?: \w+)? a bad word\b|\bnot a dry eye\b|
  \b(?:have|has) (?:welcomed|greeted|received|hailed) [^.;]{2,40} with
  \ (?:open arms|joy|delight|acclaim|cheers|applause|relief)\b|
  \bevery [a-z]+ (?:that |whom )?(?:one|we|you|officers) (?:talks?|speaks?|spoke|spoken|asks?|asked|meets?|met)\b|
  \bthe (?:mood|feeling|talk|word) (?:in|of|on|around|among) (?:the )?
  (?:town|village|street|estate|streets|market|traders|tenants|residents|parents|high street) (?:is|was)\b|
  \b${anyBody}(?: (?:of|in|on) [A-Z]\w+(?: \w+)?)? (?:is|are|was|were) (?:all |quite |wholly |now )?unanimous\b|
  \buniversal (?:delight|approval|support|welcome|relief|acclaim|agreement|praise|joy|dismay|condemnation)\b|
  \b(?:blessing|support|backing|approval) of (?:every|all)(?: last)? \w+(?: \w+)? (?:in|on|of|at)\b|
  \bevery last (?:resident|shopkeeper|trader|tenant|parent|household\w*|family|driver|villager|business)\b|
  \b(?:have|has) yet to (?:meet|hear|find|come across) (?:
    any(?:one|body)|an? \w+(?: \w+)? (?:who|that|against|opposed|willing|prepared|in (?:favour|the))|some(?:one|body)|
    one
  )\b|
  \b${anyBody} (?:speaks?|spoke|is speaking|are speaking|has spoken|have spoken) (?:with|as) (?:one|a single)\b|
  \b(?<!
    \b(?:teams?|service|department|directorate|section|unit|office|staff|officers|management|managers)
    \ (?:has |have |had |all ){0,2}
  )(?:taken|took|takes) (?:\w+ ){1,5}to (?:its|their) hearts?\b|
  \b[Nn]o (?:trader|resident|parent|tenant|shopkeeper|landlord|driver|business) worth (?:the|his|her|their|its)
  \ (?:name|salt)|
  \b${anyBody}(?: (?:of|in|on|at|from) (?:the )?[\w'’-]+(?: [\w'’-]+)?)?
  \ (?:could|can) (?:not|hardly|scarcely) (?:be|have been) (?:
    happier|more (?:pleased|delighted|grateful|enthusiastic|supportive|excited|opposed|hostile|angry|unhappy)|keener|
    prouder|gladder|angrier|crosser|less (?:happy|keen|pleased)
  )\b|
  \bqueu(?:e|ed|ing) (?:up|round the block) to (?:say|tell|praise|thank|sign)|
  \b${everybody} (?:went|came|go|goes|left|have gone|come|comes) (?:home |away )?
  (?:happy|delighted|convinced|smiling|reassured|persuaded|content)\b|
  \b(?:greeted|met|received|welcomed|hailed) (?:with|by)
  \ (?:joy|delight|acclaim|cheers|applause|rejoicing|open arms|rapture|relief|enthusiasm) (?:in|on|by|from|at|across)
  \ (?:every|all|everyone|everybody|the whole)\b|
  \b(?:the )?(?:whole )?(?:town|village|street|estate|community|neighbourhood|trade|parish|borough|city)
  \ (?:is|are|was|has been) of one (?:mind|voice)\b|
  \b(?:have|has|had|need|needs) to (?:go|look|search) (?:a long way|far|long and hard|very hard|hard) to
  \ (?:find|meet|hear) (?:any(?:one|body)|some(?:one|body)|an? \w+ (?:who|against))|
  \b(?:the whole|all|everyone|everybody) (?:of|in|on) [A-Z]\w+(?: [A-Z]\w+)? (?:
    wants?|is behind|are behind|backs?|supports?|is in favour|longs?|would (?:like|welcome|sooner)|has had enough|agrees
  )\b|
  \b(?:all|everyone|everybody) (?:those |the people )?(?:that |who |whom )?(?:we|officers) (?:have )?
  (?:met|spoke|spoken|asked|talked)(?: to| with)?(?: \w+){0,3}? (?:were|are|was|is|have been|has been)
  \ (?:won over|in favour|behind|supportive|convinced|keen|delighted|all for)\b|
  \bnot (?:one|a single) (?:person|trader|tenant|resident|parent|shopper|driver|neighbour|soul)(?: of \w+)?
  \ (?:would|could|wants?|wanted|has|had) (?!asked|been|a |the |complained|objected|replied|responded|in)
`;

/** What the public is said to have had enough of, or to be going to do. */
export const weary = regex.i`
  (?:^\W*(?:[\d.]+ )?|[,;:] (?:and |but )?|\b(?:that|and|but|because|since|as) )
  (?:(?:most|many|local|our|the|these) ){0,2}${anyBody} (?:(?:in|of|on) [A-Z]\w+ )?(?:
    (?:have|has) (?:quite |more than |long )?(?:
      had enough of|lost (?:all )?patience|run out of patience|waited long enough|
      been (?:let down|ignored|taken for granted|fobbed off)
    )|
    (?:are|is) (?:heartily |thoroughly |quite |simply )?(?:sick(?: and tired)?|fed up|weary|tired) (?:of|with)\b|
    deserves? better|(?:are|have been|keep|kept) (?:\w+ )?telling (?:us|officers)\b|
    tells? (?:us|officers) (?:that )?(?:they|it) (?:will|would|want|need|cannot|are|is)\b|
    (?:have|has) told (?:us|officers) (?:that )?(?:they|it) (?:will|would|want|need|cannot)\b
  )
`;
export const foreseen = regex.i`
  (?:^\W*(?:[\d.]+ )?|[,;:] (?:and |but )?|\b(?:that|and|but|because|since|as) )(?:(?:most|many|local|our|the) ){0,2}
  (?:${anyBody}|trade|custom|diners|drinkers|bathers|anglers|walkers|day-trippers|tourists|holidaymakers)
  \ (?:will|would) (?:
    (?:not|never) (?:
      come back|return|forgive|recover|thank|put up|stand for|wear|set foot|darken the|look twice|
      cross the (?:threshold|(?:road|street) (?:for|to))|go near|come near
    )|
    never (?:use|accept|again)|
    (?:simply|just) (?:go|drive|shop|stay|leave|take|walk|use|vote|move|turn)|vote with|go elsewhere|stay away|
    shop elsewhere|desert|take (?:their|its) (?:trade|custom|business|money)
  )\b
`;
