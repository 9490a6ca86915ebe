import { promotional } from "../../../rules/neutrality/promotional.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(promotional, {
  quiet: [
    "| Electric vans | 9 |\n| --- | --- |\n| Electric bikes | 4 |\n",
    "The rest of the county is served by our two vans, at a cost of £4,000.",

    "The extension would leave those of the neighbours in the shade after 3 pm from the trees on the boundary.",
    "The path runs round every neighbouring field.",
    "No other council charges less than ours, which is £41 a year (table 2).",

    "No other bidder can match the price of £4.20.",
    "Officers will show everyone else how to treat spills.",
    "The team will show other services how to use the new form.",
    "Any council would have to consult before closing a school.",
    "The pool is, in effect, closed on Mondays.",
    "The rest of the county pays a single charge of £48.",
    "Most councils would be glad of more time to respond.",
    quoted("It is a wonderful place."),
    "The Wonderful World exhibition opens in June.",
    "Six reports are outstanding.",
    "The Pride of Place fund closes in May.",
    "The scheme was shortlisted for a brilliant cut glass trophy.",
    "The Council is the lead authority for the partnership.",
    "Visitors said that the staff were fantastic.",
    "The most deprived ward in the county is Harbour.",
    "Thanks to the new valve, leaks have fallen by 12%.",
    "A unique reference is given to each claim.",
    "The bold line on the plan marks the boundary.",
  ],
  finds: [
    { in: "## Stour takes a bow with [[the most dazzling carnival in England]]\n", kind: "press-release" },
    "The reading scheme [[is pure gold]].",
    "The new bandstand [[is, in a word, glorious]].",
    "[[Nowhere else in the region comes close]].",
    "Our call centre is [[streets ahead]] of any other.",
    "[[This bold and exciting plan]] is for the lower town.",
    "The orchard, [[nestled]] beneath the downs, is to be let.",
    "[[Thanks to the wisdom]] of past councils the debt is small.",
    "The Cabinet [[deserves great credit]] for it.",
    "The service has gone from [[strength to strength]].",
    "Here stands [[the finest museum in the north]].",
    "The festival [[will put the town on the map]].",
    { in: "The café is [[much loved]].", severity: "info" },
    { in: "A [[world-class]] arena.", zone: "foreword", severity: "info" },
  ],
});
