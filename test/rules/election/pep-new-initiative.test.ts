import { pepNewInitiative } from "../../../rules/election/pep-new-initiative.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = { settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] } };
const press = "---\nkind: press-release\ntitle: Trams\ndate: 2027-04-20\n---\n\n";
const report = "---\nkind: committee-report\ntitle: Trams\nmeeting: Cabinet\npublished: 2027-04-20\n---\n\n";

checkRule(pepNewInitiative, {
  quiet: [
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
  ],
});
