import { keyDecision } from "../../../rules/structure/key-decision.ts";
import { checkRule } from "../../support/checkRule.ts";

const body = "## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n";
const front = (lines: string) => `---\nkind: committee-report\ntitle: Carts\nmeeting: Cabinet\n${lines}---\n\n`;

checkRule(keyDecision, {
  quiet: [
    `${front("key-decision: yes\nforward-plan: 27/004\n")}## Purpose\n\nTo buy carts. This key decision was not in the forward plan for May.\n\n## Urgency\n\nThe chair of scrutiny was consulted under Rule 14 of the Access to Information Rules.\n`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes, not in the forward plan\n\n## Purpose\n\nTo buy carts.\n\n## Urgency\n\nThe chair of scrutiny was told under regulation 10.\n`,
    `${front("key-decision: no\n")}${body.replace("To buy carts.", "The plan lists decisions that are not key as well, for the reader's ease.")}`,
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\nThis is not a key decision: the dredging costs £140,000, below the threshold of £250,000.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\nThe bridge of 2019, at £2.4m, was a key decision. This one is not a key decision.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: yes, 27/004\n---\n\n## Background\n\nNotice of this key decision was published in the forward plan on 1 February 2027.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: yes, 27/004\n---\n\n## Background\n\nThis key decision was entered in the forward plan a week before the meeting; the general exception applies.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\nThe grant was split into four parts, one for each club, and it is not a key decision.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\nRepairs at the weir are key to the flood scheme, which costs £1.4m.\n",

    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No\n\n## Purpose\n\nTo hire carts for two years.\n\n## Recommendations\n\nThat Cabinet approves a contract of £90,000 a year.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No\n\n## Purpose\n\nTo hire carts that are four years old.\n\n## Recommendations\n\nThat Cabinet approves a contract of £190,000 a year.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No – cost £180,000 (threshold £250,000)\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No – £310,000 over three years, £103,333 a year (threshold £250,000)\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No – below the threshold of £500,000\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No – does not exceed the threshold\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No – the threshold is £250,000\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Treasury\n\n**Key decision:** No\n\n## Summary\n\nThe Council had £21.4m invested and £31.4m borrowed at 30 September.\n\n## Recommendations\n\nThat Cabinet notes the position.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Looms\nkey-decision: no\n---\n\n## Purpose\n\nThe grant in 2024/25 was £2,310,000.\n\n## Recommendations\n\nThat the report is noted.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No\n\n## Purpose\n\nTo end the service.\n\n## Recommendations\n\nThat the carts are sold.\n\n## Financial implications\n\nThe service cost £1.2m in 2026/27.\n",
    `${front("key-decision: no\n")}${body.replace("To buy carts.", "To buy carts. The decision falls to the Director under the scheme of delegation (contracts up to £500,000 within a budget).")}`,
    `${front("key-decision: no\n")}${body.replace("To buy carts.", "The contract rules ask for three quotations above £600,000; the carts cost £40,000.")}`,
    `${front("key-decision: no\n")}${body.replace("To buy carts.", "The cost of £90,000 is far from the threshold, which the constitution sets for spending over £500,000.")}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**28 day notice published:** 1 October 2026\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Decision Ref. No:** 26/00041\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Forward Plan No:** 112\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Forward Plan:** No – general exception applies\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Decision Reference:** DfE034\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Key decision reference:** KD-114\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Reference number:** KD5432\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Date first published on the Executive Decision Notice:** 1 October 2026\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes\n\n**Notice of proposed decision first published:** 1 October 2026\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes – over £500,000. General exception applies.\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No – within the approved capital programme\n\n## Recommendations\n\nThat a contract of £2.6m is awarded.\n\n${body}`,
    "---\nkind: committee-report\ntitle: Ferry stage\nmeeting: Otterby Town Council\nkey-decision: yes\n---\n\n## Purpose\n\nTo let the stage.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sea wall\ndate: 2027-01-05\nkey-decision: yes\nforward-plan: FP/27/01, published 4 December 2026\n---\n\n## Purpose\n\nTo let the works.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sea wall\ndate: 2027-01-05\nkey-decision: yes\nforward-plan: FP/27/01, published 10 December 2026\n---\n\n## Purpose\n\nTo let the works.\n\n## Notice\n\nThe general exception in regulation 10 applies; the chair of scrutiny was told on 14 December.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sea wall\ndate: 2027-01-05\nkey-decision: yes\nforward-plan: FP/27/01, for 5 January 2027\n---\n\n## Purpose\n\nTo let the works.\n",
    `${front('key-decision: yes\nforward-plan: "26/101"\n')}${body}`,
    `${front("key-decision: no\n")}${body}`,
    `${front("key-decision: yes\n")}${body}\n## Background\n\nThe decision was put in the forward plan on 2 March 2027.\n`,
    `**To:** Licensing Committee\n\n**Subject:** Fees\n\n**Date:** 4 May 2027\n\n${body}`,
    `**To:** Planning Committee\n\n**Subject:** Fees\n\n**Key decision:** Not applicable\n\n${body}`,
    `${front("")}${body}\n## Legal implications\n\nThis is not a key decision.\n`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** Yes – above £500,000; notice of 4 May 2027\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** No\n\n## Purpose\n\nTo note costs.\n\n## Recommendations\n\nThat Cabinet notes that the budget of £3.1m was kept.\n\n## Financial implications\n\nThe service cost £3.1m in 2025/26.\n`,
    {
      text: `**To:** Chief Executive\n\n**Subject:** Carts\n\n**Key decision:** No\n\n${body}\nTo award £4m.\n`,
      kind: "decision-record",
    },
    {
      text: `${front("key-decision: no\n")}## Recommendations\n\nThat Cabinet awards a contract of £720,000.\n`,
      settings: { rules: { "key-decision": { options: { threshold: 1_000_000 } } } },
    },
  ],
  finds: [
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\n[[Officers do not treat the dredging, at £1.4m, as a key decision]].\n",
      message: "stated",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\nThe hire is £150,000 a year for five years. [[It has not been classed as key]].\n",
      message: "stated",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\n- Cost of the weir: £640,000\n- Threshold for key decisions: £250,000\n- [[Key decision: no]]\n",
      message: "stated",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\n[[The dredging was split into four orders so that each stays below the key decision threshold]].\n",
      message: "split",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\n[[This is not a key decision because nobody has objected to it]].\n",
      message: "poor",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: yes, 27/004\n---\n\n## Background\n\n[[This key decision was entered in the forward plan a week before the meeting]].\n",
      message: "told",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: yes, 27/004\n---\n\n## Background\n\n[[Notice of this key decision was published on 1 March 2027]].\n",
      message: "told",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: yes, 27/004\n---\n\n## Background\n\n[[the special urgency rule was used and the chair of scrutiny was not asked]].\n",
      message: "misused",
    },
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Weir\ndate: 2027-03-10\nkey-decision: no\n---\n\n## Background\n\n[[Whether this is a key decision has not been settled]].\n",
      message: "undecided",
    },

    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slip\n[[key-decision]]:\n---\n\n# Slip\n\n## Purpose\n\nTo mend it.\n\n## Recommendations\n\nThat Cabinet approves the mending.\n",
      message: "blank",
      becomes:
        '---\nkind: committee-report\nmeeting: Cabinet\ntitle: Slip\nkey-decision: yes\nforward-plan: "[insert the reference and the date of the notice]"\n---\n\n# Slip\n\n## Purpose\n\nTo mend it.\n\n## Recommendations\n\nThat Cabinet approves the mending.\n',
    },
    {
      in: "| **To** | Cabinet |\n| --- | --- |\n| **Subject** | Slip |\n| **[[Key decision]]** | |\n\n# Slip\n\n## Purpose\n\nTo mend it.\n\n## Recommendations\n\nThat Cabinet approves the mending.\n",
      message: "blank",
      becomes:
        "| **To** | Cabinet |\n| --- | --- |\n| **Subject** | Slip |\n| **Key decision** | yes |\n| **Forward plan reference** | [insert the reference and the date of the notice] |\n\n# Slip\n\n## Purpose\n\nTo mend it.\n\n## Recommendations\n\nThat Cabinet approves the mending.\n",
    },
    {
      in: "**To:** Cabinet\n\n**Subject:** Slip\n\n**Key decision:** [[Yes]]\n\n# Slip\n\n## Purpose\n\nTo mend it.\n\n## Recommendations\n\nThat Cabinet approves the mending.\n",
      message: "unplanned",
      becomes:
        "**To:** Cabinet\n\n**Subject:** Slip\n\n**Key decision:** Yes\n\n**Forward plan reference:** [insert the reference and the date of the notice]\n\n# Slip\n\n## Purpose\n\nTo mend it.\n\n## Recommendations\n\nThat Cabinet approves the mending.\n",
    },

    {
      in: "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No]]\n\n## Purpose\n\nTo hire carts for the three years from 1 May 2027.\n\n## Recommendations\n\nThat Cabinet approves a contract of £190,000 a year.\n",
      severity: "info",
    },
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No – cost £310,000 (threshold £250,000)]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No – income above the threshold]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[NO; a saving of £1.1m, threshold £500k]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No – exceeds the £250,000 limit]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes / No (delete as appropriate)]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Y/N]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[YES/NO [strike out one]]]\n\n## Purpose\n\nTo buy carts.\n\n## Recommendations\n\nThat Cabinet buys carts.\n",
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sea wall\nkey-decision: no\n---\n\n## Purpose\n\nTo let the works. [[It is not a key decision]].\n\n## Recommendations\n\nThat Cabinet awards a contract of £2.6m for the sea wall.\n",
      message: "large",
    },
    {
      in: '---\nkind: decision-record\nmeeting: Officer decision\ntitle: Sea wall\nkey-decision: [[yes]]\nforward-plan: ""\n---\n\n**Decision no:** OD/27/014\n\n## Decision\n\nTo let the works.\n',
      message: "unplanned",
    },
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Looms\nkey-decision: [[no]]\n---\n\n## Purpose\n\nTo ask the Cabinet to approve the use of the loom grant of £2,310,000 in 2027/28.\n\n## Recommendations\n\nThat the use is approved.\n",
    "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Looms\nkey-decision: [[yes]]\n---\n\n## Purpose\n\nTo let the looms.\n\n## Recommendations\n\nThat the looms are let.\n\n## Sign off\n\n| Finance | Legal |\n| --- | --- |\n| RT 06.04.27 | KD 18.03.27 |\n",
    { in: `**To:** Cabinet\n\n**Subject:** [[Carts]]\n\n**Decision no:** 26/00041\n\n${body}`, severity: "info" },
    {
      in: "**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No]]\n\n## Purpose\n\nTo end the service.\n\n## Recommendations\n\nThat the carts are sold.\n\n## Financial implications\n\nThe saving is estimated at £1.2m in 2028/29.\n",
      severity: "info",
    },
    `${front("key-decision: [[no]]\n")}${body.replace("To buy carts.", "To award a contract of £900,000, which is above the threshold of £500,000 in the constitution.")}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes]]\n\n**Forward Plan Ref:**\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes]]\n\n**Forward Plan reference:** TBC\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes]]\n\n**Included in Forward Plan?** No\n\n${body}`,
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes – Forward Plan ref to follow]]\n\n${body}`,
    { in: `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[☐ Yes ☐ No]]\n\n${body}`, message: "blank" },
    `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes]]\n\n**Reference number:** 14\n\n${body}`,
    "---\nkind: decision-record\n---\n\n**Decision taken by:** Director of Harbours\n\n**Subject:** Sea wall\n\n**Key decision:** [[No]]\n\n## Decision\n\nTo award a contract of £2.6m for the sea wall.\n",
    {
      in: "---\nkind: committee-report\nmeeting: Cabinet\ntitle: Sea wall\ndate: 2027-01-05\nkey-decision: yes\nforward-plan: [[FP/27/01, published 10 December 2026]]\n---\n\n## Purpose\n\nTo let the works.\n",
      message: "soon",
    },
    {
      in: `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No]]\n\n${body}\n## Financial implications\n\nThe cost of £4.2m in 2027/28 is met from the fleet reserve.\n`,
      message: "large",
      severity: "info",
    },
    {
      in: "---\nkind: decision-record\ntitle: Hostel\nmeeting: Director of Housing\nlead-member: Cabinet Member for Homes\nkey-decision: [[no]]\n---\n\n## Decision\n\nTo take a lease.\n\n## Financial implications\n\nThe total cost of the lease is £2.3m.\n",
      severity: "info",
    },
    {
      in: `${front("key-decision: [[no]]\n")}${body}\n## Background\n\nThere would be a significant effect in two or more wards.\n`,
      message: "effect",
    },
    { in: `${front("key-decision: [[yes]]\n")}${body}`, message: "unplanned" },
    {
      in: `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[Yes – over £500,000]]\n\n${body}`,
      message: "unplanned",
    },
    { in: `**To:** Cabinet\n\n**Subject:** Carts\n\n**[[Key decision]]:**\n\n${body}`, message: "blank" },
    {
      in: `---\nkind: committee-report\ntitle: [[Carts]]\nmeeting: Cabinet\n---\n\n${body}`,
      message: "missing",
      severity: "info",
    },
    {
      in: `---\ncouncil: portsmouth\nkind: committee-report\ntitle: [[Carts]]\nmeeting: Cabinet\n---\n\n${body}`,
      message: "missing",
      severity: "warning",
      council: "portsmouth",
    },
    {
      in: `**To:** Executive\n\n**Subject:** Carts\n\n**Key decision:** [[No]]\n\n**Summary:** The report proposes to close the depot, saving £910,000 a year.\n\n${body}`,
      message: "large",
      severity: "warning",
    },
    {
      in: `**To:** Cabinet\n\n**Subject:** Carts\n\n**Key decision:** [[No]]\n\n${body}\n## Financial implications\n\nThe carts would cost £1.4 million over four years.\n`,
      message: "large",
      severity: "info",
    },
  ],
});
