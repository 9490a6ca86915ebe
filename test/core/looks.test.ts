import assert from "node:assert/strict";
import { fill } from "../../core/run/findings.ts";
import { lookedTogether, lookMessage, rulesAbout } from "../../core/run/looks.ts";

interface Told {
  readonly rule: string;
  readonly at: string;
  readonly message: string;
  readonly secondLook?: true;
}

const look = (rule: string, at: string): Told => ({
  rule,
  at,
  message: fill(lookMessage, { words: "the rule a is", rules: rulesAbout([rule]) }),
  secondLook: true,
});
const own = (rule: string, at: string): Told => ({ rule, at, message: `${rule}.` });
const told = (findings: readonly Told[]) =>
  lookedTogether(findings, ({ at }) => at).map(({ finding, rules }) => `${finding.at} ${rules.join("+")}`);

describe("what a second look names", () => {
  it("is one remark for the same words, where its first rule stands, and leaves every other finding as it is", () => {
    assert.deepEqual(told([]), []);
    assert.deepEqual(told([own("a", "1"), own("b", "1")]), ["1 a", "1 b"]);
    assert.deepEqual(told([look("a", "1"), own("b", "1"), look("c", "1"), look("a", "2"), look("d", "1")]), [
      "1 a+c+d",
      "1 b",
      "2 a",
    ]);
  });

  it("says all the rules, and says one as its finding does", () => {
    const messages = (findings: readonly Told[]) =>
      lookedTogether(findings, ({ at }) => at).map(({ finding: { message } }) => message);
    const [three] = messages([look("a", "1"), look("b", "1"), look("c", "1")]);
    assert.match(three ?? "", /: “the rule a is” reads like what the rules a, b and c are about\. /);
    const one = look("a", "1");
    assert.deepEqual(messages([one]), [one.message]);
    assert.match(one.message, /reads like what the rule a is about\. /);
  });
});
