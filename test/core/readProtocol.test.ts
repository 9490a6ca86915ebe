import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
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

  it("knows a section whose title is printed in two languages by either of them", () => {
    const { protocol, problems } = read(`sections:
  - { role: welsh-language, title: Welsh language impact / Effaith ar y Gymraeg, required: { committee-report: error } }
  - { role: background-papers, title: Background papers, aliases: [Background list / Papurau cefndir], required: { committee-report: error } }
`);
    assert.deepEqual(problems, []);
    const checker = createChecker({ rules, packs: [...packs, protocol!], formats });
    const missing = (...headings: readonly string[]): readonly string[] => {
      const { report } = readMarkdown(
        `---\nkind: committee-report\n---\n\n# T\n\n${headings.map((one) => `## ${one}\n\nNone.\n`).join("\n")}`,
      );
      const { findings } = checker.check(report, checker.effective(report, undefined, "r.md", { council: "aberwen" }));
      return findings.filter(({ rule }) => rule === "section-missing").map(({ message }) => message.slice(0, 40));
    };
    for (const one of ["Welsh language impact", "Effaith ar y Gymraeg", "Effaith ar y Gymraeg / Welsh language impact"])
      assert.deepEqual(missing(one, "Papurau Cefndir"), [], one);
    assert.equal(missing().length, 2);
  });
});
