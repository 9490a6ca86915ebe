import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";
import type { Frame } from "../sentenceFrames.ts";

/** Words without one of which nobody's feelings, wits or word are held against them here. */
export const betterCues = cues(
  "got-the-better",
  oneLine`
    better of|run away with|ran away with|runs away with|carried him away|carried her away|carried them away|outran|
    outruns|outweighed|better things to do|more important things|more pressing things|than sense|
    than understanding|than grasp|than light|than ideas|than judgement|than knowledge|than ability|than skill|than wit|
    than brains|than experience|
    the victim|the martyr|the innocent|the hero|trainee|schoolboy|schoolchild|novice|beginner|first-year|apprentice|
    even a child|any child|promises are worth|promise is worth|word is worth|assurances are worth|word is not worth|
    promises are not worth|word was worth|promises were worth|in his own mind|in her own mind|own importance|
    own cleverness|own voice|legend in
  `,
);

const passion = oneLine`
  (?:
    dislike|hatred|loathing|love|fondness|ego|temper|prejudices?|vanity|pride|ambitions?|resentment|zeal|enthusiasm|
    nerves|imagination|tongue|jealousy|spite|laziness|greed
  )
`;

/** A failing of character that is told as the cause of what went wrong. */
export const gotTheBetter: readonly Frame<"blame" | "sneer">[] = [
  {
    // "The chair let his dislike of buses run away with him."
    message: "blame",
    pattern: regex`
      \b(?:his|her|their|whose) (?:own |personal |well-known )?${passion}(?: (?:of|for) [^.;,]{2,40}?)?
      \ (?:to )?(?:run|ran|runs|get|got|gets|had got|has got|carr(?:y|ied)|cloud(?:ed|s)?|blind(?:ed|s)?|outr[au]ns?|
      outweigh(?:ed|s)?|over(?:came|comes|took)) (?:away with|the better of|(?:him|her|them) away|(?:his|her|their)\b|
      (?:him|her|them)\b)
    `,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:ha[ds]|have|with)(?:,? (?:it (?:appears|seems)|one (?:supposes|gathers)|apparently|evidently|no doubt|
      presumably|clearly|perhaps|obviously),?)?
      \ (?:far )?(?:better|more (?:important|pressing|interesting)) things to do\b
    `,
    unless: /\b(?:police|crews?|ambulance|contractor|trees?)\b/,
  },
  {
    // "More time than understanding": two measures, of which the one that counts is short.
    message: "sneer",
    pattern: regex`
      \bmore (?:time|money|zeal|enthusiasm|noise|heat|ambition|opinions|confidence|energy|ink|paper|charm|nerve|leisure)
      \ than (?:understanding|sense|knowledge|judge?ment|light|ability|wits?|skill|brains|experience|ideas|grasp)\b
    `,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:chosen to |likes? to |prefers? to |decided to |content to |seeks? to |trying to )?play(?:s|ed|ing)? the
      \ (?:victim|martyr|injured (?:party|innocent)|wronged (?:man|woman))\b
    `,
    unless: /\b(?:theatre|film|production|drama|stage|cast|role)\b/,
  },
  {
    message: "blame",
    pattern: regex`
      \b(?:[Ee]ven an?|[Aa]ny|[Aa]n? first-year|[Ee]very) (?:half-awake |competent |new )?
      (?:trainee|child|schoolboy|schoolchild|novice|beginner|apprentice|junior)\b[^.;]{0,20}
      \ (?:could|would|should|might) (?:not )?(?:have )?
      (?:blush\w*|know|known|notice[d]?|spot(?:ted)?|see|seen|manage[d]?|do|done|bettered|add(?:ed)?|read|told|tell|
      avoid(?:ed)?|caught)\b
    `,
    unless: /\b(?:signs?|legible|accessible|plain English|safety|training)\b/,
  },
  {
    message: "sneer",
    pattern: regex`
      \b(?:[A-Z][\w'’-]+['’]s|[Hh]is|[Hh]er|[Tt]heir|licensee['’]s|applicant['’]s|landlord['’]s|owner['’]s|tenant['’]s|
      developer['’]s|member['’]s|officer['’]s) (?:promises?|word|assurances?|undertakings?|apolog(?:y|ies)|signature)
      \ (?:is|are|was|were) (?:not )?worth (?:nothing|little|about as much|as much as|the paper|the breath|
      very little)\b
    `,
  },
];
