import { meritEvaluation } from "../../../rules/structure/merit-evaluation.ts";
import { checkRule } from "../../support/checkRule.ts";

const front =
  "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry contract\n---\n\n## Purpose\n\nTo decide.\n\n## Recommendations\n\n";
const award = "That the Cabinet [[awards the ferry contract to Solent]] Boats Ltd.\n";

/** A sentence under a heading, in a report to Cabinet. */
const under = (section: string, sentence: string): string =>
  `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Ferry\n---\n\n## ${section}\n\n${sentence}\n`;

checkRule(meritEvaluation, {
  quiet: [
    "The panel shortlisted the bids that scored above 60.",
    "Residents chose the route that seemed the safest.",
    "What persuaded residents was that the bus stop is a short walk from the school.",
    "Of the two routes the towpath is the prettier one.",
    "The tenants think that the new porch is nicer.",
    { text: "The blue bench was chosen, as everyone liked the colour.", kind: "minutes" },
    under("Stall allocation", "Stalls are allocated by ballot under rule 5 of the market regulations."),
    under("Grants", "Each applicant was asked for accounts and a budget."),
    under(
      "Public art",
      "The commission was given to the artist with the highest total, 84 of 100, from a panel of five.",
    ),
    under("Procurement", "Three prices were sought and the lowest accepted."),
    under("Hardship fund", "Applications were considered in the order of the priority bands in the scheme."),
    under(
      "Consultation on grants",
      "The club would miss the grant if it were withdrawn, and its reply is at Appendix 4.",
    ),
    under("Tender report", "No reasons were given by the bidder for its withdrawal."),
    under("Moderation", "A second evaluator checked every tenth score."),
    "The panel went round the table so that each member could give the marks that follow.",

    "What set the first firm apart was its score of 84 for quality.",
    "The panel was satisfied with the method statements of all three firms.",
    "Residents picked the design because it made a good impression.",
    "The company's manners were the subject of two complaints.",
    "The trust has always looked after the museum, and pays for its roof.",
    "The candidate recommended by the panel would start in May.",
    "The Council has stood by the firm's workers since it closed.",
    "The old club was happy to let the weir be and look no further.",
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
    "That Cabinet awards the sluice contract to Orr Ltd without tendering, under rule 12.",
  ],
  finds: [
    {
      in: "Two officers looked at the applications and [[chose those that seemed the most in want of a roof]].",
      severity: "info",
    },
    {
      in: "The panel [[shortlisted the firms which appeared the keenest]]. It wrote to each.",
      severity: "info",
    },
    {
      in: "Bids were read by three officers. [[What weighed most with them was that the owner grew up round the corner]].",
      severity: "info",
    },
    {
      in: "The panel met twice on the grants. [[What clinched it was that the secretary is a familiar face at the Town Hall]].",
      severity: "info",
    },
    {
      in: "Of the three that applied the bakers [[are the nicest bunch]] and would cheer up the arcade.",
      severity: "info",
    },
    {
      in: "The choir [[is much the friendlier of the two]] and the other applicants may try the chapel.",
      severity: "info",
    },
    "The panel went for [[clubs that it knew]] would spend it well.",
    {
      in: "Reed & Sons were [[picked for the work because members had taken to the owner]].",
      kind: "minutes",
      severity: "info",
    },
    { in: under("Arts fund", "Officers split the fund down the middle [[to avoid an argument]]."), severity: "info" },
    { in: under("Tender evaluation", "The [[winning bid was the one that came in a folder]]."), severity: "info" },
    {
      in: under("Recruitment", "He has been acting in the post for a year and [[it would be unkind to test him now]]."),
      severity: "info",
    },
    {
      in: under(
        "Public art",
        "The commission [[was given to an artist whose work the Head of Culture had admired at a friend's house]].",
      ),
      severity: "info",
    },
    {
      in: under("Procurement", "We did [[not think it worth the trouble of seeking three prices]]."),
      severity: "info",
    },
    {
      in: under("Apprenticeships", "The four applicants [[with the best handwriting were taken on]]."),
      severity: "info",
    },
    {
      in: under("Community grants", "Grants were [[decided at the end of a long evening, mostly by elimination]]."),
      severity: "info",
    },
    { in: under("Evaluation", "[[Nobody can now recall the weightings]]."), severity: "info" },
    {
      in: under(
        "Appointment of the Clerk",
        "The [[interview panel agreed that she would be fun to have in the office]].",
      ),
      severity: "info",
    },
    {
      in: under("Tender evaluation", "Two [[bids were never opened, the panel having by then found what it wanted]]."),
      severity: "info",
    },
    {
      in: under(
        "Sports grants",
        "The rowing club put in its form [[late, but it is run by good people and has been let in]].",
      ),
      severity: "info",
    },
    {
      in: under(
        "Award of the catering contract",
        "Members will be [[told the reasons for the preference at the meeting]].",
      ),
      severity: "info",
    },
    {
      in: under("Recruitment", "The job [[was offered to a second candidate because he could begin on Monday]]."),
      severity: "info",
    },
    { in: under("Moderation", "The [[scores were worked back from the result]]."), severity: "info" },
    {
      in: under("Kiosk lease", "As [[nobody else was likely to want the lease, the kiosk was not put on the market]]."),
      severity: "info",
    },
    {
      in: "Time was short, and the panel [[went round the table to see]] which clubs it would fund.",
      severity: "info",
    },
    { in: "She was born here, and the [[panel saw no need to take up references]].", severity: "info" },

    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Grants\n---\n\n## Recommendations\n\nThat Cabinet [[awards the grants in]] Table 1.\n",
      severity: "warning",
    },
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
      severity: "warning",
    },
    "Halyard [[was chosen because the team has worked with]] it for years.",

    "Marsh Ltd is [[well thought of in the depot, and it was not felt necessary]] to seek other prices.",
    "The [[marks were adjusted afterwards so that each ward]] should have a winner.",
    "The tender [[did not score highest, but the panel felt that]] it would do.",
    { in: "[[After the interviews the ranking was changed]].", severity: "info" },
    "[[The panel chose Solent Boats because officers know]] the company well.",
    "[[Only one supplier was asked]] for a price.",
    "[[Officers favoured the incumbent firm]].",
    { in: `${front}${award}\n## Background\n\nThe ferry runs daily.\n`, message: "missing", severity: "warning" },
    { in: "The panel [[felt at ease with]] the second bidder.", severity: "info" },
    { in: "The firm is one that the depot [[has always used]].", severity: "info" },
    { in: "The [[ranking did not look right, so the bids were marked again]].", severity: "info" },
    { in: "Four firms bid. [[What told in favour of Brine Ltd was its manager's charm]].", severity: "info" },
    { in: "[[What put the second bidder ahead was that its people plainly wanted it]].", severity: "info" },
    { in: "Its director's [[enthusiasm swung it]] with the panel, and the contract is recommended.", severity: "info" },
    {
      in: "Two clubs applied, and the bowls club was [[picked because it has stood by the Council]].",
      severity: "info",
    },
    { in: "The [[panel was most taken with the firm from Ely]].", severity: "info" },
    { in: "The supplier [[came warmly recommended by the Leader, and officers asked no one else]].", severity: "info" },
    { in: "[[The team knows where it is with Pell Ltd]], and the order would be placed there.", severity: "info" },
    { in: "That Cabinet [[awards the sluice contract to Orr Ltd without tendering]].", message: "single" },
  ],
});
