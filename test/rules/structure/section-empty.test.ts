import { sectionEmpty } from "../../../rules/structure/section-empty.ts";
import { checkRule } from "../../support/checkRule.ts";

const front =
  "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Tide gauge\n---\n\n## Recommendations\n\nThat Cabinet approves the purchase.\n\n";

checkRule(sectionEmpty, {
  quiet: [
    {
      text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## 5 Risk assessment\n\n## Legal or other duties\n\n## 5.1 Impact assessment\n\nNone is needed for a repair like for like.\n\n## 5.2 Crime and disorder\n\nNothing arises from the repair.\n",
      note: "A line over a section's parts",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Sign off\n\n| Fin | Leg | Mon Off |\n| --- | --- | --- |\n| RD 3.5.27 | KT 4.5.27 | KT 4.5.27 |\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Sign off\n\n| Finance | R. Dow, 3 May 2027 |\n| --- | --- |\n| Legal | K. Toll, 4 May 2027 |\n",
    `${front}## Equality implications\n\nNot needed, because nobody is affected by a gauge.\n\n## Risk\n\nIt may fail.\n`,
    `${front}## Call-in\n\nNot required.\n\n## Risk\n\nIt may fail.\n`,
    ...["Reason for confidentiality", "Reasons for urgency", "Reason for exemption"].map(
      (label) => `${front}| ${label} | N/A |\n| --- | --- |\n| Legal implications | The power is in section 1. |\n`,
    ),
    ...["Acronyms", "Glossary of terms", "Exempt information", "Enclosures"].map((title) => ({
      text: `${front}### ${title}\n\nNone.\n\n## Risk\n\nIt may fail.\n`,
      note: "A list that may be empty",
    })),
    {
      text: `${front}## Sign-off\n\n| Officer | Date |\n| --- | --- |\n| Finance | 1 December |\n| HR | N/A |\n`,
      note: "No advice is asked for",
    },
    {
      text: `${front}## Costs\n\n| Item | 2026/27 | £m |\n| --- | --- | --- |\n| Legal | - | 4 |\n| Property | N/A | 3 |\n`,
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Implications\n\nLegal\n\nThe power is in section 2 of the Act.\n\nClimate\n\nThere is no effect on emissions.\n",

    "# Lamps\n\n**To:** Cabinet\n\n**Status:** Public\n\n## 1. Purpose\n\nTo agree.\n\n## 2. Background papers\n\n## 2.1 Lighting survey, March 2026\n",

    `${front}## Equality implications\n\nAs last year, the assessment found no effect on any group.\n`,
    `${front}## Risk\n\nSee the risk register at Appendix C, which gives the gauge a score of four.\n`,
    `${front}## Background papers\n\n| Paper | Held at |\n| --- | --- |\n| Survey | Records Office |\n| Environmental note | As above |\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Wards affected\n\nNone.\n",
    `${front}## Equality implications\n\nAn assessment will be carried out before the contract is let, because the ramp is not yet drawn; Cabinet will have it on 4 May.\n`,
    `${front}## Legal implications\n\nThe lease will be drawn up by the Head of Legal under section 123.\n`,
    `${front}## Consultation\n\nNo consultation was needed, as nothing changes for users.\n`,
    `${front}## Next steps\n\nThis will be looked at later.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Record\n\nConflicts of interest:\n\n- none was declared by any officer.\n",
    `${front}## Financial implications\n\n7.1 N/A for revenue; the capital cost is £9,000.\n`,
    `${front}## Financial implications\n\nNone.\n\nThe gauge was given by the harbour trust.\n`,
    `${front}## Background papers\n\nNone\n`,
    `${front}## Wards affected\n\nN/A\n`,
    `${front}## Implications\n\n### Legal\n\nSection 2 applies.\n`,
    `${front}## Recommendations of the panel\n\n### First stage\n\nBuy it.\n`,
    `${front}| Key decision | N/A |\n| --- | --- |\n| Forward plan | TBC |\n`,
    `${front}| Gauge | Reading |\n| --- | --- |\n| North | N/A |\n| South | 4 |\n`,
    "# A note\n\n## Risk\n\nN/A\n",
    `${front}## Interests declared\n\nNone.\n`,
    `${front}**Conflicts of interest:** None\n`,
    `${front}**Risk:** none, because the gauge is already insured.\n`,
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## 4. Legal implications\n\n[[N/A]]\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## 4. Legal implications\n\nN/A, because [insert the reason].\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Financial implications\n\n[[TBC]]\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Financial implications\n\n[Insert the financial implications]\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## [[Equality implications]]\n\n## Risk\n\nThe wall may lean.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Equality implications\n\n[insert the equality implications]\n\n## Risk\n\nThe wall may lean.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n| Issue | Implications |\n| --- | --- |\n| Legal | [[to follow]] |\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n| Issue | Implications |\n| --- | --- |\n| Legal | [insert the legal implications] |\n",
    },

    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Kiln\n---\n\n## Legal implications\n\n[[To follow.]]\n\nThe kiln stands on two plots.\n\n## Risks\n\nIt may crack.\n",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## [[Sign off]]\n\n| Fin | Leg | Mon Off |\n| --- | --- | --- |\n| | | |\n",
      message: "blank",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Equality implications\n\n[[To be carried out.]]\n",
      message: "open",
    },
    ...["n/k", "Not known", "Not gone into.", "As per usual.", "Not needed in view of the timetable."].map(
      (words) => `${front}## Equality implications\n\n[[${words}]]\n\n## Risk\n\nIt may fail.\n`,
    ),
    `${front}## Other implications: staffing, property, health\n\n17. [[TBC]]\n\n## Risk\n\nIt may fail.\n`,
    `${front}## Interests and dispensations\n\n[[To be confirmed.]]\n\n## Risk\n\nIt may fail.\n`,
    `${front}## Legal implications\n\n[[…]]\n`,
    `${front}## Legal implications\n\n[[?]]\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Climate implications\n\n[[To be worked up with the climate team.]]\n\n## Risk\n\nThe wall may move.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Implications\n\nLegal\n\nThe power is in section 2 of the Act.\n\nClimate\n\n[[As above]]\n\nRisk\n\nThe wall may move.\n",

    "---\nkind: committee-report\ntitle: Kiln\nmeeting: Cabinet\n---\n\n## Purpose\n\nTo agree.\n\n## [[2. Recommendations]]\n\n## 3. Legal implications\n\nThe Act applies.\n\n## [[4. Background papers]]\n",

    { in: `${front}## Equality implications\n\n[[As in previous years.]]\n`, message: "elsewhere" },
    { in: `${front}## Equality implications\n\n7.1 [[Being looked into.]]\n`, message: "elsewhere" },
    { in: `${front}## Risk\n\n[[Duly noted.]]\n`, message: "elsewhere" },
    { in: `${front}## Risk\n\n[[See the project risk register.]]\n`, message: "elsewhere" },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\n---\n\n## Purpose\n\nTo agree the weir.\n\n## Risk\n\n[[The usual ones.]]\n\n## Financial implications\n\n[[Finance have been asked.]]\n",
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Crime and disorder\n\n[[None arising.]]\n",
      severity: "info",
    },
    {
      in: `${front}## Equality implications\n\n[[This will be addressed in due course.]]\n`,
      message: "deferred",
      severity: "info",
    },
    {
      in: `${front}## Climate implications\n\n[[We have not got round to this yet.]]\n`,
      message: "deferred",
      severity: "info",
    },
    { in: `${front}## Risk\n\n[[It is too early to say.]]\n`, message: "deferred", severity: "info" },
    {
      in: `${front}## Consultation\n\n[[To be considered at the next stage.]]\n`,
      message: "deferred",
      severity: "info",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Record\n\n[[Conflicts of interest:]]\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Quay wall\n---\n\n## Recommendations\n\nThat Cabinet approves the repair.\n\n## Site\n\nThe site is fenced. Risk register: [[TBC.]]\n",
    { in: `${front}## Legal implications\n\n[[N/A]]\n\n## Appendices\n\nNone.\n`, severity: "warning" },
    { in: `${front}## Equality implications\n\n8.1 [[TBC]]\n\n## Appendices\n\nA – Map.\n`, message: "open" },
    { in: `${front}## Financial implications\n\n[[None.]]\n\n## Appendices\n\nA – Map.\n`, severity: "info" },
    { in: `${front}## Reasons for recommendations\n\n[[As above.]]\n\n## Risk\n\nTheft.\n`, message: "elsewhere" },
    { in: `${front}## Options considered\n\n[[None stated.]]\n\n## Risk\n\nTheft.\n`, severity: "warning" },
    `${front}## [[Risk]]\n\n## Appendices\n\nA – Map.\n`,
    `${front}Legal implications: [[awaiting the solicitor]]\n\nRisk: [[to be confirmed]]\n`,
    `${front}| Area | Implications |\n| --- | --- |\n| Legal | [[N/A]] |\n| Equality | Ramps are kept. |\n`,
    { in: `${front}## Welsh language\n\n6.1 [[N/A]]\n\n## Appendices\n\nA – Map.\n`, severity: "warning" },
    { in: `${front}## Social value\n\n[[As above.]]\n\n## Appendices\n\nA – Map.\n`, message: "elsewhere" },
    { in: `${front}## Site\n\nSafeguarding: [[TBC]]\n`, message: "open" },
  ],
});
