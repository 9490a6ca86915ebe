import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";
import type { BlockView, Gathered } from "../../../core/rule/rule.ts";
import { amountOf } from "../sizes.ts";
import type { PartsFault } from "./partsOfWhole.ts";
import { moneyOfOptions, optionIn } from "./tabledSums.ts";
import type { Table } from "./tables.ts";

/**
 * "The holding cost is made up of rates (£14,600), security (£17,900) and insurance (£6,900)": parts without their
 * whole.
 */
interface MadeUp extends Span {
  /** What is made up, in one word or two: "holding cost". */
  readonly name: string;
  /** The option whose cost or saving it is. */
  readonly option: string | undefined;
  readonly sum: number;
}

/** A sum that a text gives to something by its name: "a holding cost of £38,400". */
interface NamedSum {
  readonly name: string;
  readonly value: number;
}

/** What a block says of wholes and of their parts. */
export interface Wholes {
  readonly madeUp?: MadeUp;
  readonly namedSums?: readonly NamedSum[];
}

const amount = "£ ?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)? ?(m\\b|k\\b|million\\b)?";
const money = new RegExp(amount, "g");
const noun =
  "[a-z][a-z'’-]+ (?:costs?|savings?|budget|price|income|bill|deficit|shortfall|total|sum|charges?|receipts)";
const opening = regex`
  \b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts) (?:[a-z'’-]+ )?(?:
    (${noun})(?: of [a-z ]{3,40})?|
    (?:costs?|savings?|price|income|bill|outlay|spending|receipts) (?:of|from|under|for|in) (?:the )?
    ((?:[Oo]ption|[Cc]ourse) (?:\d|[A-Z]))
  )(?:,? (?:of|in) [a-z ]{3,40}| a year| each year| per annum)? (?:
    (?:is|are|was|were|would be|will be)
    \ (?:made up of|built up from|the sum of|composed of|in three parts:|in four parts:)|
    consists? of|comprises?
  ) (?=[a-z£])
`;
const told = new RegExp(`\\b(${noun}) (?:of|is|was|would be|will be|comes to|stands at) ${amount}`, "g");
/** The parts need not be all of it, or are not its parts alone. */
const open = regex.i`
  \b(?:
    includ\w+|mainly|mostly|chiefly|largely|partly|among|about|around|some|up to|at least|less|minus|net of|offset|each|
    per|between|other
  )\b
`;

const poundsOf = (whole = "", decimals = "", unit = ""): number => Math.round(amountOf(whole, decimals, unit));
const plain = (name: string): string => name.toLowerCase().replace(/s$/, "");
const endOf = ({ index = 0, 0: words }: RegExpMatchArray): number => index + words.trimEnd().length;

/** `undefined` where the sentence has its whole beside the parts, or leaves the list open. */
function madeUpIn(sentence: string): MadeUp | undefined {
  const match = opening.exec(sentence);
  if (!match || sentence.slice(0, match.index).includes("£")) return undefined;
  const from = match.index + match[0].length;
  const list = sentence.slice(from);
  const parts = [...list.matchAll(money)];
  const last = parts.at(-1);
  if (!last || parts.length < 3 || parts.length > 8 || open.test(list)) return undefined;
  // Each part has a name of its own, and the last is joined by "and".
  const between = parts.slice(1).map((part, at) => list.slice(endOf(parts[at] ?? part), part.index));
  if (between.some((words) => !/[a-z]{3}/.test(words) || words.length > 60 || /[.:;] /.test(words))) return undefined;
  if (!/\band\b/.test(between.at(-1) ?? "")) return undefined;
  const end = from + endOf(last);
  const sum = parts.reduce((so, [, ...digits]) => so + poundsOf(...digits), 0);
  return {
    start: match.index,
    end: end + (sentence.charAt(end) === ")" ? 1 : 0),
    name: plain(match[1] ?? ""),
    option: optionIn(match[2] ?? ""),
    sum,
  };
}

/** The wholes that a block names with what they are made up of, and the sums that it gives by name. */
export function readWholes({ sentences, text }: Pick<BlockView, "sentences" | "text">): Wholes {
  const namedSums = givesSum.test(text)
    ? Array.from(text.matchAll(told), ([, name = "", ...digits]) => ({ name: plain(name), value: poundsOf(...digits) }))
    : [];
  const madeUp = isMadeUp(text) ? firstMadeUp(sentences) : undefined;
  return { ...(madeUp ? { madeUp } : {}), ...(namedSums.length > 0 ? { namedSums } : {}) };
}

/** What a text has that gives a sum to a name, and one that makes something up. */
const givesSum = /[fseot] £/;
const isMadeUp = (text: string): boolean =>
  /made up of|built up from|the sum of|composed of|in (?:three|four) parts:|consists? of|comprises?/.test(text);

function firstMadeUp(sentences: BlockView["sentences"]): MadeUp | undefined {
  for (const { start, text } of sentences) {
    const one = madeUpIn(text);
    if (one) return { ...one, start: start + one.start, end: start + one.end };
  }
  return undefined;
}

/** Parts that do not make the one sum which the rest of the report, or its table of options, gives for their whole. */
export function* wrongMadeUp(
  madeUp: readonly Gathered<Wholes>[],
  namedSums: readonly Gathered<Wholes>[],
  tables: readonly Table[],
): Generator<Omit<PartsFault, "doubtful"> & { readonly block: number }> {
  const named = madeUp.length === 0 ? [] : namedSums.flatMap(({ fact }) => fact.namedSums ?? []);
  for (const { fact, block } of madeUp) {
    if (!fact.madeUp) continue;
    const { name, option, sum, start, end } = fact.madeUp;
    const wholes = new Set(
      option === undefined
        ? named.flatMap((one) => (one.name === name ? [one.value] : []))
        : tables.flatMap(
            (table) =>
              moneyOfOptions(table)
                .get(option)
                ?.map(({ value }) => value) ?? [],
          ),
    );
    const [total] = wholes;
    if (total === undefined || wholes.size > 1 || Math.abs(total - sum) <= slackOf(total)) continue;
    if (sum > total * 0.6 && sum < total * 1.5) yield { block, start, end, sum, total, sign: "£" };
  }
}

/** Half of what a whole is rounded to. */
const slackOf = (total: number): number => {
  const unit = [100_000, 1000, 100].find((one) => total % one === 0) ?? 2;
  return unit / 2;
};
