import { regex } from "../pattern/regex.ts";
// What the labels at the top of a report ask of who may see it. Councils word that question in more ways than a list
// can hold.

/**
 * What a label asks: whether the report is kept back, whether it holds what is, whether it may be published, or which
 * of the two.
 */
export type MarkingAsked = "closed" | "holds closed" | "published" | "which";

const state = "(?:exempt|confidential|restricted|private|closed)";
const states = `${state}(?:(?: or | and | ?/ ?)${state})*`;
const paper = "(?:report|item|paper|document|decision|matter|record)";
const matter = "(?:information|material|matters?|items?|business|content|appendix|appendices|annex(?:es)?)";
const asked = `(?:(?:is|are) (?:(?:this|the) )?${paper}s? )?`;

const either = `(?:public|open|part (?:1|i|a|2|ii|b)|non-?exempt|${state})`;

const questions: readonly (readonly [MarkingAsked, RegExp])[] = [
  [
    "closed",
    regex`
      ^(?:
        ${asked}(?:to be )?${states}(?: ${paper}s?)?(?: from (?:publication|disclosure))?|not for publication|
        exclusion of (?:the )?(?:press and )?(?:the )?public|exemptions?|
        restrictions? on (?:publication|access|disclosure)
      )\??$
    `,
  ],
  [
    "holds closed",
    regex`
      ^(?:
        (?:do(?:es)? (?:this|the) ${paper}s? )?(?:contains?|includes?)(?: any)? ${states} ${matter}|
        (?:any )?${states} ${matter}|is any (?:information|part of (?:this|the) ${paper}|of this) ${states}|part exempt
      )\??$
    `,
  ],
  [
    "published",
    regex`
      ^(?:
        (?:${paper} )?for (?:publication|release)|publicly available|
        available (?:for|to) (?:the )?public(?: inspection)?|
        (?:can|may|should|is) (?:this|the) ${paper} (?:to )?(?:be )?(?:published|public|open|for publication)|
        public ${paper}|to be published
      )\??$
    `,
  ],
  ["which", new RegExp(`^${asked}${either}(?: or | ?/ ?)${either}\\??$`)],
];

/** What a label in lower case asks of who may see the report, if that is what it asks. */
export const markingAsked = (label: string): MarkingAsked | undefined =>
  questions.find(([, question]) => question.test(label))?.[0];

/**
 * A label, or a heading, that asks of a report who may see it, and the answer in the same line; "" where it stands
 * elsewhere.
 */
export interface MarkingLine {
  readonly asked: MarkingAsked;
  readonly answer: string;
}

/** Reads "Exempt information: none", "Exempt from publication? No" or "Exempt information" alone. */
export function readMarkingLine(text: string): MarkingLine | undefined {
  const [, label = "", answer = ""] = line.exec(text) ?? [];
  const asked = label && markingAsked(label.toLowerCase().replace(/\s+/g, " "));
  return asked ? { asked, answer } : undefined;
}
const line = /^[^\p{L}]*(\p{L}[^:?\n]{2,80}?)[\s*_]*(?:[:?][\s:*_]*(.*))?$/u;
