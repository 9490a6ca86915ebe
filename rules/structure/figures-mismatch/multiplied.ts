import { oneLine, regex } from "../../../core/pattern/regex.ts";
import { type Quantity, slackOf } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import { framed } from "./figureFrames.ts";
import type { ReckoningFault } from "./reckoning.ts";
import { isNearly, withDigits } from "./slips.ts";
import { timesIn } from "./wordedParts.ts";

/**
 * Is there a product in brackets, behind a colon or beside a cross? Inside a function, where the build leaves it as it
 * is.
 */
export const isMultiplied = (text: string): boolean =>
  regex`
  [a-z\d] (?:at|@) (?:an? [a-z ]{3,20} of )?(?:£ ?\d|\d+p\b)|[a-z\d] [x×*] (?:£ ?)?\d|[x×*] £ ?\d|
  (?:pay|paying|cost|costing|get|give) £ ?\d[\d.]* (?:each|apiece|a head)|
  £ ?\d[\d.,]* (?:for|from|to|on) (?:each|all|the \d|\d)
`.test(text);

const words = "(?: (?!and |or |with |plus |less |than |but |including )[a-z][a-z'’-]*)";
const period = oneLine`
  (?:
    ,? (?:for|over|in|on)(?: the| each of)? ⟨[cy](?<t>\d+)⟩
    \ (?<span>weeks|months|days|nights|years|terms|quarters|hours)|
    \ [x×*] ⟨[cy](?<u>\d+)⟩(?: [a-z]+){0,2}
  )?
`;
const rate = "(?<rate> each| apiece| a head| (?:an?|per|each|every|for each|for every) [a-z-]+)?";
/**
 * How a number and a price are multiplied: "4,310 homes at £780", "three sessions a week at £95 for 38 weeks", "12 x
 * £450", "£780 for each of 4,310 homes".
 */
const products: readonly RegExp[] = [
  oneLine`
    ⟨[cy](?<n>\d+)⟩${words}{0,5} (?:at|@)(?: an? (?:[a-z]+ )?(?:rate|fee|price|cost|charge|rent|fare) of)? ⟨m(?<p>\d+)
    ⟩${rate}${period}
  `,
  `⟨[cy](?<n>\\d+)⟩${words}{0,3} [x×*] ⟨m(?<p>\\d+)⟩${rate}${period}`,
  `⟨m(?<p>\\d+)⟩${rate} [x×*] ⟨[cy](?<n>\\d+)⟩${words}{0,3}${period}`,
  oneLine`
    ⟨c(?<n>\d+)⟩${words}{1,4} (?:pay|pays|paying|paid|cost|costs|costing|get|gets|give|gives) ⟨m(?<p>\d+)⟩
    (?<rate> each| apiece| a head)${period}
  `,
  `⟨m(?<p>\\d+)⟩ (?:for|from|to|on) (?:(?:each|every one) of )?(?:the |its |our )?⟨c(?<n>\\d+)⟩${words}{1,4}${period}`,
].map((one) => new RegExp(`^(?:that is |being |i\\.e\\. )?${one}$`));

interface Product {
  readonly value: number;
  /** What rounded numbers and prices leave open, and what they leave open beside a sum in millions. */
  readonly slack: number;
  readonly rough: number;
  readonly used: readonly Quantity[];
  /** The price is for a shorter time than the words multiply it by. */
  readonly open: boolean;
  /** Other times that the words may mean. */
  readonly times: readonly number[];
}

const timed = /\b(?:an?|per|each|every) (?:hour|day|night|week|month|quarter|term|session|visit|year|annum)\b/;
/** "Six months at £9,500 a month". */
const ofItsTime = regex`
  ⟩ (?<span>hour|day|night|week|month|quarter|term|session|visit|year)s? at ⟨m\d+⟩ (?:an?|per|each|every) \k<span>\b|
  \ [x×*] ⟨[cy]\d+⟩(?: (?:hours|days|nights|weeks|months|quarters|terms|sessions|visits|years))?$
`;
const shares: Readonly<Record<string, number>> = { months: 12, weeks: 52, days: 365, terms: 3, quarters: 4 };

function productOf(words: string, quantities: readonly Quantity[]): Product | undefined {
  for (const form of products) {
    const groups = form.exec(words)?.groups;
    if (!groups) continue;
    const at = (group: string): Quantity | undefined => quantities[Number(groups[group] ?? Number.NaN)];
    const [number, price, times] = [at("n"), at("p"), at("t") ?? at("u")];
    if (!number || !price) return undefined;
    const used = [number, price, ...(times ? [times] : [])];
    if (used.some(({ loose, value }) => loose || value <= 0)) return undefined;
    const term = times?.value ?? 1;
    const value = number.value * price.value * term;
    const step = Math.min(price.unit, price.value * 0.005) / 2;
    const open = times === undefined && timed.test(words) && !ofItsTime.test(words);
    const year = shares[groups.span ?? ""];
    return {
      value,
      slack: step * number.value * term + slackOf([number]) * price.value * term,
      rough: (number.unit / 2) * price.value * term,
      used,
      open,
      times: times ? [1 / term, ...(year === undefined ? [] : [1 / year])] : [],
    };
  }
  return undefined;
}

/** One product, or several that are added: "12 clubs at £300 and 14 at £450". */
function productsOf(words: string, quantities: readonly Quantity[]): Product | undefined {
  const read = words.split(/,? and |; |, |,? plus | \+ /).map((one) => productOf(one, quantities));
  if (read.length > 4) return undefined;
  const all = read.flatMap((one) => one ?? []);
  const [first] = all;
  if (!first || all.length < read.length) return undefined;
  if (all.length === 1) return first;
  return {
    value: all.reduce((so, { value }) => so + value, 0),
    slack: all.reduce((so, { slack }) => so + slack, 0),
    rough: all.reduce((so, { rough }) => so + rough, 0),
    used: all.flatMap(({ used }) => used),
    open: all.some(({ open }) => open),
    times: first.times,
  };
}

const makes = oneLine`
  \b(?:
    cost|costs|costing|bring|brings|raise|raises|raising|yield|yields|give|gives|make|makes|making|total|totals|
    totalling|earn|earns|produce|produces|generate|generates|come to|comes to|came to|amount to|amounts to|be|is|was|
    worth|put at|estimated at|or|=|of
  )(?: in)?(?: an? (?:[a-z]+ )?(?:total|sum|cost|income) of)?(?: in)? 
`;
/** Where a product stands, and the sum that it makes: before it, or behind it. */
const places: readonly RegExp[] = [
  /⟨m(?<said>\d+)⟩(?<gap>[^⟨.;:()]{0,70}(?:⟨[ocy]\d+⟩[^⟨.;:()]{0,40}){0,2}) \((?<product>[^()]+)\)/g,
  regex.g`
    ⟨m(?<said>\d+)⟩(?<gap>[^⟨.;:()]{0,50})
    (?:: |, being | = | – |,? (?:on the basis of|on the basis that|on the footing that|based on|assuming|from|for) )
    (?<product>⟨[^();]+?)(?=\.?$|[;)]|, (?!and|plus|with))
  `,
  new RegExp(`\\((?<product>[^()]+)\\)(?<gap>,?[^⟨.;:()]{0,50}${makes})⟨m(?<said>\\d+)⟩`, "g"),
  regex.g`
    (?<product>⟨[cy]\d+⟩${words}{1,5} at(?: an? (?:[a-z]+ )?(?:rate|fee|price|cost|charge|rent|fare) of)? ⟨m\d+⟩)
    (?<gap>,? ?[^⟨.;:()]{0,40}${makes})⟨m(?<said>\d+)⟩
  `,
  regex.g`
    (?<product>⟨m\d+⟩ (?:for|from|to|on) (?:(?:each|every one) of )?(?:the |its |our )?⟨c\d+⟩${words}{1,4}?)
    (?<gap>,? ?[^⟨.;:()]{0,40}${makes})⟨m(?<said>\d+)⟩
  `,
];

/** More, or less, is in the sum than the product. */
const unsure = regex.i`
  \b(?:
    VAT|inflation|average|averag\w+|discount\w*|includ\w*|exclud\w*|plus|less|minus|after|before|net|gross|part|partly|
    mainly|mostly|largely|chiefly|pro rata|if|unless|voids?|extra|further|additional|contingency|deposit|up to|between|
    maximum|minimum|range|ranging|towards|remain\w*|share|half|third|quarter|cap|capped|limit\w*|of which|of it
  )\b
`;

/** Another thing stands between the two. */
const joins = /\b(?:and|with|but|while)\b/;

/** "Income of £3,631,800 is expected (4,310 homes at £780)": a product beside its outcome, which it does not make. */
export function multipliedFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  if (quantities.length < 3) return undefined;
  const put = framed(text, quantities);
  for (const place of places)
    for (const { groups } of put.matchAll(place)) {
      const said = quantities[Number(groups?.said)];
      const product = productsOf(groups?.product ?? "", quantities);
      if (!said || !product || said.loose) continue;
      const fault = faultOf(text, quantities, said, product, joins.test(groups?.gap ?? ""));
      if (fault) return fault;
    }
  return undefined;
}

function faultOf(
  text: string,
  quantities: readonly Quantity[],
  said: Quantity,
  { value: right, slack, rough, used, open, times }: Product,
  joined: boolean,
): ReckoningFault | undefined {
  // "£38.2m" may be rounded either way from parts that are rounded too.
  const off = said.unit > 1000 ? said.unit + rough : slackOf([said]);
  const rest = quantities.filter((one) => one !== said && !used.includes(one));
  const factors = [
    1,
    ...times,
    ...timesIn(text).flatMap((one) => [one, 1 / one]),
    ...rest.flatMap(({ kind, value }) =>
      value <= 0 || kind === "money" || kind === "other"
        ? []
        : kind === "percent"
          ? [value / 100, 1 - value / 100, 1 + value / 100]
          : [value, 1 / value],
    ),
  ];
  if (factors.some((factor) => Math.abs(right * factor - said.value) <= off + slack * factor)) return undefined;
  const [told, made] = [withDigits(said.value), withDigits(right)];
  const slip = isNearly(made, told);
  const [least, most] = slip ? [0.1, 10] : [0.6, 1.6];
  if (said.value < right * least || said.value > right * most) return undefined;
  const clean = !open && !joined && !unsure.test(text) && !rest.some(({ kind }) => kind === "percent");
  // Ten times as much may be what words leave open; other digits are not.
  if (!clean && (!slip || told.digits === made.digits)) return undefined;
  return {
    start: Math.min(said.start, ...used.map(({ start }) => start)),
    end: Math.max(said.end, ...used.map(({ end }) => end)),
    message: "product",
    said: text.slice(said.start, said.end).trim(),
    right: inPounds(right),
    doubtful: false,
  };
}
