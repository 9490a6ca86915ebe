import assert from "node:assert/strict";
import { join } from "node:path";
import { apart, apartAsTold, placesTold } from "../../../core/pattern/apart.ts";
import { codeOf, Keys, wordsOf } from "../../../core/pattern/gate.ts";
import { type Need, needOf, needText } from "../../../core/pattern/necessary.ts";
import { quick } from "../../../core/pattern/quick.ts";
import { sentences } from "../../../core/report/sentences.ts";
import { rules } from "../../../rules/index.generated.ts";
import { declaredPatterns } from "../../../scripts/quickPatterns.ts";

const root = join(import.meta.dirname, "../../..");

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
  before(async () => {
    written = await declaredPatterns(root);
  });
  const texts = rules
    .flatMap(({ examples }) => [...examples.finds, ...examples.quiet])
    .flatMap(({ text }, index) => [
      index % 2 === 0 ? text : text.toUpperCase(),
      ...sentences(text).map((one) => one.text),
    ]);

  it("answers as the plain one does: every pattern of the rules, on every example", () => {
    assert.ok(written.size > 500, `${written.size} patterns`);
    const plain = [...new Set(texts)];
    const gated = [...written].flatMap(([place, pattern]) => {
      const need = needOf(pattern);
      return need ? [{ place, pattern, keys: new Keys(codeOf(need)) }] : [];
    });
    for (const text of plain)
      for (const { place, pattern, keys } of gated) {
        if (keys.metBy(wordsOf(text))) continue;
        pattern.lastIndex = 0;
        assert.equal(pattern.exec(text)?.[0], undefined, `${place}: ${pattern} on ${text}`);
      }
  });

  it("is compiled in parts, and answers as the whole one does: every long pattern of the rules, on examples", () => {
    const long = [...written].flatMap(([place, whole]) => {
      const parts = apart(whole);
      return parts === whole ? [] : [{ place, whole, parts }];
    });
    assert.ok(long.length > 100, `${long.length} patterns`);
    for (const text of texts.filter((_, index) => index % 20 === 0))
      for (const { place, whole, parts } of long)
        assert.deepEqual(parts.exec(text), whole.exec(text), `${place}: ${whole} on ${text}`);
  });

  it("is a pattern for everything that takes one", () => {
    const pattern = quick(() => /\b(?:budget|overspend) (was|is) agreed\b/i);
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

  it("is not made before a text has one of its words, which the build has read off it or it reads itself in time", () => {
    for (const words of [codeOf({ words: ["budget", "overspend"], ways: [] }), undefined]) {
      let made = 0;
      const pattern = quick(() => {
        made++;
        return /\b(?:budget|overspend) (?:was|is) agreed\b/i;
      }, words);
      for (let round = 0; round < 40; round++) assert.equal(pattern.test(`Item ${round} was noted.`), false);
      assert.equal(made, words ? 0 : 1);
      assert.equal(pattern.test("The budget was agreed"), true);
      assert.equal(made, 1);
    }
  });

  it("tells words in capitals, across lines and beside digits and signs", () => {
    const plain = /\b(?:overspend|underspend) of £\d/i;
    const pattern = quick(() => plain, codeOf(needOf(plain) as Need));
    for (const text of [
      "AN OVERSPEND OF £4",
      "an\noverspend of £4",
      "1overspend overspend of £4",
      "“underspend of £3”",
    ])
      assert.equal(pattern.test(text), plain.test(text), text);
  });

  it("knows a text by its words, however many texts are asked about in turn", () => {
    const pattern = quick(() => /\bunderwritten by the county\b/, codeOf({ words: ["underwrit"], ways: [] }));
    for (let round = 0; round < 300; round++) {
      assert.equal(pattern.test(`Loan ${"x".repeat(round)} underwritten by the county`), true);
      assert.equal(pattern.test(`Loan ${"y".repeat(round)} repaid`), false);
    }
  });
});

describe("a pattern in parts", () => {
  const rest = `${"(?:one|two) ".repeat(20)}end`;
  const cases: readonly (readonly [whole: string, parts: string])[] = [
    [`(?:a |an )?${rest}`, `(?:a |an )?(?=)${rest}`],
    [`(?:a |an ){0,3}?${rest}`, `(?:a |an ){0,3}?(?=)${rest}`],
    [`(?:(?:a )?${rest}|b)`, `(?:(?:a )?(?=)${rest}|b)`],
    // What must be there, what is followed by little, and signs that are no groups.
    [`(?:a |an ){2}${rest}`, `(?:a |an ){2}${rest}`],
    [`${rest}(?:a |an )?end`, `${rest}(?:a |an )?end`],
    [`(?:a )?b|${rest}`, `(?:a )?b|${rest}`],
    [`\\)?[)]?${rest}`, `\\)?[)]?${rest}`],
    [`(?:[\\])])?${rest}`, `(?:[\\])])?(?=)${rest}`],
  ];
  for (const [whole, parts] of cases)
    it(`${whole.replace(rest, "…")} is ${parts.replace(rest, "…")}`, () =>
      assert.equal(apart(new RegExp(whole, "i")).source, parts));

  it("comes apart where the build was told, or anew where it is written otherwise", () => {
    for (const [whole] of cases) {
      const pattern = new RegExp(whole, "i");
      assert.equal(apartAsTold(pattern, placesTold(pattern)).source, apart(pattern).source);
      const other = new RegExp(`’?${whole}`);
      assert.equal(apartAsTold(other, placesTold(new RegExp(`\\u2019?${whole}`))).source, apart(other).source);
    }
  });
});
