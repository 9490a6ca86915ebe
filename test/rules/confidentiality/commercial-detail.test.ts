import { commercialDetail } from "../../../rules/confidentiality/commercial-detail.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(commercialDetail, {
  quiet: [
    "The first amendment would take £250,000 out of the reserve.",
    "Choice B would take £80,000 from the parks budget.",
    "A postholder who is displaced would walk away with £19,000.",

    "Officers would go to tender for works within the capital programme of £300,000.",
    "The operator told officers that usage rose by 9%.",
    "The Council bid for £3m from the Levelling Up Fund.",
    "Tenders were invited for works estimated at £400,000.",
    "If 3% of families accept, the saving would be £0.66m.",
    "Public spending will settle at 44% of GDP.",
    "A contribution of £40,000 is wanted from the developer towards the school.",
    "It scored the service 81 out of 100 for courtesy.",
    { text: "Bidder A offered £400,000.", zone: "closed" },
  ],
  finds: [
    { in: "[[Should the tenant push back, officers would drop the rent to £9,000]].", message: "doubt" },
    { in: "[[We will open at £40,000, in the hope of closing at £46,000]].", message: "doubt" },
    { in: "[[Pell Coaches came in second, £9,000 dearer than the winner]].", message: "doubt" },
    "[[Harlow & Finch quoted £41,000 and Tern Ltd £39,500; no order has been placed]].",
    "[[Tern Ltd's quality score was 71 against 64 for Cobb]].",
    { in: "[[We will offer £90,000 but can go to £110,000]].", message: "position" },
    "[[The landlord wants £31,000 a year; we expect to get it for £26,000]].",
    { in: "[[The auctioneer has been given a reserve of £300,000 for the lot]].", message: "position" },
    { in: "[[The company lost £210,000 last year, as it has told the Council in confidence]].", message: "affairs" },
  ],
});
