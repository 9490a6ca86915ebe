import { optionImbalance } from "../../../rules/balance/option-imbalance.ts";
import { checkRule } from "../../support/checkRule.ts";

const long = "It would last thirty years, spare the reserve and suit the clubs. ".repeat(9);

checkRule(optionImbalance, {
  quiet: [
    "## Options\n\n**Option 1 – Keep.** No cost; the roof leaks and is patched twice a year at £900.\n\n**Option 2 – Repair.** It costs £9,000 and lasts ten years, with one week of closure.\n",
    "Rents offered by both tenants are shown for 25 years.",
    "Only option 1 is costed, because the other would be unlawful.",
    "The reserves policy seeks a balance between risk and cost.",
    "Pages 4 to 12 hold the accounts and page 13 the auditor's letter.",
    `## Options\n\n**Option 1 – Keep.** See appendix B.\n\n**Option 2 – Rebuild.** It costs £9,000. ${long}\n`,
    { text: "Costs are shown for option 2 only.", kind: "noting-report" },
  ],
  finds: [
    {
      in: `## Options\n\n[[**Option 1 – Let.** A weak half-measure.]]\n\n**Option 2 – Rebuild.** It costs £9,000. ${long}\n`,
      message: "words",
      severity: "warning",
    },
    { in: "[[Only the preferred site was surveyed.]]", message: "treatment", severity: "warning" },
    { in: "The preferred bid scores well (table 2). [[The others do not.]]", severity: "info" },
    {
      in: "[[The case for option B fills paragraphs 10 to 40, and that for option A paragraph 41.]]",
      message: "treatment",
    },
    {
      in: "[[For the bridge: strong, cheap, quick, handsome. For the ford: old.]]".replace(
        "For the ford",
        "For the option of a ford",
      ),
      message: "lists",
    },
  ],
});
