import { placesApart } from "./apart.ts";
import { regex } from "./regex.ts";

/**
 * A pattern that offers many ways, as several that offer few each: "\b(?:a|b|c) d" as "\b(?:a|b) d" and "\b(?:c) d". Of
 * thousands of ways a text has the words of one or two, and V8 then compiles and runs these alone. A branch is told by
 * what it takes of the pattern's source, so that the source need not be written twice: places where a piece begins and
 * ends (UTF-16 units) in turn, "|" and, where it comes apart, "=".
 */
export type Branch = string;

/**
 * The branches; the pattern matches where one of them does, and as that one does where no other matches at the same
 * place. "" is the pattern as it stands.
 */
export function branchesOf({ source }: RegExp): readonly Branch[] {
  const pieces = new Splitter(source).between(0, source.length);
  return pieces.map((piece) => told(source, piece));
}

/** The source of a branch. */
export function sourceOf(branch: Branch, source: string): string {
  if (branch === "") return source;
  let written = "";
  let from = -1;
  for (const token of branch.split(" ")) {
    if (token === "|") written += "|";
    else if (token === "=") written += "(?=)";
    else if (from < 0) from = Number(token);
    else {
      written += source.slice(from, Number(token));
      from = -1;
    }
  }
  return written;
}

/** Half-open, in UTF-16 units; -1 to -1 is "|". */
type Part = readonly [from: number, to: number];
type Piece = readonly Part[];
const or: Part = [-1, -1];

const lengthOf = (piece: Piece): number => piece.reduce((sum, [from, to]) => sum + (from < 0 ? 1 : to - from), 0);

/** Ways are put together until they have so many units; what is longer is looked into. */
const enough = 80;
/** What stands round a choice stands in each of its branches: where it is longer than this, that does not pay. */
const mostAround = 250;

const signs = regex.gs`
  \\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|\[(?:[^\]\\]|\\.)*\]|
  \((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|.
`;

interface Sign {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** Of an opening bracket, the index of the closing one. */
  closing: number;
}

class Splitter {
  readonly #signs: readonly Sign[];

  constructor(source: string) {
    const open: Sign[] = [];
    const found = [...source.matchAll(signs)].map(
      ({ 0: text, index }): Sign => ({ text, at: index, end: index + text.length, closing: -1 }),
    );
    for (const [index, sign] of found.entries()) {
      if (sign.text.startsWith("(")) open.push(sign);
      else if (sign.text === ")") (open.pop() as Sign).closing = index;
    }
    this.#signs = found;
  }

  /** The pieces of what stands between two places, which is a choice of one or more ways. */
  between(from: number, to: number): readonly Piece[] {
    const first = this.#indexAt(from);
    const last = this.#indexAt(to);
    const ways: Part[] = [];
    let start = from;
    for (let index = first; index < last; index++) {
      const sign = this.#signs[index] as Sign;
      if (sign.closing >= 0) index = sign.closing;
      else if (sign.text === "|") {
        ways.push([start, sign.at]);
        start = sign.end;
      }
    }
    ways.push([start, to]);
    // The number of a group would be another one in each branch.
    if (ways.length > 1 && this.#captures(first, last)) return [[[from, to]]];
    return joined(ways.flatMap((way) => this.#within(way)));
  }

  /** The pieces of one way: as many as the longest choice in it has. */
  #within([from, to]: Part): readonly Piece[] {
    if (to - from <= enough) return [[[from, to]]];
    const choice = this.#choice(from, to);
    const around = to - from - (choice.to - choice.from);
    if (around > mostAround) return [[[from, to]]];
    const inside = this.between(choice.from, choice.to);
    if (inside.length === 1) return [[[from, to]]];
    return inside.map((piece): Piece => [[from, choice.from], ...piece, [choice.to, to]]);
  }

  /** Between which places the longest choice stands that must be made, and once; of no length where there is none. */
  #choice(from: number, to: number): { readonly from: number; readonly to: number } {
    let longest = { from, to: from };
    const last = this.#indexAt(to);
    for (let index = this.#indexAt(from); index < last; index++) {
      const { text, end, closing } = this.#signs[index] as Sign;
      if (closing < 0) continue;
      const inside = { from: end, to: this.#signs[closing]?.at ?? end };
      const once = text === "(?:" && !isQuantifier(this.#signs[closing + 1]?.text);
      if (once && inside.to - inside.from > longest.to - longest.from) longest = inside;
      index = closing;
    }
    return longest;
  }

  #captures(first: number, last: number): boolean {
    return this.#signs.slice(first, last).some(({ text }) => text === "(" || /^\(\?<\w/.test(text));
  }

  #indexAt(place: number): number {
    let low = 0;
    let high = this.#signs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#signs[middle] as Sign).at < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isQuantifier = (text = ""): boolean => /^(?:[*+?]|\{\d)/.test(text);

/** Short pieces that follow each other as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && lengthOf(last) + lengthOf(piece) < enough) found[found.length - 1] = [...last, or, ...piece];
    else found.push(piece);
  }
  return found;
}

/** As text, parts that touch as one, with "=" where the branch comes apart. */
function told(source: string, piece: Piece): Branch {
  const written = piece.map(([from, to]) => (from < 0 ? "|" : source.slice(from, to))).join("");
  const places = placesApart(written);
  if (places.length === 0 && written === source) return "";
  const tokens: (number | string)[] = [];
  let done = 0;
  const put = (from: number, to: number): void => {
    if (from === to) return;
    // The "|" between two ways that stood beside each other is the source's own.
    if (tokens.at(-1) === "|" && tokens.at(-2) === from - 1) tokens.splice(-2, 2, to);
    else if (tokens.at(-1) === from) tokens[tokens.length - 1] = to;
    else tokens.push(from, to);
  };
  for (const [from, to] of piece) {
    if (from < 0) {
      tokens.push("|");
      done++;
      continue;
    }
    let at = from;
    for (const place of places) {
      const here = from + place - done;
      if (here <= at || here > to) continue;
      put(at, here);
      tokens.push("=");
      at = here;
    }
    put(at, to);
    done += to - from;
  }
  return tokens.join(" ");
}
