import { regex } from "../../../core/pattern/regex.ts";

/**
 * Does a name without its capital, such as "the labour group" or "greens on the council", stand for a party? What is
 * beside it must then be what only a party has, for without the capital the word is nearly always the everyday one.
 */
export function namesPartyInSmall(name: string, before: string, after: string): boolean {
  if (name !== name.toLowerCase()) return false;
  if (after.startsWith("-") || after.startsWith("‑")) return ledCouncil.test(after);
  if (name.endsWith("s")) return peopleHere.test(after) || (setApart.test(before) && votes.test(after));
  if (seat.test(after)) return true;
  if (name === "green" || name === "independent") return groupOfCouncil.test(after);
  return setApart.test(before) && group.test(after);
}

/** A review is led by an independent person, a shop is run by one, and growth is led by labour. */
const ledCouncil = regex.i`
  ^[-‑](?:led|run|controlled|held) (?:[a-z]+ )?
  (?:council|administration|authority|cabinet|executive|government)\b
`;
/** Who has a seat, or is after one. */
const seat = regex`
  ^\s(?:councillors?|cllrs?|backbench(?:ers?|es)?)(?![a-z'’-])|
  ^\s(?:party|group)(?:['’]s)?\s
  (?:
    leaders?|deputy leader|councillors?|cllrs?|members?|whips?|amendments?|motions?|manifesto|benches|spokes\w+
  )(?![a-z])
`;
/** "An independent group on …" may be anybody's. */
const groupOfCouncil = /^\sgroup (?:on|of) (?:the|this) (?:[A-Za-z]+ )?council(?![a-z'’])/i;
const group = regex`
  ^\s(?:group|party|manifesto|whips?|voters|benches|opposition)(?![a-z'’-])
  (?!\s(?:of|for|on|in|work|discussions?|wall|insurance|and)\b)|
  ^\s(?:group|party) (?:on|of) (?:the|this) (?:[A-Za-z]+ )?council(?![a-z'’])
`;
const setApart = /(?:^|\b(?:[Tt]he|[Oo]ur|[Bb]oth|[Aa]nd|[Ww]ith|[Bb]y|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s)$/;
const peopleHere = regex.i`
  ^\s(?:(?:who sit|sitting) )?(?:on|of) (?:the|this) (?:[a-z]+ )?
  (?:council|committee|sub-?committee|cabinet|executive|authority)(?![a-z'’-])|
  ^\s(?:in the (?:council )?chamber|on the (?:opposition|other) benches)\b
`;
const votes = regex`
  ^\s(?:(?:have|had|has|will|would|all|both|again|then|also)\s){0,2}
  (?:
    voted|vote|abstained|abstain|pledged|campaigned|campaign|tabled|walked out|gained|hold (?:the|\d)|won|lost
  )(?![a-z])
`;
