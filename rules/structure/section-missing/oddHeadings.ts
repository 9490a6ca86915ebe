import { regex, wordSet } from "../../../core/pattern/regex.ts";
import { editDistance } from "../../../core/report/nearest.ts";

/** The long words of which the headings of reports are made. */
const long = wordSet`
  implications recommendations recommendation background financial equality equalities consultation considerations
  assessment appendices environmental procurement alternatives conclusions introduction
`;
/** Words of their own that differ from one of these by a letter or two. */
const others = wordSet`
  implication implicated consideration considering financially consultations consultant consultants consulting
  consultancy assessments assessed assessor environment environmentally environments alternative conclusion introductions
  introducing backgrounds recommending recommended complications applications explications consolation considered
  inequality inequalities quality qualities equalised financials finances procurements introductory consultative
`;

/** A heading with its misspelt words put right, where it has any. */
export function spelling(heading: string): string | undefined {
  const right = heading.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    if (lower.length < 8 || long.has(lower) || others.has(lower)) return word;
    const meant = [...long].find(
      (one) => one[0] === lower[0] && editDistance(lower, one, 3) <= (one.length > 9 ? 2 : 1),
    );
    if (meant === undefined) return word;
    return word === word.toUpperCase()
      ? meant.toUpperCase()
      : word[0] === lower[0]
        ? meant
        : meant[0]?.toUpperCase() + meant.slice(1);
  });
  return right === heading ? undefined : right;
}

/** What people say of a section, and no report's heading. */
export const isColloquial = (heading: string): boolean =>
  regex.i`
    ^(?:the )?(?:money|cash|(?:how|where) (?:the )?money (?:works|comes from)|legal stuff|the legals|small print|
    papers|bits and pieces|odds and ends|who was asked|what people (?:said|think)|fairness)$
  `.test(heading.trim());
