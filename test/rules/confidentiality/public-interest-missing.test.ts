import { publicInterestMissing } from "../../../rules/confidentiality/public-interest-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(publicInterestMissing, {
  quiet: [
    "Annex 2 is exempt under paragraph 3 of Schedule 12A. Swimmers would gain by seeing what the loan costs, but two lenders are in talks and would ask for as much; on balance it is withheld until May.",
    "The weir is closed under paragraph 4, and boats use the canal.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. Officers asked whether the paper could be open. Tenants would be able to see what the yard was thought to be worth. Yet the buyer would see it as well, and the price would fall; the second matters more until the sale is complete.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. Could it be published?\n\n| For disclosure | Against disclosure | Conclusion |\n| --- | --- | --- |\n| Ratepayers could judge the lease | The tenant would learn the ceiling | The exemption is kept until signing |\n",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. Releasing the plan would let neighbours understand the risk. It would also tell anybody who wished to get in how the sluice is locked. Safety comes first here.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. The reasons for and against publication, and why those against are the weightier, are in section 6 of this report.",
    "Is the note confidential? No. Nothing in it falls within paragraph 4 of Schedule 12A to the Local Government Act 1972.",
    { text: "Background papers: survey of the quay, May 2027; map of the moorings.", note: "Listed; for information" },
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. There is an interest in seeing what is offered for the weir; there is a greater one in not showing the owner our terms until the deal is done.",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. There is an interest in learning how the sum was reached; a weightier interest lies in what the Council would pay next time.",
    "Annexe B – exempt (paragraphs 1 and 4 of Part 1 of Schedule 12A) – view reasons",
    "Appendix 2 is exempt under paragraph 1 of Part 1 of Schedule 12A. There is an interest in finding out what went wrong; but the family could be recognised, and on balance the interest in keeping the exemption is the greater.",
    "Appendix 4 is exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.\n\nThere is an interest in residents seeing what the quay is to cost. It is outweighed until the lease is signed by the harm that publication would do to both sides.",
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\n---\n\nAppendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A.\n",
    "Not for publication: paragraph 3 of Part 1 of Schedule 12A. Publication would show how the price was reached and harm the sale; on balance the harm is weightier until completion.",
    "---\nkind: committee-report\ntitle: Kelp\n---\n\nThe levy is made under the Flood Risk Management (Scotland) Act 2009 and the Marine (Scotland) Act 2010.\n\nThe Education (Scotland) Act 1980 applies.\n\nAppendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.\n",
    "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. People have a fair claim to know the price. But the seller would then raise it, and that matters more until contracts are exchanged.",
    "Appendix D is exempt under paragraph 3 of Part 1 of Schedule 12A.\n\nDisclosure would let residents judge the price, but would harm the Council in the bidding; the second is the weightier.\n",
    "Clubs are exempt from the charge under paragraph 3 of the scheme.",
    "The report was exempt under paragraph 3 of Part 1 of Schedule 12A and has been open since May.",
    "Paragraph 3 of Part 1 of Schedule 12A describes information about the affairs of a person.",
    "Annex 1 falls within paragraph 2 of Part 1 of Schedule 12A. Openness would help people to judge the service, but the child would be known; the balance is against release.",
    "Exempt under paragraph 12 of Schedule 7A to the Local Government (Scotland) Act 1973.",
    "---\nclassification: exempt\nexemption:\n  paragraphs: [3]\n  public-interest: disclosure would harm the bidding more than it would help scrutiny\n---\n\nText.\n",
    "Before 2006 it was exempt under paragraph 7 of Schedule 12A.",
    "See paragraph 3 above.",
    { text: "Exempt under paragraph 3 of Schedule 12A.", kind: "constitutional" },
  ],
  finds: [
    {
      in: "The bids are exempt under paragraph 3 of Schedule 12A. [[It is not in the public interest to release them.]]",
      message: "bare",
      severity: "warning",
    },
    {
      in: "---\nclassification: exempt\nexemption: [[{ paragraphs: [3], public-interest: weighed }]]\n---\n\nThe bids are exempt under paragraph 3 of Part 1 of Schedule 12A. [[The public interest was weighed.]]\n",
      message: "bare",
      severity: "info",
    },
    "Annex B is exempt under paragraph 3 of Part 1 of Schedule 12A. [[Publication is not warranted]].",
    "Annex B is exempt under paragraph 3 of Part 1 of Schedule 12A. [[There is no case for disclosing it]].",
    "Annex B is exempt under paragraph 3 of Part 1 of Schedule 12A. Officers think that [[nothing would be gained by publishing the figures]].",
    {
      in: "Annex B is exempt under paragraph 3 of Part 1 of Schedule 12A. [[The interest of the public calls for it to be kept back.]]",
      message: "bare",
    },
    {
      in: "# [[Claims]]\n\nRESOLVED that the public leave the room for the next item because it is private.",
      message: "unfounded",
      kind: "minutes",
    },
    "Annex B is exempt under paragraph 3 of Part 1 of Schedule 12A. [[The public has no business in seeing such sums]].",
    "Annex B is exempt under paragraph 3 of Part 1 of Schedule 12A. [[No resident has any need to know the price]].",
    {
      in: "Not for publication: paragraph 3 of Part 1 of Schedule 12A. [[It would not be in the public interest to show it.]]\n\nDilapidations are put at £900; the reasons are in paragraph 6.5.",
      message: "bare",
    },
    {
      in: "NOT FOR PUBLICATION – sensitive\n\n[[Officers have asked themselves where the public interest in disclosure lies.]]",
      message: "bare",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\ntitle: [[Weir]]\n---\n\nNOT FOR PUBLICATION – sensitive\n\nIt is in the public interest to mend the weir.\n",
      message: "unfounded",
      severity: "info",
    },
    {
      in: "---\nkind: committee-report\ntitle: [[Weir]]\nmeeting: Cabinet\n---\n\nAppendix B is confidential, as it contains commercial information about the bidders.\n",
      severity: "info",
    },
    {
      in: "CYNGOR DINAS BRO\n\nAppendix 2 is exempt because it contains information of the kind described in [[paragraphs 14 and 21]] of parts 4 and 5 of Schedule 12A to the Local Government Act 1972.",
      message: "bare",
      severity: "info",
    },
    {
      in: "The café's accounts are in the exempt record under [[paragraph 3]] of Part 1 of Schedule 12A to the Local Government Act 1972.",
      severity: "info",
    },

    {
      in: "Counsel's opinion is in the exempt part of the agenda ([[paragraph 5]] of Part 1 of Schedule 12A).",
      severity: "info",
    },

    "Not for publication: [[paragraph(s) 3]] of Part 1 of Schedule 12A. Publication is not proposed.",
    {
      in: "Appendix 2 is exempt under paragraph 3 of Part 1 of Schedule 12A. [[It is not in the interests of the public for it to be read.]]",
      severity: "info",
    },
    {
      in: "CYNGOR BRO AFON\n\nAppendix 3 falls under [[paragraph 3]] of Part 1 of Schedule 12A to the Local Government Act 1972.",
    },
    {
      in: "Appendix 2 is exempt under [[paragraph 9]] of Part 1 of Schedule 12A to the Local Government Act 1972.",
      severity: "info",
    },
    "Appendix D is exempt under [[paragraph 3]] of Part 1 of Schedule 12A.\n\nAppendix E is exempt under paragraph 4 of Part 1 of Schedule 12A. Disclosure would let staff follow the talks, but would harm the Council in them; the second is the weightier.\n",
    {
      in: "The report is exempt under [[paragraph 5]] of Part 1 of Schedule 12A.",
      message: "missing",
      severity: "error",
    },
    {
      in: "Exempt under paragraph 3 of Schedule 12A. [[In all the circumstances the public interest favours the exemption.]]",
      message: "bare",
      severity: "info",
    },
    { in: "---\nclassification: exempt\nexemption: [[{ paragraphs: [3] }]]\n---\n\nText.\n", message: "missing" },
  ],
});
