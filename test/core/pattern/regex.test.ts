import assert from "node:assert/strict";
import { oneLine, regex, wordSet } from "../../../core/pattern/regex.ts";
import { asOneLine } from "../../../scripts/oneLine.ts";

describe("a pattern over several lines", () => {
  it("counts neither the ends of lines nor what they begin with", () => {
    const thing = oneLine`
      (?:
        bridge|slipway|
        sea wall
      )
    `;
    assert.equal(thing, "(?:bridge|slipway|sea wall)");
    const pattern = regex.gi`
      \bthe ${thing} is
      \ (?:open|shut)\b
    `;
    assert.equal(String(pattern), String(/\bthe (?:bridge|slipway|sea wall) is (?:open|shut)\b/gi));
  });

  it("keeps spaces within a line, and an escaped one too", () => {
    assert.equal(oneLine`a  b\ c`, "a  b\\ c");
  });

  it("reads words with spaces and line ends between them", () => {
    const found = wordSet`
      pier quay
      wall
    `;
    assert.deepEqual([...found], ["pier", "quay", "wall"]);
  });

  const written = [
    "oneLine`\n  pier|sea wall|\n  quay\n`",
    "regex`\n  \\b(?:\n    pier|\n    sea/wall\n  )\n  \\ \\d\\b\n`",
    `regex.i\`\n  \\bthe \${thing}\n  \\ (?:\\\\|“x”)\n\``,
    `oneLine\`\n  \${thing}|\${oneLine\`\n    a|\n    b\n  \`}\n\``,
  ];
  for (const [index, code] of written.entries()) {
    it(`is in the bundles what it is in the modules (${index + 1})`, () => {
      const run = (body: string): unknown =>
        new Function("regex", "oneLine", "thing", `return ${body}`)(regex, oneLine, "(?:bridge|slipway)");
      const inBundle = asOneLine(code);
      assert.doesNotMatch(inBundle, /regex|oneLine|\n/);
      assert.deepEqual(run(inBundle), run(code));
    });
  }

  it("leaves other code as it is", () => {
    const code = "const regexes = html`\n a`;\nconst x = 'regex`';";
    assert.equal(asOneLine(code), code);
  });
});
