import { figuresMismatch } from "../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../support/checkRule.ts";

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
  ],
  finds: [
    "| | Votes |\n| --- | --- |\n| For | 27 |\n| Against | 15 |\n| Abstained | 2 |\n| Total voting | [[45]] |\n",
    "## Recommendation\n\nThat the Cabinet approves capital expenditure of [[£780,000]] from the quays line.\n\n## Finance\n\nThe capital cost of £870,000 can be met from the quays line.\n",

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
