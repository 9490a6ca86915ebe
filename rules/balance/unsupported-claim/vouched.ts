import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** What people who are not named, and whom nobody asked, are made to vouch for. */
export interface Vouched {
  readonly found: RegExpExecArray;
  /** The words leave no doubt that nobody was asked. */
  readonly sure: boolean;
  /** It is what people say or think, and not what is held to be known. */
  readonly said: boolean;
}

/** Words without one of which nobody vouches, with a bar between them. */
export const vouchedWords = oneLine`
  time and again|time and time again|again and again|over and over|loud and clear|times what|times over|times more than|
  thought to be worth|believed to be worth|reckoned to be worth|held to be worth|them alone|them aside|them quietly|
  them privately|them in private|them on their own|them on the quiet|as any*|as every*|as those|as people|as all|
  as most|as they will|as they would|will tell|would tell|can tell|could tell|will say|would say|could say|will swear|
  would swear|will testify|can testify|could testify|would testify|will attest|can attest|could attest|has a story|
  have a story|has a tale|have a tale|the same story|the same answer|the same tale|ask in|ask at|ask around|ask along|
  talk to|speak to|listen to|everywhere|up and down the|the length of|length and breadth|all over|the world over|
  plenty of|good many|great many|not a few|quite a few|more than one|any number|dozens of|scores of|would dispute|
  would deny|would quarrel|would doubt|would disagree|would contradict|would pretend|would question|will dispute|
  will deny|will quarrel|not find a*|never find a*|not meet a*|never meet a*|in vain for|scarcely a|hardly a|barely a|
  say as much|say so|say the same|in the trade|in the know|in the business|privately|off the record|if pressed|
  when pressed
`;

const will = oneLine`
  (?:will|would|can|could|must|may)
  \ (?:[a-z]+ly |also |soon |all |themselves |be the first to |be able to |be ready to |only )*
`;
const tells = oneLine`
  (?:
    say|tell|confirm|testify|attest|agree|admit|vouch|swear|recognise|concede|allow|
    bear (?:this |that |it )?(?:out|witness)|know|remember|acknowledge|be aware
  )
`;
/** People, whoever they are: "any parent in Larkmarsh", "those who run the stalls". */
const unnamed =
  "(?:any(?:one|body)?|every(?:one|body)?|all|most|those|people|many|plenty|they)(?! (?:of )?(?:which|such|other))";

interface Frame extends Omit<Vouched, "found"> {
  readonly pattern: RegExp;
}

const frames: readonly Frame[] = [
  {
    sure: true,
    said: false,
    pattern: new RegExp(`\\b[Aa]s ${unnamed}\\b[^,.;]{0,60}? ${will}${tells}\\b(?! (?:wh|if|by))`),
  },
  {
    sure: true,
    said: false,
    pattern: regex`
      \b(?:[Aa]ny|[Ee]very) [a-z]+(?: [^,.;]{2,40}?)? (?:
        ${will}(?:
          tell (?:you|us|members|officers|anyone|anybody|the)\b|say (?:so|as much|the same|that)\b|swear\b|testify\b|
          attest\b|give the same
        )|
        has (?:a|the same) (?:story|tale|grievance) (?:about|of|to tell)
      )
    `,
  },
  {
    sure: true,
    said: true,
    pattern: regex`
      (?:^[\d.\s]*|[.;:–—] )(?:[Aa]sk|[Tt]alk to|[Ss]peak to|[Ll]isten to|[Gg]o (?:in|to))
      \ (?:in |at |along |around |to |any|those|the|a |whoever)[^.;]{2,60}?,? and
      \ (?:they|you|he|she|it|the|all|most|nine|one)\b[^.;]{0,30}\b(?:says?|tells?|hears?|answer|same|story|swear)\b
    `,
  },
  {
    sure: true,
    said: false,
    pattern: regex`
      \b(?:[A-Z]?[a-z]+ ){0,2}(?:[A-Z]?[a-z]+s|[Pp]eople|[Pp]olice) (?:
        everywhere(?: (?:in|on) [a-z ]{3,20})?|the length (?:and breadth )?of [a-z ]{3,20}?|up and down [a-z ]{3,20}?|
        all over [a-z ]{3,20}?|the world over|across the (?:land|country|nation|world)
      ),? (?:(?:have|has|all|now|also|long|since) )*(?:
        found|f[io]nd|seen|see|learn(?:ed|t)?|discover(?:ed)?|noticed?|reports? (?:that|the same)|say|know|agree|tell|
        testify|come to see|complain|swear|realised?
      )\b
    `,
  },
  {
    sure: true,
    said: true,
    pattern: regex`
      \b(?:
        [Pp]lenty|[Aa] (?:good|great) many|[Nn]ot a few|[Aa]ny number|[Qq]uite a few|[Dd]ozens|[Ss]cores|
        [Mm]ore than one
      )(?: of)?(?: (?:the|those|our|these))?(?: [a-z]+){0,2}?(?: (?:who|in|on|at|from|of|along|round) [^.;,]{2,40}?)?
      \ (?:(?:will|would|have|has|can|could|who) )?(?:
        says?|said(?= (?:that|so|as much|the same|it))|tells?|told|think|thinks|believes?|swear|reckon|suspect|maintain|
        remarked|noticed|put (?:it|this|that) down|hold that|speak of|vouch|testify|confirm
      )\b
    `,
  },
  {
    sure: true,
    said: false,
    pattern: regex`
      \b[Nn]o [a-z]+(?: (?:who|in|on|with|at|worth|of) [^.;,]{2,40}?)? (?:would|will|could|can)
      \ (?:seriously |now |ever |surely |dare to )?(?:dispute|deny|doubt|quarrel|disagree|contradict|question|pretend)\b
    `,
  },
  {
    sure: true,
    said: true,
    pattern: regex`
      \b(?:[Yy]ou|[Oo]ne|[Mm]embers|[Aa]nyone) (?:will|would|could)
      \ (?:not|never|hardly|look in vain for|search in vain for|be hard put to|struggle to) ?
      (?:find|meet|come across|hear of)? ?(?:an?|any|one|anyone|anybody) ?[^.;,]{0,50}? who\b
      (?! is registered| has a permit)
    `,
  },
  {
    sure: true,
    said: false,
    pattern: regex`
      \b(?:scarcely|hardly|barely) an? (?:[a-z]+ )?(?:
        family|household|home|house|street|person|parent|child|trader|shop|shopkeeper|business|resident|driver|tenant|
        farmer|pensioner|soul|pupil|teacher|day|week
      )\b[^.;]{0,50}?\b(?:who|that|which|but|has(?:n['’]t| not)|does not|is not|passes|goes by)\b
    `,
  },
  {
    // "Walkers have said time and again that it is mud that keeps them away."
    sure: true,
    said: true,
    pattern: regex`
      (?:^(?:[\d.]+ )?|[.;:] )(?:[A-Z]?[a-z]+ ){0,2}(?:[A-Z]?[a-z]+(?:s|men|women)|[Pp]eople|[Tt]he public) (?:have|has)
      \ (?:said|told (?:us|officers|the [A-Z][a-z]+)|made (?:it )?(?:clear|plain)|complained|asked)
      \ (?:time and (?:time )?again|again and again|over and over(?: again)?|loud and clear)\b
    `,
  },
  {
    // "Doctors will say that a walk does more good than a pill."
    sure: false,
    said: false,
    pattern: regex`
      (?:^(?:[\d.]+ )?|[.;:,] (?:and |but )?)(?:
        [Dd]octors|GPs|[Nn]urses|[Tt]eachers|[Hh]ead ?teachers|[Ee]conomists|[Ee]ngineers|[Ss]cientists|[Pp]lanners|
        [Ll]awyers|[Bb]uilders|[Ff]armers|[Pp]olice officers|[Ee]xperts
      ) (?:will|would) (?:say|tell (?:you|us|anyone|members)|confirm|agree) that\b
    `,
  },
  {
    // "The effect is thought to be worth several times what it costs."
    sure: false,
    said: false,
    pattern: regex`
      \b(?:is|are|was|were) (?:thought|believed|reckoned|held|understood|said|felt) to
      \ (?:be worth|save|bring in|earn|return|repay|cost) (?:several|many|a good few|three or four|five or six|some) times
      \ (?:what|more than|over|as much|its|the)\b
    `,
  },
  {
    sure: false,
    said: true,
    pattern: regex`
      \b[Tt]hose who [^.;,]{3,50}? (?:say|tell|swear|put|maintain) (?:as much|so|the same|it is so)\b|
      \b(?:[Pp]eople|[Tt]hose|[Ii]nsiders|[Oo]ld hands|[Oo]thers) in the
      \ (?:trade|business|know|industry|field|profession)\b[^.;,]{0,20}
      \ (?:put|puts|say|reckon|think|believe|know|guess|hold|swear|expect)\b|
      \b(?:will|would) (?:say|tell|admit|concede|agree|confirm)\b[^.;,]{0,25}?,?
      \ (?:privately|in private|off the record|if (?:asked|pressed)|when (?:asked|pressed))\b|
      \b(?:when|once|if) (?:you|one|we|officers) (?:gets?|catch(?:es)?|asks?|talks? to|speaks? to|takes?|finds?) them
      \ (?:alone|aside|in private|quietly|privately|on (?:their|the) (?:own|quiet))\b
    `,
  },
];

/** Somebody was asked after all, answers for it by office, or is told what to do. */
const answered = regex`
  \b(?:
    respon\w+|replie[sd]|survey\w*|consultation|questionnaire|petition\w*|interview\w*|workshops?|focus group|
    witness\w*|statement|transcript|[Aa]ppendix|paragraph|table|census|ONS|minutes?|certificate|invoices?|regist\w+|
    form|drop-in|exhibition|asked to|if (?:the|it|they)|whether|must|should
  )\b
`;

/** What a sentence has the public vouch for; `undefined` where nobody does. */
export function vouchedIn(sentence: string): Vouched | undefined {
  if (answered.test(sentence)) return undefined;
  for (const { pattern, sure, said } of frames) {
    const found = pattern.exec(sentence);
    if (found) return { found, sure, said };
  }
  return undefined;
}
