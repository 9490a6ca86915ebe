import { oneLine, regex } from "../../core/pattern/regex.ts";
import { cues } from "../../core/rule/lexicon.ts";
import type { Frame } from "./sentenceFrames.ts";

/** "Turn out on the 12th and make some noise": readers are called to a show of support. */
export const turnOut: readonly Frame<"call">[] = [
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
    pack the|show up|rally
  `,
);
