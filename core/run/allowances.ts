import type { Settings } from "../protocol/protocol.ts";
import { meantName } from "../report/nearest.ts";
import type { Allowance, Problem, Report } from "../report/report.ts";
import { withMeant } from "../report/unknownName.ts";
import type { Finding } from "../rule/finding.ts";
import type { Rule } from "../rule/rule.ts";
import { type AppliedRule, isAmong } from "./effective.ts";
import type { Placed } from "./findings.ts";

/** A finding that somebody allowed, and why: by a comment in the report, or by an entry of the settings. */
export interface Allowed {
  readonly finding: Finding;
  readonly by: "comment" | "settings";
  readonly reason: string;
  /** Who accepted it, and the last day on which that holds (as 2027-03-31). */
  readonly approver?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Findings that no comment allows, and what is wrong with the comments: an unknown rule, or nothing to allow. A comment
 * whose last day is before `today` allows nothing any more, and the finding says so. `asked`: the rules that had their
 * say, so that a comment about one of them which was of no use is of none. `all`: every rule there is, where names that
 * stand for none are to be told.
 */
export function applyAllowances(
  report: Report,
  placed: readonly Placed[],
  asked: readonly Pick<AppliedRule, "rule">[],
  today: string | undefined,
  all?: readonly Rule[],
): { readonly left: readonly Finding[]; readonly allowed: readonly Allowed[]; readonly problems: readonly Problem[] } {
  if (report.allowances.length === 0) return { left: placed.map(({ finding }) => finding), allowed: [], problems: [] };
  const used = new Set<Allowance>();
  const left: Finding[] = [];
  const allowed: Allowed[] = [];
  for (const { finding, block } of placed) {
    const by = report.allowances.filter(
      (allowance) => allowance.rule === finding.rule && reaches(allowance, block, report),
    );
    for (const allowance of by) used.add(allowance);
    const inForce = by.find(({ until }) => !isOver(until, today));
    const [expired] = by;
    if (inForce) {
      const { reason, approver, until } = inForce;
      allowed.push({ finding, by: "comment", reason, approver, until });
    } else left.push(expired ? expiredFinding(finding, expired) : finding);
  }
  const problems = report.allowances
    .filter((allowance) => !used.has(allowance))
    .flatMap((allowance) => unused(allowance, asked, all));
  return { left, allowed, problems };
}

/** Whether a comment allows what is found in a block; one before a table or in it reaches the whole table. */
export function reaches(
  { scope, block: from, last }: Pick<Allowance, "scope" | "block" | "last">,
  block: number | undefined,
  { blocks }: Pick<Report, "blocks">,
): boolean {
  if (scope === "file") return true;
  if (from === undefined || block === undefined) return false;
  if (from <= block && block <= (last ?? from)) return true;
  const table = blocks[from]?.cell?.table;
  return table !== undefined && blocks[block]?.cell?.table === table;
}

function unused(
  { rule, named, span }: Allowance,
  asked: readonly Pick<AppliedRule, "rule">[],
  all: readonly Rule[] | undefined,
): Problem[] {
  if (all && !all.some(({ id }) => id === rule)) {
    const none: Problem = { severity: "warning", message: `There is no rule “${rule}” to allow.`, span };
    const ids = all.map(({ id }) => id);
    return [withMeant(none, rule, meantName(rule, ids), named)];
  }
  if (!asked.some((one) => one.rule.id === rule)) return [];
  return [
    {
      severity: "warning",
      message: `This comment allows “${rule}”, which finds nothing here. Take the comment out.`,
      span,
    },
  ];
}

/**
 * Findings that the settings do not accept; one whose acceptance has run out (before `today`, as 2027-03-31) counts
 * again and says so. `path` is the report's, from the settings' folder.
 */
export function applyAccepted(
  findings: readonly Finding[],
  { accepted: all }: Settings,
  today: string | undefined,
  path: string,
): { readonly left: readonly Finding[]; readonly allowed: readonly Allowed[] } {
  const accepted = all.filter(({ files }) => files === undefined || isAmong(files, path));
  if (accepted.length === 0) return { left: findings, allowed: [] };
  const left: Finding[] = [];
  const allowed: Allowed[] = [];
  for (const finding of findings) {
    const named = accepted.filter(
      ({ rule, fingerprint }) => rule === finding.rule && fingerprint === finding.fingerprint,
    );
    const by = named.find(({ until }) => !isOver(until, today));
    const [expired] = named;
    if (by) allowed.push({ finding, by: "settings", reason: by.reason, approver: by.by, until: by.until });
    else left.push(expired ? expiredFinding(finding, { ...expired, approver: expired.by }) : finding);
  }
  return { left, allowed };
}

/** Is the last day of an allowance (as 2027-03-31) over? */
export const isOver = (until: string | undefined, today: string | undefined): boolean =>
  until !== undefined && today !== undefined && until < today;

/** What a finding says that was allowed until a day that is over. */
export const expiredWords = ({
  until = "",
  approver,
}: {
  readonly until?: string | undefined;
  readonly approver?: string | undefined;
}): string =>
  ` It was allowed until ${until}${approver ? ` by ${approver}` : ""}; that day is over, so it counts again.`;

const expiredFinding = (finding: Finding, by: Parameters<typeof expiredWords>[0]): Finding => ({
  ...finding,
  message: finding.message + expiredWords(by),
});
