import { equalAccess } from "../../../rules/briefing/equal-access.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";
const note = (line: string): string =>
  `# Weir\n\n## About this note\n\n${line}\n\n## Facts\n\nThe weir is 40 metres wide.\n`;

checkRule(equalAccess, {
  quiet: [
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
  ],
});
