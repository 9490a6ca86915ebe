import { regex } from "../../core/pattern/regex.ts";
import { isBlankValue } from "../../core/report/blanks.ts";

/** "leader, secretary or whip" */
export const listed = (words: readonly string[], and = "or"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

/**
 * How words stand to a list of posts: they name one, only somebody's deputy or assistant, another post of the council,
 * or none that is known (a reference, a name alone, a blank).
 */
export type Standing = "named" | "under" | "other" | "unknown";

export function standingOf(words: string, posts: readonly string[]): Standing {
  if (posts.length === 0) return "named";
  if (isBlankValue(words) || /\bto be confirmed\b/i.test(words)) return "unknown";
  const all = posts.map(patternOf);
  if (all.some(({ own }) => own.test(words))) return "named";
  if (all.some(({ any }) => any.test(words))) return "under";
  return otherPost.test(words) ? "other" : "unknown";
}

/** The post itself, and in any company: "Deputy Chief Executive", "Assistant to the Chief Executive". */
function patternOf(post: string): { readonly own: RegExp; readonly any: RegExp } {
  const words = manyNamed[post.toLowerCase()] ?? post.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const name = `\\b(?:${words})s?\\b`;
  return {
    own: new RegExp(
      `(?<!\\b(?:deputy|assistant|vice|former|late)[ -])(?<!\\b(?:assistant|pa|adviser|secretary) (?:to|of) (?:the )?)${name}`,
      "i",
    ),
    any: new RegExp(name, "i"),
  };
}

/** Posts that are held, or written, under other names too. */
const manyNamed: Readonly<Record<string, string>> = {
  "head of service": "heads? of|service head",
  "chief executive": "chief exec(?:utive)?|CE[OX]?(?=[\\s,;:.)]|$)|head of (?:the )?paid service|managing director",
};

const otherPost = regex.i`
  \b(?:
    directors?|heads?|managers?|officers?|solicitors?|treasurers?|clerks?|leaders?|secretar(?:y|ies)|chair\w*|whips?|
    executives?|councillors?|cllrs?|mayor|assistants?|administrators?|engineers?|planners?|surveyors?|accountants?|
    deput(?:y|ies)|agents?|members?|lawyers?|advisers?|group|office|team|service|branch|party|minister|councillors
  )\b
`;
