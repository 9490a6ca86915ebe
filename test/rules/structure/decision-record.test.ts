import { decisionRecord } from "../../../rules/structure/decision-record.ts";
import { checkRule } from "../../support/checkRule.ts";

const front = "---\nkind: decision-record\ntitle: Loom\ndate: 2027-05-04\n---\n\n";
const decision = "## Decision\n\nThe loom is lent.\n\n";
const reasons = "## Reasons\n\nIt will be seen by more people.\n\n";
const options = "## Other options considered\n\nSelling it was rejected, since it was a gift.\n\n";
const interests = "## Conflicts of interest\n\nNone declared.\n";

checkRule(decisionRecord, {
  quiet: [
    // Boxes of a form, in Markdown and in capitals.
    `${front}## Box 1: Decision\n\nThe loom is lent.\n\n## Box 2: Reasons for decision\n\nIt will be seen by more people.\n\n## Box 3 – Alternatives considered and rejected\n\nSelling it was rejected, since it was a gift.\n\n## Box 4: Interests declared\n\nNone declared.\n`,
    `${front}BOX 1: DECISION\n\nThe loom is lent.\n\nBOX 2: REASONS FOR DECISION\n\nIt will be seen by more people.\n\nBOX 3: ALTERNATIVES CONSIDERED\n\nSelling it was rejected, since it was a gift.\n\nBOX 4: INTERESTS DECLARED\n\nNone declared.\n`,
    {
      text: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let. Taken by the Head of Locks.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\nDoing nothing was not an option because the licence ends in June.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
    },

    "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\nAs talked over with the tenant, the rent covers the rates and the roof.\n\n## Alternatives considered and rejected\n\nKeeping it empty was not needed, because the tenant is ready.\n\n## Interests declared\n\nNone.\n",
    {
      text: "# Decisions taken under delegated authority\n\nDD/4\nOfficer: Head of Parks\nDate: 4 May 2027\n(i) Decision: To lend the loom.\n(ii) Reasons: More people will see it.\n(iii) Alternatives considered and rejected: To sell it, since it was a gift.\n(iv) Conflict of interest: None\n",
      kind: "decision-record",
      note: "Parts in a list of one paragraph",
    },
    {
      text: "POLICE AND CRIME COMMISSIONER FOR THE VALE\n\n# Decision record\n\nDate: 4 May 2027\n\n## Decision\n\nTo award the grant.\n",
      kind: "decision-record",
      note: "A commissioner is under other regulations",
    },
    `${front}${decision}${reasons}## Alternatives\n\nSee paragraph 4 for the loan to the museum, which was dearer.\n\n${interests}`,
    `${front}${decision}${reasons}${options}## Any interest declared\n\nNo interest was asked to be recorded.\n`,
    `${front}${decision}${reasons}${options}## Any interest declared\n\nNot applicable to this member, who has none.\n`,
    `# Loom\n\n| Record of decision | Loan of the loom |\n| --- | --- |\n| Decision maker | Head of Culture |\n| Date of decision | 4 May 2027 |\n| Wards | All |\n| Interests declared | None |\n\n${decision}${reasons}${options}`,
    ...[
      "RESOLVED that the loom be lent to the mill for five years from June.",
      "Cabinet resolved:\n\n(i) To lend the loom to the mill.",
      "It was resolved –\n\n- To note the survey of the loom.\n- To approve the loan.",
      "The Committee –\n\n1. Noted the survey.\n2. Approved the loan of the loom.",
      "1. That the loom be lent to the mill in the condition in which it stands.\n2. That the Curator is authorised to sign the loan.",
      "I Councillor Ames, Lead Member for Heritage, do hereby approve:\n\n- the loan of the loom",
      "The Museums Board resolved to: 1. Agree that the loom be lent.",
      "That Cabinet agrees to lend the loom to the mill for five years, on the terms of the draft.",
      "To approve the loan of the loom to the mill for five years on the terms of the draft agreement.",
      "262/2027 The Cabinet instructed officers to lend the loom to the mill before the end of June.",
      "It was moved by the Chair and RESOLVED THAT:\n\n(i) the loom be lent;",
    ].map((told) => `${front}${told}\n\n${reasons}${options}${interests}`),
    `${front}RESOLVED that the loom be withdrawn from the loan on the grounds that its frame is cracked.\n\n${options}${interests}`,
    `${front}${decision}REASON i) More people will see it at the mill. ii) The mill has a keeper who knows looms.\n\n${options}${interests}`,
    `${front}${decision}${reasons}${options}${interests}\n| Reason for confidentiality | N/A |\n| --- | --- |\n`,
    ...["Executive decision", "Summary of the decision", "Cabinet Member decision", "Agreed action"].map(
      (title) => `${front}## ${title}\n\nThe loom is lent.\n\n${reasons}${options}${interests}`,
    ),
    ...["Statement of reasons", "Key reasons", "A record of the reasons for the decision", "Decision rationale"].map(
      (title) => `${front}${decision}## ${title}\n\nMore people will see it.\n\n${options}${interests}`,
    ),
    ...["Summary of alternatives", "Why other options were rejected", "Consideration of alternatives"].map(
      (title) => `${front}${decision}${reasons}## ${title}\n\nSelling it, since it was a gift.\n\n${interests}`,
    ),
    ...["## Register of interests\n\nNone", "## Cabinet Member's interests\n\nNil", "No interests were declared."].map(
      (declared) => `${front}${decision}${reasons}${options}${declared}\n`,
    ),
    `${front}The Director DECIDED to lend the loom.\n\n${reasons}${options}${interests}`,
    `${front}| What decision has been taken? | The loom is lent. |\n| --- | --- |\n| Why was it taken? | More people will see it. |\n| What other options were considered? | Selling it. |\n| Were any interests declared? | No |\n`,
    {
      text: "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\n1. The kiln is let.\n\n## Decision and reasons\n\n2. It earns £900 a year.\n\n## Alternatives considered and rejected\n\nKeeping it empty was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
    },
    "---\nkind: decision-record\ntitle: Dosbarth\ndate: 2027-05-04\n---\n\n**Penderfyniad / Decision:** To open a class.\n\n**Rhesymau / Reasons:** 31 families have asked for one.\n\n**Dewisiadau eraill / Alternatives considered:** Transport, rejected because of the journey.\n\n**Buddiannau / Interests:** None declared.\n",
    {
      text: "# Standards Hearing Panel – decision notice\n\n**Date of hearing:** 9 November 2026\n\n## Findings\n\nThe words were said.\n\n## Sanction\n\nAn apology.\n",
      kind: "decision-record",
    },

    `${front}${decision}${reasons}**Details of any alternatives considered and rejected:** To sell it; rejected, since it was a gift.\n\n**Details of any conflict of interest declared and any dispensation:** None.\n`,

    `---\nkind: decision-record\ntitle: Loom\ndate: 2027-05-04\nmeeting: Head of Highways in consultation with the Cabinet Member for Transport\n---\n\n${decision}${reasons}${options}${interests}`,
    `---\nkind: decision-record\ntitle: Loom\ndate: 2027-05-04\nmeeting: Cabinet Member for Housing and Planning\n---\n\n${decision}${reasons}${options}${interests}`,
    `${front}${decision}${reasons}${options}**Any interest declared when the decision was taken and any dispensation granted by the Proper Officer:** None.\n`,
    `${front}${decision}${reasons}${options}Any interest declared when the decision was taken and any dispensation granted by the Proper Officer\n\nNone.\n`,
    `${front}## Recommendation and reasons\n\nThe loom should be lent.\n\nThe reasons are that more people will see it at the mill than in the store, and that the mill has a keeper who knows looms.\n\n${decision}${options}${interests}`,
    `${front}${decision}${reasons}## Alternatives considered and rejected\n\nThe alternatives were a sale and a loan; both were rejected as slower.\n\n${interests}`,
    `${front}${decision}${reasons}## Alternatives considered and rejected\n\nLending it to the college was discussed with officers and was not preferred.\n\n${interests}`,
    `${front}${decision.replace("## Decision", "## Decision of the Cabinet Member")}${reasons}${options}${interests}`,
    `${front}${decision.replace("## Decision", "## 4. The Executive Member's decision")}${reasons}${options}${interests}`,
    `${front}${decision}${reasons}${options}${interests}`,
    `${front}**Nature of the decision:** To lend the loom.\n\n**Basis of decision:** More people will see it at the mill.\n\n**Rejected options:** Selling it, since it was a gift.\n\n**Record of any conflict of interest declared by any executive member consulted:** None.\n`,
    `---\nkind: decision-record\ntitle: Loom\n---\n\n## Date of decision\n\n4 May 2027\n\n## Outcome\n\nThe loom is lent.\n\n## Background and reasons\n\nMore people will see it at the mill.\n\n## What else was considered\n\nSelling it, since it was a gift.\n\n## Pecuniary interests\n\nNone.\n`,
    `${front}## Decision taken\n\nLent.\n\n## Rationale\n\nSee the report, which finds that more people will see it at the mill than in the store.\n\n## Alternatives\n\nNone: the deed leaves no choice.\n\n${interests}`,
    { text: `---\nkind: committee-report\ntitle: Loom\n---\n\n${decision}`, kind: "committee-report" },
    `# Record of decision\n\n| Date of decision | 4 May 2027 |\n| --- | --- |\n| Decision | Lent |\n\n${decision}${reasons}${options}${interests}`,
  ],
  finds: [
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\n[[The reasons are known to those concerned]].\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "bare",
      severity: "error",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\n[[As per telephone call]].\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "bare",
      severity: "error",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\n[[It is what the Cabinet Member asked for]].\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "thin",
      severity: "warning",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\n[[The usual ones]].\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "bare",
      severity: "error",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\n[[Doing nothing was not an option]].\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "thin",
      severity: "warning",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\n[[One; of no consequence]].\n",
      kind: "decision-record",
      message: "bare",
      severity: "error",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let. [[Taken by the service]].\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "nobody",
      severity: "warning",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\n[[Agreed]].\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "thin",
      severity: "info",
    },
    {
      in: "# Record of decision\n\n| Part | Entry |\n| --- | --- |\n| Decision | To let the lock |\n| Date | [[Some time in the spring]] |\n| Reasons | It earns £900 |\n| Alternatives rejected | Keeping it: the cost |\n| Interests | None |\n\nPublished 4 May 2027\n",
      kind: "decision-record",
    },

    {
      in: "---\nkind: decision-record\ntitle: [[Lock lease]]\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      becomes:
        "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\n[insert each alternative that was considered and why it was rejected, or that there was none and why]\n\n## Interests declared\n\nNone.\n",
    },
    {
      in: "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\n[[See the report]]\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      becomes:
        "---\nkind: decision-record\ntitle: Lock lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe lock is let.\n\n## Reasons for decision\n\n[Insert the reasons for the decision]\n\n## Alternatives considered and rejected\n\nKeeping it was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
    },

    "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\n[[As gone over with the Leader]].\n\n## Alternatives considered and rejected\n\nKeeping it empty was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
    "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\n[[For the reasons that have been rehearsed]].\n\n## Alternatives considered and rejected\n\nKeeping it empty was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
    "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\n[[None were needed]].\n\n## Interests declared\n\nNone.\n",
    "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\n[[Not thought to be necessary here]].\n\n## Interests declared\n\nNone.\n",
    {
      in: "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\nThe kiln is let.\n\n## Reasons for decision\n\nIt earns £900.\n\n## Alternatives considered and rejected\n\nKeeping it empty was rejected because of its cost.\n\n## Interests declared\n\n[[Not asked]].\n\nThe lease was drawn up in March.\n",
      kind: "decision-record",
    },
    `${front}${decision}${reasons}## Alternatives\n\n[[See the emails in the loom file]].\n\n${interests}`,
    `${front}${decision}${reasons}## Alternatives\n\n[[None worth writing down]].\n\n${interests}`,
    `${front}${decision}${reasons}## Alternatives\n\n[[Nothing to speak of]].\n\n${interests}`,
    { in: `${front}${decision}${reasons}${options}## Any interest declared\n\n[[Not asked]].\n`, message: "bare" },
    {
      in: `${front}${decision}${reasons}${options}## Any interest declared\n\n[[It was not gone into at the time]].\n`,
      message: "bare",
    },
    { in: `${front}${decision}${reasons}${options}## Any interest declared\n\n[[Nobody asked]].\n`, message: "bare" },
    `---\nkind: decision-record\n---\n\n# Loom\n\n| Title | Loan of the loom |\n| --- | --- |\n| Decision maker | Head of Culture |\n| Date of decision | 4 May 2027 |\n| Wards | All |\n| [[Any interests declared]] | |\n\n${decision}${reasons}${options}`,
    {
      in: "# RECORD OF OFFICER DECISION\n\n**Title:** Loom\n\n**Decision maker:** Curator\n\n**Date of decision:** [[[insert]]]\n\n## Decision\n\nThe loom is lent.\n\n## Reasons\n\nIt will be seen by more people.\n\n## Other options considered\n\nSelling it was rejected, since it was a gift.\n\n## Conflicts of interest\n\nNone declared.\n",
      kind: "decision-record",
      message: "undated",
    },
    {
      in: `---\nkind: decision-record\ntitle: [[Loom]]\n---\n\n## Purpose\n\nTo record the decision on the loom, the loan of which ends on 31 March 2027.\n\n## Decision\n\nThat the loom be lent for three years from 1 April 2027.\n\n${reasons}${options}${interests}`,
      message: "undated",
    },
    ...[
      "## Background\n\nThe Council agreed to buy the loom in 1998.\n\nThat was a gift year.\n\n",
      "## Purpose\n\nTo approve the loan of the loom to the mill.\n\nIt stands in the store.\n\n",
      "The loom stands in the store, where few people see it.\n\nThe mill would like to have it.\n\n",
      "To consider the loan of the loom to the mill.\n\nThe mill would like to have it.\n\n",
      "The survey of the loom was approved by the Curator in May.\n\nAward of loans is for the Curator.\n\n",
    ].map((told) => ({
      in: `${front.replace("Loom", "[[Loom]]")}${told}${reasons}${options}${interests}`,
      message: "missing",
    })),
    {
      in: `${front.replace("Loom", "[[Loom]]")}${decision}${options}${interests}\n| Reason for confidentiality | The fee is secret |\n| --- | --- |\n`,
      message: "missing",
    },
    {
      in: `${front.replace("Loom", "[[Loom]]")}${decision}${reasons}${options}No interest was shown by the college.\n`,
      message: "missing",
    },
    {
      in: `${front.replace("Loom", "[[Loom]]")}${decision}## Details of the loom\n\nIt is of oak.\n\n${options}${interests}`,
      message: "missing",
    },
    {
      in: `---\nkind: decision-record\ntitle: [[Loom]]\n---\n\n## Date of publication\n\n4 May 2027\n\n${decision}${reasons}${options}${interests}`,
      message: "undated",
    },
    {
      in: "---\nkind: decision-record\ntitle: Kiln lease\ndate: 2027-05-04\n---\n\n## Decision\n\n1. The kiln is let.\n\n## Recommendations and reasons\n\n2. [[As discussed]].\n\n## Alternatives considered and rejected\n\nKeeping it empty was rejected because of its cost.\n\n## Interests declared\n\nNone.\n",
      kind: "decision-record",
      message: "bare",
    },
    {
      in: `---\nkind: decision-record\ntitle: Loom\ndate: 2027-05-04\nmeeting: [[Councillor P. Holt and the Head of Highways]]\n---\n\n${decision}${reasons}${options}${interests}`,
      message: "shared",
      severity: "warning",
    },
    {
      in: `${front}${decision}${reasons}## Alternatives considered and rejected\n\n[[Several ways forward were explored and discounted]].\n\n${interests}`,
      message: "bare",
    },
    {
      in: `${front}${decision}${reasons}## Alternatives considered and rejected\n\n[[The Cabinet Member considered the other options open to him]].\n\n${interests}`,
      message: "bare",
    },
    {
      in: `# [[Record of decision]]\n\n**Key decision:** Yes. Published in the forward plan on 3 March 2027\n\n${decision}${reasons}${options}${interests}`,
      message: "undated",
    },
    {
      in: `---\nkind: decision-record\ntitle: [[Loom]]\n---\n\n${decision}${reasons}${options}${interests}`,
      message: "undated",
      severity: "error",
    },
    {
      in: `${front}${decision}${reasons}## Alternatives considered and rejected\n\n[[None stated]].\n\n${interests}`,
      message: "bare",
    },
    {
      in: `${front}${decision}## Reasons for the decision\n\n[[See officer report]].\n\n${options}${interests}`,
      message: "bare",
    },
    {
      in: `${front}${decision}${reasons}${options}## [[Any interest declared and any dispensation]]\n`,
      message: "empty",
    },
    { in: `${front.replace("Loom", "[[Loom]]")}${decision}${reasons}${options}`, message: "missing" },
  ],
});
