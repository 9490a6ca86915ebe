import { optionsTooFew } from "../../../rules/balance/options-too-few.ts";
import { checkRule } from "../../support/checkRule.ts";

checkRule(optionsTooFew, {
  quiet: [
    "## Options\n\nOption 1 – Take no further action, but review in a year.\n\nOption 2 – Ask Council for leave to consult on a levy.\n",
    "## Options\n\nOption 1, let the lease lapse. Merits: free.\n\nOption 2, renew the lease for ten years. Merits: sure.\n",
    "## Options\n\nThree courses were open.\n\nAward for six years (recommended). Advantages: sure. Disadvantages: long.\n\nAward for four years. Advantages: free. Disadvantages: dear.\n\nDo not award, and collect it all as one.\n",
    "## Options\n\n**Option 1 – Renew without change.** Merits: cheap.\n\n**Option 2 – Raise the tolls.** Merits: sure.\n",
    ...[
      "Hold tolls at the 2019 rate",
      "Peg the mooring fees at this year's level",
      "Pin rents to last year's figures",
    ].map(
      (name) =>
        `## Options\n\n**Option 1 – ${name}.** Merits: cheap.\n\n**Option 2 – Raise them by 5%.** Merits: sure.\n`,
    ),
    {
      text: "## Options\n\n**Option 1 – Keep the fees.** No one pays more.\n\n**Option 2 – Raise the fees.** £9,000 more.\n\nA rise in October was thought about, and members were told of it.\n",
      note: "One more course beside those set out",
    },
    {
      text: "## Options\n\n4.1 Option 1 – Patch the roof. Merits: cheap. Demerits: lasts three years.\n\n4.2 Option 2 – Leave it as now. Merits: no cost. Demerits: it leaks.\n\n## Reasons for recommendations\n\n5.1 Option 1 is the only option that keeps the hall dry over the winter that the committee discussed.\n",
      note: "The only one of several",
    },
    "## Options\n\n**Option 1 – renew the present membership.** Merits: cheap. Demerits: few events.\n\n**Option 2 – join the league.** Merits: more events. Demerits: dear.\n",

    ...[
      "Lay no further paths",
      "Take on no apprentices",
      "Charge nobody",
      "Do without",
      "Manage with what there is",
    ].map(
      (name) => `## Options\n\n**Option 1 – ${name}.** Merits: cheap.\n\n**Option 2 – Buy the weir.** Merits: sure.\n`,
    ),
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Status quo | No cost | Slow |\n| 2. Build | Quick | Dear |\n\nDoing nothing is not an option that anybody here would defend.\n",
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Re-let the shop to one tenant | Simple | Low rent |\n| 2. Let the shop in lots | Open | More work |\n",
    "## Options\n\n3.1 Hire the vans. Merits: quick. Demerits: dear.\n\n3.2 Buy new vans. Merits: clean. Demerits: dear.\n\n3.3 Let the contract end and pay for taxis by the mile. It is cheap, and easy to begin.\n",
    "## Options\n\n**Option 1 – Replace only piles that fail.** Merits: cheap. Demerits: slow.\n\n**Option 2 – Replace them all.** Merits: sure. Demerits: dear.\n",
    "## Options\n\n**Option 1 – 0% increase.** For: no rise. Against: shortfall.\n\n**Option 2 – 4.99% increase.** For: balanced. Against: dearer.\n",
    "## Options\n\n**Option 1 – Take out the bandstand and do not replace it.** Merits: cheap. Demerits: no music.\n\n**Option 2 – Rebuild it in oak.** Merits: lasting. Demerits: dear.\n",
    "## Options\n\n**Option 1 – Close the kiosk with no replacement.** Merits: cheap. Demerits: no tea.\n\n**Option 2 – Rebuild it in oak.** Merits: lasting. Demerits: dear.\n",
    "## Options\n\n**Option 1 – Hold the boathouse vacant until May.** Cheap.\n\n**Option 2 – Let it.** Dear.\n",
    "## Options\n\n**Option 1 – Not to buy the field.** Cheap.\n\n**Option 2 – Buy it.** Dear.\n",
    "## Options\n\n**Option 1 – No floodlights; rely on daylight.** Cheap.\n\n**Option 2 – Install lamps.** Dear.\n",
    "## Options\n\n**Option 1 – Walk away from the lease.** Cheap.\n\n**Option 2 – Sign it.** Dear.\n",
    "## Options\n\n**Option 1 – Turn the offer down.** Cheap.\n\n**Option 2 – Take it.** Dear.\n",
    "## Options\n\n**Option 1 – Wash our hands of the pier.** Cheap.\n\n**Option 2 – Mend it.** Dear.\n",
    "## Options\n\n1. To award nothing: this would save £30,000; five services would close.\n2. To invite new applications: this would widen the field; it would delay awards until June.\n",
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Six fairs, as in 2026 | Known cost | Nothing in the north |\n| 2. Four fairs | Cheaper | Fewer days |\n",
    "## Options\n\n**Option 1, stay and mend.** Offers: no move. Asks: £40,000.\n\n**Option 2, move to Gull Lane.** Offers: dry rooms. Asks: a lease of ten years.\n",
    "## Options\n\n| | Neither | Site 1 | Site 2 |\n| --- | --- | --- | --- |\n| Merits | No loss of fields | Near the quay | Cheap |\n| Demerits | No homes | Dear | Far |\n",
    "## Options\n\n**Option A – Award to six clubs.** Merits: quick. Demerits: three get nothing.\n\n**Option B – Award to nine.** Merits: wide. Demerits: thin.\n\nIf Cabinet makes no award, the fund stays in reserves.\n",
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Buy no more boats | No borrowing | Hire goes on |\n| 2. Buy six boats | Cheaper | A loan |\n",
    "## Options\n\n| Course | Points for | Points against |\n| --- | --- | --- |\n| 1. Publish no list | No cost | Owners are not told |\n| 2. Publish a list | Owners are told | £4,000 a year |",
    "No other harm has been identified, and options 2 and 3 would end it for members.",
    "The Committee may choose between the four options set out in section 6.",
    "## Options\n\n| Step | Points for | Points against |\n| --- | --- | --- |\n| 1. Take no step | Calls have stopped | They may begin again |\n| 2. Add conditions | Deals with noise | Needs visits |\n",
    "## Options\n\n**Option A – Hold the land**\n\n- In favour: no choice is closed.\n- Against: £9,000 a year.\n\n**Option B – Sell by auction**\n\n- In favour: a receipt.\n- Against: no say in what is built.\n",
    "The Committee looked at the harbour report. No other risk has been identified.",
    "## Options\n\n**Option 1 – Impose no conditions.** Merits: simple. Demerits: noise.\n\n**Option 2 – Impose a curfew.** Merits: quiet. Demerits: trade.\n",
    "## Options\n\n**Option 1 – Sell.** Merits: a receipt.\n\n**Option 2 – Sit tight.** Merits: prices may rise.\n",
    "## The sites\n\nLeaving the plan as it stands is not among them, for it must be reviewed.\n\n| | North field | South field |\n| --- | --- | --- |\n| Merits | Near the school | One owner |\n| Demerits | Wet | Far |\n",
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. No contract: hire each crane when it is needed | Free | Dear |\n| 2. A contract for four years | Cheap | Tied |\n",
    "## Options\n\n4.1 The Panel can choose between three options.\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| A. Keep the present kilns | Known | Slow |\n| B. Gas kilns | Quick | Dear |\n| C. No firing here | Cheap | Jobs lost |\n",
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
    "There is one course open to the Committee, because the court has ordered the works.",
  ],
  finds: [
    {
      in: "## Options\n\n[[**Option A – Confirm the byelaw.** Merits: firm.]]\n\n**Option B – Send it to its grave.** The byelaw would lapse. Merits: brief.\n",
      severity: "info",
    },
    {
      in: "## Options\n\nFour options were looked at.\n\n[[**Option 1 – Sell by auction.** Merits: quick.]]\n\n**Option 2 – Sell by tender.** Merits: open.\n",
      severity: "info",
    },
    {
      in: "## Options\n\n[[**Option 2 – Sell to a builder.** Merits: quick.]]\n\nThe other is described above.\n",
      severity: "info",
    },
    {
      in: "## Options\n\n[[There are two options: to dredge in March, or to dredge in May.]]\n\n**Option A: dredge in March.** Merits: cool.\n\n**Option B: dredge in May.** Merits: dry.\n",
      severity: "warning",
    },
    "## Options\n\n[[**Option 1 – A lease for six years.** Merits: sure.]]\n\n**Option 2 – A lease with a break at the end of the third year.** Merits: free.\n",
    "## Options\n\n[[**Option 1 – Let thirty rooms.** Merits: cheap.]]\n\n**Option 2 – Let twenty rooms.** Merits: quiet.\n\nThe surveyor does not agree with the pace of option 1.\n",
    {
      in: "## Options\n\n[[**Option 1 – Shared bins in all streets.** Merits: saves £9,000.]]\n\n**Option 2 – Bins of their own in all streets.** Merits: parking unchanged. Demerits: no saving.\n",
      severity: "info",
    },
    {
      in: "## Options\n\n[[The options are to buy in May, which would leave a week for the searches, or to buy in June.]]\n",
      severity: "info",
    },
    "## Options\n\n[[**Option 1 – Charge no more than £2.** Merits: cheap.]]\n\n**Option 2 – Charge £3.** Merits: pays.\n",
    {
      in: "## Background\n\nThe operator has given notice that it will leave in May.\n\n## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| [[1. Direct service]] | Control | Dear |\n| 2. New operator | Quick | Less control |\n",
      message: "present",
      severity: "info",
    },
    {
      in: "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Build | Quick | Dear |\n| 2. Buy | Quicker | Dearer |\n\n[[Doing nothing was not examined.]]\n",
      message: "present",
    },
    "## Options\n\n[[**Option 1 – Not-for-profit operator.** Cheap.]]\n\n**Option 2 – Private operator.** Dear.\n",
    "## Options\n\n[[**Option 1 – Drop the kerbs.** Cheap.]]\n\n**Option 2 – Raise the table.** Dear.\n",
    "## Options\n\n[[One course has been looked at in detail.]]\n\n**Let to Quay Ltd (recommended).** Advantages: rent; upkeep; one tenant. Disadvantages: no say; a long lease; an old roof.\n",
    "## Options\n\n[[**Let to Quay Ltd (recommended).** Advantages: rent for ten years; upkeep by the tenant; one key. Disadvantages: no say in what is sold; a long lease; dust.]]\n",
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
    {
      in: "## Options\n\n[[**Option A – Slate.** Pros: dry. Cons: dear.]]\n\n**Option B – Tile.** Pros: cheap. Cons: short life.\n",
      becomes:
        "## Options\n\n**Option A – Slate.** Pros: dry. Cons: dear.\n\n**Option B – Tile.** Pros: cheap. Cons: short life.\n\n**Option C – Do nothing**: Pros: [To be completed.] Cons: [To be completed.]\n",
    },
    {
      in: "## Options\n\n### [[Option 1: slate]]\n\n#### Merits\n\nDry.\n\n#### Demerits\n\nDear.\n\n### Option 2: tile\n\n#### Merits\n\nCheap.\n\n#### Demerits\n\nShort life.\n",
      becomes:
        "## Options\n\n### Option 1: slate\n\n#### Merits\n\nDry.\n\n#### Demerits\n\nDear.\n\n### Option 2: tile\n\n#### Merits\n\nCheap.\n\n#### Demerits\n\nShort life.\n\n### Option 3: Do nothing\n\n#### Merits\n\n[To be completed.]\n\n#### Demerits\n\n[To be completed.]\n",
    },
    {
      in: "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| [[1. Slate]] | dry | dear |\n| 2. Tile | cheap | short life |\n",
      becomes:
        "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Slate | dry | dear |\n| 2. Tile | cheap | short life |\n| 3. Do nothing | [To be completed.] | [To be completed.] |\n",
    },
    {
      in: "## Options\n\n| | [[Option 1: slate]] | Option 2: tile |\n| --- | --- | --- |\n| Merits | dry | cheap |\n| Demerits | dear | short life |\n",
      becomes:
        "## Options\n\n| | Option 1: slate | Option 2: tile | Option 3: Do nothing |\n| --- | --- | --- | --- |\n| Merits | dry | cheap | [To be completed.] |\n| Demerits | dear | short life | [To be completed.] |\n",
    },
    {
      in: "## Options\n\n- [[Option 1: slate. Merits: dry. Demerits: dear.]]\n- Option 2: tile. Merits: cheap. Demerits: short life.\n",
      becomes:
        "## Options\n\n- Option 1: slate. Merits: dry. Demerits: dear.\n- Option 2: tile. Merits: cheap. Demerits: short life.\n- Option 3: Do nothing: Merits: [To be completed.] Demerits: [To be completed.]\n",
    },
    {
      in: "## Options\n\n1. [[Slate the roof. Merits: dry. Demerits: dear.]]\n2. Tile the roof. Merits: cheap. Demerits: short life.\n",
      becomes:
        "## Options\n\n1. Slate the roof. Merits: dry. Demerits: dear.\n2. Tile the roof. Merits: cheap. Demerits: short life.\n\n3. Do nothing: Merits: [To be completed.] Demerits: [To be completed.]\n",
    },
    { in: "[[There is one option open to Cabinet, which is to slate the roof.]]", message: "one" },
  ],
});
