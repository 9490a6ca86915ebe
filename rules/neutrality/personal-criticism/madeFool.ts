import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/**
 * Words without one of which nobody is made a fool of here: by what he cannot tell apart, by whom it was left to, by
 * what he is worth.
 */
export const foolCues = cues(
  "made-fool",
  oneLine`
    could not tell|cannot tell|couldn't tell|unable to tell|unable to distinguish|could not distinguish|
    cannot distinguish|know how to tell|did not know a|does not know a|let that stop|let it stop|let that deter|
    let this stop|let that hold|let that trouble|let ignorance|let the facts|allow that to|allowed that to|mistook|
    be told otherwise|be put right|be told different*|be corrected|wasted everybody's|wasted everyone's|wasted members'|
    wasted the|waste everybody's|waste everyone's|wasting everybody's|wasting everyone's|wastes everybody's|
    wastes everyone's|history of|taken at face value|be believed|be relied on|be relied upon|be credited|
    be taken seriously|is worth|are worth|was worth|were worth|then expect|then expects|then complain|then complains|
    then blame|then blames|then wonder|then wonders|then demand|then demands|then write|then ask why|someone who|
    somebody who|a man who|a woman who|people who|an officer who|anyone who|those who|something to complain|fault with|
    reason to complain|grounds for complaint|perfectly well|very well|quite well|full well|only too well|fully well|
    never troubled|never bothered|never cared to|never deigned|never condescended|never thought to|never found the time|
    never taken the trouble|not once troubled|not once bothered|made to see|brought to see|got to see|made to listen|
    persuaded to listen|made to understand|see reason|see sense|listen to reason|hear reason|open to reason|
    deaf to reason|as though it|as if it|as though they|as if they|as though he|as if he|as though she|as if she
  `,
);

const post = oneLine`
  (?:
    [Mm]embers?|[Cc]ouncillors?|[Ll]eader|[Cc]hair(?:man|woman)?|[Hh]older|[Mm]anager|[Oo]fficers?|[Dd]irector|
    [Cc]hief [Ee]xecutive|[Hh]ead(?:teacher)?|[Ee]ngineer|[Cc]lerk|[Ss]urveyor|[Ss]olicitor|[Pp]lanner|architect|
    caretaker|foreman|consultant|applicants?|tenants?|residents?|agent|petitioners?|objectors?|speakers?|landlord|
    trustees?|treasurer|[Ss]ecretary|owner|witness|complainants?|neighbours?|operator|organiser|warden|driver|editor|
    proprietor|builder|contractor
  )
`;
/** A person, or people who took part, by title, post or pronoun. */
const somebody = oneLine`
  (?:
    (?:[Cc]ouncillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|
    (?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Tt]heir|[Tt]hat) (?:[A-Za-z'’-]+ ){0,2}?${post}
    (?: (?:of|for|at) (?:the )?[A-Za-z]+(?: [A-Z][a-z]+)?)?|
    [Oo]bjectors|[Pp]etitioners|[Ss]ignatories|[Tt]hose who [a-z]+(?: [a-z]+){0,3}|[Hh]e|[Ss]he|who
  )
`;
const aside = "(?:,[^,.;]{3,60},)?";
const many = oneLine`
  (?:
    [Oo]ccupants?|[Oo]ccupiers?|[Tt]enants?|[Rr]esidents?|[Pp]eople|[Pp]arents|[Tt]hose|[Dd]rivers|[Tt]raders|
    [Oo]wners?|[Oo]bjectors|[Nn]eighbours|[Ff]amilies|[Hh]ouseholds|[Ll]andlords?|[Vv]isitors|[Ss]hopkeepers
  )
`;

/** Minds that are ill, children, machines and surveys: nobody is mocked. */
const plain = regex`
  \b(?:
    dementia|audit\w*|recommends?|colour[- ]?blind\w*|disabilit\w+|sight|children|pupils|machines?|cameras?|scanners?|
    systems?|software|sensors?|photograph\w*|interview\w*|asked whether|because|guidance|training|labels?|signs?
  )\b
`;

type Key = "blame" | "sneer";

/** Somebody is made a fool of: by what is said that he cannot do, would not hear, wastes or is worth. */
export const madeFool: readonly Frame<Key>[] = [
  {
    // "Could not be got to see sense", "would not listen to reason".
    message: "blame",
    pattern: regex`
      \b(?:could|can|will|would)(?: ?not|n['’]t| never) (?:ever |at any time )?be
      \ (?:made|brought|got|persuaded|induced|prevailed upon) to
      \ (?:see (?:reason|sense|the (?:point|light)|it|that)|listen|hear|care|behave|take an interest)\b|
      \b(?:(?:would|will|could|did|does|do|can)(?: ?not|n['’]t| never)|cannot|refus(?:es|ed|ing) to|fail(?:s|ed) to)
      \ (?:ever |even )?(?:see|listen to|hear|bow to|yield to|be open to) (?:reason|sense)\b|
      \b(?:was|were|is|are|proved|proving|being) (?:[a-z]+ )?
      (?:deaf to|not open to|impervious to|past|beyond all|a stranger to) reason(?:ing with)?(?=\s*(?:[.,;)]|$| and\b))
    `,
    unless: plain,
  },
  {
    // "Ran the pavilion as if it were his own front room."
    message: "sneer",
    pattern: regex`
      \b(?:us(?:ed|es|ing)|treat(?:ed|s|ing)|regard(?:ed|s|ing)|ran|runs?|running|drove|drives|spent|spends|saw|sees|
      handled|guards?|guarded|behaved|behaves|carried on|carries on|spoke|speaks|acted|acts)\b[^.;]{0,40}?
      \ (?:as (?:if|though) (?:
        (?:it|they|the [a-z]+) (?:were|was) (?:
          (?:his|her) (?:own |private |personal |back |front )?(?!family|mother|father|child)[a-z]+|
          an? (?:private|personal|family|toy|joke|hobby|plaything|nuisance|bottomless|taxi|holiday|
          country)\b[^.;,]{0,20}|
          (?:there|made|meant|put there) for (?:his|her) [a-z]+
        )|
        (?:he|she) (?:
          owned|ran|had (?:written|bought|built|invented|never|all)|(?:were|was) (?:above|beyond|king|queen|lord|
          the only)|
          alone|knew (?:better|best|everything)
        )\b[^.;,]{0,24}
      )|like (?:his|her) (?:own |private |personal )[a-z]+)
    `,
    unless: regex`
      \b(?:
        foster\w*|carers?|caring|child(?:ren)?|pupils?|patients?|residents?|volunteers?|garden(?:er|ers)?|dementia|
        them as|neighbour|tribunal|Inspector|court|rules|regulations|policy|scheme
      )\b
    `,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${somebody}${aside} (?:[a-z]+ly )?(?:
        could not|cannot|can not|couldn['’]t|(?:seem(?:s|ed)|appear(?:s|ed)|is|was|were) (?:[a-z]+ly )?unable to|
        never could|did not know how to|does not know how to
      ) (?:tell|distinguish|know) (?:an?|one|his|her|their) [^.;,]{2,40} from (?:an?|his|her|their|another|the other)
      \ ?[a-z]*
    `,
    unless: new RegExp(
      `${plain.source}|\\b(?:real|genuine|fake|licensed|unlicensed|true|forged|bogus|counterfeit|edible|at night)\\b`,
    ),
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:has|have|had|did|does|do) not (?:yet )?(?:let|allow(?:ed)?) (?:that|this|it|the facts|ignorance|the evidence)
      (?: small (?:matter|detail))? (?:to )?(?:stop|deter|hold|trouble|inconvenience|discourage|get in|stand in|spoil)
      \ (?:him|her|them|the way of|in (?:his|her|their) way|back)?
    `,
    unless: /\b(?:charity|club|volunteers|pupils|team|injury|illness|disabilit\w+)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b${somebody}${aside}(?: (?:of|on|from) the [a-z ]{3,30}?)? (?:[a-z]+ly )?mistook (?:an?|the|his|her) [^.;,]{2,40}
      \ for (?:an?|the) [a-z]+|
      \b(?:would|will|could) not be (?:told (?:otherwise|differently)|put right|corrected)
    `,
    unless: /\b(?:dementia|children|pupils|machines?|cameras?|scanners?|systems?|software|sensors?)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \bwast(?:ed|ing|es)
      \ (?:everybody|everyone|members?|officers?|the (?:committee|meeting|council|panel|court|tribunal|service|team))
      (?:['’]s?|s['’])? time\b
    `,
    unless: /\b(?:duplicat\w+|system|process|form|software|avoid\w*|without)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b${somebody}${aside}[^.;]{0,40} (?:has|had|with) (?:an? |something of an? )?
      (?:long |known |well-known |colourful |sorry )?history of (?:
        falling out|complaining|quarrel|picking|making (?:trouble|threats|a nuisance|allegations)|troublemaking|
        grievances|disputes with (?:the|every|all)|rowing|disagree
      )[a-z]*|
      \b(?:[Nn]othing|[Ll]ittle|[Nn]ot (?:much|a word|everything|all)) (?:of what |that |which )?
      (?:he|she|they|(?:Mr|Mrs|Ms|Miss|Dr|Councillor) [A-Z][a-z]+)(?: now)?
      \ (?:says?|said|writes?|wrote|claims?|claimed|tells? [a-z]+)[^.;]{0,30}\b(?:can|should|could|is to|ought to) be
      \ (?:taken (?:at face value|seriously)|believed|relied (?:up)?on|trusted|credited)
    `,
    unless: plain,
  },
  {
    message: "blame",
    pattern: regex`
      \bwhat (?:an? |any |the |his |her |its |their )?
      (?:promises?|word|assurances?|undertakings?|pledges?|guarantees?|apolog(?:y|ies))
      (?: (?:of|from|by|given by) [a-z ’'A-Z]{2,30}?)? (?:is|are|was|were) (?:really |actually |likely to be )?worth\b
    `,
    unless: /\b(?:£|contract sum|value of)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b${many}\b[^.;]{0,30}? (?:who )?
      (?:will not|won['’]t|would not|never|refuse to|cannot be bothered to|do not bother to) (?:
        open|close|shut|wash|clean|lift|read|pay|turn|ask|tidy|sweep|clear|ventilate|heat|recycle|sort|move|walk|answer|
        look|help|listen|attend|come|wait|lock|pick|take|park|use|put|keep|mend|join|vote|speak|stand|learn
      )\b[^.;]{0,60}?(?:,? and|,|;) then (?:expects?|complains?|blames?|wonders?|demands?|writes?|asks? why)\b
    `,
    unless: plain,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:left|given|entrusted|handed|fallen|gone) (?:in the hands of|into the hands of|to|with)
      \ (?:someone|somebody|people|a (?:man|woman|person|manager|team)|those|an officer|officers) (?:who|whose) (?:
        treat(?:s|ed)?|regard(?:s|ed)?|saw|sees|thought|thinks|could not|cannot|
        ha[sd] no (?:interest|idea|sense|time|business|feeling|patience|intention|grasp|notion|use|love)|knew nothing|
        knows nothing|cared|cares|never|did not|does not|would not|will not|would rather|were not|was not|heart|mind
      )\b
    `,
    unless: /\b(?:landlord|data|vulnerable|safeguarding|policy|training|charity)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:would|could|will|can) (?:[a-z]+ly )?find (?:something|a reason|cause|grounds|fault)
      (?: (?:to (?:complain|object|moan|grumble)(?: (?:about|of|to))?|with|for complaint))?(?: [a-z]+)?
      \ (?:in (?:paradise|heaven|the Garden of Eden|Eden)|anywhere|everything|anything)\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b${somebody}${aside} (?:knows?|knew) (?:perfectly|very|quite|full|fully|only too) well
      \ (?:that|what|how|why|who|where)\b
    `,
    unless: regex`
      \b(?:
        Inspector|tribunal|court|Ombudsman|found|[Oo]fficers know|neighbourhood|their area|their patch|streets|families
      )\b
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b${somebody}${aside} (?:has|have|had) (?:never|not) (?:once |yet )?
      (?:troubled|bothered|cared|deigned|condescended|stooped|thought|found the time|taken the trouble) to
      \ (?:read|look|ask|visit|attend|reply|answer|listen|learn|open|come|find|see|set foot|walk|meet|speak)
    `,
    unless: plain,
  },
];
