import assert from "node:assert/strict";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { readOptions } from "../../../rules/balance/options/readOptions.ts";

const roleOf = (title: string) => (/^(?:\d+\. )?options/i.test(title) ? "options" : undefined);

/** Of each option its id, what is said for it, what against it, and whether it is the recommended one. */
const read = (body: string) =>
  readOptions(readMarkdown(`## Options\n\n3.1 The options are below.\n\n${body}\n`).report, roleOf).map(
    ({ id, merits, demerits, recommended }) => [id, merits.join("|"), demerits.join("|"), recommended],
  );

const keep = ["1", "no outlay|known to staff", "leaks|cold", false];
const sell = ["2", "a receipt", "clubs leave", true];

/** The same two options, however an officer lays them out. */
const layouts: Readonly<Record<string, string>> = {
  "bullets with blank lines between them, below the name of a side":
    "**Option 1 – Keep**\n\nAdvantages\n\n• no outlay\n\n• known to staff\n\nDisadvantages:\n\n• leaks\n\n• cold\n\n**Option 2 – Sell (recommended)**\n\nAdvantages\n\n• a receipt\n\nDisadvantages\n\n• clubs leave\n",
  "a sentence that ends with a colon, and a list":
    "**Option 1 – Keep**\n\nThe advantages of this option are:\n\n- no outlay\n- known to staff\n\nThe disadvantages of this option are:\n\n- leaks\n- cold\n\n**Option 2 – Sell (recommended)**\n\nThe advantages of this option are:\n\n- a receipt\n\nThe disadvantages of this option are:\n\n- clubs leave\n",
  "a side's name as the last line of the paragraph":
    "**Option 1 – Keep**\nAdvantages\n- no outlay\n- known to staff\n\nDisadvantages\n- leaks\n- cold\n\n**Option 2 – Sell (recommended)**\nAdvantages:\n- a receipt\n\nDisadvantages\n- clubs leave\n",
  "signs before each point":
    "**Option 1 – Keep**\n\n- ✓ no outlay\n- ✓ known to staff\n- ✗ leaks\n- ✗ cold\n\n**Option 2 – Sell (recommended)**\n\n- (+) a receipt\n- (–) clubs leave\n",
  "a table of two columns below each heading":
    "### Option 1 – Keep\n\n| | |\n| --- | --- |\n| Advantages | no outlay\\|known to staff |\n| Disadvantages | leaks\\|cold |\n\n### Option 2 – Sell (recommended)\n\n| Advantages | Disadvantages |\n| --- | --- |\n| a receipt | clubs leave |\n",
  "a table of its own for each, with its name as the head":
    "| Option 1 – Keep | |\n| --- | --- |\n| Advantages | no outlay\\|known to staff |\n| Disadvantages | leaks\\|cold |\n\n| Option | Option 2 – Sell (recommended) |\n| --- | --- |\n| Advantages | a receipt |\n| Disadvantages | clubs leave |\n",
  "a table with a row for each name":
    "| Advantages | Disadvantages |\n| --- | --- |\n| **Option 1 – Keep** | |\n| no outlay\\|known to staff | leaks\\|cold |\n| **Option 2 – Sell (recommended)** | |\n| a receipt | clubs leave |\n",
  "a table with a row for each side":
    "| Option | | |\n| --- | --- | --- |\n| Option 1 – Keep | Advantages | no outlay\\|known to staff |\n| | Disadvantages | leaks\\|cold |\n| Option 2 – Sell (recommended) | Advantages | a receipt |\n| | Disadvantages | clubs leave |\n",
  "a table with a column for the recommendation":
    "| Option | Pros | Cons | Recommended? |\n| --- | --- | --- | --- |\n| Option 1 – Keep | no outlay\\|known to staff | leaks\\|cold | No |\n| Option 2 – Sell | a receipt | clubs leave | Yes |\n",
  "numbers that no separator parts from the name":
    "### Option 1 Keep the hall\n\n**Benefits**\n\n- no outlay\n- known to staff\n\n**Risks and issues**\n\n- leaks\n- cold\n\n### Option 2 Sell the hall [recommended]\n\n**Benefits**\n\n- a receipt\n\n**Risks and issues**\n\n- clubs leave\n",
  "numbers in brackets, and a mark behind the name":
    "**Option (1) – Keep.** Positive impacts: no outlay|known to staff. Negative impacts: leaks|cold.\n\n**Option No. 2 – Sell – RECOMMENDED**\n\nPositive impacts: a receipt.\n\nNegative impacts: clubs leave.\n",
  "a mark before the label":
    "**Option #1: Keep.** Benefits: no outlay|known to staff. Risks / issues: leaks|cold.\n\n**Recommended option: Option 2 – Sell**\n\nBenefits: a receipt.\n\nRisks / issues: clubs leave.\n",
  "a letter before each side":
    "**Option 1 – Keep.**\n\n(a) Advantages: no outlay|known to staff.\n\n(b) Disadvantages: leaks|cold.\n\n**Option 2 – Sell (recommended).**\n\n(a) Advantages: a receipt.\n\n(b) Disadvantages: clubs leave.\n",
  "paragraphs that are numbered on":
    "3.2 **Option 1 – Keep**\n\n3.3 Advantages: no outlay|known to staff.\n\n3.4 Disadvantages: leaks|cold.\n\n3.5 **Option 2 – Sell (officer recommendation)**\n\n3.6 Advantages: a receipt.\n\n3.7 Disadvantages: clubs leave.\n",
};

describe("the layouts of options", () => {
  for (const [layout, body] of Object.entries(layouts))
    it(`reads ${layout}`, () => assert.deepEqual(read(body), [keep, sell]));

  it("reads a paragraph next to the name of a side as what is said on it", () =>
    assert.deepEqual(
      read(
        "**Option 1 – Keep**\n\n*Advantages*\n\nNobody has to move.\n\n*Disadvantages*\n\nThe roof lasts until spring.\n\nOfficers saw it in May.\n",
      ),
      [["1", "Nobody has to move", "The roof lasts until spring", false]],
    ));

  it("reads a name that is a line of its own, or a heading, by the sides behind it", () => {
    const sides = "Advantages: quick.\n\nDisadvantages: dear.\n";
    const two = [
      ["keep the hall", "quick", "dear", false],
      ["sell the hall", "quick", "dear", false],
    ];
    assert.deepEqual(
      read(`**Keep the hall**\n\n${sides}\n**Sell the hall**\n\nThe sale would be in May.\n\n${sides}`),
      two,
    );
    assert.deepEqual(read(`### Keep the hall\n\n${sides}\n### Sell the hall\n\n${sides}`), two);
    assert.deepEqual(
      read(
        `1. Keep the hall\n   - Advantages: quick.\n   - Disadvantages: dear.\n2. Sell the hall\n   - Advantages: quick.\n   - Disadvantages: dear.\n\nOption 2 was put to staff in May.\n`,
      ),
      two,
    );
  });

  it("takes a name like those beside it for an option, though no sides are named under it", () =>
    assert.deepEqual(
      read(
        "### Keep the hall\n\nAdvantages: quick.\n\nDisadvantages: dear.\n\n### Sell the hall\n\nClubs would lose their home.\n\n3.2 Option 2 was put to staff in May.\n",
      ).map(([id]) => id),
      ["keep the hall", "sell the hall"],
    ));

  it("takes an item that begins with a figure for no paragraph of another part", () =>
    assert.deepEqual(
      read(
        "### Option 1 – Move\n\nAdvantages:\n\n- one site\n- 42 desks together\n\nDisadvantages:\n\n- 7 minutes to the bus\n",
      ),
      [["1", "one site|42 desks together", "7 minutes to the bus", false]],
    ));

  it("takes the last point of one side for no option", () =>
    assert.deepEqual(
      read("**Sell the hall**\nAdvantages\n- Quick sale\n- Step-free entrance\n\nDisadvantages\n- Dear\n").map(
        ([id]) => id,
      ),
      ["sell the hall"],
    ));

  it("leaves a numbered paragraph out of the option under a heading whose own paragraphs have no numbers", () =>
    assert.deepEqual(
      read(
        "### Option 1 – Keep\n\nAdvantages: quick.\n\nDisadvantages: dear.\n\n3.2 The hall is old, and a good one.\n",
      ),
      [["1", "quick", "dear", false]],
    ));

  it("takes no table of risks for the sides of the option that it stands under", () =>
    assert.deepEqual(
      read(
        "### Option 1 – Keep\n\nMerits: quick.\n\nDemerits: dear.\n\n| Risk | Mitigation |\n| --- | --- |\n| Delay | Two firms |\n",
      ),
      [["1", "quick", "dear", false]],
    ));
});
