import { oneLine, regex } from "../../../core/pattern/regex.ts";
import type { Frame } from "../../neutrality/sentenceFrames.ts";

const judges = oneLine`
  (?:
    (?:[a-z]+ )?panel|assessors?|evaluators?|interviewers?|judges|adjudicators|officers?|team|board|committee|members|
    director|head of \w+|we|scorers?|markers?|chair(?:man|woman)?|manager|buyers?
  )
`;
/** Whatever is given for a reason, where nothing that was marked is among it. */
export const reasoned: readonly Frame<"unmeritorious" | "single" | "unmarked">[] = [
  {
    // "was offered to him because he could start on Monday", "awarded to Tolland Foods, whose owner grew up here".
    message: "unmeritorious",
    severity: "info",
    pattern: regex`
      \b(?:
        (?:was|were|is|are|been|being) (?:\w+ )?(?:
          chosen|picked|selected|preferred|appointed|taken on|hired|engaged|commissioned|let in|retained|kept on|
          reappointed|passed over|turned down|turned away|left out|ruled out|not (?:chosen|picked|preferred|considered)
        )|
        (?:gone|going|went|go) with [A-Z][\w’'&-]+|
        (?:plumped for|settled on|opted for|decided on|stuck with|kept to) (?:the|[A-Z])[\w’'&-]*|
        (?:
          (?:was|were|is|are|been|that|contract|grant|work) (?:\w+ )?(?:be )?(?:awarded|given|offered|handed|promised)|
          (?:work|job|contract|grant|order|lease|prize|plot|commission|money|place)s? (?:[^.;,]{0,30} )?
          (?:went|goes|has gone|have gone|is to go|should go)
        ) (?:straight |once more |again )?to (?:the|an?|its|our|[A-Z])|
        (?:give|giving|gave|hand|handing|handed|award|awarding|offer|offering|offered) (?:
          it|
          (?:the|this|that) (?:\w+ )?
          (?:work|job|contract|grant|order|lease|post|award|commission|money|place|prize|plot|tenancy|business)
        ) to (?:the|an?|its|our|[A-Z])|
        (?:won|got|secured) (?:it|the (?:\w+ )?(?:work|job|contract|grant|order|lease|post|commission|place|prize))
      )[^.;]{0,90}?(?:
        \b(?:
          because|in (?:the )?(?:light|memory|honour|view) of (?:its|his|her|their)|since (?!(?:19|20)\d\d|then|when)|
          on the (?:strength|back|word|say-so) of|thanks to|on account of|in return for|
          as (?:it|he|she|they|the|his|her|its|their)|for (?:its|his|her|their|being)|seeing that|given that
        )\b|
        (?<=(?:given|awarded|handed|offered|promised|goes|went|gone) to the one) that\b|
        ,? (?:whose|who|from whom|with whom)
        \ (?!(?:will|would|is to|are to|must|may|can|had until|has until|was advertised|closed)\b)
      )[^.;]{3,80}
    `,
    unless: regex.i`
      \b(?:
        advertis\w+|best value|value for money|quality|price|cost|cheapest|lowest|tender(?:ed)? (?:procedure|process)|
        procedure|only (?:bid|tender|applicant|bidder)|required|permission|members of the (?:public|council)|turnout|
        councillors?|meeting|because (?:no|neither) |election|vacancy|nominat\w+|options?|sites?|public body|
        third party|standards|view|regulations require|register shows|school|schools|highest|marks|score[sd]?|
        experience of|qualif\w+|eligible|need|needs|ombudsman|treatment|grant of|planning|sampl\w+|statutory|legal|
        leasehold|insur\w+|Land Registry|government|department|minister|funded by|law
      )\b
    `,
  },
  {
    // "The interview panel agreed that she would be fun to have in the office."
    message: "unmeritorious",
    severity: "info",
    pattern: regex`
      \b${judges} (?:\w+ )?(?:
        agreed|felt|thought|found|considered|said|sensed|knew|believed|was sure|were sure|was clear|had no doubt|
        were clear
      ) (?:that )?(?:
        he|she|it|they|the (?:\w+ )?(?:firm|company|candidate|applicant|bidder|club|trust|group|choir|artist)|
        M(?:rs?|s) [A-Z]\w+
      ) (?:would|was|were|is|had|has|seemed|looked|could|should|deserved)\b[^.;]{3,90}
    `,
    unless: regex.i`
      \b(?:
        not|ineligible|eligible|criteria|scor\w+|price|quality|capacity|evidence|risk|abnormally|late|incomplete|
        complied|compliant|report|accounts|proposal|scheme|site|permission|breach|conduct|answer(?:ed)?|
        too (?:low|high|early|soon|long)|necessary|reasonable|appropriate|important|lawful|proportionate|consult\w*|
        motion|policy|decision|exempt|hearing|licen[cs]\w+|premises|trying|honest|telling|mistaken|credible
      )\b
    `,
  },
  {
    // By eye, by elimination, on impression.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        decided|chosen|judged|picked|settled|sorted|made|went|sifted|ranked|selected|awarded|reached|arrived at|
        whittled down|placed|divided
      )\b[^.;]{0,50}? (?:by|on|from) (?:(?:a |the |an |general |first |mere |simple |common |broad |pure |process of )*)
      (?:
        elimination|impressions?|eye|ear|guesswork|feel|consensus|looks?|sight|appearance|handwriting|memory|trust|
        rumour|acclaim|sentiment|seniority|habit|whim|chance|luck|fancy|favour|weariness|exhaustion|reputation|hearsay|
        nod|wink|understanding
      )\b[^.;]{0,40}|
      \b(?:gave|give|given|gives)
      \ (?:more|most|less|extra|preference|priority|the edge|first place|the benefit of the doubt) to
      \ (?:those|whoever|the ones|applicants|bidders|firms|clubs|groups|people)\b[^.;]{0,60}|
      \b(?:with|having|had) the (?:best|nicest|neatest|finest|smartest|prettiest|cheeriest|friendliest|most) (?:
        handwriting|manners?|smiles?|website|story|letter|photographs?|name|stand|presentation|dress|appealing|touching|
        attractive
      )\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        planning|visual|heritage|election|policy|scheme (?:gives|requires)|waiting list|band|budget|residents|route|
        sense of
      )\b
    `,
  },
  {
    // The marks, and what became of them.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        nobody|no one|none of (?:them|the \w+)|neither|never|threw (?:out|away)|thrown (?:out|away)|tore up|torn up|
        forgot|forgotten|in (?:its|their|his|her) heads?|from memory|by heart|
        cannot (?:now )?(?:be )?(?:find|found|recall|remember|say|said|trace|traced)|can no longer|
        did not (?:use|keep|mark|score|write|apply|follow|read|open|look at|trouble|bother|weigh|compare)|
        was not (?:marked|scored|compared|weighed|opened|read)|were not (?:marked|scored|compared|weighed|opened|read)|
        (?:was|were) never (?:opened|read|marked|scored|compared|weighed|asked for|drawn up|written)
      )\b[^.;]{0,80}?\b(?:
        weightings?|score ?sheets?|scor(?:es|ing)|criteria|marks|marking|model answers|matrix|bids?|tenders?|envelopes|
        applications|interview notes|references|evaluation|the specification|the brief
      )\b[^.;]{0,40}|
      \b(?:
        weightings?|score ?sheets?|scor(?:es|ing)|criteria|marks|marking|model answers|matrix|bids?|tenders?|envelopes|
        applications|interview notes|references|evaluation|specification
      )\b[^.;]{0,80}?\b(?:
        nobody|no one|never (?:opened|read|marked|scored|compared|weighed|used|seen)|in (?:its|their|his|her) heads?|
        from memory|by heart|cannot (?:now )?be (?:found|recalled|traced|produced)|can no longer be|
        (?:was|were) not (?:opened|marked|scored|compared|weighed|read|consulted|followed|looked at)|threw (?:out|away)|
        tore up
      )\b[^.;]{0,50}
    `,
    unless: regex.i`
      \b(?:
        late (?:bids?|tenders?)|withdrawn|withdrew|because (?:it|they) (?:was|were|had)|conditional|planning|heritage|
        pupils?|school|school places|Ofsted|fraud|no one (?:scored|bid)|nobody (?:bid|applied)|invitation|
        returned unopened|failed the|passed the
      )\b
    `,
  },
  {
    // What the scheme says, and what was done.
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:scheme|criteria|rules|specification|advertisement|brief|guidance|invitation|form|conditions|policy)
        \ (?:says?|said|asks?|asked|requires?|required|puts?|calls?|called|speaks?|spoke|lists?|ranks?|gives?|gave|had)
        \ [^.;]{3,80}?(?:,|;)? (?:but|yet|though|however|nevertheless|in practice|all the same)
        \ [^.;]{0,30}?\b${judges}\b[^.;]{0,60}|
        (?:
          late|incomplete|out of time|after the (?:deadline|closing date)|missed the (?:deadline|closing date)|
          ineligible|not eligible|outside the (?:scheme|area|criteria)|without (?:accounts|a plan|references|the \w+)|
          short of the \w+
        )\b[^.;]{0,60}?\b(?:but|yet|though|nevertheless|all the same|even so)\b[^.;]{0,80}?\b(?:
          let in|accepted|admitted|funded|allowed|included|waved|given|awarded|recommended|supported|appointed|
          shortlisted|let through|passed
        )\b[^.;]{0,40}
      )
    `,
  },
  {
    // Marks worked back from the result, a specification written round the winner.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        scores?|marks|marking|weightings?|criteria|specification|brief|pass mark|method|job description|
        person specification|evaluation
      ) (?:[^.;,]{0,30} )?(?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:
        worked back|fitted|made to fit|tailored|shaped|written (?:round|around|for|with)|
        drawn (?:round|around|up (?:round|with|for))|built (?:round|around)|filled in (?:to|from|after)|cut to|
        arranged (?:to|so|when|because)|repeated (?:until|when|because)|done again|left out|dropped|not the same for
      )\b[^.;]{0,60}|
      \b(?:second|third|another|further) (?:round|set|go|attempt)(?: of| at)?
      \ (?:marking|scoring|scores|marks|interviews?|evaluation)\b[^.;]{0,40}?\b(?:when|because|as|since|until|after)
      \b[^.;]{0,60}|
      \b(?:officers|nobody|no one|we|the panel|the team|he|she|they)
      \ (?:cannot|could not|are unable to|was unable to|were unable to|would not) (?:now )?
      (?:say|explain|tell|show|account for) (?:why|how|what|on what|which|the)\b[^.;]{0,60}
    `,
    unless:
      /\b(?:audit|error|moderat\w+|legal|planning|risk|forecast|equal(?:ity)? impact|Ofsted|council tax|government)\b/i,
  },
  {
    // Nothing was held, asked or tried.
    message: "single",
    severity: "info",
    pattern: regex.i`
      \b(?:
        no (?:
          interviews?|competition|tender|advertisement|tests?|trial|contest|selection|shortlist|comparison|reference|
          references|quotations?|prices?
        )|
        nothing
      ) (?:was|were|has been|have been|is|had been) (?:\w+ )?
      (?:held|asked|sought|taken(?: up)?|made|run|invited|required|needed|tried|placed|obtained|checked|drawn up|set)
      \b[^.;]{0,60}|
      \b(?:vacanc(?:y|ies)|posts?|places?|roles?|jobs?) (?:was|were|is|are|has been|have been|is to be|will be)
      \ (?:quietly |simply |directly )?(?:filled|settled|given|decided) (?:
        (?:at|over|during|by) (?:the |a |an |[A-Z]?\w+['’]s )?(?:\w+ )?
        (?:meeting|lunch|coffee|tea|telephone|phone|word|nod|handshake|conversation|drink|e-?mail)|
        from within|on the spot
      )\b[^.;]{0,60}|
      \b(?:invited|asked|approached)\b[^.;]{0,50}?\b(?:known|likely|certain|bound|sure|expected) (?:\w+ )?
      (?:to be too|not to|to decline|to be unable|to refuse)\b[^.;]{0,40}|
      \b(?:awkward|unsettling|a nuisance|a pity|tiresome|disruptive|unfair|hard) (?:now )?to
      \ (?:change|switch|start again|move|part|let (?:it|him|her|them) go|turn (?:it|him|her|them) away)\b[^.;]{0,40}|
      \bcame with the (?:project|building|money|grant|post|job)\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        by (?:nomination|competition|election|interview)|by a (?:nominee|person|member)|advertis\w+|scor\w+|panel of|
        planning|governors?|councillors?|seats?|school places|statut\w+|withdr[ae]w|objection|consult\w*|redeploy\w*|
        decision|because (?:no|nobody)|no (?:prices?|tests?) (?:is|are)|complaint|allegation|witness
      )\b
    `,
  },
  {
    // "It was thought kinder to give each something", "it seemed a shame to stop", "which told in his favour".
    message: "unmeritorious",
    severity: "info",
    pattern: regex.i`
      \b(?:it|this|that) (?:seems|seemed|is|was|would be|would have been) (?:\w+ )?
      (?:thought|felt|considered|held|found|judged|agreed)?(?: to be)? ?(?:only |more |most |rather |a little )?(?:
        a (?:shame|pity|kindness|relief|pleasure)|kind(?:er)?|easi(?:er|est)|simpl(?:er|est)|fair(?:er|est)|nic(?:e|er)|
        quick(?:er|est)|natural|unkind|hard|harsh|churlish|tactful|diplomatic|neat(?:er)?|tid(?:y|ier)|comfortable|
        friendl(?:y|ier)|polite|awkward|safer|safest
      ) (?:to|not to|than|that|on)\b[^.;]{0,70}|
      \b(?:told|weighed|counted|spoke|went|worked) (?:\w+ )?(?:
        in (?:his|her|its|their) favour|for (?:him|her|it|them)|against (?:him|her|it|them)|
        with (?:the )?(?:panel|officers|judges)
      )\b[^.;]{0,40}|
      \b(?:winning|successful|chosen|preferred|best|first)
      \ (?:bid|tender|firm|candidate|applicant|application|entry|quotation|club|group) (?:was|is|proved)
      \ (?:the (?:one|firm|club|group|bid|company) )?(?:that|who|which|whose|from|with|simply|just|merely)\b[^.;]{0,70}|
      \b(?:to|and so|which|so as to) (?:avoid|prevent|save|spare|forestall|head off)
      \ (?:an? |any |further |the |all |us |everyone )*(?:
        argument|quarrel|row|dispute|ill[- ]feeling|complaints?|hard feelings|fuss|unpleasantness|bickering|rivalry|
        jealousy|embarrassment|trouble
      )s?\b[^.;]{0,40}|
      \b(?:place|room|home|berth|slot|post|use|something) (?:was|has been|is to be|had to be|will be) (?:\w+ )?found
      \ for\b[^.;]{0,60}|
      \b(?:promised|earmarked|reserved|kept|meant|intended|lined up|pencilled in) (?:to|for)\b[^.;]{0,60}?
      \ (?:before|in advance|from the (?:start|outset)|all along|long before|already|beforehand)\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        meeting|set of ministers|residents|consult\w*|walk|cross|route|access|bus|site|pupils?|highway|appeal|planning|
        budget|debt|reserves?|reserved matters|noise|flood|safety|scheme says|policy|emissions|weather|insurance|court|
        claim|call-in|motion|council tax|statut\w+|staff (?:time|costs)|hard to (?:see|predict|estimate|measure)|
        parking|traffic
      )\b
    `,
  },
  {
    // Papers that nobody compared.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:
        references?|applications?|bids?|tenders?|entries|forms|essays|samples|portfolios|presentations?|interviews?|
        papers|proposals|quotations
      )\b[^.;]{0,80}? (?:
        (?:was|were|are|have been|had been) (?:not|never) (?:\w+ )?(?:
          read|opened|compared|taken up|followed up|seen|marked|looked at|checked|tried|held|discussed|tested|weighed|
          consulted
        )|
        and (?:never|did not) (?:compar|meet|confer|discuss|see|mark|read)\w*|
        who (?:did not|never) (?:compar|meet|confer|see|read)\w*
      )\b[^.;]{0,60}|
      \b(?:lots?|prize|place|name|winner|award|plot|stall|contract)s? (?:was|were|is|are)
      \ (?:drawn|settled|decided|chosen|picked|agreed|given out|announced|shared out) (?:at|over|during|on|in)
      \ (?:the |a |an )?(?:\w+ )?(?:
        lunch|party|dinner|supper|pub|bar|train|journey|coach|car|walk|drinks|reception|telephone|phone|corridor|fair|
        outing|golf
      )\b[^.;]{0,40}|
      \b(?:panel|judges|officers|assessors|evaluators|members|they|we)\b[^.;]{0,60}? (?:on|over|at|during|in)
      \ (?:the |a |an )?(?:\w+ )?
      (?:train|lunch|dinner|supper|pub|bar|coach|car|walk|drinks|reception|corridor|telephone|phone)\b[^.;]{0,60}?\b
      (?:cho\w+|pick\w*|settl\w+|decid\w+|agree\w*|reach\w*|view|choice|award\w*|compar\w+)\b[^.;]{0,30}
    `,
    unless: regex.i`
      \b(?:
        late (?:bids?|tenders?)|withdrawn|withdrew|planning|exempt|because (?:it|they)|not (?:seen|opened) until|
        call-in|motion|petition|consult\w*|received too late|residents|closing date|returned unopened|scrutiny
      )\b
    `,
  },
  {
    // Reasons that are kept for later.
    message: "unmarked",
    severity: "info",
    pattern: regex.i`
      \b(?:told|given|hear|have|supplied with) the (?:reasons?|scores?|marks|grounds?|basis|thinking|explanation)
      \b[^.;]{0,50}? (?:at|on|in|by|when|after|orally|verbally)\b[^.;]{0,40}|
      \b(?:reasons?|scores?|marks|grounds?|basis|scoring|ranking|method|criteria)\b[^.;]{0,50}?
      \ (?:will be|to be|can be|is to be|are to be)
      \ (?:told|given|explained|supplied|reported|described|outlined|set out|filled in|tabled|added) (?:
        orally|verbally|at the meeting|on the (?:night|day)|in person|later|afterwards|by word of mouth|after the|
        once the|if asked|on request|when asked
      )\b[^.;]{0,40}
    `,
    unless: regex.i`
      \b(?:
        exempt|notes the|standstill|unsuccessful|bidders? will|debrief|appendix|closed session|bids will|
        before the (?:invitation|bids)
      )\b
    `,
  },
  {
    // Trouble that was spared, a market that was not tried.
    message: "single",
    severity: "info",
    pattern: regex.i`
      \b(?:
        (?:not|hardly|scarcely|never) (?:thought |think |feel |felt |consider |considered |seen as |been )?(?:it )?worth
        (?:while)?\b[^.;]{0,60}?\b
        (?:prices|quotations?|quotes|tender\w*|advertis\w+|competition|market|asking|bids|interview\w*|others)|
        (?:did not|was not|were not|has not been|have not been|had not been|never|without being|not) (?:\w+ )?(?:
          (?:put|placed|offered) (?:on|to|out to) (?:the )?(?:market|tender|competition)|
          seek (?:other|any|three|two|further) \w+|advertised|marketed|tendered|tested in the market|
          opened to (?:others|bids|offers)
        )|
        (?:nobody|no one|no other \w+|no-one) (?:else )?(?:was|were|is|are|would be|had been|could) (?:
          likely to (?:want|bid|offer|apply|take|do)|asked|approached|invited|considered|interviewed|sounded|
          do (?:it|the)|want
        )|
        on the (?:strength|basis|back) of (?:an? |one |single )*
        (?:telephone call|phone call|e-?mail|letter|conversation|handshake|quotation|visit|meeting|chat|recommendation)
      )\b[^.;]{0,60}
    `,
    unless: regex.i`
      \b(?:
        consult\w*|objection\w*|planning|election|vacanc\w+|open market value|
        no (?:bid|tender|application)s? (?:was|were) received|sole|patent|only (?:the )?manufacturer|rule|waiver|
        exemption|housing|tenants|members? of the public
      )\b
    `,
  },
];
