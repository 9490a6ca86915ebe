import assert from "node:assert/strict";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { roleFinder } from "../../../core/run/outline.ts";
import { packs } from "../../../protocols/index.generated.ts";
import { readClearances } from "../../../rules/structure/readClearances.ts";

const roleOf = roleFinder(packs.find(({ id }) => id === "generic") ?? assert.fail());
const read = (text: string) =>
  readClearances(readMarkdown(text).report, roleOf).map(
    ({ role, by, outstanding }) => `${role}: ${by}${outstanding ? " – outstanding" : ""}`,
  );

describe("readClearances", () => {
  it("reads the front matter, and the text for whoever is not named there", () => {
    assert.deepEqual(
      read(
        "---\ncleared-by: { finance: 'K. Loy, 2027-02-01' }\n---\n\n## Legal implications\n\nA lease is needed. Cleared by the Head of Law, 3 February 2027.\n",
      ),
      ["finance: K. Loy, 2027-02-01", "Legal: Cleared by the Head of Law, 3 February 2027."],
    );
  });

  it("reads a sign-off table by rows and by columns", () => {
    assert.deepEqual(
      read(
        "## Sign-off\n\n| Officer | Name | Date |\n| --- | --- | --- |\n| Finance | K. Loy | 1 May 2027 |\n| Legal | P. Ash | 2 May 2027 |\n",
      ),
      ["Finance: K. Loy, 1 May 2027", "Legal: P. Ash, 2 May 2027"],
    );
    assert.deepEqual(read("## Sign-off\n\n| Fin | Leg |\n| --- | --- |\n| KL 1.5.27 | PA 2.5.27 |\n"), [
      "Finance: KL 1.5.27",
      "Legal: PA 2.5.27",
    ]);
  });

  it("reads sentences and headings, and what is outstanding", () => {
    assert.deepEqual(
      read(
        "## Director of Finance's comments\n\nThe rent is £900.\n\n## Legal implications\n\nComments of the Monitoring Officer are awaited.\n",
      ),
      [
        "Finance: Director of Finance's comments",
        "Legal: Comments of the Monitoring Officer are awaited. – outstanding",
      ],
    );
  });

  it("takes no refusal, nothing to come and no blank for a clearance", () => {
    for (const words of [
      "To be cleared by the City Solicitor.",
      "This section is still to be signed off by the Head of Law.",
      "Not yet cleared by the City Solicitor.",
      "The City Solicitor has not cleared this report.",
      "The City Solicitor declined to sign off the figures.",
      "Cleared by: TBC",
      "Cleared by: [name]",
      "Cleared by: pending",
    ])
      assert.deepEqual(read(`## Legal implications\n\nA lease is needed. ${words}\n`), [
        `Legal: ${words} – outstanding`,
      ]);
    assert.deepEqual(read("---\ncleared-by: { finance: awaited }\n---\n\nWords.\n"), [
      "finance: awaited – outstanding",
    ]);
    assert.deepEqual(read("## Legal implications\n\nThe site was cleared by the contractor in March 2026.\n"), []);
  });

  it("finds none where none is told", () => assert.deepEqual(read("## Background\n\nThe yard is let.\n"), []));
});
