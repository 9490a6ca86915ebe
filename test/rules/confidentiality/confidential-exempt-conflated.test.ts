import { confidentialExemptConflated } from "../../../rules/confidentiality/confidential-exempt-conflated.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(confidentialExemptConflated, {
  quiet: [
    "Appendix 2 is a confidential document. It was given by the Home Office on terms that forbid disclosure.",
    "Appendix 2 is a confidential paper that the court has sealed. It runs to 40 pages.",
    "The note is marked confidential. It is kept in the safe.",
    "This report is confidential to members of the Panel.",
    "---\nkind: committee-report\ntitle: Weir\nclassification: part-exempt\n---\n\nThe helpline is confidential to staff.",
    "---\nkind: committee-report\ntitle: Weir\nclassification: part-exempt\n---\n\nAppendix 2 is confidential to members by order of the court.",
    "The contents of lockers are confidential to staff.",
    "Exempt/confidential: Not exempt",
    "Confidential/Exempt: No",
    "| Exempt / confidential? | No |\n| --- | --- |\n| Wards | All |\n",
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\n---\n\nAppendix 2 is confidential under paragraph 3 of Schedule 12A.\n",
    "This report is confidential. It contains information supplied by the Home Office on terms that forbid disclosure.",
    "This report is confidential. It is for members.",
    "Records are kept confidential under the retention schedule.",
    "This note holds nothing exempt or confidential.",
    "It has no exempt or confidential parts and may be copied.",
    "The fares are confidential under that charter.",
    "It is alleged that a confidential list was shown, in breach of paragraphs 4 and 6 of the Code.",
    "The tenants' details are confidential and are not in this report.",
    "The file is confidential: an order of the court forbids disclosure.",
    "Information under paragraph 3 is exempt, not confidential.",
    "A confidential service for carers is open.",
    "The supply is exempt from VAT.",
  ],
  finds: [
    "Annex B is a [[confidential]] paper. It falls within paragraph 1 of Part 1 of Schedule 12A.",
    "The report is marked [[confidential]]. It falls within paragraph 3 of Part 1 of Schedule 12A.",
    "This appendix is to be treated as [[confidential]]. The information is within paragraph 2 of Schedule 12A.",
    {
      in: "All of Annex 4 is [[confidential]] under paragraph 3 and is not to be copied.",
    },
    "The bids are [[confidential]] under Schedule 12A and are not to be taken away.",
    {
      in: "This paper is [[confidential]] to members, as the Local Government (Access to Information) Act 1985 allows under that Act and by the Local Government Act 1972.",
      severity: "info",
    },
    {
      in: "Appendix 2 is [[confidential]] to staff and members under the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\ntitle: Weir\nclassification: part-exempt\n---\n\nAppendix 2 is [[confidential]] to the Cabinet and its advisers.",
      severity: "info",
    },
    "Appendix 3 is [[confidential]]. It falls within paragraph 3 of Part 1 of Schedule 12A.",
    "The paper [[was confidential, since it was exempt]].",
    "Annex B is [[confidential]], and is not for publication by virtue of paragraph 2 of Part 1 of Schedule 12A.",
    { in: "Appendix E falls within Schedule 12A. Its sums are [[confidential]] by virtue of that Schedule." },
    {
      in: "The annex is [[confidential]] within paragraph 2 of Schedule 7A.",
      becomes: "The annex is exempt within paragraph 2 of Schedule 7A.",
    },
    { in: "The note is [[exempt]], since an injunction forbids its publication.", message: "exempt" },
    { in: "The paper is treated [[as confidential, being exempt]].", message: "both" },
    "The [[confidential]] report may be opened if the public interest allows.",
  ],
});
