import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Standing } from "../../../core/rule/adviser.ts";
import { rules } from "../../../rules/index.generated.ts";
import { ModelAdviser } from "../../../rules/secondLook/adviser.ts";
import { model } from "../../../rules/secondLook/model.generated.ts";
import { secondLook } from "../../../rules/secondLook/secondLook.ts";

const folder = resolve(import.meta.dirname, "../../../rules/secondLook");

/** No rule spoke of these when they were written; one may by now. */
const notNeutral: readonly string[] = [
  "The department is right behind her and will do whatever it takes to see her plan home.",
  "If your people hold firm on the night, the rest will fold.",
  "If it were for the writer to say, the tower would have been pulled down long ago.",
  "It was thought kinder not to trouble the Committee with what the engineer had to say.",
  "The Chief Executive has every faith that her team will carry the day.",
  "The scheme owes everything to one man, who would not let it drop.",
  "The whole county is talking about the new market and what it has done for the town.",
  "Your side will want to keep this quiet until the count is over.",
  "The lads in highways think the world of their new boss and would do anything for her.",
  "Her colleagues met on Sunday and were, it is understood, far from happy with her.",
];

const neutral: readonly string[] = [
  "The contract was awarded on 4 March 2026 for three years, with an option to extend it by one.",
  "Officers recommend option 2, because it costs least over the life of the boilers.",
  "Members are asked to note the outturn for the second quarter.",
  "The bridge carries about 4,100 vehicles a day and is inspected every two years.",
  "An equality impact assessment is at Appendix C and found no adverse effect on any group.",
  "The applicant proposes 14 homes with 22 parking spaces and a new footpath to the school.",
  "The dates will be sent to all councillors before the calendar is published.",
  "If the grant is refused, the works will start a year later.",
  "The Green Belt boundary follows the railway from the tunnel to the canal.",
  "Councillor Haddow declared an interest as a governor of the school and left the room.",
];

describe("the second look", () => {
  for (const sentence of notNeutral)
    it(`says something: ${sentence}`, () => {
      const advice = secondLook.advise(sentence);
      assert.ok(advice, `${new ModelAdviser(model).score(sentence)}`);
      assert.ok(advice.rules.length >= 1 && advice.rules.length <= 3);
      assert.ok(advice.rules.every((rule) => rules.some(({ id }) => id === rule)));
      assert.ok(advice.because.length >= 1 && advice.because.length <= 3);
      for (const words of advice.because) assert.ok(sentence.includes(words), words);
    });

  for (const sentence of neutral)
    it(`is silent: ${sentence}`, () => assert.equal(secondLook.advise(sentence), undefined));

  for (const [rule, sentence] of [
    ["loaded-word", "The survey found the roof to be in poor condition and the boilers to be past repair."],
    [
      "electoral-advantage",
      "It was moved by Councillor Haddow, seconded by Councillor Pell and carried by 18 votes to 11.",
    ],
    ["manifesto-pledge", "The Council's housing strategy was adopted on 14 May 2025 and is reviewed every two years."],
  ] as const)
    it(`doubts ${rule}: ${sentence}`, () => {
      assert.equal(secondLook.gradeOf(sentence, rule, "warning"), "info");
      assert.equal(secondLook.gradeOf(sentence, rule, "error"), "info");
    });

  it("doubts no rule for what reads like it, nor a party's name, nor a rule that it does not know", () => {
    for (const sentence of notNeutral) {
      const [likeliest = ""] = secondLook.advise(sentence)?.rules ?? [];
      assert.equal(secondLook.gradeOf(sentence, likeliest, "warning"), "warning", sentence);
    }
    for (const rule of ["party-name", "party-attribution", "personal-identifier", "no-such-rule"])
      for (const sentence of neutral) assert.equal(secondLook.gradeOf(sentence, rule, "warning"), "warning", sentence);
  });

  it("takes an error back by less than a warning, in a sentence that does not read as neutral", () => {
    const left = notNeutral.flatMap((sentence) =>
      model.rules
        .split(" ")
        .map((rule) =>
          (["error", "warning", "info"] as const).map((own) => secondLook.gradeOf(sentence, rule, own)).join(" "),
        ),
    );
    assert.deepEqual(
      new Set(left),
      new Set(["error warning info", "warning warning info", "warning info info", "info info info"]),
    );
  });

  it("names the rules by where the sentence stands too, and speaks of it wherever it stands", () => {
    const sentence = "It would leave nobody happy but the people who build them.";
    const standings: readonly (Standing | undefined)[] = [
      undefined,
      { report: "committee-report", role: "options", block: "listItem", zone: "open" },
      { report: "group-briefing", role: undefined, block: "paragraph", zone: "open" },
      { report: "minutes", role: "no-such-role", block: "paragraph", zone: "open" },
    ];
    const named = standings.map((standing) => secondLook.advise(sentence, standing)?.rules.join(" "));
    assert.ok(named.every((names) => names));
    // What a model that was learnt anew says of two of them may happen to be the same.
    assert.ok(new Set(named).size > 2, named.join("; "));
  });

  it("says the same of every party, place and person", () => {
    const parties = ["Labour", "Conservative", "Liberal Democrat", "Green", "Reform UK", "Plaid Cymru", "SNP"];
    const scores = parties.map((party) => {
      const adviser = new ModelAdviser(model);
      return adviser.score(
        `Nobody in the ${party} Group has forgiven her, and ${party} councillors said so to Kate at Leeds.`,
      );
    });
    assert.deepEqual(new Set(scores).size, 1, scores.join(" "));
  });

  it("says the same every time, whatever was read before", () => {
    const fresh = (sentence: string) => new ModelAdviser(model).advise(sentence);
    for (const sentence of [...notNeutral, ...neutral]) assert.deepEqual(secondLook.advise(sentence), fresh(sentence));
  });

  it("answers on nothing, on marks and on one word", () => {
    for (const text of ["", " ", "…", "?!", "word", "£", "’s", "-", "\u{1f600}\ud83d"])
      assert.doesNotThrow(() => secondLook.advise(text));
  });

  it("takes time in proportion on text made to be slow", function () {
    this.timeout(120_000);
    for (const piece of [
      "a",
      "1",
      " ",
      "x ",
      "A ",
      "Labour ",
      "Liberal ",
      "it’s ",
      "-",
      "'s",
      "é",
      "1,",
      "word-",
      "Trade Unionist and ",
    ]) {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        new ModelAdviser(model).score(text);
        return performance.now() - start;
      };
      time(100_000);
      assert.ok(time(1_000_000) < 10_000, `a megabyte of “${piece}”`);
    }
    const words = Array.from({ length: 150_000 }, (_, at) => at.toString(36).replace(/\d/g, "q")).join(" ");
    const start = performance.now();
    new ModelAdviser(model).score(words);
    assert.ok(performance.now() - start < 10_000, "a megabyte of ever new words");
  });

  it("has a small model, in ASCII", () => {
    assert.ok(statSync(join(folder, "model.generated.ts")).size < 300_000);
    assert.equal(model.words.length, 1 << 16);
    assert.equal(model.pieces.length, 1 << 16);
    assert.match(model.words + model.pieces + model.names, /^[#-[]+$/);
    const names = model.rules.split(" ").length * (model.columns.split(" ").length + 1);
    assert.equal(model.names.length, names);
  });
});
