import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * A member does what an officer is there to do: the power is said to be the officer's, or a firm is given its orders.
 */

const member = oneLine`
  (?:
    [Tt]he (?:Deputy |Depute )?(?:
      Leader(?: of the Council)?|Mayor|Convener|Provost|
      (?:Vice-)?Chair(?:man|woman)?(?: of (?:the )?(?:[A-Z]\w+ )+(?:Committee|Panel|Board|Commission))?|Cabinet Member|
      Executive Member|[Pp]ortfolio [Hh]older|[Ll]ead [Mm]ember|(?:ward|local) (?:member|councillor)
    )(?: for (?:the )?[A-Z]\w+(?:,? (?:and )?[A-Z]\w+)*)?(?:,? (?:Councillor|Cllr)\.?(?: [A-Z][\w’'.-]+){1,3},?)?|
    (?:Councillor|Cllr)\.?(?: [A-Z][\w’'.-]+){1,3}(?: \([^)]{2,30}\))?
  )
`;
const adverbs = oneLine`
  (?:
    \ (?:
      has|had|have|then|also|since|already|now|later|therefore|accordingly|himself|herself|personally|duly|meanwhile|
      in the meantime|, in [^,]{3,30},
    )
  )*
`;
/** What is done with a power: money is spent, something is let, granted, refused, begun or stopped. */
const deed = oneLine`
  (?:
    placed|accepted|signed(?: off)?|let|granted|refused|approved|agreed|gave|given|awarded|settled|authorised|closed|
    renewed|extended|engaged|appointed|took|taken|made|issued|waived|ordered|bought|hired|paid|cleared|released|fixed|
    set|chose|chosen|picked|cancelled|stopped|sold|leased|committed|exercised|used|determined|decided|dismissed|varied|
    terminated|allocated|said yes|said no|shook hands|shaken hands|put (?:his|her) name|dealt with|disposed of|
    instructed|commissioned
  )(?!
    \ (?:(?:an?|the|his|her|this|that|some) )?(?:\w+ )?(?:
      invitations?|petitions?|apolog\w+|gifts?|cheques?|statements?|speech\w*|evidence|meetings?|chair|oath|part|place|
      note|photographs?|presentations?|civic|medals?|certificates?|interest|advice|visits?|questions?
    )\b
  )
`;
const acted = new RegExp(`\\b${member}${adverbs} ${deed}\\b`);
const actedPassive = regex`
  \b(?:was|were|has been|have been|had been|being) (?:\w+ )?(?:
    placed|accepted|signed(?: off)?|let|granted|refused|approved|agreed|given|awarded|settled|authorised|renewed|
    extended|taken|made|issued|waived|ordered|bought|hired|cleared|released|fixed|chosen|cancelled|stopped|sold|leased|
    committed|determined|decided|varied|terminated
  ) (?:\w+ ){0,3}?by ${member}
`;

const officer = oneLine`
  (?:
    (?:the |an |its |their )?(?:[A-Z][\w-]+ ){0,3}(?:
      officers?|[Oo]fficers?['’]s?|Director(?: of [A-Z]\w+| \([A-Z][\w ]+\))?|Head of (?:[A-Z]\w+(?: and)? ?)+|
      [Mm]anager|Chief Executive|Solicitor|Engineer|Surveyor|Treasurer|Chief Officer
    )(?:['’]s?)?
  )
`;
/** The deed, or what was done by it, and not what follows from it. */
const itself = oneLine`
  (?:
    ,? ?(?:and |but |although |though )?(?:
      which|that|this|it|both|these|
      (?:a|the) (?:matter|decision|power|sum|order|expense|purchase|letting|step|choice|function|payment|kind of \w+)
      (?: (?:that|which|of (?:a|the) (?:size|kind|sort) that))?|
      (?:the )?(?:power|decision|matter|authority|sum|amount)
    )
  )
`;
const belongs = regex`
  \b(?:under|by|using|with|on) (?:the |an? )?(?:[a-z]+ )?(?:authority|powers?|delegation|discretion|limit)
  \ (?:(?:that|which) (?:is )?(?:held by |given to |delegated to |vested in )?)?${officer}
  (?: (?:holds?|has|enjoys|is given|was given|exercises)\b)|
  \b(?:under|by|using|with|on) (?:the |an? )?(?:[a-z]+ )?(?:authority|powers?|delegation|discretion) (?:that |which )?
  (?:is |was )?(?:held by|given to|delegated to|vested in) ${officer}|
  \b(?:sum|amount|order|purchase|thing|outlay|payment) (?:that |which |such as )?${officer}
  \ (?:may|can|could|might|is (?:free|able|entitled|empowered) to)\b|
  (?:^|[ ,(])${itself} (?:(?:is|was|are|were|being|would be|ordinarily|normally|properly|in fact|otherwise) ){0,3}(?:
    falls?|fell|falling|lies|lay|lying|rests?|sits?|comes?|came|belongs?|delegated|reserved|given|left|entrusted|
    assigned|allotted|one|a (?:matter|decision|power)|within the (?:limit|delegation|powers|authority|remit)|
    in the gift|for
  )\b[^.;]{0,70}?\b${officer}|
  (?:^|[ ,(])${itself} (?:[a-z]+ ){0,3}?(?:within|under|below|inside) [^.;]{0,50}?\b(?:
    scheme of (?:officer )?delegations?|officer (?:delegations?|scheme|limits?)|delegation to|
    officers['’] (?:delegations?|powers|scheme)|
    ${officer} (?:may|can|might|could) (?:spend|sign|approve|authorise|let|decide|agree|commit)
  )|
  \b(?:scheme of (?:officer )?delegations?|scheme of management|officer scheme|scheme of officer delegations)
  \ (?:gives?|gave|leaves?|left|allots?|reserves?|assigns?|entrusts?|puts?)
  \ (?:it |this |that |such [^.;]{2,30} |the [^.;]{2,30} )?(?:to|with|in the hands of) ${officer}|
  \b(?:one|a matter|a decision) (?:that|which) the scheme (?:of delegation )?(?:gives|leaves|allots|reserves) (?:to|for)
  \ ${officer}
`;
/** The officer was away, and the member stood in for him. */
const stoodIn = regex`
  \b(?:
    [Ii]n (?:his|her|their|the [^.;,]{3,30}['’]s?) (?:stead|place|absence)|
    (?:the |[A-Z]\w+ )?(?:Director|Head of [A-Z]\w+|Manager|Chief Executive|Engineer|Surveyor|[Oo]fficer)
    (?: \([A-Z]\w+\))? (?:was|being|is|having been|had been) (?:
      away|abroad|absent|ill|off sick|on (?:holiday|leave|annual leave|sick leave)|out of (?:the )?(?:office|country)|
      unavailable|indisposed|not (?:available|to be found)|engaged elsewhere
    )|
    (?:with|owing to|because of) the (?:Director|Head|Manager|[Oo]fficer)[^.;]{0,30}
    (?:away|absent|absence|on leave|on holiday|unwell)
  )\b
`;

/** A firm or body is told by a member what to do. */
const outsiders = oneLine`
  (?:
    firms?|compan(?:y|ies)|contractors?|providers?|operators?|suppliers?|agents?|builders?|developers?|consultants?|
    architects?|society|trust|club|tenants?|landlord|lessees?|bidders?|tenderers?|caterers?|concessionaires?|traders?
  )
`;
const toldFirm = regex`
  \b${member}${adverbs} (?:told|informed|assured|promised|written to|wrote to|let|rung|rang|given|gave|instructed|asked)
  (?: the| its| their| our| his| her| an?)? (?:[a-z-]+ ){0,2}?${outsiders}\b[^.;]{0,45}?(?:
    \ to (?!
      explain|report|attend|comment|respond|reply|confirm|say|provide|consider|apologise|clarify|tell|meet|come|look|
      answer|give|send|present|address|reconsider|think|pay|be\b
    )[a-z]+|
    \ that (?:it|they|he|she) (?:may|can|could|might|should|must|need not|has|have|had|would be|will be|is|are|was|were)
    \ (?:to )?(?:get|go|start|begin|proceed|order|carry|stop|stay|keep|have|won|got|free|chosen|given|successful)|
    the (?:go-ahead|green light|nod|work|job|contract|keys?|news that it)
  )\b
`;
/** "The Leader gave the instruction to move the market", "will say yes or no to any change of operator". */
const commands = regex`
  \b${member}${adverbs} (?:gave|given|issued) (?:the |an? |his |her )?
  (?:instructions?|orders?|word|direction|go-ahead|green light|nod|authority) (?:to|for|that)\b|
  \b${member} (?:will|is to|may|shall|would|can) (?:
    say (?:yes or no|yes|no)|have the (?:last|final) (?:word|say)|give or withhold|agree or refuse|
    decide (?:whether|on|upon|which)|deal with|rule on
  )\b[^.;]{0,70}|
  \b${member}${adverbs} (?:took|taken) the decision\b[^.;]{0,110}\b(?:${officer}) (?:has|have|had) (?:\w+ )?
  (?:carried|acted|done|given effect|implemented|followed)|
  \b${member}${adverbs} (?:shook|shaken) hands (?:on|with|over)\b
`;
const together = regex`
  \b[Ll]ets? ${member}(?:,)? and (?:the )?(?:[A-Z][\w-]+ ){1,5}(?:agree|decide|settle|fix|approve|determine|choose|sign)
  \b[^.;]{0,60}
`;

/** Members who do what members may: in a meeting, under the executive's own scheme, as landlord of nobody. */
const inOrder = regex`
  \b(?:
    consult(?:ed|ing|ation)|scheme of (?:executive|member|cabinet) delegation|
    delegated to (?:the )?(?:Cabinet|Executive|Leader|portfolio|Deputy Leader|lead member)|
    individual (?:executive|cabinet|member)|executive (?:decision|delegation)s?|
    delegation to (?:the )?(?:Cabinet|Executive) Member|[Cc]asting vote|seconded|moved|resolution|motion|amendment|
    minutes|question\w*|call-?in|called in|urgen\w+|petition|presented|introduced|chaired|declar\w+|apolog\w+|
    absence of the (?:Chair|Leader|Mayor)|took the chair|seal|pre-election|Police|Combined Authority|Minister|
    Government|Secretary of State|recommend\w*
  )\b
`;
const onward = regex.i`
  \b(?:implement\w*|detail(?:s|ed)|carrying out|giving effect|day-to-day|administration of|running of|operation of)
  \ (?:of )?(?:which|it|this|that|the (?:decision|scheme|policy))\b
`;

export interface OfficersPower {
  /** The power is told to be an officer's, and a member used it. */
  readonly sure: boolean;
}

/** Does a member use an officer's power in a sentence, or in it and the one behind? `behind` is that one. */
export function usesOfficersPower(text: string, behind: string): OfficersPower | undefined {
  if (text.length > 380 || inOrder.test(text) || onward.test(text)) return undefined;
  if (acted.test(text) || actedPassive.test(text)) {
    if (belongs.test(text) || stoodIn.test(text)) return { sure: true };
    if (followsOn.test(behind) && belongs.test(behind) && !inOrder.test(behind) && !onward.test(behind))
      return { sure: true };
  }
  return toldFirm.test(text) || commands.test(text) || together.test(text) ? { sure: false } : undefined;
}
/** What stands behind speaks of the deed. */
const followsOn =
  /^(?:[\d.]+ )?(?:It|That|This|Both|The (?:sum|order|power|decision|matter|amount|letting|purchase))\b/;
