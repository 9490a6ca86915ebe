import { execScrutiny } from "../../../rules/structure/exec-scrutiny.ts";
import { checkRule } from "../../support/checkRule.ts";

const scrutiny = "---\nmeeting: Overview and Scrutiny Committee\ntitle: Ferry fares\n---\n\n";
const cabinet = scrutiny.replace("Overview and Scrutiny Committee", "Cabinet");

/** A sentence under a heading, in a report to Cabinet. */
const under = (section: string, sentence: string): string =>
  `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry\n---\n\n## ${section}\n\n${sentence}\n`;

checkRule(execScrutiny, {
  quiet: [
    "What is wanted from the Scrutiny Committee is comment on the draft strategy and on complaints before Cabinet decides.",
    under("Scrutiny review", "The task group interviewed the Cabinet Member, two traders and a professor of planning."),
    under(
      "Scrutiny review",
      "Council appoints the chair of scrutiny from a group that is not represented in the Cabinet.",
    ),
    under(
      "Process",
      "The scrutiny panel's report will be sent to the Cabinet Member, who must respond within two months.",
    ),
    under("Membership", "The task group has five members, none of whom is in the Cabinet."),
    under("Conclusions", "The Committee thanks the Cabinet Member for attending."),
    under("Preparation", "The chair of the panel met the portfolio holder to fix the date of the session."),
    under(
      "Timetable of the scrutiny review",
      "The review will report before Cabinet decides in July so that its findings can be weighed.",
    ),
    under("Evidence received", "Witnesses were chosen by the panel from a list of those who had written in."),
    "---\nkind: committee-report\nmeeting: Harbour Scrutiny Committee\ntitle: Boats\n---\n\nThe Committee is asked whether the case for the scheme has been made.\n",
    "---\nkind: committee-report\nmeeting: Harbour Scrutiny Committee\ntitle: Boats\n---\n\nThe Panel heard the Cabinet Member put the case for the tariff.\n",
    {
      text: "# Minutes of the Weir Scrutiny Panel\n\nThe Panel asked the Cabinet Member to put the record straight.",
      kind: "minutes",
    },
    "---\nkind: committee-report\nmeeting: Transport Scrutiny Panel\ntitle: Buses\n---\n\nThe Committee asked the Cabinet Member to explain the decision.\n",
    "---\nkind: committee-report\nmeeting: Transport Scrutiny Panel\ntitle: Buses\n---\n\nScrutiny's job is to test the decision against its aims.\n",
    `${cabinet}The Committee is asked to stand by the decision of March.\n`,
    `${scrutiny}The Committee is asked to review the Cabinet's decision and its results.\n`,
    "Scrutiny resolved, having heard the evidence, to back the Cabinet's plan.",
    "The scrutiny panel's role is to promote health equality.",
    "Scrutiny is not there to defend the Cabinet's decision.",
    "The Cabinet Member will attend scrutiny to justify the fares.",
    `${scrutiny}The Panel is here to test the Cabinet's case.\n`,
    `${scrutiny}The Commission asked the Leader to defend the decision.\n`,
    `${scrutiny}The Committee may refer the decision back to the Cabinet.\n`,
  ],
  finds: [
    "[[What is wanted from scrutiny is help in answering critics]] of the scheme.",
    {
      in: under(
        "Scrutiny recommendations",
        "[[Scrutiny's recommendations have been kept to those with which Cabinet is known to agree]].",
      ),
      severity: "info",
    },
    {
      in: under(
        "Call-in",
        "The call-in was heard by a panel from which the three signatories had been removed [[at the Leader's request]].",
      ),
      severity: "info",
    },
    {
      in: under("Role of scrutiny", "[[Scrutiny should be seen as an extension of the Leader's communications team]]."),
      severity: "info",
    },
    {
      in: under("Support", "[[The Cabinet's consultants have also been engaged to advise the task group]]."),
      severity: "info",
    },
    {
      in: under(
        "Membership",
        "[[Two members who voted for the sale in Cabinet were then put on the task group that looked into it]].",
      ),
      severity: "info",
    },
    { in: under("Order of business", "[[The Leader will sum up for the scrutiny committee]]."), severity: "info" },
    {
      in: under("Communication", "[[The scrutiny newsletter will carry three pages on the Cabinet's achievements]]."),
      severity: "info",
    },
    {
      in: under(
        "Preparation",
        "The [[questions of the scrutiny panel were cleared by the portfolio holder's office]].",
      ),
      severity: "info",
    },
    {
      in: under(
        "Options",
        "[[It would be disloyal of the Committee to go behind what its colleagues in Cabinet have settled]].",
      ),
      severity: "info",
    },
    { in: under("Membership", "[[The lead member for roads chairs the scrutiny panel]]."), severity: "info" },
    "---\nkind: committee-report\nmeeting: Harbour Scrutiny Committee\ntitle: Boats\n---\n\n[[The Committee is well placed to win the rowing clubs over]] to the Cabinet's tariff.\n",
    "---\nkind: committee-report\nmeeting: Harbour Scrutiny Committee\ntitle: Boats\n---\n\n[[The Panel regards it as its job to see the Leader's scheme safely home]].\n",
    "---\nkind: committee-report\nmeeting: Scrutiny Commission\ntitle: Tolls\n---\n\nIt [[falls to the Commission to justify]] the Cabinet's tolls to the town.\n",
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Tolls\n---\n\nThe [[scrutiny panel is relied on for its help in selling]] the closure.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Scrutiny Commission\ntitle: Tolls\n---\n\n[[The Commission is invited to put the record straight]] on the tolls.\n",
    },
    {
      in: "# Minutes of the Weir Scrutiny Panel\n\n[[The Panel's part being to help the Cabinet]] over the line, few questions were put.",
      kind: "minutes",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Overview and Scrutiny Committee\ntitle: Tolls\n---\n\n[[The Committee's role being to help the Cabinet]] to carry the plan, questions were kept short.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Transport Scrutiny Panel\ntitle: Buses\n---\n\n[[The Panel should stand shoulder to shoulder]] with the Cabinet Member.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Transport Scrutiny Panel\ntitle: Buses\n---\n\n[[Members of the Panel are asked to speak up for]] the scheme in their wards.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Transport Scrutiny Panel\ntitle: Buses\n---\n\n[[The Commission ought to be the Cabinet's friend]] in this.\n",
    },
    `${scrutiny}[[The Committee is asked to stand by]] the Cabinet's decision on fares.\n`,
    `${scrutiny}[[The Cabinet deserves]] credit for a brave decision.\n`,
    "[[Scrutiny's role is to promote]] the Cabinet's scheme to ferry users.",
    "The Cabinet counts on [[the Scrutiny Commission to rebut]] critics of the plan.".replace(
      "counts on [[the",
      "[[counts on the",
    ),
    "[[Scrutiny members should take the Cabinet's part]] when the matter comes to Council.",
    `${scrutiny}The task of [[the Panel is to see]] that the Executive's choice is not picked apart.\n`,
    `${scrutiny}It is hoped that [[the Committee will speak up for the Leader's decision]].\n`,
  ],
});
