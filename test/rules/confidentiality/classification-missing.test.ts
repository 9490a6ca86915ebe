import { classificationMissing } from "../../../rules/confidentiality/classification-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(classificationMissing, {
  quiet: [
    "# Parks\n\nNOT FOR PUBLICATION\n\nTo note the survey.\n",
    { text: "# Minutes\n\nPresent: the Chair.\n", kind: "minutes" },
    "---\nclassification: part-exempt\n---\n\n# Parks\n\nText.\n",
  ],
  finds: [
    {
      in: "---\ntitle: [[Parks]]\n---\n\n# Parks\n\nThe classification of roads is set out below.\n",
      message: "missing",
      becomes:
        "---\ntitle: Parks\nclassification: public\n---\n\n# Parks\n\nThe classification of roads is set out below.\n",
    },
    {
      in: "# [[Parks]]\n\n**Date:** 3 May 2027\n\n## Purpose\n\nTo note.\n",
      becomes: "# Parks\n\n**Date:** 3 May 2027\n**Classification:** public\n\n## Purpose\n\nTo note.\n",
    },
    { in: "# Parks\n\n**Status:** [[TBC]]\n\n## Purpose\n\nTo note.\n", message: "unknown" },
  ],
});
