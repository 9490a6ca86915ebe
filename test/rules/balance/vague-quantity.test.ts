import { vagueQuantity } from "../../../rules/balance/vague-quantity.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(vagueQuantity, {
  quiet: [
    { text: "A large sum, £2.1m, would be borrowed.", role: "finance" },
    { text: "No significant costs arise.", role: "finance" },
    { text: "Several residents (14 of 90) objected.", role: "consultation" },
    { text: "The harm would be less than substantial.", kind: "planning-report" },
    "A large house stood here once, and many trees.",
    quoted("It would bring a substantial saving."),
    { text: "The lease may be renewed in due course, on 1 May 2027.", role: "property" },
    { text: "Costs are set out in table 4, and some are fixed.", role: "finance" },
  ],
  finds: [
    { in: "Upkeep would be [[a considerable annual cost]].", role: "finance", message: "money", severity: "info" },
    { in: "The premium [[will not be cheap]].", role: "finance", message: "money" },
    { in: "[[Most respondents]] supported the change.", role: "consultation", message: "people" },
    { in: "[[Many people]] objected.", message: "people" },
    { in: "The drop-in event [[was poorly attended]].", role: "consultation", message: "people" },
    { in: "A further report will follow [[at a later date]].", message: "time" },
    { in: "Visits have [[fallen considerably]].", role: "background", message: "degree" },
    { in: "The work [[will begin shortly]].", role: "next-steps", message: "time" },
  ],
});
