import { listed } from "../report/listed.ts";

/** What a finding of a second look says, and of which rule. */
interface Look {
  readonly rule: string;
  readonly message: string;
  readonly secondLook?: true;
}

/** What a second look says of a sentence; `rules` as `rulesAbout` has it. */
export const lookMessage =
  "A second look: “{words}” reads like what {rules} about. It may be innocent; read it as an opponent would.";

/** "The rule a is", or "the rules a and b are". */
export const rulesAbout = (rules: readonly string[]): string =>
  `the ${rules.length === 1 ? "rule" : "rules"} ${listed(rules)} ${rules.length === 1 ? "is" : "are"}`;

const like = (rules: readonly string[]): string => `reads like what ${rulesAbout(rules)} about`;

/**
 * Findings as a person is told them: where a second look names several rules of the same words, it is one remark, and
 * not one for each. Every finding comes with the rules that it stands for; `at` names its place.
 */
export function lookedTogether<One extends Look>(
  findings: readonly One[],
  at: (finding: One) => string,
): readonly { readonly finding: One; readonly rules: readonly string[] }[] {
  const looks = new Map<string, string[]>();
  for (const finding of findings) {
    if (!finding.secondLook) continue;
    const known = looks.get(at(finding));
    if (known) known.push(finding.rule);
    else looks.set(at(finding), [finding.rule]);
  }
  if (looks.size === 0) return findings.map((finding) => ({ finding, rules: [finding.rule] }));
  return findings.flatMap((finding) => {
    const { rule, message, secondLook } = finding;
    const rules = secondLook ? looks.get(at(finding)) : undefined;
    if (!rules || rules.length === 1) return [{ finding, rules: [rule] }];
    if (rules[0] !== rule) return [];
    return [{ finding: { ...finding, message: message.replace(like([rule]), like(rules)) }, rules }];
  });
}
