import { regex } from "../../../core/pattern/regex.ts";
import type { Sentence } from "../../../core/report/sentences.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { partyMentions } from "./partyMentions.ts";

/** Stands for each unit of a party's name in a masked sentence, so that a pattern sees "a party" whichever it is. */
export const partyMark = "¤";

/**
 * A sentence in which each unit of a party's name is ¤: "Under ¤¤¤¤¤¤ the fee was frozen", "the ¤¤¤¤¤¤ Group". Length
 * and places are the sentence's own, and a pattern on it answers the same for every party. Bracketed tags are blanked.
 */
export function masked(block: BlockView, { start, end, text }: Sentence): string {
  let result = "";
  let at = start;
  for (const one of partyMentions(block)) {
    if (one.start < at || one.end > end) continue;
    const words = block.text.slice(one.start, one.end);
    const tail = one.form === "tag" ? "" : (owned.exec(words)?.[0] ?? "");
    const mark = one.form === "tag" ? " " : partyMark;
    result += text.slice(at - start, one.start - start) + mark.repeat(words.length - tail.length) + tail;
    at = one.end;
  }
  return at === start ? text : result + text.slice(at - start);
}

/** The nouns and endings at the end of a mention, which are not the party's name. */
const owned = regex.i`
  (?:
    (?:['’]s?)? (?:
      groups?|party|councillors?|cllrs?|members?|MPs?|leader(?:ship)?|administration|government|opposition|candidates?|
      voters?|manifesto|budget|amendment|motion|cabinet
    )|
    -(?:led|run|controlled|held|dominated|backed|inspired|supported)
  )+$
`;
