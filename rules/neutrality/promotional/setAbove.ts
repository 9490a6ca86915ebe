import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nothing is set above all others here. */
export const aboveCues = cues(
  "set-above",
  oneLine`
    handsomest|grandest|loveliest|boldest|bravest|kindest|most handsome|most beautiful|most generous|in a generation|
    has ever|has been offered|very pattern|very model|very picture|very essence|very soul|very image|epitome of|
    flower of|pearl of|the pride of|the talk of|the boast of|the making of|standing|trailing|in its wake|in our wake|
    in the shade|to shame|false modesty|hard to name|hard to think of|difficult to name|difficult to think of|
    impossible to name|impossible to think of|hard to point to|fitting reward|fitting tribute|fitting climax|
    fitting crown|fitting testament|fitting monument|heartily glad|rightly glad|justly glad|be glad|be proud|be pleased|
    best-loved|best loved|best-liked|finer|unrivalled|without equal|without peer|has no equal|have no equal|
    knows no equal|without rival|nowhere better|nobody better|no one better|no better place|magnet for|masterpiece|
    master class in|masterclass in|wants to work for|wants to live|wants to be|extra mile|heroes in|heroes of|
    heroes who|
    unsung heroes|on the market
  `,
);

/** Figures, tests and others' words: the sentence informs. */
const measured = regex`
  \d%|£|
  \b(?:survey|respon\w+|polled|Ofsted|CQC|inspect\w+|judges|award\w*|objectors?|residents (?:said|say)|consult\w+|poll)
  \b
`;

const others = oneLine`
  (?:
    neighbours?|rivals?|
    (?:other |neighbouring )?(?:authorit(?:y|ies)|councils?|boroughs?|districts?|count(?:y|ies)|towns|cities|places)|
    competition|competitors|rest|others|everybody(?: else)?|everyone(?: else)?
  )
`;

/** The council's things are set above all others, or are what everybody is glad of. */
export const setAbove: readonly Frame<"boast">[] = [
  {
    // "There will be nowhere better in the north to start a business."
    message: "boast",
    pattern: regex`
      \b(?:[Tt]here )?(?:is|are|will be|would be|can be) (?:simply |quite simply )?
      (?:nowhere|no place|nobody|no one|no better (?:place|town|city|team|service|school|park))
      (?: (?:better|finer|nicer))?\b[^.;]{0,40} (?:in|on|anywhere in) (?:the (?:north|south|east|west|country|county|
      region|land|world|coast|kingdom|midlands)|Britain|England|Wales|Scotland)\b
    `,
    unless: /\b(?:to (?:park|stay|store|treat|refer)|vacan|beds?)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:is|are|was|remains?|becom\w+|into) (?:now |truly |fast becoming )?an? (?:
        magnet for (?:talent|business\w*|visitors|investors|investment|shoppers|families|young people|start-ups)|
        (?:little |small |minor )?masterpiece|master ?class (?:in|of)|model of its kind|shining (?:example|light)|
        jewel (?:of|in))\b
    `,
    unless: /\b(?:list(?:ed|ing)|architect\w*|conservation|anti-social|nuisance|seagulls?|complain\w*)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:employer|council|town|city|borough|place|school|service|team) (?:that |which |where )?(?:everyone|everybody|
      anyone|people|all) (?:really )?wants? to (?:work (?:for|in)|live in|live|be|join|visit|come to)\b|
      \b(?:our|the (?:city|town|council|borough|county)['’]s) (?:unsung |hard-working |quiet |own )*heroes\b|
      \b(?:go|goes|went|going) the extra mile\b
    `,
    unless: /\b(?:survey|asked|should|war memorial|wants? to know)\b/,
  },
  {
    // "the handsomest building that this town has been offered in a generation"
    message: "boast",
    pattern: regex`
      \bthe (?:very )?(?:
        handsomest|finest|best|grandest|loveliest|boldest|bravest|kindest|greatest|
        most (?:handsome|beautiful|generous|imaginative|ambitious|exciting|elegant)
      ) [^.;,]{2,40}? (?:that |which )?(?:this|the|our|any) (?:[a-z]+ )?
      (?:district|town|city|county|council|borough|village|parish|region|place|committee) (?:has|have|had)
      \ (?:ever |yet )?(?:been (?:offered|given|shown)|seen|had|known|built|put its name to)\b
    `,
    unless: measured,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:is|are|was|were|be|been|remains?|become|becomes) (?:[a-z]+ )?the
      \ (?:very (?:pattern|model|picture|essence|soul|image)|epitome|flower|pearl) of (?:what|how|an?|all|its)\b
    `,
    unless: measured,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:is|are|would be|will be|be|was|were|make it|become) (?:now |rightly |justly )?the (?:pride|talk|boast|toast)
      \ of (?:
        an?|any|many an?|other|every|most|half|all|the (?:country|county|region|coast|north|south|nation)|
        (?:[a-z]+ )?(?:councils|authorities|boroughs)
      )\b
    `,
    unless: measured,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:leav(?:e|es|ing)|left|put(?:s|ting)?) (?:every one of |all (?:of )?|both |each of |most of |half )?
      (?:its |our |the |their |every |any )?(?:[a-z]+ )?${others}(?: (?:in|of|along|across) [a-zA-Z ]{3,24})? (?:
        standing\b|trailing|(?:far |well |a long way )behind\b|in (?:its|our|their) (?:wake|dust)|in the (?:shade|dust)|
        to shame
      )
    `,
    unless: /\b(?:shelter|bus|queue|platform|school|children|storm)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \bfalse modesty\b|\ba fitting (?:reward|tribute|climax|crown|testament|monument) (?:for|to|of)\b|
      \b(?:is|are|was|were) (?:quite |simply |truly )?(?:without (?:equal|peer|rival)|unrivalled|unequalled)\b|
      \b(?:has|have|knows?) no equals?\b
    `,
    unless: /\b(?:memorial|war|motion|vigil)\b/,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:hard|difficult|impossible|not easy|no easy (?:thing|matter|task)) to
      \ (?:find|name|picture|think of|imagine|point to) (?:an?|any|many) (?:
        finer|lovelier|kinder|happier|friendlier|prettier|grander|livelier|
        more (?:beautiful|devoted|dedicated|loyal|generous|welcoming|handsome|delightful)
      )\b
    `,
    unless: measured,
  },
  {
    message: "boast",
    pattern: regex`
      \b(?:of|in|at) which (?:
        everybody|everyone|all|anyone|anybody|any|the (?:town|city|council|borough|county|district|committee)|we|
        members|officers|residents
      )\b[^.;]{0,50}? (?:can|may|should|might|will|ought to|has a right to|have a right to)
      \ (?:all |well |justly |rightly |heartily |truly )*be (?:[a-z]+ly )?(?:glad|proud|pleased)\b|
      \bthe best[- ](?:loved|liked) [a-z]+ (?:in|on|of)\b
    `,
    unless: measured,
  },
];
