import { datesAndNotice } from "../../../rules/structure/dates-and-notice.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (lines: string, kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Ferry\nmeeting: Ferry Committee\n${lines}---\n\nText.\n`;

checkRule(datesAndNotice, {
  quiet: [
    "The agenda was published on Monday 7 June 2027 for the meeting on Tuesday 15 June 2027: five clear days' notice has been given.",
    "The notice was published on 4 May 2027, 28 clear days before the meeting on 2 June 2027.",
    "The agenda was published on 7 June 2027 for the meeting on 9 June 2027. Five clear days' notice could not be given.",
    "The decision would be published on Wednesday 16 June 2027. The call-in period of five working days would then end on Wednesday 23 June 2027.",
    "Decisions are published on 15 June 2027 and may be implemented after five clear working days, from 23 June 2027.",
    "Works start on 4 January 2027 and will take eight weeks, finishing on 26 February 2027.",
    "The fair is on the quay for five days, Wednesday 25 to Sunday 29 August 2027.",
    "The programme is for two years, from April 2027 to March 2029.",
    "A five-year programme covering 2027/28 to 2031/32 is proposed for the financial year 2026/27, which ends on 31 March 2027.",
    "It would last twelve months, from 1 September 2027 to 31 August 2028. In the last twelve months, from 1 January 2020 to 1 June 2027, it rose.",
    "| Scheme | Starts | Ends |\n| --- | --- | --- |\n| Ferry | 1 October 2027 | 31 March 2028 |\n",
    "| Stage | Date |\n| --- | --- |\n| Tender | 21 June 2027 |\n| Return | 23 July 2027 |\n| Marks | 6 August 2027 |\n| Award | 6 September 2027 |\n",
    "The consultation will close on 6 September 2027. The Cabinet would consider the responses on 10 September 2027.",
    "The auditor will issue an interim report on 30 September 2027. The Committee will consider the report on 9 September 2027.",
    `${front("date: 2027-06-14\n")}The survey closed on 30 April 2027. The ferry will be launched on 20 June 2027. The lease said that it would be signed by 1 March 2027.\n`,
    "The works take nine months, from April to December 2027.",
    "The trial ran for six months from October 2026 to March 2027.",
    { text: "The 2026/27 year is from 6 April 2026 to 5 April 2027." },
    { text: "The 2 year and 11 month term is from 1 May 2026 to 31 March 2029." },
    { text: "Application 31/9/2026/FUL was refused." },
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\ndate: 2027-07-14\npublished: 2027-07-09\nward-members-notified: 2027-07-08\n---\n\nText.\n",
    front("date: 2027-07-13\npublished: 2027-07-05\nurgent: yes\nward-members-notified: 2027-07-02\n"),
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-02-10\n---\n\n## Next steps\n\nIf the Cabinet agrees, the order would be made on 1 March 2027.\n",
    "The lease runs from 1 May 2020 to 30 April 2030, and the survey from 1 November to 15 January 2027.",
    front("date: 2027-06-09\npublished: 2027-06-01\n"),
    `${front("date: 2027-06-09\npublished: 2027-06-04\nurgent: yes\n")}The report is urgent because the mooring failed on 2 June.\n`,
    // A length of time that fits, to the day or nearly; one that is of something else; one with a part besides.
    "The lease is for five years from 1 April 2027 to 31 March 2032.",
    "The survey ran for six weeks, from 1 June to 12 July 2027, and for five from 7 September to 9 October.",
    "Comments were asked for over eight weeks from 7 September to 30 October 2026.",
    "The contract is for three years from 1 April 2027, with an option of two more, and would then run from 1 April 2030 to 31 March 2032.",
    "The ferry was out of service on 12 days from 3 May to 30 June 2027.",
    "It was shut for four weeks between 1 June and 31 August 2027.",
    "The four-year plan was agreed on 1 May 2024 and runs to 31 March 2027.",
    "At least 20 years from 1 January 2010 to 31 December 2032 were lost.",
    "Loans of up to five years from 1 May 2027 to 1 May 2029 are open.",
    "The survey ran from 2 to 30 November 2026 (four weeks).",
    // Ward members who were told in good time, told of it again, or are still to be told.
    `${front("date: 2027-06-09\npublished: 2027-06-01\n")}Ward members were told on 20 May 2027 and again on 31 May 2027.\n`,
    `${front("date: 2027-06-09\npublished: 2027-06-01\n")}Ward members will be told of the outcome on 10 June 2027.\n`,
    `${front("date: 2027-06-09\npublished: 2027-06-01\nward-members-notified: 2027-05-20\n")}Ward members were told of the last scheme on 30 May 2027.\n`,
    `${front("date: 2027-06-09\npublished: 2027-06-04\n")}This supplementary report is a late item by reason of special circumstances.\n`,
    front("date: 2027-06-09\npublished: 2027-06-01\nward-members-notified: 2027-05-20\n"),
    front("date: 2027-06-09\npublished: 2027-06-04\n", "press-release"),
    { text: "**To:** Cabinet – 9 June 2027\n\n**Published:** 1 June 2027\n\nText.\n" },
    `${front("date: 2027-06-09\n")}The minutes were agreed by the Committee on 2 June 2027. A further report will go to the Committee on 16 June 2027.\n`,
    `${front("date: 2027-06-09\n")}The papers will be put to the Cabinet on 16 June 2027.\n`,
    "Sunday 29 February 2032 is a leap day, and 30/04/2027 a Friday. In section 31 April is named.",
    "> It happened on 31 June 2026.",
    "The complaint was received on 3 May 2027 and the report was completed on 28 June 2027.",
    ...[
      "The arrangements ask for a decision within four months of a complaint.",
      "The work was finished within the 60 days allowed by the Protocol.",
      "The Independent Person agreed to an extension until July.",
      "The investigation was adjourned while a witness was abroad.",
    ].map((why) => ({
      text: `---\nkind: monitoring-officer-report\ntitle: Facts\n---\n\nThe complaint was received on 3 May 2027. ${why}\n\nThis report was completed on 28 June 2027.\n`,
      settings: { rules: { "dates-and-notice": { options: { "complaint-report-days": 28 } } } },
    })),
  ],
  finds: [
    {
      in: "The agenda was published on 7 June 2027 for the meeting on 10 June 2027. The [[five clear days’ notice]] has been given.",
      message: "notice",
    },
    {
      in: "It is a key decision. It went into the Forward Plan on 2 June 2027 and will be taken on 18 June 2027; the usual [[28 days’ notice]] has been given and no urgency procedure is used.",
      message: "notice",
    },
    {
      in: "A meeting will be held on 15 June 2027. The summons was sent on 10 June 2027, which meets the statutory [[minimum of five clear days]].",
      message: "notice",
    },
    {
      in: "The decision would be published on Wednesday 16 June 2027. The [[call-in period of five working days]] would then expire on Friday 18 June 2027.",
      message: "notice",
    },
    {
      in: "Decisions are published on 15 June 2027 and may be implemented [[after five clear working days]], from 17 June 2027.",
      message: "notice",
    },
    {
      in: "Works start on [[4 January 2027 and will take eight weeks, finishing on 29 January 2027]].",
      message: "term",
    },
    { in: "The fair is on the quay for [[five days, Wednesday 25 to Friday 27 August 2027]].", message: "term" },
    { in: "The programme is for [[two years, from April 2027 to March 2028]].", message: "term" },
    { in: "A [[five-year programme covering 2027/28 to 2029/30]] is proposed.", message: "term" },
    { in: "It is paid in [[2027/28, which ends on 31 March 2027]].", message: "term" },
    { in: "It would last [[twelve months, from 1 September 2027 to 31 December 2028]].", message: "term" },
    { in: "A consultation of [[six weeks is proposed, from 21 June 2027 to 16 July 2027]].", message: "term" },
    { in: "The strike began on [[5 May 2026 and ended on 1 May 2026]].", message: "range" },
    { in: "It is out for comment, opening on [[12 August 2027 and closing on 29 July 2027]].", message: "range" },
    {
      in: "| Scheme | Starts | Ends |\n| --- | --- | --- |\n| Ferry | 1 January 2028 | [[30 June 2027]] |\n",
      message: "row",
    },
    {
      in: "| Stage | Date |\n| --- | --- |\n| Tender | 21 June 2027 |\n| Return | 23 July 2027 |\n| Marks | [[16 July 2027]] |\n| Award | 6 September 2027 |\n",
      message: "stage",
    },
    {
      in: "The consultation would close on 10 September 2027. The Cabinet would consider all the responses on [[6 September 2027]].",
      message: "early",
    },
    {
      in: "The auditor will issue the report on 30 September 2027. The Committee will consider that report on [[9 September 2027]].",
      message: "early",
    },
    { in: `${front("date: 2027-06-14\n")}The survey of ferries closed on [[30 July 2027]].\n`, message: "past" },
    { in: `${front("date: 2027-06-14\n")}The survey of ferries will open on [[1 May 2027]].\n`, message: "future" },
    {
      in: "A [[two-year pilot (1 April 2025 to 31 March 2028]]) is under way.",
      message: "term",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Groynes\ndate: 2027-06-09\npublished: [[2027-06-04]]\n---\n\n## Purpose\n\nThe report is late because the draft was not ready.\n",
      message: "short",
    },
    {
      in: "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\ndate: 2027-07-14\npublished: [[2027-07-10]]\n---\n\nText.\n",
      message: "summons",
    },
    {
      in: "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\ndate: 2027-03-31\npublished: [[2027-03-24]]\n---\n\nEaster is on 28 March.\n",
      severity: "warning",
    },
    {
      in: "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\ndate: 2026-12-31\npublished: [[2026-12-23]]\n---\n\nText.\n",
      severity: "warning",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-02-10\n---\n\n## Next steps\n\nIf the Cabinet agrees, the order would be made on [[1 February 2027]].\n",
      severity: "info",
      message: "planned",
    },
    {
      in: "---\nkind: monitoring-officer-report\ntitle: Facts\n---\n\n[[The complaint was received on 3 May 2027. Four people were interviewed within a week, and the Member extended a hand.]]\n\nThis report was completed on 28 June 2027.\n",
      settings: { rules: { "dates-and-notice": { options: { "complaint-report-days": 28 } } } },
      message: "facts",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Groynes\ndate: 2027-06-09\npublished: [[2027-06-04]]\n---\n\n## Risk\n\nThe chief risk is late delivery of the stone.\n",
      message: "short",
    },
    { in: front("date: 2027-06-09\npublished: [[2027-06-04]]\nurgent: yes\n"), message: "short", severity: "info" },
    { in: "The licence runs for [[five years from 1 April 2027 to 31 March 2031]].", message: "term" },
    { in: "Comments were invited for [[six weeks, from 1 June to 24 August 2026]].", message: "term" },
    { in: "It ran from [[2 to 30 November 2026 (six weeks]]).", message: "term" },
    { in: "The trial is [[18 months long, from 1 April 2027 to 31 March 2028]].", message: "term" },
    {
      in: `${front("date: 2027-06-09\npublished: 2027-06-01\n")}Ward members were told of the plan on [[Friday 28 May 2027]].\n`,
      message: "ward",
      severity: "warning",
    },
    {
      in: `${front("date: 2027-06-09\npublished: 2027-06-01\n")}Ward councillors were sent a letter on [[2 June 2027]].\n`,
      message: "wardLate",
      severity: "info",
    },
    {
      in: "---\nkind: monitoring-officer-report\ntitle: Facts\n---\n\n[[The complaint was received on 4 May 2027.]]\n\nThis report was completed on 29 June 2027.\n",
      message: "slow",
      severity: "info",
    },
    { in: "Residents were asked from [[12 June 2026 to 1 May 2026]].", message: "range" },
    { in: front("date: 2027-06-09\npublished: [[2027-06-03]]\n"), message: "short", severity: "warning" },
    { in: front("date: 2027-06-09\npublished: [[2027-06-10]]\n"), message: "reversed" },
    { in: front("date: [[2027-06-12]]\n"), message: "closed" },
    { in: front("date: [[2027-05-03]]\n"), message: "closed" },
    {
      in: front("date: 2027-06-09\npublished: 2027-06-01\nward-members-notified: [[2027-05-31]]\n"),
      message: "ward",
    },
    {
      in: front("date: 2027-06-09\npublished: 2027-06-01\nward-members-notified: [[2027-06-01]]\n"),
      message: "wardLate",
    },
    {
      in: `${front("date: 2027-06-09\n")}The recommendations set out above were approved by the Committee on [[16 June 2027]].\n`,
      message: "meeting",
      severity: "warning",
    },
    {
      in: `${front("date: 2027-06-09\n")}The replies will be laid before the Committee on [[16 June 2027]].\n`,
      message: "meeting",
      severity: "info",
    },
    { in: "It opened on [[29 February 2027]] and on [[Tuesday 9th June 2027]].", message: undefined as never },
    {
      in: "---\nkind: monitoring-officer-report\ntitle: Facts\n---\n\n[[The complaint was received on 3 May 2027.]]\n\nThis report was completed on 28 June 2027.\n",
      settings: { rules: { "dates-and-notice": { options: { "complaint-report-days": 28 } } } },
      message: "facts",
    },
    {
      in: "---\ncouncil: portsmouth\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\ndate: 2027-12-24\npublished: [[2027-12-17]]\n---\n\nText.\n",
      message: "short",
    },
    { in: "The works take [[nine months, from April to October 2027]]." },
  ].map(({ message, ...rest }) => (message ? { ...rest, message } : rest)) as never,
});
