import { briefingHeader } from "../../../rules/briefing/briefing-header.ts";
import { checkRule } from "../../support/checkRule.ts";

const full =
  "briefing:\n  group: Riverside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  approved-by: Assistant Director\n  approved-on: 2027-05-02\n  business: Cabinet, 3 June, item 4\n";

/** A group's briefing with all that its header needs, approved by whoever is given. */
const approved = (council: string, approver: string, text = "Text.", more = ""): string =>
  `---\ncouncil: ${council}\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: Group Leader\n  requested-on: 2027-04-02\n  approved-by: ${approver}\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n${more}---\n\n# Weir\n\n${text}\n`;
const unnamed = (council: string, text: string): string =>
  approved(council, "x", text).replace(/ {2}approved-by.*\n {2}approved-on.*\n/, "");

checkRule(briefingHeader, {
  quiet: [
    { text: "# Tolls\n\nThe session was arranged for both wards by the Chief Executive.\n", kind: "member-briefing" },
    {
      text: "---\nkind: member-briefing\nbriefing:\n  requested-by: A member for Quay ward\n  requested-on: 2027-04-02\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n---\n\n# Pier\n\nText.\n",
    },
    {
      text: "# Pier\n\n**Requested by:**\n\n**Requested on:** 4 May 2027\n\n**Approved by:** Director of Ports, 5 May 2027\n\n## Facts\n\nThe Leader of the group asked for a note on tolls.\n",
      kind: "member-briefing",
    },

    "---\nkind: group-briefing\ntitle: Tolls\nmeeting: Quayside Group\nbriefing:\n  group: Quayside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  approved-by: Director of Ports\n  approved-on: 2027-05-02\n  business: Cabinet, 3 June, item 4\n---\n\n# Tolls\n\nText.\n",
    "---\nkind: group-briefing\ntitle: Tolls\nmeeting: Quayside Group\nbriefing:\n  group: Quayside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  approved-by: Director of Ports, 2 May 2027\n  business: Cabinet, 3 June, item 4\n---\n\n# Tolls\n\nText.\n",
    "---\nkind: group-briefing\ntitle: Tolls\nmeeting: Quayside Group\nbriefing:\n  group: Quayside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  approved-by: Director of Ports\n  business: Cabinet, 3 June, item 4\n---\n\n# Tolls\n\nThe Director of Ports approved it on 2 May.\n",
    {
      text: "BRIEFING FOR THE QUAYSIDE GROUP\n\nRequested by (Member):\tCllr Reed, 2 April 2027\nApproved by (Director):\tDirector of Highways\nBusiness:\tCabinet, 4 May 2027, item 3\n\nText.\n",
      kind: "group-briefing",
    },
    ...[
      "Dear Member,\n\nThe Chief Executive has asked me to brief all members on the tolls.",
      "**Briefing for:** All Members\n\n**Issued by:** Director of Highways, 12 April 2027",
    ].map((line) => ({ text: `# Tolls\n\n${line}\n\n## Facts\n\nText.\n`, kind: "member-briefing" as const })),
    ...[
      "| Political group | Quayside Group |\n| --- | --- |\n| Briefing requested by (name and position) | Cllr A Reed, Group Leader |\n| Date of request | 2.4.27 |\n| Director approving the request | Director of Highways |\n| Council business to which it relates | Cabinet, 4 May 2027, item 3 |",
      "**Name of group:** Quayside Group\n\n**Name of member making request:** Cllr Reed\n\n**Date received:** 2 April 2027\n\n**Name of approving officer:** J Moss, Director of Highways\n\n**Matter:** Cabinet, 4 May 2027, item 3",
      "**Grŵp / Group:** Quayside Group\n\n**Gofynnwyd gan / Requested by:** Cllr Reed, 2 Ebrill 2027\n\n**Cymeradwywyd gan / Approved by:** Corporate Director\n\n**Busnes y Cyngor / Council business:** Cabinet, 4 May 2027",
      "**Group:** Quayside Group\n\n**Requested by:** Group Leader, 2 Apr 2027\n\n**Approved by:** Clerk and Responsible Financial Officer\n\n**Council business:** Town Council, 4 May 2027",
      "In response to a request dated 2 April 2027 from the Leader of the Quayside Group, authorised by the Director of Highways, officers explained item 3 of the agenda for the Fire Authority on 4 May.",
      "Cllr Reed, for the Quayside Group, asked for a note by email on 2 April 2027. The Director gave her agreement. It is about item 3, Cabinet, 4 May.",
      "To: Quayside Group\n\nFurther to your Leader's request of 2 April, which I have agreed, this note is about item 3, Cabinet, 4 May 2027.",
    ].map((head) => ({ text: `# Tolls\n\n${head}\n\n## Facts\n\nText.\n`, kind: "group-briefing" as const })),
    ...[
      "**To:** All Members\n\n**From:** Director of Highways\n\n**Date:** 12 April 2027",
      "**Requested by:** Cllr Reed, 2 April 2027\n\n**Sign-off:** Director of Highways",
      "In reply to your enquiry of 2 April (approved by the Service Manager), the facts are below.",
    ].map((line) => ({ text: `# Tolls\n\n${line}\n\n## Facts\n\nText.\n`, kind: "member-briefing" as const })),
    {
      text: "---\nkind: group-briefing\ntitle: Pier\nmeeting: Cabinet\ndate: 2027-05-04\nbriefing:\n  group: Quayside Group\n  requested-by: Group Leader\n  requested-on: 2027-04-02\n  approved-by: Director of Place\n  approved-on: 2027-04-05\n---\n\n# Pier\n\nText.\n",
      kind: "group-briefing",
    },
    ...[
      "| Group | Quayside Group |\n| --- | --- |\n| Request received from | Group Leader, 2 April 2027 |\n| Agreed by | Chief Executive |\n| Matter | Cabinet, 4 May 2027, item 3 |",
      "**Prepared for:** Quayside Group\n\n**At the request of:** Group Leader, 2 April 2027\n\n**Signed off by:** Executive Director of Place\n\n**Subject:** Cabinet 4 May 2027, item 3",
      "Requested by Cllr Reed on 2 April 2027. Approved by J. Moss, Director of Highways. For the Quayside Group. About item 3 of Cabinet on 4 May 2027.",
      "A request for this note was received from the Quayside Group's secretary on 2 April 2027. It was approved by the Service Director. It is about item 3, Cabinet, 4 May.",
      "The Chief Executive has offered every group this briefing on the Cabinet's report of 4 May. This copy is for the Quayside Group.",
    ].map((head) => ({ text: `# Tolls\n\n${head}\n\n## Facts\n\nText.\n`, kind: "group-briefing" as const })),
    ...[
      "This is one of a series of briefings for all members, issued by the Head of Democratic Services.",
      "Requested by Councillor Reed, 2 April 2027. Approved by the Town Clerk.",
      "It was commissioned by the Chair of the Scrutiny Committee on 2 April 2027 and signed off by the Borough Solicitor.",
    ].map((line) => ({ text: `# Tolls\n\n${line}\n`, kind: "member-briefing" as const })),
    {
      text: "---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  group: Quayside Group\n  requested-by: Assistant Secretary of the Quayside Group\n  requested-on: 2027-04-02\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n  business: Cabinet, 4 May, item 3\n---\n\n# Pier\n\nText.\n",
      kind: "group-briefing",
    },
    {
      text: "# Tolls\n\n| Recipients | All members of the Council |\n| --- | --- |\n| Arranged by | Chief Executive |\n\n## Facts\n\nText.\n",
      kind: "member-briefing",
    },
    {
      text: "# Quay\n\n## About\n\nThis was sought by the Secretary of the Quayside Group on 2 April and sanctioned by the Director of Ports. It is about item 3 for Cabinet on 4 May.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## About\n\nIn reply to the e-mail of 2 April from the Leader of the Quayside Group, the Director of Ports has authorised this note on item 3 for Cabinet on 4 May.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n| | |\n| --- | --- |\n| **Group** | Quayside Group |\n| **Requested by** | Group Secretary, 4 May 2027 |\n| **Approved by** | Director of Ports |\n| **Business** | Cabinet, 8 June, item 3 |\n\n## Facts\n\nText.\n",
      kind: "group-briefing",
      note: "The date stands beside the name",
    },
    `---\nkind: group-briefing\n${full}---\n\n# Weir\n\nText.\n`,
    {
      text: "# Weir: briefing for the Riverside Group\n\n| Requested by | Group Secretary |\n| --- | --- |\n| Date of request | 1 May |\n| Authorised by | Chief Executive |\n| Business | Cabinet, 3 June |\n\n## Facts\n\nText.\n",
      kind: "group-briefing",
    },
    { text: "# Weir\n\nText.\n", kind: "committee-report" },
    { text: "# Note for the Weir Project Group\n\nText.\n", kind: "group-briefing" },
    {
      text: "# Weir\n\nYou asked on 4 May for the figures, and the Head of Rivers agreed that they could be given.\n",
      kind: "member-briefing",
    },
    "---\ncouncil: crawley\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: Group Secretary, by letter\n  requested-on: 2027-04-02\n  approved-by: Head of Weirs\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n---\n\n# Weir\n\nText.\n",
    "---\ncouncil: generic\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: Councillor B. Lock\n  requested-on: 2027-04-02\n  approved-by: Head of Weirs\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n---\n\n# Weir\n\nText.\n",
    "---\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  business: Cabinet, 3 June, item 4\n---\n\n# Weir\n\nThe Director of Rivers approved this note on 9 May and agreed that it may be shared with the clerk.\n",
    approved("crawley", "Deputy Chief Executive"),
    approved("crawley", "Head of Weirs"),
    approved("crawley", "J. Lock"),
    approved("portsmouth", "Director of Weirs"),
    approved("breckland", "Sluice Officer, as nominee of the Executive Director"),
    approved("barnet", "Interim Chief Executive"),
    unnamed("barnet", "The request of 2 April was approved by the Chief Executive on 3 April."),
    approved("plymouth", "Head of Weirs"),
    approved("crawley", "CE", "This is a sensitive matter."),
    approved("crawley", "Head of Weirs", "The request is sensitive, and the Chief Executive decided on it on 3 April."),
    approved("crawley", "Head of Weirs", "The outfall is in a sensitive stretch of the river."),
    approved("barnet", "Chief Executive", "This is a sensitive matter."),
    approved("portsmouth", "Director of Weirs", "Text.", "  attendees: [Councillor B. Lock, Director of Weirs]\n"),
    approved(
      "portsmouth",
      "Director of Weirs",
      "Exceptionally the engineer comes with the director.",
      "  attendees: [Director of Weirs, Chief Engineer]\n",
    ),
    approved("barnet", "Chief Executive", "Text.", "  attendees: [Director of Weirs, Chief Engineer]\n"),
  ],
  finds: [
    "---\nkind: group-briefing\ntitle: [[Tolls]]\nbriefing:\n  group: Quay and Basin Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  business: Cabinet, 3 June, item 4\n---\n\n# Tolls\n\nThe firm offered £90 a berth and officers would take £80.\n",
    {
      in: "---\nkind: member-briefing\nbriefing:\n  requested-by: [[somebody in the branch]]\n  requested-on: 2027-04-02\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n---\n\n# Pier\n\nText.\n",
    },
    {
      in: "# Pier\n\n**[[Requested by]]:**\n\n**Requested on:** 4 May 2027\n\n**Approved by:** Director of Ports, 5 May 2027\n\n## Facts\n\nThe group asked about the tolls.\n",
      kind: "member-briefing",
    },

    {
      in: "---\nkind: member-briefing\nbriefing:\n  requested-by: [[Party office]]\n  requested-on: 2027-04-02\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n---\n\n# Tolls\n\nText.\n",
    },
    {
      in: "---\nkind: member-briefing\nbriefing:\n  requested-by: Councillor A. Reed\n  requested-on: 2027-04-02\n---\n\n# [[Tolls]]\n\nThe note is sent out in the name of the Director of Ports.\n",
      severity: "info",
    },
    {
      in: "---\nkind: group-briefing\ntitle: Tolls\nmeeting: Quayside Group\nbriefing:\n  group: Quayside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  approved-by: [[Director of Ports]]\n  business: Cabinet, 3 June, item 4\n---\n\n# Tolls\n\nText.\n",
      message: "unapproved",
      severity: "info",
    },
    {
      in: "# [[Tolls]]\n\n| Political group | Quayside Group |\n| --- | --- |\n| Requested by (Member) | |\n| Director approving | Director of Highways |\n| Council business | Cabinet, 4 May 2027 |\n\n## Facts\n\nText.\n",
      kind: "group-briefing",
    },
    {
      in: "# Tolls\n\n**Group:** Quayside Group\n\n**Requested by:** Group Leader, 2 April 2027\n\n**Approved by:** [[Committee Clerk]]\n\n**Council business:** Cabinet, 4 May 2027\n\n## Facts\n\nText.\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Tolls]]\n\nThe report is for decision by 4 May; Councillor Reed asked for it. The Head of Highways approved it.\n",
      kind: "member-briefing",
      message: "undated",
    },
    {
      in: "# [[Tolls]]\n\nThe Chief Executive has offered all other groups the same. Councillor Reed asked on 2 April.\n",
      kind: "member-briefing",
      message: "missing",
    },
    {
      in: "---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  group: Quayside Group\n  requested-by: [[Branch Organiser]]\n  requested-on: 2027-04-02\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n  business: Cabinet, 4 May, item 3\n---\n\n# Pier\n\nText.\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Weir]]\n\nThe Leader of the Riverside Group asked for this on 2 May. It is item 4 for Cabinet on 3 June. The Chief Executive has agreed to the attendance of a guest.\n",
      kind: "group-briefing",
      message: "missing",
    },
    {
      in: "---\nkind: member-briefing\ntitle: [[Weir]]\nbriefing:\n  requested-by: Councillor Reed\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n---\n\n# Weir\n\nText.\n",
      message: "undated",
      becomes:
        "---\nkind: member-briefing\ntitle: Weir\nbriefing:\n  requested-by: Councillor Reed\n  approved-by: Director of Ports\n  approved-on: 2027-04-05\n---\n\n# Weir\n\nText.\n",
      note: "No date can be left open in front matter",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Riverside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n---\n\n# Weir\n\nText.\n",
      message: "missing",
      becomes:
        "---\nkind: group-briefing\ntitle: Weir\nbriefing:\n  approved-by: to be confirmed\n  business: to be confirmed\n  group: Riverside Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n---\n\n# Weir\n\nText.\n",
    },
    {
      in: "# [[Weir]]\n\n**Requested by:** Councillor Reed\n\n**Requested on:** 4 May\n\n## Facts\n\nText.\n".replace(
        "Reed",
        "Marsh",
      ),
      kind: "member-briefing",
      becomes:
        "# Weir\n\n**Requested by:** Councillor Marsh\n\n**Requested on:** 4 May\n\n**Approved by:** to be confirmed\n\n## Facts\n\nText.\n",
    },
    {
      in: "---\nkind: member-briefing\ntitle: [[Weir]]\nrequested: [x]\nbriefing: { requested-on: 2027-05-01, requested-by: Councillor Marsh }\n---\n\n# Weir\n\nText.\n".replace(
        "requested: [x]\n",
        "",
      ),
      becomes:
        "---\nkind: member-briefing\ntitle: Weir\nbriefing: { approved-by: to be confirmed, requested-on: 2027-05-01, requested-by: Councillor Marsh }\n---\n\n# Weir\n\nText.\n",
    },
    {
      in: `---\nkind: group-briefing\n${full.replace("Assistant Director", "[[Group Secretary]]")}---\n\n# Weir\n\nText.\n`,
      message: "approver",
    },
    {
      in: "# [[Weir]]\n\nThe Group Leader asked for this on 2 May, and the Director of Rivers approved it. It is item 4 on the agenda of the Cabinet.\n",
      kind: "group-briefing",
      message: "missing",
    },
    {
      in: "---\nkind: member-briefing\nbriefing:\n  requested-by: Councillor A. Reed\n  requested-on: 2027-04-02\n  approved-by: [[Office Assistant]]\n---\n\n# Weir\n\nText.\n",
      becomes:
        "---\nkind: member-briefing\nbriefing:\n  requested-by: Councillor A. Reed\n  requested-on: 2027-04-02\n  approved-by: To be confirmed\n---\n\n# Weir\n\nText.\n",
      message: "approver",
    },
    {
      in: "---\ncouncil: crawley\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: [[Vice-Chair of Planning]]\n  requested-on: 2027-04-02\n  approved-by: Head of Weirs\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n---\n\n# Weir\n\nText.\n",
      message: "post",
      severity: "warning",
    },
    {
      in: "---\ncouncil: crawley\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: [[Councillor B. Lock]]\n  requested-on: 2027-04-02\n  approved-by: Head of Weirs\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n---\n\n# Weir\n\nText.\n",
      message: "post",
      severity: "info",
    },
    {
      in: "---\ncouncil: generic\nkind: group-briefing\nbriefing:\n  group: Weir Group\n  requested-by: [[Agent of the local party]]\n  requested-on: 2027-04-02\n  approved-by: Head of Weirs\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n---\n\n# Weir\n\nText.\n",
      message: "requester",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n  requested-on: 2027-04-02\n  approved-by: Head of Weirs\n  approved-on: 2027-04-03\n  business: Cabinet, 4 May 2027, item 3\n---\n\n# Weir\n\nEvery other group can have the same on request.\n",
      message: "missing",
      severity: "warning",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  business: Cabinet, 3 June, item 4\n---\n\n# Weir\n\nThis note is for members of the Weir Group in their work as councillors. It may not be passed on without the consent of the Director of Rivers.\n",
      message: "missing",
      severity: "warning",
      note: "Leave to pass it on is not leave to give it",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  business: Cabinet, 3 June, item 4\n---\n\n# Weir\n\nThe Head of Rivers must be asked for leave before this note goes any further.\n",
      message: "missing",
      severity: "warning",
      note: "Leave to pass it on is not leave to give it",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  business: Cabinet, 3 June, item 4\n---\n\n# Weir\n\nThe Monitoring Officer has agreed that copies may be shared with the group's staff.\n",
      message: "missing",
      severity: "warning",
      note: "Leave to pass it on is not leave to give it",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n  requested-by: Group Leader\n  requested-on: 2027-05-01\n  business: Cabinet, 3 June, item 4\n---\n\n# Weir\n\nNothing in this paper is to be quoted unless the Chief Executive agrees.\n",
      message: "missing",
      severity: "warning",
      note: "Leave to pass it on is not leave to give it",
    },
    { in: approved("crawley", "[[Director of Weirs]]"), message: "otherApprover", severity: "warning" },
    { in: approved("portsmouth", "[[Head of Weirs]]"), message: "otherApprover", severity: "warning" },
    { in: approved("breckland", "[[Senior Sluice Officer]]"), message: "otherApprover", severity: "warning" },
    { in: approved("barnet", "[[Assistant Director, Weirs]]"), message: "otherApprover", severity: "warning" },
    { in: approved("barnet", "[[Deputy Chief Executive]]"), message: "otherApprover", severity: "info" },
    {
      in: unnamed("barnet", "[[The request of 2 April was approved by the Head of Weirs on 3 April.]]"),
      message: "otherApprover",
      severity: "info",
    },
    { in: approved("crawley", "[[Head of Weirs]]", "This is a politically sensitive matter."), message: "sensitive" },
    {
      in: approved(
        "portsmouth",
        "Director of Weirs",
        "Text.",
        "  attendees: [[[Director of Weirs, Chief Engineer]]]\n",
      ),
      message: "several",
      severity: "info",
    },
    {
      in: approved("breckland", "Executive Director").replace("Group Leader", "[[Group Secretary]]"),
      message: "post",
      severity: "warning",
    },
  ],
});
