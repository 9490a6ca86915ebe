import { pepActive } from "../../../rules/election/pep-active.ts";
import { checkRule } from "../../support/checkRule.ts";

const may = { settings: { election: [{ poll: "2027-05-06", wards: [], candidates: [] }] } };
const weir = { settings: { election: [{ poll: "2027-06-24", wards: ["Weir"], candidates: [] }] } };
const front = (date: string, more = "", title = "Lamps") =>
  `---\nkind: committee-report\ntitle: ${title}\nmeeting: Cabinet\npublished: ${date}\n${more}---\n\n`;

checkRule(pepActive, {
  quiet: [
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
  ],
});
