import { regex } from "../../../core/pattern/regex.ts";
import { employedElsewhere, inEmployment, outsider } from "./employment.ts";
import { isOfPost } from "./ofThePost.ts";
import { hintedOfOne, namedAtWork, notStaff, toldOfOne } from "./oneEmployee.ts";
import { staffTold } from "./oneOfTheStaff.ts";
import { isNamed, namesSomebody } from "./persons.ts";
import { staffPointedOut } from "./pointedOut.ts";
import { post } from "./posts.ts";

/** Health, conduct and private life: told of one post they are told of one person. */
const personal = regex.i`
  \b(?:must|has to|had to) improve (?:by|within|before)\b[^.;]{0,30}\bor (?:go|leave|be (?:dismissed|moved))\b|
  \boffered (?:early|voluntary) (?:retirement|redundancy|severance)\b[^.;]{0,40}£ ?\d|
  , (?:who is|aged) (?:aged )?[2-6]\d,[^.;]{0,60}(?:£ ?\d|pension|retire)|
  \b(?:under|facing) (?:internal |disciplinary )?investigation (?:for|over|about|because)\b|
  \bbeing investigated (?:for|over|about|after)\b|
  \bfac(?:es|ing) an? (?:disciplinary |capability |misconduct )?hearing\b|
  \bsuspended (?:from (?:work|duty)|on full pay|pending|and (?:faces|is to face|awaits))\b|
  \b(?:
    on (?:an? |his |her |their )?(?:final|last) warnings?|return[- ]to[- ]work (?:interview|meeting)|
    performance[- ]managed|managed out\b|sickness (?:record|absence)|sick leave|off sick|
    (?<!
      \b(?:
        and|then|but|where|when|once|it|this|that|which|they|these|those|
        [a-z]+(?:tion|ment|ance|gn|rk|me|an|get|ject|age|ase|per|port|case|works|plans|accounts|drawings)
      ) (?:has |have |had )?
    )(?<!\b(?:should|must|may|can|could|will|would|to|shall|not) )(?:is|was|been|being|be|gone|still|now) signed off
    (?! (?:by|as|on|at)\b)|
    signed off (?:sick|with|until|from work)|(?<!ed )off (?:work )?(?:with|since|because)|stress|anxiety|
    (?<!\bso )depress\w+(?! (?:by|at|about|that|after (?:his|her|the|a) visit)\b)|expecting a (?:baby|child)|
    health grounds|theft|stealing|(?:his|her) (?:conduct|behaviour|health|attendance|drinking)|paid off|time-?keeping|
    escorted from|marriage|passed over|
    (?<=\b(?:contract|appointment|secondment|term|engagement|he|she|who)\b[^.;]{0,24})not be renewed|
    on (?:maternity|paternity|adoption) leave|pregnan\w+|back (?:trouble|problems?|pain|injury)|
    (?:poor|bad) (?:attendance|performance|conduct|time-?keeping)|(?:final |first )?written warning|
    disciplin(?:ed|ary (?:action|hearing|case|proceedings|investigation))|
    (?:was|is|been|were) (?:suspended|dismissed|sacked|demoted|warned|reprimanded|moved to other duties)|grievance|
    capability (?:meeting|procedure|process|hearing)|misconduct|ill-?health retirement|compromise (?:terms|agreement)|
    settlement agreement|tribunal claim|divorce|is (?:Catholic|Muslim|Jewish|Hindu|gay)|drinking|drink problem|bully\w*|
    harass\w*|unwell|illness|injury|operation|counselling|fertility (?:clinic|treatment|unit)|IVF\b|miscarri\w+|
    (?:his|her|their) (?:[a-z]+ )?(?:treatment|therapy|appointments) (?:at|in) (?:the |an? )?(?:[\w'’]+ ){0,2}
    (?:clinic|hospital|unit|hospice)|
    flexible working|going through|failed (?:his|her|their) probation|never reads|incompeten\w+|lazy
  )\b
`;
/** Pay, grade and job: of a person only where the person is named. */
const job = regex.i`
  \b(?:
    grade \d+|threatened to leave|grievance|scale point|salary|is on £|(?:is |was |be |being )?paid £|pay protection|
    regrad\w+|redundan\w+|severance|exit payment|payment of £|early retirement|retire(?:ment)?|applicants for the post|
    appraisal|attendance|absence|performance|shortlisted|short-listed|to be seen|interviewed?|resign(?:ed|ation)|
    promot(?:ed|ion)|other duties|sick|probation|tribunal|suspen\w+|dismiss\w+|pension fund
  )\b
`;
const onePost = regex.i`
  \b(?:the|our|its|their|whose|former|one) (?:
    only |sole |younger |older |elder |former |senior |principal |present |current |assistant |deputy |night |own |
    part-time
  \ )*(?:[\w-]+ ){0,3}?${post}\b(?!s)|
  \b[\w-]+['’]s (?:only|sole) (?:[\w-]+ ){0,2}?${post}\b(?!s)|\bthe (?:younger|older|elder|other) of the two\b|
  \bone (?:member of staff|employee)\b|
  \b(?:a|one) member of the (?:
    (?!
      youth|women|men|junior|senior|girls|boys|first|football|cricket|rugby|netball|hockey|bowls|swimming|rowing|
      athletics
    )[a-z-]+
  \ ){1,3}team\b|
  \bone of the (?:two |three |four )?(?:
    caretakers|wardens|surveyors|engineers|supervisors|technicians|inspectors|gardeners|lifeguards|cooks|solicitors|
    accountants|cleaners|drivers|officers|managers|rangers|attendants|assistants|clerks|team
  )\b|
  \bthe (?:employee|member of staff)(?: concerned)?\b|
  \b(?:his|her|their|the [a-z]+['’]s|[\w-]+['’]s) (?:own |then |former |new )?
  (?:deputy|line manager|assistant|successor|predecessor)\b(?! (?:leader|mayor|chair|lieutenant))
`;
const pronoun = regex`
  ^(?:She|He) (?:has|had|is|was) (?:been |now )?(?:
    signed off|off (?:sick|work|with)|on (?:long-term )?(?:sick|maternity|paternity)|suspended|dismissed|disciplined|
    given a (?:final |first )?written|going through
  )
`;

/**
 * "The team has two rangers. One of them has been on short hours since an operation": known by whoever knows the team.
 */
const oneOfFew = regex`
  ^(?:[\d.]+ )?(?:
    One(?: of (?:them|these|the two|the three|the four))?|
    The (?:other|second|first|younger|elder|older)(?: of (?:them|the two|the three))?
  )\b[^.;]{0,20}? (?:has|had|is|was|went)\b[^.;]{0,30}?\b(?:
    on (?:short(?:er)? hours|light duties|half pay) (?:since|after|because)|off (?:sick|work|with|since)|signed off|
    (?:on|under) (?:a )?(?:final |written )*warning|suspended|
    since (?:an? |his |her )(?:operation|stroke|heart attack|breakdown|illness|accident)|
    expected to (?:retire|leave) (?:on|for) (?:health|medical)
  )\b
`;
const fewOfThem = regex`
  \b(?:two|three|four) (?:[a-z-]+ ){0,3}(?:
    officers|rangers|wardens|assistants|clerks|engineers|inspectors|surveyors|planners|drivers|technicians|advisers|
    managers|teachers|nurses|librarians|caretakers|cleaners|gardeners|solicitors|accountants|posts
  )\b[^.]{0,60}\.\s*(?:[\d.]+ )?$
`;

/** What was dismissed or upheld was put to somebody who judges. */
const judged = regex.i`
  \b(?:
    appeals?|applications?|claims?|complaints?|motions?|petitions?|amendments?|objections?|grounds?|schemes?|proposals?|
    plans?|designs?|developments?
  )\b[^.;]{0,120}\b(?:was|were|been|is|are|being) (?:dismissed|upheld|allowed)\b|
  \b(?:[Ii]nspector|[Jj]udge|[Cc]ourt|[Tt]ribunal|[Oo]mbudsman|[Rr]eporter)\b[^.;]{0,30}\b
  (?:dismiss(?:ed|es)|upheld|upholds|allowed) (?:the|an?|this|that|both|his|her|their) (?:\w+ ){0,2}
  (?:appeals?|claims?|complaints?|applications?|objections?|challenges?)\b
`;

/** Rules, numbers, companies and members: no employee is meant. */
const general = regex.i`
  \b(?:
    polic(?:y|ies)|procedures?|constitution|panel recommends|allowances?|posts? (?:at|of|would)|
    (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\w+ )?
    (?:staff|posts?|employees|teachers|officers|redundancies)|
    (?:an?|any|no|every|each|all|where|if) (?:\w+ )?(?:employees?|officers?|member of staff|staff)|Ltd|Limited|plc|
    compan(?:y|ies)|contractors?|operator|[Cc]ouncillors?|Cllr|elected member|pupils?|patients?|tenants?|residents?|
    stress test|paid £ ?[\d.]+ ?(?:m|bn|million)\b|
    (?:
      Waste|Services|Recycling|Homes|Housing|Trust|Partners|Partnership|Associates|Consulting|Construction|Engineering|
      Energy|Leisure|Landscapes|Roofing|Coaches|Transport|Foundation|Catering
    ) (?:was|is|has been|had been) paid|
    budgeted|cover (?:for|is)|statutory officers?|Chief Executive['’]?s?|Director of|Head of Paid|Monitoring Officer|
    section 151|pay policy|thank(?:s|ed)|in (?:silence|memory)|condolences|tributes?|years of service|£[\d,.]+ each|
    Chief Fire Officer|Chief Constable|Returning Officer|licen[cs]e|driver['’]?s licen|premises|taxi|hackney|benefit|
    court|claimants?|framework|benchmark\w*|average|per cent|percentage|training|assistance programme
  )\b
`;

/** A court or a tribunal has told it to everybody, or a committee did it in public. */
const inPublic = regex`
  \b(?:suspended|warned|dismissed)\b[^.;]{0,40}\bby (?:the|a|that) (?:licensing |regulatory )?(?:sub-)?
  (?:committee|panel|court)\b|
  \b(?:judgment|judgement|ruling|verdict|decision)\b[^.;]{0,30}\b(?:
    (?:is|was|has been|were) (?:published|reported|on GOV\.UK|public)|(?:is|are) on the (?:public )?(?:register|record)
  )\b|
  \bin open court\b
`;
/** A post that is given the power to conclude an agreement is no party to it. */
const empowers = regex.i`
  \bdelegat\w+|\bauthoris(?:e|es|ed)\b|
  \b(?:sign|conclude|complete|execute|enter into|approves?|negotiate) (?:the|a|any) (?:settlement|compromise)
  \ (?:agreement|terms)
`;

/** "Head of Governance, People and Performance": what a post is called. */
const inTitles = regex.g`
  (?:\b[A-Z]\w+|&|,? and) (?:Performance|Attendance|Absence|Retirement)\b|
  \b(?:Performance|Attendance|Absence|Retirement)
  (?=(?: (?:and|&) [A-Z]\w+)* (?:Manager|Officer|Adviser|Lead|Team|Partner|Co-?ordinator)\b)|
  \b[Ii]n [Aa]ttendance\b
`;

/** In minutes an officer speaks of performance, and is no subject of it. */
const speaks = regex`
  \b(?:
    noted|highlighted|explained|reported|presented|asked|advised|introduced|updated|replied|confirmed|stated|outlined|
    added|thanked
  )\b|
  \bIn M(?:r|rs|s|iss)\.? [A-Z]\w+['’]s absence\b
`;
/** How much of it there is among all, and what somebody reports of it. */
const statistic = regex.i`
  \b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:new |open |live |formal |upheld )?
  (?:grievances|cases|claims|hearings|dismissals|suspensions|complaints|investigations|referrals)\b|
  ^(?:[\d.]+ )?One (?:employee|member of staff|officer) (?:was|has been) [a-z]+\b[^.;]*\b(?:in|during) (?:the|this)
  \ (?:year|quarter|period)\b|
  \b(?:sickness(?: absence)?|absences?|attendance|performance|stress|grievances?) (?:had |has |have )?(?:
    fallen|risen|fell|rose|averaged|was \d|were \d|at \d|of \d|levels?|rates?|figures|days|policy|returns?|reports?|
    indicators?|data|targets?|in the (?:quarter|year|month)|of the (?:administrator|contractor|provider|operator)
  )\b|
  \b(?:group|patients?|clients?|users) (?:told|asked|spoke)\b
`;
/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
const longest = 400;

/** A post that nobody holds, and what becomes of it. */
const vacant = /\b(?:vacant|vacancy|deleted|advertised|recruit\w*|new post|established|deletion)\b/i;

/**
 * Private in itself, or a step in an employment, that is said of many things too: with one employee it leaves a doubt.
 */
const perhaps = regex`
  \b(?:
    step(?:s|ped|ping)? down|(?:his|her|their) own request|breakdown|
    (?:has|had|having|after|(?:his|her)) (?:an? )?(?:surgery|operation|breakdown|stroke|heart attack)|
    (?:not|never) been (?:at|in) work|not expected back|recovering from|treated for|cancer|chemotherapy|on leaving|
    under a cloud|confidentiality clause|contract (?:ends|expires|runs out|will not|is not)|
    (?:keep|keeping|let|kept) (?:him|her) (?:on|go)|be let go|came (?:top|first|second|last)|(?:was|is|been) preferred|
    internal candidate|acting up|caught|expecting|final warning|earns|is (?:currently )?paid|
    (?:his|her|whose|['’]s) (?:
      hours|pay|salary|contract|present post|references|appraisal|drinking|lateness|sick pay|pension|grievance|exams?|
      notice|faith|marriage|operation|(?:back )?injury|probation|absence
    )\b|
    should not (?:drive|lift|work)|family reasons|single (?:mother|parent|father)|Witness\b|handed in|
    reach the standard|could not be bothered|let (?:the|things) [a-z ]{0,20}slide|time off (?:with|for|after)|
    declined (?:the|a) |redeploy\w+|spoken to|sent on a|reduce (?:his|her)|held out for|market supplement|[Rr]eferences|
    [Ii]nterviews? for|the panel saw|[Aa]pplicants (?:included|were|for the post)|hearing is|[Oo]ccupational [Hh]ealth|
    pension early|[Ee]arly release|turns \d|desk job|match an offer|is leaving because|post disappears|
    lose (?:his|her) (?:job|post)|owes|overpaid|failed|was (?:not )?shortlisted|at grade \d|dismissed|suspended|
    lateness|capability|maternity|sick|gone off|struggl\w+|would (?:get|receive|drop to)|would go to
  )\b
`;
/** Words behind a name that say something of its bearer, and words before it. */
const namedThen = regex`
  ^(?:
    ['’]s\b| (?:would|will|has|had|is|was|earns|declined|received|left|did|failed|cannot|came|asked|and|owes|gets)\b|
    , (?:who|whose|the|an?|our|[a-z]+ [a-z]+,|[A-Z][a-z]+ [A-Z][a-z]+)|,? aged
  )
`;
const namedBefore = regex`
  \b(?:named|for|to|of|on|saw|by|including|included|moving|ahead of|on leave,) (?:[a-z]+ )?(?:[a-z]+['’]s [a-z]+, )?
  (?:Miss |Ms |Mrs? )?$
`;
const titledOrInitial = /\b[A-Z]\. [A-Z][a-z]+,? (?:who|was|is|has|had|would|will)\b|\b(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]/;
const numbered = /\b(?:[Ee]mployee|[Oo]fficer|[Ss]taff(?: member)?(?: number)?|[Ww]orker) (?:\d{1,2}|[A-H])\b/;
const lonePost = regex`
  \b(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Oo]ne of the (?:two|three)|[Aa]n?|[Tt]he only) (?:[\w-]+ ){0,4}?
  (?:${post}|ecologist|arborist|editor|driver|controller|surveyor|worker|planners?|officers|trainee|deputy|postholder)\b
`;
/** Someone who is known by an office, a case that is put for all, or what is done by other means. */
const notOne = regex`
  \b(?:
    [Cc]ouncillors?\b(?!['’]s (?:son|daughter|wife|husband))|Cllr|Chief|Director|Monitoring Officer|Head of Paid|
    section 151|Ltd|plc|Agency|auditor|polic(?:y|ies) (?:is|was|sets|provides)|any|each|every|no|where|if|may|must|
    vacan\w+|advertised|recruit\w*|deleted|tenants?|residents?|pupils?|patients?|claimants?|programme offers|thanked|
    presented|presentation|years of service|[Cc]ourt|tribunal held|per cent|average|band|provider|contractor|school|
    inspector|report author|Contact|designated|appointed as|licen[cs]e|Committee|Cabinet|Panel|minutes|
    (?:public|asked a) question|fund(?:ing|ed)|project|application|scheme|service users?|agenda
  )\b
`;
const asksOrAdvised = /\b(?:asked to|[Hh]ealth ha(?:s|ve) advised|advised that (?:he|she|Mr|Mrs|Ms|Miss))\b/;
const slotted = /^(?:slotted in|assimilated|displaced|(?:voluntary|compulsory) redundancy|redeployed|ring-?fenced)$/i;

/** Might the sentence tell what is one employee's own? */
const doubtful = (text: string, before: string): boolean =>
  text.length <= longest &&
  !outsider.test(text) &&
  !employedElsewhere(text) &&
  !inPublic.test(text) &&
  (slotted.test(text) ||
    ((perhaps.test(text) || personal.test(text)) &&
      !notOne.test(text) &&
      (numbered.test(text) ||
        ((titledOrInitial.test(text) || isNamed(text, namedBefore, namedThen)) && atWork(text, before)) ||
        lonePost.test(text) ||
        /^(?:He|She) /.test(text)))) &&
  (!speaks.test(text) || asksOrAdvised.test(text));

/** "One wonders what he had been drinking": a sneer, and no report of drink. */
const wondered =
  /\bwonder\w* (?:what|how much) (?:he|she|they) (?:had|has|have|was|were) (?:been )?(?:drinking|drunk|smoking)\b/;
/**
 * A licence holder's fitness, a silence for the dead, and the public interest weighed against somebody's privacy: not a
 * word of what is private.
 */
const weighed = /\bfit and proper\b|\bstood in silence\b|\binterests? in (?:the )?privacy\b/i;

/**
 * What is told of somebody named belongs to an employer where a post or a step of one stands beside it or just before.
 */
const atWork = (text: string, before: string): boolean => inEmployment(text) || inEmployment(before);

/** Whose own affair a sentence tells: somebody's by name, a post's holder's, or perhaps somebody's. */
export function judge(text: string, before: string): "named" | "post" | "doubt" | undefined {
  if (weighed.test(text) || wondered.test(text)) return undefined;
  const said = toldBy(text);
  if (isOfThings(said)) return undefined;
  return (
    sure(text, said, before) ??
    staffPointedOut(text) ??
    (doubtful(text.replace(speaker, ""), before) ||
    (staffTold(text) && !employedElsewhere(text)) ||
    (text.length <= longest && hintedOfOne.test(text) && !notStaff.test(text))
      ? "doubt"
      : undefined)
  );
}

/** What may be somebody's own is said beside a post, and is not its holder's. */
const isOfThings = (said: string): boolean =>
  onePost.test(said) && personal.test(said) && !namesSomebody(said) && !isOfPost(said, personal);

/** Licensed premises have a supervisor, who is no employee of the council's. */
const ofPremises = /\bthe (?:previous|former|last|present|new|designated)(?: premises)? supervisor\b/i;

/** Who says it is not who it is said of. */
const speaker = regex`
  ^(?:[\d.]+ )?(?:The (?:(?:[A-Z][\w&-]*|of|and|for|the),? ){1,8})?(?:M(?:r|rs|s|iss)|Dr|Councillor|Cllr|PC|Sgt)\.?
  \ (?:\d+ )?[A-Z][\w.'’-]*(?: [A-Z][\w'’-]+)?(?:, (?:[A-Z][\w&-]*|of|and|for|the)(?: (?:[A-Z][\w&-]*|of|and|for|
  the)){0,6})?,?
  \ (?:said|stated|explained|replied|added|reported|confirmed) (?:that )?|
  ^(?:[\d.]+ )?(?:In )?(?:[Tt]he|[Oo]ur|[Ii]ts) (?:[\w&-]+ ){0,5}?[\w-]+['’]s (?:own |written |legal |clear )?
  (?:view|opinion|advice|belief|reading|assessment|conclusion|judgement|recommendation)
  (?: (?:is|was|remains|has been)(?: still)?(?: that)? |, (?=(?:which|given|dated|we|the council|it|they)\b))
`;

/** "The Road Safety Engineer reported that two collisions involved injury": a post that tells of others. */
const reporter = regex`
  ^(?:[\d.]+ )?(?:In (?:reply|answer|response)[^,]{0,60}, )?(?:[Tt]he|[Oo]ur|[Aa]n?)
  (?: (?!(?:who|whose|was|were|is|are|has|had|have|be|been|will|would|he|she|his|her)\b)[\w&'’()-]+,?){1,9}?
  \ (?:also |then |further |has |had )*
  (?:
    said|says|stated|explained|replied|added|report(?:s|ed)|confirmed|advise[sd]|told|informed|answered|noted|warned|
    outlined|introduced|presented|summarised|updated|responded|read out|drew|described|gave an? (?:update|report|
    account)|
    pointed out|reminded|set out|went through|clarified|referred|found|heard|noticed|observed|believed|considered|
    thought|
    (?:was|were|had been) (?:told|informed|asked|shown)
  )\b
`;
const ofItself = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself|own|I|my)\b/;

/** The words without who says them. */
const toldBy = (text: string): string => {
  const told = text.replace(speaker, "").replace(adviser, " ");
  const rest = told.replace(reporter, " ");
  return ofItself.test(rest) ? told : rest;
};

/**
 * "To note the resignation of the Clerk with effect from 31 March": that somebody goes is for everybody to know, and
 * why is not told.
 */
const farewell = regex.i`
  \b(?:resignation|retirement) of\b[^;£]{0,80}\b
  (?:with effect from|effective from|on \d{1,2} |(?:be|was|were) noted|at the end of)\b
`;

/** "And that the post would be advertised": who comes next, behind what is told of whoever went. */
const succession = regex`
  \b(?:the|his|her|that|whose) post (?:would|will|is to|has been|was|had been) (?:now |since )?(?:be )?(?:re-?)?
  (?:advertised|filled|covered|kept open|held open|offered)\b
`;

/** On whose advice something was done is not whom it was done to. */
const adviser = regex.g`
  \b(?:on|in|with|against|under|following|after) the (?:[\w&-]+ ){0,3}[\w-]+['’]s (?:written |legal )?
  (?:advice|opinion|view|recommendation|instructions?)\b
`;

function sure(text: string, said: string, before: string): "named" | "post" | "doubt" | undefined {
  if (outsider.test(text) || judged.test(text) || inPublic.test(text) || employedElsewhere(text)) return undefined;
  if (pronoun.test(text)) return "named";
  if (oneOfFew.test(text) && fewOfThem.test(before)) return "post";
  if (text.length <= longest && toldOfOne.test(said) && !notStaff.test(text))
    return namesSomebody(text) ? "named" : "post";
  if (text.length <= longest && namedAtWork(text)) return "named";
  const told = personal.test(text);
  if (!told && !job.test(text.replace(inTitles, " ").replace(farewell, " "))) return undefined;
  if (text.length > longest || general.test(text.replace(succession, " "))) return undefined;
  if (namesSomebody(said)) return atWork(text, before) && (told || !speaks.test(text)) ? "named" : undefined;
  if (told && onePost.test(said))
    return statistic.test(text) || empowers.test(text) ? undefined : ofPremises.test(text) ? "doubt" : "post";
  const lone =
    onePost.test(said) || /\b(?:[Hh]e|[Ss]he|his|her)\b/.test(text) || /\b[A-Z][a-z]+ [A-Z][a-z]+['’]s\b/.test(said);
  return lone && !speaks.test(text) && !vacant.test(text) && !statistic.test(text) ? "doubt" : undefined;
}
