import { oneLine, regex } from "../../../core/pattern/regex.ts";
/**
 * The body from `start` to `end` moved something, chose its own people, or only likes a thing: no decision for the
 * council.
 */
export const isNoDecision = (text: string, start: number, end: number, tier: string | undefined): boolean =>
  isMover(text, start, end) || (tier === "party" && isLiking(text, end));

function isMover(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 120);
  return (
    moves.test(text.slice(Math.max(0, start - 60), start)) ||
    (paper.test(text.slice(start, end)) && passed.test(after)) ||
    [itsPeople, itsPaper, oneOfThem].some((one) => one.test(after))
  );
}

/** A party likes a thing or takes its stand, and nobody acted on it: no decision. */
const isLiking = (text: string, end: number): boolean =>
  (liking.test(text.slice(end, end + 80)) || stand.test(text.slice(end, end + 80))) && !actedOn.test(text);

const moves = regex`
  \b(?:moved|proposed|put forward|tabled|submitted|seconded|brought|standing in the names?) (?:by|of) (?:members of )?
  (?:the )?$
`;
const itsPeople = regex`
  ^[^.;]{0,40}\b(?:chosen|chose|appointed|elected|picked|named|selected|confirmed|nominated|replaced|agreed)
  \b[^.;]{0,50}\b(?:
    as (?:its|their) (?:own |new )?
    (?:leader|deputy|spokes\w+|whip|secretary|chair|members?|representatives?|nominees?|substitutes?)|
    (?:its|their) (?:own |new )?(?:leader|deputy leader|spokes\w+|whip|secretary)
  )\b
`;
const outcome = oneLine`
  (?:was|were|had been|has been|is|being) (?:\w+ly )?
  (?:approved|agreed|adopted|rejected|accepted|carried|lost|put|passed|defeated|withdrawn|endorsed)\b
`;
/** A motion or a budget of theirs that went to the council. */
const itsPaper = regex`
  ^(?:['’]s?)?(?: (?:[Gg]roup|[Pp]arty))?(?:['’]s?)? (?:\w+ )?
  (?:budget|plan|motion|amendment|manifesto|programme|proposals?|question|petition)\b[^.;]{0,20}\b${outcome}
`;
const paper = /\b(?:budget|motion|amendment|manifesto)$/;
const passed = new RegExp(`^ (?:(?:that|which|then) )?${outcome}`);
/** One of its members. */
const oneOfThem = regex`
  ^ (?:
    for [A-Z][a-z]+ (?:approved|agreed|accepted)|
    (?:member|councillor)
    (?: (?:for|on|from)\b|,? (?:Councillor|Cllr)\b| (?:said|told|approved|agreed|accepted|supported))
  )
`;

const liking = regex`
  ^(?:['’]s?)?(?: (?:[Gg]roup|[Pp]arty|members|councillors|side))?(?:['’]s?)?
  \ (?:(?:is|are|was|were|all|have|has|had|been|both|very|much|largely|also|still) ){0,3}(?:
    in favour of|approved? of|approves of|gave (?:its|their) (?:support|backing)|
    (?:lent|lends?|offered|promised|pledged) (?:its|their) (?:support|backing)|accept(?:ed|s)?|agreed with|agrees? with|
    support(?:s|ed)?|backed|backs
  )\b
`;
/** What it will itself say or do, or what it said when it was asked. */
const stand = regex`
  ^[^.;]{0,30}\b(?:decided|agreed|chose|resolved|opted) (?:not )?to
  \ (?:object|respond|support|oppose|abstain|move|withdraw|reply|comment|stand)\b|
  ^[^.;]{0,60}\b(?:chose|agreed|decided|preferred|accepted|rejected|opted)\b[^.;]{0,50}\bin (?:its|their)
  \ (?:response|reply|representations?|submission|letter|evidence)\b
`;
const actedOn = regex`
  \b(?:
    so|therefore|accordingly|on the strength|in line with|following|as a result|has (?:now )?been|have (?:now )?been|
    at (?:its|their) (?:\w+ )?meeting|when (?:it|they) met|among themselves|between themselves|beforehand|
    for that reason|which is why|since when|need not|work (?:has|will)
  )\b
`;
