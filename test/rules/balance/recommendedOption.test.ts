import assert from "node:assert/strict";
import { recommendedOptions } from "../../../rules/balance/options/recommendedOption.ts";

describe("the options that a recommendation asks for", () => {
  for (const [text, ids] of [
    ["That Cabinet approves option 1.", ["1"]],
    ["That Cabinet approves options 1 and 3.", ["1", "3"]],
    ["That Cabinet approves Options 2 to 4.", ["2", "3", "4"]],
    ["That Cabinet approves Options A–C for the yard.", ["a", "b", "c"]],
    ["That options 1, 2 and 4 be adopted.", ["1", "2", "4"]],
    ["That Cabinet agrees to go ahead with option two.", ["2"]],
    ["That Cabinet approves option 1 with option 3 for the quay.", ["1", "3"]],
    ["That Cabinet approves option 1 and a new roof.", ["1"]],
    ["That Cabinet chooses between Option 1 and Option 2.", []],
    ["That Cabinet approves either option 1 or option 2.", []],
    ["That Cabinet approves option 1 or 2.", []],
    ["That either option A or option B be adopted.", []],
    ["That Cabinet does not approve option 2.", []],
  ] as const)
    it(`are ${ids.length === 0 ? "none" : ids.join(", ")} in “${text}”`, () => {
      assert.deepEqual(recommendedOptions(text), ids);
    });
});
