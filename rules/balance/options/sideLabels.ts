import { oneLine, regex } from "../../../core/pattern/regex.ts";

/** The two sides of an option. */
export type Side = "merits" | "demerits";

/** A part of a text that is told of one side of an option, behind its label; or of neither. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly side: "merits" | "demerits" | "free";
  readonly named: boolean;
}

const meritWords = oneLine`
  merits?|manteision|advantages?|benefits?|pros?|strengths?|upsides?|positives?|positive (?:impacts?|effects?|points?|
  aspects?)|
  opportunities|for(?: it)?|
  (?:(?:points? |arguments? )?in|what is in) (?:its |their )?favour|gained|(?:what is )?(?:to be )?said for(?: it)?|
  what speaks for(?: it)?|what is (?:good|gained)(?: about it)?|in (?:its )?support|
  arguments? (?:for|in favour)(?: of it)?|points? (?:for|in favour)(?: of it)?|reasons? for|case for(?: it)?|gives|
  gains?|what it (?:gives|offers|brings)|what (?:is|would be) gained|at its (?:strongest|best)|(?<=(?:^|[.;–—] ))offers
`;
const demeritWords = oneLine`
  demerits?|anfanteision|disadvantages?|dis-?benefits?|cons?|drawbacks?|downsides?|weaknesses|weakness|negatives?|
  negative (?:impacts?|effects?|points?|aspects?)|
  limitations?|risks?|against(?: it)?|given up|(?:what is )?(?:to be )?said against(?: it)?|what speaks against(?: it)?|
  what is (?:not(?: so)?(?: good)?|bad|lost)(?: about it)?|arguments? against(?: it)?|points? against(?: it)?|
  reasons? against|case against(?: it)?|concerns?|challenges|shortcomings?|gives up|loses|losses|
  what it (?:costs|loses|lacks|gives up|asks)|what (?:is|would be) (?:given up|lost|risked)|at its (?:weakest|worst)|
  objections?|(?<=(?:^|[.;–—] ))asks(?: for)?
`;
const sideLabel = regex.gi`
  (?:^|[.;:,–—(]\s*|\s)(?:the |its )?(?:main |key |principal )?(?:
    (${meritWords})(?:\s?(?:\/|&|and|or)\s?(?:benefits?|advantages?|opportunities|strengths))?|
    (${demeritWords})
    (?:\s?(?:\/|&|and|or)\s?(?:dis-?benefits?|disadvantages?|risks?|issues|costs?|drawbacks?|concerns|weaknesses))?
  )
  (?:\s?\([^()]{0,30}\))?(?:\s+(?:of this option|to the council|for the council))?\s?[:–—](?=\s|$)|
  (?:^|[.;]\s+)(?:its|the|their) (?:main |only |chief )?
  (?:(merits?|advantages?|benefits?)|(demerits?|disadvantages?|drawbacks?|weaknesses))\s(?:are|is|include)(?:\sthat)?
  (?=\s)|
  (?:^|[.;:]\s+)(?:
    (in (?:its|their) favour|to its credit|for(?: it)?|merits?|advantages?|pros|on the one hand)|
    (against(?: (?:it|them|this))?|demerits?|disadvantages?|drawbacks?|cons|on the other hand)
  ),(?=\s)|
  (?:^|[.;]\s+)what speaks (?:(for)|(against)) it is(?=\s)
`;

/** No text without one of these holds a side label. */
const mayLabel = regex.i`
  [:–—](?:\s|$)|\b(?:favour|credit|it|them|this|hand|for|against|pros|cons|merits?|advantages?|drawbacks?),\s|\bspeaks\b|
  \b(?:merits?|advantages?|benefits?|drawbacks?|weaknesses) (?:are|is|include)\s
`;

/** Cuts a text at its side labels. "The drawback is …" says no more than its own sentence does. */
export function stretches(text: string): readonly Stretch[] {
  if (!mayLabel.test(text)) return [{ from: 0, to: text.length, side: "free", named: false }];
  const found: Stretch[] = [];
  let from = 0;
  let side: Stretch["side"] = "free";
  let ofSentence = false;
  const closeAt = (to: number) => {
    const stop = ofSentence ? text.slice(from, to).search(/[.;]\s/) + 1 : 0;
    if (stop > 0) {
      found.push({ from, to: from + stop, side, named: true });
      from += stop;
      side = "free";
    }
    if (side !== "free" || to > from) found.push({ from, to, side, named: side !== "free" });
  };
  for (const match of text.matchAll(sideLabel)) {
    closeAt(match.index);
    side = (match[1] ?? match[3] ?? match[5] ?? match[7]) !== undefined ? "merits" : "demerits";
    ofSentence = (match[3] ?? match[4]) !== undefined;
    from = match.index + match[0].length;
  }
  closeAt(text.length);
  return found.filter((one) => one.side === "free" || /[A-Za-zÀ-ÿ\d]/.test(text.slice(one.from, one.to)));
}

/** The names of sides that stand before a colon or a dash in a text, as printed ("Pros"). */
export const labelsIn = (text: string): readonly { readonly side: Side; readonly words: string }[] =>
  mayLabel.test(text)
    ? [...text.matchAll(sideLabel)].flatMap(({ 1: merits, 2: demerits }) => {
        const words = merits ?? demerits;
        return words === undefined ? [] : [{ side: merits === undefined ? "demerits" : "merits", words }];
      })
    : [];

/**
 * What the other side is called where one side is called so: "Cons" beside "Pros", "Main drawbacks" beside "Main
 * benefits".
 */
export function otherSide(name: string, other: Side): string {
  const lower = name.toLowerCase();
  for (const [merits, demerits] of pairs) {
    const [from, to] = other === "demerits" ? [merits, demerits] : [demerits, merits];
    const at = new RegExp(`(?<![\\p{L}-])${from}(?!\\p{L})`, "u").exec(lower);
    if (at)
      return (
        name.slice(0, at.index) +
        cased(to, name.slice(at.index, at.index + from.length)) +
        name.slice(at.index + from.length)
      );
  }
  return other === "merits" ? "Merits" : "Demerits";
}

/** Names of the two sides that go together; the first that a name holds counts. */
const pairs: readonly (readonly [merits: string, demerits: string])[] = [
  ["merits", "demerits"],
  ["merit", "demerit"],
  ["advantages", "disadvantages"],
  ["advantage", "disadvantage"],
  ["pros", "cons"],
  ["manteision", "anfanteision"],
  ["benefits", "drawbacks"],
  ["benefits", "disbenefits"],
  ["benefits", "dis-benefits"],
  ["benefits", "risks"],
  ["strengths", "weaknesses"],
  ["opportunities", "challenges"],
  ["upsides", "downsides"],
  ["positives", "negatives"],
  ["positive", "negative"],
  ["gains", "losses"],
  ["gained", "lost"],
  ["offers", "asks"],
  ["gives", "gives up"],
  ["in favour", "against"],
  ["in its favour", "against it"],
  ["for", "against"],
];

/** A word in capitals as another is. */
const cased = (word: string, like: string): string =>
  like.length > 1 && like === like.toUpperCase()
    ? word.toUpperCase()
    : /^\p{Lu}/u.test(like)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;
