import { equalAccess } from "../../../rules/briefing/equal-access.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";
const note = (line: string): string =>
  `# Weir\n\n## About this note\n\n${line}\n\n## Facts\n\nThe weir is 40 metres wide.\n`;

/** A member's briefing, by whoever asked for it. */
const forMember = (council: string, asked: string, text = "The quay has 40 berths.", more = ""): string =>
  `---\ncouncil: ${council}\nkind: member-briefing\ntitle: Quay\nbriefing:\n  requested-by: ${asked}\n${more}---\n\n# Berths\n\n${text}\n`;

checkRule(equalAccess, {
  quiet: [
    forMember("breckland", "Chairman of Overview and Scrutiny", "The same figures were sent to every group."),
    forMember("breckland", "Chairman of Overview and Scrutiny", "Text.", "  other-groups-notified: 2027-05-04\n"),
    forMember("plymouth", "Chairman of Overview and Scrutiny"),
    forMember("breckland", "Councillor A. Nott", "The cabinet member and the opposition spokesmen were told on 4 May."),
    forMember("breckland", "Councillor A. Nott", "The request is minor."),
    forMember("breckland", "Councillor A. Nott, Portfolio Holder for Quays"),
    forMember("crawley", "Councillor A. Nott"),
    {
      text: "# Locks\n\nThe same briefing is open to every group. Nobody outside the lock house should lift the gate.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe same was offered to the Mill group and the Basin group.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe same is open to every group. The Mill Group has had it already, and there is no need to send it to them again.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe same briefing is open to every group. There is no need for the other groups to be told twice.\n",
      kind: "group-briefing",
    },
    {
      text: note("The other groups, and the councillor who sits with no group, were told and may have the same note."),
      kind,
    },
    { text: note("Both other groups, and the two who belong to neither, have been offered the same session."), kind },
    ...[
      "If another group asks, it will be given the same.",
      "The three other groups each have a slot this week.",
      "This facility is open to groups of every political complexion.",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    ...[
      "**cc:** Leaders of all groups",
      "All political group leaders have been advised of this briefing.",
      "The offer has been made to each of the Council's four groups.",
      "Joint briefing for the Quayside, Harbour and Independent Groups.",
      "There is only one political group on the Council.",
      "Officers are meeting each of the groups in turn.",
      "The Director has let the other groups know.",
      "Members of all parties were invited.",
      "**Offered to other groups?** Yes, on 3 April",
      "| Other groups | Told on 3 April 2027; same briefing offered |\n| --- | --- |\n| Handling | Members only |",
      "| Have the other groups been told? | Yes |\n| --- | --- |\n| Date | 3 April |",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    { text: "# Tolls\n\n**Circulation:** All members of the Council\n\n## Facts\n\nText.\n", kind },
    { text: "# Tolls\n\n**Groups briefed:** Quayside Group (3 April), Harbour Group\n\n## Facts\n\nText.\n", kind },
    { text: "# All-party briefing: tolls\n\nThe toll is £1.20.\n", kind },
    {
      text: "# Tolls\n\n**Group:** Quayside Group\n\n**Copied to:** Leader of the Harbour Group\n\n## Facts\n\nText.\n",
      kind,
    },
    {
      text: "All groups may have the same.\n\nAll four groups had the presentation in the week of 3 May.",
      kind: "group-briefing",
    },
    {
      text: "All groups may have the same.\n\nThe same note was sent to the other three groups.",
      kind: "group-briefing",
    },
    {
      text: "All groups may have the same.\n\nThe table shows the schools with no places for other pupils.",
      kind: "group-briefing",
    },
    {
      text: "All groups may have the same.\n\nMembers outside the group may ask for the same paper.",
      kind: "group-briefing",
    },
    { text: "All groups may have the same.\n\nOther groups notified: yes, 3 May", kind: "group-briefing" },
    {
      text: "The contract was awarded to the group with the lowest price and the other bidders were told.",
      kind: "committee-report",
    },
    {
      text: "The request from the other applicants was refused because the grant had run out.",
      kind: "committee-report",
    },
    { text: "No other member of the public asked to speak.", kind: "committee-report" },
    {
      text: "The Friends Group asked for a copy of the plan and was told to look on the website.",
      kind: "committee-report",
    },
    { text: "The Scrutiny Working Group's visit was only open to its members.", kind: "committee-report" },
    { text: "The Clinical Commissioning Group refused a request from the other trusts.", kind: "committee-report" },
    { text: "Residents in the smaller blocks were not told of the visit.", kind: "committee-report" },
    {
      text: "The Pensions Committee's members were shown the figures before the others joined.",
      kind: "committee-report",
    },
    { text: "No notice was given to the other party to the lease.", kind: "committee-report" },
    { text: "The youth group was left off the list of grants.", kind: "committee-report" },
    { text: "Members of the project group see the data early in each cycle.", kind: "committee-report" },
    { text: "The Health and Care Partnership is not open to other groups of staff.", kind: "committee-report" },
    {
      text: "Casework is known only to the ward member and will not be shared with other members.",
      kind: "member-briefing",
    },
    {
      text: "The minority ethnic staff group asked for a room and was told to wait for the refurbishment.",
      kind: "committee-report",
    },
    "---\nkind: group-briefing\nbriefing:\n  group: Hill Group, Quay Group and Lea Group\n---\n\n# Pier\n\nThe pier is long.\n",
    {
      text: "All groups may have the same.\n\nIt is not to be copied, put on a website or handed on to anyone else.",
      kind: "group-briefing",
    },
    {
      text: 'All groups may have the same.\n\nThe reply might be: "Nobody else had the nerve."',
      kind: "group-briefing",
    },
    { text: "All groups may have the same.\n\nNobody else had thought of a ferry.", kind: "group-briefing" },
    {
      text: "# Pier\n\nThe same is open to every group. This note should not be passed to anyone else, and officers will not pass on to anybody else what members say.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe same is open to every group. No other paper is being prepared for the parish councils.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nEvery group may have the same. If another group asks, the author will come on the day that it names.\n",
      kind: "group-briefing",
    },
    {
      text: note(
        "The same was offered to every group. The Director has told every group leader of the guest, who is not a member.",
      ),
      kind,
    },
    {
      text: "# Tolls\n\nThe other groups and the members who belong to none were told of the request on 4 May, and may have the same.\n",
      kind: "group-briefing",
    },
    { text: note("Colleagues opposite were offered the same on 4 May."), kind },
    { text: note("The other three groups were told of it on 4 May."), kind },
    { text: note("Groups were each written to with the offer on 4 May."), kind },
    {
      text: note(
        "The note is not to be passed outside the group. A member of another group may have a copy on request.",
      ),
      kind,
    },
    { text: note("All the other groups were offered the same, and one was told the date on Monday."), kind },
    {
      text: "# Pier\n\n## Standing\n\nThe other groups may have the same briefing if they ask for it.\n",
      kind: "group-briefing",
    },
    { text: note("The others may have the same on request."), kind },
    { text: note("Each group has been offered the same information."), kind },
    { text: note("The Chief Executive has told the leaders of the other groups, who may ask for the same."), kind },
    { text: note("Any group that asks will be given this briefing."), kind },
    { text: note("An identical paper went to the Harbour Group and the independents."), kind },
    { text: note("This session is being given to all four groups."), kind },
    { text: note("All councillors were invited."), kind },
    { text: "# Weir\n\n**Offered to:** All groups\n\n## Facts\n\nThe weir is 40 metres wide.\n", kind },
    { text: "# Weir\n\n**Other groups notified:** 4 May\n\n## Facts\n\nThe weir is 40 metres wide.\n", kind },
    {
      text: note(
        "What is said in the group will not be passed to any other group. The same help is open to all groups.",
      ),
      kind,
    },
    { text: "# Weir\n\nThe weir is 40 metres wide.\n", kind: "member-briefing" },
  ],
  finds: [
    {
      in: "# Locks\n\n[[The secretary asked that nobody outside the group should hear that this had taken place.]]\n",
      kind: "group-briefing",
      message: "kept",
    },
    {
      in: "# [[Briefing for the Quay and Basin Group]]\n\n## Facts\n\nThe Leader of the Quay and Basin Group asked on 4 May for a note.\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The Mill Group meets on Fridays and there is little point to raise it with its whip.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[It is better that word of this meeting did not go beyond those present.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Pier]]\n\n## Standing\n\nThe independents are welcome to a seat at it.\n",
      kind: "group-briefing",
      severity: "info",
    },
    { in: "# Pier\n\n## Standing\n\n[[Nobody in the other groups need know that we came.]]\n", kind: "group-briefing" },
    {
      in: "# Pier\n\n## Standing\n\n[[There is no reason for the other groups to learn of this.]]\n",
      kind: "group-briefing",
    },
    { in: "# Pier\n\n## Standing\n\n[[It is as well that the others are none the wiser.]]\n", kind: "group-briefing" },
    {
      in: "# Pier\n\n## Standing\n\n[[The fewer people outside the group who know of it the better.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Tolls]]\n\n| Other groups notified | |\n| --- | --- |\n| Author | Head of Highways |\n\n## Facts\n\nText.\n",
      kind,
    },
    { in: "# [[Tolls]]\n\n**Offered to other groups?** No\n\n## Facts\n\nText.\n", kind },
    {
      in: "# [[Tolls]]\n\n| Have the other groups been told? | Not yet |\n| --- | --- |\n| Date | – |\n\n## Facts\n\nText.\n",
      kind,
    },
    {
      in: "All groups may have the same.\n\n[[This session is laid on for the administration and will not be run a second time.]]",
      kind: "group-briefing",
    },
    {
      in: "All groups may have the same.\n\n[[The Reform members asked to come and were told that the room was too small.]]",
      kind: "group-briefing",
    },
    {
      in: "All groups may have the same.\n\n[[The opposition may read the published report like anybody else.]]",
      kind: "group-briefing",
    },
    {
      in: "All groups may have the same.\n\n[[A shorter note, without the options, has been sent to the Vale Group.]]",
      kind: "group-briefing",
    },
    { in: "All groups may have the same.\n\n[[Offered to other groups: no.]]", kind: "group-briefing" },
    {
      in: "All groups may have the same.\n\n[[The Chief Executive prefers that the smaller groups learn of this from the agenda.]]",
      kind: "group-briefing",
    },
    { in: "[[You are the only councillor who has been shown this, and it should stay so.]]", kind: "member-briefing" },
    {
      in: "[[When Councillor Hale asked for the same figures she was told that they were for the Cabinet's group alone.]]",
      kind: "committee-report",
    },
    {
      in: "All groups may have the same.\n\n[[The officer is free on the 4th for you and is not free for the Bay Group until after the vote.]]",
      kind: "group-briefing",
    },
    { in: "[[Two of the three groups were invited to the tour of the depot.]]", kind: "committee-report" },
    {
      in: "All groups may have the same.\n\n[[The seminar is for members of the ruling group.]]",
      kind: "group-briefing",
    },
    {
      in: "All groups may have the same.\n\n[[The Bay Group asked for the forecast in May and was told to come back after the budget.]]",
      kind: "group-briefing",
    },
    {
      in: "All groups may have the same.\n\n[[You will see these figures a week before everybody else.]]",
      kind: "group-briefing",
    },
    { in: "All groups may have the same.\n\n[[No copy has gone to the opposition.]]", kind: "group-briefing" },
    {
      in: "All groups may have the same.\n\n[[If the smaller groups enquire, say that there is no such paper.]]",
      kind: "group-briefing",
    },
    {
      in: "[[The Director refused a request from the minority group for the same presentation because time was short.]]",
      kind: "committee-report",
    },
    {
      in: "[[Officers had time to model the majority group's budget but no time for the other groups.]]",
      kind: "committee-report",
    },
    {
      in: "All groups may have the same.\n\n[[The independents have been struck off the distribution list.]]",
      kind: "group-briefing",
    },
    { in: "[[Only the ruling group's councillors were shown the spreadsheet.]]", kind: "member-briefing" },
    {
      in: "All groups may have the same.\n\n[[We see no reason to repeat the exercise for the others.]]",
      kind: "group-briefing",
    },
    {
      in: "All groups may have the same.\n\n[[The full version went to the Vale Group, and the costs were removed from this one.]]",
      kind: "group-briefing",
    },
    { in: "[[Nothing like it has been offered to the other groups.]]", kind: "group-briefing" },
    {
      in: "---\nkind: group-briefing\ntitle: [[Pier]]\nbriefing:\n  group: Hill Group\n  offered-to: none\n---\n\n# Pier\n\nThe pier is long.\n",
      message: "missing",
    },
    { in: "[[It is not to be shown to the other groups.]]", kind: "group-briefing" },
    {
      in: "All groups may have the same.\n\n[[Nobody else has seen this paper, and nobody else will.]]",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\nThe groups were told on 4 May. [[The offer to the Quayside Group stops here.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The remaining groups can read about it in the papers.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The Moor Group asked for the same and was told to wait.]]\n",
      kind: "group-briefing",
    },
    { in: "# Pier\n\n## Standing\n\n[[Please leave it off the council calendar.]]\n", kind: "group-briefing" },
    {
      in: "# Pier\n\n## Standing\n\nThe groups were all told. [[If the Moor Group asks for one, the manager will be found to be away until June.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[Should the others want the same there will be no slot before the Cabinet meets.]]\n",
      kind: "group-briefing",
    },
    { in: note("[[The other groups can read it in the agenda like everybody else.]]"), kind, message: "kept" },
    { in: note("[[The rest will hear of it soon enough.]]"), kind, message: "kept" },
    { in: note("[[It would be as well if the Quay Group did not come to hear of it.]]"), kind },
    { in: note("[[There is no need to trouble the remaining groups with it.]]"), kind },
    { in: note("[[The other two groups got a single page.]]"), kind },
    { in: note("[[Please do not mention it to colleagues opposite.]]"), kind },
    { in: note("[[Another group asked for the same and was told that no officer is free before the recess.]]"), kind },
    { in: note("[[The other groups will get the shorter version.]]"), kind },
    { in: note("[[We have agreed not to repeat this session elsewhere.]]"), kind },
    {
      in: "# Pier\n\n## Standing\n\n[[The other groups will be told of this paper only if they ask.]]\n",
      kind: "group-briefing",
      message: "kept",
    },
    { in: "# Ferry\n\n[[The other groups need not be bothered with this.]]", kind: "group-briefing" },
    { in: note("[[Let us keep this in the family.]]"), kind, message: "kept" },
    { in: note("[[It would be as well if word of this did not get round the other benches.]]"), kind },
    { in: note("[[This has been written for the Weir Group and for nobody else.]]"), kind },
    { in: note("[[No offer of the same has been made to anybody else.]]"), kind },
    {
      in: "# [[Weir]]\n\n## About this note\n\nFor members.\n",
      kind,
      message: "missing",
      becomes:
        "# Weir\n\n## About this note\n\nFor members.\n\nAny other group may have the same briefing on request.\n",
    },
    { in: "# Weir\n\n**Offered to:** [[Riverside Group]]\n\n## Facts\n\nText.\n", kind, message: "one" },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  other-groups-notified: no\n---\n\n# Weir\n\nText.\n",
      message: "missing",
    },
    { in: note("[[The other groups are not aware of this session.]]"), kind, message: "kept" },
    { in: note("[[This was prepared for your group only.]]"), kind, message: "kept" },
    { in: note("[[No other group has been offered it.]]"), kind, message: "kept" },
    { in: note("[[Do please avoid showing the slides to other members.]]"), kind, message: "kept" },
    {
      in: note("Officers keep what the group says to themselves.").replace("Weir", "[[Weir]]"),
      kind,
      message: "missing",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Weir]]\nbriefing:\n  group: Weir Group\n  other-groups-notified: no\n---\n\n# Weir\n\n## Standing\n\nText.\n",
      message: "missing",
    },
    {
      in: "# Weir\n\n[[Early sight of the drawings is reserved for this group.]]\n",
      kind: "group-briefing",
      message: "kept",
    },
    {
      in: "# Weir\n\n[[A more detailed note has been made for this group.]]\n",
      kind: "group-briefing",
      message: "kept",
    },
    {
      in: "# Weir\n\n[[The briefing was given once and will not be repeated.]]\n",
      kind: "group-briefing",
      message: "kept",
    },
    {
      in: forMember("breckland", "Councillor A. Nott, Chairman of the Scrutiny Committee").replace(
        "title: Quay",
        "title: [[Quay]]",
      ),
      message: "scrutiny",
      severity: "warning",
    },
    {
      in: forMember(
        "breckland",
        "Councillor A. Nott",
        "The scrutiny chairman asked for these. They go to no other group.",
      ).replace("title: Quay", "title: [[Quay]]"),
      message: "scrutiny",
    },
    {
      in: forMember("breckland", "Councillor A. Nott").replace("title: Quay", "title: [[Quay]]"),
      message: "concerned",
      severity: "info",
    },
    {
      in: forMember(
        "breckland",
        "Councillor A. Nott",
        "[[Neither the portfolio holder nor the opposition spokesmen have been told of it.]]",
      ),
      message: "unknown",
      severity: "warning",
    },
  ],
});
