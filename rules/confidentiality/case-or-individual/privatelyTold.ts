import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** More of private people: by a name without a title, in kinship, as informants, at home and in trouble. */
import { isNamed, publicFigure, titled } from "../people/persons.ts";

const somebody = oneLine`
  (?:
    tenant|resident|occupier|lodger|leaseholder|claimant|complainant|objector|neighbour|owner|householder|carer|witness|
    informant|patient|applicant|debtor|landlord|landlady|licensee|trader|stallholder|driver|pensioner|widow(?:er)?|
    mother|father|man|woman|couple|person|householders|petitioner
  )
`;
const name = "[A-Z][a-zà-ž'’-]+ (?:[A-Z]\\. )?[A-Z][a-zà-ž'’-]+";

/** "The tenant in the top one, Ada Pell, has been …". */
const apposed = regex`
  \b(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Aa]nother) (?:[\w-]+ ){0,2}${somebody}
  (?: (?:in|of|at|on|from|to|next|with|below|above|upstairs|downstairs|concerned|affected|there)\b[^.;,]{0,40})?,
  \ ${name}, (?:has|had|was|is|who|whose|lost|owes|could|cannot|lives|sleeps)\b
`;
const trading =
  /\b(?:[Uu]nit|[Kk]iosk|[Ss]tall|[Ss]hop|[Yy]ard|[Ww]orkshop|[Pp]itch|[Oo]ffice|[Pp]remises|[Ss]ite) (?:\d|[A-Z]\b)/;
/** "Ada and Amos Pell of Fish Row, who are …". */
const couple = new RegExp(
  `\\b[A-Z][a-z]+ and ${name},? (?:of|from|at) (?:the )?(?:\\d+ )?[A-Z]\\w+(?: [A-Z]\\w+)*, (?:who|whose)\\b`,
);
/** "… are the Strands, at number 4, whose own son …". */
const household = regex`
  \b
  (?:neighbours?|objectors?|owners?|tenants?|family|couple|complainants?|residents?|occupiers?|householders?|landlords?)
  \b[^.;]{0,50}\b(?:is|are|was|were|include|includes) the [A-Z][a-z]+s\b(?=,| (?:at|of|whose|who)\b)
`;
/** What nobody tells of neighbours. */
const trouble = regex.i`
  \b(?:
    on bail|on remand|remanded|in custody|
    charged with (?:assault|theft|murder|wounding|fraud|affray|drink|dealing|possess|burgl|arson|criminal|an? )|affray|
    electronic tag|curfew|conviction|convict\w+|caution\w*|arrest\w*|prosecut\w*|prison|jail\w*|police|dealing|drugs?|
    drunk\w*|drink\w*|alcohol\w*|rehab|overpa(?:id|yment|yments)|benefits?|universal credit|arrears|in debt|debts?|owes|
    bankrupt\w*|insolven\w*|evict\w*|homeless\w*|temporary accommodation|bed and breakfast|refuge|in care|fostered|
    adopted|social (?:worker|services)|divorc\w*|custody|cancer|dementia|stroke|depress\w*|anxiety|illness|ill\b|
    hospital|disab\w*|wheelchair|pregnan\w*|miscarr\w*|baby|ceiling|damp|asylum|refugee|immigration|abus\w*|violen\w*|
    assault\w*|stabb\w*|allegation\w*|accus\w*|died|widowed|suicid\w*|
    lost (?:his|her|their) (?:job|home|licence|husband|wife|son|daughter|baby|leg|sight)|given up work|out of work|
    on the dole
  )\b
`;
/** A titled person and what the police or the courts want. */
const crime = regex.i`
  \b(?:
    on bail|on remand|remanded|in custody|charged with (?:assault|theft|murder|wounding|fraud|affray|burgl|arson)|
    affray|electronic tag|curfew order|out on licence|known to the police|served time|did time|has a record
  )\b
`;
/** One who writes and writes. */
const again = regex.i`
  \b(?:has|have|had) (?:written|complained|rung|telephoned|phoned|e-?mailed|been in touch)
  \ (?:\d{1,3}|a dozen|dozens of|scores of|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|umpteen|countless)
  \ times\b
`;
/** "It was the caretaker at … who told the auditors, though he asked us to keep his name out". */
const itWas = regex`
  \b[Ii]t was (?:the|an?|one of the) (?!
    (?:[Hh]ead of|[Dd]irector|[Cc]hief|[a-z]+s who|[a-z]+ [a-z]+s who)\b|
    [^.;]{0,50}\b(?:
      association|company|group|team|service|contractor|club|society|union|council|police|agency|board|trust|parish|
      firm|auditors?|inspectors?
    )\b[^.;]{0,20} who
  )[^.;,]{2,50} who (?:told|reported|rang|wrote|tipped|complained|raised|informed|spoke|gave|alerted)\b[^.;]{0,90}\b
  (?:(?:his|her|their) name (?!is on|appears|stands)|in confidence|anonymous\w*|confidential\w*|(?:fraud|hot|
  whistle-?blowing|reporting) ?line)\b
`;
/** A complaint, and whose kin or household it came from. */
const cameFrom = regex`
  \b(?:complaints?|allegations?|tip-?off|information|concerns?)
  \ (?:came|comes|was made|were made|originated|began|started) (?:from|by|with) (?:the|an?|his|her)
  \ (?:former |estranged |ex-)?(?:
    wife|husband|son|daughter|mother|father|brother|sister|cook|cleaner|secretary|partner|widow|barman|barmaid|landlady|
    au pair|nanny|cousin|in-laws?
  ) (?:of|at|in|to|who)\b|
  \b(?:complaint|allegation|tip(?:-?off)?|information|concern|letter) (?:came|comes|was made) (?:from|by)
  \ (?:an?|the|one of the|somebody|someone)\b(?! (?:number|variety|range|group|survey|resident|member))[^.;]{0,25}\b
  (?:in|from|at|on) (?:the )?[\w ]{2,25}\b(?:team|office|depot|desk|shift|unit|section|kitchens?|stores)\b|
  \b(?:concern|complaint|allegation|alarm|issue|matter)s? (?:was|were) (?:first )?(?:raised|made|reported|brought) by
  \ (?:the|our|its) only\b(?! (?:ward |local |elected )?(?:councillor|member|group|party|respondent|bidder|firm|company))|
  \bone family\b[^.;]{0,40}\bwith an? (?:disabled|autistic|sick|ill|adopted|fostered|deaf|blind)
  \ (?:son|daughter|child|mother|father)
`;
/** One family by its name. */
const theFamily =
  /\b(?:[Oo]ne|[Aa]|[Aa]nother|[Tt]he same) (?:[a-z]+ )?(?:family|household|couple),? (?:called )?the [A-Z][a-z]+s\b,/;
/** Kin of whoever decides. */
const kin = regex.i`
  \bis (?:an?|the) (?:first |second |half-|younger |elder |older |former |ex-)*(?:
    cousin|sister|brother|wife|husband|partner|girlfriend|boyfriend|daughter|son|niece|nephew|aunt|uncle|
    (?:sister|brother|mother|father|son|daughter)-in-law|lodger|godson|goddaughter
  ) (?:of|to) (?:the|one of the|our|a) (?:[\w'’-]+ ){0,3}(?:
    chair\w*|panel|committee|leader|mayor|members?|councillors?|officers?|director|head|manager|assessors?|judges?|
    clerk|treasurer|secretary
  )\b
`;
/** A member of the council, and a sickness or a shame. */
const ailingMember = regex`
  \b(?:Councillor|Cllr\.?|Alderman|the (?:Leader|Mayor|Deputy Leader|Deputy Mayor|Chair|Vice-Chair)) ?
  (?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)?,? (?:who )?(?:is|was|has|had|remains|being|away|absent)\b[^.;]{0,50}\b(?:
    clinic|rehab\w*|drinking|drink problem|detox\w*|breakdown|depress\w+|nerves|psychiatric|sectioned|overdos\w*|
    divorc\w+|bankrupt\w*|affair with|arrest\w*|on bail|
    cancer(?! (?:charity|care|service|unit|support|research|survivor))|chemotherapy|miscarr\w*|
    stroke(?! (?:survivor|care|service|unit|ward|charity))|heart attack|
    dementia(?! (?:care|service|friend\w*|unit|charity|strategy))|dialysis|prostate|hysterectomy
  )\b
`;
/** Known by what he or she was, and what ails them: "a retired ferryman of 81 who has lost the sight of one eye". */
const retired = regex`
  \b(?:[Aa]|[Tt]he) (?:retired|former|one-time)
  \ (?!(?:[a-z]+ )?(?:council|councillor|leader|mayor|chair|minister|member|head of|director)\b)(?:[a-z-]+ ){1,3}?
  (?:of \d\d |aged \d\d )?(?:(?:in|from|of|at) (?:the )?[A-Z][\w'’-]+(?: [A-Z]\w+)? )?who
  \ (?:has|is|was|had|broke|lost|suffers|cannot|can no longer)\b[^.;]{0,60}?\b(?:
    one leg|one arm|blind|deaf|(?:her|his) (?:hip|leg|sight|hearing|memory|wrist|pelvis)|sight|stroke|dementia|
    wheelchair|cancer|fits|oxygen|Parkinson['’]s|incontinent|bedridden|diabetic
  )\b
`;
/**
 * Whoever owes or is late, and what goes on at home: "its organiser told the office that she is in the middle of a
 * divorce".
 */
const atHome = regex`
  \b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ne) (?:[a-z-]+ ){0,2}(?:
    organiser|hirer|tenant|licensee|stallholder|trader|treasurer|secretary|owner|leader|proprietor|instructor|teacher|
    landlord|landlady|operator|holder|applicant|debtor|manageress|publican
  )\b[^.;]{0,50}? (?:has|had|is|was|says?|said|told|explains|explained|blames|writes|wrote)\b[^.;]{0,50}?\b(?:
    (?:in the (?:middle|midst|throes) of|going through|getting|has had|after|because of|since) (?:an? |her |his |the )?
    (?:[a-z]+ )?(?:divorce|separation|break-?up|bereavement|miscarriage|breakdown|bankruptcy|custody (?:case|battle))|
    (?:his|her) (?:wife|husband|partner) (?:has |had )?(?:left|walked out|died|drinks|is dying)|
    lost (?:her|his) (?:husband|wife|baby|mother|father|son|daughter)
  )\b
`;
/** What befell one who is known by age. */
const hurt = regex`
  \b(?:[Aa]|[Oo]ne|[Tt]he|[Aa]nother) (?:young |local |elderly )?
  (?:man|woman|boy|girl|youth|teenager|pensioner|lady|gentleman|customer|pupil|student) (?:of|aged) \d{1,2},?
  \ (?:who|whose)\b[^.;]{0,60}\b(?:
    struck|stabbed|glassed|hit|beaten|attacked|assaulted|bitten|knocked|run over|raped|mugged|robbed|burnt|scalded|
    crushed|shot|pushed|fell|lost (?:the (?:sight|use|hearing)|his|her|an? (?:leg|eye|arm|finger|foot|hand))
  )\b
`;
/** Who spoke in confidence, and by what anybody would know who it was. */
const inConfidence = regex`
  \b(?:[Aa]n?|[Oo]ne|[Tt]he|[Aa]nother) (?:[\w-]+ ){0,3}?(?!(?:council|committee|panel|officer|director|report)\b)
  [a-z-]+,? who (?:
    gave (?:(?:his|her|their) name|evidence|a statement|it|this|the information)|told|spoke|rang|wrote|reported|
    complained|came forward|asked|is named|made a statement
  )\b[^.;]{0,40}\b(?:
    in (?:strict )?confidence|anonymous\w*|not to be named|not be named|not to give (?:his|her|their) name|privately|
    off the record
  )\b
`;
const betraying = regex`
  \b(?:
    there (?:is|was) (?:only|but) one|the only one|only one of (?:them|those)|still works?|
    works? (?:the|at|on|in|behind)|lives? (?:at|in|next|opposite|above|over|across)|
    (?:the )?(?:\w+day|night|early|late|morning|evening) shift|next door|left the week|red-haired|the tall|
    [A-Z][a-z]+ian\b|by name|whose (?:son|daughter|husband|wife|brother|sister|mother|father)
  )\b
`;

/**
 * Who reported something and would rather that it were not known, and the one thing that only that person is or does.
 */
const spokeUp = regex`
  \b(?:[Tt]he|[Oo]ne|[Aa]n?|[Aa]nother) (?:[\w-]+ ){0,3}?
  (?!(?:council|committee|panel|director|report|agency|company|firm)\b)[a-z-]+,? (?:who|that) (?:first )?(?:
    reported|complained|told|tipped|informed|wrote|rang|phoned|telephoned|gave|brought|raised|supplied|alerted|passed|
    pointed out|let (?:us|officers) know
  )\b
`;
const unknown = regex`
  \b(?:
    (?:would|had) (?:much )?(?:rather|sooner|prefer)\b[^.;]{0,30}\bnot (?:be )?(?:known|named|said|told|identified)|
    (?:would (?:rather|prefer)|wish(?:es|ed)?|want(?:s|ed)?|ask(?:s|ed)?) (?:us |officers )?(?:not )?(?:to )?
    (?:be |remain |stay |keep )?(?:not )?
    (?:named|identified|known|anonymous|unnamed|(?:his|her|their) name (?:out|back|secret|to (?:him|her|them)sel))|
    (?:was|were|has been|had been) (?:promised|told|assured) that\b[^.;]{0,30}\b(?:name|identity|nobody|no one)\b
  )
`;
const alone = regex`
  \b(?:
    (?:is|was|being) (?:still )?(?:the only|the sole|our only|its only|one of (?:only )?two)\b|
    (?:is|was) the (?:one|man|woman|person|trader|tenant|driver|family|firm)\b[^.;]{0,20}\b
    (?:who|with|at|in|on|from|whose|next)\b|
    there (?:is|was) only one\b|the only (?:one|man|woman|person|trader|tenant|driver|stall|shop|house|family)\b
  )
`;

const officially = regex.i`
  \b(?:
    declared|spoke|presented|asked (?:a|the|what|why|how|whether)|petition|inquest|coroner|memorial|plaque|
    in 1[6-9]\d\d|thanked|award\w*|charity|on behalf|represent\w*|anonymised|not (?:his|her|their) real name|fictional
  )\b
`;
const rules = /\b(?:any|every|each|such as|for example|policy|per cent|where an?|if an?)\b|\d ?%/i;
const spokenOf = /^,? (?:who|whose|has|had|is|was)\b/;

/** Are a private person's own affairs told, by a name, by kin or by what only one can be? */
export function privatelyTold(text: string): "named" | "known" | "informant" | "doubt" | undefined {
  if (text.length > 400) return undefined;
  if (crime.test(text) && titled.test(text) && !publicFigure.test(text)) return "named";
  if (officially.test(text)) return undefined;
  if (ailingMember.test(text)) return "named";
  if ((inConfidence.test(text) && betraying.test(text)) || itWas.test(text)) return "informant";
  if (spokeUp.test(text) && unknown.test(text) && alone.test(text)) return "informant";
  if (cameFrom.test(text) || theFamily.test(text)) return "doubt";
  if ((hurt.test(text) || retired.test(text)) && !rules.test(text)) return "known";
  if (publicFigure.test(text)) return undefined;
  // To find a name costs most, and is left to the end.
  const bothered = again.test(text);
  if ((bothered || kin.test(text)) && (titled.test(text) || isNamed(text, undefined, spokenOf)))
    return bothered ? "named" : "doubt";
  return trouble.test(text) &&
    ((apposed.test(text) && !trading.test(text)) || couple.test(text) || household.test(text))
    ? "named"
    : undefined;
}

/** Does a sentence tell what goes on in the home of somebody who owes or is late? */
export const troubledAtHome = (text: string): boolean =>
  atHome.test(text) && !rules.test(text) && !officially.test(text) && !publicFigure.test(text);

/** Somebody told something, and the next sentence says who it was: "She is Ms Ada Pell, whose …". */
export const unmasked = (text: string, before: string): boolean =>
  revealed.test(text) &&
  confided.test(before) &&
  !publicFigure.test(before) &&
  !inOffice.test(before) &&
  !publicFigure.test(text) &&
  !officially.test(text);

/**
 * "This only came out because Karen on the front desk spoke up": a colleague by a first name, and what is known through
 * her.
 */
export const outed = (text: string): boolean =>
  cameToLight.test(text) && (byFirstName.test(text) || fromDesk.test(text)) && !inPublic.test(text);
const inPublic = /\b(?:petition|inquest|coroner|thanked|award\w*|charity|exhibition|archive|museum|history)\b/i;
const cameToLight = regex.i`
  \b(?:
    c[ao]me (?:out|to (?:light|notice|our (?:notice|attention|ears)|the (?:attention|notice) of))|surfaced|emerged|
    (?:only|never|nobody would|no one would|(?:would|might) not)(?: have)?(?: been| be)?
    \ (?:know|knew|known|heard|learn(?:ed|t)|found(?: out)?|discovered|noticed|spotted|picked up)|
    found out (?:because|when|from)|still be going on
  )\b
`;
const speaksUp = oneLine`
  (?:
    sp(?:oke|oken) (?:up|out)|c[ao]me forward|told (?:us|me|someone|somebody|her|his|their|the|an?|officers|[Aa]udit)|
    blew the whistle|raised (?:it|the alarm|a concern|concerns)|said something|rang|phoned|e-?mailed|tipped|owned up|
    let (?:us|it|someone|somebody|officers) (?:know|slip)|had (?:the courage|a (?:quiet )?word)|
    reported (?:it|them|him|her)|complained|mentioned it|was brave
  )
`;
const firstName = oneLine`
  (?:the )?(?:our (?:own )?|colleague |whistle-?blower )?(?!
    (?:
      Councillor|Cllr|Finance|Legal|Audit|Housing|Highways|Planning|Payroll|Ofsted|Internal|External|Council|Cabinet|
      Committee|Residents?|Officers?|Staff|Police|Parliament|Government|Scrutiny|Members?|Traders?|Tenants?|Parents?|
      Unison|Unite|HMRC|Customers?|Contractors?|Procurement|Trading|Environmental|Democratic|Customer|Human|Children|
      Adult|Public|Property|Estates|Legal|It|They|He|She|The|Nobody|Somebody|Someone|One|Two|Three|We|If|In|On|At|An|As|
      No|So|My|Our|Its
    )\b
  )[A-Z][a-zà-ž'’-]+(?: [A-Z][a-zà-ž'’-]+)?
`;
const place = oneLine`
  (?:
    desk|team|office|depot|room|shift|reception|stores?|payroll|accounts|kitchens?|yard|counter|unit|section|library|
    canteen|workshop|pool|switchboard|crew|centre|hub|school|till|tills|gate|site|finance|housing|benefits|parking|
    cleansing
  )
`;
const byFirstName = regex`
  \b(?:because|since|when|after|once|had|if|as|through|thanks to|until) ${firstName},? (?:who (?:works|is|was|sits) )?
  (?:on|in|at|from|of|behind) (?:the |our )?(?:[a-z'’-]+ ){0,3}?${place}\b
  (?:[^.;]{0,40}? ${speaksUp}\b|(?=[^.;]{0,20}\b(?:not|never) (?:${speaksUp}|said|rung|told|come|reported|raised)))
`;
const fromDesk = regex`
  \b(?:thanks to|through|from|because of) ${firstName},? (?:who (?:works|is|was|sits) )?(?:on|in|at|from|behind)
  \ (?:the |our )?(?:[a-z'’-]+ ){0,3}?${place}\b
`;
const revealed = regex`
  ^(?:[\d.]+ )?(?:She|He|It|The (?:informant|complainant|witness|caller|writer|source|man|woman|person))
  \ (?:is|was|turns? out to be|proved to be) (?:
    (?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z]\. )?[A-Z][a-z'’-]+|[A-Z][a-z'’-]+ [A-Z][a-z'’-]+(?=, (?:who|whose|the|an?)\b|\.$)
  )
`;
const inOffice =
  /\b(?:[Cc]hair\w*|[Hh]ead ?teacher|[Hh]ead of|[Pp]rincipal|[Gg]overnors?|[Ss]pokes\w+|[Pp]resident|[Ss]ecretary)\b/;
const confided = regex.i`
  \b(?:
    statement to (?:the police|officers|an? inspector)|
    told (?:the police|officers|inspectors|us|an? (?:inspector|officer))|
    (?:
      complained|reported|complaint|tip-?off|tipped|information|informed|concerns?|anonymous\w*|in confidence|
      whistle\w*|allegation\w*|raised the alarm|made a statement|gave evidence|came forward|spoke up
    )
  )\b
`;
