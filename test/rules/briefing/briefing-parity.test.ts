import { briefingParity } from "../../../rules/briefing/briefing-parity.ts";
import { checkRule } from "../../support/checkRule.ts";

/** Briefings of groups on one topic, each with its words. */
const briefings = (...words: readonly (readonly [title: string, text: string])[]): string =>
  words
    .map(
      ([title, text]) =>
        `---\nkind: group-briefing\ntitle: ${title}\nbriefing:\n  topic: weir\n---\n\n# Weir\n\n${text}\n`,
    )
    .join("<!-- the next report -->\n");

checkRule(briefingParity, {
  quiet: [
    briefings(["A", "Fees: £12 (adults)"], ["B", "Fees: £6 (children)"]),
    briefings(["A", "The capital cost is £1.2m."], ["B", "The capital cost is £1,204,000."]),
    briefings(["A", "The weir carries 4,100 boats a year."], ["B", "The weir carries around 4,000 boats a year."]),
    briefings(["A", "The capital cost is £1.2m gross."], ["B", "The net capital cost is £0.9m."]),
    briefings(["A", "The grant is £200,000 for 2026."], ["B", "The grant is £250,000 for 2027."]),
    briefings(["A", "The toll is £1.20 for cars."], ["B", "The toll is £2.40 for lorries."]),
    briefings(["A", "Annual income is £1.8m."], ["B", "Annual income is £150,000 a month."]),
    briefings(["A", "The cost is £1.2m a year."], ["B", "The cost is £6m over five years."]),
    briefings(
      ["A", "The capital cost is £1.2m."],
      ["B", "This version of 9 May corrects the capital cost to £1.4m, and was sent to every group."],
    ),
    briefings(["A", "Room: 4"], ["B", "Room: 5"]),
    briefings(["A", "The group asked 4 questions."], ["B", "The group asked 7 questions."]),
    briefings(["A", "Phase 1 costs £1m."], ["B", "Phase 2 costs £2m."]),
    briefings(["A", "In Quay ward the cost is £1m."], ["B", "In Weir ward the cost is £2m."]),
    briefings(
      ["A", "| Item | £000 |\n| --- | --- |\n| Capital cost | 1,200 |"],
      ["B", "| Item | £m |\n| --- | --- |\n| Capital cost | 1.2 |"],
    ),
    briefings(
      ["A", "| Option | Cost |\n| --- | --- |\n| Option 1 | £4m |\n| Option 2 | £1m |"],
      ["B", "Option 1 – Repair. It costs £4m.\n\nOption 2 – Close. It costs £1m."],
    ),
    briefings(["A", "The survey cost £4,000."], ["B", "The survey cost £4,000 and took a week."]),
    briefings(
      ["A", "The repair cost £4,000 in 2025 and the repair cost £6,000 in 2026."],
      ["B", "The repair cost £6,000."],
    ),
    briefings(["A", "It carries 40 boats."], ["B", "It is 40 metres wide and item 7 on the agenda of 3 June 2027."]),
    briefings(
      ["A", "Option 1 – Repair.\n\nOption 2 – Close."],
      ["B", "| Option | Merits |\n| --- | --- |\n| 1. Repair | Safe |\n| 2. Close | Cheap |"],
    ),
    briefings(["A", "Turnover rose to £1.2m."], ["B", "Turnover rose to £1,200,000."]),
    briefings(["A", "The grant is £4,000."]),
    // The same group twice, or none that is named.
    briefings(["A", "Option 1 – Repair.\n\nOption 2 – Close."], ["B", "The weir is open."]),
    briefings(["A", "> The grant is £5,000."], ["B", "The grant is £4,000."]),
  ],
  finds: [
    briefings(["[[A]]", "4,100 boats pass it."], ["[[B]]", "5,100 boats pass it."]),
    briefings(
      ["[[A]]", "| Item | Cost |\n| --- | --- |\n| Capital cost | £1.2m |"],
      ["[[B]]", "| Item | Cost |\n| --- | --- |\n| Capital cost | £1.4m |"],
    ),
    briefings(
      ["[[A]]", "| Option | Cost |\n| --- | --- |\n| Option 1 – Repair | £4m |\n| Option 2 – Close | £1m |"],
      ["[[B]]", "| Option | Cost |\n| --- | --- |\n| Option 1 – Repair | £5m |\n| Option 2 – Close | £1m |"],
    ),
    briefings(["[[A]]", "**Capital cost:** £1.2m"], ["[[B]]", "**Capital cost:** £1.4m"]),
    briefings(["[[A]]", "- Jobs lost: 14"], ["[[B]]", "- Jobs lost: 24"]),
    briefings(["[[A]]", "The grant is £200,000 for 2026."], ["[[B]]", "The grant is £250,000 for 2026."]),
    {
      in: briefings(["[[A]]", "Option 1 – Repair.\n\nOption 2 – Close."], ["[[B]]", "The weir is open."]).replace(
        "topic: weir",
        "topic: weir\n  group: Hill Group",
      ),
      message: "differs",
    },
    { in: briefings(["[[A]]", "The weir carries 40 boats."], ["[[B]]", "There were 52 boats."]), message: "differs" },
    {
      in: briefings(["[[A]]", "Savings are 12% of the budget."], ["[[B]]", "Savings are 15% of it."]),
      severity: "warning",
    },
    {
      in: briefings(
        ["[[A]]", "**Option 1 – Repair.** Capital cost £1.8m.\n\n**Option 2 – Close.** Saves £4,000."],
        [
          "[[B]]",
          "| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Repair | Safe | Capital cost of £2.1m |\n| 2. Close | Saves £4,000 | Risk |",
        ],
      ),
    },
    {
      in: briefings(
        ["[[A]]", "The grant is £4,000."],
        ["[[B]]", "The grant is £5,000."],
        ["[[C]]", "The grant is £4,000."],
      ),
    },
  ],
});
