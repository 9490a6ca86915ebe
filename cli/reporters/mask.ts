import type { Span } from "../../core/report/span.ts";
import type { FileOutcome } from "../outcome.ts";

type Text = Pick<FileOutcome, "text" | "findings">;

/** Shorter than this, an identifier's letters stand in innocent words too and are hidden only where they were found. */
const shortest = 5;

/** The report's text with every personal identifier that was found in it under dots, one for each unit: places stay. */
export function maskText({ text, findings }: Text): string {
  const spans = findings.filter(({ masked }) => masked).map(({ span }) => span);
  return spans.length === 0 ? text : maskWords(dots(text, spans), secretsOf({ text, findings }));
}

/** The identifiers themselves, to hide them in messages and in the words of fixes. */
export function secretsOf({ text, findings }: Text): readonly string[] {
  const found = findings.filter(({ masked }) => masked).map(({ span }) => text.slice(span.start, span.end));
  return [...new Set(found)].filter((secret) => secret.length >= shortest);
}

/** Hides each secret wherever it is written the same. */
export const maskWords = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((shown, secret) => shown.replaceAll(secret, "•".repeat(secret.length)), text);

function dots(text: string, spans: readonly Span[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, "•");
    at = end;
  }
  return shown + text.slice(at);
}
