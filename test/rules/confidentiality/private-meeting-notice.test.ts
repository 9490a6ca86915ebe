import { privateMeetingNotice } from "../../../rules/confidentiality/private-meeting-notice.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(privateMeetingNotice, {
  quiet: [
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: public\n---\n\nReason for urgency: 28 clear days' notice of this key decision was not possible. The chair of scrutiny was told under Regulation 10.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotice of the private item was published on 2 November 2026. A further notice, five clear days before, answered the one representation about the private part.\n",
    "---\ntitle: Depot sale\nmeeting: Planning Committee\ndate: 2026-11-09\nclassification: public\n---\n\nThe bids are in exempt Appendix B.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotice of the private meeting was published on 1 October 2026, and tenants had notice of the rent.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: part-exempt\n---\n\nThe closed part of the meeting was advertised on 2 November 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: part-exempt\n---\n\nThe private discussion was announced on 3 November 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: public\n---\n\nMembers are asked to consider whether the press and public should be excluded during this item.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: public\n---\n\nIt would have to be decided whether or not the public should be excluded.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThis exempt item was published in the List of Forthcoming Decisions on 30 October 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n**28 day notice:** 2 November 2026\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotice was given on 1 November 2026 and again on 2 December 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe public were told on 30 October 2026 that this appendix would be considered in private.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe decision to hold part of this meeting in private was notified on 30 October 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe work programme published on 30 October 2026 lists it as exempt.\n",
    "---\nmeeting: Chief Executive Appointments Committee\ndate: 2026-12-10\nclassification: exempt\n---\n\nText.\n",
    "---\nmeeting: Executive Director of Place\ndate: 2026-12-10\nclassification: exempt\n---\n\nText.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe intention to consider this item in private was published in the Forward Plan on 1 October 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nReg 5(2) notice published 1 October 2026; reg 5(4) notice published 1 December 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotices under Regulation 5 were published on 1 October and 2 December 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotification of private business was published on 1 October 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe notice under regulation 5(2) was published on 1 October 2026. The notice under regulation 5(4) followed on 2 December 2026.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe Chairman of the Scrutiny Committee has confirmed that the matter is urgent and cannot be reasonably deferred.\n",
    "---\nmeeting: Dunmere Fire and Rescue Authority Executive Committee\ndate: 2026-12-10\nclassification: exempt\n---\n\nText.\n",
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
      in: "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[There was no time to publish the 28-day notice of this private item]].\n",
      message: "amiss",
      severity: "warning",
    },
    {
      in: "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[Notice of the closed session was given nine days ahead]].\n",
      message: "amiss",
    },
    {
      in: "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[A trader asked for the closed item to be heard in public and was sent no reply]].\n",
      message: "amiss",
    },
    {
      in: "---\ntitle: [[Depot sale]]\nmeeting: Cabinet\ndate: 2026-11-09\nclassification: public\n---\n\nThe bids are in exempt Appendix B.\n",
      message: "missing",
      severity: "info",
    },
    "---\ntitle: [[Leases]]\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotices to quit from private landlords rose by a third.\n",
    "---\ntitle: [[Stalls]]\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nEach trader has 28 days' notice under the licence.\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[Notice that the public would be asked to withdraw went up on 24 November 2026]].\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[The closed session was publicised on 24 November 2026]].\n",
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[That the matter is private business was made known on 24 November 2026]].\n",
    {
      in: "---\ntitle: [[Slip]]\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: public\n---\n\nThe press and public should be excluded during this item.\n",
      message: "missing",
    },
    "---\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[28-day notice: 20 November 2026]]\n",
    "---\ntitle: Roof\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\n[[No notice of the private meeting has been published]].\n",
    "---\ntitle: [[Roof]]\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nNotice of private meeting: not given\n",
    "---\ntitle: [[Roof]]\nmeeting: Cabinet\ndate: 2026-12-10\nclassification: exempt\n---\n\nThe Forward Plan was published on 1 October 2026.\n",
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
