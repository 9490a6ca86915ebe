import { advocacy } from "../../../rules/neutrality/advocacy.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(advocacy, {
  quiet: [
    { text: "Officers will leave before the group chooses who is to fight the Brook seat.", kind: "group-briefing" },
    "Two replies asked for the limit to start at Hatch crossroads.",
    "The Council cannot require an academy to reduce its numbers.",
    "Cabinet must choose between repair and a lease.",
    "From 2019 the harbour office has chosen to fly the flag of the port on three days a year.",
    "Smoke from the plant can hurt the stomach and the lungs.",
    "The auditor would not have let us go beyond that figure.",
    { text: "Come along on Saturday between 10am and 2pm to see the plans.", kind: "press-release" },
    { text: "Get down to the quay on Sunday and cheer the raft race home.", kind: "press-release" },

    "The landlord has let it be known that rents will be reviewed in May.",
    "The Council must approve a grant where the works are necessary.",
    "Two members can be counted on to attend.",
    quoted("Members must reject this plan."),
    "Members should declare any interest before the item is discussed.",
    "The Committee must have regard to the development plan.",
    "The Committee should refuse consent only if the harm is substantial.",
    "Trade unions have urged the Council to keep the depot.",
    "Residents argued that the Council should fight the appeal.",
    "The Fire Service fights about 40 moorland fires each year.",
    "Cabinet is asked to approve option 2.",
    "Parents are urged to register early.",
    "The Council should receive £40,000 a year in rent.",
    "The authority must reject a late tender under regulation 56.",
    { text: "This Council calls on the Minister to think again.", kind: "motion" },
  ],
  finds: [
    { in: "[[Turn up on the 9th and make some noise]] for the pier.", kind: "press-release" },

    "[[The Committee must not be stampeded]] into a refusal.",
    { in: "[[Cabinet is implored]] to look after the swimmers.", message: "urging" },
    { in: "[[Officers call on members]] to keep faith with the estate.", message: "urging" },
    { in: "[[The Committee ought to back]] the smaller scheme.", message: "moral" },
    { in: "[[Councillors must not lose]] heart.", message: "moral" },
    { in: "[[Members should approve]] the larger scheme.", severity: "info" },
    { in: "The shore [[deserves better]].", message: "call" },
    { in: "The parish has waited and [[enough is enough]].", message: "call" },
    "The Panel will want to [[stand up for]] the tenants.",
    "[[Let us not]] repeat the mistakes of 1974.",
    "[[Save our swings.]]",
    { in: "It is [[before it is too late]] that Cabinet needs to act.", kind: "minutes", severity: "info" },
  ],
});
