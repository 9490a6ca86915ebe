import { optionLabelLoaded } from "../../../rules/balance/option-label-loaded.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(optionLabelLoaded, {
  quiet: [
    "Option 2 – Kill weeds with hot foam",
    "Option 2 – Bleed the radiators and keep the boiler",
    "Option A – Do nothing and keep the present charges",
    "Option B – Business as usual and review in a year",
    "Option 2 – Walkway along the quay",
    "Option 3 – Managed retreat of the shoreline (policy 4)",
    "Option 2: Smart meters in all flats",
    "The scenarios are called Low, Medium and High.",
    "Option B – Protect the 1920s front and rebuild the rest",
    "## Options\n\n- Close the hall\n- Let the hall\n",
    quoted("Option 2 (a reckless gamble) must go, wrote a resident."),
    "It would be reckless to choose option 2 without a survey.",
    "| Site | Score |\n| --- | --- |\n| Golden Jubilee Hall | 4 |\n",
    "**Option 2 – Cutting trees under licence.**",
    "**Option 3 – Charter for parks.**",
    "Option 1: Pensioners' pass",
  ],
  finds: [
    { in: "Option B – [[Fleece the motorist]]" },
    { in: "Option C – [[Hand it all to developers]]" },
    { in: "Option A – [[Do nothing and watch the roof go]]" },
    { in: "Option 3 – [[Whistle in the dark]] for a year", severity: "info" },
    { in: "## Options\n\n1. The [[quick-buck]] option: sell the slipway\n" },
    { in: "Option 2 – [[Walk away]]" },
    "Option 3 ([[the easy-money option]])",

    { in: "### Option 2: [[A brighter tomorrow]]", message: "loaded" },
    { in: "## Options\n\n- [[Muddle through]]: no cost.\n- Let the hall: £4,000.\n" },
    { in: "Option C ([[a reckless gamble]]) needs no consent." },
    { in: "Two scenarios were drawn up, called [[Boom and Bust]]." },
    { in: "The alternatives are: [[(i) Courage; (ii) Fear]]." },
    { in: "Scenario 3 – [[Slash and burn]]", severity: "warning" },
    { in: "**Option 2 – [[Muggers' delight]].**", severity: "info" },
    { in: "**Option 3 – [[Developers' charter]].**", severity: "info" },
    { in: "**Option B – [[The Titanic]].**", severity: "info" },
    { in: "Option C ([[Concrete jungle]]) would build 400 homes.", severity: "info" },
    { in: "**Option 4 – [[Vandals' paradise]].**", severity: "info" },
  ],
});
