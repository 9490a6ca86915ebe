import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import { namedGroup } from "../groups/groupsChoice.ts";

/** Words without one of which nothing is said to have come back from a group's room. */
export const cameBackCues = cues(
  "came-back",
  oneLine`
    group met|Group met|groups met|group came|group broke|come to this office|come to the office|came to this office|
    reached this office|reached the office|reached the author|come to our|come to officers|comes to officers|
    came to officers|come to the author|got back to|gets back to|come back to officers|come back to us|came back to us|
    found its way|finds its way|filtered back|leaked back|who was there|who were there|were at the|who was in the room|
    were in the room|had it from|has it from|have it from|of their number|so it is reported|so we are told|
    so it was told|we gather|was let fall|were let fall|let fall|table on|table was|table at|table that|round the table|
    word from|message from|what came out|what passed between|what was said to|behind his back|behind her back|
    the tone of the
  `,
);

const group = oneLine`
  (?:
    ¤+(?:['’]s?)?(?: [Gg]roup)?(?:['’]s?)?|${namedGroup}|
    (?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Tt]hat)
    \ (?:other |ruling |majority |minority |opposition |largest |larger |smaller )?[Gg]roup(?:['’]s?)?|
    [Tt]he (?:majority|opposition|Independents)(?:['’]s?)?
  )
`;
const place =
  "(?:table|room|supper|dinner|meeting|session|gathering|corner|discussion|away ?day|lunch|curry night|pub)";

/** What was said where only a group was, and how it got out. */
const ways: readonly RegExp[] = [
  regex`
    \b(?:[Tt]he|[Ww]hat)
    \ (?:word|message|news|account|view|feeling|line|talk|whisper|mood|tone|verdict|came|got|was said|is said|passed)
    \b[^.;]{0,30}?\b(?:from|at|in|of|out of|round|across)\b[^.;]{0,24}? ?${group}[^.;,]{0,4} ${place}\b
  `,
  regex`
    \b(?:[Aa]t|[Rr]ound|[Ff]rom) ${group} ${place},?
    \ (?:the (?:feeling|view|word|line|mood)|it was (?:said|felt|thought))
  `,
  regex`
    \bwhat (?:was|were|had been|they|he|she|it|the [a-z]+)\b[^.;]{0,50}?\b
    (?:said|told|asked|settled|thought|threatened|promised)\b[^.;]{0,50}? (?:when|after|while|as) ${group} (?:had )?
    (?:met|came together|gathered|broke up|sat)
  `,
];
const arrived = regex`
  \b(?:
    (?:come|comes|came|got|gets|reached|reaches|finds|found its way|made its way|filtered|leaked)(?: [a-z]+){0,5}?
    \ (?:office|officers?['’]?|author|writer|us|our|notice|knowledge|attention|ears|here|desk|department)\b|
    (?:[Tt]hose|[Oo]ne|[Ss]omebody|[Ss]omeone|[Aa] member|[Tt]wo|[Ss]everal|[Tt]hey) who (?:was|were|had been)
    \ (?:there|present|in the room|at the)\b|
    (?:has|have|had) (?:had )?it from (?:somebody|someone|one|a member|two|those)\b|\bpassed on that|
    \b[Oo]ne of their number\b|so (?:it is|it was|we are) (?:reported|told)(?: to)?|we gather\b|what was let fall|
    what passed between
  )
`;
const inside = regex`
  (?:${group}|backbenchers|[Tt]he Leader)\b[^.]{0,70}\b(?:
    met|meeting|came together|gathered|broke up|table|discussion|session|raised voices|behind (?:his|her|their) back|
    had on|way|line|not (?:a|an) happy
  )|
  \bwhen (?:${group}|they) (?:met|came together|gathered)|
  \bbetween the Leader and (?:his|her|the) (?:own|backbenchers|group|members)|
  \b(?:across the corridor|the other side|in the room)\b[^.]{0,80}\b
  (?:vot(?:e|ed)|line|fee|levy|motion|amendment|mistake|charge|budget|decided)|
  \b(?:line|motion|amendment|levy|charge|fee)\b
`;

/** Bodies that meet in the open, or that are no politicians. */
const open = regex.i`
  \b(?:
    working (?:party|group)|steering|project|user|residents['’] group|tenants['’]|focus|task|witness|interview\w*|
    register|minutes|webcast|in public|publish\w*|complainant (?:said|states)
  )\b
`;

/**
 * How it came out what a group said, in a sentence in which each unit of a party's name is ¤; `undefined` where nothing
 * did.
 */
export function cameBack(masked: string): { readonly found: RegExpExecArray; readonly sure: boolean } | undefined {
  if (masked.length > 500 || open.test(masked)) return undefined;
  for (const way of ways) {
    const found = way.exec(masked);
    if (found) return { found, sure: true };
  }
  const found = inside.test(masked) ? arrived.exec(masked) : null;
  return found ? { found, sure: /\b[Gg]roup|¤|\bbackbench/.test(masked) } : undefined;
}
