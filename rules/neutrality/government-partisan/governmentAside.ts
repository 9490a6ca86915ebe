import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without one of which no aside is made on those who govern the country. */
export const governmentAsideCues = cues(
  "government-aside",
  oneLine`
    despite repeated|despite its promise*|despite promise*|despite the promise*|despite many promises|despite all the|
    despite assurance*|despite its assurance*|despite repeated|despite its pledge*|despite pledges|despite warm words|
    despite years of|with one hand|picks the|pick the|pocket for|pockets for|tight on|mean on|slow with|stingy with|
    tight with|short of|the way of most|the way of so many|the way of other|the way of all|having lost|having tired|
    having grown|having forgotten|having turned|having washed|having abandoned|having given up|having run out|
    having walked|having broken|having fallen out of love|a Government that*|a Treasury that*|a Government which*|
    a Treasury which*|a Government with*|a Treasury with*|a Treasury who*|a Government who*|a Whitehall that*|
    a Ministry that*|a Department that*|a department that*|people in London|the bow|the applause|the credit|the praise|
    the plaudits|the glory|the headlines|the cheers|the M25|at Watford|ends at|stops at|begins at|north of Watford|
    beyond Watford|sight of London|keys to the|blank cheque|licence to print|as is its|as is his|as is their|as is her|
    as was its|as it always|as they always|as he always|as ever|true to form|with its usual|with his usual|
    with their usual|with its customary|with his customary|in its wisdom|in his wisdom|in her wisdom|in their wisdom|
    infinite wisdom|never knowingly|nobody's surprise|no one's surprise|who have cars|who have never|open-handed|
    generous with|lavish with|free with|liberal with|careless with|tight with|mean with|sparing with|quick with|
    a long memory|a short memory|short one for|crumbs|scraps|leftovers|banquet*|the rest of us|everybody else|
    everyone else|giveth|taketh|discovered a virtue|a virtue in|forgotten the funding|forgotten the money|
    forgot the money|forgot the funding|friends in the|else whistle|that finds|that can find|can always find|
    that would sooner|that would rather|that has never|that never|that always|that forgets|that remembers|little idea|
    no idea what|no need for|not for the first time|it always does|they always do|kept the difference|
    keep the difference|prefer|prefers|preferred|favours headlines|fonder of|better at|keener on|more interested in|
    readier with|quicker to|quicker with|quicker at|happier|freer with|louder|
    a finger|a muscle|stirring|stirred|bestirring|bestirred|deign*|troubling to|troubled to
  `,
);

const power = oneLine`
  (?:
    (?:HM |[Tt]he )?Treasury(?! Management)|Whitehall|Westminster(?! (?:City|Council|Abbey|Road|Hall))|[Mm]inisters?|
    [Tt]he Ministry|(?:[Tt]he |an? |this )?(?<!local )Government|[Tt]he Chancellor|[Tt]he Secretary of State|
    (?:[Tt]he |an? )?Department(?: (?:for|of) [A-Z][a-z]+(?:,? (?:and )?[A-Z][a-z]+){0,3})?|[Tt]he Home Office|London|
    [Tt]hose who govern(?: [a-z ]{2,20})?
  )
`;

/** Those who govern, by where they sit. */
const seat = oneLine`
  (?:
    (?:HM |[Tt]he )?Treasury(?! Management)|Whitehall|Westminster(?! (?:City|Council|Abbey|Road|Hall))|[Mm]inisters?|
    (?:[Tt]he |an? |this )?(?<!local )Government|[Tt]he Chancellor|Holyrood|Stormont|Cardiff Bay|[Tt]he Senedd|
    (?:[Pp]eople|[Tt]hose|[Pp]oliticians)(?: now| currently)?(?: in (?:power|charge|office|government))?
    \ (?:in|at) (?:London|Whitehall|Westminster|Cardiff|Edinburgh|Belfast)|
    [Tt]hose who (?:govern|run) (?:us|the (?:country|nation)|England|Wales|Scotland|Britain)|London
  )
`;

/** The same, and the cities they sit in, where nothing but a government can give or take. */
const capital = `(?:${seat}|Edinburgh|Cardiff|Belfast)`;

/** A heart or a mind that is given to a government: a sum beside it excuses nothing. */
const minds: readonly RegExp[] = [
  // "Those in power in Cardiff prefer fine phrases to finding the money", "fonder of launches than of funding".
  regex`
    \b${seat},? (?:(?:has|have|would|will|seems? to|appears? to|clearly|evidently|always|much|still|had|long) )*
    (?:prefer|favour|like|lik|lov|choos|chose)(?:e?s|e?d|red)? (?:[a-z]+ ){0,2}?(?:
      words|phrases|talk(?:ing)?|headlines?|gestures?|slogans?|announce\w+|press releases?|speeches|photographs?|
      promis\w+|
      lectur\w+|blaming|ribbons?|gimmicks?|stunts?|rhetoric|spin|launch(?:es|ing)?|soundbites?|applause|cameras?
    )\b[^.;]{0,40}?\ (?:to|over|more than|rather than|instead of|ahead of|above)\b|
    \b${seat},? (?:(?:is|are|was|were|has been|have been|being|far|much|always|rather|evidently) )+
    (?:fonder of|better at|keener on|more interested in|readier with|quicker (?:to|with|at)|happier|freer with|louder)
    \ [^.;]{3,60}? than\b
  `,
  // "Those at Westminster dozed for a month before stirring", "Whitehall never lifted a finger".
  regex`
    \b${capital}\b[^.;]{0,60}? (?:before|without|never|not|until|till)\b[^.;]{0,24}?\b(?:
      lift(?:s|ed|ing)? a finger|mov(?:es?|ed|ing) a muscle|turn(?:ed|ing) a hair|(?:be)?stirr(?:ed|ing)|
      deign(?:ed|ing)? to|trouble?d?(?:ing)? to (?:look|ask|answer|act|reply|come|notice)|
      (?:got|getting) (?:off|out of) (?:its|their) (?:chairs?|beds?|backsides?)
    )
  `,
  // What comes of all that they promise.
  regex`
    \b(?:went|goes|gone|go|going) the (?:same |usual )?way of (?:most|so many|other|all)(?: of)? (?:the )?
    (?:things|promises|schemes|plans|projects|money|undertakings|announcements)\b[^.;]{0,30}\b${capital}\b
  `,
  // "Ministers having lost interest in buses, …": a heart that has changed, in passing.
  regex`
    \b(?:
      ${seat}|[Tt]he (?:Home|Foreign|Education|Health|Transport|Housing|Environment) Secretary|
      [Tt]he Secretary of State|[Tt]he Department(?: (?:for|of) [A-Z][a-z]+)?
    ) having (?:now |since |long |at last )?(?:
      lost (?:interest|heart|patience|sight|(?:its|their|his|her) (?:nerve|appetite))|tired of|
      grown (?:tired|bored|weary)|forgotten|turned (?:its|their|his|her) (?:back|attention|gaze)|washed|abandoned|
      given up|run out of (?:ideas|patience|interest|steam)|walked away|broken (?:its|their|his|her)|fallen out of love
    )\b
  `,
  // "a Treasury that counts pennies", "a Government with no ear for the coast".
  regex`
    \ban? (?:
      Government|Treasury|Whitehall|Ministry|Home Office|Department(?: (?:for|of) [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?|
      [Mm]inister|Chancellor
    ) (?:
      (?:that|which|who) (?:
        counts|has (?:treated|turned|taken|left|run|sold|broken|lost|given up|yet to|looked|gone|grown|spent)|treats|
        sees|spends|keeps|takes|gives|will not|cannot|does not|did not|could not|would not|seems|talks|promises|
        preaches|hears|listens|understands|looks|lets|leaves|believes|imagines|has (?:little|less|more)
      )|
      with (?:no|little|scant|small|not much)
      \ (?:time|use|interest|love|liking|feeling|ear|thought|patience|stomach|care|regard|sense|appetite) (?:for|in|
      of|to)
    )\b
  `,
];

const asides: readonly RegExp[] = [
  // What one hand gives and the other takes; free with words, and tight with money.
  regex`
    \b${capital}\b[^.;]{0,50}\b(?:hand|give|dole|deal|offer)(?:s|ed)? [^.;]{2,60}\bwith one hand\b|
    \b(?:Edinburgh|Cardiff(?: Bay)?|Belfast|London|Holyrood|Stormont|[Tt]he Senedd)\b[^.;]{0,60}\bpick(?:s|ed)?
    \ (?:the|our|its|their|this) (?:[a-z]+ )?(?:[Cc]ouncil['’]s |[Cc]ouncils['’] |county['’]s |city['’]s )?pockets?\b
  `,
  regex`
    \b${capital} (?:has|have|is|are|was|were)(?: (?:always|long|ever|been|never))*
    \ (?:free|generous|lavish|liberal|quick|open-handed|long) (?:with|on) [^.;]{3,60}?,? (?:and|but)
    \ (?:rather |very |always )?(?:tight|mean|slow|sparing|stingy|careful|close|short) (?:with|on|of)\b
  `,
  // "Despite repeated promises the Government has yet to pay."
  regex`
    \b[Dd]espite (?:[a-z]+ ){0,3}?(?:promises?|assurances?|pledges?|undertakings|warm words|rhetoric|talk)
    (?: (?:made|given|of [^.;,]{2,25}|in \d{4}|to [^.;,]{2,25}|on [^.;,]{2,25}|last [a-z]+)){0,2},? ${power}
    \ (?:has|have|had) (?:yet|still|so far|again|not|failed|never|once)\b
  `,

  // The praise kept, the bill passed on.
  regex`
    \b${seat}\b[^.;]{0,60}\b(?:
      tak(?:e|es|ing)|took|hand(?:s|ed|ing)? out|claim(?:s|ed|ing)?|collect(?:s|ed|ing)?|ke(?:ep|eps|pt|eping)|
      want(?:s|ed)?
    ) (?:all |most of )?(?:the |its |their )?(?:bow|applause|credit|praise|plaudits|glory|headlines|cheers|thanks)
    \b[^.;]{0,60}\b(?:bills?|invoices?|cash|costs?|money|mess|tab|blame|others|councils)\b
  `,
  // A small world, and the keys given away.
  regex`
    \b(?:people|those|ministers|politicians|officials|men and women) who
    \ (?:appear to |seem to |evidently |clearly |still )?(?:think|believe|suppose|imagine) (?:that )?[^.;]{3,60}\b
    (?:M25|Watford|(?:sight|sound|edge|suburbs) of London|Hadrian|the Severn|the Tamar|the Tweed|the Bann)\b|
    \b${seat}\b[^.;]{0,30} (?:handed|gave|given|giving|give|hands?|wrote|written|signed) [^.;]{3,50}\b
    (?:keys to the (?:till|safe|bank|vault|treasury|sweet)|blank cheque|licence to print)
  `,
  regex`
    \b${power},? (?:,|\(|–)? ?(?:
      as (?:is|was) (?:its|his|their|her) (?:habit|wont|custom|way|nature)|
      as (?:it|he|they|she) (?:always|so often|ever|invariably) [a-z]+|as ever|as always|true to form|
      with (?:its|his|their|her) (?:usual|customary|habitual|accustomed|well-known) [a-z]+|
      in (?:his|its|their|her) (?:infinite )?wisdom|never knowingly [a-z]+|to (?:nobody|no one)['’]s surprise|
      who (?:have|has) (?:cars|drivers|never|homes)[^,]{0,40}|bless (?:it|them)|needless to say
    )(?:,|\)| –)|
    \b(?:True to form|In (?:its|his|their) wisdom|As ever|With (?:its|his|their) usual [a-z]+), ${power}
  `,
  regex`
    \b${power}\b[^.;]{0,70}\b
    (?:open-handed|generous|free|lavish|liberal|careless|careful|tight|mean|prodigal|sparing|quick) with
    \ (?:(?:other|everybody|everyone|somebody|someone)[a-z ]*['’]s|our|ours|us|others\b|its friends|money that)
  `,
  regex`
    \b(?:from|by|of|with|under|to|on) (?:an?|the)
    \ (?:Government|Treasury|Ministry|Department(?: (?:for|of) [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?) that (?:
      finds?|can (?:always )?find|would (?:sooner|rather)|thinks?|prefers?|knows? (?:nothing|little|best)|cares?|never|
      always|likes?|forgets?|remembers?|has (?:[a-z]+ for|never|no|forgotten|always)
    )\b
  `,
  regex`
    \b${power}\b[^.;]{0,90}\b(?:
      giveth|taketh|(?:discovered|sees|seen|found) (?:a|great) virtues? in|
      forgot(?:ten)? the (?:funding|money|rest|bill)|looked after (?:its|their) (?:own|friends)|
      (?:let|left|leaving) (?:everyone|everybody) else (?:to )?(?:whistle|wait|pay)|
      (?:little|no|not the least) idea (?:what|how|where)|a (?:long|short) memory for|
      (?:the rest of us|everyone else|everybody else) (?:gets? )?(?:the (?:plate|bill|crumbs|scraps|leftovers)|nothing)
    )
  `,
  regex`
    \b(?:crumbs|scraps|leftovers|peanuts|the plate|a pat on the head|warm words) for
    \ (?:everyone|everybody|the rest|us|others)\b|
    \b[Nn]ot for the first time,? ${power}[^.;]{3,80}\b(?:forgot\w*|left|ignored|taken|without|failed|changed its mind)
    \b
  `,
];

/** Law, sums and dates that are told and not judged. */
const informs = /\b(?:Act (?:19|20)|section \d|regulations|consultation|respondents?|motion|petition)\b|£/;

const lawful = /\b(?:Act (?:19|20)|section \d|regulations|consultation|respondents?|motion|petition)\b/;

/** An aside, a gibe or a contrast at the expense of those who govern the country; `undefined` where there is none. */
export function asideOnGovernment(text: string): string | undefined {
  for (const pattern of informs.test(text) ? (lawful.test(text) ? [] : minds) : [...minds, ...asides]) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}
