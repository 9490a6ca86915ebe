import { formOfAddress } from "../../../rules/roles/form-of-address.ts";
import { checkRule, quoted } from "../../support/checkRule.ts";

checkRule(formOfAddress, {
  quiet: [
    "**Present:** Councillors Abara, Bell, Coyle, Hussain, Iqbal, Mbeki-Stone, Nunn and Sandys.",
    "The two members in the minority, Councillors Prosser and Iqbal, asked that their reasons be recorded.",
    "Apologies were received from Cllrs Alan and Hussain, who had asked for the item.",
    "Councillor Theodora Blanchflower chaired.\n\nTheo's Cafe asked for a licence. Councillor Blanchflower said that she lived near by.",
    "Morning sessions begin at ten.",
    "Ofsted asked whether the records were complete.",
    { text: "Present: Councillors Imelda Thackthwaite (Chair), Rhodri Penn and Sunil Bose.", kind: "minutes" },
    "Councillor Ada Wren (Green) asked about the quay, and Councillor Moss (Lab) about the pier.",
    "Old Leigh was visited by 4,000 people and Loxham, as is usual, by more.",
    "Arriva and Councillor Moor have asked for a short note.",
    "The Piazza and Councillor Moor's ward are on the route.",
    quoted("Dave has asked the Panel."),
    "Report author: Dave Moss, Head of Parks.",
    "Storm Dennis was the worst in the ward for years.",
    "Janet, a resident of the ward, spoke.",
    "Councillors Alan Moss and Ruth Quill attended.",
    "George Street car park is in the ward.",
    "The Leader attended with the Deputy Leader.",
  ],
  finds: [
    {
      in: "Councillor Theodora Blanchflower chaired.\n\n[[Theo]] asked for a plan.\n\n[[Theo Blanchflower]] told officers of the leak.",
    },
    "[[Morning Glenys]], and thanks for the cake.",
    "[[Hope you had a good week in the dales]].",
    "[[Jez]] kindly walked us round his ward.",
    "[[Wazzy asked]] whether the dam was safe.",
    { in: "[[Dot, as is her way]], asked for the tide tables." },
    "[[Gaz]] and Councillor Moor have asked for a short note.",
    "Officers showed the plan to [[Bazza]] and Councillor Lunt.",
    { in: "[[Ruth]] would like the Committee to visit.", message: "first", severity: "info" },
    { in: "Hi [[Gwen]], here is the note.", message: "first" },
    { in: "[[Bryher, the portfolio holder]], came too.", message: "familiar" },
    { in: "Ward members: Councillor Moss, [[“Spud” Orme]].", message: "familiar" },
    { in: "The [[dear old]] Chair of the Panel agreed.", message: "familiar" },
  ],
});
