import { plainWords } from "../../../rules/language/plain-words.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(plainWords, {
  quiet: [
    quoted("We did it in order to help."),
    "The hire purchase agreement ends in May.",
    "A pupil with additional needs has a plan.",
    { text: "The duty arises in relation to any tenancy.", role: "legal" },
  ],
  finds: [
    { in: "The hall is [[utilised]] by two clubs.", message: "instead", becomes: "The hall is used by two clubs." },
    { in: "[[Prior to]] the sale the roof was mended.", becomes: "Before the sale the roof was mended." },
    { in: "The gate was shut [[due to the fact that]] it rained.", severity: "info" },
    { in: "[[It is worth noting that]] the lamp works.", message: "leave" },
  ],
});
