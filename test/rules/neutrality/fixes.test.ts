import assert from "node:assert/strict";
import { applyEdits } from "../../../core/run/applyFixes.ts";
import { rules } from "../../../rules/index.generated.ts";
import { type Case, find } from "../../support/checkRule.ts";

/** What a report says before and behind the sentence that is mended, in the forms in which reports are written. */
const forms: Readonly<Record<string, (sentence: string) => string>> = {
  "a numbered paragraph": (sentence) => `## Works\n\n2.1 The yard is wet. ${sentence} It drains to the west.\n`,
  "a point of a list": (sentence) => `## Works\n\n- The yard is wet.\n- ${sentence}\n- It drains to the west.\n`,
  "a paragraph under a bold line": (sentence) =>
    `---\ntitle: Works\n---\n\n**Works**\n\nThe yard is wet.\n\n${sentence}\n\nIt drains to the west.\n`,
};

/** The text after the fix of a rule's first finding that has this title, or that is the first. */
function mended(id: string, text: string, number: number, one: Partial<Case> = {}): string {
  const rule = rules.find((other) => other.id === id);
  assert.ok(rule, `there is a rule ${id}`);
  const [finding] = find(rule, text, one);
  assert.ok(finding, `${id} finds something`);
  const fix = finding.fixes[number];
  assert.ok(fix, `${id} offers ${number + 1} fixes, not ${finding.fixes.map(({ title }) => title).join(" | ")}`);
  assert.equal(fix.trust, "judgement");
  return applyEdits(text, fix.edits);
}

/** A sentence, and what it is after the first fix; then, where the next one takes it away, "". */
const sentences: readonly (readonly [string, string, ...string[]])[] = [
  ["party-name", "The Labour Group was told of the leak.", "Some members were told of the leak.", ""],
  ["party-name", "Two plans came from the Green councillors.", "Two plans came from some members.", ""],
  ["party-name", "The Conservative Group's request is kept with the file.", ""],
  [
    "party-attribution",
    "This keeps to the Labour-led approach to drains.",
    "This keeps to the Council's approach to drains.",
    "",
  ],
  ["party-attribution", "The Conservative-run council dug it in 1998.", "The Council dug it in 1998.", ""],
  ["party-attribution", "The Green budget paid for the drains.", "The Council's budget paid for the drains.", ""],
  [
    "party-attribution",
    "Under the Liberal Democrats the fee stood still.",
    "In [insert year] the fee stood still.",
    "",
  ],
  [
    "party-attribution",
    "The gully was brought in by the Conservatives.",
    "The gully was brought in by the Council.",
    "",
  ],
  ["party-attribution", "The Greens have sold the pump.", "The Council has sold the pump.", ""],
  [
    "manifesto-pledge",
    "The drain honours the manifesto.",
    "The proposal carries out [insert the policy that the Council adopted, and when].",
    "",
  ],
  ["electoral-advantage", "It would be popular with voters in the marginal wards.", ""],
  ["political-implications", "Politically, the deep drain is the easier sell.", ""],
  [
    "administration-comparison",
    "The previous administration left the yard in a poor state.",
    "On [insert date] the Council decided [insert what it decided].",
    "",
  ],
  ["government-partisan", "This Labour Government has begun a review.", "The Government has begun a review.", ""],
  [
    "government-partisan",
    "Ministers have betrayed the yard.",
    "The Government announced [insert what it decided] on [insert date]; the effect on the Council is [insert figure].",
    "",
  ],
  [
    "officer-opinion",
    "Officers believe that the drain is sound.",
    "The assessment in section [insert number] is that the drain is sound.",
    "",
  ],
  [
    "officer-opinion",
    "In our view the drain is sound.",
    "The assessment in section [insert number] is that the drain is sound.",
    "",
  ],
  ["officer-opinion", "Officers are delighted with the drain.", ""],
  [
    "advocacy",
    "We urge the Committee to refuse the drain.",
    "The Committee is asked to decide whether to refuse the drain.",
    "",
  ],
  [
    "advocacy",
    "Members must throw out this unhappy drain.",
    "Members are asked to decide between the options in section [insert number].",
    "",
  ],
  ["loaded-word", "The reckless dig cost £2m.", "The dig cost £2m.", ""],
  ["loaded-word", "The dig was a shambles.", ""],
  ["rhetorical-certainty", "Undoubtedly the drain will hold.", "The drain will hold.", ""],
  ["rhetorical-certainty", "It goes without saying that the drain will hold.", "The drain will hold.", ""],
  [
    "rhetorical-certainty",
    "There is no alternative to the drain.",
    "The alternatives, with their costs and effects, are in section [insert number].",
    "",
  ],
  ["promotional", "The Council is proud of its drains.", ""],
  [
    "personal-criticism",
    "Councillor Quill wrongly claimed that it was dry.",
    "Councillor Quill claimed that it was dry.",
    "",
  ],
  [
    "personal-criticism",
    "The surveyor was out of his depth.",
    "",
    "The procedure is [insert what it asks for]; [insert what was done, when, and the source].",
  ],
  [
    "officer-endorsement",
    "Officers fully back the Leader's vision.",
    "The proposal responds to the Cabinet decision of [insert date].",
    "",
  ],
  [
    "predetermination",
    "The Cabinet will adopt the plan on 4 June.",
    "The Cabinet will be asked to adopt the plan on 4 June.",
  ],
  [
    "predetermination",
    "Whatever residents say, the yard will be sold.",
    "The replies will be reported to [insert the body that decides] before it takes the decision on [insert date].",
    "",
  ],
  [
    "predetermination",
    "For this Committee the vote is a formality.",
    "Subject to the decision of [insert the body that decides] on [insert date], [insert what is proposed] would follow.",
    "",
  ],
  [
    "group-decision",
    "Informal Cabinet has signed off the closure.",
    "[Insert who was briefed] was briefed on [insert date]; no decision has been taken.",
    "",
  ],
  ["group-confidence", "Members of the other group privately accept the case.", ""],
  [
    "member-credit",
    "Thanks to Councillor Reid's hard work the grant was won.",
    "[Insert the body that took the decision] decided [insert what it decided] on [insert date].",
    "",
  ],
  ["campaign-material", "Leaflets for the ward campaign can be printed at the depot.", ""],
  [
    "partisan-pronoun",
    "Our government has now changed the formula.",
    "The Government has now changed the formula.",
    "",
  ],
  ["partisan-pronoun", "Our opponents will say that it costs too much.", ""],
];

/** The form without the sentence, or its point or paragraph. */
const without = (form: (sentence: string) => string): string => form("§").replace(/ §|- §\n|§\n\n/, "");

describe("fixes of neutrality", () => {
  for (const [id, sentence, ...outcomes] of sentences)
    for (const [name, form] of Object.entries(forms))
      it(`${id} mends “${sentence}” in ${name}`, () => {
        for (const [number, outcome] of outcomes.entries())
          assert.equal(mended(id, form(sentence), number), outcome === "" ? without(form) : form(outcome));
      });

  it("a pledge in a recommendation is put as one still", () => {
    const text =
      "## Recommendations\n\n1. That the Cabinet delivers its manifesto commitment to free swimming.\n2. That it is noted.\n";
    const [, after = ""] = text.split(/(?<=swimming\.)/);
    assert.equal(
      mended("manifesto-pledge", text, 0),
      `## Recommendations\n\n1. That [insert what is to be done], in accordance with [insert the policy that the Council adopted, and when].${after}`,
    );
  });

  it("a heading on politics goes where nothing stands under it, and is one on risk where something does", () => {
    const empty = "## 1. Works\n\nWet.\n\n## 2. Political implications\n\n## 3. Law\n\nNone.\n";
    assert.equal(mended("political-implications", empty, 0), "## 1. Works\n\nWet.\n\n## 3. Law\n\nNone.\n");
    const last = "## Works\n\nWet.\n\n## Political implications\n";
    assert.equal(mended("political-implications", last, 0), "## Works\n\nWet.\n");
    const filled = "## 1. Works\n\nWet.\n\n## 2. Political implications\n\nIt is near the works.\n";
    assert.equal(
      mended("political-implications", filled, 0),
      filled.replace("Political implications", "Risk implications"),
    );
  });

  it("a foreword that nobody signed has a line for the member's name", () => {
    const text = "# Plan\n\n## Foreword\n\nI am pleased to present this plan.\n";
    assert.equal(
      mended("foreword-zone", text, 0),
      "# Plan\n\n## Foreword\n\nThis foreword is by [insert the member's name and office].\n\nI am pleased to present this plan.\n",
    );
  });

  it("nothing is taken from a sentence that somebody is quoted for", () => {
    const rule = rules.find(({ id }) => id === "group-confidence");
    assert.ok(rule);
    for (const { fixes } of find(
      rule,
      "> It rained.\n>\n> Members of the other group privately accept the case.\n",
      {},
    ))
      assert.deepEqual(fixes, []);
  });
});
