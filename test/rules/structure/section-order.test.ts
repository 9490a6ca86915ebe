import { sectionOrder } from "../../../rules/structure/section-order.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\n---\n\n";
const purpose = "## Purpose\n\nTo decide.\n\n";
const asks = "## Recommendations\n\nThat Cabinet approves the works.\n\n";
const finance = "## Financial implications\n\n£9,000.\n\n";
const legal = "## Legal implications\n\nSection 2.\n\n";
const papers = "## Background papers\n\nSurvey.\n\n";
const signed = "## Sign-off\n\nDirector, 3 May.\n\n";

checkRule(sectionOrder, {
  quiet: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry pier\n---\n\n## Background\n\n### Purpose of report\n\nTo decide.\n\n## Recommendations\n\nThat Cabinet approves the repair.\n",
    front + purpose + asks + finance + legal + papers + signed,
    front + asks + purpose + finance + papers,
    front + purpose + finance + legal + asks + papers,
    `${front}${purpose}${asks}${finance}${papers}## Appendix A: Costs\n\n### Purpose\n\nTo cost.\n`,
    { text: front.replace("committee-report", "minutes") + papers + asks, kind: "minutes" },
  ],
  finds: [
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry pier\n---\n\n## Background\n\nIt leaks.\n\n## [[Purpose of report]]\n\nTo decide.\n\n## Recommendations\n\nThat Cabinet approves the repair.\n",
    `${front}${purpose}${finance}${papers}## [[Recommendations]]\n\nThat Cabinet approves the works.\n`,
    `${front}${asks}${finance}## [[Purpose]]\n\nTo decide.\n\n${papers}`,
    { in: `${front}${purpose}${asks}## [[Sign-off]]\n\nDirector.\n\n${finance}${papers}`, message: "closing" },
    { in: `${front}${purpose}${asks}## [[Background papers]]\n\nSurvey.\n\n${finance}${legal}`, message: "closing" },
  ],
});
