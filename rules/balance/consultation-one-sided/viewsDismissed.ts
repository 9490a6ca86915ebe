import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which no views, and nobody who may hold them, are waved away here. */
export const dismissedCues = cues(
  "views-dismissed-cues",
  oneLine`
    nothing that|nothing which|nothing of|nothing worth|nothing to|nothing here to|little of|little that|little weight|
    little notice|little heed|no weight|no heed|no notice|no account|no regard|no attention|need not|needn't|
    safely be|be safely|can be ignored|may be ignored|be passed over|be set to one side|be discounted|be disregarded|
    too seriously|amount to nothing|amount to little|amounts to little|amounts to nothing|come to nothing|boil down|
    boils down|the usual|what one|what you|as one would|only to be expected|par for the course|predictabl*|
    the same old|always say|always object|always complain|always oppose|always against|always grumble|always find|
    never like|never satisfied|never happy|never content|never be satisfied|never be happy|only say|only object|
    only complain|only have|simply object|simply complain|say no|against everything|object to everything|
    oppose everything|object to anything|no point in asking|little point in asking|no purpose|gained by asking|
    served by asking|achieved by asking
  `,
);

const views = oneLine`
  (?:
    (?:objections?|representations?|responses?|repl(?:y|ies)|comments?|letters?|submissions?|petitions?|views|
    criticisms?|complaints?|concerns|points|arguments|opposition|what (?:was|has been) said against (?:it|this))
    (?: (?:from|of|by|made|raised|received|lodged|put)\b[^.;,]{0,40}?)?|
    objectors?|opponents?|respondents|consultees|those (?:against|opposed|who (?:objected|wrote|replied|
    opposed)\b[^.;,]{0,20}?)
  )
`;
const people = oneLine`
  (?:
    (?:[a-z]+ )?(?:residents|neighbours|traders|shopkeepers|drivers|motorists|cyclists|passengers|users|parents|tenants|
    leaseholders|landlords|staff|unions?|villagers|householders|businesses|customers|visitors|objectors|public|
    associations?|societ(?:y|ies)|trade|taxi ?men|farmers|anglers|dog walkers|campaigners|clubs)|people|they|he|she
  )
`;
const substance = oneLine`
  (?:
    (?:that|which) (?:really |truly |need |needs |should |could |would )?(?:
      matters?|counts?|signif(?:y|ies)|(?:trouble|detain|delay|worry|concern|deter|disturb|give)s?\b|deserves?|
      (?:calls?|cries) for|holds? water|bears? (?:on|examination|scrutiny)|stands? up|need be (?:answered|said)
    )|
    of (?:any |much |real |great )?(?:substance|consequence|weight|merit|value|note|moment|importance|interest|use|
    account)|
    worth (?:the|an?|answering|repeating|recording|reporting|considering|reading|saying|setting out|[a-z]+ing)|
    to (?:trouble|detain|delay|worry|concern|deter|disturb|hold up|give (?:anybody|anyone|members) pause|answer|alter)
  )
`;
const heed = "(?:weight|heed|notice|regard|attention|account|store|credence|importance|thought|reliance)";

const frames: readonly RegExp[] = [
  // "The objections raise nothing that matters."
  regex.i`
    \b${views}\b ?[^.;]{0,24}? (?:raise|contain|say|said|hold|offer|bring|brought|add|amount|c[ao]me|show|make|made|put|
    have|has|had|give|gave|find|found)(?:s|ed|d)?(?: up| forward| down)?(?: to)?
    \ (?:nothing|little|not much|not a thing|hardly anything|precious little|no points?|no arguments?)(?: at all| here)?
    \ ${substance}\b
  `,
  // "No weight need be given to the objections", "Members need pay no heed to those against".
  regex.i`
    \b(?:no|little|not much|scant|hardly any|not too much|only so much) ${heed} (?:need|needs to|ought to|should)
    \ (?:be )?(?:given|paid|attached|taken|set|accorded|placed|had|put|spared)(?: (?:to|of|by|on|for|upon|for the|in))?
    \ (?:the |these |those |any of the |such |their |what )[^.;]{0,40}?\b(?:${views}|said|say)\b|
    \b(?:members|cabinet|committee|the (?:council|panel|executive)|one|we|nobody) (?:need|needs?|may|can|should)
    \ (?:not |safely |hardly |scarcely )?(?:give|pay|attach|take|set|spare|have)
    \ (?:no |little |any |much |too much |scant )?${heed} (?:to|of|by|on|for)
    \ (?:the |these |those |any of the |such |their )[^.;]{0,40}?\b${views}
  `,
  // "The objectors can safely be ignored", "these letters need not detain anybody".
  regex.i`
    \b${views}\b ?[^.;]{0,30}? (?:can|may|could|should|ought to|are best|is best|are to|is to)
    \ (?:safely |quite |therefore |simply |be safely |now |all )*(?:be )?
    (?:ignored|discounted|disregarded|passed over|set (?:aside|to one side)|put (?:aside|to one side)|dismissed|
    left (?:aside|to one side)|taken (?:as read|with a pinch of salt)|brushed aside)\b|
    \b${views}\b ?[^.;]{0,30}? (?:need not|needn['’]t|should not|hardly need|scarcely need) (?:be )?
    (?:detain|trouble|concern|delay|worry|deter|taken (?:too )?seriously|answered|considered|gone into|dwelt on|
    given much)\b
  `,
  // "They are what one always hears from shopkeepers."
  regex.i`
    \b(?:${views}|which|they|these|it)\b ?[^.;]{0,24}? (?:are|is|were|was)
    \ (?:only |just |merely |simply |no more than |little more than |nothing (?:more|but) |very much |all |
    of course )*(?:
      what (?:one|you|we|officers|anybody|anyone)(?: (?:always|usually|generally|invariably|might|would|has come to))?
      \ (?:hears?|gets?|expects?|sees?)\b|
      the usual\b|the same old\b|(?:only )?to be expected\b|par for the course|(?:quite |wholly |
      all too )?predictable\b|
      as one (?:would|might) expect|the sort of thing (?:that )?(?:one|they|people|[a-z]+) (?:always )?(?:say|hear|
      write)
    )
  `,
  // "They were not asked, since they always say no."
  regex.i`
    \b${people} (?:(?:will|would|can|could) (?:always|only|never|simply|just|merely|no doubt|doubtless|inevitably)|
    always|invariably|never) (?:have )?(?:be )?(?:
      (?<!never )(?<!never have )(?:say|said) (?:no|that|the same|they)|(?<!never )(?:object|complain|oppose|grumble|
      moan|
      resist|protest|vote against|against|opposed|find (?:something|fault))(?:s|ed)?\b|
      (?<=never )(?:satisfied|happy|content|like|pleased|agree)
    )\b|
    \b${people} (?:is|are|will be|would be) (?:always )?(?:against|opposed to) (?:everything|anything|all change|
    change)\b|
    \b${people} (?:would|will|can be (?:relied|counted) (?:up)?on to|could be (?:relied|counted) (?:up)?on to)
    \ (?:object|say no|complain|oppose) (?:to )?(?:anything|everything|whatever|come what may|as (?:they|it) always)|
    \b(?:no|little) (?:point|purpose|use|sense) (?:would be |was |is |was seen )?(?:in|served by|gained by)
    \ (?:asking|consulting|inviting|writing to)\b|
    \bnothing (?:would|will|was|could) (?:have been |be )?(?:gained|served|achieved|learnt|learned) by
    \ (?:asking|consulting|inviting|writing to)\b
  `,
];
/** Law on what a planning or licensing decision may weigh, and what is told of a point that is answered. */
const weighed = regex.i`
  \b(?:
    material (?:planning )?considerations?|in law|lawful\w*|licensing objectives?|planning polic(?:y|ies)|
    planning terms|withdrawn|duplicates?|out of time|received after|(?:came|sent|made|posted|dated) after|too late|
    anonymous|outside the (?:area|scope)|
    not relevant to|irrelevant|because|paragraph|section \d|appendix|said that|argued|felt that
  )\b
`;

/** Are views, or those who may hold them, waved away, with nothing said to answer them? */
export const dismissesViews = (sentence: string): boolean =>
  !weighed.test(sentence) && frames.some((frame) => frame.test(sentence));
