import { exemptLeak } from "../../../rules/confidentiality/exempt-leak.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(exemptLeak, {
  quiet: [
    "Exempt Appendix 2 – Termination of the leisure contract",
    "Appendix 2 contains the plan. The plan shows the site.",
    "Appendix 3 is the letter from the Minister. The letter says that the fund closes in May.",
    "Appendix 2 contains the valuation. It is exempt.\n\nThe valuation shows what the site would fetch.",
    "That the Board approves the six awards given in table 2, in the sum of £84,000, to the clubs named in exempt Appendix 1.",
    "The Board makes grants totalling £84,000 to the clubs named in exempt Annex 1.",
    "Appendix 4 is not for publication. It lists the documents that the driver's solicitor supplied.",
    "The drawings are in exempt Appendix 2. In broad terms the bank would be raised along the north side.",
    "The assessment at Appendix 3 finds that some drivers would have to move; permit bays are exempt and would be swept by hand.",
    "The Panel has no comment on the recommendations in the exempt report.",
    "The bids are set out in exempt Appendix B. It shows the options in full.",
    "The terms are in exempt Appendix 4. In short, the matter is for Cabinet; the paper should be read with it.",
    "It contains no exempt or confidential information and may be shared.",
    "Scores and prices are in Part II Appendix B.",
    "No VAT is charged on the £3.20 fare, because ferries are exempt.",
    "Appendix 2 is exempt.\n\nThe budget in Appendix 3 is £1.35m.\n",
    "The exempt appendix of 2021 has since been published, and shows that £9,000 was paid.",
    "Exempt Appendix 1 – Land at Mill Lane",
    "The exempt valuation was carried out in May by the District Valuer.",
    "Full costs of £3m are in the budget book; the tender prices are exempt.",
    "The exempt appendix holds the names of the bidders.",
    "The budget is £61,250.\n\n## Part II\n\nThe fee is £61,250.\n",
    "Works of art are exempt from the levy of £40.",
  ],
  finds: [
    {
      in: "Appendix 2 contains the valuation. It is exempt.\n\n[[The valuation, in short, puts the yard below the loan]].",
      severity: "info",
    },
    {
      in: "Appendix 4 (exempt) is part of this report.\n\n[[The agreement that is summarised in Appendix 4 binds both sides to silence]].",
      severity: "info",
    },
    "[[Appendix 5 – Ending of the former treasurer's appointment (exempt)]]",
    "[[That the Board accepts the offer of £84,000 in exempt Appendix 1]].",
    "Appendix 4 is not for publication. [[It records the driver's three cautions, which were for theft]].",
    "[[As members will know from the closed report, the trust turned the offer down]].",
    { in: "The site is named in exempt Appendix 3. [[It is the old mill in Weir Street]].", severity: "info" },
    {
      in: "Details are in the exempt appendix. [[In round terms the Council would lose a third of its money]].",
      severity: "info",
    },
    {
      in: "The review is in exempt Appendix 2. [[Its chief finding, that two logs were made up, is being acted on]].",
      severity: "info",
    },
    "[[The exempt appendix puts the highest bid at 60% above the next]].",
    {
      in: "The review is in exempt Appendix 2. [[As may be seen there, the Trust has cash for eleven weeks]].",
      severity: "info",
    },
    {
      in: "The audit of the firm is held as exempt Annex B. [[It shows that the firm cannot pay its wages]].",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\nThe bids are in exempt Appendix E.\n\n[[The second firm asked for £7,350 more, as Appendix E shows]].\n",
    },
    { in: "Appendix 2 is exempt.\n\n[[The best bid in Appendix 2 is £1.35m]].\n", message: "doubt" },
    { in: "[[The private report (the tenant is about to go under) is for members]].", message: "doubt" },
    { in: "[[Although the rent is exempt, it is the same as next door]].", message: "doubt" },
    "[[The price in the exempt report, £4.2m, is below the guide]].",
    "[[Members will see from the pink papers that Bidder A won]].",
    { in: "[[Exempt Appendix 4: Settlement of Mrs Hale's grievance]]", message: "title" },
    "The offer is exempt information. [[At £12,400 it is low]].",
    {
      in: "The fee is [[£61.4k]].\n\n## Part II\n\nThe agreed fee is £61,400.\n",
      message: "repeated",
      severity: "warning",
    },
    "| Title | Exemption paragraph |\n| --- | --- |\n| [[Insolvency of Orme Ltd]] | 3 |\n| Tender evaluation | 3 |\n",
  ],
});
