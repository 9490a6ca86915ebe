import { backgroundPapers } from "../../../rules/structure/background-papers.ts";
import { checkRule } from "../../support/checkRule.ts";

const list = "## Background papers\n\n";

checkRule(backgroundPapers, {
  quiet: [
    "## Background papers\n\nKiln survey, May 2027.\n\n| Car park | Work | £000 |\n| --- | --- | --- |\n| Mill Lane | Resurfacing | 240 |\n| Various | Lining, signs | 55 |\n",
    "## Background papers\n\nNone that is not already published.\n",
    "## Background papers\n\nNone of the papers relied on is unpublished.\n",
    "## Background papers\n\nInstructions to tenderers, May 2026\n",
    "## Background papers\n\nAssessors' score sheets, May 2026\n\nPhotographs of the sea wall, 3 March 2026\n",
    "---\nkind: committee-report\nbackground-papers: [Survey of the pier 2026, Tender evaluation summary]\n---\n\n## Purpose\n\nTo decide.\n",
    `${list}Report to the panel, 15 July 2026\n\nThis paper is restricted to members of the panel.\n`,
    `${list}Business plan of the mill trust (the financial appendix is exempt under paragraph 3 of Schedule 12A)\n`,
    `${list}Code on tide tables, 2025, which asks keepers to hold names confidential\n\nLetter from the pilots, 4 May 2026\n`,
    `${list}Panel score sheets, May 2026\n`,
    `${list}Letter from the Harbour Users, 4 May 2026\n\nThe Harbour Book, third edition, on sale\n`,
    `${list}Reply to Historic England, 4 May 2026\n\nContact: Harbour Manager, 01632 960111\n`,
    {
      text: "---\nkind: decision-record\nmeeting: Head of Markets\ntitle: Stalls\n---\n\n## Decision\n\nTo let the stalls.\n\n## Reasons\n\nThey stand empty.\n",
      kind: "decision-record",
    },
    {
      text: "---\nkind: decision-record\nmeeting: Head of Markets\ntitle: Stalls\n---\n\n## Decision\n\nTo let the stalls.\n\n## Consultation\n\nTraders were asked.\n\n## Financial implications\n\nRents rise.\n\n## Legal implications\n\nThe Food Act 1984 applies.\n\n## Background papers\n\nSurvey of stalls, May 2026\n",
      kind: "decision-record",
    },
    "## Background papers\n\nLetters of the Weir Conservators to the Head of Parks, May 2026\n",
    "## Background papers\n\nReturns from parish councils, January 2027\n\nLetter from the harbour master, 3 May 2027\n",
    {
      text: "## Background papers\n\nThe following background documents, other than those containing exempt or confidential information, were used:\n\n- Survey of the depot, May 2026\n",
    },
    {
      text: "## Background papers\n\nConfidential reporting policy, May 2025\n\nRestricted Byway Order 2019, plan 4\n",
    },
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\n---\n\n## Purpose\n\nTo repair the stage.\n\n## Recommendation\n\nThat it is repaired.\n",
    `${list}- Bid evaluation criteria, May 2026\n- Tender scores and scoring method, May 2026\n- Case records policy, 2025\n`,
    "## Background papers\n\nLegal notes for hirers, 2024 edition\n",

    "## Background papers\n\nReport to Cabinet, 4 April 2024 (public). The quotations are commercially sensitive and are not background papers.\n",

    "## Background papers\n\nCabinet, 14 July 2026, item 7.\n\n**Key Decision:** Yes\n\n**Exempt Decision:** No\n",
    `${list}- Petition received 4 May 2027 (names and addresses of those who signed are not open to inspection)\n- Tide tables\n`,
    `${list}Survey of the pier, May 2026, open for inspection at the harbour office\n`,
    "## Background papers\n\nSurvey of the pier, May 2026\n\n**Restricted appendices attached to this report:** Appendix 2 – Tenders\n",
    `${list}Case records 2026 (summary); replies of parish councils, June 2026\n`,
    `${list}Advice note of the Monitoring Officer on dispensations, May 2026: Borough Council website\n`,
    "## Background papers\n\n| Title | Exemption paragraph |\n| --- | --- |\n| Survey of the pier, May 2026 | |\n",
    "## Background papers\n\nSurvey of the pier, May 2026\n\n**Appendices to this report:** Appendix 1 – Plan; Appendix 2 – Tenders (exempt)\n",
    "## Background papers\n\nSafeguarding review, published May 2026\n",
    "## Appendices and background papers\n\n5.1 Appendix 1 – Map\n\n5.2 Appendix 2 – Posts (restricted)\n\n5.3 Background papers: audit of the depot, June 2026.\n",
    "## Background papers\n\nSurvey of the pier, May 2026\n\nNeither contains exempt information.\n",
    `${list}Survey of the weir, June 2026\n\nContact officer: Harbour Engineer, 01632 960311\n`,
    "---\nkind: planning-report\ntitle: Slipway\nmeeting: Planning Committee\n---\n\nThe tide study (background paper 1) covers a year.\n\n## Background papers\n\n1. Tide study, May 2026\n",
    `${list}There are no background papers.\n`,
    `${list}Files 26/11 and 26/12 of the harbour survey, June 2026\n`,
    `${list}- Report on private hire fees, 2025\n- Redacted legal advice, May 2026\n`,
    `${list}The Food Act 1990\n\nNotes of the tasting panel, 3 May 2026\n`,
    "## Background\n\nCounsel's advice was taken.\n",
    "| Background papers | Held at |\n| --- | --- |\n| Survey of moorings, May 2026 | Harbour office files |\n",
  ],
  finds: [
    {
      in: "## Background papers\n\n[[The Environment Act 1995]]\n\nSigned by: Director of Rivers\n",
      message: "published",
      severity: "info",
    },

    {
      in: "## Background papers\n\n- [[Sundry letters]]\n- Survey of the lock, May 2027\n",
      becomes: "## Background papers\n\n- [Insert the title and date of each paper]\n- Survey of the lock, May 2027\n",
    },
    {
      in: "## Background papers\n\n- Survey of the lock, May 2027\n- [[Counsel's advice on the lock]]\n",
      becomes: "## Background papers\n\n- Survey of the lock, May 2027\n",
    },
    {
      in: "## Background papers\n\n[[The Environment Act 2021]]\n",
      becomes:
        "## Background papers\n\nThe Environment Act 2021\n\n[insert the title and date of each unpublished paper that was relied on, or that there are none]\n",
    },

    "## Background papers\n\n[[None worth listing.]]\n",
    "## Background papers\n\n[[Nothing that anybody would want to read.]]\n",
    "## Background papers\n\n[[None to speak of.]]\n",
    { in: "## Background papers\n\n[[Brief to leading counsel, May 2026]]\n" },
    "## Background papers\n\n[[Questions put to the Council's solicitors, and the answers]]\n",
    "## Background papers\n\n[[Various letters and photographs]]\n",
    {
      in: "---\nkind: committee-report\nbackground-papers: [[[Survey of the pier 2026, Counsel's opinion on the covenant]]]\n---\n\n## Purpose\n\nTo decide.\n",
      message: "exempt",
    },
    `${list}[[Assorted notes, and the statutory guidance on moorings]]\n`,
    `${list}Letter to the pilots, 4 May 2026\n\n[[Report of the surveyor, which is confidential]]\n`,
    "## Background papers\n\n[[Assessors' marking sheets (withheld)]]\n",
    "## Background papers\n\n[[Lawyers' memo on the quay wall]]\n",
    {
      in: `${list}[[The Harbour Book, third edition, 2024, which is on sale]]\n\nContact: Harbour Manager, 01632 960111\n`,
      message: "published",
      severity: "info",
    },
    { in: `${list}[[Historic England’s advice note on piers (2022)]]\n`, message: "published", severity: "info" },
    {
      in: "---\nkind: decision-record\nmeeting: Head of Markets\ntitle: [[Stalls]]\n---\n\n## Decision\n\nTo let the stalls.\n\n## Consultation\n\nTraders were asked.\n\n## Financial implications\n\nRents rise.\n\n## Legal implications\n\nThe Food Act 1984 applies.\n",
      kind: "decision-record",
      message: "missing",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\nclassification: exempt\n---\n\n## Background papers\n\n- [[Tender submissions, May 2026]]\n",
      severity: "warning",
    },
    "## Background papers\n\n[[Sundry letters and mooring records]]\n",
    "## Background papers\n\n[[Letters and returns, various, on file]]\n",
    "## Background papers\n\nSurvey of the quay, May 2027\n\n[[Sundry papers and e-mails received by the Director]]\n",
    "## Background papers\n\n[[Various police papers]]\n",
    { in: "## Background papers\n\n- [[File notes and e-mails]]\n", message: "vague" },
    `${list}- Tide tables\n- [[Tender evaluation, May 2026]]\n`,
    "## Background papers\n\n- Hire records\n- [[Legal note of 4 May 2026 on the hirers' claim]]\n",

    "## Background papers\n\nCabinet, 14 July 2026, item 7.\n\n[[Exempt decision notice of May 2026]]\n",
    {
      in: `${list}- Tide tables\n- [[Reports of the harbour police on two moorings, not open for inspection]]\n`,
      message: "exempt",
    },
    "## Background papers\n\n| Title | Exemption paragraph |\n| --- | --- |\n| Survey of the pier, May 2026 | |\n| [[Letters about the pier, June 2026]] | 3 |\n",
    "## Background papers\n\n- [[Sundry]]\n",
    "## Background papers\n\n[[Odds and ends on the file]]\n",
    "## Background papers\n\nSurvey of the pier, May 2026\n\n[[The mediator's note to both sides, 4 May 2026]]\n",
    "## Background papers\n\nSurvey of the pier, May 2026\n\n[[Draft report of the third safeguarding adults review, May 2026]]\n",
    {
      in: "---\nkind: planning-report\ntitle: [[Slipway]]\nmeeting: Planning Committee\n---\n\nThe tide study (background paper 2) covers a year.\n",
    },
    { in: `${list}[[Office files and e-mails]]\n`, message: "vague", severity: "error" },
    { in: `${list}1. [[See above]]\n`.replace("1. ", "7.1 "), message: "vague" },
    { in: `${list}[[Personnel files of the harbour staff]]\n`, message: "exempt" },
    { in: `${list}- Tide tables\n- [[Opinion of leading counsel, 2 May 2026]]\n`, message: "exempt" },
    { in: `${list}[[Harbours Act 1964]]\n`, message: "published", severity: "info" },
    { in: "Background documents: [[various papers held by the service]]\n", message: "vague" },
  ],
});
