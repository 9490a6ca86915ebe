import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formats } from "../../core/formats/formats.ts";
import { readMarkdown } from "../../core/formats/markdown.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { rules } from "../../rules/index.generated.ts";
import { find, unmark } from "../support/checkRule.ts";

const examples = resolve(import.meta.dirname, "../../examples");
const checker = createChecker({ rules, packs, formats });

/** Every text that the project has of its own: the rules' examples and the example reports. */
const texts: readonly (readonly [string, string])[] = [
  ...rules.flatMap(({ id, examples: { finds } }) =>
    finds.map(({ text }, index) => [`${id}, example ${index + 1}`, unmark(text).text] as const),
  ),
  ...readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(examples, name), "utf8")] as const),
];

/** Rules that offer no fix, and why none would be honest. */
const without: Readonly<Record<string, string>> = {
  "option-imbalance": "what else is to be said of the other options, its author must find out",
  "briefing-parity": "which of two briefings is right, nobody knows who reads them",
  "pep-active": "it says that the period has begun, and of no words that they are wrong",
  "exec-scrutiny": "what scrutiny was asked for is to be asked otherwise, by those who asked",
  "figures-mismatch": "which of two figures is right, nobody knows who reads them",
  "section-order": "whoever moves a section moves what refers to it, too",
  "acronym-undefined": "what the letters stand for, its author knows",
};

describe("a rule", () => {
  const beside = "The bridge was built in 1891.";
  for (const rule of rules)
    it(`${rule.id in without ? "offers no fix" : "offers a fix for one of its examples"}: ${rule.id}`, () => {
      const offers =
        rule.on !== "repository" &&
        rule.examples.finds.some((one) => {
          // A section's only sentence stays: another stands before or behind it.
          const { text } = unmark(one.text);
          return [text, `${beside}\n\n${text}`, `${text}\n\n${beside}\n`].some((whole) =>
            find(rule, whole, one).some(({ fixes }) => fixes.length > 0),
          );
        });
      assert.equal(offers, !(rule.id in without));
    });
});

describe("fixes", () => {
  for (const [name, text] of texts) {
    it(`change no number, date, sum or name, and stand in order: ${name}`, () => {
      const report = readMarkdown(text).report;
      const { findings } = checker.check(report, checker.effective(report));
      for (const { rule, fixes } of findings) {
        for (const { edits, trust, title } of fixes) {
          assert.ok(title.length > 5, "a fix says what it does");
          assert.ok(
            edits.every((edit, index) => edit.start <= edit.end && edit.start >= (edits[index - 1]?.end ?? 0)),
            `${rule}: edits in order`,
          );
          if (trust === "safe")
            assert.deepEqual(facts(applyEdits(text, edits)), facts(text), `${rule}: “${title}” is said to be safe`);
        }
      }
    });
  }
});

/** What a safe fix may not touch: figures, and names inside a sentence. */
const facts = (text: string): readonly string[] => text.match(/[£$€]?\d[\d,.]*%?|(?<=[a-z,] )\p{Lu}\p{Ll}+/gu) ?? [];
