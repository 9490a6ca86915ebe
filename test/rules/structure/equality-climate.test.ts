import { equalityClimate } from "../../../rules/structure/equality-climate.ts";
import { checkRule } from "../../support/checkRule.ts";

const own = "## Equality implications\n\n";
const front =
  "---\nkind: committee-report\ncouncil: portsmouth\nmeeting: Cabinet\ntitle: [[Boilers]]\n---\n\n## Purpose\n\nTo buy boilers.\n\n## Recommendations\n\nThat Cabinet approves the purchase.\n\n## Equality impact assessment\n\nNo tenant with a disability is affected by noise.\n";

/** A sentence under a heading, in a report to Cabinet. */
const under = (section: string, sentence: string): string =>
  `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry\n---\n\n## ${section}\n\n${sentence}\n`;

checkRule(equalityClimate, {
  quiet: [
    "## Equality implications\n\nThe policy applies to every tenant alike; it was tested for indirect effects and a waiver is offered to carers.\n",
    "---\nkind: committee-report\ntitle: Hall\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat the hall is let.\n\n## Integrated impact assessment\n\nIt found no group that would lose a place.\n",

    "## Equalities\n\nAn equality impact assessment screening was carried out. A full assessment was not required.\n",
    "## Equality implications\n\nThe hall is open to all residents, and the assessment at Appendix 2 found no adverse effect.\n",
    under("Equality implications", "The tests for equality were applied in June and found no adverse effect."),
    under("Access", "Tests of the lift will be carried out nearer the time."),
    under("Property", "Screening to follow once the trees are planted."),
    under("Climate implications", "Screening to follow once the trees are planted."),
    "## Equality implications\n\nAll pupils are welcome whatever their faith, and the screening at Appendix 2 found no effect on any group.\n",
    under(
      "Equality implications",
      "No change to a ferry or its fares is proposed. An equality impact assessment is not needed.",
    ),
    under("Equality implications", "The lower mooring fee applies to all equally in proportion to length."),
    under("Equality implications", "Collection days avoid the main religious festivals."),
    under("Climate implications", "The contractor's figures for emissions are in table 3."),
    under(
      "Equality implications",
      "Carers were sent a shorter questionnaire, and 48 replied; their comments are in section 4.",
    ),
    under("Climate implications", "The effect on emissions has not been measured."),
    under(
      "Equality implications",
      "The fee applies to all hirers alike, and its effect on disabled users is assessed in Appendix B.",
    ),
    under("Equality implications", "The report is for information and no assessment is needed."),
    under(
      "Equality implications",
      "The charge would be waived for those on low incomes, which the assessment found to be 23% of users.",
    ),
    under("Legal implications", "The Council must have due regard to the need to eliminate discrimination."),
    "Condition 4 was screened and applies equally to all vehicles.",
    "---\nkind: committee-report\nmeeting: Cabinet\n---\n\n## Equality implications\n\nThe assessment at Appendix B covers age and disability; the condition applies equally to all processions.\n",
    `${own}An equality assessment will be carried out once the consultation has closed, and reported to Cabinet before it decides.\n`,
    `${own}An assessment, which covers age and disability, was made in March and is attached.\n`,
    `${own}The effect on older people was assessed in June. Equality training will be given to the boatmen when they have been appointed.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\n---\n\n## Equality implications\n\nThe assessment at Appendix B finds that older swimmers would pay more in all; the rise is the same for all.\n",
    "## Equality implications\n\nEverybody can use the lift. An assessment of March 2027 is at Appendix 2.\n",
    `${own}The ferry is open to everyone on the same terms. An assessment is at Appendix B; it found that the ramp is too steep for some wheelchairs.\n`,
    "All hirers are charged alike at the three halls.",
    "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\n5.7 **Harbour dues.** These will be reviewed once the new boat is in service.\n",
    `${own}The equality impact assessment of May was reviewed, and will be reviewed again once the service has run for a year.\n`,
    "An environmental impact assessment will be carried out once consent is given.",
    "Every bid was treated alike by the panel.",
    "Bus fares are the same for everyone after 9.30.",
    `${own}An assessment is not needed, because no person is affected.\n`,
    front.replace("[[Boilers]]", "Boilers"),
  ],
  finds: [
    {
      in: "## Equality implications\n\nThe policy [[applies to every tenant alike]], so it cannot discriminate.\n",
      message: "same",
    },
    { in: "## Equality implications\n\nThe [[form was long and has been left for another day]].\n", severity: "info" },

    {
      in: "## 5. Equality implications\n\n5.1 [[A full equality impact assessment will be made once the hall has closed]]. The hall is old.\n",
      becomes:
        "## 5. Equality implications\n\n5.1 The equality assessment at [insert the appendix] found that [insert who is affected and how, or that nobody is, and the evidence]. The hall is old.\n",
    },

    "## Equality implications\n\n[[The screening form has yet to be completed.]]\n",
    "## Equality implications\n\n[[There are none, because the hall is open to everybody]].\n",
    {
      in: "---\nkind: decision-record\nmeeting: Cabinet Member for Quays\ntitle: [[Moorings]]\n---\n\n## Decision\n\nThat the fee is £90.\n\n## Consultation\n\nOwners were asked.\n\n## Financial implications\n\nIt brings in £900.\n\n## Legal implications\n\nThe Harbours Act 1964 applies.\n",
      message: "unsaid",
      severity: "info",
    },
    "## Equality implications\n\nThe policy will [[be applied the same way to everybody]].\n",
    under("Equality implications", "[[Questions of equality can be taken up nearer the time]]."),
    under("Equality implications", "The [[equality side will be gone into when]] the day comes."),
    under("Equality implications", "[[Tests for equality will be looked at further down the line]]."),
    under(
      "Equality implications",
      "Most of those who moor here are over 60. [[A full assessment will be made once the charge has been in force for a year]].",
    ),
    "## Equality implications\n\n[[Everybody is welcomed at the weir regardless of who they are]], and so no screening was made.\n",
    { in: under("Equality implications", "The [[duty is acknowledged]]."), severity: "info" },
    {
      in: under(
        "Equality implications",
        "Staff who are pregnant [[can raise]] any difficulty with their manager in their own time.",
      ),
      severity: "info",
    },
    {
      in: under("Equality implications", "[[We do not think]] that religion comes into bin collections."),
      severity: "info",
    },
    {
      in: under(
        "Equality implications",
        "Carers have other things on their minds and [[were not troubled with the questionnaire]].",
      ),
      severity: "info",
    },
    {
      in: under("Equality implications", "The lift is out of use, but [[wheelchair users seldom come on a Tuesday]]."),
      severity: "info",
    },
    {
      in: under("Equality implications", "An [[assessment can be provided to any member who feels the lack of one]]."),
      severity: "info",
    },
    { in: under("Climate implications", "[[Emissions: see finance.]]"), severity: "info" },
    {
      in: under(
        "Equality implications",
        "The [[effect on tenants whose first language is not English will emerge in the first year]].",
      ),
      severity: "info",
    },
    { in: under("Equality implications", "[[This page is required by the template.]]"), severity: "info" },
    {
      in: under("Consultation", "Young people [[were not asked, since they do not pay council tax]]."),
      severity: "info",
    },
    {
      in: under("Equality implications", "The findings of the assessment were unhelpful and [[are not repeated]]."),
      severity: "info",
    },
    {
      in: under(
        "Equality implications",
        "The decision is a commercial one and [[equality is a matter for the social services]].",
      ),
      severity: "info",
    },
    {
      in: under("Equality implications", "[[Last year's assessment is thought to cover most of this]]."),
      severity: "info",
    },
    {
      in: `${own}The [[assessment, which has to look at age and disability, is to be prepared once]] the pontoon is open.\n`,
      message: "late",
    },
    { in: `${own}The equality [[assessment has been left until]] the new operator is in place.\n`, message: "late" },
    {
      in: `${own}Officers [[will carry out an equality assessment of the hire of boats after]] they have come.\n`,
      message: "late",
    },
    {
      in: `${own}[[Whether any group is put at a disadvantage will be looked into once]] there is a season behind us.\n`,
      message: "late",
    },
    "## Equality implications\n\n[[Anybody can borrow]] a book, so no assessment has been made.\n",
    `${own}The ferry is [[used by all passengers alike]], so there was no need to look further.\n`,
    `${own}No assessment was made, as tolls [[are the same whoever]] crosses.\n`,
    `${own}[[No equality assessment was thought necessary.]]\n`,
    "## Equality implications\n\n[[No group is singled out]], so there is nothing to assess.\n",
    "## Equality implications\n\nThe policy [[does not mention any group]], and so no assessment has been made.\n",
    "[[All hirers are charged alike]], so no assessment was thought necessary.",
    {
      in: "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\n---\n\n5.6 **Equality.** Ferries are for everyone. [[This will be looked at once the new boat is in service]].\n",
    },
    "## Equality implications\n\nThe plan [[treats everybody in the town alike]], and nothing more need be said.\n",
    { in: `${own}[[EqIA to follow.]]\n`, message: "late" },
    { in: `${own}[[Once the contract is let, an equality analysis will be]] prepared.\n`, message: "late" },
    { in: `[[All bidders were treated alike]], so no equality assessment is needed.`, message: "same" },
    { in: `${own}[[No assessment was needed.]]\n`, message: "bare" },
    {
      in: front,
      message: "climate",
      settings: { rules: { "equality-climate": { options: { climate: true } } } },
    },
    { in: "## Good relations and rural needs\n\n[[Screening to follow once the weather turns]].\n", message: "late" },
  ],
});
