import { appendixMismatch } from "../../../rules/structure/appendix-mismatch.ts";
import { checkRule } from "../../support/checkRule.ts";

const list = "\n## Appendices\n\n| Ref | Title |\n| --- | --- |\n| 1 | Map |\n| 2 | Costs |\n";
const front = "---\nappendices:\n  - { id: A, title: Map }\n  - { id: B, title: Costs }\n---\n\n";

checkRule(appendixMismatch, {
  quiet: [
    "# Weir\n\n**Meeting:** Cabinet\n\n**Date of meeting:** 4 May 2027\n\n**Appendices:** A (Plan of the weir)\n\n## Background\n\nThe plan is at Appendix A.\n\n## Recommendations\n\nThat the weir is lowered.\n",
    "## Background\n\nThe method was given up (the same handbook, annex C), and the plan is at Appendix A.\n\n## Appendices\n\nAppendix A – Plan\n",
    {
      text: `## Background\n\n${"The weir holds.\n\n".repeat(9)}It is delegated in Appendix 2, Part 3, of the Constitution.\n`,
      kind: "decision-record",
    },
    "# Policy\n\nAPPENDIX C2\n\n## Scope\n\nThis policy covers land.\n\n## Appendices\n\nAppendix 1 – Form\n",
    {
      text: "## 14. Weir\n\n14.1 It is old.\n\n## 15. Appendices\n\n15.1 There are no appendices.\n",
      kind: "decision-record",
    },
    "# Weir\n\n**Meeting:** Cabinet\n\n**Appendices:** 1 – Map of the weir; 2 – Costs (exempt)\n\n**Date:** 4 May 2027\n\n## Background\n\nThe map is Appendix 1, and Appendix 2 has the costs.\n",
    "# Weir\n\n**Meeting:** Cabinet\n\n**Appendices:** A. Map, B. Costs\n\n**Date:** 4 May 2027\n\n## Background\n\nThe map is Appendix A, and Appendix B has the costs.\n",
    "## Background\n\nThe map is attached.\n\n## Appendices\n\nAppendix 1 – Map\n",
    { text: "## Background\n\nThe weir is old.\n\n## Appendices\n\nAppendix 1 – Map\n", kind: "noting-report" },
    "## Background\n\nThe plan is in Appendix A, the survey in Appendix B and the costs are in Appendix C.\n\n## Appendices\n\nA – Plan, sheets 1 and 2. B – Survey. C – Costs.\n",
    "## Background\n\nThe tender is at Appendix 3 of the report to Cabinet on 4 May 2026, and the plan at Appendix 1.\n\n## Appendices\n\nAppendix 1 – Plan\n",
    {
      text: "---\nkind: planning-report\ntitle: Weir\n---\n\n## Site\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nThe plan is in Appendix 1.\n",
      kind: "planning-report",
    },
    "---\nkind: committee-report\nappendices:\n  - { id: Appendix A, title: Map }\n---\n\nThe wall is on the map at Appendix A.\n",
    "## Risk\n\nNine operators would bid lower for a longer term (note of session, route review, annex 2).\n",
    `## Background\n\nSee Appendices 1 and 2.\n${list}`,
    `## Background\n\nSee Appendices 1 to 2, and Appendix 7 to the Local Plan.\n${list}`,
    `${front}See Appendices A–B.\n`,
    "## Background\n\nSee Appendix 9.\n",
    "## Background\n\nThe map is at Appendix 1.\n\n## Appendix 1: Map\n\nA map.\n",
    `${front}The map (Appendix A) and the costs (Appendix B) follow the wording of Schedule 3.\n`,
    "## Appendices\n\nNone.\n",
    "## Background\n\nSee Appendix 3.\n\n**Appendices attached:** Appendix 1 – Map; Appendix 3 – Costs\n\nAppendix 1 is a map.\n",
  ],
  finds: [
    {
      in: "## Background\n\nCosts are in [[Appendix C]], and plans in Appendix A and Appendix B.\n\n## Appendices\n\n- Appendix A: Plan\n- Appendix B: Photographs\n\n## Contact\n\nHarbour Master\n",
      becomes:
        "## Background\n\nCosts are in Appendix C, and plans in Appendix A and Appendix B.\n\n## Appendices\n\n- Appendix A: Plan\n- Appendix B: Photographs\n- Appendix C – [insert the title]\n\n## Contact\n\nHarbour Master\n",
    },

    {
      in: "# Weir\n\n**Meeting:** Cabinet\n\n**Date of meeting:** 4 May 2027\n\n**Appendices:** [[A (Plan of the weir), B (Photographs of the weir)]]\n\n## Background\n\nThe plan is at Appendix A.\n\n## Recommendations\n\nThat the weir is lowered.\n",
      severity: "info",
      message: "unmentioned",
    },
    {
      in: `---\nkind: member-briefing\ntitle: Weir\n---\n\n# Weir\n\n${Array.from({ length: 9 }, (_, i) => `Gauge ${i} was read.\n\n`).join("")}A map is at [[Annex C]].\n`,
      message: "alone",
      severity: "info",
    },
    {
      in: `## Background\n\n${"The weir holds.\n\n".repeat(9)}The deed is at [[Appendix 3]].\n`,
      kind: "decision-record",
    },
    {
      in: `---\nkind: group-briefing\ntitle: Weir\n---\n\n# Weir\n\n${Array.from({ length: 9 }, (_, i) => `Gauge ${i} was read.\n\n`).join("")}Readings are in [[Appendix B]].\n`,
      severity: "info",
    },
    {
      in: `# Weir\n\n${Array.from({ length: 9 }, (_, i) => `Gauge ${i} was read.\n\n`).join("")}The gauges are shown in [[Annex 2]].\n`,
      severity: "info",
    },
    "# Weir\n\n**Meeting:** Cabinet\n\n**Appendices:** 1 – Map of the weir (2026 edition); 2 – Costs\n\n**Date:** 4 May 2027\n\n## Background\n\nThe map is Appendix 1, the costs are Appendix 2 and the gauges are read in [[Appendix 3]].\n",
    "# Weir\n\n**Meeting:** Cabinet\n\n**Appendices:** A – Map; B – Costs\n\n**Date:** 4 May 2027\n\n## Background\n\nThe gauges are read in [[Appendix D]]; see Appendices A and B for the rest.\n",
    "| Meeting | Cabinet |\n| --- | --- |\n| Subject | Weir |\n| Appendices | A: Map; B: Costs |\n\n## Background\n\nThe map is Appendix A and the costs are Appendix B. The gauges are in [[Appendix C]].\n",
    "## Background\n\nThe gauges are read in [[Appendix 3]], the map is Appendix 1 and the costs are Appendix 2.\n\nAppendices: 1 – Map; 2 – Costs\n",
    {
      in: "## Background\n\nThe weir is old.\n\n## Appendices\n\n[[Appendix 1 – Map]]\n\n[[Appendix 2 – Costs]]\n",
      kind: "committee-report",
      message: "unmentioned",
      severity: "info",
    },
    "## Background\n\nThe tender is at [[Appendix 3]] of the report, and the plan at Appendix 1.\n\n## Appendices\n\nAppendix 1 – Plan\n",
    {
      in: "---\nkind: planning-report\ntitle: Weir\n---\n\n## Site\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nThe wording is in [[Appendix 3]].\n",
      kind: "planning-report",
      message: "alone",
      severity: "info",
    },
    {
      in: "## Background\n\nThe plan is in Appendix A, the photographs in Appendix B and the advice in [[Appendix 3]].\n\n## Appendices\n\nAppendix A – Plan\n\nAppendix B – Photographs\n",
      severity: "info",
    },
    `${front}## Background\n\nThe plan is at Appendix A, the costs at Appendix B and the photographs at [[Appendix C]].\n\n## Appendix B\n\nIt is exempt.\n`,
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay\nappendices: [ [[{ id: A, title: Map }]] ]\n---\n\nThe wall is old.\n",
      message: "unmentioned",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay\nappendices:\n  - { id: A, title: Map }\n  - [[{ id: B, title: Costs }]]\n---\n\nThe wall is on the map at Appendix A.\n",
      message: "unmentioned",
    },
    { in: `## Background\n\nSee Appendices 1 and 2, and [[Appendix 3]].\n${list}`, message: "unlisted" },
    { in: `${front}See Appendix A, Appendix B and [[Appendix D]].\n`, message: "unlisted" },
    { in: "## Background\n\nSee [[Appendix A]].\n\n## Appendices\n\nNone.\n", message: "none" },
    {
      in: "## Background\n\nSee Appendix 1 for the map.\n\n## Appendices\n\n[[Appendix 2 – Costs]]\n\nAppendix 1 – Map\n",
      severity: "info",
    },
  ],
});
