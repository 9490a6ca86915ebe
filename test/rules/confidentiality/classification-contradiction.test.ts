import { classificationContradiction } from "../../../rules/confidentiality/classification-contradiction.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(classificationContradiction, {
  quiet: [
    "**Classification:** Open\n\n## Background\n\nThis report should be read with the exempt Appendix 2, which is not for publication.\n",
    "**Classification:** Exempt\n\n## Background\n\nThe contents are restricted.\n",
    "**Classification:** Part exempt\n\n## Background\n\nThis report is not for publication in part.\n",
    "**Classification:** Open\n\n## Background\n\nThis report was exempt until the sale.\n",
    "**Classification:** Open\n\n## Background\n\nParking is restricted. Private hire vehicles are licensed.\n",
  ],
  finds: [
    { in: "**Classification:** Open\n\n## Background\n\n[[This paper must not be published]].\n", message: "closed" },
    "**Classification:** Open\n\n[[EXEMPT]] – Depot sale\n\n## Background\n\nText.\n",
    {
      in: "**Classification:** Confidential\n\n## Background\n\n[[This report is available to the public]] in full.\n",
      message: "open",
    },
  ],
});
