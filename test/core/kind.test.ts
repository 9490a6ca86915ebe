import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { inferKind } from "../../core/protocol/kind.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { packs } from "../../protocols/index.generated.ts";

const [markdown] = formats;
const kindOf = (text: string): string => {
  assert.ok(markdown);
  return inferKind(markdown.read(new TextEncoder().encode(text)));
};

describe("the kind of a report that does not say it", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ...[
      "To: Members of the Quayside Group\n\nSubject: Permits\n\nHello Tess and all,\n\nWhat follows is where things stand.\n",
      "TO: QUAYSIDE GROUP MEMBERS\n\nFROM: HEAD OF STREETS\n\nYou asked for something on permits before Thursday.\n",
      "To: all Lantern Group councillors\n\nCc: Group office\n\nSubject: Bins, for your meeting on 4 March\n\nThe round costs £90,000.\n",
      "For: The Fen Edge Group\n\nFrom: Head of Rivers\n\nThis note gives the Group the figures on the weir.\n",
      "Recipients: Moorland Group\n\nSent: 3 May 2027\n\nColleagues,\n\nThe weir costs £90,000.\n",
      "MEMORANDUM\n\nMemo to: Liberal Democrat Group\n\nThe Group Leader wanted the costs of the weir.\n",
      "To: Conservative Group Leader\n\nFrom: Head of Kilns\n\nYour group's session is on Monday. The kiln costs £90,000.\n",
      "Dear members of the Seawall Group,\n\nThe kiln costs £90,000.\n",
      "Dear Tess\n\nThank you for asking for a note for your group meeting on Monday.\n\nThe kiln costs £90,000.\n",
      "To: The Independent Group\n\nSubject: Budget figures for your pre-meeting\n\nThe kiln costs £90,000.\n",
      "From: Head of Kilns\n\nDistribution: Wissey Group (all members)\n\nGood morning,\n\nThe kiln costs £90,000.\n",
    ].map((text) => ["group-briefing", "a letter to a group", text] as const),
    ...[
      "To: Corporate Leadership Group\n\nDear all,\n\nYou asked for the costs of the weir.\n",
      "Report to: Weir Working Group\n\nThe Group asked for the costs of the weir.\n",
      "To: Quay Users' Group\n\nDear all,\n\nThe weir costs £90,000.\n",
      "To: Asset Management Group\n\nYou asked for figures on the kiln.\n",
      "To: Cabinet\n\nThe Lantern Group asked for figures at Council in May.\n\nThat Cabinet approves the kiln.\n",
      "To: Overview and Scrutiny Task and Finish Group\n\nDear members,\n\nThe kiln costs £90,000.\n",
      "To: Kilns Group Limited\n\nDear all,\n\nThe kiln costs £90,000.\n",
      "To: Group Leaders\n\nFrom: Monitoring Officer\n\nThe Group has seats on two panels.\n",
      "To: Planning Committee\n\nDear resident,\n\nYou may bring your ramblers to see the kiln.\n",
      "For: Council\n\nThe Lantern Group nominates two members.\n\nThat Council appoints them.\n",
    ].map((text) => ["committee-report", "what is to no political group", text] as const),
    [
      "noting-report",
      "a note that asks for no decision",
      "# Kiln pay\n\nINFORMATION NOTE OF THE HEAD OF KILNS\n\n20 January 2027\n\nThis note is for information. No decision is sought.\n\n## 1. Summary\n\n1.1 To bring members up to date on the claim.\n",
    ],
    [
      "committee-report",
      "a report of which a part is for information",
      "# Kilns\n\n**Meeting:** Cabinet\n\n## Recommendations\n\nThat a kiln is bought.\n\n## Background\n\nThe table is for information. No decision on the second kiln has been taken.\n",
    ],
    [
      "decision-record",
      "a decision as a council's website prints it",
      "Decision details\n\nResidents' permits\n\nDecision Maker: Cabinet Member for Streets\n\nDecision status: Approved\n\nIs Key decision?: No\n\nIs subject to call in?: Yes\n\nDecision:\n\nThat permits be sold.\n",
    ],
    [
      "minutes",
      "what a council's website calls its minutes",
      "Agenda and minutes\nLicensing Panel - Tuesday, 9 May\n\nThe Panel asked about hours.\n",
    ],
    [
      "minutes",
      "an item with what was minuted",
      "Agenda item\n\nBudget\n\nTo set the budget.\n\nMinutes:\n\nCouncillor Oke moved the budget.\n",
    ],
    [
      "minutes",
      "items whose minutes run on behind them",
      "Apologies Minutes: Councillor Oke was away.\n\nInterests To declare any. Minutes: There were none.\n\nBudget To set it. Minutes: It was set.\n",
    ],
    [
      "constitutional",
      "a scheme of delegation that is amended",
      "**To:** County Council\n\n**Subject:** Scheme of delegation to officers – amendments\n\n## Recommendation\n\nThat the Council approves them.\n",
    ],
    [
      "noting-report",
      "what is asked stands in the header's table",
      "| Subject | Audit |\n| --- | --- |\n| Recommendation | That the Committee resolves to: 1. Note the report |\n\n## 1. Introduction\n\n1.1 Facts.\n",
    ],
    [
      "group-briefing",
      "for whom it is, in its header",
      "# PIER COUNCIL\n\n**Briefing for:** the Riverside and Upland Group\n\n**Subject:** Pumps\n\n## Purpose\n\nTo give the facts.",
    ],
    [
      "noting-report",
      "how something went, and what is asked decides nothing",
      "**To:** Audit Committee\n\n**Title:** Baths progress report, April to June\n\n## Recommendation\n\nThat members are content with it.\n",
    ],
    [
      "committee-report",
      "how something went, and a decision",
      "**To:** Cabinet\n\n**Title:** Baths annual report\n\n## Recommendation\n\nThat Cabinet approves the new hours.\n",
    ],
    [
      "noting-report",
      "scrutiny is asked for its comments",
      "**To:** Communities Scrutiny Committee\n\n**Subject:** Baths\n\n## Recommendation\n\nThat the Committee considers how the trust did and decides whether to make comments to Cabinet.\n",
    ],
    [
      "committee-report",
      "a header that tells of an election to come",
      "# PIER COUNCIL\n\n| **To** | Cabinet |\n| --- | --- |\n| **Title** | Baths |\n| **Election** | Notice of election was published on 3 March |\n\n## Recommendation\n\nThat Cabinet approves the new hours.\n",
    ],
    [
      "election-notice",
      "the notice itself",
      "# PIER COUNCIL\n\n## Notice of election\n\nAn election is to be held for Quay ward.\n",
    ],
    [
      "planning-report",
      "an application by its number, under the committee's name",
      "Pier Council\n\nPlanning and Regulatory Committee, 19 November 2026\n\nReport by Head of Development Management\n\n26/01188/FUL: change of use of the bank\n\n## Recommendation\n\nApprove.",
    ],
    [
      "committee-report",
      "what is asked for, beside what is to be noted",
      "**To:** Executive Board\n\n**Subject:** Lamps\n\n## Recommendations\n\na) To give authority to spend £4.1m.\n\nb) To note the programme.\n",
    ],
    [
      "planning-report",
      "an application by its number, before the planning committee",
      "**To:** Planning Committee\n\n**Subject:** LA10/2026/0412/F - wind turbine at Drumbeg\n\n## Purpose\n\nTo determine it.\n\n## Recommendation\n\nApprove.",
    ],
    [
      "committee-report",
      "a paper on performance before the planning committee",
      "**To:** Planning Committee\n\n**Subject:** Charges for advice 2026/27\n\n## Purpose\n\nTo set charges.\n\n## Recommendation\n\nThat the charges are set.",
    ],
    [
      "decision-record",
      "the notice of a decision, without an article",
      "# PIER COUNCIL\n\n## NOTICE OF DECISION UNDER DELEGATED POWERS\n\n**Title:** A lease\n\n## 1. Decision\n\nTo lease it.",
    ],
    [
      "decision-record",
      "a notice of decision, and by whom",
      "# NOTICE OF DECISION\n\n## DELEGATED OFFICER DECISION\n\n**Title:** A lease\n\n## Decision\n\nTo lease it.",
    ],
    [
      "decision-record",
      "the form for delegated decisions",
      "# Officer decision form\n\n**Title:** A lease\n\n## Decision\n\nTo lease it.",
    ],
    [
      "ward-notice",
      "a notice to those who sit for the ward",
      "# PIER DISTRICT COUNCIL\n\n## Notice to ward members\n\n**Subject:** A crossing in Quay Road\n\n## Proposal\n\nCabinet will be asked for a crossing.",
    ],
    [
      "press-release",
      "the masthead of the council's news",
      "# PIER COUNCIL – NEWS FROM THE COUNCIL\n\nThe lift is closed until May.",
    ],
    [
      "press-release",
      "the notes that editors are given",
      "# The lift is closed until May\n\nTake the ramp.\n\n## Notes for editors\n\nThe lift was built in 1968.",
    ],
    [
      "decision-record",
      "whose decision is recorded",
      "PIER DISTRICT COUNCIL\n\nRecord of an officer's delegated decision\n\nTitle: A lease\n\n## Decision\n\nTo lease it.",
    ],
    [
      "decision-record",
      "the notice of what an officer decided",
      "# Pier district council\n\n## Notice of a decision taken by an officer under delegated powers\n\n**Title:** A lease\n\n## 1. Decision\n\nTo lease it.",
    ],
    [
      "planning-report",
      "an application by its reference",
      "# Application 3XY/2027/0611/F – 46 dwellings at Pond Farm\n\n## Recommendation\n\nGrant.",
    ],
    [
      "planning-report",
      "the headings under which an application is weighed",
      "# Land at Pond Farm\n\n## Site and surroundings\n\nA field.\n\n## The proposal\n\nHouses.\n\n## Representations\n\nTwo.\n\n## Planning history\n\nNone.\n\n## Recommendation\n\nRefuse.",
    ],
    [
      "committee-report",
      "a licence has an application too",
      "# Application 27/00123/LAPRE for a premises licence\n\n## Recommendation\n\nThat the licence is granted.",
    ],
    [
      "committee-report",
      "a proposal, a consultation and a policy are in any report",
      "# Parking charges\n\n## The proposal\n\nTo raise them.\n\n## Consultation\n\nHeld.\n\n## Policy\n\nThe plan.\n\n## Assessment\n\nSound.\n\n## Recommendation\n\nThat Cabinet approves them.",
    ],
    [
      "noting-report",
      "it asks only to note",
      "# Performance\n\n## Recommendation\n\nThat the Committee notes the figures.",
    ],
    [
      "constitutional",
      "offices are shared between parties",
      "# PIER BOROUGH COUNCIL\n\n**Subject:** Positions of responsibility for the new term\n\n## Purpose\n\nTo fill them.\n\n## Recommendation\n\nThat the order of choice is noted.",
    ],
    [
      "constitutional",
      "its headings and its arithmetic are of seats",
      "# Business of the annual meeting\n\n## Group leaders\n\nThe groups have told the Chief Executive who leads them.\n\n## Seats on committees\n\nSeats are allocated under sections 15 to 17 of the Local Government and Housing Act 1989. Fractions go to the largest remainder. Committee places follow.\n\n## Recommendation\n\nThat Council approves them.",
    ],
    [
      "committee-report",
      "one heading and one word of seats are in many reports",
      "# Review of the library service\n\n## Outside bodies\n\nThe Council has a trustee on the Reading Room Trust; the appointment is politically balanced.\n\n## Recommendation\n\nThat Cabinet approves the review.",
    ],
    [
      "committee-report",
      "committee places an order",
      "# Signs at the quay\n\nThe committee places an order each spring.\n\n## Recommendation\n\nThat the order is approved.",
    ],
    [
      "minutes",
      "a minute of a meeting",
      "# PIER COUNCIL\n\nTitle: Minute of meeting of the Harbour Committee\n\n## Item 1\n\nIt was noted that the pier leaks.",
    ],
    [
      "minutes",
      "who was there, what is usual, and what was resolved",
      "# PIER COUNCIL\n\nHarbour Committee, 4 May 2027\n\n## Sederunt\n\nCouncillors Ash and Bell.\n\n## 1. Apologies\n\nNone.\n\n## 2. Declarations of interest\n\nNone.\n\n## 3. Dredging\n\nCouncillor Ash, seconded by Councillor Bell, moved that it be done.\n\nThe Committee agreed to do it.",
    ],
    [
      "committee-report",
      "an agenda has no list of those present",
      "# PIER COUNCIL\n\n## 1. Apologies\n\nTo receive any.\n\n## 2. Declarations of interest\n\nTo receive any.\n\n## 3. Dredging\n\nThe Committee agreed it in May. It was resolved to report back.\n\n## Recommendation\n\nThat it is approved.",
    ],
    [
      "committee-report",
      "what is present is not who was",
      "# The pier\n\n## Present arrangements\n\nThe Council resolved to keep it.\n\n## Apologies\n\nThe Committee agreed a plan.\n\n## Declarations of interest\n\nNone.\n\n## Recommendation\n\nThat it is approved.",
    ],
    [
      "constitutional",
      "who sits on what",
      "# Membership of committees 2027/28\n\n## Purpose\n\nTo decide.\n\n## Recommendation\n\nThat Council approves it.",
    ],
    [
      "constitutional",
      "whom the council sends",
      "# Nominations to external bodies\n\n## Purpose\n\nTo decide.\n\n## Recommendation\n\nThat Council approves it.",
    ],
    [
      "constitutional",
      "seats of groups",
      "# Allocation of seats to political groups\n\n## Purpose\n\nTo decide.\n\n## Recommendation\n\nThat Council approves it.",
    ],
    [
      "committee-report",
      "a measure in proportion",
      "# Proportionality of enforcement action\n\n## Purpose\n\nTo decide.\n\n## Recommendation\n\nThat Council approves it.",
    ],
    [
      "committee-report",
      "seats in a bus",
      "# Allocation of seats on home-to-school buses\n\n## Purpose\n\nTo decide.\n\n## Recommendation\n\nThat Council approves it.",
    ],
    [
      "committee-report",
      "an auditor is appointed",
      "# Appointment of the external auditor\n\n## Purpose\n\nTo decide.\n\n## Recommendation\n\nThat Council approves it.",
    ],
    [
      "minutes",
      "without headings",
      "# PIER COUNCIL\n\nHarbour Committee, 4 May 2027\n\n**Present:** Councillors Ash and Bell\n\n**12. APOLOGIES**\n\nNone.\n\n**13. DREDGING**\n\nRESOLVED: that it be done.\n\n**14. PIER**\n\nRESOLVED: that it be mended.\n\nThe meeting ended at 8.12pm.",
    ],
    [
      "group-briefing",
      "its header says for whom",
      "# PIER COUNCIL\n\n**Briefing for:** the Riverside Group\n\n**Subject:** Tolls\n\n**Requested by:** Group Leader\n\n## Facts\n\nThe toll is £2.\n",
    ],
    [
      "group-briefing",
      "its header names the group that asked",
      "# PIER COUNCIL\n\n**Political group:** Riverside Group\n\n**Subject:** Tolls\n\n**Requested by:** Councillor Ash\n\n**Offered to:** all groups\n\n## Facts\n\nThe toll is £2.\n",
    ],
    [
      "committee-report",
      "a group of services has a report too",
      "**To:** Cabinet\n\n**Group:** Corporate Resources Group\n\n**Title:** Tolls\n\n## Recommendation\n\nThat the toll is raised.\n",
    ],
    ["motion", "several notices", "# Notices of motion\n\n## 1. Buses\n\nThis Council asks for more."],
  ];
  it("is told by the title under a long header, in plain text too", () => {
    const labels =
      "Meeting: Cabinet\nDate: 4 May 2027\nReport of: Director\nAuthor: A. Poole\nWards: All\nKey decision: No\n";
    const plain = formats.find(({ id }) => id === "plain") ?? assert.fail();
    const kind = (title: string) =>
      inferKind(
        plain.read(new TextEncoder().encode(`PIER COUNCIL\n\n${labels}\n${title}\n\n1. Purpose\n\nTo decide.\n`)),
      );
    assert.equal(kind("BRIEFING NOTE FOR THE RIVERSIDE GROUP"), "group-briefing");
    assert.equal(kind("News release"), "press-release");
    assert.equal(kind("Dredging of the harbour"), "committee-report");
    assert.equal(
      kind("The group asked for a member briefing on this before it decides what to do."),
      "committee-report",
    );
  });

  for (const [kind, why, text] of cases) it(`is ${kind}: ${why}`, () => assert.equal(kindOf(text), kind));
});

describe("the role of a heading", () => {
  const roleOf = roleFinder(packs.find(({ id }) => id === "generic") ?? assert.fail());
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["7. Courses open to the Sub-Committee", "options"],
    ["Steps open to members", "options"],
    ["Alternatives rejected", "options"],
    ["What people said", "consultation"],
    ["Why this is recommended", "reasons"],
    ["What it costs", "finance"],
    ["The law", "legal"],
    ["Site and surroundings", "background"],
    ["Papers relied on", "background-papers"],
    ["Proposal", "issues"],
    ["12. Background papers (section 50D of the Local Government (Scotland) Act 1973)", "background-papers"],
    ["Legal: powers and duties of a harbour authority in the estuary", "legal"],
    ["What the panel found", "background"],
    ["Views of those who fish", "consultation"],
    ["Human resource implications", "staffing"],
    ["Comments of the Chief Finance Officer", "finance"],
    ["Comments of the Head of Legal Services", "legal"],
    ["Local member comments", "consultation"],
    ["How will this be paid for?", "finance"],
    ["Goblygiadau ariannol", "finance"],
    ["4. Papurau cefndir", "background-papers"],
    ["Effect on protected groups", "equality"],
    ["Repair the building", undefined],
    ["Option 1 – Legal challenge", undefined],
    ["The choir: a history of its members", undefined],
    ["Steps taken since May", undefined],
    ["The choir of St Anne's", undefined],
  ];
  for (const [title, role] of cases)
    it(`“${title}” is ${role ?? "no known section"}`, () => assert.equal(roleOf(title), role));
});
