import { nonMemberPresence } from "../../../rules/briefing/non-member-presence.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";

/** A group's briefing with people who are not councillors, and what is said of the approval for them. */
const guests = (council: string, approval: string, text = "Text."): string =>
  `---\ncouncil: ${council}\nkind: group-briefing\nbriefing:\n  non-members-present: yes\n  non-member-approval: ${approval}\n---\n\n# Pier\n\n${text}\n`;
const unapproved = (council: string, text: string): string =>
  `---\ncouncil: ${council}\nkind: group-briefing\nbriefing:\n  non-members-present: yes\n---\n\n# Pier\n\n${text}\n`;

checkRule(nonMemberPresence, {
  quiet: [
    guests("portsmouth", "Chief Executive, CE/9, 3 May 2027"),
    guests("portsmouth", "PR/9, 3 May 2027"),
    guests("portsmouth", "CE/9, 3 May 2027, for the group's agent"),
    guests("crawley", "Chief Executive, CE/9, 3 May 2027, copied to all group leaders"),
    guests("crawley", "Chief Executive, CE/9, 3 May 2027", "Every group leader was sent a copy of the approval."),
    guests("crawley", "Chief Executive, by telephone on 2 May 2027, confirmed by letter CE/9, copy to all leaders"),
    guests("breckland", "Executive Director, Place, ED/4, 3 May 2027; the leaders had a copy"),
    unapproved(
      "crawley",
      "The Chief Executive approved in writing that two guests attend, ref CE/9, copied to all leaders.",
    ),
    unapproved("plymouth", "Two guests are present, and so the bids are left out. Nothing here is not public."),
    unapproved("plymouth", "Only what is published is given, as not everybody here is a councillor."),
    guests("plymouth", "Head of Piers, 3 May 2027"),
    {
      text: '# Pier\n\nOne resident wrote that the present staff were "a parade of strangers, and the group sits by".\n',
      kind: "group-briefing",
    },
    ...[
      "**Non-councillors present?** No",
      "**Non-members present:** Yes – MP (approved by the Chief Executive, CE/24/7, 3 May 2027)",
      "**Non-members present:** nil return",
      "**Non-members present:** There will be none",
      "**Non-members present:** Only councillors will attend",
      "**Guests:** None",
      "**In attendance:** Cllr Reed (candidate for Chair of Scrutiny), Director of Highways",
      "**Attendees:** Members of the group, the Council's managing agents, Director of Property",
      "**Attendees:** Councillors only; no party staff, agents or candidates",
      "**Attendees:** Members of the group; Volunteer Services Manager; Guest Services Officer",
      "If anyone who is not a councillor is present, officers will leave.",
      "Officers will withdraw if persons who are not members of the Council are present.",
      "Members of the public may attend the Cabinet meeting on 4 May.",
      "Reporters attended the opening of the bridge in 1964.",
      "The developer's agent will attend the site visit on 4 May with officers.",
      "The applicant's agent has been invited to comment.",
    ].map((head) => ({ text: `# Pier\n\n${head}\n\n## Facts\n\nText.\n`, kind: "group-briefing" as const })),
    { text: "The developer's surveyor carried out the survey in March.", kind },
    { text: "The trust's chairman has written to the Council about the lease.", kind },
    { text: "Only councillors attended, and the clerk kept a list.", kind },
    { text: "The applicant's architect will present the scheme to the committee in public on 4 June.", kind },
    { text: "Students on placement with the planning service helped to count the cars.", kind },
    { text: "The union official asked for a meeting with the Director, which took place on 3 May.", kind },
    { text: "The company's directors were given a copy of the invoice.", kind },
    { text: "Blank ballot papers are kept in a locked room at the count.", kind },
    { text: "The charity's chief executive was sent the grant letter.", kind },
    { text: "Guests of the hotel may use the car park after 6pm.", kind },
    { text: "The housing association's chief executive attended the project board.", kind },
    { text: "The landowner's solicitor has been sent the draft agreement.", kind },
    { text: "The club's secretary spoke at the public consultation event.", kind },
    { text: "The contractor's representative attended the site meeting with officers.", kind },
    { text: "The Council has no record of any objection to the licence.", kind },
    { text: "The figures go to each group and to any candidate who asks for them.", kind: "group-briefing" },
    { text: "The Provost is not a candidate and attends concerts as in any other month.", kind: "group-briefing" },
    { text: "Former mayors and guests come to civic functions at their own cost.", kind: "group-briefing" },
    { text: "The consultants employed by the Council presented the survey.", kind: "group-briefing" },
    { text: "Former members of staff have pensions of £4m.", kind: "group-briefing" },
    { text: "Volunteers run the library at Dene and 40 came to the open day.", kind: "group-briefing" },
    { text: "The number of visitors to the museum rose, and most came by bus.", kind: "group-briefing" },
    { text: "No guests were present.", kind: "group-briefing" },
    {
      text: "The presence of Mr Hale, the group's adviser, was approved in writing by the Chief Executive on 3 May.",
      kind: "group-briefing",
    },
    { text: "Residents and their families stay in the home for a year on average.", kind: "group-briefing" },
    { text: "The parish clerk was at the site meeting on 3 May.", kind: "group-briefing" },
    { text: "Friends of the Park have asked for a seat on the board.", kind: "group-briefing" },
    { text: "Candidates for apprenticeships attend for a day.", kind: "group-briefing" },
    { text: "Foster carers' partners are assessed and attend the same course.", kind: "group-briefing" },
    {
      text: "The report is to be presented by the consultants, and the developers will come to the committee.",
      kind: "group-briefing",
    },
    { text: "The visitor centre is open to the public at weekends.", kind: "member-briefing" },
    { text: "Supporters of the scheme sent 40 letters and spoke at the hearing.", kind: "group-briefing" },
    { text: "The landlord's agent attended the inspection of the roof.", kind: "group-briefing" },
    { text: "Without approval of the lease the tenant could not stay.", kind: "group-briefing" },
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
    { in: "# Locks\n\n[[The group's agent will be with us throughout.]]\n", kind: "group-briefing" },
    { in: "# Locks\n\n[[The branch secretary has been sent all these figures.]]\n", kind: "group-briefing" },
    "---\nkind: group-briefing\nbriefing:\n  non-members-present: [[yes]]\n---\n\n# Pier\n\n[[The group's agent will sit in.]]\n",
    "---\nkind: group-briefing\nbriefing:\n  non-members-present: [[yes]]\n---\n\n# Pier\n\nThe Chief Executive approved the attendance of two officers on 3 May.\n",
    "---\nkind: group-briefing\nbriefing:\n  non-members-present: [[yes]]\n---\n\n# Pier\n\nThe attendance of the Head of Piers was agreed on 3 May.\n",
    {
      in: '---\nkind: group-briefing\ntitle: Pier\nbriefing:\n  group: Quay Group\n  non-members-present: [[yes]]\n  non-member-approval: ""\n---\n\nThe Director approved the request on 9 November and nominated the author to attend.\n',
      kind,
      message: "approval",
    },
    ...[
      "**Attendees:** [[Members of the group, two party volunteers]]",
      "[[A representative of the regional party office joined by video.]]",
    ].map((head) => ({ in: `# Pier\n\n${head}\n\n## Facts\n\nText.\n`, kind: "group-briefing" as const })),
    {
      in: "[[The regional organiser and two bloggers sat at the back while the Head of Housing went through the stock figures.]]",
      kind,
      message: "approval",
    },
    { in: "[[A solicitor engaged by the party was handed the draft contract.]]", kind, message: "approval" },
    { in: "[[The tenderer's surveyor was in the room for item 3.]]", kind, message: "approval" },
    { in: "[[Oral consent was taken to be enough for the group's interns.]]", kind, message: "approval" },
    { in: "[[The box for consent has been left blank, though four guests attended.]]", kind, message: "approval" },
    { in: "[[Group leaders have not been told of the guests' attendance.]]", kind, message: "approval" },
    { in: "[[Anyone canvassing in the by-election may come along for the second hour.]]", kind, message: "approval" },
    { in: "[[The union official stayed to hear the restructuring proposals.]]", kind, message: "approval" },
    { in: "[[Two councillors-elect were at the briefing on the budget.]]", kind, message: "approval" },
    { in: "[[Miss Orme, who hopes to be adopted for Dell ward, will sit in.]]", kind, message: "approval" },
    { in: "[[Present: nine councillors, their campaign co-ordinator and a photographer.]]", kind: "group-briefing" },
    { in: "[[The group's guest speaker, a barrister, will sit through the officers' item.]]", kind: "group-briefing" },
    { in: "[[It is understood that the regional organiser means to come.]]", kind: "group-briefing" },
    { in: "[[The Leader's brother was in the room when the bids were opened.]]", kind: "group-briefing" },
    { in: "[[The association's chairman thanked the Director for her answers.]]", kind: "group-briefing" },
    { in: "[[Slides were handed to the group and to its campaign volunteers.]]", kind: "group-briefing" },
    { in: "[[The session will be streamed to branch members.]]", kind: "group-briefing" },
    { in: "[[A former MP listened from the gallery to the exempt part.]]", kind: "group-briefing" },
    { in: "[[Members may bring a friend.]]", kind: "member-briefing" },
    {
      in: "[[The officer found six people who are not on the Council waiting with the group.]]",
      kind: "group-briefing",
    },
    { in: "[[Also at the table: the Leader's election agent.]]", kind: "group-briefing" },
    { in: "[[The secretary of the ward party will be taking the minutes.]]", kind: "group-briefing" },
    { in: "[[Mr Hobbs, a former councillor, dialled in for the budget item.]]", kind: "group-briefing" },
    {
      in: "[[The group has asked whether its candidates might listen, and we have said that they may.]]",
      kind: "group-briefing",
    },
    { in: "[[A television crew filmed the presentation.]]", kind: "group-briefing" },
    { in: "[[Nobody checked who the three people at the back were.]]", kind: "group-briefing" },
    { in: "[[The group's fundraiser stayed on while land values were discussed.]]", kind: "group-briefing" },
    { in: "[[Councillor Reed's partner and two friends came along.]]", kind: "group-briefing" },
    {
      in: "[[The union's organiser will open the meeting and remain for the officers' part.]]",
      kind: "group-briefing",
    },
    { in: "[[The exempt annex was handed to everybody present, including the MP's intern.]]", kind: "group-briefing" },
    { in: "[[The developer sat beside the ward member throughout.]]", kind: "member-briefing" },
    { in: "[[The Director was surprised to find the parliamentary candidate in the chair.]]", kind: "group-briefing" },
    { in: "[[Members of the youth wing are expected.]]", kind: "group-briefing" },
    { in: "[[A reporter friendly to the group will sit at the back.]]", kind: "group-briefing" },
    { in: "[[The MSP's caseworker joined the call at ten.]]", kind: "group-briefing" },
    { in: "[[Councillor Dent is bringing her son.]]", kind: "group-briefing" },
    { in: "[[The site tour was open to members and their wives, and a lobbyist came too.]]", kind: "member-briefing" },
    { in: "[[Two people from the think tank listened to the part about land.]]", kind: "group-briefing" },
    { in: "[[The treasurer of the branch heard the exempt figures.]]", kind: "group-briefing" },
    {
      in: "[[Nobody has told the Chief Executive that Mr Hale of the association will be present.]]",
      kind: "group-briefing",
    },
    { in: "[[The Group Leader agreed that the observers might stay.]]", kind: "group-briefing" },
    { in: "[[The prospective candidates were present for the pensions item.]]", kind: "group-briefing" },
    { in: "[[Consultants who advise the group were admitted after the break.]]", kind: "group-briefing" },
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
    {
      in: "---\nkind: group-briefing\nbriefing:\n  attendees: [[[Quay Group, party organiser, Weir Manager]]]\n---\n\n# Weir\n\nText.\n",
      becomes:
        "---\nkind: group-briefing\nbriefing:\n  non-member-approval: to be confirmed\n  attendees: [Quay Group, party organiser, Weir Manager]\n---\n\n# Weir\n\nText.\n",
    },
    {
      in: "---\nkind: group-briefing\nbriefing:\n  non-members-present: yes\n  non-member-approval: [[agreed]]\n---\n\n# Weir\n\nText.\n",
      becomes:
        "---\nkind: group-briefing\nbriefing:\n  non-members-present: yes\n  non-member-approval: to be confirmed\n---\n\n# Weir\n\nText.\n",
      message: "unreferenced",
      severity: "error",
    },
    {
      in: "---\nkind: group-briefing\nbriefing:\n  non-members-present: yes\n  non-member-approval: [[the Chief Executive agreed]]\n---\n\n# Weir\n\nText.\n",
      message: "unreferenced",
      severity: "info",
    },
    { in: guests("portsmouth", "[[Head of Piers, PR/9, 3 May 2027]]"), message: "approver", severity: "warning" },
    { in: guests("crawley", "[[Deputy Chief Executive, CE/9, 3 May 2027]]"), message: "approver", severity: "warning" },
    { in: guests("breckland", "[[Monitoring Officer, MO/9, 3 May 2027]]"), message: "approver", severity: "warning" },
    {
      in: unapproved("barnet", "[[The Head of Piers approved the presence of two guests in writing, ref 9.]]"),
      message: "approver",
      severity: "warning",
    },
    {
      in: guests("crawley", "[[Chief Executive, by telephone on 3 May 2027]]"),
      message: "unwritten",
      severity: "warning",
    },
    {
      in: guests("breckland", "[[Executive Director, ED/4, 3 May 2027, the leaders not told]]"),
      message: "uncopied",
      severity: "warning",
    },
    { in: guests("crawley", "[[Chief Executive, CE/9, 3 May 2027]]"), message: "uncopied", severity: "info" },
    {
      in: unapproved("plymouth", "Text.").replace("yes", "[[yes]]"),
      message: "care",
      severity: "warning",
    },
    {
      in: unapproved("plymouth", "Text.")
        .replace("yes", "[[yes]]")
        .replace("kind:", "classification: exempt\nkind:")
        .replace("Text.", "Only what is published is given."),
      message: "restricted",
      severity: "error",
    },
  ],
});
