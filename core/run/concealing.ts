import type { Report } from "../report/report.ts";
import { overlaps, type Span } from "../report/span.ts";
import type { Finding, Fix } from "../rule/finding.ts";

/** A personal identifier, shown again. */
export const masked = "•••";

/** An identifier where it stands, and its words and numbers, by which it would be known. */
interface Secret {
  readonly span: Span;
  readonly words: string;
  readonly pieces: RegExp | undefined;
}

/**
 * Hides the identifiers that were found in a report from what its findings say of it: whole ones everywhere, and their
 * pieces where a finding quotes the very words in which the identifier stands, or offers others for them.
 */
export class Concealing {
  readonly #secrets: readonly Secret[];
  readonly #whole: RegExp | undefined;

  constructor({ text }: Pick<Report, "text">, findings: readonly Finding[]) {
    this.#secrets = findings
      .filter((finding) => finding.masked)
      .map(({ span }) => {
        const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
        return { span, words, pieces: piecesOf(words) };
      });
    const whole = new Set(this.#secrets.map(({ words }) => words).filter((words) => words.length > 3));
    this.#whole = whole.size === 0 ? undefined : anyOf([...whole], "g");
  }

  /** The finding as it may be told: the same where there is nothing to hide. */
  told(finding: Finding): Finding {
    if (this.#secrets.length === 0) return finding;
    const near = this.#secrets.filter(({ span }) => overlaps(span, finding.span));
    const message = this.#hidden(finding.message, near);
    const fixes = finding.fixes.flatMap((fix) => this.#fix(fix, finding, near) ?? []);
    const isSame = message === finding.message && fixes.every((fix, index) => fix === finding.fixes[index]);
    return isSame && fixes.length === finding.fixes.length ? finding : { ...finding, message, fixes };
  }

  /** Nothing is offered that writes an identifier anew but for a part of it: the rest would follow from what is left. */
  #fix(fix: Fix, { span }: Finding, near: readonly Secret[]): Fix | undefined {
    const touched = this.#secrets.filter(
      (secret) => near.includes(secret) || fix.edits.some((edit) => overlaps(secret.span, edit)),
    );
    const tells = touched.some(({ span: at, words, pieces }) =>
      fix.edits.some(
        (edit) =>
          pieces !== undefined &&
          (overlaps(at, edit) || overlaps(span, edit)) &&
          pieces.test(edit.text.replace(/\s+/g, " ").replaceAll(words, "")),
      ),
    );
    if (tells) return undefined;
    const title = this.#hidden(fix.title, touched);
    return title === fix.title ? fix : { ...fix, title };
  }

  /** What is quoted has pieces of an identifier under dots; whole ones are hidden wherever they stand. */
  #hidden(text: string, near: readonly Secret[]): string {
    const shown = this.#whole ? text.replace(this.#whole, masked) : text;
    const pieces = near.flatMap((secret) => secret.pieces ?? []);
    return pieces.length === 0
      ? shown
      : shown.replace(/“[^”]*”/g, (quoted) =>
          pieces.reduce((words, piece) => words.replace(new RegExp(piece, "giu"), masked), quoted),
        );
  }
}

/** Shorter pieces stand in innocent words too. */
const shortest = 3;

function piecesOf(words: string): RegExp | undefined {
  const pieces = (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((piece) => piece.length >= shortest);
  return pieces.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${pieces.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

const anyOf = (words: readonly string[], flags: string): RegExp =>
  new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, "\\$&"))
      .join("|"),
    flags,
  );
