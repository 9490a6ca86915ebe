import { predetermination } from "../../../rules/neutrality/predetermination.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(predetermination, {
  quiet: [
    "Comments are welcome until July and will be reported before Cabinet decides.",
    "The Committee approves some forty licences each year.",
    quoted("The decision is a done deal."),
    "If the Committee agrees, the trees would be felled in winter.",
    "The Committee will consider the application on 9 May.",
    "The Audit Committee will approve the plan each year.",
    "Cabinet will approve the order only if the objections are withdrawn.",
    "Residents fear that the consultation is a formality.",
    "The consultation is not a mere formality and every reply will be read.",
    "The office closes on 4 May for the bank holiday.",
    "The scheme opens on 20 August, after the comments made until 15 July were weighed.",
    "Whatever the weather, the parade starts at 10am.",
    "The councillor had made up his mind, declared it and left the room.",
  ],
  finds: [
    { in: "[[Comments are welcome until July, but the baths close]] in May.", message: "whatever" },
    { in: "The day after [[Cabinet approves the sale on Tuesday]] the keys change hands.", message: "will" },
    { in: "[[Members have already picked]] a buyer for the barn.", message: "settled" },
    { in: "To refuse the application is [[out of the question]].", message: "settled" },
    { in: "The new depot is a [[done deal]] for the Council.", message: "settled" },
    { in: "[[Regardless of the outcome of the consultation]], charges will start in May.", message: "whatever" },
    { in: "[[Members are bound to approve]] the bid.", message: "will" },
    { in: "[[The decision has in effect been taken]].", message: "settled" },
    { in: "The baths [[will close in any event]].", message: "whatever" },
    { in: "[[No amount of protest will change]] the plan.", message: "whatever" },
    { in: "[[The hall shuts on 3 March, and objections may be made until 9 April]].", message: "before" },
    { in: "The [[contractor has been booked on the assumption]] that Cabinet says yes.", message: "before" },
    { in: "[[The purpose of the consultation is to persuade]] traders.", message: "settled" },
  ],
});
