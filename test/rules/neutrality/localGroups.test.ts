import assert from "node:assert/strict";
import { formats } from "../../../core/formats/formats.ts";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { noSettings, type Settings } from "../../../core/protocol/protocol.ts";
import { createChecker } from "../../../core/run/checker.ts";
import { packs } from "../../../protocols/index.generated.ts";
import { rules } from "../../../rules/index.generated.ts";

const checker = createChecker({ rules: rules.filter(({ family }) => family === "neutrality"), packs, formats });
const settings: Settings = {
  ...noSettings,
  rules: { "party-name": { options: { "local-groups": ["Saltby Residents", "Quay & Shore Ratepayers"] } } },
};

/** The rules that find an error in a text under those settings, or under none. */
function errors(text: string, set = settings): readonly string[] {
  const { report } = readMarkdown(text);
  const { findings } = checker.check(report, checker.effective(report, set, "report.md", { council: "generic" }));
  return findings.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));
}

describe("a council's own groups", () => {
  it("count as groups wherever a rule looks for those", () => {
    assert.deepEqual(errors("The Saltby Residents told officers privately that they would abstain."), [
      "group-confidence",
    ]);
    assert.deepEqual(errors("Saltby Residents agreed to proceed, so officers have begun work."), ["group-decision"]);
    assert.deepEqual(errors("The Quay & Shore Ratepayers agreed to proceed, so officers have begun work."), [
      "group-decision",
    ]);
    assert.deepEqual(errors("The kiosk staff share the Saltby Residents' hopes for the quay."), [
      "officer-endorsement",
    ]);
  });

  it("are nobody's where the settings do not name them", () => {
    assert.deepEqual(errors("Saltby Residents agreed to proceed, so officers have begun work.", noSettings), []);
  });
});

describe("the group that a briefing is for", () => {
  const briefing = (text: string, group = "Saltmarsh Group") =>
    `---\ntitle: Ferry\nkind: group-briefing\nbriefing:\n  group: ${group}\n---\n\n# Ferry\n\nIt runs daily. ${text}\n`;

  it("is known by its name", () => {
    assert.deepEqual(errors(briefing("As the Saltmarsh Group agreed last week, officers have begun the rota.")), [
      "group-decision",
    ]);
    assert.deepEqual(errors(briefing("The rota was rewritten, as the Saltmarsh Group decided on 3 February.")), [
      "group-decision",
    ]);
  });

  it("may ask for facts, meet and be told", () => {
    for (const quiet of [
      "The Saltmarsh Group asked for this briefing on 2 February.",
      "This note is for members of the Saltmarsh Group.",
      "Whatever the Saltmarsh Group decides is its own view and no decision of the council.",
    ])
      assert.deepEqual(errors(briefing(quiet)), []);
  });

  it("is no group where the field names all of them", () => {
    assert.deepEqual(errors(briefing("The rota was agreed for All Groups in May.", "All Groups")), []);
  });
});
