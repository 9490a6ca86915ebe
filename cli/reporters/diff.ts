import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { decode } from "../../core/formats/decode.ts";
import type { Format } from "../../core/formats/format.ts";
import { amount } from "../../core/report/amount.ts";
import { type MaskedText, maskText, maskWords, secretsOf } from "../../core/run/mask.ts";
import type { FileOutcome } from "../outcome.ts";
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
      if (outcome.unpatched === undefined) write(outcome.diff);
      else
        tell(
          `${outcome.entry.path} is left out of the patch: ${outcome.unpatched} It would change so:\n${outcome.diff}`,
        );
      return text.file({ ...outcome, entry: { ...outcome.entry, findings: [] } });
    },
    end: (totals) => {
      text.end(totals);
      const would = `--fix would put ${amount(findings, "finding")} right in ${amount(reports, "report")}.`;
      if (!style.quiet) tell(findings === 0 ? "--fix would change nothing.\n" : `${would} Nothing was written.\n`);
    },
  };
}

/** What the fixes change in one report. */
export type Shown = Pick<FileOutcome, "diff" | "unpatched">;

/**
 * What the fixes change in the report with these bytes as a unified diff, personal identifiers under dots; "" where
 * they change nothing. A diff that no program could apply says why.
 */
export function unifiedDiff(
  path: string,
  before: MaskedText,
  after: MaskedText,
  bytes: Uint8Array,
  { parse }: Format,
): Shown {
  if (before.text === after.text) return { diff: "" };
  const { encoding, mark } = decode(bytes);
  const secrets = [...secretsOf(before), ...secretsOf(after)];
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  // A mark before the first line belongs to it.
  const first = parse && encoding === "utf-8" && mark ? "\u{FEFF}" : "";
  const patch = (old: string, now: string): string =>
    createTwoFilesPatch(`a/${path}`, `b/${path}`, first + old, first + now, undefined, undefined, options);
  const diff = patch(maskWords(maskText(before), secrets), maskWords(maskText(after), secrets));
  const unpatched = !parse
    ? "a Word document is no text."
    : encoding !== "utf-8"
      ? "it is saved as UTF-16, and a patch is UTF-8."
      : secrets.length > 0 && diff !== patch(before.text, after.text)
        ? "personal identifiers in it are under dots."
        : undefined;
  return unpatched === undefined ? { diff } : { diff, unpatched };
}
