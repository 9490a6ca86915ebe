import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { amount } from "../../core/report/amount.ts";
import { type MaskedText, maskText, maskWords, secretsOf } from "../../core/run/mask.ts";
import type { Laid, Reporter } from "./reporter.ts";
import { type TextStyle, textReporter } from "./text.ts";

/** Writes what the fixes would change as a diff, and tells everything else beside it. */
export function diffReporter(write: (text: Laid) => void, tell: (text: Laid) => void, style: TextStyle): Reporter {
  const text = textReporter(tell, { ...style, quiet: true });
  let findings = 0;
  let reports = 0;
  return {
    settings: text.settings,
    file: (outcome) => {
      findings += outcome.fixed;
      reports += outcome.fixed > 0 ? 1 : 0;
      write(outcome.diff);
      return text.file({ ...outcome, entry: { ...outcome.entry, findings: [] } });
    },
    end: (totals) => {
      text.end(totals);
      const would = `--fix would put ${amount(findings, "finding")} right in ${amount(reports, "report")}.`;
      if (!style.quiet) tell(findings === 0 ? "--fix would change nothing.\n" : `${would} Nothing was written.\n`);
    },
  };
}

/**
 * What the fixes change in one report as a unified diff, personal identifiers under dots; "" where they change nothing.
 */
export function unifiedDiff(path: string, before: MaskedText, after: MaskedText): string {
  if (before.text === after.text) return "";
  const secrets = [...secretsOf(before), ...secretsOf(after)];
  const [old, now] = [maskWords(maskText(before), secrets), maskWords(maskText(after), secrets)];
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, old, now, undefined, undefined, options);
}
