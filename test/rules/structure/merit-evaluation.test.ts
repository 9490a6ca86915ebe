import { meritEvaluation } from "../../../rules/structure/merit-evaluation.ts";
import { checkRule } from "../../support/checkRule.ts";

const front =
  "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry contract\n---\n\n## Purpose\n\nTo decide.\n\n## Recommendations\n\n";
const award = "That the Cabinet [[awards the ferry contract to Solent]] Boats Ltd.\n";

checkRule(meritEvaluation, {
  quiet: [
    "Residents need look no further than the library for a form.",
    "Respondents preferred the local club because it is nearby; the grant is not affected.",
    "The museum is known for its collection of local maps.",
    "No other quotations were sought, and a waiver under rule 9 was approved.",
    "The bid goes to the Lottery in May.",
    `${front}${award.replace(/\[\[|\]\]/g, "")}\n## Background\n\nThree tenders were scored for price.\n`,
  ],
  finds: [
    "Marsh Ltd is [[well thought of in the depot, and it was not felt necessary]] to seek other prices.",
    "[[The panel chose Solent Boats because officers know]] the company well.",
    "[[Only one supplier was asked]] for a price.",
    "[[Officers favoured the incumbent firm]].",
    { in: `${front}${award}\n## Background\n\nThe ferry runs daily.\n`, message: "missing", severity: "info" },
  ],
});
