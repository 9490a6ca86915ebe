/** Where something is written in a list or map in brackets that the line has not closed. */
export interface FlowPlace {
  /** What stands before the first bracket. */
  readonly before: string;
  /** From what stands before the bracket on: keys, and "[]" for an entry of a list. */
  readonly path: readonly string[];
  /** The key whose value is written; `undefined` where a key is. */
  readonly key: string | undefined;
  /** Whether what is written is an entry of a list, and `key` is the list's, if it is within the brackets. */
  readonly entry: boolean;
  /** Keys that the map has already. */
  readonly keys: readonly string[];
  /** Where the key, the entry or the value begins that is written, in what was typed. */
  readonly from: number;
}

interface Open {
  readonly sign: "{" | "[";
  readonly at: number;
  /** Where the entry begins that is being written. */
  from: number;
}

/** Reads what was typed on a line, and what follows on it; `undefined` where no bracket is open. */
export function flowPlace(typed: string, rest: string): FlowPlace | undefined {
  const open = openBrackets(typed);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return undefined;
  const path: string[] = [];
  for (const [index, { sign, at }] of open.entries()) {
    const parent = open[index - 1];
    const key = parent && keyIn(typed.slice(parent.from, at));
    if (key !== undefined) path.push(key);
    if (sign === "[" && index < open.length - 1) path.push("[]");
  }
  const before = typed.slice(0, first.at);
  if (last.sign === "[") {
    const key = open.length > 1 && path.at(-1) !== "[]" ? path.pop() : undefined;
    return { before, path, key, entry: true, keys: [], from: last.from };
  }
  const key = keyIn(typed.slice(last.from));
  const others = `${typed.slice(last.at + 1, last.from)},${rest.split("}")[0]}`;
  const keys = [...others.matchAll(/(?:^|,)\s*["']?([\w/-]+)["']?\s*:/g)].flatMap(([, name]) => name ?? []);
  const from = last.from + (keyed.exec(typed.slice(last.from))?.[0].length ?? 0);
  return { before, path, key, entry: false, keys, from };
}

/** A bracket within words is one of them: it counts behind a key or a dash alone, or within other brackets. */
function openBrackets(typed: string): readonly Open[] {
  const open: Open[] = [];
  let quote = "";
  for (let at = 0; at < typed.length; at++) {
    const sign = typed.charAt(at);
    const top = open.at(-1);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if ((sign === "{" || sign === "[") && (top || opens.test(typed.slice(0, at))))
      open.push({ sign, at, from: at + 1 });
    else if (!top) continue;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === ",") top.from = at + 1;
  }
  return open;
}

const opens = /^\s*(?:- +)*(?:["']?[\w/-]+["']?:\s+)?$/;
const keyed = /^\s*["']?([\w/-]+)["']?\s*:(?=\s|$)/;
const keyIn = (words: string): string | undefined => keyed.exec(words)?.[1];
