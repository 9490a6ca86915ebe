import { regex } from "../../../core/pattern/regex.ts";
import type { BlockView } from "../../../core/rule/rule.ts";
import { type Quantity, quantitiesIn, slackOf } from "../quantities.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import { digitsOf, isSlipOfParts } from "./slips.ts";

/** How words lead from a whole to its parts: "of which", "made up of", ": ". */
const leads = regex.i`
  \b(?:
    of (?:which|whom|that|this|these|those|them|the)|made up of|mak(?:e|es|ing) up|comprising|comprises?|compris(?:ed|ing)
    |consist(?:s|ing)? of|being|namely|split (?:into|between)|divided (?:into|between)|shared between|broken down
  )\b|
  : |\s[–—-]\s
`;
/** "Of 412 replies, 268 agreed, 97 agreed in part and 41 did not": how words lead there from the whole. */
const ofWhole = /\b[Oo]f (?:the |these |those |all )?$/;
const saidOfWhole = /^ [a-z][a-z ]{2,40}, $/;
const agrees = /\b(?:support\w*|agreed?|favour\w*|backed|for|satisfied|content|approved?)\b/;
const disagrees = /\b(?:oppos\w+|disagreed?|against|object\w*|dissatisfied|reject\w*|did not)\b/;
/** What stands before parts whose whole was told before: "It is made up of", "The share comes from", "Of these,". */
const takesUp = regex`
  ^(?:[\d.]+ )?(?:
    (?:It|This|That|They|These|Those|The (?:[A-Za-z'’-]+ ){1,4}?)(?: ?(?:all|sum|money|total|rest))?\ ?(?:
      (?:is|are|was|were|would be|will be|has been)\ (?:
        made up|met|paid|funded|found|financed|covered|drawn|split|shared|divided|composed|spread
      )|
      comes?|came|would come|will come|consists?|comprises?|breaks? down|divides?|splits?
    )\b|
    Of (?:these|those|them|this|that|the (?:[a-z]+|\d[\d,]*))\b
  )
`;
/** What stands between parts and the whole that they make: "in all", "a total of", "making". */
const totals = regex.i`
  \b(?:
    in all|in total|altogether|all told|a total(?: cost| sum)?(?: of)?|totall?ing|making|makes|together|adding up to|
    (?:comes?|came|amounts?|adds? up) to|which is|that is|so the (?:total|whole) (?:is|comes to)
  ),?(?: of)? $
`;
const totalsBehind = /^,? (?:[a-z]+ )?(?:in all|in total|altogether|all told|together)\b/;
/** Not all of the parts are told, or they are rates, or something is taken off. */
const open = regex.i`
  \b(?:
    includ\w+|such as|for example|mainly|mostly|chiefly|largely|at least|more than one|up to|each|per|average|less|
    minus|net of|instead|rather|compared|against|previously|between \d|from \d[\d,]* to|rose|fell|grew|option|respectively|
    a (?:week|day|month|head)|an hour|of the (?:first|second)
  )\b|
  %| to £
`;

/** "It is made up of": of nothing else, so that no slip need be seen. */
const isAll = regex`
  ^(?:[\d.]+ )?(?:It|This|That|The (?:cost|sum|total|price|bill|estimate|amount|budget|whole)) (?:is|was|would be|will be)
  \ (?:all )?(?:made up|composed) of\b
`;

/** A sentence of parts, with the whole before them, behind them or in a sentence before. */
interface Parted {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** The words from the first of them to the last. */
  readonly words: string;
  /** The whole stands in a sentence before. */
  readonly before: boolean;
  /** The words say that they are all of it. */
  readonly all?: boolean;
  /** Those who agree are told, and those who do not: all who answered, or nearly. */
  readonly sides?: boolean;
}

/**
 * Parts that do not make their whole, where the words say that they do and a slip of one digit, or of two neighbours,
 * is all that is between: whatever way the parts are named. For information where they are numbers of things, which may
 * overlap.
 */
export function slippedParts({ sentences }: Pick<BlockView, "sentences">): PartsFault | undefined {
  for (const [index, { start, text }] of sentences.entries()) {
    if (!mayPart(text)) continue;
    const befores = sentences.slice(Math.max(0, index - 2), index).map((one) => one.text);
    for (const one of partedIn(text, befores)) {
      const fault = faultOf(one);
      if (fault) return { ...fault, start: fault.start + start, end: fault.end + start };
    }
  }
  return undefined;
}

/** Two figures and words of parts; inside a function, where the build leaves it as it is. */
const mayPart = (text: string): boolean =>
  /\d\D+\d/.test(text) &&
  text.length < 600 &&
  (leads.test(text) || takesUp.test(text) || isTotalled(text) || isOfWhole(text));
const isOfWhole = (text: string): boolean => /\b[Oo]f (?:the |these |those |all )?\d/.test(text);
const isTotalled = (text: string): boolean =>
  /\b(?:in all|total|altogether|all told|together|making|adding up|amounts? to|comes? to)\b/i.test(text);

function* partedIn(text: string, befores: readonly string[]): Generator<Parted> {
  const all = quantitiesIn(text).filter(({ kind }) => kind === "money" || kind === "count" || kind === "measure");
  const [lead] = all;
  // The paragraph's number is no figure.
  const own = lead?.start === 0 && lead.kind !== "money" ? all.slice(1) : all;
  if (own.length < 2 || own.length > 9) return;
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return;
  const alike = (parts: readonly Quantity[], whole: Quantity): boolean =>
    parts.length > 1 &&
    parts.every(({ kind, value, loose }) => isKind(kind, whole.kind) && value < whole.value && !loose && value > 0);
  const words = text.slice(first.start, last.end + 40);
  const behindFirst = text.slice(first.end, own[1]?.start);
  const sides =
    ofWhole.test(text.slice(0, first.start)) &&
    saidOfWhole.test(behindFirst) &&
    agrees.test(text.slice(first.end)) &&
    disagrees.test(text.slice(first.end));
  // "…, 70 against and 43 mixed; one of them wrote": what follows is no further part.
  const closes = sides ? text.indexOf("; ", first.end) : -1;
  const parts = own.slice(1).filter(({ start }) => closes < 0 || start < closes);
  if (
    parts.length > (sides ? 2 : 1) &&
    (sides || leads.test(behindFirst)) &&
    alike(parts, first) &&
    joined(text, parts)
  ) {
    const words = text.slice(first.end, (parts.at(-1)?.end ?? last.end) + 40);
    yield { whole: first, parts, words, before: false, sides };
  }
  const ahead = text.slice(own.at(-2)?.end, last.start);
  if (totals.test(ahead) || totalsBehind.test(text.slice(last.end)))
    if (alike(own.slice(0, -1), last) && joined(text, own.slice(0, -1)))
      yield { whole: last, parts: own.slice(0, -1), words, before: false };
  if (!takesUp.test(text) || !joined(text, own)) return;
  for (const before of befores.toReversed()) {
    const wholes = quantitiesIn(before).filter(({ kind }) => isKind(first.kind, kind));
    const fit = wholes.filter((whole) => alike(own, whole));
    if (fit.some((whole) => made(own) === whole.value)) return;
    for (const whole of fit)
      yield {
        whole: { ...whole, start: first.start, end: first.start },
        parts: own,
        words,
        before: true,
        all: isAll.test(text) && wholes.length === 1,
      };
    if (wholes.length > 0) return;
  }
}

/** "640 tonnes: 410 tonnes of one, 155 of another": a number without its unit is of the unit before. */
const isKind = (one: Quantity["kind"], whole: Quantity["kind"]): boolean =>
  one === whole || (whole === "measure" && one === "count");

/** The last part is joined by "and", and no sentence or clause ends among them. */
function joined(text: string, parts: readonly Quantity[]): boolean {
  const between = parts.slice(1).map(({ start }, at) => text.slice(parts[at]?.end, start));
  return (
    between.every((words) => words.length < 90 && !/[.:?!] |\bwhich\b|\bbut\b/.test(words)) &&
    /\b(?:and|or|with|while)\b|; /.test(between.at(-1) ?? "") &&
    between.slice(0, -1).every((words) => /[,;]|\band\b/.test(words))
  );
}

const made = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0);

function faultOf({ whole, parts, words, before, all = false, sides = false }: Parted): PartsFault | undefined {
  if (open.test(sides ? words.replaceAll("against", "") : words)) return undefined;
  const sum = made(parts);
  if (Math.abs(sum - whole.value) <= slackOf([{ ...whole, loose: false }, ...parts])) return undefined;
  const money = whole.kind === "money";
  const near = sum > whole.value * 0.7 && sum < whole.value * 1.4;
  if (!(money || whole.value >= (parts.length > 2 ? fewestOfThree : fewest)) || !near) return undefined;
  const isNearAll = sides && Math.abs(sum - whole.value) < whole.value * 0.05;
  if (!isNearAll && !isSlipOfParts(sum, whole, parts) && !(all && digitsOf(whole.value).length > 2)) return undefined;
  const end = parts.at(-1)?.end ?? whole.end;
  return {
    start: Math.min(whole.start, parts[0]?.start ?? whole.start),
    end: Math.max(whole.end, end),
    sum,
    total: whole.value,
    sign: money ? "£" : "",
    doubtful: !money || before || parts.length < 3,
  };
}

/** Numbers of things that are smaller are one digit off many others. */
const fewest = 100;
/** … but "44 shops. Of these, 19 are in one town, 13 in another and 9 in the villages" is a list of all. */
const fewestOfThree = 20;
