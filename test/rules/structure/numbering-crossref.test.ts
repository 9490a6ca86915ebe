import { numberingCrossref } from "../../../rules/structure/numbering-crossref.ts";
import { checkRule } from "../../support/checkRule.ts";

const report = (end: string, inside = "") =>
  `## 1. Purpose\n\n1.1 To decide.${inside}\n\n## 2. Background\n\n2.1 The weir is old.\n\n2.2 It leaks.\n\n## 3. Costs\n\n3.1 They are £9,000.\n\n${end}`;
const through = Array.from({ length: 12 }, (_, i) => `${i + 1}. The weir holds, as gauge ${i + 1} shows.`).join("\n\n");

checkRule(numberingCrossref, {
  quiet: [
    report("3.2 The sum is in paragraph 2.1 and paragraphs 2.1 to 2.2.\n"),
    report("3.2 Paragraph 7.4 of the lease applies.\n"),
    report("3.2 The test in section 49 of the Harbours Act 1964 is met.\n"),
    report("2.5 miles of bank were walked.\n"),
    report("## Appendix 1\n\n## 1. Method\n\n1.1 A gauge was read.\n\n1.4 It was read again.\n"),
    `${through}\n\nSee paragraph 4.\n`,
    "See paragraph 12.4.\n",
  ],
  finds: [
    {
      in: report("3.2 They are met.\n\n[[3.4]] Nothing else is due.\n"),
      message: "gap",
      becomes: report("3.2 They are met.\n\n3.3 Nothing else is due.\n"),
    },
    { in: report("[[3.1]] They are met.\n"), message: "double", becomes: report("3.2 They are met.\n") },
    { in: report("3.2 They are met.\n", " See [[paragraph 2.9]]."), message: "reference" },
    { in: report("3.2 They are met (see [[section 7]]).\n"), message: "section" },
    { in: report("## [[5.]] Risk\n\n5.1 The bank may slip.\n").replace("[[5.]]", "[[5]]."), message: "gap" },
    { in: report("## 4. Risk\n\n[[3.1]] The bank may slip.\n"), message: "double" },
  ],
});
