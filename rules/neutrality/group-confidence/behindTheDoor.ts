import { oneLine, regex } from "../../../core/pattern/regex.ts";
/** What was said where only a group's own people were, or to an officer who was not to pass it on. */

export const behindTheDoorCues = oneLine`
  a closed door|the closed door|door shut|door closed|room to themselves|group room|upstairs beforehand|said upstairs|
  over a sandwich|over sandwiches|over lunch|over a drink|over a pint|over a coffee|go no further|going no further|
  four walls|their last group|its last group|round the table|in the corridor|waiting outside|standing outside|
  sitting outside|passing outside|in the next room|room next door|in the passage|in the lobby|in the doorway|
  on the landing|on the stairs|by the door|within earshot|within hearing|let slip|when the room|were with them|
  was with them|in tears
`;

/** A setting that is nobody else's. */
const setting = regex`
  \b(?:
    (?:behind|with) (?:a|the) (?:closed door|door (?:shut|closed))|had the room to themselves|
    (?:said|say|told|heard) (?:[a-z]+ )?(?:upstairs|in the group room)(?: beforehand)?|in the group room beforehand|
    over (?:a |an? )?(?:sandwich(?:es)?|lunch|drink|pint|coffee)|
    (?:would|should|was to|had asked (?:it )?to|asked to) go no further|[Bb]etween these (?:four )?walls|
    (?:after|at|from) (?:their|its|the) last group\b(?! (?:of|to))|talk round the table|in the corridor about|
    when we were with them|left the room in tears
  )
`;
/** Those who belong to a group. */
const people = regex`
  \b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Ii]ts) (?:own )?group\b|
  \b[Gg]roup(?:['’]s people| (?:whip|leader|secretary|meeting|room))\b|
  \b(?!(?:Young|Older|Working|Disabled|Business|Local)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?
  \ (?:people|members|councillors|benches|Group)\b|
  \b(?:Conservatives|Tories|Labour|Liberal Democrats|Lib Dems|Greens|Independents|Reform UK)\b|
  \b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Mm]ost|[Ss]ome) of (?:them|those who)\b|\bdeputy leader\b
`;
/** What they think, want or will do. */
const holds = regex`
  \b(?:
    would (?:sooner|rather|fall in|have been|like|trade|prefer|vote|resign|go|not)|could (?:not|live)|cannot|queasy|
    bored|happy|unhappy|divided|split|leans? (?:to|towards)|agreed|wished|intend\w*|against|carpeted|want(?:s|ed)?|
    will not|back the|in tears|afraid|furious|uneasy
  )\b
`;
/** "An officer who was waiting outside gathered that …": what was not said to whoever passes it on. */
const overheard = regex`
  \b(?:
    [Oo]fficers?|[Dd]irector|[Mm]anager|[Aa]uthor|[Ww]riter|[Ss]olicitor|[Ee]ngineer|[Cc]lerk|[Cc]olleagues?|[Ss]taff|
    [Ww]e
  )\b[^.;]{0,40} (?:waiting|standing|sitting|passing|was|were|been|be|is|are) (?:just |right |still )?(?:
    outside|in the (?:corridor|passage|lobby|doorway|next room|room next door)|on the (?:landing|stairs)|by the door|
    within (?:earshot|hearing)
  )\b[^.;]{0,60}\b(?:
    impression|gather(?:ed)?|hear|heard|hearing|caught|picked up|understood|came away|in no doubt|learnt|learned|
    gleaned|inferred|could tell
  )\b
`;
/** Said in the open, or by those who hold no seat. */
const inTheOpen = regex.i`
  \b(?:
    in public|in the chamber|at (?:Council|Cabinet)|minutes|published|youth|focus group|working group|user group|
    steering group|residents['’] group|support group|friends group|young people|told the (?:panel|committee)|
    made up their minds|church|school gate|parents|carers|(?:Council|Cabinet|Committee) (?:agreed|resolved)
  )\b
`;

/** The setting, where a sentence tells what was said in it. */
export const saidInside = (text: string): string | undefined => {
  if (text.length > 400 || !people.test(text) || inTheOpen.test(text)) return undefined;
  return overheard.exec(text)?.[0] ?? (holds.test(text) ? setting.exec(text)?.[0] : undefined);
};
