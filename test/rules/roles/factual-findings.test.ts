import { factualFindings } from "../../../rules/roles/factual-findings.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "monitoring-officer-report";

checkRule(factualFindings, {
  quiet: [
    { text: "The picture is of a man in a red coat by the weir.", kind: "monitoring-officer-report" },
    { text: "Witness 4 formed the view that the chairman was tired.", kind: "monitoring-officer-report" },
    { text: "The impression of the stamp is on page 4.", kind: "monitoring-officer-report" },
    { text: "Witness 2 said that he came across as tired.", kind: "monitoring-officer-report" },
    { text: "I find from the door log that the room was locked at 9.20 pm.", kind: "monitoring-officer-report" },
    { text: 'The note reads "I find him hard to follow".', kind: "monitoring-officer-report" },

    { text: "Whether this was a breach of the Code is for the Panel.", kind },
    { text: "Ms Ferrar alleges that Councillor Noy bullied her.", kind },
    { text: "Councillor Noy denies that he misled the clerk.", kind },
    { text: "The Code provides that a member must not bully any person.", kind },
    { text: "The clerk states that the tone was aggressive.", kind },
    { text: "The Sub-Committee may find that there was no breach.", kind },
    { text: "## Findings of fact\n\nThe door was open at 19:20.", kind },
    { text: "Councillor Noy lied.", kind: "minutes" },
  ],
  finds: [
    { in: "His [[conduct fell below what]] the public may expect.", kind: "monitoring-officer-report" },
    { in: "[[I formed the view]] that she knew.", kind: "monitoring-officer-report" },
    { in: "The member [[has not been straight]] with us.", kind: "monitoring-officer-report" },
    { in: "[[One comes away with the impression]] of a tired man.", kind: "monitoring-officer-report" },
    { in: "[[On the balance of what was heard, she sent]] the map.", kind: "monitoring-officer-report" },
    { in: "[[I find]] it more likely that the note was written later.", kind: "monitoring-officer-report" },

    { in: "[[Councillor Noy misled]] the clerk.", kind, message: "verdict", severity: "error" },
    { in: "[[There is a case to answer]].", kind, message: "verdict" },
    { in: "[[I am satisfied]] that she heard it.", kind, message: "belief" },
    { in: "The e-mail [[was disgraceful]].", kind, message: "conduct" },
    { in: "The second [[witness exaggerated]].", kind, message: "belief" },
    { in: "He [[must have known]] the rule.", kind, message: "conduct" },
    { in: "## [[6. Conclusion on the allegations]]\n\nSee above.", kind, message: "heading" },
  ],
});
