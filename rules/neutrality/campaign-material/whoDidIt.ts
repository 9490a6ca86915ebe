import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which readers are not told to say whom they owe it to. */
export const whoDidItCues = cues(
  "who-did-it",
  oneLine`
    know who|see who|know whose|see whose|about who|neighbours who|friends who|street who|street whose|passers-by who|
    them who|people who it|everyone who|door who|whose side|whose idea|whose doing|asks who|ask who|wonders who|
    remember who|forget who|remember, when*|when you choose|when you elect|when you pick|when you back|Leader's picture|
    Leader's photograph|Leader's face|Leader's portrait|Councillor's picture|get the message
  `,
);

const did = oneLine`
  (?:
    got|saved|kept|fixed|did|made|mended|delivered|won|built|brought|stood|is really|really|has been|was there|is there|
    cares?|listens?|paid|looked|looks|worked|works|fought|put|gave|opened|finished
  )
`;
const spread = oneLine`
  (?<!\b(?:will|would|can|must|should|may|to|did|not) )(?:
    [Ll]et (?:them|people|every(?:one|body)|friends|others|the (?:neighbours|street|world)|your [a-z]+) (?:know|see)|
    [Tt]ell (?:them|people|every(?:one|body)|(?:your|the) (?:neighbours?|friends?|family|street|person next door))|
    [Rr]emind (?:them|passers-by|people|every(?:one|body)|your [a-z]+)|
    [Ss]how (?:them|the street|people|every(?:one|body)|your [a-z]+)|[Ss]pread the word(?: about| of)?|
    mention to [a-z ]{3,30}?|[Pp]ass (?:it|the word) (?:on|along)|
    so that (?:every(?:one|body)|people|the neighbours|passers-by|others) (?:can |may |will )?(?:see|know|learn)s?
  )
`;

/** Readers are to tell others who did it, whose side to be on, or what comes of the right choice: what leaflets ask. */
export const whoDidIt: readonly Frame<"slogan">[] = [
  {
    message: "slogan",
    pattern: regex`
      ${spread} (?:who (?:it (?:was|is) (?:who |that )?)?${did}|whose (?:side|idea|doing|work|promise|hard work))\b|
      \b(?:asks?|wonders?) who ${did}\b[^.;]{0,40}?\b(?:tell|say|show)\b|
      (?<!
        \b(?:
          will|would|can|could|may|might|must|should|shall|to|did|does|people|residents|parents|they|voters|families|
          traders|who|likely to|apt to
        )
      \ )\b(?:[Rr]emember|[Nn]ever forget|[Dd]o not forget|[Dd]on['’]t forget)(?:,[^,.;]{3,30},)? (?:who|whose)
      \ (?:${did}|side)\b
    `,
    unless: /\b(?:survey|quiz|interview|post holder|form|application|police|crime)\b/,
  },
  {
    message: "slogan",
    pattern: regex`
      \bwhat (?:you get|happens|comes|you can do) (?:of it )?when you (?:choose|elect|vote|pick|back|put)
      \ (?:the right|people|those|a (?:council|team|party)|us\b)|
      \b(?:cards?|posters?|mugs?|calendars?|badges?) with (?:the )?
      (?:Leader|Cabinet Member|Councillor [A-Z][\w'’-]+|Cllr [A-Z][\w'’-]+)(?:['’]s)?
      \ (?:picture|photograph|face|portrait|name|signature)\b|
      \b(?:posters?|cards?|stickers?|signs?|banners?|boards?)\b[^.;]{0,50}\b(?:window|garden|gate|car|fence)
      \b[^.;]{0,40}\b(?:whose side|which side|get the message|what you stand for)\b
    `,
  },
];
