import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { cues } from "../../../core/rule/lexicon.ts";

/** Words without which nobody's candidates are chosen. */
export const selectionCues = cues(
  "party-selection",
  oneLine`
    who might stand|who may stand|who could stand|who will stand|who should stand|who would stand|who ought to stand|
    who might fight|who could fight|who should fight|who might run|who will run|who should run|who could run|names for|
    names that|shortlist for|short list for|to fight|is to stand|to contest|contests|by-election|put themselves forward|
    put their names|putting themselves forward|man for|woman for|candidate for|candidates for|hopefuls|next year's
  `,
);

const choosing = oneLine`
  (?:
    settl(?:es?|ing)|choos(?:es?|ing)|pick(?:s|ing)?|decid(?:es?|ing)|go(?:es|ing)? (?:through|over)|
    run(?:s|ning)? (?:through|over|your eyes? down)|sift(?:s|ing)?|weigh(?:s|ing)?|whittl(?:es?|ing)|
    look(?:s|ing)? (?:through|over|at|into)|talk(?:s|ing)? (?:over|about|through)|think(?:s|ing)? about|
    turn(?:s|ing)? to|draw(?:s|ing)? up|discuss(?:es|ing)?|agree(?:s|ing)?|consider(?:s|ing)?|interview(?:s|ing)?
  )
`;
/** A place, a poll or those who stand: what a group chooses people for. */
const chosen = oneLine`
  (?:
    who (?:is to|will|should|shall|might|may|could|would|ought to) (?:
      fight|stand(?! (?:in for|down|aside|by|trial|surety|guarantor|to (?:gain|lose|benefit)))|
      run (?:in|for|against)(?! the )|contest|take on|carry
    )|
    (?:the|its|their|your|a) (?:\w+ )?
    (?:names?|shortlist|short list|list|man|woman|person|nominees?|candidates?|hopefuls)\b(?: \w+){0,2} for
    \ (?:the (?:by-election|election|seat|[Mm]ay)|[A-Z]|next year['’]s)|
    (?:those|people|the ones) who (?:have|want to|would like to) (?:put (?:themselves|their names?) forward|stand)
  )
`;
const selecting = new RegExp(`\\b${choosing}(?: (?:the|your|their|on|among|between|which|of))? ?${chosen}`);
/** Streets, schools and posts are named and filled too. */
const ofOthers = regex.i`
  \b(?:
    streets?|roads?|school|schools|building|park|bridge|post|posts|job|role|officer|head of|director|governors?|awards?|
    committee|panel|outside bod\w+|contract|tender\w*|lettings?|homes
  )\b
`;

/** That officers go first makes it no other business. */
const leaving =
  /\b(?:once|when|after|before|as soon as) (?:the |any |all )?officers? (?:has|have|had|is|are|leaves?)\b/g;

/** A group's choice of who stands, at which an officer is or offers to be. */
export function selectionIn(text: string): RegExpExecArray | null {
  return ofOthers.test(text.replace(leaving, " ")) ? null : selecting.exec(text);
}
