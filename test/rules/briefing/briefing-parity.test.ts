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
