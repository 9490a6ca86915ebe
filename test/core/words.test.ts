import assert from "node:assert/strict";
import { editDistance, nearest } from "../../core/report/nearest.ts";
import { attributedQuotations } from "../../core/report/quotations.ts";
import { sentences, sentencesBefore, sentencesBehind, textBefore, textBehind } from "../../core/report/sentences.ts";
import type { Lexicon, Phrase } from "../../core/rule/lexicon.ts";
import { compileLexicons } from "../../core/rule/matcher.ts";
import { applyEdits } from "../../core/run/applyFixes.ts";
import { tidyEdit } from "../../core/run/tidy.ts";

describe("sentences", () => {
  const parted: readonly (readonly string[])[] = [
    ["The saving is £4.2m.", "It starts in May."],
    ["Cllr. Dane asked about para. 4 of the report, e.g. The Quay, under s. 151.", "It was noted."],
    ["Is it lawful?", "Yes!", "“It is,” said the officer."],
    ["See No. 4 of the list.", "The answer was no.", "The motion fell."],
    ["He said “stop.”", "They did."],
    ["The Party Wall etc. Act 1996 applies."],
    ["Minute 3.4.1 Applies to all."],
    ["One supports option B.", "Two favour options A and C.", "P. Moss spoke."],
    ["The key is Mr Pell’s.", "He has it."],
    ["It falls within s. 4 and ss. 5 and 6."],
  ];
  for (const parts of parted) {
    it(`parts “${parts.join(" ").slice(0, 40)}…” in ${parts.length}`, () => {
      const text = parts.join(" ");
      const found = sentences(text);
      assert.deepEqual(
        found.map((one) => one.text),
        parts,
      );
      for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words);
    });
  }
});

describe("attributed quotations", () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ["One resident said that it was “a disgrace to the town”.", ["“a disgrace to the town”"]],
    ['The petition was headed "Save our pool".', ['"Save our pool"']],
    ["The so-called “experts” were not asked.", []],
    ["The inspectors wrote that people waited and that families found it “chaotic”.", ["“chaotic”"]],
    ["The “experts” whom the team found were not asked.", []],
    ["Residents replied. “It is a shame.” The council noted this.", ["“It is a shame.”"]],
    ["Some letters are sharp. Examples are “a blot” and “tin gods”.", ["“a blot”", "“tin gods”"]],
    [
      "Those against used phrases such as “leave it be” and “a rich man’s folly”.",
      ["“leave it be”", "“a rich man’s folly”"],
    ],
    ["One came late and, from a trader, “shameful”.", ["“shameful”"]],
    ["Post 2 reads: “Not again. Somebody should go.”", ["“Not again. Somebody should go.”"]],
    ["The Leader, Councillor Vane, adds, “We built it and I am proud of it.”", ["“We built it and I am proud of it.”"]],
    ["The plan adds “four more years of muddle” to the bill.", []],
    ["The council’s “experts” are of a kind.", []],
    ["(5) “It is a stealth tax.”", ["“It is a stealth tax.”"]],
    ["It’s the council’s view, not the applicant’s.", []],
    ["An unclosed “quotation said somebody", []],
  ];
  for (const [text, quotations] of texts) {
    it(`are ${quotations.length} in “${text.slice(0, 44)}…”`, () =>
      assert.deepEqual(
        attributedQuotations(text).map(({ start, end }) => text.slice(start, end)),
        quotations,
      ));
  }
});

describe("the matcher of lexicons", () => {
  const lexicon = (id: string, phrases: readonly (string | Phrase)[], unless: readonly string[] = []): Lexicon => ({
    id,
    phrases: phrases.map((phrase) => (typeof phrase === "string" ? { phrase } : phrase)),
    unless,
  });
  const hits = (text: string, ...lexicons: readonly Lexicon[]) =>
    Object.fromEntries(
      [...compileLexicons(lexicons).match(text)].map(([id, list]) => [
        id,
        list.map(({ start, end }) => text.slice(start, end)),
      ]),
    );

  it("finds whole words, any case, and stems with a star", () => {
    assert.deepEqual(hits("Statutory tory TORY history squandered Squander.", lexicon("a", ["tory", "squander*"])), {
      a: ["tory", "TORY", "squandered", "Squander"],
    });
  });
  it("asks for capitals where the phrase has them", () => {
    assert.deepEqual(hits("the labour group, the Labour group, LABOUR GROUP", lexicon("a", ["Labour Group"])), {
      a: ["LABOUR GROUP"],
    });
    assert.deepEqual(hits("the labour group, the Labour group", lexicon("a", ["Labour group"])), {
      a: ["Labour group"],
    });
  });
  it("takes the longest phrase and leaves out what a set phrase excuses", () => {
    assert.deepEqual(
      hits(
        "the cost of living crisis is a crisis in housing crisis",
        lexicon("a", ["crisis", "housing crisis"], ["cost of living crisis"]),
      ),
      { a: ["crisis", "housing crisis"] },
    );
  });
  it("keeps lexicons apart and folds quotation marks and blanks", () => {
    assert.deepEqual(hits("taxpayers’\u00A0money", lexicon("a", ["taxpayers' money"]), lexicon("b", ["money"])), {
      a: ["taxpayers’\u00A0money"],
      b: ["money"],
    });
  });
  it("lets a word in a phrase have any ending, and a pronoun be any of its kind", () => {
    const turns = lexicon("a", [
      "drag* <their> feet",
      "make fools of <themselves>",
      "left <them>",
      "Rob* Peter to pay",
    ]);
    assert.deepEqual(
      hits("It drags its feet, dragging THEIR FEET; drag feet, drag theirs feet, drag the feet", turns),
      {
        a: ["drags its feet", "dragging THEIR FEET"],
      },
    );
    assert.deepEqual(hits("They make fools of themselves; he left her, left herself. It left", turns), {
      a: ["make fools of themselves", "left her"],
    });
    assert.deepEqual(hits("Robbing Peter to pay him, robbing Peter to pay, Robbing peter to pay", turns), {
      a: ["Robbing Peter to pay"],
    });
  });
  it("takes angle brackets and stars of a text as they are", () => {
    assert.deepEqual(hits("a <b> c, a x c; 4* hotel", lexicon("a", ["a <b> c"])), { a: ["a <b> c"] });
  });
  it("keeps its places where lower case has another length", () => {
    assert.deepEqual(hits("İİ disgraceful", lexicon("a", ["disgraceful"])), { a: ["disgraceful"] });
  });
  it("finds nothing twice in a megabyte of near matches", () => {
    assert.deepEqual(hits("a b ".repeat(250_000), lexicon("a", ["a b a b a b c", "a b a b a d"])), {});
    assert.deepEqual(hits("a b ".repeat(50_000), lexicon("a", ["a b* a b a <their> d"])), {});
    assert.deepEqual(hits("drags".repeat(50_000), lexicon("a", ["drag* <their> feet", "drag* on"])), {});
  });
});

describe("tidy edits", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["The disastrous closure.", "disastrous", "", "The closure."],
    ["Clearly, the road is worn.", "Clearly", "", "The road is worn."],
    ["It is a swingeing cut.", "swingeing", "abrupt", "It is an abrupt cut."],
    ["An outrageous rise.", "outrageous", "", "A rise."],
    ["It was, sadly, lost.", "sadly", "", "It was lost."],
    ["It was lost, sadly.", "sadly", "", "It was lost."],
    ["Roads, sadly worn, are few.", "sadly", "", "Roads, worn, are few."],
    [
      "1.1 A.\n\n1.2 It is ours alone.\n",
      "1.2 It is ours alone.",
      "Any group may ask.",
      "1.1 A.\n\n1.2 Any group may ask.\n",
    ],
    ["**Clearly** they are late.", "Clearly", "", "They are late."],
    ["Clearly, **they** are late.", "Clearly", "", "**They** are late."],
    ["It is “clearly” late.", "clearly", "", "It is late."],
    ["It was (sadly) lost.", "sadly", "", "It was lost."],
    ["Approxi*mately* four.", "Approxi*mately", "about", "About four."],
    ["**Going** forward we act.", "Going** forward", "from now on", "From now on we act."],
    ["The *plan going* forward.", "going* forward", "from now on", "no fix"],
    ["See [sadly](a.md).", "sadly", "", "no fix"],
    ["See [the sad plan](a.md).", "sad", "", "See [the plan](a.md)."],
    ["We\nclearly said so.", "clearly", "", "We\nsaid so."],
    ["We said so.\nClearly, it was.", "Clearly", "", "We said so.\nIt was."],
    ["Done. Clearly. Next.", "Clearly", "", "Done. Next."],
    ["Done. Clearly.\n", "Clearly", "", "Done.\n"],
    ["- Clearly two", "Clearly", "", "- Two"],
    ["- Clearly.", "Clearly", "", "- "],
    ["2.1 Sadly, it is.", "Sadly", "", "2.1 It is."],
    ["- clearly two", "clearly", "", "- two"],
    ["> Clearly, they said.", "Clearly", "", "> They said."],
    ["| Approximately 3 | x |", "Approximately", "about", "| About 3 | x |"],
    ["| x clearly |", "clearly", "", "| x |"],
    ["# Works clearly planned", "clearly", "", "# Works planned"],
    ["[^1]: Clearly a note.", "Clearly", "", "[^1]: A note."],
    ["A **disastrous** idea.", "disastrous", "abrupt", "An **abrupt** idea."],
    ["It is 3.5 clearly.", "clearly", "", "It is 3.5."],
    ["3. Keep it. Close it.", "3. Keep it.", "", "3. Close it."],
    ["3.5 per cent agree.", "3.5 per cent agree.", "Some agree.", "Some agree."],
    ["Slashed budgets.", "Slashed", "reduced", "Reduced budgets."],
    ["The end is near, alas", "alas", "", "The end is near"],
    ["PRIOR TO opening, we met.", "PRIOR TO", "before", "BEFORE opening, we met."],
    ["We COMMENCE it.", "COMMENCE", "start", "We START it."],
    ["A HUT FELL", "HUT", "arch", "AN ARCH FELL"],
    ["The PFI scheme", "PFI", "private finance", "The private finance scheme"],
    ["## How We Commence Road Works", "Commence", "start", "## How We Start Road Works"],
    ["A really, really old barn", "really", "", "A really old barn"],
    ["It is not really, but nearly, done.", "really", "", "no fix"],
    ["The barn was really.", "really", "", "no fix"],
  ];
  for (const [text, marked, words, becomes] of cases) {
    it(`“${text}” becomes “${becomes}”`, () => {
      const start = text.indexOf(marked);
      const edit = tidyEdit(text, { start, end: start + marked.length }, words);
      assert.equal(edit ? applyEdits(text, [edit]) : "no fix", becomes);
    });
  }
});

describe("nearest names", () => {
  it("forgives a slip and refuses a stranger", () => {
    assert.equal(nearest("party-nane", ["party-name", "party-business"]), "party-name");
    assert.equal(nearest("Recomendation", ["Reasons", "Recommendation"]), "Recommendation");
    assert.equal(nearest("zebra", ["party-name", "wards"]), undefined);
    assert.equal(editDistance("abcd", "abdc"), 1);
  });
});

describe("the neighbours of a sentence", () => {
  const all = sentences("The weir leaks. A diver went down. He found a crack. It is small.");
  const [first, second, third, last] = all.map(({ start }) => start) as [number, number, number, number];

  it("are those before it and behind it, as many as are asked for and there", () => {
    assert.equal(textBefore(all, third), "A diver went down.");
    assert.equal(textBefore(all, third, 2), "The weir leaks. A diver went down.");
    assert.equal(textBehind(all, third), "It is small.");
    assert.equal(sentencesBehind(all, first, 9).length, 3);
    assert.equal(sentencesBefore(all, last, 9).length, 3);
  });

  it("are none before the first, behind the last and where no sentence starts", () => {
    assert.equal(textBefore(all, first), "");
    assert.equal(textBehind(all, last), "");
    assert.deepEqual(sentencesBefore(all, second + 1, 2), []);
    assert.deepEqual(sentencesBehind(all, second + 1, 2), []);
  });
});
