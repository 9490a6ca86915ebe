import assert from "node:assert/strict";
import { join } from "node:path";
import { branchesOf, sourceOf } from "../../../core/pattern/branches.ts";
import { Gates, tellNeeds, wordsOf } from "../../../core/pattern/gate.ts";
import { needOf, needText } from "../../../core/pattern/necessary.ts";
import { quick, tell } from "../../../core/pattern/quick.ts";
import { sentences } from "../../../core/report/sentences.ts";
import { rules } from "../../../rules/index.generated.ts";
import { declaredPatterns } from "../../../scripts/quickPatterns.ts";

const root = join(import.meta.dirname, "../../..");

const quickly = (pattern: RegExp) => quick(() => pattern, ...tell(pattern));

/** The examples of a family's rules and their sentences; every other example in capitals. */
const textsOf = (family: string): readonly string[] =>
  rules
    .filter((rule) => rule.family === family)
    .flatMap(({ examples }) => [...examples.finds, ...examples.quiet])
    .flatMap(({ text }, index) => [
      index % 2 === 0 ? text : text.toUpperCase(),
      ...sentences(text).map((one) => one.text),
    ]);

/** Twelve ways, six of which are a branch. */
const ways = Array.from({ length: 12 }, (_, index) => `wish ${"ABCDEFGHIJKL".charAt(index)} of us`);
const halves = [ways.slice(0, 6).join("|"), ways.slice(6).join("|")];
const both = halves.join("|");

describe("the words that a pattern cannot do without", () => {
  const cases: readonly (readonly [pattern: RegExp, need: string | undefined])[] = [
    [/\bbudget\b/, "budget$"],
    [/\bbudgets?\b/, "budget"],
    [/\b(?:the |an? )?overspend/i, "overspend"],
    [/\b[Pp]etition(?:s|ers?)?\b/, "petition"],
    [/\b(?:the|a) (?:motion|amendment) was lost\b/, "(lost$,motion amendment,was$)"],
    [/\b(?:shambolic|woeful\w*)\b/i, "shambolic woeful"],
    [/\bcolou?r\b/, "colo"],
    [/^Reserved matters/, "(reserved$,matters)"],
    [/(?<![A-Za-z])Reform(?![A-Za-z])/, "reform$"],
    [/\b(?:quite )?sure\b/, "sure$"],
    [/¤+ group/, "(¤,group)"],
    [/£ ?\d/, "(£,0)"],
    // Each way asks for its own words, the rarest first; what nearly every sentence has is not asked for.
    [/\b(?:the budget|windfall) /, "budget windfall"],
    [/\b(?:loses? patience|sold short)\b/, "(patience,lose) (sold$,short)"],
    [/\b(?:won|lost) (?:by a whisker|at the post)\b/, "((whisker,by$,a$) (post,at$),won lost)"],
    [/\bvery very sure\b/, "(very$,sure$)"],
    // Letters before a group begin the words of each of its ways.
    [/\bover(?:spen[dt]|runs?)\b/, "overspen overrun"],
    [/\bover(?:spend)? budget\b/, "(budget$,over)"],
    // Without a boundary the letters may stand inside a word.
    [/exempt|closed/, undefined],
    [/\w*ward\b/, undefined],
    [/\b\w+ly ward/, "ward"],
    [/\b(?:shambles|\w+ chaos)?/, undefined],
    [/\b(?:shambles|.)/, undefined],
    [/(?:budget)*/, undefined],
    [/\b(\w)\1budget/, undefined],
  ];
  for (const [pattern, need] of cases)
    it(`${pattern} needs ${need ?? "none for sure"}`, () => {
      const read = needOf(pattern);
      assert.equal(read && needText(read), need);
    });
});

describe("a quick pattern", () => {
  let written: ReadonlyMap<string, RegExp>;
  let gated: readonly { readonly place: string; readonly pattern: RegExp; readonly gates: Gates }[];
  let branched: readonly {
    readonly place: string;
    readonly whole: RegExp;
    readonly pattern: ReturnType<typeof quick>;
  }[];
  before(async () => {
    written = await declaredPatterns(root);
    gated = [...written].flatMap(([place, pattern]) => {
      const need = needOf(pattern);
      return need ? [{ place, pattern, gates: new Gates(tellNeeds([need])) }] : [];
    });
    branched = [...written].map(([place, whole]) => ({ place, whole, pattern: quick(() => whole, ...tell(whole)) }));
  });

  it("is made of every pattern of the rules, of many in branches", () => {
    assert.ok(written.size > 500, `${written.size} patterns`);
    const many = branched.filter(({ whole }) => branchesOf(whole).length > 1);
    assert.ok(many.length > 500, `${many.length} patterns have more than one branch`);
  });

  for (const family of new Set(rules.map((rule) => rule.family))) {
    const texts = textsOf(family);

    it(`answers as the plain one does, on every example of ${family}`, () => {
      for (const text of new Set(texts))
        for (const { place, pattern, gates } of gated) {
          if (gates.next(wordsOf(text), 0) === 0) continue;
          pattern.lastIndex = 0;
          assert.equal(pattern.exec(text)?.[0], undefined, `${place}: ${pattern} on ${text}`);
        }
    });

    it(`runs in branches, and answers as the whole one does, on examples of ${family}`, () => {
      for (const text of texts.filter((_, index) => index % 20 === 0))
        for (const { place, whole, pattern } of branched) {
          const found = whole.exec(text);
          assert.deepEqual(pattern.exec(text), found, `${place}: ${whole} on ${text}`);
          assert.equal(pattern.test(text), found !== null, `${place}: ${whole} on ${text}`);
        }
    });
  }

  it("is a pattern for everything that takes one", () => {
    const pattern = quickly(/\b(?:budget|overspend) (was|is) agreed\b/i);
    assert.equal(pattern.test("The Budget was agreed."), true);
    assert.equal(pattern.test("The budget was lost."), false);
    assert.equal(pattern.test("The minutes were read."), false);
    assert.equal(pattern.exec("A budget is agreed.")?.[1], "is");
    assert.equal("The budget was agreed.".replace(pattern as RegExp, "it"), "The it.");
    assert.equal(
      "The budget was agreed.".replace(pattern as RegExp, (words) => words.toUpperCase()),
      "The BUDGET WAS AGREED.",
    );
    assert.deepEqual("a budget is agreed b".split(pattern as RegExp), ["a ", "is", " b"]);
    assert.equal("The budget was agreed.".search(pattern as RegExp), 4);
    assert.equal("The budget was agreed.".match(pattern as RegExp)?.[0], "budget was agreed");
    assert.equal(new RegExp(pattern.source, pattern.flags).test("the BUDGET is agreed"), true);
  });

  it("is not made before a text has one of its words", () => {
    let made = 0;
    const plain = /\b(?:budget|overspend) (?:was|is) agreed\b/i;
    const pattern = quick(
      () => {
        made++;
        return plain;
      },
      ...tell(plain),
    );
    for (let round = 0; round < 40; round++) assert.equal(pattern.test(`Item ${round} was noted.`), false);
    assert.equal(made, 0);
    assert.equal(pattern.test("The budget was agreed"), true);
    assert.equal(made, 1);
  });

  it("answers where it is written otherwise than it was told: with escapes, and so of another length", () => {
    const told = tell(new RegExp(`’?(?:${both})`));
    for (const text of ["wish A of us", "see ’wish H of us", "none"])
      assert.deepEqual(
        quick(() => new RegExp(`\\u2019?(?:${both})`), ...told).exec(text),
        new RegExp(`’?(?:${both})`).exec(text),
      );
  });

  it("tells words in capitals, across lines and beside digits and signs", () => {
    const plain = /\b(?:overspend|underspend) of £\d/i;
    const pattern = quickly(plain);
    for (const text of [
      "AN OVERSPEND OF £4",
      "an\noverspend of £4",
      "1overspend overspend of £4",
      "“underspend of £3”",
    ])
      assert.equal(pattern.test(text), plain.test(text), text);
  });

  it("knows a text by its words, however many texts are asked about in turn", () => {
    const pattern = quickly(/\bunderwritten by the county\b/);
    for (let round = 0; round < 300; round++) {
      assert.equal(pattern.test(`Loan ${"x".repeat(round)} underwritten by the county`), true);
      assert.equal(pattern.test(`Loan ${"y".repeat(round)} repaid`), false);
    }
  });
});

describe("the branches of a pattern", () => {
  const rest = `${"(?:one|two) ".repeat(20)}end`;
  const cases: readonly (readonly [whole: string, ...branches: string[]])[] = [
    ["\\bbudget\\b", "\\bbudget\\b"],
    [`(?:${both})|b`, ...halves.map((half) => `(?:${half})`), "b"],
    [`\\b(?:${both}) (?:was|is)\\b`, ...halves.map((half) => `\\b(?:${half}) (?:was|is)\\b`)],
    [`(?:the |a )?([A-Z]{3}) (?:${both})`, ...halves.map((half) => `(?:the |a )?([A-Z]{3}) (?:${half})`)],
    // Short ways stand together, whatever is round them.
    ["(?:a|b)|[|(]|\\)|c", "(?:a|b)|[|(]|\\)|c"],
    // What need not be there, may be there twice, must not be there or is counted.
    [`(?:${both})? end`, `(?:${both})? end`],
    [`(?:${both}){2} end`, `(?:${both}){2} end`],
    [`(?!${both}) end`, `(?!${both}) end`],
    [`(?:(${both})) end`, `(?:(${both})) end`],
    // It comes apart behind what may be left out, if enough follows.
    [`(?:a |an )?${rest}`, `(?:a |an )?(?=)${rest}`],
    [`(?:a |an ){0,3}?${rest}`, `(?:a |an ){0,3}?(?=)${rest}`],
    [`(?:a |an ){2}${rest}`, `(?:a |an ){2}${rest}`],
    [`${rest}(?:a |an )?end`, `${rest}(?:a |an )?end`],
    [`\\)?[)]?${rest}`, `\\)?[)]?${rest}`],
  ];
  for (const [whole, ...branches] of cases)
    it(`${whole.slice(0, 50)} has ${branches.length}`, () => {
      const { source } = new RegExp(whole, "i");
      assert.deepEqual(
        branchesOf(new RegExp(whole, "i")).map((branch) => sourceOf(branch, source)),
        branches,
      );
    });

  it("from one place takes the way that the whole pattern takes", () => {
    const pattern = new RegExp(`(?:wish A )?(?:${both}|of (?:us|them))`);
    for (const text of ["the wish A of us", "wish A of them, wish B of us", "of us"])
      assert.deepEqual(quickly(pattern).exec(text), pattern.exec(text), text);
  });
});
