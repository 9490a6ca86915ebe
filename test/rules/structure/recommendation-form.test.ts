import { recommendationForm } from "../../../rules/structure/recommendation-form.ts";
import { checkRule } from "../../support/checkRule.ts";

const role = "recommendations";

checkRule(recommendationForm, {
  quiet: [
    {
      text: "That the Panel considers the complaint in section 2, hears the parties and decides what is to be done.",
      role: "recommendations",
    },
    {
      text: "That the Sub-Committee considers the evidence in section 4 and determines what should be done.",
      role: "recommendations",
    },
    {
      text: "That Cabinet approves the plan, notes the cost and delegates the letting to the Harbour Master.",
      role: "recommendations",
    },
    {
      text: "That Cabinet approves the answers in line with the discussion paper at Appendix 2.",
      role: "recommendations",
    },

    "## Recommendations\n\nThat the Cabinet adopts the plan.\n\n| Checks | |\n| --- | --- |\n| I have consulted the relevant departments on what is indicated above | Yes |\n",
    { text: "That Cabinet notes what was said during the informal consultation.", role: "recommendations" },
    { text: "That the Panel notes everything that was raised in the consultation.", role },
    { text: "That Cabinet approves all the terms agreed with the tenant in Appendix 2.", role },
    { text: "That the Director be authorised to settle the lease with the canal trust.", role },
    { text: "That the Head of Schools be authorised to sign the deed with the academy trusts.", role },
    "## Recommendations\n\n2.1 The Committee is asked to:\n\ni. approve the lease;\n\nii. note the rent.\n",
    "## Recommendations\n\nThe Committee is asked to:\n\nI. approve the lease;\n\nII. note the rent.\n",
    "## Recommendations\n\nThat Cabinet:\n\n**i)** approves the lease;\n\n**ii)** notes the rent.\n",
    "## Recommendations\n\nMembers are invited to:\n\ni – agree the lease;\n\nii – note the rent.\n",
    "## Recommendations\n\nIt is recommended that the Board:\n\n- i. agrees the lease\n- ii. notes the rent\n",
    "## Recommendations\n\nI recommend that the Cabinet Member agrees to sell the depot.\n",
    "## Recommendations\n\nFor decision: approval of the sale of the depot.\n",
    {
      text: "That the Committee instructs the Head of Legal to write to the Secretary of State.",
      role: "recommendations",
    },
    { text: "That Cabinet asks the Police to report on the market each quarter.", role: "recommendations" },
    {
      text: "That the Committee sets the fee at £40, which is the least that the law allows.",
      role: "recommendations",
    },
    "## Recommendations\n\nThat Cabinet awards the grants below.\n\n| Club | Sought | Proposed |\n| --- | --- | --- |\n| Pier Youth Club | £24,000 | £18,000 |\n",
    "## Recommendations\n\nThat Cabinet, having heard what was said at the public meeting, confirms the order.",
    "## Recommendations\n\nThat the Sub-Committee, having considered the application and what is said at the hearing, determines it.",
    {
      text: "That the Committee notes that fees will be reported in the usual way in March 2027.",
      role: "recommendations",
    },
    {
      text: "Officers favour neither course. The reason is that the Committee must judge by what it hears as well as by what it reads.",
      role: "recommendations",
    },
    "## Decision\n\nI have decided:\n\n1. I approve the renewal of the mooring lease for five years.\n",
    "## Decision\n\nI have decided that the mooring lease be renewed for five years.\n",
    { text: "Sets aside £75,000 from the receipt for the Bowls Trust.", role },
    { text: "2.2 Reasons: the yard is not needed and costs £6,000 a year.", role },
    { text: "makes a scheme of allowances in the form of option 2", role },
    "7.2 That the Committee sits in June is no secret.",
    {
      text: "That Cabinet approves the plan and authorises the Director to take all necessary steps to carry it out.",
      role,
    },
    { text: "That Council notes the outstanding debt of £4,000.", role },
    { text: "That the land be sold for the best consideration that can be had.", role },
    { text: "Members are asked to consider the three options in section 5.", role },
    { text: "1. Approve the budget at Appendix A.", role },
    { text: "That the overdue invoices in table 3 be written off.", role },
    { text: "The Committee is asked to comment on the draft.", role },
    { text: "a) To REFUSE permission for the reason in paragraph 8.2." },
    "The Council did its best to sort this out.",
  ],
  finds: [
    { in: "That the Cabinet decides [[what is to be done]] about the weir.", role: "recommendations" },
    {
      in: "[[That the plan be adopted, the old one withdrawn, the fee raised to £9, the forms reprinted and the tenants told.]]",
      role: "recommendations",
      message: "compound",
    },
    { in: "To approve the works [[as per the discussion]].", role: "recommendations", message: "vague" },
    { in: "That Cabinet takes [[such steps as may seem best]].", role: "recommendations", message: "vague" },

    {
      in: "2.1 That Cabinet deals with [[everything as discussed]].",
      role: "recommendations",
      becomes: "2.1 That Cabinet approves [insert the decision, and the paragraph or appendix that sets it out].",
    },
    {
      in: "- [[That we]] mend the weir.\n- That Cabinet approves the plan at Appendix 1.",
      role: "recommendations",
      becomes:
        "- That [insert the body] approves [insert the decision, and the paragraph or appendix that sets it out].\n- That Cabinet approves the plan at Appendix 1.",
    },
    {
      in: "3.1 [[That the Panel approves the plan, sets the fee, appoints the agent and delegates the letting to the Harbour Master.]]",
      role: "recommendations",
      severity: "warning",
      message: "compound",
      becomes:
        "3.1 That the Panel: (a) approves the plan; (b) sets the fee; (c) appoints the agent; and (d) delegates the letting to the Harbour Master.",
    },

    { in: "That traders [[are expected to]] clear their stalls.", role: "recommendations", severity: "warning" },
    { in: "That the Board agrees [[the remaining points that came up]] since March.", role, message: "vague" },
    { in: "That the Board approves [[whatever members talked through]] last week.", role, message: "vague" },
    { in: "B. AGREE [[all that was decided over lunch]].", message: "vague" },
    { in: "That Cabinet confirms [[everything else thrashed out]] since May.", role, message: "vague" },
    { in: "That the Board [[takes a poor view]] of the ferry company.", role, message: "vague" },
    { in: "That [[the committee trusts]] that the quay will be mended.", role, message: "hope" },
    "## Recommendations\n\n[[I]] think the lease should be approved.\n",
    { in: "That the Authority [[orders the Musicians' Union to]] call off its ballot.", role: "recommendations" },

    { in: "That Council [[sees sense]] about the ramp.", role: "recommendations" },
    { in: "That the Panel imposes a censure, [[the least that could properly be done]].", role: "recommendations" },
    { in: "[[That the new Cabinet hits the ground running.]]", role, severity: "info" },
    "7.2 That the Committee [[does right by]] the staff.",
    { in: "That the Panel [[takes matters forward]].", role, message: "vague" },
    { in: "[[That we]] fix the road.", role, message: "person" },
    { in: "[[It is hoped]] that the Board will agree to the lease.", role, message: "hope" },
    { in: "[[See section 4.]]", role, message: "pointer" },
    { in: "That Cabinet approves this [[long-overdue]] scheme.", role, message: "argues" },
    { in: "C. DO [[whatever is needed]] to open the hall by May." },
    { in: "[[That the roof, which leaks.]]", role, severity: "info" },
  ],
});
