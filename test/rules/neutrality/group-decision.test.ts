import { groupDecision } from "../../../rules/neutrality/group-decision.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(groupDecision, {
  quiet: [
    "The Labour Group was briefed on 3 May at its request.",
    "Cabinet agreed the policy on 3 May after the Cabinet briefing.",
    "The Project Board approved the gateway review.",
    "The Friends Group agreed to plant the border.",
    "The group's view does not bind the Council.",
    "The working group met twice. The Group agreed that the survey should proceed.",
    "An informal meeting was held with residents on 4 June.",
    { text: "The Group asked for the cost of each option.", kind: "group-briefing" },
    "No decision was taken at the away day.",
    "The Group accounts were approved by the auditor.",
  ],
  finds: [
    {
      in: "[[Following agreement at the informal Cabinet, the notices were served.]]",
      message: "decided",
      severity: "error",
    },
    "[[The Conservative Group has decided that the depot will close.]]",
    "[[The price was settled at the pre-meeting.]]",
    "[[As instructed by the ruling group, officers have withdrawn the offer.]]",
    { in: "[[The group chose option 2 last night.]]", kind: "group-briefing" },
    "[[The away day signed off the new structure.]]",
    "[[The group has given the go-ahead, so the order will now be placed.]]",
    "[[Members were polled by telephone and a majority agreed.]]",
    "[[The cut reflects the decision of the Green Group.]]",
  ],
});
