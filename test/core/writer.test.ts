import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { noSettings } from "../../core/protocol/protocol.ts";
import { writerOf } from "../../core/report/writer.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const paper = (council: string, author: string, text: string): string =>
  `---\ncouncil: ${council}\nkind: member-briefing\ntitle: Lamps\ndate: 2027-05-04\nauthor: ${author}\n---\n\n# Lamps\n\n${text}\n`;
const own =
  "This note is written by the political assistant on behalf of the Labour Group, and is not officers' advice.";
const view = "Labour members regret that the Conservatives cut the grant. In our view the cut was wrong.";
const assistant = "Political Assistant to the Labour Group";

describe("who wrote a report", () => {
  const writer = (author: string, text: string) => writerOf(readMarkdown(paper("plymouth", author, text)).report);

  it("is a political assistant where the paper says for which group", () => {
    assert.deepEqual(writer(assistant, own), { kind: "group-assistant", group: "Labour" });
    assert.equal(writer(assistant, view), undefined);
    assert.equal(writer("Head of Lighting", own), undefined);
    assert.equal(writer("Assistant Lighting Engineer", own), undefined);
  });

  it("is a trade union's officer", () => {
    assert.deepEqual(writer("Branch Secretary, UNISON", view), { kind: "trade-union" });
    assert.equal(writer("Secretary to the Council", view), undefined);
    assert.equal(writer("Head of the Student Union Project", view), undefined);
  });
});

describe("writers who are exempt", () => {
  const checker = createChecker({ rules, packs, formats });
  const found = (text: string, settings = noSettings) => {
    const { report } = readMarkdown(text);
    return new Set(checker.check(report, checker.effective(report, settings)).findings.map(({ rule }) => rule));
  };
  const neutrality = ["party-name", "officer-opinion", "group-confidence", "partisan-pronoun"];
  const hit = (text: string, settings = noSettings) => neutrality.filter((id) => found(text, settings).has(id));

  it("are assistants and unions under Plymouth's code 10.4 and 10.5", () => {
    assert.deepEqual(hit(paper("plymouth", assistant, `${own}\n\n${view}`)), []);
    assert.deepEqual(
      hit(paper("plymouth", "Branch Secretary, UNISON", "UNISON says: we feel that the cuts are wrong.")),
      [],
    );
  });

  it("are no others, and none in councils that do not say so", () => {
    assert.ok(hit(paper("plymouth", "Head of Lighting", `${own}\n\n${view}`)).includes("officer-opinion"));
    assert.ok(hit(paper("plymouth", assistant, view)).includes("officer-opinion"));
    assert.ok(hit(paper("barnet", assistant, `${own}\n\n${view}`)).includes("officer-opinion"));
  });

  it("keep other groups' confidences all the same", () => {
    for (const told of [
      "The Conservative Group told officers in confidence that it will abstain.",
      "The Conservative Group told the Labour Group in confidence that it will abstain.",
    ])
      assert.ok(found(paper("plymouth", assistant, `${own}\n\n${told}`)).has("group-confidence"), told);
  });

  it("can be taken back by the settings", () => {
    const settings = { ...noSettings, rules: { "officer-opinion": { exempt: [] } } };
    assert.ok(hit(paper("plymouth", assistant, `${own}\n\n${view}`), settings).includes("officer-opinion"));
  });
});
