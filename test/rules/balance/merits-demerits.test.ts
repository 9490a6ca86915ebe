import { meritsDemerits } from "../../../rules/balance/merits-demerits.ts";
import { checkRule } from "../../support/checkRule.ts";

const first = "**Option 1 – Repair.** Merits: lasts 30 years. Demerits: closed for a season.";

checkRule(meritsDemerits, {
  quiet: [
    "## Options\n\n### Option 1: Keep the pool\n\nMerits: no cost. Demerits: the roof leaks.\n\n### Option 2: Mend it\n\nMerits: it is dry. Demerits: it costs £90,000.\n\n### Option 3: Build anew\n\nThis would give a larger pool. It would take three years. The drawback is the loss of the car park. It would open in 2031.\n",
    "## Options\n\n### Option 1: Keep the lamps\n\nThere are no advantages. The disadvantage is that the lamps fail.\n\n### Option 2: New lamps\n\nThe advantage is that it is lighter. No material disadvantage has been identified.\n",
    "## Options\n\n**Option 1 – Mend.** Merits: cheap. Demerits: short life.\n\nA new pier was rejected as unrealistic because the survey of May puts its cost at £9m.\n",
    { text: "## Alternatives considered\n\nA lease would be quicker and simple to run.\n", kind: "decision-record" },
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1 Mend the pump | Cheap to do | Short life |\n| 2 Buy a new pump | Long life | Dear to buy |\n\n3.2 Option 1 is cheap, quick and easy to run, and saves £9,000.\n",
    "## Options\n\n5.1 Three options were weighed.\n\n5.2 Buy a new boat (recommended). Advantages: quick. Disadvantages: dear.\n\n5.3 Hire a boat. Advantages: cheap. Disadvantages: slow.\n",
    "## Options\n\n**Option 1 / Opsiwn 1: No change**\n\n**Manteision / Advantages:** no cost.\n\n**Anfanteision / Disadvantages:** the roof leaks.\n\n**Option 2 / Opsiwn 2: Repair**\n\n**Manteision / Advantages:** lasts.\n\n**Anfanteision / Disadvantages:** costs £9,000.\n",
    "## Opsiynau / Options\n\n**Opsiwn 1: Dim newid**\n\nManteision: Dim cost.\n\nAnfanteision: To yn gollwng.\n\n**Opsiwn 2: Trwsio**\n\nManteision: Para'n hir.\n\nAnfanteision: £9,000.\n",
    "## Options\n\n**Option 1 / Opsiwn 1: No change**\n\nOpportunities: no cost.\n\nChallenges: the roof leaks.\n\n**Option 2 / Opsiwn 2: Repair**\n\nOpportunities: lasts.\n\nChallenges: costs £9,000.\n",
    "## Options\n\n5.1 **Do nothing.** This would leave the roof as it is, at no cost. It would go on leaking.\n\n5.2 **Repair.** This lasts. It costs £9,000.\n\n5.3 Option 5.2 is preferred.\n",
    "## Options\n\nOption 1 – to refuse. The risk would remain, at no cost.\n\nOption 2 – to approve. The risk ends; the walk is longer.\n",
    "## Options\n\nOption 1 – Leave the tolls. Traders would pay no more, but the account would be £9,000 short.\n\nOption 2 – Shut the stall. Nothing further would be spent, but twelve users would lose a shelter.\n",
    "## Options\n\n- **Option 1, stay and mend.** Offers: no move for the clubs, which like the yard. Asks: £40,000 of works.\n- **Option 2, leave without works.** Offers: no cost. Asks: acceptance of the damp.\n- **Option 3, move.** Offers: dry rooms. Asks: a lease of ten years.\n",
    "## Options\n\n3.1 **Sale by tender.** Advantages: open to all. Disadvantages: slow.\n\n3.2 Officers compared costs. The dearer course would take longer and cost more.\n",
    "## Options\n\n- **Option 1 – Keep the kiosk.**\n  - *Gives:* a rent; a use for the site.\n  - *Gives up:* £9,000 a year for repairs.\n- **Option 2 – Sell.**\n  - *Gives:* a receipt; an end to the repairs.\n  - *Gives up:* control of the site.\n",
    "## Consultation\n\n| Site | For | Against | No view |\n| --- | --- | --- | --- |\n| Site 1 | 71 | 112 | 9 |\n| Site 2 | 128 | 64 | 11 |\n",
    "## Options\n\n3.1 **Option A.** In its favour: every berth is kept. Against it: dues would rise by £40.\n\n3.2 **Option B.** In its favour: dues stay as they are. Against it: twelve berths would go.\n",
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Stay as now | None | None |\n| 2. Go by water | Quicker for all | Dearer by a third |\n",
    "## Options\n\n| Option | Merits for the district and its people | Demerits |\n| --- | --- | --- |\n| 1. No change | Free | Slow |\n| 2. Buy | Quick | Dear |\n",
    "## Options\n\n| Option | Advantages to the town | Disadvantages |\n| --- | --- | --- |\n| 1. Stay | cheap | old |\n| 2. Go | new | dear |\n",
    "## Options\n\nOption 1 – Repair. Merits: cheap. Demerits: short life.\n\nOption 2 – Replace. Merits: lasting. Demerits: dear.\n\nDoing nothing is not put forward as a third option because the lining would fail.\n",
    "## Options\n\nOption 1 – Repair. Merits: cheap. Demerits: short life.\n\nOption 2 – Replace. Merits: lasting. Demerits: dear.\n\nThe status quo was ruled out because the lease ends.\n",
    `## Options\n\n${first}\n\n**Option 2 – Close.** For: saves £40,000 a year. Against: 200 users would lose the hall.\n`,
    `## Options\n\n${first}\n\n**Option 2 – Sell.** This would bring in £200,000. However, no other hall stands within a mile.\n`,
    `## Options\n\n${first}\n\n**Option 2 – Let.** The rent would meet the running cost, but the scouts would have to leave.\n`,
    "## Options\n\n| Option | Pros | Cons |\n| --- | --- | --- |\n| A. Keep | No change | Roof leaks |\n| B. Sell | £200,000 | None identified |\n",
    "## Options\n\n| | Keep | Sell |\n| --- | --- | --- |\n| Cost | nil | nil |\n| Advantages | No change | A receipt |\n| Disadvantages | Roof leaks | Users move |\n",
    "## Options\n\n| Option | Advantages and disadvantages |\n| --- | --- |\n| 1. Keep | No change, but the roof leaks |\n",
    "## Options\n\n### Option 1: keep the hall\n\n#### Advantages\n\n- no change\n\n#### Disadvantages\n\n- the roof leaks\n\n### Option 2: sell\n\n| Advantages | Disadvantages |\n| --- | --- |\n| A receipt | Users move |\n",
    "## Options\n\nThe hall is old. All options assume rents at today's level.\n",
    { text: "## Options\n\n**Option 1 – Close.** It saves £9,000 and is simple.\n", kind: "noting-report" },
    "## Consultation\n\n| Question | Benefits |\n| --- | --- |\n| Why do you come? | Company |\n",
    `## Options\n\n${first}\n\n3.2 Option 1 was not recommended because there is no budget for it.\n`,
    "## Alternative options considered and rejected\n\nA county-owned operator was looked at and would need legislation.\n",
    "## Next steps\n\nOption 2 – if agreed – saves time in May.\n\nOption 2 is quick.\n".replace(
      "Option 2 – if agreed – saves",
      "If option 2 is agreed, it saves",
    ),
    "## Options\n\n10. The courses are these.\n\n**Option 1 – Keep.** Merits: cheap. Demerits: slow.\n\n**Option 2 – Swap.** Merits: quick. Demerits: dear.\n\n11. The saving in option 2 is a good one and helps the reserve.\n",
    "## Options\n\n12. **Keep.** Merits: cheap. Demerits: slow.\n\n13. **Swap.** Merits: quick. Demerits: dear.\n\n14. Members visited the yard in May. The plant is good and the staff were helpful.\n",
    "## Options\n\n- **Keep.** Merits: cheap. Demerits: slow.\n- **Swap.** Merits: quick. Demerits: dear.\n- **Close the yard.** Although it would save £90,000, clubs would have nowhere to go.\n",
    "## Options\n\n4.1 **Keep.** Merits: cheap. Demerits: slow.\n\n4.2 **Swap.** Merits: quick. Demerits: dear.\n\n4.3 Talks with the trust. These ended in May with good will.\n",
    "## Options\n\n4.1 **Keep.** Merits: cheap. Demerits: slow.\n\n4.2 **Swap.** Merits: quick. Demerits: dear.\n\n4.3 **Hire.** Quick and cheap; however, the hirer may withdraw.\n",
    "## Tender evaluation\n\n| Supplier | Strengths | Weaknesses |\n| --- | --- | --- |\n| A | Sound plan | Late |\n| B | Good staff | |\n",
    "## Options\n\n1. Do nothing. There is no cost, but the boiler may fail.\n2. A new boiler. It would run for 20 years and would cost £14,000.\n",
  ],
  finds: [
    {
      in: "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Mend the gate | Cheap to do | Lasts two years |\n| 2. Replace it | Lasts forty years | Costs more |\n| 3. Close the lock | No upkeep | [[TBC]] |\n",
    },
    {
      in: "## Options\n\n| Option | For | Against |\n|:--|---|---|\n| 1. Keep the mill | [[no move]] | |\n| 2. Sell the mill | a receipt | far |\n",
      becomes:
        "## Options\n\n| Option | For | Against |\n|:--|---|---|\n| 1. Keep the mill | no move | [To be completed.] |\n| 2. Sell the mill | a receipt | far |\n",
    },
    {
      in: "## Options\n\n| Option | Cost | Pros | Cons |\n| --- | --- | --- | --- |\n| [[1. Keep the mill]] | £4 | – | old |\n| 2. Sell the mill | £9 | new | far |\n",
      becomes:
        "## Options\n\n| Option | Cost | Pros | Cons |\n| --- | --- | --- | --- |\n| 1. Keep the mill | £4 | [To be completed.] | old |\n| 2. Sell the mill | £9 | new | far |\n",
    },
    {
      in: "## Options\n\n| | Keep | Sell |\n| --- | --- | --- |\n| [[Strengths]] | no move | a receipt |\n| Cost | £4 | £9 |\n",
      message: "column",
      becomes:
        "## Options\n\n| | Keep | Sell |\n| --- | --- | --- |\n| Strengths | no move | a receipt |\n| Weaknesses | [To be completed.] | [To be completed.] |\n| Cost | £4 | £9 |\n",
    },
    {
      in: "## Options\n\n| Option | [[Advantages]] | Cost |\n|---|:-:|---|\n| 1. Keep | no \\| little move | £4 |\n| 2. Sell | a receipt |\n",
      message: "column",
      becomes:
        "## Options\n\n| Option | Advantages | Disadvantages | Cost |\n|---|:-:| --- |---|\n| 1. Keep | no \\| little move | [To be completed.] | £4 |\n| 2. Sell | a receipt | [To be completed.] |\n",
    },
    {
      in: "## Options\n\n### [[Option 1: keep the mill]]\n\n#### Pros\n\nNo move.\n\n#### Cost\n\n£4.\n\n### Option 2: sell the mill\n\n#### Pros\n\nA receipt.\n\n#### Cons\n\nFar.\n",
      becomes:
        "## Options\n\n### Option 1: keep the mill\n\n#### Pros\n\nNo move.\n\n#### Cons\n\n[To be completed.]\n\n#### Cost\n\n£4.\n\n### Option 2: sell the mill\n\n#### Pros\n\nA receipt.\n\n#### Cons\n\nFar.\n",
    },
    {
      in: "## Options\n\n### [[Option 1: keep the mill]]\n\n**Benefits**\n\n- no move\n- known\n\nIt was built in 1902.\n\n### Option 2: sell the mill\n\n**Benefits**\n\n- a receipt\n\n**Risks**\n\n- far\n",
      becomes:
        "## Options\n\n### Option 1: keep the mill\n\n**Benefits**\n\n- no move\n- known\n\n**Risks**\n\n- [To be completed.]\n\nIt was built in 1902.\n\n### Option 2: sell the mill\n\n**Benefits**\n\n- a receipt\n\n**Risks**\n\n- far\n",
    },
    {
      in: "## Options\n\n[[**Option 1 – Keep the mill**]]\n\n**Pros:** no move  \n**Cost:** £4\n\n**Option 2 – Sell the mill**\n\n**Pros:** a receipt  \n**Cons:** far\n",
      becomes:
        "## Options\n\n**Option 1 – Keep the mill**\n\n**Pros:** no move  \n**Cost:** £4  \n**Cons:** [To be completed.]\n\n**Option 2 – Sell the mill**\n\n**Pros:** a receipt  \n**Cons:** far\n",
    },
    {
      in: "## Options\n\n- [[**Option 1 – Keep the mill.**]]\n  - *For:* no move\n- **Option 2 – Sell the mill.**\n  - *For:* a receipt\n  - *Against:* far\n",
      becomes:
        "## Options\n\n- **Option 1 – Keep the mill.**\n  - *For:* no move\n  - *Against:* [To be completed.]\n- **Option 2 – Sell the mill.**\n  - *For:* a receipt\n  - *Against:* far\n",
    },
    {
      in: "## Options\n\n- [[Option 1: keep the mill. Merits: no move]]\n- Option 2: sell the mill. Merits: a receipt. Demerits: far\n",
      becomes:
        "## Options\n\n- Option 1: keep the mill. Merits: no move. Demerits: [To be completed.]\n- Option 2: sell the mill. Merits: a receipt. Demerits: far\n",
    },
    {
      in: "## Options\n\n**Option 1 – Mend.** Merits: cheap. Demerits: short life.\n\nA floating stage [[was dismissed as a pipe dream]].\n",
      severity: "info",
    },
    {
      in: "## Alternatives considered\n\nA sale by auction [[was ruled out because it would be a false economy]].\n",
      kind: "decision-record",
      severity: "info",
    },
    {
      in: "## Options\n\n**Option 1 – Mend.** Merits: cheap. Demerits: short life.\n\n[[**Option 2 – Rebuild.** Merits: lasts 60 years; dry.]]\n\n## Reasons\n\nOption 2 keeps the stalls that would be lost.\n",
    },
    {
      in: "## Options\n\n5.1 Keep the slip. Merits: no cost. Demerits: it floods.\n\n5.2 Raise the slip. Merits: dry. Demerits: dear.\n\n[[5.3 Move the slip to the quay, as recommended. This is dry, costs nothing more and suits the clubs.]]\n",
      severity: "info",
    },
    "## Options\n\n5.1 Three options were weighed.\n\n[[5.2 Buy a new boat (recommended). It pleases the ferrymen, saves £9,000 a year and keeps the crew.]]\n\n5.3 Hire a boat. Advantages: no cost now. Disadvantages: the hire is £40,000 a year.\n\n5.4 Do nothing. Advantages: no cost. Disadvantages: the ferry would stop.\n",
    "## Options\n\n1. **Keep the rink.** Merits: no change for clubs. Demerits: £90,000 a year for the plant.\n2. [[**Sell the rink.** Brings in £2m, ends the repairs and pleases the neighbours.]]\n3. **Lease the rink.** Merits: a rent. Demerits: less control.\n",
    "## Options\n\n12. **Keep the rink.** Merits: no change. Demerits: dear.\n\n13. **Lease the rink.** Merits: a rent. Demerits: less control.\n\n14. [[**Fill in the rink and plant an orchard.** Cost £40,000. Saves water, draws walkers and needs no staff.]]\n\n15. Members visited the rink in May. The plant is noisy.\n",
    "## Options\n\n- **Keep the rink.** Pros: no change. Cons: dear.\n- **Lease the rink.** Pros: a rent. Cons: less control.\n- [[**Close the rink.** Clubs would lose their ice, 14 staff would go and the site would lie idle.]]\n",
    "## Options\n\n5.1 Do nothing. Advantages: no cost. Disadvantages: the plant may fail.\n\n[[5.2 Lease the rink to the skating trust of the county. The trust would pay £20,000 a year, mend the roof and open on Sundays for the benefit of schools.]]\n\n5.3 Close the rink. Advantages: a saving. Disadvantages: clubs leave.\n",
    {
      in: "## Options\n\n(a) keep the rink. Advantages: no change. Disadvantages: dear.\n\n[[(b) provide a better rink. Disadvantages: slow; dear.]]\n\n(c) close the rink. Advantages: a saving. Disadvantages: clubs leave.\n",
      message: "merits",
    },
    {
      in: "## Ways ahead\n\n| Way | Pros | Cons |\n| --- | --- | --- |\n| Keep | No change | Dear |\n| Lease | [[A rent; a new roof]] | – |\n| Close | A saving | Clubs leave |\n",
      message: "demerits",
      severity: "warning",
    },
    "## Options\n\n**Option 1 / Opsiwn 1: No change**\n\n**Manteision / Advantages:** no cost.\n\n**Anfanteision / Disadvantages:** the roof leaks.\n\n[[**Option 2 / Opsiwn 2: Repair**]]\n\n**Manteision / Advantages:** lasts.\n",
    "## Options\n\n3.1 **Sale by tender.** Advantages: open to all. Disadvantages: slow.\n\n[[3.2 **Private treaty.** It is quick and simple, and would bring the money in by June.]]\n",
    {
      in: "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Stay as now | No work to be done | Leaks go on as before |\n| 2. Go by water | Quicker for all | Dearer by a third |\n| 3. Go by rail | Quickest of all | [[None]] |\n",
      severity: "info",
    },
    {
      in: "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Keep the ford | No cost | Floods |\n| 2. Build a bridge | [[Dry feet]] | |\n\nOption 2 carries a risk of delay.\n",
      message: "demerits",
      severity: "info",
    },
    {
      in: `## Options\n\n${first}\n\n[[**Option 2 – Close.** Frees the site and lets staff move at once. The lease could be given up in March.]]\n`,
      message: "demerits",
      severity: "warning",
      becomes: `## Options\n\n${first}\n\n**Option 2 – Close.** Frees the site and lets staff move at once. The lease could be given up in March. Demerits: [To be completed.]\n`,
    },
    {
      in: `## Options\n\n${first}\n\n[[**Option 2 – Close.** Rejected; it would cause hardship and is not worth the trouble.]]\n`,
      message: "merits",
    },
    {
      in: `## Options\n\n${first}\n\n[[**Option 2 – Sell.** The hall would be sold to the highest bidder.]]\n`,
      message: "neither",
    },
    {
      in: `## Options\n\n${first}\n\n[[**Option 3 – Do nothing.** The hall would stand as it does.]]\n`,
      message: "neither",
      severity: "info",
    },
    {
      in: `## Options\n\n${first}\n\n4.2 Option 1 is the dearer.\n\n[[**Option 2 – Let.** Advantages: rent; upkeep by the tenant; a lively hall.]]\n`,
    },
    "## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Repair | Lasts | Costs |\n| [[2. Close]] | | Users lose the hall |\n",
    {
      in: "## Options\n\n| Course | Cost | [[Drawbacks]] |\n| --- | --- | --- |\n| Keep | nil | Leaks |\n",
      message: "column",
    },
    {
      in: "## Options\n\n### Option 1: repair\n\nIt lasts but is costly.\n\n### [[Option 2: close]]\n\nThe site becomes available and £40,000 a year is saved.\n",
      message: "demerits",
    },
    {
      in: "## The choices\n\n- Option A: repair. It lasts 30 years, at the expense of the reserve.\n- [[Option B: close. This saves £40,000 and is straightforward.]]\n",
    },
    {
      in: "## Options\n\n[[- Option 1: sell]]\n".replace(
        "[[- Option 1: sell]]",
        "- [[Option 1: sell]]\n- Option 2: let",
      ),
      message: "unweighed",
      severity: "info",
    },
    {
      in: `## Options\n\n${first}\n\n[[**Option 2 – Mothball.** A feeble half-measure that nobody who knows the hall would defend.]]\n`,
      message: "merits",
    },
    {
      in: "## Options\n\n**Option 1 – Keep.** Benefits: no move. Risks: the roof.\n\n[[**Option 2 – Move.** It costs £12,000, needs no new lease and can be done in a week from existing staff.]]\n",
      kind: "group-briefing",
      message: "demerits",
    },
    {
      in: "## Options\n\n| Option | Advantages | Disadvantages |\n| --- | --- | --- |\n| 1. Stay | No cost to anybody | The roof leaks each winter |\n| 2. Buy | Room for ninety boats | [[None that needs listing]] |\n| 3. Lease | No capital is needed | Rent rises each year |\n",
      message: "dismissed",
      severity: "info",
    },
  ],
});
