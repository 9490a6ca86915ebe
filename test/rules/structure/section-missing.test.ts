import assert from "node:assert/strict";
import { formats } from "../../../core/formats/formats.ts";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { readSettings } from "../../../core/protocol/settings.ts";
import { createChecker } from "../../../core/run/checker.ts";
import { packs } from "../../../protocols/index.generated.ts";
import { sectionMissing } from "../../../rules/structure/section-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Bad debts\n---\n\n";
const marked = front.replace("Bad debts", "[[Bad debts]]");
const purpose = "## Purpose\n\nTo report the year's debts.\n\n";
const recommendation = "## Recommendation\n\nThat the report is noted.\n\n";
const finance = "## Financial implications\n\nThe provision is enough.\n\n";
const legal = "## Legal implications\n\nNone arise.\n\n";
const report = front.replace("noting-report", "committee-report");
const rest = "## Equality implications\n\nNone, because nothing changes.\n\n## Background papers\n\nLedger.\n";
const equality = "## Equality implications\n\nNone, because nothing changes.\n\n";
const papers = "## Background papers\n\nLedger.\n";

const welsh = "## Background\n\nThe Welsh Government asked for it, and the Welsh Ministers agreed to it.\n\n";
const northern = "## Background\n\nThe Department for Infrastructure asked for it.\n\nStormont agreed to it.\n\n";

checkRule(sectionMissing, {
  quiet: [
    "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Fees\n---\n\n## Purpose\n\nTo report fees.\n\n## Recommendation\n\nThat they are noted.\n\n## Finance and legal comments\n\nThey are met.\n\n## Equality and environment\n\nNo effect.\n\n## Background papers\n\nFee register.\n",

    `${front}${purpose}${recommendation}## Implications\n\n8.1 The provision of £4,000 is enough for the year and was agreed in March 2026. Financial implications: none beyond it. Legal implications: none arise.\n\n${papers}`,
    `${front}${purpose}${recommendation}| Fund: | Enough | Financial implications: | None |\n| --- | --- | --- | --- |\n| Law: | None | Legal implications: | None arise |\n\n${papers}`,
    "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Bad debts\n---\n\n## Purpose\n\nTo comment on a plan for debts.\n\n## Recommendation\n\nThat the report is noted.\n\n## Background\n\nThe Welsh Government asked for it, and the Welsh Ministers agreed to it.\n\n## Financial implications\n\nThe provision is enough.\n\n## Legal implications\n\nNone arise.\n\n## Well-being of Future Generations\n\nIt serves two goals.\n\n## Consultation\n\nA bilingual survey drew 90 replies, of which 12 were in Welsh.\n\n## Background papers\n\nLedger.\n",
    "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Bad debts\n---\n\n## Purpose\n\nTo comment on a plan for debts.\n\n## Recommendation\n\nThat the report is noted.\n\n## Background\n\nThe Welsh Government asked for it, and the Welsh Ministers agreed to it.\n\n## Options\n\nTo write them off, or to keep them.\n\nLetters to debtors would be in Welsh and English.\n\n## Financial implications\n\nThe provision is enough.\n\n## Legal implications\n\nNone arise.\n\n## Well-being of Future Generations\n\nIt serves two goals.\n\n## Consultation\n\nA bilingual survey drew 90 replies, of which 12 were in Welsh.\n\n## Background papers\n\nLedger.\n",
    `${report}${purpose}${recommendation}${welsh}${finance}${legal}## Well-being of Future Generations\n\nIt serves two goals.\n\n## Equality and the Welsh language\n\nLetters go out in both.\n\n${papers}`,
    `${report}${purpose}${recommendation}${northern}${finance}${legal}## Equality, good relations and rural needs\n\nNone arise, as the loans are small.\n\n${papers}`,
    {
      text: `${front}${purpose}${recommendation}${welsh}${finance}${legal}${papers}`,
      note: "Nothing is decided",
    },
    `${front}## What the report is for\n\nTo report the year's debts.\n\n${recommendation}**4.2 Financial implications (revenue, capital, and what is asked of the reserves in each of the next four years)**\n\nThe provision is enough.\n\n${legal}${papers}`,
    `${front}## What the report is for\n\nTo agree.\n\n${recommendation}${finance}${legal}${papers}`,

    `${front}${purpose}${recommendation}Financial implications: enough, as in 2026\n\nLegal implications: none arise\n\n${papers}`,
    ...["Recs", "Decision required", "The Committee is invited to", "What are we asking the Committee to do?"].map(
      (heading) => `${front}${purpose}${recommendation.replace("Recommendation", heading)}${finance}${legal}${papers}`,
    ),
    `${report}## Reason for this report\n\nTo write off debts.\n\n${recommendation}## Background\n\nThe ledger is old.\n\n${finance}${legal}${equality}The following background papers have been taken into account:\n\nLedger 2026\n`,
    `${report}${purpose}${recommendation}## Background\n\nThe ledger is old.\n\n${finance}${legal}${equality}Background list of documents: Section 100D of the Local Government Act 1972\n\nLedger 2026.\n`,
    `${report}${purpose}${recommendation}## Background\n\nThe ledger is old.\n\n${finance}${legal}${equality}Background papers – sections 100D and 100E of the Local Government Act 1972\n\nLedger 2026.\n`,
    `${front.replace("Bad debts", "Estimates and the district rate 2027/28")}${purpose}${recommendation}${legal}${papers}`,
    `${report}${purpose}${recommendation}## Background\n\nThe ledger is old.\n\n## Implications\n\n9.1 *Financial.* The provision is enough for the year. *Legal.* Nothing in the Act prevents it. *Equality.* None, because nothing changes for anybody.\n\n${papers}`,
    `${report}${purpose}${recommendation}## How the panel worked\n\nIt met twice.\n\n${finance}${legal}${rest}`,
    `${report}${purpose}${recommendation}## What the visits showed\n\nThe ledger is old.\n\n${finance}${legal}${rest}`,
    `${report}${purpose}${recommendation}## The problem now\n\nThe ledger is old.\n\n${finance}${legal}${rest}`,
    "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Insurance claims\n---\n\n## The purpose of this report and the background\n\nTo report the claims.\n\n## The recommendations\n\nThat it be noted.\n\n## Financial implications\n\nNone.\n\n## The legal implications: powers and duties\n\nNone.\n\n## The list of background papers\n\nClaims register 2026.\n",
    front + purpose + recommendation + finance + legal + papers,
    `${front}${purpose}${recommendation}## Comments of the Chief Finance Officer\n\nNone.\n\n## Comments of the Head of Law\n\nNone.\n\n${papers}`,
    `${front}${purpose}${recommendation}## Implications\n\n### Finance\n\nNone.\n\n### Legal\n\nNone.\n\n${papers}`,
    `${front}${purpose}${recommendation}**Financial implications:** none.\n\n**Legal implications:** none.\n\n${papers}`,
    `${front}${purpose}${recommendation}| Resource and legal implications | None. |\n| --- | --- |\n| Risk | None. |\n\n${papers}`,
    `${front}## What this report is about\n\nDebts.\n\n${recommendation}${finance}## Statutory powers\n\nNone.\n\n## Local Government Act 1972: access to information\n\nLedger.\n`,
    `${front}${purpose}## The Committee is asked to note\n\nThe debts.\n\n## Resources and value for money\n\nNone.\n\n## Monitoring Officer\n\nNone.\n\n${papers}`,
    "# A letter to residents\n\nThe road will be closed.\n\n## Dates\n\nMay.\n",
    "# Annex B\n\nDate: 3 May 2027\n\nTitle: Annex B\n\n## Background\n\nText.\n\n## Recommendations of the review\n\nText.\n",
    {
      text: "# Minutes\n\n**Meeting:** Cabinet\n\n**Date:** 3 May 2027\n\n## Present\n\nThe Chair.\n",
      kind: "minutes",
    },
    `${front.replace("Bad debts", "Treasury management half-year report")}${purpose}${recommendation}${legal}${papers}`,
  ],
  finds: [
    {
      in: "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Fees\n---\n\n## Purpose\n\nTo report fees.\n\n## Recommendation\n\nThat they are noted.\n\n## Finance comments\n\nThey are met.\n\n## 4. [[Legal implicatons]]\n\nNone arise, because nothing is decided.\n\n## Background papers\n\nFee register.\n",
      message: "misspelt",
      becomes:
        "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: Fees\n---\n\n## Purpose\n\nTo report fees.\n\n## Recommendation\n\nThat they are noted.\n\n## Finance comments\n\nThey are met.\n\n## 4. Legal implications\n\nNone arise, because nothing is decided.\n\n## Background papers\n\nFee register.\n",
    },

    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Weir]]\n---\n\n## Summary\n\nThe weir is old.\n\n## Officers' Recommendations\n\nThe weir is old.\n\n## Why this report is needed\n\nThe weir is old.\n\n## Reasons for recommendations\n\nThe weir is old.\n\n## Post decision implementation\n\nThe weir is old.\n\n## Implications of decision\n\nThe weir is old.\n\n## Corporate priorities and performance\n\nThe weir is old.\n\n## Resources (finance and value for money, procurement, staffing, IT, property, sustainability)\n\nThe weir is old.\n\n## Social value\n\nThe weir is old.\n\n## Legal and constitutional references\n\nThe weir is old.\n\n## Risk management\n\nThe weir is old.\n\n## Equalities and diversity\n\nThe weir is old.\n\n## Corporate parenting\n\nThe weir is old.\n\n## Consultation and engagement\n\nThe weir is old.\n\n## Background papers\n\nLedger.\n",
      council: "barnet",
      message: "missing",
    },
    {
      in: "---\nkind: noting-report\nmeeting: Audit Committee\ntitle: [[Bad debts]]\n---\n\n## Purpose\n\nTo comment on a plan for debts.\n\n## Recommendation\n\nThat the report is noted.\n\n## Background\n\nThe Welsh Government asked for it, and the Welsh Ministers agreed to it.\n\n## Options\n\nTo write them off, or to keep them.\n\n## Financial implications\n\nThe provision is enough.\n\n## Legal implications\n\nNone arise.\n\n## Well-being of Future Generations\n\nIt serves two goals.\n\n## Consultation\n\nA bilingual survey drew 90 replies, of which 12 were in Welsh.\n\n## Background papers\n\nLedger.\n",
      message: "duty",
      severity: "info",
    },
    {
      in: `${report.replace("Bad debts", "[[Bad debts]]")}${purpose}${recommendation}${welsh}${finance}${legal}## Equality\n\nThe five ways of working were followed.\n\n${papers}`,
      message: "duty",
      severity: "info",
    },
    {
      in: `${report.replace("Bad debts", "[[Bad debts]]")}${purpose}${recommendation}${northern}${finance}${legal}${rest}`,
      message: "duty",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Otterby Town Council\ntitle: [[Ferry stage]]\n---\n\n## Purpose\n\nTo repair it.\n\n## Recommendation\n\nThat it is repaired.\n\n## Background\n\nIt is old.\n\n## Finance\n\nIt costs £900.\n\n## Equality\n\nNone.\n\n## Background papers\n\nNone.\n",
      severity: "info",
    },
    {
      in: `${report.replace("Audit Committee", "Licensing Sub-Committee").replace("Bad debts", "[[The Vault]]")}${purpose}## Background\n\nThe cellar is old.\n\n## Options\n\nTo grant it or to refuse it.\n\n${finance}${legal}${rest}`,
      severity: "info",
    },
    {
      in: `${report.replace("Bad debts", "[[The Vault]]")}${purpose}## Background\n\nThe cellar is old.\n\n## Options\n\nTo grant it or to refuse it.\n\n${finance}${legal}${rest}`,
      severity: "error",
    },
    {
      in: `${report.replace("Bad debts", "[[Bad debts]]")}${purpose}${recommendation}## Background\n\nThe Scottish Ministers were told.\n\nPolice Scotland was told.\n\n${finance}${rest}`,
      severity: "warning",
    },
    {
      in: `${report.replace("Bad debts", "[[Bad debts]]")}${purpose}${recommendation}## Casework\n\nThe ledger is old.\n\n${finance}${legal}${rest}`,
      severity: "info",
    },
    {
      in: `${report.replace("Bad debts", "[[Bad debts]]")}${purpose}${recommendation}${finance}${legal}${rest}`,
      severity: "warning",
    },
    `${marked}${purpose}${recommendation}## Background information\n\nThe ledger is old.\n\n${finance}${legal}`,
    `${marked}${purpose}${recommendation}## Capital works in 2026\n\nThe ledger is old.\n\n${legal}${papers}`,
    `${marked}${purpose}## Reasons for recommendations\n\nIt is the law.\n\n${finance}${legal}${papers}`,
    `${front}${purpose}## 2. [[Recomendations]]\n\nThat it is noted.\n\n## Reasons for recommendations\n\nNone.\n\n${finance}${legal}${papers}`,
    {
      in: `${marked}${purpose}${recommendation}## Reasons\n\nIt is the law.\n\n${legal}<!-- evenhand allow loaded-word: it is quoted -->\n\n${finance}## Part II\n\nNames.\n`,
      becomes: `${front}${purpose}${recommendation}## Reasons\n\nIt is the law.\n\n${legal}<!-- evenhand allow loaded-word: it is quoted -->\n\n${finance}## Background papers\n\n[To be completed. List the papers that the report relies on, or say that there are none.]\n\n## Part II\n\nNames.\n`,
      note: "The papers come last, and before what is private",
    },
    {
      in: `${marked}${purpose}${recommendation}${finance}<!-- evenhand allow loaded-word: it is quoted -->\n\n${papers}`,
      becomes: `${front}${purpose}${recommendation}${finance}## Legal implications\n\n[To be completed. Say which power is used and which duties apply, as the legal officer has cleared it.]\n\n<!-- evenhand allow loaded-word: it is quoted -->\n\n${papers}`,
      note: "A comment stays with the heading that it is for",
    },
    {
      in: marked + purpose + recommendation + finance + papers,
      message: "missing",
      severity: "warning",
      becomes: `${front}${purpose}${recommendation}${finance}## Legal implications\n\n[To be completed. Say which power is used and which duties apply, as the legal officer has cleared it.]\n\n${papers}`,
    },
    marked + purpose + recommendation + finance + legal,
    { in: marked + purpose + finance + legal + papers, severity: "error" },
    marked + recommendation + finance + legal + papers,
    `${marked}${purpose}${recommendation}## Human resources\n\nNone.\n\n${legal}${papers}`,
    `${marked}${purpose}${recommendation}${finance}## Corporate priorities\n\nThe legal team was told. Background papers are filed.\n\n${papers}`,
    `${marked}${purpose}${recommendation}${finance}${legal}## Background\n\nThe ledger is old.\n`,
    {
      in: `${front}${purpose}## [[Recomendations]]\n\nThat the report is noted.\n\n${finance}${legal}${papers}`,
      message: "misspelt",
      becomes: `${front}${purpose}## Recommendations\n\nThat the report is noted.\n\n${finance}${legal}${papers}`,
    },
    {
      in: `${front}${purpose}${recommendation}## 3. [[FINANCAIL IMPLICATIONS]]\n\nNone.\n\n${legal}${papers}`,
      message: "misspelt",
      becomes: `${front}${purpose}${recommendation}## 3. FINANCIAL IMPLICATIONS\n\nNone.\n\n${legal}${papers}`,
    },
    "**To:** Cabinet\n\n**Date:** 3 May 2027\n\n**Subject:** [[Bins]]\n\n**Key decision:** No\n\n## Purpose\n\nTo agree.\n\n## Recommendations\n\nThat bins are bought.\n\n## Background\n\nBins.\n\n## Financial implications\n\n£900.\n\n## Equality implications\n\nNone.\n\n## Background papers\n\nNone.\n",
    {
      in: `${marked.replace("noting-report", "committee-report")}${purpose}${recommendation}## Context\n\nDebts.\n\n${finance}${legal}${papers}`,
      message: "missing",
    },
  ],
});

/** What is told of a report of Crawley's as it is printed, without a word on what kind it is. */
function toldOf(more: string): readonly string[] {
  const header = ["Report to: Cabinet", "Date: 3 May 2027", "Subject: Lamps", "Report author: A. Clerk", "Wards: Quay"];
  const { report } = readMarkdown(
    `${header.join("\n\n")}\n\n## Purpose\n\nTo mend the lamps.\n\n## Recommendations\n\nThat the lamps are mended.\n\n## Background\n\nThe lamps are old.\n\n${more}`,
  );
  const effective = checker.effective(report, readSettings("council: crawley\n", known).settings);
  return checker
    .check(report, effective)
    .findings.map(({ severity, message }) => `${severity} ${message.split(" ", 3).join(" ")}`);
}
const checker = createChecker({ rules: [sectionMissing], packs, formats });
const known = { packs, rules: [sectionMissing] };

describe("section-missing, of a report that does not state its kind", () => {
  const grades = (more: string) => new Set(toldOf(more).map((told) => told.split(" ")[0]));

  it("tells of each section as if it did, where all its headings are the council's", () => {
    assert.ok(grades("").has("error"));
    assert.ok(grades("## Exempt appendix B\n\nThe price is £400.\n").has("error"), "an appendix is none of them");
  });

  it("tells of each at a lower grade, where one heading is the author's own", () => {
    assert.deepEqual([...grades("## Survey of the lamps\n\nForty are dark.\n")], ["warning"]);
  });

  it("tells once that they were not found, where most headings are others", () => {
    const own = ["The lamps by night", "Moths", "Poles", "Cables"].map((title) => `## ${title}\n\nThey are old.\n`);
    assert.deepEqual(toldOf(own.join("\n")), ["info Most of the"]);
  });
});
