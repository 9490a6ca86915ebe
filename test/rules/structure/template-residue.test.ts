import { templateResidue } from "../../../rules/structure/template-residue.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(templateResidue, {
  quiet: [
    "Signed: ____________",
    "The XXII Olympic Games.",
    "The [1998] and [2004] reports.",
    "The bus route X30 runs hourly.",
    "Tasks are marked [x] when done.",
  ],
  finds: [
    "The saving is £[[XXX]] a year.",
    "Appendix [[[to be confirmed]]] has the map.",
    "Agreed / refused [[(please delete whichever does not apply)]]",
    { in: "It costs [[???]].", message: "filler" },
  ],
});
