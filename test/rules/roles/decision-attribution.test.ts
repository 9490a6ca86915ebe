import { decisionAttribution } from "../../../rules/roles/decision-attribution.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(decisionAttribution, {
  quiet: [
    quoted("Members have agreed this."),
    "Members approved the plan on 4 May 2024.",
    "The policy was adopted by Council.",
    "It was agreed with the contractor that work would stop.",
    "Members will be asked to agree the tariff.",
    "Planning permission was granted in 2019.",
    { text: "It was agreed that the minutes be signed.", kind: "minutes" },
    { text: "It is agreed that the fee rises.", role: "recommendations" },
  ],
  finds: [
    { in: "[[Members previously endorsed]] the shape of the scheme.", message: "when", severity: "info" },
    { in: "[[It has already been settled]] that the bridge stays.", message: "who" },
    { in: "[[The go-ahead was given]] for the second phase.", message: "who" },
    { in: "[[There is member approval]] for the overspend.", message: "who" },
    { in: "[[The strategy was unanimously adopted]].", message: "who" },
  ],
});
