import { figuresMismatch } from "../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../support/checkRule.ts";

const results =
  "| | Keep | Let the hall | Sell the hall |\n| --- | --- | --- | --- |\n| Cost each year | £9,000 | £38,000 | £7,000 |\n| Income each year | £1,000 | £55,000 | Nil |\n\n";

checkRule(figuresMismatch, {
  quiet: [
    "## Options\n\nMerits: capital cost limited to £140,000 for making safe.\n\nMerits: capital cost £410,000; done in ten weeks.\n",
    "## Finance\n\nThe grant of £96,000 is for paths. The grant of £69,000 is for trees.\n",
    "## Summary\n\nThe cost of option 1 is £1.23m.\n\n## Finance\n\nThe cost of option 2 is £1.32m.\n",
    "## Summary\n\nThe grant in 2025/26 was £42,500.\n\n## Finance\n\nThe grant in 2026/27 is £45,200.\n",
    "## Summary\n\nThe cost is £1.2m gross.\n\n## Finance\n\nThe cost is £0.9m net.\n",
    "## Summary\n\nThe saving is £40,000 from staff.\n\n## Finance\n\nA saving of £56,000 is made on fuel.\n",
    "| Item | £m |\n| --- | --- |\n| A | 1.3 |\n| B | 1.3 |\n| C | 1.3 |\n| Total | 4.0 |\n",
    "| Item | Cost | Share |\n| --- | --- | --- |\n| A | 40 | 39% |\n| B | 61 | 60% |\n| Total | 101 | 100% |\n",
    "| Site | Visits | Average stay |\n| --- | --- | --- |\n| A | 40 | 12 |\n| B | 60 | 14 |\n| Total | 100 | 13 |\n",
    "| Item | Cost |\n| --- | --- |\n| Lease | 90 |\n| Less: grant | 30 |\n| Net cost | 60 |\n",
    "Of 120 replies, 70 were in favour and 20 objected.",
    "Of 120 replies, 70 were in favour, 30 against and 20 had no view.",
    "Carried by 20 votes to 12, with 2 abstentions (34 members present).",
    // Parts of a whole that need not be all of it, that overlap, or whose rest is told.
    "Of the 64 lamps, 40 are on footpaths and 30 have been converted.",
    "The bridge costs £900,000, of which £500,000 is from the county and £200,000 from the town; the balance is borrowed.",
    "The budget is £640,000, of which £300,000 is for staff, with £120,000 for vehicles.",
    "Of 90 stallholders, 12 want longer hours and six a later start.",
    "Of the 52 posts, 30 are full-time, of which four are vacant, and 26 part-time.",
    "Spending was £1.1m, of which £0.64m was on roads and £0.47m on paths.",
    "The school has 210 pupils (96 of them boys, 40 with a plan).",
    // Totals that hold, and a total of other things as well.
    "The estimate is £64,000 for surfacing, £22,000 for lighting and £9,000 for fees, £95,000 in all.",
    "In the 14 wards, 31 adults and 12 children took part, 43 people in all.",
    "Two vans at £31,000 each and a trailer at £4,000 come to a total of £66,000.",
    "There are now 31 long and 22 short rounds in place of 64 in all.",
    // Lists: names with "and" in them, examples, things within things, sharers of a party, another option without a label.
    "Four wards are affected: Hill, Dale, Hocken and Mere, and Vale.",
    "Three things matter: the cost, which is high; the time; and the law.",
    "The six parishes (including Ash, Birch and Cedar) were asked.",
    "Three members (Labour, Conservative, Green and Independent among them) spoke.",
    "At least two sites were seen: Marsh Lane, Tanner Street and the depot.",
    "Within five days (Saturday, Sunday and bank holidays left out) a reply is sent.",
    "Two matters are left:\n\n- the fee; and\n- the term.\n\nThree need no decision.\n",
    "Two matters are left:\n\n- the fees:\n- for boats;\n- for carts; and\n- the term.\n",
    "Three options were considered, doing nothing among them.\n\nOption 1 – let.\n\nOption 2 – sell.\n\nOption 3 – keep.\n",
    "Two further options were considered.\n\nOption 1 – let.\n\nOption 2 – sell.\n\nOption 3 – keep.\n",
    // Votes of those who were there, some of whom did not vote, and two votes together.
    "Of the 18 councillors present, nine voted for and six against.",
    "It was carried by nine votes to six; 16 members were present.",
    "The amendment was lost by six votes to nine and the motion carried by ten votes to four with one abstention (16 members present).",
    "Of the 36 garages, 22 are let; four are used by the Council, and the others stand empty.",
    "In the survey 52% were in favour, 31% against and 17% had no opinion.",
    "Use was 52% by bus, 41% by car and 17% by neither on a Sunday, when 20% stay in.",
    "Of those asked, 60% use the shop, 45% the bus and 30% the library.",
    // A surplus of the table, of another sum, of what no column names.
    `${results}Letting the hall brings people in. To let the hall would make a surplus of £17,000 a year.\n`,
    `${results}To sell the hall makes a deficit of £7,000 a year.\n`,
    `${results}The café makes a surplus of £4,000 a year.\n`,
    // A change in points, in a fraction, of an average, and one that is rounded.
    "The share of late visits rose from 10% to 15%, an increase of 5 points.",
    "Visits fell from 812 to 609, a fall of 25%, and sales by more.",
    "Rents rose from £98 to £131, an average increase of 3% a year.",
    "Reserves fell from £1.2m to £0.9m, a fall of £0.35m.",
    // Shares that are rounded or cut off, and one of something else.
    "Two of the 15 wardens (13%) work at weekends.",
    "Of 60 homes, 11 (18.3%) are empty.",
    "Nine of the 40 stalls (25% in May) were let.",
    // Prices by the day, with tax, with something besides.
    "Twelve stalls at £30 a day bring in £18,720 over the year.",
    "Thirty benches at £410 each would cost £14,760 with VAT.",
    "Six lamps at £900 each and a cabinet would cost £7,400.",
    // Differences of other sums of the sentence.
    "The hall costs £61,000, takes £48,000 and has a grant of £5,000, leaving a deficit of £8,000.",
    "The price fell from £412 to £268 a night, so that the saving on 100 nights is £14,400.",
    "Spending was £412,000 against a budget of £450,000, including an underspend of £20,000 on fuel.",
    // Rows that share no reckoning, that read signs the other way, and shares of different things.
    "| Area | Bid | Award | Difference |\n| --- | --- | --- | --- |\n| A | 1.26 | 1.10 | 0.2 |\n| B | 2.00 | 1.75 | 0.3 |\n| C | 3.10 | 2.90 | 0.2 |\n",
    "| Line | Plan | Actual | Variance |\n| --- | --- | --- | --- |\n| Pay | 40 | 44 | 4 |\n| Fuel | 20 | 17 | -3 |\n| Fees | 30 | 36 | -6 |\n",
    "| Ward | Shops | Cafés | Inns |\n| --- | --- | --- | --- |\n| A | 4 | 6 | 2 |\n| B | 3 | 9 | 6 |\n| C | 8 | 9 | 5 |\n",
    "| Area | Satisfied |\n| --- | --- |\n| Parks | 41% |\n| Roads | 28% |\n| Bins | 40% |\n",
    "| Reason (people could give more than one) | Share |\n| --- | --- |\n| Noise | 48% |\n| Cost | 37% |\n| Other | 25% |\n",
    "| Reply | Share |\n| --- | --- |\n| Yes | 48.3% |\n| No | 36.9% |\n| No view | 14.9% |\n",
    "| Age | Average stay |\n| --- | --- |\n| Young | 12 |\n| Old | 16 |\n| All | 14 |\n",
  ],
  finds: [
    { in: "In the survey [[52% were in favour, 41% against and 17%]] had no opinion.", message: "parts" },
    "[[Of the 36 garages, 22 are let and the remaining 18 stand empty]].",
    {
      in: `${results}Let the hall and it has tenants. The option to let the hall makes a surplus of [[£19,000]] a year.\n`,
      message: "result",
      severity: "info",
    },
    {
      in: `${results}To keep makes a deficit of £8,000 a year. To let the hall makes a surplus of [[£12,000]] a year.\n`,
      severity: "warning",
    },
    "The [[six parishes (Ash, Birch, Cedar, Elm and Fir)]] were asked.",
    { in: "[[Three sites were seen: the quay, a barn, some sheds and the yard.]]", message: "listed" },
    { in: "[[Two things matter: the cost; the time; and the law.]]", severity: "warning" },
    {
      in: "The following [[three matters]] are left:\n\n- the fee;\n- the term;\n- the site; and\n- the name.\n",
      message: "listed",
    },
    {
      in: "[[Four options]] were considered.\n\nOption 1 – let.\n\nOption 2 – sell.\n\nOption 3 – keep.\n",
      severity: "warning",
    },
    "It was carried by [[five votes to three, with two abstentions (nine members present]]).",
    "There were [[nine for and six against, with three abstaining; 17 councillors voted]] or abstained.",
    "| | Votes |\n| --- | --- |\n| For | 27 |\n| Against | 15 |\n| Abstained | 2 |\n| Total voting | [[45]] |\n",
    "## Recommendation\n\nThat the Cabinet approves capital expenditure of [[£780,000]] from the quays line.\n\n## Finance\n\nThe capital cost of £870,000 can be met from the quays line.\n",

    { in: "[[Of the 64 lamps, 40 are on footpaths and 30 on roads]].", severity: "warning", message: "parts" },
    { in: "[[Of the 64 lamps, 40 are sound and 30 are to be replaced]].", severity: "info" },
    {
      in: "The bridge costs [[£900,000, of which £500,000 is from the county and £300,000 from the town]].",
      severity: "warning",
    },
    { in: "There were [[97 replies: 51 in favour, 32 against and 4 unsure]].", message: "count" },
    "The plan is for [[46 homes: nine with one bedroom, 14 with two, 17 with three and seven with four]].",
    "The grant of [[£90,000 is made up of £50,000 for staff, £25,000 for rent and £20,000 for stock]].",
    "The estimate is [[£64,000 for surfacing, £22,000 for lighting and £9,000 for fees, £105,000]] in all.",
    { in: "Calls rose from [[1,200 to 1,500, an increase of 20%]].", message: "change" },
    "Rents fell from [[£96,000 to £81,000, a fall of £25,000]].",
    { in: "[[Nine of the 40 stalls (32%]]) were let.", message: "share" },
    "Of [[60 homes, 11 (24%]]) are empty.",
    { in: "[[Thirty benches at £410 each would cost £13,200]].", message: "product" },
    {
      in: "Rent brings in [[£118,000 and upkeep costs £84,000, so that there is a surplus of £44,000]].",
      message: "difference",
    },
    "Spending was [[£412,000 against a budget of £450,000, an underspend of £28,000]].",
    {
      in: "| Fee | Now | Next | Change |\n| --- | --- | --- | --- |\n| A | £4.20 | £4.45 | £0.25 |\n| B | £5.60 | £5.95 | £0.35 |\n| C | £2.40 | £2.55 | [[£0.25]] |\n",
      message: "row",
    },
    "| Item | Number | Price | Cost |\n| --- | --- | --- | --- |\n| A | 20 | £45 | £900 |\n| B | 4 | £310 | £1,240 |\n| C | 60 | £18 | [[£1,180]] |\n",
    "| Site | 2025 | 2026 | Change |\n| --- | --- | --- | --- |\n| A | 400 | 500 | 25% |\n| B | 250 | 300 | 20% |\n| C | 80 | 90 | [[22.5%]] |\n| D | 60 | 45 | -25% |\n",
    { in: "| Reply | Share |\n| --- | --- |\n| Yes | 48% |\n| No | 37% |\n| No view | [[25%]] |\n", message: "shares" },
    "| Kind | Homes |\n| --- | --- |\n| Flats | 12 |\n| Houses | 30 |\n| Empty | – |\n| All | [[52]] |\n",
    "| | Number |\n| --- | --- |\n| For | 27 |\n| Against | 15 |\n| Abstained | 2 |\n| Total voting or abstaining | [[45]] |\n",
    "## Finance\n\nThe cost of change is [[£118,000]], from reserves. Staff were told in May. The cost of change, at £181,000, includes software.\n",
    "## Options\n\nFive redundancies are likely, at an estimated cost of [[£96,000]].\n\n## Finance\n\nThe cost of redundancy, £69,000, falls on reserves.\n",
    {
      in: "## Recommendations\n\nThat Cabinet approves capital expenditure of [[£528,000]] on huts.\n\n## Finance\n\nThe sum of £582,000 would be borrowed.\n",
      severity: "info",
    },
    "## Summary\n\nThe scheme saves [[£400k]] a year.\n\n## Finance\n\nThe saving of £40,000 a year goes to balances.\n",
    "## Summary\n\nThe capital cost is [[£2.31m]].\n\n## Finance\n\nThe capital cost, £2.13m, is met by loan.\n",
    { in: "| Item | Cost |\n| --- | --- |\n| Lease | 90 |\n| Rates | 35 |\n| Total | [[120]] |\n", message: "total" },
    {
      in: "| Site | May | June | Total |\n| --- | --- | --- | --- |\n| A | 4 | 5 | 9 |\n| B | 6 | 7 | 13 |\n| C | 8 | 9 | [[18]] |\n| D | 1 | 2 | 3 |\n",
      message: "across",
    },
    {
      in: "The motion was carried by [[18 votes to 12, with two abstentions (33 members present]]).",
      message: "count",
    },
  ],
});
