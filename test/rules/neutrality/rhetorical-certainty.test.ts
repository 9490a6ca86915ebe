import { rhetoricalCertainty } from "../../../rules/neutrality/rhetorical-certainty.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(rhetoricalCertainty, {
  quiet: [
    "Clearly signed routes would be kept for those with prams.",
    "The outgoing chair hands down the chain to the new one.",
    "Nobody can be charged twice for the same berth in one season.",
    "No one would be asked to pay before the assessment is complete.",
    "Five oaks stand on the boundary; none would be lost.",
    "There are two ways to reach the site.",
    "The Council gave its word that nobody would lose a place.",
    quoted("Nobody could object to that."),
    "The boundary is clearly marked on plan 3.",
    "Nobody was registered for the second session.",
    "Everyone who applied was offered a place.",
    "No one under the age of 16 will be admitted.",
    "There is no alternative provision within two miles, as table 2 shows.",
    "The outcome of the tender is not certain.",
    "As a matter of course, deeds are kept in the strongroom.",
    "Residents said that the case for a crossing was unanswerable.",
    { text: "There is no alternative to peace.", kind: "motion" },
  ],
  finds: [
    "[[There is no sane argument for]] a second kiosk.",
    { in: "[[Every dog in the street]] has known since May that the lane floods.", severity: "info" },
    "[[There is nothing to be said for]] keeping the yard.",

    { in: "It does not [[take a genius to see]] what will happen.", message: "closed" },
    { in: "[[Surely]] members can see that the roof leaks.", message: "closed" },
    { in: "It is [[idle to]] pretend that the hall is loved.", message: "closed" },
    { in: "[[There can be no question that]] trams are quieter.", message: "closed" },
    { in: "[[The only sane course]] is to merge the teams.", message: "closed" },
    { in: "[[No serious person would]] build there.", message: "closed" },
    { in: "[[Everybody knows]] that the road floods.", message: "closed" },
    { in: "The case for reform [[could hardly be clearer]].", message: "closed" },
    { in: "A smaller board [[will undoubtedly]] work faster.", message: "doubt", severity: "info" },
    { in: "The market will [[of course]] recover.", message: "doubt", severity: "info" },
    { in: "The need for it [[goes without saying]].", kind: "minutes", severity: "info" },
  ],
});
