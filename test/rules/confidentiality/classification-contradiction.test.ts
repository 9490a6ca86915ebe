import { classificationContradiction } from "../../../rules/confidentiality/classification-contradiction.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(classificationContradiction, {
  quiet: [
    "---\nclassification: public\n---\n\n**For publication:** Yes\n\n## Background\n\nThe pier is old.\n",
    "**Classification:** Open\n\n## Background\n\nThis report is for members of the Panel to note, and the map should not be published as it stands.\n",
    "**Classification:** Open\n\n## Background\n\nAnnex 2 is withheld from the press, as is the report on the lido of last May.\n",
    "**Classification:** Open\n\n## Background\n\nThe report was delayed, and the plan is not published yet.\n",
    "**Classification:** Open\n\n## Background\n\nThis paper is for members' information only.\n",
    "**Classification:** Open\n\n## Background\n\nThis note is for use in their ward work as councillors only.\n",
    "**Classification:** Open\n\n## Background\n\nThis report does not leave the Council with a choice.\n",
    "**Classification:** Open\n\n## Background\n\nThis decision may not be open to the public to challenge.\n",
    "**Classification:** Open\n\n## Background\n\nThis document is not on the website because of its size.\n",
    "**Classification:** Open\n\n## Background\n\nThis paper does not go to the public consultation until May.\n",
    "**Classification:** Open\n\n## Background\n\nThe desks may not be taken out of the room.\n",
    "**Classification:** Exempt\n\n## Background\n\nNothing in this paper may go outside the room.\n",
    "**Classification:** Open\n\n## Background\n\nVisitors leave the room by the east door, and copies of the map are on the table.\n",
    "**Classification:** Part exempt\n\nAppendix 2 to this report must not go on the website.\n\n## Background\n\nText.\n",
    "**Classification:** Part exempt\n\nThis report must not be published until Appendix 2 has been taken out.\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\nEXEMPT: No\n\nCONFIDENTIAL: No\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\nPRIVATE HIRE – fees rise by 3%.\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\nRESTRICTED FUNDS - the balance is £40,000.\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\nEXEMPT ACCOMMODATION – the rules changed in 2023.\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\nPART B: SUPPORTING INFORMATION\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\nCONFIDENTIAL REPORTING CODE\n\n## Background\n\nText.\n",
    "**Status:** Public, with restricted Appendix 3\n\nRESTRICTED INFORMATION\n\nAppendix 3 is restricted.\n\n## Background\n\nThe quay was built in 1880.\n",
    "**Classification:** Open\n\nEXEMPT APPENDIX B\n\nIt is kept from the public.\n",

    "**Classification:** Restricted\n\n## Options\n\n| Option | Merits |\n| --- | --- |\n| Tender | Rent tested; open to all |\n",
    "---\nkind: minutes\nclassification: public\ntitle: Minutes\nmeeting: Cabinet\n---\n\nResolved: that the press and public be excluded from the meeting during minute 37 because exempt information within paragraph 1 of Part 1 of Schedule 12A would be disclosed.\n",
    "---\nkind: committee-report\nclassification: public\ntitle: Hall\nmeeting: Cabinet\n---\n\nNobody who took part in the case has had a hand in this report.\n",
    "# Depot\n\nClassification: [delete as needed: Open / Exempt]\n",
    "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\nclassification: public\n---\n\nThe report is a short one and may be read on the website.\n",
    "**Classification:** Open\n\n## Background\n\nThis report should be read with the exempt Appendix 2, which is not for publication.\n",
    "**Classification:** Exempt\n\n## Background\n\nThe contents are restricted.\n",
    "**Classification:** Part exempt\n\n## Background\n\nThis report is not for publication in part.\n",
    "**Classification:** Open\n\n## Background\n\nThis report was exempt until the sale.\n",
    "**Classification:** Open\n\n## Background\n\nParking is restricted. Private hire vehicles are licensed.\n",
    "**Classification:** Open\n\n## Background\n\nExempt Appendix 2 has the tenders.\n",
    "**Classification:** Open\n\n## Background\n\nThe whole of the site is exempt from the charge.\n",
  ],
  finds: [
    {
      in: "---\nclassification: exempt\n---\n\n[[For publication: Yes, all of it]]\n\n## Background\n\nThe pier is old.\n",
      message: "open",
    },
    {
      in: "**Classification:** Open, with exempt Annex 2\n\n## Background\n\n[[This report is for members of the Harbour Panel only]] and ought not to go further.\n",
      message: "closed",
    },
    {
      in: "**Classification:** Open\n\n## Background\n\nAnnex 2 is [[withheld from the press, as is this report]], until the deed has been sealed.\n",
      message: "closed",
    },
    "**Classification:** Open\n\n## Background\n\n[[This paper is sent to members of the Board and must not be published]].\n",
    {
      in: "**Classification:** Public, with exempt Appendix B\n\n## Background\n\n[[This report is not to be given to anyone other than the Cabinet]] before the meeting.\n",
      severity: "info",
    },
    "**Classification:** Open\n\n## Background\n\n[[This record is meant for senior officers and whips only]].\n",
    "**Classification:** Open\n\n## Background\n\n[[No page of this paper is to be given to reporters]] or tenants.\n",
    "**Classification:** Open\n\n## Background\n\n[[This minute must not leave the chamber]].\n",
    "**Classification:** Open\n\n## Background\n\n[[The contents of this paper should not be discussed with ratepayers]].\n",
    "**Classification:** Open\n\n## Background\n\n[[Nobody other than the two chairs is to see this note]].\n",
    "**Classification:** Open\n\n## Background\n\n[[This note will stay within the directorate]].\n",
    {
      in: "**Classification:** Open\n\n## Background\n\nAll [[copies must be returned after]] the meeting.\n",
      severity: "info",
    },
    {
      in: "**Classification:** Open\n\n## Background\n\nMembers will know that [[nothing in this paper may be taken outside the room]].\n",
      severity: "error",
    },
    {
      in: "**Classification:** Open\n\n## Background\n\nThese [[copies must not leave the room]].\n",
      severity: "info",
    },
    {
      in: "**Classification:** Open\n\n## Background\n\nPlease [[leave your copies on the table]] at the end.\n",
      severity: "info",
    },
    "**Classification:** Part exempt\n\nPlease note that [[this paper should never be put on the internet]].\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\n[[CONFIDENTIAL]] REPORT\n\n## Background\n\nText.\n",
    "**Classification:** Open\n\n[[PART II]] – PRIVATE\n\n## Background\n\nText.\n",
    {
      in: "---\nkind: committee-report\ntitle: Ferry\nmeeting: Cabinet\nclassification: public\n---\n\n[[This is a private paper]] and must be kept off the web.\n",
    },
    {
      in: "**Classification:** Open, with no exempt information\n\n## Background\n\n[[Exempt Appendix]] 2 has the tenders.\n",
      message: "closed",
    },
    {
      in: "**Classification:** Open\n\n## Background\n\nMembers should [[shred their copies]] afterwards.\n",
      message: "closed",
    },
    {
      in: "**Classification:** Open\n\n## Background\n\nThe [[public will leave the room before this report]] is taken.\n",
      message: "closed",
    },
    { in: "**Classification:** Open\n\n## Background\n\n[[This paper must not be published]].\n", message: "closed" },
    "**Classification:** Open\n\n[[EXEMPT]] – Depot sale\n\n## Background\n\nText.\n",
    {
      in: "**Classification:** Confidential\n\n## Background\n\n[[This report is available to the public]] in full.\n",
      message: "open",
    },
  ],
});
