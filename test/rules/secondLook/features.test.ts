import assert from "node:assert/strict";
import { hashOf, piecesOf, Reader } from "../../../rules/secondLook/features.ts";

/** The words that a sentence is read as. */
const read = (sentence: string): string => new Reader((word) => word).read(sentence).join(" ");

describe("the features of the second look", () => {
  const same = (title: string, ...sentences: readonly string[]): void => {
    it(title, () => {
      const [first = "", ...others] = sentences.map(read);
      for (const [index, other] of others.entries()) assert.equal(other, first, sentences[index + 1]);
    });
  };

  same(
    "take every party's name for one word",
    "It was the Labour Group that asked.",
    "It was the Conservative Group that asked.",
    "It was the Tory Group that asked.",
    "It was the Liberal Democrat Group that asked.",
    "It was the Lib Dem Group that asked.",
    "It was the Green Group that asked.",
    "It was the Reform UK Group that asked.",
    "It was the Plaid Cymru Group that asked.",
    "It was the SNP Group that asked.",
    "It was the Democratic Unionist Group that asked.",
    "It was the Alliance Group that asked.",
  );
  same(
    "do so at a sentence's start, before a hyphen and an apostrophe",
    "Labour's sums are wrong, as every Labour-led council knows.",
    "Reform UK's sums are wrong, as every Reform UK-led council knows.",
    "Plaid Cymru's sums are wrong, as every Plaid Cymru-led council knows.",
  );
  same("do so in tags", "Cllr Moss (Lab) and Cllr Reed (Con) left.", "Cllr Moss (LD) and Cllr Reed (Grn) left.");
  same(
    "leave out “Party” behind a name",
    "The Green Party left.",
    "The Labour Party left.",
    "The Scottish National Party left.",
  );
  same("know no article by its sound", "He is an Independent councillor.", "He is a Labour councillor.");
  same("take every number for one", "It cost £1,204.50 in 2025.", "It cost £3 in 1999.", "It cost £12 in 2019/20.");
  same("take every name for one", "We met Jane in Leeds.", "We met Osric in Ludlow.");
  same("read curly marks as straight ones", "The “officer’s” view – his own.", 'The "officer\'s" view — his own.');

  it("tell a party from work, a colour and a change", () => {
    assert.doesNotMatch(read("The labour market, the green belt and the reform of rates are covered."), /#/);
    assert.doesNotMatch(read("The site is in the Green Belt, says the Labour Market Survey."), /#party/);
  });

  it("keep the council's own words with a capital", () => {
    assert.equal(read("The Leader told Cabinet."), "the leader told cabinet .");
  });

  it("cut a word into pieces, and a number or a name into none", () => {
    assert.equal(piecesOf("cat").length, 6);
    assert.deepEqual(piecesOf("#name"), []);
    assert.deepEqual(piecesOf("0"), []);
  });

  it("hash alike on every machine", () => assert.equal(hashOf("council"), 1_479_045_269));

  it("read a sentence as its pieces are read, with their places", () => {
    const reader = new Reader((word) => word);
    for (const sentence of [
      "“We” is Moss’s word – not Kate's; see 3.2(a), page 12A.",
      "2.1 The four-square view (of 1,200 people) isn't new.",
      "Labour, the Greens and an ex-Tory: who else?",
    ]) {
      const { words, places } = reader.scan(sentence);
      assert.deepEqual([...reader.read(sentence)], words);
      assert.deepEqual([...reader.read(sentence)], words, "once more");
      assert.equal(places.length, 2 * words.length);
    }
  });

  it("read a word again as it was read before, however many stood between", () => {
    const reader = new Reader((word) => word);
    const before = [...reader.read("The Leader of the Greens met Kate.")];
    for (let at = 0; at < 40_000; at++)
      reader.read(`word${String.fromCharCode(97 + (at % 26))} x${at.toString(26).replace(/\d/g, "z")}q`);
    assert.deepEqual(reader.read("The Leader of the Greens met Kate."), before);
  });
});
