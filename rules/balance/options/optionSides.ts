import { regex } from "../../../core/pattern/regex.ts";
import type { Hit } from "../../../core/rule/lexicon.ts";
import { compileLexicons, type Matcher } from "../../../core/rule/matcher.ts";
import { lexicons } from "../../lexicons/index.generated.ts";
import { costIn, namesSum } from "./optionCosts.ts";
import { told } from "./optionPoints.ts";
import { stretches } from "./sideLabels.ts";

/** What a stretch of text says for and against an option: how many words for it and against it, and how. */
export interface Sides {
  readonly merits: number;
  readonly demerits: number;
  /** Costs and needs, which are a drawback only where nothing else is named as one. */
  readonly weak: number;
  /** It turns from one side to the other, whatever its words: "but", "however". */
  readonly turns: boolean;
  /** A semicolon parts what it says, and perhaps the one side from the other: "It is cheap; the yard stays small". */
  readonly parted: boolean;
  /** "Merits:" and "Demerits:", or the like, stand in it. */
  readonly namesMerits: boolean;
  readonly namesDemerits: boolean;
  /** It says that there is none of a side: "There are no advantages". */
  readonly noMerits: boolean;
  readonly noDemerits: boolean;
  /** A sum of money is given. */
  readonly cost: boolean;
  /** What it costs, as printed, or in what words nothing. */
  readonly sum: string | undefined;
  readonly words: number;
  /** Figures, and appendices that it refers to. */
  readonly figures: number;
  /** What is said for it and against it, piece by piece as written. */
  readonly merited: readonly string[];
  readonly faulted: readonly string[];
}

export const noSides: Sides = {
  merits: 0,
  demerits: 0,
  weak: 0,
  turns: false,
  parted: false,
  namesMerits: false,
  namesDemerits: false,
  noMerits: false,
  noDemerits: false,
  cost: false,
  sum: undefined,
  words: 0,
  figures: 0,
  merited: [],
  faulted: [],
};

/** What two pieces of text say of one option, together. */
export const addSides = (a: Sides, b: Sides): Sides => ({
  merits: a.merits + b.merits,
  demerits: a.demerits + b.demerits,
  weak: a.weak + b.weak,
  turns: a.turns || b.turns,
  parted: a.parted || b.parted,
  namesMerits: a.namesMerits || b.namesMerits,
  namesDemerits: a.namesDemerits || b.namesDemerits,
  noMerits: a.noMerits || b.noMerits,
  noDemerits: a.noDemerits || b.noDemerits,
  cost: a.cost || b.cost,
  // That some part of it costs nothing is told where no other part has a cost.
  sum: [a.sum, b.sum].find((sum) => sum !== undefined && namesSum(sum)) ?? a.sum ?? b.sum,
  words: a.words + b.words,
  figures: a.figures + b.figures,
  merited: b.merited.length > 0 ? [...a.merited, ...b.merited] : a.merited,
  faulted: b.faulted.length > 0 ? [...a.faulted, ...b.faulted] : a.faulted,
});

let compiled: Matcher | undefined;

/**
 * The phrases of the two sides have a matcher of their own: they are everyday words, and only the few passages that set
 * out options are searched for them.
 */
const sideMatcher = (): Matcher => {
  compiled ??= compileLexicons([lexicons["option-merits"], lexicons["option-demerits"]]);
  return compiled;
};

/** Reads the sides of a text. What stands behind "Advantages:" is for the option, whatever its words. */
export function readSides(text: string): Sides {
  let sides: Sides = {
    ...noSides,
    words: wordsIn(text),
    figures: figuresIn(text),
    cost: namesSum(text),
    sum: costIn(text),
  };
  const hits = sideMatcher().match(text);
  const merits = hits.get("option-merits") ?? [];
  const demerits = hits.get("option-demerits") ?? [];
  for (const { from, to, side, named } of stretches(text)) {
    const inside = (hit: Hit) => hit.start >= from && hit.start < to;
    const said = text.slice(from, to);
    if (side === "merits") {
      const against = turned.test(said) ? demerits.filter(inside).length : 0;
      sides = addSides(sides, { ...noSides, merits: 1, namesMerits: named, demerits: against, merited: told(said) });
    } else if (side === "demerits")
      sides = addSides(sides, { ...noSides, demerits: 1, namesDemerits: named, faulted: told(said) });
    else sides = addSides(sides, freeSides(text, from, to, merits.filter(inside), demerits.filter(inside)));
  }
  return sides;
}

/**
 * What words say that stand in a list below "Advantages" or the like: they are of that side, but for what follows a
 * "but".
 */
export function onSide(
  side: "merits" | "demerits",
  text: string,
  { words, figures, cost, sum, demerits }: Sides,
): Sides {
  const said = told(text);
  return side === "merits"
    ? { ...noSides, words, figures, cost, sum, demerits: turned.test(text) ? demerits : 0, merited: said }
    : { ...noSides, words, figures, cost, sum, faulted: said };
}

const turned = /\b(?:but|however|although|though|against this)\b/i;

/** A label alone, or what an option costs: neither is said for it or against it. */
const noPoint = regex.i`
  ^(?:merits?|demerits?|(?:anf|m)anteision|(?:dis)?advantages?|(?:dis)?benefits?|pros|cons|strengths|weaknesses|risks?)
  $|
  ^(?:\w+ )?costs?\s?[:–—]
`;

const wordsIn = (text: string): number => {
  let words = 0;
  for (let at = 0, before = false; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !before) words++;
    before = !space;
  }
  return words;
};

const figuresIn = (text: string): number =>
  text.match(/(?<![\w.])£?\d[\d,.]*|\b(?:[Aa]ppendix|[Aa]nnex) [A-Z\d]/g)?.length ?? 0;

const denied = regex.i`
  \b(?:
    no|not|never|without|nor|neither|avoid\w*|minimis\w+|remov\w+|end(?:s|ed|ing)?|less|fewer|lower|little|limited|
    cannot|fails? to|unlikely to|instead of|rather than|reduc\w+|prevent\w*|eas(?:e|es|ing)
  )\s+(?:(?!(?:and|but|which|that|so)\b)[A-Za-zÀ-ÿ'’-]+\s+){0,3}$
`;
const idleDenial = /^(?:no|without)\s+(?:[a-z]+\s+)?(?:discussion|comment|explanation|consideration|introduction)\b/i;

/** That there is none of a side at all, for nobody: "no benefit to residents" speaks against an option. */
const noneOfSide = regex.gi`
  \b(?:there (?:is|are|was|were|would be) )?(?:no|not any) (?:[a-z]+ ){0,2}(?:
    (merits?|advantages?|benefits?|upsides?)|(demerits?|disadvantages?|drawbacks?|downsides?|disbenefits?)
  )(?=
    \ (?:has|have|is|are|was|were) (?:been )?(?:identified|found|known|seen|foreseen)\b|
    \ (?:in|of|to|with) (?:it|this|(?:this|the) option|doing (?:so|nothing))\b|[.;]|\W*$
  )
`;

/**
 * Words in free text: a merit that is denied is a demerit, and the other way round; that an option has none of a side
 * is what there is to say of that side.
 */
function freeSides(text: string, from: number, to: number, favourable: readonly Hit[], adverse: readonly Hit[]): Sides {
  const none = [...text.slice(from, to).matchAll(noneOfSide)].map(({ index, 0: words, 1: merit }) => ({
    start: from + index,
    end: from + index + words.length,
    merit: merit !== undefined,
  }));
  const stands = (hit: Hit) => !none.some(({ start, end }) => hit.start < end && start < hit.end);
  const merits = favourable.filter(stands);
  const demerits = adverse.filter(stands);
  const [plus, minus]: [Hit[], Hit[]] = [[], []];
  const weak: Hit[] = [];
  for (const hit of merits) {
    if (hit.phrase.tier === "label" && /^\s*(?::|\()/.test(text.slice(hit.end, hit.end + 2))) continue;
    (isDenied(text, hit) ? minus : plus).push(hit);
  }
  for (const hit of demerits) {
    const behind = text.slice(hit.end, hit.end + 40);
    if (hit.phrase.tier === "weak") {
      if (/^\s+(?:no|little|nothing|only|less|(?:the )?least)\b/i.test(behind) && !idleDenial.test(behind.trimStart()))
        plus.push(hit);
      else if (isDenied(text, hit)) plus.push(hit);
      else weak.push(hit);
    } else if (hit.phrase.tier === "negation") {
      const tamed = demerits.some(
        (other) => other.start > hit.start && other.start - hit.end < 30 && other.phrase.tier !== "negation",
      );
      if (!tamed && !merits.some((other) => other.start >= hit.end && other.start - hit.end < 30)) minus.push(hit);
    } else (isDenied(text, hit) ? plus : minus).push(hit);
  }
  return {
    ...noSides,
    merits: plus.length,
    demerits: minus.length,
    weak: weak.length,
    noMerits: none.some(({ merit }) => merit),
    noDemerits: none.some(({ merit }) => !merit),
    turns: turning.test(text.slice(from, to)),
    parted: isParted(
      text.slice(from, to),
      [...plus, ...minus, ...weak].map(({ start }) => start - from),
    ),
    ...clausesOf(text, from, to, plus, minus, weak),
  };
}

/** Is there a clause beside a semicolon that says something, and has no word for or against it at these places? */
const isParted = (text: string, places: readonly number[]): boolean =>
  [...text.matchAll(besideSemicolon)].some(
    ({ 0: words, index }) =>
      saysSomething.test(words) && !places.some((at) => at >= index && at < index + words.length),
  );
const besideSemicolon = /[^.;]{12,}(?=; (?!and\b)[a-z])|(?<=; )(?!and\b)[a-z][^.;]{12,}/g;
const saysSomething =
  /^[^£]*\b(?:would|will|could|might|must|remains?|stays?|keeps?|has to|have to|is|are|has|have)\b[^£]*$/;

/** Words between what speaks for an option and what speaks against it. */
const turning = regex.i`
  \b(?:
    but|however|although|though|albeit|nevertheless|nonetheless|whereas|despite|in return|
    at the (?:price|expense|cost) of|against (?:this|that|it)|on the other (?:hand|side)
  )\b
`;

/**
 * The clauses that hold words for it or against it, each told once, of the side that has more of them: between full
 * stops, semicolons and turns ("but").
 */
function clausesOf(
  text: string,
  from: number,
  to: number,
  plus: readonly Hit[],
  minus: readonly Hit[],
  weak: readonly Hit[],
): Pick<Sides, "merited" | "faulted"> {
  const merited: string[] = [];
  const faulted: string[] = [];
  if (plus.length + minus.length + weak.length === 0) return { merited, faulted };
  let start = from;
  for (const { index, 0: mark } of [
    ...text
      .slice(from, to)
      .matchAll(/[.;](?=\s|$)|(?<!\b(?:because|as|since|that),?),? (?:but|however|although|though|while)\b/g),
    { index: to - from, 0: "" },
  ]) {
    const end = from + index;
    const inside = (hits: readonly Hit[]) => hits.filter((hit) => hit.start >= start && hit.start < end);
    const [speaksFor, speaksAgainst, costs] = [inside(plus), inside(minus), inside(weak)];
    if (speaksFor.length + speaksAgainst.length + costs.length > 0) {
      const clause = text.slice(start, end).replace(/^[\s.;,]+|[\s,:]+$/g, "");
      const isMerit = turnedDown.test(clause)
        ? false
        : taken.test(clause) ||
          (speaksFor.length === speaksAgainst.length && speaksFor.length > 0
            ? (speaksFor[0]?.start ?? 0) < (speaksAgainst[0]?.start ?? 0)
            : speaksFor.length > speaksAgainst.length);
      if (!noPoint.test(clause)) (isMerit ? merited : faulted).push(clause);
    }
    start = end + mark.length;
  }
  return { merited, faulted };
}

/** Why an option was not taken speaks against it, and why it is recommended for it. */
const turnedDown = regex.i`
  \b(?:
    rejected|discounted|dismissed|ruled out|
    not (?:therefore )?(?:recommended|pursued|preferred|taken (?:further|forward)|supported)
  )\b
`;
const taken = /\b(?:recommended|preferred|chosen|proposed)\b[^.;]{0,30}\b(?:because|since|as)\b/i;

const isDenied = (text: string, { start, end }: Hit): boolean =>
  denied.test(text.slice(Math.max(0, start - 40), start)) || isOver.test(text.slice(end, end + 30));
/** "The risk ends", "the delay would be avoided". */
const isOver = regex.i`
  ^s? (?:(?:would|will) )?(?:ends?|(?:is|are|be) (?:ended|removed|avoided|eliminated)|disappears?|falls? away|goes away)
  \b
`;
