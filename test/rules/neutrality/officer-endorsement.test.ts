import { officerEndorsement } from "../../../rules/neutrality/officer-endorsement.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(officerEndorsement, {
  quiet: [
    quoted("Officers back the Leader's plan."),
    "The user group's plan is supported by the library service.",
    "Officers support the proposal because table 3 shows that it costs least.",
    "Officers do not support the group's amendment on cost grounds.",
    "The Head of Finance endorses each virement form.",
    "Officers were asked by the Leader's office for a timetable.",
    "The political assistant supports the Green Group.",
    "The team will carry out the Cabinet's decision of 3 May.",
  ],
  finds: [
    "[[Officers share the Mayor's ambition for the docks]].",
    "[[The Chief Executive stands with the administration on this]].",
    "[[Colleagues in the depot are wholly committed to the Conservative Group's pledge]].",
    "[[The Director of Place applauds the stand that the Executive has taken]].",
    "[[Management could not be more supportive of the ruling group's programme]].",
    "[[The housing team is signed up to the Cabinet Member's agenda]].",
  ],
});
