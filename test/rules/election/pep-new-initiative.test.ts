import { pepNewInitiative } from "../../../rules/election/pep-new-initiative.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = { settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] } };
const press = "---\nkind: press-release\ntitle: Trams\ndate: 2027-04-20\n---\n\n";
const report = "---\nkind: committee-report\ntitle: Trams\nmeeting: Cabinet\npublished: 2027-04-20\n---\n\n";

/** A line of a report of the weeks before the poll. */
const near = (line: string, kind = "committee-report", title = "Quay"): string =>
  `---\nkind: ${kind}\ntitle: ${title}\ndate: 2027-04-14\n---\n\n## Proposal\n\nThe borough elections are on 6 May 2027. ${line}\n`;

checkRule(pepNewInitiative, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Buses\ndate: 2027-04-20\n---\n\nThe design will be unveiled on Thursday 22 April.\n\nThe questions on the ballot paper were agreed by the trustees of the club.\n",

    ...[
      "The names of those elected will be announced at the count.",
      "A new date for the hearing will be announced.",
    ].map((line) => ({ text: near(line, "press-release"), kind: "press-release" as const })),
    {
      text: near("The history society meets on 20 April and the Bookshop will have a stall.", "press-release"),
      kind: "press-release",
    },
    { text: near("The contract for grounds maintenance starts on 1 May.") },
    { text: near("Free parking for blue badge holders continues.") },
    { text: near("The grants panel met on 2 April and its awards are listed in Appendix 1.") },
    { text: near("Payments to suppliers are made within 30 days.") },
    { text: near("The scheme of delegation allows the Director to open tenders on 20 April.") },
    { text: near("The tip is closed today because of high winds.", "press-release"), kind: "press-release" },
    { text: near("The Director of Finance is to say how the charges compare at the meeting on 20 April.") },
    { text: near("Members asked on 7 April for more information, which is given at 4.2.") },
    { text: near("The policy has been in place since 2019 and is reviewed every three years.") },
    { text: near("Interviews for the head of service post begin next week.") },
    { text: near("The funding agreement has to be signed by 30 April or the grant is lost.") },
    { text: near("Licences for street trading are issued by the Licensing Team from 19 April each year.") },
    { text: near("Residents are reminded that permits run out on 30 April.", "press-release"), kind: "press-release" },
    { text: near("The risk register is updated every month and more detail will be available in May.") },
    { text: near("The programme board meets on 21 April.") },
    { text: near("The Home Office announced on 12 April that fees for visas would go up.") },
    { text: near("Extra costs of £4,000 started to arise this month.") },
    {
      text: "---\nkind: press-release\ntitle: Roads\ndate: 2027-04-14\n---\n\nThe list of 148 roads is published today on the Council's website.\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },
    {
      text: "---\nkind: press-release\ntitle: Lamps\ndate: 2027-04-14\n---\n\nThis notice announces no new scheme.\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },
    {
      text: "---\nkind: press-release\ntitle: Lamps\ndate: 2027-04-14\n---\n\nThe Council announces nothing new in it.\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },
    {
      text: "---\nkind: press-release\ntitle: Lamps\ndate: 2027-04-14\n---\n\nNo new grant is being launched.\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },
    {
      text: "---\nkind: press-release\ntitle: Lamps\ndate: 2027-04-14\n---\n\nThe release launches neither a fund nor a plan.\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },
    { text: `${report}Nobody had heard of the leak until the diver reported it.\n`, ...may },
    { text: `${report}Residents first heard of the tram in the budget consultation of December.\n`, ...may },
    { text: `${press}The tram was tried by Una Keld, whom most in Weir will have met.\n`, ...may },
    { text: `${report}A launch is planned for 10 June.\n`, ...may },
    { text: `${press}Parents will get their dates by the end of June.\n`, ...may },
    { text: `${press}The new hours of the library are on its door.\n`, ...may },
    { text: `${press}The Returning Officer will announce the result on 7 May.\n`, ...may },
    { text: `${press}The existing scheme has been rolled out on the same terms since 2024.\n`, ...may },
    {
      text: `${report}The grant must by law be made before 30 April, and a new fund would be set up for it.\n`,
      ...may,
    },
    { text: `${report}## Background\n\nIn 2024 the Council launched a scheme for trams.\n`, ...may },
    `${press.replace("04-20", "03-20")}The Council unveils a tram.\n`,
    { text: `${press}Water came back to 90 homes this morning after the first burst of the year.\n`, ...may },
    { text: `${press}For the first time, voters must show a card with a photograph.\n`, ...may },
    { text: `${press}The tram will be inspected today, as it is each year.\n`, ...may },
  ],
  finds: [
    {
      in: "---\nkind: press-release\ntitle: Weir\ndate: 2027-04-20\n---\n\n[[The Council is launching a ferry pass for pupils]].\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
      becomes:
        "---\nkind: press-release\ntitle: Weir\ndate: 2027-04-20\n---\n\nThe Council is launching a ferry pass for pupils, which cannot wait until after the election because [insert the law or the emergency].\n\nPolling day is 6 May 2027.\n",
    },
    {
      // The notice's day begins the period, and the Thursday on which Council meets is no poll.
      in: "---\nkind: committee-report\nmeeting: Full Council\ntitle: Quay review\ndate: 2027-03-30\n---\n\nThe notice of election for the poll on 6 May 2027 was published on 25 March.\n\nThree members will be elected in 2028, and the debate is on 8 April.\n\n[[The Council will unveil a new fund for the quay in the week of 19 April]].\n",
    },

    ...["[[New charge for second homes proposed by Cabinet today]]."].map((line) => ({
      in: near(line, "press-release"),
      kind: "press-release" as const,
    })),
    { in: near("[[Tenants will see rents frozen for two years]].", "press-release"), kind: "press-release" },
    { in: near("[[The Leader has asked that the new bus gate be announced before people vote]].") },
    { in: near("[[The town is to have its own radio station]].", "press-release"), kind: "press-release" },
    { in: near("[[A pilot of free nursery breakfasts should start straight after Easter]].") },
    { in: near("[[The sale of the golf course, which no document has mentioned, is recommended]].") },
    {
      in: near("[[An apology and a payment of £500 will go to every evicted family]].", "press-release"),
      kind: "press-release",
    },
    { in: near("[[The rule against dogs in the cemetery is to go]].") },
    { in: near("[[Drivers can look forward to cheaper parking]].", "press-release"), kind: "press-release" },
    { in: near("[[The consultation paper floats a merger with the neighbouring district]].") },
    { in: near("[[This report asks members to back a bid for City of Culture, to be revealed on St George's Day]].") },
    {
      in: near("[[Pensioners will travel free on the trams from 1 May, the Leader has decided]].", "press-release"),
      kind: "press-release",
    },
    {
      in: near(
        "[[Cabinet is recommended to write off library fines and to tell borrowers so before the month is out]].",
      ),
    },
    { in: near("[[The Director proposes that the ban on ball games be dropped with effect from Monday]].") },
    { in: near("[[A marina for 300 boats is to be built at Salter's Quay]].", "press-release"), kind: "press-release" },
    {
      in: near(
        "[[Members will note that a scheme to buy back former council houses, unknown to the capital programme, is to be made public on 22 April]].",
      ),
    },
    { in: near("[[The council would become the first in the region to pay carers a weekly allowance]].") },
    { in: near("[[We are giving every child starting school a bicycle]].", "press-release"), kind: "press-release" },
    {
      in: near(
        "[[The proposal to merge the two colleges has not been before any committee and is to be put to the press on Friday]].",
      ),
    },
    { in: near("[[It is intended to announce the twinning with Sarlat at the market on 24 April]].") },
    { in: near("[[Your street is to get speed humps]].", "ward-notice"), kind: "ward-notice" },
    {
      in: near(
        "[[A hardship fund of £300,000 should be opened by the end of April so that claims can be met at once]].",
      ),
    },
    {
      in: near("[[Plans for a 50-metre pool were shown to reporters this morning]].", "press-release"),
      kind: "press-release",
    },
    {
      in: near(
        "[[The plan for a congestion zone, which was to have gone to Cabinet in July, has been moved up to 20 April]].",
      ),
    },
    { in: near("[[An inquiry into the care homes will be set up and its terms published on 26 April]].") },
    { in: near("[[Coming soon to Dunmere: a skate park]].", "press-release"), kind: "press-release" },
    {
      in: near("[[A new strategy on violence against women is to be adopted on 29 April and sent to all households]]."),
    },
    { in: near("[[The free school meals pilot is to be announced on 22 April]].") },
    { in: near("[[Members are asked to agree a ban on barbecues in parks, to take effect at once]].") },
    { in: near("[[Payments of £150 to households in band A would be made in the last week of April]].") },
    { in: near("[[The plan to turn the tip into a solar farm was in no programme that the Council has published]].") },
    { in: near("[[Cheaper rents for young traders are on the cards]].", "press-release"), kind: "press-release" },
    { in: near("[[The levy on short lets has been added to the package since the papers were published]].") },
    { in: near("[[The commission on fairness will be launched by the Leader on 29 April]].") },
    { in: near("[[For the first time learner drivers would be allowed on the tram track]].") },
    { in: near("[[A bold scheme for the waterfront is in preparation]].") },
    {
      in: "---\nkind: press-release\ntitle: Lamps\ndate: 2027-04-14\n---\n\n[[The Council announces no fewer than 40 new homes]].\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },
    { in: `${report}## Background\n\n[[Not a word has been said of the tram in public before now]].\n`, ...may },
    { in: `${report}[[Not a whisper of the tram has reached the public before now]].\n`, ...may, severity: "warning" },
    { in: `${report}[[Families will read of the tram for the first time in this paper]].\n`, ...may },
    { in: `${report}[[This report is the first that residents will have heard of the tram]].\n`, ...may },
    { in: `${report}[[The tram has been kept from view until this evening]].\n`, ...may },
    { in: `${report}[[Until this morning only three officers knew of the tram]].\n`, ...may },
    { in: `${press}[[From tomorrow everybody over 60 rides free]].\n`, ...may },
    { in: `${press}[[Ashdale lifts the lid today on a plan for the tram]].\n`, ...may },
    { in: `${report}[[A launch has been pencilled in for Thursday 29 April, with a band]].\n`, ...may },
    { in: `${press}[[Ashdale is today launching a summer of cheap trams]].\n`, ...may },
    { in: `${report}[[The evening of 30 April will be used to unveil the grant]].\n`, ...may },
    { in: `${press}[[The Council unveils a tram]].\n\n[[Hollin is to have a stop of its own]].\n`, ...may },
    {
      in: "---\nkind: press-release\ntitle: Pier\ndate: 2027-04-20\n---\n\n[[A plan to rebuild the pier, at a cost of £9m, is unveiled by the Council this morning]].\n\nPolling day is 6 May 2027.\n",
      kind: "press-release",
    },

    { in: `${press}[[The Council unveils a tram]].\n`, severity: "info" },
    { in: `${press}[[The wraps came off a tram of the town's own this morning]].\n`, ...may, severity: "warning" },
    { in: `${press}[[Commuters from the hill can look forward to a tram every ten minutes]].\n`, ...may },
    { in: `${report}[[The pass has been kept under wraps until this meeting]].\n`, ...may, severity: "warning" },
    { in: `${press}[[The Council today unveiled its vision for trams]].\n`, ...may, severity: "warning" },
    { in: `${press}[[A brand-new £4m fund for trams is revealed today]].\n`, ...may },
    { in: `${press}[[A new charge for driving into the centre is proposed]].\n`, ...may },
    { in: `${press}[[It is a cash boost for the east of the city]].\n`, ...may },
    { in: `${report}2.1 [[The line has never been made public before]].\n`, ...may, severity: "warning" },
    { in: `${report}2.2 [[The report proposes a new zone for cleaner trams]].\n`, ...may, severity: "info" },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Buses\ndate: 2027-04-20\n---\n\n[[The design will be unveiled on the green on Thursday 22 April]].\n\nAda Pell is now on the ballot paper for Harbour ward.\n",
  ],
});
