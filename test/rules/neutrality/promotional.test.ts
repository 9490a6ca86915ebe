import { promotional } from "../../../rules/neutrality/promotional.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(promotional, {
  quiet: [
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
