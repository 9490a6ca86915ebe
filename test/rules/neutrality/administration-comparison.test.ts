import { administrationComparison } from "../../../rules/neutrality/administration-comparison.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(administrationComparison, {
  quiet: [
    "The previous administration of the grant was by the county council.",
    "Pension administration costs fell by 3%.",
    "There was strong opposition to the closure and only 12 replies in favour.",
    "The former council depot was left empty and is in a poor state.",
    "The new management team has improved call times.",
    "The last inspection found that governance had been weak.",
    "The previous contract failed and was retendered.",
    "The administration of medicines was poor in two homes.",
    "The administrators of the company failed to reply.",
    "The new Leader was elected at the annual meeting.",
    "The old pavilion was left to decay after the club folded.",
    "Under the previous formula the Council received nothing for rurality.",
  ],
  finds: [
    { in: "[[Under the last administration the reserves were run down without a plan.]]", severity: "warning" },
    "[[It has fallen to the present administration to clear up the mess.]]",
    "[[The previous Cabinet allowed the estate to decline.]]",
    "[[In contrast to the former regime, the new leadership listens.]]",
    { in: "[[The new council has wasted no time in mending what its predecessor broke.]]", severity: "warning" },
    "[[The opposition has no credible alternative.]]",
    "[[Opposition councillors have failed to say how their amendment would be paid for.]]",
    "[[Past leaders shirked this decision.]]",
    { in: "[[What the old administration left undone is now in hand.]]", severity: "warning" },
    "[[The former leadership's neglect of the sea wall is now costing the Council dear.]]",
    "[[The incoming administration found the accounts in disarray.]]",
    "[[The current administration has a proud record on housing.]]",
    { in: "[[Previous administrations lacked the courage to tackle parking.]]", severity: "warning" },
    "[[The service was starved of money by the last lot.]]",
    "[[Only the change of administration made progress possible.]]",
    "[[The backlog grew unchecked under the previous political leadership.]]",
    { in: "[[Unlike the last council, this one has kept within budget.]]", severity: "warning" },
    "[[The minority administration has dithered over the local plan.]]",
  ],
});
