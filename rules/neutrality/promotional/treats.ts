import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing is promised to anybody as a treat. */
export const treatCues = cues(
  "treats",
  oneLine`
    small pleasures|simple pleasures|simpler pleasures|great pleasures|pleasures of|joys of|delights of|glories of|
    sights of|wonders of|treasures of|charms of|luxuries of|of life's|look forward to|treat in store|have a treat|
    fall in love|ever managed|ever coped|ever lived|never been such|never been so much|never been more|
    never be the same|a spring in|a smile on|a twinkle|a sparkle|whole lot|look on and|only look on|only wonder|
    only dream|only envy|show the rest|show others how|show everyone how|show the world|show the country|
    thinks of everything|been a better time|better place to|better time to|places can boast|towns can boast|
    boroughs can boast|councils can boast|such a delight|such a joy|such a pleasure|such fun|nicer way|
    better way to spend|nicer place|lovelier*|jollier|sunnier|a delight|a pleasure to live
  `,
);

/** Replies, works and records, in which pleasures are counted or are none. */
const plain = regex.i`
  \b(?:
    survey|respon\w+|residents named|consult\w+|appendix|craft|boats|look forward to (?:receiving|hearing|working|your)
  )\b
`;

/**
 * What is to come is held out as a joy of life, and the place as one that others may envy: praise of things, by what
 * they will be.
 */
export const treats: readonly Frame<"boast">[] = [
  {
    message: "boast",
    pattern: regex`
      \bone of (?:the|life['’]s|our|its|summer['’]s|winter['’]s|the (?:town|city|county|borough|season)['’]s)
      \ (?:[a-z]+ ){0,2}?(?:pleasures|joys|delights|treats|sights|glories|wonders|treasures|charms|luxuries|marvels)\b
      (?: (?:of|in) [a-zA-Z ]{3,30})?
    `,
    unless: plain,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:something|plenty|lots|much) to look forward to\b|
      \b(?:have|has|are in for|is in for) (?:a (?:real |rare )?treat(?: in store)?|treats in store)\b|
      \bfall(?:ing)? in love (?:with|all over)\b|\bwonder how (?:you|they|we) (?:ever )?(?:managed|coped|lived|did)\b|
      \bnever been (?:such|so much|more) (?:an? )?(?:fun|pleasure|enjoyable|joy|delight|easy and)\b|
      \b(?:will|would) never be the same again\b|
      \bput (?:a|the) (?:spring|smile|twinkle|sparkle) (?:back )?(?:in|on|into)\b|
      \b(?:an? (?:whole )?lot|so much|that much|ever so much|a good deal)
      \ (?:brighter|jollier|nicer|lovelier|happier|sunnier|sweeter|friendlier|more fun)\b
    `,
    unless: plain,
  },
  {
    message: "boast",
    pattern: regex`
      \bcan only (?:look on|wonder|envy|dream|marvel)\b|
      \bshow (?:the rest|others|everyone else|the world|the country|the county) how
      \ (?:it is|it['’]s|things are|it should be) done\b|
      \b(?:council|authority|borough|town|city|team|service) that thinks of everything\b|
      \b(?:seldom|rarely|never) been a better (?:time|place) to\b|
      \b[Ff]ew (?:places|towns|boroughs|cities|councils|villages|streets) can (?:boast|claim|match|offer)\b|
      \bmakes? (?:living|working|shopping|growing up|life) (?:here|in [A-Z][a-z]+) (?:such|so)\b|
      \bhard to (?:imagine|think of|find) an? (?:nicer|better|lovelier|happier|finer) (?:way|place|spot|time)\b
    `,
    unless: plain,
  },
];
