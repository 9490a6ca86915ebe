import { figuresMismatch } from "../../../../rules/structure/figures-mismatch.ts";
import { checkRule } from "../../../support/checkRule.ts";

const rates = (last: string) =>
  `| Boat | Present (£) | New (£) |\n| --- | --- | --- |\n| Punt | 100.00 | 103.50 |\n| Skiff | 140.00 | 144.90 |\n| Ketch | 220.00 | 227.70 |\n| Barge | 360.00 | ${last} |\n`;
const account = (net: string) =>
  `| Item | £ |\n| --- | --- |\n| Wages | 41,300 |\n| Fuel | 12,900 |\n| Total cost | 54,200 |\n| Fares | 31,600 |\n| Net cost | ${net} |\n`;
const tolls =
  "| Quarter | Boats | Tolls (£) |\n| --- | --- | --- |\n| April to June 2025 | 61 | 15,250 |\n| July to September 2025 | 84 | 21,000 |\n| April to June 2026 | 58 | 14,500 |\n| July to September 2026 | 53 | 13,150 |\n";
const moorings =
  "Table 1\n\n| Quay | 2025 | 2026 |\n| --- | --- | --- |\n| North | 402 | 431 |\n| South | 318 | 296 |\n| Total | 720 | 727 |\n";
const parts = "The locks cost £312,000 in 2026/27: keepers £181,000, dredging £94,000 and painting £37,000.";

checkRule(figuresMismatch, {
  quiet: [
    `## Charges\n\n${rates("372.60")}`,
    // Held as it is, or noted.
    `## Charges\n\n${rates("360.00")}`,
    `## Charges\n\n${rates("376.20").replace("Barge", "Barge (from July)")}`,
    // Rounded to the pound: some one share fits them all.
    "| Berth | Now (£) | From May (£) |\n| --- | --- | --- |\n| Inner | 812 | 857 |\n| Outer | 903 | 953 |\n| North | 951 | 1,003 |\n| South | 1,004 | 1,059 |\n",
    `## Account\n\n${account("22,600")}`,
    `## Account\n\n${account("85,800").replace("Fares", "Repairs")}`,
    `## Use\n\n${tolls}\nTolls in July to September 2026 were £7,850 below those of July to September 2025.`,
    `## Use\n\n${tolls}\nTolls in July to September 2026 were £8,750 below the budget.`,
    `## Use\n\n${tolls}\nFines in July to September 2026 were £8,750 below those of July to September 2025.`,
    "A berth would cost £260, against £215 now. With 48 berths the extra income would be £2,160 a year.",
    "A berth would cost £260, against £215 now. With 48 berths the extra income would be £4,210 a year.",
    "## Summary\n\nThe lease is taken at a cost of £2.4m over the term.\n\n## Money\n\nThe cost is £0.8m in 2027/28, £0.8m in 2028/29 and £0.8m in 2029/30.",
    "## Summary\n\nThe lease is taken at a cost of £2.4m over the term.\n\n## Money\n\nThe cost is £0.7m in 2027/28 and then £0.9m in 2028/29, rising by £0.1m each year.",
    `${parts}\n\nDredging, at £94,000, was cheaper than in the year before.`,
    `${parts}\n\nDredging, at £81,000, was cheaper in 2024/25.`,
    `${parts}\n\nDredging would cost £81,000 under option 2.`,
    "The cost is put at £88,000. The budget holds £90,000, so it is met in full.",
    "The cost is put at £88,000. The budget holds £60,000, and the cost is met in full with the rest from the trust.",
    "The cost is put at £88,000. The budget holds £60,000, so that a part of the cost is met in full.",
    "Three objections were received, from the owner, the tenant and a surveyor.",
    "Two objections were received, from the owner, a retired surveyor, and the tenant.",
    "Two objections were received, from the owner and residents of the lane.",
    "Four letters were received, from the owner, the tenant and a surveyor.",
    "Of 320 replies, 190 supported the bridge, 88 opposed it and 42 gave no view.",
    "Of 320 cards, 190 were in favour, 88 against and 42 mixed; one called the lock “a trap”.",
    "Of 320 berths, 190 are let, 88 are empty and 30 are being mended.",
    `## Moorings\n\nThere were 727 moorings. Table 1 shows them by quay.\n\n${moorings}`,
    `## Moorings\n\nThere were 742 visitors. The moorings are in the table below.\n\n${moorings}`,
    "The toll for punts goes from 40 to 55 and that for barges from 60 to 90.\n\nThe two increases would make 45 in all.",
    "It was open from 9 to 5, and from 10 to 4 in May.\n\nThe two changes would save 7 hours.",
  ],
  finds: [
    { in: `## Charges\n\n${rates("[[377.60]]")}`, message: "row", severity: "warning" },
    { in: `## Charges\n\n${rates("[[391.15]]")}`, message: "row", severity: "info" },
    { in: `## Account\n\n${account("[[24,600]]")}`, message: "total" },
    {
      in: `## Use\n\n${tolls}\nTolls in July to September 2026 were [[£8,750]] below those of the same quarter in 2025.`,
      message: "change",
    },
    {
      in: "A berth would cost £260, against £215 now. With 48 berths the extra income would be [[£2,610]] a year.",
      message: "product",
    },
    {
      in: "## Summary\n\nThe lease is taken at a cost of £2.4m over the term.\n\n## Money\n\nThe cost is [[£0.8m in 2027/28, £0.9m in 2028/29 and £0.9m]] in 2029/30.",
      message: "parts",
    },
    { in: `${parts}\n\nDredging, at [[£81,000]], was cheap in 2026/27.`, message: "differs", severity: "warning" },
    { in: `${parts}\n\nThe cost of dredging was [[£81,000]].`, message: "differs", severity: "info" },
    {
      in: "The cost is put at £88,000. The budget holds [[£80,000]], so it is met in full.",
      message: "covered",
    },
    {
      in: "The price of the works is £1.24m. The reserve has [[£1.1m]], which covers the whole cost.",
      message: "covered",
    },
    {
      in: "[[Two objections were received within 28 days, from the owner, the tenant and a surveyor]].",
      message: "listed",
    },
    {
      in: "Of [[320 replies, 190 supported the bridge, 88 supported a ferry and 36]] were against both.",
      message: "parts",
      severity: "info",
    },
    { in: `## Moorings\n\nThere were [[742 moorings]]. Table 1 shows them by quay.\n\n${moorings}`, message: "cited" },
    {
      in: "The toll for punts goes from 40 to 55 and that for barges from 60 to 90.\n\n[[The two increases would make 35]] in all.",
      message: "sum",
    },
    {
      in: "## Options\n\nOption 2 is to dredge. It is estimated to reduce the cost by £310,000 a year.\n\n## Money\n\nThe plan would reduce cost by [[£380,000]] a year.",
      message: "told",
      severity: "info",
    },
  ],
});
