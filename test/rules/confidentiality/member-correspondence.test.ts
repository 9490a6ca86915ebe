import { memberCorrespondence } from "../../../rules/confidentiality/member-correspondence.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(memberCorrespondence, {
  quiet: [
    "It describes the Cabinet Member's letter of 2 November as curt.",
    "The Friends of the Pier criticise the Leader's letter to them of 4 May.",
    "Several objectors complained about Councillor Vey's reply.",
    "The union rejected the Leader's letter of 9 June.",
    "The tenants' association thanked the Mayor for a letter about the lift.",
    "Councillor Penn e-mailed his formal objection within the consultation period.",
    "Councillor Dee told the meeting that she would resign.",
    "The survey's message to officers was that the ferry is slow.",
    "Councillor Vey sent a letter of condolence to the family.",
    "Councillor Frith asked at the meeting whether the fence was needed.",
    "The Mayor sent a letter of condolence.",
    "Councillor Frith e-mailed residents about the new bins.",
    "Ward councillors were e-mailed on 4 May and no response was received.",
    "Ward members were consulted by letter and Councillor Frith raised no objection.",
    "Councillor Frith asked that a letter be sent to the Minister about the fence.",
    'The Cabinet Member said in a published statement: "Families told us that they want it."',
  ],
  finds: [
    "[[The Director described the Leader's email to officers as a threat]].",
    "[[The residents' group described Councillor Vey's letter to the engineer, which says that the wall is a scandal]].",
    "[[It quotes the Leader's email to officers, saying that she wanted it gone]].",
    { in: '[[Cllr Penn rang the Head of Parks at home to say "publish and be damned"]].' },
    { in: "[[Cllr Anand has said to officers more than once that he will make a formal complaint]]." },
    { in: "[[Councillor Moss took the engineer aside and asked for the report to be held back]]." },
    { in: "[[The portfolio holder dropped the Director a line to say that he was minded to resign over it]]." },
    { in: "[[Councillor Rigg's message to the Harbour Manager on Sunday put it in four words]]." },
    { in: "[[Councillor Vey let slip to the planner that the group had met]].", message: "doubt" },
    { in: "[[In it Councillor Vey says that the post is a waste]].", message: "doubt" },
    { in: "The ward members were consulted. [[Councillor Vey told officers that she was content]].", message: "doubt" },
    "[[Cllr Abara rang the duty officer and demanded that the skips be collected]].",
    "[[Councillor Dean's view, given to officers over the phone, is that the fence is ugly]].",
    "[[According to a WhatsApp message from the Leader the item should be pulled]].",
    {
      in: "[[Emails between Councillor Frith and the Head of Parks are attached as Appendix 3]].",
      message: "attached",
    },
    "[[As Councillor Frith put it to me in the car park, she says nobody will miss the bandstand]].",
  ],
});
