import { oneLine, regex } from "../../../core/pattern/regex.ts";

/**
 * One of the staff or one of the public, pointed out by what leaves nobody else: the only one of a sort, one of two,
 * where somebody comes from, who is at a number in a street; and what a report may not tell of one person.
 */

const job = oneLine`
  (?:
    store-?keeper|keeper|worker|officer|manager|assistant|carer|nurse|driver|attendant|teacher|clerk|supervisor|
    engineer|surveyor|inspector|cleaner|cook|caretaker|technician|warden|ranger|operative|lifeguard|planner|librarian|
    receptionist|trainee|apprentice|gardener|porter|adviser|analyst|steward|guard|mechanic|fitter|chef|tutor|coach|
    instructor|valuer|registrar|curator|editor|member of staff|employee
  )
`;
const lone = regex`
  \b(?:
    [Oo]ne of (?:only )?(?:the |our |its )?(?:two|three) (?:[a-z-]+ ){0,2}${job}s|
    (?:[Tt]he|[Ii]ts|[Oo]ur) only (?:man|woman|male|female|[a-z-]+ ${job}|${job}) (?:on|in|at)
    \ (?:that|the|this|its|[A-Z])|
    [Aa]n? (?:[a-z-]+ ){0,2}${job} of [A-Z][a-z]+ (?:nationality|origin|descent|birth|extraction|faith)
  )
`;
/** What is between one employee, colleagues and those who look into things. */
const withheld = regex`
  \b(?:
    (?:asked|asks|wished|wishes|wanted)
    \ (?:not to be (?:named|identified)|to (?:move|be moved|remain anonymous|stay anonymous|leave|transfer))|
    spoke to (?:an?|the) (?:auditor|investigator|inspector|inspectorate|police)|
    (?:raising|raised) (?:a |the |his |her |their )?concerns?|whistle-?blow\w*|(?:gave|has given) evidence|
    made (?:an?|the) (?:complaint|allegation|statement)|
    (?:was|is|been) (?:interviewed|suspended|warned|accused|moved to)|signed off|off sick|admitted|confessed|
    (?:is|was) (?:expecting|pregnant|unwell|seriously ill)|on (?:sick|maternity|paternity) leave|
    has been (?:off|ill|warned)
  )\b
`;

/** An allegation that is being looked into, against one of the staff of a place. */
const enquiry = regex`
  \b(?:subject of|under|facing) (?:an? |the )?(?:[a-z-]+ )?(?:enquiry|inquiry|investigation)\b[^.;]{0,50}\b
  (?:allegations?|conduct|complaints?)\b[^.;]{0,20} (?:against|of|about|by) (?:an?|one|the) (?:[a-z-]+ ){0,2}${job}\b
`;

const lowerPost = oneLine`
  (?:[Dd]eputy )?(?:
    [Hh]ead|[Mm]anager|[Oo]fficer|[Ee]ngineer|[Ss]urveyor|[Ss]olicitor|[Aa]ccountant|[Aa]ssistant|[Tt]eacher|
    [Hh]ead ?teacher|[Cc]lerk|[Ss]upervisor|[Pp]lanner|[Ll]ibrarian|[Dd]irector|[Ee]xecutive|[Tt]reasurer|[Aa]rchivist|
    [Cc]aretaker|[Ff]oreman
  )
`;
/** One holder of a post and the money of going: an age beside a pension, or the one payment that is his. */
const paidOff = [
  regex`
    \b(?:pension|severance|redundanc|retir|releas|strain|exit|leaving)\w*\b[^.;]{0,80}\b${lowerPost}\b[^.;]{0,40},
    \ (?:who is |aged |now )(?:now |aged )?[3-7]\d\b
  `,
  regex`
    \b${lowerPost}\b[^.;]{0,40}, (?:who is |aged |now )(?:now |aged )?[3-7]\d\b[^.;]{0,80}\b
    (?:pension|severance|redundan|retir|releas|early|exit)
  `,
  regex`
    \b(?:payments?|packages?|settlements?|sums?|exits?|awards?),? (?:of )?£[\d,]+,?
    \ (?:is|was|went|goes|would be|would go|will go|is due|is payable) (?:due |payable |made |paid )?to (?:the |our |its )
    (?:[\w-]+ ){0,4}?${lowerPost}\b
    (?! of (?:the )?(?:[A-Z]\w+ )+(?:Trust|Club|Society|Association|Company|Council)|['’]s)
  `,
] as const;
/** Looking for another post before the employer knows. */
const looking = regex`
  \b${lowerPost}\b[^.;]{0,60}\b(?:
    (?:has|have|had) (?:applied|been interviewed|been shortlisted) for (?:an?|the|another)
    (?: same| similar| new| bigger| better)? (?:post|job|role|position) (?:at|with|in|elsewhere)\b|
    (?:has|have) told (?:nobody|no one) (?:here|yet|at work)?|
    (?:has|have) not (?:yet )?told (?:his|her|their) (?:own )?
    (?:council|employers?|team|manager|head|colleagues|school)|
    is (?:known to be )?looking (?:for (?:another|a new) (?:post|job|role|position)|to move (?:on|jobs)|elsewhere)|
    (?:has|have) (?:[a-z ]{2,20})?accepted (?:a|another|the) (?:post|job|position) (?:at|with|in) [A-Z]
  )
`;

/** Somebody at work, by name and post, and what is thought of the work. */
const named = "(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][a-z'’]+(?: [A-Z][A-Za-z'’-]+)?";
const blamed = oneLine`
  (?:
    (?:seems?|appears?|is|was|proved) (?:quite |plainly |simply )?(?:
      unable|incapable|unfit|hopeless|careless|lazy|not up to|out of (?:his|her) depth|
      (?:chiefly |largely |mainly |partly |wholly )?
      (?:to blame|at fault|responsible for the (?:mess|delay|overspend|error|loss|state))
    )|
    cannot (?:add|count|spell|be trusted|manage)|could not be bothered|hid (?:in|behind|from)|
    has never\b[^.;]{0,60}\bin (?:his|her) life|never (?:once )?(?:turned up|bothered|troubled|answered)|fell asleep|
    made a (?:mess|hash)
  )
`;
const employee = regex`
  \b(?:
    ${named}, (?:the|our|its|then) (?:[a-z-]+ ){0,4}?(?:
      manager|officer|engineer|surveyor|planner|accountant|solicitor|clerk|head|director|assistant|supervisor|technician
    )\b|
    (?:[Tt]he|[Oo]ur) (?:previous |former |last |present )?
    (?:[Hh]ead of [A-Z]\w+(?: [A-Z]\w+)?|[A-Z]?[a-z]+ (?:[Mm]anager|[Oo]fficer|[Ee]ngineer|[Dd]irector)),?
    \ (?:Mr|Mrs|Ms|Miss|Dr) [A-Z]
  )[^.;]{0,80}?\b${blamed}
`;

const holder = oneLine`
  (?:
    (?:[Tt]he|[Oo]ur|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) (?:[\w&-]+ ){0,4}?(?:
      [Mm]anager|[Oo]fficer|[Ee]ngineer|[Ss]urveyor|[Ss]olicitor|[Aa]ccountant|[Aa]ssistant|[Cc]lerk|[Dd]eputy|
      [Hh]ead(?: of [A-Z]\w+(?: [A-Z]\w+)?)?|[Ss]upervisor|[Pp]lanner|[Ll]ibrarian|[Cc]aretaker|[Dd]river|[Aa]rchivist|
      [Ww]arden|[Tt]echnician
    )\b|
    (?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\w'’-]+
  )
`;
/**
 * How one stands with the employer: a last chance, a post applied for, pay, a move after a complaint, kin in high
 * places.
 */
const standing = regex`
  \b${holder}[^.;]{0,40}?\b(?:
    (?:has|had) been given (?:until|[a-z]+ (?:weeks|months)|one (?:last|more)|a (?:last|final))|
    (?:has|had|have) been (?:asked|told|invited) to
    \ (?:resign|go\b|leave|step down|reapply|consider (?:his|her|their) position)|
    improve or (?:go|leave)|
    (?:applied|applying) for (?:the|this|that|a) (?:new )?(?:post|job|role|position) and (?:was|did) (?:not|un)|
    was not (?:shortlisted|short-listed|interviewed|appointed)|,? who earns £|
    (?:was|were|has been) moved to (?:another|a different|other) (?:desk|team|office|depot|site|duties|post)[^.;]{0,12}
    \ (?:after|because of|following) (?:an?|the|his|her|that|several|two) (?:[a-z]+ )?
    (?:complaints?|allegations?|incidents?|grievances?|rows?|quarrels?|behaviour|conduct|language|outburst)|
    (?:has |had )?(?:hinted|let it be known|indicated|said) that (?:he|she|they) would (?:take|accept|welcome)
    \ (?:a |an |the )?(?:package|redundancy|early|voluntary|offer|deal)|
    will (?:be|turn) (?:5|6)\d (?:in|next|this)|
    (?:did (?:not|badly|poorly)|failed to) (?:interview|perform|do) (?:well|badly|poorly) at interview|
    did not interview (?:well|strongly)|interviewed (?:badly|poorly)|
    was (?:not )?(?:thought|found|considered|judged) (?:un|to be un)?appointable|
    failed (?:the|a|an|his|her) (?:drugs?|alcohol|breath|medical|eye)[ -]test|
    is (?:the )?[A-Z][\w ]{3,30}['’]s (?:sister|brother|wife|husband|partner|son|daughter|cousin|niece|nephew)\b
  )
`;
/** Two or three of the staff, by what they did. */
const few = regex`
  \b[Tt]he (?:two|three) (?:[a-z-]+ ){0,2}${job}s (?:who|that|whose) [^.;]{3,50}\b
  (?:dismissed|suspended|warned|disciplined|sacked|moved|demoted|under investigation)\b
`;

/** Is one of the staff pointed out, and what is said of them their own affair? */
export function staffPointedOut(text: string): "named" | "post" | "doubt" | undefined {
  if (text.length > longest || ofRules.test(text.replace(speakingUp, " ")) || elected.test(text)) return undefined;
  if (employee.test(text)) return "named";
  if (enquiry.test(text) || (lone.test(text) && withheld.test(text)) || paidOff.some((one) => one.test(text)))
    return "post";
  return looking.test(text) || standing.test(text) || few.test(text) ? "doubt" : undefined;
}

/** Somebody of the public whom a case is named after, whatever else stands in the sentence. */
const theCase = regex`
  \b(?:
    (?:cases?|plight|story|example|experience) of|
    (?:case|plight|story|example|instance|experience|death|funeral) (?:is|was|being) that of
  )
  \ (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]|[A-Z][a-z]+ [A-Z][a-z]+,? (?:of|who|whose|aged|\d{1,3}\b))
`;
const suffered = regex`
  \b(?:
    waited|waiting|losing (?:his|her|their|a)|
    lost (?:his|her|their|a) (?:leg|arm|foot|hand|sight|hearing|baby|child|son|daughter|wife|husband|job|home)|adapted|
    ill\w*|hospital|homeless\w*|evict\w*|debts?|arrears|disab\w+|cancer|stroke|dementia|depress\w+|overdos\w+|
    bed and breakfast|asylum|abus\w+|damp|benefits?|drank|drinks|drinking|
    (?:his|her|whose) (?:\w+ )?(?:niece|nephew|sons?|daughters?|brothers?|sisters?|husband|wife|famil(?:y|ies)|relatives)
    \ (?:[\w ]{2,25} )?(?:refused|told|would not|wanted nothing|did not want|has nothing|had nothing|disowned|fell out)
  )\b
`;
/** Known in the place for a party, a faith or a cause. */
const knownFor = regex`
  \b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w'’-]+ ?){1,3}[^.;]{0,90}\b(?:is|was|are) (?:well |widely |generally |locally )*
  known (?:locally |in the (?:village|town|area) |by all )?(?:to be|as|for being)
  \ (?:an? (?:[a-z]+ )?[A-Z][a-z]+|an? (?:member|supporter|activist))
`;
/** What one household answered. */
const household = regex`
  \b(?:family|household|occupiers?|couple|tenants?|resident|lady|man|woman|owners?) (?:at|of|in)
  \ (?:[Nn]umber|[Nn]os?\.|[Ff]lat) ?\d+
`;
const answered = regex`
  \b(?:
    exception|form|reply|replied|response|responded|answer(?:ed)?|vote|voted|signed|refused|objected|against|only one|
    alone
  )\b
`;
/** A parent and so many children, and what befell the other parent. */
const bereft = regex`
  \b(?:father|mother|parent|couple|grand(?:mother|father|parents)|woman|man|family|twins|brothers|sisters) ?(?:
    (?:and|with|of) (?:(?:his|her|their) )?(?:\d|two|three|four|five|six|seven|eight) (?:[a-z]+ )?
    (?:children|boys|girls|sons|daughters)\b|
    , (?:now |aged |both )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen)\b
  )[^.;]{0,90}\b(?:
    (?:was|were|been) (?:killed|murdered|jailed|moved|taken)|died|
    (?:mother|father|parents?|brother|sister)['’]s? (?:trial|arrest|death|conviction|sentence|suicide|killing)|overdose|
    in prison
  )\b
`;

/** One who is the only such, or lives there, or is so old, and what is hers alone. */
const singled = regex`
  \b(?:
    [Tt]he only (?:[a-z-]+ )?(?:resident|child|pupil|tenant|person|household|family|girl|boy|patient|one)\b|
    (?:[Oo]ne|[Aa]|[Tt]he) (?:[A-Z][a-z]+ )?family of (?:\d|three|four|five|six|seven|eight|nine)\b|
    (?:[Tt]he|[Aa]n?|[Oo]ne) (?:[a-z-]+ )?
    (?:objector|neighbour|owner|tenant|occupier|couple|man|woman|lady|widow|widower|resident|pensioner) (?:at|in)
    \ (?:[Tt]he )?[A-Z]|
    \b(?:man|woman|lady|resident|widow|widower|tenant) (?:of|aged) [1-9]\d\b
  )
`;
const hers = regex`
  \b(?:
    feeding tube|on oxygen|oxygen|ventilator|hoist|catheter|insulin|stoma|wheelchair|guide dog|
    lost (?:his|her|their) (?:licence|job|home|wife|husband|son|daughter)|told to (?:leave|go|quit)|
    notice to (?:leave|quit)|evict\w*|no family|wept|broke down|in tears|alone in the world|asylum|refugee|bankrupt\w*|
    divorc\w+|drinks?\b|convict\w+|on benefits|behind with|in debt|hoard\w+
  )\b
`;

/** Whose business is being looked into, before anything has come to court. */
const lookedInto = regex`
  \b(?:
    [Cc]ases? (?:in hand|under way|being (?:investigated|prepared|built|looked (?:at|into)))|
    [Ll]ive (?:cases?|investigations?|enquir(?:y|ies))|
    (?:is|are|was|were|still) (?:being investigated|under investigation|suspected)|
    (?:is|are) to be (?:prosecuted|charged|raided|searched|arrested|interviewed under caution)|
    [Ee]nquiries (?:into|about)|[Ii]nvestigation (?:into|of)
  )\b[^.;]{0,120}\b
  (?:(?:owned|run|managed|kept|operated|headed) by|(?:owner|director|proprietor|landlord|driver|manager),?)
  \ (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?!(?:The|Ltd|Limited|Council|County|Borough|District|City)\b)[A-Z][a-z'’-]+ (?!
    (?:
      Council|Limited|Ltd|Trust|Group|Homes|Housing|Services|Estates|Properties|Brothers|Sons|Care|Partnership|
      Association|Holdings
    )\b
  )[A-Z][a-z'’-]+\b
`;

/** Is one of the public pointed out so that neighbours know who is meant? */
export function publicPointedOut(text: string): "named" | "known" | "doubt" | undefined {
  if (text.length > longest) return undefined;
  if (knownFor.test(text) || lookedInto.test(text)) return "named";
  if (ofRules.test(text)) return undefined;
  if (theCase.test(text) && suffered.test(text)) return "named";
  if (bereft.test(text)) return "known";
  return (household.test(text) && answered.test(text)) || (singled.test(text) && hers.test(text)) ? "doubt" : undefined;
}

/** The policy under which somebody speaks up is no rule that the sentence is about. */
const speakingUp = /\b(?:raising concerns|whistle-?blowing|confidential reporting|speak-?up) (?:policy|procedure)\b/g;

/** Members are no employees, and what a meeting is told of its business is no one's own. */
const elected = /\b(?:[Cc]ouncillors?|Cllr|MP|[Mm]ayor|tenders?|contractors?)\b/;

/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
const longest = 420;
/** Rules and numbers, not one person; the dead of history; a court's or a coroner's words. */
const ofRules = regex.i`
  \b(?:
    any|every|each|policy|procedures?|code of conduct|per cent|average|number of|inquest|coroner|in 1[0-9]\d\d|
    19[0-6]\d|charity|thanked|in memory
  )\b|
  \d ?%
`;

/** Words without one of which nobody is pointed out here. */
export const pointedOutCues = oneLine`
  cases in hand|case in hand|live case*|live investigation*|being investigated|suspected|be prosecuted|be charged|
  be raided|be searched|be arrested|enquiries into|enquiries about|investigation into|did not interview|
  interviewed badly|interviewed poorly|at interview|appointable|unappointable|expecting|pregnant|seriously ill|
  applied for a|applied for the|applied for another|interviewed for|told nobody|told no one|only man|only woman|
  only male|only female|one of the two|one of the three|one of our two|one of its two|one of two|nationality|origin|
  descent|faith|not to be named|raising concerns|subject of|enquiry|inquiry|under investigation|strain|severance|
  who is 5*|who is 6*|aged 5*|aged 6*|single payment|largest payment|package|not yet told|not told|is looking|
  accepted a post|accepted a job|seems unable|appears unable|to blame|unable to|at fault|hid in|hid behind|in his life|
  in her life|incapable|out of his depth|out of her depth|could not be bothered|case of|cases of|was that of|is that of|
  being that of|plight|known to be|
  known locally|well known|at number|at No.|of number|improve or|asked to resign|asked to go|asked to leave|
  told to resign|told to leave|told to go|notice to quit|notice to leave|consider his position|consider her position|
  not shortlisted|not short-listed|not interviewed|not appointed|who earns|moved to another|hinted that|a package|
  will be 5*|will be 6*|will turn 6*|drugs test|drug test|breath test|alcohol test|sister-in-law|brother-in-law|sister|
  brother|cousin|niece|nephew|only resident|only child|only pupil|only tenant|only household|only family|family of|
  feeding tube|oxygen|ventilator|hoist|insulin|guide dog|lost his|lost her|no family|wept|in tears|asylum|refugee|
  hoard*|twins|and two children|and three children|and four children|and five children|with two children|
  with three children|with four children|bed and breakfast
`;
