import { headerMissing } from "../../../rules/structure/header-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

const body = "## Purpose\n\nTo agree the hours.\n\n## Recommendations\n\nThat the hours are agreed.\n";

const bold =
  "**Purpose of report**\n\nTo agree the hours.\n\n**Recommendations**\n\nThat the hours are agreed.\n\n**Background**\n\nIt opened in 1901.\n";

checkRule(headerMissing, {
  quiet: [
    // Out of a PDF: the value stands below its label.
    `Report to: Cabinet\n\nDate: 4 March 2027\n\nSubject: Baths\n\nReporting Officer:\n\nHead of Baths\n\nContact Officer:\n\nAnn Lee\n\n${body}`,
    `**Opening hours of the baths**\n\n| Meeting | Cabinet |\n| --- | --- |\n| Date | 4 March 2027 |\n| Report author | Baths Manager |\n| Classification | Public |\n\n${bold}`,
    `**To:** Cabinet\n\n**On:** 4 March 2027\n\n**Re:** Baths\n\n**By:** Baths Manager\n\n${body}`,
    `**Report to Cabinet**\n\n**Date of Cabinet:** 4 March 2027\n\n**Name of report:** Baths\n\n**Wards:** All\n\n${body}`,
    `**Ref:** 26/00112/FUL\n\n**Site:** Baths, Mill Lane\n\n**Committee:** Planning Committee, 4 March 2027\n\n**Case officer:** Ann Lee\n\n${body}`,
    "HARBOURSIDE COUNCIL\n\nNOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A\n\n# Purpose\n\nTo agree the lease.\n\n# Recommendations\n\nThat the lease is agreed.\n",
    "Harbourside Borough Council\n\nReport to Cabinet\n18 November 2026\n\nRenewal of the Ferry Licence\n\nReport of the Head of Transport\n\nWards affected: All\nKey decision: No\n\n1. Purpose\n\n1.1 To agree the licence.\n\n2. Recommendations\n\n2.1 That the licence is agreed.\n",
    `# Baths\n\n**Meeting of the Cabinet held on 4 March 2027**\n\n**Lead officer:** Ann Lee, Director of Place\n\n**Classification:** OFFICIAL\n\n**Wards:** All\n\n${body}`,

    `PWYLLGOR CRAFFU CYMUNEDAU / COMMUNITIES SCRUTINY COMMITTEE\n\nDyddiad / Date: 4 March 2027\n\nTeitl / Title: Baths\n\nSwyddog / Report of: Baths Manager\n\n${body}`,

    `---\nkind: committee-report\ntitle: Baths\nmeeting: Cabinet\ndate: 2027-03-04\nauthor: Baths Manager\n---\n\n${body}`,
    `HARBOUR COMMITTEE\n\n4 March 2027\n\n# Baths\n\n**Key decision:** No\n\n**Ward:** All\n\n**Report of:** Baths Manager\n\n${body}`,
    {
      text: "---\nkind: member-briefing\ntitle: Baths\n---\n\nBriefing note for members, 4 March 2027\n\nThe baths are open.\n",
      kind: "member-briefing",
    },
    { text: "# Minutes\n\n**Title:** Minutes\n\n**Present:** twelve members\n", kind: "minutes" },
    "A letter about the baths, which has no header at all.\n",
    `**Report to:** Cabinet\n\n**Meeting date:** 04/03/2027\n\n**Subject:** Baths\n\n**Report by:** Baths Manager\n\n${body}`,
  ],
  finds: [
    `Report to: Cabinet\n\nDate: 4 March 2027\n\nSubject: Baths\n\n[[Reporting Officer]]:\n\n[[Contact Officer]]:\n\nDistrict electoral areas (wards) affected: Mill\n\n${body}`,
    {
      in: "# PIER COUNCIL\n\n**Record of officer decision**\n\n| | |\n| --- | --- |\n| **Title** | A rank |\n| **Decision maker** | Head of Roads |\n| **[[Date of decision]]** | |\n| **Published** | 28 January 2027 |\n\n## Decision\n\nTo move it.\n",
      message: "blank",
    },
    `---\nkind: group-briefing\ntitle: Baths\n[[meeting]]:\ndate: 2027-03-04\nauthor: Baths Manager\n---\n\nThe baths open on 4 April.\n`,
    {
      in: `**From:** Baths Manager\n\n**Date:** 4 March 2027\n\n**Subject:** [[Baths]]\n\n**Recommendation:**\n\nCabinet is asked to agree the hours.\n\n${body}`,
      severity: "info",
    },
    {
      in: "| Report to | Cabinet |\n| --- | --- |\n| [[Date of meeting]] | |\n| Title | Baths |\n| Author | Baths Manager |\n\n## Purpose\n\nTo agree the hours.\n\n## Recommendations\n\nThat Cabinet:\n\n(a) agrees the hours from 1 April 2027;\n\n(b) agrees the charges.\n",
    },
    "**[[Meeting]]:**\n\n**Date:** 4 March 2027\n\n**Subject:** Baths\n\n**Report of:** Baths Manager\n\n## Purpose\n\nTo close.\n\n## Recommendations\n\nThat Cabinet agrees to close the baths.\n",
    "**Meeting:** Cabinet\n\n**Date:** 4 March 2027\n\n**Subject:** Baths\n\n**Report of:** [[[Director]]]\n\n## Purpose\n\nTo close.\n\n## Recommendations\n\nThat the baths close.\n",
    {
      in: `**To:** Cabinet\n\n**Subject:** [[Baths]]\n\n**From:** Baths Manager\n\n**Past pathway:** Leisure Panel, 7 January 2027\n\n${body}`,
      message: "missing",
      severity: "error",
    },
    {
      in: `---\nkind: committee-report\ntitle: [[Baths]]\ndate: 2027-03-04\nauthor: Baths Manager\n---\n\n${body}`,
      message: "missing",
    },
    {
      in: "---\nkind: group-briefing\ntitle: [[Baths]]\nmeeting: Quay Group\nauthor: Baths Manager\n---\n\n## Facts\n\nThe baths were opened on 4 March 1931 by the mayor of the day, and Cabinet is due to consider their future on 9 June 2027 together with that of the library next door.\n",
      kind: "group-briefing",
      severity: "warning",
    },
    {
      in: `**Title of meeting:** Cabinet\n\n**[[Date of meeting]]:**\n\n**Subject:** Baths\n\n**Report by:** Baths Manager\n\n${body}`,
      message: "blank",
    },
    {
      in: `**Title of meeting:** Cabinet\n\n**Date of meeting:** [[DD/MM/YYYY]]\n\n**Subject:** Baths\n\n**Report by:** Baths Manager\n\n${body}`,
      message: "placeholder",
    },
    {
      in: `---\ncouncil: portsmouth\nkind: noting-report\ntitle: Baths\nmeeting: Cabinet\ndate: 2027-03-04\nresponsible-officer: Baths Manager\n[[author]]:\n---\n\n${body}`,
      message: "blank",
    },
  ],
});
