import { regex } from "../../../core/pattern/regex.ts";
import type { Span } from "../../../core/report/span.ts";

/** Words of a recommendation that stand nowhere else in the report. */
export interface Unexplained {
  readonly at: Span;
  readonly words: string;
  /** Money is to pass, and neither its sum nor who gets it is spoken of. */
  readonly sure: boolean;
}

const sum = /£\s?\d(?:[\d,.]*\d)?(?:\s?(?:m|million|bn|billion|k)\b)?/gi;
const body = regex.g`
  \b(?:to|with|from|by|for|appoints?|appointing)\s(?:the )?
  ((?:[A-Z][\w'’&-]+)(?: (?:of |and |for |the |in )?[A-Z][\w'’&-]+){1,5})
`;
const passes = regex.i`
  \b(?:
    pa(?:y|id)\w*|grant\w*|lend\w*|loans?|award\w*|give[sn]?|transfer\w*|sell|sold|sale|lease\w*|let|contribut\w+|
    donat\w+|invest\w*|fund\w*|buy|purchase\w*|appoint\w*
  )\b
`;
const gives = /\b(?:pa(?:y|id)\w*|contribut\w+|donat\w+|grant of|award of|sum of)\b[^.;]{0,60} to (?:the )?[A-Z]/;
/** Bodies and posts of the council, which need no introduction. */
const own = regex`
  \b(?:
    Council|Cabinet|Committee|Director|Head|Officer|Leader|Member|Executive|Chair|Manager|Solicitor|Treasurer|Panel|
    Board|Act|Regulations|Section|Appendix|Schedule|Order|Plan|Strategy|Policy|Programme|Budget|Portfolio|Chief|
    Monitoring|Service|Services|Constitution|Rules|Report|Annex|Part|Table|Rights?|Fund|Reserve|State|Government|Lord|
    Commission\w*|Secretary|Minister|Scheme|Framework
  )\b
`;

/** A part of the report that may speak of what is recommended; the same object while its text is the same. */
interface Told {
  readonly text: string;
}

/** All that the report says besides its recommendations. */
export class Elsewhere {
  readonly parts: readonly Told[];
  #amounts: ReadonlySet<number> | undefined;

  constructor(parts: readonly Told[]) {
    this.parts = parts;
  }

  /** Every sum that is told. */
  get amounts(): ReadonlySet<number> {
    this.#amounts ??= amountsOf(this.parts);
    return this.#amounts;
  }
}

function amountsOf(parts: readonly Told[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const part of parts) for (const amount of amountsIn(part)) all.add(amount);
  return all;
}

/** A sum, or one to whom money or property passes, that a recommendation names and no other part of the report. */
export function unexplainedIn(recommendation: string, elsewhere: Elsewhere): Unexplained | undefined {
  if (!recommendation.includes("£") && !passes.test(recommendation)) return undefined;
  // A figure in a table of what is recommended has its row to explain it.
  if (bareSum.test(recommendation)) return undefined;
  const sums = [...recommendation.matchAll(sum)];
  const years = overYears.test(recommendation);
  const amount = sums.find((match) => {
    const pounds = worth(match[0]);
    const wanted = years ? [pounds, ...termsOf(pounds)] : [pounds];
    return !wanted.some((one) => elsewhere.amounts.has(one));
  });
  const names = passes.test(recommendation)
    ? [...recommendation.matchAll(body)].filter((match) => !own.test(match[1] ?? ""))
    : [];
  const name = names.find((match) => !elsewhere.parts.some(({ text }) => isNamed(match[1] ?? "", text)));
  if (name && (amount || sums.length === 0)) {
    const words = amount ? amount[0] : (name[1] ?? "");
    const start = amount ? amount.index : name.index + name[0].length - words.length;
    return { at: { start, end: start + words.length }, words, sure: amount !== undefined };
  }
  // The sum stands elsewhere, of something else perhaps; who gets it does not.
  if (name && sums.length === 1 && gives.test(recommendation)) {
    const [, words = ""] = name;
    const start = name.index + name[0].length - words.length;
    return { at: { start, end: start + words.length }, words, sure: false };
  }
  return amount &&
    !name &&
    (sums.length === 1 || elsewhere.parts.length > 3) &&
    !/\b(?:up to|over|above|exceed\w*|in excess|more than|less than|below|under|between)\s*$/i.test(
      recommendation.slice(0, amount.index),
    )
    ? { at: { start: amount.index, end: amount.index + amount[0].length }, words: amount[0], sure: false }
    : undefined;
}

/** A sum for the whole of a term, of which the body may give what one year costs. */
const overYears = /\b(?:years?|term|life(?:time)?|period)\b/i;
const termsOf = (pounds: number): readonly number[] => [2, 3, 4, 5, 6, 7, 8, 10].map((years) => pounds / years);

/**
 * By its name or the beginning of it, unless that begins the name of another: the Wharf Road Trust is not Wharf Road
 * School.
 */
const isNamed = (name: string, text: string): boolean =>
  text.includes(name) ||
  text.includes(` the ${name.slice(name.lastIndexOf(" ") + 1)} `) ||
  namesOf(name).some((one) => {
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1))
      if (!another.test(text.slice(at + one.length, at + one.length + 24))) return true;
    return false;
  });
const another = regex`
  ^ (?:[A-Z][\w'’-]+ ){0,2}
  (?:Council|School|Road|Street|Ward|College|Library|Centre|Park|Committee|Forum|Church|Hall|Club)\b
`;

/** A firm, "Orme Works Ltd", is "Orme Works" or plain "Orme" further down. */
function namesOf(name: string): readonly string[] {
  const [first = "", second] = name.split(" ");
  if (second === undefined) return [first];
  return first.length > 4 && firm.test(name) ? [`${first} `, `${first}'`, `${first}’`] : [`${first} ${second}`];
}
const firm = / (?:Ltd|Limited|plc|PLC|LLP|CIC)$/;

const amounts = new WeakMap<Told, ReadonlySet<number>>();

/** Each part is read once, however many recommendations and edits there are. */
function amountsIn(told: Told): ReadonlySet<number> {
  const known = amounts.get(told);
  if (known) return known;
  const found = told.text.includes("£")
    ? new Set([...told.text.matchAll(sum)].map((match) => worth(match[0])))
    : inTable.test(told.text)
      ? new Set([1, 1e3, 1e6].map((scale) => Math.round(worth(told.text) * scale)))
      : nothing;
  amounts.set(told, found);
  return found;
}
const nothing: ReadonlySet<number> = new Set();
const bareSum = /^\W*£[\d,.]+\s?(?:m|k|bn)?\W*$/i;
/** A cell of a table, whose head may say that it is in thousands or millions of pounds. */
const inTable = /^\s*[\d,]+(?:\.\d+)?\s*$/;

/** Pounds. */
function worth(words: string): number {
  const number = Number.parseFloat(words.replace(/[£,\s]/g, ""));
  const unit = /(m|million|bn|billion|k)$/i.exec(words)?.[1]?.toLowerCase() ?? "";
  return Math.round(number * (unit.startsWith("m") ? 1e6 : unit.startsWith("b") ? 1e9 : unit === "k" ? 1e3 : 1));
}
