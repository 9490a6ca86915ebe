import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** A paper says of what it brings forward that nobody had been told of it until now. */

const public_ = oneLine`
  (?:
    anybody|anyone|nobody|no one|none|people|
    (?:the )?(?:
      public|residents?|famil(?:y|ies)|parents|passengers|pupils|tenants|traders|householders|businesses|voters|town|
      city|county|district|borough|villages?|press|local papers?|outside world
    )|
    [A-Z][a-z]+
  )
`;
const heard = oneLine`
  (?:
    heard|hear|hearing|known|knew|know|knowing|learn(?:s|ed|t|ing)?|told|read|reads|reading|seen|see|find out|found out|
    got wind|had (?:an )?(?:inkling|wind|word)|been (?:told|shown)
  )
`;
const till = oneLine`
  (?:until|till|before|prior to) (?:
    now|then|today|tonight|yesterday|this(?:\b[^.;]{0,12})|
    (?:the |these |this )?(?:agenda|papers?|report|release|notice|announcement|publication)|it (?:was|is)
  \ )
`;

const frames: readonly RegExp[] = [
  // "of which nobody outside the building had heard until this morning"
  regex.i`
    \b(?:nobody|no one|none|not a soul|few|only (?:\w+ )?(?:officers?|people|members|councillors))\b[^.;]{0,60}?
    \ (?:(?:has|have|had|so much as|ever|yet) ){0,4}${heard}\b[^.;]{0,50}?\b${till}
  `,
  regex.i`
    \b(?:until|till|before) (?:now|today|tonight|this (?:morning|week|report|paper|evening|afternoon))\b,? [^.;]{0,20}?
    (?:nobody|no one|none|not a soul|few|only (?:\w+ ){0,2}(?:officers?|people|members|councillors))\b[^.;]{0,60}?
    \ (?:(?:has|have|had) ){0,1}${heard}\b
  `,
  // "not a word has been said in public before now"
  regex.i`
    \b(?:
      not (?:a|one|so much as a) (?:word|whisper|hint|murmur|breath|syllable|line|peep)|
      no (?:word|hint|whisper|mention|news|inkling)|nothing|never a word
    ) (?:of (?:it|this|them|which|the [^.;]{2,40}?) )?(?:has|have|had|was|were|is) (?:\w+ )?(?:been )?(?:
      said|breathed|uttered|spoken|heard|let (?:slip|out|fall)|leaked|published|written|made|given|got out|reached|
      disclosed|told|printed|released
    )\b[^.;]{0,60}?\b(?:${till}|so far|hitherto|previously|in public|publicly)
  `,
  // "Families will read of it for the first time in this paper."
  regex.i`
    \b(?:will be |are |is |being |be |has |have |was |were )?${heard}\b (?:of |about |that )?[^.;]{0,40}?\bfor the
    \ (?:very )?first time\b[^.;]{0,24}\b
    (?:today|tonight|here|now|in this|with this|this (?:morning|week|evening)|when|from this)\b
  `,
  regex.i`
    \b(?:being|is|are|was) (?:being )?(?:
      heard of|told of|spoken of|mentioned|talked (?:of|about)|made known|shown|aired|put forward|brought forward|
      set out
    )\b[^.;]{0,40}?\bfor the (?:very )?first time\b
  `,
  regex.i`
    \b(?:it|this) is the (?:very )?first time\b[^.;]{0,50}\b
    (?:talked (?:of|about)|spoken of|mentioned|aired|made (?:public|known)|put before|shown)\b
  `,
  // "This report is the first that residents will have heard of it."
  regex`
    \bthe first (?:that )?(?:most |many |all )?${public_}(?: [\w’'-]+){0,5}? (?:will have|will|has|have|had|can have)
    \ (?:ever )?${heard}\b(?: (?:of|about))?
  `,
  regex.i`
    \b(?:learns?|hears?|knows?|finds? out) of [^.;]{2,50}\bonly (?:today|now|tonight|from this (?:report|paper|release))
    \b
  `,
  // "kept from view until this evening"
  regex.i`
    \b(?:kept|held|been|remained|stayed) (?:\w+ )?(?:
      back|quiet|secret|close|dark|hidden|(?:under|in) (?:wraps|lock and key)|
      from (?:the )?(?:public(?: (?:view|gaze|eye))?|view|sight|residents|everybody|everyone|the press)|
      out of (?:sight|view|the public eye)|(?:a|an) (?:\w+[- ]){0,2}secret|to (?:itself|ourselves|the service)
    )\b[^.;]{0,40}?\b(?:until|till) (?:now|today|tonight|this)\b
  `,
  /\b(?:which|that|and|it|this) (?:has been|was|is) (?:a |an )?(?:well|closely|best)[- ](?:kept|guarded) secret\b/i,
  // "has not been spoken of in public before"
  regex.i`
    \b(?:has|have|had) (?:not|never) (?:before |yet |previously |hitherto )?(?:been )?(?:
      trailed|spoken (?:of|about)|talked (?:of|about)|aired|mentioned|heard of|hinted at|floated|disclosed|let out|
      let slip|divulged|made known|made public|advertised|announced|put about|breathed
    )\b(?=
      [^.;]{0,60}\b
      (?:before|publicly|in public|outside|until now|till now|so far|in any way|anywhere|to anybody|to anyone|elsewhere)
      \b|
      \s*[.;]|\s*$
    )
  `,
  regex.i`
    \b(?:the Council|the Cabinet|it|nobody|no one|we|officers) (?:has|have|had) (?:not|never)
    \ (?:before |yet |previously |hitherto )?
    (?:spoken|talked|breathed a word|said (?:a word|anything|a thing)|mentioned|let on|given (?:any )?hint)
    \b[^.;]{0,60}\b(?:before|publicly|in public|outside|until now|till now|so far)\b
  `,
  regex.i`
    \b(?:the Council|the Cabinet|it|we) (?:has|have) never before
    \ (?:mentioned|spoken of|talked of|talked about|announced|told|hinted at)\b
  `,
  // "a hitherto unannounced pass"
  regex.i`
    \b(?:hitherto|previously|up to now|so far|as yet|until (?:now|today))
    \ (?:unheard[- ]of|unannounced|undisclosed|unpublished|unmentioned|unrevealed|secret|unpublicised)\b
  `,
  regex.i`
    \b(?:comes?|coming|came) (?:right )?out of the blue\b|
    \b(?:not|never) (?:offered|proposed|put forward|suggested|spoken of|heard of) before, (?:will|would|is)\b
  `,
];
/** What came to light, and business with one person or one firm. */
const otherwise = regex.i`
  \b(?:
    leaks?|faults?|errors?|mistakes?|objections?|complain\w*|breach\w*|damage\w*|contaminat\w+|defects?|asbestos|
    fraud\w*|discover\w*|accident|overspen\w+|shortfall|landowner|applicant|appellant|lease|tribunal|court|ombudsman|
    audit\w*|inspect\w+|allegations?
  )\b
`;

/** Does a sentence say that something is first told here? */
export const isFirstTold = (text: string): boolean =>
  text.length < 400 && !otherwise.test(text) && frames.some((frame) => frame.test(text));
