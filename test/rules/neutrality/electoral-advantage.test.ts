import { electoralAdvantage } from "../../../rules/neutrality/electoral-advantage.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(electoralAdvantage, {
  quiet: [
    "Support is weakest in the north, where no carers' group meets.",
    "The theatre would lose 40 seats.",
    "The Panel is appointed until the annual meeting after the elections.",
    "The cost of the elections in May 2027 is £310,000.",
    "The hall has 120 seats, and the ward has 4,100 households.",
    "A publicity campaign in May will explain the new bins.",
    "The marginal cost of a further collection is £4.",
    "The motion was carried by a majority of members present.",
    "Doorstep recycling is collected weekly.",
    "Turnout at the ward's youth sessions fell to 30.",
    "Under the code of recommended practice no leaflet may be issued in the run-up to an election, however popular.",
    "Councillors were elected in May 2025, and the plan was adopted in July.",
  ],
  finds: [
    { in: "[[The saving would cost the Mayor his seat.]]", message: "doubt", severity: "info" },
    { in: "[[Work there could tip control of the council.]]", message: "doubt", severity: "info" },
    { in: "[[The freeze would be a vote-winner.]]", message: "advantage", severity: "error" },
    "[[Eastfield and Southcroft are both marginal wards.]]",
    "[[It is safer to announce the fee after the local elections.]]",
    "[[The division changed hands last time on a turnout of 31%.]]",
    "[[Members defending seats may want the works done by spring.]]",
    "[[The saving would be unpopular in an election year.]]",
    "The pool is well used. [[Its closure would cost the administration two seats.]]",
    "[[Few residents will have forgotten this when they go to the polls.]]",
    "[[The ward was held by only 34 votes.]]",
    "[[An earlier date would help sitting councillors in the two wards.]]",
  ],
});
