import { groupDecision } from "../../../rules/neutrality/group-decision.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(groupDecision, {
  quiet: [
    { text: "The Independent members of the Committee voted against the motion.", kind: "minutes" },
    "The Steering Group went down the list and struck out two sites, which are no longer in the programme.",
    "The pier was put back in because the surveyor wanted it.",
    "Cabinet agreed the list on 4 May after the Labour Group had struck out two sites in its published amendment.",

    "The Leader's party toured the wharf on 6 May and agreed that the crane was worth keeping.",
    {
      text: "The Leader of the Quayside Group, Councillor Orme, said that they had agreed the wording.",
      kind: "minutes",
    },

    "Catering at the Leader's reception was approved under delegated powers.",
    "The portfolio holder's night visit confirmed that lights were out.",
    {
      text: "The group preferred option 2 in its published response, and the plans have been changed since.",
      kind: "group-briefing",
    },
    "Councillor Pryor, for the Liberal Democrat Group, said that he agreed with some of both.",
    "The hall was cleared at the end of the Mayor's dinner.",
    "The Cabinet's meeting on 9 May agreed the fee.",
    { text: "The group was minded to ask for a second briefing, which has been arranged.", kind: "group-briefing" },
    { text: "The group preferred a morning meeting, so the room has been booked.", kind: "group-briefing" },
    { text: "Whatever the group decides, the decision is for Cabinet on 4 May.", kind: "group-briefing" },
    { text: "If the group asks for further figures, officers will supply them.", kind: "group-briefing" },
    { text: "When the group meets, officers will give a short presentation.", kind: "group-briefing" },
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
    "The Riverside Group's motion was debated by Council and lost.",
    "The steering group passed the draft to the Committee.",
    "The working group has been through the plan and recommends it to Cabinet.",
  ],
  finds: [
    "[[The majority group looked at the plan and passed it, so the Panel need only note it.]]",
    { in: "[[The ruling group made it clear what it would accept, and the plan has been changed.]]", severity: "info" },

    "[[The pier was put back in because the Labour Group wanted it.]]",

    "[[The route was waved through at the Cabinet's Christmas drinks and will now be built.]]",
    {
      in: "[[The group leant towards the second site when it met, so the surveyor has been booked.]]",
      kind: "group-briefing",
    },
    { in: "[[Whichever option the group prefers will be put into effect in May.]]", kind: "group-briefing" },
    { in: "[[Work will begin on Monday if the group gives the nod tonight.]]", kind: "group-briefing" },
    { in: "[[We shall treat the group's answer as the go-ahead.]]", kind: "group-briefing" },
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
    { in: "[[The majority group has voted on this already and officers are getting on with it.]]" },
    { in: "[[The matter went through the Riverside Group on Monday and is therefore settled.]]" },
    { in: "[[The larger party has given the scheme its blessing at its own meeting, and nothing more is needed.]]" },
    { in: "[[The Conservative Group has passed the budget, so only the formalities remain.]]" },
  ],
});
