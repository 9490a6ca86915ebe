import { clearanceMissing } from "../../../rules/structure/clearance-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (lines = "", kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Kiosk\nmeeting: Cabinet\n${lines}---\n\n`;
const header = "**To:** Cabinet\n\n**Subject:** [[Kiosk]]\n\n**Date:** 3 May 2027\n\n";
const asked = "## Recommendations\n\nThat the kiosk is let.\n\n";

checkRule(clearanceMissing, {
  quiet: [
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\n---\n\n## Purpose\n\nTo set charges.\n",
    `${front()}${asked}## Financial implications\n\nThe rent is £900. Checked by the Finance Business Partner, 21 October 2026.\n\n## Legal implications\n\nA deed is needed. Checked by Marsh Public Law, 22 October 2026.\n`,

    `${header}${asked}## Financial implications\n\nThe rent is £900. The Responsible Financial Officer has checked the sums (P. Vane, 2 May 2027).\n\n## Legal implications\n\nCleared by the Solicitor, 2 May 2027.\n`,
    `${header}${asked}## Financial implications\n\nComments of the Section 95 Officer: the rent is fair. P. Vane, 2 May 2027.\n\n## Legal implications\n\nCleared by the Solicitor, 2 May 2027.\n`,
    `${front()}${asked}## Financial implications\n\nThe rent is £900. The Head of Finance has been consulted and agrees.\n\n## Legal implications\n\nAs the price is the value, approval is not sought. Cleared by the Solicitor, 7 January 2027.\n`,
    `${front("published: 2027-05-03\n")}${asked}## Financial implications\n\nThe rent is £900. Cleared by: B. Orr, Finance, 2 May 2027.\n\n## Legal implications\n\nA deed is needed. Cleared by: P. Ash, Legal, 3 May 2027.\n`,
    `${front()}${asked}## Robustness\n\nIn the Chief Financial Officer's opinion the estimates are robust under each option.\n\n## Legal implications\n\nThe rate must be fixed by May. The Council Solicitor was consulted on 3 May 2027.\n`,
    `${front()}${asked}## Financial implications\n\nThe outstanding debt on the kiosk is £900. Cleared by: B. Orr, Finance, 2 May 2027.\n\n## Legal implications\n\nA deed is needed. Cleared by: P. Ash, Legal, 2 May 2027.\n`,
    `${front()}${asked}## Financial implications\n\nThe rent is £900. The Head of Finance has been consulted and agrees.\n\n## Legal implications\n\nThe lease must be by deed (Monitoring Officer's delegate: R. Penn, 5 May 2027).\n`,
    `${front()}${asked}## Financial implications\n\nThe rent is £900. The Head of Finance has been consulted and agrees.\n\n## Legal implications\n\nThe lease must be by deed. (P. Ash-Wray, Principal Solicitor, 2 May 2027)\n`,
    `${front()}${asked}## Financial implications\n\nThe rent is £900. The Head of Finance has been consulted and agrees.\n\n## Legal implications\n\nA deed is needed. Solicitor – B. Orr, 12.4.27.\n`,
    "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat the ferry runs.\n\n**Money.** Finance comments cleared by: A. Rigg, 3 April 2027.\n\n**Law.** Legal comments cleared by: Quay Law (B. Orr), 4 April 2027.\n",
    `${front()}${asked}## Financial implications\n\nThe rent is £900. The Head of Finance has been consulted and agrees.\n\n## Legal implications\n\nThe Council's solicitors warn that the lease may be void.\n`,
    `${front()}${asked}## Financial implications\n\nThe rent is £900. The Head of Finance has been consulted and agrees.\n\n## Legal implications\n\nLaw. Cleared by: Principal Solicitor, 2 May 2027.\n`,
    `${front()}${asked}## Sign-off\n\n| Fin | Leg | HR |\n| --- | --- | --- |\n| AB 1.5.27 | CD 2.5.27 | n/a |\n`,
    `${front()}${asked}## Audit trail\n\n| Officer title | Comments sought | Comments included |\n| --- | --- | --- |\n| Strategic Director of Finance | Yes | Yes |\n| Director of Legal Services | Yes | Yes |\n`,
    `${front()}${asked}## City Solicitor's comments\n\nLaw.\n\n## Section 151 officer's comments\n\nMoney.\n`,
    { text: `${front("", "noting-report")}${asked}`, kind: "noting-report" },
    { text: `${front("", "planning-report")}${asked}`, kind: "planning-report" },
    "# Kiosk\n\nThe kiosk is green.\n",
    `${front("published: 2027-05-03\ncleared-by: { finance: 'A. B., 2027-05-03', legal: 'C. D., 3 May 2027' }\n")}${asked}`,
  ],
  finds: [
    {
      in: `---\ncouncil: generic\n---\n\n**To:** Cabinet\n\n**Subject:** [[Kiosk]]\n\n**Date:** 3 May 2027\n\n${asked}`,
      severity: "info",
    },

    {
      in: `${header}${asked}## Director of Finance's comments\n\nThe rent is £900.\n\n## Legal implications\n\nA lease is needed.\n`,
      severity: "warning",
    },
    {
      in: `---\nkind: committee-report\ntitle: [[Kiosk]]\nmeeting: Place Scrutiny Committee\n---\n\n${asked}`,
      severity: "info",
    },
    {
      in: `${front("published: 2027-05-03\n")}${asked}## Financial implications\n\nThe rent is £900. Cleared by: B. Orr, Finance, 2 May 2027.\n\n## Legal implications\n\nA deed is needed. [[Cleared by: P. Ash, Legal, 6 May 2027]].\n`,
      message: "late",
    },
    `${front()}${asked}## Sign-off\n\n| Fin | [[Leg]] | HR |\n| --- | --- | --- |\n| AB 1.5.27 |  | CD 2.5.27 |\n`,
    {
      in: `${front()}${asked}## Financial implications\n\nThe rent is £900. Cleared by: B. Orr, Finance, 2 May 2027.\n\n## Legal implications\n\n[[Legal clearance is outstanding at the time of writing.]]\n`,
      message: "outstanding",
    },
    {
      in: `${header}${asked}## Financial implications\n\nThe rent is £900. Cleared by the Chief Accountant, 2 May 2027.\n\n## Legal implications\n\nA deed is needed. The Monitoring Officer holds the register of 5 May 2026.\n`,
      severity: "error",
    },
    {
      in: `---\nkind: committee-report\ntitle: [[Kiosk]]\nmeeting: Cabinet\n---\n\n${asked}`,
      message: "missing",
      severity: "error",
    },
    { in: `${header}${asked}## Background\n\nA kiosk.\n`, message: "missing", severity: "info" },
    {
      in: `${header}${asked}## Financial implications\n\nThe rent is £900. Cleared by the Chief Accountant, 2 May 2027.\n\n## Legal implications\n\nA lease is needed.\n`,
      severity: "error",
    },
    {
      in: `${front("cleared-by: { finance: 'A. B., 2027-05-03' }\n")}${asked}## Legal implications\n\n[[Comments of the Monitoring Officer are awaited.]]\n`,
      message: "outstanding",
    },
    {
      in: `${front("cleared-by: { finance: 'A. B., 2027-05-03' }\n")}${asked}## Audit trail\n\n| Director of Law | [[Comments sought: yes. Comments included: no]] |\n| --- | --- |\n| Version | Final |\n`,
      message: "outstanding",
    },
    {
      in: `${front("cleared-by: [[{ finance: 'A. B.', legal: 'C. D., 2027-05-03' }]]\n")}${asked}`,
      message: "undated",
      severity: "warning",
    },
    {
      in: `---\nkind: committee-report\ntitle: [[Kiosk]]\nmeeting: Cabinet\ncleared-by: { finance: tbc, legal: 'C. D., 2027-05-03' }\n---\n\n${asked}`,
      message: "missing",
    },
  ],
});
