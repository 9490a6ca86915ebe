import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formats } from "../../../core/formats/formats.ts";
import { readMarkdown } from "../../../core/formats/markdown.ts";
import { noSettings } from "../../../core/protocol/protocol.ts";
import { createChecker } from "../../../core/run/checker.ts";
import { packs } from "../../../protocols/index.generated.ts";
import { rules } from "../../../rules/index.generated.ts";
import { secondLook } from "../../../rules/secondLook/secondLook.ts";
import { unmark } from "../../support/checkRule.ts";

const here = dirname(fileURLToPath(import.meta.url));
const shared = join(here, "../../../../shared");

/** Each row holds the same form of every party's name; a swap moves along the row. */
const adjectives = ["Labour", "Conservative", "Liberal Democrat", "Green", "Reform UK"];
const plurals = ["Conservatives", "Liberal Democrats", "Greens"];
const tags = ["Lab", "Con", "LD", "Grn", "Ref"];

/** Before these words, whichever name stands there is a party's; elsewhere it may be work, a colour or a change. */
const frame =
  "(?:(?: (?:Group|Party|councillors?|Councillors?|Cllrs?|members|administration|Government|MPs?|manifesto|candidates?|leadership|backbenchers?)|-(?:led|run|controlled|held))(?![\\p{L}]))";
const swappable = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<!\\b(?!(?:The|A|An|All|Two|Most|Under|By|When|Under|Independent) )\\p{Lu}[\\p{L}.]* )(?<adjective>${adjectives.join("|")})(?=${frame})|(?<=\\b[Tt]he )(?<plural>${plurals.join("|")})(?![\\p{L}]| \\p{Lu})|(?<=\\()(?<tag>${tags.join("|")})(?=\\))`,
  "gu",
);

interface Swapped {
  readonly text: string;
  /** Where an offset of the text lies after the swap. */
  moved(offset: number): number;
}

/** Every party's name becomes the name `by` places along its row. */
function swapParties(text: string, by: number): Swapped {
  const steps: { readonly end: number; readonly shift: number }[] = [];
  let shift = 0;
  const next = (row: readonly string[], name: string) => row[(row.indexOf(name) + by) % row.length] ?? name;
  const swapped = text.replace(swappable, (name: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { adjective?: string; plural?: string; tag?: string };
    const offset = rest.at(-3) as number;
    const other = next(groups.adjective ? adjectives : groups.plural ? plurals : tags, name);
    shift += other.length - name.length;
    steps.push({ end: offset + name.length, shift });
    return other;
  });
  return { text: swapped, moved: (offset) => offset + (steps.findLast(({ end }) => end <= offset)?.shift ?? 0) };
}

const even = rules.filter(({ family }) => family === "neutrality");
const checker = createChecker({ rules: even, packs, formats, adviser: secondLook });

/** What was found and where; the words of messages and fixes differ with the names. */
function found(text: string) {
  const report = readMarkdown(text).report;
  const { findings, faults } = checker.check(report, checker.effective(report, noSettings, "report.md"));
  assert.deepEqual(faults, []);
  return findings.map(({ rule, severity, span }) => ({ rule, severity, ...span }));
}

function checkEven(text: string): void {
  const before = found(text);
  for (let by = 1; by < adjectives.length; by++) {
    const swapped = swapParties(text, by);
    if (swapped.text === text) continue;
    const expected = before.map((one) => ({ ...one, start: swapped.moved(one.start), end: swapped.moved(one.end) }));
    const show = (list: readonly { rule: string; start: number; end: number }[]) =>
      list.map(({ rule, start, end }) => `${rule}: ${swapped.text.slice(start, end)}`);
    const after = found(swapped.text);
    assert.deepEqual(show(after), show(expected), `${by} along the rows`);
    assert.deepEqual(after, expected);
  }
}

describe("even-handed", () => {
  const pairs = [
    ["The Labour Group asked.", "The Conservative Group asked."],
    ["Cllr Moss (Con) and the Greens left.", "Cllr Moss (LD) and the Conservatives left."],
  ] as const;
  for (const [from, to] of pairs) it(`swaps ${from}`, () => assert.equal(swapParties(from, 1).text, to));

  for (const file of readdirSync(here).filter((name) => name.endsWith(".test.ts") && name !== "evenhanded.test.ts")) {
    it(`finds the same of every party in the sentences of ${file}`, () => {
      for (const sentence of strings(readFileSync(join(here, file), "utf8"))) checkEven(unmark(sentence).text);
    });
  }
  it("finds the same of every party in the rules' own examples", () => {
    for (const { examples } of rules)
      for (const { text } of [...examples.finds, ...examples.quiet]) checkEven(unmark(text).text);
  });

  for (const folder of ["gold/reports", "corpus/reports", "corpus/political"]) {
    const path = join(shared, folder);
    it(`finds the same of every party in ${folder}`, function () {
      if (!existsSync(path)) return this.skip();
      for (const file of readdirSync(path).filter((name) => /\.(?:md|txt)$/.test(name)))
        for (const passage of passages(readFileSync(join(path, file), "utf8"))) checkEven(passage);
    });
  }
});

/** The string literals of a test file: its sentences, and some words that are none and cost nothing. */
function strings(source: string): readonly string[] {
  return [...source.matchAll(/"(?:[^"\\\n]|\\.)+"/g)].map(([literal]) => JSON.parse(literal) as string);
}

/** Paragraphs in which there is a name to swap. */
const passages = (text: string): readonly string[] =>
  text.split(/\n\s*\n/).filter((passage) => passage.length < 5000 && passage.search(swappable) >= 0);
