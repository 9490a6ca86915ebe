import { figuresMismatch } from "../../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../../support/checkRule.ts";

const quays =
  "| Quay | Moorings inspected | Moorings failed |\n| --- | --- | --- |\n| North Quay | 640 | 128 |\n| Fish Quay | 300 | 60 |\n| Coal Staith | 260 | 91 |\n| Total | 1,200 | 279 |\n\n";
const replies =
  "| | For | Against | No view | Total |\n| --- | --- | --- | --- | --- |\n| Traders | 44 | 22 | 4 | 70 |\n| Shoppers | 30 | 60 | 10 | 100 |\n| Total | 74 | 82 | 14 | 170 |\n\n";
const costs =
  "| Item | £ |\n| --- | --- |\n| Paving | 200,000 |\n| Lighting | 80,000 |\n| Contingency | 14,000 |\n| Total | 294,000 |\n\n";
const years =
  "| Year | Members | Loans |\n| --- | --- | --- |\n| 2023/24 | 1,200 | 64,000 |\n| 2024/25 | 1,290 | 61,500 |\n| 2025/26 | 1,260 | 57,600 |\n\n";
const yearsAcross =
  "| | 2023/24 | 2024/25 | 2025/26 |\n| --- | --- | --- | --- |\n| Permits issued | 400 | 440 | 500 |\n| Appeals heard | 90 | 81 | 72 |\n\n";
const branches =
  "| Branch | Scanners | Visits |\n| --- | --- | --- |\n| Alder | 9 | 90,000 |\n| Beck | 7 | 70,000 |\n| Coombe | 5 | 40,000 |\n| Dale | 3 | 30,000 |\n| Elm | 2 | 10,000 |\n| Total | 26 | 240,000 |\n\n";

checkRule(figuresMismatch, {
  quiet: [
    // Shares in words of a row that is named.
    `## Tests\n\n${quays}At North Quay one mooring in five failed.`,
    `## Tests\n\n${quays}At Coal Staith about one mooring in three failed.`,
    `## Tests\n\n${quays}At Fish Quay two boats in three have no engine.`,
    `## Tests\n\n${quays}At Fish Quay one mooring in two failed last year.`,
    `## Tests\n\n${quays}At North Quay and Fish Quay half of the moorings failed.`,
    `## Replies\n\n${replies}Among shoppers three in five were against.`,
    `## Replies\n\n${replies}More than half of the traders were in favour.`,
    "There are 48 stallholders. Of 36 who replied, 20 were in favour. That is a reply from three stallholders in four.",
    // Shares of a table's whole.
    `## Cost\n\n${costs}The contingency is 5% of the other items.`,
    `## Cost\n\n${costs}The contingency is 17.5% of the rest.`,
    // What a series did.
    `## Use\n\n${years}Members grew by 5% over the period. Loans fell by a tenth.`,
    `## Use\n\n${years}Loans have fallen each year. Members rose by 7.5% in the first.`,
    `## Use\n\n${yearsAcross}Permits rose by a quarter. Appeals fell by one in five.`,
    `## Use\n\n${yearsAcross}Permits would have risen by half.`,
    // What is left of a whole.
    `## Cost\n\n${costs}The budget is £310,000, which leaves £16,000.`,
    `## Cost\n\n${costs}The programme has £0.5m uncommitted. That would leave £206,000.`,
    `## Cost\n\n${costs}The budget is £310,000, of which £40,000 is held back, which leaves £270,000.`,
    `## Cost\n\nThe budget is £310,000.\n\n${costs}The budget exceeds the estimate by £16,000.`,
    "The vote is expected to cost £9,200, and a grant of £20,000 may be claimed. The balance of £10,800 would be added to the reserve.",
    "The vote is expected to cost £9,200, and a grant of £20,000 may be claimed. The balance of £35,000 in the fund is held for floods.",
    // Prices of things that are counted elsewhere.
    "There are 140 boats. Licences bring in £57,400 a year, at £410 for each boat.",
    "There are 140 boats, 46 of them afloat. Upkeep costs £640 a boat, or £29,440 in all.",
    "There are 140 boats. Upkeep is about £640 a boat, or £27,440 in all.",
    "The work would cost £465,000. The benefit is put at £2.04m, or £4.39 for each pound spent.",
    "| Item | £ |\n| --- | --- |\n| Two wardens at £24,150 each | 48,300 |\n| Licences, 36 at £85 | 3,060 |\n| Hire, 12 at £40 for 10 weeks | 4,800 |\n",
    "## Options\n\n| Option | Cost (£) |\n| --- | --- |\n| A | 184,800 |\n| B | 171,600 |\n\nOption A would pay for four crews at £46,200 each.",
    // Both ends of a table.
    `## Branches\n\n${branches}The two busiest branches have 16 scanners between them, and the three smallest have 10 together.`,
    // Measures.
    "The yard covers 2.4 hectares: 1.1 for lorries, 0.9 for stores and 0.4 unused.",
    "The route is 12 miles: 5 on roads and 7 on paths.",
    "The strip is 2.4 hectares: 90 metres long, 260 wide at one end and 280 at the other.",
    "The bank would be 410 metres long and 6 metres wide. It would take up 2,460 square metres.",
    "The bank would be 410 metres long and 6 metres wide. With its verges it would take up 4,260 square metres.",
    // Terms of years.
    "The rent would rise from £31,000 to £44,000 a year. The rise over ten years comes to £130,000.",
    "The rent brings in £58,500. Over the five years to the next review it would bring in £292,500 more.",
    // What is left of things, and who answered.
    "There are 120 vans, of which 34 are electric. The other 86 are diesel.",
    "The plan has fifteen talks. Eight are given by officers. The other wards are not in it.",
    "The card went to 800 tenants; 246 replied. 102 were content, 101 were not and 43 had had no repair.",
    "Of 94 people who gave one, 48 favoured the first, 33 the second and 13 had no view.",
    // Numbers that are taken up again.
    "## Background\n\nTwelve accidents were recorded between January 2021 and December 2025.\n\n## Reasons\n\nSpeed was a factor in ten of the twelve recorded accidents.",
    "## Background\n\nTwelve accidents were recorded in 2024.\n\n## Reasons\n\nSpeed was a factor in nine of the eleven recorded accidents in 2025.",
    // Tables of two or three rows.
    "| Tariff | Now (£) | Proposed (£) | Increase (£) |\n| --- | --- | --- | --- |\n| 1 (day) | 7.40 | 8.10 | 0.70 |\n| 2 (night) | 9.60 | 10.55 | 0.95 |\n| 3 (Sunday) | 11.20 | 12.30 | 1.10 |\n",
    "| Option | Income (£) | Cost (£) | Net (£) |\n| --- | --- | --- | --- |\n| 1 | 190,000 | 41,000 | 149,000 |\n| 2 (with grant) | 829,000 | 96,000 | 773,000 |\n",
  ],
  finds: [
    `## Tests\n\n${quays}At North Quay [[one mooring in three]] failed.`,
    `## Tests\n\n${quays}In all, 279 failed, and at Fish Quay [[two in five]] moorings did.`,
    `## Replies\n\n${replies}Among traders [[nine in ten]] were in favour.`,
    `## Replies\n\n${replies}Of those who answered most were shoppers, and [[four in five]] of them were against.`,
    "There are 48 stallholders. Of 36 who replied, 20 were in favour. That is a reply from [[nine stallholders in ten]].",
    `## Cost\n\n${costs}The contingency is [[8.5%]] of the other items.`,
    `## Use\n\n${years}[[Members grew by 12%]] over the period.`,
    `## Use\n\n${years}[[Members have risen every year]].`,
    `## Use\n\n${yearsAcross}[[Permits rose by two in five]].`,
    `## Use\n\n${yearsAcross}[[Appeals have risen by a fifth]] since then.`,
    `## Cost\n\n${costs}The budget is £310,000, which leaves [[£61,000]].`,
    `## Cost\n\n${costs}The programme has £0.5m uncommitted. That would leave [[£260,000]] for others.`,
    `## Cost\n\nThe budget is £310,000.\n\n${costs}The budget exceeds the estimate by [[£61,000]].`,
    "The vote is expected to cost £9,200, and a grant of £20,000 may be claimed. The balance of [[£11,800]] would be added to the reserve.",
    "There are 140 boats. Licences bring in [[£57,400 a year, at £401]] for each boat.",
    "There are 46 boats. Upkeep costs [[£640 a boat, or £27,440]] in all.",
    "The work would cost £465,000. The benefit is put at £2.04m, or [[£3.39]] for each pound spent.",
    "| Item | £ |\n| --- | --- |\n| Two wardens at £24,150 each | [[47,300]] |\n| Licences, 36 at £85 | 3,060 |\n",
    "## Options\n\n| Option | Cost (£) |\n| --- | --- |\n| A | 184,800 |\n| B | 171,600 |\n\nOption A would pay for [[four crews at £42,600]] each.",
    `## Branches\n\n${branches}[[The three smallest branches have 11]] scanners between them.`,
    "The yard covers [[2.4 hectares: 1.1 for lorries, 0.9 for stores and 0.6 unused]].",
    "The bank would be 410 metres long and 6 metres wide. It would take up [[2,640 square metres]].",
    "The rent would rise from £31,000 to £44,000 a year. The rise over ten years comes to [[£103,000]].",
    "The rent brings in £58,500. Over the five years to the next review it would bring in [[£234,000]] more.",
    "There are 120 vans, of which 34 are electric. The other [[76]] are diesel.",
    "The card went to 800 tenants; 246 replied. [[112 were content, 101 were not and 43 had had no repair]].",
    "The hall would cost [[£214,000, of which 65% (£139,100) would come from the grant and the rest, £84,900]], from reserves.",
    "## Background\n\nTwelve accidents were recorded between January 2021 and December 2025.\n\n## Reasons\n\nSpeed was a factor in ten of the [[eleven recorded accidents]].",
    "| Tariff | Now (£) | Proposed (£) | Increase (£) |\n| --- | --- | --- | --- |\n| 1 (day) | 7.40 | 8.10 | 0.70 |\n| 2 (night) | 9.60 | 10.55 | [[0.85]] |\n| 3 (Sunday) | 11.20 | 12.30 | 1.10 |\n",
    "| Option | Income (£) | Cost (£) | Net (£) |\n| --- | --- | --- | --- |\n| 1 | 190,000 | 41,000 | 149,000 |\n| 2 | 829,000 | 96,000 | [[773,000]] |\n",
    "| Choice | Build | Fees | Land | Total |\n| --- | --- | --- | --- | --- |\n| B | 2.6 | 0.4 | 0.1 | 3.1 |\n| C | 4.1 | 0.6 | 0.9 | [[5.8]] |\n",
  ],
});
