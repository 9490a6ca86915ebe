import { briefingScope } from "../../../rules/briefing/briefing-scope.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";

checkRule(briefingScope, {
  quiet: [
    {
      text: "---\ncouncil: breckland\nkind: group-briefing\ntitle: Swap\n---\n\n## Attendance\n\nMy attendance does not mean that officers support one option or another.\n",
      kind,
    },
    {
      text: "That way the leaking roof is mended before the winter, and members can see the drawings.",
      kind: "group-briefing",
    },
    { text: "They put on a brave face in the chamber, but several would let the hall go.", kind: "group-briefing" },
    { text: "If the contractor raises a price, the Council may refuse it.", kind: "group-briefing" },
    { text: "If a tenant asks about the date, the answer is in section 4.", kind: "group-briefing" },
    { text: "If anyone raises a point of law, the Monitoring Officer will advise.", kind: "group-briefing" },
    { text: "Option C – Let cyclists dodge the bollards.", kind },
    {
      text: "If it is said that the fee is too high, the answer is that the costs are in table 2.",
      kind: "group-briefing",
    },
    {
      text: "When the Town Engineer met the Harbour Group the mood was less settled than its spokesman lets on.",
      kind: "group-briefing",
    },
    {
      text: "Councillor Orde asked on 3 May how many trees had been felled because of claims, how they were chosen, and what the Committee would be asked in June.",
      kind: "member-briefing",
    },
    {
      text: "The Sandbank Group's spokesperson told the Panel in public that critics should answer first.",
      kind: "group-briefing",
    },
    { text: "If anyone asks for the tolls by berth, table 3 has them.", kind: "group-briefing" },
    { text: "If you are asked about a case, refer it to officers.", kind: "group-briefing" },
    {
      text: "What can members tell residents about the tolls? The leaflet that the Council published is on its website.",
      kind: "group-briefing",
    },
    { text: "Counsel thinks that the lease could be picked apart by a rival operator.", kind: "group-briefing" },
    { text: "A tenth of the water was lost through leaks at two sites.", kind: "group-briefing" },
    { text: "The roofs of both sheds leak in places.", kind: "group-briefing" },
    { text: "Use is from ticket machine data, checked against counts on four days.", kind },
    { text: "Present charge: £1.80 an hour from 8am to 8pm.", kind },
    { text: "Members may properly weigh those differently.", kind },
    { text: "If the press ask, refer them to the communications team.", kind: "group-briefing" },
    { text: "The objectors' main points are noise, traffic and light.", kind },
    { text: "The council's press office deals with enquiries from reporters.", kind },
    { text: "Officers recommend option 2, for the reasons at paragraph 4.", kind, note: "Where advice is allowed" },
    { text: "We recommend that members take advice on interests from the Monitoring Officer.", kind },
    { text: "This briefing does not suggest lines to take.", kind },
    { text: "The response time for repairs is 24 days.", kind },
    { text: "Lines to take are overleaf.", kind: "press-release" },
    {
      text: "---\nkind: group-briefing\nbriefing:\n  group: Weir Group\n---\n\n# Weir\n\nThis note is confined to information and advice on council business.\n",
    },
    { text: "The replies to the points made by residents are at Appendix 2.", kind: "group-briefing" },
    { text: "The responses to likely attacks on the computer network are in the plan.", kind: "group-briefing" },
    {
      text: "This note gives information on council business and no advice.",
      kind: "group-briefing",
      council: "breckland",
    },
  ],
  finds: [
    { in: "## [[What the toll means on the doorstep]]\n\nText.", kind: "group-briefing", severity: "info" },
    {
      in: "# Pier\n\n[[The Harbours team would counsel the group to back the toll.]]\n",
      kind: "group-briefing",
    },
    {
      in: "[[Members should put a brave face on it if the press ask about the leaking roof.]]",
      kind: "group-briefing",
      severity: "error",
    },
    {
      in: "[[If Councillor Pell attacks the plan, say that his own side began it.]]",
      kind: "group-briefing",
      severity: "error",
    },
    {
      in: "[[If the union raises staffing with you at the meeting, the line is that posts are safe.]]",
      kind: "group-briefing",
      severity: "error",
    },
    {
      in: "[[When he brings up the tolls, you need only say that others set them.]]",
      kind: "group-briefing",
      severity: "error",
    },
    { in: "[[The best course for the group is to dodge the question until May.]]", kind },
    {
      in: "[[If the point is raised that the pier was let rot, the answer to give is that they never asked.]]",
      kind: "group-briefing",
    },
    {
      in: "[[If a resident complains, members could say that the other side put the charges up three times.]]",
      kind,
      severity: "error",
    },
    {
      in: "[[The best answer to the criticism at the last meeting is to turn it back on the previous Cabinet.]]",
      kind,
      severity: "error",
    },

    { in: "[[Attached is a list of questions to throw at the Leader.]]", kind: "group-briefing", severity: "error" },
    {
      in: "[[A piece for the group's spring newsletter has been drafted by officers.]]",
      kind: "group-briefing",
      severity: "info",
    },
    { in: "[[Rather than explain the tolls, talk about the new slipway.]]", kind: "group-briefing" },
    { in: "[[If members are asked about the tolls, remind people who brought them in.]]", kind: "group-briefing" },
    { in: "[[You could get in first with the tolls by announcing the cut on Monday.]]", kind: "group-briefing" },
    {
      in: "What should we say about the tolls? [[That nobody wanted them but the other side.]]",
      kind: "group-briefing",
    },
    {
      in: "[[If the local radio station rings, you could say that the others had two years to sort it out.]]",
      kind,
      severity: "info",
    },
    {
      in: "[[Should the papers ask about the quay, the thing to say is that the lease was let too cheaply.]]",
      kind: "group-briefing",
      severity: "info",
    },
    {
      in: "[[If the Echo rings, the best reply is that the matter is for Cabinet.]]",
      kind,
      message: "handling",
      severity: "error",
    },
    { in: "[[The group's motion has been reworded by officers so that it reads better.]]", kind, message: "drafting" },
    { in: "[[Officers suggest that the group press for a review.]]", kind, message: "stance" },
    {
      in: "[[Our advice to the group is to say nothing until the audit is out.]]",
      kind: "member-briefing",
      message: "stance",
    },
    {
      in: "[[Officers recommend the second site.]] Full advice goes to the Cabinet.",
      kind,
      council: "breckland",
      message: "advice",
    },
    { in: "[[Stress the new ramp, and play down the loss of parking.]]", kind, message: "handling" },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n---\n\n# Weir\n\n## About this note\n\nFor members.\n",
      message: "line",
      severity: "info",
      becomes:
        "---\nkind: group-briefing\ntitle: Weir\nbriefing:\n  group: Weir Group\n---\n\n# Weir\n\n## About this note\n\nFor members.\n\nThis briefing gives information and professional advice on council business, and on nothing else.\n",
    },
    {
      in: "[[Mowing the lower field first would play better with the traders.]]",
      kind,
      message: "handling",
      severity: "info",
    },
    {
      in: "[[The full report says no more than this; members can leave it unopened and say no more than that they have it.]]",
      kind,
      message: "handling",
      severity: "info",
    },
    {
      in: "The weir is old.\n\n- [[Lines to take against the motion are overleaf.]]\n- The sluice is new.\n",
      becomes: "The weir is old.\n\n- The sluice is new.\n",
      kind: "group-briefing",
    },
    {
      in: "[[This note gives information and professional advice on council business.]]",
      becomes: "This briefing gives information on council business, and no more than that.",
      kind: "group-briefing",
      council: "breckland",
      message: "advice",
    },
    {
      in: "[[Replies to the expected attacks of the ruling group are overleaf.]]",
      kind: "group-briefing",
      message: "handling",
      severity: "error",
    },
  ],
});
