import { interestsDeclared } from "../../../rules/structure/interests-declared.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (title = "Hall") => `---\nkind: committee-report\ntitle: ${title}\nmeeting: Cabinet\n---\n\n`;
const award = "## Recommendations\n\nThat Cabinet awards the contract to the first bidder.\n\n";

checkRule(interestsDeclared, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThree tenders were scored by a panel. The officer who chaired the panel came to us from Leeds City Council.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThree tenders were scored by a panel. One of the evaluators declared that she used to work for Gull Boats and took no part.\n",
    `${front()}The caretaker is married to the organist, and both are known to the author of this report.\n`,
    `${front()}## Recommendations\n\nThat Cabinet thanks the Loom Trust and refers its letter to the Museums Panel.\n`,
    "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\nThe panel's chair is a trustee of the club. The bids were scored by an outside surveyor.\n",
    `${front()}## Interests\n\nThe Registrar is a governor of a school in the trust. The scoring was therefore done by her deputy.\n`,
    `${front()}## Interests\n\nThe Estates Surveyor is a member of the club's committee; another officer valued the land.\n`,
    `${front()}## Interests\n\nNo officer has an interest to declare other than membership of the pension scheme.\n`,
    `${front()}A manager whose son is at the school asked for a place.\n`,
    "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\nMr Rigg, whose brother has the kiosk, objects to the fare.\n",
    `${front()}## Recommendations\n\nThat the Panel approves the grants policy, and notes the awards made in 2025.\n`,
    "The tenant's family has been rehoused.",
    `${front()}The Director of Housing is the contract manager. The chair of the trust is a tenant of the company.\n`,
    `${front()}${award}## Probity\n\nOfficer interests declared: none.\n`,
    `${front()}${award}## Process\n\nOne evaluator, who is a governor of the school, took no part.\n`,
    `${front()}## Recommendations\n\nThat Cabinet invites tenders and that a contract be awarded later.\n`,
    `${front()}## Recommendations\n\nThat the hall is painted.\n\n## Finance\n\nInterest on the loan is 4%.\n`,
    `${front()}The author of this report is the Director of the Housing Service and can be reached by telephone.\n`,
    { text: `${front()}${award}`, kind: "minutes" }.text.replace("committee-report", "minutes"),
    `${front()}The trustees of the hall are its tenants, and the caretaker chairs its committee.\n`,
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThree tenders were scored by a panel. [[The officer who chaired the panel came to us from Gull Boats in May]].\n",
      severity: "info",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThree tenders were scored by a panel. [[One of them drives for Hale Marine at weekends]].\n",
    `${front()}Ms Orr, who runs the rowing club, [[is a second cousin of the panel's chair]].\n`,
    `${front()}One of the club's trustees [[is married to the author of this report]]. No other officer has an interest.\n`,
    `${front()}The trust has five directors. One of them [[is a cousin of the author of this report]].\n`,
    `${front()}The treasurer of the rowing club [[is married to the officer who scored the bids]].\n`,
    `${front("[[Hall]]")}## Recommendations\n\nThat Cabinet awards the running of the hall for three years to the Quay Players Trust.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boat club\n---\n\n## Background\n\nThe [[treasurer of the club is the Head of Grants, who prepared]] this report.\n",
    {
      in: "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\n[[The project officer, who scored the tenders and put forward the payment in paragraph 2.3, is treasurer of the Friends of the Quay]]. No dispensation was sought.\n",
    },
    {
      in: "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\nThe panel was chaired by the [[Head of Leisure, whose sister-in-law keeps the books for one of the firms]].\n",
    },
    {
      in: `${front()}## Interests\n\nNone was declared, save that the bid was begun by an [[officer whose brother is Volterra's head]] of sales.\n`,
      severity: "warning",
    },
    { in: `${front()}The plan was drawn up by an [[engineer whose daughter is employed by H]]arrow Civils.\n` },
    {
      in: `${front()}## Interests\n\nNone, apart from [[the evaluator's holding of shares in the company]].\n`,
      severity: "info",
    },
    {
      in: `${front()}Nothing is known against it, although [[the Director plays golf with the owner of the site]].\n`,
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\nThe quotations were compared by the Marine [[Manager, whose sister owns one of the firms]].\n",
    },
    {
      in: `${front("[[Hall]]")}## Recommendations\n\nThat the Panel makes the awards listed in Appendix 1.\n`,
      message: "missing",
    },
    { in: `${front()}[[The author's sister-in-law owns the hall]].\n`, message: "connected" },
    { in: `${front()}[[The Cabinet Member is a trustee of the charity]].\n`, message: "connected" },
    { in: `${front()}[[One officer of the team used to work for the lowest bidder]].\n`, message: "connected" },
    {
      in: `---\nkind: committee-report\ntitle: [[Hall]]\nmeeting: Cabinet\n---\n\n${award}`,
      message: "missing",
      severity: "warning",
    },
    {
      in: `---\nkind: committee-report\ntitle: [[Award of the cleaning contract]]\nmeeting: Cabinet\n---\n\nText.\n`,
      message: "missing",
    },
    { in: `${front()}[[The lead officer is married to the club's secretary]].\n`, message: "connected" },
    { in: `${front()}[[One of the panel sits on the board of the bidder]].\n`, message: "connected" },
    { in: `${front()}[[The report author, who lives nearby, is a shareholder]].\n`, message: "connected" },
    { in: `${front()}## [[Declarations of interest]]\n\n## Background\n\nThe hall.\n`, message: "blank" },
  ],
});
