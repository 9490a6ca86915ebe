import { notASubstitute } from "../../../rules/briefing/not-a-substitute.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";
const note = (line: string): string =>
  `# Weir\n\n## About this note\n\n${line}\n\n## Facts\n\nThe weir is 40 metres wide.\n`;

checkRule(notASubstitute, {
  quiet: [
    {
      text: "# Pier\n\n## Standing\n\nOfficers will lay before the Committee a report of their own.\n",
      kind: "group-briefing",
    },
    { text: "# Pier\n\n## Standing\n\nNothing falls to be decided now.\n", kind: "member-briefing" },
    {
      text: "# Pier\n\nThe Cabinet will have full advice.\n\nMembers do not need to declare anything more than the form asks.",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nFull advice will be reported to the Cabinet on 7 May. What the Cabinet will see is this site.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nFull advice will be reported to the Cabinet on 7 May. The Cabinet will have nothing to decide beyond the tolls.\n",
      kind: "group-briefing",
    },
    {
      text: note(
        "The published report gives no more than the law asks. Full advice will be reported to Cabinet on 7 May.",
      ),
      kind,
    },
    {
      text: note(
        "The full report came in a sealed envelope, and members must keep it in the drawer. Full advice will be reported to Cabinet on 7 May.",
      ),
      kind,
    },
    ...[
      "More detail will be in the committee report.",
      "This note should not be relied on for decision-making.",
      "Nothing in this briefing should be taken as officers' final advice.",
      "This information is provided without prejudice to the full report.",
      "The full report is attached.",
      "No decisions are needed.",
      "For noting only.",
      "**Type:** Information",
      "| Next formal stage | Report to Cabinet, 4 May 2027 |\n| --- | --- |\n| Author | J Moss |",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    ...[
      "The agenda for Cabinet, which is to be published on 26 April, will contain the full report.",
      "The slides summarise the published report to Cabinet, which members should read.",
      "Members are reminded that they will need to consider the full officer report when making a decision.",
      "The same information and advice will be included in the report to the committee.",
      "This informal briefing precedes the formal report to the County Council.",
      "A comprehensive report will follow.",
      "Legal, financial and equality advice will be in the Cabinet report.",
      "Members of the Cabinet will be fully advised before they decide.",
      "For full advice see the report to Cabinet, item 3.",
      "The published Cabinet report contains officers' full advice.",
      "No decision is pending on this.",
      "The Clerk will report to Council on 4 May.",
      "**Full advice:** Cabinet report, 4 May 2027",
      "**Decision required?** No",
      "| Formal report | To be considered by Cabinet on 4 May 2027 |\n| --- | --- |\n| Author | Head of Highways |",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    ...[
      "Cabinet will consider a full report on 4 May.",
      "A report with full implications will be brought to Full Council on 20 May.",
      "The Authority will be advised in full at its meeting on 4 May.",
      "The matter will be the subject of a report to the Planning Committee.",
      "This note should be read together with the published report.",
      "There is no decision for the Council to take.",
      "The report that Cabinet will consider on 4 May is at item 3.",
      "The decision will be taken by Cabinet on the basis of a full officer report.",
      "Councillors will need to consider the officer's report and all representations before they decide.",
      "A report follows to Cabinet on 4 May.",
    ].map((line) => ({ text: note(line), kind: "group-briefing" as const })),
    {
      text: "# Pier\n\n> This note settles nothing. The Committee will have a full report on 7 May.\n\nThe pier is 210 metres long.\n",
      kind: "member-briefing",
    },
    {
      text: "Full advice will be reported to Cabinet on 7 May.\n\nMembers need look no further for a bench than the quay.",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe Cabinet will have a full report on 4 May. There will be no separate paper on tolls; those come in that report.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe Cabinet will have a full report on 4 May. Members need not bring the pack.\n",
      kind: "group-briefing",
    },
    {
      text: "# Pier\n\n## Standing\n\nThe Committee's own report will go over the tolls in more detail.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nFull advice will be reported to the Panel on 7 May. Officers will give as much detail as the Panel needs.\n",
      kind: "group-briefing",
    },
    {
      text: "# Tolls\n\nThe Cabinet takes a report in May, and officers will give their full advice in that report.\n",
      kind: "member-briefing",
    },
    {
      text: "# Tolls\n\nThe report to the Cabinet, with the comments of officers, will be the advice on which the decision is made.\n",
      kind: "member-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nThe report to the Panel on 4 May will go into the costs in full.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nEverything that members of the Panel want to know will be found in its report.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nThis stands beside the report to the Panel and not in its place.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nA report with full advice is being written for the Panel.\n",
      kind: "group-briefing",
    },
    {
      text: "# Quay\n\n## Standing\n\nNothing said here lessens the duty of officers to report in full to Cabinet on 4 May.\n",
      kind: "group-briefing",
    },
    {
      text: note("It does not replace the report to the Committee, which will hold the full advice of officers."),
      kind,
    },
    { text: note("It does not amount to a substitute for the Committee's own report."), kind },
    { text: note("It is not a substitute for the report on which the Committee will decide."), kind },
    { text: note("The Committee will still receive a full report with officers' advice."), kind },
    { text: note("A formal report will be made to the Cabinet in June."), kind },
    { text: note("Officers will advise the Panel in the usual way when it meets."), kind },
    { text: note("Nothing here replaces the advice that goes to the Cabinet."), kind: "member-briefing" },
    { text: note("This is given in addition to the report on the agenda."), kind },
    { text: note("Full advice will be in the Committee's report; nothing is decided by the group."), kind },
    {
      text: note("These are the facts in the published report; the agenda papers will contain the full advice."),
      kind,
    },
    { text: note("No decision is due."), kind: "member-briefing" },
    { text: "# Weir\n\nNo further report will be made.\n", kind: "committee-report" },
  ],
  finds: [
    {
      in: "# [[Pier]]\n\n## Standing\n\nThe draft report is published with the agenda.\n",
      kind: "group-briefing",
      severity: "info",
    },
    { in: "# [[Pier]]\n\n## Standing\n\nOfficers will send the Panel no report.\n", kind: "group-briefing" },
    { in: "# Pier\n\n[[Councillors do not need anything further before Cabinet decides.]]", kind: "group-briefing" },
    { in: "# Pier\n\n[[You will need nothing besides this when the item is taken.]]", kind: "group-briefing" },
    { in: "# Pier\n\n[[Nobody need look beyond this note before Council.]]", kind: "group-briefing" },
    {
      in: "# Pier\n\n## Standing\n\n[[What the Committee gets in writing is this note and no more.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The Executive will not be given any paper other than this one.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The Executive will be given nothing in writing other than this note.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[All that the Committee will have before it is what stands here.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The Cabinet is to receive no paper beyond these pages.]]\n",
      kind: "group-briefing",
    },
    { in: note("[[With these slides the group has all that the Cabinet will be told.]]"), kind },
    { in: note("[[The item in May can then be taken as read.]]"), kind },
    { in: "[[There is little reason for the Committee to look at the options again.]]", kind: "group-briefing" },
    ...[
      "# [[Weir]]\n\nThe survey report is published on the website.\n",
      "# [[Weir]]\n\n| Next formal stage | None |\n| --- | --- |\n| Author | J Moss |\n\n## Facts\n\nText.\n",
    ].map((text) => ({ in: text, kind: "group-briefing" as const })),
    {
      in: "# [[Weir]]\n\n| Full report | Not required |\n| --- | --- |\n| Author | Head of Highways |\n\n## Facts\n\nText.\n",
      kind: "group-briefing",
    },
    { in: "# [[Weir]]\n\n**Full report:** none\n\n## Facts\n\nText.\n", kind: "group-briefing" },
    {
      in: "# [[Weir]]\n\n## Facts\n\nThe sum is in the annex to the report that the Cabinet will have.\n",
      kind,
      message: "missing",
    },
    {
      in: "# Pier\n\n## Next\n\n[[Members will not find it necessary to go through the Cabinet report as well.]]\n",
      kind: "group-briefing",
    },
    { in: "[[This note is fuller than the Cabinet's own report will be.]]", kind: "group-briefing" },
    { in: "[[Members need wait for nothing else.]]", kind: "group-briefing" },
    { in: "# Pier\n\n## Standing\n\n[[There is to be no further report on the tolls.]]\n", kind: "group-briefing" },
    {
      in: "# Pier\n\n## Standing\n\n[[Cabinet members here need not plough through the agenda pack.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The group will be able to vote without any further paper.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[There is little point in waiting for the Cabinet's papers.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The report of the treasurer will add nothing to what is said here.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[Cabinet members in the group may treat this note as their advice.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[The note tells all that there is to tell about the pier, and you can face the meeting with it alone.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[All that officers know of the pier is here.]]\n",
      kind: "group-briefing",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[With the whole of it here, the report for Cabinet can be a short one.]]\n",
      kind: "group-briefing",
      message: "instead",
    },
    {
      in: "# Pier\n\n## Standing\n\n[[In these pages is the whole ground on which the Cabinet must decide.]]\n",
      kind: "group-briefing",
      message: "missing",
    },
    {
      in: "# Quay\n\n[[The item can be taken on the nod, since the group has read it all.]]\n",
      kind: "group-briefing",
    },
    { in: "# Quay\n\n[[This is as long an account as the Panel will have.]]\n", kind: "group-briefing" },
    {
      in: "# Quay\n\n## Standing\n\n[[Nobody will have to wade through the agenda papers, since it is all here.]]\n",
      kind: "group-briefing",
    },
    { in: note("[[There will be no call for anything more before the Cabinet on 4 May.]]"), kind, message: "instead" },
    { in: "# Pier\n\n## Next\n\n[[The committee will be given these same pages.]]\n", kind: "group-briefing" },
    { in: "# Pier\n\n## Next\n\n[[The group now has everything that it needs to decide.]]\n", kind: "group-briefing" },
    { in: note("[[The paper for the Committee will be cut to two sides.]]"), kind },
    { in: note("[[Cabinet can take its decision on the strength of this note.]]"), kind },
    { in: note("[[It does not seem worth preparing a separate report for the Committee.]]"), kind },
    {
      in: "# [[Weir]]\n\n## Facts\n\nThe engineer made no report to the Committee in 2024.\n",
      kind,
      message: "missing",
      becomes:
        "# Weir\n\n## Facts\n\nThe engineer made no report to the Committee in 2024.\n\nOfficers will give their full advice to the body that decides; this briefing does not stand in for it.\n",
    },
    { in: note("[[There is no need for a report to the Cabinet after this.]]"), kind, message: "instead" },
    { in: note("[[The paper may be used in place of the committee report.]]"), kind, message: "instead" },
    { in: note("[[We do not intend to write another report to Cabinet.]]"), kind },
    { in: note("[[This note tells members everything that they need before they vote.]]"), kind: "member-briefing" },
    { in: note("[[There was to have been a full report, but that has been given up.]]"), kind, message: "instead" },
    { in: note("[[This will have to do for everybody.]]"), kind, message: "instead" },
    { in: note("[[This is fuller than the Panel's own report will be.]]"), kind, message: "instead" },
    { in: note("[[You can leave the agenda unread.]]"), kind: "member-briefing", message: "instead" },
    { in: note("[[The Cabinet's own paper will be on a single side.]]"), kind, message: "instead" },
    {
      in: note("[[The Panel has the note already and will not be troubled with a longer one.]]"),
      kind,
      message: "instead",
    },
    { in: note("[[The agenda papers say nothing beyond this.]]"), kind, message: "instead" },
    {
      in: note("[[The full report is sixty pages long; the group can leave it on the shelf.]]"),
      kind,
      message: "instead",
    },
    { in: note("[[You may leave the published report in its wrapper.]]"), kind: "member-briefing", message: "instead" },
    {
      in: "# Weir\n\nFull advice will be reported to Cabinet on 7 May. [[Cabinet will want nothing beyond this note.]]\n",
      becomes: "# Weir\n\nFull advice will be reported to Cabinet on 7 May.\n",
      kind: "group-briefing",
      message: "instead",
    },
    {
      in: "# Weir\n\n[[The Committee will want nothing more from officers.]]\n",
      kind: "group-briefing",
      message: "instead",
    },
    { in: "# Weir\n\n[[Report to Cabinet: not needed.]]\n", kind: "group-briefing", message: "instead" },
    {
      in: "# Weir\n\n[[The law is set out here, so that it need not appear in the report.]]\n",
      kind: "group-briefing",
      message: "instead",
    },
    {
      in: "# Weir\n\n[[The Cabinet Member will decide on the strength of tonight's slides.]]\n",
      kind: "group-briefing",
      message: "instead",
    },
  ],
});
