import { meritEvaluation } from "../../../rules/structure/merit-evaluation.ts";
import { checkRule } from "../../support/checkRule.ts";

const front =
  "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry contract\n---\n\n## Purpose\n\nTo decide.\n\n## Recommendations\n\n";
const award = "That the Cabinet [[awards the ferry contract to Solent]] Boats Ltd.\n";

checkRule(meritEvaluation, {
  quiet: [
    "The old board was content to send the boats away and look no further.",
    "The lease of the kiosk has gone to plan, and the firm has been helpful.",
    "Gull Boats was selected under the framework and is well known in the trade.",
    "The officers warmed to the idea of a contract for the whole county.",
    "The Council saw no reason to look again at the award criteria.",
    "Bids below the pass mark were not scored for price.",
    "Staff at the pool get on well with the new club.",
    "The scores were checked again by audit.",
    "The tree was chosen because it gets on with dry soil.",
    "The site was chosen because it is easy to reach by bus.",
    "The Arts Panel preferred smaller venues.",
    "The firm has worked for the Council since 2019 under two contracts.",
    "The firm scored highest for its local supply chain, a published criterion worth 10%.",
    "The judges of the flower show had a favourite in each class.",
    "Residents took to the new ferry at once.",
    "---\nkind: decision-record\ntitle: Fencing\nmeeting: Director of Parks\n---\n\n## Decision\n\nTo enter into a contract with Brook Works Ltd, whose tender scored highest.\n",
    "Residents need look no further than the library for a form.",
    "Scores were moderated at a meeting on 4 May, and two bids changed places.",
    "The council moved up six places in the national table for recycling.",
    "The risk score was raised from 9 to 12 after the visit.",
    "The applicant was given five more days to supply accounts, as all applicants were.",
    "Respondents preferred the local club because it is nearby; the grant is not affected.",
    "The museum is known for its collection of local maps.",
    "No other quotations were sought, and a waiver under rule 9 was approved.",
    "The bid goes to the Lottery in May.",
    `${front}${award.replace(/\[\[|\]\]/g, "")}\n## Background\n\nThree tenders were scored for price.\n`,
  ],
  finds: [
    "The firm has always been good to us, and officers [[looked no further]] for the contract.",
    { in: "The [[lot fell on Gull Boats, whose crew are a good bunch and known at the depot]].", severity: "info" },
    "The kiosk has [[been given to the Rowing Society, who have never caused any trouble]].",
    "The Cabinet Member [[is happy for the firm to have the job]].",
    {
      in: "The fencing contract would go to Orr Brothers, [[with whom the depot has always got on]].",
      severity: "info",
    },
    {
      in: "The team has worked with the caterer before and [[saw no reason to look]] at others.",
      severity: "info",
    },
    { in: "The [[Chair and the Director took to]] Mr Penn, who knows the town.", severity: "info" },
    {
      in: "The kiosk was not advertised, as its tenant had swept the square and it was [[felt only fair that she should have]] it.",
      severity: "info",
    },
    {
      in: "The scorers [[did not find it necessary to mark]] the applications, because they knew who had done most.",
      severity: "info",
    },
    { in: "The work would go to a local firm that is [[owed a favour]].", severity: "info" },
    { in: "The club was [[chosen because its people muck in]].", severity: "info" },
    { in: "Orme Boats was [[picked as a name that everybody in the port knows]].", severity: "info" },
    "[[The panel simply preferred the existing supplier]].",
    { in: "The club's grant was renewed, for [[its secretary is so obliging]].", severity: "info" },
    { in: "The evaluators [[simply liked them better]].", severity: "info" },
    { in: "The contract goes to the [[firm that the members know]].", severity: "info" },
    "The two officers came away [[liking Penrose best]].",
    "Of the four bids, the [[panel's favourite]] was Penrose.",
    "Four firms came, and Penrose [[charmed the interviewers]].",
    "The [[panel met twice and warmed to the firm from Ely]].",
    {
      in: "---\nkind: decision-record\ntitle: Fencing\nmeeting: Director of Parks\n---\n\n## Decision\n\nTo [[enter into a contract with Brook Works Ltd]] for fencing.\n",
      severity: "info",
    },
    "Halyard [[was chosen because the team has worked with]] it for years.",

    "Marsh Ltd is [[well thought of in the depot, and it was not felt necessary]] to seek other prices.",
    "The [[marks were adjusted afterwards so that each ward]] should have a winner.",
    "The tender [[did not score highest, but the panel felt that]] it would do.",
    { in: "[[After the interviews the ranking was changed]].", severity: "info" },
    "[[The panel chose Solent Boats because officers know]] the company well.",
    "[[Only one supplier was asked]] for a price.",
    "[[Officers favoured the incumbent firm]].",
    { in: `${front}${award}\n## Background\n\nThe ferry runs daily.\n`, message: "missing", severity: "info" },
    { in: "The panel [[felt at ease with]] the second bidder.", severity: "info" },
    { in: "The firm is one that the depot [[has always used]].", severity: "info" },
    { in: "The [[ranking did not look right, so the bids were marked again]].", severity: "info" },
  ],
});
