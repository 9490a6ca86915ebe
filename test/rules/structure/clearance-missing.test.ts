import { clearanceMissing } from "../../../rules/structure/clearance-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (lines = "", kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Kiosk\nmeeting: Cabinet\n${lines}---\n\n`;
const header = "**To:** Cabinet\n\n**Subject:** [[Kiosk]]\n\n**Date:** 3 May 2027\n\n";
const asked = "## Recommendations\n\nThat the kiosk is let.\n\n";

/** Printed forms of a clearance by both sides, as councils have them. */
const printed = [
  "| **Finance cleared by** | B Orr, 12 May 2027 |\n| --- | --- |\n| **Legal cleared by** | P Ash, 13 May 2027 |",
  "| Cleared by finance | B Orr, 12 May 2027 |\n| --- | --- |\n| Cleared by legal | P Ash, 13 May 2027 |",
  "**Cleared by:** Section 73 officer – B Orr, 12 May 2027; Monitoring Officer – P Ash, 13 May 2027",
  "| Cleared by | Date |\n| --- | --- |\n| Section 112 Officer – B Orr | 12 May 2027 |\n| Borough Solicitor – P Ash | 13 May 2027 |",
  "| Officer | Name | Date |\n| --- | --- | --- |\n| Chief Finance Officer | B Orr | 12/5/27 |\n| Monitoring Officer | P Ash | 13/5/27 |",
  "| Cleared by | Date |\n| --- | --- |\n| Section 151 Officer – B Orr | 12 May 2027 |\n| Borough Solicitor – P Ash | 13 May 2027 |",
  "| Fin | BO.27.28.11 | Leg | PA/0031/13052027 | HR | |\n| --- | --- | --- | --- | --- | --- |",
  "| Implications | Officer | Date |\n| --- | --- | --- |\n| Financial | B Orr | 12/5/27 |\n| Legal | P Ash | 13/5/27 |",
  "| **Legal** | P Ash, 13 May 2027 |\n| --- | --- |\n| **Finance** | B Orr, 12 May 2027 |",
  "| Approved by | Chief Officer – Finance |\n| --- | --- |\n| Approved by | Chief Officer – Governance |",
  "This report has been cleared by: Finance – B Orr (12 May 2027); Legal – P Ash (13 May 2027).",
  "Legal: P Ash 13.5.27\n\nFinance: B Orr 12.5.27",
  "Originator: V. Pugh. Finance: B. Orr. Legal: P. Ash.",
  "Finance Ref: CFO/27/11\n\nLegal Ref: LEG/27/31",
  "Report cleared by\n\n- Finance: B Orr\n- Legal: P Ash",
  "The comments of the Head of Finance were received on 2 May 2027. The comments of the Head of Law, Property and Records were received on 3 May 2027.",
  "The Head of Finance, B. Orr, agreed this section on 2 May 2027.\n\nThe Solicitor to the Council checked this section on 3 May 2027.",
  "The legal implications were written by P Ash, Senior Solicitor. The financial implications were written by B Orr, Group Accountant.",
  "Financial implications verified by: B Orr\n\nLegal implications verified by: P Ash",
  "Approved by B Orr on behalf of the Director of Finance, and by P Ash on behalf of the Monitoring Officer.",
  "Swyddog Adran 151: B Orr, 12 Mai 2027\n\nSwyddog Monitro: P Ash, 13 Mai 2027",
  "## Legal comments\n\nA deed is needed. (P Ash, Principal Solicitor, 13/05/2027)\n\n## Finance comments\n\nThe rent is fair. (B Orr, Finance Business Partner, 12/05/2027)",
];

/** Clearance of both sides, but for what `told` says of legal's. */
const legalSays = (told: string) =>
  `${front()}${asked}## Financial implications\n\nThe rent is £900. Cleared by: B. Orr, Finance, 2 May 2027.\n\n## Legal implications\n\nA deed is needed. ${told}\n`;

checkRule(clearanceMissing, {
  quiet: [
    "The Chief Accountant explained that cheques not cleared by 31 March came to £9,400.",
    "---\nkind: committee-report\ntitle: Kiosk\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Sign off\n\n| Fin | Leg | Mon Off |\n| --- | --- | --- |\n| AB 1.5.27 | CD 2.5.27 | Not applicable |\n",
    "---\nkind: committee-report\ntitle: Kiosk\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Sign off\n\n| Fin | Leg | Mon Off |\n| --- | --- | --- |\n| AB 1.5.27 | | CD 2.5.27 |\n",
    "---\nkind: committee-report\ntitle: Kiosk\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Resource issues\n\nComments of the Chief Finance Officer (B. Orr, 2 May 2027): the rent covers the cost.\n\n## Legal implications\n\nA deed is needed. Cleared by: P. Ash, Legal, 3 May 2027.\n",
    ...[
      "Cleared by: P. Ash, Legal, 3 May 2027. The auditors have yet to look at the accounts.",
      "Cleared by: P. Ash, Legal, 3 May 2027. The trade's comments will be reported at the meeting in June.",
      "Cleared by: P. Ash, Legal, 3 May 2027. The result of the survey will be given at the meeting.",
      "Cleared by: P. Ash, Legal, 3 May 2027. The buyer's solicitors have yet to look at the lease.",
    ].map(legalSays),
    `${header.replace(/[[\]]/g, "")}${asked}## Implications\n\n### Money and law\n\nThe views of the Section 151 Officer were given on 2 May 2027 (P. Vane). Comments of the Head of Legal Services (B. Orr, 3 May 2027): a deed is needed.\n`,
    ...[
      "The Treasurer is also the author of this paper, and the Borough Solicitor was consulted on 2 May 2027.",
      "The Director of Finance prepared this report. Cleared by the Head of Law, 2 May 2027.",
    ].map((told) => `${front()}${asked}## Implications\n\n${told}\n`),
    {
      text: `${front("cleared-by: { finance: 'A. B., 2027-05-03', legal: 'C. D., 2027-05-03' }\n")}${asked}The kiosk's first tenant signed the lease and the solicitors were not asked.\n`,
      note: "It was cleared all the same",
    },
    "**To:** Cabinet\n\n**Subject:** Kiosk\n\n**Date:** 3 June 2027\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Financial implications\n\nThe rent is fair. Cleared by: B. Orr, Group Accountant, 12 May 2027.\n\n## Legal implications\n\nThe Council may let it. The Council's solicitor advises that a deed is needed.\n",
    "**To:** Cabinet\n\n**Subject:** Kiosk\n\n**Date:** 3 June 2027\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Financial implications\n\nThe rent is fair. Cleared by: B. Orr, Group Accountant, 12 May 2027.\n\n## Legal implications\n\nWe are advised by our solicitors that a deed is needed. Cleared by: P. Ash, Principal Solicitor, 13 May 2027.\n",
    `${front("cleared-by:\n  finance: K. Loy, 2027-02-01\n")}${asked}## Legal implications\n\nThe Council may let it. Quay Law's comments are included: R. Penn-Cole, 5 May 2027.\n`,
    `${front("cleared-by:\n  finance: K. Loy, 2027-02-01\n")}${asked}## Legal implications\n\nThe Council may let it. Comments incorporated (R. Penn, 5 May 2027).\n`,
    {
      text: `${front()}${asked}## Financial implications\n\nArrears of £800 are outstanding. Cleared by: Head of Finance (B. Orr), 2 May 2027.\n\n## Legal implications\n\nThe consent of the Secretary of State is awaited. Cleared by P. Ash, Solicitor, 2 May 2027.\n`,
      note: "What is outstanding is no clearance",
    },
    ...printed.map((form) => `${front()}${asked}${form}\n`),
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
      in: "---\nkind: committee-report\ntitle: [[Kiln]]\nmeeting: Cabinet\ncleared-by:\n  finance: K. Loy, 2027-02-01\n---\n\n## Recommendations\n\nThat the kiln is let.\n",
      becomes:
        '---\nkind: committee-report\ntitle: Kiln\nmeeting: Cabinet\ncleared-by:\n  legal: "[insert the post and the date]"\n  finance: K. Loy, 2027-02-01\n---\n\n## Recommendations\n\nThat the kiln is let.\n',
    },
    {
      in: "---\nkind: committee-report\ntitle: Kiln\nmeeting: Cabinet\ncleared-by:\n  finance: K. Loy, 2027-02-01\n  [[legal]]:\n---\n\n## Recommendations\n\nThat the kiln is let.\n",
      becomes:
        '---\nkind: committee-report\ntitle: Kiln\nmeeting: Cabinet\ncleared-by:\n  finance: K. Loy, 2027-02-01\n  legal: "[insert the post and the date]"\n---\n\n## Recommendations\n\nThat the kiln is let.\n',
    },
    {
      in: "**To:** Cabinet\n\n**Subject:** [[Kiln]]\n\n**Date:** 3 May 2027\n\n## Purpose\n\nTo let the kiln.\n\n## Recommendations\n\nThat the kiln is let.\n",
      severity: "info",
      becomes:
        "**To:** Cabinet\n\n**Subject:** Kiln\n\n**Date:** 3 May 2027\n\n**Finance clearance:** [insert the post and the date]\n\n**Legal clearance:** [insert the post and the date]\n\n## Purpose\n\nTo let the kiln.\n\n## Recommendations\n\nThat the kiln is let.\n",
    },

    "---\nkind: committee-report\ntitle: Kiosk\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Sign off\n\n| Fin | [[Leg]] | Mon Off |\n| --- | --- | --- |\n| AB 1.5.27 | | Not applicable |\n",
    "---\nkind: committee-report\ntitle: Kiosk\nmeeting: Cabinet\ncleared-by:\n  legal: P. Ash, 2027-05-03\n---\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Financial implications\n\nThe rent is £900. [[Finance has yet to look at the figures.]]\n",
    ...[
      "[[The Solicitor's comments will be tabled on the night.]]",
      "[[Advice of the Monitoring Officer: to be given orally.]]",
      "[[Comments from the Head of Law are to be circulated separately.]]",
      "[[The Solicitor has yet to read this paper.]]",
      "[[The Monitoring Officer is still looking at the draft.]]",
      "[[Our lawyers have not yet commented on the report.]]",
      "[[To be cleared by the Head of Law.]]",
      "[[Cleared by: [name]]]",
      "[[The Monitoring Officer declined to clear this section.]]",
      "[[The solicitor has not signed off the report.]]",
    ].map((told) => ({ in: legalSays(told), message: "outstanding" })),
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Ferry]]\ncleared-by:\n  legal: A. Moss, 2027-03-02\n---\n\n## Recommendations\n\nThat the ferry sails.\n\n## Director of Finance's comments\n\nThe cost is £900.\n",
      message: "missing",
    },
    ...[
      "[[As it is only a kiosk, the solicitors were not troubled with it.]]",
      "[[We did not ask Legal.]]",
      "[[No legal advice was thought necessary.]]",
      "[[The Monitoring Officer has not seen this.]]",
      "[[Officers saw no need to consult the Head of Law.]]",
    ].map((told) => ({
      in: `${front("cleared-by: { finance: 'A. B., 2027-05-03' }\n")}${asked}## Legal implications\n\nThe Council may let it. ${told}\n`,
      message: "unasked" as const,
      severity: "error" as const,
    })),
    {
      in: `${front("cleared-by: { finance: 'A. B., 2027-05-03' }\n").replace("Kiosk", "[[Kiosk]]")}${asked}## Legal implications\n\nIn 2019 the solicitors were not asked.\n`,
      message: "missing",
    },
    "**To:** Cabinet\n\n**Subject:** [[Kiosk]]\n\n**Date:** 3 June 2027\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Financial implications\n\nThe rent is fair. Cleared by: B. Orr, Group Accountant, 12 May 2027.\n\n## Legal implications\n\nThe Council may let it. We have been advised by external lawyers that a claim would fail.\n",
    "**To:** Cabinet\n\n**Subject:** [[Kiosk]]\n\n**Date:** 3 June 2027\n\n## Recommendations\n\nThat the kiosk is let.\n\n## Financial implications\n\nThe rent is fair. Cleared by: B. Orr, Group Accountant, 12 May 2027.\n\n## Legal implications\n\nLeading counsel warns that the tenant might sue.\n",
    `${front("cleared-by:\n  finance: K. Loy, 2027-02-01\n").replace("Kiosk", "[[Kiosk]]")}${asked}## Legal implications\n\nThe Council may let it. Residents' comments are set out: see Appendix 3.\n`,
    {
      in: `${front()}${asked}## Financial implications\n\nThe rent is £900. Cleared by: B. Orr, Finance, 2 May 2027.\n\n## Legal implications\n\nThe Council may let the kiosk, as it has let others on the quay for many years past. [[The comments of the Head of Governance had not been received when this went to print.]]\n`,
      message: "outstanding",
    },
    // What looks like a sign-off, and names nobody.
    ...[
      "Finance and legal advice will be taken before the lease is signed.",
      "Legal: The Council may let the kiosk.\n\nFinance: The rent is £900.",
      "| Implication | Comment |\n| --- | --- |\n| Financial | The rent is £900 |\n| Legal | A lease is needed |",
      "Legal: Local Government Act 1972.\n\nFinance: None.",
    ].map((form) => ({ in: `${front().replace("Kiosk", "[[Kiosk]]")}${asked}${form}\n`, message: "missing" })),
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
      in: `${front("cleared-by: { finance: [['A. B.']], legal: 'C. D., 2027-05-03' }\n")}${asked}`,
      message: "undated",
      severity: "warning",
    },
    {
      in: `---\nkind: committee-report\ntitle: Kiosk\nmeeting: Cabinet\ncleared-by: { finance: [[tbc]], legal: 'C. D., 2027-05-03' }\n---\n\n${asked}`,
      message: "outstanding",
    },
    ...["requested on 12 May", "not yet received", "to be given", "still awaited", "Awaiting the Solicitor"].map(
      (told) => ({
        in: `${front(`cleared-by:\n  finance: A. B., 2027-05-03\n  legal: [[${told}]]\n`)}${asked}`,
        message: "outstanding",
        severity: "error" as const,
      }),
    ),
    {
      in: `${front("cleared-by:\n  finance: A. B., 2027-05-03\n  [[legal]]:\n")}${asked}`,
      message: "missing",
    },
    {
      in: `${front("cleared-by:\n  section-151: [[none]]\n  legal: A. B., 2027-05-03\n")}${asked}`,
      message: "missing",
    },
  ],
});
