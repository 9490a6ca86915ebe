import { lateUrgent } from "../../../rules/structure/late-urgent.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (lines = "") => `---\nkind: committee-report\ntitle: Roof\nmeeting: Cabinet\n${lines}---\n\n`;

checkRule(lateUrgent, {
  quiet: [
    ...[
      "This exempt report is circulated separately.",
      "This report follows the one that Cabinet had in May.",
      "The report of the surveyor could not be finished before the floods of 2024.",
      "This report comes to Cabinet before it goes to Council.",
    ].map((text) => `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Locks\n---\n\n## Background\n\n${text}\n`),
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Locks\n---\n\n## Call-in\n\nThe lateness of the table is not by itself a ground for a call-in.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\nThe matter is urgent because the Mayor would like to sign before the offer expires on 9 May.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\nThe five clear days were kept.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\nThere are no special circumstances, so the item waits for June.\n",

    {
      text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Locks\n---\n\n## Purpose\n\nA revised map will be shown at the meeting.\n",
    },
    {
      text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Locks\n---\n\n## Purpose\n\nA corrected table will be handed out on the night, because the grant is only known that day.\n",
    },
    {
      text: `${front()}## Why the decision is urgent\n\nThe roof would let in rain from October, and the slates take nine weeks to come.\n`,
      note: "The reason stands under the heading",
    },
    "**Title**\n\nSlipway\n\n**Meeting**\n\nCabinet\n\n**Date**\n\n4 March 2027\n\n**Urgent**\n\nNo\n\n## Recommendations\n\nThat the slipway is mended.\n",
    `${front()}Urgent and exempt from call-in: no\n\nThe roof is old.\n`,
    `${front()}Urgent, not subject to call-in: Yes\n\nThe decision cannot wait because the grant lapses on 9 June.\n`,
    `${front()}This report could not be improved by a longer wait.\n`,
    `${front()}The agenda went out on 4 May, with this report.\n`,
    `${front()}The agenda was printed without the reports of the outside bodies.\n`,
    {
      text: "# Minutes\n\n## 4. Petitions\n\nThe Chair took a further paper on the pier under this heading.\n",
      kind: "minutes",
    },
    {
      text: "# Minutes\n\n## 4. Urgent business\n\nThe Chair took a further paper on the pier under this heading because the lease lapses on 9 June.\n",
      kind: "minutes",
    },

    "---\nkind: committee-report\n---\n\n**Urgency:** none.",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\nurgent: yes\n---\n\n## Purpose\n\nThe paper is late because the offer came on Friday and expires on 9 June.\n",
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\nurgent: yes\n---\n\n## Purpose\n\nTo repair the stage.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\nThe item is urgent. The spring tide would go through the breach, and the Cabinet does not meet again until December. The Chairman is of the opinion that for that reason it should be considered.\n",

    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\nThe item was tabled at the traders' forum on 4 May.\n",

    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\nThe Chair has agreed to take this report as a matter of urgency because the grant lapses on 9 June.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\nThe committee is asked to treat street lighting as a matter of urgency in next year's programme.\n",

    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\nThe item was late in delivery because the foundry was on holiday.\n",

    "| Milestone | Due | Position |\n| --- | --- | --- |\n| New pumps | June 2026 | Late: expected January 2027 |\n",
    { text: "The Chair took the urgent item first.", kind: "minutes" },
    {
      text: "The Chair agreed to take the item on moorings as urgent business, because the lease ends on 4 May.",
      kind: "minutes",
    },
    { text: "The Chair said that there was no urgent business.", kind: "minutes" },
    `${front()}The report did not reach members of the library scheme.\n`,
    `${front()}Staff are called out at short notice in winter, and the hall may be booked at short notice.\n`,
    `${front()}This report is brought at short notice because the grant offer lapses on 4 June.\n`,
    `${front()}The usual notice of five clear days was given of this item.\n`,
    `${front()}Reason for urgency: the insurer's offer lapses on 4 May.\n`,
    `${front("urgent: no\n")}The roof is old.\n`,
    `${front("urgent: yes\n")}The Chair has agreed that the item may be taken, since the roof is a danger.\n`,
    `${front("urgent: yes\n")}The report could not be deferred: the insurer's offer closes on 4 May.\n`,
    `${front()}This report is late because the court's order was made on 2 May and must be obeyed by 9 May.\n`,
    `${front()}The decision was urgently sought by the school, whose late buses are full.\n`,
    `${front()}Late applications were not considered. The report was tabled in Parliament.\n`,
    `${front()}The lead officer was on leave in August, when the survey was made.\n`,
    "# Diary\n\nThis report is late.\n",
    `${front()}This is not an urgent item.\n`,
  ],
  finds: [
    ...[
      "This report could not be finished in time for the agenda and has been sent on by itself",
      "The report was not complete when the agenda was published",
      "This paper has been issued under separate cover",
      "This report follows on its own, the rest having gone out on Tuesday",
      "This item went out in a second pack",
      "The report was not ready for publication with the agenda",
      "It was not possible to complete the report for the agenda",
    ].map(
      (text) => `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Locks\n---\n\n## Background\n\n[[${text}]].\n`,
    ),
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Locks\n---\n\n## Purpose\n\n[[A corrected table will be handed out on the night, as the team was short-handed in May]].\n",
      message: "poor",
      severity: "warning",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\n[[The matter is urgent because the Mayor would like it settled by the weekend]].\n",
      message: "poor",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\n[[This is a late item, as the engineer was on leave]].\n",
      message: "poor",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\n[[The drawings took longer than was thought, so the five clear days could not be met]].\n",
      message: "poor",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\n[[Less than the usual five days is given]].\n",
      message: "unreasoned",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\n[[The Chair accepted it as an urgent item and no reason was recorded]].\n",
      message: "unreasoned",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## Background\n\n| Question | Answer |\n| --- | --- |\n| Reason for urgency | [[To get it out of the way]] |\n",
      message: "poor",
    },

    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\nurgent: [[yes]]\n---\n\n## 1. Purpose\n\n1.1 To mend the sluice.\n\n## 2. Background\n\n2.1 It leaks.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\nurgent: yes\n---\n\n## 1. Purpose\n\n1.1 To mend the sluice.\n\nThe special circumstances by reason of which this item cannot wait (section 100B(4)(b) of the Local Government Act 1972) are [insert what would be lost by waiting for the next meeting]. The opinion of the Chair on taking it as urgent is [insert the opinion and the day on which it was given].\n\n## 2. Background\n\n2.1 It leaks.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## 1. Purpose\n\n1.1 To mend the sluice.\n\n1.2 [[This report is late because of annual leave]].\n\n## 2. Background\n\n2.1 It leaks.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sluice\n---\n\n## 1. Purpose\n\n1.1 To mend the sluice.\n\n1.2 The special circumstances by reason of which this item cannot wait (section 100B(4)(b) of the Local Government Act 1972) are [insert what would be lost by waiting for the next meeting]. The opinion of the Chair on taking it as urgent is [insert the opinion and the day on which it was given].\n\n## 2. Background\n\n2.1 It leaks.\n",
    },

    `${front()}## Why the decision is urgent\n\n[[The drawings were not ready in time, owing to pressure of work in the office]].\n`,
    `${front()}[[The usual notice has been waived]].\n`,
    { in: `${front()}[[Urgent (not subject to call-in): Yes]]\n\nThe roof is old.\n`, message: "unreasoned" },
    { in: `${front()}[[Call-in waived as urgent: yes]]\n\nThe roof is old.\n`, message: "unreasoned" },
    {
      in: `${front()}[[This paper could not be sent out in time, as the maps were still being drawn]].\n`,
      message: "poor",
    },
    {
      in: `${front()}[[The agenda was sent out without this report, as the maps had not been printed]].\n`,
      message: "poor",
    },
    {
      in: `${front()}[[The other papers had already gone out before this report, because the tables were not yet checked]].\n`,
      message: "poor",
    },
    { in: `${front()}[[The rest of the agenda went out ahead of this paper]].\n`, message: "unreasoned" },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\n[[The paper is late because the drawings and the draft were not ready]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\n[[The Chair is asked to take this report as a matter of urgency]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\n[[It was not possible to publish this report with the agenda]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\n---\n\n## Purpose\n\n[[This paper was added to the agenda on the morning of the meeting]].\n",

    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\nurgent: yes\n---\n\n## Purpose\n\n[[The report did not go out with the agenda so that its layout could be tidied]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slipway\nurgent: yes\n---\n\n## Purpose\n\n[[This paper was left off the main agenda because the printer was busy]].\n",
    { in: "[[A late item on kerbs was taken with the Chair's consent]].", kind: "minutes" },
    "---\nkind: committee-report\ntitle: Kerbs\nmeeting: Cabinet\n---\n\n[[This report missed the agenda and is tabled tonight]].\n",
    { in: "[[The Chair agreed to take the item on moorings as urgent business]].", kind: "minutes" },
    { in: `${front()}[[This item comes to the meeting at short notice]].\n`, message: "unreasoned" },
    { in: `${front()}[[The paper was put on to the agenda this week to get it out of the way]].\n`, message: "poor" },
    {
      in: `${front()}[[The report was not available when the agenda was published owing to annual leave]].\n`,
      message: "poor",
    },
    { in: `${front()}[[Reason for lateness: workload in the team]].\n`, message: "poor" },
    { in: `${front("urgent: [[yes]]\n")}The roof is old.\n`, message: "flagged", severity: "error" },
    { in: `${front()}[[URGENT]]\n\nThe roof is old.\n`, message: "unreasoned" },
    { in: `${front()}1.2 [[This report is late]].\n`, message: "unreasoned" },
    {
      in: `${front()}[[The report has been submitted late because of pressure of work in the team]].\n`,
      message: "poor",
    },
    {
      in: `${front()}[[This item was published after the agenda because of an administrative error]].\n`,
      message: "poor",
    },
    { in: `${front()}[[This report is late as the comments were not ready in time]].\n`, message: "poor" },
    {
      in: "# Minutes\n\n## 4. Urgent business\n\n[[The Chair took a further paper on the pier under this heading]].\n",
      kind: "minutes",
      message: "admitted",
    },
  ],
});
