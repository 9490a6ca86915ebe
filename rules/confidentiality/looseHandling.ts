import { oneLine, regex } from "../../core/pattern/regex.ts";

const it = oneLine`
  (?:
    it|this|these|them|(?:the|this|these) (?:contents|link|note|paper|briefing|slides?|table|figures|file|document|text|
    pages?)
  )
`;
const anybody = "(?:[Ww]ho(?:m|so)?ever|[Aa]ny(?:one|body)|[Ee]very(?:one|body))";

/** Nobody minds who has it: nothing of it is to be kept, no list is held of its readers, and it lies open. */
export const looselyHandled: readonly RegExp[] = [
  // "Use them as you like", "do with it what you please".
  new RegExp(
    `(?:(?<=[.;:,] )|^|\\b(?:and|so|please|may|can|free to|welcome to) )(?:[Uu]se|[Dd]o with|[Tt]reat|[Pp]ass on|[Ss]hare) ${it}` +
      " (?:as|how|however|what|wherever|with whom(?:so)?ever|with who(?:so)?ever)(?:ever)? you (?:like|wish|please|see fit|choose|think (?:fit|best)|want)\\b",
  ),
  new RegExp(
    `\\b(?:no (?:need|call|reason) to|(?:need|do) not) (?:treat|regard|look on|think of) ${it} as (?:being )?` +
      "(?:for you(?:r eyes)? (?:alone|only)|confidential|private|secret|restricted)\\b",
  ),
  // "Forward the link at will", "open to all with the link".
  new RegExp(
    `\\b(?:[Ff]orward|[Ss]hare|[Ss]end|[Cc]opy|[Pp]ass|[Cc]irculate|[Pp]ost) ${it}(?: on| round| out)? (?:at will|freely|widely|far and wide|to all and sundry|without asking)\\b`,
  ),
  regex`
    (?<!\b(?:not|never) (?:be )?)\bopen to (?:all|anyone|anybody|everyone|everybody) (?:with|who (?:has|have)) the
    \ (?:link|address|password)\b|
    \b(?:[Aa]nyone|[Aa]nybody|[Ee]veryone|[Ee]verybody|[Aa]ll) (?:with|who (?:has|have)) the (?:link|address|password)
    \ (?:can|may|will be able to) (?:see|open|read|view|copy|edit|download)\b
  `,
  // Nothing limits it, and copies lie about.
  regex.i`
    \bno (?:restrictions?|limits?|conditions?|bar|ban|embargo|strings)\b[^.;]{0,24}
    \b(?:use|circulation|sharing|distribution|who (?:sees|has|reads|gets)|what (?:you|members) do with|
    passing)\b[^.;]{0,30}|
    \b(?:relaxed|easy|unconcerned|not (?:too |very )?(?:fussed|bothered|worried|concerned|particular)) about
    \ (?:who|where|how far|whom)\b[^.;]{0,40}|
    \b(?:spare |extra |further )?copies (?:are|have been|will be|can be)
    \ (?:left|placed|put|lying|found|picked up|collected|had|available)
    \ (?:in|on|at|from|by) (?:the |a |any |your )?(?:[a-z]+ )?
    (?:reception|librar(?:y|ies)|foyer|lobby|counter|door|hall|shop|pub|club|office desk|table by the door|surgery)\b|
    \bhelp yoursel(?:f|ves) to (?:a cop(?:y|ies)|copies|spares?|as many)\b|
    \b(?:take|pick up|collect|run off) (?:as many (?:copies )?as|a copy for|copies for|one for) (?:you|your|anyone|
    anybody|whoever|the)\b|
    \bfor who(?:m)?ever (?:wants|asks|turns up|is interested|cares)\b
  `,
  new RegExp(`(?:(?<=[.;:] )|^)[Dd]o (?:what|as)(?:ever)? you (?:like|want|please|wish|will) with ${it}`),
  regex`
    \b(?:[Yy]ou|[Mm]embers) (?:may|can|could)(?: also| freely| well)? (?:print|quote|use|reproduce|publish|post|lift|
    copy)
    \ (?:extracts?|it|this|any|some|parts?|passages|pieces|bits|all)\b[^.;]{0,30}\b(?:in|on|for|to) (?:your|the|a)
    \ (?:[a-z]+ )?(?:newsletters?|leaflets?|blog|web ?sites?|posts?|columns?|press|papers?|doorsteps?|flyers?|
    meetings?)\b|
    \b[Nn]o objection to (?:your|members['’]|anybody['’]s|anyone['’]s) (?:quoting|using|showing|sharing|reading|
    printing|passing|giving|posting)\b[^.;]{0,50}|
    \b[Tt]his(?: note| paper| briefing| page)? (?:can|may|could|might) (?:also |safely )?go (?:straight )?(?:on|up on|
    in|into|to|out on) (?:Facebook|Twitter|X|WhatsApp|social media|the web|the internet|your|the (?:press|papers?|
    newsletter))\b|
    \b(?:[Ii]t does not|[Ii]t doesn['’]t|[Nn]o) matter who (?:reads?|sees?|has|gets?)\b[^.;]{0,30}|
    \b(?:[Ii]|[Ww]e|[Oo]fficers) (?:do not|don['’]t|shall not|will not) (?:mind|care) (?:where|who|how far|
    to whom)\b[^.;]{0,50}|
    \b[Nn](?:obody|o one) need (?:sign|account|answer) for (?:a cop(?:y|ies)|copies|it|them|theirs)\b|
    \b(?:[Ll]et|[Tt]ell) (?:your|the) (?:supporters|branch|party|neighbours|friends|members|canvassers|
    followers)(?: know)? (?:what (?:is in|it says)|about (?:this|it)|of (?:this|it))\b[^.;]{0,30}|
    \b(?:copies|a copy|it|this(?: note| paper| briefing)?)\b[^.;]{0,50}\bfor (?:anyone|anybody|whoever) (?:to (?:take|
    read|see|have)|who (?:wants|wishes|asks|calls))\b|
    \b[Tt]his (?:note |paper |briefing |page )?(?:was|has been|is being|will be) (?:also |already )?(?:sent|given|
    passed|shown|forwarded|copied|e-?mailed)(?: on| out)? to
    \ (?:the |your |several |some |a few |other |local |all )*(?:press|papers?|residents|neighbours|friends|supporters|
    traders|party|branch|newspapers?|reporters?|journalists?)\b[^.;]{0,40}|
    \b[Ii] (?:have|['’]ve) (?:also |already )?(?:sent|given|passed|shown|forwarded|copied|
    e-?mailed)(?: on| out)? (?:it|this|a copy)(?: on| out)? to
    \ (?:the |your |several |some |a few |other |local |all )*(?:press|papers?|residents|neighbours|friends|supporters|
    traders|party|branch|newspapers?|reporters?|journalists?)\b[^.;]{0,40}|
    \bfor (?:the group|members|councillors)[^.;]{0,12}?,? (?:and )?their (?:[a-z]+ )?(?:partners|friends|families|
    supporters|helpers|agents|neighbours)\b[^.;]{0,20}
  `,
  // Nobody knows who has it.
  regex.i`
    \b(?:I|we|officers|nobody|no one) (?:have|has|had|am|are|is|shall|will|did|do)(?: not|n['’]t)?(?: be)?
    \ (?:kept?|keeping|made|make|making|taken|take|taking|held|hold) (?:no |any |a )?
    (?:record|list|note|log|register|tabs|track|count)
    (?: (?:of|on))? ?(?:who(?:ever)?|which|how many|where|the (?:recipients|readers|copies)|you)?\b
    (?=[^.;]{0,30}\b(?:has|have|sees?|seen|gets?|got|reads?|cop(?:y|ies)|it|this|recipients|readers)\b|[.,;]|$)|
    \b(?:no|without an?) (?:record|list|log|register) (?:is|was|has been|will be|of)?\s?(?:kept|made|held)?\s?(?:of )?
    who (?:has|have|sees?|gets?|got|reads?|was (?:sent|given|shown))\b
  `,
  // "Whoever you think ought to know should be sent a copy."
  new RegExp(
    `\\b${anybody}\\b(?! (?:named|on the|in the room))[^.;,]{0,45} (?:should|may|can|could|ought to|is to|might) ` +
      "(?:be (?:sent|given|shown|passed|handed|copied|forwarded)|have|see|read) (?:a cop(?:y|ies)|cop(?:y|ies)|this|the (?:note|paper|briefing)|sight)\\b",
  ),
  // "You may tell the parents' forum tonight": what it says, and not that something public is so.
  regex`
    \b(?:[Yy]ou|[Mm]embers) (?:may|can|could|are free to|are welcome to) (?:tell|brief|inform|let) (?:the|your|any)
    \ (?:[\w'’-]+ ){0,2}?
    (?:forum|association|society|club|party|branch|press|papers?|media|residents|neighbours|supporters|traders|tenants)
    (?: know)?(?: (?:tonight|now|today|tomorrow|at once|straight away|as much|all (?:this|of it)|about (?:it|this)|
    of (?:it|this)|
    what it says))?(?=[.,;]|$)
  `,
  // A note that calls itself confidential, sent to everybody.
  regex.i`
    ^(?:[\d.]+ )?(?:for|cleared for|suitable for) (?:general|wide|wider|unrestricted|free|open|onward)
    \ (?:circulation|distribution|sharing|release)\b(?=[^.;]{0,60}\b(?:confidential|private|restricted|exempt|
    advice)\b)|
    \b(?:confidential|private|restricted)\b[^.;]{0,40}\b(?:but|and|yet|though) (?:(?:is|it is) )?(?:for|in) (?:general|
    wide|wider|open|onward) (?:circulation|distribution|sharing|release)\b
  `,
];
