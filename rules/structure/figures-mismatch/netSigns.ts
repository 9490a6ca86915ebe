import { regex } from "../../../core/pattern/regex.ts";
import type { Quantity } from "../quantities.ts";
import { inPounds } from "../shownFigures.ts";
import type { ReckoningFault } from "./reckoning.ts";

/** What brings money in, or leaves more of it. */
const gains = regex.i`
  \b(?:
    (?:add|rais|earn|generat|yield|gain|sav|recover)\w*|brings? in|brought in|bring in|
    (?:increas|improv|boost)\w* (?:the |its |our |annual |net )*(?:income|takings|receipts|revenue|surplus|position)|
    (?:reduc|lower|cut)\w* (?:the |its |our |annual |net |running )*(?:costs?|spending|expenditure|bills?)
  )\b
`;
/** What costs money, or leaves less of it. */
const costs = regex.i`
  \b(?:
    cost(?:s|ing)?|los(?:es?|ing|t)|forgo\w*|takes? away|
    (?:reduc|lower|cut)\w* (?:the |its |our |annual |net )*(?:income|takings|receipts|revenue|surplus)|
    (?:increas|add|rais)\w* (?:to )?(?:the |its |our |annual |net |running )*(?:costs?|spending|expenditure|bills?)
  )\b
`;
const outcome = regex.i`
  (?<=\b(?:an?|the) (?:[a-z]+ )?net )
  (?:(?<up>gain|saving|benefit|improvement|income|surplus|profit)|(?<down>loss|cost|deficit|shortfall))
  (?: (?:a|each|per) (?:year|annum|month|week))?(?: of| is| would be| comes to| amounts to)(?: about)? $
`;
/** Something else is in the outcome. */
const apart = /\b(?:grants?|with|without|if|unless|before|were|once)\b/;

/**
 * "Reduces income by £96,000 and adds £61,000, a net gain of £35,000": the two differ by so much, and the other way
 * about. `undefined` where they do not, or where a third sum may be in it.
 */
export function netSignFault(text: string, quantities: readonly Quantity[]): ReckoningFault | undefined {
  const [one, two, net, more] = quantities.filter(({ kind }) => kind === "money");
  if (!one || !two || !net || more) return undefined;
  const told = outcome.exec(text.slice(0, net.start))?.groups;
  if (!told || Math.abs(Math.abs(one.value - two.value) - net.value) > (one.unit + two.unit + net.unit) / 2)
    return undefined;
  const ahead = text.slice(0, one.start);
  if (apart.test(text.slice(two.end, net.start))) return undefined;
  const [first, second] = [ahead, text.slice(one.end, two.start)].map(wayOf);
  if (first === undefined || second === undefined || first === second) return undefined;
  const made = first * one.value + second * two.value;
  if (made === 0 || made > 0 === (told.up !== undefined)) return undefined;
  const said = `a net ${told.up ?? told.down} of ${text.slice(net.start, net.end).trim()}`;
  const right = `a net ${made > 0 ? "gain" : "loss"} of ${inPounds(Math.abs(made))}`;
  return { message: "sum", start: net.start, end: net.end, said, right, doubtful: false };
}

/** 1 where the words before a sum say that it comes in, -1 where it goes out; `undefined` for neither and for both. */
function wayOf(words: string): 1 | -1 | undefined {
  const last = words.slice(-70);
  const isCost = costs.test(last);
  if (isCost) return gains.test(last.replace(costs, "")) ? undefined : -1;
  return gains.test(last) ? 1 : undefined;
}
