import assert from "node:assert/strict";
import { readTicks, setTick } from "../../../core/review/ticks.ts";

const clause = (id: string, manual?: string) => ({
  id,
  aliases: [],
  requirement: "Be fair.",
  rules: [],
  ...(manual ? { manual } : {}),
});
const protocol = {
  id: "testham",
  council: "Testham",
  clauses: [clause("6.1", "Nobody sees it."), clause("6.10", "Nobody sees it."), clause("6.2")],
};
const tick = { by: "A. Clerk", date: "2026-11-24", note: "Asked the director." };
const messages = (text: string) => readTicks(text, protocol, "2026-11-28").problems.map(({ message }) => message);

describe("a file of ticks", () => {
  it("is read as it was written", () => {
    const text = setTick("", "testham", "6.10", tick)!;
    assert.deepEqual([...readTicks(text, protocol, "2026-11-28").ticks], [["6.10", tick]]);
    assert.deepEqual(messages(text), []);
  });

  it("keeps 6.10 and 6.1 apart, with quotation marks or without", () => {
    const text = "council: testham\nticks:\n  6.10: { by: A, date: 2026-11-24 }\n";
    assert.deepEqual([...readTicks(text, protocol, "2026-11-28").ticks.keys()], ["6.10"]);
    const both = setTick(text, "testham", "6.1", tick)!;
    assert.deepEqual([...readTicks(both, protocol, "2026-11-28").ticks.keys()], ["6.10", "6.1"]);
    const one = setTick(both, "testham", "6.10", undefined)!;
    assert.deepEqual([...readTicks(one, protocol, "2026-11-28").ticks.keys()], ["6.1"]);
  });

  it("keeps comments and other ticks when one is set again", () => {
    const text =
      'council: testham\n# Checked with Legal.\nticks:\n  "6.1": { by: B, date: 2026-01-01 } # by telephone\n';
    const changed = setTick(text, "testham", "6.10", tick)!;
    assert.match(changed, /# Checked with Legal\.\n/);
    assert.match(changed, /by: B, date: 2026-01-01 \} # by telephone/);
  });

  it("is left alone where it cannot be read or is about another protocol", () => {
    assert.equal(setTick("ticks: [", "testham", "6.1", tick), undefined);
    assert.equal(setTick("- a list\n", "testham", "6.1", tick), undefined);
    assert.equal(setTick("council: elsewhere\n", "testham", "6.1", tick), undefined);
  });

  it("says at its place what is wrong, and the other ticks hold", () => {
    const text =
      'council: testham\nticks:\n  "6.1": { by: A, date: yesterday }\n  "6.3": { by: A, date: 2026-11-24 }\n  "6.2": { by: A, date: 2026-11-24 }\n  "6.10": { by: A, date: 2026-11-24, who: B }\nsigned: yes\n';
    const { ticks, problems } = readTicks(text, protocol, "2026-11-28");
    assert.deepEqual([...ticks], []);
    const told = problems.map(({ message, span }) => [text.slice(span.start, span.end), message]);
    assert.deepEqual(
      told.map(([words]) => words),
      ["signed", "yesterday", '"6.3"', '"6.2"', "who"],
    );
    assert.match(told[1]![1]!, /Write a date as/);
    assert.match(told[2]![1]!, /no clause “6\.3”.*6\.[12]/);
    assert.match(told[3]![1]!, /nothing in it to tick/);
  });

  it("does not count before its day, and says which number a clause has now", () => {
    const text =
      'council: testham\nticks:\n  "6.1": { by: A, date: 2026-11-29 }\n  "6.10": { by: A, date: 2026-11-28 }\n';
    const { ticks, problems } = readTicks(text, protocol, "2026-11-28");
    assert.deepEqual([...ticks.keys()], ["6.10"]);
    assert.deepEqual(
      problems.map(({ message, span }) => [text.slice(span.start, span.end), message]),
      [["2026-11-29", "2026-11-29 is yet to come. Write the day of the judgement."]],
    );
    const renamed = { ...protocol, clauses: [{ ...clause("7.1", "Nobody sees it."), aliases: ["6.1"] }] };
    const old = readTicks(setTick("", "testham", "6.1", tick) ?? "", renamed, "2026-11-28");
    assert.match(old.problems[0]?.message ?? "", /^Testham 6\.1 is now 7\.1\. /);
  });

  it("has nothing taken out where nothing is ticked", () => {
    for (const text of ["", "council: testham\n", "council: testham\nticks:\n"])
      assert.equal(setTick(text, "testham", "6.1", undefined), text);
  });

  it("takes the list away with its last tick, and leaves what was noted in it", () => {
    const one = setTick("council: testham\nticks:\n  # judged at the panel\n", "testham", "6.1", tick) ?? "";
    assert.match(one, /6\.1/);
    const none = setTick(one, "testham", "6.1", undefined) ?? "";
    assert.doesNotMatch(none, /ticks|\{\}/);
    assert.match(none, /^council: testham\n/);
  });

  it("counts for nothing under another protocol", () => {
    assert.equal(
      readTicks('council: other\nticks: { "6.1": { by: A, date: 2026-11-24 } }\n', protocol, "2026-11-28").ticks.size,
      0,
    );
    assert.match(messages("council: other\n")[0]!, /They do not count/);
    assert.match(messages("ticks: {}\n")[0]!, /council: testham/);
    assert.deepEqual(messages("council: testham\nticks:\n"), []);
    assert.deepEqual(messages(""), []);
  });
});
