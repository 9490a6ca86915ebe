import { optionsTooFew } from "../../../rules/balance/options-too-few.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(optionsTooFew, {
  quiet: [
    "## Options\n\n**Option 1 – No amendment.** Nil.\n\n**Option 2 – Amendment A.** £9,000.\n",
    "## Options\n\n**Option 1 – Shut the baths when the pumps fail.** Cheap.\n\n**Option 2 – New pumps.** Dear.\n",
    "## Options\n\n**Option 1 – Extend the present lease for two years.** Merits: cheap. Demerits: short.\n\n**Option 2 – Sell.** Merits: receipt. Demerits: lost for good.\n",
    "## Options\n\n**Option 1 – Shut the kiln when its lining gives out.** Merits: cheap. Demerits: short.\n\n**Option 2 – Sell.** Merits: receipt. Demerits: lost for good.\n",
    "## Options\n\n| Course | Merits | Demerits |\n| --- | --- | --- |\n| No by-law | Simple | Noise |\n| A by-law | Quiet | Slow |\n",
    {
      text: "---\nkind: decision-record\n---\n\n## Alternatives considered and rejected\n\n**Option 2 – Sell by tender.** Slow.\n",
      kind: "decision-record",
    },
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. No plan: let berths as they fall free | Simple | Long waits |\n| 2. A plan by length of boat | Fair | A little work |\n",
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| A. No new wing | No cost | Crowded |\n| B. A wing of brick | Room | £2m |\n",
    "Pupils have a choice of two meals, both of which are hot.",
    "## Options\n\n**Option 1 – Build at Quay Road.** Merits: cheap. Demerits: far.\n\n**Option 2 – Go on renting.** Merits: nothing to find. Demerits: rent rises.\n",
    "## Options\n\n**Option 1 – Soldier on.** Merits: no cost. Demerits: leaks.\n\n**Option 2 – A new roof.** Merits: dry. Demerits: dear.\n",
    "## Options\n\n4.1 Option A is to make no further provision. It needs no money.\n\n4.2 Option B is to lay out the field, at £1m.\n",
    "## Options\n\n**Option 1 – Concrete (base scheme).** Cheap.\n\n**Option 2 – Stone.** Dear.\n",
    "## Options\n\n**Option 1 – Do not plant this year.** Cheap.\n\n**Option 2 – Plant 310 trees.** Green.\n",
    "## Options\n\n**Option 1 – Let the huts fall down.** Free.\n\n**Option 2 – Mend them.** Dear.\n",
    "## Options\n\n| Option | Saving |\n| --- | --- |\n| No change | nil |\n| 22 hours | £9,000 |\n",
    "## Options\n\nMembers may make the order, make it in part, or decline to make it.\n",
    "The only option for pupils at Brindle School is the evening class.",
    "## Options\n\n**Option 1 – Renew.** Quick.\n\n**Option 2 – Refuse the renewal.** Free.\n",
    { text: "## Options\n\n**Option 1 – Approve.** Quick.\n", kind: "planning-report" },
    "## Options\n\n### Option 1: a bridge\n\nIt costs £1m.\n\n### Option 2: leave the ford as it is\n\nNo cost.\n",
    "## Alternatives considered\n\nA sale was considered and rejected because demand is low.\n",
  ],
  finds: [
    "[[Keeping the ford is not one of the options, because no member wanted it.]]",
    "## Options\n\n[[Keeping the weir is not among these, since nobody on the panel cares for it.]]\n\n**Option 1 – Lower it.** Merits: quick. Demerits: dear.\n\n**Option 2 – Break it up.** Merits: free. Demerits: slow.\n",
    "## Options\n\n[[**Option 1 – Extend the car park to the north.** Merits: cheap. Demerits: short.]]\n\n**Option 2 – Sell.** Merits: receipt. Demerits: lost for good.\n",
    {
      in: "---\nkind: decision-record\n---\n\n## Options\n\n[[**Option 1 – Sell by auction.** Merits: quick.]]\n\n**Option 2 – Sell by tender.** Merits: open.\n",
      severity: "info",
      kind: "decision-record",
    },
    "[[Members have a choice of two firms, both of which would run the hall.]]",
    "[[The option considered was to double the fee.]]",
    "## Options\n\n[[**Option 1 – Slate the roof.** Merits: keeps the tenants dry. Demerits: dear.]]\n\n**Option 2 – Tile the roof.** Merits: cheap. Demerits: short life.\n",
    {
      in: "## Options\n\n### [[Option 1: a bridge]]\n\nIt costs £1m.\n\n### Option 2: a tunnel\n\nIt costs £9m.\n",
      message: "present",
      severity: "warning",
    },
    { in: "## Options\n\n[[Sell the barn by auction, or sell it by tender.]]\n", message: "present", severity: "info" },
    { in: "## Options\n\n- [[A bridge of steel]]\n- A bridge of wood\n", message: "present" },
    { in: "[[Keeping the ford, as an option, was not considered.]]", message: "present" },
    { in: "## Options\n\n[[Just one option is put before members, to build.]]\n", message: "one", severity: "warning" },
  ],
});
