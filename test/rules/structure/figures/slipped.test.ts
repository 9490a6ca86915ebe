import { figuresMismatch } from "../../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../../support/checkRule.ts";

const table = (...rows: readonly string[]): string => `| Item | Number |\n| --- | --- |\n${rows.join("\n")}\n`;

checkRule(figuresMismatch, {
  finds: [
    // A column whose total stands elsewhere too: a row is wrong.
    `The Council lets 418 garages in all.\n\n${table("| Hythe Close | [[212 |", "| Tarn Row | 131 |", "| Beck Lane | 85 |", "| Total | 418]] |")}`,
    `There were 604 replies to the survey.\n\n${table("| Keep | [[310 |", "| Change | 204 |", "| Neither | 80 |", "| Total | 604]] |")}`,
    // And one whose total stands nowhere else.
    table("| Hythe Close | 212 |", "| Tarn Row | 131 |", "| Beck Lane | 85 |", "| Total | [[418]] |"),
    "| Group | Children in the peak hour |\n| --- | --- |\n| North | 1,204 |\n| South | 311 |\n| East | 95 |\n| Total | [[1,710]] |\n",
    "| Item | £000 |\n| --- | --- |\n| Power | 410 |\n| Repairs | 65 |\n| Less licence | (25) |\n| Net reduction in cost | [[540]] |\n",
    // One sum told again with its digits changed over.
    "## Benefits\n\nThe change gives a saving of £730,000 in a full year.\n\n## Finance\n\nIt is in the plan. The saving of [[£370,000]] in a full year is counted from 2028/29.\n",
    "## Service\n\nIn 2027/28 it earned £1.62m and spent £1.56m, a surplus of £64,000.\n\n## Advice\n\nThe surplus of [[£46,000]] in 2027/28 kept the charges down.\n",
    "## Purpose\n\nThe new tariff would bring in £85,000 more in a full year.\n\n## Finance\n\nAt present numbers the tariff yields [[£58,000]] in a full year.\n",
    "## Money\n\nThe capital allocation for 2027/28 is £940,000, of which £315,000 has been spent.\n\n## Works\n\nOf the allocation of [[£490,000]], most goes to the roof.\n",
    // Parts however they are named.
    "Boards would cost [[£4,100, seating £2,600 and planting £9,300, in all £17,000]], from the parks budget.",
    "The hearing cost [[£28,400, of which the chair's fee was £15,300, the venue £3,900 and counsel £8,200]].",
    "[[The lighting would cost £36,400: columns £21,500, cables £9,700 and fees £6,200.]]",
    "At 1 May 2028 the team had 3,146 open cases. Of these, [[1,408 were new, 1,017 were under review and 712]] were waiting.",
    "The scheme costs £1.84m, met by a grant of £1.2m and £640,000 from the Council. The Council's share comes from [[the repairs fund (£390,000) and developers (£230,000)]]."
      .replace("[[the repairs fund (£390,000", "the repairs fund ([[£390,000")
      .replace("developers (£230,000)]]", "developers (£230,000]])"),
    "Signs, notices and fees are put at £13,600, within the budget. It is made up of notices at [[£3,100, signs at £6,200 and fees at £3,500]].",
    // What is left, what is better, what becomes of it.
    "The poll is put at £8,300 and a grant of £20,000 may be claimed. The balance of [[£12,700]] would go to the reserve.",
    "The reserve stands at £4.6m; it would stand at [[£3.71m]] after the release of £1.43m.",
    "The estimate is £236,000 gross with income of £112,000, so that the net cost is £124,000. The budget for the year is [[£255,000 and the saving of £141,000]] would be kept.",
    // A term named with its years.
    "The grant is £324,000 a year for three years.\n\n## Finance\n\nThe three-year cost of [[£927,000]] is provided for.\n",
  ],
  quiet: [
    `The Council lets 418 garages in all.\n\n${table("| Hythe Close | 212 |", "| Tarn Row | 131 |", "| Beck Lane | 75 |", "| Total | 418 |")}`,
    "| Group | Peak | Score |\n| --- | --- | --- |\n| North | 120 | 3 |\n| South | 311 | 4 |\n| East | 95 | 2 |\n| All week | 311 | 4 |\n",
    "## Benefits\n\nOption 1 gives a saving of £730,000 in a full year.\n\n## Finance\n\nOption 2 gives a saving of £370,000 in a full year.\n",
    "## Options\n\n**Option 1 – close.** A saving of £730,000 in a full year.\n\n**Option 2 – keep.** A saving of £370,000 in a full year.\n",
    "## Service\n\nIn 2026/27 there was a surplus of £64,000.\n\n## Advice\n\nThe surplus of £46,000 in 2027/28 kept the charges down.\n",
    "## Service\n\nThe gross cost is £64,000.\n\n## Advice\n\nThe net cost of £46,000 is met from the reserve.\n",
    "## Money\n\nThe capital allocation for 2027/28 is £940,000.\n\n## Works\n\nThe previous allocation of £490,000 is spent.\n",
    "Boards would cost £4,100, seating £2,600 and planting £9,300, in all £16,000, from the parks budget.",
    "The hearing cost £28,400, including the chair's fee of £15,300, the venue £3,900 and counsel £8,200.",
    "The lighting cost £36,400, compared with columns at £21,500, cables at £9,700 and fees at £6,200 before.",
    "Of the 45 plots, 21 are let, 12 have sheds and 11 have water.",
    "At 1 May 2028 the team had 3,146 open cases. Of these, 1,408 were new and 412 were urgent.",
    "The Council's share is £640,000. It comes from the repairs fund (£390,000) and developers (£250,000).",
    "The reserve has an uncommitted balance of £690,000. The works cost £271,000, the planting £98,000 and the fees £240,000.",
    "The poll is put at £8,300 and a grant of £20,000 may be claimed. The balance of £11,700 would go to the reserve.",
    "The reserve stands at £4.6m; it would stand at £3.17m after the release of £1.43m.",
    "The grant is £324,000 a year for three years.\n\n## Finance\n\nThe three-year cost of £972,000 is provided for.\n",
    "Rents would rise to £412 a month. The grant of £20,000 and the loan of £31,000 are spent.",
  ],
});
