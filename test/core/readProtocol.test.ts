import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { readProtocol } from "../../core/protocol/readProtocol.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";

const read = (rest: string) =>
  readProtocol(
    `id: aberwen\ncouncil: Aberwen\ntitle: A protocol\nextends: generic\nnation: wales\nescalation: Ask.\nlayout: Made up.\n${rest}`,
    () => packs.find(({ id }) => id === "generic"),
    rules,
  );

/** Which sections are missing in a report with these headings. */
function missing(protocol: Protocol, ...headings: readonly string[]): readonly string[] {
  const checker = createChecker({ rules, packs: [...packs, protocol], formats });
  const { report } = readMarkdown(
    `---\nkind: committee-report\n---\n\n# T\n\n${headings.map((one) => `## ${one}\n\nNone.\n`).join("\n")}`,
  );
  const { findings } = checker.check(report, checker.effective(report, undefined, "r.md", { council: protocol.id }));
  return findings.filter(({ rule }) => rule === "section-missing").map(({ message }) => message.slice(0, 40));
}

describe("a pack", () => {
  it("says what it may have meant to extend", () => {
    const { problems } = readProtocol(
      "id: a\ncouncil: A\ntitle: T\nescalation: Ask.\nlayout: L.\nextends: genric\n",
      (id) => packs.find((pack) => pack.id === id),
      rules,
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["There is no pack “genric” to extend. Did you mean “generic”?"],
    );
  });

  it("knows a section by its title without what stands in brackets or behind a colon", () => {
    const { protocol } = read(`sections:
  - { role: wellbeing, title: "Well-being goals: the five ways", required: { committee-report: error } }
  - { role: finance, title: "Money and people (budget, staff)", required: { committee-report: error } }
`);
    assert.deepEqual(missing(protocol!, "Well-being goals", "Money and people"), []);
    assert.equal(missing(protocol!, "Well-being", "Other matters").length, 2);
  });

  it("knows the labels of its own header", () => {
    const { protocol, problems } = read(`fields:
  - { field: forward-plan, label: Report number, required: { committee-report: error } }
  - { field: lead-member, label: Spokesperson, required: { committee-report: error } }
own-rules:
  - { id: day, why: It is due., kinds: committee-report, field: published, label: Sent out, examples: { found: x, quiet: y } }
`);
    assert.deepEqual(problems, []);
    const checker = createChecker({ rules, packs: [...packs, protocol!], formats });
    const found = (header: string) => {
      const text = `${header}\n# Hall\n\n## Recommendations\n\nAgree.\n\n## Background\n\nA hall.\n\n## Legal implications\n\nNone arise.\n`;
      const { report } = readMarkdown(text);
      const applies = checker.effective(report, undefined, "r.md", { council: "aberwen", kind: "committee-report" });
      return checker
        .check(report, applies)
        .findings.filter(({ rule }) => rule === "header-missing" || rule === "aberwen/day")
        .map(({ message, span }) => [/“(.*?)”/.exec(message)?.[1], text.slice(span.start, span.end)])
        .filter(([label]) => label !== "Meeting" && label !== "Date");
    };
    const head = "**Report number:** COM/26/12\n\n**Spokesperson:** Councillor Reed\n\n**Sent out:** 2 December 2026\n";
    assert.deepEqual(found(head), []);
    assert.deepEqual(
      found("| Report number | COM/26/12 |\n| --- | --- |\n| Spokesperson | |\n| Sent out | 2 May |\n"),
      [["Spokesperson", "Spokesperson"]],
    );
    assert.deepEqual(
      found("**Report title:** Hall\n")
        .map(([label]) => label)
        .toSorted(),
      ["Report number", "Sent out", "Spokesperson"],
    );
  });

  it("knows a section whose title is printed in two languages by either of them", () => {
    const { protocol, problems } = read(`sections:
  - { role: welsh-language, title: Welsh language impact / Effaith ar y Gymraeg, required: { committee-report: error } }
  - { role: background-papers, title: Background papers, aliases: [Background list / Papurau cefndir], required: { committee-report: error } }
`);
    assert.deepEqual(problems, []);
    for (const one of ["Welsh language impact", "Effaith ar y Gymraeg", "Effaith ar y Gymraeg / Welsh language impact"])
      assert.deepEqual(missing(protocol!, one, "Papurau Cefndir"), [], one);
    assert.equal(missing(protocol!).length, 2);
  });
});
