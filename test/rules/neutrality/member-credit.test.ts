import { memberCredit } from "../../../rules/neutrality/member-credit.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(memberCredit, {
  quiet: [
    "Councillor Reid chaired the panel.",
    "Thanks to the new valve, leaks are down by a third.",
    "The Mayor opened the exhibition on 3 May.",
    "Councillor Lamb proposed the amendment, which was lost.",
    "The Cabinet Member has delegated authority to award the contract.",
    "Councillor Hale attended eight meetings.",
    "Credit is due to the supplier within 30 days.",
    "The Leader signed the agreement on 4 June.",
    "Councillor Finn's ward has three schools.",
    "The Chair of the panel asked for a further report.",
  ],
  finds: [
    "[[Councillor Finn had to drag Cabinet to the table.]]",
    "[[Councillor Osei never tired of asking, and it is down to him that the pool is open.]]",
    { in: "[[It is entirely thanks to the Cabinet Member for Transport that the bus was kept.]]", severity: "info" },
    "[[Councillor Hale deserves the credit for the pool.]]",
    "[[Councillor Osei fought long and hard for the crossing.]]",
    "[[The grant would never have been won but for Councillor Price.]]",
    { in: "[[Councillor Patel's tireless lobbying paid off.]]", severity: "info" },
    "[[The delay was of Councillor Webb's making.]]",
    "[[The school owes its new roof to Councillor Finn.]]",
    "[[Councillor Dean has been a true champion of the park.]]",
    { in: "[[The Leader personally intervened to save the contract.]]", severity: "info" },
    "[[This is very much Councillor Shaw's baby.]]",
    "[[The idea came from Councillor Lamb, who has pursued it for ten years.]]",
    "[[Councillor Reid alone had the courage to say no.]]",
    { in: "[[If it had not been for the Mayor, the theatre would have closed.]]", severity: "info" },
    "[[Residents have Councillor Bell to thank for the new lights.]]",
    "[[Councillor King must take the blame for the overspend.]]",
    "[[The Portfolio Holder is to be congratulated on the result.]]",
    { in: "[[Councillor Hunt's foresight in buying the land has served the town well.]]", severity: "info" },
    "[[Councillor Lee was instrumental in bringing the firm to the town.]]",
  ],
});
