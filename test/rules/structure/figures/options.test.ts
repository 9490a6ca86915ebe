import { figuresMismatch } from "../../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../../support/checkRule.ts";

const ferries =
  "| Option | Merits | Effect on the budget |\n| --- | --- | --- |\n| 1. Sail all day | No change | Nil |\n| 2. Sail to noon | Saves fuel | Improves by £61,700 |\n| 3. Stop | Saves more | Improves by £94,200 |\n\n";
const buoys =
  "| Item | £ |\n| --- | --- |\n| Casting | 52,600 |\n| Chains | 18,300 |\n| Storage | 9,400 |\n| Total | 80,300 |\n";
const loans =
  "| Kind of loan | Number | Amount (£) |\n| --- | --- | --- |\n| Boats | 12 | 204,300 |\n| Nets | 19 | 88,150 |\n| Sheds | 6 | 141,900 |\n| Total | 37 | 434,350 |\n";
const ways =
  "## Options\n\n**Keep the launch.** For: no change. Against: £187,000 a year.\n\n**Hire when asked.** For: it costs £142,000 a year. Against: it must be booked.\n\n## Finance\n\n";

checkRule(figuresMismatch, {
  quiet: [
    // The row of an option.
    `${ferries}Under option 2 the saving of £61,700 a year begins in June.`,
    `${ferries}Under option 3 fuel would cost £71,600 a year.`,
    // A price and a number that stand apart.
    "Option B – charge £145. Merits: cost recovered. At 82 moorings the income is £11,890.",
    "Option B – charge £145. At 82 moorings the income is £11,890, of which £18,190 is not yet known.",
    "Option B – charge £145. At about 82 moorings the income is £18,190.",
    // Gains and losses.
    "The free hour reduces income by £38,000 a year and the new berths add £52,000, a net gain of £14,000.",
    "The crane costs £38,000 a year and saves £24,000, a net cost of £14,000.",
    "The crane costs £38,000 a year and saves £24,000; the grant makes it a net gain of £14,000.",
    "The change reduces costs by £38,000 and adds £24,000 to the rent, a net cost of £14,000.",
    // What is asked for, and the table of what it is made up of.
    `## Recommendations\n\n1. Award casting and chains at £70,900 and storage at £9,400.\n\n## Cost\n\n${buoys}`,
    `## Recommendations\n\n1. Award casting at £52,600 and storage at £9,400.\n\n## Cost\n\n${buoys}`,
    `## Recommendations\n\n1. Award a lease at £71,900 and storage at £9,400.\n\n## Cost\n\nThe lease is £71,900.\n\n${buoys}`,
    // What so many things come to.
    `Members are asked to write off 37 loans with a total value of £434,350.\n\n${loans}`,
    `Members are asked to write off 12 loans worth £204,300.\n\n${loans}`,
    `In 2023 the Council wrote off 37 debts worth £1,204,000.\n\n${loans}`,
    `In 2024 it wrote off 29 loans with a total value of £512,600.\n\n${loans}`,
    // What an option saves against another.
    `${ways}The proposal would reduce cost by £45,000 a year.`,
    `${ways}The proposal would save £187,000 a year.`,
    `${ways}Fewer sailings in winter would save £19,500 a year.`,
    // A yearly sum, and what it comes to.
    "The loss of £13,400 a year, and of £40,200 over three years, would be met from the reserve.",
    // Numbers that are of something else, and dates.
    "Of the 286 boats, 109 were moored by 84 of the Council's own crews, 74 by the yacht club, 61 by the trust and 42 by others.",
    "Of 1,904 replies between 2 and 29 May 2026, 803 were for the quay, 746 for the pier and 289 for neither; 66 gave no view.",
    "All 47 owners, two clubs and the trust were asked from 1 to 30 May 2026; 22 replied, 9 for, 10 against and 3 neither.",
  ],
  finds: [
    "The loss of £13,400 a year, and of [[£38,600]] over three years, would be met from the reserve.",
    `${ferries}Under option 2 the saving of [[£67,100]] a year begins in June.`,
    `${ferries}Option 3 would improve the budget by [[£92,400]].`,
    "Option B – charge £145. Merits: cost recovered. Demerits: at 82 moorings the income is [[£18,190]], which may fall.",
    "The fee is £36.50 for each berth. The harbour has 240 berths. It would bring in [[£7,860]] a year in all, and the cost is £9,100.",
    "The free hour reduces income by £52,000 a year and the new berths add £38,000, a net gain of [[£14,000]].",
    "The crane costs £24,000 a year and saves £38,000, a net cost of [[£14,000]].",
    "Cutting spending by £31,000 and losing £12,000 of rent leaves a net loss of [[£19,000]].",
    `## Recommendations\n\n1. Award casting and chains at [[£71,900]] and storage at £9,400.\n\n## Cost\n\n${buoys}`,
    `Members are asked to write off 37 loans with a total value of [[£443,350]].\n\n${loans}`,
    `The 37 loans come to [[£461,200]].\n\n${loans}`,
    `${ways}The proposal would reduce cost by [[£54,000]] a year.`,
    "[[Of the 286 boats, 109 were moored by own crews, 74 by the yacht club, 61 by the trust and 52 by others]].",
  ],
});
