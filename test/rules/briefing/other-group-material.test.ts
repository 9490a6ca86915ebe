import { otherGroupMaterial } from "../../../rules/briefing/other-group-material.ts";
import { checkRule } from "../../support/checkRule.ts";

const kind = "group-briefing";

checkRule(otherGroupMaterial, {
  quiet: [
    {
      text: "A request for a briefing on the ferry came from the Secretary of the Harbour Group on 13 January 2027, and the Director agreed to it a day later.",
      kind: "group-briefing",
    },
    { text: "The consultants' report was published in May. It assumes a fee of £1,128.", kind: "member-briefing" },
    { text: "The Progress Group's amendment was tabled on 3 May and asks for a referendum.", kind: "group-briefing" },
    { text: "The Harbour Group has not tabled an amendment.", kind: "group-briefing" },
    { text: "Its costings are on the website.", kind: "group-briefing" },
    {
      text: "No similar briefing has been prepared for the Harbour Group, whose leader did not ask.",
      kind: "group-briefing",
    },
    { text: "No such note is planned for the Dale Group.", kind: "group-briefing" },
    { text: "The Bridge Users' Group has drafted a response that it has not yet published.", kind },
    { text: "The Joint Consultative Group has not yet published its notes.", kind },
    { text: "The Heron Group has not yet published anything.", kind: "group-briefing" },
    { text: "This note has been copied to the secretaries of the other two groups.", kind: "group-briefing" },
    {
      text: "The Heron Group's amendment of 3 February, printed in the minutes, would have put £30,000 into collection.",
      kind: "committee-report",
    },
    { text: "The Working Group's draft plan, not yet released, will be brought to Cabinet.", kind: "committee-report" },
    {
      text: "The consultation draft of the plan has not yet been released and would run for six weeks.",
      kind: "committee-report",
    },
    {
      text: "The Friends Group has a plan for the pond that has not been shown to the public and would cost £4,000.",
      kind: "committee-report",
    },
    { text: "The report has not yet been published and will be considered in May.", kind: "committee-report" },
    { text: "Greens Norton Parish Council's plan is not yet out and would allot 40 homes.", kind: "committee-report" },
    { text: "The Government's draft settlement, not yet released, would give £2m.", kind: "committee-report" },
    { text: "The Cabinet will consider a draft budget, not yet published, on 4 May.", kind: "committee-report" },
    { text: "The Leader's statement of account was shown to members and has £40 in it.", kind: "committee-report" },
    {
      text: "Labour costs in the plan have not been shared between the sites and come to £40,000.",
      kind: "committee-report",
    },
    {
      text: "The Green Group's proposals were published on 16 February and would pay £60,000 for a trial.",
      kind: "committee-report",
    },
    {
      text: "Officers keep the requests of each group to themselves, and the scheme has four rules.",
      kind: "committee-report",
    },
    { text: "The Independent Group's motion was withdrawn and the paper with it.", kind: "committee-report" },
    { text: "The Independents asked in public for a plan and will have one.", kind: "committee-report" },
    {
      text: "The Director has shown the plan to nobody, as it would have no effect before May.",
      kind: "committee-report",
    },
    { text: "The piles were lost because the Conservatives had not put off the dredging.", kind: "group-briefing" },
    {
      text: "The Executive has been costing three schemes for the quay. They were published on 4 May and would take £20,000.",
      kind: "group-briefing",
    },
    {
      text: "Officers are costing the repairs to the quay. It would take £40,000 from the reserve.",
      kind: "group-briefing",
    },
    { text: "The Harbour Group's draft minutes have been passed to the clerk.", kind: "group-briefing" },
    {
      text: "The Leader of the Moor Group asked in writing on 4 May for a briefing on the tolls, in private as the lead member is away.",
      kind: "group-briefing",
    },
    {
      text: "The survey has not gone beyond the first two wards; the Cabinet Member announced it on 4 May.",
      kind: "group-briefing",
    },
    {
      text: "The Leader of the Green Group asked on 4 May for the sums behind the options. The Director agreed to the request on 5 May.",
      kind: "group-briefing",
    },
    { text: "The same paper has been offered to the Labour and Green groups.", kind: "group-briefing" },
    { text: "The Lyndale Group has a scheme of its own, which was published with the agenda.", kind: "group-briefing" },
    { text: "All other groups were told of the request on 17 December and offered the same paper.", kind },
    {
      text: "The Secretary of the Beacon Group asked on 4 May for the figures on rents that are open to it. This note gives them.",
      kind: "group-briefing",
    },
    { text: "Nothing in this note draws on work done for another group.", kind: "group-briefing" },
    { text: "The same briefing was given to the Weir Group on 2 May.", kind: "group-briefing" },

    { text: "The Leader's office is working on the date of the civic service.", kind: "group-briefing" },
    { text: "The Mayor's office has shared the figures with all members.", kind: "group-briefing" },
    { text: "The Harbourers have a plan in hand for the summer fair.", kind },
    { text: "The Cabinet will consider a draft budget on 4 January.", kind },
    { text: "The Labour Group's amendment was debated at Council on 20 February.", kind },
    { text: "The options are those in the draft report to the Cabinet.", kind },
    { text: "The Environment Agency has a draft scheme which is not yet public.", kind },
    { text: "The confidential appendix is not part of this briefing.", kind },
    { text: "The group asked for the cost of a freeze, which is £90,000.", kind },
    { text: "The applicant intends to build 40 homes.", kind },
    { text: "The administration's draft budget rests on grants that were announced in May.", kind },
    { text: "The opposition group's draft amendment is not yet public.", kind: "minutes" },
    {
      text: "The draft plan, which came to us by mistake in the contractor's post, was sent back.",
      kind: "group-briefing",
    },
  ],
  finds: [
    { in: "[[The Harbour Group's motion, still untabled, would sell the pier.]]", kind: "group-briefing" },
    {
      in: "[[The Green Group has an amendment, which is yet to be tabled, that would cut the grant.]]",
      kind: "group-briefing",
    },
    {
      in: "The Cabinet Member has had the consultants' draft, and it has been shown to no one else. [[It assumes a toll of £4 and the sale of the slip.]]",
      kind: "member-briefing",
      severity: "error",
    },
    {
      in: "[[Their list of savings, e-mailed to us in error, begins with the museum.]]",
      kind: "group-briefing",
      severity: "warning",
    },
    {
      in: "[[Their budget amendment, found on the copier last week, sells the depot.]]",
      kind: "group-briefing",
      severity: "warning",
    },
    {
      in: "[[Its costings, which came our way by mistake, put the toll at £4.]]",
      kind: "group-briefing",
      severity: "warning",
    },
    {
      in: "[[We costed a freeze for the Conservatives last month, and it came to £34,000.]]",
      kind: "group-briefing",
      severity: "error",
    },

    {
      in: "[[A costing that the Heron Group has commissioned, and has so far shown to nobody else, puts day care at £1.4m.]]",
      kind: "committee-report",
    },
    {
      in: "[[A shadow plan that another group keeps in its locked drive has four vans and no branches.]]",
      kind: "committee-report",
    },
    {
      in: "[[An unissued policy paper of the other group, seen in proof, would have the Council buy the barn at £900,000.]]",
      kind: "committee-report",
    },
    {
      in: "The Willow Group published its list in May. [[Its follow-up, at present no further than the Treasurer's inbox, raises the sum to £300,000.]]",
      kind: "committee-report",
    },
    {
      in: "The Alder Group's motion is in the minutes. [[Its budget sheet, which Finance is pricing for it and which has not been released, goes further.]]",
      kind: "committee-report",
    },
    {
      in: "[[Members opposite have a parking package in proof, to be sprung at the rates meeting, that would cost £54,000.]]",
      kind: "committee-report",
    },
    {
      in: "[[There has been sight of a motion, as yet unsigned, which the other group is working up and which would end the trial.]]",
      kind: "committee-report",
    },
    {
      in: "[[The Larch Group has in hand, though it has yet to see daylight, an amendment that would spare the scouts.]]",
      kind: "committee-report",
    },
    {
      in: "[[The Quay Group's own plan, not yet out but shown to this office by a well-wisher, would hand the lot to one firm.]]",
      kind: "committee-report",
    },
    {
      in: "[[The Executive Member's draft report, which members outside Cabinet have not had, leans to the second site.]]",
      kind: "committee-report",
    },
    {
      in: "[[The Leader's first draft of the estimates, seen so far only by the Treasurer, has the team going from six to four.]]",
      kind: "committee-report",
    },
    {
      in: "[[The Leader told Finance on Monday, and no one else, that he will propose a rise of 6% in his budget.]]",
      kind: "committee-report",
    },
    {
      in: "[[The Fen Edge members have a scheme under wraps with Finance that would pay £400,000 for crossings.]]",
      kind: "committee-report",
    },
    {
      in: "[[A third scheme, which the Millrace Group has costed but is keeping up its sleeve for February, would abolish rents.]]",
      kind: "committee-report",
    },
    {
      in: "[[Another group has a plan on the stocks, shown in draft to the Treasurer alone, which would pay for the vans.]]",
      kind: "committee-report",
    },
    { in: "[[The Leader means to freeze the tolls, it is said.]]", kind: "group-briefing", severity: "info" },
    {
      in: "[[The administration's plan for the quay has not been published.]] [[It closes the slipway and saves £40,000.]]",
      kind: "group-briefing",
    },
    {
      in: "Finance has been pricing that group's budget. [[In short, it takes £90,000 from the lifeguards.]]",
      kind: "group-briefing",
    },
    {
      in: "[[Quayside's draft motion, which was sent to the team for costing, would end the tolls.]]",
      kind: "group-briefing",
    },
    {
      in: "The Moor Group is at work on tolls. [[Its model was on the photocopier this morning and shows a gap of £9,000.]]",
      kind: "group-briefing",
    },
    {
      in: "[[A list that was drawn up for the Leader and has gone no further has two other sites.]]",
      kind: "group-briefing",
    },
    {
      in: "[[That group is also drawing up costings of its own, which are not yet published.]]",
      kind: "group-briefing",
    },
    {
      in: "[[The Quay Group's spokesman has been costing a freeze.]] [[His figures have not gone out yet, but they are pinned to this note.]]",
      kind: "group-briefing",
    },
    {
      in: "[[The lead member was handed a working draft on Monday, which no other councillor has.]]",
      kind: "group-briefing",
    },
    {
      in: "[[The Lyndale Group has costings of its own, which it has let nobody outside its number see.]]",
      kind: "group-briefing",
    },
    { in: "[[The costings that the Weir Group ordered in May came out at £210,000.]]", kind: "group-briefing" },

    {
      in: "The Weir Group has a scheme of its own. [[It has not been made public, but a copy was left with Finance.]]",
      kind: "group-briefing",
    },
    {
      in: "[[A draft of the administration's list, which is due to go public in May, has the bus at £90,000.]]",
      kind: "group-briefing",
    },

    {
      in: "[[The Leader's office is drawing up a list of halls, which has yet to be shown to members.]]",
      kind: "group-briefing",
    },
    { in: "[[The Leader's paper, which has yet to see the light of day, goes for 4.8%.]]", kind },
    {
      in: "[[The Harbourers have a plan of their own up their sleeves.]]",
      kind,
      message: "material",
      severity: "error",
    },
    { in: "[[A page of the Green Group's working papers is reproduced below.]]", kind, message: "material" },
    { in: "[[Finance ran the sums for the other group last week, with a loss of £40,000.]]", kind, message: "served" },
    { in: "[[We hear that the independents are planning to call the decision in.]]", kind, severity: "error" },
    { in: "[[The Leader's memo, which is not public, puts the date back to May.]]", kind: "member-briefing" },
    { in: "[[From questions to Finance it is known that the Conservatives favour a sale.]]", kind },
    { in: "[[The minority group's draft budget, not yet published, would sell the weir.]]", kind, severity: "error" },
    { in: "[[Your opponents have asked the library service for its visitor figures.]]", kind, severity: "info" },
    {
      in: "1. The weir is old.\n2. [[Attached are the minority group's own sluice costings.]]\n",
      becomes: "1. The weir is old.\n",
      kind: "group-briefing",
    },
    { in: "It is long. [[Their draft, which came to us by mistake, would raise the toll.]]", kind: "group-briefing" },
    {
      in: "[[A second sluice, costed for another group and not yet public, would save £9,000.]]",
      kind: "group-briefing",
    },
  ],
});
