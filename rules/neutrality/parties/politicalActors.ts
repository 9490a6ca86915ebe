import { regex } from "../../../core/pattern/regex.ts";
/**
 * Those who gain or lose in politics: groups, their leaders, and whoever runs the council or opposes it. Not the
 * council itself.
 */
export const politicalActor = regex.i`
  \b(?:
    (?:
      the|our|your|this|that|other|another|each|either|any|ruling|leading|governing|controlling|majority|minority|
      largest|smaller|political|opposition
    ) group(?:s|['’]s|s['’])?(?! (?:of|home|work|session|manager|activit|accounts|structure))|
    group leaders?|
    (?:the|an?|this|new|present|current|previous|last|minority) administration(?:['’]s)?(?! of| costs?| fees?)|
    the opposition(?! to\b)|opposition (?:members|groups?|councillors)|the leadership(?! of)|
    the (?:former |previous |current )?Leader(?:['’]s)?
    (?!
      \ of (?!
        (?:the |an? |its |this |our |any )?(?:[\w-]+ )?
        (?:council|authority|opposition|group|part(?:y|ies)|administration|cabinet|executive|¤)
      )
    )|
    the Executive(?! (?:Director|Head|Officer|Manager|Lead|Summary))|the Mayor|the (?:Executive|Cabinet) member|
    portfolio holders?|the Cabinet(?! (?:approved|agreed|resolved|decided|is asked))|Cabinet colleagues|the whip|
    backbench\w*|(?:ruling|governing|opposing|any|other|rival) part(?:y|ies)|the party|party colleagues|opponents|
    rivals|critics in the chamber|members opposite|the (?:other|opposing|opposite) (?:side|benches|party)|
    those opposite|the (?:same |other )?side|everyone else in the chamber|ward (?:members|councillors)|
    local (?:members|councillors)|councillors|elected members|coalition(?! of| for)
  )\b
`;

/** Those who are in politics and nothing else: the offices of the council are left out. */
export const rivalActor = regex.i`
  \b(?:
    (?:the|our|your|ruling|leading|governing|controlling|majority|minority|largest|smaller|political|opposition) group
    (?:['’]s|s['’])?(?! (?:of|home|work|session|manager|activit|accounts|structure|was|were|is|has|met|noted|asked))|
    (?:the|an?|this|new|present|current|previous|last|minority) administration(?:['’]s)?(?! of| costs?| fees?)|
    the opposition(?! to)|opposition (?:members|groups?|councillors)|the leadership(?! of)|backbench\w*|
    (?:ruling|governing|opposing|any|other|rival) part(?:y|ies)|party colleagues|rivals|opponents|members opposite|
    the (?:other|opposing|opposite) (?:side|benches|party)|those opposite
  )\b
`;

/** What is good or bad is so for somebody in office. */
export const forActor = regex.i`
  \b(?:for|to|on) (?:the |both |all |any |some )?(?:\w+ )?(?:
    group|leader|cabinet|executive|mayor|administration|opposition|leadership|portfolio holder|members|councillors|
    colleagues|coalition|part(?:y|ies)|rivals
  )\b
`;
