import { cues } from "../../core/rule/lexicon.ts";

/** Words of health, conduct and leaving, as they are said of one holder of a post. */
export const oneEmployeeCues = cues(
  "one-employee",
  "heart attack|stroke|breakdown|nerves|sclerosis|cancer|depression|exhaustion|burnout|signed off|off work|off sick|been off|away since|been away|not been in|not been at|treated for|his illness|her illness|is ill|seriously ill|terminally ill|bereave*|death of|died|divorc*|terms were|terms are|terms have|on terms|to go|to leave|going early|leaving early|leave early|for him to|for her to|for them to|not be back|coming back|not return|not be returning|unlikely to return|not expected back|investigation into|expenses|drinking|driving licence|disciplinary|appraisal*|fewer hours|reduced hours|shorter hours|moved to the|two days a week|three days a week|paid off|a sum is|severance|settlement|weakest|likeliest to go|first to go|thought the|not up to|capability|warned about|final warning|time-keeping|timekeeping|sobriety|pregnan*|expecting",
);

const postWord =
  "(?:Treasurer|Manager|Director|Engineer|Surveyor|Solicitor|Accountant|Auditor|Registrar|Ecologist|Archivist|Conservator|Curator|Librarian|Planner|Architect|Officer|Co-?ordinator|Assistant|Clerk|Inspector|Controller|Supervisor|Ranger|Warden|Caretaker|Technician|Analyst|Adviser|Secretary|Valuer|Buyer|Lawyer|Nurse|Driver|Editor|Secretary|Leader|Lead|Head)";
const lowerPost =
  "(?:manager|engineer|surveyor|solicitor|accountant|auditor|registrar|ecologist|archivist|conservator|curator|librarian|planner|architect|officer|co-?ordinator|clerk(?: of works)?|inspector|controller|supervisor|ranger|warden|caretaker|technician|analyst|adviser|valuer|buyer|lawyer|driver|editor|harbour ?master|postholder|post-holder|foreman|gardener|attendant|assessor|chef|cook|lifeguard|trainer|instructor|producer|organist|mace-?bearer)";
const name = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr) )?[A-Z][a-z'’]+(?: [A-Z][A-Za-z'’-]+){1,2}";
/** One post by its title, one holder by name, or both. */
const one = `(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[A-Z][a-z]+['’]s|[Tt]he [a-z]+['’]s) (?:(?:[A-Z][\\w&-]+,?|of|for|and|the) ){0,5}${postWord}(?: (?:of|for) (?:the )?[A-Z]\\w+(?:(?: and|,)? [A-Z]\\w+){0,2})?(?:,? [A-Z][a-z]+(?: and [A-Z][a-z]+)?)?|(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]he [a-z]+['’]s) (?:[a-z]+ ){0,2}?${lowerPost})(?:,? (?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?|, ${name})?,?|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?(?:,? (?:in|of|from|the|our) (?:[A-Z][a-z]+ ?|and ){1,4})?,?`;

/** What is between the holder, a doctor and the employer. */
const health =
  "(?:(?:has|had|is|was|who has|who had|having|suffered|suffering(?: from)?|after|with|following) (?:an? |from |recovering from |being treated for |off with )*(?:heart attack|stroke|(?:nervous )?breakdown|multiple sclerosis|cancer|depression|anxiety|exhaustion|burnout|diabetes|epilepsy|dementia)|(?:has|had|is|was|were|be) (?:now |been |again )*(?:signed off(?! by)|off (?:work|sick|with|since)|away (?:since|with|following|after)|being treated for|(?:seriously |terminally )?ill\\b|expecting|pregnant|going through a divorce)|(?:has|had) not been (?:in (?:the office|work)|at (?:work|(?:his|her|their) desk)|seen) since|(?:will|would) (?:probably )?not (?:be )?(?:coming back|come back|return(?:ing)?|be back)|(?:is|was) (?:not expected back|unlikely to (?:return|come back))|because (?:his|her|their) (?:son|daughter|wife|husband|partner|mother|father|child) (?:is|was|has)|the death of (?:his|her|their))";
const leaving =
  "(?:terms (?:were|are|have been|had been) (?:being )?(?:discussed|agreed|negotiated|offered|settled)[^.;]{0,20}\\bfor (?:him|her|them)|(?:is|was|are|were) (?:to leave|leaving|to go|going|to depart) on (?:terms|a settlement|agreed)|in talks[^.;]{0,40}\\b(?:going|leaving|an early|a settlement|terms|exit|departure)|(?:a |the )?(?:sum|figure|payment|package|settlement) (?:is|was|has been|is being) (?:being )?(?:agreed|discussed|negotiated|offered)[^.;]{0,20}\\b(?:for (?:him|her|them)|to go|to leave)|(?:was|is|were|been|be) (?:to be )?paid (?:£[\\d,]+ )?(?:off|to (?:go|leave|resign))|would (?:walk away|leave|go) with £|(?:left|leaves|resigned|went|stood down|retired) [^.;]{0,20}(?:after|following|during|because of) (?:an? |the )?(?:investigation|complaint|allegation|disciplinary|inquiry|grievance))";
const conduct =
  "(?:(?:an )?investigation into (?:his|her|their)|(?:has |had |was |been |twice )+(?:warned|spoken to|disciplined|cautioned) (?:about|over|for) (?:his|her|their|time)|fail(?:ed|ing) (?:an?|two|three|both|his|her) appraisals?|(?:has |had )?lost (?:his|her|their) (?:driving )?licence|(?:was |been )moved to [^.;]{3,30}\\b(?:after|because|following)|(?:is|are|was|were) (?:generally |widely |privately )?(?:thought|considered|reckoned|believed)(?: to be)? (?:the (?:weakest|worst|laziest|slowest|least)|not up to)|the (?:likeliest|most likely|first) to (?:go|be made redundant|be dismissed)|asked for (?:fewer|reduced|shorter) hours because)";

export const toldOfOne = new RegExp(`\\b(?:${one})[^.;]{0,60}?\\b(?:${health}|${leaving}|${conduct})`);

/** Members, clients, firms and rules; the dead in history; what is arranged with others. */
export const notStaff =
  /\b(?:[Cc]ouncillors?\b(?! [A-Z]\w+,? in )|Cllr|contract(?:or)?s?|tenants?|residents?|pupils?|patients?|claimants?|applicants?|Ltd|plc|policy|scheme|any|each|every|where|if an?|eligible|programme|1[0-9]\d\d|survey|service users?|works? (?:was|were|is|are)|plans?|drawings|accounts|certificat\w*|invoices?|variation|payment certificate|signed off (?:the|on|by|as|all|each|for)|retired (?:in|on|after \d)|thank\w*|years['’]? (?:of )?service)\b/;
