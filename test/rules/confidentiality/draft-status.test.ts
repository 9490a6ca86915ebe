import { draftStatus } from "../../../rules/confidentiality/draft-status.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(draftStatus, {
  quiet: [
    "# Ferry\n\n## Purpose\n\nThe slipway is unfinished and the rail is still to go in.\n",
    "# Draft minutes of the last meeting\n\nText.\n",
    "---\nclassification: public\nstatus: draft\ntitle: Draft Local Plan\n---\n\nText.\n",
    "The draft order was made final in May.",
    "Set [1, 2] and {3}.",
  ],
  finds: [
    { in: "# Ferry\n\n[[V2 – unfinished, Jo's table still to go in]]\n\n## Purpose\n\nText.\n" },
    { in: "---\nstatus: final\nversion: [[0.3]]\n---\n\nText.\n", message: "mixed" },
    { in: "# Tolls\n\n[[DRAFT – not for circulation]]\n\nText.\n", message: "banner", severity: "info" },
    "The tolls [[{>>check this<<}]] rise.",
  ],
});
