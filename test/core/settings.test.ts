import assert from "node:assert/strict";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { readSettings } from "../../core/protocol/settings.ts";
import { createChecker } from "../../core/run/checker.ts";
import { checker, known, pack, rules } from "../support/testshire.ts";

describe("settings", () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ["counil: generic\n", "counil", /council/],
    ["council: genric\n", "genric", /generic/],
    ["rules:\n  bad-wrd: off\n", "bad-wrd", /bad-word/],
    ["rules:\n  bad-word: of\n", "of", /off/],
    ["rules:\n  bad-word: { allso: [x] }\n", "allso", /also/],
    ["rules:\n  bad-word: { also: 3 }\n", "3", /list/],
    ["phrases:\n  bad-words: [{ phrase: xx }]\n", "bad-words", /bad-word/],
    ["kinds:\n  - { files: a, kind: minutes }\n  - { files: b, kind: minute }\n", "minute", /minutes/],
    ["election: { notice: soon, poll: 2027-05-06 }\n", "soon", /date/],
    ["ignore: [a\nrules: {}\n", "", /cannot be read: a bracket that opens above is not closed/],
    ["second-look: off\n", "off", /^second-look: Write true or false here\.$/],
    ["rules:\n  bad-word: { severity: eror, also: [x] }\n", "eror", /Did you mean “error”\?$/],
    ["rules:\n  bad-word: warn\n", "warn", /Did you mean “warning”\?$/],
    [
      "rules:\n  bad-word: { kinds: { comittee-report: off } }\n",
      "comittee-report",
      /Did you mean “committee-report”\?/,
    ],
    [
      "kinds:\n  - { file: a, kind: minutes }\n",
      "{ file: a, kind: minutes }",
      /^“files” is missing from “kinds › 1”\.$/,
    ],
    ["phrases:\n  bad-word: [{ phrase: x }]\n", "x", /phrase: Write at least 2 letters here\.$/],
    ["election: { notice: 2027-05-06, poll: 2027-03-24 }\n", "2027-05-06", /wrong way round/],
    ["election: [{ poll: 2028-05-04 }, { notice: 2027-05-06, poll: 2027-05-06 }]\n", "2027-05-06", /before its poll/],
    ["election: { poll: 2027-02-30 }\n", "2027-02-30", /of a day that there is/],
    ["ignore: ['old\\*']\n", "'old\\*'", /ignore › 1: Write \/ between folders, not \\\.$/],
    ["kinds: [{ files: ../a, kind: minutes }]\n", "../a", /files: Paths count from the settings' folder/],
    ["overrides: {}\n", "{}", /^overrides: Write a list here, each item of it a hyphen and lines/],
    ["kinds: {}\n", "{}", /^kinds: Write a list here/],
    ["rules: []\n", "[]", /^rules: Write lines of the form/],
    ["phrases: []\n", "[]", /^phrases: Write lines of the form/],
    ["ignore: {}\n", "{}", /^ignore: Write a list here, such as/],
    ["second-look: []\n", "[]", /^second-look: Write true or false here\.$/],
    ["kinds:\n  - files:a\n", "files:a", /^kinds › 1: There has to be a space .* Did you mean “files: a”\?$/],
    ["council: generic\n---\nrules: {}\n", "", /^This line cannot be read: it stands behind a line of three hyphens/],
    ["constructor: 1\n", "constructor", /^“constructor” is not a setting\.$/],
    ["toString: { valueOf: 1 }\n", "toString", /^“toString” is not a setting\.$/],
    ["__proto__: 1\n", "__proto__", /^“__proto__” is not a setting\.$/],
    ["rules: { __proto__: off }\n", "__proto__", /^“__proto__” is no name that can stand here\.$/],
    ["rules: { bad-word: { valueOf: 1 } }\n", "valueOf", /has no option “valueOf”/],
    ["accepted: [{ rule: a, fingerprint: b }]\n", "{ rule: a, fingerprint: b }", /^“reason” is missing from/],
  ];
  for (const [text, place, message] of wrong) {
    it(`says what is wrong in “${text.split("\n")[0]}” at its place, and keeps the rest`, () => {
      const whole = `${text}own-rules: []\n`;
      const { problems, settings } = readSettings(whole, known);
      assert.ok(problems.length >= 1);
      assert.match(problems[0]?.message ?? "", message);
      if (place) assert.equal(whole.slice(problems[0]?.span.start, problems[0]?.span.end), place);
      if (place === "minute") assert.deepEqual(settings.kinds, [{ files: "a", kind: "minutes" }]);
    });
  }

  it("reads paths that begin with ./ as from the settings' folder", () => {
    const text =
      "kinds: [{ files: ./a/**, kind: minutes }]\nignore: [./old, '!./old/x']\noverrides: [{ files: ./b, rules: {} }]\n";
    const { problems, settings } = readSettings(text, known);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [settings.kinds[0]?.files, settings.ignore, settings.overrides[0]?.files],
      ["a/**", ["old", "!old/x"], ["b"]],
    );
  });

  it("takes the last of two keys, and nothing of the one before it", () => {
    const text = "ignore: [a]\nrules: { bad-word: off }\nignore: [b]\nrules: {}\nkinds: 3\nkinds: []\n";
    const { problems, settings } = readSettings(text, known);
    assert.deepEqual(
      problems.map(({ message, span }) => [message, text.slice(0, span.start).split("\n").length]),
      [
        ["“ignore” is given twice; the last one counts.", 3],
        ["“rules” is given twice; the last one counts.", 4],
        ["“kinds” is given twice; the last one counts.", 6],
      ],
    );
    assert.deepEqual([settings.ignore, settings.rules, settings.kinds], [["b"], {}, []]);
  });

  it("names each line that lacks the space behind its colon, and says nothing else of it", () => {
    for (const text of ["council:generic\n", "rules: {}\ncouncil:generic\nignore: [a]\n"]) {
      const { problems, readable } = readSettings(text, known);
      assert.deepEqual(
        problems.map(({ message, span }) => [message, text.slice(span.start, span.end)]),
        [
          [
            "This line cannot be read: there has to be a space behind the colon. Did you mean “council: generic”?",
            "council:generic",
          ],
        ],
      );
      assert.equal(readable, false);
    }
    assert.equal(readSettings("kind:a\ncouncil:b\n", known).problems.length, 2);
  });

  it("takes nothing and blanks for no settings", () => {
    for (const text of ["", "# a comment\n", "rules:\n"]) assert.deepEqual(readSettings(text, known).problems, []);
  });
});

describe("the kind and council of a report that does not say them", () => {
  const kind = (text: string) => checker.effective(readMarkdown(text).report).kind;
  const texts: readonly (readonly [string, string])[] = [
    ["# Minutes of the Cabinet\n\nPresent: the Leader.\n", "minutes"],
    [
      "# Council\n\n**Title:** Complaint 4 – facts\n\n**Report of:** Monitoring Officer\n\n## 1. Purpose\n",
      "monitoring-officer-report",
    ],
    ["# Parks\n\n## 1. Recommendations\n\nThat the Committee notes the report.\n", "noting-report"],
    ["# Parks\n\n## 1. Recommendations\n\nThat Cabinet notes the report and agrees the plan.\n", "committee-report"],
    ["# Briefing note for the Riverside Group\n\nText.\n", "group-briefing"],
    ["# Proportionality and seats\n\nText.\n", "constitutional"],
  ];
  for (const [text, expected] of texts)
    it(`“${text.split("\n")[0]}” is ${expected}`, () => assert.equal(kind(text), expected));

  it("takes the council whose name stands at the top", () => {
    const named = createChecker({ rules, packs: [pack, { ...pack, id: "marlham", council: "Marlham" }], formats });
    const council = (text: string) => named.effective(readMarkdown(text).report).protocol.id;
    assert.equal(council("# MARLHAM BOROUGH COUNCIL\n\nText.\n"), "marlham");
    assert.equal(council("# A visit to Marlham\n\nText.\n"), "generic");
  });
});
