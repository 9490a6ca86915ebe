import { pepActive } from "../../../rules/election/pep-active.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = { settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] } };
const weir = { settings: { election: [{ poll: "2027-06-24", wards: ["Weir"], candidates: [] }] } };
const front = (date: string, more = "", title = "Lamps") =>
  `---\nkind: committee-report\ntitle: ${title}\nmeeting: Cabinet\npublished: ${date}\n${more}---\n\n`;

/** A line of a report of the weeks before the poll. */
const near = (line: string, kind = "committee-report", title = "Quay"): string =>
  `---\nkind: ${kind}\ntitle: ${title}\ndate: 2027-04-14\n---\n\n## Proposal\n\nThe borough elections are on 6 May 2027. ${line}\n`;

checkRule(pepActive, {
  quiet: [
    `${front("2027-04-20")}How a name stands on the ballot paper is for the returning officer of the youth council.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Youth council\ndate: 2027-04-14\n---\n\nPupils vote in the youth council election on 6 May.\n",

    {
      text: `${front("2027-03-30").replace("committee-report", "member-briefing")}The newsletter for spring, which would have gone out on 19 April, is held until 10 May.\n`,
      kind: "member-briefing",
      settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] },
    },
    `${front("2027-04-20")}The protocol says what members may do in the pre-election period.\n`.replace(
      "04-20",
      "06-20",
    ),
    `${front("2027-10-01")}Tenants go to the polls on Thursday 14 October.\n`,
    "---\nkind: press-release\ntitle: Lamps\ndate: 2026-04-20\n---\n\nNation: Wales. Lamps.\n".replace(
      "2026-04",
      "2026-06",
    ),
    `${front("2027-03-20")}The pre-election period begins on 24 March 2027.\n`,
    { text: `${front("2027-03-30")}Lamps.\n`, ...may },
    { text: `${front("2027-05-07")}Lamps.\n`, ...may },
    { text: `${front("2027-06-10", "wards: [Ferry]\n")}Lamps.\n`, ...weir },
    { text: `---\nkind: minutes\ntitle: Minutes\ndate: 2027-04-20\n---\n\nLamps.\n`, ...may },
    `${front("2027-04-20")}Members were elected to the board on 6 May 2026. Governors' elections are on 6 May 2027.\n`,
    `${front("2027-04-20")}The deadline for postal votes at the election is 29 April 2027.\n`,
    { text: "---\nkind: committee-report\ntitle: Lamps\n---\n\nLamps.\n", ...may },
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Swimming]]\ndate: 2027-04-14\n---\n\nNotice of the borough election of Thursday 6 May 2027 was published on 30 March 2027.\n",
      severity: "info",
    },
    `${front("2027-04-20", "", "[[Lamps]]")}The club's case was put by Mr Ivo Strand, whose name voters here will meet on the ballot paper.\n`,
    {
      in: near("[[The paddling pool will open on 24 April, as last year]].", "committee-report", "[[Quay]]"),
      severity: "info",
    },
    {
      in: near(
        "[[Councillors will tour the estates in the council's open-top bus on 24 April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        "[[The Chief Executive will give an interview to local radio about the stadium on 22 April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near("[[Share your views on the new bus lanes by 30 April]].", "press-release", "[[Quay]]"),
      kind: "press-release",
    },
    {
      in: near(
        "[[The time capsule is to be buried by schoolchildren and the Leader on 30 April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        '[[A banner reading "Promises kept" is to hang from the town hall until 7 May]].',
        "committee-report",
        "[[Quay]]",
      ),
    },
    { in: near("[[Workshops on the local plan are fixed for 15, 20 and 27 April]].", "committee-report", "[[Quay]]") },
    {
      in: near(
        "[[Twenty thousand fridge magnets with the new logo will be given away in the last fortnight of April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        "[[The council tax letter, with its page about achievements, goes out in the week of 19 April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    { in: near("[[A press pack on the academy order is to be issued on 23 April]].", "committee-report", "[[Quay]]") },
    {
      in: near("[[See the plans at the library every day until 5 May]].", "press-release", "[[Quay]]"),
      kind: "press-release",
    },
    {
      in: near(
        "[[Feedback on the merger is being collected at the supermarket until the eve of the poll]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near("[[Sponsored posts about the tram will run on Facebook from Monday]].", "committee-report", "[[Quay]]"),
    },
    {
      in: near(
        "[[The awards evening for volunteers is on 28 April, with the Cabinet presenting the prizes]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        "[[The new depot will be handed over at a ceremony a week before the election]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        "[[A fly-through video of the tower will be shown in the foyer from 20 April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        "[[Bus shelter advertisements for the budget are booked from 19 April to 2 May]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near(
        "[[The Director hopes to have the souvenir booklet through every door by the weekend]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    { in: near("[[The ribbon is to be cut by the Lord Lieutenant on 28 April]].", "committee-report", "[[Quay]]") },
    {
      in: near(
        "[[A survey on the zone will go to all households in the third week of April]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near("[[Join us on Saturday for a webinar about the waste plant]].", "press-release", "[[Quay]]"),
      kind: "press-release",
    },
    {
      in: near(
        "[[Postcards asking residents to back the bridge will be handed out until polling day]].",
        "committee-report",
        "[[Quay]]",
      ),
    },
    { in: near("[[The consultation on the new charges will begin on 23 April]].", "committee-report", "[[Quay]]") },
    { in: near("[[The radio campaign is timed to end on the eve of poll]].", "committee-report", "[[Quay]]") },
    { in: near("The consultation closed on 12 April and 40 replies came in.", "committee-report", "[[Quay]]") },
    {
      in: near(
        "The survey of the roof was carried out on 2 April by the structural engineer.",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: near("A land survey will be carried out on 20 April before the excavation.", "committee-report", "[[Quay]]"),
    },
    { in: near("The exhibition has been moved to 20 May.", "committee-report", "[[Quay]]") },
    {
      in: near(
        "Posters on photo identification will be displayed until 6 May at polling stations.",
        "committee-report",
        "[[Quay]]",
      ),
    },
    { in: near("The licensing sub-committee will hear the application on 22 April.", "committee-report", "[[Quay]]") },
    { in: near("Bins will be collected a day later next week.", "press-release", "[[Quay]]"), kind: "press-release" },
    { in: near("No newsletter will be sent in April.", "committee-report", "[[Quay]]") },
    { in: near("The contractor will display the statutory notice until 30 April.", "committee-report", "[[Quay]]") },
    { in: near("The promotion of the deputy manager takes effect on 19 April.", "committee-report", "[[Quay]]") },
    { in: near("The museum's summer exhibition opens on 12 June.", "committee-report", "[[Quay]]") },
    {
      in: near(
        "The statutory consultation on the traffic order runs until 28 April as regulation 7 requires.",
        "committee-report",
        "[[Quay]]",
      ),
    },
    { in: near("Staff will complete the annual survey of tenants in September.", "committee-report", "[[Quay]]") },
    {
      in: near(
        "The broadcast of the meeting on 21 April can be watched on the website.",
        "committee-report",
        "[[Quay]]",
      ),
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Crossings]]\ndate: 2027-04-14\n---\n\nThree schools are polling stations and are closed to pupils on 6 May.\n",
    },

    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\ndate: 2027-04-14\n---\n\nCouncil elections will be held on 6 May 2027. The Council is not arranging interviews with councillors until the polls close, and questions to councillors are for them.\n",
      kind: "press-release",
      severity: "info",
    },
    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\ndate: 2027-04-14\n---\n\nLessons begin in June. Council elections will be held on 6 May 2027. Until then the Council's releases name no councillor and quote officers only.\n",
      kind: "press-release",
      severity: "info",
    },
    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\ndate: 2027-04-14\n---\n\nLessons begin in June. Council elections will be held on 6 May 2027. The Mayor may not be quoted until then.\n",
      kind: "press-release",
      severity: "info",
    },
    {
      in: "---\nkind: press-release\ntitle: [[Swimming]]\ndate: 2027-04-14\n---\n\nNotice of the borough election on 6 May 2027 was published on 30 March 2027.\n",
    },
    { in: `${front("2027-04-20", "", "[[Lamps]]")}The hall is a polling station on Thursday 6 May and is shut.\n` },
    { in: `${front("2027-04-20", "", "[[Lamps]]")}This is put out during the pre-election period.\n` },
    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\n---\n\nFor release on 20 April 2027\n\nThe May elections are near. Councillor Dray lights them.\n",
      severity: "warning",
    },
    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\n---\n\nFor release on 20 April 2027\n\nThe May elections are near.\n",
      severity: "info",
    },
    { in: "---\nkind: press-release\ntitle: [[Lamps]]\ndate: 2027-04-20\n---\n\nLamps.\n", severity: "info" },
    { in: `${front("2027-04-20", "", "[[Lamps]]")}The pre-election period runs from 25 March to 6 May 2027.\n` },
    { in: `${front("2027-04-20", "", "[[Lamps]]")}Nothing will be decided before the 6 May local elections.\n` },
    { in: `${front("2027-03-31", "", "[[Lamps]]")}Lamps.\n`, ...may, message: "active", severity: "info" },
    { in: `${front("2027-05-06", "", "[[Lamps]]")}Lamps.\n`, ...may },
    { in: `${front("2027-06-10", "wards: [Weir, Ferry]\n", "[[Lamps]]")}Lamps.\n`, ...weir },
    { in: `${front("2027-06-10", "wards: [All]\n", "[[Lamps]]")}Lamps.\n`, ...weir },
    {
      in: `${front("2027-04-20", "", "[[Lamps]]")}The last consultation ran to 20 April 2027. 3.1 [[A public consultation on lamps will begin on 26 April]].\n`,
      ...may,
    },
    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\ndate: 2028-03-24\n---\n\nLamps.\n",
      settings: { election: [{ poll: "2028-05-04", kind: "greater-london-authority", wards: [], candidates: [] }] },
      severity: "info",
    },
    {
      in: "---\nkind: press-release\ntitle: [[Lamps]]\ndate: 2027-03-20\n---\n\nLamps.\n",
      settings: { election: [{ poll: "2027-05-06", notice: "2027-03-18", wards: [], candidates: [] }] },
    },
    {
      in: near("[[The weekly drop-in about the road works will be held on 22 April]].", "committee-report", "[[Quay]]"),
      severity: "info",
    },
  ],
});
