import { exemptionReview } from "../../../rules/confidentiality/exemption-review.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(exemptionReview, {
  quiet: [
    "Appendix B is exempt under paragraph 3 of Schedule 12A. It will stay closed for as long as the tender runs, and be reviewed on award.",
    "Appendix B is exempt under paragraph 3 of Schedule 12A and will not be opened until the lease is signed.",
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\n---\n\nAppendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A.\n",
    "EXEMPT: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972. To be reviewed on completion of the sale.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. The appendix will be looked at again when the sale settles.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. It stays exempt for twelve months.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. It will be made open after the standstill period.",
    "Appendices D and E are exempt under paragraph 3 of Part 1 of Schedule 12A until the lease is signed.\n",
    "Appendix D is exempt under paragraph 3 of Part 1 of Schedule 12A.\n\nThe exempt appendices will be published when the sale is completed.\n",
    "Appendix E is exempt under paragraph 1 of Part 1 of Schedule 12A. The slipway is to stay shut for ever.",
    "The footpath can stay closed for good.",
    "Appendix B is exempt under paragraph 3 of Schedule 12A. It will be released on completion of the sale.",
    "Exempt under paragraphs 1 and 2 of Schedule 12A.",
    "The policy is to be reviewed.",
  ],
  finds: [
    "Appendix B is exempt under paragraph 3 of Schedule 12A. [[It will stay closed for as long as the Council sees fit]].",
    "Appendix B is exempt under paragraph 3 of Schedule 12A. [[It is to remain private until further notice]].",
    "Appendix B is exempt under paragraph 3 of Schedule 12A. [[They must be kept closed so long as officers wish]].",
    "Appendix B is exempt under paragraph 3 of Schedule 12A. [[It shall remain exempt at the Director's pleasure]].",
    {
      in: "The valuation of the weir is [[exempt indefinitely]].",
      becomes: "The valuation of the weir is exempt until [insert the date or event].",
    },
    {
      in: "---\nclassification: exempt\nexemption: [[{ paragraphs: [5] }]]\n---\n\nThe advice is in Annex 1.\n",
      becomes:
        '---\nclassification: exempt\nexemption: { review: "[Day or event on which it can be released]", paragraphs: [5] }\n---\n\nThe advice is in Annex 1.\n',
    },
    {
      in: "Annex 2 is Part II and is not to be released, being of a private nature. [[It is to stay closed for good]].",
      message: "endless",
    },
    "Appendix B is exempt under [[paragraph 3]] of Schedule 12A. Nobody may ask for it to be published.",
    "# [[Kiosks]]\n\n## Purpose\n\nX.\n\nAppendix 3 is on yellow paper and is for members only.",
    "Appendix C is exempt under paragraph 3 of Part 1 of Schedule 12A. [[The report will stay exempt for as long as the]] pier stands.",
    "The offers are ranked in exempt Appendix B, for three years from April. Appendix B is exempt under [[paragraph 3]] of Part 1 of Schedule 12A.",
    "---\nkind: committee-report\ntitle: [[Ferry]]\n---\n\nAppendix C is being kept back because it is commercially sensitive.\n",
    {
      in: "---\nkind: committee-report\ntitle: [[Slipway]]\nmeeting: Cabinet\n---\n\nAppendix B is closed to the press and public for the usual reasons.\n",
      severity: "info",
    },
    {
      in: "---\ntitle: [[Posts]]\nkind: committee-report\n---\n\nThe sums are in Appendix B, which is restricted and is not for circulation.\n",
    },
    "Appendix D is exempt under [[paragraph 3]] of Part 1 of Schedule 12A.\n\nAppendix E is exempt under paragraph 3 of Part 1 of Schedule 12A until the lease is signed.\n",
    { in: "Appendix E is exempt under paragraph 1 of Part 1 of Schedule 12A. [[It is to stay shut for ever]]." },
    {
      in: "The sums are exempt under paragraph 3 of Schedule 12A. [[Appendix B can stay closed for good]].",
      message: "endless",
    },
    {
      in: "---\nkind: committee-report\ntitle: [[Barn]]\nmeeting: Cabinet\nclassification: exempt\n---\n\nThe price is £1.12m.\n",
      message: "missing",
    },
    { in: "Appendix B is exempt under [[paragraph 3]] of Schedule 12A.", severity: "info" },
    { in: "The valuation is [[exempt permanently]].", message: "endless" },
  ],
});
