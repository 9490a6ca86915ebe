import type { Span } from "../report/span.ts";

/** Marks that come in pairs, whatever stands between them. */
const paired = ["**", "*", "`", "~~"];

/**
 * The span with as many of the marks around it as it takes for those inside to be in pairs: "Approxi*mately" takes the
 * mark that follows. `undefined` where none would do: "the *plan going* forward".
 */
export function withMarks(text: string, { start, end }: Span): Span | undefined {
  if (isWhole(text.slice(start, end))) return { start, end };
  const before = /[*~`[]+$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const after = /^[*~`]+/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return [
    { start, end: end + after },
    { start: start - before, end },
    { start: start - before, end: end + after },
  ].find((wider) => isWhole(text.slice(wider.start, wider.end)));
}

function isWhole(words: string): boolean {
  if (!/[*`~[\]]/.test(words)) return true;
  let left = words.replace(/\\[*`~[\]]/g, "");
  if (count(left, "[") !== count(left, "]")) return false;
  for (const mark of paired) {
    const many = count(left, mark);
    if (many % 2 > 0) return false;
    left = left.split(mark).join("");
  }
  return true;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const pairs: Readonly<Record<string, string>> = {
  "(": ")",
  "“": "”",
  "‘": "’",
  '"': '"',
  "'": "'",
  "*": "*",
  _: "_",
  "`": "`",
  "~": "~",
};

/**
 * The span with the pairs of marks around it that would hold nothing without it; `undefined` for the words of a link.
 */
export function hollow(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  for (
    let open = text[from - 1] ?? "";
    pairs[open] !== undefined && pairs[open] === text[to];
    open = text[from - 1] ?? ""
  ) {
    from--;
    to++;
  }
  return text[from - 1] === "[" && text[to] === "]" ? undefined : { start: from, end: to };
}
