import { readFileSync } from "node:fs";
import { formats } from "../../core/formats/formats.ts";
import { noSettings } from "../../core/protocol/protocol.ts";
import type { Finding } from "../../core/rule/finding.ts";
import type { Rule } from "../../core/rule/rule.ts";
import { createChecker } from "../../core/run/checker.ts";
import { packs } from "../../protocols/index.generated.ts";
import { secondLook } from "../../rules/secondLook/secondLook.ts";

/** A file as it was measured. */
export interface Measured {
  readonly text: string;
  readonly kind: string;
  readonly words: number;
  readonly findings: readonly Finding[];
}

/** A checker of these rules for files on disk, each taken as a report without settings. */
export function measureWith(rules: readonly Rule[]): (path: string) => Measured {
  const checker = createChecker({ rules, packs, formats, adviser: secondLook });
  return (path) => {
    const format = checker.formatFor(path);
    if (!format) throw new Error(`No format reads ${path}.`);
    const report = format.read(readFileSync(path));
    const applies = checker.effective(report, noSettings, path);
    const { findings, faults } = checker.check(report, applies);
    if (faults.length > 0) throw new Error(`${path}: ${faults[0]?.rule}: ${faults[0]?.message}`);
    return { text: report.text, kind: applies.kind, words: report.text.split(/\s+/).length, findings };
  };
}
