import { localMember } from "../../../rules/structure/local-member.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (wards = "[Mill]", kind = "committee-report") =>
  `---\nkind: ${kind}\ntitle: Weir\nmeeting: Cabinet\nwards: ${wards}\n---\n\n`;
const asked = "## Recommendations\n\nThat the weir is lowered.\n\n";

/** What reports print where the members for the place heard of it. */
const told = [
  "| Consultee | Date | Comments |\n| --- | --- | --- |\n| Ward Councillors | 3/4/27 | No comments |",
  "| Consultee | Response |\n| --- | --- |\n| Cllr Vane (Mill Ward) | Supports |",
  "| Councillors consulted | Cllrs Vane and Orr, 3 April 2027 |\n| --- | --- |\n| Officers consulted | Head of Law |",
  "## Ward member consultation\n\nCllr Vane replied that he had no objection.",
  "## Comments of local members\n\nNone received.",
  "Consultation with local members: 3 April",
  "Consultees: ward councillors",
  "Ward Members (Cllrs Vane and Orr) – e-mailed 3 April",
  "All three Mill members were e-mailed.",
  "Councillors Vane, Orr and Reid (Mill) were briefed.",
  "The Mill councillors have been consulted.",
  "Ymgynghorwyd â'r aelodau lleol ar 3 Ebrill.",
  "Members in the DEA were briefed on 3 April.",
  "Local ward members briefing: 3 April",
  "## Consultation\n\n- Ward Members – supportive\n- Police",
  "Have Ward Councillors been informed? ☒ Yes ☐ No",
  "Date ward members notified: 3/4/27",
  "Both ward members are in agreement with the proposal.",
  "Ward Member(s): Cllr Vane – no observations",
];

/** What leaves the question open. */
const untold = [
  "Ward members consulted:",
  "| Ward members consulted | No |\n| --- | --- |\n| Parish Council consulted | Yes |",
  "| Ward members consulted | |\n| --- | --- |\n| Parish Council consulted | Yes |",
  "## Ward members' comments\n\nNot sought.",
  "The Weir councillors have been consulted.",
  "Councillors Vane and Orr were elected in May.",
];

/** A press release about the ward of Mill. */
const release = (council: string, text: string, more = "wards: [Mill]\n"): string =>
  `---\ncouncil: ${council}\nkind: press-release\ntitle: Weir\n${more}---\n\nThe weir at Mill will be lowered in May.\n\n${text}\n`;

checkRule(localMember, {
  quiet: [
    release("breckland", "Contact the press office.", ""),
    release("breckland", "Contact the press office.", "wards: [Mill]\nward-members-notified: 2027-05-04\n"),
    release("breckland", "The ward members were sent a copy on 4 May."),
    release("plymouth", "The ward members have not been shown this release."),
    "---\nkind: committee-report\ntitle: Weir\nmeeting: Cabinet\nwards: [Mill]\n---\n\n## Recommendations\n\nThat the weir is lowered.\n\n## Consultation\n\nLocal members were not approached one by one because anglers come from all of the city's wards.\n",
    "---\nkind: committee-report\ntitle: Weir\nmeeting: Cabinet\nwards: [Mill]\n---\n\n## Recommendations\n\nThat the weir is lowered.\n\n## Consultation\n\nWard councillors were not asked separately, as licences are held throughout the borough.\n",
    "---\nkind: committee-report\ntitle: Weir\nmeeting: Cabinet\nwards: [Mill]\n---\n\n## Recommendations\n\nThat the weir is lowered.\n\n## Consultation\n\nWard members have not been consulted since those who swim there live in every division.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Footbridge\nwards: [Weir]\n---\n\n## Consultation\n\nThe member consultation for the electoral area took place on 3 March 2027.\n\n## Recommendations\n\nThat the footbridge is closed.\n",
    `${front()}${asked}## Consultation\n\nWard members were not consulted because the work is routine and has no effect on any ward.`,
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\nAll ward members were asked: one was in favour, the others were not.`,
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\nThe members for Mill were notified in May, and those for Orchard in June.`,
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\nThe ward members were told on 3 May; two replied and the third did not.`,
    {
      text: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Weir]\n---\n\n## Consultation\n\nThe two ward members were told on 5 March, three weeks before the agenda came out.\n\n## Recommendations\n\nThat the weir is closed.\n",
      note: "In good time",
    },
    ...told.map((text) => `${front()}${asked}${text}\n`),
    `${front("[All]")}${asked}## Consultation\n\nWard members consulted: No\n`,
    {
      text: "The local members were briefed on the route on 3 May and will be briefed again before the order is made.\n",
      kind: "committee-report",
    },
    { text: "Councillor Reid asked for a second crossing, and her note is at Appendix C.\n", kind: "committee-report" },
    {
      text: "Ward members will have sight of the draft on 4 June, three weeks before it is published.\n",
      kind: "committee-report",
    },
    {
      text: "The councillors for Marsh were sent the drawings on 4 April; one asked for a bench.\n",
      kind: "committee-report",
    },
    { text: "The ward members were told on 3 May and both replied.\n", kind: "committee-report" },
    { text: "The press release will be issued once the ward members have been briefed.\n", kind: "committee-report" },
    { text: "The ward members have no objection.\n", kind: "committee-report" },
    {
      text: "Members for the area were sent the drawings before the site notice was posted.\n",
      kind: "committee-report",
    },
    { text: "The councillor for Eastgate has declared an interest and will withdraw.\n", kind: "committee-report" },
    {
      text: "The site notice was posted on 1 June and ward members notified on the same day.\n",
      kind: "committee-report",
    },
    { text: "Whether the ward councillors support the scheme is set out at Appendix 2.\n", kind: "committee-report" },
    { text: "Letters went to former tenants of the ward.\n", kind: "committee-report" },
    { text: "The former member for the ward opened the hall in 1998.\n", kind: "committee-report" },
    {
      text: "The website carries the notice, and the ward members were written to separately on 2 May.\n",
      kind: "committee-report",
    },
    {
      text: "The councillors for the ward hold a surgery on the first Saturday of the month.\n",
      kind: "committee-report",
    },
    { text: "It is for the ward members to decide how to spend their budgets.\n", kind: "committee-report" },
    "## Consultation\n\nThe strategy concerns no one ward, so ward members were not consulted on it.",
    "## Consultation\n\nWard members were not opposed to the scheme.",
    "## Consultation\n\nThe members for Staithe were consulted on 3 May and did not reply.",
    "## Consultation\n\nWard members: Councillors Vane and Orr, consulted on 3 May.",
    "## Consultation\n\nPension Fund members were not informed of the error until June.",
    "## Consultation\n\nPanel members had no notice of the site visit.",
    "## Consultation\n\nStaff were briefed rather than consulted; ward members were consulted on 3 May.",
    "## Consultation\n\nThe local councillors have not been able to attend but sent comments on 4 May.",
    "## Consultation\n\nBoard members are appointed without reference to ward.",
    "## Consultation\n\nNo ward members objected.",
    "## Consultation\n\nThe tenants of the ward were not consulted by the landlord; the two ward members were, on 3 May.",
    "## Consultation\n\nMembers for whom the papers were printed were sent them by post.",
    "## Consultation\n\nThe scheme was not changed after the ward members had been consulted.",
    "## Consultation\n\nWards affected: all. Members were not consulted one by one.",
    "## Consultation\n\nMembers of the Local Access Forum were not consulted because it has not met.",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Borrowing\nwards: [All]\n---\n\n## Consultation\n\nWard members were not consulted, because borrowing concerns the whole city.\n\n## Recommendations\n\nThat the strategy is agreed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Borrowing\nwards: [All]\n---\n\n## Consultation\n\nWard members were not asked, as this is about money and no particular ward gains.\n\n## Recommendations\n\nThat the strategy is agreed.\n",
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the ferry stage is closed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the weir is closed.\n\n## Audit trail\n\n| Lead officer | Head of Rivers |\n| --- | --- |\n| Ward councillors | Notified 4 May 2027 |\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the weir is closed.\n\n| Consulted | When |\n| --- | --- |\n| Ward members consulted? | 4 May 2027 |\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Consultation\n\nThe two Ferry councillors were consulted in May.\n\n## Recommendations\n\nThat the weir is closed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Consultation\n\nThe ward's three councillors were notified on 4 May.\n\n## Recommendations\n\nThat the weir is closed.\n",
    `${front()}${asked}## Consultation\n\nLocal members were consulted on 3 May. Ward members will be told when the decision is made.\n`,
    `${front()}${asked}## Consultation\n\nLocal Members were briefed on 3 May.\n`,
    `${front()}${asked}## Consultation\n\nA note went to all councillors, who were asked for views.\n`,
    `${front("[All]")}## Recommendations\n\nThat the strategy is adopted.\n`,
    `${front("[None]")}${asked}`,
    `${front()}${asked}## Background\n\nThere are no ward implications.\n`,
    { text: `${front("[Mill]", "noting-report")}${asked}`, kind: "noting-report" },
    {
      text: "---\nkind: ward-notice\ntitle: Weir\n---\n\nAdvantages: less flooding. Disadvantages: less water for boats. Cost: £9,000.\n",
      kind: "ward-notice",
    },
    "# Weir\n\nThe weir is old.\n",
    { text: "## Consultation\n\nThe ward members were consulted in May.\n", kind: "planning-report" },
    { text: "## Consultation\n\nThe ward member has not asked for a hearing.\n", kind: "planning-report" },
    { text: "## Consultation\n\nLetters were sent to 41 addresses.\n", kind: "planning-report" },
    { text: "## Consultation\n\nWard councillors were not consulted on the audit.\n", kind: "noting-report" },
    {
      text: "## Consultation\n\nTown councils, the library staff and the unions have all been consulted. All members were briefed in May.\n",
      kind: "noting-report",
    },
    `${front("[All]")}${asked}## Consultation\n\nThe Cabinet Member, the bus companies and the schools were consulted.\n`,
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Lock]\n---\n\n## Consultation\n\n4.1 The [[ward members were not consulted]].\n\n## Recommendations\n\nThat the weir is closed.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Lock]\n---\n\n## Consultation\n\n4.1 The ward members were told on [insert the date] and said: [insert their views, or that they had none].\n\n## Recommendations\n\nThat the weir is closed.\n",
    },
    {
      in: "---\nkind: ward-notice\ntitle: [[Weir]]\nwards: [Lock]\n---\n\nThe weir is to be lowered, at a cost of £8,000.\n",
      kind: "ward-notice",
      becomes:
        "---\nkind: ward-notice\ntitle: Weir\nwards: [Lock]\n---\n\nThe weir is to be lowered, at a cost of £8,000.\n\nAdvantages: [insert the advantages].\n\nDisadvantages: [insert the disadvantages].\n",
    },
    "---\nkind: committee-report\ntitle: Weir\nmeeting: Cabinet\nwards: [Mill]\n---\n\n## Recommendations\n\nThat the weir is lowered.\n\n## Consultation\n\n[[The anglers, the rowing club and the mill trust have been written to]].\n",
    "---\nkind: committee-report\ntitle: Weir\nmeeting: Cabinet\nwards: [Mill]\n---\n\n## Recommendations\n\nThat the weir is lowered.\n\n## Consultation\n\n[[Ward members were not consulted]] because nobody in the team had the time.\n",
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\n[[The Mill councillors were briefed, and the Orchard ones were not]].`,
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\n[[The members for Mill were consulted in June, but not those for Orchard]].`,
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\n[[The local members were told in May; the third will find out from the agenda]].`,
    `${front().replace("wards:", "ward-members-notified: 2027-04-03\nwards:")}${asked}## Consultation\n\n[[Residents were told before Easter; the other councillors for the place will no doubt read of it]].`,
    {
      in: "## Consultation\n\nThe [[ward members were not told]] of it, since the site notice was up.\n",
      kind: "planning-report",
      severity: "warning",
    },
    {
      in: "## Consultation\n\n[[Schools, the library staff and the unions have all been consulted]].\n",
      kind: "noting-report",
      severity: "info",
    },
    {
      in: `${front("[All]")}${asked}## Consultation\n\n[[Officers have consulted the bus companies, the schools and the hospital trust]].\n`,
      severity: "info",
    },
    ...[
      "told on 5 May, when the papers went out",
      "notified on the day that the agenda was published",
      "told with the agenda",
    ].map(
      (how) =>
        `---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Weir]\n---\n\n## Consultation\n\n[[The ward members were ${how}]].\n\n## Recommendations\n\nThat the weir is closed.\n`,
    ),
    `${front()}${asked}[[Ward members consulted: No]]\n`,
    `${front()}${asked}[[Have Ward Councillors been informed? ☐ Yes ☒ No]]\n`,
    `${front()}${asked}[[Local Member consulted: N]]\n`,
    ...untold.map((text) => `${front().replace("title: Weir", "title: [[Weir]]")}${asked}${text}\n`),
    "---\nkind: committee-report\ntitle: [[Weir]]\nmeeting: Cabinet\nwards: [Mill]\nward-members-notified: no\n---\n\n## Recommendations\n\nThat the weir is lowered.\n",
    {
      in: "## Consultation\n\n[[Councillor Reid, whose ward this is, discovered the plans when a constituent sent her a photograph]].\n",
      kind: "committee-report",
    },
    {
      in: "## Ward members\n\n[[The ward members can be briefed by telephone if the chair thinks it wise]].\n",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[An e-mail to the former ward councillor bounced, and the matter was left there]].\n",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[Members for the neighbouring ward, from which all the traffic will come, were not on the list]].\n",
      kind: "committee-report",
    },
    { in: "[[The scheme has many advantages, which speak for themselves.]]\n", kind: "ward-notice" },
    { in: "## Consultation\n\n[[Officers will let the local member know in due course]].\n", kind: "committee-report" },
    { in: "The [[councillor for Northfield has yet to be told]] of the demolition.\n", kind: "committee-report" },
    { in: "[[Ward member engagement took the form of a page on the council's website]].\n", kind: "committee-report" },
    { in: "[[Nobody has recorded whether the ward councillors were asked]].\n", kind: "committee-report" },
    { in: "[[The local members may speak at the meeting if they wish to]].\n", kind: "committee-report" },
    { in: "[[The member for Eastgate has no need of the drawings until they are final]].\n", kind: "committee-report" },
    {
      in: "[[The draft went to the previous members for Millbank, who stood down in May]].\n",
      kind: "committee-report",
    },
    { in: "[[Details of the parking scheme were withheld from the ward members]].\n", kind: "committee-report" },
    { in: "[[None of the Dunmore councillors received the plan]].\n", kind: "committee-report" },
    { in: "[[There was no occasion to speak to the local member about the site]].\n", kind: "committee-report" },
    { in: "[[Local members: not asked]]\n", kind: "committee-report" },
    { in: "[[Ward councillors only found out from the lamp-post]].\n", kind: "committee-report" },
    {
      in: "## Consultation\n\n[[Notice to the members for the ward was reduced from ten days to one]].\n",
      kind: "committee-report",
    },
    { in: "[[The entry for ward member views has not been filled in]].\n", kind: "committee-report" },
    { in: "## Consultation\n\n[[The ward councillors were not among those invited]].", kind: "committee-report" },
    { in: "## Consultation\n\n[[Neither of the members for Copt Hill knew of the survey]].", kind: "committee-report" },
    { in: "## Consultation\n\n[[It has not been possible to contact the local member]].", kind: "committee-report" },
    {
      in: "## Consultation\n\n[[The division councillor received the papers with the public]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[The member for Weir complains that she had to learn of it from a constituent]].",
      kind: "committee-report",
    },
    { in: "## Consultation\n\n[[Ward members' views: none, as they have not been asked]].", kind: "committee-report" },
    {
      in: "## Consultation\n\n[[Ward members were not told]] because an officer was on leave.",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[Consultation with the local councillors was dispensed with]].",
      kind: "committee-report",
    },
    { in: "## Consultation\n\n[[The ward members' request for a briefing was put aside]].", kind: "committee-report" },
    {
      in: "## Consultation\n\n[[Councillors for Eastside have had a single e-mail, sent last night]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[Local members will hear of the closure with everybody else]].",
      kind: "committee-report",
    },
    { in: "## Consultation\n\n[[We did not involve the two members whose ward it is]].", kind: "committee-report" },
    {
      in: "## Consultation\n\n[[The councillors whose wards the route crosses have yet to be informed]].",
      kind: "committee-report",
    },
    { in: "## Consultation\n\n[[Consultation with ward members: n/a]].", kind: "committee-report" },
    { in: "## Consultation\n\n[[The local councillor first saw the plan on a lamp-post]].", kind: "committee-report" },
    {
      in: "## Consultation\n\n[[We have written to everyone on the estate except its two councillors]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[The ward members have been given until noon today to comment]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[No attempt was made to reach the member for Ferry, who was on holiday]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[Officers judged that telling the ward councillors would only slow matters down]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[Ward member consultation will take place once the order is made]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\nThe three [[councillors for the Vale are known to be against and so were not asked]].",
      kind: "committee-report",
    },
    { in: "## Consultation\n\n[[Ward members' comments: see agenda]].", kind: "committee-report" },
    {
      in: "[[A mast will go up behind the school. We do not propose to go into the arguments against.]]",
      kind: "ward-notice",
    },
    {
      in: "## Consultation\n\n[[Councillor Dent, in whose ward the site lies, was not invited to the visit]].",
      kind: "committee-report",
    },
    {
      in: "## Consultation\n\n[[The views of the ward member have not been sought because she is in opposition]].",
      kind: "committee-report",
    },
    "## Consultation\n\n[[The members for Staithe were not shown the drawings]].",
    "## Consultation\n\n[[No ward councillor was asked about the bollards]].",
    "## Consultation\n\n[[Councillor Vane, who represents the ward, learned of the closure from a shopkeeper]].",
    "## Consultation\n\n[[Local member comments: to follow]]",
    "## Consultation\n\n[[It was decided not to trouble the ward members with the details]].",
    "## Consultation\n\n[[The Hill ward councillors were missed off the e-mail]].",
    "## Consultation\n\n[[Ward members were informed on the morning of publication]].",
    "## Consultation\n\nThere was [[no opportunity to brief the division member]].",
    "## Consultation\n\n[[The local members may be presumed to agree]].",
    "## Consultation\n\n[[Only the member for Ferry has been consulted]].",
    "## Consultation\n\n[[Weir's councillors will read of it in the press]].",
    {
      in: "---\nkind: committee-report\nmeeting: Licensing Sub-Committee\ntitle: [[The Vault]]\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the application is determined.\n\n## Ward\n\nFerry.\n",
      severity: "info",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: [[Weir]]\nwards: [Ferry]\n---\n\n## Recommendations\n\nThat the weir is closed.\n\n| Lead officer | Head of Rivers |\n| --- | --- |\n| Ward councillors | Three |\n",
    {
      in: `${front()}${asked}## Consultation\n\n[[Ward members can see the outcome in the published record]].\n`,
      message: "untold",
    },
    {
      in: `${front()}${asked}## Consultation\n\nIt was [[not thought necessary to trouble the ward members]].\n`,
      message: "untold",
    },
    { in: `${front()}${asked}## Consultation\n\nThe [[ward councillors have not been sounded]].\n`, message: "untold" },
    `${front()}${asked}## Consultation\n\nThe [[ward councillors will hear of it when the notice]] goes up.\n`,
    `${front()}${asked}## Consultation\n\nThe [[local members will be briefed after the agenda has gone out]].\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\nwards: [Ferry]\n---\n\n## Consultation\n\nThe [[members for Ferry will be told of it once the agenda is published]].\n\n## Recommendations\n\nThat the weir is closed.\n",
    {
      in: `---\nkind: committee-report\ntitle: [[Weir]]\nmeeting: Cabinet\nwards: [Mill, Ford]\n---\n\n${asked}`,
      message: "missing",
      severity: "warning",
    },
    {
      in: `${front()}${asked}## Consultation\n\n[[Ward councillors have not yet been consulted]].\n`,
      message: "untold",
    },
    { in: `${front()}${asked}## Consultation\n\n[[Ward members: TBC]]\n`, message: "untold" },
    {
      in: "**To:** Cabinet\n\n**Subject:** [[Weir]]\n\n**Date:** 3 May 2027\n\n## Background\n\nOld.\n\n## Recommendations\n\nThat Cabinet agrees to close the library at the weir.\n",
      message: "missing",
      severity: "info",
    },
    {
      in: "---\nkind: ward-notice\ntitle: [[Weir]]\n---\n\nThe weir goes in May. It would save £9,000.\n",
      message: "notice",
      kind: "ward-notice",
    },
    {
      in: `${front()}${asked}## Consultation\n\n[[The ward members got wind of it from the local paper]].\n`,
      message: "untold",
    },
    {
      in: `${front()}${asked}## Consultation\n\n[[The local member heard of the weir like everybody else]].\n`,
      message: "untold",
    },
    {
      in: release("breckland", "[[The ward members have not been shown this release]].", ""),
      message: "release",
      severity: "warning",
    },
    {
      in: release("breckland", "[[Ward members have not had a copy of it]].", ""),
      message: "release",
    },
    {
      in: release("breckland", "Text.").replace("title: Weir", "title: [[Weir]]"),
      message: "unsent",
      severity: "warning",
    },
  ],
});
