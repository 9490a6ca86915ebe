import { acronymUndefined } from "../../../rules/language/acronym-undefined.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(acronymUndefined, {
  quiet: [
    ...[
      "(the “HRA”)",
      "[HRA]",
      "(HRA for short)",
      "(hereafter HRA)",
      "(referred to as “the HRA”)",
      "– HRA –",
      "(HRA; see below)",
    ].map((name) => `The Housing Revenue Account ${name} is in surplus. The HRA pays.`),
    "Two Houses in Multiple Occupation (HMOs) stand here. The HMO at 4 Ash Way is full.",
    "The HMO (house in multiple occupation) at 4 Ash Way is full. The HMO is let.",
    "## Housing Revenue Account (HRA)\n\nThe HRA rose.",
    "The HRA rose.\n\n## Glossary\n\n- HRA: Housing Revenue Account",
    "The HRA rose.\n\n| Abbreviation | Meaning |\n| --- | --- |\n| HRA | Housing Revenue Account |",
    "It was AGREED that the option is NOT to sell.",
    "The Harbour Works Board (HWB) met. The HWB will report in May.",
    "NOTICE OF MOTION received on time.",
    "Reference ABC/123 applies to plot XIV.",
    "The sensors follow LED 4 and LED 5 on plan 2.",
    {
      text: "The HWB met.",
      settings: { rules: { "acronym-undefined": { severity: "info", options: { known: ["HWB"] } } } },
    },
  ],
  finds: [
    "The [[HRA]] rose.\n\n| Fund | Sum |\n| --- | --- |\n| HRA | 4 |",
    "The [[HMO]] (see below) is full.",
    { in: "The [[HWB]] met. The HWB met again.", message: "undefined", severity: "info" },
    "The [[HWB]] met.\n\nThe Harbour Works Board (HWB) will report.",
    "Both the [[TCPA]] rules and the Quay Trust (QTR) were named.",
  ],
});
