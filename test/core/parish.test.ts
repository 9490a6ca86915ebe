import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { isOfParish } from "../../core/protocol/parish.ts";
import { packs } from "../../protocols/index.generated.ts";

const generic = packs.find(({ id }) => id === "generic");
const own = packs.find(({ id }) => id === "crawley");
assert.ok(generic && own);

describe("whether a report is a parish council's", () => {
  for (const text of [
    "HOLMEBECK PARISH COUNCIL\n\n# Swings\n\nText.\n",
    "# Otter St Mary Town Council: minutes of 3 May 2027\n\nText.\n",
    "# Stow-cum-Quay and Little Barrow Parish Council\n\nText.\n",
    "# Minutes\n\nThe Parish Council of Nether Holm\n\nText.\n",
    "# Llanfair Isaf Community Council – lease of the hall\n\nText.\n",
    "# Salisbury City Council\n\nText.\n",
    "# Upper Sallow Parish Meeting\n\nText.\n",
    "---\nmeeting: Town Council\n---\n\n# Market\n\nText.\n",
    "---\nmeeting: Otterby Town Council\n---\n\n# Market\n\nText.\n",
  ])
    it(`is shown by ${JSON.stringify(text.slice(0, 50))}`, () =>
      assert.equal(isOfParish(readMarkdown(text).report, generic), true));

  for (const text of [
    "# Grant to Holmebeck Parish Council\n\nText.\n",
    "# Transfer of the green to Otter Town Council\n\nText.\n",
    "HOLME DISTRICT COUNCIL\n\n# Otter Town Council\n\nText.\n",
    "# Plymouth City Council\n\nText.\n",
    "# Swings\n\nHolmebeck Parish Council replied that the swings are old.\n",
    "---\nmeeting: Council\n---\n\n# Town clerk\n\nText.\n",
    "# Youth Council\n\nText.\n",
  ])
    it(`is not shown by ${JSON.stringify(text.slice(0, 50))}`, () =>
      assert.equal(isOfParish(readMarkdown(text).report, generic), false));

  it("hangs on nothing but the pack's council where there is a pack", () => {
    const { report } = readMarkdown("# Otter Town Council\n\nText.\n");
    assert.equal(isOfParish(report, own), false);
    assert.equal(isOfParish(report, { ...own, council: "Otter Town Council" }), true);
  });
});
