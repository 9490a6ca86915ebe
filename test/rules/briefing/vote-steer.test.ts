import { voteSteer } from "../../../rules/briefing/vote-steer.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";

checkRule(voteSteer, {
  quiet: [
    {
      text: "It is for members of the group, for use in their duties, and should be passed on only with the agreement of the Director.",
      kind: "group-briefing",
    },
    { text: "If the tenant objects, the lease would come back to the Cabinet in March.", kind: "group-briefing" },
    {
      text: "*What majority is needed?* More than half of those present and voting. The Mayor has a casting vote.",
      kind: "group-briefing",
    },
    { text: "The works can be carried out by 3 May and the second berth would follow.", kind: "group-briefing" },
    { text: "With three members absent the Committee will still have a quorum.", kind: "group-briefing" },
    { text: "Please do not pass this note on outside the group.", kind: "group-briefing" },
    { text: "The group has four seats, and the fifth is vacant.", kind: "group-briefing" },
    { text: "Its eight members each have one vote.", kind: "group-briefing" },
    {
      text: "With its four lifeguards and the two from the beach, the pool can open for longer.",
      kind: "group-briefing",
    },
    { text: "For members of the group, to help them in their work as councillors.", kind },
    { text: "Income is not to be the purpose of a charge, and the Cabinet report will deal with that.", kind },
    {
      text: "Members who will be away should tell Democratic Services, so that a substitute can be named.",
      kind: "group-briefing",
    },
    { text: "The chair will come across to the school after lunch.", kind: "group-briefing" },
    { text: "Some members of the public are undecided and could be swayed by cost.", kind: "group-briefing" },
    { text: "Three of the panel were undecided in March and asked for further figures.", kind: "group-briefing" },
    { text: "The contractor could bring the panels across by barge.", kind: "group-briefing" },
    { text: "Residents are undecided between glass and stone.", kind: "group-briefing" },
    { text: "The order needs no vote of Full Council.", kind },
    { text: "The Council will vote on the budget on 24 February.", kind },
    { text: "The Cabinet is likely to consider the item on 4 June.", kind },
    { text: "Support for option 1 was 42% among those who replied.", kind },
    { text: "Members will need to agree a rate before 11 March.", kind },
    { text: "The survey's figures can be relied upon to within 3%.", kind },
    { text: "Councillors who have an interest must abstain from voting.", kind },
    { text: "The bridge can carry 40 tonnes and is likely to pass its inspection.", kind },
    { text: "The Independent Group voted against the motion at Council on 3 May.", kind },
    { text: "Officers give no advice on how members should vote.", kind },
    { text: "Members should vote for the tolls.", kind: "minutes" },
    { text: "The staff were short of two drivers on the night of the flood.", kind },
    "The group should oppose the closure.",
    { text: "Members need only bring their passes.", kind: "group-briefing" },
    { text: "Four of you sit on the board, which meets at seven.", kind: "group-briefing" },
  ],
  finds: [
    { in: "[[Twenty-six votes are needed on the 9th.]]", kind: "group-briefing", severity: "info" },
    { in: "[[Eighteen votes are needed on the 24th, and the group has 15.]]", kind: "group-briefing" },
    {
      in: "[[With three of the administration's members away, the amendment could be carried if every member turns up.]]",
      kind,
    },
    { in: "[[The amendment would pass if the two independents came over.]]", kind, severity: "info" },
    { in: "[[It needs 23 hands, and the group has 21.]]", kind },

    {
      in: "[[Here is a crib of questions to throw at the Leader before the vote, since abstaining would help nobody.]]",
      kind: "group-briefing",
      severity: "info",
    },
    {
      in: "[[The Greens have told the Director that they will vote for the toll if the ferry stays.]]",
      kind: "group-briefing",
      severity: "info",
    },
    {
      in: "[[The ferry team hopes that the group will carry the day with its motion.]]",
      kind: "group-briefing",
      severity: "info",
    },
    {
      in: "[[There are enough votes to carry the motion, the Director has been told.]]",
      kind: "group-briefing",
      severity: "error",
    },
    { in: "[[With both independents onside the group would be over the line.]]", kind: "group-briefing" },
    { in: "[[Without the two waverers you would be one short.]]", kind: "group-briefing" },
    {
      in: "[[With the six that the group has, and the one who has yet to make up her mind, the toll goes through.]]",
      kind: "group-briefing",
    },
    { in: "[[The group has three, and the fourth is best got from Councillor Vane.]]", kind: "group-briefing" },
    { in: "[[On these numbers the amendment is home and hosed.]]", kind: "group-briefing", severity: "info" },
    {
      in: "[[With your four and the two from Ferry ward, option 2 gets home.]]",
      kind: "group-briefing",
      severity: "warning",
    },
    { in: "[[It would be as well not to have anyone on leave that night.]]", kind: "group-briefing", severity: "info" },
    {
      in: "[[Three of the Executive are undecided, and a word about the school would bring them over.]]",
      kind: "group-briefing",
    },
    { in: "[[A petition on the night ought to sway those who are unsure.]]", kind: "group-briefing" },
    { in: "[[The best course for the group is to vote down the first limb.]]", kind, severity: "error" },
    { in: "[[Vote against the tolls.]] They take effect in May.", message: "steer" },
    { in: "[[Two abstentions would sink the tolls.]]", kind, message: "reckoning", severity: "error" },
    { in: "[[An amendment to delete the third limb would peel off the Greens.]]", kind },
    { in: "[[If the Liberal Democrats abstain, the tolls are lost.]]", kind, severity: "warning" },
    { in: "[[A recorded vote would put the Conservatives on the spot.]]", kind },
    { in: "[[The ruling group is likely to back the second site.]]", kind: "member-briefing", message: "reckoning" },
    { in: "[[If pressed, agree to the compromise.]]", kind, message: "steer" },
    { in: "[[It might pay to turn up early, as the opposition does.]]", kind, severity: "info" },
    { in: "[[All of you need only be there at eight and the toll falls.]]", kind: "group-briefing" },
    { in: "[[You need one more hand to see it home.]]", kind: "group-briefing" },
  ],
});
