import { oneLine, regex } from "../../../core/pattern/regex.ts";

const member = oneLine`
  (?:
    [Tt]he (?:Deputy )?(?:
      Leader|Mayor|Chair(?:man|woman)?|Cabinet Member|Executive Member|[Pp]ortfolio [Hh]older|[Ll]ead [Mm]ember|
      ward (?:member|councillor)
    )(?: for [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?|
    (?:[Cc]ouncillor|Cllr)(?: [A-Z]\.?)?(?: [A-Z][\w’'-]+){1,2}
  )
`;
/** What officers run: staff, contractors, tenders, notices, permits, works. */
const realm = oneLine`
  (?:
    agents?|contractors?|surveyor|engineer|tenders?|bids?|notices?|permits?|staff|managers?|licen[cs]e|works?|lease|
    officers?|director|team|repairs?|drainage|orders?|enforcement|prosecution|fine|allocations?|applications?|grants?|
    payments?|rota|crew|supplier|shortlist|interviews?|plans|route|line|drawings|price|file|case|depot|site|objection|
    surveys?|specification|evaluation|scores
  )
`;

const inCharge: readonly RegExp[] = [
  // "The order in which they are done was laid down by Councillor Orme."
  regex`
    \b(?:
      (?:order|sequence|dates?)(?!
        \ of (?:[a-z]+ )?(?:
          business|speakers|speeches|items|motions|precedence|debate|march|procession|service|proceedings|questions|
          meetings?
        )
      )|
      turns?|priorit(?:y|ies)|timetable|amounts?|sums?|terms|rates?|scales?|shares?|allocations?|sites?|streets|hours|
      wording|figures?
    )\b[^.;]{0,50}\b(?:was|were|has been|have been|had been|is|are) (?:\w+ )?
    (?:laid down|dictated|decreed|prescribed|handed down|set|fixed|decided|named|given out|drawn up|picked|chosen) by
    \ ${member}
  `,
  // "The Cabinet Member told the agents which four to keep in."
  regex`
    \b${member}(?: (?:then|himself|herself|personally|also|since|later|has|had|have))* (?:
      told(?! [^.;]{2,30} that\b)|sent|got|made|let|had|gave|directed|set aside|drew|redrew|wrote|rewrote|re-?opened|
      stopped|started|shut|chose|picked|struck out|moved|cancelled|pulled|lifted|waived|released|reinstated|overturned|
      hired|appointed|interviewed|ruled|fixed|signed|altered|changed|vetted|dictated|held up|called off|ordered|
      instructed|intervened|put off|took (?:charge|over|the decision|it upon|the file)
    )\b[^.;]{0,60}\b${realm}\b|
    \b${member} took the decision (?:because|as|since|while|when|in the absence|himself|herself)\b
  `,
  // "The proposal was set aside by Councillor Orme", "at Councillor Reid's request".
  regex`
    \b(?:
      set aside|drawn(?: up)?|redrawn|moved|chosen|picked|stopped|dropped|altered|changed|struck out|held up|let in|
      taken out|put back|fixed|ruled out|turned down|waved through|cancelled|waived|overturned|settled|written|vetted|
      shut out
    )\b[^.;]{0,40}\b(?:by|at the (?:request|wish|word|urging|desire|suggestion) of|to please|to suit|for) ${member}|
    \b(?:at|on|to) ${member}['’]s (?:request|word|wish(?:es)?|urging|suggestion|desire|say|list|liking|terms)\b|
    \b(?:but for|thanks to|to oblige|so as to please) ${member}
  `,
  // "The Chair settled the layout on site", "told the designer to leave out the pond", "had the signs taken down".
  regex`
    \b${member}(?: (?:then|himself|herself|personally|also|since|later|has|had|have))* (?:
      settled|decided (?:which|who|how|where|when|what|that the)|went through|drew up|fixed|agreed|arranged|bargained|
      haggled
    )\b[^.;]{0,50}\b(?:
      layout|designs?|designer|rents?|terms|price|tenants?|applications?|applicants?|streets|list|names|scores?|firm|
      contractor|programme|start date|shortlist|wording of the (?:notice|contract|lease)|colours?|planting
    )\b(?! was| were| is| are)|
    \b${member}\b(?:[^.;]{0,60} and)? (?:told|asked|rang|instructed|ordered|got|had) (?:the|an?|his|her) (?:
      contractor|designer|architect|ranger|foreman|crew|engineer|surveyor|builder|gang|driver|warden|manager|officer|
      gardener|agents?|signs?|trees?|bins?|barriers?|works?|fence|gates?|benches
    )\b[^.;]{0,40}?(?:
      \ to (?!
        say|explain|attend|report|comment|confirm|clarify|provide|give|send|circulate|look|consider|note|thank|speak|
        come|answer|present|write|let|tell|be\b
      )|
      \ and (?:moved|stopped|changed|put|told|it was)|
      \ (?:taken|removed|put|moved|painted|felled|cut|shut|lifted|locked)\b
    )
  `,
  // "The Leader went through the list, has set the prices and will deal with any haggling."
  regex`
    \b${member}\b[^.;]{0,80}?(?:,| and|himself|herself|personally)
    (?: (?:has|had|have|then|also|since|himself|herself|personally|already))*
    \ (?:settled|fixed|set|named|struck|worked out|decided|bargained over|haggled over|beaten down|beat down)
    \ (?:the |all the |each |what |his |her )?(?:[a-z]+ ){0,3}?
    (?:prices?|fees|rents?|charges|rates|discounts?|deposits?|reserve|amounts?|terms|bargain)\b|
    \b${member}\b[^.;]{0,120}? (?:will|is to|would|shall|means to|intends to) (?:now |also |then |himself |herself )*
    (?:deal with|do|handle|conduct|see to|look after|take care of|carry on) (?:the|any|all|all of the|whatever|such)
    \ (?:[a-z]+ )?(?:haggling|bargaining|negotiat(?:ing|ions?)|horse-trading|lettings?|hiring|firing|pricing)\b
  `,
  // A power that is an officer's by name, and a member who has it in hand.
  regex`
    \b${member}\b[^.;]{0,90}\b(?:
      powers? delegated to|scheme of delegation|delegated (?:powers?|authority)|
      (?:function|power|decision)s? (?:is|are|was) delegated|[Oo]fficer['’]s powers?|
      [Dd]irector['’]s (?:powers?|authority|scheme)
    )\b|
    \b(?:power|function|decision)s? (?:is|are|was|being) (?:the (?:Director|Head)|delegated|an officer)[^.;]{0,70}\b
    (?:${member}|[Cc]ouncillors?['’]|[Ll]eader['’]s|[Mm]ember['’]s)|
    \bdelegated to the (?:Director|Head)\b[^.;]{0,60}\b(?:rests with|in the hands of|left to|up to) ${member}
  `,
];
/** Members who do what members do: in public, in committee, under a scheme of the executive, or consulted. */
const inOrder = regex`
  \b(?:
    consult\w*|briefed|not been|scheme of executive|executive delegation|individual (?:executive|cabinet)|
    [Cc]ommittee agreed|[Cc]abinet (?:agreed|resolved|approved|decided)|resolved|chief officers?|casting vote|called in|
    call-in|urgent|seconded|question|motion|presented|introduced|opened (?:the|an?) (?!tender|bid)|
    appointed the (?:Director|Chief)|powers from the Leader|planning committee|full [Cc]ouncil|pre-election|noted|
    thanked|Combined Authority|London|appointed (?:as|to)|to (?:the )?Council that|minutes|order paper|points? of order|
    meeting to order|order of business|
    signed the (?:
      minutes|petition|register|pledge|charter|(?:record|notice) of (?:the )?decision|
      decision (?:notice|record|sheet|form)
    )|
    outside bod\w+|his or her scheme|Leader['’]s scheme|directly elected|Executive Director|Police
  )\b
`;

/** "Councillor Orme has since approved the extra £9,000": one member, by name alone, spends. */
const spends = regex`
  \b(?:[Cc]ouncillor|Cllr\.?)(?: [A-Z]\.?)?(?: [A-Z][\w’'-]+){1,2}(?:
    \ (?:
      has|had|have|then|also|since|already|now|later|herself|himself|personally|subsequently|just|recently|kindly|
      verbally
    )
  )* (?:
    approved|agreed(?: to)?|authorised|sanctioned|signed off|okayed|OK['’]d|cleared|released|allowed|granted|
    nodded through|waved through|said yes to
  ) (?:the |an? |another |a further |some |this |that |up to |its |our )?
  (?:extra|additional|further|more|last|remaining|new|revised|higher)?(?: (?:cost|sum|spend(?:ing)?) of| sum of)? ?
  (?:(?:extra|additional|further) )?(?:
    £ ?\d|overspend|overtime|variation|spend(?:ing)?\b|expenditure|virement|invoices?|purchase|change order|
    increase in (?:cost|price|fee)|money\b|funding\b
  )
`;
/** A ward's own money is the member's to give, and a body may have decided. */
const ownToSpend = regex`
  \b(?:
    ward (?:budget|fund|grant|allowance|allocation)s?|
    (?:member|councillor|locality|community|neighbourhood|devolved|division(?:al)?)(?:['’]?s['’]?)? (?:\w+ )?
    (?:budget|fund|grant|allowance|allocation|chest|scheme)s?|
    locality|Cabinet|Committee|Council(?! tax)|Panel|Executive|meeting|decision (?:notice|record)|delegat\w+|
    with (?:members|the (?:group|others))
  )\b
`;
const spendsAlone = (text: string): boolean => spends.test(text) && !ownToSpend.test(text);

/** Is a member shown with a hand on what officers do, in a sentence that says no more than that? It leaves a doubt. */
export const memberInCharge = (text: string): boolean =>
  text.length <= 400 && !inOrder.test(text) && (inCharge.some((one) => one.test(text)) || spendsAlone(text));
