import { factualFindings } from "../../../rules/roles/factual-findings.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "monitoring-officer-report";

checkRule(factualFindings, {
  quiet: [
    { text: "The member did not declare an interest at the meeting of 3 May.", kind },
    { text: "Councillor Vane did not reply to the letter about paragraph 4.", kind },
    { text: "Whether the requirement in paragraph 3 was met is for the Sub-Committee.", kind },
    { text: "It was put to the member that the message was contrary to paragraph 2.", kind },
    { text: "The complaint is that he did not treat her with respect.", kind },
    { text: "Paragraph 5 forbids the use of official stationery for private ends.", kind },
    { text: "The definition of harassment is in paragraph 7 of the Code.", kind },
    { text: "The witness did not keep a copy of the Code.", kind },
    { text: "She says that the remark fell foul of the Code.", kind },
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
    { in: "[[Councillor Vane did not show the clerk the courtesy]] that the Code asks of a member.", kind },
    { in: "[[The member did not behave as a councillor should]].", kind },
    { in: "The [[requirement in paragraph 3 was not met]].", kind },
    { in: "What was said on the stairs is [[contrary to paragraph 2]].", kind },
    { in: "It was [[what paragraph 5 forbids]].", kind },
    { in: "On that evening the [[Code was not observed]].", kind },
    { in: "The remark [[fell foul of the Code]].", kind },
    { in: "His silence is [[not in keeping with the Code]].", kind },
    { in: "[[She has not kept to the standards]] of her office.", kind },
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
