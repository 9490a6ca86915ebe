import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** Words without one of which nobody is said to have asked for a vote by another name. */
export const askingWords = oneLine`
  send you|sent you|send them|sent them|send us|sent us|sends you|return you|returned you|elect you|elected you|
  elect them|elect us|elected us|choose you|chose you|chose us|chose them|vote you|voted you|voted them|vote them|
  put you here|put you there|put you in|put them there|put them in|put us here|your trust|for their trust|
  for their backing|for your backing|asked to be sent|asked to be elected|asked to be chosen|asked to be returned|
  when you asked|when they asked|when you stood|when they stood|when you knocked|when they knocked|
  when you went round|when they went round|when you called|when they called|when you came round|
  when they came round|while you were asking|while they were asking
`;

const they = oneLine`
  (?:
    you|members|they|we|councillors|he|she|
    the (?:leader|mayor|group|party|administration|leadership|cabinet|executive)
  )
`;
const said = "(?:told|said|promised|assured|undertook|swore|gave|offered|wrote|vowed|pledged|put to)";
/** They asked for a vote, in other words. */
const asked = oneLine`
  (?:
    (?:ask(?:ed|ing)|begg(?:ed|ing)|want(?:ed|ing)|invit(?:ed|ing)|persuad(?:ed|ing)|beseech\w*) (?:[a-z'’]+ ){1,4}?to
    \ (?:send|return|elect|put|choose|back|vote for|pick) (?:you|them|us|him|her|their|your|members|councillors)\b|
    (?:ask(?:ed|ing)|sought|seeking|appeal(?:ed|ing)|wanted) (?:[a-z'’]+ ){0,4}?(?:for )?
    (?:their|your|our|its|people['’]s)
    \ (?:votes?|crosses|trust|backing)\b|
    (?:asked|wanted|hoping|hoped) to be (?:sent|elected|returned|chosen|put)\b
  )
`;

/** … or went to find it. */
const found = oneLine`
  (?:
    (?:knocked|knocking|called|calling|went|going|came|coming) (?:up |on |at |round |to |in )+
    (?:the |their |its |our |people['’]s |every |all the )*(?:[a-z]+ )?(?:doors?(?:steps?)?|houses)\b|
    (?:stood|standing|put (?:yourselves|themselves|himself|herself) forward) (?:here|there|last|in (?:May|the spring))\b
  )
`;

const whenAsking = regex.i`
  \b${they} (?:[a-z]+ ){0,3}?${said}\b[^.;]{0,90}? (?:when|while|as|before) ${they}
  \ (?:(?:were|was|had|first|last) )*${asked}
`;
const atDoors = regex.i`
  \b(?:you|members|councillors|the (?:leader|mayor|group|party|administration)) (?:[a-z]+ ){0,3}?${said}\b[^.;]{0,90}?
  \ (?:when|while|as|before) ${they} (?:(?:were|was|had|first|last) )*${found}
`;
/** "What you told those who sent you here." */
const whoSent = regex.i`
  \b${they} (?:[a-z]+ ){0,3}?${said}\b[^.;]{0,60}? (?:those|people|the people|everyone|whoever|the [a-z]+) (?:who|that)
  \ (?:sent|put|elected|returned|chose|voted) (?:you|them|us|him|her)\b
`;

/** What members told people when they wanted their votes, and the word for that is never used. */
export const toldWhenAsking = (text: string): RegExpExecArray | null =>
  whenAsking.exec(text) ?? atDoors.exec(text) ?? whoSent.exec(text);
