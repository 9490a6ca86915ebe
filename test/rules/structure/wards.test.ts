import { wards } from "../../../rules/structure/wards.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (lines: string) => `---\nkind: committee-report\ntitle: Paths\nmeeting: Cabinet\n${lines}---\n\n`;
const body = "## Purpose\n\nTo mend paths.\n\n## Recommendations\n\nThat paths are mended.\n";

checkRule(wards, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Wards 3 to 6]\n---\n\n## Background\n\nThe swings in Ward 5 would be taken out.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Millfield]\n---\n\n## Background\n\nThe swings in Ward 5 would be taken out.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Wards 3 and 4]\n---\n\n## Background\n\nPatients of Ward 9 at the hospital would be moved.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Otter Upper]\n---\n\n## Background\n\nThe weir lies in Otter Road and in Elm Nether.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Mill\nwards: [Ferry, Quayside]\n---\n\n## Background\n\nThe mill serves two wards: Ferry and Quayside.\n",
    "---\nkind: committee-report\ntitle: Paths\nmeeting: Cabinet\nwards: [Ferry]\n---\n\nFerry School, in the ward of the same name, would close.\n",
    "---\nkind: committee-report\ntitle: Paths\nmeeting: Cabinet\nwards: [Ferry]\n---\n\nThe hall, in a ward of that name, would close.\n",
    `${front("wards: [Ferry]\n")}| Ward | Claims | Rate |\n| --- | --- | --- |\n| Ferry | 12 | 4% |\n| Ridge | 9 | 3% |\n`,
    `${front("wards: [Ferry, Ridge]\n")}| Ward | Works |\n| --- | --- |\n| Ferry and Ridge | New steps |\n| Total | 1 |\n`,
    `${front("wards: [All]\n")}| Ward | Works |\n| --- | --- |\n| Ferry | New steps |\n`,
    `${front("wards: [Ferry]\n")}The path will be shut. Both ward members were told on 3 May.\n`,
    `**To:** Cabinet\n\n**Subject:** Paths\n\n**Affected wards:** Ferry\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Paths\n\n**Local ward:** Ferry\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Paths\n\nAre specific electoral wards affected? No\n\n${body}`,
    "**To:** Otterby Town Council\n\n**Subject:** Ferry stage\n\n**Date:** 3 May 2027\n\n## Purpose\n\nTo repair the stage.\n\n## Recommendation\n\nThat it is repaired.\n",
    `${front("wards: [Ferry, Mill and Quayside]\n")}Residents of the three wards were asked.\n`,
    `${front("wards: [Ferry]\n")}Parking is dearer in the four wards with a station.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Halls\n---\n\n## Background\n\nThe hall in Ridge ward would close.\n\n## Wards affected\n\n4.1 Ridge and Millfield\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Halls\n---\n\n## Background\n\nThe hall in Ridge ward would close.\n\n## Wards affected\n\nAll\n",
    `${front("wards: [Ferry, St Anne's]\n")}The path in Ferry ward will close. St Anne’s ward keeps its own.\n`,
    `${front("wards: [Ferry and Quayside]\n")}The path in Quayside ward will close.\n`,
    `${front("wards: [None directly]\n")}The path in Quayside ward will close.\n`,
    `${body}\n## Ward(s) affected\n\nFerry.\n`,
    "# Note\n\nThe ward of court lives with an aunt, and each ward sister has a key.\n",
    `${front("wards: [Ferry]\n")}Ward members were told on 3 May. The ward was drawn in 1974.\n`,
    `| **To** | Cabinet |\n| --- | --- |\n| **Subject** | Paths |\n| **Electoral Division** | All |\n\n${body}`,
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Steps\nwards: [Mill]\n---\n\n## Background\n\nThe steps in [[Castle Rise ward]] would be closed.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Steps\nwards: [Mill, Castle Rise]\n---\n\n## Background\n\nThe steps in Castle Rise ward would be closed.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Steps\nwards:\n  - Mill\n  - Ferry\n---\n\n## Background\n\nThe steps in [[Castle Rise ward]] would be closed.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Steps\nwards:\n  - Mill\n  - Ferry\n  - Castle Rise\n---\n\n## Background\n\nThe steps in Castle Rise ward would be closed.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Steps\nwards: Mill\n---\n\n## Background\n\nThe steps in [[Castle Rise ward]] would be closed.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Steps\nwards: Mill and Castle Rise\n---\n\n## Background\n\nThe steps in Castle Rise ward would be closed.\n",
    },
    {
      in: "**To:** Cabinet\n\n**Subject:** Steps\n\n**Wards affected:** Mill and Ferry\n\n## Purpose\n\nTo close the steps in [[Castle Rise ward]].\n",
      becomes:
        "**To:** Cabinet\n\n**Subject:** Steps\n\n**Wards affected:** Mill, Ferry and Castle Rise\n\n## Purpose\n\nTo close the steps in Castle Rise ward.\n",
    },
    {
      in: "**To:** Cabinet\n\n**Subject:** Steps\n\n**[[Wards affected]]:**\n\n## Purpose\n\nTo close the steps.\n\n## Recommendations\n\nThat they are closed.\n",
      becomes:
        "**To:** Cabinet\n\n**Subject:** Steps\n\n**Wards affected:** [insert the wards affected]\n\n## Purpose\n\nTo close the steps.\n\n## Recommendations\n\nThat they are closed.\n",
    },

    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Wards 3 and 4]\n---\n\n## Background\n\nThe swings in [[Ward 9]] would be taken out.\n",
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Wards 3 and 4]\n---\n\n## Background\n\nThe trial in [[Ward 12]] ran for a year.\n",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Play areas\nwards: [Otter Upper]\n---\n\n## Background\n\nThe far bank lies in [[Otter Lower]].\n",
      severity: "info",
    },
    "**To:** Cabinet\n\n**Subject:** Play areas\n\n**Wards affected:** [[(see plan)]]\n\n## Purpose\n\nTo renew swings.\n\n## Recommendations\n\nThat swings are renewed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Mill\nwards: [Ferry]\n---\n\n## Background\n\nThe mill serves three wards: Ferry, [[Quayside]] and Ferry Mill.\n",
    `**To:** Cabinet\n\n**Subject:** Paths\n\n**[[Electoral division(s) affected]]:**\n\n**Key decision:** No\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Paths\n\n**[[Wards affected]]:**\n\n${body}${Array.from({ length: 24 }, (_, i) => `Path ${i} was walked.\n\n`).join("")}The Ferry ward path is worn.\n`,
    {
      in: "---\nkind: committee-report\ntitle: Paths\nmeeting: Cabinet\nwards: [Ferry]\n---\n\n[[Nether Combe School, in the ward of the same name]], would close.\n",
      message: "omitted",
    },
    {
      in: "---\nkind: committee-report\ntitle: Paths\nmeeting: Cabinet\nwards: [Ferry]\n---\n\nThe gate of [[Ridge Park, in the division of that name]], would be shut.\n",
      message: "omitted",
    },
    {
      in: "**NOT FOR PUBLICATION**\n\n**To:** Cabinet\n\n**Subject:** Paths\n\n**Classification:** Exempt\n\n**Wards affected:** Ferry\n\n## Purpose\n\nTo mend paths.\n\n## Scope\n\nThe path in [[Ridge ward]] would be sold.\n",
      message: "omitted",
    },
    {
      in: `${front("wards: [Ferry]\n")}| Club | Ward | Grant |\n| --- | --- | --- |\n| Rowing | Ferry | £400 |\n| Bowls | [[Ridge]] | £300 |\n| Chess | Ridge | £100 |\n`,
      message: "omitted",
    },
    `**To:** Cabinet\n\n**Subject:** Paths\n\n**Affected wards:** Ferry\n\n${body}\n## Scope\n\nThe path in [[Ridge ward]] would be closed.\n`,
    {
      in: `${front("wards: [Ferry, Mill]\n")}Residents [[of the four wards]] were asked.\n`,
      message: "fewer",
      severity: "info",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Halls\n---\n\n## Background\n\nThe hall in [[Ridge ward]] would close.\n\n## Wards affected\n\nMillfield\n",
    { in: `${front("wards: [[[Nightingale hospital ward]]]\n")}${body}`, message: "unknown" },
    {
      in: `${front("wards: [Ferry]\n")}The route would run through the wards of [[Mill Street]], Ferry and [[Quayside]].\n`,
      message: "omitted",
      severity: "warning",
    },
    {
      in: `${front("wards: [Ferry]\n")}The path in [[Quayside ward]] will close in May.\n`,
      message: "omitted",
      severity: "warning",
    },
    {
      in: `${front("wards: [Ferry]\n")}Of the replies, 14 came from [[Quayside ward]].\n`,
      message: "omitted",
      severity: "info",
    },
    {
      in: `${front("wards: [Ferry]\n")}The bridge would join [[Upper Town]] and [[Lock End]] wards.\n`.replace(
        " and ",
        " and ",
      ),
      message: "omitted",
    },
    {
      in: `---\ncouncil: portsmouth\nkind: committee-report\ntitle: [[Paths]]\nmeeting: Cabinet\n---\n\n${body}`,
      council: "portsmouth",
      message: "missing",
      severity: "error",
    },
    { in: `${front("[[wards]]:\n")}${body}`, message: "blank" },
    {
      in: `${front("wards: [[[Fery]]]\n")}${body}`,
      message: "unknown",
      settings: { rules: { wards: { options: { wards: ["Ferry", "Quayside"] } } } },
    },
  ],
});
