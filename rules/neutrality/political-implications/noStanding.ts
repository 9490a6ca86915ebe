import { regex } from "../../../core/pattern/regex.ts";
/**
 * Words of standing and image that in their sentence mean something else. Each is asked with the sentence and the place
 * of the words in it.
 */
export function isNoStanding(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 80);
  return senses.some(({ of, when }) => of.test(words) && when.test(`${before}¦${after}`));
}

/** What the words are, and what stands around them (¦ is their place) where they tell of nobody's standing. */
const senses: readonly { readonly of: RegExp; readonly when: RegExp }[] = [
  // A corner of a street, unless somebody is driven into it.
  {
    of: /^corner/i,
    when: regex.i`
      ^(?![^¦]*\b(?:into|in) (?:a|the) (?:tight )?¦)
      (?![^¦]*¦(?:ed|s)?(?:,| by| and| the (?:group|leader|cabinet|opposition)))
    `,
  },
  // What lets members read, come or understand.
  {
    of: /^(?:better|easier|good|helpful|harder|difficult) for\b/i,
    when: regex`
      ¦ (?:the |all |both |some |new |any )?(?:members|councillors|committee|[Mm]embers and officers|public)
      \ (?:[a-z]+ )?to (?!
        (?:
          sell|win|explain|defend|claim|support|back|justify|oppose|accept|swallow|stomach|be seen|attack|criticise|
          vote|
          hold|keep|wait|announce|avoid|resist|stand|face|answer|say|tell|argue|look
        )\b
      )
    `,
  },
  // Lenders, auditors and ledgers give credit.
  {
    of: /^credit$/i,
    when: regex.i`
      \b(?:
        lenders?|loans?|banks?|auditors?|ratings?|agency|interest|invoices?|suppliers?|deposits?|ledger|accounts?|
        revenue budget|overdraft|limits?|terms|bond|purchase|refund\w*|trade
      )\b
    `,
  },
  // Weather, dust and markets bear on whoever stands in them.
  {
    of: /^expose/i,
    when: regex.i`
      ¦ (?:[a-z]+ )?to (?:the |an? |any |more |less |high |higher |low |its |their )?(?:[a-z-]+ )?(?:
        cold|wind|winds|sun|sunlight|rain|weather|elements|damp|frost|sea|tide|noise|dust|fumes|heat|light|air|
        asbestos|smoke|pollution|radiation|radon|chemicals|flood\w*|rates?|market|currency|inheritance tax|draughts?|
        infection|germs|virus
      )\b
    `,
  },
  // A pest, a weapon or a thief attacks.
  {
    of: /^(?:attack )?lines? of attack|^attack lines?/i,
    when: regex.i`
      \b(?:
        fung\w+|pests?|beetles?|virus\w*|malware|phishing|cyber\w*|hackers?|ransomware|fraudsters?|rust|corrosion|decay|
        rot|sea|waves|salt|siege|castle|fort|gun|battle|battery|appellants?|cross-examination|weevils?|moths?|
        knotweed|disease|blight|network|firewall
      )\b
    `,
  },
  // Lenses and fibres.
  {
    of: /^optics$/i,
    when: regex.i`
      \b(?:fib(?:re|er)|lens|light|lantern|lamp|laser|camera|telescope|signal|adaptive|physics|laboratory|applied) ¦|
      ¦ (?:cabinet|cables?|kit|laborator\w+|lab|shop|firm|bench|company|engineer|fair|department|test)|
      ¦ of (?:the|a|its|each) (?:[\w-]+ ){0,2}(?:light|lantern|lamp|lens|camera|beacon|lighthouse|projector|telescope)
    `,
  },
  // A note of dissent, and an officer's; not what goes on within a group.
  {
    of: /^dissent/i,
    when: regex.i`
      ^(?!
        [^¦]*¦\w* (?:in|within|inside|among|on|from) (?:the |its |their |his |her )?(?:own |ruling |back)*
        (?:group|ranks|benches|side|party|backbench\w*|members)
      )
    `,
  },
  // What is written or sent to supporters is a matter of the party's own papers.
  {
    of: /^supporters/i,
    when: regex.i`
      \b(?:
        newsletter|newssheet|bulletin|round robin|letter|circular|mailing|e-?mail|leaflet|message|magazine|update|list|
        send|sent|post(?:ed)?|write
      )\b[^¦]*¦|
      ¦['’]? (?:newsletter|bulletin|list|magazine|mailing|group|club|trust|association)
    `,
  },
  // The town's or the service's own pride.
  {
    of: /^crow/i,
    when: regex.i`
      \b(?:city|town|county|borough|district|council|service|team|village|island|museum|school|we)
      (?: can| could| may| might| will| would| has something to| have something to| is able to)? ¦
    `,
  },
  // A committee that sends a message sends it to everybody.
  { of: /^send/i, when: /^(?!.*\b(?:[Gg]roup|[Ll]eader|administration|opposition|party|¤)\b)/ },
  // How a Leader is removed, and no word of who would gain by it or fear it.
  {
    of: /no confidence$/i,
    when: regex`
      ^(?=.*(?:\b(?:[Vv]otes?|[Mm]otions?|[Rr]esolutions?) (?:of )?¦|¦))(?=
        .*\b(?:
          carried|passed|tabled|submitted|moved|seconded|lost|defeated|received|given|requisition\w*|notice|debated|
          considered|put to|requires?|signed|shall|must|may be|[Rr]ules?|[Ss]tanding [Oo]rders?|majority|removed|ceases?
        )\b
      )(?!
        .*\b(?:
          risk\w*|avoid\w*|threat\w*|fears?|feared|surviv\w+|head off|stave|likely|might|would|could|facing|faces?|
          unite|welcome|embarrass\w*|damag\w+
        )\b
      )
    `,
  },
  // Whose motion it is.
  { of: /^standing/i, when: /¦ ?(?:in )?(?:the )?name\b/ },
  // What somebody does in the chamber, and not what an option would do.
  { of: /to the gallery$/i, when: /\b(?:is|are|was|were|been|be|always|only|merely|simply|just) ¦/ },
  // Somebody in office has another engagement, or a paper to read.
  {
    of: /^(?:difficult|easier|harder|good|better|worse|bad|helpful|unhelpful)\b/i,
    when: regex`
      ¦[^.;]{0,40}\b(?:
        to (?:
          attend|chair|meet|sign|be present|read|travel|reach|use|take part|find time|reply|answer|follow|check|visit|
          hear|see|understand
        )|
        attendance
      )\b
    `,
  },
  // Members who are awkward, difficult or uncomfortable about a thing: that is how they behave, not how they look.
  {
    of: /^(?:awkward|difficult|painful|uncomfortable)/i,
    when: /¦(?:ly)? (?:about|over|at|with officers|questions?|points?|customers?)\b/i,
  },
  // … or what they are after.
  {
    of: /^headline|^front page/i,
    when: regex.i`
      \b(?:after|chas\w+|looking for|want(?:s|ed|ing)?|hunting|in search of|out for|fishing for)
      \ (?:an? |the |nothing but (?:a |the )?|another )?¦
    `,
  },
];

/** A plan for the chamber: who speaks, calls in or votes, and when. That is for the rule on steering votes. */
export const isTactic = (text: string): boolean => tactic.test(text);

const tactic = regex.i`
  \b(?:
    hold(?:ing)? (?:their|its|your|our) fire|call(?:ing|ed)? (?:it|them|this|the decision) in\b|
    vot(?:e|es|ing) (?:for|against|with|down|in|through)|abstain\w*|second(?:s|ing)? (?:it|the)|table (?:an?|the|its)|
    move (?:an?|the|its|it)|amendment|seconder|walk(?:ing)? out|stay(?:ing)? (?:away|out of)|
    speak(?:ing)? (?:first|last|early|late|against|for)|sit(?:ting)? (?:tight|on (?:their|your) hands)
  )\b
`;
