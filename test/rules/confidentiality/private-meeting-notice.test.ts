import { privateMeetingNotice } from "../../../rules/confidentiality/private-meeting-notice.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(privateMeetingNotice, {
  quiet: [
    "---\ntitle: Roof\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: public\n---\n\nThe public will be excluded from the scaffolded area by hoardings.\n",

    "---\ntitle: Stalls\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: public\n---\n\nThe traders' own meeting was held in private, as their rules allow.\n",

    "---\nmeeting: Cabinet Member for Adult Social Care\ndate: 2026-11-09\nclassification: part-exempt\n---\n\nText.\n",
    "# CYNGOR BRO AFON COUNTY BOROUGH COUNCIL\n\n**Report to:** Cabinet\n\n**Date of meeting:** 9 November 2026\n\n**Classification:** Public, with exempt Appendix 2\n\nThe bids are in Appendix 2.\n",
    "---\nmeeting: Cabinet Scrutiny Panel\ndate: 2026-11-09\nclassification: exempt\n---\n\nText.\n",
    "---\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: exempt\n---\n\nNotice under regulation 5 was published on 11 October 2026.\n",
    { text: "---\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: exempt\n---\n\nText.\n", kind: "minutes" },
  ],
  finds: [
    {
      in: "---\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: exempt\n---\n\n[[Notice under regulation 5 was published on 12 October 2026]].\n",
      message: "short",
    },
    {
      in: "---\ntitle: [[Depot]]\nmeeting: Cabinet\ndate: 2026-11-09\n---\n\nThat the press and public be excluded for this item.\n",
      message: "missing",
    },
  ],
});
