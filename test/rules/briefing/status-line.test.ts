import { statusLine } from "../../../rules/briefing/status-line.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";
const note = (line: string): string =>
  `# Weir\n\n## About this note\n\n${line}\n\n## Facts\n\nThe weir is 40 metres wide.\n`;

checkRule(statusLine, {
  quiet: [
    {
      text: "# Pier\n\n## Standing\n\nNothing that the group concludes is a decision of the Council.\n\n## Note\n\nOutcome: no choice agreed.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nNothing that the group concludes is a decision of the Council.\n\n## Note\n\nOutcome: minutes approved.\n",
      kind: "group-briefing",
    },

    ...[
      "Full Council remains the decision-maker.",
      "The matter is reserved for the Combined Authority's Board.",
      "The statutory decision will be taken by the Director under delegated powers.",
      "This is not a decision-making forum.",
      "The Group is not part of the Council's formal governance.",
      "1.5 Group decisions. These do not bind officers or the Council.",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    ...[
      "The political group has no delegated powers.",
      "Only the Cabinet, the Council or a committee can take decisions.",
      "Nothing agreed here may be implemented without a formal decision.",
      "Discussions at this meeting are informal and non-binding.",
      "The views of the group are advisory only.",
      "The decision-maker in this matter is the Planning Committee.",
      "Any consensus reached is not a mandate to officers.",
      "It will be for Cabinet to decide whether to end the toll.",
      "Officers cannot treat a group view as an instruction.",
      "The Group's conclusions are not Council policy.",
      "The group's position is not the Council's.",
      "Cabinet will take the decision on 4 May 2027.",
      "**Decision by:** Cabinet, 4 May 2027",
      "| Decision to be taken by | Cabinet on 4 May 2027 |\n| --- | --- |\n| Author | Head of Highways |",
      "| Purpose | Information – no decisions to be made |\n| --- | --- |\n| Author | Head of Highways |",
      "The group's view does not bind the Council.\n\nActions: officers to circulate the slides to all groups.",
      "The group's view does not bind the Council.\n\n| Outcome | Supported by 62% of those asked |\n| --- | --- |\n| Cost | £1m |",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    ...[
      "Political group meetings fall outside the Council's decision-making process.",
      "This is a non-decision-making meeting.",
      "The decision maker is Cabinet.",
      "Cabinet is the decision-maker.",
      "Officers may not implement anything agreed at the meeting.",
      "It would be wrong to treat anything the group concludes as a decision of the Council.",
      "The Authority alone may decide the matter.",
      "The power of decision lies with the Fire Authority.",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    {
      text: "# Pier\n\n## Standing\n\nThe group's view does not bind the Council. The meeting decided nothing.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe decision on tolls is to be taken by the Cabinet on 4 May.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nNothing settled in this room is a decision of the Council.\n",
      kind: "group-briefing",
    },
    { text: "# Tolls\n\nThe Group's conclusions are not those of the Council.\n", kind: "group-briefing" },
    {
      text: "# Quay\n\n## Standing\n\nThe group may form a view, and a view is all that it is.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nNothing concluded at this session is a decision of the Council.\n",
      kind: "group-briefing",
    },
    { text: note("What the group makes of this is for the group. It does not commit the Council."), kind },

    { text: note("Any view that members form here is theirs and cannot commit the Council."), kind },
    { text: note("The decision rests with the Cabinet, which meets on 3 June."), kind },
    { text: note("A meeting of a group has no power to decide anything for the Council."), kind },
    { text: note("A preference that members voice at the session carries no formal weight."), kind },
    { text: note("Decisions on tolls can only be made by Full Council."), kind },
    { text: note("Only the Cabinet can decide the matter."), kind },
    { text: note("Decisions are not taken at meetings of groups."), kind },
    {
      text: note("The discussion is without binding effect; nothing said in it is to be taken as a resolution."),
      kind,
    },
    { text: "# Briefing for the Weir Steering Group\n\nThe weir is 40 metres wide.\n", kind },
    { text: "# Weir\n\nThe weir is 40 metres wide.\n", kind: "member-briefing" },
    {
      text: note("The group's conclusions do not bind officers.\n\n## Result\n\nOutcome: the Cabinet agreed option 2."),
      kind,
    },
  ],
  finds: [
    {
      in: "# [[Weir]]\n\n## Facts\n\nThe Heron Group has an amendment, not yet lodged, which would leave the pumps at full power.\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Lamps]]\n\n## Facts\n\nThe group did not ask how the lamps would run at half power.\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\nNothing that the group concludes is a decision of the Council.\n\n## Note\n\n[[Outcome: the longer lease agreed, 4 May.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\nText.\n\n[[Whatever is agreed round the table this evening will be put in hand by the harbour team.]]\n",
      kind: "group-briefing",
    },
    { in: "# Pier\n\nText.\n\n[[Once the group is happy, the notices go to the printers.]]\n", kind: "group-briefing" },

    {
      in: "# [[Pier]]\n\n## Standing\n\nWishes of members are not policy until adopted.\n",
      kind: "group-briefing",
      severity: "info",
    },
    {
      in: "# [[Pier]]\n\n## Note\n\n[[Outcome of the evening: agreed.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\nThe pier is long.\n\n[[Once the group has settled on a figure, officers will place the order.]]\n",
      kind: "group-briefing",
    },
    ...["The group's view does not bind the Council.\n\n[[Resolved: that the toll end.]]"].map((line) => ({
      in: note(line),
      kind: "group-briefing" as const,
    })),
    ...[
      "The group's view does not bind the Council.\n\n[[Agreed: that officers implement option 2.]]",
      "The group's view does not bind the Council.\n\n| Outcome | [[Agreed to end the toll]] |\n| --- | --- |\n| Cost | £1m |",
      "The group's view does not bind the Council.\n\n[[Actions agreed: Director to implement the new charge.]]",
    ].map((line) => ({ in: note(line), kind: "group-briefing" as const })),
    {
      in: "# [[Weir]]\n\n## Facts\n\nThe Authority owns the weir. The group may wish to decide who speaks.\n",
      kind,
      message: "missing",
    },
    {
      in: "# Pier\n\n## Standing\n\nThe group's view does not bind the Council.\n\n[[The meeting decided on the second berth.]]\n",
      kind: "group-briefing",
    },
    { in: "# [[Pier]]\n\n## Facts\n\nA new toll has to be made by the Council by 11 March.\n", kind: "group-briefing" },
    {
      in: "# [[Quay]]\n\nThe group has all it needs for a decision, and there is no need to wait for the report to Council.\n",
      kind: "group-briefing",
    },
    {
      in: "# [[Weir]]\n\n## About this note\n\nFor members.\n\n## Facts\n\nThe parish asks that no decision be taken at its meeting.\n",
      kind,
      message: "missing",
      becomes:
        "# Weir\n\n## About this note\n\nFor members.\n\nWhatever the group concludes is its own view and not a decision of the council.\n\n## Facts\n\nThe parish asks that no decision be taken at its meeting.\n",
    },
    {
      in: note("The group decides nothing for the Council.\n\n[[Next steps: implement from Monday.]]"),
      kind,
      message: "outcome",
    },
    {
      in: note("The group decides nothing for the Council.\n\n## [[Record of the group's decisions]]"),
      kind,
      message: "outcome",
    },
    {
      in: note(
        "The group decides nothing for the Council.\n\n[[Agreed actions: officers to serve the notices.]] Then lunch.",
      ),
      kind,
    },
    {
      in: "# Weir\n\n## Standing\n\nThe group's view does not bind the Council.\n\n## Note\n\n[[Decision: go ahead with the sluice.]]\n",
      becomes:
        "# Weir\n\n## Standing\n\nThe group's view does not bind the Council.\n\n## Note\n\nThe group was briefed, and decided nothing for the Council. [Insert the body] will decide on [insert the date].\n",
      kind: "group-briefing",
      message: "outcome",
    },
  ],
});
