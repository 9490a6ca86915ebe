import { exemptionReview } from "../../../rules/confidentiality/exemption-review.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(exemptionReview, {
  quiet: [
    "Appendix B is exempt under paragraph 3 of Schedule 12A. It will be released on completion of the sale.",
    "Exempt under paragraphs 1 and 2 of Schedule 12A.",
    "The policy is to be reviewed.",
  ],
  finds: [
    { in: "Appendix B is exempt under [[paragraph 3]] of Schedule 12A.", severity: "info" },
    { in: "The valuation is [[exempt permanently]].", message: "endless" },
  ],
});
