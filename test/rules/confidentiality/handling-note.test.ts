import { handlingNote } from "../../../rules/confidentiality/handling-note.ts";
import { checkRule } from "../../support/checkRule.ts";

/** A member's briefing with what it says of its handling. */
const forMember = (council: string, handling: string): string =>
  `---\ncouncil: ${council}\nkind: member-briefing\n---\n\n# Weir\n\nThis note is for Councillor Marsh in her work as a councillor. ${handling}\n`;
const notice = (council: string, text: string): string =>
  `---\ncouncil: ${council}\nkind: ward-notice\n---\n\n# Weir\n\nThe weir is to be lowered in May.\n\n${text}\n`;

checkRule(handlingNote, {
  quiet: [
    forMember("portsmouth", "It may not be passed on unless that councillor agrees."),
    forMember("breckland", "The Director may send it to other members if Councillor Marsh agrees."),
    forMember("crawley", "It may not be passed on without the consent of the Director of Weirs."),
    forMember("breckland", "Officers may give it to the auditor."),
    notice("breckland", "Please tell us what residents would think of it."),
    notice("breckland", "Feel free to tell residents once it is published."),
    notice("plymouth", "Feel free to tell residents."),
    {
      text: "---\nkind: group-briefing\n---\n\n# Locks\n\nNot to be shared without consent.\n\nNothing in this note need be kept from other groups.\n",
      kind: "group-briefing",
    },
    {
      text: "---\nkind: group-briefing\n---\n\n# Locks\n\nNot to be shared without consent.\n\nThe keys need not be kept in the room.\n",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for use in their work as councillors; not to be shared without consent. Officers are free to use the figures in their report.",
      kind: "group-briefing",
    },
    {
      text: "---\nkind: member-briefing\ntitle: Gritting\nclassification: public\nbriefing:\n  topic: gritting\n  recipients: all elected members\n---\n\n## Purpose\n\nTo set out the routes.\n",
      kind: "member-briefing",
      note: "Public, and for every member",
    },
    {
      text: "For the group, for council duties; not to be shared without consent. Send it to the committee clerk by Friday.",
      kind: "group-briefing",
    },
    {
      text: "For the group, for council duties; not to be shared without consent. This note may be seen by others only with the consent of the author.",
      kind: "group-briefing",
    },

    { text: "This note is meant only for members of the Harbour Group.", kind: "group-briefing" },
    { text: "The figures here are given in confidence and are not for circulation.", kind: "group-briefing" },
    {
      text: "For the group only, for council duties; not to be shared without consent. You may send questions to the press team.",
      kind: "group-briefing",
    },
    {
      text: "For the group only, for council duties; not to be shared without consent. Please let the press office have the figures.",
      kind: "group-briefing",
    },
    {
      text: "For the group only, for council duties; not to be shared without consent. The radio masts are let to a company.",
      kind: "group-briefing",
    },
    {
      text: "For the group; not to be shared without consent. As to who sees the register, the Clerk decides. A friendly face at the desk is welcome.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their council duties. Please do not copy it for anybody on the estate.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their council duties; not to be shared. Please send copies of any letters to the office.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their council duties; not to be shared. Please give the tables to the committee clerk.",
      kind: "group-briefing",
    },

    ...[
      "Restricted circulation: Group Leaders.",
      "For the eyes of the Planning Committee only.",
      "Strictly private: please destroy after reading.",
      "Sharing: councillors only.",
      "This all-member briefing is published on the website.",
      "# Tolls\n\n**Circulation:** Members of the Quayside Group only\n",
      "# Tolls\n\n**Distribution:** Restricted to members of the group; not for publication\n",
      "# Tolls\n\n| Handling | Confidential – not to be shared outside the group |\n| --- | --- |\n| Author | Head of Highways |\n",
      "# Tolls\n\nPRIVATE AND CONFIDENTIAL – FOR ELECTED MEMBERS ONLY\n",
      "# Tolls\n\n**Handling.** For the group. Keep within the group.\n",
      "Handling: recipients only; no copies to be made; return after the meeting.",
      "This note is embargoed until the agenda is published on 26 April.",
      "The information is supplied on a need-to-know basis.",
      "It may not be reproduced or passed to any person who is not a member of the group.",
      "Please treat the contents of this briefing in confidence.",
      "This document must be kept confidential.",
      "This briefing contains no confidential information and may be used publicly.",
      "This note may be shared with constituents.",
    ].map((text) => ({ text, kind: "group-briefing" as const })),
    {
      text: "For members of the group, for their work as councillors.\n\nPlease do not copy this note or pass it on.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their work as councillors.\n\nIt must not be used for any other purpose, quoted in print or passed on; nor should members share it freely.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their work as councillors.\n\nMembers may not photograph it, lend it or pass it round.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their work as councillors.\n\nKeep it without copying it, and never leave it on a desk or pass it on.",
      kind: "group-briefing",
    },
    {
      text: "For members of the group, for their work as councillors.\n\nNobody may copy the table or pass it on.",
      kind: "group-briefing",
    },
    {
      text: "For Councillor Nye only; not to be shared without consent. Members are welcome to put questions to the team. The hall may be used as you wish.",
      kind: "member-briefing",
    },
    {
      text: "This note is for the Quayside Group. It is to be used by its members for council purposes only.",
      kind: "group-briefing",
    },
    { text: "For the Quayside Group. The note repeats only what has already been published.", kind: "group-briefing" },
    {
      text: "For Councillor Nye, for council work. Members may not give copies to anyone outside the group.",
      kind: "member-briefing",
    },
    { text: "For: All members of the Council\n\nThe tolls are reviewed in May.", kind: "member-briefing" },
    {
      text: "# Tolls\n\n**Recipients:** members of the Quayside Group, as councillors; not for any other use\n\n## Facts\n\nText.\n",
      kind: "group-briefing",
    },
    {
      text: "# Tolls\n\nMembers may answer residents from this note, since it contains nothing that is not public.\n",
      kind: "member-briefing",
    },
    {
      text: "For members of the group; not for circulation outside it.\n\nThe tolls are reviewed in May.",
      kind: "group-briefing",
    },
    {
      text:
        "For Councillor Nye, who is asked to keep it to himself." +
        " Members are asked to keep the note to themselves.",
      kind: "member-briefing",
    },
    { text: "For Councillor Nye. It holds no exempt information and may be freely shared.", kind: "member-briefing" },
    {
      text: "This note is for members of the group and may not be copied or used for another purpose.",
      kind: "group-briefing",
    },

    { text: "The note is for members of the group and must not be passed on.", kind: "group-briefing" },
    {
      text: "This is written for the Quayside Group, to help its members in their council duties.",
      kind: "group-briefing",
    },
    { text: "The paper is for Councillor Nye in her role as a councillor.", kind: "member-briefing" },
    {
      text: "It is for members of the group, who may use it in their work as elected members.",
      kind: "group-briefing",
    },
    { text: "For the group's eyes only. What is said stays within this room.", kind: "group-briefing" },
    { text: "It is given to members of the group in confidence.", kind: "group-briefing" },
    { text: "This briefing is sent to all members.", kind: "member-briefing" },
    { text: "Text.", kind: "committee-report" },
  ],
  finds: [
    { in: "[[Do what you like with it]].", kind: "member-briefing", message: "invites" },
    { in: "[[I do not mind who reads the note]].", kind: "member-briefing", message: "invites" },
    { in: "Send corrections to me. [[No record was kept of who has]] it.", kind: "group-briefing", message: "invites" },
    {
      in: "---\nkind: group-briefing\n---\n\n# Locks\n\nNot to be shared without consent.\n\n[[Nothing in this note need stay in the room]].\n",
      kind: "group-briefing",
      message: "invites",
    },
    {
      in: "---\nkind: group-briefing\n---\n\n# Locks\n\nNot to be shared without consent.\n\n[[Members need not keep this to themselves]].\n",
      kind: "group-briefing",
      message: "invites",
    },
    {
      in: "---\nkind: group-briefing\n---\n\n# Locks\n\nNot to be shared without consent.\n\n[[This note does not have to stay within these walls]].\n",
      kind: "group-briefing",
      message: "invites",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Market tolls]]\n---\n\nNothing in this paper is confidential. The case of one trader tells you all you need to know.\n",
      kind: "group-briefing",
    },
    {
      in: "For members of the group, for use in their work as councillors; not to be shared without consent. You are [[welcome to borrow anything in table 2 for your spring leaflet]].",
      kind: "group-briefing",
    },
    {
      in: "For the group, for council duties; not to be shared without consent. [[Hand it on to whoever in the ward would like to read it]].",
      kind: "group-briefing",
    },
    {
      in: "For the group, for council duties; not to be shared without consent. [[This note may be seen by anybody with an interest in buses]].",
      kind: "group-briefing",
    },

    {
      in: "# [[Ferry]]\n\nWe have come by a spreadsheet meant only for members of the Weir Group, in which the toll is doubled.\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Ferry]]\n\nTheir draft amendment, given to us in confidence, would double the toll.\n",
      kind: "group-briefing",
    },
    {
      in: "For the group only; not to be shared without consent. [[By all means pass the table to the Mercury]].",
      kind: "group-briefing",
    },
    {
      in: "For the group only; not to be shared without consent. [[The figures are yours to give to the press]].",
      kind: "group-briefing",
    },
    {
      in: "For the group only; not to be shared without consent. [[Do let the county radio have the table]].",
      kind: "group-briefing",
    },
    {
      in: "For the group only; not to be shared without consent. [[The Courier is welcome to the figures]].",
      kind: "group-briefing",
    },
    {
      in: "For the group only; not to be shared without consent. [[Nothing stops you giving the local news desk a copy]].",
      kind: "group-briefing",
    },
    {
      in: "# [[Tolls]]\n\n**Not for publication:** paragraph 3 of Part 1 of Schedule 12A\n\nThe toll is £1.20.\n",
      kind: "group-briefing",
      note: "Why the public may not see it is no word on how members may use it",
    },
    {
      in: "# [[Tolls]]\n\nIt is confidential, being exempt from publication. Distribution: group members.\n",
      kind: "group-briefing",
    },
    {
      in: "For Councillor Nye.\n\nThere is [[no need to keep this to yourself; the bowls club would like it]].",
      kind: "member-briefing",
      message: "invites",
    },
    {
      in: "For Councillor Nye.\n\nDo not hesitate to copy it or [[pass it on]].",
      kind: "member-briefing",
      message: "invites",
    },
    {
      in: "For Councillor Nye only; not to be shared without consent. There is [[no need to be coy about who reads it]].",
      kind: "member-briefing",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Tolls]]\n---\n\nThe agenda will be published on 1 May.\n",
      kind: "group-briefing",
    },
    {
      in: "For Councillor Nye only; not to be shared without consent. Members are [[welcome to read it out at the hustings]].",
      kind: "member-briefing",
    },
    {
      in: "For Councillor Nye only; not to be shared without consent. [[Do let your street committee have it]].",
      kind: "member-briefing",
    },
    {
      in: "For Councillor Nye only; not to be shared without consent. [[The figures can go straight into your leaflet]].",
      kind: "member-briefing",
    },
    {
      in: "For Councillor Nye only; not to be shared without consent. [[This note can be clipped and used however you like]].",
      kind: "member-briefing",
    },
    {
      in: "For members of the group.\n\nMembers [[may wish to give a copy to anyone on the quay who asks]].\n",
      kind: "group-briefing",
    },
    {
      in: "For Councillor Nye.\n\nThere is [[no harm in showing it to the residents' association]].\n",
      kind: "member-briefing",
      message: "invites",
    },
    {
      in: "For Councillor Nye.\n\nYou [[are welcome to leave it with your neighbours]].\n",
      kind: "member-briefing",
      message: "invites",
    },
    {
      in: "For members of the group.\n\n[[Nobody will mind if the traders get to see a copy]].\n",
      kind: "group-briefing",
    },
    {
      in: "---\nkind: member-briefing\nclassification: exempt\ntitle: [[Tolls]]\n---\n\nText.\n",
      kind: "member-briefing",
      severity: "error",
      message: "missing",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Tolls]]\n---\n\nThis note is for members of the group.\n",
      kind: "group-briefing",
      message: "onward",
      severity: "warning",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Tolls]]\n---\n\nThe tolls help to pay for the work of the harbour office.\n",
      kind: "group-briefing",
      message: "missing",
      severity: "warning",
    },
    { in: "Please [[share it widely]] in the branch.", kind: "group-briefing", message: "invites" },
    { in: "It is short, [[so do run off copies for helpers]].", kind: "group-briefing", message: "invites" },
    { in: "For the group. [[Please hand this to anybody who asks]].", kind: "group-briefing", message: "invites" },
    { in: "[[Do pass it round your branch]].", kind: "member-briefing", message: "invites" },
    {
      in: "For the group. [[As for who reads it, use your own judgement]].",
      kind: "group-briefing",
      message: "invites",
    },
    {
      in: "For the group. [[A sympathetic ear at the Courier would do no harm]].",
      kind: "group-briefing",
      message: "invites",
    },
    {
      in: forMember("portsmouth", "[[The Director may send it to any other member as he sees fit]]."),
      message: "othersLeave",
      severity: "warning",
    },
    {
      in: forMember("breckland", "[[It may not be passed on without the consent of the Director of Weirs]]."),
      message: "othersLeave",
      severity: "info",
    },
    {
      in: "---\nkind: member-briefing\n---\n\n# [[Weir]]\n\nThis note is for Councillor Marsh.\n",
      message: "onwardMember",
      becomes:
        "---\nkind: member-briefing\n---\n\n# Weir\n\nThis note is for Councillor [insert the name] in their work as a councillor. It may not be passed on unless that councillor agrees.\n\nThis note is for Councillor Marsh.\n",
    },
    { in: notice("breckland", "[[Feel free to tell residents at once]]."), message: "early", severity: "warning" },
    { in: notice("breckland", "[[Please pass it on to anyone]]."), message: "early" },
  ],
});
