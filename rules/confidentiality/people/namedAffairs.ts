import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { employedElsewhere, outsider } from "./employment.ts";
import { isNamed, publicFigure, titled } from "./persons.ts";

/**
 * Somebody by first name and surname, and in the same breath what is nobody's business: what befell them, or how their
 * employer deals with them.
 */

/** Words without one of which nothing of the kind is told of one of the public. */
export const affairCues = oneLine`
  prison|jail|out of care|rehab|fled|her husband|his wife|probation|on tag|on bail|on licence|the bottle|
  child protection|cuts himself|cuts herself|harms himself|harms herself|behind|in arrears|dementia|taken back|
  taken away|repossessed|left in bed|refuge|hostel|safeguarding|set fire|youth court|magistrates*|sectioned|
  told the police|bailiffs|whose baby|evicted|alcoholic|addict|beaten|abused|stabbed|in Room|assaulted|moved out|sacked|
  cautioned|arrested|history of|criminal record|terminally|gravely|incurably|to live|dying|bankrupt|was suspended|
  was dismissed|been suspended|been dismissed|
  under a cloud|a bully|a thief|a drunk
`;
/** … and of one of the staff. */
export const managedCues = oneLine`
  final warning|last warning|written warning|improvement plan|performance plan|capability plan|sent home|hearing is|
  hearing has|hearing will|blame|had ever|has never|have never|not trouble|through|gardening leave|settlement agreement|
  severance|marched|escorted|asked to clear|stood down|redundant|redeployed|oral warning|verbal warning|formal warning|
  ill health|ill-health|health grounds|medical grounds|off work|off sick|signed off|sick leave|sickness leave|
  shortlist*|
  short-list*|to interview|interviewed|for interview
`;

const befell = oneLine`
  \b(?:
    (?:came|got|is|was|just|fresh) out of (?:prison|jail|gaol|care|rehab)|
    (?:fled|walked out on|ran from|is hiding from) (?:her|his|their) (?:[a-z]+ )?
    (?:husband|wife|partner|father|boyfriend|girlfriend|family)|
    (?:is|was|still|while|now) on (?:probation|tag|bail|remand)|came off (?:the )?(?:bottle|drink|drugs|heroin)|
    (?:on|has) (?:the |an? )?(?:[a-z]+ ){0,3}child protection (?:register|plan)|
    (?:cuts|cut|starves|harms|harmed) (?:himself|herself)|(?:rent|mortgage|council tax) is [^.;]{0,20}behind|
    (?:is|was|are|were) (?:now |still )?£ ?[\d,]+ (?:behind|in arrears|overdrawn)|
    (?:has|have|with) (?:[A-Za-z]+ ){0,3}dementia|
    (?:home|flat|garage|house|tenancy|licence|children|child|sons?|daughters?|baby) (?:had |has |have )?
    (?:was|were|been) (?:taken (?:back|away|into)|repossessed|removed|revoked)|
    (?:was|been) left in (?:bed(?! space)|(?:a )?(?:soiled|wet))|
    is (?:at present |now |currently )?(?:in|staying (?:in|at)|hiding (?:in|at)) (?:[Rr]oom \d|the (?:refuge|hostel))|
    (?:a |of a |the )safeguarding (?:enquiry|inquiry|referral|investigation)|(?<!(?:was|were|been) )set fire to|
    (?:been|is|was|brought|hauled|up|appeared|appears) before the (?:youth|magistrates|crown|juvenile)|
    (?:is|was) (?:now )?(?:terminally|gravely|incurably) ill|(?:is|was) dying (?:of|from)|
    has (?:only |not |but )?[^.;]{2,16} (?:weeks|months|long) to live|(?:was|been) sectioned|had told the police|
    lost (?:the|her|their) baby|whose baby (?:it was|died)|
    (?:is|are|was|were) (?:being |to be )?evicted|is (?:an? )?(?:recovering |known )?(?:alcoholic|addict)|
    (?:was|were|been) (?:cautioned|arrested|(?:declared|made|adjudged) bankrupt)|(?:is|
    was) (?:an? )?(?:undischarged )?bankrupt|
    has an? (?:[a-z]+ )?(?:history of (?:complaints?|violence|abuse|debts?|arrears|drink\w*|drugs?|mental|self-harm)|
    criminal record|police record)|
    behind with (?:his|her|their) (?:rent|mortgage|council tax|payments)|(?:was|been) (?:raped|beaten|abused|stabbed)
  )\b
`;
const named = new RegExp(`^(?:['’]s)?[^.]{0,105}?${befell}`);
const courtesy = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss)\\.? (?:[A-Z][\\w'’-]+ ?){1,3}[^.]{0,80}?${befell}`);
/** A child by its first name, and a family by its own. */
const firstName = regex`
  \b(?:child|boy|girl|lad|lass|son|daughter|baby|youngest|eldest)(?: of (?:the|them|[a-z]+))?,
  \ (?!The|This|That|It|In|On|At)[A-Z][a-z]{2,},[^.]{0,60}?${befell}
`;
const theFamily = regex`
  \b(?:the|The) (?!(?:Lanes|Woods|Friends|Gardens|Docks|Fens|Downs|Hills|Independents|Greens|Liberals|Conservatives)\b)
  [A-Z][a-z]+s,? (?:(?:from|of|at|in|next|opposite|at number) [^.;]{2,40},? )?(?:who|whose|are|were|have|had)
  \b[^.]{0,50}?${befell}|
  \b[Tt]he [A-Z][a-z]+ family (?:of|at|from|in) [A-Z][^.;,]{2,40}, (?:who|whose)\b[^.]{0,50}?${befell}|
  \b(?:the|The) [A-Z][a-z]+s (?:from|of|at|next) [^.;,]{2,40}, whose baby\b
`;
/** Told by themselves, in court or in history, or of everybody. */
const openly = regex.i`
  \b(?:
    asked (?:a|the) question|for (?:his|her|their) (?:work|services?) |spoke|
    told the (?:committee|panel|council|cabinet|inquiry|meeting)|inquest|coroner|memorial|plaque|in 1[6-9]\d\d|
    19[0-6]\d|charity|fundrais\w+|patron|book|article|ambassador|novel|play|film|exhibition|campaigner|author|actor|
    with (?:his|her|their) consent|not (?:his|her|their) real name|anonymised|tenders?|bids?|quotations?|contractors?|
    any|every|each|per cent
  )\b
`;
/** Longer than this is no sentence (UTF-16 units). */
const longest = 400;

/** Is a private matter told of somebody by name? */
export const namedWithAffair = (text: string): boolean =>
  text.length <= longest &&
  !publicFigure.test(
    text.replace(/\b(?:Councillor|Cllr) [A-Z][\w'’-]+ (?:referred|spoke|mentioned|told|asked)/g, " "),
  ) &&
  !openly.test(text) &&
  (isNamed(text, undefined, named) || courtesy.test(text) || firstName.test(text) || theFamily.test(text));

const atOthersHands = oneLine`
  \b(?:
    (?:was|were|been) (?:sacked|dismissed|suspended)\b
    (?![^.;]{0,40}\bby (?:the |a )?(?:[a-z]+ )?(?:(?:sub-)?committee|panel|court|magistrates))|
    (?:resigned|left|went|departed) under a cloud|is (?:known (?:as|to be) )?a (?:bully|thief|drunk)
  )\b
`;
const byOthers = new RegExp(`^(?:['’]s)?[^.]{0,80}?${atOthersHands}`);
const courtesyByOthers = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?:[A-Z][\\w'’-]+ ?){1,3}[^.]{0,80}?${atOthersHands}`,
);

/**
 * Is it told of somebody by name how an employer that is not the council dealt with them, or what they are like at
 * work?
 */
export const blamedElsewhere = (text: string): boolean =>
  text.length <= longest &&
  !publicFigure.test(text) &&
  !openly.test(text) &&
  (employedElsewhere(text) || outsider.test(text)) &&
  (isNamed(text, undefined, byOthers) || courtesyByOthers.test(text));

const door = "(?:[Rr]oom|[Ff]lat|[Bb]ed|[Bb]ay|[Pp]lot|[Pp]itch|[Uu]nit|[Bb]ungalow|[Nn]umber) \\d{1,3}[A-Za-z]?\\b";
const behindDoor = new RegExp(
  oneLine`
    \b${door}[^.]{0,40}?(?:
      \ (?:is|was|belongs to|is let to|is occupied by|is home to|houses|is where|is that of)|[,:]| \(
    ) ?$
  `,
);
const atDoor = new RegExp(`^,? (?:is|has|lives|sleeps|stays|was) (?:at|in) ${door}`);

/**
 * Somebody was named in the sentence before, by way of talk: "You mentioned Ada Pell at Ford Row", "Room 9 is Ada
 * Pell's".
 */
export const mentioned = (before: string): boolean =>
  (isNamed(
    before,
    /\b(?:mentioned|saw|met|visited|know|remember|rang|called on|asked about|asked after) $/,
    /^ (?:at|of|in|from) [A-Z][^.]{2,60}, who\b/,
  ) ||
    isNamed(before, behindDoor, atDoor)) &&
  !publicFigure.test(before);

const managed = oneLine`
  \b(?:
    (?:on|under) (?:an? |his |her |their )(?:(?:final|last|first|second|formal|verbal|oral|written) ){1,3}warning|
    (?:put|placed|is|was|now|been) on an? (?:[a-z]+ )?(?:improvement|performance|capability) (?:plan|programme|notice)|
    (?:was|been|were) (?:
      marched out|escorted (?:out|off|from)|put on gardening leave|asked to clear (?:his|her) desk|
      (?:sent home|stood down)(?: (?:after|following|pending|while|because|over|when|in|on)|[.,;]|$)
    )|
    (?:disciplinary |capability |appeal )hearing (?:is|has been|will be) (?:fixed|set|due|listed|held)|
    (?:is leaving|(?:will|is to) leave|left|leaves) (?:us |the [Cc]ouncil )?(?:under|with|on) an?
    \ (?:settlement|severance|compromise) (?:agreement|package|payment)
  )
`;
const faulted = oneLine`
  \b(?:
    (?:let|left) [^.;]{3,60} (?:run out|lapse|slip|expire)\b[^.;]{0,40}\bblame\w*|
    (?:had|has|have) (?:n)?ever (?:once )?
    (?:picked up|answered|opened|read|returned|lifted|been known to|got out|bothered)|
    did not trouble to|(?:waved|nodded) (?:it|them|this) through|
    preferred (?:his|her) [a-z ]{3,30} to (?:his|her|the) [a-z]+
  )
`;
const managedThen = new RegExp(`^(?:['’]s)?[^.]{0,105}?${managed}`);
const faultedThen = new RegExp(`^(?:['’]s)?[^.]{0,75}?${faulted}`);
const courtesyManaged = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss)\\.? (?:[A-Z][\\w'’-]+ ?){1,2}[^.]{0,75}?${managed}`);
const courtesyFaulted = new RegExp(`\\b(?:Mr|Mrs|Ms|Miss)\\.? (?:[A-Z][\\w'’-]+ ?){1,2}[^.]{0,75}?${faulted}`);
/** Where somebody works, beside what they are at fault in. */
const atTheirDesk = regex`
  \b(?:in|of|from|on) (?:our|the) (?:[a-z]+ )?(?:team|office|section|desk|service|department|depot|stores?|crew)\b|
  \b(?:in|of) (?:
    Estates|Procurement|Planning|Finance|Legal|Payroll|Housing|Licensing|Highways|Parks|Revenues|Benefits|Property|
    Communications|Democratic Services|HR|IT|ICT
  )\b|
  \bhad the (?:file|case|desk|post|job)\b|
  \b(?:manager|officer|inspector|surveyor|planner|clerk|warden|ranger|solicitor|accountant|engineer)\b
`;
/** Members, firms, the public, and players. */
const notStaff = regex`
  \b(?:
    compan(?:y|ies)|[Aa]ssociation|[Ss]ociety|[Cc]lub|[Ff]ederation|[Oo]bjectors?|[Aa]pplicants?|[Rr]esidents|landlord|
    [Cc]ouncillors?|Cllr|tenants?|residents?|pupils?|patients?|licen[cs]ees?|Ltd|Limited|plc|Minister|MP|[Cc]hairman|
    player|match|referee|[Tt]heatre|novel|inquest|[Cc]ourt
  )\b
`;

/** What only an employer does to somebody, told of one who begins the sentence or a clause of it. */
const letGo = oneLine`
  (?:
    (?:will be|is to be|is being|was|has been|would be|is) (?:made |declared )?(?:redundant|redeployed)\b|
    (?:was|has been|is to be|will be|is being) (?:given|issued(?: with)?|handed) an? (?:(?:first|final|formal|last) )*
    (?:written|oral|verbal|formal) warning|
    (?:retire[sd]?|retiring|left|leaves|leaving|goes|went|is to go) (?:early )?(?:on|because of|through|due to)
    \ (?:ill[- ]health|health grounds|medical grounds|grounds of ill[- ]health)
  )
`;
const employee = new RegExp(
  `(?:^(?:[\\d.]+ |- )?|[,;:] |\\b(?:that|and|when|because|while|where|as) )[A-Z][a-zà-ž]+ [A-Z][a-zà-ž'’-]+` +
    `(?:, (?:(?:the|a|our|an) )?[a-z][a-z -]{2,40},)? ${letGo}`,
);
const behindName = new RegExp(`^(?:, [^.;]{2,45},)? ${letGo}`);
const isLetGo = (text: string): boolean =>
  employee.test(text) && !employedElsewhere(text) && !outsider.test(text) && isNamed(text, undefined, behindName, true);

const persons =
  "[A-Z][a-zà-ž'’-]+ [A-Z][a-zà-ž'’-]+(?:, [A-Z][a-zà-ž'’-]+ [A-Z][a-zà-ž'’-]+)*,? and [A-Z][a-zà-ž'’-]+ [A-Z][a-zà-ž'’-]+";
/** Who applied for a post, by name. */
const applied = new RegExp(
  `\\b[Ss]hort-?list(?:ed)?\\b[^.;]{0,90}?(?:\\b(?:is|are|was|were|comprises?|includes?|included|has|had)|:) ${persons}|` +
    `\\b(?:interviewed|invited to interview|called (?:to|for) interview|for interview)\\b[^.;]{0,40}?(?:\\b(?:is|are|were)|:)? ${persons}|` +
    `${persons},? (?:(?:have|had|has) been|were|are|are to be|will be) (?:short-?listed|interviewed|(?:invited|called) (?:to|for) (?:an )?interview)\\b`,
);
const forPost = regex`
  \b(?:posts?|jobs?|roles?|vacanc(?:y|ies)|positions?|appointment|Head of|Director|[Mm]anager|[Oo]fficer|
  interview\w*|applicants?|candidates?)\b
`;
const twoNames = /[A-Z][a-zà-ž'’-]+ [A-Z][a-zà-ž'’-]+(?:,? and|,) [A-Z]/;

/** Are applicants for a post told by name? */
const appliedByName = (text: string): boolean => {
  const match = applied.exec(text);
  return match !== null && forPost.test(text) && isNamed(twoNames.exec(match[0])?.[0] ?? "", undefined, /^(?:,| and)/);
};

/** Is it told of somebody by name how an employer deals with them, or what they are at fault in at work? */
export function namedAndManaged(text: string): "named" | "doubt" | undefined {
  if (text.length > longest || notStaff.test(text)) return undefined;
  if (appliedByName(text) || isLetGo(text)) return "named";
  if (isNamed(text, undefined, managedThen) || (titled.test(text) && courtesyManaged.test(text))) return "named";
  return atTheirDesk.test(text) &&
    (isNamed(text, undefined, faultedThen) || (titled.test(text) && courtesyFaulted.test(text)))
    ? "doubt"
    : undefined;
}
