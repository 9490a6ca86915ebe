import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** "Turn out on the 12th and make some noise": readers are called to a show of support. */
export const turnOut: readonly Frame<"call">[] = [
  {
    // "Anybody who loves the park should make that plain."
    message: "call",
    pattern: regex`
      \b(?:[Tt]hose|[Aa]ny(?:one|body)|[Ee]very(?:one|body)|[Aa]ll|[Rr]esidents|[Pp]eople|[Rr]eaders|[Nn]eighbours|
      [Pp]arents)
      \ (?:of us )?(?:who|that)
      \ (?:cares? (?:about|for)|loves?|values?|cherish(?:es)?|believes? in|minds? about|wants? (?!to\b|an? copy|
      an?y? more|further|advice|help)[a-z]+|
      (?:is|are) (?:fed up|sick|tired|weary|proud|fond))\b
      [^.;]{0,60}? (?:should|must|ought to|need(?:s)? to|(?:is|are) (?:urged|encouraged|begged) to|had better)
      \ (?:now |all |please |also |therefore )?(?:
        write in|speak (?:up|out)|turn (?:up|out)|come (?:along|out|forward)|say so|sign|stand up|be counted|rally|
        fight|
        make (?:(?:their|his|her|your|that|it|a|some|themselves) )+
        (?:voices?|views?|feelings|noise|fuss|stand|plain|clear|known|felt|heard)|
        get behind|add (?:their|his|her) (?:names?|voices?)|lobby|see to it|join|back|vote|
        let (?:the|their|members|councillors|Cabinet)\b|tell (?:the|their|members|councillors|Cabinet)
      )\b
    `,
    unless: /\b(?:foster\w*|carers?|volunteers?|apply|library|vaccin\w*)\b/,
  },
  {
    // "See to it that the drivers do not get their way."
    message: "call",
    pattern: regex`
      \b(?:see (?:to it )?|make (?:quite |very )?sure |(?:must|should) ensure )(?:that )?(?:the )?[^.;]{3,40}?
      \ (?:do|does) not (?:
        have (?:it|things|everything|matters) (?:all )?(?:their|its|his|her) own way|
        get (?:away with (?:it|this)|(?:their|its|his|her) (?:own )?way)|have the last word|carry the day|win the day|
        shout (?:the )?loudest|drown (?:us|them|it|others) out
      )\b
    `,
  },
  {
    message: "call",
    pattern: regex`
      ^(?:[\d.]+ )?(?:So |Please |Do |Then )?(?:
        [Gg]et (?:down|along|over|yourself)|[Cc]ome (?:along|down|out)|[Tt]urn (?:up|out)|[Bb]e (?:there|at the|in the)|
        [Bb]ring (?:your|a|the)|[Pp]ack the|[Jj]oin (?:us|the)|[Ss]how up|[Rr]ally
      )\b[^.;:]{0,80}\b(?:
        make (?:some|a|plenty of|lots of) noise|raise the roof|wave (?:a|your)|cheer|shout|sing|chant|
        show (?:\w+ ){1,4}?(?:how much|what|that|your)|make (?:your|our) (?:voices?|feelings)|get behind|
        back (?:the|our|your)|(?:stand|speak) up for|let (?:them|him|her|the \w+) (?:know|hear|see|feel)|
        pack the (?:hall|gallery|chamber)|give [^.;]{2,30} (?:your|a) (?:support|cheer|welcome)
      )\b
    `,
    unless: /\b(?:carnival|concert|choir|carols|festival|parade|match|race|pantomime|storytime|marathon|lantern)\b/,
  },
];
/** How such calls begin. */
export const turnOutCues = cues(
  "turn-out",
  oneLine`
    get down|get along|get yourself|come along|come down|come out|turn up|turn out|be there|be at the|be in the|
    pack the|show up|rally|who care about|who cares about|who care for|who cares for|who love|who loves|who value|
    who values|
    who cherish|who cherishes|who believe in|who believes in|who mind about|who minds about|who want|who wants|
    who is fed up|who are fed up|who is tired|who are tired|who is sick|who are sick|who are proud|who is proud|
    own way|get their way|get its way|get away with|the last word|carry the day|win the day|shout loudest
  `,
);
