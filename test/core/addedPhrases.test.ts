import { deepEqual, equal, match, ok } from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

describe("phrases that a council adds", () => {
  const read = (phrases: string) =>
    readSettings(`second-look: false\nrules: { plain-words: warning }\nphrases: ${phrases}\n`, { rules, packs });
  const found = (phrases: string, kind: string): readonly string[] => {
    const text = `---\nkind: ${kind}\ntitle: Baths\n---\n\n# Baths\n\n## Purpose\n\nThe baths are zorblat quix in the plan.\n`;
    const { report } = readMarkdown(text);
    const checker = createChecker({ rules, packs, formats });
    const { findings } = checker.check(report, checker.effective(report, read(phrases).settings));
    return findings.filter(({ span }) => /zorblat/.test(text.slice(span.start, span.end))).map(({ rule }) => rule);
  };
  const lists = new Map(rules.flatMap(({ lexicons = [] }) => lexicons.map((list) => [list.id, list] as const)));
  const open = [...lists.values()].filter(({ id, added }) => added !== false && rules.some((rule) => rule.id === id));

  ok(open.length >= 13);
  for (const { id } of open)
    it(`are found by ${id} without a tier`, () => {
      deepEqual(read(`{ ${id}: [{ phrase: zorblat quix }] }`).problems, []);
      const kinds = ["committee-report", "group-briefing"];
      ok(kinds.some((kind) => found(`{ ${id}: [{ phrase: zorblat quix }] }`, kind).includes(id)));
    });

  it("are refused by a list that takes none, and under a tier that the list does not have", () => {
    for (const id of ["group-decision", "foreword-zone"])
      match(read(`{ ${id}: [{ phrase: zorblat quix }] }`).problems[0]?.message ?? "", /takes no phrases/);
    const { problems, settings } = read(
      "{ promotional: [{ phrase: aa bb, tier: bost }, { phrase: cc dd, tier: soft }] }",
    );
    match(problems[0]?.message ?? "", /^“promotional” has no tier “bost”\. .* Did you mean “boast”\?$/);
    deepEqual(
      settings.phrases.promotional?.map(({ phrase, tier }) => [phrase, tier]),
      [["cc dd", "soft"]],
    );
    equal(found("{ promotional: [{ phrase: zorblat quix, tier: cue }] }", "committee-report").length, 0);
  });
});
