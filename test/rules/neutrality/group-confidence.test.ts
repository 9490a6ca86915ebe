import { groupConfidence } from "../../../rules/neutrality/group-confidence.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(groupConfidence, {
  quiet: [
    "Names of berth holders cannot be given at a group meeting.",
    { text: "The Group has asked for the facts about the toll.", kind: "group-briefing" },
    { text: "Officers will leave the room before the group turns to other business.", kind: "group-briefing" },
    "Women aged 30 to 45 make up the largest group.",
    { text: "Officers met with each group in May and gave the same talk.", kind: "group-briefing" },
    { text: "Spare copies of the map are on the table in the members' room.", kind: "group-briefing" },
    { text: "The Head of Legal agreed on 4 May and told the other groups on 5 May.", kind: "group-briefing" },
    { text: "The Leader told the Council that the figures had been given to her in confidence.", kind: "minutes" },

    { text: "Councillor Dane, for the Green Group, asked that the item be deferred.", kind: "minutes" },
    { text: "The Monitoring Officer told members in private session that they must leave.", kind: "minutes" },

    { text: "1.1 This briefing was requested by the Group Secretary on 7 January 2027.", kind: "group-briefing" },
    "One member of the group preferred the second course.",
    "Group leaders were briefed on 3 May.",
    "The Conservative Group's amendment was published on 12 February.",
    "Residents told officers privately that they feared reprisals.",
    "The working group is split on the choice of surface.",
    "Councillors were told of the risk at the public meeting.",
    "The interviews were held in private and the notes are confidential.",
    "All groups were offered the same briefing.",
    "Officers gave the figures to every group on the same day.",
    "The support group told the service in confidence of three incidents.",
    "The report is confidential and was considered in private session.",
    "The group leaders wrote jointly to the Secretary of State, and the letter is at Appendix A.",
    "It is understood that the contractor is in difficulty.",
    "The Moor Group published its amendment on 3 February.",
    "All groups were offered a briefing.",
    "The Parking Services Group was briefed in private session.",
  ],
  finds: [
    {
      in: "[[The Sandbank Group was in a foul temper when it was seen, and two of them would cross the floor.]]",
      kind: "group-briefing",
    },
    {
      in: "[[Her own group met with the doors shut and, it is said, wants her gone.]]",
      kind: "monitoring-officer-report",
    },
    {
      in: "[[What was said in the group room was that the fee would be dropped by the summer.]]",
      kind: "group-briefing",
    },
    { in: "[[The Harbour Group is at sixes and sevens over the toll.]]", severity: "info" },
    { in: "[[The Labour whip had rung her privately to say that two members would be away.]]", kind: "minutes" },

    "[[The clerk had been told by the Wharf Independents, not for repetition, that they would abstain.]]",

    { in: "[[The Wharf First members had told the clerk in private that they would not vote.]]", kind: "minutes" },
    "[[Officers gathered from the leader of the Labour Group that it would drop its motion.]]",

    { in: "[[The Harbour Group does not want it known, but it will not fight for the pool.]]", kind: "group-briefing" },
    { in: "[[The majority group settled the rent at its meeting in May.]]", severity: "info" },
    { in: "[[It is no secret inside the ruling group that the charge is disliked.]]", severity: "error" },
    "[[The Conservative leader told the Chief Executive over lunch that he would not oppose the sale.]]",
    "[[Several opposition members have said off the record that they agree.]]",
    "[[Officers have been told, not for attribution, that the Greens will walk out.]]",
    {
      in: "[[The Labour Group discussed the report at its meeting on Monday and three members spoke against.]]",
      severity: "error",
    },
    "[[The Director was informed in confidence that the Independents want the school kept.]]",
    "[[A member of the minority group rang to say that he would break ranks.]]",
    "[[The Liberal Democrats are believed to be preparing an amendment on buses.]]",
    { in: "[[We hear that the opposition is planning to call in the decision.]]", severity: "error" },
    "[[The SNP Group asked us last month what closure would cost.]]",
    "[[Feelings in the majority group run high, and at least two members may resign.]]",
    "[[From conversations with the Reform whip it appears that they will support option 1.]]",
    {
      in: "[[The advice given to the Green Group on 3 May was that the fee could be cut, and it is repeated here.]]",
      severity: "error",
    },
    "[[Behind the scenes, the coalition partners are at loggerheads.]]",
    "[[In a private call the leader of the opposition conceded the point.]]",
    "[[The Plaid group's preferred option, as explained to officers, is to mothball.]]",
    { in: "[[The view taken inside the Conservative group room was that the fee was too high.]]", severity: "error" },
    "[[Members of the group whom we briefed last week did not like option 2.]]",
    { in: "[[The Moor Group whispered to the Chief Executive that it would swallow the closure.]]" },
    {
      in: "[[The Labour members have promised, though not in the chamber, to let the charge through.]]",
      severity: "info",
    },
    { in: "[[The Conservative side had told the Head of Finance beforehand what it would and would not wear.]]" },
    {
      in: "[[The Independents will give way in the end, as their leader has hinted to us more than once.]]",
      severity: "info",
    },
    { in: "[[The Severn Group has said in confidence that it will not oppose the sale.]]" },
    { in: "[[Behind the scenes the minority group has let officers know its price.]]" },
    { in: "[[The Greens told the Chief Executive privately that they would sit on their hands.]]" },
  ],
});
