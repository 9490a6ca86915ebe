import { unsupportedClaim } from "../../../rules/balance/unsupported-claim.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(unsupportedClaim, {
  quiet: [
    "The Committee was unanimous.",

    "The whole of Ferriby lies below the ten-metre contour.",
    "Everyone who came to the drop-in was given a form.",
    "Carers have had their allowance since April.",

    "The trust made no secret of its plans for the hall.",
    "Schools may apply by 4 May.",
    "Of ten people asked, nine out of ten said yes (Residents' Panel, May 2026).",
    "Traders along Dock Road said in their replies that they cannot wait for the bridge.",
    "It is not known whether visitors come by car.",
    "Residents cannot wait on the line for more than a minute.",
    "All nine sports clubs that replied prefer the artificial pitch.",
    "Studies of the ground will be reported in July.",
    "Whether planting slows traffic is disputed.",
    "If residents want a permit they may apply on line.",
    "The junction is the busiest in the county, with 31,000 vehicles a day (table 2).",
    quoted("Everybody knows that the bus never comes, wrote a passenger."),
    "Everyone who accepts the offer will move in May.",
    "This analysis shows the cost of each bay.",
    "Residents support services are run from the annexe.",
    "The Act requires that research is published.",
    { text: "Several members said that everyone agrees with the scheme.", kind: "minutes" },
  ],
  finds: [
    "The ferry has the [[blessing of every last publican in]] the port.",
    "[[Villagers are unanimous]] that the pump must stay.",

    "Tenants [[could not speak highly enough]] of the wardens.",
    "[[Carers have had enough]] of forms.",
    { in: "[[Visitors will not come back]] to a town that charges them.", severity: "info" },
    "[[The whole of Ferriby wants]] the crossing.",

    { in: "[[By all accounts]] the crossing is slow.", severity: "info" },
    "[[Motorists have set their hearts]] on a second bridge.",
    "[[Ask any trader and]] the answer is that the car park is too dear.",
    { in: "In short, [[experts agree]] that wide verges save bees.", message: "evidence" },
    { in: "[[All the evidence is]] that charging does not move trade away.", message: "evidence" },
    { in: "It is [[common knowledge]] that the two lifts fail.", message: "known" },
    { in: "The firm has a [[proven track record]] in this field.", message: "known" },
    { in: "[[Parents in the villages have long wanted]] a later bus.", message: "wanted" },
    { in: "[[Nobody in Heron Close wants]] a bollard.", message: "wanted" },
    { in: "The lake is [[the cleanest in the county]].", message: "rank" },
    { in: "[[Shoppers feel]] that the square is bleak.", severity: "info" },
    { in: "[[Research shows]] that shade cools a street.", kind: "planning-report", severity: "info" },
  ],
});
