import { campaignMaterial } from "../../../rules/neutrality/campaign-material.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(campaignMaterial, {
  quiet: [
    "The names of the candidates are in the notice of poll, which is on the website.",
    "The chart was published by Rigg & Sons, 4 Quay Street, for the use of pilots.",
    { text: "It would help if nobody on your side were away.", kind: "group-briefing" },
    "Leaflets about the new bins were delivered to 41,000 homes.",
    "The anti-litter campaign team will visit schools.",
    "The newsletter for tenants is printed in house.",
    "Posters must not be displayed on lamp columns.",
    "GP surgeries in the ward are at capacity.",
    "Join the library at www.council.example/libraries.",
    "Sign up for e-mail alerts at www.stourshire.example/alerts.",
    "The petition to save the baths had 3,120 signatures.",
    "Objectors' placards read 'Save our park'.",
    "Donations to the food bank may be left at reception.",
    "Volunteers will deliver meals on Saturdays.",
    "The election of the chair was held by show of hands.",
  ],
  finds: [
    { in: "[[Published by E. Rigg, 4 Quay Street, for the Harbour Alliance]]." },
    {
      in: "There are posters and badges at [[backthepier.example]] for anyone who wants to help.",
      kind: "press-release",
    },

    { in: "Visit our page at [[facebook.com/EastfieldLabour]] for news of the crossing.", severity: "error" },
    "[[Published by B. Marsh, election agent]], 4 High Street.",
    "Members are reminded that [[group leaflets]] can be collected from the post room.",
    "[[Vote Moss on 6]] May for a cleaner town.",
    { in: "Tell your neighbours: [[only we can]] stop the sale.", severity: "error" },
    "The [[ward newsletter]] for the spring campaign will be printed in house.",
    "If you would like to display a [[poster, contact the group office]].",
    "[[Activists will be out leafleting]] in Mill Road on Sunday.",
    { in: "To [[join the party]], or to give to the campaign, ring the number below.", severity: "error" },
    "[[Standing with you]], every day of the year.",
    "A stall in the market will hand out [[rosettes]] and balloons.",
    "[[Councillor Reid holds an advice surgery]] on the first Saturday of each month, and all are welcome.",
    { in: "Photographs for the [[election address]] were taken in the mayor's parlour.", severity: "error" },
    "[[Your Liberal Democrat action team]] has been working hard for you.",
    "[[@EastfieldTories]] has more on the story.",
    "Please email [[office@fenlandgreens.example]] to sign up.",
    { in: "Help deliver our leaflets and [[win back the]] council.", severity: "error" },
    "The [[candidate's leaflets]] are available at reception.",
  ],
});
