import { reportRule } from "../../core/rule/rule.ts";
import { faultyNumbers, partsOf } from "./numbering/numbering.ts";
import { type Numbered, readNumbers } from "./numbering/numbers.ts";
import { faultyReferences } from "./numbering-crossref/paragraphReferences.ts";
import { withSectionNumbers } from "./numbering-crossref/sectionNumbers.ts";

/** Finds gaps and doubles in sections, paragraphs, lists, tables and options, and references to what is not there. */
export const numberingCrossref = reportRule({
  id: "numbering-crossref",
  family: "structure",
  summary: "A number is missing or used twice, or a reference leads to a paragraph that is not there",
  why: "Minutes and later reports refer to paragraphs by number. A number that is missing makes readers ask what was taken out.",
  severity: "warning",
  kinds: { "press-release": "off", motion: "info", "election-notice": "off" },
  messages: {
    gap: "{number} follows {before}: {missing} is missing. Renumber, or put back what was taken out.",
    double: "{number} is used twice. Renumber the second, and check what refers to it.",
    first: "The list begins with {number}: {missing} is missing. Renumber, or put back what was taken out.",
    order: "{number} follows {before}, and {missing} comes behind it. Put them in order, or renumber.",
    stray: "{number} stands in section {section}. Renumber it, or move it to its own section.",
    reference: "There is no paragraph {number} in this report ({last} is the last). Correct the reference.",
    unnumbered:
      "There is no paragraph {number}: this report's paragraphs have no numbers. Number them, or name the heading.",
    table: "There is no table {number} in this report ({last} is the last). Correct the reference.",
    tables:
      "There is no table {number}: this report's tables have no numbers. Number them, or name what the table shows.",
    figure: "There is no figure {number} in this report ({last} is the last). Correct the reference.",
    option: "There is no option {number} in this report ({last} is the last). Correct the reference.",
    recommendation: "There is no recommendation {number} in this report ({last} is the last). Correct the reference.",
    minute: "There is no minute {number} here ({last} is the last). Correct the reference, or say whose minute it is.",
    section: "There is no section {number} in this report ({last} is the last). Correct the reference.",
  },
  examples: {
    finds: [
      { text: "## 1. Purpose\n\n1.1 To decide.\n\n## 2. Background\n\n2.1 The pier is old.\n\n[[2.3]] It leaks.\n" },
      {
        text: "## 1. Purpose\n\n1.1 To decide, for the reasons in [[paragraph 2.6]].\n\n## 2. Background\n\n2.1 The pier is old.\n\n2.2 It leaks.\n",
      },
    ],
    quiet: [
      {
        text: "## 1. Purpose\n\n1.1 To decide.\n\n## 2. Background\n\n2.1 See paragraph 9.4 of the Local Plan and paragraph 3 of Schedule 12A.\n\n2.2 The pier is old.\n",
      },
      {
        text: "## 1. Purpose\n\n1.1 To decide.\n\n## Appendix A\n\n## 1. Method\n\n1.1 The pier was measured.\n",
        note: "An appendix begins anew",
      },
    ],
  },
  limits:
    "A paragraph can be referred to by a list's number only where the numbers go on from section to section. A list that a table, a quotation or the limbs of a law hold is left alone.",
  gather: ({ kind, role, text, zone }): Numbered | undefined =>
    zone === "code" || zone === "quoted" ? undefined : readNumbers(kind, text, role === "recommendations"),
  *judge(outline, found) {
    const facts = withSectionNumbers(outline, found);
    const parts = partsOf(facts);
    for (const { at, number, ...fault } of faultyNumbers(parts)) {
      const { message, before = "", missing = "", section = "", instead } = fault;
      const rewrites = instead ? [{ with: instead, trust: "judgement" as const }] : [];
      yield { at, message, data: { number, before, missing, section }, rewrites };
    }
    for (const { at, number, message, last } of faultyReferences(parts, facts))
      yield {
        at,
        message,
        data: { number, last },
        ...(message === "unnumbered" || message === "tables" ? { severity: "info" } : {}),
      };
  },
});
