import { byStart, type Span } from "../report/span.ts";
import type { Finding } from "../rule/finding.ts";

/** A text and what was found in it: of findings only where they stand and whether that is a personal identifier. */
export interface MaskedText {
  readonly text: string;
  readonly findings: readonly Pick<Finding, "span" | "masked">[];
  readonly allowed?: readonly { readonly finding: Pick<Finding, "span" | "masked"> }[];
}

/** Shorter than this, an identifier's letters stand in innocent words too and are hidden only where they were found. */
const shortest = 5;

/** The report's text with every personal identifier that was found in it under dots, one for each unit: places stay. */
export function maskText(told: MaskedText): string {
  const spans = maskedSpans(told);
  return spans.length === 0 ? told.text : maskWords(dotted(told.text, spans), secretsOf(told));
}

/** The identifiers themselves, to hide them in messages and in the words of fixes. */
export function secretsOf(told: MaskedText): readonly string[] {
  const found = maskedSpans(told).map(({ start, end }) => told.text.slice(start, end));
  return [...new Set(found)].filter((secret) => secret.length >= shortest);
}

/** Where identifiers stand: what is allowed is hidden too. */
export const maskedSpans = ({ findings, allowed = [] }: MaskedText): readonly Span[] =>
  [...findings, ...allowed.map(({ finding }) => finding)].filter(({ masked }) => masked).map(({ span }) => span);

/** Hides each secret wherever it is written the same. */
export const maskWords = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((shown, secret) => shown.replaceAll(secret, "•".repeat(secret.length)), text);

/** A text with what stands at `spans` under dots, one for each unit; line ends stay. */
export function dotted(text: string, spans: readonly Span[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of [...spans].sort(byStart)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    shown += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, "•");
    at = end;
  }
  return shown + text.slice(at);
}
