import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * Whether a sentence speaks of somebody as one who works for the council, so that what is told of him is an employer's
 * affair.
 */

const post = oneLine`
  (?:
    manager|supervisor|officer|engineer|surveyor|solicitor|accountant|auditor|registrar|planner|architect|clerk|
    inspector|controller|ranger|warden|caretaker|technician|analyst|adviser|valuer|buyer|lawyer|driver|editor|foreman|
    forewoman|charge-hand|gardener|attendant|assessor|chef|cook|lifeguard|assistant|secretary|receptionist|cleaner|
    porter|steward|archivist|curator|librarian|ecologist|arborist|arboriculturist|conservator|organist|instructor|
    trainer|coach|teacher|deputy|co-?ordinator|leader|apprentice|trainee|nurse|social worker|care worker|operative|
    operator|mechanic|fitter|mason|pilot|harbour ?master|treasurer|post-?holder|employee|lead|holder
  )
`;
/** What the council's own hands are called, as one of several. */
export const trade = oneLine`
  (?:
    plasterers|joiners|carpenters|electricians|plumbers|roofers|glaziers|bricklayers|painters|decorators|labourers|
    fitters|mechanics|loaders|drivers|sweepers|cleaners|caretakers|wardens|rangers|gardeners|groundsmen|cooks|porters|
    stewards|attendants|lifeguards|carers|operatives|handymen|technicians|librarians|typists|clerks|surveyors|planners|
    engineers|inspectors|supervisors|apprentices|trainees|social workers|care workers
  )\b
`;
/** A post, and those one works with. */
const posts = regex`
  \b(?:
    ${post}s?|(?:[Hh]ead|[Dd]irector|[Mm]anager|[Ww]arden|[Rr]anger|[Ll]ibrarian|[Cc]lerk) of|Head|Director|Manager|
    Officer|Engineer|Surveyor|Solicitor|Accountant|Planner|Clerk|Supervisor|Warden|Ranger|Librarian|Archivist|Registrar|
    Treasurer|Assistant|Driver|Foreman|Caretaker|Technician|Inspector|staff|colleagues?|workforce|
    (?:works?|worked|drives?|runs?|looks after) (?:for|in|at|on|the|our) (?:the |our )?[a-z-]+|
    (?:of|in|from|on) (?:the |our )?(?:[a-z-]+ ){0,3}
    (?:team|section|crew|gang|depot|office|stores?|department|service|cent(?:re|er)|workshop|kitchen|reception)|
    (?:of|in|from) (?:the )?(?:[A-Z][a-z]+ ){1,3}(?:[Tt]eam|[Ss]ection|[Dd]epartment|[Ss]ervices?|[Cc]rew)|
    [Oo]ne of (?:the|our|its) (?:[a-z-]+ ){0,2}${trade}
  )\b
`;
/** Pay, and a step that only an employer takes or that is taken towards one. */
const steps = regex`
  \b(?:
    employees?|employment|employed|(?<!\b(?:last|former|previous|old) )employers?|
    (?:was|were|is|been|being) (?:suspended|sacked|demoted|laid off)|(?:at|off) work|
    (?:his|her|their|whose|another|former|present|same|new|own) (?:[a-z-]+ )?(?:
      posts?|jobs?|role|desk|shift|rota|duties|line manager|hours|pay|salary|contract|notice|references?|secondment|
      workload|boss
    )|
    posts?|jobs?|grades? [A-Z\d]|on grade|scale point|spinal|salary|(?:is|was|be|being) (?:on|paid) £|paid £|earns|
    overtime|sickness|sick (?:leave|pay|note|record)|off sick|(?<!ed )off (?:with|since|because)|signed off|
    (?:maternity|paternity|adoption) leave|phased return|[Ee]mployment (?:tribunal|claim)|unfair(?:ly)? dismiss\w+|
    [Oo]ccupational [Hh]ealth|HR|[Hh]uman [Rr]esources|trade union|[Pp]ayroll|
    (?:written|final|last) warning|disciplin\w+|grievance|capability|misconduct|apprais\w+|(?<!\bon )probation|
    redundan\w+|severance|redeploy\w*|regrad\w+|pay protection|short-?listed|resign\w*|retires? (?:early|in|at|on)|
    early retirement|ill-health retirement|retirement (?:of|on)|pension fund|settlement|compromise|exit payment|
    performance[- ]managed|managed out|flexible working
  )\b
`;
/** Those whom the council knows of, and those who know of somebody: their work is not his. */
const knownTo = regex.g`
  \b(?:known to|seen by|visited by|reported to|referred to|told|supported by|spoken to by|working with|with)
  \ (?:the |our |its |an? )(?:[a-z-]+ ){0,4}
  (?:team|officers?|offices?|desk|service|staff|department|police|workers?|manager|inspector|warden|nurse|assistant)\b|
  \b(?:owe[sd]?|owing|hired|sued|asked|called(?: in| out)?) (?:the |an? |his |her |their )(?:[a-z-]+ )?[a-z]+\b
`;
/** "A former lorry driver": what somebody once did, for whoever it was. */
const once = regex.g`
  \b[Aa]n? (?:former|retired|one-time|sometime) (?:[a-z-]+ ){0,3}?${post}s?\b
  (?! (?:at|in|of|for|with|on) (?:the|this|our) )
`;
/** A post in a firm, an inn or a club, which the council does not employ. */
const elsewhere = regex`
  \b(?:managing|finance|company|commercial|sales|founding) director\b|
  \b(?:
    shop|pub|hotel|company|firm|club|bidder|applicant|developer|tenant|landlord|agent|charity|brewery|bank|restaurant|
    garage|farm|nightclub|casino|supermarket
  )['’]s (?:[a-z-]+ ){0,2}${post}\b|
  \b${post},? (?:of|at|for) (?:the |an? )?(?:[A-Z][\w'’]+ ){0,3}(?:
    [Hh]otel|[Ii]nn|Arms|[Cc]lub|[Rr]estaurant|[Cc]af[ée]|[Bb]ar|[Pp]ub|[Bb]rewery|[Ss]upermarket|[Nn]ightclub|
    [Cc]asino|[Tt]ake-?away
  )\b
`;

/** Is an employment by the council in sight? */
export function inEmployment(text: string): boolean {
  if (steps.test(text)) return true;
  return !elsewhere.test(text) && posts.test(text.replace(knownTo, " ").replace(once, " "));
}

/**
 * Does somebody hold a post of another's, with nothing of an employer's said or with a name that says whose servant he
 * is?
 */
export const employedElsewhere = (text: string): boolean =>
  (elsewhere.test(text) && !steps.test(text)) ||
  ofFirm.test(text) ||
  servesAnother.test(text) ||
  (text.replace(once, "") !== text && !inEmployment(text));

const name =
  "(?:(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? |[Tt]he Reverend )(?:[A-Z]\\.? ?)?[A-Z][\\w'’-]+|[A-Z][a-z'’-]+ [A-Z][a-z'’-]+)";
/**
 * "The Trust's treasurer, Mr Abercairn", "Merrow's area manager, Hugh Canning", and whoever was dismissed by a body
 * that is not the council.
 */
const servesAnother = regex`
  \b(?:
    (?:[Tt]he|[Ii]ts|[Aa]n?) (?:[A-Za-z-]+ )?(?:
      [Tt]rust|[Cc]ompany|[Ff]irm|[Cc]lub|[Ss]ociety|[Aa]ssociation|[Cc]harity|[Cc]ontractor|[Oo]perator|[Dd]eveloper|
      [Aa]gency|[Pp]rovider|[Ll]andlord|[Bb]rewery|[Bb]ank|[Pp]artnership|MP|[Mm]inister
    )['’]s|
    (?!(?:Council|Authority|Service|Department|County|Borough|City|District|Town)['’])[A-Z][a-z]+['’]s
    (?= (?:area|regional|branch|sales|account|contracts?|general|managing|finance|commercial) )
  ) (?:[a-z-]+ ){0,3}?(?:${post}|director|bursar|chairman|bookkeeper),? ${name}\b|
  \b(?:leader|chair(?:man|woman)?|captain|secretary|treasurer) of the (?:[a-z-]+ ){0,3}
  (?:club|society|group|association|troop|choir|band|union|league),? ${name}\b|
  \b${name},(?: \d\d,)? (?:an? |the )?(?:
    GP|dentist|vicar|priest|curate|publican|farmer|journalist|postman|shopkeeper|piano tuner|hairdresser|barber|
    beautician|butcher|greengrocer|florist|fishmonger|optician|vet|pharmacist|chiropodist|osteopath|milkman|fisherman|
    seamstress|tailor|childminder|potter|poet|novelist|jeweller|estate agent|
    (?:shop|bar|hotel|factory|farm|warehouse|taxi) (?:assistant|manager|worker|hand|driver|porter)
  )\b|
  \b${name},[^.;,]{0,40}\b(?:was|were|been) (?:suspended|dismissed|sacked|sent home|removed)\b[^.;]{0,30}\bby
  \ (?:the|his|her|its|an?) (?:[a-z]+ )?
  (?:trust|diocese|bishop|company|club|firm|agency|charity|brewery|employers?|society|association)\b
`;

/** The post is a firm's own, and what befell its holder there is no affair of the council's. */
const ofFirm = regex`
  \b(?:manager|director|supervisor|foreman|engineer|driver|surveyor|partner) (?:of|at|for|with) [A-Z][\w'’&-]*
  (?: (?:&|and|[A-Z])[\w'’&-]*)* ?(?:& (?:Sons?|Co|Partners|Daughters?)|Ltd|Limited|plc|LLP)\b[^.;]{0,40}\b
  (?:was|were|has been|had been|left|resigned)\b
`;

/** Somebody who is named as one of the public: another rule's matter. */
export const outsider = regex`
  \b(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2},(?: \d\d,)? an? (?:(?!${post}\b)[a-z-]+ ){1,4}?
  (?:who|whose) [^.;]{3,80}, (?:
    (?:has |had )?(?:made|lodged|brought|submitted|sent(?: in)?|signed|raised|handed in|presented|started|wrote)
    \ (?:the|an?|this|that|one of the) (?:[a-z]+ )?(?:complaints?|petition|objection|allegations?|letter)\b|
    (?:has |had )?(?:complained|objected|petitioned)\b
  )|
  \b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:[a-z-]+ )?(?:
    proprietor|driver(?= of)|shareholder|allotment[- ]holder|berth-?holder|permit[- ]holder|licence[- ]holder|landowner|
    petitioner|respondent|trader|stallholder|shopkeeper|resident|tenant|neighbour|customer|licensee|leaseholder|
    landlord|landlady|applicant(?! who)|parent|mother|father|carer|pupil|patient|claimant|complainant|objector|
    candidate(?= (?:in|at|for) the (?:by-)?election)
  )\b[^.;,]{0,30}, (?:(?:an? )?(?:Mr|Mrs|Ms|Miss|Dr)\b|[A-Z][a-z'’-]+ [A-Z][a-z'’-]+,)|
  \b(?:[Aa]mong|[Oo]ne of) (?:the |those )?(?:[a-z-]+ ){0,2}(?:
    objectors|supporters|residents|tenants|neighbours|traders|customers|leaseholders|landlords|applicants|petitioners|
    respondents|complainants|claimants|parents|carers|visitors|who (?:wrote|objected|replied|complained|attended)
  )\b|
  \b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w'’-]+ ){1,2}?(?:,? ?(?:of|at|who lives (?:at|in)) )(?:[Nn]umber )?
  \d{1,3}[A-Za-z]? [A-Z]|
  \b(?:
    (?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w'’-]+ ?){1,2}?,? ?(?:of|at|from|who (?:runs|keeps|owns|rents|has))|
    [A-Z][a-z'’-]+ [A-Z][a-z'’-]+, who (?:runs|keeps|owns|rents|has)
  ) (?:the |an? )?(?:[A-Za-z'’-]+ ){0,3}?(?:
    stall|shop|kiosk|farm|caf[ée]|pub|inn|garage|salon|bakery|butcher|pitch|plot|allotment|flat|cottage|boat|mooring|
    smallholding|guest ?house|hotel|tea ?room
  )(?![a-z])
`;
