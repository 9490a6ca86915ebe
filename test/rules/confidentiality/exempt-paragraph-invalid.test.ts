import { exemptParagraphInvalid } from "../../../rules/confidentiality/exempt-paragraph-invalid.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(exemptParagraphInvalid, {
  quiet: [
    "Appendix 2 is exempt under paragraph 1 of Part I of Schedule 7A to the Local Government (Scotland) Act 1973 (information relating to particular employees).",
    "Appendix 2 is exempt under paragraph 8 of Part I of Schedule 7A to the Local Government (Scotland) Act 1973 (expenditure under a contract).",
    "Appendix 2 is exempt under paragraph 9 of Part I of Schedule 7A to the Local Government (Scotland) Act 1973 (terms proposed in negotiations for a contract with particular people).",
    "Appendix 2 is exempt under paragraph 11 of Part I of Schedule 7A (consultations with particular employees on labour relations).",
    {
      text: "Appendix B is exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.",
      council: "crawley",
    },
    {
      text: "Cardiff Council, in Wales, keeps its own copy under paragraph 14 of Part 4 of Schedule 12A.",
      council: "crawley",
    },
    {
      text: "Exempt under paragraphs 1 and 2 of Part 1 of Schedule 12A, and the public interest test in paragraph 10 of Part 2 has been applied.",
      council: "crawley",
    },
    {
      text: "The partner's paper is exempt under paragraph 8 of Schedule 7A, as the law is in Scotland.",
      council: "crawley",
    },
    "CYNGOR BRO AFON\n\nThe Welsh Ministers were told.\n\nAnnex 2 is not for publication (financial or business affairs): paragraph 14 of Part 4 of Schedule 12A, as qualified by paragraph 21 of Part 5.",
    "CYNGOR BRO AFON\n\nAppendix 2 is not for publication: paragraph 14 of Part 4 of Schedule 12A to the Local Government Act 1972, as qualified by paragraph 21 of Part 5.",
    "CYNGOR BRO AFON\n\nThe Welsh Ministers were told.\n\nIt is not for publication (paragraphs 14 and 21 of Parts 4 and 5 of Schedule 12A to the Local Government Act 1972).",
    "Appendix 2 is exempt under paragraph 2 of Part 1 of Schedule 12A because it gives the names of two tenants.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A because it gives bidders' prices.",
    "Appendix 2 is exempt under paragraph 1 of Part 1 of Schedule 12A because it gives the names of two tenants.",
    "The report is exempt by virtue of paragraphs 1, 3 and 5 of Part I of Schedule 12A.",
    "It holds information relating to the financial or business affairs of a bidder (paragraph 3 of Part 1 of Schedule 12A).",
    "Exempt under paragraph 3 because it contains the bids and the financial affairs of individual firms.",
    "The test in paragraph 10 of Part 2 of Schedule 12A has been applied.",
    "Under paragraph 9.4 of the procedure rules the exempt papers are returned.",
    "The exempt valuation is summed up in paragraph 18 above.",
    "Paragraph 11 of Schedule 4 to the Housing Act 1985 makes some tenancies exempt.",
    "Appendix D is exempt under paragraph 5 (legal professional privilege).",
    "The order is made under Part 3 of Schedule 6 to the Highways Act 1980.",
    "---\nclassification: exempt\nexemption:\n  paragraphs: [1, 2]\n---\n\nText.\n",
    "Until 2006 it was withheld under paragraph 9 of Schedule 12A as it was before the amendment.",
    "Information about a clerk (paragraph 1) and the business affairs of a firm (paragraph 3) of Part 1 of Schedule 12A is withheld.",
    "Paragraph 2 of Part 1 of Schedule 12A: information likely to reveal the identity of an individual.",
    "Paragraph 13 of Part 4 of Schedule 12A applies (information which is likely to reveal the identity of an individual).",
  ],
  finds: [
    "Appendix 2 is exempt under [[paragraph 8 of Part 1 of Schedule 7A to the Local Government (Scotland)]] Act 1973 (information relating to particular employees).",
    "Appendix 2 is exempt under [[paragraph 6 of Part I of Schedule 7A to the Local Government (Scotland)]] Act 1973 (information relating to a particular employee).",
    "The annex is exempt under [[paragraph 3 of Part 1 of Schedule 12A (information about named officers)]].",
    "Annex 1 is withheld under [[paragraph 13 of Part I of Schedule 7A to the 1973 Act (the financial or business affairs of a person)]].",
    {
      in: "Appendix B is exempt under [[paragraph 14]] of Part 4 of Schedule 12A to the Local Government Act 1972.",
      council: "crawley",
    },
    {
      in: "Appendix 3 is withheld under [[paragraph 12]] of Schedule 7A to the Local Government (Scotland) Act 1973.",
      council: "crawley",
    },
    { in: "Exempt: [[paragraph 16]] of Part 4 of Schedule 12A (legal professional privilege).", council: "crawley" },
    { in: "Appendix 4 is exempt under [[paragraph 2]] of Schedule 7A.", council: "crawley" },
    {
      in: "Not for publication under [[paragraph 3]] of Schedule 6 to the Local Government Act (Northern Ireland) 2014.",
      council: "crawley",
    },
    "Appendix 2 is exempt under [[paragraph 5]] of Part 1 of Schedule 12A because it gives the names of two tenants.",
    { in: "The witness statements are exempt under [[paragraph 7C]] of Part 1 of Schedule 12A.", message: "repealed" },
    { in: "Exempt by virtue of [[paragraph 12]] of Schedule 12A to the 1972 Act.", message: "number" },
    { in: "The annex is not for publication under [[paragraph 8]].", message: "number" },
    { in: "Exempt under [[paragraphs 3 and 11]] of Part 1 of Schedule 12A.", message: "number" },
    {
      in: "Exempt under [[paragraph 2 of Part 1 of Schedule 12A (legal professional privilege)]].",
      message: "description",
    },
    {
      in: "The note is exempt under [[paragraph 1]] of Schedule 12A, being information relating to the financial or business affairs of a bidder.",
      message: "description",
    },
    { in: "[[Paragraph 7]] – Information relating to the business affairs of any person", message: "description" },
    { in: "The paper is closed under [[paragraph 3]] of Part 3 of Schedule 12A.", message: "part" },
    { in: "The appendix falls under [[Schedule 12A, Part 6]].", message: "part" },
    { in: "---\nclassification: exempt\nexemption:\n  [[paragraphs: [9]\n]]---\n\nText.\n", message: "number" },
    {
      in: "Kept back under [[paragraph 14]] of Schedule 6 to the Local Government Act (Northern Ireland) 2014.",
      message: "number",
    },
    { in: "It is exempt under [[paragraph 18]] of Schedule 7A to the 1973 Act.", message: "number" },
  ],
});
