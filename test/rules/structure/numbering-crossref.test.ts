import { numberingCrossref } from "../../../rules/structure/numbering-crossref.ts";
import { checkRule } from "../../support/checkRule.ts";

const report = (end: string, inside = "") =>
  `## 1. Purpose\n\n1.1 To decide.${inside}\n\n## 2. Background\n\n2.1 The weir is old.\n\n2.2 It leaks.\n\n## 3. Costs\n\n3.1 They are £9,000.\n\n${end}`;
const through = Array.from({ length: 12 }, (_, i) => `${i + 1}. The weir holds, as gauge ${i + 1} shows.`).join("\n\n");
const long = Array.from({ length: 20 }, (_, i) => `${i + 1}. Gauge ${i + 1} was read.`).join("\n\n");
const listed = (numbers: readonly number[]) =>
  numbers
    .map(
      (number, i) =>
        `${i % 3 === 0 ? `## Reach ${"ABCDEF"[i / 3]}\n\n` : ""}${number}. Gauge ${"abcdefghijkl"[i]} was read.\n`,
    )
    .join("\n");
const minutes = (numbers: readonly number[]) =>
  numbers.map((number) => `**${number}. GAUGE ${String.fromCharCode(65 + (number % 26))}**\n\nNoted.\n`).join("\n");

const ferries =
  "| Option | Merits |\n| --- | --- |\n| A. Keep the ferry | Quick |\n| B. A bridge | Dry |\n| C. A ford | Cheap |\n";
const answers = "| Who replied | Option A | Option B |\n| --- | --- | --- |\n| Boatmen | 4 | 9 |\n| Others | 2 | 3 |\n";

checkRule(numberingCrossref, {
  quiet: [
    // The replies were asked about fewer options than there are.
    `## Options\n\n${ferries}\nThe bank is steep. Option C would need a ramp.\n\n${answers}`,
    report("3.2 The Harbours Act 1964 applies. The consultation that it requires is described in section 14.\n"),
    report("3.2 The lease is of 1998. The costs of the tenant are set out in section 14.\n"),
    report(
      "3.2 The Constitution names the officer. The tests are described in paragraph 2.8 of Part 3 of the Constitution.\n",
    ),
    "# T\n\n1. Minutes\n\n1.1 One word was changed.\n\n1.1.1 Another was left out.\n\n1.1.2 A third was put in.\n\nThey were signed, subject to 1.1, 1.1.1 and 1.1.2 above.",
    "## 5. Policy\n\n5.1 The Panel must have regard to the Statement of Licensing Policy 2027-2032, especially paragraphs 5.4 to 5.9, and to the Guidance issued under section 182 of the Act, in particular paragraphs 2.15 to 2.21.\n\n5.2 It may refuse.\n",
    "## 1. Purpose\n\n1.1 Exceptions have been written into the draft at paragraphs 3.7 and 3.8.\n\n## 2. Background\n\n2.1 The draft is attached.\n\n## 3. Costs\n\n3.1 There are none.\n",
    "# Review\n\n## 1. Law\n\n1.1 Guidance under section 182, paragraph 11.28, says that this is a last resort.\n\n1.2 It was read.\n",
    "## Purpose\n\n1.1 To decide.\n\n## Cost\n\n2.1 It costs £9.\n\n## Law\n\n3.1 See section 12.\n",
    "## Purpose\n\n1. To seek approval.\n\n## Recommendations\n\n2. That the Authority agrees to:\n\n    1. defer the loan;\n\n    2. enter into the agreement; and\n\n    3. delegate the terms.\n\n## Background\n\n3. The trust was set up in 2017.\n\n4. It has raised £40,000.\n\n## Finance\n\n5. The loan is £30,000.\n\n6. It falls due in May.\n\n## Risk\n\n7. Income may not grow.\n\n8. It is watched each month.\n",
    "## 3 Appeals\n\n3.1 Two decisions were received.\n\n3.2 2019/A0188 – a store for machinery was refused.\n\n3.3 2019/A0201 – two dwellings were allowed.\n\n3.4 Costs were claimed in the second.\n",
    ...["The published gauging study, at paragraph 8.6,", "Their own water company leaflet (paragraph 8.6)"].map(
      (paper) => report(`3.2 ${paper} shows no sum for it.\n`),
    ),
    report("3.2 The power to lower it is in section 14.\n"),
    // A whole number that is another document's, by the words before it or by what the report cites elsewhere.
    ...[
      "The barn is not remote in the sense of paragraph 84.",
      "Costs may be awarded (Circular 11/1995, paragraph 46).",
      "The design accords with paragraph 39.",
    ].map((words) => `${long}\n\n21. ${words}\n`),
    `${long}\n\n21. The NPPF was read.\n\n22. Paragraph 84 allows such a barn.\n`,
    report("3.2 The penalty for taking water is given in section 24.\n"),
    "8 The panel met twice.\n\n9 The panel would like to see members asked.\n\nJ Tarrant\nO Vane\n\n12 February 2026\n\nTo be considered on 26 February.\n",
    "13. (a) would involve members in eight meetings, some of them all day.\n\n14. (c) has the advantage that members would gain experience.\n",
    "2.1 The roads are old.\n\n2.2 13.7% of them need repair.\n\n2.3 The rest do not.\n",
    "ANY COUNCIL\n\nROADS COMMITTEE\n\n3 DECEMBER 2026\n\n1.0 PURPOSE\n\n1.1 To report.\n\n2.0 FACTS\n\n2.1 They are old.\n",
    {
      text: `## Recommendations\n\n1. That the weir is kept;\n2. that it is mended.\n\n${listed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])}`,
      note: "The paragraphs begin anew behind the recommendations",
    },
    {
      text: report(
        "## Part II – Terms\n\nNot for publication.\n\n## 4. Law\n\n4.1 The terms are in paragraph 5.1.\n\n## 5. Risk\n\n5.1 It may leak, as paragraph 4.1 tells.\n",
        " The cost is in paragraph 5.1.",
      ),
      note: "The report goes on behind its closed part",
    },
    report("3.2 The Harbours Act 1964 is long. Dredging is discussed in section 57.\n"),
    report("3.2 The sluice is shut at night (§3.1), and § 106 money pays for it.\n"),
    "## 1. Purpose\n\n### 1.1 Looms\n\n1.1.1 To decide, as paragraph 1.1.2 tells.\n\n1.1.2 Looms are old.\n\n### 1.2 Cost\n\n1.2.1 They cost £9.\n",
    report("3.2 The gauge is read daily (section 9 gives the harbour master that power).\n"),
    `${listed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])}\n\n13. Claims are made under paragraph 35 of Schedule 9 to the 1984 Act. See also paragraph 11.\n`,
    `${listed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])}\n\n13. Claims are made under Schedule 9 to the 1984 Act, and see also paragraph 35 there.\n`,
    "5.1 17/00308/FUL – refused.\n\n5.2 Looms.\n\n5.3 See paragraph 5.1.\n",
    "2.1 Text.\n\n2.2 {>>KB: is this still needed?<<}\n\n2.3 More text.\n",
    report("## 4. Law\n\n4.1 Part 2 of the Constitution applies, as paragraph 4.9 says.\n\n4.2 None.\n"),
    "Phase 1: Survey\n\nPhase 2: Works\n\nPhase 2: Works (continued)\n\nPhase 3: Snagging\n",
    {
      text: "## 1. Purpose\n\n1.1 To ask.\n\n## 2. Changes to the Constitution\n\n2.1 Replace paragraph 7.4.2 with other words.\n\n2.2 Delete paragraph 7.4.9, as Core Strategy paragraphs 7.4 and 7.5 say.\n",
    },
    "## 1. Purpose\n\n1.1 To decide.\n\n## 2. Views\n\n2.1 The owner's reply is Appendix 2. It states that the noise was measured at paragraphs 2.6 to 2.9, and that the lamp will be moved.\n\n2.2 The pier is old.\n",
    report("3.2 The duty is considered in section 14 of the Harbours Act 1964.\n"),
    // What somebody answers about another paper, and that paper's paragraphs.
    report(
      "3.2 The harbour master answers the petition. In short he says that:\n\n- the depth is in paragraph 46; and\n- dredging is in paragraphs 8.1 and 8.2.\n",
    ),
    `${through}\n\nBoth gauges were shown in the Cabinet report (paragraphs 31 and 32), and in the earlier report at paragraph 40.\n`,
    // A paragraph may begin with a number of things.
    report("## 4. Trees\n\n4.1 1,300 alders were cut.\n\n4.2 62% of them grew again, as paragraph 4.1 shows.\n"),
    report("3.2 The report to Cabinet describes permits for carers in its paragraph 7.3.\n"),
    "# Lamps\n\n3.1 Lit.\n\n3.2 Unlit.\n\n**Money**\n\n3.3 £186,000 is in the estimates.\n\n3.4 No more is asked.\n",

    "## 1. Purpose\n\n1.1 To decide.\n\n## 2. Law\n\n2.1 The national guidance (paragraph 14.22 and what follows) asks for evidence.\n\n2.2 The Council has it.\n",
    `${minutes([41, 42, 43, 44, 45, 46])}\nThe petition at minute 52 of the Harbour Board was noted, as was that at minute 43. The petition at minute 52 was granted.\n`,
    report("3.2 The duty in section 17 applies. See section 17 of the Harbours Act 1964.\n"),
    report("3.2 Table 3 of the survey shows the flow, as does the guidance (2024, table 9).\n"),
    report("3.2 Table 2 shows the flow.\n\nTable 2: Flow by month\n"),
    report(
      "3.2 Views are below.\n\n| Point | Letters | Considered at paragraph |\n| --- | --- | --- |\n| Noise | 14 | 2.1 |\n",
    ),
    report("3.2 Readings are below.\n\n| Gauge | Depth |\n| --- | --- |\n| North | 2.9 |\n"),
    report("3.2 The sum is in paragraph 2.1 and paragraphs 2.1 to 2.2.\n"),
    report("3.2 Paragraph 7.4 of the lease applies.\n"),
    report("3.2 The test in section 49 of the Harbours Act 1964 is met.\n"),
    report("2.5 miles of bank were walked.\n"),
    report("## Appendix 1\n\n## 1. Method\n\n1.1 A gauge was read.\n\n1.4 It was read again.\n"),
    `${through}\n\nSee paragraph 4.\n`,
    "See paragraph 12.4.\n",
    report("3.2 The officer may settle it (Scheme of Delegation, paragraph 9.14).\n"),
    report("3.2 See paragraph 4.1.\n\n## 4. Views\n\nNone was given.\n"),
    // Items of a list have numbers; a paragraph of something else; minutes that go on from the last.
    `${Array.from({ length: 12 }, (_, i) => `- Gauge ${i + 1} was read.`).join("\n")}\n\nSee paragraph 11 above.\n`,
    "The weir is described in paragraph 12 of the survey.\n",
    report("3.2 It is set out in section 2 below.\n"),
    `${Array.from({ length: 18 }, (_, i) => `- Gauge ${i + 1} was read.`).join("\n")}\n\nThe weir is old (para. 51), leaks (para. 63) and sank (para. 70).\n`,
    // A document that is named speaks at its own paragraphs, and goes on speaking.
    report(
      "3.2 The mooring policy says, at paragraph 7.4, that boats are moved. Paragraph 7.6 says that rafts are not.\n",
    ),
    report("3.2 The statement that Council adopted in May provides, in paragraph 8.3, for a fee.\n"),
    report(
      "3.2 At paragraph 7.4 the bridge manual states that bolts are checked. It adds, at paragraph 7.9, that nuts are.\n",
    ),
    report("3.2 Regard was had to the lease of 1931. Paragraph 9.1 forbids the keeping of geese.\n"),
    report("3.2 The decision letter recommends at paragraph 5.5 that it be mended.\n"),
    minutes([21, 22, 23, 24, 25]),
    `${minutes([21, 22, 23, 24, 25, 26])}\nThe Council adopted the plan in July 2025 (see minute 9). The quay is dealt with in minute 24 above.\n`,
    `${minutes([21, 22, 23, 24, 25, 26])}\nThe Cabinet asked for it last year (see minute 88). The fee is in minute 7 of the Panel.\n`,
    `${minutes([1, 2, 3, 4, 5, 6])}\nThe Board's letter is at minute 14.\n`,
    minutes([3, 8, 14, 15, 22]),
    // Lists of their own, each from 1; one that begins anew within those that go on; a list in a list.
    `${listed([1, 2, 3, 1, 2, 3, 1, 1, 2])}\nSee paragraph 9.\n`,
    listed([1, 2, 3, 4, 5, 6, 1, 2, 3, 7, 8, 9]),
    // Lists in lists, lists that go on behind a paragraph, and those that number themselves.
    "The harbour master may:\n\n(a) close the lock;\n\n(b) dredge:\n\n(i) the basin;\n\n(ii) the cut;\n\n(c) raise the dues:\n\n(i) in May.\n\n(d) Nothing else.\n",
    "1. Lock\n   1. Gate\n   2. Sill\n2. Cut\n   1. Bank\n   2. Bed\n   3. Path\n3. Quay\n4. Crane\n",
    "1. Lock\n1. Cut\n1. Quay\n",
    "1. Lock\n2. Cut\n\nThe rest is for sale.\n\n3. Quay\n\n## Dues\n\n1. Boats\n2. Rafts\n",
    "It is (a) deep; (b) wide; (c) old; (d) cold; (e) clear; (f) calm; (g) safe; (h) near; (i) free; (j) open.\n\nOf these (c) and (f) are in doubt, and (c) is told.\n",
    "The lock is (a) needed; (b) safe and (c) cheap.\n\n(c) is in doubt. (a) and (b) are not.\n",
    "Of the limbs in section 47(1), (a) is not met, (b) is not met; and (d) is met.\n",
    "(a) the dues (see (d) below);\n\n(b) the depth;\n\n(c) not used;\n\n(d) the sums.\n",
    "A. The lock is old.\n\nB. The cut is dry.\n\nMr A. Weir and Ms C. Lock sat.\n",
    "1. Lock (a) gate; (b) sill.\n2. Cut (a) bank; (b) bed.\n3. Quay\n",
    "| (a) gate | (c) sill |\n| --- | --- |\n| (b) bank | (d) bed |\n",
    "> (a) the lock;\n>\n> (c) the quay.\n",
    // Numbers before small letters, letters of other things.
    "## 1. Sale\n\n1.1 By auction, or\n\n1.2 by treaty; see paragraph 1.2.\n\n1.3 The reserve is low.\n",
    "## A. Site\n\nA1. It is dry.\n\nA3 trunk road traffic is on the A4.\n\n## B. Offer\n\nB1. Low.\n\nB2. Late.\n",
    // Tables, figures and options that are told elsewhere, or go on.
    "Table 1: Dues\n\nTable 2: Depth\n\nTable 2: Depth (continued)\n\nTable 4: Boats\n\nTable 3 is in the exempt part.\n",
    "Option A: keep\n\nOption B: sell\n\nOption D, to let, was ruled out.\n\nOption C: swap\n\nOptions A to E were put to users, and option E was rejected.\n",
    "| Option 1 | Keep |\n| --- | --- |\n| Option 2 | Sell |\n| Option 3 | Let |\n\nOption 3 is recommended.\n",
    "Option 1: keep\n\nOption 2: sell\n\nOption 1: costs\n\nOption 2: costs\n",
    "Figure 1: Depth\n\nFigure 2: Dues\n\nFigure 4 of the survey gives the flow.\n",
    // Recommendations of others, and places that are no paragraphs.
    "## Recommendations\n\n1. That it be mended.\n2. That it be noted.\n\n## Audit\n\nThe auditor's recommendation 4 is met. Recommendation 2 above follows.\n",
    report("3.2 The depth, measured at 2.7 metres, is shown in 3.1 above. The bid was set out in 2.5 hours.\n"),
    "Figure 1: Depth\n\nFigure 2: Dues\n\nFigure 4 of the regional tide review gives the flow.\n",
    "The master has:\n\n(b) boats;\n\n(d) rafts.\n",
    "## Background documents\n\n1 Chart of the basin\n\n3 Tide tables\n\n4 Log\n",
  ],
  finds: [
    // A line in capitals is an item to Markdown, and its number stands outside its words.
    `1. PURPOSE\n\n1.1 To decide.\n\n2. BACKGROUND\n\n2.1 The weir is old.\n\n3. COSTS\n\n3.1 They are £9,000.\n\n3. [[RISK]]\n\n3.2 The weir may go.\n\n4. LEGAL\n\n4.1 The deed allows it.\n`,
    `1. PURPOSE\n\n1.1 To decide.\n\n2. BACKGROUND\n\n2.1 The weir is old.\n\n3. COSTS\n\n3.1 They are £9,000.\n\n5. [[RISK]]\n\n5.1 The weir may go.\n\n6. LEGAL\n\n6.1 The deed allows it.\n`,
    "## 1. Purpose\n\n1.1 To decide.\n\n## 2. Background\n\n2.1 Staff move under the 2006 Regulations; their pensions are described in [[paragraph 2.6]].\n",
    `## Options\n\nThe bank is steep. [[Option C]] would need a ramp.\n\n${answers}`,
    "# Pier\n\n## 1. Law\n\n1.1 The duty is in part 12 of the Constitution. The risk assessment is at [[paragraph 1.6]].\n\n1.2 It was read.\n",
    "## Purpose\n\n1.1 To decide.\n\n## Cost\n\n2.1 It costs £9.\n\n## Law\n\n3.1 It may be done.\n\n## Risk\n\n4.1 More is in [[section 12]].\n\n## Next\n\n5.1 Work starts.\n",
    {
      in: "## Purpose\n\nTo decide, for the reasons in [[paragraph 4.3]] below.\n\n## Cost\n\nIt costs £9.\n",
      severity: "info",
    },
    report("3.2 The days on which gauges are read are listed in [[section 14]].\n"),
    report("3.2 A plan of the sluices is in [[section 12]].\n"),
    "## 1. Purpose\n\n1.1 To decide, as paragraph 2.3 says.\n\n## 2. Weir\n\n2.1 It is old.\n\n2.2 It leaks.\n\n2.3 It is short.\n\n[[2.5]] It hums, for the reason in [[paragraph 2.11]].\n",
    report("3.2 The code of the pilots is weighed in [[section 14]].\n"),
    report("3.2 Each toll is broken down by season in [[section 12]].\n"),
    report("## [[3]]. Risk\n\n4.1 It may leak.\n\n4.2 It may silt up.\n\n## 5. Law\n\n5.1 None.\n"),
    report("3.2 The sluice is shut at night, as [[§3.7]] explains.\n"),
    "## 1. Purpose\n\n### 1.1 Looms\n\n1.1.1 To decide, as [[paragraph 1.1.5]] tells.\n\n1.1.2 Looms are old.\n\n### 1.2 Cost\n\n1.2.1 They cost £9.\n",
    report("3.2 The cost falls by £900 ([[section 7]] explains how).\n"),
    report("3.2 The cost falls by £900, and [[section 7]] sets out why.\n"),
    `# Harbourside Council\n\n# Part II – Weir\n\nNot for publication by virtue of paragraph 3 of Part 1 of Schedule 12A.\n\n${report("3.2 The owner asks more, as [[paragraph 2.6]] tells.\n")}`,
    `${listed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])}\n\n13. Claims are made under paragraph 35 of Schedule 9 to the 1984 Act. See also [[paragraph 31]].\n`,
    `${listed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])}\n\n13. Schedule 9 to the 1984 Act applies. See further [[paragraph 40]].\n`,
    report(
      "## 4. Law\n\n4.1 The function is the Cabinet's under Part 2 of the Constitution. The bridge is dealt with in [[paragraph 4.9]].\n\n4.2 None.\n",
    ),
    { in: report("## 4. Risk\n\n4.1 Further risks are in [[section 17]].\n"), message: "section" },
    { in: "The master must give:\n\n[[(b)]] his log;\n\n(c) his chart; and\n\n(d) his dues.\n", message: "first" },
    {
      in: "## Lock\n\n1\\. It is old.\n\n2\\. It leaks.\n\n## Cut\n\n3\\. It is dry.\n\n## Quay\n\n[[5]]\\. It is low.\n\n6\\. It is long.\n",
      message: "gap",
    },
    { in: "## Lock\n\n1\\. Old.\n\n2\\. Wet.\n\n[[4]]\\. Low.\n\n3\\. Long.\n\n5\\. Cold.\n", message: "order" },
    { in: report("3.2 Low.\n\n[[3.4]] Long.\n\n3.3 Cold.\n\n3.5 Dear.\n"), message: "order" },
    {
      in: "## 1 Lock\n\nOld.\n\n## 2 Cut\n\nDry.\n\n## [[4]] Quay\n\nLow.\n\n## 3 Crane\n\nHigh.\n\n## 5 End\n\nNone.\n",
      message: "order",
    },
    { in: report("3.2 The parts are:\n\n3.2.1 a grille;\n\n[[3.2.3]] a post; and\n\n3.2.4 a ramp.\n"), message: "gap" },
    {
      in: "| Option | Cost |\n| --- | --- |\n| Option A | None |\n| Option B | £9 |\n| [[Option B]] | £8 |\n| Option C | £7 |\n",
      message: "double",
    },
    { in: "## Attached\n\nAppendix 1: Chart\n\nAppendix 2: Log\n\n[[Appendix 4]]: Dues\n", message: "gap" },
    {
      in: "## Recommendations\n\n**R1** mend the lock;\n\n**R2** note the dues.\n\n## Reasons\n\n[[Recommendations R1 to R5]] follow from it.\n",
      message: "recommendation",
    },
    { in: report("[[Section 7]] of this report sets out the dues.\n"), message: "section" },
    {
      in: "The harbour master may:\n\n(a) close the lock;\n\n(b) dredge;\n\n[[(d)]] raise the dues.\n",
      message: "gap",
    },
    {
      in: "The harbour master may:\n\na) close the lock;\n\nb) dredge;\n\n[[b)]] raise the dues.\n",
      message: "double",
    },
    { in: "**Step 1.** Ask.\n\n**Step 2.** Wait.\n\n**[[Step 4]].** Pay.\n", message: "gap" },
    {
      in: "## 1 Aim\n\n1.1 To ask.\n\n## 2 Money\n\n2.1 It is ring-fenced.\n\n2.2 It is spent.\n\n## 3 Land\n\n[[2.3]] It is let.\n\n3.2 No rent is due.\n",
      message: "stray",
    },
    { in: "The master may (i) close the lock; (ii) dredge; and [[(iv)]] raise the dues.\n", message: "gap" },
    { in: "The master may:\n(a) close the lock;\n(b) dredge;\n[[(b)]] raise the dues.\n", message: "double" },
    { in: "(a) close the lock\n\n[[(a)]] dredge\n\n(b) raise the dues\n", message: "double" },
    { in: "(a) close the lock\n\n[[(c)]] dredge\n\n(d) raise the dues\n", message: "gap" },
    { in: "1. Lock:\n\n   (a) gate;\n\n   (b) sill;\n\n   [[(d)]] post.\n\n2. Cut\n", message: "gap" },
    { in: "1. Lock\n2. Cut\n3. Quay\n5. [[Crane]] lifted\n6. Boat\n", message: "gap" },
    { in: "1. Lock\n2. Cut\n2. [[Quay]] mended\n3. Crane\n", message: "double" },
    { in: "## A. Site\n\nA1. It is dry.\n\n## B. Offer\n\nB1. Low.\n\nB2. Late.\n\n[[B4]]. Fees.\n", message: "gap" },
    {
      in: "## 1. Purpose\n\n1.1 To ask.\n\n## 2. Facts\n\n2.1 It is dry.\n\n## [[4]]. End\n\n4.1 No more.\n",
      message: "gap",
    },
    { in: "Table 1: Dues\n\nTable 2: Depth\n\n[[Table 4]]: Boats\n", message: "gap" },
    { in: "Table 1: Dues\n\nTable 2: Depth\n\n[[Table 2]]: Boats\n", message: "double" },
    { in: "Option A: keep\n\nOption B: sell\n\n[[Option D]] is recommended.\n", message: "option" },
    { in: "Figure 1: Depth\n\nFigure 2: Dues\n\n[[Figure 4]] gives the flow.\n", message: "figure" },
    {
      in: "## Recommendations\n\n1. That it be mended.\n2. That it be noted.\n\n## Law\n\nThe power is given by [[recommendation 4]] above.\n",
      message: "recommendation",
    },
    { in: report("3.2 For the reasons at [[2.7]] the weir stays. See 2.2 above.\n"), message: "reference" },
    { in: report("3.2 The fish pass (see [[4.6]] above) is shut.\n"), message: "reference" },
    report("3.2 The flow is dealt with in [[section 14]].\n"),
    report("3.2 Officers answer the points as follows:\n\n- the cost is in [[paragraph 8.1]].\n"),
    report("3.2 The harbour master says that:\n\n- it is deep.\n\nThe depth is in [[paragraph 8.1]].\n"),
    report("## 4. Trees\n\n4.1 1,300 alders were cut.\n\n4.2 They grew again ([[paragraph 4.6]]).\n"),
    { in: `${minutes([21, 22, 23, 24, 25, 26])}\nThe plan is explained in [[minute 12]] above.\n`, message: "minute" },
    {
      in: `${minutes([1, 2, 3, 4, 5, 6])}\nThe survey is brought to the March meeting (see [[minute 9]]).\n`,
      message: "minute",
    },
    {
      in: `${minutes([21, 22, 23, 24, 25, 26])}\nThat the list be approved as changed in [[minute 31]].\n`,
      message: "minute",
    },
    {
      in: `${minutes([41, 42, 43, 44, 45, 46])}\nThe question put at [[minute 57]] was answered.\n`,
      message: "minute",
    },
    { in: report("3.2 See [[section 14]] for the dredging.\n"), message: "section" },
    {
      in: report(
        "3.2 Each keeper has an agreement that asks for a month's notice. Notice would be given in May. The effect on the budget is set out in [[section 14]].\n",
      ),
      message: "section",
    },
    {
      in: report(
        "3.2 Section 9 of the Harbours Act 1964 gives the power. The depth is described in [[paragraph 2.8]]. The decision is the Board's under Part 3 of the Constitution.\n",
      ),
      message: "reference",
    },
    {
      in: report("3.2 The flow is in [[Table 4]].\n\nTable 1: Flow by month\n"),
      message: "table",
      severity: "warning",
    },
    { in: report("3.2 [[Table 3]] shows the flow by month.\n"), message: "tables", severity: "info" },
    {
      in: report(
        "3.2 Views are below.\n\n| Point | Letters | Considered at paragraph |\n| --- | --- | --- |\n| Noise | 14 | [[2.8]] |\n",
      ),
      message: "reference",
    },
    {
      in: "## 2. Wells\n\n2.1 One.\n\n2.2 Two; see [[paragraph 2.9]].\n\n## 3. Pumps\n\n3.1 One.\n",
      kind: "motion",
      severity: "info",
    },
    { in: "The sums are those of the model in [[paragraph 12]] below.\n", message: "unnumbered", severity: "info" },
    {
      in: report("3.2 The survey is described in [[paragraph 19]] below.\n"),
      message: "reference",
      severity: "warning",
    },
    { in: listed([1, 2, 3, 4, 5, 5, 6, 7, 8]).replace("5. Gauge f", "5. [[Gauge]] f"), message: "double" },
    { in: listed([1, 2, 3, 4, 6, 7, 8, 9, 10]).replace("6. Gauge", "6. [[Gauge]]"), message: "gap" },
    { in: `${listed([1, 2, 3, 4, 5, 6, 7, 8, 9])}\nSee [[paragraph 10]].\n`, message: "reference" },
    { in: minutes([21, 22, 23, 24, 26, 27]).replace("26", "[[26]]"), message: "gap" },
    { in: report("3.2 [[Paragraph 8.2]] gives the sums.\n"), message: "reference" },
    { in: report("3.2 The policy requires a licence, as [[paragraph 7.4]] explains.\n"), message: "reference" },
    { in: report("3.2 Officers said in [[paragraph 7.4]] that it leaks.\n"), message: "reference" },
    { in: report("3.2 The report states in [[paragraph 7.4]] that it leaks.\n"), message: "reference" },
    {
      in: report(
        "3.2 The lease says, at paragraph 9.1, that geese are kept out. [[Paragraph 6.6]] sets out the cost.\n",
      ),
      message: "reference",
    },
    { in: report("3.2 The lease was read. The costs are in [[paragraph 6.6]].\n"), message: "reference" },
    {
      in: report("## 4. Risk\n\n4.1 It may slip.\n\n## 5. Views\n\nNone.\n\n## 6. Law\n\n6.1 See [[paragraph 5.2]].\n"),
      message: "reference",
    },
    {
      in: report("3.2 They are met.\n\n[[3.4]] Nothing else is due.\n"),
      message: "gap",
      becomes: report("3.2 They are met.\n\n3.3 Nothing else is due.\n"),
    },
    { in: report("[[3.1]] They are met.\n"), message: "double", becomes: report("3.2 They are met.\n") },
    { in: report("3.2 They are met.\n", " See [[paragraph 2.9]]."), message: "reference" },
    { in: report("3.2 They are met (see [[section 7]]).\n"), message: "section" },
    { in: report("## [[5.]] Risk\n\n5.1 The bank may slip.\n").replace("[[5.]]", "[[5]]."), message: "gap" },
    { in: report("## 4. Risk\n\n[[3.1]] The bank may slip.\n"), message: "double" },
  ],
});
