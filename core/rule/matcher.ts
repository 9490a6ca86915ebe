import { contains, type Span } from "../report/span.ts";
import type { Hit, Lexicon, Phrase } from "./lexicon.ts";

/** All phrases of all lexicons, compiled once; one pass over a text finds every phrase of every lexicon. */
export interface Matcher {
  /** The hits by lexicon id, each list in order and free of overlaps (the longest phrase wins). */
  match(text: string): ReadonlyMap<string, readonly Hit[]>;
}

interface Leaf {
  readonly lexicon: string;
  /** `undefined` for a set phrase that excuses what lies in it. */
  readonly phrase: Phrase | undefined;
  /** As it must stand where it has capitals. */
  readonly written: string | undefined;
  readonly open: boolean;
}

interface Node {
  readonly next: Map<number, Node>;
  leaves: Leaf[];
}

/** Compiles lexicons; of two with one id, the phrases add up. */
export function compileLexicons(lexicons: readonly Lexicon[]): Matcher {
  const root: Node = { next: new Map(), leaves: [] };
  for (const { id, phrases, unless = [] } of lexicons) {
    for (const phrase of phrases) plant(root, phrase.phrase, id, phrase);
    for (const phrase of unless) plant(root, phrase, id, undefined);
  }
  const gates = gatesOf(root);
  return { match: (text) => settle(scan(root, gates, text)) };
}

function plant(root: Node, written: string, lexicon: string, phrase: Phrase | undefined): void {
  const open = written.endsWith("*");
  const text = fold(open ? written.slice(0, -1) : written);
  let node = root;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const next = node.next.get(unit) ?? { next: new Map(), leaves: [] };
    node.next.set(unit, next);
    node = next;
  }
  node.leaves.push({ lexicon, phrase, written: /\p{Lu}/u.test(written) ? written : undefined, open });
}

interface RawHit extends Span {
  readonly leaf: Leaf;
}

/** The two first levels of the trie as arrays of Latin-1 units: most words of a text leave it there. */
interface Gate {
  readonly node: Node;
  /** 1 where a phrase goes on with this unit, or may: beyond Latin-1 the trie itself is asked. */
  readonly second: Uint8Array;
}

const latin = 256;

function gatesOf(root: Node): readonly (Gate | undefined)[] {
  const gates = new Array<Gate | undefined>(latin).fill(undefined);
  for (const [unit, node] of root.next) {
    const second = new Uint8Array(latin);
    for (const next of node.next.keys()) if (next < latin) second[next] = 1;
    if (node.leaves.length > 0) second.fill(1);
    if (unit < latin) gates[unit] = { node, second };
  }
  return gates;
}

/** Linear: each word start walks the trie no deeper than the longest phrase. */
function scan(root: Node, gates: readonly (Gate | undefined)[], text: string): RawHit[] {
  const hits: RawHit[] = [];
  const folded = fold(text);
  let wordBefore = false;
  for (let start = 0; start < folded.length; start++) {
    const unit = folded.charCodeAt(start);
    const word = isWord(unit);
    if (!(word && wordBefore)) {
      const gate = unit < latin ? gates[unit] : undefined;
      if (gate) {
        const next = folded.charCodeAt(start + 1);
        if (!(next < latin) || gate.second[next] === 1) walk(gate.node, text, folded, start, hits);
      } else if (unit >= latin) {
        const node = root.next.get(unit);
        if (node) walk(node, text, folded, start, hits);
      }
    }
    wordBefore = word;
  }
  return hits;
}

function walk(first: Node, text: string, folded: string, start: number, hits: RawHit[]): void {
  let node: Node | undefined = first;
  for (let at = start + 1; node; at++) {
    for (const leaf of node.leaves) {
      const end = leaf.open ? wordEnd(folded, at) : at;
      const whole = leaf.open || !isWord(folded.charCodeAt(at)) || !isWord(folded.charCodeAt(at - 1));
      if (whole && (leaf.written === undefined || capitalsStand(leaf.written, text, start)))
        hits.push({ start, end, leaf });
    }
    if (at >= folded.length) return;
    node = node.next.get(folded.charCodeAt(at));
  }
}

/** Longest first at each place, none overlapping another of its lexicon, none inside a set phrase. */
function settle(raw: readonly RawHit[]): ReadonlyMap<string, readonly Hit[]> {
  if (raw.length === 0) return nothing;
  const byLexicon = new Map<string, RawHit[]>();
  for (const hit of raw) {
    const list = byLexicon.get(hit.leaf.lexicon);
    if (list) list.push(hit);
    else byLexicon.set(hit.leaf.lexicon, [hit]);
  }
  const settled = new Map<string, readonly Hit[]>();
  for (const [id, hits] of byLexicon) {
    const excuses = hits.filter(({ leaf }) => leaf.phrase === undefined);
    const kept: Hit[] = [];
    let last = -1;
    for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const { phrase } = hit.leaf;
      if (phrase === undefined || hit.start < last || isExcused(hit, excuses)) continue;
      kept.push({ start: hit.start, end: hit.end, phrase });
      last = hit.end;
    }
    if (kept.length > 0) settled.set(id, kept);
  }
  return settled;
}

/** The excuses are in order; only those near the hit are looked at. */
function isExcused(hit: Span, excuses: readonly Span[]): boolean {
  return excuses.length > 0 && excuses.some((excuse) => contains(excuse, hit));
}

const nothing: ReadonlyMap<string, readonly Hit[]> = new Map();

/** One unit for one: lower case, straight quotation marks and hyphens, plain spaces. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const folded =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join("");
  return /[^\u0020-\u007E£]/.test(folded)
    ? folded
        .replace(/[\s\u00A0\u202F]/g, " ")
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[‐‑]/g, "-")
    : folded;
}

const lowerUnit = (unit: string): string => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);

/** Every capital of the phrase is a capital in the text; other letters may be either, so that headings in capitals match. */
function capitalsStand(written: string, text: string, start: number): boolean {
  for (let i = 0; i < written.length; i++) {
    const letter = written.charAt(i);
    if (letter !== letter.toLowerCase() && text.charAt(start + i) !== letter) return false;
  }
  return true;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWord(text.charCodeAt(at))) at++;
  return at;
}

/** A letter or digit; false past the end of a text (NaN). */
const isWord = (unit: number): boolean => wordUnits[unit] === 1;

const wordUnits = Uint8Array.from({ length: 0x2000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
