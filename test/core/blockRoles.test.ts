import assert from "node:assert/strict";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { blockRoles } from "../../core/report/blockRoles.ts";
import { rolesOf } from "../../core/report/sectionRoles.ts";
import { roleFinder } from "../../core/run/outline.ts";
import { packs } from "../../protocols/index.generated.ts";

const generic = packs.find(({ id }) => id === "generic");
assert.ok(generic);
const roleOf = roleFinder(generic);

/** The blocks of a report that have the role, by their first words. */
function recommended(text: string): readonly string[] {
  const { sections, blocks } = readMarkdown(`# Depot roof\n\n${text}\n`).report;
  const roles = blockRoles(blocks, rolesOf(sections, roleOf));
  return blocks.flatMap(({ prose, kind }, index) =>
    roles[index] === "recommendations" && kind !== "heading" ? [prose.text.split(" ").slice(0, 3).join(" ")] : [],
  );
}

describe("what a report recommends", () => {
  const asks = "That Cabinet approves the works.";
  for (const [form, text, found] of [
    ["under its heading", `## Recommendations\n\n1. ${asks}`, ["That Cabinet approves"]],
    ["under a heading that says what is wanted", `## Proposed resolution\n\n${asks}`, ["That Cabinet approves"]],
    [
      "under a heading that it shares",
      `## Summary and recommendations\n\nThe roof leaks.\n\n1. To approve the works.\n2. Slates fell in May.\n\nCabinet is recommended to close the depot.\n\n${asks}`,
      ["To approve the", "Cabinet is recommended", "That Cabinet approves"],
    ],
    [
      "in a lettered paragraph there",
      "## Purpose and recommendations\n\n1.1 To ask about it.\n\n(a) note the survey",
      ["(a) note the"],
    ],
    ["under a Welsh heading", `## Argymhellion\n\n${asks}`, ["That Cabinet approves"]],
    [
      "behind a label",
      `The roof leaks.\n\n**Recommendation(s):** ${asks}\n\nIt is old.`,
      ["Recommendation(s): That Cabinet"],
    ],
    ["behind a word in capitals", `RECOMMENDED that Cabinet approves it.`, ["RECOMMENDED that Cabinet"]],
    [
      "in a table",
      `| Recommendation | ${asks} |\n| --- | --- |\n| Reason | It leaks. |`,
      ["Recommendation", "That Cabinet approves"],
    ],
    [
      "in a list behind what is asked",
      `The Cabinet is asked to:\n\n- approve the works; and\n- note the cost.\n\nThe roof leaks.\n\n- Slates fell.`,
      ["The Cabinet is", "approve the works;", "note the cost."],
    ],
    [
      "in lettered paragraphs",
      `It is RECOMMENDED:-\n\n(a) approve the works\n\n(b) note the cost\n\n2.1 The roof leaks.`,
      ["It is RECOMMENDED:-", "(a) approve the", "(b) note the"],
    ],
    [
      "in the summary",
      `## Summary\n\nThe roof leaks.\n\n**Recommendation:** ${asks}`,
      ["Recommendation: That Cabinet"],
    ],
  ] as const)
    it(`is known ${form}`, () => assert.deepEqual(recommended(text), found));

  for (const text of [
    "The recommendation is that Cabinet approves the works.",
    "The auditor's recommendations: nine were made in 2025.",
    "It is recommended practice to inspect roofs twice a year.",
    "The Cabinet is asked to decide on the roof. The main faults are:\n\n- slipped slates; and\n- a cracked gutter.",
    "## Background\n\nRECOMMENDED tyre pressures are on the wall.\n\n**Recommendation:** of the coroner, 2024.",
  ])
    it(`is not: ${text}`, () => assert.deepEqual(recommended(text), []));
});

describe("what was said in a consultation", () => {
  /** The blocks of a report that have the role. */
  const heard = (text: string): readonly string[] => {
    const { sections, blocks } = readMarkdown(`12 Quay Lane\n\n${text}\n`).report;
    const roles = blockRoles(blocks, rolesOf(sections, roleOf));
    return blocks.flatMap(({ prose }, index) => (roles[index] === "consultation" ? [prose.text] : []));
  };

  it("stands in the list behind “Objections:”, and in those beside it", () => {
    assert.deepEqual(
      heard(
        "Objections (in summary):\n\n- Too high\n- Too near\n\nSupport:\n\n- An eyesore goes\n\nHistory:\n\n- Refused in 2019",
      ),
      ["Too high", "Too near", "An eyesore goes"],
    );
  });

  it("is not what supports something else", () => {
    assert.deepEqual(heard("Support:\n\n- A helpline\n- A grant"), []);
  });
});
