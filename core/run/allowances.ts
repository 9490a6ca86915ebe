import type { Settings } from "../protocol/protocol.ts";
import { suggestion } from "../report/nearest.ts";
import type { Allowance, Problem, Report } from "../report/report.ts";
import type { Finding } from "../rule/finding.ts";
import type { Rule } from "../rule/rule.ts";
import type { AppliedRule } from "./effective.ts";
import type { Placed } from "./findings.ts";

/** Findings that no comment allows, and what is wrong with the comments: an unknown rule, or nothing to allow. */
export function applyAllowances(
  report: Report,
  placed: readonly Placed[],
  all: readonly Rule[],
  applied: readonly AppliedRule[],
): { readonly left: readonly Finding[]; readonly allowed: number; readonly problems: readonly Problem[] } {
  if (report.allowances.length === 0) return { left: placed.map(({ finding }) => finding), allowed: 0, problems: [] };
  const used = new Set<Allowance>();
  const left = placed.filter(({ finding, block }) => {
    const by = report.allowances.filter(
      (allowance) => allowance.rule === finding.rule && reaches(allowance, block, report),
    );
    for (const allowance of by) used.add(allowance);
    return by.length === 0;
  });
  const problems = report.allowances
    .filter((allowance) => !used.has(allowance))
    .flatMap((allowance) => unused(allowance, all, applied));
  return { left: left.map(({ finding }) => finding), allowed: placed.length - left.length, problems };
}

/** A comment before a table reaches the whole table. */
function reaches({ scope, block: from }: Allowance, block: number | undefined, { blocks }: Report): boolean {
  if (scope === "file") return true;
  if (from === undefined || block === undefined) return false;
  if (from === block) return true;
  const table = blocks[from]?.cell?.table;
  return table !== undefined && blocks[block]?.cell?.table === table;
}

function unused({ rule, span }: Allowance, all: readonly Rule[], applied: readonly AppliedRule[]): Problem[] {
  if (!all.some(({ id }) => id === rule)) {
    return [
      {
        severity: "warning",
        message: `There is no rule “${rule}” to allow.${suggestion(
          rule,
          all.map(({ id }) => id),
        )}`,
        span,
      },
    ];
  }
  if (!applied.some((one) => one.rule.id === rule)) return [];
  return [
    {
      severity: "warning",
      message: `This comment allows “${rule}”, which finds nothing here. Take the comment out.`,
      span,
    },
  ];
}

/** Findings that the settings do not accept; an acceptance that has run out (before `today`, as 2027-03-31) no longer counts. */
export function applyAccepted(
  findings: readonly Finding[],
  { accepted }: Settings,
  today: string | undefined,
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const names = new Set(
    accepted
      .filter(({ until }) => until === undefined || today === undefined || until >= today)
      .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`),
  );
  return findings.filter(({ rule, fingerprint }) => !names.has(`${rule} ${fingerprint}`));
}
