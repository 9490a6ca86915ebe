import { interestsDeclared } from "../../../rules/structure/interests-declared.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (title = "Hall") => `---\nkind: committee-report\ntitle: ${title}\nmeeting: Cabinet\n---\n\n`;
const minutes = (text: string) => `---\nkind: minutes\ntitle: Hall\nmeeting: Cabinet\n---\n\n## 4. Hall\n\n${text}\n`;
const award = "## Recommendations\n\nThat Cabinet awards the contract to the first bidder.\n\n";

/** A sentence under a heading, in a report to Cabinet. */
const under = (section: string, sentence: string): string =>
  `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry\n---\n\n## ${section}\n\n${sentence}\n`;

checkRule(interestsDeclared, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Moorings\n---\n\n## Background\n\nThe author's sister has a mooring. The Harbour Master declared this in May, and the charges were worked out by the Service Accountant.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Names\nclassification: public\n---\n\n## Background\n\nThe Naming Officer has been the secretary of the working group since 2021.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Names\nclassification: public\n---\n\n## Background\n\nMembers of the task group are the residents whom the survey picked by lot.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThe officer who drew up the tender sits on the Council's audit committee.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThe Leader takes the chair at meetings of the Cabinet.\n",
    `${front()}## Background\n\nThe Director of Place is chair of the Climate Partnership Board, which met the club in May.\n`,
    `${front()}A swimmer wrote: “My wife is its secretary and I coach the juniors.”\n`,
    `${front()}I have written to the club, and the team will coach the juniors in May.\n`,
    { text: "Councillor Reed, chair of the Planning Committee, moved the recommendations.", kind: "minutes" },
    { text: "Councillor Moor, a trustee of the almshouses, did not vote.", kind: "minutes" },
    under("Purchase", "The surveyor was instructed by the Council and paid a fixed fee."),
    under("Essay prize", "The judges did not know the names of the entrants."),
    under("Evaluation", "Each member of the panel was asked whether he knew any candidate, and none did."),
    under("Audit findings", "The hospitality register is reviewed each quarter and shows four entries."),
    under("Procurement", "The director of the company gave a presentation to the panel in May."),
    under("Grants", "The trust is chaired by the former Bishop and its treasurer is an accountant in the town."),
    under("Grants", "No officer with a connection to any applicant took part in the assessment."),
    under("Loan", "The loan is to be secured on the directors' own property."),
    `${front()}The Mayor's wife will open the fair at the market hall on 4 June.\n`,
    `${front()}The author of this report has two officers in her team.\n`,
    `${front()}**Officer interests.** None has been declared in the firms that bid.\n`,

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
    `${front()}The Valuer's report is at Appendix B, and the sale would bring £40,000.\n`,
    `${front()}One of the two markers has a degree in the same field as the firm.\n`,
    `${front()}The Head of Leisure sits on the board of the lido trust as the Council's nominee.\n`,
    `${front()}Councillor Vane's husband died in March, and the club has planted a tree.\n`,
    `${front()}The Markets Manager lets the stalls from April to October.\n`,
    `${front()}One of the four firms has a stake in the same company.\n`,
    `${front()}One of the evaluators has an uncle in the winning firm. She declared it and another officer marked the bid.\n`,
    `${front()}The Ranger helps out at the club's open day as part of her duties.\n`,
    minutes(
      "Councillor Dell declared a personal interest in item 9 as owner of a beach hut and remained in the meeting.",
    ),
    minutes("Councillor Dell declared a pecuniary interest in item 9. She left the meeting and did not vote."),
    minutes("Councillor Orme declared a pecuniary interest. She spoke under a dispensation granted on 4 May."),
    minutes("Councillor Lowe, whose ward includes the quay, spoke and moved deferral."),
    minutes("The complaint was that Councillor Tew, whose firm supplies salt, had voted on the contract."),
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Weir fund]]\n---\n\n## Legal implications\n\nThe power is general.\n\n## Recommendations\n\nThat grants are awarded to the four applicants in the table.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir fund\n---\n\n## Legal implications\n\nThe power is general.\n\nInterests: [insert any interests declared in this matter by officers and members, or that there are none].\n\n## Recommendations\n\nThat grants are awarded to the four applicants in the table.\n",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Names\nclassification: public\n---\n\n## Background\n\n[[The Naming Officer, who drew up the list, has been the treasurer of the town's history society since 2021]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Names\nclassification: public\n---\n\n## Background\n\n[[One of the members of the task group is the secretary of the youth work provider]].\n",
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThe engineer who scored the tenders [[sits on Tolland's advisory board]].\n",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Background\n\nThe author of this report rents a berth and [[takes the chair of the Otter Rowing Club]].\n",
      severity: "info",
    },
    {
      in: `${front()}## Background\n\nThe club asks for a grant. [[The Lettings Manager, who scored the bids, is also vice-chair of the club]].\n`,
      message: "connected",
      severity: "info",
    },
    {
      in: `${front()}## Background\n\nThe charity asks for a grant. [[The Grants Officer has been treasurer of the charity since 2020]].\n`,
      message: "connected",
    },
    { in: `${front()}[[My niece swims for the Otters]].\n`, severity: "info" },
    { in: `${front()}[[My brother is their treasurer]] and the books are sound.\n`, severity: "info" },
    {
      in: `${front()}The rowing club has 90 members. [[I am its vice-president]] and row there.\n`,
      severity: "info",
    },
    { in: `${front()}The boat yard is sound. [[My husband works for it]].\n`, severity: "info" },
    {
      in: "[[Councillor Reed, who is captain of the rowing club, spoke for the grant and voted]].",
      kind: "minutes",
      severity: "info",
    },
    { in: under("Sale", "The agent in the sale will be [[paid by both]] sides."), severity: "info" },
    {
      in: under(
        "Lease renewal",
        "It is understood that the tenant and the Estates Manager were [[at school together]].",
      ),
      severity: "info",
    },
    {
      in: under("Tender evaluation", "[[No enquiry was]] made about the evaluators' former employers."),
      severity: "info",
    },
    {
      in: under("Evaluation", "[[The scoring officer's daughter is a partner in the practice that came first]]."),
      severity: "warning",
    },
    { in: under("Tender evaluation", "Two assessors [[ticked neither box on the conflict form]]."), severity: "info" },
    { in: under("Grants panel", "There is [[no paper trail of who was connected with whom]]."), severity: "info" },
    { in: under("Audit findings", "The hospitality register [[has not been kept]] since 2022."), severity: "info" },
    {
      in: under(
        "Lease of the slipway",
        "The report was [[written by the secretary of the sailing club that seeks the lease]].",
      ),
      severity: "info",
    },
    { in: under("Declarations of interest", "The forms were handed out [[but not collected]]."), severity: "info" },
    {
      in: under("Appointment", "One panel member [[is the godmother of the successful candidate]]."),
      severity: "info",
    },
    {
      in: under(
        "Sale of land",
        "The Parks Manager, who [[lives opposite the site, advised that the access should go on th]]e other side.",
      ),
      severity: "info",
    },
    {
      in: under("Investment", "Our financial [[adviser is paid a commission by the fund that it recommends]]."),
      severity: "info",
    },
    {
      in: under("Grants", "We [[have not troubled]] members with a statement of interests on so small a sum."),
      severity: "info",
    },
    {
      in: under("Island fund", "Because everybody knows everybody on the island, [[nobody declares anything]]."),
      severity: "info",
    },
    { in: `${front()}[[The author of this report lets three caravans of her own on the cliff]].\n`, severity: "info" },
    {
      in: `${front()}[[The Provost's cousin, who has the bakery, would cater for the opening of the hall]].\n`,
      severity: "info",
    },
    {
      in: `${front()}The grants panel had three members. [[The last of these sits on the committee of the Harl Sailing Club]].\n`,
      severity: "info",
    },
    {
      in: `${front()}**Officer interests.** [[The Estates Surveyor's son is employed by the bidder as a draughtsman]].\n`,
      severity: "info",
    },

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
    {
      in: `${front()}Four firms bid. [[One of the two markers owns a third of a company that came second]].\n`,
      severity: "info",
    },
    {
      in: `${front()}The tenants are a bowling club. [[The author of this report bowls there on Saturdays]].\n`,
      severity: "info",
    },
    {
      in: `${front()}The case is simple. [[The writer of the report has a cousin who is the applicant's agent]].\n`,
      severity: "info",
    },
    { in: `${front()}[[The Executive Member's sister keeps the books for the operator]].\n`, severity: "info" },
    { in: `${front()}[[The Markets Manager rents a flat over the kiosk]].\n`, severity: "info" },
    {
      in: `${front()}[[I know what a rink can do for a town, having been treasurer of the ice club for nine years]].\n`,
      severity: "info",
    },
    {
      in: `${front()}[[The Head of Leisure serves on the management committee of the lido trust]].\n`,
      severity: "warning",
    },
    {
      in: minutes("[[Councillor Marsh, whose firm cleans the offices, stayed and seconded the motion]]."),
      message: "stayed",
    },
    {
      in: minutes(
        "Councillor Dell declared a disclosable pecuniary interest in item 9 as owner of the quarry. [[She stayed and voted]].",
      ),
      message: "stayed",
    },
    { in: minutes("Mr Hale's wife works for the bidder. He [[had not declared it]]."), message: "stayed" },
  ],
});
