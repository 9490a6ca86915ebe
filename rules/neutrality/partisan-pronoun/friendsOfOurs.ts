import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nobody is one of us here. */
export const friendCues = cues(
  "friends-of-ours",
  oneLine`
    one of us|one of ours|one of theirs|loyal to us|kind to us|good to us|friendly to us|faithful to us|hostile to us|
    true to us|our friends in|our friends on|our friends at|our friends across|benches opposite|members opposite|
    colleagues opposite|councillors opposite|those opposite|our win|their win|our loss|their loss|our gain|their gain
  `,
);

const polls = "(?:polls?|votes?|elections?|wards?|ballot|chamber|council|rent|grants?|budget|amendment|group|mind)";

/** Who belongs to "us" and who to "them". */
export const friendsOfOurs: readonly Frame<"side">[] = [
  {
    // "The bowling club is solidly one of us."
    message: "side",
    pattern: regex`
      \b(?:is|are|was|were|being|been|has|have) (?:solidly|very much|firmly|not|always|long|really|at heart|truly|
      plainly)
      (?: been)? (?:one of (?:us|ours|theirs)|some of ours)\b|
      ^(?:[\d.]+ )?[Oo]ne of (?:theirs|ours)\b,? (?:and|so|but|again)\b
    `,
    unless: /\b(?:buildings?|depots?|lorr(?:y|ies)|companies|schools?|staff)\b/,
  },
  {
    message: "side",
    pattern: regex`
      \b(?:loyal|kind|good|friendly|faithful|hostile|true) to us\b[^.;]{0,40}\b(?:polls?|votes?|elections?|wards?|
      ballot|chamber|May)\b|
      \b[Oo]ur friends (?:in|on|at|across|from) (?:the )?(?:other )?(?:group|union|unions|party|benches|chamber|council
      \ chamber|coalition|press|opposition|majority)\b
    `,
  },
  {
    message: "side",
    pattern: regex`
      \b(?:benches|members|colleagues|councillors|those) opposite (?:will|would|may|might|are|have|can|could)\b
      [^.;]{0,60}\b(?:us|our|ours|we)\b
    `,
  },
  {
    message: "side",
    pattern: new RegExp(`\\b(?:[Dd]ivision|[Vv]ote|${polls})\\b[^.;]{0,40}: (?:our|their) (?:win|loss|gain|turn)\\b`),
  },
];
