import { datesAndNotice } from "../../../rules/structure/dates-and-notice.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (lines: string, kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Ferry\nmeeting: Ferry Committee\n${lines}---\n\nText.\n`;

checkRule(datesAndNotice, {
  quiet: [
    "The lease runs from 1 May 2020 to 30 April 2030, and the survey from 1 November to 15 January 2027.",
    front("date: 2027-06-09\npublished: 2027-06-01\n"),
    front("date: 2027-06-09\npublished: 2027-06-04\nurgent: yes\n"),
    `${front("date: 2027-06-09\npublished: 2027-06-04\n")}This supplementary report is a late item by reason of special circumstances.\n`,
    front("date: 2027-06-09\npublished: 2027-06-01\nward-members-notified: 2027-05-20\n"),
    front("date: 2027-06-09\npublished: 2027-06-04\n", "press-release"),
    { text: "**To:** Cabinet – 9 June 2027\n\n**Published:** 1 June 2027\n\nText.\n" },
    `${front("date: 2027-06-09\n")}The minutes were agreed by the Committee on 2 June 2027. A further report will go to the Committee on 16 June 2027.\n`,
    `${front("date: 2027-06-09\n")}The papers will be put to the Cabinet on 16 June 2027.\n`,
    "Sunday 29 February 2032 is a leap day, and 30/04/2027 a Friday. In section 31 April is named.",
    "> It happened on 31 June 2026.",
    "The complaint was received on 3 May 2027 and the report was completed on 28 June 2027.",
  ],
  finds: [
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
  ].map(({ message, ...rest }) => (message ? { ...rest, message } : rest)) as never,
});
