import { recommendationUnreasoned } from "../../../rules/balance/recommendation-unreasoned.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(recommendationUnreasoned, {
  quiet: [
    "## Recommendation\n\nThat the lease is granted.\n\n| Reasons for decision | The lease ends in May and the tenant has paid on time, so that a new one keeps the rent. |\n| --- | --- |\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons\n\nThe beams are cracked.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat a grant of £4,000 is paid to the Orrin Pool Trust.\n\n## Reasons\n\nWith £4,000 the Trust can heat the pool, because its own funds are spent.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Basis for decision\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons supporting the recommendation\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Officer's reasons\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Conclusion\n\nThe sale is recommended as the yard stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons\n\nAs set out in section 4 of this report.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons for approval\n\nThe sale accords with policy DM4.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Rationale for recommendations\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Summary of reasons\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Why this decision is needed\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Recommendation and reasons\n\nIt stands empty.\n\n## Background\n\nThe yard was closed in 2024.\n",
    "The reasons for moving were the sale of a private garden and the noise of the road.",
    "The reasons for the difference between the two seasons are the tide and the wind.",
    "## Recommendations\n\nThat Cabinet awards the grants below.\n\n| Club | Sought | Proposed |\n| --- | --- | --- |\n| Pier Youth Club | £24,000 | £18,000 |\n\n## Reasons\n\nThey scored highest.\n",
    {
      text: "## Recommendations\n\nThat the licence is granted.\n\n## Reasons\n\nThe plan meets the policy in paragraph 3.\n\n## Risk\n\nAn appeal is more likely if reasons are not given.\n",
    },
    "## Recommendation\n\nThat the yard is sold.\n\n2.2 Reasons: the yard is not needed for any service (paragraph 3.2) and costs £6,000 a year.\n\n## Background\n\nThe yard was closed in 2024, because it flooded.\n",
    "## Recommendation\n\nThat £412,000 is spent on the dock over three years.\n\n## Reasons\n\nThe dock leaks, because its gate is worn.\n\n| Year | £000 |\n| --- | --- |\n| One | 200 |\n| Two | 212 |\n| Total | 412 |\n",
    "## Recommendation\n\nThat Orrin Boats CIC is paid £1.2m over the four years of the lease.\n\n## Background\n\nOrrin asked for help in May, because its dock has failed. The payment would be £300,000 a year.\n",

    "## Recommendation\n\nThat the hut is let.\n\n## Reasons\n\n1.1 As set out in paragraphs 4.1 to 4.6.\n",
    "## Recommendation\n\nThat the hut is let.\n\n## Background\n\nIt has stood empty since 2019. Letting it would save £4,000 a year.\n",
    "## Recommendation\n\nThat £1.5m is lent to Orrin Boats Trust.\n\n## Reasons\n\nOrrin Boats Trust asked for £1,500,000 because its dock has failed.\n",
    "The reasonable adjustments are recommended by the doctor.",
    { text: "## Reasons\n\nAs above.\n", kind: "minutes" },
    "## Reasons for recommendations\n\nTo meet the duty in section 17 and the target of 54%.\n",
    "## Recommendation\n\n(a) That the hut is let; (b) that the slip is mended.\n\n## Reasons\n\n(a) Rent is lost. (b) A boat was holed.\n",
  ],
  finds: [
    "## Recommendation\n\nThat the lease is granted.\n\n| Reasons for decision | [[See report]] |\n| --- | --- |\n| Wards | All |\n\n## Background\n\nThe lease ends in May, and it is needed because the shop trades there.\n",
    "## Recommendation\n\nThat the lease is granted.\n\n## Reasons\n\n[[To be reported at the meeting.]]\n",
    "## Summary and recommendations\n\nThe yard is old.\n\n1. To pay [[£50,000]] to the Wharf Trust.\n\n## Background\n\nThe canal was filled in 1961, because trade had ended.\n",
    {
      in: "## [[Recommendation]]\n\nThat the yard is sold.\n\n## Background\n\nThe yard was closed in 2024.\n\n## Conclusion\n\nThe yard should go.\n",
      severity: "info",
    },
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons\n\n[[As set out in the report.]]\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons\n\n[[The reasons are set out in the body of the report.]]\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## Recommendation\n\nThat the yard is sold.\n\n## Reasons\n\n[[These are set out in this report.]]\n\n## Background\n\nThe yard was closed in 2024.\n",
    "## [[Recommendation]]\n\nThat the yard is sold.\n\n## Reasons for urgency\n\nThe meeting is on Monday.\n\n## Background\n\nThe yard was closed in 2024.\n",
    { in: "[[The reasons for the choice of yard are private.]]", message: "refused" },
    { in: "[[The reasons for the sale remain between the Leader and the buyer.]]", message: "refused" },
    {
      in: "## Reasons for decision\n\n2.1 [[To allow the decision to be implemented.]]\n",
      message: "bare",
      severity: "warning",
    },
    { in: "**Reasons:** [[It is considered appropriate.]]\n", kind: "decision-record", message: "bare" },
    {
      in: "## [[Recommendation]]\n\nThat the hut is let.\n\n## Background\n\nThe hut was built in 1931.\n",
      message: "missing",
    },
    { in: "[[No reasons are given for the recommendation.]]", message: "refused" },
    { in: "[[Officers have been instructed to recommend refusal.]]", message: "refused" },
    {
      in: "## Recommendation\n\n(a) That the hut is let; (b) that the slip is mended.\n\n## Reasons\n\n[[(a) Rent is lost.]]\n",
      message: "part",
      severity: "info",
    },
    {
      in: "## Recommendation\n\nThat £4,000 is paid to the [[Wharf Hill Regatta Company]].\n\n## Reasons\n\nThe gate leaks, because it is worn; £4,000 would mend it. Wharf Hill School is near.\n",
      severity: "info",
    },
  ],
});
