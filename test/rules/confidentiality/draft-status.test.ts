import { draftStatus } from "../../../rules/confidentiality/draft-status.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(draftStatus, {
  quiet: [
    "# Ferry\n\n5 final comments were still to be taken in when the survey closed, said the Clerk.\n",
    "Version: 3.1, with the Leader's foreword",
    "Version: 2.1",
    "The working copy of the map is held by the Clerk.",
    "# Mills\n\n| Paper | Date |\n| --- | --- |\n| Draft local plan | May |\n| Final accounts | to follow |\n\nText.\n",
    "# Groynes\n\nv3 of the final model was run in May.\n",
    "# Kiosks\n\nCommittee: Licensing\nVersion: 3.1 final\nStatus: Comments of the police are in Appendix B\n\n## Purpose\n\nX.\n",
    "# Ferry\n\n## Purpose\n\nThe slipway is unfinished and the rail is still to go in.\n",
    "# Draft minutes of the last meeting\n\nText.\n",
    "---\nclassification: public\nstatus: draft\ntitle: Draft Local Plan\n---\n\nText.\n",
    "The draft order was made final in May.",
    "Set [1, 2] and {3}.",
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nclassification: exempt\nstatus: [[draft]]\npublished: 2027-05-04\n---\n\n# Tolls\n\nText.\n",
      message: "issued",
      severity: "info",
    },
    "Version: [[v4 with tracked changes]]",
    "Version: [[5, for JB to check]]",
    { in: "[[Checking copy, v2 – have a read before it goes out]]\n\n# Tolls\n\nText.\n", severity: "info" },
    { in: "[[Draft 3 – over to you]]\n\n# Tolls\n\nText.\n", severity: "info" },
    { in: "---\nversion: [[v7 final, KB edits taken in]]\n---\n\n# Tolls\n\nText.\n", message: "mixed" },
    "# Mills\n\n| Item | 7.1 |\n| --- | --- |\n| Address | The Mill |\n| Version | [[Draft 3 – JB to finish]] |\n\nText.\n",
    "# Mills\n\n**Version:** [[Draft 2 awaiting figures]]\n\n**Meeting:** Cabinet\n",
    { in: "# Groynes\n\n[[v3 FINAL, JB's comments]]\n", message: "mixed" },
    "# Kiosks\n\nCommittee: Licensing\nVersion: [[v3 FINAL, tracked, with PD's comments]]\nDate published: 4 May 2027\n\n## Purpose\n\nX.\n",
    { in: "# Ferry\n\n[[V2 – unfinished, Jo's table still to go in]]\n\n## Purpose\n\nText.\n" },
    { in: "---\nstatus: final\nversion: [[0.3]]\n---\n\nText.\n", message: "mixed" },
    { in: "# Tolls\n\n[[DRAFT – not for circulation]]\n\nText.\n", message: "banner", severity: "info" },
    "The tolls [[{>>check this<<}]] rise.",
    "Version: [[v2, Legal's changes not yet taken in]]",
    "Version: [[0.7, awaiting the figures]]",
    { in: "# Ferry\n\n[[v6 final, PD's points still to go in]]\n\n## Purpose\n\nText.\n", message: "mixed" },
    { in: "# Ferry\n\n[[v4 clean, Chair still to see]]\n\n## Purpose\n\nText.\n", message: "mixed" },
  ],
});
