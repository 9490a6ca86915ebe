import { optionsMissing } from "../../../rules/balance/options-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

const report = (kind: string, title: string, body: string): string =>
  `---\nkind: ${kind}\ntitle: ${title}\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo agree the matter.\n\n${body}\n`;
const quiet = (body: string, kind = "committee-report"): string => report(kind, "Beach huts", body);
const found = (body: string, kind = "committee-report"): string => report(kind, "[[Beach huts]]", body);

checkRule(optionsMissing, {
  quiet: [
    {
      text: "---\nkind: committee-report\ntitle: Locks\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n## Purpose\n\nThe report is for noting, so there are no options to appraise.\n",
    },
    {
      text: "---\nkind: committee-report\ntitle: Locks\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n## Options\n\nThese are set out in the table below: repair, or closure at the end of the season.\n",
    },
    "---\nkind: committee-report\ntitle: Weir\n---\n\n## Recommendation\n\nThat the weir is lowered.\n\n## Steps\n\n| Step | Put forward for it | Put forward against it |\n| --- | --- | --- |\n| Lower it | Fish pass | Cost |\n",
    quiet(
      "## Facts\n\nThe group has to decide whether the order be confirmed, be confirmed with changes, or be left to lapse.",
    ),
    quiet(
      "## Recommendations\n\nThe Sub-Committee is asked to do one of these:\n\n- grant the application;\n- reject the application.",
    ),
    quiet("## Facts\n\nWhat would happen if the waiver is not approved: day rates would go on, at £31,000 a year."),
    quiet(
      "## Alternative options considered\n\nThere were no other options: the present contract cannot be extended under regulation 72.",
    ),
    quiet(
      "| Alternative options considered | None. The sale is required by the order of the court. |\n| --- | --- |\n| Wards | All |",
    ),
    quiet("**Any alternative options considered and rejected**\n\nTo keep the huts."),
    quiet("| Options considered | To keep the huts |\n| --- | --- |\n| Wards | None |"),
    quiet("## Opsiynau / Options\n\nNone, because the duty leaves no discretion."),
    quiet(
      "## The berths compared\n\n1. The first course would be to dredge the inner berth. It costs £90,000 and serves all boats.\n\n2. The second would be to move the larger boats to the outer berth, which saves the cost and adds to the walk.\n\n## Recommendations\n\nThat the inner berth is dredged.",
    ),
    {
      text: quiet("## Facts\n\nThe huts are let by the year.", "group-briefing"),
      kind: "group-briefing",
      council: "breckland",
      note: "This council gives its groups information and no more",
    },
    quiet(
      "## The plan\n\nOptions looked at were to keep last year's routes, to cut the second class or to add routes.",
    ),

    quiet("## Key facts\n\nHad the roof been left, the leaks would have gone on."),
    quiet("## Key facts\n\nRather than mend the whole roof, the council could patch it for £22,000."),
    quiet("## Key facts\n\nIf Cabinet does not agree, the huts stay as they are."),

    quiet(
      "## Background\n\nThree ways were weighed: to go on with the present supplier; to tender alone; or to join the consortium.",
    ),
    quiet("## Key facts\n\nMembers may choose to take the huts away (£12,000), mend them or build new ones."),

    "---\nkind: committee-report\ntitle: Litter\n---\n\n## Recommendation\n\nThat the land is bought.\n\n## Issues\n\nThe Council could wait for the land to come to the market, which would commit no money now. It is proposed to buy by agreement.\n",
    "---\nkind: committee-report\ntitle: Litter\n---\n\n## Recommendation\n\nThat the order is made.\n\n## The need\n\nThe scheme could be redesigned without the two plots, with a loss of 96 homes.\n",
    quiet(
      "## Information\n\n| Course | What speaks for it | What speaks against it |\n| --- | --- | --- |\n| (i) Take no action | Certainty for staff | The point is not put |\n| (ii) Refer the decision back | The cost can be looked at | Three weeks are lost |",
    ),
    "---\nkind: committee-report\ntitle: A premises licence\n---\n\n## Recommendation\n\nThat the Sub-Committee takes the step that it considers right.\n\n## Hearing\n\nThe steps open to the Sub-Committee are to grant the licence, to attach conditions and to refuse it.\n",
    "---\nkind: group-briefing\ntitle: Bins\n---\n\n## The facts\n\n**Scheme 1 – Weekly.** Advantages: it is known. Disadvantages: it costs £40,000.\n\n**Scheme 2 – Fortnightly.** Advantages: it costs £25,000. Disadvantages: smell in summer.\n",
    {
      text: "# Kilns\n\n## What the Council may do\n\nThe report will describe two courses.\n\n1. **Carry on as now.** Merit: nothing to pay. Demerit: the lining is worn.\n2. **A gas kiln.** Merit: quick. Demerit: £40,000.\n",
      kind: "group-briefing",
    },
    {
      text: "# Kilns\n\n## What will be asked\n\nThe report will weigh two.\n\n**Course 1: no change.** Merits: nothing to pay. Demerits: the lining is worn.\n\n**Course 2: a gas kiln.** Merits: quick. Demerits: £40,000.\n",
      kind: "group-briefing",
    },
    "---\nkind: committee-report\ntitle: Litter\n---\n\n## Purpose\n\nOptions are not set out because nothing is put forward for decision.\n\n## Recommendation\n\nThat the figures are accepted.\n",
    quiet("## Courses open to the Committee\n\nIt may refer the decision back or take no further action."),
    quiet(
      "## The areas\n\n| | One ward | Two wards |\n| --- | --- | --- |\n| Merits | Cheap | Whole |\n| Demerits | Partial | Dear |",
    ),
    quiet("## Options appraisal\n\nThe huts could be sold, let or left empty."),
    quiet("## Background\n\nThree options were examined and are compared in the table."),
    quiet("## Reasons\n\nThe Council could instead let the huts by the day, at a lower rent."),
    quiet(
      "## Legal implications\n\nThe Council has no discretion in the matter, because section 7 requires a register.",
    ),
    quiet("## Main report\n\n**Option A – sell.** Merits: a receipt. Demerits: no rent."),
    quiet("## Main report\n\nA sale by auction was considered but would have brought in less."),
    quiet("## Main report\n\nTo do nothing would leave the huts as they are, at no cost."),
    quiet(
      "## Alternatives considered and rejected\n\nLetting by the week: rejected because demand is low.",
      "decision-record",
    ),
    quiet("## Recommendation\n\nThat the report is noted.", "noting-report"),
    quiet("## Site\n\nTwelve huts stand on the site.", "planning-report"),
    quiet("| Issue | Comment |\n| --- | --- |\n| Alternative options considered | Auction, which costs more |"),
    quiet("## Alternative options considered\n\nNone, as the lease requires renewal on these terms."),
    "# Appendix 2: beach huts\n\n**Date:** 3 May 2027\n\n**Author:** Parks Manager\n\n**Title:** Appendix 2\n\n## Background\n\nThere are 40.\n",
    "---\nkind: committee-report\ntitle: Huts\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo agree the matter.\n\n## Recommendations\n\nThat Cabinet agrees option 3.\n\n## Background\n\n**Option 1 – sell.** A receipt.\n\n**Option 3 – let.** A rent.\n",
    "---\nkind: committee-report\ntitle: Huts\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo agree the matter.\n\n## Reasons\n\nOption 1 brings a receipt and option 3 a rent.\n",
  ],
  finds: [
    {
      in: "---\nkind: committee-report\ntitle: Locks\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n## Options\n\n[[These are brought out in the discussion above.]]\n",
    },
    {
      in: "---\nkind: committee-report\ntitle: Locks\n---\n\n## Recommendation\n\nThat the plan is adopted.\n\n## Options\n\n[[The alternatives emerge from the body of the report.]]\n",
    },
    "---\nkind: committee-report\ntitle: [[Weir]]\n---\n\n## Recommendation\n\nThat the weir is lowered.\n\n## Well-being\n\nThe five ways of working have been considered.\n",
    quiet("| Alternative options considered and rejected | [[–]] |\n| --- | --- |\n| Wards | All |"),
    quiet(
      "| Any alternative options considered | [[Not applicable]] |\n| --- | --- |\n| Wards | All |",
      "decision-record",
    ),
    quiet("**Any alternative options considered and rejected**\n\n[[None]]"),
    quiet("## Dewisiadau amgen a ystyriwyd / Alternative options considered\n\n[[Dim / None]]"),
    quiet("## Options\n\n[[As set out above.]]"),
    quiet("## Options\n\n[[Please see the main report.]]"),
    "---\nkind: committee-report\ntitle: [[Litter]]\n---\n\n## Recommendation\n\nThat the order is made.\n\n## Legal implications\n\nThe Council could continue to be liable for claims.\n",
    {
      in: found("## Recommendation\n\nThat the huts are sold.\n\n## Financial implications\n\nA receipt."),
      message: "missing",
      severity: "error",
    },
    found(
      "## Consultation\n\nOne reply proposed that the huts be let instead, and two suggested an alternative to the sale.",
    ),
    found("## Background\n\nThe huts are used for alternative provision by two schools."),
    found("## Reasons\n\nThere is no alternative to selling the huts."),
    found("## Background\n\nThe tenant has an option to renew the lease in 2029."),
    found(
      "## Financial implications\n\nThe receipt could be higher. Alternative premises for storage cost £4,000.",
      "member-report",
    ),
    { in: found("## The facts\n\nThere are 40 huts.", "group-briefing"), message: "briefing", severity: "warning" },
    { in: found("## Decision\n\nI agree the sale.", "decision-record"), message: "record" },
    { in: quiet("## Alternatives considered\n\n[[None stated.]]"), message: "bare" },
    { in: quiet("## Options\n\n[[N/A]]"), message: "bare" },
    { in: quiet("## [[Options considered]]\n\n## Consultation\n\nNone."), message: "empty" },
    {
      in: found("## Reasons for recommendations\n\nThe roofs leak.\n\n## Consultation\n\nNone was needed."),
      becomes: quiet(
        "## Reasons for recommendations\n\nThe roofs leak.\n\n## Options considered\n\n| Option | Merits | Demerits | Cost |\n| --- | --- | --- | --- |\n| 1. Do nothing | [To be completed] | [To be completed] | [To be completed] |\n| 2. [To be completed] | [To be completed] | [To be completed] | [To be completed] |\n\n## Consultation\n\nNone was needed.",
      ),
    },
    {
      in: "---\nkind: committee-report\ntitle: [[Huts]]\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo agree the matter.\n\n## Recommendations\n\nThat Cabinet agrees option 3.\n\n## Reasons\n\nOption 3 keeps the rent. It is the cheapest.\n",
      message: "missing",
    },
    {
      in: "---\nkind: committee-report\ntitle: Huts\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo agree the matter.\n\n## Options\n\n[[The options are dealt with in the main report.]]\n",
      message: "bare",
    },
  ],
});
