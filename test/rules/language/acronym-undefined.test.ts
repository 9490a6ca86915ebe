import { acronymUndefined } from "../../../rules/language/acronym-undefined.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(acronymUndefined, {
  quiet: [
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
    { in: "The [[HWB]] met. The HWB met again.", message: "undefined", severity: "info" },
    "The [[HWB]] met.\n\nThe Harbour Works Board (HWB) will report.",
    "Both the [[TCPA]] rules and the Quay Trust (QTR) were named.",
  ],
});
