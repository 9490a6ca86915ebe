import type { Span } from "../../core/report/span.ts";
import type { Hit } from "../../core/rule/lexicon.ts";
import type { BlockView } from "../../core/rule/rule.ts";
import { lexicons } from "../lexicons/index.generated.ts";

/** What a stretch of text says for and against an option: how many words for it and against it, and how. */
export interface Sides {
  readonly merits: number;
  readonly demerits: number;
  /** Costs and needs, which are a drawback only where nothing else is named as one. */
  readonly weak: number;
  /** "Merits:" and "Demerits:", or the like, stand in it. */
  readonly namesMerits: boolean;
  readonly namesDemerits: boolean;
  /** A sum of money is given. */
  readonly cost: boolean;
  readonly words: number;
}

export const noSides: Sides = {
  merits: 0,
  demerits: 0,
  weak: 0,
  namesMerits: false,
  namesDemerits: false,
  cost: false,
  words: 0,
};

/** The lexicons that the sides are read by. */
export const sideLexicons = [lexicons["option-merits"], lexicons["option-demerits"]];

export const addSides = (a: Sides, b: Sides): Sides => ({
  merits: a.merits + b.merits,
  demerits: a.demerits + b.demerits,
  weak: a.weak + b.weak,
  namesMerits: a.namesMerits || b.namesMerits,
  namesDemerits: a.namesDemerits || b.namesDemerits,
  cost: a.cost || b.cost,
  words: a.words + b.words,
});

/** Reads the sides of a stretch of a block. What stands behind "Advantages:" is for the option, whatever its words. */
export function readSides(block: BlockView, { start, end }: Span): Sides {
  const text = block.text.slice(start, end);
  let sides: Sides = { ...noSides, words: text.split(/\s+/).filter(Boolean).length, cost: /[£€]\s?\d/.test(text) };
  const merits = block.hits(lexicons["option-merits"]).filter((hit) => hit.start >= start && hit.end <= end);
  const demerits = block.hits(lexicons["option-demerits"]).filter((hit) => hit.start >= start && hit.end <= end);
  for (const { from, to, side, named } of stretches(text, start)) {
    const inside = (hit: Hit) => hit.start >= from && hit.start < to;
    if (side === "merits") {
      const turned = /\b(?:but|however|although|though|against this)\b/i.test(block.text.slice(from, to));
      const against = turned ? demerits.filter(inside).length : 0;
      sides = addSides(sides, { ...noSides, merits: 1, namesMerits: named, demerits: against });
    } else if (side === "demerits") sides = addSides(sides, { ...noSides, demerits: 1, namesDemerits: named });
    else sides = addSides(sides, freeSides(block.text, merits.filter(inside), demerits.filter(inside)));
  }
  return sides;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly side: "merits" | "demerits" | "free";
  readonly named: boolean;
}

const meritWords =
  "merits?|advantages?|benefits?|pros?|strengths?|upsides?|positives?|opportunities|for|in favour|arguments? for|points? for";
const demeritWords =
  "demerits?|disadvantages?|dis-?benefits?|cons?|drawbacks?|downsides?|weaknesses|weakness|negatives?|limitations?|risks?|against|arguments? against|points? against|concerns?|shortcomings?";
const sideLabel = new RegExp(
  `(?:^|[.;:,–—(]\\s*|\\s)(?:(?:the |its )?(?:main |key |principal )?(?:(${meritWords})|(${demeritWords})))(?:\\s?\\([^()]{0,30}\\))?(?:\\s+(?:of this option|to the council|for the council))?\\s?[:–—](?=\\s|$)`,
  "giu",
);

/** Cuts a text at its side labels. */
function stretches(text: string, offset: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = offset;
  let side: Stretch["side"] = "free";
  for (const match of text.matchAll(sideLabel)) {
    const at = offset + match.index;
    if (side !== "free" || at > from) found.push({ from, to: at, side, named: side !== "free" });
    side = match[1] !== undefined ? "merits" : "demerits";
    from = at + match[0].length;
  }
  found.push({ from, to: offset + text.length, side, named: side !== "free" });
  return found.filter(
    (one) => one.side === "free" || /[\p{L}\d]/u.test(text.slice(one.from - offset, one.to - offset)),
  );
}

const denied =
  /\b(?:no|not|never|without|nor|neither|avoid\w*|minimis\w+|remov\w+|end(?:s|ed|ing)?|less|fewer|lower|little|limited|cannot|fails? to|unlikely to|instead of|rather than|reduc\w+|prevent\w*|eas(?:e|es|ing))\s+(?:(?!(?:and|but|which|that|so)\b)[\p{L}'’-]+\s+){0,3}$/iu;
const idleDenial = /^(?:no|without)\s+(?:\p{L}+\s+)?(?:discussion|comment|explanation|consideration|introduction)\b/iu;

/** Words in free text: a merit that is denied is a demerit, and the other way round. */
function freeSides(text: string, merits: readonly Hit[], demerits: readonly Hit[]): Sides {
  let [plus, minus, weak] = [0, 0, 0];
  for (const hit of merits) {
    if (hit.phrase.tier === "label" && /^\s*(?::|\()/.test(text.slice(hit.end, hit.end + 2))) continue;
    if (isDenied(text, hit)) minus++;
    else plus++;
  }
  for (const hit of demerits) {
    const behind = text.slice(hit.end, hit.end + 40);
    if (hit.phrase.tier === "weak") {
      if (/^\s+(?:no|little|nothing|only)\b/i.test(behind) && !idleDenial.test(behind.trimStart())) plus++;
      else if (isDenied(text, hit)) plus++;
      else weak++;
    } else if (hit.phrase.tier === "negation") {
      const tamed = demerits.some(
        (other) => other.start > hit.start && other.start - hit.end < 30 && other.phrase.tier !== "negation",
      );
      if (!tamed && !merits.some((other) => other.start >= hit.end && other.start - hit.end < 30)) minus++;
    } else if (isDenied(text, hit)) plus++;
    else minus++;
  }
  return { ...noSides, merits: plus, demerits: minus, weak };
}

const isDenied = (text: string, { start }: Hit): boolean => denied.test(text.slice(Math.max(0, start - 40), start));
