import assert from "node:assert/strict";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { readOptions } from "../../../rules/balance/options/readOptions.ts";

const roleOf = (title: string) =>
  /option/i.test(title) ? "options" : /recommendation/i.test(title) ? "recommendations" : undefined;
const read = (text: string) => {
  const { report } = readMarkdown(text);
  return readOptions(report, roleOf).map((option) => ({
    ...option,
    at: report.text.slice(option.span.start, option.span.end),
  }));
};

describe("readOptions", () => {
  it("reads a table with the sides as columns", () => {
    const [keep, sell] = read(
      "## Options\n\n| Option | Merits | Demerits | Cost |\n| --- | --- | --- | --- |\n| 1. Keep as now | no move | leaks | £9,000 |\n| 2. Sell (recommended) | a receipt | users move | nil |\n",
    );
    assert.deepEqual(
      [keep?.merits, keep?.demerits, keep?.cost, keep?.doNothing],
      [["no move"], ["leaks"], "£9,000", true],
    );
    assert.deepEqual([sell?.recommended, sell?.cost, sell?.at], [true, "nil", "2. Sell (recommended)"]);
  });

  it("shows neither a label nor a cost among what is said, nor that there is nothing", () => {
    const sides = (text: string) => read(`## Options\n\n${text}`).map(({ merits, demerits }) => [merits, demerits]);
    assert.deepEqual(
      sides(
        "**Option 1 – Do nothing.** Merits: none. Demerits: slow. Cost: nil.\n\n**Option 2 – Raise.** Merits: income. Demerits: complaints. Cost: £1,200.\n",
      ),
      [
        [[], ["slow"]],
        [["income"], ["complaints"]],
      ],
    );
    assert.deepEqual(
      sides(
        "### Option 1 – Keep\n\n**Advantages**\n\n- cheap\n\n**Disadvantages**\n\n- none identified\n\nCost: no cost\n",
      ),
      [[["cheap"], []]],
    );
    assert.deepEqual(
      sides("| Option | Merits | Demerits |\n| --- | --- | --- |\n| Keep | None | slow |\n| Sell | quick | Nil |\n"),
      [
        [[], ["slow"]],
        [["quick"], []],
      ],
    );
  });

  it("shows that there is nothing on neither side of an option in prose", () => {
    const [first] = read("## Options\n\n### Option 1 – Keep\n\nThere are no advantages. The drawback is the rust.\n");
    assert.deepEqual([first?.merits, first?.demerits], [[], ["the rust"]]);
  });

  it("takes for its cost what an option costs, how often, and not what it brings in", () => {
    const costs = (text: string) => read(`## Options\n\n${text}`).map(({ cost }) => cost);
    assert.deepEqual(
      costs(
        "| Option | Merits | Demerits | Cost |\n| --- | --- | --- | --- |\n| 1. Keep | Saves £9,000 of moving | leaks | £40,000 a year |\n| 2. Sell | A receipt of £600,000 | users move | £10,000 once |\n",
      ),
      ["£40,000 a year", "£10,000 once"],
    );
    assert.deepEqual(
      costs(
        "| | Keep | Sell |\n| --- | --- | --- |\n| Advantages | no move | a receipt of £600,000 |\n| Disadvantages | leaks | users move |\n| Cost | £40,000 a year | nil |\n",
      ),
      ["£40,000 a year", "nil"],
    );
    assert.deepEqual(
      costs(
        "**Option 1 – Do nothing.** Merits: saves £5,000 of fees. Demerits: slow. Cost: nil.\n\n**Option 2 – Raise.** Merits: income of £7,000. Demerits: it costs £1.2m over ten years.\n",
      ),
      ["nil", "£1.2m over ten years"],
    );
    assert.deepEqual(
      costs(
        "| Option | Annual cost | Capital cost |\n| --- | --- | --- |\n| 1. Keep | £40,000 | £0 |\n| 2. Sell | £0 | £10,000 |\n",
      ),
      ["£40,000 (annual cost), £0 (capital cost)", "£0 (annual cost), £10,000 (capital cost)"],
    );
  });

  it("tells what costs nothing from what has no cost, and a part that costs nothing from the whole", () => {
    const costs = (text: string) => read(`## Options\n\n${text}`).map(({ cost }) => cost);
    const head = "| Option | Merits | Demerits | Cost (£) |\n| --- | --- | --- | --- |\n";
    assert.deepEqual(
      costs(
        `${head}| 1. Keep | no move | leaks | Nil (officer time) |\n| 2. Mend | dry | noise | |\n| 3. Let | rent | keys | 0 |\n`,
      ),
      ["Nil (officer time)", undefined, "0"],
    );
    assert.deepEqual(
      costs(
        "### Option 1: Keep\n\nMerits: no move.\n\nDemerits: leaks.\n\nCapital cost: none.\n\nRevenue cost: £4,000 a year\n",
      ),
      ["£4,000 a year"],
    );
  });

  it("tells each point of a side apart: semicolons, bullets and new lines part them, and brackets keep them", () => {
    const sides = (text: string) => read(`## Options\n\n${text}`).map(({ merits, demerits }) => [merits, demerits]);
    const head = "| Option | Advantages | Disadvantages |\n| --- | --- | --- |\n";
    assert.deepEqual(
      sides(
        `${head}| 1. Keep | Known; near; and dry | • Small • Cold |\n| 2. Move | - Warm<br>- Large (two floors; a yard)<br/>- No stairs. | 1. Far<br>2. Dear, and late |\n`,
      ),
      [
        [
          ["Known", "near", "dry"],
          ["Small", "Cold"],
        ],
        [
          ["Warm", "Large (two floors; a yard)", "No stairs"],
          ["Far", "Dear, and late"],
        ],
      ],
    );
    assert.deepEqual(sides("**Option A – Let.** For: rent; care of the roof. Against: noise; keys.\n"), [
      [
        ["rent", "care of the roof"],
        ["noise", "keys"],
      ],
    ]);
  });

  it("takes a line about the cost for the option's that stands above it", () => {
    const [keep, mend] = read(
      "## Options\n\nOption 1: Keep\n\nMerits: no work.\n\nDemerits: leaks.\n\nCost: £4,000 a year\n\nOption 2: Mend\n\nMerits: dry.\n\nDemerits: noise.\n\nTotal cost: £40,000\n",
    );
    assert.deepEqual([keep?.cost, keep?.demerits, mend?.cost], ["£4,000 a year", ["leaks"], "£40,000"]);
  });

  it("reads a table with the sides as rows", () => {
    const options = read(
      "## Options\n\n| | Keep | Sell |\n| --- | --- | --- |\n| Advantages | no move | a receipt |\n| Disadvantages | leaks | users move |\n",
    );
    assert.deepEqual(
      options.map(({ label, demerits }) => [label, demerits]),
      [
        ["Keep", ["leaks"]],
        ["Sell", ["users move"]],
      ],
    );
  });

  it("reads headings, wherever they stand", () => {
    const [first] = read("## Main report\n\n### Option 1: a new roof\n\nIt saves fuel, but costs £80,000.\n");
    assert.deepEqual(
      [first?.id, first?.form, first?.cost, first?.at],
      ["1", "heading", "£80,000", "Option 1: a new roof"],
    );
    assert.deepEqual([first?.merits.length, first?.demerits.length], [1, 1]);
  });

  it("reads paragraphs with named sides", () => {
    const [first] = read("## Options\n\n**Option A – Let.** For: rent. Against: noise.\n");
    assert.deepEqual([first?.merits, first?.demerits], [["rent"], ["noise"]]);
  });

  it("reads loose prose", () => {
    const [first] = read("## Options\n\nThe alternative course would be to leave the hut, which saves the fee.\n");
    assert.deepEqual([first?.form, first?.doNothing], ["loose", true]);
  });

  it("takes for recommended what the recommendations ask for", () => {
    const chosen = (recommendation: string) =>
      read(
        `## Recommendations\n\n1. ${recommendation}\n\n## Options\n\n| Option | Merits | Demerits |\n| --- | --- | --- |\n| 1. Keep | cheap | leaks |\n| Option B: Sell | a receipt | users move |\n`,
      )
        .filter(({ recommended }) => recommended)
        .map(({ id }) => id);
    assert.deepEqual(chosen("That the Cabinet approves Option 1."), ["1"]);
    assert.deepEqual(chosen("That Option B, a sale by auction, be adopted."), ["b"]);
    assert.deepEqual(chosen("To proceed with option one rather than Option B."), ["1"]);
    assert.deepEqual(chosen("That the Cabinet agrees options 1 and B in turn."), ["1", "b"]);
    assert.deepEqual(chosen("That the Cabinet agrees not to pursue Option B."), []);
    assert.deepEqual(chosen("That the Cabinet notes the cost of Option B."), []);
  });

  describe("options that nothing names as such", () => {
    const labels = (text: string) => read(`## Options\n\n${text}`).map(({ label }) => label);
    const sides = (text: string) =>
      read(`## Options\n\n${text}`).map(({ label, merits, demerits }) => [label, merits, demerits]);

    it("reads headings of their own below that of the section", () => {
      assert.deepEqual(
        sides(
          "### Mend the quay\n\nIt saves moving the boats. It is slow.\n\n### Move the boats (recommended)\n\nQuick. It costs £9,000.\n\n### Comparison\n\nBoth are lawful.\n",
        ),
        [
          ["Mend the quay", ["It saves moving the boats"], ["It is slow"]],
          ["Move the boats (recommended)", ["Quick"], ["It costs £9,000"]],
        ],
      );
    });

    it("reads paragraphs and items with a title", () => {
      assert.deepEqual(
        sides(
          "3.1 **Keep the ferry.** This saves the cost of a bridge. Winters would bring delays.\n\n3.2 **Build a bridge (recommended).** It would be quicker for all. It costs £2.1m.\n\n3.3 The estimates are at 2026 prices.\n",
        ),
        [
          ["Keep the ferry", ["This saves the cost of a bridge"], ["Winters would bring delays"]],
          ["Build a bridge (recommended)", ["It would be quicker for all"], ["It costs £2.1m"]],
        ],
      );
      assert.deepEqual(
        labels(
          "1. To let the lease end and clear the yard. Rejected on cost.\n2. To buy the yard. Rejected because no seller was found.\n",
        ),
        ["To let the lease end and clear the yard", "To buy the yard"],
      );
    });

    it("reads a list that is said to be of options", () => {
      assert.deepEqual(
        labels(
          "The Panel may:\n\n- grant the permit as asked;\n- grant it for a shorter time, which would allow a review; or\n- refuse it.\n\nReasons must be given.\n",
        ),
        ["grant the permit as asked", "grant it for a shorter time", "refuse it"],
      );
      assert.deepEqual(labels("The scheme was scored for:\n\n- cost to users;\n- ease of use.\n"), []);
    });

    it("reads one sentence that lists them", () => {
      assert.deepEqual(
        labels(
          "4.1 Members may grant the permit, which would let trade begin; grant it with conditions; or refuse it, which may be appealed.\n",
        ),
        ["grant the permit", "grant it with conditions", "refuse it"],
      );
      assert.deepEqual(labels("4.1 The law allows the Panel to grant the permit, to vary it or to refuse it.\n"), [
        "grant the permit",
        "vary it",
        "refuse it",
      ]);
      assert.deepEqual(labels("4.1 The Panel may refuse the permit; reasons must be given; an appeal is open.\n"), []);
    });

    it("reads prose, sentence by sentence", () => {
      assert.deepEqual(
        sides(
          "5.1 The Cabinet could mend the slipway. That would be quick, but it would last only ten years.\n\n5.2 Alternatively the slipway could be closed. Clubs would lose their launch.\n",
        ).map(([label]) => label),
        ["mend the slipway", "the slipway could be closed"],
      );
      assert.deepEqual(
        sides(
          "Keeping two depots was considered and rejected because, although no staff would move, the lease ends. One depot is recommended.\n",
        ),
        [
          [
            "Keeping two depots",
            [],
            ["Keeping two depots was considered and rejected because, although no staff would move, the lease ends"],
          ],
          ["One depot", [], []],
        ],
      );
      assert.deepEqual(
        read("## Options\n\nThe first is to wait. The second, which costs more, is to begin now.\n").map(
          ({ label, doNothing }) => [label, doNothing],
        ),
        [
          ["wait", false],
          ["begin now", false],
        ],
      );
    });

    it("takes one alone for none, and leaves those that have names as they are", () => {
      assert.deepEqual(labels("3.1 **Keep the ferry.** It is old.\n\n3.2 The ferry carries 90 cars.\n"), []);
      assert.deepEqual(
        labels("**Option 1 – Keep.** Cheap.\n\nThe Cabinet could also wait. It could ask for another survey.\n"),
        ["Option 1 – Keep"],
      );
    });
  });

  it("takes what is listed below the name of a side for that side, whatever its words", () => {
    const [first] = read(
      "## Options\n\n**Option 1 – Let**\n\nAdvantages:\n\n- costs £4,000\n- done by May\n\nDisadvantages:\n\n- better rents were lost\n\nThe lease would be a short one.\n",
    );
    assert.deepEqual([first?.merits, first?.demerits], [["costs £4,000", "done by May"], ["better rents were lost"]]);
  });

  it("reads sides by whatever name a table gives them", () => {
    for (const [good, bad] of [
      ["Good", "Bad"],
      ["To be said for it", "To be said against it"],
      ["Points in its favour", "Points against it"],
      ["Gains", "Losses"],
    ]) {
      const table = `| Course | ${good} | ${bad} |\n| --- | --- | --- |\n| Stay | no move | leaks |\n| Go | dry | dear |\n`;
      const turned = `| | Stay | Go |\n| --- | --- | --- |\n| ${good} | no move | dry |\n| ${bad} | leaks | dear |\n`;
      for (const one of [table, turned])
        assert.deepEqual(
          read(`## Options\n\n${one}`).map(({ label, merits, demerits }) => [label, merits, demerits]),
          [
            ["Stay", ["no move"], ["leaks"]],
            ["Go", ["dry"], ["dear"]],
          ],
        );
    }
  });

  it("reads what a table says of options that it only numbers, its costs in pounds and which is recommended", () => {
    const options = read(
      "## Options\n\n| Option | What it is | Effect | Cost (£) | Officers' view |\n| --- | --- | --- | --- | --- |\n| 1 | Stay as now | Cheap, but the roof leaks | 9,000 | |\n| 2 | Move | Quicker to reach, but dear | 41,500 | Recommended |\n",
    );
    assert.deepEqual(
      options.map(({ label, merits, demerits, cost, recommended }) => [label, merits, demerits, cost, recommended]),
      [
        ["1. Stay as now", ["Cheap"], ["the roof leaks"], "£9,000", false],
        ["2. Move", ["Quicker to reach"], ["dear"], "£41,500", true],
      ],
    );
  });

  it("finds none where none are", () => {
    assert.deepEqual(read("## Background\n\nThe lease has a break option.\n"), []);
  });
});
