import { regex } from "../../../core/pattern/regex.ts";
/**
 * Clubs and firms "can be relied on" to do well. A decision is foretold where those who take it are relied on, or a
 * vote is what they are relied on for. `before` and `after` are what stands about the words in their sentence; `after`
 * begins with them.
 */
export const isTrustOfOthers = (before: string, after: string): boolean =>
  /^(?:can|may) be (?:relied|counted|depended|trusted)\b/.test(after) &&
  !deciders.test(before.replace(/\b(?:its|their|whose|club) (?:own )?members\b/g, "")) &&
  !votes.test(after);

const deciders = regex`
  \b(?:
    (?:Sub-)?[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Ee]xecutive|[Bb]oard|[Cc]ommission|[Mm]ayor|[Ll]eader|
    [Mm]embers?|[Cc]ouncillors|[Cc]hair|whips?|majority|votes?|who
  )(?:,? [a-z]+){0,2},? $
`;
const votes = regex`
  \ to (?:\w+ )?(?:
    vote|approve|agree|support|back|pass|nod|wave|go along|see (?:sense|it)|say (?:yes|no)|follow|carry|refuse|reject|
    sign|grant|adopt
  )\b
`;
