/**
 * One of the staff or one of the public, pointed out by what leaves nobody else: the only one of a sort, one of two, where
 * somebody comes from, who is at a number in a street; and what a report may not tell of one person.
 */

const job =
  "(?:store-?keeper|keeper|worker|officer|manager|assistant|carer|nurse|driver|attendant|teacher|clerk|supervisor|engineer|surveyor|inspector|cleaner|cook|caretaker|technician|warden|ranger|operative|lifeguard|planner|librarian|receptionist|trainee|apprentice|gardener|porter|adviser|analyst|member of staff|employee)";
const lone = new RegExp(
  `\\b(?:[Oo]ne of (?:only )?(?:the |our |its )?(?:two|three) (?:[a-z-]+ ){0,2}${job}s|(?:[Tt]he|[Ii]ts|[Oo]ur) only (?:man|woman|male|female|[a-z-]+ ${job}|${job}) (?:on|in|at) (?:that|the|this|its|[A-Z])|[Aa]n? (?:[a-z-]+ ){0,2}${job} of [A-Z][a-z]+ (?:nationality|origin|descent|birth|extraction|faith))`,
);
/** What is between one employee, colleagues and those who look into things. */
const withheld =
  /\b(?:(?:asked|asks|wished|wishes|wanted) (?:not to be (?:named|identified)|to (?:move|be moved|remain anonymous|stay anonymous|leave|transfer))|spoke to (?:an?|the) (?:auditor|investigator|inspector|inspectorate|police)|(?:raising|raised) (?:a |the |his |her |their )?concerns?|whistle-?blow\w*|(?:gave|has given) evidence|made (?:an?|the) (?:complaint|allegation|statement)|(?:was|is|been) (?:interviewed|suspended|warned|accused|moved to)|signed off|off sick|admitted|confessed)\b/;

/** An allegation that is being looked into, against one of the staff of a place. */
const enquiry = new RegExp(
  `\\b(?:subject of|under|facing) (?:an? |the )?(?:[a-z-]+ )?(?:enquiry|inquiry|investigation)\\b[^.;]{0,50}\\b(?:allegations?|conduct|complaints?)\\b[^.;]{0,20} (?:against|of|about|by) (?:an?|one|the) (?:[a-z-]+ ){0,2}${job}\\b`,
);

const lowerPost =
  "(?:[Dd]eputy )?(?:[Hh]ead|[Mm]anager|[Oo]fficer|[Ee]ngineer|[Ss]urveyor|[Ss]olicitor|[Aa]ccountant|[Aa]ssistant|[Tt]eacher|[Hh]ead ?teacher|[Cc]lerk|[Ss]upervisor|[Pp]lanner|[Ll]ibrarian|[Dd]irector|[Ee]xecutive|[Tt]reasurer|[Aa]rchivist|[Cc]aretaker|[Ff]oreman)";
/** One holder of a post and the money of going: an age beside a pension, or the one payment that is his. */
const paidOff = [
  new RegExp(
    `\\b(?:pension|severance|redundanc|retir|releas|strain|exit|leaving)\\w*\\b[^.;]{0,80}\\b${lowerPost}\\b[^.;]{0,40}, (?:who is |aged |now )(?:now |aged )?[3-7]\\d\\b`,
  ),
  new RegExp(
    `\\b${lowerPost}\\b[^.;]{0,40}, (?:who is |aged |now )(?:now |aged )?[3-7]\\d\\b[^.;]{0,80}\\b(?:pension|severance|redundan|retir|releas|early|exit)`,
  ),
  new RegExp(
    `\\b(?:payments?|packages?|settlements?|sums?|exits?|awards?),? (?:of )?£[\\d,]+,? (?:is|was|went|goes|would be|would go|will go|is due|is payable) (?:due |payable |made |paid )?to (?:the |our |its )(?:[\\w-]+ ){0,4}?${lowerPost}\\b`,
  ),
] as const;
/** Looking for another post before the employer knows. */
const looking = new RegExp(
  `\\b${lowerPost}\\b[^.;]{0,60}\\b(?:(?:has|have) not (?:yet )?told (?:his|her|their) (?:own )?(?:council|employers?|team|manager|head|colleagues|school)|is (?:known to be )?looking (?:for (?:another|a new)|to move|elsewhere)|(?:has|have) (?:[a-z ]{2,20})?accepted (?:a|another|the) (?:post|job|position) (?:at|with|in) [A-Z])`,
);

/** Somebody at work, by name and post, and what is thought of the work. */
const named = "(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][a-z'’]+(?: [A-Z][A-Za-z'’-]+)?";
const blamed =
  "(?:(?:seems?|appears?|is|was|proved) (?:quite |plainly |simply )?(?:unable|incapable|unfit|hopeless|careless|lazy|not up to|out of (?:his|her) depth|(?:chiefly |largely |mainly |partly |wholly )?(?:to blame|at fault|responsible for the (?:mess|delay|overspend|error|loss|state)))|cannot (?:add|count|spell|be trusted|manage)|could not be bothered|hid (?:in|behind|from)|has never\\b[^.;]{0,60}\\bin (?:his|her) life|never (?:once )?(?:turned up|bothered|troubled|answered)|fell asleep|made a (?:mess|hash))";
const employee = new RegExp(
  `\\b(?:${named}, (?:the|our|its|then) (?:[a-z-]+ ){0,4}?(?:manager|officer|engineer|surveyor|planner|accountant|solicitor|clerk|head|director|assistant|supervisor|technician)\\b|(?:[Tt]he|[Oo]ur) (?:previous |former |last |present )?(?:[Hh]ead of [A-Z]\\w+(?: [A-Z]\\w+)?|[A-Z]?[a-z]+ (?:[Mm]anager|[Oo]fficer|[Ee]ngineer|[Dd]irector)),? (?:Mr|Mrs|Ms|Miss|Dr) [A-Z])[^.;]{0,80}?\\b${blamed}`,
);

/** Is one of the staff pointed out, and what is said of them their own affair? */
export function staffPointedOut(text: string): "named" | "post" | "doubt" | undefined {
  if (text.length > longest || ofRules.test(text)) return undefined;
  if (employee.test(text)) return "named";
  if (enquiry.test(text) || (lone.test(text) && withheld.test(text)) || paidOff.some((one) => one.test(text)))
    return "post";
  return looking.test(text) ? "doubt" : undefined;
}

/** Somebody of the public whom a case is named after, whatever else stands in the sentence. */
const theCase =
  /\b(?:cases?|plight|story|example|experience) of (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z]|[A-Z][a-z]+ [A-Z][a-z]+,? (?:of|who|whose|aged))/;
const suffered =
  /\b(?:waited|waiting|losing (?:his|her|their|a)|lost (?:his|her|their|a) (?:leg|arm|foot|hand|sight|hearing|baby|child|son|daughter|wife|husband|job|home)|adapted|ill\w*|hospital|homeless\w*|evict\w*|debts?|arrears|disab\w+|cancer|stroke|dementia|depress\w+|overdos\w+|bed and breakfast|asylum|abus\w+|damp|benefits?)\b/;
/** Known in the place for a party, a faith or a cause. */
const knownFor =
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][\w'’-]+ ?){1,3}[^.;]{0,90}\b(?:is|was|are) (?:well |widely |generally |locally )*known (?:locally |in the (?:village|town|area) |by all )?(?:to be|as|for being) (?:an? (?:[a-z]+ )?[A-Z][a-z]+|an? (?:member|supporter|activist))/;
/** What one household answered. */
const household =
  /\b(?:family|household|occupiers?|couple|tenants?|resident|lady|man|woman|owners?) (?:at|of|in) (?:[Nn]umber|[Nn]os?\.|[Ff]lat) ?\d+/;
const answered =
  /\b(?:exception|form|reply|replied|response|responded|answer(?:ed)?|vote|voted|signed|refused|objected|against|only one|alone)\b/;
/** A parent and so many children, and what befell the other parent. */
const bereft =
  /\b(?:father|mother|parent|couple|grand(?:mother|father|parents)|woman|man|family|twins|brothers|sisters) ?(?:(?:and|with|of) (?:(?:his|her|their) )?(?:\d|two|three|four|five|six|seven|eight) (?:[a-z]+ )?(?:children|boys|girls|sons|daughters)\b|, (?:now |aged |both )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen)\b)[^.;]{0,90}\b(?:(?:was|were|been) (?:killed|murdered|jailed|moved|taken)|died|(?:mother|father|parents?|brother|sister)['’]s? (?:trial|arrest|death|conviction|sentence|suicide|killing)|overdose|in prison)\b/;

/** Is one of the public pointed out so that neighbours know who is meant? */
export function publicPointedOut(text: string): "named" | "known" | "doubt" | undefined {
  if (text.length > longest) return undefined;
  if (knownFor.test(text)) return "named";
  if (ofRules.test(text)) return undefined;
  if (theCase.test(text) && suffered.test(text)) return "named";
  if (bereft.test(text)) return "known";
  return household.test(text) && answered.test(text) ? "doubt" : undefined;
}

/** Longer than this is no sentence but a table that was run together (UTF-16 units). */
const longest = 420;
/** Rules and numbers, not one person; the dead of history; a court's or a coroner's words. */
const ofRules =
  /\b(?:any|every|each|policy|procedures?|code of conduct|per cent|average|number of|inquest|coroner|in 1[0-9]\d\d|19[0-6]\d|charity|thanked|in memory)\b|\d ?%/i;

/** Words without one of which nobody is pointed out here. */
export const pointedOutCues =
  "only man|only woman|only male|only female|one of the two|one of the three|one of our two|one of its two|one of two|nationality|origin|descent|faith|not to be named|raising concerns|subject of|enquiry|inquiry|under investigation|strain|severance|who is 5*|who is 6*|aged 5*|aged 6*|single payment|largest payment|package|not yet told|not told|is looking|accepted a post|accepted a job|seems unable|appears unable|to blame|unable to|at fault|hid in|hid behind|in his life|in her life|incapable|out of his depth|out of her depth|could not be bothered|case of|cases of|plight|known to be|known locally|well known|at number|at No.|of number|twins|and two children|and three children|and four children|and five children|with two children|with three children|with four children|bed and breakfast";
