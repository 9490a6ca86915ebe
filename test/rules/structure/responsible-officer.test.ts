import { responsibleOfficer } from "../../../rules/structure/responsible-officer.ts";
import { checkRule } from "../../support/checkRule.ts";

const body = "## Background\n\nBells ring.\n\n## Recommendations\n\nThat bells are rung.\n";
const front = (lines: string, kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Bells\nmeeting: Cabinet\n${lines}---\n\n`;

checkRule(responsibleOfficer, {
  quiet: [
    "# Decision details\n\nPier works\n\nDecision Maker: Cabinet\n\nDecision status: Recommendations approved\n\nDecision:\n\nThe Cabinet considered a report by the Director of Harbours on the works to the pier.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Gritting\nauthor: Team Leader, Roads Maintenance\n---\n\n## Purpose\n\nTo set out the routes.\n",
    `**Awdur yr Adroddiad:** J Holt, Pennaeth Eiddo\n\n**To:** Cabinet\n\n**Subject:** Bells\n\n**Date:** 3 May 2027\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Bells\n\n**Date:** 3 May 2027\n\nCyfarwyddwr: J Holt, Cyfarwyddwr Lle\n\n${body}`,
    `${front("author: Political Assistant\nresponsible-officer: Director of Customers\n")}${body}`,
    `${front("author: Principal Ecologist\n")}${body}`,
    `${front("author: J. Orme, Customer Services\nresponsible-officer: Director of Customers\n")}${body}`,
    `${front("responsible-officer: A. Bell, Monitoring Officer\n")}${body}`,
    `**From:** Councillor Orme, Cabinet Member for Bells\n\nCorporate Director of Place\n\n**To:** Cabinet\n\n**Subject:** Bells\n\n${body}`,
    `**From:** Cabinet Member for Bells\n\n**To:** Cabinet\n\n**Subject:** Bells\n\n${body}\n## Contact details\n\nReport author: J. Orme, 01632 960000\n`,
    `${front("author: Bells Task Group\n")}${body}\n## Officers' comments\n\nThe Head of Culture supports this.\n`,
    `# Bells\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Bells\n\n**Date:** 3 May 2027\n\n${body}\n**Contact officer:** Bell Manager, 01632 960000\n`,
    { text: `${front("author: Councillor Orme\n", "motion")}${body}`, kind: "motion" },
  ],
  finds: [
    `---\nkind: committee-report\ntitle: Lamps\nmeeting: Cabinet\nauthor: [[Scrutiny Support]]\n---\n\n## Purpose\n\nTo light.\n`,
    {
      in: "---\nkind: committee-report\ntitle: Lamps\nmeeting: Cabinet\nauthor: [[Lighting Team]]\n---\n\n## Purpose\n\nTo light.\n",
      becomes:
        "---\nkind: committee-report\ntitle: Lamps\nmeeting: Cabinet\nauthor: Lighting Team, [insert the post]\n---\n\n## Purpose\n\nTo light.\n",
    },
    {
      in: "**To:** Cabinet\n\n**Subject:** Lamps\n\n**Report of:** [[Councillor Ayre]]\n\n## 1. Background\n\n1.1 They are dim.\n\n## 2. Recommendations\n\n2.1 That they are lit.\n",
      becomes:
        "**To:** Cabinet\n\n**Subject:** Lamps\n\n**Report of:** Councillor Ayre\n\n## 1. Background\n\n1.1 They are dim.\n\n## Officer comments\n\n[insert the officers' advice, and the post that gives it]\n\n## 2. Recommendations\n\n2.1 That they are lit.\n",
    },
    {
      in: "---\nkind: committee-report\ntitle: [[Lamps]]\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo light.\n",
      becomes:
        '---\nkind: committee-report\ntitle: Lamps\nmeeting: Cabinet\nauthor: "[insert the post of the author]"\n---\n\n## Purpose\n\nTo light.\n',
    },

    {
      in: "# Wealden Council – record of decision\n\n**Decision taken by:** Cabinet Member for Ports\n\n**Date of decision:** 4 May 2027\n\n**Wards:** All\n\n**Classification:** Public\n\n**Subject:** [[Fees]]\n\n## Decision\n\nThat the Harbour Officer sets the fees.\n\n## Reasons for decision\n\nThey cover the cost.\n",
      kind: "decision-record",
    },
    `**To:** Cabinet\n\n**Subject:** Bells\n\n**From:** [[Political Assistant to the Majority Group]]\n\n${body}`,
    "# [[Market hall]]\n\n**To:** Cabinet\n\n**Date:** 14 October 2026\n\n**Status:** Public\n\n**Ward:** All\n\n## 1. Purpose\n\nTo choose an option.\n\n## 2. Recommendations\n\nThat Option 2 is approved.\n\n## 3. Financial implications\n\nIt costs £64,000. Cleared by the Group Accountant, 1 October 2026.\n",

    "**Report to:** Cabinet\n\n**Report title:** Moles\n\n**Report of the:** [[Coast Team]]\n\n**Date of meeting:** 4 May 2027\n\n## Purpose\n\nTo mend moles.\n\n## Recommendations\n\nThat moles are mended.\n",
    { in: `${front("author: [[Political Assistant to the Tamar Group]]\n")}${body}`, message: "political" },
    { in: `${front("author: [[Jane Fenn]]\n")}${body}`, message: "name", severity: "info" },
    {
      in: `---\nkind: committee-report\ntitle: [[Bells]]\nmeeting: Cabinet\n---\n\n${body}`,
      message: "missing",
      severity: "error",
    },
    {
      in: `${front("author: [[Cllr P. Orme]]\n", "member-report")}${body}`,
      message: "councillor",
      kind: "member-report",
    },
    {
      in: `**To:** Cabinet\n\n**Subject:** Bells\n\n**Report by:** [[The Leader of the Council]]\n\n${body}`,
      message: "councillor",
    },
    {
      in: `**To:** Cabinet\n\n**Report of:** Councillor Orme\n\n**Author:** [[Councillor Orme]]\n\n**Subject:** Bells\n\n${body}\n**Lead contact officer:** Bell Manager\n`,
      message: "councillor",
    },
    {
      in: `${front("author: [[Customer Services]]\nresponsible-officer: Director of Customers\n")}${body}`,
      message: "team",
      severity: "warning",
    },
    {
      in: `${front("author: [[Streets and Housing]]\n")}${body}\n**Contact officer:** Bell Manager, 01632 960000\n`,
      message: "team",
      severity: "warning",
    },
    `**To:** Cabinet\n\n**Subject:** [[Bells]]\n\n**Date:** 3 May 2027\n\n${body}\n**Contact:** Bells and Towers Team, 01632 960000, bells@town.example\n`,
    { in: `${front("author: [[Corporate Policy Unit]]\n")}${body}`, message: "team" },
    { in: `${front("author: [[Bells Scrutiny Panel]]\n")}${body}`, message: "group", severity: "info" },
  ],
});
