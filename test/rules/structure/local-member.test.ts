import { localMember } from "../../../rules/structure/local-member.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (wards = "[Mill]", kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Weir\nmeeting: Cabinet\nwards: ${wards}\n---\n\n`;
const asked = "## Recommendations\n\nThat the weir is lowered.\n\n";

checkRule(localMember, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Borrowing\nwards: [All]\n---\n\n## Consultation\n\nWard members were not consulted, because borrowing concerns the whole city.\n\n## Recommendations\n\nThat the strategy is agreed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Borrowing\nwards: [All]\n---\n\n## Consultation\n\nWard members were not asked, as this is about money and no particular ward gains.\n\n## Recommendations\n\nThat the strategy is agreed.\n",
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the ferry stage is closed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the weir is closed.\n\n## Audit trail\n\n| Lead officer | Head of Rivers |\n| --- | --- |\n| Ward councillors | Notified 4 May 2027 |\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the weir is closed.\n\n| Consulted | When |\n| --- | --- |\n| Ward members consulted? | 4 May 2027 |\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Consultation\n\nThe two Ferry councillors were consulted in May.\n\n## Recommendations\n\nThat the weir is closed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Consultation\n\nThe ward's three councillors were notified on 4 May.\n\n## Recommendations\n\nThat the weir is closed.\n",
    `${front()}${asked}## Consultation\n\nLocal members were consulted on 3 May. Ward members will be told when the decision is made.\n`,
    `${front()}${asked}## Consultation\n\nLocal Members were briefed on 3 May.\n`,
    `${front()}${asked}## Consultation\n\nA note went to all councillors, who were asked for views.\n`,
    `${front("[All]")}## Recommendations\n\nThat the strategy is adopted.\n`,
    `${front("[None]")}${asked}`,
    `${front()}${asked}## Background\n\nThere are no ward implications.\n`,
    { text: `${front("[Mill]", "noting-report")}${asked}`, kind: "noting-report" },
    {
      text: "---\nkind: ward-notice\ntitle: Weir\n---\n\nAdvantages: less flooding. Disadvantages: less water for boats. Cost: £9,000.\n",
      kind: "ward-notice",
    },
    "# Weir\n\nThe weir is old.\n",
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Licensing Sub-Committee\ntitle: [[The Vault]]\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the application is determined.\n\n## Ward\n\nFerry.\n",
      severity: "info",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Weir]]\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the weir is closed.\n\n| Lead officer | Head of Rivers |\n| --- | --- |\n| Ward councillors | Three |\n",
    {
      in: `${front()}${asked}## Consultation\n\n[[Ward members can see the outcome in the published record]].\n`,
      message: "untold",
    },
    {
      in: `${front()}${asked}## Consultation\n\nIt was [[not thought necessary to trouble the ward members]].\n`,
      message: "untold",
    },
    { in: `${front()}${asked}## Consultation\n\nThe [[ward councillors have not been sounded]].\n`, message: "untold" },
    `${front()}${asked}## Consultation\n\nThe [[ward councillors will hear of it when the notice]] goes up.\n`,
    `${front()}${asked}## Consultation\n\nThe [[local members will be briefed after the agenda has gone out]].\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Consultation\n\nThe [[members for Ferry will be told of it once the agenda is published]].\n\n## Recommendations\n\nThat the weir is closed.\n",
    {
      in: `---\nkind: committee-report\ntitle: [[Weir]]\nmeeting: Cabinet\nwards: [Mill, Ford]\n---\n\n${asked}`,
      message: "missing",
      severity: "warning",
    },
    {
      in: `${front()}${asked}## Consultation\n\n[[Ward councillors have not yet been consulted]].\n`,
      message: "untold",
    },
    { in: `${front()}${asked}## Consultation\n\n[[Ward members: TBC]]\n`, message: "untold" },
    {
      in: "**To:** Cabinet\n\n**Subject:** [[Weir]]\n\n**Date:** 3 May 2027\n\n## Background\n\nOld.\n\n## Recommendations\n\nThat Cabinet agrees to close the library at the weir.\n",
      message: "missing",
      severity: "info",
    },
    {
      in: "---\nkind: ward-notice\ntitle: [[Weir]]\n---\n\nThe weir goes in May. It would save £9,000.\n",
      message: "notice",
      kind: "ward-notice",
    },
  ],
});
