import { governmentPartisan } from "../../../rules/neutrality/government-partisan.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(governmentPartisan, {
  quiet: [
    "The Government abolished the grant on 31 March 2025.",
    "Ministers announced a cap of 3% on 12 November.",
    "The Department has not yet confirmed the allocation.",
    "Central government funding fell by 12% in real terms.",
    "The Home Office has closed the scheme to new applicants.",
    "The Government rejected the bid because the cost ratio was 0.9.",
    "The Chancellor's Autumn Budget is on 26 November.",
    "The Secretary of State may intervene under section 15 of the 1999 Act.",
    "The Treasury's Green Book was followed.",
    "Government Office staff ignored the deadline for returns.",
    "The Government's review was abandoned in 2021.",
    "Raids by the police and Home Office officers found 14 people working illegally.",
  ],
  finds: [
    { in: "[[The Government has turned its back on the coast.]]", severity: "error" },
    "[[Ministers have once again shifted the burden on to local taxpayers.]]",
    "[[Years of Conservative austerity have left the service threadbare.]]",
    "[[The Chancellor's raid on pensions has cost the fund £2m.]]",
    { in: "[[Labour's national insurance rise has added £1.4m to the pay bill.]]", severity: "error" },
    "[[Whitehall's indifference to rural transport is well known.]]",
    "[[The settlement is an insult to the county.]]",
    "[[A heartless Government has withdrawn the household support fund.]]",
    { in: "[[The Secretary of State has broken his word on devolution.]]", severity: "error" },
    "[[The Department, in its wisdom, has changed the rules again.]]",
    "[[Westminster treats the North as an afterthought.]]",
    "[[The Prime Minister's broken promises on social care have left the Council exposed.]]",
    { in: "[[The Government's vendetta against motorists is felt here.]]", severity: "error" },
    "[[Central government continues to shirk its responsibility for social care.]]",
    "[[The Tory government slashed the grant.]]",
    "[[The Scottish Government has short-changed the islands.]]",
    { in: "[[Reform UK's national policy would scrap the funding.]]", severity: "error" },
    "[[This cruel policy comes from ministers who have never set foot in the borough.]]",
  ],
});
