import { figuresMismatch } from "../../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../../support/checkRule.ts";

const works =
  "## Money\n\n| Item | £ |\n| --- | --- |\n| Sluice | 46,000 |\n| Bank | 31,500 |\n| Fees | 12,500 |\n| Total | 90,000 |\n\n";
const rounds =
  "## Agency spending\n\n| Team | Apr–Dec 2027 (£000) | Apr–Dec 2028 (£000) |\n| --- | --- | --- |\n| Streets | 388 | 352 |\n| Parks | 214 | 239 |\n| Museums | 98 | 81 |\n| Total | 700 | 672 |\n\n";
const lease =
  "## Rent\n\n| Years | Yearly rent | Years | Total |\n| --- | --- | --- | --- |\n| 1 to 10 | 42,000 | 10 | 420,000 |\n| 11 to 30 | 51,250 | 20 | 1,025,000 |\n| Total | | 30 | 1,445,000 |\n\n";
const seats = (last: string) =>
  `| Year | Seats | Pupils | Spare |\n| --- | --- | --- | --- |\n| 2027 | 480 | 451 | 29 |\n| 2028 | 480 | 433 | 47 |\n| 2029 | 480 | 418 | ${last} |\n`;
const net = (sum: string) =>
  `## Money\n\nThe lettings would bring in ${sum} in a full year, made up as follows.\n\n| Change | £000 a year |\n| --- | --- |\n| Halls | 621 |\n| Pitches | 41 |\n| Less: rebates | -180 |\n| Net gain | 482 |\n`;
const asks = (said: string, last = "\n\n1.3 that the slipway be mended.") =>
  `## Summary\n\nThe Panel asks the Committee to send ${said} to Cabinet.\n\n## Recommendations\n\nThat the Committee recommends:\n\n1.1 that the lock be kept;\n\n1.2 that hours be posted; and${last}\n\n## Reasons\n\nThe lock is used.\n`;
const minutes = (votes: string) =>
  `---\nkind: minutes\n---\n\nIn the Chair : Councillor A Ash\n\nMembers Present : Aldermen – B Birch, C Cole; Councillors – D Dene, E Elm, F Fern, G Gorse\n\n1 CHARGES\n\nProposed by Councillor Dene that the charge be made. On a show of hands ${votes}, and the proposal was carried.\n`;

checkRule(figuresMismatch, {
  quiet: [
    // How far one sum is above or below another, in one sentence.
    "The tolls are expected to bring in £238,000 a year, which is £28,000 above the amount in the plan of £210,000.",
    "The café takes £86,000 a year, over £12,000 more than in 2024.",
    "The club would save £40,000 a year and spend £15,000 more than the sum of £300,000 in the plan.",
    "The reserve stands at about £1.2m, over the £1m minimum, and £250,000 was added in May.",
    "Fares came to about £62,000, compared with £55,000 in 2025, a rise of £7,000.",
    "Berthing of £74,000 exceeds the estimate of £60,000 by £14,000.",
    "The toll is £41,000 now. A second booth would add £17,000, bringing the total to £58,000 a year.",
    "Stalls bring in £12,000. The toll is £41,000. A second booth would add £17,000, bringing the total to £70,000 a year.",
    // What each of many comes to.
    "The ferry cost £90,000 and made 30,000 crossings, or £3 for each crossing.",
    "The ferry cost £90,000 in 2027/28 and made 31,200 crossings, which is £2.88 a crossing.",
    // A share that another pays, and the rest.
    "The weir would cost £640,000, of which the county would pay 60%. The county's share, £384,000, is in its budget.",
    "The weir would cost £640,000, of which the county would pay 60%. The parish's share, £20,000, is in its precept.",
    "The weir would cost £640,000, of which the county would pay 60%. The district's share is £256,000.",
    // Bands.
    "Of 96 rowers, 71 were under 25 and 25 were 25 or over.",
    "Of 96 rowers, 71 were under 25 and 40 were over 21.",
    "Of 412 anglers, 96 are under 18 and 36 are over 65.",
    "The fair was open from 1 to 30 October 2026; 19 stalls replied, 9 for, 7 against and 3 neutral.",
    // Each stage is a part of the one before.
    "Seven firms expressed an interest, five were invited and three tendered.",
    // A part and the rest against what the whole is elsewhere.
    `${works}The lottery meets £60,000 of the cost. The remaining £30,000 would come from the ward fund.`,
    `${works}The parish has given £20,000. The lottery meets £60,000 of the cost. The remaining £10,000 is in the budget.`,
    `${works}The lottery meets £30,000 of the cost of the sluice. The remaining £16,000 would come from the ward fund.`,
    `${works}A legacy has paid £12,000 a year. The remaining £30,000 would come from the ward fund.`,
    "The whole scheme costs £1,900,000. Phase one is £1,800,000.\n\n## Funding\n\nThe cost of phase one would be met by the grant of £1,100,000, £500,000 of borrowing and £200,000 from reserves.",
    // Numbers of one thing and year.
    "## A\n\nBy 2029 the Council would run 96 electric vans.\n\n## B\n\nThe contractor would keep 69 vans on diesel until 2029.",
    "## A\n\nThe plan replaces 58 lamps by 2029.\n\n## B\n\nThe plan replaces 85 lamps by 2031.",
    "## A\n\nThe plan replaces 58 lamps by 2029.\n\n## B\n\nA further 85 lamps would be replaced by 2029.",
    // A party's share.
    "## A\n\nThe fund is £31.4m, of which £19.6m is held by the trust and £11.8m by the Council.\n\n## B\n\nThe Council's contribution in the first year was £11.6m.",
    "## A\n\nThe bridge costs £4.2m, of which £2.7m is paid by the county and £1.5m by the borough.\n\n## B\n\nThe borough's share of the towpath is £1.6m.",
    "## A\n\nThe bridge costs £4.2m, of which £2.7m is paid by the county and £1.5m by the borough.\n\n## B\n\nThe borough's share is £1.5m.",
    // "The £67,000": another thing.
    "## A\n\nThe chimney was put at £76,000 in the survey.\n\n## B\n\nThe friends hold half of the £67,000 for the kitchen.",
    // What a saving is from a year on.
    "## A\n\nThe saving is estimated at £1.2m in a full year.\n\n## B\n\nThe saving of £1.2m a year would be made from 2029/30. The saving in 2028/29 is £0.5m.",
    // All of a table of two periods.
    `${rounds}Spending fell by £28,000, or 4%, from the same period a year before.`,
    `${rounds}Spending on gardeners fell by £19,000. Income rose by £40,000. Spending in Streets fell by £36,000.`,
    `${rounds}Spending fell by £90,000, or 6%, on the first plan.`,
    // All of a term of years.
    `${lease}Over 30 years it would bring in £1.45m. Over 30 years the upkeep would cost £1.2m.`,
    // The price below the value.
    "The society offers £20,000 for a mill that the surveyor valued at £84,000.\n\n## Money\n\nThe discount on the surveyor's figure is £64,000.",
    "The market value is £310,000 and the society would pay £190,000. The yard was bought for £412,000.\n\n## Law\n\nThe difference of £102,000 is within the consent.",
    // A rate by the month, and what it comes to in a year.
    "Wardens at £3,000 a month would cost £36,000 a year.",
    "The hire of pumps at £400 a week would cost £12,800 a year.",
    "The pump costs £500 a month and that saves £2,000 a year.",
    // Numbers of things without a year.
    "## A\n\nThere were 47 letters in support of the closure of the library.\n\n## B\n\nThere were 74 letters against the closure of the library.",
    "## A\n\nThe Council owns 48 playgrounds in parks. It visited 31 playgrounds.\n\n## B\n\nThe visits to 84 playgrounds found that the fencing in parks was loose.",
    // A column of what is spare.
    seats("62"),
    // How many recommendations there are.
    asks("three recommendations"),
    asks("two recommendations", ""),
    "## Summary\n\nInternal audit looked at the lock. It made four recommendations.\n\n## Recommendations\n\n- that the lock be kept;\n- that hours be posted.\n",
    "## Summary\n\nInternal audit made four recommendations.\n\n## Recommendations\n\n- that the lock be kept;\n- that hours be posted.\n",
    "## Summary\n\nThe Panel makes two recommendations.\n\n## Recommendations\n\n1. that the lock be kept:\n   - in May; and\n   - in June; and\n2. that hours be posted.\n",
    net("a net £0.48m"),
    net("£0.66m"),
    minutes("4 Members voted for and 2 against, with 1 abstention"),
  ],
  finds: [
    "The tolls are expected to bring in [[£238,000 a year, which is £21,000 above the amount in the plan of £210,000]].",
    "The dredger costs [[£512,000 a year, £64,000 higher than the sum of £458,000]] in the financial plan.",
    { in: "The outturn was [[£748,000, some £38,000 over the £720,000]] that was budgeted.", severity: "info" },
    "The saving of [[£220,000 a year is £30,000 short of the target of £240,000]].",
    {
      in: "Fares came to about [[£62,000, compared with £55,000 in 2025, a rise of £17,000]].",
      severity: "info",
    },
    "Berthing of [[£74,000 exceeds the estimate of £60,000 by £24,000]].",
    "Berthing is put at [[£74,000, exceeding the £60,000 in the budget by £24,000]].",
    {
      in: "The toll is £41,000 now. A second booth would add [[£17,000, bringing the total to £68,000]] a year.",
      message: "sum",
      severity: "info",
    },
    "The three ferries cost [[£90,000 in 2027/28 and made 30,000 crossings, a cost of £2.50]] a crossing.",
    "The ferry took [[£84,000 from 42,000 walkers, which is £3]] a walker.",
    {
      in: "The weir would cost £640,000, of which the county would pay 60%. The district's part, [[£286,000]], is in the budget.",
      severity: "info",
    },
    {
      in: "The weir would cost £4.20m, of which grant would meet 75%. The balance is therefore [[£1.50m]], which is in the programme.",
      severity: "info",
    },
    "The club has [[96 rowers, of whom 71 were under 25 and 28 were 25 or over]].",
    "The hall has [[140 hirers, of whom 38 are younger than 35, 60 are aged 35 to 59 and 52 are 60 or older]].",
    "[[Of the 62 yards, 40 employ fewer than ten people and 24 employ ten or more]].",
    { in: "[[Of 84 rowers, 60 are under 50 and 20 are 50 or over]].", severity: "info" },
    "[[Of the 60 bathers, 41 were women and 22 were men]].",
    {
      in: `${works}The lottery meets £60,000 of the cost. The remaining [[£40,000]] would come from the ward fund.`,
      message: "parts",
    },
    `${works}Insurance covers [[£60,000 of the bill, leaving £40,000]] for the Council.`,
    {
      in: "The sluice is priced at £90,000. The lottery pays £60,000 of it. The balance of [[£40,000]] is in the programme.",
      severity: "info",
    },
    {
      in: "The whole scheme costs £1,900,000.\n\n## Funding\n\nThe cost would be met by the grant of [[£1,100,000, £500,000 of borrowing and £200,000]] from reserves.",
      severity: "info",
    },
    {
      in: "## A\n\nSome 58 lamps would have to be replaced by 2029.\n\n## Options\n\n| Option | For | Against |\n| --- | --- | --- |\n| 1. Wait | Nothing is spent | Old lamps |\n| 2. Act | Better light | Cost of replacing [[85 lamps]] by 2029 |\n",
      severity: "info",
    },
    {
      in: "## A\n\nThe plan would close 47 kiosks by March 2028.\n\n## B\n\nTraders would be most affected by the closure of [[74 kiosks]] by March 2028.",
      severity: "info",
    },
    {
      in: "## A\n\nThe fund is £31.4m, of which £19.6m is held by the trust and £11.8m by the Council.\n\n## B\n\nThe Council's share of the fund, [[£11.6m]], is spent.",
      severity: "info",
    },
    {
      in: "## A\n\nThe bridge will cost £4.2m, of which £2.7m will be paid by the county and £1.5m by the borough.\n\n## B\n\nThe borough's share is [[£1.6m]] and is in the programme.",
      severity: "info",
    },
    {
      in: "## A\n\nThe Council meets half of the repair, which was put at £76,000 in the survey of the chimney.\n\n## B\n\nThe Council's part is half of the [[£67,000]] in the survey, or £33,500.",
      severity: "info",
    },
    {
      in: "## A\n\nThe saving is estimated at £1.2m in a full year.\n\n## B\n\nThe saving of [[£1.5m]] a year would be made from 2029/30. In 2028/29 it would be £540,000.",
      severity: "info",
    },
    { in: `${rounds}Spending fell by [[£82,000]], or 4%, from the same period a year before.`, message: "cited" },
    { in: `${rounds}Agency spending was [[£38,000]] lower than a year earlier.`, severity: "info" },
    { in: `${lease}Over 30 years it would bring in [[£1.75m]].`, severity: "info" },
    {
      in: "The society offers £20,000 for a mill that the surveyor valued at £84,000.\n\n## Money\n\nThe discount on the surveyor's figure is [[£54,000]].",
      severity: "info",
    },
    {
      in: "The market value is £310,000 and the society would pay £190,000.\n\n## Law\n\nThe undervalue of [[£102,000]] is within the consent.",
      severity: "info",
    },
    { in: "Wardens at [[£3,000 a month would cost £30,000]] a year.", severity: "info" },
    {
      in: "## A\n\nOfficers visited 48 playgrounds and found loose fencing at most of them.\n\n## B\n\nThe visits to [[84 playgrounds]] found that the fencing was loose.",
      severity: "info",
    },
    {
      in: "The Council lent the bowls society £42,000 in 2019.\n\n## Money\n\nThe loan of [[£24,000]] to the bowls society in 2019 has been repaid.",
      severity: "info",
    },
    seats("[[72]]"),
    { in: asks("[[five recommendations]]"), severity: "info" },
    { in: asks("[[three recommendations]]", ""), severity: "info" },
    net("a net [[£0.54m]]"),
    minutes("[[6 Members voted for and 3 against, with 1 abstention]]"),
  ],
});
