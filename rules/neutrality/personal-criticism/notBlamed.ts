import { regex } from "../../../core/pattern/regex.ts";
/** What stands before and behind a word of blame, by which nobody is blamed with it. */
export const isExcused = (before: string, after: string): boolean =>
  praised.test(after) ||
  (nobody.test(before) && !/\b(?:but|except|other than)\b/i.test(before)) ||
  own.test(before) ||
  seeming.test(before);

/** "A characteristically generous offer": the word goes with praise. */
const praised = regex.i`
  ^ (?:
    neat|generous|thoughtful|lucid|modest|kind|warm|thorough|careful|clear|witty|gracious|elegant|incisive|
    thought-provoking|courteous|brave|wise|shrewd|well-\w+|able|skilful|helpful|eloquent|fine|good|deft|robust
  )\b
`;
/** Nobody does it, or is asked to. */
const nobody = regex.i`
  \b(?:nobody|no one|no-one|none of them|not one of them)
  \ (?:makes?|made|causes?|raises?|kicks? up|is|was|has been|need be|should (?:be|make)) (?:an? |any |too much )?$
`;
/** One's own fault is owned to, or boasted of. */
const own =
  /\b(?:this|our|my|your) (?:own )?(?:party|group|council|side|town|city|borough|district|county)?(?:['’]s|s['’])? $/i;
/** How it would make somebody look is a forecast, for the rule on political implications. */
const seeming = regex.i`
  \b(?:made?|makes?|making|left|leaves?|leave) (?:\w+ ){0,4}?(?:to )?(?:look|appear|seem|looking)
  \ (?:rather |a little |very |quite )?$
`;
