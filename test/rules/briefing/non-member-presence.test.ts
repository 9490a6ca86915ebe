import { nonMemberPresence } from "../../../rules/briefing/non-member-presence.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";

checkRule(nonMemberPresence, {
  quiet: [
    {
      text: "# Pier\n\nMs Vane, who runs the youth group at the hall, will attend the opening.\n",
      kind: "group-briefing",
    },

    { text: "Officers will sit in on the press call.", kind: "group-briefing" },

    {
      text: "# Poll\n\nCandidates and agents may come to a session run by the Elections team at 6pm on Tuesday.\n",
      kind: "member-briefing",
    },
    {
      text: "# Pier\n\nThe press will have left by then, and the clerk can bring the item forward.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\nThe seller's agent thinks that an offer would be taken if it came before March.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\nThe Parks Officer, who is running the project, will attend, and so will Ms Orme, who is standing in for the Director.\n",
      kind: "group-briefing",
    },
    {
      text: "# Tolls\n\n**Group:** Quayside Group\n\n**Attendees:** members of the Quayside Group; Head of Ports. No non-members will be present.\n\n## Facts\n\nText.\n",
      kind,
    },
    {
      text: "# Quay\n\nThe Director, who is standing in for the Manager, knows the pier well.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\nThe Director will stay, if need be, for the choice of our candidate at Weir Street.\n",
      kind: "group-briefing",
    },
    {
      text: "# Weir\n\n**Attendees:** Members of the group; Head of Rivers; Press Officer\n\n## Facts\n\nText.\n",
      kind,
    },
    { text: "# Weir\n\n**Non-members present:** None\n\n## Facts\n\nText.\n", kind },
    {
      text: "# Weir\n\nThe group's agent will attend. The Chief Executive approved her attendance on 3 May (CE/27/4).\n",
      kind,
    },
    { text: "# Weir\n\nVolunteers came to the public meeting on 4 May.\n", kind },
    { text: "# Weir\n\nNo non-members will be present.\n", kind },
    { text: "# Weir\n\nThe managing agents attend the site each week.\n", kind },
    { text: "# Weir\n\nA candidate was present.\n", kind: "committee-report" },
  ],
  finds: [
    { in: "# Pier\n\n[[Mr Rowe, who runs the group's website, will sit in.]]\n", kind: "group-briefing" },

    { in: "# Quay\n\n[[Two people from the local party will join by video.]]\n", kind: "group-briefing" },
    {
      in: "# Quay\n\n[[Mr Vane, who is contesting Mill ward in May, has been sent the link.]]\n",
      kind: "group-briefing",
    },
    { in: "# Quay\n\n[[The association's treasurer will be listening on the line.]]\n", kind: "group-briefing" },
    { in: "# Quay\n\n[[Mr Vane, who looks after the group's leafleting, is coming too.]]\n", kind: "group-briefing" },
    {
      in: "# Weir\n\n**Non-members present:** [[Yes]]\n\n**Approval for non-members:** none\n\n## Facts\n\nText.\n",
      kind,
      message: "approval",
    },
    {
      in: "# Weir\n\n**Attendees:** [[Members of the group; branch treasurer]]\n\n## Facts\n\nText.\n",
      kind,
      message: "person",
    },
    {
      in: "---\nkind: group-briefing\nclassification: exempt\nbriefing:\n  non-members-present: [[yes]]\n  non-member-approval: CE/27/4, 3 May\n---\n\n# Weir\n\nText.\n",
      message: "restricted",
    },
    {
      in: "# Weir\n\n[[Two party organisers will join the meeting by telephone.]] Approval is awaited.\n",
      kind,
      message: "approval",
    },
    { in: "# Weir\n\n[[Supporters of the group have been invited to listen.]]\n", kind: "member-briefing" },
  ],
});
