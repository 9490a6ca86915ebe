import { oneLine, regex } from "../../../core/pattern/regex.ts";

const people = oneLine`
  (?:
    residents|parents|traders|shoppers|tenants|leaseholders|businesses|local people|
    the (?:(?:local|general|travelling|wider) )?(?:public|community|town|village|city)|communities|motorists|drivers|
    cyclists|families|pensioners|(?:young|older|most|many|disabled|working) people|people|landlords|visitors|
    householders|villagers|customers|users|taxpayers|employers|retailers|shopkeepers|commuters|pupils|students|
    passengers|carers|homeowners|firms|hut holders|start-ups|stallholders|licensees|everyone|everybody|nobody|no one|
    local opinion|public opinion|neighbours|sports clubs|schools|clubs|farmers|players|readers|dog owners|patients|
    (?:those|people) who (?:live|work|trade|shop|walk)(?: (?:there|here|nearby|close by|round about))?
  )
`;
const wishes = oneLine`
  (?:
    wants?|do(?:es)? not want|don't want|did not want|have (?:long |always |never )?wanted|prefers?|
    would (?:much |far |very much |a good deal )?(?:rather|sooner|prefer|like|welcome)|
    (?:cannot|can not|can['’]t|can hardly|can scarcely) wait (?:for|to|until)\b|
    (?:are|is) (?:
      itching|longing|yearning|champing|dying|looking forward|counting the days|up in arms|over the moon|thrilled|
      right behind
    )|
    (?:have|has) (?:long )?been (?:saying|telling|pleading|pressing|pushing|shouting)|
    (?:have|has) set (?:their|its) hearts?|would (?:be )?(?:sorry|glad|delighted|heartbroken|jump|bite)|likes?|loves?|
    hates?|dislikes?|welcomes?|
    backs?
    (?! (?:in|into|on|onto|to|from|at|up|out|home|together|again|where|under|online|within|inside|safely)\b|[.,;])|
    favours?|resents?|opposes?|crave|long for|value|overwhelmingly support|strongly support|fully support|
    strongly oppose|
    are (?:all |right |solidly |firmly |very |desperately |overwhelmingly |naturally |understandably )?(?:
      in favour|behind|against|keen|desperate|crying|clamouring|begging|fed up|tired|sick|unhappy|happy|angry|worried|
      delighted|proud|attached|opposed|united|anxious|impatient|eager|asking for|demanding|content|comfortable
    )|
    is (?:all |right |solidly |firmly |very )?(?:behind|against|in favour|crying|united|fed up|opposed|keen|clamouring)|
    have (?:long |all )?(?:
      been (?:crying|begging|asking|calling|clamouring|waiting|demanding)|had enough|asked for|called for|
      made (?:it )?(?:plain|clear)
    )|
    asked for|can see (?:the|a) point|see(?:s)? no|expects? (?:the council|us|better|more)|demands?|appreciates?|
    crying out|feels?|trusts?|sees? the sense|complain(?:s)? (?:constantly|often|bitterly)|tell us|tells us|
    find(?:s)? (?:it|the)|think(?:s)?|believe(?:s)?
  )
`;
/** Whole kinds of people are said to want something. */
export const wanted = regex.i`
  (?:^\W*(?:\d+(?:\.\d+)*\s+)?|[,;:–—]\s(?:and |but |as )?|\b(?:that|what|and|but|because|since|as|while|know)\s)(?:
    (?:
      most|many|all|local|our|some|almost all|nearly all|few|ordinary|the|young|working|the vast majority of|
      the majority of|most of|many of|half of|the great majority of
    )\s
  ){0,3}${people}(?:
    (?! (?:in (?:charge|power|office|Whitehall|Westminster|London|government)|
    (?:at|of|in|from) the (?:Treasury|Ministry|Department|Government|top|Home Office|centre))\b)
    \s(?:in|of|on|from|at|around|with|across|along|near|behind|beside|by|off|either side of) (?:the )?[\w'’-]+
    (?: (?:of the |of |and |in )?[\w'’-]+){0,3}?
  )?,?(?:
    \s(?:
      on the whole|generally|clearly|simply|plainly|still|now|really|also|already|overwhelmingly|by and large|
      in general|naturally|broadly|certainly|rightly|themselves|long|always
    ),?
  ){0,2}\s${wishes}\b
`;
/** … or to wish, in words of feeling. */
export const wishOnly = regex.i`
  \b(?:
    (?:overwhelming|general|strong|clear|prevailing|local|public) (?:view|feeling|mood|opinion|wish|desire|sentiment)
    \ (?:of|in|among|locally|is|on)|
    there is (?:a )?(?:\w+ ){0,3}(?:demand|appetite|enthusiasm|desire) (?:for|to|locally|among|in)|
    demand for (?:\w+ ){1,3}(?:is (?:strong|growing|high|great|enormous|huge|clear)|has never been)|
    (?:hugely|widely|very|extremely|immensely|deeply) (?:un)?popular|
    (?:un)?popular with (?:residents|users|visitors|families|shoppers|tenants|the public|everyone|customers)|
    (?:has|have|had) been (?:very |extremely |generally |really |particularly )?
    (?:well|warmly|positively|favourably|enthusiastically) received (?:by|among|in|across|with)|
    (?:enjoys?|commands?|has|have) (?:very )?(?:wide|widespread|broad|general|considerable|strong|enormous|huge)
    \ (?:local |public |community )?(?:support|backing|approval)
    (?! (?:from|for|services?|networks?|package|plan|workers?)\b)|
    break (?:the|this) \w+(?:['’]s)? heart|is what (?:\w+ ){1,3}(?:want|are crying|have asked|need)\b
  )
`;
/** Somebody asked them, or may. */
export const asked = regex.i`
  \b(?:
    replie[sd]|respon\w+|survey\w*|consultation|questionnaire|petition\w*|interview\w*|workshop|focus group|meeting|
    letters?|complaints?|e-?mails?|said|told|wrote|wish(?:es)? to know|
    who (?:want|prefer|wish|would|feel|like|think|are|have|do)|teams?|if|where|whether|may|might|
    support (?:workers?|services?|plan|officers?)|would like to (?:speak|attend|know)
  )\b
`;
