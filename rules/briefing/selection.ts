import { cues } from "../../core/rule/lexicon.ts";

/** Words without which nobody's candidates are chosen. */
export const selectionCues = cues(
  "party-selection",
  "names for|names that|shortlist for|short list for|to fight|is to stand|to contest|contests|by-election|put themselves forward|put their names|putting themselves forward|man for|woman for|candidate for|candidates for|hopefuls|next year's",
);

const choosing =
  "(?:settl(?:es?|ing)|choos(?:es?|ing)|pick(?:s|ing)?|decid(?:es?|ing)|go(?:es|ing)? (?:through|over)|run(?:s|ning)? (?:through|over|your eyes? down)|sift(?:s|ing)?|weigh(?:s|ing)?|whittl(?:es?|ing)|look(?:s|ing)? (?:through|over)|draw(?:s|ing)? up|discuss(?:es|ing)?|agree(?:s|ing)?|consider(?:s|ing)?|interview(?:s|ing)?)";
/** A place, a poll or those who stand: what a group chooses people for. */
const chosen =
  "(?:who (?:is to|will|should|shall|might) (?:fight|stand|contest|take on|carry)|(?:the|its|their|your|a) (?:\\w+ )?(?:names?|shortlist|short list|list|man|woman|person|nominees?|candidates?|hopefuls)\\b(?: \\w+){0,2} for (?:the (?:by-election|election|seat|[Mm]ay)|[A-Z]|next year['’]s)|(?:those|people|the ones) who (?:have|want to|would like to) (?:put (?:themselves|their names?) forward|stand))";
const selecting = new RegExp(`\\b${choosing}(?: (?:the|your|their|on|among|between|which|of))? ?${chosen}`);
/** Streets, schools and posts are named and filled too. */
const ofOthers =
  /\b(?:streets?|roads?|school|schools|building|park|bridge|post|posts|job|role|officer|head of|director|governors?|awards?|committee|panel|outside bod\w+|contract|tender\w*|lettings?|homes)\b/i;

/** A group's choice of who stands, at which an officer is or offers to be. */
export function selectionIn(text: string): RegExpExecArray | null {
  return ofOthers.test(text) ? null : selecting.exec(text);
}
