import assert from "node:assert/strict";
import { pointsMade } from "../../core/report/pointsMade.ts";
import type { BlockKind } from "../../core/report/report.ts";

describe("points made in representations", () => {
  const theirs: readonly (readonly [string, BlockKind, string | undefined, string])[] = [
    ["Loss of light (four objectors). The gap is 21 metres.", "listItem", undefined, "Loss of light (four objectors)."],
    ["A tax on trade (seven). No charge is proposed.", "listItem", "consultation", "A tax on trade (seven)."],
    ["Objection: it is ugly. Response: brick is proposed.", "paragraph", undefined, "Objection: it is ugly."],
    ["Comment: why now? Officers' response: the grant ends.", "cell", "consultation", "Comment: why now?"],
    ["Objectors fear a rat run. Counts were taken in May.", "paragraph", "consultation", "Objectors fear a rat run."],
    ["Two of them thought it a swindle.", "paragraph", "consultation", "Two of them thought it a swindle."],
    ["A swindle got up by the parish", "listItem", "consultation", "A swindle got up by the parish"],
    [
      "the Riverside councillors who promised to stop it have not",
      "listItem",
      "consultation",
      "the Riverside councillors who promised to stop it have not",
    ],
  ];
  for (const [text, kind, role, point] of theirs)
    it(`gives “${point}” to others`, () => {
      const [span] = pointsMade(text, kind, role);
      assert.equal(text.slice(span?.start, span?.end).trim(), point);
    });

  const ours: readonly (readonly [string, BlockKind, string | undefined])[] = [
    ["Two gas boilers (2). They would last 20 years.", "listItem", "options"],
    ["The larger group met on 4 May and the order was placed.", "listItem", "consultation"],
    ["Objectors fear a rat run.", "paragraph", "issues"],
    ["The objectors are people who complain of everything.", "listItem", "consultation"],
    ["The Environment Agency has no objection.", "listItem", "consultation"],
    ["The Riverside councillors were consulted in May.", "listItem", "consultation"],
    ["Two traders who replied had no view.", "listItem", "consultation"],
    ["Officer comment: the road is wide enough.", "paragraph", undefined],
    ["The county ecologist objects to the lights.", "listItem", "consultation"],
    ["Objections (12)", "heading", "consultation"],
  ];
  for (const [text, kind, role] of ours)
    it(`leaves “${text}” to the author`, () => assert.deepEqual(pointsMade(text, kind, role), []));

  it("takes time in step with the text", () => {
    const from = performance.now();
    for (const text of ["one (".repeat(100_000), "Objection: ".repeat(50_000), "Some residents ".repeat(50_000)])
      pointsMade(text, "listItem", "consultation");
    assert.ok(performance.now() - from < 5000);
  });
});
