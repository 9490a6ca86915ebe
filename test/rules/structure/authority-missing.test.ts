import { authorityMissing } from "../../../rules/structure/authority-missing.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = (meeting = "Cabinet") => `---\nkind: committee-report\ntitle: Stalls\nmeeting: ${meeting}\n---\n\n`;
const asked = "## Recommendations\n\nThat stalls are let.\n\n";

checkRule(authorityMissing, {
  quiet: [
    `${front()}${asked}## Legal\n\nSection 123 of the Local Government Act 1972 allows it. The Council does not have all the powers it needs to stop mooring.\n`,
    `${front()}${asked}## Legal\n\nSection 123 of the Local Government Act 1972 allows it. The harbour police have ample powers.\n`,
    `${front()}${asked}## Legal\n\nSection 123 of the Local Government Act 1972 allows it. Members asked whether the Council has the powers it needs.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\nOfficers are free to do this sort of thing under section 1 of the Localism Act 2011.\n",
    "---\nkind: decision-record\nmeeting: Director of Ports\ntitle: Kiosk\n---\n\n## Decision\n\nThat the kiosk is let.\n\n## Background\n\nCabinet approved the budget on 4 May 2027 (minute 12). It delegated the letting to the Director of Ports.\n\n## Legal implications\n\nThe kiosk may be let under section 123 of the Local Government Act 1972.\n",
    `${front()}${asked}## Legal\n\nPart III of the Food Act 1984 allows it.\n\nCleaning falls within the Manager's remit.\n`,
    `${front()}${asked}## Legal\n\nPart III of the Food Act 1984 allows it.\n\nThe team has always handled enquiries by telephone.\n`,
    `${front()}${asked}## Legal\n\nThere is no need to look for a further power, since section 123 of the Local Government Act 1972 is wide enough.\n`,
    `${front()}${asked}## Legal\n\nCouncils may let stalls under section 123 of the Local Government Act 1972.\n`,
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\nThe Head of Markets has the usual powers of a chief officer under section 4 of the scheme of delegation.\n\n## Legal\n\nThe Food Act 1984 applies.\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\nI can let stalls in my role as Head of Markets under delegation 14 of the scheme of delegation.\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\nI am able to attend on Friday. The scheme of delegation, part 3, applies.\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
    "---\nkind: committee-report\ntitle: Stalls\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat stalls are let.\n\n## Legal implications\n\nThe stalls are let under the Council's general powers, which are in section 120 of the Local Government Act 1972.\n",
    "---\nkind: committee-report\ntitle: Stalls\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat stalls are let.\n\n## Legal implications\n\nThe Council is able to buy stalls by section 120 of the Local Government Act 1972. The Procurement Act 2023 applies to the purchase.\n",
    {
      text: "Whether the wall is for the owner or for the tenant to mend is not clear from the lease.",
      kind: "minutes",
    },
    { text: "Residents were not sure which law forbids parking on the weir.", kind: "minutes" },
    { text: "The power of the pump has not been confirmed.", kind: "minutes" },
    ...[
      "The Council delegated the award of stalls to the Director, in consultation with the Mayor, on 24 June 2026 (minute 22).",
      "By a resolution of 4 May 2026 the Cabinet authorised the Head of Markets to let stalls.",
      "Minute 31 of the Markets Committee delegates the letting of stalls to the Director.",
      "On 9 March the Executive gave authority to the Chief Executive to let stalls.",
    ].map(
      (told) =>
        `${front("Director of Place")}${asked}## Authority\n\n${told}\n\n## Legal\n\nPart III of the Food Act 1984 allows it.\n`,
    ),
    `${front()}${asked}## Legal implications\n\nThe Council has power to let stalls: s.123 LGA 1972.\n`,
    `${front()}${asked}## Legal implications\n\nLGA 1972 s.123 allows it.\n`,
    `${front()}${asked}## Legal implications\n\nThe powers derive from TCPA 1990, s227 and LGA 1972 s.120.\n`,
    `${front()}${asked}## Legal implications\n\nBy virtue of s.101 LGA 1972 the Council may arrange for it.\n`,
    `${front()}${asked}## Legal implications\n\nThe general power of competence permits the Council to let stalls.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Recommendations\n\nThat boats are hired out.\n\n## Legal implications\n\nNothing in section 19 of the Local Government (Miscellaneous Provisions) Act 1976 prevents the hire.\n",
    `${front()}${asked}## Legal implications\n\nPart III of the Food Act 1984 allows it. The Council is also free to let them by auction under section 50 of the Food Act 1984.\n`,
    `${front()}${asked}## Legal implications\n\nThe Council has all the necessary powers. They are in section 3 of the Stalls Act 1986.\n`,
    `${front()}${asked}## Legal implications\n\nPart III of the Food Act 1984 allows it.\n`,
    `${front()}${asked}## Background\n\nThe matter falls within the scheme of delegation.\n`,
    `${front()}${asked}## Legal implications\n\nThe Council may let stalls; the matter is within the Committee's terms of reference.\n`,
    { text: asked, kind: "noting-report" },
    `${front("Licensing Committee")}## Recommendations\n\nThat the Committee grants the premises licence under section 18 of the Licensing Act 2003.\n\n## Legal\n\nSection 18 of the Licensing Act 2003 applies.\n`,
    "# Stalls\n\nThe Council can be found in the square.\n",
  ],
  finds: [
    ...[
      "The Council [[has all the powers it requires]] for this",
      "The Council [[has whatever powers it needs]]",
      "[[The Authority has ample powers to do this]]",
      "[[There is no shortage of powers]] for it",
      "[[The necessary powers exist]]",
      "The Council's [[powers are wide enough]] for this",
      "[[No legal difficulty]] arises",
    ].map(
      (words) =>
        `${front()}${asked}## Legal\n\n${words}. The stalls were checked against the Subsidy Control Act 2022.\n`,
    ),
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Kiln\n---\n\n## Recommendations\n\nThat the kiln is let.\n\n## 3. Legal implications\n\n3.1 [[The Council may let the kiln]], and it earns £900.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Kiln\n---\n\n## Recommendations\n\nThat the kiln is let.\n\n## 3. Legal implications\n\n3.1 The Council may let the kiln under [insert the Act and section, or the part of the Constitution], and it earns £900.\n",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Kiln\n---\n\n## Recommendations\n\nThat the kiln is let.\n\n## [[Legal implications]]\n\nThe tenant pays its own costs.\n",
      becomes:
        "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Kiln\n---\n\n## Recommendations\n\nThat the kiln is let.\n\n## Legal implications\n\nThe tenant pays its own costs.\n\nThe power to take this decision is [insert the Act and section, or the part of the Constitution].\n",
    },

    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\n[[Managers are trusted to settle matters of this kind]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\n[[Heads of Service are at liberty to deal with such things]].\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\n[[This sort of thing is for officers to decide]].\n",
    "---\nkind: decision-record\nmeeting: Director of Ports\ntitle: Kiosk\n---\n\n## Decision\n\nThat the kiosk is let.\n\n## Legal implications\n\n[[The Director of Ports acts for the Council in such matters]].\n",
    `${front()}${asked}## Legal implications\n\nStalls are old. [[The Head of Markets has the wide powers that the post needs.]]\n`,
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n| Recorded | Entry |\n| --- | --- |\n| Title | Stalls |\n| [[Power relied on]] | Custom of the market |\n\n## Decision\n\nTo let the stalls.\n\n## Reasons\n\nThey stand empty.\n",
    {
      in: `${front("Head of Parks")}${asked}[[The Head of Parks is sure that this is the sort of thing she may settle]].\n`,
      message: "bare",
    },
    { in: `${front()}${asked}## Legal\n\n[[Nothing in law stands in the way]] of it.\n`, message: "bare" },
    { in: `${front()}${asked}[[Such lettings have always been left to the Markets team]].\n`, message: "bare" },
    { in: `${front()}${asked}[[There is no need to trouble the Council with it]].\n`, message: "bare" },
    {
      in: `${front()}${asked}## Legal\n\nPart III of the Food Act 1984 is about markets.\n\n[[Officers have always dealt with stalls]].\n`,
      message: "bare",
      severity: "info",
    },
    {
      in: `${front()}${asked}## Legal\n\nMarkets are an old business, and there is [[little point in digging out a statute]]. The stalls are licensed under the Food Act 1984.\n`,
      severity: "info",
    },
    `${front()}${asked}## Legal\n\nLetting stalls [[is the sort of thing a council can]] do.\n`,
    `${front()}${asked}## Legal\n\nLetting stalls is something that [[councils may do]].\n`,
    `${front()}${asked}## Legal\n\n[[Local authorities are free to run markets as they see fit]].\n`,
    {
      in: `${front().replace("Stalls", "[[Stalls]]")}${asked}## Finance\n\nTenders follow the contract procedure rules.\n`,
      severity: "info",
    },
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\n[[The Head of Markets has the customary powers in such matters]].\n\n## Legal\n\nThe Food Act 1984 applies.\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\n[[I may let stalls by virtue of my post]].\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\n[[Decisions of this kind are within my remit]].\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\n[[I am authorised to take decisions of this size in my role]] here.\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\nThe stalls are let [[under the Council's usual powers]].\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
    {
      in: "---\nkind: committee-report\ntitle: Stalls\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat stalls are let.\n\n## Background\n\nThe stalls would be let [[by virtue of its wide powers]].\n\n## Legal implications\n\nPart III of the Food Act 1984 allows it.\n",
      message: "bare",
      severity: "info",
    },
    "---\nkind: committee-report\ntitle: Stalls\nmeeting: Cabinet\n---\n\n## Recommendations\n\nThat stalls are let.\n\n## Background\n\nThe Procurement Act 2023 governs the tender.\n\n## Legal implications\n\n[[The Council is able to buy stalls]].\n",
    "---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n## Decision\n\nTo let the stalls.\n\n[[The Head of Markets is content to sign this off]].\n\n## Legal implications\n\nSection 123 of the Local Government Act 1972 applies.\n",
    { in: "The Clerk [[could not say which power covered the lanterns]].", kind: "minutes", severity: "info" },
    { in: "[[A power for the payment will be found later]].", kind: "minutes" },
    ...[
      "The Council has long delegated such matters to the Director.",
      "The Cabinet discussed stalls with the Director on 4 May 2026.",
      "The Trust delegated its stalls to its Manager on 4 May 2026.",
    ].map(
      (told) =>
        `${front("[[Director of Place]]")}${asked}## Authority\n\n${told}\n\n## Legal\n\nPart III of the Food Act 1984 allows it.\n`,
    ),
    `${front()}${asked}## [[Legal implications]]\n\nThe duty in s.149 EA 2010 was kept.\n`,
    `${front()}${asked}## [[Legal implications]]\n\nThe LGA 2025 guide was followed.\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Bursaries\n---\n\n## Recommendations\n\nThat bursaries are paid.\n\n## Legal implications\n\nThere is [[nothing in the law to prevent]] the Council from paying them.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Recommendations\n\nThat boats are hired out.\n\n## Legal implications\n\nThere is [[nothing to stop]] the Council from doing this.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Recommendations\n\nThat boats are hired out.\n\n## Legal implications\n\nThe [[Council has always been able to]] hire out boats.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Boats\n---\n\n## Recommendations\n\nThat boats are hired out.\n\n## Legal implications\n\nHiring out boats is [[well within the Council's powers]].\n",
    {
      in: `---\nkind: committee-report\ntitle: [[Stalls]]\nmeeting: Markets Committee\n---\n\nKey decision: Not applicable – non-executive function\n\n${asked}`,
      message: "missing",
    },
    {
      in: `${front()}${asked}## Legal implications\n\n[[The Committee may do this]]. Stalls are moved by crane.\n`,
      message: "bare",
    },
    {
      in: `${front()}${asked}## Legal implications\n\nPart III of the Food Act 1984 allows it.\n\n[[The Council is likewise entitled to sell coal from its stalls]].\n`,
      message: "bare",
      severity: "info",
    },
    `${front()}${asked}## Legal implications\n\nTenants have no rights under the Stalls Act 1986. The Council [[has every power it needs]].\n`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Kerbs\n---\n\n## Recommendations\n\nThat kerbs are mended.\n\n## Implications\n\n**Legal:** Officers are satisfied that [[this is lawful]].\n\n**Contracts:** The Contract Procedure Rules will be followed.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Halls\n---\n\n## Recommendations\n\nThat the roof is mended.\n\n## Implications\n\n5.1 **Legal.** [[The Council is at liberty to do so]].\n\n5.2 **Contracts.** Tenders follow the Contract Procedure Rules.\n",
    {
      in: `---\nkind: decision-record\ntitle: Stalls\nmeeting: Head of Markets\n---\n\n${asked}## Legal implications\n\nPart III of the Food Act 1984 applies. [[The Head of Markets is able to take this decision]].\n`,
      kind: "decision-record",
      message: "delegation",
    },
    {
      in: `---\nkind: decision-record\ntitle: Stalls\nmeeting: [[Head of Markets]]\n---\n\n${asked}## Legal implications\n\nPart III of the Food Act 1984 applies.\n`,
      kind: "decision-record",
      message: "delegation",
    },
    {
      in: `${front()}${asked}## Legal implications\n\n[[The Cabinet is entitled to let stalls]].\n`,
      message: "bare",
      severity: "warning",
    },
    {
      in: `${front()}${asked}## [[Legal implications]]\n\nNone have been identified. The equality duty in section 149 of the Equality Act 2010 was considered.\n`,
      message: "missing",
    },
    {
      in: `---\nkind: committee-report\ntitle: [[Stalls]]\nmeeting: Cabinet\n---\n\n${asked}## Background papers: section 100D of the Local Government Act 1972\n\nList of stalls.\n`,
      message: "missing",
    },
    {
      in: `${front()}## Recommendations\n\nThat Cabinet [[grants the street trading consent]] for the square.\n\n## Legal implications\n\nSchedule 4 to the Local Government (Miscellaneous Provisions) Act 1982 applies.\n`,
      message: "body",
    },
    {
      in: "[[Whether this is for the Panel or for the Council is a mere formality]].",
      kind: "minutes",
      message: "bare",
    },
    {
      in: `${front("Director of Place")}${asked}## Legal\n\nPart III of the Food Act 1984 allows it. [[The Director has the final say in such matters]].\n`,
      message: "delegation",
    },
  ],
});
