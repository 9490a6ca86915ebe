import { exemptNoParagraph } from "../../../rules/confidentiality/exempt-no-paragraph.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(exemptNoParagraph, {
  quiet: [
    "The owners met behind closed doors and sold the quay.",
    "The owner told the agent, behind closed doors, that he would sell.",
    "Appendices D and E are exempt.\n\nAppendix D falls within paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.\n\nAppendix E falls within paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972.\n",
    "She was told that student lets were covered, apart from halls of residence, which are exempt.",
    "The Sub-Committee may exclude the public while it deliberates.",
    "Carers are exempt from the charge.",
    "None of the appendices is exempt.",
    "The report is exempt.\n\nIt falls within paragraph 4 of Part 1 of Schedule 12A to the 1972 Act.",
    "---\nclassification: part-exempt\nexemption:\n  paragraphs: [3]\n---\n\nThe bids are in exempt Appendix C.\n",
    "Classification: Unrestricted, with exempt Appendix C\n\nAppendix C is not for publication: paragraph 3 of Schedule 12A.",
    "The full figures are in the exempt report elsewhere on this agenda.",
    "If members wish to discuss exempt information, the public will be asked to leave.",
    "Members have a right to see exempt information that they need.",
    "The annex is confidential: it was supplied by a government department on terms that forbid publication.",
    "The grant is restricted to village halls.",
    "Part II of the Housing Act 1985 applies.",
    "The public were excluded from the park during the works.",
    "This report will be published on 4 May.",
    "Use of the lane is restricted by a weight limit.",
    "The file was withheld under the Freedom of Information Act.",
    "| Title | Exemption paragraph |\n| --- | --- |\n| Bids | 3 |\n\nThe annex is exempt.\n",
    { text: "The report is exempt.", kind: "press-release" },
  ],
  finds: [
    "The item will be heard [[behind closed doors]].",
    "It was agreed that the [[press and public be excluded because that was thought best]].",

    { in: "This [[annex is restricted]] until the sale.", message: "statement" },
    "RESOLVED that the [[public be excluded]] for the next item.",
    "The scores are [[kept off the website]] until the award.",
    "The item was taken after the [[public had left]] the room.",
    "The item [[was heard in private]].",
    "The valuation [[involves the disclosure of exempt information]].",
    "[[EXEMPT – valuation of the quay]]",
    "These [[papers are exempt]]. The recommendation stands.",
    "Bids will be found in the [[exempt annex]] to this paper.",
    "---\nclassification: [[exempt]]\n---\n\n# Quay\n\nTo note the bids.\n",
    {
      in: "Appendix B is exempt under paragraph 3 of Schedule 12A.\n\nAs the sums are in it, [[Appendix D is exempt]] too.",
      message: "appendix",
    },
    "The report will be taken [[behind closed doors]].",
  ],
});
