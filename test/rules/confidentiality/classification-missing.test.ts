import assert from "node:assert/strict";
import { createChecker } from "../../../api/index.ts";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { applyEdits } from "../../../core/run/applyFixes.ts";
import { classificationMissing } from "../../../rules/confidentiality/classification-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(classificationMissing, {
  quiet: [
    "# Kilns\n\n**Cabinet** 15 November 2027\n\n**Report Author** Kilns Manager\n\n**Status** For Decision\n\n**Classification:** Unrestricted\n\n## 1. Purpose\n\nTo agree a plan.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**For publication:** [delete if an annex is exempt]\n\n**Classification:** Open\n\n## 1. Purpose\n\nTo agree a sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**For publication:** Yes ☒ No ☐\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n| **Meeting** | Cabinet |\n| --- | --- |\n| **Classification** | Exempt |\n\n## 1. Purpose\n\nTo agree a sale.\n",
    "# Depot (Public)\n\n**Report to:** Cabinet, 10 December 2026\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Agenda item 7 – Depot [OPEN]\n\n**Report to:** Cabinet, 10 December 2026\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Report to:** Cabinet\n\n**Available for public inspection:** Yes\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Report to:** Cabinet\n\n**Access to information:** This report does not contain information which warrants its consideration in the absence of the press or public\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "| **Classification** | **Decision Type** |\n| --- | --- |\n| Open | Key |\n\n| Report to: | Cabinet | 10 December 2026 |\n| --- | --- | --- |\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\nNON-CONFIDENTIAL\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\nNon-Exempt\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Publicly available:** Yes\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Confidentiality:** None\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Is report exempt:** No\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Protective marking:** Not protectively marked\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\nNOT PROTECTIVELY MARKED\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Report type:** Public\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Item type:** Open session\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Publication:** This report is available to the public\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**Restrictions on publication:** None\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n☒ Public ☐ Private\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n[X] Public [ ] Exempt\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\nOpen ☒ Exempt ☐\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\nThere is no exempt information in this report.\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Lamps\n\n**To:** Cabinet\n\nAgored / Open\n\n## 1. Purpose\n\nTo agree a programme.\n",

    "# Lamps\n\n**To:** Cabinet\n\n## 1. Purpose\n\nTo agree a programme.\n\n| Appendix H – Legal Advice | NO |\n| --- | --- |\n| Appendix I – Exempt Information | NO |\n",

    "# Lamps\n\n**To:** Cabinet\n\n**Part:** I (open to the public)\n\n## 1. Purpose\n\nTo agree a programme.\n",

    "# Lamps\n\n**To:** Cabinet\n\n## 1. Purpose\n\nTo agree a programme.\n\n## 2. Recommendations\n\nThat it is agreed.\n\n**Exempt Decision:** No\n",

    "# Lamps\n\n| Report to | Cabinet |\n| --- | --- |\n| Exempt information | Appendix 3 is exempt under paragraph 3. The rest is open. |\n\n## 1. Purpose\n\nTo agree a programme.\n",
    "# Lamps\n\n**Committee:** Cabinet\n\n**Is any information exempt or confidential?** No\n\n## 1. Purpose\n\nTo agree a programme.\n",
    "**Title of report:** Lamps\n\n**Environment Committee – 11 November 2026 (Open business)**\n\n## 1. Purpose\n\nTo agree a programme.\n",

    "**To:** Cabinet\n\n**Subject:** Kiosk\n\nAppendices 2 and 3 of this report are not for publication as they contain exempt information.\n\n## Recommendations\n\nThat it is let.\n",
    "**To:** Cabinet\n\n**Subject:** Kiosk\n\n## Recommendations\n\nThat it is let.\n\n## Access to information\n\nThis report contains exempt and non-exempt information.\n",
    "# Parks\n\nNOT FOR PUBLICATION\n\nTo note the survey.\n",
    { text: "# Minutes\n\nPresent: the Chair.\n", kind: "minutes" },
    "Annex 4\n\nTable of trees\n\nDate: May 2027\n\nOak, ash and beech.\n",
    "# Impact assessment\n\nTitle: Bus passes\n\nResponsible officer: Head of Travel\n\n## Mitigating actions\n\nNone.\n",
    "# Record\n\nDecision taken by: Leader\n\nFor publication: Yes\n\n## Decision\n\nTo agree the grant.\n",
    "Item No. Classification:\nOpen\nDate: 4 May 2027\nMeeting: Cabinet\n\n## Recommendations\n\nTo note.\n",
    "# Parks\n\n**Meeting:** Cabinet\n\nUNRESTRICTED\n\n## Purpose\n\nTo note.\n",
    { text: "# Letter\n\nTo: The Secretary\n\nThank you for your letter.\n", note: "A letter" },
    "# Parks\n\n**Meeting:** Cabinet\n\n**Status:** Official\n\n## Purpose\n\nTo note.\n",
    "---\nclassification: part-exempt\n---\n\n# Parks\n\nText.\n",
  ],
  finds: [
    "# Depot\n\n**Meeting:** Cabinet\n\n**For publication:** [[Yes/No]]\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# Depot\n\n**Meeting:** Cabinet\n\n**For publication:** [[YES / NO – please delete one]]\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# [[Depot]]\n\n**Report to:** Cabinet\n\nAppendix 2 – Valuation (exempt)\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# [[Depot]]\n\n**Meeting:** Cabinet\n\n**Open to call-in:** Yes\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# [[Depot]]\n\n**Meeting:** Cabinet\n\n**Public consultation:** Yes, in May\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    "# [[Depot]]\n\n**Meeting:** Cabinet\n\nPrivate Sector Housing Enforcement\n\n## 1. Purpose\n\nTo agree a sale.\n\n## 2. Recommendations\n\n1. That Cabinet agrees the sale.\n",
    `# [[Kiosk]]\n\n**To:** Cabinet\n\n## Recommendations\n\nThat it is let.\n\n${"## Part\n\nWords.\n\n".repeat(8)}## Exempt information\n\nAppendix 2 is exempt.\n`,
    "**To:** Cabinet\n\n**Subject:** [[Kiosk]]\n\n## Recommendations\n\nThat it is let.\n\n## Access to information\n\nAppendices 2 and 3 are attached.\n",
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
    { in: "# [[Sluice gates]]\n\n## Recommendations\n\nTo agree the tender.\n", severity: "info" },
    {
      in: "# Parks\n\n**Meeting:** Cabinet\n\n**[[Classification]]:**\n\n**Date:** 4 May 2027\n\n## Purpose\n\nTo note.\n",
      message: "blank",
    },
    "# [[Moorings]]\n\n**To:** Harbour Board\n\n**Report of:** Harbour Master\n\n## Dues\n\nTo note.\n",
    {
      in: "# Parks\n\n**Meeting:** Cabinet\n\n**Confidentiality:** [[Green]]\n\n## Purpose\n\nTo note.\n",
      message: "unknown",
    },
    { in: "# Parks\n\n**Status:** [[TBC]]\n\n## Purpose\n\nTo note.\n", message: "unknown" },
  ],
});

describe("classification-missing, where a report is marked as exempt", () => {
  const checker = createChecker();
  const check = (text: string) => {
    const { report } = readMarkdown(text);
    return checker.check(report, checker.effective(report));
  };
  const exempted = (text: string): string => {
    const { findings } = check(text);
    const fix = findings.flatMap(({ fixes }) => fixes).find(({ title }) => title === "Classify as exempt");
    return applyEdits(text, fix?.edits ?? []);
  };

  it("leaves the ground, the weighing and the end to the author, who is told of them as one thing", () => {
    const text =
      "---\nkind: noting-report\ntitle: Parks\nmeeting: Park Committee\n---\n\n# Parks\n\n## Purpose\n\nTo note.\n";
    const after = exempted(text);
    assert.match(
      after,
      /\nclassification: exempt\nexemption:\n {2}paragraphs: .*\n {2}public-interest: .*\n {2}review: .*\n---\n/,
    );
    const { findings, problems } = check(after);
    const known = new Set(check(text).findings.map(({ rule }) => rule));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      findings.filter(({ rule }) => !known.has(rule)).map(({ rule }) => rule),
      ["template-residue"],
    );
  });

  it("fills in the marking where it stands blank in front matter", () => {
    const head = "---\nkind: noting-report\nclassification:";
    const tail = "\nexemption:\n  paragraphs: [3]\n---\n\n# Parks\n";
    assert.equal(exempted(`${head}${tail}`), `${head} exempt${tail}`);
    assert.equal(exempted(`${head}  ${tail}`), `${head} exempt${tail}`);
    assert.equal(exempted(`${head} # who?${tail}`), `${head} exempt # who?${tail}`);
    const without = exempted(`${head}\ntitle: Parks\n---\n\n# Parks\n`);
    assert.match(without, /\nclassification: exempt\ntitle: Parks\nexemption:\n {2}paragraphs: .*\n(?: {2}.*\n)+---\n/);
  });

  it("adds the marking alone where the ground is given, and in a header", () => {
    assert.match(
      exempted("---\nkind: noting-report\nexemption:\n  paragraphs: [3]\n---\n\n# Parks\n"),
      /paragraphs: \[3\]\nclassification: exempt\n---/,
    );
    assert.equal(
      exempted("# Parks\n\n**Date:** 3 May 2027\n\n## Purpose\n\nTo note.\n"),
      "# Parks\n\n**Date:** 3 May 2027\n**Classification:** exempt\n\n## Purpose\n\nTo note.\n",
    );
  });
});
